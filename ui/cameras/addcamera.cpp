// SPDX-License-Identifier: Apache-2.0
// Steps above, the parts in the middle, the way on below.
#include "cameras/addcamera.h"

#include "cameras/cameradocument.h"
#include "cameras/livecard.h"
#include "cameras/namefield.h"
#include "cameras/stepbar.h"
#include "connection/draftendpoint.h"
#include "connection/heardview.h"
#include "connection/proberun.h"
#include "connection/probetext.h"
#include "draft/configdraft.h"
#include "fields/labels.h"
#include "fields/plaintext.h"
#include "forms/textfield.h"
#include "session/session.h"
#include "style/panelstyle.h"
#include "text/faulttext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace Runnel {

namespace {

const QString usualEndpoint = QStringLiteral("events");
const ConfigPath brokerHost{"mqtt", "host"};

} // namespace

AddCamera::AddCamera(const PanelContext &context, ConfigDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_draft(draft)
    , m_title(plainLabel(QStringLiteral("title"), this))
    , m_steps(*new StepBar(
          context, CameraParts::stepCount,
          [](int step) { return CameraParts::stepName(static_cast<Step>(step)); }, this))
    , m_stack(*new QStackedWidget(this))
    , m_parts(*new CameraParts(context, draft, this))
    , m_live(*new LiveCard(context, this))
    , m_saved(*new PlainText(QStringLiteral("title"), this))
    , m_note(*new PlainText(QStringLiteral("quiet"), this))
    , m_broker(*new QPushButton(this))
    , m_cancel(*new QPushButton(this))
    , m_back(*new QPushButton(this))
    , m_next(*new QPushButton(this))
    , m_another(*new QPushButton(this))
    , m_all(*new QPushButton(this))
{
    setProperty("help", QStringLiteral("setup-cameras"));
    auto *head = new QHBoxLayout;
    head->addWidget(&m_title);
    head->addWidget(&m_steps, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(&m_note, 1);
    foot->addStretch(); // where there is no note
    for (QPushButton *button : {&m_broker, &m_cancel, &m_back, &m_next, &m_another, &m_all})
        foot->addWidget(button);
    m_stack.addWidget(&m_parts);
    m_stack.addWidget(donePage());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(&m_stack, 1);
    column->addLayout(foot);
    const auto measure = [column, head, foot, &style = context.style] {
        column->setSpacing(style.gap());
        head->setSpacing(3 * style.gap());
        foot->setSpacing(style.gap());
    };
    connect(&context.style, &PanelStyle::changed, this, measure);
    measure();
    m_parts.heard().takeProposalsByItself();
    m_cancel.setObjectName(QStringLiteral("cancel"));
    m_back.setObjectName(QStringLiteral("back"));
    m_next.setObjectName(QStringLiteral("next"));

    connect(&m_cancel, &QPushButton::clicked, this, &AddCamera::cancel);
    connect(&m_back, &QPushButton::clicked, this,
            [this] { goTo(static_cast<Step>(int(m_parts.step()) - 1)); });
    connect(&m_next, &QPushButton::clicked, this, &AddCamera::next);
    connect(&m_another, &QPushButton::clicked, this, &AddCamera::begin);
    connect(&m_all, &QPushButton::clicked, this, &AddCamera::camerasWanted);
    connect(&m_broker, &QPushButton::clicked, this, &AddCamera::brokerWanted);
    connect(&m_steps, &StepBar::chosen, this, [this](int step) { goTo(static_cast<Step>(step)); });
    connect(&m_parts, &CameraParts::stepWanted, this, &AddCamera::goTo);
    connect(&m_parts, &CameraParts::renamed, this, [this](const EndpointId &id) {
        if (!m_names.contains(id.device))
            m_names += id.device;
    });
    connect(&m_parts.name(), &NameField::edited, this, [this] {
        m_named = true;
        refresh();
    });
    connect(&m_parts.address().line(), &QLineEdit::returnPressed, this, &AddCamera::next);
    connect(&m_parts.run(), &ProbeRun::changed, this, [this] {
        if (m_parts.run().state() == ProbeRun::State::Running)
            suggestName();
        refresh();
    });
    connect(&m_live, &LiveCard::told, this, &AddCamera::refresh);
    connect(&context.session, &Session::changed, this, &AddCamera::refresh);
    connect(&draft, &ConfigDraft::changed, this, [this] {
        m_failure = {};
        followDraft();
        refresh();
    });
    connect(&draft, &ConfigDraft::saveFailed, this, [this](const Fault &fault) {
        m_failure = m_asked ? fault : Fault();
        m_asked = false;
        refresh();
    });
    connect(&draft, &ConfigDraft::saved, this, [this] {
        m_asked = false;
        if (!m_done && DraftEndpoint(endpoint()).isIn(m_draft.base()))
            finish();
    });
    begin();
}

QWidget *AddCamera::donePage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 2 * m_context.style.gap(), 0, 0);
    column->setSpacing(2 * m_context.style.gap());
    column->addWidget(&m_saved);
    column->addWidget(&m_live);
    column->addStretch();
    return page;
}

