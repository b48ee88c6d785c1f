// SPDX-License-Identifier: Apache-2.0
// Two ways to write a number.
#include "forms/numberfield.h"

#include <cmath>

namespace Runnel {

QLocale NumberField::plainLocale()
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator | QLocale::RejectGroupSeparator);
    return locale;
}

QString NumberField::shown(const QJsonValue &value) const
{
    if (!value.isDouble())
        return TextField::shown(value);
    return plainLocale().toString(value.toDouble(), 'g', 15);
}

QJsonValue NumberField::read(const QString &text) const
{
    const QString written = text.trimmed();
    if (written.isEmpty())
        return QJsonValue::Undefined;
    bool isNumber = false;
    double number = plainLocale().toDouble(written, &isNumber);
    if (!isNumber)
        number = QLocale::c().toDouble(written, &isNumber);
    return isNumber && std::isfinite(number) ? QJsonValue(number) : QJsonValue(written);
}

} // namespace Runnel
