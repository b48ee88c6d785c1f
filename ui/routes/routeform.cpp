// SPDX-License-Identifier: Apache-2.0
// Fields whose place moves with the chosen row.
#include "routes/routeform.h"

#include "base/escape.h"
#include "draft/configdraft.h"
#include "fields/plaintext.h"
#include "forms/choicefield.h"
#include "forms/numberfield.h"
#include "routes/routeedits.h"
#include "style/panelstyle.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Runnel {

namespace {

ChoiceField::Choice choice(const char *value, std::function<QString()> name)
{
    return {QString::fromLatin1(value), std::move(name)};
}

} // namespace

RouteForm::RouteForm(const PanelContext &context, ConfigDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_state(*new PlainText(QStringLiteral("quiet"), this))
    , m_topic(*new TextField(context, draft, {}, this))
    , m_type(*new TextField(context, draft, {}, this))
    , m_name(*new TextField(context, draft, {}, this))
    , m_qos(*new ChoiceField(context, draft, {},
                             {choice("Qos1", [] { return tr("1, until confirmed"); }),
                              choice("Qos0", [] { return tr("0, sent once"); })},
                             this))
    , m_retain(*new ChoiceField(context, draft, {},
                                {choice("Never", [] { return tr("no"); }),
                                 choice("Keep", [] { return tr("yes, the last one"); })},
                                this))
    , m_ttl(*new NumberField(context, draft, {}, this))
    , m_check(*new ChoiceField(context, draft, {},
                               {choice("Off", [] { return tr("off"); }),
                                choice("Report", [] { return tr("report"); }),
                                choice("Quarantine", [] { return tr("set aside"); })},
                               this))
    , m_add(*new QPushButton(this))
    , m_group(*new QPushButton(this))
    , m_remove(*new QPushButton(this))
{
    m_qos.setUsual(QStringLiteral("Qos1"));
    m_retain.setUsual(QStringLiteral("Never"));
    m_check.setUsual(QStringLiteral("Off"));
    m_topic.setDefault([] { return Routes::usualTopic(); });
    m_type.setDefault([] { return QStringLiteral("*"); });
    m_ttl.setDefault([] { return tr("never"); });
    m_add.setProperty("role", QStringLiteral("primary"));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(&m_state, 0, 0, 1, 4);
    grid->addWidget(&m_topic, 1, 0, 1, 4);
    grid->addWidget(&m_type, 2, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(&m_name, 2, 2, 1, 2, Qt::AlignTop);
    grid->addWidget(&m_qos, 3, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(&m_retain, 3, 2, 1, 2, Qt::AlignTop);
    grid->addWidget(&m_ttl, 4, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(&m_check, 4, 2, 1, 2, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(&m_add);
    buttons->addWidget(&m_group);
    buttons->addWidget(&m_remove);
    buttons->addStretch();
    grid->addLayout(buttons, 5, 0, 1, 4);
    grid->setRowStretch(6, 1);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    const auto measure = [&context, grid, buttons] {
        grid->setSpacing(context.style.gap());
        buttons->setSpacing(context.style.gap());
    };
    connect(&context.style, &PanelStyle::changed, this, measure);
    measure();

    const auto destination = [this](FormField &field, const char *member) {
        field.setWriter(
            [this, member](const QJsonValue &value) { writeDestination(member, value); });
    };
    destination(m_topic, "topic");
    destination(m_qos, "qos");
    destination(m_retain, "retain");
    destination(m_ttl, "ttl");
    connect(&m_add, &QPushButton::clicked, this, &RouteForm::added);
    connect(&m_group, &QPushButton::clicked, this, &RouteForm::takeGroups);
    connect(&m_remove, &QPushButton::clicked, this, &RouteForm::removed);
    m_topic.setWords([] { return tr("Topic"); },
                     [] {
                         return tr("Are filled in: %1")
                             .arg(QStringLiteral("{device} {endpoint} {asset} {event} {type} "
                                                 "{site} {instance}"));
                     });
    m_type.setWords([] { return tr("Event type"); });
    m_name.setWords([] { return tr("Name"); }, [] { return tr("Stands for {event}."); });
    m_qos.setWords([] { return tr("QoS"); });
    m_retain.setWords([] { return tr("Retained by the broker"); });
    m_ttl.setWords([] { return tr("Forgotten after (s)"); });
    m_check.setWords([] { return tr("When the payload does not fit its schema"); });
    retranslate();
}

void RouteForm::show(const EndpointId &endpoint, const RouteRow &row)
{
    m_endpoint = endpoint;
    m_row = row;
    place();
}

void RouteForm::place()
{
    const bool proposed = m_row.kind == RouteRow::Kind::Proposed;
    const bool stored = m_row.isStored();
    const ConfigPath event = m_row.eventPath();
    const ConfigPath destination = m_row.destinationPath();
    m_topic.setPath(destination.key("topic"));
    m_qos.setPath(destination.key("qos"));
    m_retain.setPath(destination.key("retain"));
    m_ttl.setPath(destination.key("ttl"));
    m_type.setPath(event.key("dataSource"));
    m_name.setPath(event.key("name"));
    m_check.setPath(event.key("schema").key("validation"));
    for (QWidget *field : std::initializer_list<QWidget *>{&m_topic, &m_qos, &m_retain, &m_ttl})
        field->setVisible(!proposed);
    for (QWidget *field : std::initializer_list<QWidget *>{&m_type, &m_name, &m_check})
        field->setVisible(stored);
    m_add.setVisible(proposed);
    m_group.setVisible(stored && m_row.own);
    m_remove.setVisible(stored);
    if (proposed)
        m_state.show(m_row.isOther()
                         ? tr("What no other route takes would be dropped and counted as "
                              "“without a route”. This one takes it.")
                         : tr("Not a route yet. Added, it goes to %1.")
                               .arg(escapedForDisplay(m_row.topicText(), 200)));
    else if (!stored)
        m_state.show(tr("Nothing is set up for this camera: every event goes to one pattern."));
    else if (!m_row.own)
        m_state.show(tr("As all events of the group “%1”. Edited here, it becomes this event's "
                        "own.")
                         .arg(escapedForDisplay(m_row.groupName, 60)));
    else if (m_row.of > 1)
        m_state.show(
            tr("Destination %1 of %2 of this event.").arg(m_row.destination + 1).arg(m_row.of));
    else
        m_state.show({});
}

void RouteForm::writeDestination(const char *member, const QJsonValue &value)
{
    if (m_row.kind == RouteRow::Kind::Proposed)
        return;
    if (m_row.isStored() && m_row.own) {
        m_draft.set(m_row.destinationPath().key(member), value);
        return;
    }
    const int cursor = m_topic.line().cursorPosition();
    m_draft.edit([&](QJsonObject &document) {
        const RouteRow own = Routes::makeOwn(document, m_endpoint, m_row);
        own.destinationPath().key(member).put(document, value);
        m_row = own;
        emit moved(own);
    });
    m_topic.line().setCursorPosition(cursor);
}

void RouteForm::takeGroups()
{
    m_draft.edit([this](QJsonObject &document) {
        Routes::takeGroups(document, m_row);
        m_row.own = false;
        m_row.destination = 0;
        emit moved(m_row);
    });
}

void RouteForm::retranslate()
{
    m_add.setText(tr("Add this route"));
    m_group.setText(tr("As the group"));
    m_group.setAccessibleDescription(tr("The event goes where all events of its group go"));
    m_remove.setText(tr("Remove this route"));
    place();
}

} // namespace Runnel
