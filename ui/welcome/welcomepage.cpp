// SPDX-License-Identifier: Apache-2.0
// Three cards in a row, three lines below them.
#include "welcome/welcomepage.h"

#include "fields/labels.h"
#include "fields/plaintext.h"
#include "runtime/runtimeclient.h"
#include "style/icon.h"
#include "style/panelstyle.h"
#include "welcome/setupprogress.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Runnel {

namespace {

constexpr double iconMillimetres = 12;
constexpr double stateMillimetres = 7;

QString iconOf(SetupProgress::State state)
{
    switch (state) {
    case SetupProgress::State::Done:
        return QStringLiteral("done");
    case SetupProgress::State::Waiting:
        return QStringLiteral("waiting");
    case SetupProgress::State::Todo:
        break;
    }
    return QStringLiteral("todo");
}

} // namespace

WelcomePage::WelcomePage(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(plainLabel(QStringLiteral("title"), this))
    , m_where(*new PlainText({}, this))
    , m_camera(addDoor(QStringLiteral("camera")))
    , m_import(addDoor(QStringLiteral("import")))
    , m_demo(addDoor(QStringLiteral("demo")))
    , m_progressTitle(plainLabel(QStringLiteral("strong"), this))
    , m_rows{addRow(QStringLiteral("cameras")), addRow(QStringLiteral("broker")),
             addRow(QStringLiteral("delivery"))}
{
    setProperty("help", QStringLiteral("engineer"));
    setRole(*m_camera.button, QStringLiteral("primary"));
    auto *doors = new QHBoxLayout;
    for (const Door *door : {&m_camera, &m_import, &m_demo})
        doors->addWidget(door->card, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(&m_title);
    column->addWidget(&m_where);
    column->addLayout(doors);
    column->addSpacing(context.style.pixels(6));
    column->addWidget(&m_progressTitle);
    auto *lines = new QGridLayout;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const Row &row = m_rows[std::size_t(i)];
        lines->addWidget(row.icon, i, 0);
        lines->addWidget(row.button, i, 1);
        lines->addWidget(row.words, i, 2);
    }
    lines->setColumnStretch(2, 1);
    column->addLayout(lines);
    column->addStretch();
    const auto measure = [this, doors, column, lines] {
        const int gap = m_context.style.gap();
        doors->setSpacing(2 * gap);
        column->setSpacing(gap);
        lines->setVerticalSpacing(gap);
        lines->setHorizontalSpacing(2 * gap);
    };
    measure();
    connect(&context.style, &PanelStyle::changed, this, [this, measure] {
        measure();
        restyle();
    });
    connect(m_camera.button, &QPushButton::clicked, this, &WelcomePage::cameraWanted);
    connect(m_import.button, &QPushButton::clicked, this, &WelcomePage::importWanted);
    connect(m_demo.button, &QPushButton::clicked, this, &WelcomePage::demoWanted);
    connect(m_rows[0].button, &QPushButton::clicked, this, &WelcomePage::camerasWanted);
    connect(m_rows[1].button, &QPushButton::clicked, this, &WelcomePage::brokerWanted);
    connect(m_rows[2].button, &QPushButton::clicked, this, &WelcomePage::feedWanted);
    connect(&context.client, &RuntimeClient::updated, this, &WelcomePage::take);
    retranslate();
    restyle();
}

WelcomePage::Door WelcomePage::addDoor(const QString &name)
{
    auto *card = new QFrame(this);
    setRole(*card, QStringLiteral("card"));
    Door door{card, new QLabel(card), &plainLabel(QStringLiteral("strong"), card),
              new PlainText({}, card), new QPushButton(card)};
    door.button->setObjectName(QStringLiteral("door-") + name);
    auto *column = new QVBoxLayout(card);
    column->addWidget(door.icon);
    column->addWidget(door.title);
    column->addWidget(door.words, 1, Qt::AlignTop);
    column->addWidget(door.button);
    return door;
}

WelcomePage::Row WelcomePage::addRow(const QString &name)
{
    Row row{new QLabel(this), new PlainText({}, this), new QPushButton(this)};
    row.button->setObjectName(QStringLiteral("progress-") + name);
    return row;
}

void WelcomePage::hideDemo()
{
    m_isDemo = true;
    showProgress();
}

void WelcomePage::take(const RuntimeUpdate &update)
{
    if (update.config)
        m_config = *update.config;
    if (update.snapshot)
        m_snapshot = update.snapshot;
    if (update.config || update.snapshot)
        showProgress();
}

void WelcomePage::showProgress()
{
    const SetupProgress progress = SetupProgress::of(m_config, m_snapshot);
    const bool nothing = m_config.devices.empty();
    m_demo.card->setVisible(nothing && !m_isDemo);
    m_title.setText(nothing ? tr("Nothing is set up yet") : tr("Set up this site"));
    m_where.show(nothing ? tr("Begin with one camera. It takes a few minutes; nothing is saved "
                              "before you say so.")
                 : progress.isDone() ? tr("Events flow from the cameras to the broker.")
                                     : QString());
    const int side = m_context.style.pixels(stateMillimetres);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const SetupProgress::Line &line = *progress.lines()[i];
        m_rows[i].icon->setPixmap(
            panelIcon(iconOf(line.state), m_context.style).pixmap(side, side));
        m_rows[i].words->show(line.words);
    }
}

void WelcomePage::retranslate()
{
    m_camera.title->setText(tr("One camera after the other"));
    m_camera.words->show(tr("Paste the camera's address. It is tested step by step, and what "
                            "fails says how to mend it."));
    m_camera.button->setText(tr("Add a camera"));
    m_import.title->setText(tr("Many cameras from a file"));
    m_import.words->show(tr("A Terraform variable file of Azure IoT Operations (.tfvars) becomes "
                            "cameras and topics."));
    m_import.button->setText(tr("Import a file"));
    m_demo.title->setText(tr("Just look"));
    m_demo.words->show(tr("Four simulated cameras and a private broker on this computer. Nothing "
                          "of it is kept."));
    m_demo.button->setText(tr("Try the demo"));
    m_progressTitle.setText(tr("How far this site is"));
    m_rows[0].button->setText(tr("Cameras"));
    m_rows[1].button->setText(tr("Broker"));
    m_rows[2].button->setText(tr("Live feed"));
    showProgress();
}

void WelcomePage::restyle()
{
    const int side = m_context.style.pixels(iconMillimetres);
    const auto draw = [&](const Door &door, const QString &icon) {
        door.icon->setPixmap(panelIcon(icon, m_context.style).pixmap(side, side));
        const int margin = 2 * m_context.style.gap();
        door.card->layout()->setContentsMargins(margin, margin, margin, margin);
        door.card->layout()->setSpacing(m_context.style.gap());
    };
    draw(m_camera, QStringLiteral("cameras"));
    draw(m_import, QStringLiteral("import"));
    draw(m_demo, QStringLiteral("resume"));
    showProgress();
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Runnel
