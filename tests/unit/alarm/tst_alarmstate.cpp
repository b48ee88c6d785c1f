// SPDX-License-Identifier: Apache-2.0
// Every input in every state: the whole table, so that a change to one cell shows.
#include "alarm/alarmstate.h"

#include <QMetaEnum>
#include <QTest>

using namespace Runnel;

class TestAlarmState : public QObject
{
    Q_OBJECT

private slots:
    void hasOneAnswerForEachInput_data();
    void hasOneAnswerForEachInput();
    void remembersUnderAShelfWhetherItIsActive();
    void knowsWhatMustBeSeen();
};

namespace {

constexpr char inputLetters[] = "RQACSUXPpTt"; // in the order of AlarmInput

QString shortName(AlarmState state)
{
    switch (state) {
    case AlarmState::Normal:
        return QStringLiteral("N");
    case AlarmState::ActiveUnacknowledged:
        return QStringLiteral("AU");
    case AlarmState::ActiveAcknowledged:
        return QStringLiteral("AA");
    case AlarmState::ClearedUnacknowledged:
        return QStringLiteral("CU");
    case AlarmState::Shelved:
        return QStringLiteral("SH");
    case AlarmState::Suppressed:
        return QStringLiteral("SU");
    case AlarmState::OutOfService:
        break;
    }
    return QStringLiteral("OS");
}

} // namespace

void TestAlarmState::hasOneAnswerForEachInput_data()
{
    QTest::addColumn<AlarmCondition>("from");
    QTest::addColumn<QString>("answers"); // "-": cannot be done
    const auto row = [](AlarmState state, bool active, const char *answers) {
        QTest::addRow("%s, %s", qPrintable(shortName(state)), active ? "active" : "quiet")
            << AlarmCondition{state, active} << QString::fromLatin1(answers);
    };
    using S = AlarmState;
    // Raised Quiet Acknowledge Close Shelve Unshelve ShelfExpired Suppress Unsuppress TakeOut
    // PutBack
    row(S::Normal, false, "AU N - - - - - SU - OS -");
    row(S::ActiveUnacknowledged, true, "AU CU AA N SH - - SU - OS -");
    row(S::ActiveAcknowledged, true, "AA N - N SH - - SU - OS -");
    row(S::ClearedUnacknowledged, false, "AU CU N N SH - - SU - OS -");
    row(S::Shelved, true, "SH SH - - - AA AU - - OS -");
    row(S::Shelved, false, "SH SH - - - N CU - - OS -");
    row(S::Suppressed, true, "SU SU - - - - - - AU OS -");
    row(S::Suppressed, false, "SU SU - - - - - - N OS -");
    row(S::OutOfService, true, "OS OS - - - - - - - - AU");
    row(S::OutOfService, false, "OS OS - - - - - - - - N");
}

void TestAlarmState::hasOneAnswerForEachInput()
{
    QFETCH(const AlarmCondition, from);
    QFETCH(const QString, answers);
    QStringList found;
    for (int i = 0; i < int(sizeof inputLetters) - 1; ++i) {
        const auto next = nextCondition(from, AlarmInput(i));
        found += next ? shortName(next->state) : QStringLiteral("-");
    }
    QCOMPARE(found.join(u' '), answers);
}

void TestAlarmState::remembersUnderAShelfWhetherItIsActive()
{
    AlarmCondition condition{AlarmState::ActiveUnacknowledged, true};
    condition = *nextCondition(condition, AlarmInput::Shelve);
    QVERIFY(condition.active);
    condition = *nextCondition(condition, AlarmInput::Quiet);
    QCOMPARE(condition, (AlarmCondition{AlarmState::Shelved, false}));
    condition = *nextCondition(condition, AlarmInput::Raised);
    QCOMPARE(condition, (AlarmCondition{AlarmState::Shelved, true}));
    condition = *nextCondition(condition, AlarmInput::ShelfExpired);
    QCOMPARE(condition, (AlarmCondition{AlarmState::ActiveUnacknowledged, true}));
}

void TestAlarmState::knowsWhatMustBeSeen()
{
    QString unacknowledged;
    QString shown;
    const QMetaEnum states = QMetaEnum::fromType<AlarmState>();
    QCOMPARE(states.keyCount(), 7);
    for (int i = 0; i < states.keyCount(); ++i) {
        const auto state = AlarmState(states.value(i));
        if (isUnacknowledged(state))
            unacknowledged += shortName(state) + u' ';
        if (isShown(state))
            shown += shortName(state) + u' ';
    }
    QCOMPARE(unacknowledged, QStringLiteral("AU CU "));
    QCOMPARE(shown, QStringLiteral("AU AA CU "));
}

QTEST_GUILESS_MAIN(TestAlarmState)
#include "tst_alarmstate.moc"
