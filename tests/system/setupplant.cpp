// SPDX-License-Identifier: Apache-2.0
// Everything around the panel, and what a hand does to it.
#include "setupplant.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

namespace Runnel {

const QString SetupPlant::user = QStringLiteral("viewer");
const QByteArray SetupPlant::password = QByteArrayLiteral("Canary7Camera");

SetupPlant::SetupPlant(DisplayServer &server)
    : m_server(server)
{}

SetupPlant::~SetupPlant()
{
    for (QProcess *process : {&m_clipboard, &m_subscriber}) {
        process->kill();
        process->waitForFinished(5'000);
    }
}

bool SetupPlant::fail(const QString &what)
{
    m_error = what;
    if (runnel)
        photograph(QStringLiteral("failed"));
    return false;
}

bool SetupPlant::start()
{
    if (!session.startBus() || !session.startKeyring())
        return fail(QStringLiteral("no session"));
    if (!eyes.start(session.environment(), m_server.name()))
        return fail(QStringLiteral("no accessibility bus"));
    if (!broker.start())
        return fail(QStringLiteral("no broker"));
    QObject::connect(&m_subscriber, &QProcess::readyReadStandardOutput, &m_subscriber,
                     [this] { m_messages += m_subscriber.readAllStandardOutput(); });
    m_subscriber.start(QStringLiteral("mosquitto_sub"),
                       {QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"),
                        QString::number(broker.port()), QStringLiteral("-t"), QStringLiteral("#"),
                        QStringLiteral("-v")});
    if (!m_subscriber.waitForStarted())
        return fail(QStringLiteral("no mosquitto_sub"));
    m_authority = certificates.makeAuthority(QStringLiteral("Plant CA"));
    const TemporaryCertificates::Files mine = certificates.issue(
        m_authority, QStringLiteral("camera"), QStringLiteral("IP:127.0.0.1,DNS:localhost"));
    const QString secret = certificates.write(QStringLiteral("password"), password);
    QFile::setPermissions(secret, QFile::ReadOwner | QFile::WriteOwner);
    if (!certificates.isValid())
        return fail(certificates.error());
    const bool running = camera.start(
        {QStringLiteral("--tls"), mine.certificate, mine.key, QStringLiteral("--user"), user,
         QStringLiteral("--password-file"), secret, QStringLiteral("--heartbeat"),
         QStringLiteral("1"), QStringLiteral("--alert-probability"), QStringLiteral("1"),
         QStringLiteral("--seed"), QStringLiteral("5")});
    return running || fail(QStringLiteral("no camera: ") +
                           QString::fromUtf8(camera.process().standardError()));
}

bool SetupPlant::startPanel(const QStringList &arguments)
{
    runnel = std::make_unique<TestProcess>();
    const QProcessEnvironment environment = session.environment();
    for (const QString &name : environment.keys())
        runnel->setEnvironment(name, environment.value(name));
    for (const char *name : {"XDG_STATE_HOME", "STATE_DIRECTORY", "RUNNEL_CONFIG"})
        runnel->unsetEnvironment(QString::fromLatin1(name));
    // Root counts as a service, whose files lie elsewhere.
    runnel->setEnvironment(QStringLiteral("RUNNEL_CONFIG"), configFile());
    runnel->setEnvironment(AccessibleWindow::environmentVariable(), QStringLiteral("1"));
    m_server.showOn(*runnel);
    const QStringList all =
        QStringList{QStringLiteral("--state-dir"), session.home() + QStringLiteral("/state")} +
        arguments;
    if (!runnel->start(builtProgram(QStringLiteral("runnel")), all))
        return fail(QStringLiteral("runnel did not start"));
    if (!m_server.waitForWindow(QStringLiteral("Runnel")) ||
        !m_server.waitForFocus(QStringLiteral("Runnel")))
        return fail(QStringLiteral("no window: ") + QString::fromUtf8(runnel->standardError()));
    return eyes.waitForProgram() || fail(QStringLiteral("it tells no screen reader anything"));
}

bool SetupPlant::click(const QString &role, const QString &name)
{
    // Where a page has just changed, it may still be on its way to its place.
    std::optional<AccessibleWindow::Thing> thing;
    for (auto before = eyes.waitFor(role, name); before; before = thing) {
        thing = eyes.waitFor(role, name);
        if (!thing || thing->place == before->place)
            break;
    }
    if (!thing)
        return fail(QStringLiteral("no %1 \"%2\" among\n%3").arg(role, name, eyes.inWords()));
    m_server.click(thing->place.center());
    ++m_clicks;
    return true;
}

void SetupPlant::press(quint32 key, unsigned modifiers)
{
    m_server.press(key, modifiers);
    ++m_keys;
}

void SetupPlant::type(const QString &text)
{
    m_server.type(text);
    m_keys += int(text.size());
}

bool SetupPlant::tabTo(const QString &name, int most)
{
    QString seen;
    for (int i = 0; i <= most; ++i) {
        for (const AccessibleWindow::Thing &thing : eyes.things()) {
            if (!thing.focused)
                continue;
            if (thing.name == name ||
                (name.endsWith(QChar(0x2026)) && thing.name.startsWith(name.chopped(1))))
                return true;
            seen = thing.name;
        }
        if (i < most)
            press(DisplayServer::Tab);
    }
    return fail(QStringLiteral("\"%1\" cannot be reached by Tab; last was \"%2\"").arg(name, seen));
}

bool SetupPlant::waitForWords(const QString &words, int milliseconds)
{
    const bool there = QTest::qWaitFor(
        [&] {
            for (const AccessibleWindow::Thing &thing : eyes.things()) {
                if (thing.name.contains(words) || thing.description.contains(words) ||
                    thing.text.contains(words))
                    return true;
            }
            return false;
        },
        milliseconds);
    return there || fail(QStringLiteral("\"%1\" is not among\n%2").arg(words, eyes.inWords()));
}

bool SetupPlant::waitForDelivered(int milliseconds)
{
    const bool there =
        QTest::qWaitFor([this] { return m_messages.contains("HEARTBEAT"); }, milliseconds);
    return there || fail(QStringLiteral("nothing arrived at the broker but\n%1\nshown:\n%2")
                             .arg(QString::fromUtf8(m_messages), eyes.inWords()));
}

bool SetupPlant::copy(const QString &text)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("xclip"));
    if (program.isEmpty())
        return fail(QStringLiteral("xclip is not installed"));
    m_clipboard.kill();
    m_clipboard.waitForFinished(5'000);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_server.name());
    m_clipboard.setProcessEnvironment(environment);
    m_clipboard.start(program, {QStringLiteral("-selection"), QStringLiteral("clipboard"),
                                QStringLiteral("-quiet")});
    if (!m_clipboard.waitForStarted())
        return fail(QStringLiteral("xclip did not start"));
    m_clipboard.write(text.toUtf8());
    m_clipboard.closeWriteChannel();
    // It says so once the selection is its own.
    return QTest::qWaitFor(
               [&] {
                   m_clipboard.waitForReadyRead(10);
                   return m_clipboard.readAllStandardError().contains("Waiting");
               },
               10'000) ||
           fail(QStringLiteral("xclip did not take the clipboard"));
}

bool SetupPlant::photograph(const QString &name) const
{
    const QString folder = QStringLiteral(RUNNEL_SCREENSHOTS "/setup-path");
    return QDir().mkpath(folder) && m_server.screenshot({QPoint(), screen})
                                        .save(folder + u'/' + name + QStringLiteral(".png"));
}

QString SetupPlant::configFile() const
{
    return session.home() + QStringLiteral("/config/runnel/runnel.json");
}

QByteArray SetupPlant::configuration() const
{
    QFile file(configFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Runnel
