// SPDX-License-Identifier: Apache-2.0
// A number of bytes of the configuration, as people say it: in megabytes.
#pragma once

#include "forms/textfield.h"

class QLabel;

namespace Runnel {

/// One megabyte is 1,048,576 bytes. What is no number goes into the draft as text, for the core to
/// say so.
class SizeField final : public TextField
{
    Q_OBJECT
public:
    SizeField(const PanelContext &context, ConfigDraft &draft, const ConfigPath &path,
              QWidget *parent);

protected:
    void retranslate() override;
    QString shown(const QJsonValue &value) const override;
    QJsonValue read(const QString &text) const override;

private:
    QLabel &m_unit;
};

} // namespace Runnel
