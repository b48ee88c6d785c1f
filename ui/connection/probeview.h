// SPDX-License-Identifier: Apache-2.0
// The connection test as it goes: eight steps, one below the other.
#pragma once

#include "connection/remedy.h"
#include "session/panelcontext.h"

#include <QWidget>

class QPushButton;

namespace Runnel {
class ConfigDraft;
class PlainText;
class ProbeRun;
class ProbeStepRow;

/// Runs the test while it is seen. Remedies that change something are applied here, those that
/// only lead somewhere are told.
class ProbeView final : public QWidget
{
    Q_OBJECT
public:
    ProbeView(const PanelContext &context, ConfigDraft &draft, ProbeRun &run, QWidget *parent);

signals:
    void signInWanted();
    void trustWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QString summary() const;
    void apply(Remedy remedy);

    PanelContext m_context;
    ConfigDraft &m_draft;
    ProbeRun &m_run;
    PlainText &m_summary;
    QPushButton &m_test;
    PlainText &m_consent;
    QPushButton &m_https;
    QPushButton &m_allow;
    std::vector<ProbeStepRow *> m_rows;
};

} // namespace Runnel
