// SPDX-License-Identifier: Apache-2.0
// A line that says what is known of the secret, or takes a new one.
#include "forms/secretfield.h"

#include "draft/configdraft.h"
#include "style/panelstyle.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Runnel {

SecretField::SecretField(const PanelContext &context, ConfigDraft &draft, const ConfigPath &path,
                         std::function<QString()> suggested, QWidget *parent)
    : FormField(context, draft, path, parent)
    , m_suggested(std::move(suggested))
    , m_line(*new QLineEdit(this))
    , m_set(*new QPushButton(this))
    , m_other(*new QPushButton(this))
    , m_paste(*new QPushButton(this))
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(context.style.gap());
    row->addWidget(&m_line, 1);
    row->addWidget(&m_paste);
    row->addWidget(&m_set);
    row->addWidget(&m_other);
    setEditor(*box, m_line);
    setFocusProxy(&m_set);
    m_line.setMaxLength(longest);
    m_line.setReadOnly(true);
    connect(&m_set, &QPushButton::clicked, this, [this] {
        if (!m_typing)
            beginTyping();
        else
            keep(m_line.text().toUtf8());
    });
    connect(&m_line, &QLineEdit::returnPressed, this, [this] {
        if (m_typing)
            keep(m_line.text().toUtf8());
    });
    connect(&m_line, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_set.setEnabled(!text.isEmpty()); });
    connect(&m_paste, &QPushButton::clicked, this, [this] {
        m_line.setText(QGuiApplication::clipboard()->text().trimmed().left(longest));
        m_set.setEnabled(!m_line.text().isEmpty());
        m_line.setFocus();
    });
    connect(&m_other, &QPushButton::clicked, this, [this] { m_typing ? cancel() : remove(); });
    SecretField::refresh();
}

void SecretField::takeFiles(std::function<QString()> filter)
{
    m_filter = std::move(filter);
    m_browse = new QPushButton(this);
    m_line.parentWidget()->layout()->addWidget(m_browse);
    connect(m_browse, &QPushButton::clicked, this, &SecretField::choose);
    retranslate();
}

std::optional<SecretRef> SecretField::reference() const
{
    return SecretRef::parse(value().toString());
}

void SecretField::beginTyping()
{
    m_typing = true;
    m_fileProblem.clear();
    m_line.clear();
    m_line.setReadOnly(false);
    m_line.setEchoMode(QLineEdit::Password);
    m_line.setFocus();
    refresh();
}

void SecretField::cancel()
{
    m_typing = false;
    m_line.clear(); // a password must not wait in a widget
    refresh();
    m_set.setFocus();
}

void SecretField::keep(const QByteArray &secret)
{
    if (secret.isEmpty())
        return;
    m_typing = false;
    m_line.clear();
    std::optional<SecretRef> present = reference();
    // Only what Runnel keeps itself can be replaced in its place.
    if (!present || present->source != SecretSource::Keychain)
        present = SecretRef{SecretSource::Keychain, m_suggested()};
    write(present->toString());
    draft().setSecret(*present, Redacted(secret));
    refresh();
    m_set.setFocus();
}

void SecretField::remove()
{
    if (const std::optional<SecretRef> present = reference())
        draft().dropSecret(*present);
    write(QJsonValue::Undefined);
    m_set.setFocus();
}

void SecretField::choose()
{
    auto *dialog = new QFileDialog(window(), tr("Choose a file"), QString(),
                                   m_filter ? m_filter() : QString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        QFile file(name);
        m_fileProblem.clear();
        if (!file.open(QIODevice::ReadOnly))
            m_fileProblem = tr("%1 cannot be read: %2").arg(name, file.errorString());
        else if (file.size() > longest)
            m_fileProblem = tr("%1 is too large for a key or a certificate.").arg(name);
        else
            keep(file.readAll());
        showState();
    });
    dialog->open();
}

QString SecretField::findProblem() const
{
    return m_fileProblem.isEmpty() ? FormField::findProblem() : m_fileProblem;
}

void SecretField::refresh()
{
    retranslate();
    const bool any = !value().isUndefined();
    m_set.setEnabled(!m_typing || !m_line.text().isEmpty());
    m_other.setVisible(m_typing || any);
    m_paste.setVisible(m_typing);
    if (m_browse)
        m_browse->setVisible(!m_typing);
    if (m_typing)
        return;
    m_line.setEchoMode(QLineEdit::Normal);
    m_line.setReadOnly(true);
    const std::optional<SecretRef> present = reference();
    if (!any)
        m_line.setText(tr("not set"));
    else if (present && draft().hasSecret(*present))
        m_line.setText(tr("set just now · kept when it is saved"));
    else if (present)
        m_line.setText(tr("set · %1").arg(present->toString()));
    else
        m_line.setText(tr("not a reference")); // it may be a secret: never show it
}

void SecretField::retranslate()
{
    FormField::retranslate();
    const bool any = !value().isUndefined();
    nameButton(m_set, m_typing ? tr("Keep") : any ? tr("Replace") : tr("Set"));
    nameButton(m_other, m_typing ? tr("Cancel") : tr("Remove"));
    nameButton(m_paste, tr("Paste"));
    if (m_browse)
        nameButton(*m_browse, tr("From a file …"));
    m_line.setPlaceholderText(m_typing ? tr("It is never shown again") : QString());
}

} // namespace Runnel
