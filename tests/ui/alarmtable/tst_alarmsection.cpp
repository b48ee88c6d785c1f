// SPDX-License-Identifier: Apache-2.0
// The set-up of alarms: the table by hand, tried on reports, and profiles.
#include "alarmtable/alarmsection.h"

#include "alarm/alarmpolicy.h"
#include "alarmtable/priorityedits.h"
#include "alarmtable/priorityrows.h"
#include "alarmtable/profileeditor.h"
#include "alarmtable/tryout.h"
#include "alarmtable/tryoutmodel.h"
#include "draftstage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Runnel;

namespace {

const EndpointId camera{QStringLiteral("cam"), QStringLiteral("events")};

QPushButton *button(const QWidget &widget, const QString &name)
{
    for (QPushButton *candidate : widget.findChildren<QPushButton *>()) {
        if ((candidate->accessibleName().isEmpty() ? candidate->text()
                                                   : candidate->accessibleName()) == name &&
            candidate->isVisibleTo(&widget))
            return candidate;
    }
    return nullptr;
}

QLineEdit *line(const QWidget &widget, const QString &name)
{
    for (QLineEdit *candidate : widget.findChildren<QLineEdit *>()) {
        if (candidate->accessibleName() == name && candidate->isVisibleTo(&widget))
            return candidate;
    }
    return nullptr;
}

void type(QLineEdit &line, const QString &text)
{
    line.selectAll();
    QTest::keyClick(&line, Qt::Key_Delete);
    QTest::keyClicks(&line, text);
}

QString words(const QWidget &widget)
{
    QStringList all;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            all << label->text().remove(QChar(0x200B));
    }
    return all.join(u'\n');
}

} // namespace

class TestAlarmSection : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void showsTheDefaultTableAndChangesNothingByThat();
    void typingIntoTheDefaultTableWritesItDown();
    void addsMovesAndRemovesRows();
    void saysWhatARowMeans();
    void saysWhatIsWrongWithTheTable();
    void judgesReportsAsThePolicyDoes();
    void judgesWhatStandsAlready();
    void keepsThePriorityOfInvalidTables();
    void makesAProfileAndChecksItsPointers();
    void removesAProfile();
    void editsWhenAnAlarmIsOver();
    void looksAsMeant();

private:
    void report(const QByteArray &payload, qint64 at = 1'767'225'600'000);
    QString cell(int row, int column) const;

    std::unique_ptr<DraftStage> stage;
    std::unique_ptr<AlarmSection> section;
    PriorityRows *rows = nullptr;
    Tryout *tryout = nullptr;
    ProfileEditor *profiles = nullptr;
};

void TestAlarmSection::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    stage = std::make_unique<DraftStage>();
    section = std::make_unique<AlarmSection>(stage->context(), stage->draft);
    section->setStyleSheet(stage->style.styleSheet());
    section->resize(1000, 1200);
    section->show();
    rows = section->findChild<PriorityRows *>();
    tryout = section->findChild<Tryout *>();
    profiles = section->findChild<ProfileEditor *>();
}

void TestAlarmSection::cleanup()
{
    section.reset();
    stage.reset();
}

void TestAlarmSection::report(const QByteArray &payload, qint64 at)
{
    RuntimeUpdate update;
    FeedEvent event;
    event.endpoint = camera;
    event.type = "ALERT_DLQC";
    event.receivedAt = at;
    event.payload = payload;
    event.payloadBytes = payload.size();
    update.events.push_back(event);
    emit stage->client.updated(update);
}

QString TestAlarmSection::cell(int row, int column) const
{
    return tryout->model().index(row, column).data().toString();
}

void TestAlarmSection::showsTheDefaultTableAndChangesNothingByThat()
{
    QCOMPARE(rows->rowCount(), 3);
    QCOMPARE(line(*rows, QStringLiteral("1 · Flow from"))->text(), QStringLiteral("1"));
    QCOMPARE(line(*rows, QStringLiteral("2 · Confidence from (%)"))->text(), QStringLiteral("60"));
    QCOMPARE(rows->sentence(2), QStringLiteral("Every other alarm: priority 3."));
    QVERIFY(!stage->draft.isChanged() && !stage->draft.canUndo());
}

void TestAlarmSection::typingIntoTheDefaultTableWritesItDown()
{
    type(*line(*rows, QStringLiteral("1 · Flow from")), QStringLiteral("2.5"));
    const auto &table = stage->draft.config().alarms.priorities;
    QCOMPARE(table.size(), size_t(3));
    QCOMPARE(table[0].minFlowRate, std::optional<double>(2.5));
    QCOMPARE(table[1].minConfidence, std::optional<double>(60));
    QCOMPARE(line(*rows, QStringLiteral("1 · Flow from"))->text(), QStringLiteral("2.5"));
    type(*line(*rows, QStringLiteral("1 · Flow from")), {});
    QVERIFY(!stage->draft.config().alarms.priorities[0].minFlowRate);
    QCOMPARE(line(*rows, QStringLiteral("1 · Flow from"))->text(), QString());
}

