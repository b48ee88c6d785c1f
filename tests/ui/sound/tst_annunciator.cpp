// SPDX-License-Identifier: Apache-2.0
// When it sounds, for what, and when it holds its tongue.
#include "alarm/alarm.h"
#include "sound/annunciator.h"

#include "manualclock.h"
#include "panelsamples.h"

#include <QSignalSpy>
#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;

namespace {

constexpr qint64 t0 = 1'767'225'600'000;

struct Listener
{
    Listener()
    {
        QObject::connect(&annunciator, &Annunciator::soundDue, &annunciator,
                         [this](int priority) { heard << priority; });
    }

    /// What is heard in that time.
    QList<int> after(std::chrono::nanoseconds time)
    {
        heard.clear();
        clock.advance(time);
        return heard;
    }

    ManualClock clock;
    Annunciator annunciator{clock};
    QList<int> heard;
};

Alarm inState(Alarm alarm, AlarmState state)
{
    alarm.condition.state = state;
    return alarm;
}

} // namespace

class TestAnnunciator : public QObject
{
    Q_OBJECT

private slots:
    void isQuietWithoutAlarms()
    {
        Listener l;
        l.annunciator.apply({});
        QCOMPARE(l.after(1h), QList<int>());
        QCOMPARE(l.annunciator.state(), Annunciator::State::Quiet);
        QCOMPARE(l.annunciator.priority(), 0);
    }

    void repeatsByPriority_data()
    {
        QTest::addColumn<int>("priority");
        QTest::addColumn<int>("inAMinute"); // after the first
        QTest::newRow("1") << 1 << 30;
        QTest::newRow("2") << 2 << 7;
        QTest::newRow("3") << 3 << 0;
    }

    void repeatsByPriority()
    {
        QFETCH(int, priority);
        QFETCH(int, inAMinute);
        Listener l;
        l.annunciator.apply({PanelSamples::leak(1, priority, t0)});
        QCOMPARE(l.annunciator.state(), Annunciator::State::Sounding);
        QCOMPARE(l.after(0ms), QList<int>{priority}); // at once
        QCOMPARE(l.after(60s), QList<int>(inAMinute, priority));
        QCOMPARE(l.annunciator.state(),
                 priority == 3 ? Annunciator::State::Quiet : Annunciator::State::Sounding);
    }

    void stopsWhenAcknowledged()
    {
        Listener l;
        const Alarm alarm = PanelSamples::leak(1, 1, t0);
        l.annunciator.apply({alarm});
        l.after(10s);
        l.annunciator.apply({PanelSamples::acknowledged(alarm, t0)});
        QCOMPARE(l.annunciator.state(), Annunciator::State::Quiet);
        QCOMPARE(l.after(1h), QList<int>());
    }

    /// Quiet again, but nobody has said that he saw it.
    void goesOnWhenClearedUnacknowledged()
    {
        Listener l;
        const Alarm alarm = PanelSamples::leak(1, 1, t0);
        l.annunciator.apply({alarm});
        l.after(1s);
        l.annunciator.apply({PanelSamples::cleared(alarm, t0)});
        QCOMPARE(l.after(4s), QList<int>({1, 1}));
    }

    void neverSoundsForWhatIsSetAside_data()
    {
        QTest::addColumn<AlarmState>("state");
        QTest::newRow("normal") << AlarmState::Normal;
        QTest::newRow("acknowledged") << AlarmState::ActiveAcknowledged;
        QTest::newRow("shelved") << AlarmState::Shelved;
        QTest::newRow("suppressed") << AlarmState::Suppressed;
        QTest::newRow("out of service") << AlarmState::OutOfService;
    }

    void neverSoundsForWhatIsSetAside()
    {
        QFETCH(AlarmState, state);
        Listener l;
        const Alarm alarm = PanelSamples::leak(1, 1, t0);
        l.annunciator.apply({inState(alarm, state)});
        QCOMPARE(l.after(1h), QList<int>());
        l.annunciator.apply({alarm});
        QCOMPARE(l.after(0ms), QList<int>{1});
        l.annunciator.apply({inState(alarm, state)});
        QCOMPARE(l.after(1h), QList<int>());
    }

    void soundsAgainWhenAShelfEnds()
    {
        Listener l;
        const Alarm alarm = PanelSamples::leak(1, 2, t0);
        l.annunciator.apply({alarm});
        l.annunciator.silence();
        l.annunciator.apply({inState(alarm, AlarmState::Shelved)});
        QCOMPARE(l.annunciator.state(), Annunciator::State::Quiet);
        l.annunciator.apply({alarm});
        QCOMPARE(l.after(0ms), QList<int>{2});
    }

    void theWorstSpeaksFirst()
    {
        Listener l;
        l.annunciator.apply({PanelSamples::leak(1, 3, t0), PanelSamples::leak(2, 1, t0),
                             PanelSamples::leak(3, 2, t0)});
        QCOMPARE(l.annunciator.priority(), 1);
        QCOMPARE(l.after(4s), QList<int>({1, 1, 1}));
    }

    void aWorseOneCutsIn()
    {
        Listener l;
        l.annunciator.apply({PanelSamples::leak(1, 2, t0)});
        l.after(500ms);
        l.annunciator.apply({PanelSamples::leak(2, 1, t0)});
        QCOMPARE(l.after(0ms), QList<int>{1});
        QCOMPARE(l.after(2s), QList<int>{1});
    }

