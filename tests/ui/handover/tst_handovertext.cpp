// SPDX-License-Identifier: Apache-2.0
// A handover in words: what is urgent first, honest where nobody knows, and never markup.
#include "handover/handovertext.h"
#include "handover/watchspans.h"

#include "pseudolocale.h"
#include "shift.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Runnel;
using namespace Runnel::Shift;
using Input = AlarmInput;

namespace {

Handover busy()
{
    Journal journal;
    journal.write(leak(1), begin + minute, Input::Raised, 1);
    journal.write(leak(2), begin + 2 * minute, Input::Raised, 2);
    journal.write(leak(2), begin + 3 * minute, Input::Acknowledge, 2, QStringLiteral("A. Berg"),
                  QStringLiteral("valve 12 is shut"));
    journal.write(leak(3), begin + 4 * minute, Input::Raised, 3);
    journal.write(leak(3), begin + 5 * minute, Input::Shelve, 3, QStringLiteral("M. Ortiz"),
                  QStringLiteral("permit 4471"));
    journal.write(leak(4), begin + 6 * minute, Input::Raised, 3);
    journal.write(leak(4), begin + 7 * minute, Input::Close, 3, QStringLiteral("A. Berg"),
                  QStringLiteral("steam"));
    journal.write(outage("BrokerAway", 0), begin + hour, Input::Raised);
    journal.write(outage("BrokerAway", 0), begin + hour + 90'000, Input::Quiet);
    Handover handover = journal.handOver();
    handover.site = QStringLiteral("North terminal");
    handover.madeAt = end + minute;
    handover.madeBy = QStringLiteral("A. Berg");
    handover.spans = watchSpans(
        {{begin - hour, WatchLine::Kind::Started, QStringLiteral("A. Berg"), Role::Operator},
         {begin + 3 * hour, WatchLine::Kind::Started, QStringLiteral("M. Ortiz"), Role::Operator}},
        period, handover.madeAt);
    return handover;
}

} // namespace

class TestHandoverText : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void saysEverythingOfAShift();
    void whatIsUrgentStandsFirst();
    void saysWhereNobodyKnows();
    void anEmptyShiftSaysSo();
    void hostileTextStaysOneLineOfText();
    void everyWordIsTranslated();
    void aFullSheetIsWordedWithoutAPause();
};

/// Before anything asks for the local time.
void TestHandoverText::initTestCase()
{
    qputenv("TZ", "UTC");
    ::tzset();
}

void TestHandoverText::saysEverythingOfAShift()
{
    const QString text = HandoverText::sheet(busy()).plainText();
    for (const char *words :
         {"Shift handover: North terminal", "Made on", "A. Berg", "Not over at the end",
          "valve 12 is shut", "M. Ortiz", "permit 4471", "Still shelved, until 01:05:00",
          "Closed\t", "steam", "Broker away", "01:00:00\t01:01:30\t01:30", "Who was watching",
          "Signatures", "This shift"})
        QVERIFY2(text.contains(QLatin1String(words)), words);
}

void TestHandoverText::whatIsUrgentStandsFirst()
{
    const Sheet sheet = HandoverText::sheet(busy());
    const auto table = std::find_if(sheet.blocks.begin(), sheet.blocks.end(), [](const auto &b) {
        return b.kind == SheetBlock::Kind::Table;
    });
    QVERIFY(table != sheet.blocks.end());
    const auto &rows = table->table.rows;
    QCOMPARE(rows[0].priority, 1);
    QVERIFY(rows[0].strong && rows[0].unacknowledged);
    QVERIFY(rows.back().cells[0].contains(QStringLiteral("Shelved until")));
}

void TestHandoverText::saysWhereNobodyKnows()
{
    Handover handover = busy();
    const QString text = HandoverText::sheet(handover).plainText();
    QVERIFY(text.contains(QStringLiteral("00:00:00\tnot known\tA. Berg, Operator\tCut off")));
    QVERIFY(text.contains(QStringLiteral("at the latest 03:00:00")));
    handover.outages.push_back(
        {outage("StreamDown", 2), {}, 0, begin + hour, QStringLiteral("why")});
    QVERIFY(HandoverText::sheet(handover).plainText().contains(QStringLiteral("before ")));
    handover.watchKnown = false;
    QVERIFY(HandoverText::sheet(handover).plainText().contains(
        QStringLiteral("Nobody wrote down who was at the panel")));
}

void TestHandoverText::anEmptyShiftSaysSo()
{
    Handover handover;
    handover.period = period;
    handover.spans = watchSpans({}, period, end);
    const QString text = HandoverText::sheet(handover).plainText();
    for (const char *words :
         {"No alarm: everything was over", "Nobody acknowledged", "Nothing was shelved",
          "No panel was open", "Shorter outages are not listed"})
        QVERIFY2(text.contains(QLatin1String(words)), words);
}

void TestHandoverText::hostileTextStaysOneLineOfText()
{
    Handover handover = busy();
    const QString hostile = QStringLiteral("<b>x</b>\n\u202Egnp\t=1+1");
    handover.site = handover.madeBy = hostile;
    for (auto *rows : {&handover.open, &handover.over}) {
        for (Handover::AlarmRow &row : *rows) {
            row.message = row.asset = row.id.endpoint.device = row.id.camera = hostile;
            row.flow = Measure{1, hostile};
        }
    }
    for (Handover::Act &act : handover.acts)
        act.by = act.note = act.asset = hostile;
    for (Handover::Shelf &shelf : handover.shelves)
        shelf.by = shelf.note = shelf.asset = hostile;
    for (Handover::Outage &outage : handover.outages)
        outage.message = outage.asset = hostile;
    for (Handover::Span &span : handover.spans)
        span.name = hostile;
    handover.remarks = QString(20'000, u'W') + hostile;
    const Sheet sheet = HandoverText::sheet(handover);
    QVERIFY(!sheet.plainText().contains(QChar(0x202E)));
    QVERIFY(sheet.plainText().contains(QStringLiteral("<b>x</b>")));
    QVERIFY(!sheet.title.contains(u'\n') && !sheet.footer.contains(u'\n'));
    for (const SheetBlock &block : sheet.blocks) {
        for (const SheetRow &row : block.table.rows) {
            for (const QString &cell : row.cells)
                QVERIFY2(!cell.contains(u'\t') && cell.count(u'\n') <= 1, qPrintable(cell));
        }
    }
}

void TestHandoverText::everyWordIsTranslated()
{
    const PseudoLocale pseudo;
    const Sheet sheet = HandoverText::sheet(busy());
    for (const SheetBlock &block : sheet.blocks) {
        QVERIFY2(block.text.isEmpty() || block.text.contains(QChar(0x27E6)),
                 qPrintable(block.text));
        for (const QString &head : block.table.header)
            QVERIFY2(head.isEmpty() || head.contains(QChar(0x27E6)), qPrintable(head));
    }
}

void TestHandoverText::aFullSheetIsWordedWithoutAPause()
{
    Handover handover = busy();
    handover.open.resize(Handover::mostAlarms, handover.open.front());
    handover.acts.resize(Handover::mostActs, handover.acts.front());
    handover.shelves.resize(Handover::mostShelves, handover.shelves.front());
    handover.outages.resize(Handover::mostOutages, handover.outages.front());
    QElapsedTimer timer;
    timer.start();
    const Sheet sheet = HandoverText::sheet(handover);
    qInfo("worded in %lld ms", timer.elapsed());
    QVERIFY(sheet.plainText().count(u'\n') > 4000);
}

QTEST_MAIN(TestHandoverText)
#include "tst_handovertext.moc"
