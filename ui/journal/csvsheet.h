// SPDX-License-Identifier: Apache-2.0
// What the journal found, into a file for spreadsheets.
#pragma once

#include "journal/csvexport.h"
#include "session/panelcontext.h"

#include <QWidget>

namespace Runnel {
class SaveSheet;

class CsvSheet final : public QWidget
{
    Q_OBJECT
public:
    explicit CsvSheet(const PanelContext &context, QWidget *parent = nullptr);

    /// `words`: what the query says, for people. An export that is under way goes on.
    void prepare(const JournalQuery &query, const QString &words);
    void retranslate();

signals:
    void closed();

private:
    void showProgress();

    PanelContext m_context;
    SaveSheet *m_sheet;
    CsvExport m_export;
    JournalQuery m_query;
    QString m_words;
};

} // namespace Runnel
