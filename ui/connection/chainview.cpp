// SPDX-License-Identifier: Apache-2.0
// One card a certificate.
#include "connection/chainview.h"

#include "base/clock.h"
#include "connection/probetext.h"
#include "fields/plaintext.h"
#include "style/panelstyle.h"

#include <QEvent>
#include <QFrame>
#include <QVBoxLayout>

namespace Runnel {

ChainView::ChainView(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(*new QVBoxLayout(this))
{
    m_column.setContentsMargins(0, 0, 0, 0);
    m_column.setSpacing(context.style.gap());
}

void ChainView::show(const TlsSummary &tls, const QString &pin)
{
    if (m_tls == tls && m_pin == pin)
        return;
    m_tls = tls;
    m_pin = pin;
    rebuild();
}

void ChainView::rebuild()
{
    while (QLayoutItem *item = m_column.takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < m_tls.chain.size(); ++i) {
        QWidget *shown = card(m_tls.chain[i], i == 0);
        m_column.addWidget(shown);
        shown->show();
    }
    for (const QString &problem : m_tls.problems) {
        auto *line =
            new PlainText(m_tls.trusted ? QStringLiteral("quiet") : QStringLiteral("error"), this);
        line->show(m_tls.trusted ? tr("Answered by the pin: %1").arg(problem) : problem);
        m_column.addWidget(line);
    }
    setVisible(!m_tls.chain.isEmpty());
}

QWidget *ChainView::card(const CertificateSummary &certificate, bool own)
{
    auto *frame = new QFrame(this);
    frame->setProperty("role", QStringLiteral("card"));
    auto *column = new QVBoxLayout(frame);
    const int margin = m_context.style.gap() * 3 / 2;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(m_context.style.pixels(1));
    const auto line = [&](const QString &role, const QString &text) {
        auto *label = new PlainText(role, frame);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->show(text);
        column->addWidget(label);
    };
    line(QStringLiteral("strong"),
         tr("%1, signed by %2").arg(certificate.subject, certificate.issuer));
    if (own && !certificate.names.isEmpty())
        line(QStringLiteral("quiet"), tr("For: %1").arg(certificate.names.join(u", ")));
    const qint64 now = m_context.clock.wallMilliseconds();
    const QString from = ProbeText::day(certificate.from);
    const QString until = ProbeText::day(certificate.until);
    if (certificate.until.toMSecsSinceEpoch() < now)
        line(QStringLiteral("error"), tr("EXPIRED on %1").arg(until));
    else if (certificate.from.toMSecsSinceEpoch() > now)
        line(QStringLiteral("error"), tr("Not valid before %1").arg(from));
    else
        line(QStringLiteral("quiet"), tr("Valid from %1 to %2").arg(from, until));
    line(QStringLiteral("quiet"),
         tr("SHA-256 of the certificate: %1").arg(ProbeText::fingerprint(certificate.pin)));
    line(QStringLiteral("quiet"),
         tr("SHA-256 of its key: %1").arg(ProbeText::fingerprint(certificate.keyPin)));
    if (!m_pin.isEmpty() && (m_pin == certificate.pin || m_pin == certificate.keyPin))
        line(QStringLiteral("strong"), m_pin == certificate.pin ? tr("This certificate is pinned.")
                                                                : tr("Its key is pinned."));
    return frame;
}

void ChainView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace Runnel
