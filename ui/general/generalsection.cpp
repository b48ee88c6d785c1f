// SPDX-License-Identifier: Apache-2.0
// Few fields, each with what it means.
#include "general/generalsection.h"

#include "draft/configdraft.h"
#include "fields/fieldlist.h"
#include "fields/labels.h"
#include "forms/choicefield.h"
#include "forms/sizefield.h"
#include "forms/textfield.h"
#include "style/panelstyle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Runnel {

namespace {

constexpr double widestMillimetres = 180;
const ConfigPath whenFull{"outbox", "whenFull"};
const ConfigPath listen{"operations", "listen"};

std::vector<ChoiceField::Choice> fullChoices()
{
    return {{QJsonValue::Undefined, [] { return GeneralSection::tr("Give up the oldest events"); }},
            {QStringLiteral("DropNewest"),
             [] { return GeneralSection::tr("Give up the newest events"); }},
            {QStringLiteral("StopReading"),
             [] { return GeneralSection::tr("Stop reading the cameras"); }}};
}

std::vector<ChoiceField::Choice> operationsChoices()
{
    return {{QJsonValue::Undefined, [] { return GeneralSection::tr("Only on this computer"); }},
            {QString(), [] { return GeneralSection::tr("Off"); }}};
}

} // namespace

GeneralSection::GeneralSection(const PanelContext &context, ConfigDraft &draft,
                               const Places &places, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_draft(draft)
    , m_places(places)
    , m_site(*new TextField(context, draft, ConfigPath{"site", "name"}, this))
    , m_outboxSize(*new SizeField(context, draft, ConfigPath{"outbox", "maxBytes"}, this))
    , m_whenFull(*new ChoiceField(context, draft, whenFull, fullChoices(), this))
    , m_operations(*new ChoiceField(context, draft, listen, operationsChoices(), this))
    , m_listen(*new TextField(context, draft, listen, this))
    , m_placesTitle(plainLabel(QStringLiteral("strong"), this))
    , m_placesList(*new FieldList(context.style, this))
{
    setProperty("help", QStringLiteral("setup-general"));
    // Wide enough to read; a wrapped hint is measured for the width that it gets.
    auto *body = new QWidget(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(body, 1);
    row->addStretch();
    auto *column = new QVBoxLayout(body);
    for (QWidget *field :
         std::initializer_list<QWidget *>{&m_site, &m_outboxSize, &m_whenFull, &m_operations,
                                          &m_listen, &m_placesTitle, &m_placesList})
        column->addWidget(field);
    column->addStretch();
    const auto measure = [this, column, body] {
        const PanelStyle &style = m_context.style;
        column->setContentsMargins(0, 0, style.gap(), 0);
        column->setSpacing(2 * style.gap());
        body->setMaximumWidth(style.pixels(widestMillimetres));
    };
    connect(&context.style, &PanelStyle::changed, this, measure);
    measure();
    for (int i = 0; i < 3; ++i)
        m_placesList.add();
    m_outboxSize.setDefault(
        [] { return QString::number(OutboxConfig().maxBytes / (1024 * 1024)); });
    m_listen.setDefault([] { return OperationsConfig().listen; });
    connect(&draft, &ConfigDraft::changed, this, &GeneralSection::refresh);
    setWords();
    refresh();
}

void GeneralSection::refresh()
{
    // "Off" has no address; an empty line would say the usual one instead.
    m_listen.setVisible(m_draft.value(listen) != QJsonValue(QString()));
}

void GeneralSection::setWords()
{
    m_site.setWords(
        [] { return tr("Name of the site"); },
        [] {
            return tr(
                "Shown in the panel, and {site} in topics. It also names this connector where "
                "the configuration gives it no name of its own: topics and the client id may "
                "change with it.");
        });
    m_outboxSize.setWords(
        [] { return tr("Room for events that wait"); },
        [] {
            return tr("On the disk, while the broker is away. A part of the disk is always left "
                      "free.");
        });
    m_whenFull.setWords(
        [] { return tr("When that is full"); },
        [this] {
            const QString chosen = m_draft.value(whenFull).toString();
            if (chosen == QLatin1String("DropNewest"))
                return tr("What waits is kept, what comes is given up and counted.");
            if (chosen == QLatin1String("StopReading"))
                return tr(
                    "The cameras are not read until there is room. A camera that keeps nothing "
                    "loses what it sees meanwhile; a leak is then noticed late.");
            return tr(
                "The newest are kept, heartbeats are given up before alerts, and every one that "
                "is given up is counted.");
        });
    m_operations.setWords(
        [] { return tr("Health checks and metrics"); },
        [] { return tr("Kept in the configuration; this version does not answer there yet."); });
    m_listen.setWords([] { return tr("Address for them"); });
    m_placesTitle.setText(tr("Where the files lie"));
    const QString none = tr("none: changes last until Runnel ends");
    const QString &file = m_places.configFile;
    m_placesList.setValue(0, file.isEmpty() ? none : file);
    m_placesList.setName(0, tr("Configuration"));
    m_placesList.setValue(1, file.isEmpty() ? QString() : file + QStringLiteral(".bak"));
    m_placesList.setName(1, tr("The version before the last save"));
    m_placesList.setValue(2, m_places.stateDirectory);
    m_placesList.setName(2, tr("Waiting events, alarms and journal"));
}

void GeneralSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWords();
    QWidget::changeEvent(event);
}

} // namespace Runnel
