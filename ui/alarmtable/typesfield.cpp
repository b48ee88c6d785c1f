// SPDX-License-Identifier: Apache-2.0
// Lines to a list and back.
#include "alarmtable/typesfield.h"

#include "draft/configdraft.h"
#include "style/panelstyle.h"

#include <QJsonArray>
#include <QPlainTextEdit>

namespace Runnel {

TypesField::TypesField(const PanelContext &context, ConfigDraft &draft, const ConfigPath &path,
                       QWidget *parent)
    : FormField(context, draft, path, parent)
    , m_lines(*new QPlainTextEdit(this))
{
    m_lines.setTabChangesFocus(true);
    m_lines.setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines.setFixedHeight(context.style.pixels(24));
    setEditor(m_lines);
    connect(&m_lines, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            write(read());
    });
    TypesField::refresh();
}

QJsonValue TypesField::read() const
{
    QJsonArray types;
    for (const QString &line : m_lines.toPlainText().split(u'\n')) {
        if (const QString type = line.trimmed(); !type.isEmpty())
            types.append(type);
    }
    return types;
}

void TypesField::refresh()
{
    const QJsonArray present = value().toArray();
    if (read() == QJsonValue(present))
        return;
    QStringList lines;
    for (const QJsonValue &type : present)
        lines << type.toVariant().toString();
    m_filling = true;
    m_lines.setPlainText(lines.join(u'\n'));
    m_filling = false;
}

QString TypesField::findProblem() const
{
    return draft().problemBelow(path());
}

} // namespace Runnel