const EndpointId &AddCamera::endpoint() const
{
    return m_parts.endpoint();
}

bool AddCamera::isHalfMade() const
{
    const DraftEndpoint place(endpoint());
    return !m_done && place.isIn(m_draft.document()) && !place.isIn(m_draft.base());
}

void AddCamera::begin()
{
    if (isHalfMade())
        return;
    start(
        {CameraDocument::freeName(m_draft.document(), QStringLiteral("camera-1")), usualEndpoint});
    m_named = false;
    focusAddress();
}

void AddCamera::beginCopyOf(const EndpointId &from)
{
    takeOut();
    EndpointId made;
    m_draft.edit([&](QJsonObject &document) { made = CameraDocument::copy(document, from); });
    if (made.device.isEmpty())
        return;
    start(made);
    m_named = false;
    m_parts.address().line().selectAll();
    focusAddress();
}

/// Never while another page is shown: what is typed there would go here.
void AddCamera::focusAddress()
{
    if (isVisible())
        m_parts.address().line().setFocus();
}

void AddCamera::start(const EndpointId &id)
{
    m_done = false;
    m_asked = false;
    m_failure = {};
    m_names = {id.device};
    m_made = DraftEndpoint(id).isIn(m_draft.document());
    m_reached = 0;
    m_parts.setEndpoint(id);
    goTo(Step::Address);
}

void AddCamera::cancel()
{
    takeOut();
    begin();
    emit cancelled();
}

void AddCamera::takeOut()
{
    const EndpointId id = endpoint();
    if (isHalfMade())
        m_draft.edit([&](QJsonObject &document) { CameraDocument::remove(document, id); });
}

void AddCamera::goTo(Step step)
{
    m_parts.name().apply();
    m_draft.endStep();
    if (m_parts.step() == Step::Events && step == Step::Place)
        m_parts.acceptHeard();
    m_reached = std::max(m_reached, int(step));
    m_stack.setCurrentIndex(0);
    m_parts.showStep(step);
    refresh();
}

void AddCamera::next()
{
    m_parts.name().apply();
    suggestName();
    if (!mayGoOn())
        return;
    if (m_parts.step() != Step::Place) {
        goTo(static_cast<Step>(int(m_parts.step()) + 1));
        return;
    }
    m_asked = true;
    m_draft.save();
}

/// By the address, as long as nobody has given it a name.
void AddCamera::suggestName()
{
    const DraftEndpoint place(endpoint());
    if (m_named || m_parts.step() != Step::Address || !place.isWholeAddress(m_draft.document()))
        return;
    QJsonObject others = m_draft.document();
    CameraDocument::remove(others, endpoint());
    const QString name = CameraDocument::nameFor(QUrl(place.address(m_draft.document())), others);
    if (name != endpoint().device)
        m_parts.rename(name);
}

/// Undo may bring back a name that it had before, or take it away altogether.
void AddCamera::followDraft()
{
    if (m_done)
        return;
    const DraftEndpoint place(endpoint());
    if (!m_made && CameraDocument::hasDevice(m_draft.base(), endpoint().device)) {
        begin(); // the name that it would have had is somebody else's
        return;
    }
    if (place.isIn(m_draft.document())) {
        m_made = true;
        return;
    }
    for (auto name = m_names.crbegin(); name != m_names.crend(); ++name) {
        const EndpointId before{*name, endpoint().endpoint};
        if (*name != endpoint().device && DraftEndpoint(before).isIn(m_draft.document()) &&
            !DraftEndpoint(before).isIn(m_draft.base())) {
            m_parts.follow(before);
            return;
        }
    }
    m_made = false;
    m_reached = 0;
    if (m_parts.step() != Step::Address)
        goTo(Step::Address);
}

