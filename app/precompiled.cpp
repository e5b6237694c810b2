// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing but the place where the precompiled header is made (see applibrary.cmake).
