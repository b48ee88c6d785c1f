// SPDX-License-Identifier: Apache-2.0
// Table above, the chosen row and its message below.
#include "routes/routeseditor.h"

#include "base/clock.h"
#include "base/escape.h"
#include "draft/configdraft.h"
#include "fields/labels.h"
#include "fields/plaintext.h"
#include "routes/publicationview.h"
#include "routes/routeedits.h"
#include "routes/routeform.h"
#include "routes/routepreview.h"
#include "routes/routesample.h"
#include "routes/routesmodel.h"
#include "routes/routestable.h"
#include "runtime/runtimeclient.h"
#include "style/panelstyle.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScroller>

#include <algorithm>

namespace Runnel {

namespace {

constexpr double sideBySide = 190; ///< mm: wide enough for form and message in one row
constexpr qsizetype longestType = 256;

} // namespace

struct RoutesEditor::Private
{
    Private(RoutesEditor &owner, const PanelContext &borrowed, ConfigDraft &edited);

    void layOut();
    void measure();
    void turn(); ///< form and message beside or below each other
    void refresh();
    void showChosen();
    void preview();
    void add(const std::vector<QByteArray> &types);
    void addTyped();
    void setTyping(bool typing);
    void removeChosen();
    void retranslate();
    std::vector<QByteArray> proposedTypes() const;

    RoutesEditor &editor;
    PanelContext context;
    ConfigDraft &draft;
    EndpointId endpoint;
    RouteSamples samples;
    std::optional<RouteRow> chosen;
    bool refreshing = false;

