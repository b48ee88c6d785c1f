// SPDX-License-Identifier: Apache-2.0
// Names at the left, digits at the right.
#include "people/signinsheet.h"

#include "access/person.h"
#include "base/clock.h"
#include "base/escape.h"
#include "fields/labels.h"
#include "fields/plaintext.h"
#include "people/pinpad.h"
#include "runtime/runtimeclient.h"
#include "session/session.h"
#include "style/panelstyle.h"
#include "text/alarmtext.h"
#include "text/faulttext.h"
#include "text/timetext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScroller>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Runnel {

namespace {

using namespace std::chrono_literals;

constexpr double widestMillimetres = 165;

} // namespace

SignInSheet::SignInSheet(const PanelContext &context, QWidget &area)
    : QWidget(&area)
    , m_context(context)
    , m_locks(context)
    , m_title(plainLabel(QStringLiteral("title"), this))
    , m_explanation(*new PlainText({}, this))
    , m_signOut(*new QPushButton(this))
    , m_leave(*new QPushButton(this))
    , m_end(*new QPushButton(this))
    , m_names(*new QWidget)
    , m_column(*new QVBoxLayout(&m_names))
    , m_entry(*new QWidget(this))
    , m_pad(*new PinPad(context, &m_entry))
    , m_note(*new PlainText({}, this))
    , m_back(*new QPushButton(this))
    , m_second(context.clock.createTimer([this] { showTime(); }))
    , m_patience(context.clock.createTimer([this] {
        answer(m_asked, {FaultKind::Internal, tr("The connector has not answered."),
                         tr("Try again."), 0, RetryAdvice::Soon});
    }))
{
    hide();
    setProperty("help", QStringLiteral("people"));
    setObjectName(QStringLiteral("signin"));
    build();
    connect(&m_signOut, &QPushButton::clicked, this, [this] {
        m_context.client.signOut(false);
        close();
    });
    connect(&m_leave, &QPushButton::clicked, this, &SignInSheet::leaveRequested);
    connect(&m_end, &QPushButton::clicked, this, &SignInSheet::endRequested);
    connect(&m_back, &QPushButton::clicked, this, &SignInSheet::close);
    connect(&m_pad, &PinPad::confirmed, this, &SignInSheet::send);
    connect(&m_pad, &PinPad::edited, this, [this] {
        if (m_pad.pin().isEmpty())
            return;
        m_message.clear();
        m_isWrong = false;
        showTime();
    });
    connect(&context.client, &RuntimeClient::commandDone, this, &SignInSheet::answer);
    connect(&context.session, &Session::changed, this, &SignInSheet::take);
    connect(&context.style, &PanelStyle::changed, this, &SignInSheet::measure);
    area.installEventFilter(this);
    if (auto *pages = qobject_cast<QStackedWidget *>(&area)) // the page that is shown comes on top
        connect(pages, &QStackedWidget::currentChanged, this, &QWidget::raise);
    measure();
    retranslate();
}

SignInSheet::~SignInSheet() = default;

void SignInSheet::build()
{
    m_signOut.setObjectName(QStringLiteral("sign-out"));
    m_leave.setObjectName(QStringLiteral("leave-full-screen"));
    m_end.setObjectName(QStringLiteral("close-panel"));
    m_back.setObjectName(QStringLiteral("signin-back"));
    for (QPushButton *button : {&m_signOut, &m_leave, &m_end, &m_back})
        button->setAutoDefault(false);
    auto *rows = new QVBoxLayout(this);
    auto *head = new QHBoxLayout;
    head->addWidget(&m_title, 1);
    head->addWidget(&m_back);
    rows->addLayout(head);
    rows->addWidget(&m_explanation);
    auto *acts = new QHBoxLayout;
    acts->addWidget(&m_signOut);
    acts->addWidget(&m_leave);
    acts->addWidget(&m_end);
    acts->addStretch();
    rows->addLayout(acts);

    auto *area = new QScrollArea(&m_entry);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(&m_names);
    QScroller::grabGesture(area->viewport(), QScroller::TouchGesture);
    m_column.setContentsMargins({});
    m_column.addStretch();
    auto *right = new QVBoxLayout;
    right->addWidget(&m_pad);
    right->addWidget(&m_note);
    right->addStretch();
    auto *both = new QHBoxLayout(&m_entry);
    both->setContentsMargins({});
    both->addWidget(area, 1);
    both->addLayout(right, 1);
    rows->addWidget(&m_entry, 1);
}

