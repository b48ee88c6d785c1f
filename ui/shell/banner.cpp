// SPDX-License-Identifier: Apache-2.0
// The banner.
#include "shell/banner.h"

#include "alarms/alarmlistmodel.h"
#include "base/clock.h"
#include "fields/labels.h"
#include "runtime/runtimeclient.h"
#include "session/session.h"
#include "shell/prioritycount.h"
#include "shell/symbollabel.h"
#include "style/panelstyle.h"
#include "text/alarmtext.h"
#include "text/faulttext.h"
#include "text/measuretext.h"
#include "text/timetext.h"
#include "text/watchtext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>

namespace Runnel {

namespace {

using namespace std::chrono_literals;

constexpr double heightMillimetres = 17;
constexpr double edgeMillimetres = 1.6;
constexpr double symbolMillimetres = 7;

/// A label may be narrower than what it says: it is cut, the layout stays.
void allowCut(QLabel &label)
{
    label.setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label.setMinimumWidth(0);
}

} // namespace

Banner::Banner(const PanelContext &context, const AlarmListModel &model, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(model)
    , m_heardAt(context.clock.now())
    , m_symbol(*new SymbolLabel(context, symbolMillimetres, SymbolLabel::Room::Ring, this))
    , m_title(plainLabel(QStringLiteral("title"), this))
    , m_detail(plainLabel(QStringLiteral("quiet"), this))
    , m_running(plainLabel(QStringLiteral("number"), this))
    , m_ack(*new QPushButton(this))
    , m_shelved(*new NamedCount(this))
    , m_notWatched(*new NamedCount(this))
    , m_recent(*new NamedCount(this))
    , m_silence(*new QPushButton(this))
    , m_second(context.clock.createTimer([this] { showSeconds(); }))
    , m_guard(context.clock.createTimer([this] { allow(); }))
{
    setProperty("role", QStringLiteral("banner"));
    setProperty("help", QStringLiteral("panel"));
    m_ack.setProperty("role", QStringLiteral("primary"));
    m_ack.setObjectName(QStringLiteral("ack"));
    m_silence.setObjectName(QStringLiteral("silence"));
    allowCut(m_title);
    allowCut(m_detail);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(&m_title);
    words->addWidget(&m_detail);
    words->addStretch();

    auto *row = new QHBoxLayout(this);
    row->addWidget(&m_symbol);
    row->addLayout(words, 1);
    row->addWidget(&m_running);
    row->addWidget(&m_ack);
    for (int priority = 1; priority <= 3; ++priority) {
        m_counts[priority - 1] = new PriorityCount(context, priority, this);
        row->addWidget(m_counts[priority - 1]);
    }
    row->addWidget(&m_shelved);
    row->addWidget(&m_notWatched);
    row->addWidget(&m_recent);
    row->addWidget(&m_silence);

    connect(&m_ack, &QPushButton::clicked, this, &Banner::acknowledge);
    m_ack.installEventFilter(this);
    connect(&context.session, &Session::changed, this, &Banner::allow);
    connect(&m_silence, &QPushButton::clicked, this, &Banner::silenceRequested);
    connect(&model, &AlarmListModel::changed, this, &Banner::showAlarms);
    connect(&context.client, &RuntimeClient::updated, this, &Banner::take);
    connect(&context.client, &RuntimeClient::commandDone, this,
            [this](quint64 number, const Fault &fault) {
                if (number != m_asked || !fault)
                    return;
                m_detail.setText(FaultText::detail(fault) + u' ' + FaultText::remedy(fault));
            });
    connect(&context.style, &PanelStyle::changed, this, &Banner::measure);
    measure();
    retranslate();
    m_second->start(1000ms);
}

Banner::~Banner() = default;

void Banner::take(const RuntimeUpdate &update)
{
    m_heardAt = m_context.clock.now();
    if (update.snapshot) {
        m_snapshot = update.snapshot;
        const WatchCount watch = WatchCount::of(*m_snapshot);
        m_notWatched.setCount(std::size_t(watch.blind()), watch.blind() > 0);
        m_recent.setCount(m_snapshot->alarms.recent, m_snapshot->alarms.flood);
    }
    showAlarms();
}

void Banner::showAlarms()
{
    const AlarmCounts &counts = m_model.counts();
    for (std::size_t i = 0; i < 3; ++i)
        m_counts[i]->setCount(counts.byPriority[i], counts.unacknowledged[i]);
    m_shelved.setCount(counts.shelved + counts.suppressed + counts.outOfService);

    const Alarm *worst = m_model.worstUnacknowledged();
    const auto shown = worst ? std::optional(worst->id) : std::nullopt;
    if (shown != m_shown) {
        m_ack.setEnabled(false);
        if (shown)
            m_guard->start(guardTime);
        m_shown = shown;
    }
    m_ack.setVisible(worst);
    m_running.setVisible(worst);
    m_symbol.setVisible(worst);
    if (worst) {
        m_symbol.setSymbol(worst->priority, true, worst->condition.active, true);
        m_title.setText(AlarmText::kind(worst->id) + QStringLiteral(" · ") +
                        AlarmText::where(*worst));
        QStringList detail;
        if (worst->report.flowRate)
            detail << MeasureText::measure(worst->report.flowRate);
        if (worst->report.confidence)
            detail << MeasureText::percent(worst->report.confidence);
        detail << AlarmText::state(worst->condition.state).toLower();
        m_detail.setText(detail.join(QStringLiteral(" · ")));
        m_ack.setAccessibleName(tr("Acknowledge: %1").arg(m_title.text()));
    } else {
        m_symbol.setSymbol(0, false, false, false);
    }
    showSeconds();
}

void Banner::showSeconds()
{
    m_second->start(1000ms);
    const qint64 now = m_context.clock.wallMilliseconds();
    const auto silent =
        std::chrono::floor<std::chrono::milliseconds>(m_context.clock.now() - m_heardAt);
    const bool lost = silent > QuietReason::mostSilence;
    const Alarm *worst = m_shown ? m_model.find(*m_shown) : nullptr;
    if (worst)
        m_running.setText(TimeText::running(now - worst->raisedAt));
    // A connector that does not answer is louder than any alarm: nothing here is true any more.
    if (!worst || lost) {
        QuietReason reason = QuietReason::of(m_snapshot, silent, now);
        if (!worst && !lost && m_model.counts().shown() > 0)
            reason.title = tr("All alarms are acknowledged: %1").arg(m_model.counts().shown());
        m_title.setText(reason.title);
        m_detail.setText(reason.detail);
        setLoud(reason.loud);
        if (!worst)
            m_symbol.setVisible(false);
    } else {
        setLoud(worst->priority == 1);
    }
    setAccessibleName(m_title.text() + QStringLiteral(". ") + m_detail.text());
}

void Banner::setLoud(bool loud)
{
    if (m_loud == loud)
        return;
    m_loud = loud;
    update();
}

/// Who may not acknowledge sees why; the core would refuse it all the same.
void Banner::allow()
{
    const bool may = m_context.session.role() >= Role::Operator;
    m_ack.setEnabled(may && m_shown.has_value() && !m_guard->isActive());
    m_ack.setToolTip(may ? tr("Acknowledge this alarm (Ctrl+K)")
                         : tr("For operators: sign in at the foot (Ctrl+L)."));
    m_ack.setAccessibleDescription(m_ack.toolTip());
}

void Banner::acknowledge()
{
    if (!m_shown || !m_ack.isEnabled())
        return;
    m_asked = m_context.client.execute(
        m_context.session.command(AlarmCommand::Kind::Acknowledge, *m_shown));
}

void Banner::setSound(bool sounding, const QString &trouble)
{
    m_sounding = sounding;
    m_soundTrouble = trouble;
    retranslate();
}

/// ACK is switched off for who may not use it, and a finger sees no tip.
bool Banner::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_ack && event->type() == QEvent::MouseButtonPress && m_shown &&
        m_context.session.role() < Role::Operator)
        emit signInRequested();
    return QWidget::eventFilter(watched, event);
}

