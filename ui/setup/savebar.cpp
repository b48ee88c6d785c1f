// SPDX-License-Identifier: Apache-2.0
// One sentence, and only the buttons that make sense.
#include "setup/savebar.h"

#include "draft/configdraft.h"
#include "fields/labels.h"
#include "fields/plaintext.h"
#include "session/session.h"
#include "setup/changelist.h"
#include "style/panelstyle.h"
#include "text/coretext.h"
#include "text/faulttext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Runnel {

SaveBar::SaveBar(const PanelContext &context, ConfigDraft &draft, const QString &file,
                 QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_draft(draft)
    , m_file(file)
    , m_list(*new ChangeList(context, draft, this))
    , m_words(*new PlainText({}, this))
    , m_look(*new QPushButton(this))
    , m_theirs(*new QPushButton(this))
    , m_files(*new QPushButton(this))
    , m_undo(*new QPushButton(this))
    , m_discard(*new QPushButton(this))
    , m_save(*new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(&m_list, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(context.style.gap());
    row->addWidget(&m_words, 1);
    for (QPushButton *button : {&m_look, &m_theirs, &m_files, &m_undo, &m_discard, &m_save})
        row->addWidget(button);
    column->addLayout(row);
    setRole(m_save, QStringLiteral("primary"));
    m_save.setObjectName(QStringLiteral("save"));
    m_look.setCheckable(true);
    m_list.hide();
    connect(&m_look, &QPushButton::toggled, this, [this](bool on) {
        m_list.setVisible(on);
        m_list.setMinimumHeight(on ? m_context.style.pixels(50) : 0);
    });
    connect(&m_theirs, &QPushButton::clicked, &draft, &ConfigDraft::acceptTheirs);
    connect(&m_files, &QPushButton::clicked, this, [this] {
        m_draft.moveSecretsToFiles();
        m_draft.save();
    });
    connect(&m_undo, &QPushButton::clicked, &draft, &ConfigDraft::undo);
    connect(&m_discard, &QPushButton::clicked, &draft, &ConfigDraft::discard);
    connect(&m_save, &QPushButton::clicked, &draft, &ConfigDraft::save);
    connect(&draft, &ConfigDraft::changed, this, [this] {
        m_failure = {};
        m_savedJustNow = false;
        refresh();
    });
    connect(&draft, &ConfigDraft::saved, this, [this] {
        m_savedJustNow = true;
        m_look.setChecked(false);
        refresh();
    });
    connect(&draft, &ConfigDraft::saveFailed, this, [this](const Fault &fault) {
        m_failure = fault;
        refresh();
    });
    connect(&context.session, &Session::changed, this, &SaveBar::refresh);
    refresh();
}

QString SaveBar::inWords() const
{
    if (m_context.session.role() < Role::Engineer)
        return tr("Only an engineer may change the set-up.");
    if (m_draft.state() == ConfigDraft::State::Waiting)
        return tr("Waiting for the connector …");
    if (m_draft.state() == ConfigDraft::State::Saving)
        return tr("Saving …");
    if (m_failure)
        return tr("Not saved. %1 %2")
            .arg(FaultText::detail(m_failure), FaultText::remedy(m_failure));
    if (m_savedJustNow)
        return m_file.isEmpty() ? tr("In effect until Runnel ends: there is no configuration file.")
                                : tr("Saved and in effect: %1").arg(m_file);
    if (!m_draft.conflicts().empty())
        return tr("%n place(s) were changed by somebody else, too.", nullptr,
                  int(m_draft.conflicts().size()));
    if (!m_draft.isChanged())
        return m_draft.fileFault()
                   ? tr("The file is refused: %1").arg(FaultText::detail(m_draft.fileFault()))
                   : tr("Nothing to save.");
    if (!m_draft.isValid())
        return tr("Not ready to save. %1: %2")
            .arg(m_draft.problems().front().path,
                 CoreText::translated(m_draft.problems().front().message));
    if (m_draft.fileFault().kind == FaultKind::ConfigurationInvalid)
        return tr("The file has errors by now; saving replaces it. It is kept beside it.");
    return tr("%n change(s) not saved.", nullptr,
              int(m_draft.changes().size() + m_draft.secrets().size()));
}

void SaveBar::refresh()
{
    m_words.show(inWords());
    const bool wrong = m_failure || (m_draft.isChanged() && !m_draft.isValid());
    setRole(m_words, wrong ? QStringLiteral("error") : QString());
    const bool may = m_context.session.role() >= Role::Engineer;
    const bool secretFailed = m_failure.kind == FaultKind::SecretStoreMissing ||
                              m_failure.kind == FaultKind::SecretLocked ||
                              m_failure.kind == FaultKind::SecretTimedOut;
    m_look.setVisible(m_draft.isChanged() || !m_draft.conflicts().empty());
    if (!m_look.isVisibleTo(this))
        m_look.setChecked(false);
    m_theirs.setVisible(!m_draft.conflicts().empty());
    m_files.setVisible(may && secretFailed && !m_draft.secrets().empty());
    m_undo.setEnabled(may && m_draft.canUndo());
    m_discard.setEnabled(may && m_draft.isChanged() &&
                         m_draft.state() == ConfigDraft::State::Editing);
    m_save.setEnabled(may && m_draft.canSave());
    showWords();
}

void SaveBar::showWords()
{
    m_look.setText(tr("Show"));
    m_look.setAccessibleDescription(tr("Lists what differs from what counts now"));
    m_theirs.setText(tr("Keep theirs"));
    m_files.setText(tr("Keep it in a file"));
    m_undo.setText(tr("Undo"));
    m_discard.setText(tr("Discard"));
    m_save.setText(tr("Save"));
}

void SaveBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace Runnel
