// SPDX-License-Identifier: Apache-2.0
// What the filter lets through, and how it looks for it.
#include "feed/feedfilter.h"
#include "feed/feedmodel.h"
#include "feed/foldedsearch.h"

#include "feedsamples.h"
#include "panelsamples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Runnel;

namespace {

constexpr qint64 noon = 1'767'268'800'000;

struct Filtered
{
    FeedModel model;
    FeedFilter filter{model};
    QAbstractItemModelTester tester{&filter,
                                    QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestFeedFilter : public QObject
{
    Q_OBJECT

private slots:
    void findsTextWherever_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        QTest::newRow("type") << QStringLiteral("heartBEAT") << 3;
        QTest::newRow("camera") << QStringLiteral("tank FARM 3") << 2; // events 2 and 9
        QTest::newRow("device") << QStringLiteral("CAM-3") << 2;
        QTest::newRow("topic") << QStringLiteral("north/cam-3/") << 1; // 9 has no route
        QTest::newRow("payload") << QStringLiteral("Methane") << 6;
        QTest::newRow("nowhere") << QStringLiteral("no such thing") << 0;
        QTest::newRow("nothing wanted") << QString() << 10;
    }

    void findsTextWherever()
    {
        QFETCH(QString, text);
        QFETCH(int, found);
        Filtered filtered;
        filtered.model.setConfig(PanelSamples::site(7));
        filtered.model.take(FeedSamples::update(1, 10, noon));
        filtered.filter.setText(text);
        QCOMPARE(filtered.filter.rowCount(), found);
        QCOMPARE(filtered.filter.isActive(), !text.isEmpty());
    }

    void takesCameraAndTypeTogether()
    {
        Filtered filtered;
        filtered.model.take(FeedSamples::update(1, 70, noon));
        filtered.filter.setCamera(PanelSamples::camera(1));
        QCOMPARE(filtered.filter.rowCount(), 10);
        filtered.filter.setType(QByteArray("HEARTBEAT"));
        QCOMPARE(filtered.filter.rowCount(), 3);
        filtered.filter.setCamera(std::nullopt);
        QCOMPARE(filtered.filter.rowCount(), 21);
        filtered.filter.setType(std::nullopt);
        QCOMPARE(filtered.filter.rowCount(), 70);
    }

    void followsTheRing()
    {
        Filtered filtered;
        QSignalSpy resets(&filtered.filter, &QAbstractItemModel::modelReset);
        filtered.filter.setText(QStringLiteral("methane"));
        for (quint64 first = 1; first < 5'000; first += 200) {
            RuntimeUpdate update = FeedSamples::update(first, 200, noon);
            FeedSamples::acknowledge(update, first, 150, noon);
            filtered.model.take(update);
        }
        QCOMPARE(filtered.filter.rowCount(), FeedModel::mostEvents * 6 / 10);
        QCOMPARE(resets.size(), 0);
    }

    void looksAgainWhenCamerasGetOtherNames()
    {
        Filtered filtered;
        filtered.model.take(FeedSamples::update(1, 7, noon));
        filtered.filter.setText(QStringLiteral("tank"));
        QCOMPARE(filtered.filter.rowCount(), 0);
        filtered.model.setConfig(PanelSamples::site(7));
        QCOMPARE(filtered.filter.rowCount(), 7);
    }

    void searchesBytesAsItWouldSearchText_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("at the start") << QStringLiteral("ab") << QByteArray("ABc") << true;
        QTest::newRow("at the end") << QStringLiteral("BC") << QByteArray("abc") << true;
        QTest::newRow("all of it") << QStringLiteral("abc") << QByteArray("aBc") << true;
        QTest::newRow("longer than the text")
            << QStringLiteral("abcd") << QByteArray("abc") << false;
        QTest::newRow("repeating") << QStringLiteral("aab") << QByteArray("aaaaab") << true;
        QTest::newRow("one letter") << QStringLiteral("b") << QByteArray("aab") << true;
        QTest::newRow("empty text") << QStringLiteral("b") << QByteArray() << false;
        QTest::newRow("not ASCII") << QStringLiteral("ÄB") << QByteArray("x äb") << true;
        QTest::newRow("behind bytes that are not UTF-8")
            << QStringLiteral("b") << QByteArray("\xff\xfe\0b", 4) << true;
    }

    void searchesBytesAsItWouldSearchText()
    {
        QFETCH(QString, wanted);
        QFETCH(QByteArray, text);
        QFETCH(bool, found);
        QCOMPARE(FoldedSearch(wanted).isIn(text), found);
    }
};

QTEST_MAIN(TestFeedFilter)
#include "tst_feedfilter.moc"
