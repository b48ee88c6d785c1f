// SPDX-License-Identifier: Apache-2.0
// Cameras and topics out of a Terraform variable file: read, looked through, taken over.
#pragma once

#include "import/tfvarsimport.h"
#include "session/panelcontext.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Runnel {
class ConfigDraft;
class PlainText;

/// Files are read beside the panel's thread. Nothing is in the draft before somebody says so, and
/// nothing is saved then either. Borrows the draft.
class ImportPage final : public QWidget
{
    Q_OBJECT
public:
    ImportPage(const PanelContext &context, ConfigDraft &draft, QWidget *parent = nullptr);

    void read(const QString &file);

signals:
    void fileRead();
    void takenOver();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Answer
    {
        QString file;
        QString unreadable; ///< why it could not be opened
        TfvarsImport import;
    };
    static Answer answerFor(const QString &file);

    void choose();
    void take(const Answer &answer);
    void takeOver();
    void showWords();

    PanelContext m_context;
    ConfigDraft &m_draft;
    QLabel &m_title;
    PlainText &m_what;
    QLineEdit &m_file;
    QPushButton &m_browse;
    PlainText &m_found;
    PlainText &m_replaced;
    QPushButton &m_take;
    QLabel &m_notesTitle;
    QVBoxLayout &m_notes;
    std::optional<Answer> m_answer;
    int m_reading = 0; ///< the latest question; older answers are dropped
    bool m_taken = false;
};

} // namespace Runnel
