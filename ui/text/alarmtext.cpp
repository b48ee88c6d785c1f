// SPDX-License-Identifier: Apache-2.0
// The wording of ISA-18.2's states, for people who need not know the standard.
#include "text/alarmtext.h"

#include "base/escape.h"
#include "text/coretext.h"

#include <QCoreApplication>

namespace Runnel {

namespace {

struct AlarmWords
{
    Q_DECLARE_TR_FUNCTIONS(AlarmText)
};

} // namespace

QString AlarmText::state(AlarmState state)
{
    switch (state) {
    case AlarmState::Normal:
        return AlarmWords::tr("Over");
    case AlarmState::ActiveUnacknowledged:
        return AlarmWords::tr("Not acknowledged");
    case AlarmState::ActiveAcknowledged:
        return AlarmWords::tr("Acknowledged");
    case AlarmState::ClearedUnacknowledged:
        return AlarmWords::tr("Cleared, not ack.");
    case AlarmState::Shelved:
        return AlarmWords::tr("Shelved");
    case AlarmState::Suppressed:
        return AlarmWords::tr("Suppressed");
    case AlarmState::OutOfService:
        return AlarmWords::tr("Out of service");
    }
    return {};
}

QString AlarmText::kind(const AlarmId &id)
{
    if (id.family == AlarmFamily::Leak)
        return AlarmWords::tr("Leak");
    const QString &kind = id.kind;
    if (kind == u"StreamDown")
        return AlarmWords::tr("No signal from the camera");
    if (kind == u"NotWatched")
        return AlarmWords::tr("Camera does not look");
    if (kind == u"BrokerAway")
        return AlarmWords::tr("Broker away");
    if (kind == u"DeliveryHeld")
        return AlarmWords::tr("Broker refuses messages");
    if (kind == u"OutboxFilling")
        return AlarmWords::tr("Outbox is filling");
    if (kind == u"OutboxFailed")
        return AlarmWords::tr("Outbox cannot store");
    if (kind == u"JournalFailed")
        return AlarmWords::tr("Journal cannot store");
    return escapedForDisplay(kind, 60);
}

QString AlarmText::what(const Alarm &alarm)
{
    if (alarm.id.family != AlarmFamily::Leak)
        return kind(alarm.id);
    return alarm.report.position ? AlarmWords::tr("Leak, located")
                                 : AlarmWords::tr("Leak, no place");
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
    return source.isEmpty() ? AlarmWords::tr("This connector") : source;
}

QString AlarmText::input(AlarmInput input)
{
    switch (input) {
    case AlarmInput::Raised:
        return AlarmWords::tr("Reported");
    case AlarmInput::Quiet:
        return AlarmWords::tr("Quiet: cleared");
    case AlarmInput::Acknowledge:
        return AlarmWords::tr("Acknowledged");
    case AlarmInput::Close:
        return AlarmWords::tr("Closed");
    case AlarmInput::Shelve:
        return AlarmWords::tr("Shelved");
    case AlarmInput::Unshelve:
        return AlarmWords::tr("Taken from the shelf");
    case AlarmInput::ShelfExpired:
        return AlarmWords::tr("Shelf ended");
    case AlarmInput::Suppress:
        return AlarmWords::tr("Suppressed");
    case AlarmInput::Unsuppress:
        return AlarmWords::tr("No longer suppressed");
    case AlarmInput::TakeOut:
        return AlarmWords::tr("Taken out of service");
    case AlarmInput::PutBack:
        return AlarmWords::tr("Back in service");
    }
    return {};
}

QString AlarmText::happened(const JournalLine &line)
{
    if (line.input == AlarmInput::Raised && line.before == line.after)
        return AlarmWords::tr("Priority is now %1").arg(line.priority);
    return input(line.input);
}

QString AlarmText::message(const AlarmId &id, const QString &message)
{
    return id.family == AlarmFamily::System ? CoreText::translated(message) : message;
}

QString AlarmText::role(Role role)
{
    switch (role) {
    case Role::Viewer:
        return AlarmWords::tr("Viewer");
    case Role::Operator:
        return AlarmWords::tr("Operator");
    case Role::Engineer:
        return AlarmWords::tr("Engineer");
    }
    return {};
}

} // namespace Runnel
