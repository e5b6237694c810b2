// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/defaultmessage.h>

using namespace Qt::Literals::StringLiterals;

namespace {

QString english(MessageFormat format)
{
    switch (format) {
    case MessageFormat::Text:
        return u"Alarm: {name}\nTime: {eventTime}\nPath: {path}\nValue: {value}\nLevel: {level}\nState: {state}\n"
               "Address: {url}"_s;
    case MessageFormat::Markdown:
        return u"### {level}: {name}\n> Time: {eventTime}\n> Path: {path}\n> Value: **{value}**\n"
               "> State: <font color=\"warning\">{state}</font>\n\nAddress: {url}"_s;
    case MessageFormat::Card: // its address is the card's link
        return u"{level}: {name}\nTime: {eventTime}\nPath: {path}\nValue: {value}\nState: {state}"_s;
    }
    Q_UNREACHABLE();
}

QString chinese(MessageFormat format)
{
    switch (format) {
    case MessageFormat::Text:
        return u"报警：{name}\n时间：{eventTime}\n路径：{path}\n数值：{value}\n级别：{level}\n状态：{state}\n"
               "地址：{url}"_s;
    case MessageFormat::Markdown:
        return u"### {level}：{name}\n> 时间：{eventTime}\n> 路径：{path}\n> 数值：**{value}**\n"
               "> 状态：<font color=\"warning\">{state}</font>\n\n地址：{url}"_s;
    case MessageFormat::Card:
        return u"{level}：{name}\n时间：{eventTime}\n路径：{path}\n数值：{value}\n状态：{state}"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString defaultContent(MessageFormat format, Language language)
{
    return language == Language::Chinese ? chinese(format) : english(format);
}
