// SPDX-License-Identifier: Apache-2.0
// The fields, then the payload, indented or as it came.
#include "feed/eventview.h"

#include "base/escape.h"
#include "feed/feedtext.h"
#include "fields/fieldlist.h"
#include "fields/plaintext.h"
#include "style/panelstyle.h"
#include "text/measuretext.h"
#include "text/payloadtext.h"
#include "text/timetext.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScroller>
#include <QVBoxLayout>

namespace Runnel {

struct EventView::Private
{
    explicit Private(const PanelStyle &style, EventView *view)
        : title(*new PlainText(QStringLiteral("title"), view))
        , hint(*new PlainText(QStringLiteral("quiet"), view))
        , fields(*new FieldList(style, view))
        , pretty(*new QPushButton(view))
        , raw(*new QPushButton(view))
        , cut(*new PlainText(QStringLiteral("strong"), view))
        , payload(*new QPlainTextEdit(view))
        , json(*new QPushButton(view))
        , text(*new QPushButton(view))
        , copied(*new PlainText(QStringLiteral("quiet"), view))
    {}

    std::optional<FeedEntry> entry;
    QString camera;
    PlainText &title;
    PlainText &hint;
    FieldList &fields;
    QPushButton &pretty;
    QPushButton &raw;
    PlainText &cut; ///< that not all of the payload is here
    QPlainTextEdit &payload;
    QPushButton &json;
    QPushButton &text;
    PlainText &copied;
    int time = 0;
    int from = 0;
    int endpoint = 0;
    int topic = 0;
    int broker = 0;
    int numbers = 0;
    int size = 0;
};

EventView::EventView(const PanelStyle &style, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(style, this))
{
    setProperty("role", QStringLiteral("panel"));
    for (int *field :
         {&d->time, &d->from, &d->endpoint, &d->topic, &d->broker, &d->numbers, &d->size})
        *field = d->fields.add();
    auto *form = new QButtonGroup(this);
    for (QPushButton *button : {&d->pretty, &d->raw}) {
        button->setCheckable(true);
        form->addButton(button);
    }
    d->pretty.setChecked(true);
    d->payload.setReadOnly(true);
    d->payload.setProperty("role", QStringLiteral("code"));
    d->payload.setWordWrapMode(QTextOption::WrapAnywhere);
    d->payload.setTabChangesFocus(true);
    d->payload.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QScroller::grabGesture(d->payload.viewport(), QScroller::TouchGesture);

    auto *rows = new QVBoxLayout(this);
    auto *switches = new QHBoxLayout;
    auto *copies = new QHBoxLayout;
    const auto measure = [&style, rows, switches, copies] {
        rows->setContentsMargins(2 * style.gap(), style.gap(), 2 * style.gap(), style.gap());
        rows->setSpacing(style.gap());
        switches->setSpacing(style.gap());
        copies->setSpacing(style.gap());
    };
    switches->addWidget(&d->pretty);
    switches->addWidget(&d->raw);
    switches->addStretch();
    copies->addWidget(&d->json);
    copies->addWidget(&d->text);
    copies->addStretch();
    rows->addWidget(&d->title);
    rows->addWidget(&d->hint);
    rows->addWidget(&d->fields);
    rows->addLayout(switches);
    rows->addWidget(&d->cut);
    rows->addWidget(&d->payload, 1);
    rows->addLayout(copies);
    rows->addWidget(&d->copied);
    rows->addStretch(0);
    measure();

    connect(&style, &PanelStyle::changed, this, measure);
    connect(form, &QButtonGroup::buttonToggled, this, &EventView::fillPayload);
    connect(&d->json, &QPushButton::clicked, this, &EventView::copyJson);
    connect(&d->text, &QPushButton::clicked, this, [this] {
        if (d->entry)
            copy(FeedText::asText(*d->entry, d->camera));
    });
    retranslate();
}

EventView::~EventView() = default;

void EventView::show(const FeedEntry &entry, const QString &camera)
{
    const bool other = !d->entry || d->entry->event.number != entry.event.number;
    d->entry = entry;
    d->camera = camera;
    fill();
    if (other) {
        d->copied.show({});
        fillPayload();
    }
}

void EventView::clear()
{
    d->entry.reset();
    d->copied.show({});
    fill();
    fillPayload();
}

void EventView::copyJson()
{
    if (d->entry)
        copy(QString::fromUtf8(FeedText::asJson(*d->entry, d->camera)));
}

void EventView::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    d->copied.show(tr("Copied."));
}

QString EventView::payloadText() const
{
    return d->payload.toPlainText();
}

void EventView::fill()
{
    const bool any = d->entry.has_value();
    for (QWidget *widget : std::initializer_list<QWidget *>{&d->fields, &d->pretty, &d->raw,
                                                            &d->payload, &d->json, &d->text})
        widget->setVisible(any);
    if (!any) {
        d->title.show(tr("No event chosen"));
        d->hint.show(tr("Touch an event to see all of it. The list then stands still until you go "
                        "on."));
        d->cut.show({});
        return;
    }
    const FeedEntry &entry = *d->entry;
    const FeedEvent &event = entry.event;
    const auto number = [](quint64 value) { return MeasureText::count(value); };
    d->title.show(FeedText::type(event));
    d->pretty.setEnabled(event.validJson); // else there is nothing to indent
    d->hint.show({});
    d->fields.setValue(d->time, TimeText::clockMilliseconds(event.receivedAt));
    d->fields.setValue(d->from, d->camera);
    d->fields.setValue(d->endpoint, FeedText::name(event.endpoint.toString()));
    d->fields.setValue(d->topic, FeedText::topics(event));
    d->fields.setValue(d->broker, event.topics.isEmpty() ? tr("no route takes this type")
                                  : entry.acknowledgedAt != 0
                                      ? tr("acknowledged after %1").arg(FeedText::broker(entry))
                                      : tr("waiting for the acknowledgement"));
    d->fields.setValue(d->numbers, event.sequence != 0 ? number(event.sequence) : QString());
    d->fields.setValue(d->size, event.validJson
                                    ? FeedText::size(event.payloadBytes)
                                    : tr("%1, not JSON").arg(FeedText::size(event.payloadBytes)));
    d->cut.show(
        event.payload.size() < event.payloadBytes
            ? tr("Only the first %1 of %2 are shown.")
                  .arg(FeedText::size(event.payload.size()), FeedText::size(event.payloadBytes))
            : QString());
}

void EventView::fillPayload()
{
    if (!d->entry) {
        d->payload.clear();
        return;
    }
    const FeedEvent &event = d->entry->event;
    const bool pretty = d->pretty.isChecked() && event.validJson;
    d->payload.setPlainText(
        PayloadText::lines(pretty ? PayloadText::indented(event.payload) : event.payload));
}

void EventView::retranslate()
{
    d->fields.setName(d->time, tr("Received"));
    d->fields.setName(d->from, tr("Camera"));
    d->fields.setName(d->endpoint, tr("Endpoint"));
    d->fields.setName(d->topic, tr("Topic"));
    d->fields.setName(d->broker, tr("Broker"));
    d->fields.setName(d->numbers, tr("Number"));
    d->fields.setName(d->size, tr("Payload"));
    d->pretty.setText(tr("Indented"));
    d->raw.setText(tr("As received"));
    d->json.setText(tr("Copy as JSON"));
    d->text.setText(tr("Copy as text"));
    d->payload.setAccessibleName(tr("Payload"));
    setAccessibleName(tr("Chosen event"));
    fill();
}

void EventView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Runnel
