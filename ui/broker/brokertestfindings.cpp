// SPDX-License-Identifier: Apache-2.0
// Two lists of names and values.
#include "broker/brokertestfindings.h"

#include "fields/fieldlist.h"
#include "fields/labels.h"
#include "fields/plaintext.h"
#include "style/panelstyle.h"
#include "text/measuretext.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace Runnel {

namespace {

constexpr int limitRows = 6;
constexpr int rowsOfACertificate = 4;
constexpr qsizetype shownCertificates = 4;

QString seconds(std::chrono::seconds time)
{
    return BrokerTestFindings::tr("%n second(s)", nullptr, int(time.count()));
}

QString largestPacket(quint32 bytes)
{
    return bytes == 0xFFFFFFFF ? BrokerTestFindings::tr("no limit")
                               : BrokerTestFindings::tr("%1 bytes").arg(MeasureText::count(bytes));
}

QString day(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

} // namespace

BrokerTestFindings::BrokerTestFindings(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_grantedTitle(plainLabel(QStringLiteral("strong"), this))
    , m_granted(*new FieldList(context.style, this))
    , m_chainTitle(plainLabel(QStringLiteral("strong"), this))
    , m_problems(*new PlainText({}, this))
    , m_chain(*new FieldList(context.style, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(&m_grantedTitle);
    column->addWidget(&m_granted);
    column->addWidget(&m_chainTitle);
    column->addWidget(&m_problems);
    column->addWidget(&m_chain);
    const auto measure = [column, &style = context.style] { column->setSpacing(style.pixels(1)); };
    connect(&context.style, &PanelStyle::changed, this, measure);
    measure();
    for (int i = 0; i < limitRows; ++i)
        m_granted.add();
    for (int i = 0; i < rowsOfACertificate * shownCertificates; ++i)
        m_chain.add();
    hide();
}

void BrokerTestFindings::show(const BrokerTestReport &report)
{
    const bool granted = report.version.has_value();
    const bool has5 = granted && *report.version == MqttVersion::V5;
    const MqttSessionLimits &limits = report.limits;
    m_grantedTitle.setText(tr("What the broker grants"));
    m_grantedTitle.setVisible(has5); // 3.1.1 tells nothing
    m_granted.setVisible(has5);
    const auto limit = [this, has5](int row, const QString &name, const QString &value) {
        m_granted.setValue(row, has5 ? value : QString());
        m_granted.setName(row, name);
    };
    limit(0, tr("Unacknowledged messages"), MeasureText::count(limits.receiveMaximum));
    limit(1, tr("Largest message"), largestPacket(limits.maximumPacketSize));
    limit(2, tr("Quality of service"),
          limits.maximumQos == 0 ? tr("only 0: deliveries are not acknowledged")
                                 : tr("up to %1").arg(limits.maximumQos));
    limit(3, tr("Retained messages"), limits.retainAvailable ? tr("kept") : tr("not kept"));
    limit(4, tr("Keep alive"),
          limits.serverKeepAlive ? seconds(*limits.serverKeepAlive) : tr("as configured"));
    limit(5, tr("Client id given by the broker"), limits.assignedClientId);

    const QList<CertificateSummary> &chain = report.tls.chain;
    m_chainTitle.setText(tr("Certificates that the broker shows"));
    m_chainTitle.setVisible(!chain.isEmpty());
    m_chain.setVisible(!chain.isEmpty());
    m_problems.show(report.step(BrokerTestStep::Id::Tls).state == BrokerTestStep::State::Failed
                        ? report.tls.problems.join(u'\n')
                        : QString());
    const auto say = [this](int row, const QString &name, const QString &value) {
        m_chain.setValue(row, value);
        m_chain.setName(row, name);
    };
    for (qsizetype i = 0; i < shownCertificates; ++i) {
        const CertificateSummary shown = i < chain.size() ? chain.at(i) : CertificateSummary();
        const bool there = i < chain.size();
        const int row = int(i) * rowsOfACertificate;
        say(row, i == 0 ? tr("Broker") : tr("Authority"), shown.subject);
        say(row + 1, tr("Issued by"), shown.issuer);
        say(row + 2, tr("Valid"),
            there ? tr("%1 to %2").arg(day(shown.from), day(shown.until)) : QString());
        say(row + 3, tr("Fingerprint"), shown.pin);
    }
    setVisible(has5 || !chain.isEmpty());
}

} // namespace Runnel
