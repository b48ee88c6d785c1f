// SPDX-License-Identifier: Apache-2.0
// Measures the panel's thread: how long it keeps what is posted to it waiting, and with what.
#pragma once

#include "panelfigures.h"

#include <QApplication>

#include <atomic>
#include <memory>
#include <thread>

#include <pthread.h>

namespace Runnel {

/// Times every event of the thread it is made on, which is the panel's. All methods on that thread.
class PanelMeter final : public QApplication
{
    Q_OBJECT
public:
    PanelMeter(int &argc, char **argv);
    ~PanelMeter() override;

    void begin();                        ///< posts a stamp every 5 ms from now on
    void enter(const std::string &page); ///< what follows counts for that page
    void end();
    double seconds() const; ///< since begin()
    PanelFigures &figures() { return m_figures; }

    bool notify(QObject *receiver, QEvent *event) override;

private:
    class Stamp;
    struct Depth; ///< one event within another
    struct Reading
    {
        int64_t at = 0;
        int64_t processor = 0; ///< of this thread
        int64_t waited = 0;    ///< of this thread, for a core
    };

    Reading read() const;
    int64_t waited() const; ///< any thread
    void post();
    void take(const Stamp &stamp);
    void finish(const Reading &before, const Depth &depth, QEvent::Type type, const char *receiver);
    void sampleMemory(int64_t now);

    const pthread_t m_panelThread = pthread_self();
    PanelFigures m_figures;
    PageFigures *m_page = nullptr;
    std::string m_pageName;
    int m_schedule = -1; ///< this thread's /proc/.../schedstat
    int64_t m_begin = 0;
    Reading m_entered;
    Depth *m_depth = nullptr;
    std::thread m_poster;
    std::atomic<bool> m_posting = false;
    std::atomic<int> m_outstanding = 0;
    int64_t m_nextSample = 0;
};

double residentMegabytes();

} // namespace Runnel
