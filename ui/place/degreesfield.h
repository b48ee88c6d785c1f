// SPDX-License-Identifier: Apache-2.0
// Degrees of the configuration, in a line.
#pragma once

#include "alarm/alarm.h"
#include "forms/textfield.h"

namespace Runnel {

/// Written with the panel's decimal sign; the point is understood, too. In the configuration it
/// stays what it was, a number or a text. What is no number goes there as it is, for the core to
/// say so.
class DegreesField final : public TextField
{
    Q_OBJECT
public:
    DegreesField(const PanelContext &context, ConfigDraft &draft, const ConfigPath &path,
                 QWidget *parent);

    /// A latitude and a longitude pasted in one text are told by positionEntered(), not written.
    void takePositions() { m_takesPositions = true; }

signals:
    void positionEntered(const Runnel::GeoPosition &position);

protected:
    void enter(const QString &text) override;
    void refresh() override;
    QString shown(const QJsonValue &value) const override;
    QJsonValue read(const QString &text) const override;

private:
    bool m_takesPositions = false;
    qsizetype m_length = 0; ///< of what stood there before; a paste is longer by more than a key
};

} // namespace Runnel
