// SPDX-License-Identifier: Apache-2.0
// A list to choose from, as plain as a button.
#pragma once

#include <QComboBox>

namespace Runnel {
class PanelStyle;

/// The style sheet leaves the part with the arrow to the platform, which frames it; here it is a
/// chevron and nothing else.
class ChoiceBox final : public QComboBox
{
    Q_OBJECT
public:
    explicit ChoiceBox(const PanelStyle &style, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const PanelStyle &m_style;
};

} // namespace Runnel
