// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <secrets/passphrasebox.h>

#include <QObject>

#include <memory>

// Makes the key of a passphrase in a thread of its own: it takes about a second, on purpose. Afterwards the box opens
// or seals without delay. Deleted before it has finished, it says nothing more.
class PassphraseJob : public QObject
{
    Q_OBJECT
public:
    // `sealed`: a text from the file that is to be opened; empty: the box is to seal.
    PassphraseJob(std::shared_ptr<PassphraseBox> box, const QString &sealed, QObject *parent);

Q_SIGNALS:
    void finished(bool opens); // false: another passphrase, or too little memory
};
