// SPDX-License-Identifier: Apache-2.0
// A device's name: everything refers to it, so it changes as a whole and only when it may.
#pragma once

#include "forms/formfield.h"

class QLineEdit;

namespace Runnel {

/// Judged by the core at every key; wanted when the line is left or Return is pressed.
class NameField final : public FormField
{
    Q_OBJECT
public:
    static constexpr int longest = 256;

    NameField(const PanelContext &context, ConfigDraft &draft, QWidget *parent);

    void setDevice(const QString &name);
    bool isFine() const { return m_wrong.isEmpty(); }
    void apply(); ///< what was typed is wanted now
    QLineEdit &line() { return m_line; }

signals:
    void edited(); ///< by a person
    void renameWanted(const QString &name);

protected:
    void refresh() override;
    QString findProblem() const override { return m_wrong; }

private:
    QString judge(const QString &name) const;

    QString m_device;
    QString m_wrong;
    bool m_typing = false; ///< and not wanted yet
    QLineEdit &m_line;
};

} // namespace Runnel