void Banner::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_shown)
        emit alarmChosen(*m_shown);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Palette &palette = m_context.style.palette();
    painter.fillRect(rect(), palette.panel);
    painter.fillRect(0, height() - 1, width(), 1, palette.line);
    if (m_loud)
        painter.fillRect(0, 0, m_context.style.pixels(edgeMillimetres), height(),
                         palette.priority1);
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Banner::retranslate()
{
    m_ack.setText(tr("ACK"));
    allow();
    m_ack.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    m_shelved.setName(tr("Set aside"));
    m_notWatched.setName(tr("Not watched"));
    m_recent.setName(tr("Last 10 min"));
    m_silence.setText(m_soundTrouble.isEmpty() ? tr("SILENCE") : tr("NO SOUND"));
    m_silence.setEnabled(m_sounding && m_soundTrouble.isEmpty());
    m_silence.setToolTip(m_soundTrouble.isEmpty()
                             ? tr("Silences the sound, acknowledges nothing (Ctrl+M)")
                             : Qt::convertFromPlainText(m_soundTrouble, Qt::WhiteSpaceNormal));
    m_silence.setAccessibleDescription(m_soundTrouble);
    m_silence.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    showAlarms();
}

void Banner::measure()
{
    const PanelStyle &style = m_context.style;
    setFixedHeight(std::max(style.pixels(heightMillimetres),
                            style.actionTarget() + style.pixels(edgeMillimetres)));
    for (QPushButton *button : {&m_ack, &m_silence}) {
        button->setMinimumSize(style.pixels(26), style.actionTarget());
    }
    layout()->setContentsMargins(style.pixels(edgeMillimetres) + style.gap(), 0, style.gap(), 1);
    layout()->setSpacing(style.pixels(3.2));
    update();
}

} // namespace Runnel