    QLabel &title;
    QPushButton &acceptButton;
    QPushButton &handButton;
    QWidget &typing;
    QLineEdit &typed;
    QPushButton &typedAdd;
    QPushButton &typedCancel;
    PlainText &typedProblem;
    RoutesModel &model;
    RoutesTable &table;
    QScrollArea &below;
    QBoxLayout *sides = nullptr;
    RouteForm *form = nullptr;
    QLabel *messageTitle = nullptr;
    PublicationView *message = nullptr;
};

RoutesEditor::Private::Private(RoutesEditor &owner, const PanelContext &borrowed,
                               ConfigDraft &edited)
    : editor(owner)
    , context(borrowed)
    , draft(edited)
    , title(*wrappingLabel(QStringLiteral("strong"), &owner))
    , acceptButton(*new QPushButton(&owner))
    , handButton(*new QPushButton(&owner))
    , typing(*new QWidget(&owner))
    , typed(*new QLineEdit(&typing))
    , typedAdd(*new QPushButton(&typing))
    , typedCancel(*new QPushButton(&typing))
    , typedProblem(*new PlainText(QStringLiteral("error"), &owner))
    , model(*new RoutesModel(&owner))
    , table(*new RoutesTable(borrowed.style, model, &owner))
    , below(*new QScrollArea(&owner))
{}

void RoutesEditor::Private::layOut()
{
    acceptButton.setProperty("role", QStringLiteral("primary"));
    auto *head = new QHBoxLayout;
    head->addWidget(&title, 1);
    head->addWidget(&acceptButton);
    head->addWidget(&handButton);
    auto *hand = new QHBoxLayout(&typing);
    hand->setContentsMargins(0, 0, 0, 0);
    hand->addWidget(&typed, 1);
    hand->addWidget(&typedAdd);
    hand->addWidget(&typedCancel);
    typed.setMaxLength(int(longestType));
    typing.hide();

    auto *inside = new QWidget;
    sides = new QBoxLayout(QBoxLayout::LeftToRight, inside);
    sides->setContentsMargins(0, 0, 0, 0);
    form = new RouteForm(context, draft, inside);
    auto *right = new QWidget(inside);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    messageTitle = wrappingLabel(QStringLiteral("strong"), right);
    message = new PublicationView(context.style, right);
    column->addWidget(messageTitle);
    column->addWidget(message, 1);
    sides->addWidget(form, 1);
    sides->addWidget(right, 1);
    below.setWidget(inside);
    below.setWidgetResizable(true);
    below.setFrameShape(QFrame::NoFrame);
    below.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QScroller::grabGesture(below.viewport(), QScroller::TouchGesture);

    auto *rows = new QVBoxLayout(&editor);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(head);
    rows->addWidget(&typing);
    rows->addWidget(&typedProblem);
    rows->addWidget(&table, 4);
    rows->addWidget(&below, 5);
    measure();
}

void RoutesEditor::Private::measure()
{
    const int gap = context.style.gap();
    editor.layout()->setSpacing(gap);
    sides->setSpacing(2 * gap);
    turn();
}

void RoutesEditor::Private::turn()
{
    const bool wide = editor.width() >= context.style.pixels(sideBySide);
    sides->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    below.setMinimumHeight(context.style.pixels(40));
}

std::vector<QByteArray> RoutesEditor::Private::proposedTypes() const
{
    if (endpoint.device.isEmpty())
        return {};
    return Routes::withoutRoute(draft.document(), endpoint, samples.types(endpoint));
}

void RoutesEditor::Private::refresh()
{
    if (refreshing || !editor.isVisible())
        return; // showEvent() makes up for it
    refreshing = true;
    const QJsonObject &document = draft.document();
    std::vector<RouteLine> lines;
    if (!endpoint.device.isEmpty()) {
        for (const RouteRow &row : Routes::rowsOf(document, endpoint)) {
            QString problem;
            if (row.isStored()) {
                problem = draft.problemBelow(row.eventPath());
                if (problem.isEmpty() && !row.own)
                    problem = draft.problemBelow(row.destinationPath());
            }
            lines.push_back({row, samples.count(endpoint, row.type), problem});
        }
    }
    const std::vector<QByteArray> types = proposedTypes();
    for (const RouteRow &row : Routes::proposed(document, endpoint, types))
        lines.push_back({row, samples.count(endpoint, row.type), {}});
    model.setLines(std::move(lines));

    acceptButton.setVisible(!types.empty());
    acceptButton.setText(tr("Add all %n proposed", "", int(types.size())));
    handButton.setEnabled(!endpoint.device.isEmpty());
    int row = chosen ? model.find(*chosen) : -1;
    if (row < 0 && chosen) { // a proposal that was taken, or the other way round
        for (int i = 0; row < 0 && i < model.rowCount(); ++i) {
            if (model.line(i)->row.type == chosen->type)
                row = i;
        }
    }
    table.select(row < 0 ? 0 : row);
    refreshing = false;
    showChosen();
}

void RoutesEditor::Private::showChosen()
{
    if (refreshing)
        return;
    const RouteLine *line = model.line(table.currentIndex().row());
    below.setVisible(line != nullptr);
    if (!line) {
        chosen.reset();
        return;
    }
    chosen = line->row;
    form->show(endpoint, line->row);
    preview();
}

void RoutesEditor::Private::preview()
{
    const RouteLine *line = model.line(table.currentIndex().row());
    if (!line)
        return;
    if (!line->problem.isEmpty()) {
        message->showNothing(tr("This route is not valid yet. Mend it, and the message stands "
                                "here."));
        return;
    }
    const RouteRow &row = line->row;
    QJsonObject document = draft.document();
    if (row.kind == RouteRow::Kind::Proposed)
        Routes::add(document, endpoint, proposedTypes());
    const RoutePreview shown =
        RoutePreview::of(document, endpoint, row, samples, context.clock.wallMilliseconds());
    if (!shown.sample)
        message->showNothing(row.isOther()
                                 ? tr("No event was heard yet that no other route takes.")
                                 : tr("No %1 was heard yet. The message stands here as soon as "
                                      "one comes.")
                                       .arg(escapedForDisplay(row.type, 60)));
    else if (!shown.which)
        message->showNothing(tr("Nothing is published by this route while its asset is off."));
    else
        message->show(*shown.sample, shown.whole, *shown.which);
}

void RoutesEditor::Private::add(const std::vector<QByteArray> &types)
{
    draft.edit([&](QJsonObject &document) { Routes::add(document, endpoint, types); });
}

void RoutesEditor::Private::setTyping(bool on)
{
    typing.setVisible(on);
    typedProblem.show({});
    typed.clear();
    if (on)
        typed.setFocus();
}

void RoutesEditor::Private::addTyped()
{
    const QByteArray type = typed.text().trimmed().toUtf8();
    if (type.isEmpty()) {
        typedProblem.show(tr("Write the event type as the camera sends it, or * for any other."));
        return;
    }
    const std::vector<RouteRow> rows = Routes::rowsOf(draft.document(), endpoint);
    if (std::none_of(rows.begin(), rows.end(),
                     [&](const RouteRow &row) { return row.type == type; }))
        add({type});
    setTyping(false);
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.line(row)->row.type == type && model.line(row)->row.isStored()) {
            table.select(row);
            table.setFocus();
            return;
        }
    }
}

