// SPDX-License-Identifier: Apache-2.0
// The set-up of alarms: priorities, when they are over, profiles.
#pragma once

#include "session/panelcontext.h"

#include <QWidget>

class QBoxLayout;

namespace Runnel {
class ConfigDraft;
class NumberField;
class PlainText;
class PriorityLoad;
class PriorityRows;
class ProfileEditor;
class Tryout;

/// Borrows the draft.
class AlarmSection final : public QWidget
{
    Q_OBJECT
public:
    AlarmSection(const PanelContext &context, ConfigDraft &draft, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void measure();
    void retranslate();

    PanelContext m_context;
    PlainText &m_title;
    PlainText &m_hint;
    PriorityRows &m_rows;
    QBoxLayout &m_sides;
    Tryout &m_tryout;
    PriorityLoad &m_load;
    NumberField &m_quiet;
    NumberField &m_cell;
    ProfileEditor &m_profiles;
};

} // namespace Runnel
