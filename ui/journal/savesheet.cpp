// SPDX-License-Identifier: Apache-2.0
// A path, a bar and three buttons.
#include "journal/savesheet.h"

#include "base/clock.h"
#include "base/escape.h"
#include "fields/labels.h"
#include "session/session.h"
#include "style/panelstyle.h"
#include "text/faulttext.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace Runnel {

namespace {

constexpr int progressSteps = 1000;
constexpr qsizetype longestPath = 400;

QString usualFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return !documents.isEmpty() && QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace

SaveSheet::SaveSheet(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_style(context.style)
    , m_title(wrappingLabel(QStringLiteral("title"), this))
    , m_what(wrappingLabel({}, this))
    , m_extras(new QVBoxLayout)
    , m_pathTitle(wrappingLabel(QStringLiteral("strong"), this))
    , m_path(new QLineEdit(this))
    , m_fixed(wrappingLabel({}, this))
    , m_browse(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_message(wrappingLabel({}, this))
    , m_back(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    const int gap = m_style.gap();
    setProperty("role", QStringLiteral("sheet"));
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * gap, 3 * gap, 3 * gap, 3 * gap);
    column->setSpacing(gap);
    m_extras->setSpacing(gap);
    auto *place = new QHBoxLayout;
    place->setSpacing(gap);
    place->addWidget(m_path, 1);
    place->addWidget(m_browse);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    column->addWidget(m_title);
    column->addWidget(m_what);
    column->addSpacing(gap);
    column->addLayout(m_extras);
    column->addWidget(m_pathTitle);
    column->addLayout(place);
    column->addWidget(m_fixed);
    column->addSpacing(gap);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addStretch(1);
    column->addLayout(buttons);
    setRole(*m_save, QStringLiteral("primary"));
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_path->setMaxLength(4096);
    m_path->setText(QDir(usualFolder()).filePath(QStringLiteral("runnel")));
    connect(m_path, &QLineEdit::textChanged, this, [this] {
        m_replacing = false;
        if (!m_running)
            m_message->clear();
        refresh();
    });
    connect(m_path, &QLineEdit::returnPressed, this, &SaveSheet::start);
    connect(m_browse, &QPushButton::clicked, this, &SaveSheet::browse);
    connect(m_save, &QPushButton::clicked, this, &SaveSheet::start);
    connect(m_cancel, &QPushButton::clicked, this, &SaveSheet::cancelRequested);
    connect(m_back, &QPushButton::clicked, this, &SaveSheet::closed);
    connect(&context.session, &Session::changed, this, [this] {
        m_replacing = false;
        refresh();
    });
    retranslate();
}

void SaveSheet::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void SaveSheet::setWhat(const QString &what)
{
    m_what->setText(breakable(what));
}

void SaveSheet::suggest(const QString &fileName)
{
    if (m_running)
        return;
    m_suggested = fileName;
    const QFileInfo last(m_path->text());
    m_path->setText(QDir(last.path()).filePath(fileName));
    setRole(*m_message, {});
    m_message->clear();
    m_progress->setValue(0);
    refresh();
}

void SaveSheet::setReady(bool ready)
{
    m_ready = ready;
    refresh();
}

bool SaveSheet::isFixed() const
{
    return !m_context.session.mayChooseFiles();
}

/// A name of its own each second; FileWriter refuses one that is there all the same.
QString SaveSheet::fixedPath() const
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_context.clock.wallMilliseconds());
    const QString name = QFileInfo(m_suggested).completeBaseName() + u'-' +
                         now.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")) + m_suffix;
    return QDir(m_context.session.exportFolder()).filePath(name);
}

QString SaveSheet::path() const
{
    if (isFixed())
        return fixedPath();
    const QString typed = m_path->text().trimmed();
    return m_suffix.isEmpty() || typed.isEmpty() || typed.endsWith(u'/') ||
                   typed.endsWith(m_suffix, Qt::CaseInsensitive)
               ? typed
               : typed + m_suffix;
}

