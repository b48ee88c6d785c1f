// SPDX-License-Identifier: Apache-2.0
// What the report says, and the one button.
#include "connection/probeview.h"

#include "connection/proberun.h"
#include "connection/probesteprow.h"
#include "connection/probetext.h"
#include "draft/configdraft.h"
#include "fields/labels.h"
#include "fields/plaintext.h"
#include "style/panelstyle.h"
#include "text/faulttext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Runnel {

ProbeView::ProbeView(const PanelContext &context, ConfigDraft &draft, ProbeRun &run,
                     QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_draft(draft)
    , m_run(run)
    , m_summary(*new PlainText(QStringLiteral("strong"), this))
    , m_test(*new QPushButton(this))
    , m_consent(*new PlainText({}, this))
    , m_https(*new QPushButton(this))
    , m_allow(*new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(context.style.gap());
    head->addWidget(&m_summary, 1);
    head->addWidget(&m_test);
    column->addLayout(head);
    column->addWidget(&m_consent);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(context.style.gap());
    choices->addWidget(&m_https);
    choices->addWidget(&m_allow);
    choices->addStretch();
    column->addLayout(choices);
    for (size_t i = 0; i < ProbeReport::stepCount; ++i) {
        auto *row = new ProbeStepRow(context, static_cast<ProbeStep::Id>(i), this);
        column->addWidget(row);
        m_rows.push_back(row);
        connect(row, &ProbeStepRow::remedyChosen, this, &ProbeView::apply);
    }
    m_test.setObjectName(QStringLiteral("test"));
    connect(&m_test, &QPushButton::clicked, this, [this] {
        if (m_run.state() == ProbeRun::State::Running)
            m_run.stop();
        else
            m_run.start();
    });
    connect(&m_https, &QPushButton::clicked, this, [this] { apply(Remedy::UseHttps); });
    connect(&m_allow, &QPushButton::clicked, this, [this] { apply(Remedy::AllowPlain); });
    connect(&run, &ProbeRun::changed, this, &ProbeView::refresh);
    refresh();
}

void ProbeView::apply(Remedy remedy)
{
    if (applyRemedy(remedy, m_run.endpoint(), m_run.tls(), m_draft)) {
        m_run.start(); // at once: a person pressed
        return;
    }
    if (remedy == Remedy::SignIn)
        emit signInWanted();
    else
        emit trustWanted();
}

QString ProbeView::summary() const
{
    if (m_run.refusal())
        return tr("Not tested. %1 %2")
            .arg(FaultText::detail(m_run.refusal()), FaultText::remedy(m_run.refusal()));
    if (m_run.endpoint().needsConsent(m_draft.document()))
        return tr("Not tested yet.");
    if (!m_run.obstacle().isEmpty() && m_run.endpoint().isWholeAddress(m_draft.document()))
        return tr("Not tested yet: %1").arg(ProbeText::core(m_run.obstacle()));
    switch (m_run.state()) {
    case ProbeRun::State::Nothing:
        return m_run.asksFirst() ? tr("Press Test: it sends the secrets unencrypted.")
                                 : tr("It is tested as soon as the address is whole.");
    case ProbeRun::State::Settling:
        return tr("Testing …");
    case ProbeRun::State::Running:
        return m_run.report().succeeded() ? tr("It works. Listening to what comes …")
                                          : tr("Testing …");
    case ProbeRun::State::Ended:
        break;
    }
    if (const ProbeStep *failed = m_run.report().failedStep())
        return tr("It does not work yet: %1").arg(ProbeText::step(failed->id));
    return m_run.report().succeeded() ? tr("It works.") : tr("The test was ended.");
}

void ProbeView::refresh()
{
    const QJsonObject &document = m_draft.document();
    const bool consent = m_run.endpoint().needsConsent(document);
    m_summary.show(summary());
    const bool runs = m_run.state() == ProbeRun::State::Running;
    m_test.setText(runs ? tr("Stop") : m_run.hasReport() ? tr("Test again") : tr("Test"));
    m_test.setEnabled(runs || m_run.obstacle().isEmpty());
    m_consent.show(
        consent ? tr("The address is plain HTTP: everybody on the way could read the secret.")
                : QString());
    m_https.setText(remedyName(Remedy::UseHttps));
    m_allow.setText(remedyName(Remedy::AllowPlain));
    m_https.setVisible(consent);
    m_allow.setVisible(consent);
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->show(m_run.report().steps[i], m_run.report());
}

void ProbeView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_run.setWatched(true);
}

void ProbeView::hideEvent(QHideEvent *event)
{
    m_run.setWatched(false);
    QWidget::hideEvent(event);
}

void ProbeView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace Runnel
