// SPDX-License-Identifier: Apache-2.0
// A sentence on what holds, and what can be changed about it.
#include "connection/trustform.h"

#include "connection/chainview.h"
#include "connection/proberun.h"
#include "connection/probetext.h"
#include "draft/configdraft.h"
#include "fields/labels.h"
#include "fields/plaintext.h"
#include "forms/filefield.h"
#include "style/panelstyle.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace Runnel {

TrustForm::TrustForm(const PanelContext &context, ConfigDraft &draft, ProbeRun &run,
                     QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_draft(draft)
    , m_run(run)
    , m_title(*new PlainText(QStringLiteral("strong"), this))
    , m_verdict(*new PlainText({}, this))
    , m_advice(*new PlainText(QStringLiteral("quiet"), this))
    , m_pinCertificate(*new QPushButton(this))
    , m_pinKey(*new QPushButton(this))
    , m_unpin(*new QPushButton(this))
    , m_pinProblem(*new PlainText(QStringLiteral("error"), this))
    , m_caFile(*new FileField(context, draft, {}, this))
    , m_chain(*new ChainView(context, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(&m_title);
    column->addWidget(&m_verdict);
    column->addWidget(&m_caFile);
    column->addWidget(&m_advice);
    for (QPushButton *button : {&m_pinCertificate, &m_pinKey, &m_unpin})
        column->addWidget(button, 0, Qt::AlignLeft);
    column->addWidget(&m_pinProblem);
    column->addWidget(&m_chain);
    const auto measure = [column, &style = context.style] { column->setSpacing(style.gap()); };
    connect(&context.style, &PanelStyle::changed, this, measure);
    measure();
    m_caFile.setWords([] { return tr("Authority (CA file)"); },
                      [] {
                          return tr("Who signs the plant's cameras. Empty: whom this computer "
                                    "trusts.");
                      });
    m_caFile.setFilter([] { return tr("Certificates (*.pem *.crt *.cer);;All files (*)"); });
    connect(&m_pinCertificate, &QPushButton::clicked, this, [this] {
        if (!m_run.tls().chain.isEmpty())
            put(m_run.tls().chain.constFirst().pin);
    });
    connect(&m_pinKey, &QPushButton::clicked, this, [this] {
        if (!m_run.tls().chain.isEmpty())
            put(m_run.tls().chain.constFirst().keyPin);
    });
    connect(&m_unpin, &QPushButton::clicked, this, [this] { put(QJsonValue::Undefined); });
    connect(&draft, &ConfigDraft::changed, this, &TrustForm::refresh);
    connect(&run, &ProbeRun::changed, this, &TrustForm::refresh);
    refresh();
}

void TrustForm::setEndpoint(const EndpointId &id)
{
    m_endpoint = DraftEndpoint(id);
    m_caFile.setPath(m_endpoint.trust("caFile"));
    refresh();
}

void TrustForm::put(const QJsonValue &pin)
{
    m_draft.endStep();
    m_draft.set(m_endpoint.trust("pin"), pin);
    m_draft.endStep();
}

QString TrustForm::pin() const
{
    // People write fingerprints with colons and capitals, too.
    QString written = m_draft.value(m_endpoint.trust("pin")).toString().toLower();
    const QString digits = written.section(u':', 1).remove(u':');
    return written.isEmpty() ? QString() : QStringLiteral("sha256:") + digits;
}

QString TrustForm::verdict() const
{
    const TlsSummary &tls = m_run.tls();
    if (!m_endpoint.isEncrypted(m_draft.document()))
        return tr(
            "The address is plain HTTP: nothing proves that this is the camera, and everybody "
            "on the way can read and change what it says.");
    if (tls.chain.isEmpty())
        return tr("Not seen yet: the test shows the camera's certificates here.");
    if (m_run.report().step(ProbeStep::Id::Tls).kind == FaultKind::TlsPinMismatch)
        return tr("The camera shows another certificate than the pinned one. Find out why before "
                  "anything is changed here.");
    if (!tls.trusted)
        return tr("Not trusted: choose the authority that signed it, or compare the fingerprint "
                  "with what the camera itself shows and pin it.");
    if (!pin().isEmpty())
        return tr("Trusted because of the pin.");
    return m_draft.value(m_endpoint.trust("caFile")).toString().isEmpty()
               ? tr("Trusted by an authority that this computer knows.")
               : tr("Trusted by the authority in the CA file.");
}

void TrustForm::refresh()
{
    m_title.show(tr("Trust"));
    m_verdict.show(verdict());
    const bool encrypted = m_endpoint.isEncrypted(m_draft.document());
    const bool shown = encrypted && !m_run.tls().chain.isEmpty();
    const QString present = pin();
    const QString own = shown ? m_run.tls().chain.constFirst().pin : QString();
    const QString key = shown ? m_run.tls().chain.constFirst().keyPin : QString();
    m_pinCertificate.setText(tr("Pin this certificate"));
    m_pinKey.setText(tr("Pin its key"));
    m_unpin.setText(tr("Remove the pin"));
    m_pinCertificate.setVisible(shown && present != own);
    m_pinKey.setVisible(shown && present != key);
    m_unpin.setVisible(!present.isEmpty());
    m_advice.show(shown && present.isEmpty()
                      ? tr("A pin of the key stays valid when the certificate is renewed.")
                      : QString());
    m_pinProblem.show(m_draft.problemAt(m_endpoint.trust("pin")));
    m_caFile.setVisible(encrypted || !m_draft.value(m_endpoint.trust("caFile")).isUndefined());
    m_chain.setVisible(shown);
    if (shown)
        m_chain.show(m_run.tls(), present);
}

void TrustForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace Runnel
