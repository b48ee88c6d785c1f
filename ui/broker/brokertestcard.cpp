// SPDX-License-Identifier: Apache-2.0
// One button that tests, and stops what it began.
#include "broker/brokertestcard.h"

#include "broker/brokersteprow.h"
#include "broker/brokertestfindings.h"
#include "broker/brokertesttext.h"
#include "config/configreader.h"
#include "draft/configdraft.h"
#include "fields/labels.h"
#include "fields/plaintext.h"
#include "mqtt/connectrequest.h"
#include "runtime/runtimeclient.h"
#include "session/session.h"
#include "style/panelstyle.h"
#include "text/faulttext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Runnel {

BrokerTestCard::BrokerTestCard(const PanelContext &context, ConfigDraft &draft, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_draft(draft)
    , m_title(plainLabel(QStringLiteral("strong"), this))
    , m_note(*new PlainText(QStringLiteral("quiet"), this))
    , m_topicName(plainLabel(QStringLiteral("strong"), this))
    , m_topic(*new QLineEdit(BrokerTestRequest().topic, this))
    , m_button(*new QPushButton(this))
    , m_outcome(*new PlainText(QStringLiteral("strong"), this))
    , m_stale(*new PlainText(QStringLiteral("quiet"), this))
    , m_findings(*new BrokerTestFindings(context, this))
{
    setProperty("role", QStringLiteral("card"));
    m_button.setObjectName(QStringLiteral("test-broker"));
    m_topic.setMaxLength(1024);
    auto *column = new QVBoxLayout(this);
    column->addWidget(&m_title);
    column->addWidget(&m_note);
    column->addWidget(&m_topicName);
    auto *row = new QHBoxLayout;
    row->addWidget(&m_topic, 1);
    row->addWidget(&m_button);
    column->addLayout(row);
    column->addWidget(&m_outcome);
    column->addWidget(&m_stale);
    for (const BrokerTestStep &step : BrokerTestReport().steps) {
        m_rows.push_back(new BrokerStepRow(context, step.id, this));
        column->addWidget(m_rows.back());
    }
    column->addWidget(&m_findings);
    const auto measure = [this, column, row] {
        const int gap = m_context.style.gap();
        column->setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap);
        column->setSpacing(gap);
        row->setSpacing(gap);
    };
    connect(&context.style, &PanelStyle::changed, this, measure);
    measure();
    connect(&m_button, &QPushButton::clicked, this, &BrokerTestCard::press);
    connect(&m_topic, &QLineEdit::returnPressed, this, [this] {
        if (m_number == 0 && m_button.isEnabled())
            press();
    });
    connect(&context.client, &RuntimeClient::brokerTestAdvanced, this, &BrokerTestCard::hear);
    connect(&draft, &ConfigDraft::changed, this, &BrokerTestCard::refresh);
    connect(&context.session, &Session::changed, this, &BrokerTestCard::refresh);
    refresh();
}

/// What is wrong elsewhere in the draft, such as a half-typed camera, is no reason not to test.
std::optional<BrokerTestRequest> BrokerTestCard::request() const
{
    QJsonObject alone;
    for (const char *key : {"site", "instance", "mqtt"}) {
        const QString name = QString::fromLatin1(key);
        if (m_draft.document().contains(name))
            alone.insert(name, m_draft.document().value(name));
    }
    const ConfigReadResult read = ConfigReader::read(QJsonDocument(alone).toJson());
    if (!read.ok())
        return std::nullopt;
    BrokerTestRequest request;
    request.mqtt = read.config.mqtt;
    request.instance = read.config.instance;
    request.siteName = read.config.siteName;
    request.topic = m_topic.text().trimmed();
    request.secrets = m_draft.secrets();
    return request;
}

void BrokerTestCard::press()
{
    if (m_number != 0) {
        m_stopped = true;
        m_context.client.endBrokerTest(m_number);
        return;
    }
    const std::optional<BrokerTestRequest> wanted = request();
    if (!wanted)
        return;
    m_stopped = false;
    m_refusal = {};
    m_tested = wanted->mqtt;
    m_report.emplace();
    m_report->host = wanted->mqtt.host;
    m_report->port = wanted->mqtt.port;
    m_report->wantsTls = wanted->mqtt.tls;
    m_number = m_context.client.testBroker(*wanted);
    refresh();
}

void BrokerTestCard::hear(quint64 number, const BrokerTestReport &report, bool finished,
                          const Fault &fault)
{
    if (number != m_number || number == 0)
        return;
    if (fault) {
        m_refusal = fault;
        m_report.reset();
    } else {
        m_report = report;
    }
    if (finished)
        m_number = 0;
    refresh();
}

void BrokerTestCard::refresh()
{
    const std::optional<BrokerTestRequest> wanted = request();
    const bool engineer = m_context.session.role() >= Role::Engineer;
    const bool running = m_number != 0;
    m_title.setText(tr("Test the connection"));
    m_topicName.setText(tr("Topic of the test message"));
    m_topic.setAccessibleName(m_topicName.text());
    m_topic.setEnabled(!running);
    m_button.setText(running ? tr("Stop") : tr("Test"));
    m_button.setAccessibleName(running ? tr("Stop the test") : tr("Test the connection"));
    m_button.setEnabled(running || (engineer && wanted));
    setRole(m_button, running ? QString() : QStringLiteral("primary"));
    if (!engineer)
        m_note.show(tr("Only an engineer may test a connection."));
    else if (!wanted)
        m_note.show(tr("First mend what is marked in the fields."));
    else
        m_note.show(tr("Tests what stands in the fields, saved or not, as %1-test: the running "
                       "connection is not disturbed. It publishes one message, not retained.")
                        .arg(ConnectRequest::clientIdOf(wanted->mqtt, wanted->instance)));
    if (m_refusal)
        m_outcome.show(tr("%1 %2").arg(FaultText::detail(m_refusal), FaultText::remedy(m_refusal)));
    else
        m_outcome.show(m_report ? BrokerTestText::outcome(*m_report, !running, m_stopped)
                                : QString());
    const bool bad = m_refusal || (m_report && !running && m_report->failedStep());
    setRole(m_outcome, bad ? QStringLiteral("error") : QStringLiteral("strong"));
    m_stale.show(m_report && m_tested && (!wanted || wanted->mqtt != *m_tested)
                     ? tr("The fields have changed since this test.")
                     : QString());
    for (BrokerStepRow *row : m_rows) {
        row->setVisible(m_report.has_value());
        if (m_report)
            row->show(*m_report);
    }
    m_findings.show(m_report.value_or(BrokerTestReport()));
}

void BrokerTestCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

} // namespace Runnel
