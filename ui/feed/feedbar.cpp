// SPDX-License-Identifier: Apache-2.0
// A field, two choices, one button.
#include "feed/feedbar.h"

#include "feed/feedfilter.h"
#include "feed/feedmodel.h"
#include "feed/feedtext.h"
#include "fields/labels.h"
#include "style/panelstyle.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace Runnel {

namespace {

/// Grows with no text from outside.
QComboBox &choice(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    return *box;
}

void setFirst(QComboBox &box, const QString &words)
{
    if (box.count() == 0)
        box.addItem(words);
    else
        box.setItemText(0, words);
}

} // namespace

FeedBar::FeedBar(const PanelStyle &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_search(*new QLineEdit(this))
    , m_camera(choice(this))
    , m_type(choice(this))
    , m_pause(*new QPushButton(this))
{
    m_search.setMaxLength(int(FeedFilter::longestText));
    m_search.setClearButtonEnabled(true);
    auto *bar = new QHBoxLayout(this);
    bar->addWidget(&m_search, 1);
    bar->addWidget(&m_camera);
    bar->addWidget(&m_type);
    bar->addWidget(&m_pause);
    connect(&style, &PanelStyle::changed, this, &FeedBar::measure);
    connect(&m_search, &QLineEdit::textChanged, this,
            [this](const QString &text) { emit textWanted(text.trimmed()); });
    connect(&m_camera, &QComboBox::currentIndexChanged, this, [this](int index) {
        emit cameraWanted(index > 0 ? std::optional(m_camera.itemData(index).value<EndpointId>())
                                    : std::nullopt);
    });
    connect(&m_type, &QComboBox::currentIndexChanged, this, [this](int index) {
        emit typeWanted(index > 0 ? std::optional(m_type.itemData(index).toByteArray())
                                  : std::nullopt);
    });
    connect(&m_pause, &QPushButton::clicked, this, &FeedBar::pausePressed);
    retranslate();
}

void FeedBar::measure()
{
    layout()->setContentsMargins(2 * m_style.gap(), 0, 2 * m_style.gap(), 0);
    layout()->setSpacing(m_style.gap());
    // The button keeps its width when its word changes, and what is beside it its place.
    const QFontMetrics metrics(m_style.font(PanelStyle::Type::Strong));
    m_pause.setMinimumWidth(std::max(metrics.horizontalAdvance(tr("Pause")),
                                     metrics.horizontalAdvance(tr("Continue"))) +
                            4 * m_style.gap());
}

void FeedBar::offer(const FeedModel &model)
{
    QHash<QString, int> names;
    for (const EndpointId &id : model.cameras())
        ++names[model.cameraName(id)];
    for (std::size_t i = 0; i < model.cameras().size(); ++i) {
        const EndpointId &id = model.cameras()[i];
        QString name = model.cameraName(id);
        if (names.value(name) > 1)
            name += QStringLiteral(" · ") + FeedText::name(id.toString());
        const int row = int(i) + 1;
        if (row >= m_camera.count())
            m_camera.addItem(name, QVariant::fromValue(id));
        else if (m_camera.itemText(row) != name)
            m_camera.setItemText(row, name);
    }
    for (std::size_t i = std::size_t(m_type.count()) - 1; i < model.types().size(); ++i) {
        FeedEvent event;
        event.type = model.types()[i];
        m_type.addItem(FeedText::type(event), event.type);
    }
}

void FeedBar::setHeld(bool held, const QString &description)
{
    m_pause.setAccessibleDescription(description);
    if (m_held == held)
        return;
    m_held = held;
    m_pause.setText(held ? tr("Continue") : tr("Pause"));
    setRole(m_pause, held ? QStringLiteral("primary") : QString());
    measure(); // the style sheet has set its own least width
}

void FeedBar::search()
{
    m_search.setFocus();
}

void FeedBar::retranslate()
{
    m_search.setPlaceholderText(tr("Filter"));
    m_search.setAccessibleName(tr("Filter"));
    m_search.setToolTip(tr("Filter: type, camera, topic, payload"));
    m_search.setAccessibleDescription(m_search.toolTip());
    m_camera.setAccessibleName(tr("Camera"));
    m_type.setAccessibleName(tr("Event type"));
    setFirst(m_camera, tr("All cameras"));
    setFirst(m_type, tr("All types"));
    m_pause.setText(m_held ? tr("Continue") : tr("Pause"));
    measure();
}

void FeedBar::showEvent(QShowEvent *event)
{
    measure(); // the style sheet has said by now what a button is at least
    QWidget::showEvent(event);
}

void FeedBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Runnel
