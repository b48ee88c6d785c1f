// SPDX-License-Identifier: Apache-2.0
// A file, what is in it, what is not, and one button.
#include "welcome/importpage.h"

#include "config/jsonvalue.h"
#include "draft/configdraft.h"
#include "fields/labels.h"
#include "fields/plaintext.h"
#include "style/panelstyle.h"
#include "text/coretext.h"
#include "welcome/draftimport.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>
#include <QVBoxLayout>

namespace Runnel {

ImportPage::ImportPage(const PanelContext &context, ConfigDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_draft(draft)
    , m_title(plainLabel(QStringLiteral("title"), this))
    , m_what(*new PlainText({}, this))
    , m_file(*new QLineEdit(this))
    , m_browse(*new QPushButton(this))
    , m_found(*new PlainText(QStringLiteral("strong"), this))
    , m_replaced(*new PlainText({}, this))
    , m_take(*new QPushButton(this))
    , m_notesTitle(plainLabel(QStringLiteral("strong"), this))
    , m_notes(*new QVBoxLayout)
{
    setProperty("help", QStringLiteral("setup-import"));
    setRole(m_take, QStringLiteral("primary"));
    m_file.setObjectName(QStringLiteral("import-file"));
    m_file.setMaxLength(4096);
    auto *row = new QHBoxLayout;
    row->addWidget(&m_file, 1);
    row->addWidget(&m_browse);
    auto *act = new QHBoxLayout;
    act->addWidget(&m_take);
    act->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addWidget(&m_title);
    column->addWidget(&m_what);
    column->addLayout(row);
    column->addWidget(&m_found);
    column->addWidget(&m_replaced);
    column->addLayout(act);
    column->addWidget(&m_notesTitle);
    column->addLayout(&m_notes);
    column->addStretch();
    const auto measure = [this, row, column] {
        row->setSpacing(m_context.style.gap());
        column->setSpacing(m_context.style.gap());
        m_notes.setSpacing(m_context.style.gap() / 2);
    };
    connect(&context.style, &PanelStyle::changed, this, measure);
    measure();
    connect(&m_browse, &QPushButton::clicked, this, &ImportPage::choose);
    connect(&m_file, &QLineEdit::editingFinished, this, [this] {
        if (!m_file.text().isEmpty() && (!m_answer || m_answer->file != m_file.text()))
            read(m_file.text());
    });
    connect(&m_take, &QPushButton::clicked, this, &ImportPage::takeOver);
    connect(&draft, &ConfigDraft::changed, this, &ImportPage::showWords);
    showWords();
}

void ImportPage::choose()
{
    auto *dialog = new QFileDialog(window(), tr("Choose a variable file"), {},
                                   tr("Terraform variable files (%1)")
                                       .arg(QStringLiteral("*.tfvars *.tfvars.json *.example")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::read);
    dialog->open();
}

ImportPage::Answer ImportPage::answerFor(const QString &path)
{
    Answer answer;
    answer.file = path;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        answer.import = TfvarsImport::read(file.read(JsonParser::maximumBytes + 1),
                                           TfvarsImport::syntaxOf(path));
    else
        answer.unreadable = file.errorString();
    return answer;
}

void ImportPage::read(const QString &file)
{
    m_file.setText(file);
    m_answer.reset();
    m_taken = false;
    const int number = ++m_reading;
    QThreadPool::globalInstance()->start([self = QPointer<ImportPage>(this), file, number] {
        const Answer answer = answerFor(file);
        // The page may have gone meanwhile; only its own thread can tell.
        QMetaObject::invokeMethod(qApp, [self, answer, number] {
            if (self && self->m_reading == number)
                self->take(answer);
        });
    });
    showWords();
}

void ImportPage::take(const Answer &answer)
{
    m_answer = answer;
    showWords();
    emit fileRead();
}

void ImportPage::takeOver()
{
    if (!m_answer)
        return;
    const QJsonObject imported = m_answer->import.document();
    m_draft.edit(
        [&imported](QJsonObject &document) { document = DraftImport::merged(document, imported); });
    m_taken = true;
    showWords();
    emit takenOver();
}

void ImportPage::showWords()
{
    m_title.setText(tr("Import a file"));
    m_what.show(tr("A Terraform variable file with cameras and assets of Azure IoT Operations "
                   "(.tfvars or .tfvars.json). The file stays as it is."));
    m_file.setPlaceholderText(tr("Path of the file"));
    m_file.setAccessibleName(tr("Variable file"));
    m_browse.setText(tr("Browse …"));
    m_take.setText(tr("Take over"));
    m_notesTitle.setText(tr("Not carried over, or left to do"));

    const bool good =
        m_answer && m_answer->unreadable.isEmpty() && !m_answer->import.error().has_value();
    QString found;
    if (m_taken) {
        found = tr("Taken over. Look it through under Cameras, then save.");
    } else if (good) {
        const QJsonObject &document = m_answer->import.document();
        const QStringList devices = DraftImport::names(document, QStringLiteral("devices"));
        found = tr("%n camera(s) found: %1", nullptr, int(devices.size()))
                    .arg(devices.join(QStringLiteral(", ")));
    } else if (m_answer && !m_answer->unreadable.isEmpty()) {
        found = tr("The file cannot be read: %1.").arg(m_answer->unreadable);
    } else if (m_answer) {
        const ConfigProblem &problem = *m_answer->import.error();
        found = tr("Line %1, column %2: %3.")
                    .arg(problem.line)
                    .arg(problem.column)
                    .arg(CoreText::translated(problem.message));
    }
    m_found.show(found);
    setRole(m_found, m_answer && !good ? QStringLiteral("error") : QStringLiteral("strong"));
    const QStringList replaced =
        good && !m_taken ? DraftImport::replaced(m_draft.document(), m_answer->import.document())
                         : QStringList();
    m_replaced.show(replaced.isEmpty() ? QString()
                                       : tr("Set up already, and replaced by the file: %1")
                                             .arg(replaced.join(QStringLiteral(", "))));
    m_take.setVisible(good && !m_taken);
    m_take.setEnabled(m_draft.state() == ConfigDraft::State::Editing);

    while (QLayoutItem *item = m_notes.takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_notesTitle.setVisible(good && !m_answer->import.notes().empty());
    if (!good)
        return;
    for (const QString &note : m_answer->import.notes()) {
        auto *label = new PlainText({}, this);
        label->show(note);
        m_notes.addWidget(label);
    }
}

void ImportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showWords();
    QWidget::changeEvent(event);
}

void ImportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_file.setFocus();
}

} // namespace Runnel
