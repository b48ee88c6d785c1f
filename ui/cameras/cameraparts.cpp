// SPDX-License-Identifier: Apache-2.0
// The parts, put together and pointed at one camera.
#include "cameras/cameraparts.h"

#include "cameras/cameradocument.h"
#include "cameras/namefield.h"
#include "connection/fold.h"
#include "connection/heardview.h"
#include "connection/limitsform.h"
#include "connection/moreform.h"
#include "connection/proberun.h"
#include "connection/probeview.h"
#include "connection/signinform.h"
#include "connection/trustform.h"
#include "draft/configdraft.h"
#include "fields/plaintext.h"
#include "forms/textfield.h"
#include "place/placeeditor.h"
#include "routes/routeseditor.h"
#include "style/panelstyle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScroller>
#include <QStackedWidget>

namespace Runnel {

namespace {

constexpr double enoughForBoth = 300; // mm, of the connection beside a table of topics

} // namespace

CameraParts::CameraParts(const PanelContext &context, ConfigDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_draft(draft)
    , m_run(*new ProbeRun(context, draft, this))
    , m_address(*new TextField(context, draft, {}, this))
    , m_heard(*new HeardView(context, draft, m_run, this))
    , m_name(*new NameField(context, draft, this))
    , m_twice(*new PlainText({}, this))
    , m_signIn(*new SignInForm(context, draft, this))
    , m_trust(*new TrustForm(context, draft, m_run, this))
    , m_limits(*new LimitsForm(context, draft, this))
    , m_more(*new MoreForm(context, draft, this))
    , m_routes(*new RoutesEditor(context, draft, this))
    , m_place(*new PlaceEditor(context, draft, this))
    , m_pages(*new QStackedWidget(this))
{
    m_address.setWords([] { return tr("Address of the event stream"); },
                       [] { return tr("For example https://10.0.0.11/camera-events"); });
    m_address.offerPaste();
    m_name.setWords([] { return tr("Name"); },
                    [] { return tr("It stands in topics, in the file and in reports."); });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_column = connectionColumn();
    row->addWidget(m_column, 5);
    row->addWidget(&m_pages, 6);
    m_pages.addWidget(addressPage());
    m_pages.addWidget(signInPage());
    m_pages.addWidget(&m_routes);
    m_pages.addWidget(&m_place);
    connect(&m_name, &NameField::renameWanted, this, &CameraParts::rename);
    connect(&draft, &ConfigDraft::changed, this, &CameraParts::refresh);
    connect(&m_run, &ProbeRun::changed, this,
            [this] { m_signIn.setOffered(m_run.report().challenges); });
    connect(&m_run, &ProbeRun::heardChanged, this, [this] { m_routes.setHeard(m_run.heard()); });
    connect(&context.style, &PanelStyle::changed, this, &CameraParts::measure);
    measure();
}

void CameraParts::measure()
{
    layout()->setSpacing(3 * m_context.style.gap());
}

QWidget *CameraParts::scrolled(QWidget *content)
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    QScroller::grabGesture(area->viewport(), QScroller::TouchGesture);
    return area;
}

QWidget *CameraParts::connectionColumn()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, m_context.style.gap(), 0);
    column->setSpacing(m_context.style.gap());
    auto *probe = new ProbeView(m_context, m_draft, m_run, content);
    column->addWidget(&m_address);
    column->addWidget(probe);
    column->addWidget(&m_heard);
    column->addStretch();
    connect(probe, &ProbeView::signInWanted, this, [this] { emit stepWanted(Step::SignIn); });
    connect(probe, &ProbeView::trustWanted, this, [this] { emit stepWanted(Step::SignIn); });
    return scrolled(content);
}

QWidget *CameraParts::addressPage()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, m_context.style.gap(), 0);
    column->setSpacing(2 * m_context.style.gap());
    auto *seldom = new QWidget(content);
    auto *forms = new QVBoxLayout(seldom);
    forms->setContentsMargins(0, m_context.style.gap(), 0, 0);
    forms->setSpacing(m_context.style.gap());
    forms->addWidget(&m_limits);
    forms->addWidget(&m_more);
    column->addWidget(&m_name);
    column->addWidget(&m_twice);
    column->addWidget(new Fold(
        seldom, [] { return tr("More settings"); }, content));
    column->addStretch();
    return scrolled(content);
}

QWidget *CameraParts::signInPage()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, m_context.style.gap(), 0);
    column->setSpacing(3 * m_context.style.gap());
    column->addWidget(&m_signIn);
    column->addWidget(&m_trust);
    column->addStretch();
    return scrolled(content);
}

void CameraParts::setPaths()
{
    const DraftEndpoint endpoint(m_id);
    m_address.setPath(endpoint.path("address"));
    m_name.setDevice(m_id.device);
    m_signIn.setEndpoint(m_id);
    m_trust.setEndpoint(m_id);
    m_limits.setEndpoint(m_id);
    m_more.setEndpoint(m_id);
    m_routes.setEndpoint(m_id);
    m_routes.setHeard(m_run.heard());
    m_place.setDevice(m_id.device);
}

void CameraParts::setEndpoint(const EndpointId &id)
{
    m_id = id;
    m_run.setEndpoint(id);
    setPaths();
    refresh();
}

void CameraParts::follow(const EndpointId &id)
{
    const int cursor = m_address.line().cursorPosition();
    m_id = id;
    m_run.follow(id);
    setPaths();
    m_address.line().setCursorPosition(cursor);
    emit renamed(id);
}

void CameraParts::rename(const QString &device)
{
    const QString before = m_id.device;
    const int cursor = m_address.line().cursorPosition();
    follow({device, m_id.endpoint});
    m_draft.edit([&](QJsonObject &document) {
        if (CameraDocument::hasDevice(document, before))
            CameraDocument::rename(document, before, device);
    });
    m_address.line().setCursorPosition(cursor);
}

void CameraParts::acceptHeard()
{
    m_routes.acceptAll();
    m_heard.takeProposal();
}

void CameraParts::refresh()
{
    const EndpointId twin = CameraDocument::sameAddress(m_draft.document(), m_id);
    m_twice.show(twin.device.isEmpty()
                     ? QString()
                     : tr("%1 has the same address: its events would be delivered twice.")
                           .arg(CameraDocument::displayName(m_draft.document(), twin)));
}

void CameraParts::showStep(Step step)
{
    m_step = step;
    m_pages.setCurrentIndex(int(step));
    placeColumn();
    if (step == Step::Events)
        m_routes.setHeard(m_run.heard()); // with the counts as they are now
}

/// The map needs all the room, and so do topics where there is little of it.
void CameraParts::placeColumn()
{
    const bool wide = width() >= m_context.style.pixels(enoughForBoth);
    m_column->setVisible(m_step == Step::Address || m_step == Step::SignIn ||
                         (m_step == Step::Events && wide));
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->setStretch(0, m_step == Step::Events ? 3 : 5);
    row->setStretch(1, m_step == Step::Events ? 8 : 6);
}

void CameraParts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeColumn();
}

QString CameraParts::stepName(Step step)
{
    switch (step) {
    case Step::Address:
        return tr("Address");
    case Step::SignIn:
        return tr("Sign in and trust");
    case Step::Events:
        return tr("Events and topics");
    case Step::Place:
        return tr("Place on the map");
    }
    return {};
}

void CameraParts::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace Runnel
