// SPDX-License-Identifier: Apache-2.0
// Who of a thousand cameras is due: one heap and one timer.
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <queue>
#include <vector>

namespace Runnel {

/// Calls back with the number of periods that have passed since the last time (at most one
/// second's worth: a machine that slept does not get the night's events at once).
class Schedule final : public QObject
{
    Q_OBJECT
public:
    using Due = std::function<void(quint64 times)>;

    Schedule();
    /// First due after `phase`. Must not be called from within a `due`.
    void add(std::chrono::nanoseconds period, std::chrono::nanoseconds phase, Due due);
    void start();

private:
    struct Entry
    {
        std::chrono::nanoseconds at;
        size_t item;
        friend bool operator>(const Entry &a, const Entry &b) { return a.at > b.at; }
    };
    struct Item
    {
        std::chrono::nanoseconds period;
        Due due;
    };

    void run();

    std::vector<Item> m_items;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> m_queue;
    QTimer m_timer;
};

} // namespace Runnel
