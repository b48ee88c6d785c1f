// SPDX-License-Identifier: Apache-2.0
// What is not saved yet, and the buttons for it.
#pragma once

#include "base/fault.h"
#include "session/panelcontext.h"

#include <QWidget>

class QPushButton;

namespace Runnel {
class ChangeList;
class ConfigDraft;
class PlainText;

/// At the foot of every set-up page. Says why saving is not possible, or why it failed and what
/// to do. Borrows the draft.
class SaveBar final : public QWidget
{
    Q_OBJECT
public:
    /// `file`: where it is saved; empty: nowhere, changes last until the end.
    SaveBar(const PanelContext &context, ConfigDraft &draft, const QString &file,
            QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showWords();
    QString inWords() const;

    PanelContext m_context;
    ConfigDraft &m_draft;
    QString m_file;
    Fault m_failure; ///< of the last save; cleared by the next change
    bool m_savedJustNow = false;
    ChangeList &m_list;
    PlainText &m_words;
    QPushButton &m_look;
    QPushButton &m_theirs;
    QPushButton &m_files;
    QPushButton &m_undo;
    QPushButton &m_discard;
    QPushButton &m_save;
};

} // namespace Runnel
