// SPDX-License-Identifier: Apache-2.0
// Records of the journal for spreadsheets: exact to the byte, and nothing in them is carried out.
#include "alarm/journalcsv.h"

#include <QTest>

using namespace Runnel;

class TestJournalCsv : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void beginsWithAMarkAndAHeader();
    void writesALineExactly();
    void leavesOutWhatIsNotKnown();
    void makesHostileTextHarmless_data();
    void makesHostileTextHarmless();
    void timesCarryTheirZone();
};

/// Before anything asks for the local time.
void TestJournalCsv::initTestCase()
{
    qputenv("TZ", "Europe/Berlin");
    ::tzset();
}

void TestJournalCsv::beginsWithAMarkAndAHeader()
{
    const QByteArray head = JournalCsv::begin();
    QVERIFY(head.startsWith("\xEF\xBB\xBFtime,number,event,priority,"));
    QVERIFY(head.endsWith(",alarm\r\n"));
    QByteArray record;
    JournalCsv::append(record, JournalLine());
    QCOMPARE(record.count(','), head.count(',') + 1); // the identity's own is in quotes
}

void TestJournalCsv::writesALineExactly()
{
    JournalLine line;
    line.number = 42;
    line.at = 1'767'225'600'123;
    line.alarm = {AlarmFamily::Leak,
                  {QStringLiteral("cam-1"), QStringLiteral("events")},
                  QStringLiteral("Kamera Süd"),
                  QStringLiteral("ALERT"),
                  {5, -6}};
    line.asset = QStringLiteral("Tank \"4\", north");
    line.priority = 1;
    line.before = AlarmState::ActiveUnacknowledged;
    line.after = AlarmState::ActiveAcknowledged;
    line.input = AlarmInput::Acknowledge;
    line.by = QStringLiteral("A. Berg");
    line.note = QStringLiteral("seen\r\ngoing there");
    line.message = QStringLiteral("leak");
    line.flowRate = 1.42;
    line.flowRateUnit = QStringLiteral("g/s");
    QByteArray record("before\r\n");
    JournalCsv::append(record, line);
    QCOMPARE(record,
             QByteArray("before\r\n"
                        "2026-01-01T01:00:00.123+01:00,42,Acknowledge,1,ActiveUnacknowledged,"
                        "ActiveAcknowledged,leak,ALERT,\"Tank \"\"4\"\", north\",cam-1,events,"
                        "Kamera S\xC3\xBC"
                        "d,A. Berg,\"seen\r\ngoing there\",leak,1.42,g/s,"
                        "\"leak/cam-1/events/Kamera S\xC3\xBC"
                        "d/ALERT/5,-6\"\r\n"));
}

void TestJournalCsv::leavesOutWhatIsNotKnown()
{
    JournalLine line;
    line.flowRate = std::numeric_limits<double>::quiet_NaN();
    QByteArray record;
    JournalCsv::append(record, line);
    QVERIFY2(record.contains(",,,,,,,,,\"leak/"), record);
    line.flowRate = -0.25;
    record.clear();
    JournalCsv::append(record, line);
    QVERIFY2(record.contains(",-0.25,,"), record); // a number of ours is no formula
}

void TestJournalCsv::makesHostileTextHarmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char *name, const QString &text, const QByteArray &field) {
        QTest::newRow(name) << text << field;
    };
    row("plain", QStringLiteral("valve 12"), "valve 12");
    row("empty", QString(), "");
    row("equals", QStringLiteral("=1+2"), "'=1+2");
    row("plus", QStringLiteral("+49 30"), "'+49 30");
    row("minus", QStringLiteral("-2"), "'-2");
    row("at", QStringLiteral("@SUM(A1)"), "'@SUM(A1)");
    row("tab", QStringLiteral("\t=1"), "'\t=1");
    row("return", QStringLiteral("\r=1"), "\"'\r=1\"");
    row("newline", QStringLiteral("\n=1"), "\"'\n=1\"");
    row("wide", QStringLiteral("\uFF1D1"),
        "'\xEF\xBC\x9D"
        "1");
    row("link", QStringLiteral("=HYPERLINK(\"http://x\",\"y\")"),
        "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
    row("inside", QStringLiteral("a=1"), "a=1");
    row("quotes", QStringLiteral("\""), "\"\"\"\"");
    row("nul", QString(QChar(u'\0')) + u'x', "\xEF\xBF\xBDx");
}

void TestJournalCsv::makesHostileTextHarmless()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, field);
    QCOMPARE(JournalCsv::field(text), field);
}

void TestJournalCsv::timesCarryTheirZone()
{
    JournalLine line;
    QByteArray records;
    for (const qint64 at : {1'792'888'200'000, 1'792'891'800'000}) { // 02:30 twice, in autumn
        line.at = at;
        JournalCsv::append(records, line);
    }
    QVERIFY2(records.startsWith("2026-10-25T02:30:00.000+02:00,"), records);
    QVERIFY2(records.contains("\r\n2026-10-25T02:30:00.000+01:00,"), records);
}

QTEST_GUILESS_MAIN(TestJournalCsv)
#include "tst_journalcsv.moc"
