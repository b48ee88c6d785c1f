// SPDX-License-Identifier: Apache-2.0
// The page that shows how the connector does: rates, latencies, streams, and the load of alarms.
#pragma once

#include "session/panelcontext.h"

#include <QWidget>

#include <memory>

namespace Runnel {

/// Collects the samples of the last 24 hours also while it is hidden; draws at most once a second
/// and only while it can be seen.
class StatisticsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit StatisticsPage(PanelContext context, QWidget *parent = nullptr);
    ~StatisticsPage() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Private;

    void retranslate();

    std::unique_ptr<Private> d;
};

} // namespace Runnel
