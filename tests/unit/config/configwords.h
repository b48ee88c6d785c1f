// SPDX-License-Identifier: Apache-2.0
// Short words for the configurations that the tests of the reader give it, and for what it said.
#pragma once

#include "config/configreader.h"

#include <QFile>

namespace Runnel {

inline QByteArray dataFile(const char *name)
{
    QFile file(QStringLiteral(TEST_DATA "/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// JSON with single quotes, which C++ and moc read more easily.
inline QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

/// A valid configuration around one endpoint's members.
inline QByteArray withEndpoint(const QByteArray &members)
{
    return quoted("{'mqtt': {'host': 'b'}, 'devices': [{'name': 'd', 'endpoints': {'e': {" +
                  members + "}}}]}");
}

inline QByteArray withMqtt(const QByteArray &members)
{
    return quoted("{'mqtt': {'host': 'b', " + members + "}}");
}

/// A valid configuration around one asset's members.
inline QByteArray withAsset(const QByteArray &members)
{
    return quoted("{'mqtt': {'host': 'b'}, 'devices': [{'name': 'd', 'endpoints': {'e': "
                  "{'address': 'http://c/'}}}],\n'assets': [{'name': 'a', 'deviceRef': "
                  "{'deviceName': 'd', 'endpointName': 'e'}, " +
                  members + "}]}");
}

inline QByteArray withTopic(const QByteArray &topic)
{
    return withAsset("'eventGroups': [{'name': 'g', 'defaultDestinations': [{'target': 'Mqtt', "
                     "'configuration': {'topic': '" +
                     topic + "'}}]}]");
}

/// Every problem as the program tells it, of a file named "f".
inline QString told(const ConfigReadResult &result)
{
    QStringList lines;
    for (const ConfigProblem &problem : result.problems)
        lines << formatProblem(QStringLiteral("f"), problem);
    return lines.join(u'\n');
}

} // namespace Runnel
