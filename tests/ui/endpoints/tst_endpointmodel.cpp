// SPDX-License-Identifier: Apache-2.0
// The endpoints as rows: trouble first, and still while they are held.
#include "endpoints/endpointfilter.h"
#include "endpoints/endpointmodel.h"
#include "endpoints/endpointtext.h"

#include "endpointsamples.h"
#include "manualclock.h"
#include "panelsamples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Runnel;

namespace {

struct Watched
{
    ManualClock clock;
    EndpointModel model{clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    EndpointFilter filter{model};
    QAbstractItemModelTester second{&filter,
                                    QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy resets{&model, &QAbstractItemModel::modelReset};

    qint64 now() const { return clock.wallMilliseconds(); }
    void tell(const Snapshot &snapshot)
    {
        RuntimeUpdate update;
        update.snapshot = snapshot;
        model.take(update);
    }
    void configure(int cameras)
    {
        RuntimeUpdate update;
        update.config = PanelSamples::site(cameras);
        model.take(update);
    }
    QString order() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names += model.item(row).id.device.mid(4);
        return names.join(u' ');
    }
};

} // namespace

class TestEndpointModel : public QObject
{
    Q_OBJECT

private slots:
    void troubleStandsFirstAndNamesCountAsPeopleCount()
    {
        Watched watched;
        watched.configure(12);
        watched.tell(PanelSamples::quiet(12, watched.now()));
        QCOMPARE(watched.order(), QStringLiteral("1 2 3 4 5 6 7 8 9 10 11 12"));
        watched.tell(EndpointSamples::mixed(watched.now()));
        // Failed, no signal, stale, not watched, certificate, off, fine.
        QCOMPARE(watched.order(), QStringLiteral("2 1 3 4 6 5 7 8 9 10 11 12"));
        QCOMPARE(watched.model.attention(), 5);
        QCOMPARE(watched.resets.size(), 0);
    }

    void nothingMovesWhileHeld()
    {
        Watched watched;
        watched.configure(7);
        watched.tell(PanelSamples::quiet(7, watched.now()));
        watched.model.setHeld(true);
        const QPersistentModelIndex third(watched.model.index(2));
        watched.tell(EndpointSamples::mixed(watched.now()));
        QCOMPARE(watched.order(), QStringLiteral("1 2 3 4 5 6 7"));
        QCOMPARE(watched.model.attention(), 5); // but it is told
        watched.model.setHeld(false);
        QCOMPARE(watched.order(), QStringLiteral("2 1 3 4 6 5 7"));
        QCOMPARE(third.row(), 2);
        QCOMPARE(watched.model.rowOf(PanelSamples::camera(6)), 4);
    }

    void theFilterHoldsWhatIsWellAgainUntilSorted()
    {
        Watched watched;
        watched.configure(7);
        watched.tell(EndpointSamples::mixed(watched.now()));
        watched.filter.setTroubleOnly(true);
        QCOMPARE(watched.filter.rowCount(), 5);
        watched.model.setHeld(true);
        watched.tell(PanelSamples::quiet(7, watched.now()));
        QCOMPARE(watched.filter.rowCount(), 5);
        QCOMPARE(watched.model.attention(), 0);
        watched.model.setHeld(false);
        QCOMPARE(watched.filter.rowCount(), 0);
        watched.filter.setTroubleOnly(false);
        watched.filter.setText(QStringLiteral("FARM 3"));
        QCOMPARE(watched.filter.rowCount(), 1);
        watched.filter.setText(QStringLiteral("cam-3/ev"));
        QCOMPARE(watched.filter.rowCount(), 1);
    }

    void whatIsRemovedKeepsItsPlaceWhileHeld()
    {
        Watched watched;
        watched.configure(5);
        watched.tell(PanelSamples::quiet(5, watched.now()));
        watched.model.setHeld(true);
        watched.configure(3);
        QCOMPARE(watched.model.rowCount(), 5);
        QVERIFY(watched.model.item(4).removed);
        watched.model.setHeld(false);
        QCOMPARE(watched.model.rowCount(), 3);
        watched.tell(PanelSamples::quiet(5, watched.now())); // taken before the change
        QCOMPARE(watched.model.rowCount(), 3);
        watched.configure(4);
        QCOMPARE(watched.model.rowCount(), 4);
        QCOMPARE(watched.resets.size(), 0);
    }

