// SPDX-License-Identifier: Apache-2.0
// Somebody who may sign in, as a row with what can be done about it.
#pragma once

#include "access/accessstate.h"
#include "session/panelcontext.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Runnel {

class PersonRow final : public QWidget
{
    Q_OBJECT
public:
    PersonRow(const PanelContext &context, const QString &name, QWidget *parent);

    const QString &name() const { return m_name; }
    void setRole(Role role);
    void setLocked(std::chrono::seconds left); ///< 0: not
    void retranslate();

signals:
    void editRequested(const QString &name);
    void removeRequested(const QString &name);
    void unlockRequested(const QString &name);

private:
    PanelContext m_context;
    QString m_name;
    Role m_role = Role::Viewer;
    QLabel &m_who;
    QLabel &m_what;
    QLabel &m_lock;
    QPushButton &m_unlock;
    QPushButton &m_edit;
    QPushButton &m_remove;
};

} // namespace Runnel