void AddCamera::finish()
{
    m_done = true;
    m_live.setEndpoint(endpoint());
    m_stack.setCurrentIndex(1);
    refresh();
    if (isVisible())
        m_another.setFocus();
}

bool AddCamera::mayGoOn() const
{
    const DraftEndpoint place(endpoint());
    switch (m_parts.step()) {
    case Step::Address:
        return place.isWholeAddress(m_draft.document()) && m_parts.name().isFine();
    case Step::SignIn:
        return place.read(m_draft.document()).has_value();
    case Step::Events:
        return true;
    case Step::Place:
        return m_draft.canSave() && m_context.session.role() >= Role::Engineer;
    }
    return false;
}

QString AddCamera::note(bool *wrong) const
{
    *wrong = true;
    const bool noBroker = m_draft.value(brokerHost).toString().isEmpty();
    if (m_done) {
        *wrong = false;
        return {};
    }
    if (m_context.session.role() < Role::Engineer)
        return tr("Only an engineer may change the set-up.");
    if (m_failure)
        return tr("Not saved. %1 %2")
            .arg(FaultText::detail(m_failure), FaultText::remedy(m_failure));
    if (m_parts.step() == Step::Place && noBroker)
        return tr("There is no broker yet: the events have nowhere to go. Set it up, then save.");
    if (m_parts.step() == Step::SignIn) {
        if (DraftEndpoint(endpoint()).needsConsent(m_draft.document()))
            return tr("The secret would travel unencrypted: use https://, or consent to it.");
        ConfigProblem problem;
        if (!DraftEndpoint(endpoint()).read(m_draft.document(), &problem))
            return tr("Something is missing: %1").arg(ProbeText::core(problem.message));
    }
    if (m_parts.step() == Step::Place && !m_draft.isValid())
        return tr("Not ready to save. %1: %2")
            .arg(m_draft.problems().front().path,
                 ProbeText::core(m_draft.problems().front().message));
    *wrong = false;
    if (m_draft.state() == ConfigDraft::State::Saving)
        return tr("Saving …");
    if (m_parts.run().report().failedStep() && mayGoOn() && m_parts.step() != Step::Place)
        return tr("It can be saved all the same: the connector keeps trying.");
    return tr("Nothing is saved until the last step.");
}

QString AddCamera::nextName() const
{
    switch (m_parts.step()) {
    case Step::Address:
        return tr("Next: sign in and trust");
    case Step::SignIn:
        return tr("Next: events and topics");
    case Step::Events:
        return tr("Next: place on the map");
    case Step::Place:
        break;
    }
    return tr("Save and connect");
}

void AddCamera::refresh()
{
    m_title.setText(tr("Add a camera"));
    bool wrong = false;
    m_note.show(note(&wrong));
    setRole(m_note, wrong ? QStringLiteral("error") : QStringLiteral("quiet"));
    const int step = int(m_parts.step());
    const bool onward = mayGoOn();
    m_steps.show(step, m_done ? -1 : std::max(step + (onward ? 1 : 0), m_reached));
    m_cancel.setText(tr("Cancel"));
    m_back.setText(tr("Back"));
    m_next.setText(nextName());
    m_another.setText(tr("Add another"));
    m_all.setText(tr("Show all cameras"));
    m_broker.setText(tr("Set up the broker"));
    const bool noBroker = m_draft.value(brokerHost).toString().isEmpty();
    m_cancel.setVisible(!m_done);
    m_cancel.setEnabled(isHalfMade() || step > 0);
    m_back.setVisible(!m_done && step > 0);
    m_next.setVisible(!m_done);
    m_next.setEnabled(onward);
    m_another.setVisible(m_done);
    m_all.setVisible(m_done);
    m_broker.setVisible((!m_done && noBroker && m_parts.step() == Step::Place) ||
                        (m_done && !m_live.isBrokerConnected()));
    setRole(m_next, QStringLiteral("primary"));
    setRole(m_another, QStringLiteral("primary"));
    if (m_done)
        m_saved.show(
            tr("%1 is saved").arg(CameraDocument::displayName(m_draft.document(), endpoint())));
}

void AddCamera::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_done && !isHalfMade() && m_parts.step() == Step::Address)
        focusAddress();
}

void AddCamera::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace Runnel