void TestAlarmSection::addsMovesAndRemovesRows()
{
    const auto priorities = [this] {
        QStringList all;
        for (const auto &row : stage->draft.config().alarms.priorities)
            all << QStringLiteral("%1/%2/%3")
                       .arg(row.minFlowRate.value_or(-1))
                       .arg(row.minConfidence.value_or(-1))
                       .arg(row.priority);
        return all.join(u' ');
    };
    QTest::mouseClick(button(*rows, QStringLiteral("Move row 1 down")), Qt::LeftButton);
    QTRY_COMPARE(priorities(), QStringLiteral("-1/60/2 1/-1/1 -1/-1/3"));
    QTest::mouseClick(button(*rows, QStringLiteral("Add a row")), Qt::LeftButton);
    QCOMPARE(rows->rowCount(), 4);
    QCOMPARE(priorities(), QStringLiteral("-1/60/2 1/-1/1 -1/-1/2 -1/-1/3"));
    QTest::mouseClick(button(*rows, QStringLiteral("Remove row 2")), Qt::LeftButton);
    QTRY_COMPARE(priorities(), QStringLiteral("-1/60/2 -1/-1/2 -1/-1/3"));
    QVERIFY(!button(*rows, QStringLiteral("Move row 1 up"))->isEnabled());
    stage->draft.undo();
    stage->draft.undo();
    stage->draft.undo();
    QCOMPARE(rows->rowCount(), 3);
    QVERIFY(!stage->draft.isChanged());
}

void TestAlarmSection::saysWhatARowMeans()
{
    type(*line(*rows, QStringLiteral("2 · Flow from")), QStringLiteral("0.5"));
    QCOMPARE(rows->sentence(1), QStringLiteral("A flow of at least 0.5 and a confidence of at "
                                               "least 60 %: priority 2."));
    type(*line(*rows, QStringLiteral("2 · Flow from")), {});
    type(*line(*rows, QStringLiteral("2 · Confidence from (%)")), {});
    QVERIFY(rows->sentence(1).contains(QStringLiteral("The rows below never count")));
}

void TestAlarmSection::saysWhatIsWrongWithTheTable()
{
    type(*line(*rows, QStringLiteral("3 · Flow from")), QStringLiteral("1"));
    QVERIFY(!stage->draft.isValid());
    QVERIFY(words(*rows).contains(QStringLiteral("the last row must have no condition")));
    type(*line(*rows, QStringLiteral("3 · Flow from")), {});
    type(*line(*rows, QStringLiteral("1 · Confidence from (%)")), QStringLiteral("101"));
    QVERIFY(words(*rows).contains(QStringLiteral("100")));
    QVERIFY(!stage->draft.isValid());
}

