// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/dispatcher/dispatcherhost.h>

#include <domain/failure.h>
#include <domain/webhookurl.h>
#include <texts/failuretexts.h>
#include <serving/listenplace.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int watchInterval = 1000;  // ms; asking costs a few ms even with 100 000 waiting
constexpr int outsidePatience = 40;  // quarters of a second
constexpr int placeForOthers = 3000; // ms

} // namespace

DispatcherHost::DispatcherHost(Backend &backend, QObject *parent)
    : QObject(parent), m_backend(backend), m_lock(backend.database.file())
{
    connect(&m_thread, &ServingThread::began, this, [this] {
        m_hasBegun = true;
        look();
    });
    connect(&m_thread, &ServingThread::failed, this, [this](const QString &text) {
        m_trouble = text;
        m_isWished = false; // asked for again with the button
        look();
    });
    connect(&m_thread, &ServingThread::ended, this, [this] {
        m_hasBegun = false;
        m_notBefore.setRemainingTime(placeForOthers); // whoever asked for it takes it now
        look();
        if (m_goesOutside)
            startOutside();
        else
            Q_EMIT stopped();
    });
    connect(&m_watch, &QTimer::timeout, this, &DispatcherHost::look);
    m_watch.start(watchInterval);
    m_state.who = DispatcherState::Sends::Starting; // until the first look
}

DispatcherHost::~DispatcherHost()
{
    m_thread.disconnect(this); // it ends as a member does, when half of this is gone
}

void DispatcherHost::takeOver()
{
    m_isWished = true;
    m_trouble.clear();
    m_notBefore.setRemainingTime(0);
    look();
}

void DispatcherHost::stop()
{
    m_isWished = false;
    if (!m_thread.isRunning())
        return Q_EMIT stopped();
    m_thread.end();
}

void DispatcherHost::look()
{
    beginWhenFree();
    DispatcherState state = read();
    if (m_hasLooked && state == m_state)
        return;
    m_hasLooked = true;
    m_state = state;
    Q_EMIT changed(m_state);
}

void DispatcherHost::beginWhenFree()
{
    if (m_isWished && !m_thread.isRunning() && !m_goesOutside && m_backend.vault.isUnlocked() &&
        m_notBefore.hasExpired() && !m_lock.holder())
        begin();
}

void DispatcherHost::begin()
{
    try {
        const QString address = m_backend.settings.settings().intakeAddress;
        const std::optional<ListenPlace> place = listenPlaceFrom(address);
        if (!place || !isLoopbackHost(place->address)) {
            m_trouble = tr("the window takes alarms from this computer only, not at %1").arg(address);
            m_isWished = false;
            return;
        }
        HttpServerOptions http;
        http.address = place->address;
        http.port = place->port;
        m_thread.begin({m_backend.database.file(), m_backend.vault.key().copy(), http});
    } catch (const Failure &failure) {
        m_trouble = texts::failureText(failure);
    }
}

DispatcherState DispatcherHost::read() const
{
    DispatcherState state = m_state;
    state.trouble = m_trouble;
    state.process = 0;
    const std::optional<ServingProcess> holder = m_lock.holder();
    const bool isHere = holder && holder->id == QCoreApplication::applicationPid();
    if (m_thread.isRunning())
        state.who = m_hasBegun ? DispatcherState::Sends::ThisWindow : DispatcherState::Sends::Starting;
    else
        state.who = holder && !isHere ? DispatcherState::Sends::Another : DispatcherState::Sends::Nobody;
    if (holder && !isHere)
        state.process = holder->id;
    try {
        const std::optional<ServingRecord> record = m_backend.serving.record();
        const bool isServed = state.who != DispatcherState::Sends::Nobody && record;
        state.address = isServed ? record->address : QString();
        state.stuck = isServed ? record->stuck : QList<StuckReceiver>();
        state.waiting = m_backend.history.waiting();
        state.failed = m_backend.history.failed();
        state.unreached = state.failed > 0 ? m_backend.history.unreached() : 0;
        state.lastDelivery = m_backend.history.lastDelivery();
    } catch (const Failure &) { // busy: as it was, until the next second
    }
    return state;
}

QString DispatcherHost::dispatcherProgram() const
{
    const QString name = u"tocsin-dispatcher"_s;
    const QString folder = m_programFolder.isEmpty() ? QCoreApplication::applicationDirPath() : m_programFolder;
    const QString beside = folder + u'/' + name;
    return QFileInfo(beside).isExecutable() ? beside : QStandardPaths::findExecutable(name);
}

void DispatcherHost::continueOutside()
{
    m_isWished = false;
    m_goesOutside = true;
    if (m_thread.isRunning())
        m_thread.end();
    else
        startOutside();
}

void DispatcherHost::startOutside()
{
    QString listen;
    try {
        listen = m_backend.settings.settings().intakeAddress;
    } catch (const Failure &) { // the program's own default
    }
    QStringList arguments{u"--database"_s, m_backend.database.file(), u"serve"_s};
    if (!listen.isEmpty())
        arguments += {u"--listen"_s, listen};
    QProcess process;
    process.setProgram(dispatcherProgram());
    process.setArguments(arguments);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (process.program().isEmpty() || !process.startDetached())
        return waitForOutside(0);
    waitForOutside(outsidePatience);
}

// Until it says that it serves; else this window goes on.
void DispatcherHost::waitForOutside(int attempts)
{
    look();
    const bool isRunning = m_state.who == DispatcherState::Sends::Another && !m_state.address.isEmpty();
    if (!isRunning && attempts > 0) {
        QTimer::singleShot(250, this, [this, attempts] { waitForOutside(attempts - 1); });
        return;
    }
    m_goesOutside = false;
    if (!isRunning)
        takeOver();
    Q_EMIT continued(isRunning);
}
