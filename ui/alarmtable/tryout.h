// SPDX-License-Identifier: Apache-2.0
// What the edited table would make of the alarms that came.
#pragma once

#include "session/panelcontext.h"

#include <QFrame>

class QTableView;

namespace Runnel {
class ConfigDraft;
class PlainText;
class TryoutModel;

/// Borrows the draft.
class Tryout final : public QFrame
{
    Q_OBJECT
public:
    Tryout(const PanelContext &context, ConfigDraft &draft, QWidget *parent = nullptr);

    const TryoutModel &model() const { return m_model; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void judge();
    void explain();
    void measure();
    void retranslate();

    PanelContext m_context;
    ConfigDraft &m_draft;
    PlainText &m_title;
    PlainText &m_state;
    QTableView &m_table;
    TryoutModel &m_model;
};

} // namespace Runnel