void TestAlarmSection::judgesReportsAsThePolicyDoes()
{
    const QAbstractItemModelTester tester(const_cast<TryoutModel *>(&tryout->model()),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(words(*tryout).contains(QStringLiteral("none was reported")));
    report(R"({"flow_rate": 0.7, "confidence_level": 85})");
    report(R"({"flow_rate": 1.4})", 1'767'225'601'000);
    report("no json", 1'767'225'602'000);
    QCOMPARE(tryout->model().rowCount(), 3);
    QCOMPARE(cell(0, TryoutModel::After), QStringLiteral("priority 3"));
    QCOMPARE(cell(1, TryoutModel::After), QStringLiteral("priority 1"));
    QCOMPARE(cell(2, TryoutModel::Before), QStringLiteral("priority 2"));
    QCOMPARE(tryout->model().changedCount(), 0);
    type(*line(*rows, QStringLiteral("1 · Flow from")), QStringLiteral("0.5"));
    QCOMPARE(tryout->model().changedCount(), 1);
    QCOMPARE(cell(2, TryoutModel::After), QStringLiteral("priority 1"));
    QCOMPARE(cell(2, TryoutModel::Before), QStringLiteral("priority 2"));
    AlarmReport same;
    same.flowRate = Measure{0.7, {}};
    same.confidence = 85;
    QCOMPARE(priorityOf(same, stage->draft.config().alarms), 1);
}

void TestAlarmSection::judgesWhatStandsAlready()
{
    Alarm alarm = PanelSamples::leak(1, 2, 1'767'225'600'000);
    alarm.id.endpoint = camera;
    alarm.payload = R"({"flow_rate": 3})";
    stage->client.tell(std::vector<Alarm>{alarm, PanelSamples::streamDown(2, 1)});
    QCOMPARE(tryout->model().rowCount(), 1);
    QCOMPARE(cell(0, TryoutModel::After), QStringLiteral("priority 1"));
}

void TestAlarmSection::keepsThePriorityOfInvalidTables()
{
    report(R"({"flow_rate": 1.4})");
    type(*line(*rows, QStringLiteral("1 · Flow from")), QStringLiteral("much"));
    QVERIFY(words(*tryout).contains(QStringLiteral("not valid yet")));
    QCOMPARE(tryout->model().rowCount(), 1);
}

void TestAlarmSection::makesAProfileAndChecksItsPointers()
{
    type(*line(*profiles, QStringLiteral("Name of a new profile")), QStringLiteral("sniffer"));
    QTest::mouseClick(button(*profiles, QStringLiteral("Add a profile")), Qt::LeftButton);
    QCOMPARE(profiles->chosen(), QStringLiteral("sniffer"));
    QVERIFY(!stage->draft.isValid()); // no type yet
    QVERIFY(words(*profiles).contains(QStringLiteral("list at least one")));
    auto *types = profiles->findChild<QPlainTextEdit *>();
    QTest::keyClicks(types, QStringLiteral("LEAK"));
    QVERIFY2(stage->draft.isValid(), qPrintable(words(*profiles)));
    QCOMPARE(stage->draft.config().alarms.profiles.at(QStringLiteral("sniffer")).alarmTypes,
             QList<QByteArray>{"LEAK"});
    type(*line(*profiles, QStringLiteral("Flow")), QStringLiteral("data"));
    QVERIFY(words(*profiles).contains(QStringLiteral("JSON pointer")));
    type(*line(*profiles, QStringLiteral("Flow")), QStringLiteral("/data/flow"));
    QCOMPARE(stage->draft.config()
                 .alarms.profiles.at(QStringLiteral("sniffer"))
                 .fields.value(QStringLiteral("flowRate")),
             QStringLiteral("/data/flow"));
}

void TestAlarmSection::removesAProfile()
{
    stage->draft.set(ConfigPath({"alarms", "profiles", "x"}),
                     QJsonObject{{QStringLiteral("alarmTypes"), QJsonArray{QStringLiteral("A")}}});
    profiles->choose(QStringLiteral("x"));
    QTest::mouseClick(button(*profiles, QStringLiteral("Remove this profile")), Qt::LeftButton);
    QVERIFY(stage->draft.config().alarms.profiles.empty());
    QCOMPARE(profiles->chosen(), QString());
    QVERIFY(!button(*profiles, QStringLiteral("Remove this profile"))->isEnabled());
}

void TestAlarmSection::editsWhenAnAlarmIsOver()
{
    type(*line(*section, QStringLiteral("Over after (s)")), QStringLiteral("60"));
    type(*line(*section, QStringLiteral("One place (m)")), QStringLiteral("2.5"));
    QCOMPARE(stage->draft.config().alarms.quietAfter, std::chrono::seconds(60));
    QCOMPARE(stage->draft.config().alarms.cellMetres, 2.5);
    type(*line(*section, QStringLiteral("One place (m)")), QStringLiteral("0"));
    QVERIFY(words(*section).contains(QStringLiteral("0.1")));
}

void TestAlarmSection::looksAsMeant()
{
    for (const auto theme : {PanelStyle::Theme::Light, PanelStyle::Theme::Dark}) {
        stage->style.setTheme(theme);
        const QString suffix =
            theme == PanelStyle::Theme::Dark ? QStringLiteral("-dark") : QString();
        const auto shoot = [&](const QString &name) {
            for (const QSize size : {QSize(1000, 1150), QSize(1600, 1150)})
                QVERIFY(
                    stage->screenshot(*section, QStringLiteral("alarmtable"), name + suffix, size));
        };
        stage->draft.discard();
        shoot(QStringLiteral("alarms-empty"));
        for (int i = 0; i < 8; ++i)
            report("{\"flow_rate\": " + QByteArray::number(0.2 * i + 0.1) +
                       ", \"unit\": \"g/s\", \"confidence_level\": " +
                       QByteArray::number(40 + 7 * i) + "}",
                   1'767'225'600'000 + i * 7000);
        AlarmDistribution distribution;
        distribution.raised[0] = 12;
        distribution.raised[1] = 40;
        distribution.raised[2] = 160;
        if (!stage->client.distributions.empty())
            emit stage->client.distributionReady(stage->client.distributions.back().first,
                                                 distribution, {});
        type(*line(*rows, QStringLiteral("1 · Flow from")), QStringLiteral("0.8"));
        shoot(QStringLiteral("alarms"));
        type(*line(*rows, QStringLiteral("1 · Confidence from (%)")), QStringLiteral("1000"));
        type(*line(*rows, QStringLiteral("3 · Flow from")), QStringLiteral("1"));
        type(*line(*profiles, QStringLiteral("Name of a new profile")), QStringLiteral("sniffer"));
        QTest::mouseClick(button(*profiles, QStringLiteral("Add a profile")), Qt::LeftButton);
        for (const QSize size : {QSize(1000, 1900), QSize(1600, 1900)})
            QVERIFY(stage->screenshot(*section, QStringLiteral("alarmtable"),
                                      QStringLiteral("alarms-faulty") + suffix, size));
    }
}

QTEST_MAIN(TestAlarmSection)
#include "tst_alarmsection.moc"
