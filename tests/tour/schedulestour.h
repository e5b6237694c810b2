// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class Desk;
class QWidget;

// What a part of the tour does its steps with.
struct TourSteps
{
    Desk &desk;
    QString language;
    std::function<void(const char *step)> say;
    std::function<void(bool isSo, const char *what)> expect;
    std::function<void(QWidget *window, const QString &name)> picture;
};

// The page Schedules: a night shift, a holiday with a make-up working day, and the week that comes of both.
void visitSchedules(const TourSteps &tour);
