// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <backend/backend.h>

#include <QCoreApplication>

// A message a day through every enabled service, where the settings ask for it: who misses it knows that the channel is
// silent for another reason than quiet.
class AllIsWell
{
    Q_DECLARE_TR_FUNCTIONS(AllIsWell)
public:
    explicit AllIsWell(Backend &backend) : m_backend(backend) {}

    void look(); // sends it once it is time

private:
    void send();
    static QList<Receiver> receiversOf(const Service &service);

    Backend &m_backend;
};
