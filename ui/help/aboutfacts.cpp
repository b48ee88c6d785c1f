// SPDX-License-Identifier: Apache-2.0
// Facts at the left, paths at the right.
#include "help/aboutfacts.h"

#include "base/clock.h"
#include "base/escape.h"
#include "fields/fieldlist.h"
#include "fields/labels.h"
#include "runtime/runtimeclient.h"
#include "style/panelstyle.h"
#include "support/programfacts.h"
#include "text/timetext.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace Runnel {

using namespace std::chrono_literals;

AboutFacts::AboutFacts(const PanelContext &context, const ProgramPlaces &places, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_version(places.version)
    , m_title(plainLabel(QStringLiteral("title"), this))
    , m_licence(*wrappingLabel({}, this))
    , m_versionsTitle(plainLabel(QStringLiteral("strong"), this))
    , m_placesTitle(plainLabel(QStringLiteral("strong"), this))
    , m_copied(*wrappingLabel(QStringLiteral("quiet"), this))
    , m_facts(*new FieldList(context.style, this))
    , m_placeList(*new QWidget(this))
    , m_again(context.clock.createTimer([this] { refresh(); }))
{
    auto facts = ProgramFacts::versions(places.version);
    const auto platform = ProgramFacts::platform();
    facts.insert(facts.end(), platform.begin(), platform.begin() + 4); // the rest is for helpers
    for (const ProgramFact &fact : facts) {
        const int field = m_facts.add();
        m_facts.setName(field, fact.name);
        m_facts.setValue(field, fact.value);
    }
    m_memoryField = m_facts.add();
    m_uptimeField = m_facts.add();

    auto *rows = new QGridLayout(&m_placeList);
    rows->setContentsMargins({});
    rows->setColumnStretch(0, 1);
    const QDir state(places.stateDirectory);
    if (!places.configFile.isEmpty()) {
        addPlace(places.configFile, [] { return tr("Configuration"); });
        addPlace(places.configFile + QLatin1String(".bak"),
                 [] { return tr("The configuration before"); });
    }
    addPlace(places.stateDirectory, [] { return tr("State"); });
    addPlace(state.filePath(QStringLiteral("outbox.db")), [] { return tr("Outbox"); });
    addPlace(state.filePath(QStringLiteral("alarms.db")), [] { return tr("Alarm journal"); });
    if (qEnvironmentVariableIsSet("JOURNAL_STREAM"))
        addPlace(QStringLiteral("journalctl _PID=%1").arg(QCoreApplication::applicationPid()),
                 [] { return tr("Log, in the system's journal"); });
    else if (const QString log = QFile::symLinkTarget(QStringLiteral("/proc/self/fd/2"));
             QFile::exists(log))
        addPlace(log, [] { return tr("Log"); });
    rows->setRowStretch(rows->rowCount(), 1);

    auto *grid = new QGridLayout(this);
    grid->addWidget(&m_title, 0, 0, 1, 2);
    grid->addWidget(&m_licence, 1, 0, 1, 2);
    grid->addWidget(&m_versionsTitle, 2, 0);
    grid->addWidget(&m_placesTitle, 2, 1);
    grid->addWidget(&m_facts, 3, 0, Qt::AlignTop);
    grid->addWidget(&m_placeList, 3, 1, Qt::AlignTop);
    grid->addWidget(&m_copied, 4, 1);
    grid->setRowStretch(5, 1);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    connect(&context.client, &RuntimeClient::updated, this, [this](const RuntimeUpdate &update) {
        if (update.snapshot)
            m_uptime = update.snapshot->uptimeSeconds;
    });
    connect(&context.style, &PanelStyle::changed, this, &AboutFacts::measure);
    measure();
    retranslate();
}

AboutFacts::~AboutFacts() = default;

void AboutFacts::addPlace(const QString &path, std::function<QString()> name)
{
    Place place{std::move(name), path, wrappingLabel({}, &m_placeList),
                new QPushButton(&m_placeList)};
    auto *rows = static_cast<QGridLayout *>(m_placeList.layout());
    const int row = rows->rowCount();
    place.label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rows->addWidget(place.label, row, 0);
    rows->addWidget(place.copy, row, 1);
    const QString copied = path;
    connect(place.copy, &QPushButton::clicked, this, [this, copied] {
        QGuiApplication::clipboard()->setText(copied);
        m_copied.setText(tr("Copied: %1").arg(breakable(escapedForDisplay(copied))));
    });
    m_places.push_back(std::move(place));
}

void AboutFacts::refresh()
{
    m_again->start(2s);
    m_facts.setValue(m_memoryField, QLocale().formattedDataSize(ProgramFacts::residentBytes()));
    m_facts.setValue(m_uptimeField, m_uptime < 0 ? QString() : TimeText::running(m_uptime * 1000));
}

void AboutFacts::retranslate()
{
    m_title.setText(tr("Runnel %1").arg(m_version));
    m_licence.setText(
        tr("The source is under the Apache licence 2.0. This program links Qt Charts, so the "
           "program as it was built is distributed under the GPL, version 3. Both texts, and the "
           "notices of all libraries, are above."));
    m_versionsTitle.setText(tr("Made of"));
    m_placesTitle.setText(tr("Where the files are"));
    m_facts.setName(m_memoryField, tr("Memory in use"));
    m_facts.setName(m_uptimeField, tr("Running for"));
    for (const Place &place : m_places) {
        const QString name = place.name();
        place.label->setText(name + u'\n' + breakable(escapedForDisplay(place.path)));
        place.copy->setText(tr("Copy"));
        place.copy->setAccessibleName(tr("Copy: %1").arg(name));
    }
    refresh();
}

void AboutFacts::measure()
{
    const int gap = m_context.style.gap();
    layout()->setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap);
    layout()->setSpacing(gap);
    static_cast<QGridLayout *>(layout())->setHorizontalSpacing(6 * gap);
}

void AboutFacts::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void AboutFacts::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_again->stop();
}

void AboutFacts::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Runnel
