// SPDX-License-Identifier: Apache-2.0
// Subtraction.
#include "people/locktimes.h"

#include "base/clock.h"
#include "session/session.h"

#include <algorithm>
#include <utility>

namespace Runnel {

LockTimes::LockTimes(const PanelContext &context)
    : m_context(context)
    , m_heardAt(context.clock.now())
{}

void LockTimes::hear()
{
    if (std::exchange(m_told, m_context.session.told()) != m_told)
        m_heardAt = m_context.clock.now();
}

std::chrono::seconds LockTimes::left(const AccessState::Somebody &somebody) const
{
    const auto rest = m_heardAt + somebody.lockedFor - m_context.clock.now();
    return std::max(std::chrono::seconds(0), std::chrono::ceil<std::chrono::seconds>(rest));
}

QString LockTimes::written(std::chrono::seconds time)
{
    const auto two = [](qint64 number) {
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    };
    const qint64 seconds = time.count();
    const QString rest = two(seconds / 60 % 60) + u':' + two(seconds % 60);
    return seconds < 3600 ? rest : QString::number(seconds / 3600) + u':' + rest;
}

} // namespace Runnel
