// SPDX-License-Identifier: Apache-2.0
// Bytes to megabytes and back.
#include "forms/sizefield.h"

#include "fields/labels.h"
#include "forms/numberfield.h"

#include <QBoxLayout>
#include <QLabel>

#include <cmath>

namespace Runnel {

namespace {

constexpr double megabyte = 1024.0 * 1024.0;
constexpr double mostBytes = 1e15;

} // namespace

SizeField::SizeField(const PanelContext &context, ConfigDraft &draft, const ConfigPath &path,
                     QWidget *parent)
    : TextField(context, draft, path, parent)
    , m_unit(plainLabel({}, this))
{
    row().addWidget(&m_unit);
    SizeField::retranslate();
    SizeField::refresh();
}

QString SizeField::shown(const QJsonValue &value) const
{
    if (!value.isDouble())
        return TextField::shown(value);
    return NumberField::plainLocale().toString(value.toDouble() / megabyte, 'g', 10);
}

QJsonValue SizeField::read(const QString &text) const
{
    bool isNumber = false;
    double megabytes = NumberField::plainLocale().toDouble(text.trimmed(), &isNumber);
    if (!isNumber)
        megabytes = QLocale::c().toDouble(text.trimmed(), &isNumber);
    if (!isNumber || std::abs(megabytes) * megabyte > mostBytes)
        return TextField::read(text);
    return QJsonValue(qint64(std::llround(megabytes * megabyte)));
}

void SizeField::retranslate()
{
    TextField::retranslate();
    m_unit.setText(tr("MB"));
}

} // namespace Runnel
