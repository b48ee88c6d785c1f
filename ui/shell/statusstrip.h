// SPDX-License-Identifier: Apache-2.0
// The line at the foot: how many watch, the broker, the clock, who sits here.
#pragma once

#include "runtime/snapshot.h"
#include "session/panelcontext.h"

#include <QWidget>

#include <chrono>
#include <memory>
#include <optional>

class QLabel;
class QToolButton;

namespace Runnel {
class Timer;
struct RuntimeUpdate;

class StatusStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusStrip(const PanelContext &context, QWidget *parent = nullptr);
    ~StatusStrip() override;

    /// `own` as the language calls itself; without one there is nothing to choose.
    void setLanguage(const QString &own);
    /// Until whoever is signed in loses rights; none: that does not happen.
    void setLocksIn(std::optional<std::chrono::seconds> left);

signals:
    void themeToggled();
    void languageRequested();
    void whoPressed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void take(const RuntimeUpdate &update);
    void showSeconds();
    void showState();
    void showWho();
    void measure();
    void makeRoom();

    PanelContext m_context;
    std::optional<Snapshot> m_snapshot;
    std::chrono::nanoseconds m_heardAt;
    double m_perMinute = 0;
    double m_latency = 0;
    QLabel &m_watching;
    QLabel &m_broker;
    QLabel &m_rate;
    QLabel &m_trouble;
    QToolButton &m_language;
    QToolButton &m_theme;
    QToolButton &m_who;
    QLabel &m_clock;
    std::optional<std::chrono::seconds> m_locksIn;
    std::unique_ptr<Timer> m_second;
};

} // namespace Runnel