void SignInSheet::open()
{
    m_focusBefore = window()->focusWidget();
    m_message.clear();
    m_isWrong = false;
    m_pad.clear();
    m_chosen.clear();
    take();
    place();
    show();
    raise();
    showTime();
    (m_buttons.empty() ? m_back : *m_buttons.front()).setFocus();
}

void SignInSheet::close()
{
    if (!isVisible())
        return;
    m_pad.clear();
    m_asked = 0; // an answer that comes later is not about what is typed then
    m_patience->stop();
    m_second->stop();
    hide();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus();
    emit closed();
}

void SignInSheet::toggle()
{
    isVisible() ? close() : open();
}

void SignInSheet::take()
{
    m_locks.hear();
    showNames();
    refresh();
}

/// Buttons stay where they are while nobody came or went: a finger may be on its way.
void SignInSheet::showNames()
{
    const auto &people = m_context.session.access().people;
    const bool same =
        m_buttons.size() == people.size() &&
        std::equal(people.begin(), people.end(), m_buttons.begin(),
                   [](const AccessState::Somebody &somebody, const QPushButton *button) {
                       return button->property("person").toString() == somebody.name;
                   });
    if (!same) {
        for (QPushButton *button : m_buttons) {
            button->hide();
            button->deleteLater();
        }
        m_buttons.clear();
        for (const AccessState::Somebody &somebody : people) {
            auto *button = new QPushButton(&m_names);
            button->setCheckable(true);
            button->setAutoDefault(false);
            button->setProperty("person", somebody.name);
            button->setStyleSheet(QStringLiteral("text-align: left;"));
            connect(button, &QPushButton::clicked, this, [this, name = somebody.name] {
                choose(name);
                m_pad.setFocus();
            });
            m_buttons.push_back(button);
            m_column.insertWidget(m_column.count() - 1, button);
        }
        const bool isThere = std::any_of(
            people.begin(), people.end(),
            [this](const AccessState::Somebody &somebody) { return somebody.name == m_chosen; });
        choose(isThere ? m_chosen : QString());
    }
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const AccessState::Somebody &somebody = people[i];
        QPushButton *button = m_buttons[i];
        QString name = escapedForDisplay(somebody.name, 40);
        button->setAccessibleName(name);
        button->setText(
            tr("%1 · %2", "name, role")
                .arg(name.replace(u'&', QStringLiteral("&&")), AlarmText::role(somebody.role)));
        button->setToolTip(escapedForDisplay(somebody.name, Person::longestName));
    }
}

void SignInSheet::choose(const QString &name)
{
    if (m_chosen != name) {
        m_pad.clear();
        m_message.clear();
        m_isWrong = false;
    }
    m_chosen = name;
    for (QPushButton *button : m_buttons)
        button->setChecked(!name.isEmpty() && button->property("person").toString() == name);
    showTime();
}

void SignInSheet::send()
{
    if (m_asked != 0 || m_chosen.isEmpty() || !m_pad.isComplete())
        return;
    m_asked = m_context.client.signIn(m_chosen, m_pad.pin());
    m_pad.clear();
    m_patience->start(patience);
    showTime();
}

void SignInSheet::answer(quint64 number, const Fault &fault)
{
    if (number == 0 || number != m_asked)
        return;
    m_asked = 0;
    m_patience->stop();
    if (!fault) {
        close();
        return;
    }
    m_isWrong = true;
    if (fault.kind == AccessFault::pinWrong)
        m_message =
            tr("Wrong PIN. %n more and this name is locked for a while.", nullptr, fault.code);
    else if (fault.kind == AccessFault::personLocked)
        m_message.clear(); // the time says it
    else
        m_message = FaultText::detail(fault) + u' ' + FaultText::remedy(fault);
    showTime();
    m_pad.setFocus();
}

