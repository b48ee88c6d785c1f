// SPDX-License-Identifier: Apache-2.0
// One alarm: what, where, how it goes, what was done about it, and what can be done.
#pragma once

#include "alarm/alarm.h"
#include "alarm/alarmcommand.h"
#include "config/config.h"
#include "session/panelcontext.h"

#include <QTime>
#include <QWidget>

#include <memory>
#include <optional>

namespace Runnel {

/// Follows the alarm it was given by the client's updates; one that ends stays, as over. The
/// buttons are always at its lower edge. Commands go to the client, whose answer is shown in
/// place; nothing is sent without a press. While it shows an alarm, the keys A, S and C of its
/// window acknowledge, shelve and close.
class AlarmDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit AlarmDetail(const PanelContext &context, QWidget *parent = nullptr);
    ~AlarmDetail() override;

    const std::optional<Alarm> &alarm() const;
    void setAlarm(const std::optional<Alarm> &alarm); ///< nothing: says what to do
    void setConfig(const Config &config);             ///< also taken from updates
    /// Local times at which shifts end, for "end of shift".
    void setShiftEnds(const QList<QTime> &ends);
    void acknowledge(); ///< as its button
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Runnel
