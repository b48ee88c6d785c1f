// SPDX-License-Identifier: Apache-2.0
// The status strip.
#include "shell/statusstrip.h"

#include "base/clock.h"
#include "base/escape.h"
#include "fields/labels.h"
#include "runtime/runtimeclient.h"
#include "session/session.h"
#include "style/panelstyle.h"
#include "text/alarmtext.h"
#include "text/faulttext.h"
#include "text/measuretext.h"
#include "text/statetext.h"
#include "text/timetext.h"
#include "text/watchtext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QShortcut>
#include <QToolButton>

#include <utility>

namespace Runnel {

namespace {

using namespace std::chrono_literals;

constexpr double stripMillimetres = 10.6;
constexpr double gapMillimetres = 6;

} // namespace

StatusStrip::StatusStrip(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_heardAt(context.clock.now())
    , m_watching(plainLabel({}, this))
    , m_broker(plainLabel({}, this))
    , m_rate(plainLabel({}, this))
    , m_trouble(plainLabel({}, this))
    , m_language(*new QToolButton(this))
    , m_theme(*new QToolButton(this))
    , m_who(*new QToolButton(this))
    , m_clock(plainLabel({}, this))
    , m_second(context.clock.createTimer([this] { showSeconds(); }))
{
    setProperty("role", QStringLiteral("bar"));
    setRole(m_watching, QStringLiteral("strong"));
    setRole(m_clock, QStringLiteral("strong"));
    m_trouble.setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_language.setProperty("role", QStringLiteral("strip"));
    m_language.setObjectName(QStringLiteral("language"));
    m_language.hide();
    m_theme.setProperty("role", QStringLiteral("strip"));
    m_theme.setObjectName(QStringLiteral("theme"));
    m_who.setObjectName(QStringLiteral("who"));
    auto *row = new QHBoxLayout(this);
    row->addWidget(&m_watching);
    row->addWidget(&m_broker);
    row->addWidget(&m_rate);
    row->addWidget(&m_trouble, 1);
    row->addWidget(&m_language);
    row->addWidget(&m_theme);
    row->addWidget(&m_who);
    row->addWidget(&m_clock);
    connect(&m_language, &QToolButton::clicked, this, &StatusStrip::languageRequested);
    connect(&m_theme, &QToolButton::clicked, this, &StatusStrip::themeToggled);
    connect(&m_who, &QToolButton::clicked, this, &StatusStrip::whoPressed);
    auto *key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), this);
    connect(key, &QShortcut::activated, this, &StatusStrip::whoPressed);
    connect(&context.client, &RuntimeClient::updated, this, &StatusStrip::take);
    connect(&context.session, &Session::changed, this, &StatusStrip::showState);
    connect(&context.style, &PanelStyle::changed, this, &StatusStrip::measure);
    measure();
    showState();
    showSeconds();
}

StatusStrip::~StatusStrip() = default;

void StatusStrip::setLanguage(const QString &own)
{
    m_language.setText(own);
    m_language.setVisible(!own.isEmpty());
    showState();
}

void StatusStrip::take(const RuntimeUpdate &update)
{
    m_heardAt = m_context.clock.now();
    for (const StatisticsSample &sample : update.samples) {
        quint64 events = 0;
        for (const quint64 count : sample.received)
            events += count;
        // Smoothed over some ten seconds, so that it can be read.
        const double now = sample.seconds > 0 ? 60 * double(events) / sample.seconds : 0;
        m_perMinute += (now - m_perMinute) / 8;
        if (sample.delivered > 0)
            m_latency = sample.latencyP50;
    }
    if (update.snapshot) {
        m_snapshot = update.snapshot;
        showState();
    }
}

void StatusStrip::showState()
{
    showWho();
    m_theme.setText(m_context.style.theme() == PanelStyle::Theme::Dark ? tr("Light") : tr("Dark"));
    m_theme.setAccessibleName(tr("Light or dark colours"));
    m_language.setAccessibleName(tr("Language: %1").arg(m_language.text()));
    if (!m_snapshot)
        return;
    const WatchCount watch = WatchCount::of(*m_snapshot);
    QString watching = tr("%1 of %2 cameras watching").arg(watch.watching).arg(watch.total());
    if (watch.noSignal > 0)
        watching += QStringLiteral(" · ") + tr("%1 no signal").arg(watch.noSignal);
    if (watch.notWatched > 0)
        watching += QStringLiteral(" · ") + tr("%1 not watched").arg(watch.notWatched);
    m_watching.setText(watching);

    QString broker = StateText::broker(m_snapshot->mqtt.state) + QStringLiteral(" · ") +
                     tr("%1 queued").arg(MeasureText::count(m_snapshot->outbox.records));
    if (m_snapshot->mqtt.state == MqttState::Connected && m_latency > 0)
        broker += QStringLiteral(" · ") + tr("%1 ms").arg(MeasureText::number(m_latency));
    m_broker.setText(broker);
    setRole(m_broker,
            m_snapshot->mqtt.state == MqttState::Connected ? QString() : QStringLiteral("error"));
    m_rate.setText(tr("%1 events/min").arg(MeasureText::count(quint64(m_perMinute + 0.5))));

    const Fault &fault =
        m_snapshot->outbox.fault ? m_snapshot->outbox.fault : m_snapshot->configurationFault;
    if (!fault && m_context.session.isKiosk() && !m_context.session.access().isProtected) {
        m_trouble.setText(tr("A kiosk without a PIN: anybody may leave it."));
        m_trouble.setToolTip(m_trouble.text());
        setRole(m_trouble, QStringLiteral("error"));
        makeRoom();
        return;
    }
    m_trouble.setText(FaultText::detail(fault));
    m_trouble.setToolTip(Qt::convertFromPlainText(
        FaultText::detail(fault) + u' ' + FaultText::remedy(fault), Qt::WhiteSpaceNormal));
    setRole(m_trouble, fault ? QStringLiteral("error") : QString());
    makeRoom();
}

