// SPDX-License-Identifier: Apache-2.0
// A number, or a whole place when it is pasted.
#include "place/degreesfield.h"

#include "text/geotext.h"

#include <QLineEdit>

namespace Runnel {

DegreesField::DegreesField(const PanelContext &context, ConfigDraft &draft, const ConfigPath &path,
                           QWidget *parent)
    : TextField(context, draft, path, parent)
{
    line().setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    connect(&line(), &QLineEdit::editingFinished, this, [this] {
        const auto position = GeoText::position(line().text());
        if (m_takesPositions && position)
            emit positionEntered(*position);
    });
}

void DegreesField::enter(const QString &text)
{
    // While it is typed, "64.55, 3" is half of something: only what comes at once is taken.
    const bool pasted = text.size() > m_length + 2;
    m_length = text.size();
    if (m_takesPositions && pasted) {
        if (const auto position = GeoText::position(text)) {
            emit positionEntered(*position);
            return;
        }
    }
    TextField::enter(text);
}

void DegreesField::refresh()
{
    TextField::refresh();
    m_length = line().text().size();
}

QString DegreesField::shown(const QJsonValue &value) const
{
    bool isNumber = value.isDouble();
    const double number = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    return isNumber ? GeoText::degrees(number) : TextField::shown(value);
}

QJsonValue DegreesField::read(const QString &text) const
{
    const QString written = text.trimmed();
    if (written.isEmpty())
        return QJsonValue::Undefined;
    const auto number = GeoText::number(written);
    if (!number)
        return written;
    if (value().isString())
        return QString::number(*number, 'g', QLocale::FloatingPointShortest);
    return *number;
}

} // namespace Runnel
