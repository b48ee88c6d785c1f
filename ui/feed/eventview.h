// SPDX-License-Identifier: Apache-2.0
// All of one event.
#pragma once

#include "feed/feedmodel.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Runnel {
class PanelStyle;

/// Keeps what it shows by itself: the event may leave the feed meanwhile.
class EventView final : public QWidget
{
    Q_OBJECT
public:
    explicit EventView(const PanelStyle &style, QWidget *parent = nullptr);
    ~EventView() override;

    void show(const FeedEntry &entry, const QString &camera);
    using QWidget::show;
    void clear();
    void copyJson();             ///< to the clipboard; says so in place
    QString payloadText() const; ///< as it is shown

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;

    void retranslate();
    void fill();
    void fillPayload();
    void copy(const QString &text);

    std::unique_ptr<Private> d;
};

} // namespace Runnel
