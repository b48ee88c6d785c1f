// SPDX-License-Identifier: Apache-2.0
// What a probe of an endpoint found, step by step, as values.
#pragma once

#include "base/fault.h"
#include "stream/tlssummary.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <array>
#include <chrono>
#include <vector>

namespace Runnel {

/// One step of the way to a camera's first event. Foreign text is escaped where it is shown.
struct ProbeStep
{
    Q_GADGET
public:
    enum class Id { Dns, Tcp, Tls, Http, ContentType, FirstByte, FirstEvent, Listen };
    Q_ENUM(Id)
    /// Warned: it works, but somebody should look. Skipped: a step before it failed, or there is
    /// nothing to do.
    enum class State { Waiting, Running, Passed, Warned, Failed, Skipped };
    Q_ENUM(State)

    Id id = Id::Dns;
    State state = State::Waiting;
    std::chrono::microseconds elapsed{0}; ///< its own time
    QString detail;                       ///< a sentence
    QString remedy;                       ///< a sentence, when it warned or failed
    FaultKind kind = FaultKind::None;     ///< when it warned or failed
    int code = 0;                         ///< that belongs to the kind, for example a status

    QString idName() const;
    QString stateName() const;

    friend bool operator==(const ProbeStep &, const ProbeStep &) = default;
};

/// Events of one type that came while the probe listened.
struct ProbeEventType
{
    QByteArray type;
    quint64 count = 0;
    qint64 largestBytes = 0;
    bool json = true;  ///< every one so far was valid JSON
    QByteArray sample; ///< the first one's data, cut on a character's border

    friend bool operator==(const ProbeEventType &, const ProbeEventType &) = default;
};

struct ProbeReport
{
    static constexpr size_t stepCount = 8;
    static constexpr size_t maximumTypes = 64;
    static constexpr qsizetype sampleBytes = 2048;
    static constexpr qsizetype typeBytes = 256;

    QUrl address;
    std::array<ProbeStep, stepCount> steps; ///< in their order
    TlsSummary tls;
    int httpStatus = 0; ///< of the last answer
    QByteArray contentType;
    QStringList challenges; ///< authentication schemes that a refusal offered, for example "Digest"
    QStringList redirects;  ///< targets of those on the way, at most 6
    std::vector<ProbeEventType> types; ///< in the order they first came
    quint64 moreTypes = 0;             ///< events of types beyond `maximumTypes`
    std::chrono::microseconds elapsed{0};
    bool timedOut = false; ///< the time for the whole probe ran out

    ProbeReport();
    const ProbeStep &step(ProbeStep::Id id) const { return steps[size_t(id)]; }
    ProbeStep &step(ProbeStep::Id id) { return steps[size_t(id)]; }
    const ProbeStep *failedStep() const; ///< null when none failed
    /// Every step passed, warned or had nothing to do.
    bool succeeded() const;
};

/// The schemes of WWW-Authenticate headers (RFC 9110, 11.6.1), joined by commas or line ends: at
/// most 8 names, each once.
QStringList authenticationSchemes(const QByteArray &challenges);

} // namespace Runnel

Q_DECLARE_METATYPE(Runnel::ProbeStep)
Q_DECLARE_METATYPE(Runnel::ProbeReport)