    /// What was masked by the worst is heard in its turn.
    void theNextWorstFollowsTheAcknowledgement()
    {
        Listener l;
        const Alarm worst = PanelSamples::leak(1, 1, t0);
        l.annunciator.apply({worst, PanelSamples::leak(2, 2, t0), PanelSamples::leak(3, 3, t0)});
        l.after(1s);
        l.annunciator.apply({PanelSamples::acknowledged(worst, t0)});
        QCOMPARE(l.after(1s), QList<int>{2});
        QCOMPARE(l.after(8s), QList<int>{2});
        l.annunciator.apply({PanelSamples::acknowledged(PanelSamples::leak(2, 2, t0), t0)});
        QCOMPARE(l.after(1min), QList<int>{3});
    }

    void repeatsOfAnAlarmKeepTheBeat()
    {
        Listener l;
        Alarm alarm = PanelSamples::leak(1, 2, t0);
        l.annunciator.apply({alarm});
        QCOMPARE(l.after(0ms), QList<int>{2});
        l.heard.clear();
        for (int i = 0; i < 200; ++i) { // 40 s of reports, five a second
            ++alarm.count;
            alarm.lastAt += 200;
            l.annunciator.apply({alarm});
            l.clock.advance(200ms);
        }
        QCOMPARE(l.heard, QList<int>(5, 2));
    }

    void aFloodIsNoDin()
    {
        Listener l;
        for (int i = 0; i < 300; ++i) { // a minute, five new ones a second
            l.annunciator.apply({PanelSamples::leak(i, 3, t0 + i)});
            l.clock.advance(200ms);
        }
        QVERIFY2(l.heard.size() <= 31, qPrintable(QString::number(l.heard.size())));
        QVERIFY(l.heard.size() >= 29);
    }

    void silenceHoldsForWhatIsThere()
    {
        Listener l;
        QSignalSpy changes(&l.annunciator, &Annunciator::stateChanged);
        Alarm alarm = PanelSamples::leak(1, 1, t0);
        l.annunciator.apply({alarm, PanelSamples::leak(2, 2, t0)});
        l.after(3s);
        l.annunciator.silence();
        QCOMPARE(l.annunciator.state(), Annunciator::State::Silenced);
        QCOMPARE(l.annunciator.priority(), 1);
        ++alarm.count;
        l.annunciator.apply({alarm}); // a repeat is nothing new
        QCOMPARE(l.after(1h), QList<int>());
        QCOMPARE(changes.size(), 2);
    }

    void aNewAlarmBreaksTheSilence()
    {
        Listener l;
        l.annunciator.apply({PanelSamples::leak(1, 1, t0)});
        l.after(3s);
        l.annunciator.silence();
        l.after(1min);
        l.annunciator.apply({PanelSamples::leak(2, 2, t0)});
        QCOMPARE(l.annunciator.state(), Annunciator::State::Sounding);
        QCOMPARE(l.annunciator.priority(), 2); // the silenced one stays silent
        QCOMPARE(l.after(8s), QList<int>({2, 2}));
    }

    void aWorsePriorityBreaksTheSilence()
    {
        Listener l;
        Alarm alarm = PanelSamples::leak(1, 2, t0);
        l.annunciator.apply({alarm});
        l.after(0ms);
        l.annunciator.silence();
        alarm.priority = 3;
        l.annunciator.apply({alarm}); // milder is nothing to say
        QCOMPARE(l.after(1min), QList<int>());
        alarm.priority = 1;
        l.annunciator.apply({alarm});
        QCOMPARE(l.after(0ms), QList<int>{1});
    }

    void anAlarmThatComesBackBreaksTheSilence()
    {
        Listener l;
        Alarm alarm = PanelSamples::leak(1, 1, t0);
        l.annunciator.apply({alarm});
        l.after(0ms);
        l.annunciator.silence();
        l.annunciator.apply({PanelSamples::cleared(alarm, t0 + 1)});
        QCOMPARE(l.after(1min), QList<int>());
        alarm.raisedAt = t0 + 60'000;
        l.annunciator.apply({alarm});
        QCOMPARE(l.after(0ms), QList<int>{1});
    }

    void silenceIsNotAcknowledge()
    {
        Listener l;
        const Alarm alarm = PanelSamples::leak(1, 1, t0);
        l.annunciator.apply({alarm});
        l.annunciator.silence();
        QCOMPARE(l.annunciator.state(), Annunciator::State::Silenced);
        l.annunciator.apply({PanelSamples::acknowledged(alarm, t0)});
        QCOMPARE(l.annunciator.state(), Annunciator::State::Quiet);
        QCOMPARE(l.annunciator.priority(), 0);
    }

    /// Whoever plays may find out that it must be quiet.
    void maySilenceWhileItSounds()
    {
        Listener l;
        connect(&l.annunciator, &Annunciator::soundDue, &l.annunciator, &Annunciator::silence);
        l.annunciator.apply({PanelSamples::leak(1, 1, t0)});
        QCOMPARE(l.after(1h), QList<int>{1});
        QCOMPARE(l.annunciator.state(), Annunciator::State::Silenced);
    }

    /// Wall time may be set back; what repeats does not wait for it.
    void doesNotFollowTheWallClock()
    {
        Listener l;
        l.annunciator.apply({PanelSamples::leak(1, 1, t0)});
        l.after(0ms);
        l.clock.jumpWall(-3'600'000);
        QCOMPARE(l.after(4s), QList<int>({1, 1}));
    }

    void aPriorityOutOfRangeStillSounds()
    {
        Listener l;
        l.annunciator.apply({PanelSamples::leak(1, 0, t0)});
        QCOMPARE(l.after(0ms), QList<int>{1});
    }
};

QTEST_MAIN(TestAnnunciator)
#include "tst_annunciator.moc"
