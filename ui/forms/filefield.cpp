// SPDX-License-Identifier: Apache-2.0
// A line and a button.
#include "forms/filefield.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Runnel {

FileField::FileField(const PanelContext &context, ConfigDraft &draft, const ConfigPath &path,
                     QWidget *parent)
    : TextField(context, draft, path, parent)
    , m_button(*new QPushButton(this))
{
    row().addWidget(&m_button);
    connect(&m_button, &QPushButton::clicked, this, &FileField::choose);
    FileField::retranslate();
}

void FileField::choose()
{
    // Not the desktop's own: it looks the same everywhere and has the panel's sizes.
    auto *dialog = new QFileDialog(window(), tr("Choose a file"), QFileInfo(line().text()).path(),
                                   m_filter ? m_filter() : QString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        line().setText(file);
        write(read(file));
    });
    dialog->open();
}

void FileField::retranslate()
{
    TextField::retranslate();
    nameButton(m_button, tr("Browse …"));
}

} // namespace Runnel
