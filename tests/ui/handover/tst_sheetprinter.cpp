// SPDX-License-Identifier: Apache-2.0
// A sheet as PDF: pages, none of them empty, and an end when it is cancelled.
#include "handover/handovertext.h"
#include "handover/sheetprinter.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

using namespace Runnel;

namespace {

Sheet sheetOf(int rows, const QString &note = QStringLiteral("permit 4471"))
{
    Sheet sheet;
    sheet.title = QStringLiteral("Shift handover: North terminal");
    sheet.subtitle = QStringLiteral("1 Jan 2026");
    sheet.footer = QStringLiteral("foot");
    sheet.page = QStringLiteral("Page %1 of %2");
    sheet.blocks.push_back({SheetBlock::Kind::Heading, QStringLiteral("What was done")});
    SheetBlock block;
    block.kind = SheetBlock::Kind::Table;
    block.table.symbols = true;
    block.table.header = {QStringLiteral("Time"), QStringLiteral("Note")};
    block.table.shares = {1, 4};
    for (int i = 0; i < rows; ++i) {
        SheetRow row;
        row.priority = 1 + i % 3;
        row.cells = {QString::number(i), note};
        block.table.rows.push_back(row);
    }
    sheet.blocks.push_back(block);
    SheetBlock signature;
    signature.kind = SheetBlock::Kind::Signature;
    signature.lines = {QStringLiteral("from"), QStringLiteral("to")};
    sheet.blocks.push_back(signature);
    return sheet;
}

int pagesIn(const QByteArray &pdf)
{
    static const QRegularExpression count(QStringLiteral("/Type /Pages[^>]*/Count (\\d+)"),
                                          QRegularExpression::DotMatchesEverythingOption);
    const auto match = count.match(QString::fromLatin1(pdf));
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

const std::atomic<bool> goesOn = false;

} // namespace

class TestSheetPrinter : public QObject
{
    Q_OBJECT
private slots:
    void writesAPage();
    void goesOnOverPages();
    void aVeryLongCellDoesNotHang();
    void cancelEndsIt();
    void printsOnAnotherThread();
};

void TestSheetPrinter::writesAPage()
{
    QBuffer pdf;
    QVERIFY(pdf.open(QIODevice::WriteOnly));
    const Sheet sheet = sheetOf(5);
    QCOMPARE(SheetPrinter(sheet, QFont()).print(pdf, goesOn), 1);
    QVERIFY(pdf.data().startsWith("%PDF-"));
    QCOMPARE(pagesIn(pdf.data()), 1);
}

void TestSheetPrinter::goesOnOverPages()
{
    QBuffer pdf;
    QVERIFY(pdf.open(QIODevice::WriteOnly));
    const Sheet sheet = sheetOf(300);
    const int pages = SheetPrinter(sheet, QFont()).print(pdf, goesOn);
    QVERIFY2(pages > 5 && pages < 15, qPrintable(QString::number(pages)));
    QCOMPARE(pagesIn(pdf.data()), pages);
}

void TestSheetPrinter::aVeryLongCellDoesNotHang()
{
    QBuffer pdf;
    QVERIFY(pdf.open(QIODevice::WriteOnly));
    const Sheet sheet = sheetOf(3, QString(20'000, u'W'));
    QVERIFY(SheetPrinter(sheet, QFont()).print(pdf, goesOn) >= 3);
}

void TestSheetPrinter::cancelEndsIt()
{
    QBuffer pdf;
    QVERIFY(pdf.open(QIODevice::WriteOnly));
    const Sheet sheet = sheetOf(3000);
    const std::atomic<bool> cancelled = true;
    QCOMPARE(SheetPrinter(sheet, QFont()).print(pdf, cancelled), 0);
}

/// As the panel does it, in a language whose letters come from another font.
void TestSheetPrinter::printsOnAnotherThread()
{
    QByteArray written;
    int pages = 0;
    const Sheet sheet = sheetOf(40, QStringLiteral("值班交接 Übergabe"));
    std::unique_ptr<QThread> thread(QThread::create([&] {
        QBuffer pdf(&written);
        pdf.open(QIODevice::WriteOnly);
        pages = SheetPrinter(sheet, QFont()).print(pdf, goesOn);
    }));
    thread->start();
    QVERIFY(thread->wait(30'000));
    QVERIFY(pages >= 1);
    QCOMPARE(pagesIn(written), pages);
}

QTEST_MAIN(TestSheetPrinter)
#include "tst_sheetprinter.moc"
