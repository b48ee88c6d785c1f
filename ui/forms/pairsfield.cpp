// SPDX-License-Identifier: Apache-2.0
// Rows to object and back.
#include "forms/pairsfield.h"

#include "draft/configdraft.h"
#include "style/panelstyle.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Runnel {

PairsField::PairsField(const PanelContext &context, ConfigDraft &draft, const ConfigPath &path,
                       const QStringList &hidden, QWidget *parent)
    : FormField(context, draft, path, parent)
    , m_hidden(hidden)
    , m_grid(*new QGridLayout)
    , m_add(*new QPushButton(this))
{
    auto *box = new QWidget(this);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(context.style.gap());
    rows->addLayout(&m_grid);
    rows->addWidget(&m_add, 0, Qt::AlignLeft);
    m_grid.setSpacing(context.style.gap());
    m_grid.setColumnStretch(0, 2);
    m_grid.setColumnStretch(1, 3);
    setEditor(*box, m_add);
    connect(&m_add, &QPushButton::clicked, this, [this] {
        appendRow({}, {}).name->setFocus();
        m_add.setEnabled(m_rows.size() < size_t(mostRows));
    });
    PairsField::refresh();
    PairsField::retranslate();
}

QJsonObject PairsField::present() const
{
    QJsonObject all = value().toObject();
    for (const QString &name : m_hidden)
        all.remove(name);
    for (const QString &name : all.keys()) {
        if (!all.value(name).isString())
            all.remove(name);
    }
    return all;
}

PairsField::Row &PairsField::appendRow(const QString &name, const QString &text)
{
    Row row{new QLineEdit(name, this), new QLineEdit(text, this), new QPushButton(this), name};
    const int line = m_grid.rowCount();
    m_grid.addWidget(row.name, line, 0);
    m_grid.addWidget(row.text, line, 1);
    m_grid.addWidget(row.remove, line, 2);
    row.name->setMaxLength(256);
    connect(row.name, &QLineEdit::textEdited, this, &PairsField::writeRows);
    connect(row.text, &QLineEdit::textEdited, this, &PairsField::writeRows);
    connect(row.remove, &QPushButton::clicked, this,
            [this, button = row.remove] { removeRow(button); });
    QWidget *before = m_rows.empty() ? nullptr : m_rows.back().remove;
    if (before)
        setTabOrder(before, row.name);
    setTabOrder(row.name, row.text);
    setTabOrder(row.text, row.remove);
    setTabOrder(row.remove, &m_add);
    m_rows.push_back(row);
    retranslate();
    return m_rows.back();
}

void PairsField::removeRow(QPushButton *button)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [button](const Row &known) { return known.remove == button; });
    if (row == m_rows.end())
        return;
    for (QWidget *widget : {static_cast<QWidget *>(row->name), static_cast<QWidget *>(row->text),
                            static_cast<QWidget *>(row->remove)}) {
        widget->hide();
        widget->deleteLater(); // its button's signal is under way
    }
    m_rows.erase(row);
    m_add.setEnabled(true);
    draft().endStep();
    writeRows();
    draft().endStep();
}

void PairsField::clearRows()
{
    for (const Row &row : m_rows) {
        row.name->deleteLater();
        row.text->deleteLater();
        row.remove->deleteLater();
        for (QWidget *widget : {static_cast<QWidget *>(row.name), static_cast<QWidget *>(row.text),
                                static_cast<QWidget *>(row.remove)})
            widget->hide();
    }
    m_rows.clear();
}

void PairsField::writeRows()
{
    QJsonObject all = value().toObject();
    for (const QString &name : present().keys())
        all.remove(name);
    m_twice.clear();
    for (Row &row : m_rows) {
        row.written.clear();
        const QString name = row.name->text();
        if (name.isEmpty())
            continue;
        if (all.contains(name)) {
            m_twice = name;
            continue;
        }
        all.insert(name, row.text->text());
        row.written = name;
    }
    write(all.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(all));
    showState(); // the row that waits is news even when the object is the same
}

QString PairsField::findProblem() const
{
    if (!m_twice.isEmpty())
        return tr("“%1” stands here twice; keep one.").arg(m_twice);
    return draft().problemBelow(path());
}

void PairsField::refresh()
{
    QJsonObject shown;
    for (const Row &row : m_rows) {
        if (!row.written.isEmpty())
            shown.insert(row.written, row.text->text());
    }
    const QJsonObject wanted = present();
    if (shown == wanted)
        return;
    clearRows();
    m_twice.clear();
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        appendRow(it.key(), it.value().toString());
}

void PairsField::retranslate()
{
    FormField::retranslate();
    m_add.setText(tr("Add a row"));
    for (const Row &row : m_rows) {
        row.name->setAccessibleName(tr("Name"));
        row.name->setPlaceholderText(tr("Name"));
        row.text->setAccessibleName(tr("Value"));
        row.text->setPlaceholderText(tr("Value"));
        row.remove->setText(tr("Remove"));
    }
}

} // namespace Runnel
