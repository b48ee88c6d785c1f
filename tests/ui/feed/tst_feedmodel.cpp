// SPDX-License-Identifier: Apache-2.0
// The ring behind the feed: bounded, never reset, and still while it is held.
#include "feed/feedmodel.h"

#include "feedsamples.h"
#include "panelsamples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Runnel;

namespace {

constexpr qint64 noon = 1'767'268'800'000;

struct Watched
{
    FeedModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy resets{&model, &QAbstractItemModel::modelReset};

    quint64 numberAt(int row) const
    {
        return model.index(row, 0).data(FeedModel::NumberRole).toULongLong();
    }
    QString brokerAt(int row) const
    {
        return model.index(row, FeedModel::Broker).data().toString();
    }
};

} // namespace

class TestFeedModel : public QObject
{
    Q_OBJECT

private slots:
    void newestStandsFirst()
    {
        Watched watched;
        watched.model.take(FeedSamples::update(1, 3, noon));
        watched.model.take(FeedSamples::update(4, 2, noon));
        QCOMPARE(watched.model.rowCount(), 5);
        QCOMPARE(watched.numberAt(0), quint64{5});
        QCOMPARE(watched.numberAt(4), quint64{1});
    }

    void keepsTwoThousandAndForgetsTheOldest()
    {
        Watched watched;
        QSignalSpy inserted(&watched.model, &QAbstractItemModel::rowsInserted);
        for (quint64 first = 1; first < 3'000; first += 200)
            watched.model.take(FeedSamples::update(first, 200, noon));
        QCOMPARE(watched.model.rowCount(), FeedModel::mostEvents);
        QCOMPARE(watched.numberAt(0), quint64{3'000});
        QCOMPARE(watched.numberAt(FeedModel::mostEvents - 1), quint64{1'001});
        QCOMPARE(inserted.size(), 15); // one an update
        QCOMPARE(watched.resets.size(), 0);
        QCOMPARE(watched.model.find(1), nullptr);
    }

    void keepsNoMoreBytesThanItMay()
    {
        Watched watched;
        const auto big = [](quint64 first) {
            RuntimeUpdate update = FeedSamples::update(first, 100, noon);
            for (FeedEvent &event : update.events)
                event.payload = QByteArray(FeedEvent::longestPayload, 'x');
            return update;
        };
        for (quint64 first = 1; first < 1'000; first += 100)
            watched.model.take(big(first));
        QVERIFY(watched.model.keptBytes() <= FeedModel::mostPayloadBytes / 2);
        QVERIFY(watched.model.rowCount() > 200);
        QCOMPARE(watched.numberAt(0), quint64{1'000});
        watched.model.setHeld(true);
        for (quint64 first = 1'001; first < 2'000; first += 100)
            watched.model.take(big(first));
        QVERIFY(watched.model.keptBytes() <= FeedModel::mostPayloadBytes);
        watched.model.setHeld(false);
        QVERIFY(watched.model.keptBytes() <= FeedModel::mostPayloadBytes / 2);
        QCOMPARE(watched.numberAt(0), quint64{2'000});
    }

    void cutsAPayloadThatIsLongerThanPromised()
    {
        Watched watched;
        RuntimeUpdate update = FeedSamples::update(1, 1, noon);
        update.events[0].payload = QByteArray(FeedEvent::longestPayload + 1, 'x');
        watched.model.take(update);
        QCOMPARE(watched.model.find(1)->event.payload.size(), FeedEvent::longestPayload);
    }

    void waitsThenTellsWhenTheBrokerHasIt()
    {
        Watched watched;
        watched.model.take(FeedSamples::update(1, 3, noon));
        QCOMPARE(watched.brokerAt(0), QStringLiteral("waiting"));
        QSignalSpy changed(&watched.model, &QAbstractItemModel::dataChanged);
        RuntimeUpdate update;
        FeedSamples::acknowledge(update, 2, 2, noon + 5, 4.2);
        FeedSamples::acknowledge(update, 77, 1, noon + 5); // has never been here
        watched.model.take(update);
        QCOMPARE(watched.brokerAt(0), QStringLiteral("4.2 ms"));
        QCOMPARE(watched.brokerAt(1), QStringLiteral("4.2 ms"));
        QCOMPARE(watched.brokerAt(2), QStringLiteral("waiting"));
        QCOMPARE(changed.size(), 1); // one run of rows
        QCOMPARE(changed[0][0].toModelIndex().row(), 0);
        QCOMPARE(changed[0][1].toModelIndex().row(), 1);
    }

    void acknowledgesWhatCameInTheSameUpdate()
    {
        Watched watched;
        RuntimeUpdate update = FeedSamples::update(1, 2, noon);
        FeedSamples::acknowledge(update, 1, 2, noon + 1);
        watched.model.take(update);
        QCOMPARE(watched.brokerAt(0), QStringLiteral("1.2 ms"));
        QCOMPARE(watched.brokerAt(1), QStringLiteral("1.2 ms"));
    }

    void saysWhereNoRouteTakesIt()
    {
        Watched watched;
        RuntimeUpdate update = FeedSamples::update(1, 1, noon);
        update.events[0].topics.clear();
        update.events[0].sequence = 0;
        watched.model.take(update);
        QCOMPARE(watched.brokerAt(0), QStringLiteral("no route"));
    }

    void countsWhatWasSkipped()
    {
        Watched watched;
        watched.model.take(FeedSamples::update(500, 10, noon)); // nothing is known of before
        QCOMPARE(watched.model.skipped(), quint64{0});
        watched.model.take(FeedSamples::update(1'714, 1, noon));
        QCOMPARE(watched.model.skipped(), quint64{1'204});
        QCOMPARE(watched.model.seen(), quint64{10 + 1'204 + 1});
    }

    void standsStillWhileHeldButForTheBroker()
    {
        Watched watched;
        watched.model.take(FeedSamples::update(1, 5, noon));
        watched.model.setHeld(true);
        QSignalSpy inserted(&watched.model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&watched.model, &QAbstractItemModel::rowsRemoved);
        for (quint64 first = 6; first < 5'006; first += 200)
            watched.model.take(FeedSamples::update(first, 200, noon));
        QCOMPARE(watched.model.rowCount(), 5);
        QCOMPARE(watched.model.newer(), quint64{5'000});
        QCOMPARE(watched.model.keptNewer(), qsizetype{FeedModel::mostEvents});
        RuntimeUpdate update;
        FeedSamples::acknowledge(update, 5, 1, noon + 1);     // is shown
        FeedSamples::acknowledge(update, 5'005, 1, noon + 1); // waits
        watched.model.take(update);
        QCOMPARE(watched.brokerAt(0), QStringLiteral("1.2 ms"));
        QCOMPARE(inserted.size() + removed.size(), 0);
        watched.model.setHeld(false);
        QCOMPARE(watched.model.rowCount(), FeedModel::mostEvents);
        QCOMPARE(watched.numberAt(0), quint64{5'005});
        QCOMPARE(watched.brokerAt(0), QStringLiteral("1.2 ms"));
        QCOMPARE(watched.model.newer(), quint64{0});
        QCOMPARE(watched.resets.size(), 0);
    }

    void beginsAnewWithAnotherRuntime()
    {
        Watched watched;
        watched.model.take(FeedSamples::update(1'000, 5, noon));
        watched.model.take(FeedSamples::update(1, 2, noon));
        QCOMPARE(watched.model.rowCount(), 2);
        QCOMPARE(watched.numberAt(0), quint64{2});
        QCOMPARE(watched.model.skipped(), quint64{0});
        QCOMPARE(watched.resets.size(), 0);
    }

    void namesCamerasByTheirAssets()
    {
        Watched watched;
        watched.model.take(FeedSamples::update(1, 1, noon));
        const QModelIndex cell = watched.model.index(0, FeedModel::What);
        QCOMPARE(cell.data(FeedModel::CameraRole).toString(), QStringLiteral("cam-2"));
        QSignalSpy changed(&watched.model, &QAbstractItemModel::dataChanged);
        watched.model.setConfig(PanelSamples::site(7));
        QCOMPARE(cell.data(FeedModel::CameraRole).toString(), QStringLiteral("Tank farm 2"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(watched.model.cameras().size(), std::size_t{7});
    }

    void offersABoundedChoice()
    {
        Watched watched;
        RuntimeUpdate update = FeedSamples::update(1, 1'000, noon);
        for (FeedEvent &event : update.events)
            event.type = "TYPE_" + QByteArray::number(event.number);
        watched.model.take(update);
        QCOMPARE(qsizetype(watched.model.types().size()), FeedModel::mostTypes);
        for (quint64 first = 1'001; first < 7'000; first += 1'000) {
            update = FeedSamples::update(first, 1'000, noon);
            for (FeedEvent &event : update.events)
                event.endpoint.device = QStringLiteral("made-up-%1").arg(event.number);
            watched.model.take(update);
        }
        QCOMPARE(qsizetype(watched.model.cameras().size()), FeedModel::mostCameras);
    }

    void showsForeignTextOnOneShortLine()
    {
        Watched watched;
        RuntimeUpdate update;
        update.events.push_back(FeedSamples::hostile(1, noon));
        watched.model.take(update);
        for (int column = 0; column < FeedModel::columns; ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole),
                                   int(FeedModel::CameraRole), int(FeedModel::NoteRole)}) {
                const QString text = watched.model.index(0, column).data(role).toString();
                QVERIFY2(text.size() < 700, qPrintable(text));
                QVERIFY(!text.contains(u'\n'));
                QVERIFY(!text.contains(QChar(0x202e)));
                QVERIFY(!text.contains(QChar(0x1b)));
            }
        }
    }
};

QTEST_MAIN(TestFeedModel)
#include "tst_feedmodel.moc"
