// SPDX-License-Identifier: Apache-2.0
// Something that is seldom needed, behind a button.
#pragma once

#include <QWidget>

#include <functional>

class QPushButton;

namespace Runnel {

class Fold final : public QWidget
{
    Q_OBJECT
public:
    /// Takes `content` over; it is hidden at first.
    Fold(QWidget *content, std::function<QString()> name, QWidget *parent);

    void setOpen(bool open);

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton &m_button;
    std::function<QString()> m_name;
};

} // namespace Runnel
