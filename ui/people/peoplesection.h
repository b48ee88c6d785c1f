// SPDX-License-Identifier: Apache-2.0
// Set-up: who may sign in at this panel, and when the seat is taken back.
#pragma once

#include "access/person.h"
#include "people/locktimes.h"
#include "session/panelcontext.h"

#include <QWidget>

#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Runnel {
class PanelSettings;
class PersonEditor;
class PersonRow;
class PlainText;
class Timer;

/// Takes effect at once: people are no part of the configuration. Borrows the settings.
class PeopleSection final : public QWidget
{
    Q_OBJECT
public:
    PeopleSection(const PanelContext &context, PanelSettings &settings, QWidget *parent = nullptr);
    ~PeopleSection() override;

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void take();
    void showRows();
    void showLocks();
    void refresh();
    void edit(const QString &name);
    void remove(const QString &name);
    void send(const PeopleEdit &edit);
    void answer(quint64 number, const Fault &fault);
    void ask(const PeopleEdit &edit);
    void closeEditor();
    void store();
    void retranslate();

    PanelContext m_context;
    PanelSettings &m_settings;
    LockTimes m_locks;
    quint64 m_asked = 0;
    PeopleEdit m_sent;
    std::vector<PersonRow *> m_rows;

    QLabel &m_title;
    PlainText &m_state;
    QVBoxLayout &m_list;
    PlainText &m_problem;
    QPushButton &m_add;
    PersonEditor &m_editor;
    QWidget &m_question; ///< before the last engineer goes
    PlainText &m_asking;
    QPushButton &m_confirm;
    QPushButton &m_keep;
    QLabel &m_idleTitle;
    QLabel &m_idleLabel;
    QComboBox &m_idle;
    QCheckBox &m_keepsOperator;
    QCheckBox &m_kiosk;
    PlainText &m_kioskWords;
    std::unique_ptr<Timer> m_second;
};

} // namespace Runnel
