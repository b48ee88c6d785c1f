// SPDX-License-Identifier: Apache-2.0
// Names and their values, one below the other.
#pragma once

#include <QWidget>

class QGridLayout;

namespace Runnel {
class PanelStyle;
class PlainText;

/// The left column names, the right one says. Values may be foreign text. The fields stay as they
/// were made; only their words change, and one that has none is hidden.
class FieldList final : public QWidget
{
    Q_OBJECT
public:
    explicit FieldList(const PanelStyle &style, QWidget *parent = nullptr);

    int add(); ///< the number of a new field
    void setName(int field, const QString &name);
    void setValue(int field, const QString &value);
    QString value(int field) const; ///< as it is shown

private:
    struct Field
    {
        PlainText *name = nullptr; ///< a child, as the value
        PlainText *value = nullptr;
    };

    QGridLayout &m_grid;
    std::vector<Field> m_fields;
};

} // namespace Runnel
