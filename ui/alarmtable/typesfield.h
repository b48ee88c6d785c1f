// SPDX-License-Identifier: Apache-2.0
// A list of event types, one a line.
#pragma once

#include "forms/formfield.h"

class QPlainTextEdit;

namespace Runnel {

/// Empty lines count for nothing; everything else stands in the list to the letter.
class TypesField final : public FormField
{
    Q_OBJECT
public:
    TypesField(const PanelContext &context, ConfigDraft &draft, const ConfigPath &path,
               QWidget *parent);

    QPlainTextEdit &lines() { return m_lines; }

protected:
    void refresh() override;
    QString findProblem() const override;

private:
    QJsonValue read() const;

    QPlainTextEdit &m_lines;
    bool m_filling = false;
};

} // namespace Runnel
