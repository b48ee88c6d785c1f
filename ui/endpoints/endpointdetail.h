// SPDX-License-Identifier: Apache-2.0
// All that is known of the chosen endpoint, and what can be done about it.
#pragma once

#include "session/panelcontext.h"

#include <QWidget>

#include <memory>

namespace Runnel {
class EndpointModel;
struct EndpointItem;

/// With none chosen it sums up: how many watch, and how many do not.
class EndpointDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit EndpointDetail(PanelContext context, QWidget *parent = nullptr);
    ~EndpointDetail() override;

    void show(const EndpointItem &item); ///< call again once a second: ages grow
    using QWidget::show;
    void sumUp(const EndpointModel &model);

signals:
    void closed(); ///< the person has seen enough

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;

    void retranslate();

    std::unique_ptr<Private> d;
};

} // namespace Runnel
