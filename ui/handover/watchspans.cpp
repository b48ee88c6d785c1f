// SPDX-License-Identifier: Apache-2.0
// One person after the other.
#include "handover/watchspans.h"

#include <algorithm>

namespace Runnel {

namespace {

using Span = Handover::Span;

class Walk
{
public:
    void take(const WatchLine &line)
    {
        switch (line.kind) {
        case WatchLine::Kind::Started:
            end(line.at, Span::End::CutOff);
            begin(line.name, line.role, line.at);
            break;
        case WatchLine::Kind::SignedIn:
            end(line.at, Span::End::Other);
            begin(line.name, line.role, line.at);
            break;
        case WatchLine::Kind::SignedOut:
            end(line.at, Span::End::Left);
            begin({}, Role::Viewer, line.at);
            break;
        case WatchLine::Kind::Locked:
            end(line.at, Span::End::Locked);
            begin(line.name, Role::Viewer, line.at);
            m_open.locked = true;
            break;
        case WatchLine::Kind::Ended:
            end(line.at, Span::End::Closed);
            break;
        case WatchLine::Kind::Refused:
            break;
        }
    }

    std::vector<Span> spans(qint64 now)
    {
        end(now, Span::End::Stays);
        return std::move(m_spans);
    }

private:
    void begin(const QString &name, Role role, qint64 at)
    {
        m_open = {};
        m_open.name = name;
        m_open.role = role;
        m_open.from = at;
        m_isOpen = true;
    }

    void end(qint64 at, Span::End end)
    {
        if (!std::exchange(m_isOpen, false) || at < m_open.from)
            return;
        m_open.to = at;
        m_open.end = end;
        m_spans.push_back(m_open);
    }

    Span m_open;
    bool m_isOpen = false;
    std::vector<Span> m_spans;
};

Span withoutPanel(qint64 from, qint64 to)
{
    Span span;
    span.panel = false;
    span.from = from;
    span.to = to;
    return span;
}

} // namespace

std::vector<Span> watchSpans(const std::vector<WatchLine> &lines, const Period &period, qint64 now)
{
    Walk walk;
    for (const WatchLine &line : lines) {
        if (line.at < period.to)
            walk.take(line);
    }
    const qint64 end = std::min(period.to, now);
    std::vector<Span> covered;
    qint64 reached = period.from;
    for (Span &span : walk.spans(end)) {
        if (span.to <= period.from || span.from >= end)
            continue;
        if (span.from > reached)
            covered.push_back(withoutPanel(reached, span.from));
        span.from = std::max(span.from, period.from);
        reached = std::max(reached, span.to);
        if (span.from < span.to)
            covered.push_back(span);
    }
    if (reached < end)
        covered.push_back(withoutPanel(reached, end));
    return covered;
}

quint64 refusedIn(const std::vector<WatchLine> &lines, const Period &period)
{
    return quint64(std::count_if(lines.begin(), lines.end(), [&period](const WatchLine &line) {
        return line.kind == WatchLine::Kind::Refused && line.at >= period.from &&
               line.at < period.to;
    }));
}

} // namespace Runnel
