# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The words in which the folders' CMakeLists.txt speak. MAY_USE is the arrow table: it links the named folders and is
# written to arrows.txt, which tests/architecture compares with every #include line.

add_library(tocsin_flags INTERFACE)
target_compile_features(tocsin_flags INTERFACE cxx_std_20)
target_compile_options(tocsin_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough -Werror)
target_compile_definitions(tocsin_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH
  TOCSIN_VERSION="${PROJECT_VERSION}")
target_include_directories(tocsin_flags INTERFACE ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR})
if(TOCSIN_SANITIZE)
  target_compile_options(tocsin_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
    -fno-omit-frame-pointer)
  target_link_options(tocsin_flags INTERFACE -fsanitize=address,undefined)
endif()
if(TOCSIN_FUZZ)
  set(sanitizers -fsanitize=fuzzer-no-link,address,undefined)
  target_compile_options(tocsin_flags INTERFACE ${sanitizers} -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(tocsin_flags INTERFACE ${sanitizers})
endif()

# One precompiled header of chosen QtCore headers: it may not bring in what a folder is not allowed to reach.
if(TOCSIN_PRECOMPILE)
  add_library(tocsin_precompiled OBJECT ${PROJECT_SOURCE_DIR}/app/precompiled.cpp)
  target_link_libraries(tocsin_precompiled PRIVATE tocsin_flags Qt6::Core)
  target_precompile_headers(tocsin_precompiled PRIVATE
    <QByteArray> <QDateTime> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QObject> <QString>
    <QStringList> <QTimer> <QUrl> <QUrlQuery> <functional> <memory> <optional> <vector>)
  # ccache keeps what uses a precompiled header only with this flag (and its sloppiness in CMakePresets.json).
  target_compile_options(tocsin_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()

set_property(GLOBAL PROPERTY TOCSIN_ARROWS "")

# app_library(FOLDER [MAY_USE folder…] [LINKS library…] SOURCES file…): one folder = one library. A folder below ui/ is
# named with its path: ui/services is the target ui_services.
function(app_library folder)
  cmake_parse_arguments(arg "" "" "MAY_USE;LINKS;SOURCES" ${ARGN})
  string(REPLACE "/" "_" name ${folder})
  string(REPLACE "/" "_" libraries "${arg_MAY_USE}")
  add_library(${name} STATIC ${arg_SOURCES})
  target_link_libraries(${name} PUBLIC tocsin_flags Qt6::Core ${libraries} ${arg_LINKS})
  if(TOCSIN_PRECOMPILE)
    target_precompile_headers(${name} REUSE_FROM tocsin_precompiled)
  endif()
  tocsin_arrow(${folder} ${arg_MAY_USE})
endfunction()

# app_program(NAME FOLDER folder [MAY_USE folder…] [LINKS library…] SOURCES file…): an executable in build/bin.
function(app_program name)
  cmake_parse_arguments(arg "" "FOLDER" "MAY_USE;LINKS;SOURCES" ${ARGN})
  string(REPLACE "/" "_" libraries "${arg_MAY_USE}")
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE tocsin_flags Qt6::Core ${libraries} ${arg_LINKS})
  tocsin_arrow(${arg_FOLDER} ${arg_MAY_USE})
endfunction()

function(tocsin_arrow folder)
  list(JOIN ARGN " " targets)
  set_property(GLOBAL APPEND PROPERTY TOCSIN_ARROWS "${folder}: ${targets}")
endfunction()
