// SPDX-License-Identifier: Apache-2.0
// GLib is loaded with libsecret or not at all: it is looked up, not linked.
#include "secret/glibturn.h"

#include <QAbstractEventDispatcher>
#include <QTimer>

#include <chrono>
#include <dlfcn.h>

namespace Runnel {

namespace {

using namespace std::chrono_literals;

constexpr auto pause = 5ms;
constexpr int mostAtOnce = 100; ///< then the event loop has its turn

using Iterate = int (*)(void *context, int mayBlock);

Iterate findIterate()
{
    void *glib = ::dlopen("libglib-2.0.so.0", RTLD_LAZY);
    return glib ? reinterpret_cast<Iterate>(::dlsym(glib, "g_main_context_iteration")) : nullptr;
}

bool loopIsGlibs()
{
    const QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    return dispatcher && dispatcher->inherits("QEventDispatcherGlib");
}

} // namespace

void turnGlibWhile(QObject *job)
{
    static const Iterate iterate = findIterate();
    if (!iterate || loopIsGlibs())
        return;
    auto *timer = new QTimer(job);
    QObject::connect(timer, &QTimer::timeout, timer, [] {
        for (int i = 0; i < mostAtOnce && iterate(nullptr, 0) != 0; ++i) {
        }
    });
    timer->start(pause);
}

} // namespace Runnel
