// SPDX-License-Identifier: Apache-2.0
// Topic, payload, what comes with it, and the alarm.
#include "routes/publicationview.h"

#include "base/escape.h"
#include "fields/fieldlist.h"
#include "fields/plaintext.h"
#include "style/panelstyle.h"
#include "text/measuretext.h"
#include "text/payloadtext.h"
#include "text/timetext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScroller>
#include <QVBoxLayout>

namespace Runnel {

PublicationView::PublicationView(const PanelStyle &style, QWidget *parent)
    : QFrame(parent)
    , m_style(style)
    , m_topic(*new PlainText(QStringLiteral("strong"), this))
    , m_facts(*new PlainText(QStringLiteral("quiet"), this))
    , m_payload(*new QPlainTextEdit(this))
    , m_note(*new PlainText(QStringLiteral("quiet"), this))
    , m_alarm(*new PlainText({}, this))
    , m_properties(*new FieldList(style, this))
{
    QFrame::setProperty("role", QStringLiteral("card"));
    m_payload.setReadOnly(true);
    m_payload.setProperty("role", QStringLiteral("code"));
    m_payload.setWordWrapMode(QTextOption::WrapAnywhere);
    m_payload.setTabChangesFocus(true);
    m_payload.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QScroller::grabGesture(m_payload.viewport(), QScroller::TouchGesture);
    for (int i = 0; i < mostProperties; ++i)
        m_fields.push_back(m_properties.add());
    auto *column = new QVBoxLayout(this);
    for (QWidget *part : std::initializer_list<QWidget *>{&m_topic, &m_facts, &m_payload, &m_note,
                                                          &m_alarm, &m_properties})
        column->addWidget(part);
    column->addStretch();
    const auto measure = [this, column] {
        const int gap = m_style.gap();
        column->setContentsMargins(2 * gap, gap, 2 * gap, gap);
        column->setSpacing(m_style.pixels(1));
        m_payload.setFixedHeight(m_style.pixels(27));
    };
    connect(&style, &PanelStyle::changed, this, measure);
    measure();
    retranslate();
}

void PublicationView::showNothing(const QString &why)
{
    if (!m_any && m_why == why)
        return;
    m_any = false;
    m_why = why;
    fill();
}

void PublicationView::show(const RouteSample &sample, const EventPreview &preview, size_t which)
{
    m_any = which < preview.messages.size();
    m_why.clear();
    m_sample = sample;
    m_preview = preview;
    m_which = which;
    fill();
}

QString PublicationView::topic() const
{
    return m_topic.shown();
}

QString PublicationView::payloadText() const
{
    return m_payload.toPlainText();
}

QString PublicationView::alarmText() const
{
    return m_alarm.shown();
}

QString PublicationView::facts() const
{
    return m_facts.shown();
}

QString PublicationView::property(int number) const
{
    return m_properties.value(m_fields[size_t(number)]);
}

void PublicationView::fill()
{
    m_payload.setVisible(m_any);
    m_properties.setVisible(m_any);
    if (!m_any) {
        m_topic.show({});
        m_facts.show({});
        m_note.show(m_why);
        m_alarm.show({});
        return;
    }
    const MqttMessage &message = m_preview.messages[m_which];
    m_topic.show(escapedForDisplay(message.topic, PlainText::longest));
    m_facts.show(factsOf(message));
    if (const QString text = PayloadText::lines(message.payload); text != m_payload.toPlainText())
        m_payload.setPlainText(text);
    m_note.show(noteOf());
    m_alarm.show(alarmOf(m_preview));
    size_t field = 0;
    const auto add = [&](const QString &name, const QByteArray &value) {
        if (field == m_fields.size())
            return;
        m_properties.setName(m_fields[field], name);
        m_properties.setValue(m_fields[field++], escapedForDisplay(value));
    };
    add(tr("content type"), message.contentType);
    for (const auto &[name, value] : message.userProperties)
        add(QString::fromUtf8(name), value);
    while (field < m_fields.size())
        m_properties.setValue(m_fields[field++], {});
}

QString PublicationView::factsOf(const MqttMessage &message) const
{
    QStringList parts{tr("QoS %1").arg(message.qos),
                      message.retain ? tr("retained") : tr("not retained")};
    if (message.expirySeconds)
        parts << tr("forgotten after %n second(s)", "",
                    int(std::min<quint32>(*message.expirySeconds, 0x7FFFFFFF)));
    if (m_sample.payloadBytes > 0)
        parts << tr("%n byte(s)", "", int(std::min<qint64>(m_sample.payloadBytes, 0x7FFFFFFF)));
    return parts.join(QStringLiteral(" · "));
}

QString PublicationView::noteOf() const
{
    QStringList parts;
    if (m_sample.receivedAt == 0)
        parts << tr("A sample of the connection test; number and time are as if it came now.");
    else if (m_sample.sequence == 0)
        parts << tr("Received at %1; no route took it, so its number is the next one.")
                     .arg(TimeText::clockMilliseconds(m_sample.receivedAt));
    else
        parts << tr("Received at %1.").arg(TimeText::clockMilliseconds(m_sample.receivedAt));
    if (!m_sample.isWhole())
        parts << tr("Only the beginning of the payload is known here; all of it is published.");
    QStringList others;
    for (size_t i = 0; i < m_preview.messages.size(); ++i) {
        if (i != m_which)
            others << escapedForDisplay(m_preview.messages[i].topic, 100);
    }
    if (!others.isEmpty())
        parts << tr("It also goes to %1.").arg(others.join(QStringLiteral(", ")));
    return parts.join(u' ');
}

QString PublicationView::alarmOf(const EventPreview &preview) const
{
    if (!preview.alarm)
        return tr("No alarm: this event type is none in the camera's profile.");
    if (!m_sample.isWhole())
        return tr("It raises an alarm; its priority depends on the whole payload.");
    const EventPreview::Raised &raised = *preview.alarm;
    QStringList facts;
    if (raised.report.flowRate)
        facts << tr("flow %1").arg(MeasureText::measure(raised.report.flowRate));
    if (raised.report.confidence)
        facts << tr("confidence %1").arg(MeasureText::percent(raised.report.confidence));
    facts << (raised.report.position ? MeasureText::position(raised.report.position)
                                     : tr("no place"));
    return tr("Alarm of priority %1: %2.")
        .arg(raised.priority)
        .arg(facts.join(QStringLiteral(" · ")));
}

void PublicationView::retranslate()
{
    m_payload.setAccessibleName(tr("Payload"));
    setAccessibleName(tr("Exactly this would be published"));
    fill();
}

void PublicationView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace Runnel
