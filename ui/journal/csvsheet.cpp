// SPDX-License-Identifier: Apache-2.0
// The sheet asks, the export does.
#include "journal/csvsheet.h"

#include "base/escape.h"
#include "journal/savesheet.h"
#include "text/measuretext.h"

#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>

namespace Runnel {

CsvSheet::CsvSheet(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_sheet(new SaveSheet(context, this))
    , m_export(context.client, context.clock)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sheet);
    setFocusProxy(m_sheet);
    m_sheet->setSuffix(QStringLiteral(".csv"));
    connect(m_sheet, &SaveSheet::startRequested, this,
            [this](const QString &path, bool replace) { m_export.start(m_query, path, replace); });
    connect(m_sheet, &SaveSheet::cancelRequested, &m_export, &CsvExport::cancel);
    connect(m_sheet, &SaveSheet::closed, this, &CsvSheet::closed);
    connect(&m_export, &CsvExport::progressed, this, &CsvSheet::showProgress);
    connect(&m_export, &CsvExport::finished, this,
            [this](const FileOutcome &outcome, const Fault &fault) {
                m_sheet->showOutcome(outcome, fault,
                                     tr("Saved: %1. Lines: %2.")
                                         .arg(escapedForDisplay(outcome.path),
                                              MeasureText::count(quint64(m_export.lines()))));
            });
    retranslate();
}

void CsvSheet::prepare(const JournalQuery &query, const QString &words)
{
    if (m_export.isBusy())
        return;
    m_query = query;
    m_words = words;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_context.clock.wallMilliseconds());
    m_sheet->suggest(
        QStringLiteral("journal-%1.csv").arg(now.toString(QStringLiteral("yyyy-MM-dd-HHmm"))));
    retranslate();
}

void CsvSheet::showProgress()
{
    const double share = m_export.share();
    m_sheet->setProgress(share, tr("%1 % searched, lines so far: %2")
                                    .arg(QLocale().toString(share * 100, 'f', 0),
                                         MeasureText::count(quint64(m_export.lines()))));
}

void CsvSheet::retranslate()
{
    m_sheet->retranslate();
    m_sheet->setTitle(tr("Save the journal as CSV"));
    m_sheet->setWhat(tr("%1. All lines that are found, not only those shown so far; newest first. "
                        "Columns have the same names in every language.")
                         .arg(m_words));
}

} // namespace Runnel
