// SPDX-License-Identifier: Apache-2.0
// The Secret Service API (freedesktop.org), as far as it needs no session and no secret.
#include "secret/keyringprobe.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>
#include <QMap>

#include <memory>
#include <utility>

namespace Runnel {

namespace {

using Finding = KeyringProbe::Finding;
using Attributes = QMap<QString, QString>;

const QString serviceName = QStringLiteral("org.freedesktop.secrets");
const QString servicePath = QStringLiteral("/org/freedesktop/secrets");
const QString serviceInterface = QStringLiteral("org.freedesktop.Secret.Service");

/// Without this look D-Bus would try to start a bus of its own beside a display.
bool hasSessionAddress()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = QFile::decodeName(qgetenv("XDG_RUNTIME_DIR"));
    return !runtime.isEmpty() && QFile::exists(runtime + QStringLiteral("/bus"));
}

/// QtKeychain takes KWallet there, of which this service knows nothing.
bool isKdeSession()
{
    return qEnvironmentVariableIsSet("KDE_FULL_SESSION") ||
           qgetenv("XDG_CURRENT_DESKTOP").split(':').contains("KDE");
}

/// A connection of our own: one that was lost is made anew at the next question.
QDBusConnection sessionBus()
{
    const QString name = QStringLiteral("runnel-keyring");
    QDBusConnection bus(name);
    if (bus.isConnected())
        return bus;
    QDBusConnection::disconnectFromBus(name);
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
}

Finding findingOf(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::ServiceUnknown:
    case QDBusError::Disconnected:
        return error.type() == QDBusError::ServiceUnknown ? Finding::NoService : Finding::NoSession;
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return Finding::NoAnswer;
    default:
        // The bus knew the keyring's name and could not start it.
        return error.name().startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn"))
                   ? Finding::NoService
                   : Finding::Unknown;
    }
}

struct Question
{
    QDBusConnection bus;
    KeyringProbe::Done done;

    void send(const QDBusMessage &message, std::function<void(const QDBusPendingCall &)> next)
    {
        auto *watcher =
            new QDBusPendingCallWatcher(bus.asyncCall(message, KeyringProbe::answerLimitMs));
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher,
                         [next = std::move(next)](QDBusPendingCallWatcher *finished) {
                             finished->deleteLater();
                             next(*finished);
                         });
    }
};

using Shared = std::shared_ptr<Question>;

void askWhetherLocked(const Shared &question, const QString &collection)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        serviceName, collection, QStringLiteral("org.freedesktop.DBus.Properties"),
        QStringLiteral("Get"));
    message << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    question->send(message, [question](const QDBusPendingCall &call) {
        const QDBusPendingReply<QDBusVariant> reply(call);
        if (reply.isError())
            question->done(findingOf(reply.error()));
        else
            question->done(reply.value().variant().toBool() ? Finding::Locked : Finding::Missing);
    });
}

void askForCollection(const Shared &question)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        serviceName, servicePath, serviceInterface, QStringLiteral("ReadAlias"));
    message << QStringLiteral("default");
    question->send(message, [question](const QDBusPendingCall &call) {
        const QDBusPendingReply<QDBusObjectPath> reply(call);
        if (reply.isError())
            question->done(findingOf(reply.error()));
        else if (reply.value().path() == QLatin1String("/"))
            question->done(Finding::NoCollection);
        else
            askWhetherLocked(question, reply.value().path());
    });
}

} // namespace

void KeyringProbe::ask(const QString &service, const QString &name, Done done)
{
    if (!hasSessionAddress()) {
        done(Finding::NoSession);
        return;
    }
    const QDBusConnection bus = sessionBus();
    if (!bus.isConnected()) {
        done(Finding::NoSession);
        return;
    }
    if (isKdeSession()) {
        done(Finding::Unknown);
        return;
    }
    qDBusRegisterMetaType<Attributes>();
    const auto question = std::make_shared<Question>(Question{bus, std::move(done)});
    QDBusMessage message = QDBusMessage::createMethodCall(
        serviceName, servicePath, serviceInterface, QStringLiteral("SearchItems"));
    // The attributes under which QtKeychain keeps an entry.
    message << QVariant::fromValue(
        Attributes{{QStringLiteral("server"), service}, {QStringLiteral("user"), name}});
    question->send(message, [question](const QDBusPendingCall &call) {
        const QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>> reply(call);
        if (reply.isError())
            question->done(findingOf(reply.error()));
        else if (!reply.argumentAt<1>().isEmpty())
            question->done(Finding::Locked);
        else if (!reply.argumentAt<0>().isEmpty())
            question->done(Finding::Stored);
        else
            askForCollection(question);
    });
}

} // namespace Runnel
