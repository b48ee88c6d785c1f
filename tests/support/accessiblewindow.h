// SPDX-License-Identifier: Apache-2.0
// What a screen reader sees of a program's window, for tests that press what people would press.
#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRect>
#include <QString>

#include <optional>
#include <vector>

namespace Runnel {

/// Speaks AT-SPI 2 over D-Bus with a real registry. Widgets are found by their role and by the
/// name they give themselves, as a person would find them; so what has no name cannot be tested,
/// nor used by everybody.
class AccessibleWindow
{
public:
    struct Thing
    {
        QString role; ///< as AT-SPI names it: "button", "text", "label", "check box" …
        QString name;
        QString description;
        QString text; ///< of an editor
        QRect place;  ///< on the screen
        bool enabled = false;
        bool focused = false;
        bool checked = false;
    };

    AccessibleWindow();
    ~AccessibleWindow();
    AccessibleWindow(const AccessibleWindow &) = delete;
    AccessibleWindow &operator=(const AccessibleWindow &) = delete;

    static bool isInstalled();
    /// The registry, in that session (its bus, its folders) and on that display.
    bool start(const QProcessEnvironment &session, const QString &display);
    /// What a program needs so that it tells about itself.
    static QString environmentVariable()
    {
        return QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON");
    }

    /// Until a program is there that registered itself; the latest one counts.
    bool waitForProgram(int milliseconds = 20'000);
    /// As above, another than before: a program that became another one.
    bool waitForAnotherProgram(int milliseconds = 60'000);
    /// Everything that is on the screen now.
    std::vector<Thing> things() const;
    /// The first whose name is `name`, or begins with it when it ends with "…". An empty role: any.
    std::optional<Thing> find(const QString &role, const QString &name) const;
    /// Until it is there and enabled.
    std::optional<Thing> waitFor(const QString &role, const QString &name,
                                 int milliseconds = 15'000) const;
    /// For the message of a test that did not find something.
    QString inWords() const;

private:
    struct Node
    {
        QString service;
        QString path;
    };

    std::vector<Node> children(const Node &node) const;
    void walk(const Node &node, int depth, std::vector<Thing> &found) const;
    QVariant call(const Node &node, const char *interface, const char *method,
                  const QVariantList &arguments = {}) const;

    QProcess m_launcher;
    QString m_sessionName;
    QString m_name;
    std::optional<QDBusConnection> m_bus;
    Node m_program;
};

} // namespace Runnel
