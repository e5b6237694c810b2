// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/servicevalidation.h>

#include <QObject>
#include <QStringList>

#include <functional>

// A service while it is being filled in, apart from any widget: the texts as they are typed, what is meant by them, and
// what keeps it from being saved. A secret that is stored already stays so until something is typed in its place;
// clearing what was typed brings the stored one back.
class ServiceDraft : public QObject
{
    Q_OBJECT
public:
    // `original` holds its secrets, as far as they can be opened; a new service has id 0. `takenNames`: those of the
    // other services.
    explicit ServiceDraft(const Service &original, const QStringList &takenNames = {}, QObject *parent = nullptr);

    const Service &typed() const { return m_typed; } // of the secrets, only those typed in this draft
    bool isNew() const { return m_original.id == 0; }
    bool isChanged() const;

    // Changes what is typed and says so.
    void change(const std::function<void(Service &)> &edit);
    void tidy(); // shows what was meant in place of what was typed: a field was left
    void setTakenNames(const QStringList &names);

    const QList<ServiceProblem> &problems() const { return m_problems; } // in the order of the form
    bool isReady() const { return m_problems.isEmpty(); }

    Service toSave() const; // cleaned; secrets that were not typed are marked as stored
    Service toSend() const; // cleaned, with all secrets that are at hand

    QList<Account> accounts() const; // cleaned

    bool hasStoredSecret() const;
    bool hasStoredProxyPassword() const;
    bool hasStoredUrl(const Robot &robot) const; // a row that was stored keeps its URL until one is typed

Q_SIGNALS:
    void changed();

private:
    void evaluate();
    const Robot *originalOf(const Robot &robot) const;

    Service m_original;
    Service m_typed;
    QStringList m_takenNames;
    QList<ServiceProblem> m_problems;
};
