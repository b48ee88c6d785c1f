// SPDX-License-Identifier: Apache-2.0
// The table of routes, as it is drawn and touched.
#pragma once

#include <QTableView>

namespace Runnel {
class PanelStyle;
class RoutesModel;

/// One row is chosen at a time. Borrows the style; owns its delegate, not the model.
class RoutesTable final : public QTableView
{
    Q_OBJECT
public:
    RoutesTable(const PanelStyle &style, RoutesModel &model, QWidget *parent = nullptr);

    void select(int row); ///< one that is not there: none

private:
    void measure();

    const PanelStyle &m_style;
};

} // namespace Runnel
