// SPDX-License-Identifier: Apache-2.0
// The sheet asks, the job does.
#include "journal/handoversheet.h"

#include "base/escape.h"
#include "fields/labels.h"
#include "journal/alarmsnow.h"
#include "journal/savesheet.h"
#include "session/session.h"
#include "style/panelstyle.h"
#include "text/timetext.h"

#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace Runnel {

namespace {

constexpr qint64 freshShift = 2 * 3'600'000; ///< until then the one before is handed over
constexpr qint64 longestPeriod = 31 * 86'400'000LL;

/// Fit for a file's name everywhere.
QString asFileName(const QString &text)
{
    QString name;
    for (const QChar c : text.left(40))
        name += c.isLetterOrNumber() ? c : QChar(u'-');
    return name;
}

} // namespace

HandoverSheet::HandoverSheet(const PanelContext &context, const AlarmsNow &now, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_now(now)
    , m_sheet(new SaveSheet(context, this))
    , m_whichTitle(wrappingLabel(QStringLiteral("strong"), m_sheet))
    , m_which(new QComboBox(m_sheet))
    , m_remarksTitle(wrappingLabel(QStringLiteral("strong"), m_sheet))
    , m_remarks(new QPlainTextEdit(m_sheet))
    , m_job(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sheet);
    for (int i = 0; i <= int(Which::Chosen); ++i)
        m_which->addItem(QString());
    m_which->setMaximumWidth(context.style.pixels(120));
    m_remarks->setTabChangesFocus(true);
    m_remarks->setFixedHeight(context.style.pixels(30));
    m_sheet->extras().addWidget(m_whichTitle);
    m_sheet->extras().addWidget(m_which);
    m_sheet->extras().addWidget(m_remarksTitle);
    m_sheet->extras().addWidget(m_remarks);
    m_sheet->setSuffix(QStringLiteral(".pdf"));
    connect(m_which, &QComboBox::currentIndexChanged, this, [this] {
        refresh();
        suggest();
    });
    connect(m_sheet, &SaveSheet::startRequested, this, [this](const QString &path, bool replace) {
        m_which->setEnabled(false);
        m_job.start({period(), m_now.all(), m_now.site(),
                     m_remarks->toPlainText().left(Handover::longestRemarks), path, replace});
    });
    connect(m_sheet, &SaveSheet::cancelRequested, &m_job, &HandoverJob::cancel);
    connect(m_sheet, &SaveSheet::closed, this, &HandoverSheet::closed);
    connect(&m_job, &HandoverJob::progressed, this, &HandoverSheet::showProgress);
    connect(&m_job, &HandoverJob::finished, this,
            [this](const FileOutcome &outcome, const Fault &fault) {
                m_which->setEnabled(true);
                m_sheet->showOutcome(outcome, fault,
                                     tr("Saved: %1").arg(escapedForDisplay(outcome.path)));
            });
    retranslate();
}

void HandoverSheet::prepare(const Period &chosen, const QList<QTime> &shiftChanges)
{
    if (m_job.isBusy())
        return;
    m_chosen = chosen;
    m_shiftChanges = shiftChanges;
    auto *items = qobject_cast<QStandardItemModel *>(m_which->model());
    items->item(int(Which::SignIn))->setEnabled(m_context.session.since() > 0);
    items->item(int(Which::Chosen))->setEnabled(chosen.from > 0);
    const qint64 now = m_context.clock.wallMilliseconds();
    const bool fresh = now - LocalTime::shiftAt(shiftChanges, now).from < freshShift;
    m_which->setCurrentIndex(int(fresh ? Which::ShiftBefore : Which::ThisShift));
    refresh();
    suggest();
}

Period HandoverSheet::period() const
{
    const qint64 now = m_context.clock.wallMilliseconds();
    switch (Which(m_which->currentIndex())) {
    case Which::ThisShift:
        return {LocalTime::shiftAt(m_shiftChanges, now).from, now};
    case Which::ShiftBefore:
        return LocalTime::shiftBefore(m_shiftChanges, now);
    case Which::SignIn:
        return {m_context.session.since(), now};
    case Which::Chosen:
        return {m_chosen.from, m_chosen.to > 0 ? std::min(m_chosen.to, now) : now};
    }
    return {};
}

void HandoverSheet::refresh()
{
    const Period chosen = period();
    const bool isLong = chosen.to - chosen.from > longestPeriod;
    const bool isEmpty = chosen.from >= chosen.to;
    m_sheet->setReady(!isLong && !isEmpty);
    if (isEmpty)
        m_sheet->setWhat(tr("This time has not begun yet. Choose another one."));
    else if (isLong)
        m_sheet->setWhat(tr("At most 31 days fit on a sheet. Choose a shorter time."));
    else
        m_sheet->setWhat(
            tr("%1 to %2: alarms and what was done about them, what is shelved, outages, and who "
               "was watching.")
                .arg(TimeText::dayAndClock(chosen.from, 0), TimeText::dayAndClock(chosen.to, 0)));
}

void HandoverSheet::suggest()
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(period().from);
    const QString site = m_now.site().isEmpty() ? QString() : asFileName(m_now.site()) + u'-';
    m_sheet->suggest(QStringLiteral("handover-%1%2.pdf")
                         .arg(site, from.toString(QStringLiteral("yyyy-MM-dd-HHmm"))));
}

void HandoverSheet::showProgress()
{
    const double share = m_job.share();
    m_sheet->setProgress(
        share, m_job.isPrinting()
                   ? tr("Writing the sheet …")
                   : tr("Reading the journal: %1 %").arg(QLocale().toString(share * 100, 'f', 0)));
}

void HandoverSheet::retranslate()
{
    m_sheet->retranslate();
    m_sheet->setTitle(tr("Shift handover"));
    m_whichTitle->setText(tr("Which time"));
    m_which->setAccessibleName(tr("Which time"));
    m_which->setItemText(int(Which::ThisShift), tr("This shift, until now"));
    m_which->setItemText(int(Which::ShiftBefore), tr("The shift before"));
    m_which->setItemText(int(Which::SignIn), tr("Since I signed in"));
    m_which->setItemText(int(Which::Chosen), tr("The time the journal shows"));
    m_remarksTitle->setText(tr("Remarks for the next shift"));
    m_remarks->setAccessibleName(tr("Remarks for the next shift"));
    refresh();
}

} // namespace Runnel