void RoutesEditor::Private::removeChosen()
{
    if (!chosen || !chosen->isStored())
        return;
    const RouteRow row = *chosen;
    draft.edit([&](QJsonObject &document) { Routes::remove(document, row); });
}

void RoutesEditor::Private::retranslate()
{
    title.setText(tr("Which event goes where"));
    handButton.setText(tr("Add by hand"));
    typed.setPlaceholderText(tr("Event type, as the camera sends it"));
    typed.setAccessibleName(tr("Event type to add"));
    typedAdd.setText(tr("Add"));
    typedCancel.setText(tr("Cancel"));
    table.setAccessibleName(tr("Which event goes where"));
    messageTitle->setText(tr("Exactly this would be published"));
    model.retranslate();
    form->retranslate();
    refresh();
}

RoutesEditor::RoutesEditor(const PanelContext &context, ConfigDraft &draft, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, context, draft))
{
    // Before the fields hear of a change they must know their new places.
    connect(&draft, &ConfigDraft::changed, this, [this] { d->refresh(); });
    d->layOut();
    connect(&context.client, &RuntimeClient::updated, this, [this](const RuntimeUpdate &update) {
        d->samples.take(update, d->endpoint);
        if (d->samples.isNews() || update.snapshot)
            d->refresh();
    });
    connect(&context.style, &PanelStyle::changed, this, [this] { d->measure(); });
    connect(d->table.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { d->showChosen(); });
    connect(d->form, &RouteForm::moved, this, [this](const RouteRow &row) { d->chosen = row; });
    connect(d->form, &RouteForm::added, this, [this] {
        if (d->chosen)
            d->add({d->chosen->type});
    });
    connect(d->form, &RouteForm::removed, this, [this] { d->removeChosen(); });
    connect(&d->acceptButton, &QPushButton::clicked, this, &RoutesEditor::acceptAll);
    connect(&d->handButton, &QPushButton::clicked, this, [this] { d->setTyping(true); });
    connect(&d->typedAdd, &QPushButton::clicked, this, [this] { d->addTyped(); });
    connect(&d->typed, &QLineEdit::returnPressed, this, [this] { d->addTyped(); });
    connect(&d->typedCancel, &QPushButton::clicked, this, [this] { d->setTyping(false); });
    QWidget::setProperty("help", QStringLiteral("setup-routes"));
    d->retranslate();
}

RoutesEditor::~RoutesEditor() = default;

void RoutesEditor::setEndpoint(const EndpointId &endpoint)
{
    if (d->endpoint == endpoint)
        return;
    d->endpoint = endpoint;
    d->samples.setHeard({});
    d->chosen.reset();
    d->setTyping(false);
    d->refresh();
}

const EndpointId &RoutesEditor::endpoint() const
{
    return d->endpoint;
}

void RoutesEditor::setHeard(const std::vector<ProbeEventType> &types)
{
    d->samples.setHeard(types);
    d->refresh();
}

int RoutesEditor::proposedCount() const
{
    return int(d->proposedTypes().size());
}

void RoutesEditor::acceptAll()
{
    d->add(d->proposedTypes());
}

void RoutesEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QWidget::changeEvent(event);
}

void RoutesEditor::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->refresh();
}

void RoutesEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->turn();
}

} // namespace Runnel
