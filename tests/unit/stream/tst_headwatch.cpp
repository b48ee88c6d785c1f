// SPDX-License-Identifier: Apache-2.0
// Which awaited head is given up when the memory grows, and when none is.
#include "manualclock.h"
#include "stream/headwatch.h"

#include <QTest>

#include <memory>

using namespace Runnel;
using namespace std::chrono_literals;

class TestHeadWatch : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        memory = 1'000'000;
        heads.reset(); // before its clock
        clock = std::make_unique<ManualClock>();
        heads = std::make_unique<HeadWatch>(*clock, [this] { return memory; });
    }
    void givesUpTheOneThatWaitedLongest();
    void givesUpTheNextOnlyWhenItGoesOn();
    void leavesAYoungHeadAlone();
    void measuresFromTheLeast();
    void forgetsAHeadThatCame();
    void knowsTheMemoryOfThisProcess();

private:
    qint64 memory = 0;
    std::unique_ptr<ManualClock> clock;
    std::unique_ptr<HeadWatch> heads;
};

void TestHeadWatch::givesUpTheOneThatWaitedLongest()
{
    QString given;
    const auto first = heads->watch([&] { given += u'1'; });
    clock->advance(50ms);
    const auto second = heads->watch([&] { given += u'2'; });
    memory += HeadWatch::allowance;
    clock->advance(1s);
    QCOMPARE(given, QString());
    memory += 1;
    clock->advance(1s);
    QCOMPARE(given, QStringLiteral("1"));
}

void TestHeadWatch::givesUpTheNextOnlyWhenItGoesOn()
{
    QString given;
    const auto first = heads->watch([&] { given += u'1'; });
    const auto second = heads->watch([&] { given += u'2'; });
    memory += HeadWatch::allowance + 1;
    clock->advance(1s);
    memory = 1'000'000; // what the first one took is given back
    clock->advance(1s);
    QCOMPARE(given, QStringLiteral("1"));
    memory += HeadWatch::allowance + 1;
    clock->advance(1s);
    QCOMPARE(given, QStringLiteral("12"));
}

void TestHeadWatch::leavesAYoungHeadAlone()
{
    bool given = false;
    const auto head = heads->watch([&] { given = true; });
    memory += 2 * HeadWatch::allowance;
    clock->advance(HeadWatch::patience - 1ms);
    QVERIFY(!given);
    clock->advance(HeadWatch::interval);
    QVERIFY(given);
}

void TestHeadWatch::measuresFromTheLeast()
{
    bool given = false;
    memory = 500'000'000;
    const auto head = heads->watch([&] { given = true; });
    memory = 100'000'000;
    clock->advance(1s);
    memory += HeadWatch::allowance + 1;
    clock->advance(1s);
    QVERIFY(given);
}

void TestHeadWatch::forgetsAHeadThatCame()
{
    bool given = false;
    auto head = heads->watch([&] { given = true; });
    head = {};
    memory += 2 * HeadWatch::allowance;
    clock->advance(1s);
    QVERIFY(!given);
}

void TestHeadWatch::knowsTheMemoryOfThisProcess()
{
    const qint64 before = residentBytes();
    QVERIFY(before > 1'000'000);
    const QByteArray big(64 << 20, 'm');
    QVERIFY(residentBytes() >= before + big.size() - (1 << 20));
}

QTEST_GUILESS_MAIN(TestHeadWatch)
#include "tst_headwatch.moc"
