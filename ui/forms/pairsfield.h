// SPDX-License-Identifier: Apache-2.0
// Names with texts, such as attributes and headers: rows that come and go.
#pragma once

#include "forms/formfield.h"

#include <vector>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace Runnel {

/// A member of an object in the configuration is a row. Two rows of one name cannot both stand in
/// an object: the second one is told and waits. Members that are no text are left alone.
class PairsField final : public FormField
{
    Q_OBJECT
public:
    static constexpr int mostRows = 64;

    /// `hidden`: names that have a field of their own elsewhere.
    PairsField(const PanelContext &context, ConfigDraft &draft, const ConfigPath &path,
               const QStringList &hidden, QWidget *parent);

protected:
    void refresh() override;
    void retranslate() override;
    QString findProblem() const override;

private:
    struct Row
    {
        QLineEdit *name = nullptr;
        QLineEdit *text = nullptr;
        QPushButton *remove = nullptr;
        QString written; ///< the name under which it stands in the draft; empty: not yet
    };

    Row &appendRow(const QString &name, const QString &text);
    void removeRow(QPushButton *button);
    void clearRows();
    void writeRows();
    QJsonObject present() const; ///< what is shown of the draft

    QStringList m_hidden;
    QGridLayout &m_grid;
    QPushButton &m_add;
    std::vector<Row> m_rows;
    QString m_twice; ///< a name that stands in two rows
};

} // namespace Runnel