std::chrono::seconds SignInSheet::lockLeft() const
{
    for (const AccessState::Somebody &somebody : m_context.session.access().people) {
        if (somebody.name == m_chosen)
            return m_locks.left(somebody);
    }
    return 0s;
}

void SignInSheet::showTime()
{
    if (isVisible())
        m_second->start(1000ms);
    const auto left = lockLeft();
    m_pad.setReady(!m_chosen.isEmpty() && m_asked == 0 && left == 0s);
    m_pad.setName(m_chosen.isEmpty() ? tr("PIN")
                                     : tr("PIN of %1").arg(escapedForDisplay(m_chosen, 24)));
    setRole(m_note, left > 0s || m_isWrong ? QStringLiteral("error") : QString());
    if (m_asked != 0)
        m_note.show(tr("Checking …"));
    else if (left > 0s)
        m_note.show(
            tr("Too many wrong PINs. Locked for another %1. An engineer can unlock it under "
               "Set up, People.")
                .arg(LockTimes::written(left)));
    else if (!m_message.isEmpty())
        m_note.show(m_message);
    else if (m_chosen.isEmpty())
        m_note.show(tr("Choose your name."));
    else
        m_note.show(tr("Type your PIN."));
}

void SignInSheet::refresh()
{
    const Session &session = m_context.session;
    const AccessState &access = session.access();
    const QString name = escapedForDisplay(access.name, 40);
    m_title.setText(access.isSignedIn
                        ? tr("%1 · %2", "name, role").arg(name, AlarmText::role(access.role))
                        : tr("Sign in"));
    QString explanation;
    if (access.fault)
        explanation = FaultText::detail(access.fault) + u' ' + FaultText::remedy(access.fault);
    else if (!access.isProtected)
        explanation = tr("No engineer has a PIN, so anybody who stands here may change everything. "
                         "Add people under Set up, People.");
    else if (!access.isSignedIn)
        explanation = tr("Nobody is signed in: this panel shows everything, and acknowledges "
                         "nothing.");
    setRole(m_explanation,
            access.fault || !access.isProtected ? QStringLiteral("error") : QString());
    m_explanation.show(explanation);
    m_signOut.setVisible(access.isSignedIn);
    const bool mayLeave = session.isKiosk() && session.role() == Role::Engineer;
    m_leave.setVisible(mayLeave);
    m_end.setVisible(mayLeave);
    m_entry.setVisible(!access.people.empty() && !access.fault);
    showTime();
    place();
}

void SignInSheet::place()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(room.width(), m_context.style.pixels(widestMillimetres));
    const int height =
        std::min(room.height(), layout()->hasHeightForWidth() ? layout()->heightForWidth(width)
                                                              : layout()->sizeHint().height());
    setGeometry(room.width() - width, room.height() - height, width, height);
}

void SignInSheet::measure()
{
    const int gap = m_context.style.gap();
    layout()->setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap);
    layout()->setSpacing(gap);
    m_column.setSpacing(gap);
    m_entry.layout()->setSpacing(2 * gap);
    place();
    update();
}

void SignInSheet::retranslate()
{
    m_signOut.setText(tr("SIGN OUT"));
    m_leave.setText(tr("LEAVE FULL SCREEN"));
    m_end.setText(tr("CLOSE RUNNEL"));
    m_back.setText(tr("BACK"));
    m_pad.setConfirmText(tr("SIGN IN"));
    setAccessibleName(tr("Sign in"));
    take();
}

bool SignInSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget())
        place();
    return QWidget::eventFilter(watched, event);
}

/// Digits are the PIN's wherever the focus is.
void SignInSheet::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (event->key() == Qt::Key_Escape)
        close();
    else if (text.size() == 1 && text.at(0) >= u'0' && text.at(0) <= u'9' && !m_chosen.isEmpty() &&
             !event->modifiers().testFlag(Qt::ControlModifier) && lockLeft() == 0s && m_asked == 0)
        m_pad.type(text);
    else
        QWidget::keyPressEvent(event);
}

void SignInSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SignInSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Palette &palette = m_context.style.palette();
    painter.fillRect(rect(), palette.panel);
    painter.setPen(QPen(palette.text, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace Runnel
