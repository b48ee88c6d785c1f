// SPDX-License-Identifier: Apache-2.0
// Rules to disk and to topics.
#include "runtime/alarmdesk.h"

#include "alarm/alarmjson.h"
#include "mqtt/publisher.h"

#include <QJsonDocument>

namespace Runnel {

AlarmDesk::AlarmDesk(const QString &stateDirectory, Publisher &publisher, Clock &clock)
    : m_publisher(publisher)
    , m_store(clock)
    , m_system(m_store)
    , m_archive(stateDirectory, clock, [this](const AlarmId &id) { return m_store.find(id); })
{
    connect(&m_store, &AlarmStore::changed, &m_archive,
            [this](const Alarm &alarm) { m_archive.note(alarm.id); });
    connect(&m_store, &AlarmStore::recorded, &m_archive,
            qOverload<const AlarmEntry &>(&AlarmArchive::record));
    connect(&m_store, &AlarmStore::recorded, this,
            [this](const AlarmEntry &entry) { publish(entry.alarm); });
    connect(&m_store, &AlarmStore::changed, this, &AlarmDesk::changed);
    connect(&m_archive, &AlarmArchive::opened, this, &AlarmDesk::restore);
    connect(&m_archive, &AlarmArchive::closed, this, &AlarmDesk::closed);
    connect(&m_archive, &AlarmArchive::pageReady, this, &AlarmDesk::journalReady);
    connect(&m_archive, &AlarmArchive::distributionReady, this, &AlarmDesk::distributionReady);
    connect(&m_archive, &AlarmArchive::watchReady, this, &AlarmDesk::watchReady);
    connect(&m_archive, &AlarmArchive::faultChanged, this, &AlarmDesk::journalFaultChanged);
}

void AlarmDesk::setConfig(const Config &config)
{
    m_outboxLimit = config.outbox.maxBytes;
    m_store.setConfig(config);
}

void AlarmDesk::open()
{
    m_archive.open();
}

void AlarmDesk::close()
{
    m_archive.close();
}

void AlarmDesk::noteState(const MqttStatus &broker, const OutboxStatus &outbox)
{
    m_system.noteBroker(broker);
    m_system.noteOutbox(outbox, m_outboxLimit);
    m_system.noteJournal(m_archive.fault());
}

/// A leak that goes on is the same alarm as before the restart. What ended lately is taken back
/// once more: the broker may have been away when it ended.
void AlarmDesk::restore(const std::vector<Alarm> &stored, const QStringList &ended)
{
    for (const QString &alarm : ended)
        m_publisher.setNotice("alarms/" + alarm.toUtf8(), {});
    m_store.restore(stored);
    for (const Alarm &alarm : m_store.alarms()) {
        publish(alarm);
        emit changed(alarm);
    }
    emit opened();
}

/// Its state, retained, so that whoever subscribes later sees it too; gone when it is over.
void AlarmDesk::publish(const Alarm &alarm)
{
    const QByteArray topic = "alarms/" + alarm.id.toString().toUtf8();
    if (alarm.condition.state == AlarmState::Normal) {
        m_publisher.setNotice(topic, {});
        return;
    }
    QJsonObject object = toJson(alarm);
    object.remove(QLatin1String("trend"));
    object.remove(QLatin1String("payload"));
    m_publisher.setNotice(topic, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace Runnel