    void countsEachRank()
    {
        Watched watched;
        watched.configure(8); // the eighth has not been told of
        watched.tell(EndpointSamples::mixed(watched.now()));
        for (const EndpointRank rank :
             {EndpointRank::Failed, EndpointRank::NoSignal, EndpointRank::Stale,
              EndpointRank::NotWatched, EndpointRank::Certificate, EndpointRank::Connecting,
              EndpointRank::Off, EndpointRank::Fine})
            QCOMPARE(watched.model.count(rank), 1);
    }

    void aThousandEndpointsAreSortedInOneGo()
    {
        Watched watched;
        watched.configure(1'000);
        Snapshot snapshot = PanelSamples::quiet(1'000, watched.now());
        watched.tell(snapshot);
        QSignalSpy changes(&watched.model, &QAbstractItemModel::layoutChanged);
        for (std::size_t i = 0; i < 500; ++i)
            EndpointSamples::failed(snapshot.endpoints[2 * i + 1], watched.now());
        watched.tell(snapshot);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(watched.model.attention(), 500);
        QCOMPARE(watched.model.item(0).id, PanelSamples::camera(2));
        QCOMPARE(watched.resets.size(), 0);
    }

    void theAddressNeverTellsASecret()
    {
        const QString shown = EndpointText::address(
            QUrl(QStringLiteral("https://user:secret@camera.example:8443/events?token=secret#x")));
        QCOMPARE(shown, QStringLiteral("https://camera.example:8443/events?…"));
    }

    void wordsForEveryState()
    {
        Watched watched;
        watched.configure(7);
        watched.tell(EndpointSamples::mixed(watched.now()));
        const qint64 now = watched.now();
        QSet<QString> words;
        for (int row = 0; row < watched.model.rowCount(); ++row)
            words.insert(EndpointText::state(watched.model.item(row)));
        QCOMPARE(words.size(), 6); // two of them watch
        const EndpointItem &retrying = watched.model.item(1);
        QCOMPARE(EndpointText::nextRetry(retrying, now), QStringLiteral("Next try in 00:12"));
        QCOMPARE(EndpointText::nextRetry(retrying, now + 11'500),
                 QStringLiteral("Next try in 00:01"));
        QCOMPARE(EndpointText::nextRetry(retrying, now + 12'000), QStringLiteral("Trying now"));
        QCOMPARE(EndpointText::heartbeat(watched.model.item(2), now + 5'000),
                 QStringLiteral("Heartbeat 51 s ago"));
        QCOMPARE(EndpointText::analytics(watched.model.item(0)), // failed; was on before
                 QStringLiteral("Analytics: not known now"));
        QCOMPARE(EndpointText::analytics(watched.model.item(3)), QStringLiteral("Analytics off"));
        QVERIFY(
            EndpointText::remedy(watched.model.item(0), now).startsWith(QStringLiteral("Store")));
    }

    void hostileTextIsEscapedAndShort()
    {
        Watched watched;
        Config config = PanelSamples::site(1);
        config.assets[0].displayName =
            QStringLiteral("<b>x</b>\n") + QChar(0x202e) + QString(10'000, u'w');
        RuntimeUpdate update;
        update.config = config;
        update.snapshot = PanelSamples::quiet(1, watched.now());
        EndpointStatus &stream = update.snapshot->endpoints[0].stream;
        stream.state = EndpointState::Failed;
        stream.fault.kind = FaultKind::HttpStatus;
        stream.fault.detail = config.assets[0].displayName;
        stream.fault.remedy = config.assets[0].displayName;
        watched.model.take(update);
        const QString sentence = watched.model.index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(sentence.size() < 1'500);
        QVERIFY(!sentence.contains(u'\n'));
        QVERIFY(!sentence.contains(QChar(0x202e)));
        QVERIFY(sentence.contains(QStringLiteral("<b>x</b>")));
    }
};

QTEST_MAIN(TestEndpointModel)
#include "tst_endpointmodel.moc"
