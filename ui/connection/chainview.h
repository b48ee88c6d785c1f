// SPDX-License-Identifier: Apache-2.0
// The certificates a camera showed, its own first.
#pragma once

#include "session/panelcontext.h"
#include "stream/tlssummary.h"

#include <QWidget>

class QVBoxLayout;

namespace Runnel {

/// Names, dates and fingerprints as text that can be selected and compared.
class ChainView final : public QWidget
{
    Q_OBJECT
public:
    ChainView(const PanelContext &context, QWidget *parent);

    /// `pin`: as the configuration has it; the certificate it is of is marked.
    void show(const TlsSummary &tls, const QString &pin);
    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QWidget *card(const CertificateSummary &certificate, bool own);

    PanelContext m_context;
    TlsSummary m_tls;
    QString m_pin;
    QVBoxLayout &m_column;
};

} // namespace Runnel