/// "Engineer · Eva Lund · locks in 09:40".
void StatusStrip::showWho()
{
    const Session &session = m_context.session;
    const AccessState &access = session.access();
    QString who = AlarmText::role(session.role());
    if (access.isSignedIn || !access.isProtected)
        who += QStringLiteral(" · ") + escapedForDisplay(session.name(), 20);
    if (access.isSignedIn && m_locksIn) {
        const qint64 seconds = m_locksIn->count();
        who += QStringLiteral(" · ") + tr("locks in %1")
                                           .arg(QStringLiteral("%1:%2")
                                                    .arg(seconds / 60, 2, 10, QLatin1Char('0'))
                                                    .arg(seconds % 60, 2, 10, QLatin1Char('0')));
    } else if (access.isProtected && !access.isSignedIn) {
        who += QStringLiteral(" · ") + tr("sign in");
    } else if (!access.isProtected) {
        who += QStringLiteral(" · ") + tr("no PIN");
    }
    // Who cannot act shall see where to touch.
    setRole(m_who, access.isProtected && !access.isSignedIn ? QStringLiteral("call")
                                                            : QStringLiteral("strip"));
    m_who.setText(who.replace(u'&', QStringLiteral("&&")));
    m_who.setAccessibleName(tr("Who is at the panel"));
    m_who.setToolTip(QStringLiteral("Ctrl+L"));
    m_who.setAccessibleDescription(m_who.text());
}

void StatusStrip::setLocksIn(std::optional<std::chrono::seconds> left)
{
    if (std::exchange(m_locksIn, left) == left)
        return;
    showWho();
    makeRoom();
}

void StatusStrip::showSeconds()
{
    m_second->start(1000ms);
    m_clock.setText(TimeText::clock(m_context.clock.wallMilliseconds()));
    const auto silent =
        std::chrono::floor<std::chrono::milliseconds>(m_context.clock.now() - m_heardAt);
    if (silent > QuietReason::mostSilence) {
        m_trouble.setText(QuietReason::of(m_snapshot, silent, 0).title);
        setRole(m_trouble, QStringLiteral("error"));
    }
}

/// Where words are long or troubles many, the rate gives way: it stands on its own page.
void StatusStrip::makeRoom()
{
    constexpr int fewLetters = 24; // of a trouble, at least: the whole is in its tip
    int needed = layout()->contentsMargins().left() + layout()->contentsMargins().right();
    for (const QWidget *part : std::initializer_list<QWidget *>{
             &m_watching, &m_broker, &m_rate, &m_language, &m_theme, &m_who, &m_clock})
        needed += part == &m_language && part->isHidden()
                      ? 0
                      : part->sizeHint().width() + m_context.style.pixels(gapMillimetres);
    if (!m_trouble.text().isEmpty())
        needed += std::min(m_trouble.sizeHint().width(),
                           fewLetters * m_trouble.fontMetrics().averageCharWidth());
    const bool wide = needed <= width();
    m_rate.setVisible(wide);
    needed -= m_rate.sizeHint().width() + m_context.style.pixels(gapMillimetres);
    m_theme.setVisible(wide || needed <= width()); // colours are chosen once
    const int gap = m_context.style.pixels(gapMillimetres);
    const bool tight = needed - m_rate.sizeHint().width() - gap > width();
    layout()->setSpacing(tight ? gap / 2 : gap);
}

void StatusStrip::measure()
{
    const PanelStyle &style = m_context.style;
    setFixedHeight(style.pixels(stripMillimetres));
    layout()->setContentsMargins(2 * style.gap(), 0, 2 * style.gap(), 0);
    for (QToolButton *button : {&m_language, &m_theme, &m_who})
        button->setFixedHeight(style.pixels(stripMillimetres) - 2);
    showState();
    update();
}

void StatusStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    QWidget::changeEvent(event);
}

void StatusStrip::resizeEvent(QResizeEvent *)
{
    makeRoom();
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.style.palette().frame);
}

} // namespace Runnel
