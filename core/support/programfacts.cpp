// SPDX-License-Identifier: Apache-2.0
// Asked of the libraries and of the system.
#include "support/programfacts.h"

#include "database/sqlite.h"
#include "mqtt/mqttlink.h"

#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QSslSocket>
#include <QSysInfo>
#include <QTimeZone>

#include <sys/resource.h>
#include <unistd.h>

namespace Runnel::ProgramFacts {

std::vector<ProgramFact> versions(const QString &runnelVersion)
{
    std::vector<ProgramFact> facts{
        {QStringLiteral("Runnel"), runnelVersion},
        {QStringLiteral("Build"), buildType()},
        {QStringLiteral("Qt"), QString::fromLatin1(qVersion())},
        {QStringLiteral("MQTT"), MqttLink::adapterName()},
        {QStringLiteral("TLS"), QSslSocket::sslLibraryVersionString()},
        {QStringLiteral("SQLite"), QString::fromLatin1(sqlite3_libversion())},
        {QStringLiteral("QtKeychain"), QStringLiteral(RUNNEL_QTKEYCHAIN)},
    };
    return facts;
}

std::vector<ProgramFact> platform()
{
    rlimit files{};
    ::getrlimit(RLIMIT_NOFILE, &files);
    return {
        {QStringLiteral("System"), QSysInfo::prettyProductName()},
        {QStringLiteral("Kernel"), QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
        {QStringLiteral("Processor"), QSysInfo::currentCpuArchitecture()},
        {QStringLiteral("Processors"), QString::number(::sysconf(_SC_NPROCESSORS_ONLN))},
        {QStringLiteral("Memory"),
         QLocale::c().formattedDataSize(qint64(::sysconf(_SC_PHYS_PAGES)) *
                                        ::sysconf(_SC_PAGESIZE))},
        {QStringLiteral("Open files, at most"), QString::number(files.rlim_cur)},
        {QStringLiteral("Locale"), QLocale::system().name()},
        {QStringLiteral("Time zone"), QString::fromLatin1(QTimeZone::systemTimeZoneId())},
        {QStringLiteral("Resident"), QLocale::c().formattedDataSize(residentBytes())},
    };
}

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> numbers = file.readAll().split(' ');
    return numbers.size() > 1 ? numbers[1].toLongLong() * ::sysconf(_SC_PAGESIZE) : 0;
}

QString buildType()
{
#ifdef NDEBUG
    const QString type = QStringLiteral("release");
#else
    const QString type = QStringLiteral("debug");
#endif
#ifdef __clang__
    return type + QStringLiteral(", Clang " __clang_version__);
#else
    return type + QStringLiteral(", GCC " __VERSION__);
#endif
}

} // namespace Runnel::ProgramFacts
