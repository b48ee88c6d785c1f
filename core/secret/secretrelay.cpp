// SPDX-License-Identifier: Apache-2.0
// There and back; an answer that finds nobody any more is dropped.
#include "secret/secretrelay.h"

#include <QMutex>
#include <QPointer>

#include <map>

namespace Runnel {

namespace {

struct Waiting
{
    QPointer<QObject> context;
    SecretResolver::Done done;
};

} // namespace

/// The mutex guards `home`; the rest belongs to the relay's thread.
struct SecretRelay::Way
{
    QMutex mutex;
    SecretRelay *home = nullptr;
    std::map<quint64, Waiting> waiting;
    quint64 last = 0;
};

SecretRelay::SecretRelay(SecretResolver &target)
    : m_target(target)
    , m_way(std::make_shared<Way>())
{
    m_way->home = this;
}

SecretRelay::~SecretRelay()
{
    const QMutexLocker lock(&m_way->mutex);
    m_way->home = nullptr;
}

void SecretRelay::resolve(const SecretRef &reference, QObject *context, Done done)
{
    const quint64 number = ++m_way->last;
    m_way->waiting.emplace(number, Waiting{context, std::move(done)});
    const auto back = [way = m_way, number](const Result<Redacted> &secret) {
        const QMutexLocker lock(&way->mutex);
        if (!way->home)
            return;
        QMetaObject::invokeMethod(
            way->home,
            [way, number, secret] {
                const auto waiting = way->waiting.extract(number);
                if (!waiting.empty() && waiting.mapped().context)
                    waiting.mapped().done(secret);
            },
            Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(
        &m_target,
        [&target = m_target, reference, back] { target.resolve(reference, &target, back); },
        Qt::QueuedConnection);
}

} // namespace Runnel
