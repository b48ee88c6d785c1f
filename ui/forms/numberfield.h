// SPDX-License-Identifier: Apache-2.0
// A number of the configuration.
#pragma once

#include "forms/textfield.h"

#include <QLocale>

namespace Runnel {

/// Written and read with the panel's decimal sign; the point is understood, too. What is no number
/// goes into the draft as text, for the core to say so.
class NumberField final : public TextField
{
    Q_OBJECT
public:
    using TextField::TextField;

    /// The panel's, without thousands: "1.234" must not become 1234 where people write it so, nor
    /// the other way round.
    static QLocale plainLocale();

protected:
    QString shown(const QJsonValue &value) const override;
    QJsonValue read(const QString &text) const override;
};

} // namespace Runnel
