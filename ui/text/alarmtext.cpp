// SPDX-License-Identifier: Apache-2.0
// The wording of ISA-18.2's states, for people who need not know the standard.
#include "text/alarmtext.h"

#include "base/escape.h"

#include <QCoreApplication>

namespace Runnel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AlarmText)
};

} // namespace

QString AlarmText::state(AlarmState state)
{
    switch (state) {
    case AlarmState::Normal:
        return Words::tr("Over");
    case AlarmState::ActiveUnacknowledged:
        return Words::tr("Not acknowledged");
    case AlarmState::ActiveAcknowledged:
        return Words::tr("Acknowledged");
    case AlarmState::ClearedUnacknowledged:
        return Words::tr("Cleared, not ack.");
    case AlarmState::Shelved:
        return Words::tr("Shelved");
    case AlarmState::Suppressed:
        return Words::tr("Suppressed");
    case AlarmState::OutOfService:
        return Words::tr("Out of service");
    }
    return {};
}

QString AlarmText::kind(const AlarmId &id)
{
    if (id.family == AlarmFamily::Leak)
        return Words::tr("Leak");
    const QString &kind = id.kind;
    if (kind == u"StreamDown")
        return Words::tr("No signal from the camera");
    if (kind == u"NotWatched")
        return Words::tr("Camera does not look");
    if (kind == u"BrokerAway")
        return Words::tr("Broker away");
    if (kind == u"DeliveryHeld")
        return Words::tr("Broker refuses messages");
    if (kind == u"OutboxFilling")
        return Words::tr("Outbox is filling");
    if (kind == u"OutboxFailed")
        return Words::tr("Outbox cannot store");
    if (kind == u"JournalFailed")
        return Words::tr("Journal cannot store");
    return escapedForDisplay(kind, 60);
}

QString AlarmText::what(const Alarm &alarm)
{
    if (alarm.id.family != AlarmFamily::Leak)
        return kind(alarm.id);
    return alarm.report.position ? Words::tr("Leak, located") : Words::tr("Leak, no place");
}

QString AlarmText::camera(const AlarmId &id)
{
    const QString device = escapedForDisplay(id.endpoint.device, 60);
    if (id.camera.isEmpty() || id.camera == id.endpoint.device)
        return device;
    return device.isEmpty() ? escapedForDisplay(id.camera, 60)
                            : device + QStringLiteral(" · ") + escapedForDisplay(id.camera, 60);
}

QString AlarmText::where(const Alarm &alarm)
{
    if (!alarm.asset.isEmpty())
        return escapedForDisplay(alarm.asset, 80);
    const QString source = camera(alarm.id);
    return source.isEmpty() ? Words::tr("This connector") : source;
}

QString AlarmText::input(AlarmInput input)
{
    switch (input) {
    case AlarmInput::Raised:
        return Words::tr("Reported");
    case AlarmInput::Quiet:
        return Words::tr("Quiet: cleared");
    case AlarmInput::Acknowledge:
        return Words::tr("Acknowledged");
    case AlarmInput::Close:
        return Words::tr("Closed");
    case AlarmInput::Shelve:
        return Words::tr("Shelved");
    case AlarmInput::Unshelve:
        return Words::tr("Taken from the shelf");
    case AlarmInput::ShelfExpired:
        return Words::tr("Shelf ended");
    case AlarmInput::Suppress:
        return Words::tr("Suppressed");
    case AlarmInput::Unsuppress:
        return Words::tr("No longer suppressed");
    case AlarmInput::TakeOut:
        return Words::tr("Taken out of service");
    case AlarmInput::PutBack:
        return Words::tr("Back in service");
    }
    return {};
}

QString AlarmText::happened(const JournalLine &line)
{
    if (line.input == AlarmInput::Raised && line.before == line.after)
        return Words::tr("Priority is now %1").arg(line.priority);
    return input(line.input);
}

QString AlarmText::role(Role role)
{
    switch (role) {
    case Role::Viewer:
        return Words::tr("Viewer");
    case Role::Operator:
        return Words::tr("Operator");
    case Role::Engineer:
        return Words::tr("Engineer");
    }
    return {};
}

} // namespace Runnel
