// SPDX-License-Identifier: Apache-2.0
// Walks the tree of what is showing; hidden branches are not entered.
#include "accessiblewindow.h"

#include "testprocess.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusReply>
#include <QTest>
#include <QUuid>

namespace Runnel {

namespace {

constexpr int deepest = 60;
constexpr size_t mostChildren = 400; ///< of a table, only the first ones are on the screen

// Of the states' two words, as at-spi-constants.h numbers their bits.
constexpr int checkedState = 4;
constexpr int enabledState = 8;
constexpr int focusedState = 12;
constexpr int showingState = 25;

const char accessibleInterface[] = "org.a11y.atspi.Accessible";
const char componentInterface[] = "org.a11y.atspi.Component";

QString launcher()
{
    for (const char *place :
         {"/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"}) {
        if (QFile::exists(QString::fromLatin1(place)))
            return QString::fromLatin1(place);
    }
    return {};
}

} // namespace

AccessibleWindow::AccessibleWindow() = default;

AccessibleWindow::~AccessibleWindow()
{
    m_bus.reset();
    if (!m_name.isEmpty())
        QDBusConnection::disconnectFromBus(m_name);
    if (!m_sessionName.isEmpty())
        QDBusConnection::disconnectFromBus(m_sessionName);
    if (m_launcher.state() == QProcess::NotRunning)
        return;
    m_launcher.terminate();
    if (!m_launcher.waitForFinished(5'000)) {
        m_launcher.kill();
        m_launcher.waitForFinished(5'000);
    }
}

bool AccessibleWindow::isInstalled()
{
    return !launcher().isEmpty();
}

bool AccessibleWindow::start(const QProcessEnvironment &session, const QString &display)
{
    const QString sessionBus = session.value(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    QProcessEnvironment environment = session;
    environment.insert(QStringLiteral("DISPLAY"), display);
    m_launcher.setProcessEnvironment(environment);
    m_launcher.setStandardErrorFile(QProcess::nullDevice());
    m_launcher.start(launcher(), {QStringLiteral("--launch-immediately")});
    if (!m_launcher.waitForStarted())
        return false;
    m_sessionName = QUuid::createUuid().toString();
    m_name = QUuid::createUuid().toString();
    const QDBusConnection desktop = QDBusConnection::connectToBus(sessionBus, m_sessionName);
    QString address;
    const bool answered = QTest::qWaitFor(
        [&] {
            const QDBusReply<QString> reply = desktop.call(QDBusMessage::createMethodCall(
                QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")));
            address = reply.value();
            return !address.isEmpty();
        },
        10'000);
    if (!answered)
        return false;
    m_bus.emplace(QDBusConnection::connectToBus(address, m_name));
    return m_bus->isConnected();
}

QVariant AccessibleWindow::call(const Node &node, const char *interface, const char *method,
                                const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        node.service, node.path, QString::fromLatin1(interface), QString::fromLatin1(method));
    message.setArguments(arguments);
    const QDBusMessage reply = m_bus->call(message, QDBus::Block, 3'000);
    return reply.arguments().isEmpty() ? QVariant() : reply.arguments().constFirst();
}

std::vector<AccessibleWindow::Node> AccessibleWindow::children(const Node &node) const
{
    std::vector<Node> found;
    const QVariant answer = call(node, accessibleInterface, "GetChildren");
    if (!answer.canConvert<QDBusArgument>())
        return found;
    const auto list = answer.value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        QDBusObjectPath path;
        Node child;
        list.beginStructure();
        list >> child.service >> path;
        list.endStructure();
        child.path = path.path();
        found.push_back(child);
    }
    list.endArray();
    return found;
}

bool AccessibleWindow::waitForAnotherProgram(int milliseconds)
{
    const QString before = m_program.service;
    return QTest::qWaitFor([&] { return waitForProgram(100) && m_program.service != before; },
                           milliseconds);
}

bool AccessibleWindow::waitForProgram(int milliseconds)
{
    const Node registry{QStringLiteral("org.a11y.atspi.Registry"),
                        QStringLiteral("/org/a11y/atspi/accessible/root")};
    return QTest::qWaitFor(
        [&] {
            const std::vector<Node> programs = children(registry);
            if (programs.empty() || children(programs.back()).empty())
                return false;
            m_program = programs.back();
            return true;
        },
        milliseconds);
}

void AccessibleWindow::walk(const Node &node, int depth, std::vector<Thing> &found) const
{
    if (depth > deepest)
        return;
    const std::vector<Node> all = children(node);
    for (size_t i = 0; i < std::min(all.size(), mostChildren); ++i) {
        const Node &child = all[i];
        const QVariant answer = call(child, accessibleInterface, "GetState");
        QList<uint> states;
        if (answer.canConvert<QDBusArgument>())
            answer.value<QDBusArgument>() >> states;
        const auto has = [&states](int state) {
            return states.size() > state / 32 &&
                   (states.at(state / 32) & (1U << unsigned(state % 32))) != 0;
        };
        if (!has(showingState))
            continue;
        Thing thing;
        thing.role = call(child, accessibleInterface, "GetRoleName").toString();
        if (thing.role == QLatin1String("push button")) // until AT-SPI 2.52
            thing.role = QStringLiteral("button");
        const auto property = [&](const char *name) {
            return call(child, "org.freedesktop.DBus.Properties", "Get",
                        {QString::fromLatin1(accessibleInterface), QString::fromLatin1(name)})
                .value<QDBusVariant>()
                .variant()
                .toString();
        };
        thing.name = property("Name");
        thing.description = property("Description");
        if (thing.role == QLatin1String("text"))
            thing.text = call(child, "org.a11y.atspi.Text", "GetText", {0, -1}).toString();
        const QVariant extents = call(child, componentInterface, "GetExtents", {uint(0)});
        if (extents.canConvert<QDBusArgument>()) {
            const auto place = extents.value<QDBusArgument>();
            int x = 0;
            int y = 0;
            int width = 0;
            int height = 0;
            place.beginStructure();
            place >> x >> y >> width >> height;
            place.endStructure();
            thing.place = {x, y, width, height};
        }
        thing.enabled = has(enabledState);
        thing.focused = has(focusedState);
        thing.checked = has(checkedState);
        found.push_back(thing);
        walk(child, depth + 1, found);
    }
}

std::vector<AccessibleWindow::Thing> AccessibleWindow::things() const
{
    std::vector<Thing> found;
    if (m_bus && !m_program.service.isEmpty())
        walk(m_program, 0, found);
    return found;
}

std::optional<AccessibleWindow::Thing> AccessibleWindow::find(const QString &role,
                                                              const QString &name) const
{
    const bool beginning = name.endsWith(QChar(0x2026));
    for (const Thing &thing : things()) {
        if (!role.isEmpty() && thing.role != role)
            continue;
        if (beginning ? thing.name.startsWith(name.chopped(1)) : thing.name == name)
            return thing;
    }
    return std::nullopt;
}

std::optional<AccessibleWindow::Thing>
AccessibleWindow::waitFor(const QString &role, const QString &name, int milliseconds) const
{
    std::optional<Thing> found;
    const bool there = QTest::qWaitFor(
        [&] {
            found = find(role, name);
            return found && found->enabled;
        },
        milliseconds);
    return there ? found : std::nullopt;
}

QString AccessibleWindow::inWords() const
{
    QString all;
    for (const Thing &thing : things()) {
        if (!thing.name.isEmpty())
            all += QStringLiteral("%1 \"%2\"%3 at %4,%5\n")
                       .arg(thing.role, thing.name,
                            thing.enabled ? QString() : QStringLiteral(" (disabled)"))
                       .arg(thing.place.center().x())
                       .arg(thing.place.center().y());
    }
    return all;
}

} // namespace Runnel
