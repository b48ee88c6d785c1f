// SPDX-License-Identifier: Apache-2.0
// Name and switches above, the parts below.
#include "cameras/cameraeditor.h"

#include "base/clock.h"
#include "cameras/cameradocument.h"
#include "cameras/stepbar.h"
#include "connection/draftendpoint.h"
#include "draft/configdraft.h"
#include "fields/labels.h"
#include "fields/plaintext.h"
#include "style/panelstyle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Runnel {

CameraEditor::CameraEditor(const PanelContext &context, ConfigDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_draft(draft)
    , m_back(*new QPushButton(this))
    , m_name(*new QLineEdit(this))
    , m_enabled(*new QPushButton(this))
    , m_copy(*new QPushButton(this))
    , m_remove(*new QPushButton(this))
    , m_tabs(*new StepBar(
          context, CameraParts::stepCount,
          [](int step) { return CameraParts::stepName(static_cast<CameraParts::Step>(step)); },
          this))
    , m_note(*new PlainText({}, this))
    , m_parts(*new CameraParts(context, draft, this))
    , m_doubt(context.clock.createTimer([this] {
        m_removing = false;
        refresh();
    }))
{
    m_tabs.setNumbered(false);
    m_name.setMaxLength(256);
    m_enabled.setObjectName(QStringLiteral("enabled"));
    m_copy.setObjectName(QStringLiteral("copy"));
    m_remove.setObjectName(QStringLiteral("remove"));
    auto *head = new QHBoxLayout;
    head->addWidget(&m_back);
    head->addWidget(&m_name, 1);
    head->addWidget(&m_enabled);
    head->addWidget(&m_copy);
    head->addWidget(&m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(&m_note);
    column->addWidget(&m_tabs);
    column->addWidget(&m_parts, 1);
    const auto measure = [column, head, &style = context.style] {
        column->setSpacing(style.gap());
        head->setSpacing(style.gap());
    };
    connect(&context.style, &PanelStyle::changed, this, measure);
    measure();
    connect(&m_back, &QPushButton::clicked, this, &CameraEditor::left);
    connect(&m_name, &QLineEdit::editingFinished, this, [this] {
        const QString name = m_name.text().trimmed();
        if (name == CameraDocument::displayName(m_draft.document(), endpoint()))
            return;
        m_draft.edit([&](QJsonObject &document) {
            CameraDocument::setDisplayName(document, endpoint(),
                                           name == endpoint().device ? QString() : name);
        });
    });
    connect(&m_enabled, &QPushButton::clicked, this, [this] {
        const bool on = CameraDocument::isEnabled(m_draft.document(), endpoint());
        m_draft.edit(
            [&](QJsonObject &document) { CameraDocument::setEnabled(document, endpoint(), !on); });
    });
    connect(&m_copy, &QPushButton::clicked, this, [this] { emit copyWanted(endpoint()); });
    connect(&m_remove, &QPushButton::clicked, this, &CameraEditor::remove);
    connect(&m_tabs, &StepBar::chosen, this,
            [this](int step) { showStep(static_cast<CameraParts::Step>(step)); });
    connect(&m_parts, &CameraParts::stepWanted, this, &CameraEditor::showStep);
    connect(&draft, &ConfigDraft::changed, this, [this] {
        refresh();
        if (!isHidden() && !DraftEndpoint(endpoint()).isIn(m_draft.document()))
            emit left();
    });
    refresh();
}

CameraEditor::~CameraEditor() = default;

void CameraEditor::setEndpoint(const EndpointId &id)
{
    m_removing = false;
    m_parts.setEndpoint(id);
    m_name.setText(CameraDocument::displayName(m_draft.document(), id));
    showStep(CameraParts::Step::Address);
}

void CameraEditor::showStep(CameraParts::Step step)
{
    m_parts.showStep(step);
    refresh();
}

void CameraEditor::remove()
{
    if (!m_removing) {
        m_removing = true;
        m_doubt->start(secondPress);
        refresh();
        return;
    }
    m_removing = false;
    m_doubt->stop();
    const EndpointId id = endpoint();
    m_draft.edit([&](QJsonObject &document) { CameraDocument::remove(document, id); });
}

void CameraEditor::refresh()
{
    const QJsonObject &document = m_draft.document();
    m_back.setText(tr("All cameras"));
    m_name.setAccessibleName(tr("Display name"));
    m_name.setPlaceholderText(tr("Display name"));
    if (!m_name.hasFocus())
        m_name.setText(CameraDocument::displayName(document, endpoint()));
    m_enabled.setText(CameraDocument::isEnabled(document, endpoint()) ? tr("Switch off")
                                                                      : tr("Switch on"));
    m_copy.setText(tr("Copy for a new one"));
    m_remove.setText(m_removing ? tr("Press again to remove it") : tr("Remove"));
    m_note.show(m_removing
                    ? tr("Its events are no longer read once that is saved. Undo brings it back.")
                    : QString());
    m_tabs.show(int(m_parts.step()), CameraParts::stepCount);
}

void CameraEditor::hideEvent(QHideEvent *event)
{
    m_doubt->stop();
    m_removing = false;
    QWidget::hideEvent(event);
}

void CameraEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace Runnel
