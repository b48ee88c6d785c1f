// SPDX-License-Identifier: Apache-2.0
// The mark outside the database survives torn writes and damage.
#include "outbox/highwater.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Runnel;

namespace {

NumberedEndpoint endpointAt(int number, quint64 sequence)
{
    NumberedEndpoint endpoint;
    endpoint.number = number;
    endpoint.id = {QStringLiteral("d\u00e9vice-%1").arg(number), QStringLiteral("e")};
    endpoint.totals.lastSequence = sequence;
    endpoint.totals.delivered = sequence - 2;
    endpoint.totals.dropped = {1, 0, 0};
    endpoint.totals.queued = 1;
    endpoint.totals.unrouted = 4;
    endpoint.totals.invalid = 5;
    return endpoint;
}

} // namespace

class TestHighWater : public QObject
{
    Q_OBJECT
private slots:
    void givesBackTheNewestMarkOfEach()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("mark"));
        {
            HighWater mark(path);
            QVERIFY(mark.load().empty());
            for (quint64 sequence = 10; sequence < 15; ++sequence) {
                QVERIFY(mark.write(endpointAt(1, sequence)));
                QVERIFY(mark.write(endpointAt(1000, sequence * 2)));
            }
        }
        HighWater mark(path);
        const auto marks = mark.load();
        QCOMPARE(marks.size(), size_t{2});
        QCOMPARE(marks[0].id, endpointAt(1, 14).id);
        QCOMPARE(marks[0].totals, endpointAt(1, 14).totals);
        QCOMPARE(marks[1].number, 1000);
        QCOMPARE(marks[1].totals.lastSequence, quint64{28});
        QVERIFY(mark.write(endpointAt(1, 15)));
        HighWater again(path);
        QCOMPARE(again.load().at(0).totals.lastSequence, quint64{15});
    }

    void fallsBackToTheOtherSlotWhenOneIsDamaged()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("mark"));
        {
            HighWater mark(path);
            mark.load();
            mark.write(endpointAt(1, 10));
            mark.write(endpointAt(1, 11));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray intact = file.readAll();
        file.close();
        int older = 0;
        for (qsizetype at = 0; at < intact.size(); ++at) {
            QByteArray damaged = intact;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x04);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(damaged);
            file.close();
            HighWater mark(path);
            const auto marks = mark.load();
            QCOMPARE(marks.size(), size_t{1});
            QVERIFY(marks[0].totals == endpointAt(1, 10).totals ||
                    marks[0].totals == endpointAt(1, 11).totals);
            older += marks[0].totals.lastSequence == 10 ? 1 : 0;
        }
        QVERIFY(older > 100); // the newer slot's bytes
    }

    void saysThatItCannotBeWritten()
    {
        const QTemporaryDir directory;
        HighWater mark(directory.filePath(QStringLiteral("missing/mark")));
        QVERIFY(mark.load().empty());
        QVERIFY(!mark.write(endpointAt(1, 10)));
    }

    void leavesOutNamesThatAreTooLong()
    {
        const QTemporaryDir directory;
        HighWater mark(directory.filePath(QStringLiteral("mark")));
        mark.load();
        NumberedEndpoint endpoint = endpointAt(1, 10);
        endpoint.id.device = QString(2000, u'x');
        QVERIFY(mark.write(endpoint)); // nothing to try again
        QVERIFY(mark.load().empty());
    }
};

QTEST_GUILESS_MAIN(TestHighWater)
#include "tst_highwater.moc"
