// SPDX-License-Identifier: Apache-2.0
// The pseudo-locale itself: as long as it says, and it sees what is cut.
#include "pseudolocale.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QVBoxLayout>

using namespace Runnel;

class TestPseudoLocale : public QObject
{
    Q_OBJECT

private slots:
    void textsAreTwoFifthsLongerAndInBrackets()
    {
        for (const QString &text : {QStringLiteral("Not acknowledged"), QStringLiteral("Save"),
                                    QStringLiteral("QoS"), QStringLiteral("pssst, rhythm!"),
                                    QStringLiteral("The camera's host does not answer.")}) {
            const QString longer = PseudoLocale::text(text);
            QVERIFY2(longer.size() >= text.size() * 7 / 5, qPrintable(longer));
            QVERIFY2(longer.size() <= text.size() * 7 / 5 + 3, qPrintable(longer));
            QVERIFY(longer.startsWith(QChar(0x27e6)) && longer.endsWith(QChar(0x27e7)));
            QVERIFY(longer != text);
        }
    }

    void whatIsFilledInStays()
    {
        const QString text = QStringLiteral("%1 of %L2 cameras, %n alarm(s)\n&Next");
        const QString longer = PseudoLocale::text(text);
        for (const char *kept : {"%1", "%L2", "%n", "\n", "&"})
            QCOMPARE(longer.count(QLatin1String(kept)), 1);
        PseudoLocale locale;
        QVERIFY(QCoreApplication::translate("X", "%n camera(s)", nullptr, 3).contains(u'3'));
    }

    void aTextThatIsCutIsFound()
    {
        QWidget page;
        page.resize(400, 300);
        auto *button = new QPushButton(QStringLiteral("A rather long text for a button"), &page);
        button->setGeometry(0, 0, 60, 40);
        auto *label = new QLabel(QStringLiteral("A label of one line"), &page);
        label->setGeometry(0, 50, 30, 40);
        auto *wrapping = new QLabel(QStringLiteral("Several words that need several lines"), &page);
        wrapping->setWordWrap(true);
        wrapping->setGeometry(0, 100, 60, 10);
        auto *outside = new QLabel(QStringLiteral("Out"), &page);
        outside->setGeometry(390, 0, 100, 40);
        page.show();
        const QStringList clipped = clippedTexts(page);
        QCOMPARE(clipped.size(), 4);
    }

    void whatFitsIsNot()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        column->addWidget(new QPushButton(QStringLiteral("A rather long text for a button")));
        column->addWidget(new QLabel(QStringLiteral("A label of one line")));
        page.resize(600, 300);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QCOMPARE(clippedTexts(page), QStringList());
    }
};

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudolocale.moc"
