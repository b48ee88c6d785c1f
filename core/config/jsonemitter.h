// SPDX-License-Identifier: Apache-2.0
// Writes indented JSON, members only where they differ from the default. Internal to core/config.
#pragma once

#include "config/secretref.h"

#include <QByteArray>
#include <QMap>

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include <chrono>
#include <cmath>

namespace Runnel {

class JsonEmitter
{
public:
    JsonEmitter() { m_writer.SetIndent(' ', 2); }

    void key(const QString &name)
    {
        const QByteArray utf8 = name.toUtf8();
        m_writer.Key(utf8.constData(), rapidjson::SizeType(utf8.size()));
    }
    void key(const char *name) { m_writer.Key(name); }
    void beginObject() { m_writer.StartObject(); }
    void endObject() { m_writer.EndObject(); }
    void beginArray() { m_writer.StartArray(); }
    void endArray() { m_writer.EndArray(); }
    void text(const QString &value)
    {
        const QByteArray utf8 = value.toUtf8();
        m_writer.String(utf8.constData(), rapidjson::SizeType(utf8.size()));
    }
    void number(qint64 value) { m_writer.Int64(value); }
    void number(double value)
    {
        if (value == std::floor(value) && std::abs(value) < 1e15)
            m_writer.Int64(qint64(value)); // "1", not "1.0"
        else
            m_writer.Double(value);
    }

    void member(const char *name, const QString &value, const QString &usual = {})
    {
        if (value != usual) {
            key(name);
            text(value);
        }
    }
    void member(const char *name, const SecretRef &value) { member(name, value.toString()); }
    void member(const char *name, const PlainOrSecret &value)
    {
        member(name, value.secret.isEmpty() ? value.plain : value.secret.toString());
    }
    void member(const char *name, bool value, bool usual)
    {
        if (value != usual) {
            key(name);
            m_writer.Bool(value);
        }
    }
    template<typename Number>
    void member(const char *name, Number value, Number usual)
    {
        if (value != usual) {
            key(name);
            number(value);
        }
    }
    void seconds(const char *name, std::chrono::milliseconds value, std::chrono::milliseconds usual)
    {
        member(name, double(value.count()) / 1000, double(usual.count()) / 1000);
    }
    void texts(const char *name, const QMap<QString, QString> &values)
    {
        if (values.isEmpty())
            return;
        key(name);
        beginObject();
        for (auto entry = values.cbegin(); entry != values.cend(); ++entry) {
            key(entry.key());
            text(entry.value());
        }
        endObject();
    }

    QByteArray take() const
    {
        return QByteArray(m_buffer.GetString(), qsizetype(m_buffer.GetSize())) + '\n';
    }

private:
    rapidjson::StringBuffer m_buffer;
    rapidjson::PrettyWriter<rapidjson::StringBuffer> m_writer{m_buffer};
};

} // namespace Runnel