void SaveSheet::browse()
{
    if (isFixed())
        return;
    auto *dialog =
        new QFileDialog(window(), m_title->text(), QFileInfo(path()).path(), u'*' + m_suffix);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    // Its own question would be a loop of its own; this sheet asks instead.
    dialog->setOptions(QFileDialog::DontUseNativeDialog | QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(QFileInfo(path()).fileName());
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

void SaveSheet::start()
{
    if (m_running || !m_save->isEnabled())
        return;
    const bool replace = std::exchange(m_replacing, false) && !isFixed();
    m_running = true;
    setRole(*m_message, {});
    setProgress(0, tr("Beginning …"));
    refresh();
    m_cancel->setFocus();
    emit startRequested(path(), replace);
}

void SaveSheet::setProgress(double share, const QString &words)
{
    m_progress->setValue(int(share * progressSteps));
    m_message->setText(words);
}

void SaveSheet::showOutcome(const FileOutcome &outcome, const Fault &fault, const QString &done)
{
    const bool wrong = fault || !outcome.ok();
    const bool calm = !fault && (outcome.trouble == FileOutcome::Trouble::Cancelled ||
                                 outcome.trouble == FileOutcome::Trouble::Exists);
    m_running = false;
    m_replacing = !fault && outcome.trouble == FileOutcome::Trouble::Exists && !isFixed();
    m_progress->setValue(wrong ? 0 : progressSteps);
    setRole(*m_message, wrong && !calm ? QStringLiteral("error") : QStringLiteral("strong"));
    const QString text = fault   ? FaultText::detail(fault) + u' ' + FaultText::remedy(fault)
                         : wrong ? words(outcome)
                                 : done;
    m_message->setText(breakable(text));
    refresh();
    if (isVisible())
        (wrong ? static_cast<QWidget *>(m_save) : m_back)->setFocus();
}

QString SaveSheet::words(const FileOutcome &outcome) const
{
    using Trouble = FileOutcome::Trouble;
    const QString path = escapedForDisplay(outcome.path, longestPath);
    switch (outcome.trouble) {
    case Trouble::None:
        return {};
    case Trouble::Cancelled:
        return tr("Cancelled. Nothing was saved.");
    case Trouble::NoPath:
        return tr("Give the whole path of a file, such as %1.")
            .arg(escapedForDisplay(QDir(usualFolder()).filePath(QStringLiteral("file") + m_suffix),
                                   longestPath));
    case Trouble::NoFolder:
        if (isFixed())
            return tr("The folder does not exist: %1. An engineer has to make it.")
                .arg(escapedForDisplay(QFileInfo(outcome.path).path(), longestPath));
        return tr("The folder does not exist: %1. Choose another one, or plug in the drive.")
            .arg(escapedForDisplay(QFileInfo(outcome.path).path(), longestPath));
    case Trouble::Exists:
        if (isFixed())
            return tr("There is a file of this name. Save once more: it gets another one.");
        return tr("There is a file of this name. “Replace it” writes over it; or choose another "
                  "name.");
    case Trouble::NotAFile:
        return tr("%1 is no file. Choose another name.").arg(path);
    case Trouble::NotAllowed:
        return tr("Runnel may not write to %1. Choose another folder.").arg(path);
    case Trouble::ReadOnly:
        return tr("This drive can only be read: %1. Unlock it, or choose another one.").arg(path);
    case Trouble::Full:
        return tr("The drive is full; nothing was saved. Free space on it, choose another drive, "
                  "or a shorter time.");
    case Trouble::Failed:
        return tr("It could not be saved: %1. Nothing was left behind. Choose another place.")
            .arg(escapedForDisplay(outcome.detail, longestPath));
    }
    return {};
}

void SaveSheet::refresh()
{
    m_path->setEnabled(!m_running);
    m_browse->setEnabled(!m_running);
    m_cancel->setVisible(m_running);
    const bool fixed = isFixed();
    m_path->setVisible(!fixed);
    m_browse->setVisible(!fixed);
    m_fixed->setVisible(fixed);
    if (fixed)
        m_fixed->setText(breakable(
            tr("It goes to %1, under a name of its own. An engineer can fetch it from there.")
                .arg(escapedForDisplay(m_context.session.exportFolder(), longestPath))));
    const bool hasPlace =
        fixed ? !m_context.session.exportFolder().isEmpty() : !m_path->text().trimmed().isEmpty();
    m_save->setEnabled(!m_running && m_ready && hasPlace);
    m_progress->setVisible(m_running || m_progress->value() > 0);
    m_save->setText(!m_replacing ? tr("Save") : tr("Replace it"));
    m_back->setText(tr("Back"));
}

void SaveSheet::retranslate()
{
    m_pathTitle->setText(tr("File"));
    m_path->setAccessibleName(tr("File"));
    m_browse->setText(tr("Browse …"));
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Progress"));
    refresh();
}

void SaveSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
    if (m_running)
        emit cancelRequested();
    else
        emit closed();
}

void SaveSheet::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_running)
        (isFixed() ? static_cast<QWidget *>(m_save) : m_path)->setFocus();
}

} // namespace Runnel
