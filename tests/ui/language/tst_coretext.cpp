// SPDX-License-Identifier: Apache-2.0
// The phrase book: every sentence of the core is found again, and nothing else is touched.
#include "text/coretext.h"

#include "base/fault.h"
#include "text/corephrases.h"
#include "text/faulttext.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Runnel;

namespace {

/// Says everything in brackets, and turns two arguments round where it is asked to.
class Brackets final : public QTranslator
{
public:
    Brackets() { QCoreApplication::installTranslator(this); }
    ~Brackets() override { QCoreApplication::removeTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "Core") != 0)
            return {};
        QString text = QString::fromUtf8(source);
        if (turned)
            text.replace(QStringLiteral("%1"), QStringLiteral("%0"))
                .replace(QStringLiteral("%2"), QStringLiteral("%1"))
                .replace(QStringLiteral("%0"), QStringLiteral("%2"));
        return u'[' + text + u']';
    }
    bool turned = false;
};

QString said(const char *english)
{
    return CoreText::translated(QString::fromUtf8(english));
}

} // namespace

class TestCoreText : public QObject
{
    Q_OBJECT

private slots:
    void everyPhraseIsFoundAgain_data()
    {
        QTest::addColumn<QString>("phrase");
        for (const char *english : corePhrases())
            QTest::newRow(english) << QString::fromUtf8(english);
        QVERIFY(corePhrases().size() > 400);
    }

    void everyPhraseIsFoundAgain()
    {
        QFETCH(QString, phrase);
        // Filled in as the core does it, with what is no phrase.
        QString filled = phrase;
        QStringList arguments;
        for (int number = 1; number <= 9; ++number) {
            const QString place = u'%' + QString::number(number);
            if (!filled.contains(place))
                continue;
            arguments << QStringLiteral("<%1>").arg(QChar(u'p' + number));
            filled.replace(place, arguments.last());
        }
        QCOMPARE(CoreText::translated(filled), filled);
        Brackets brackets;
        const QString found = CoreText::translated(filled);
        QVERIFY2(found.startsWith(u'[') && found.endsWith(u']'), qPrintable(found));
        for (const QString &argument : arguments)
            QVERIFY2(found.contains(argument), qPrintable(found));
    }

    void everyPhraseSaysMoreThanItsArguments()
    {
        QSet<QString> seen;
        for (const char *english : corePhrases()) {
            QString words = QString::fromUtf8(english);
            QVERIFY2(!seen.contains(words), english);
            seen.insert(words);
            words.remove(QRegularExpression(QStringLiteral("%\\d")));
            QVERIFY2(words.count(QRegularExpression(QStringLiteral("[A-Za-z]"))) >= 5, english);
        }
    }

    void argumentsGoToTheirPlaces()
    {
        Brackets brackets;
        brackets.turned = true;
        QCOMPARE(said("The certificate of camera 7 expired on 2026-03-01."),
                 QStringLiteral("[The certificate of 2026-03-01 expired on camera 7.]"));
    }

    void severalSentencesAreSaidOneByOne()
    {
        Brackets brackets;
        QCOMPARE(said("The camera ended the stream. Its last event was not complete and is thrown "
                      "away."),
                 QStringLiteral("[The camera ended the stream.] [Its last event was not complete "
                                "and is thrown away.]"));
        QCOMPARE(said("The connection failed: Oh. Its last event was not complete and is thrown "
                      "away."),
                 QStringLiteral("[The connection failed: Oh.] [Its last event was not complete and "
                                "is thrown away.]"));
    }

    void aSentenceThatIsFilledInIsSaidToo()
    {
        Brackets brackets;
        QCOMPARE(said("this must be a number, not a string"),
                 QStringLiteral("[this must be [a number], not [a string]]"));
    }

    void whatIsKnownIsSaidBesideWhatIsNot()
    {
        Brackets brackets;
        QCOMPARE(said("Something new happened. The camera ended the stream."),
                 QStringLiteral("Something new happened. [The camera ended the stream.]"));
        QCOMPARE(said("The camera ended the stream. Something new happened."),
                 QStringLiteral("[The camera ended the stream.] Something new happened."));
    }

    void theProblemOfAFileKeepsItsPlace()
    {
        Brackets brackets;
        QCOMPARE(said("/etc/runnel.json:3:7: mqtt.port: a name must not be empty."),
                 QStringLiteral("/etc/runnel.json:3:7: mqtt.port: [a name must not be empty]."));
    }

    void foreignWordsStayAsTheyAre()
    {
        Brackets brackets;
        for (const char *foreign : {"", "leak", "The camera says hello.", "%1 %2", ".", ". . . .",
                                    "Wer hat den Dichtring gesehen?"})
            QCOMPARE(said(foreign), QString::fromUtf8(foreign));
    }

    void aPlaceholderThatIsFilledInFillsNothing()
    {
        Brackets brackets;
        QCOMPARE(said("The certificate of %2 expired on %1."),
                 QStringLiteral("[The certificate of %2 expired on %1.]"));
    }

    void faultsAreSaidInTheLanguage()
    {
        Brackets brackets;
        const Fault fault{FaultKind::StreamEnded, QStringLiteral("The camera ended the stream."),
                          QStringLiteral("Check the disk."), 0, RetryAdvice::Soon};
        QCOMPARE(FaultText::detail(fault), QStringLiteral("[The camera ended the stream.]"));
        QCOMPARE(FaultText::remedy(fault), QStringLiteral("[Check the disk.]"));
    }

    /// A camera that knows the book can not keep the panel busy with it.
    void hostileTextsEndSoon()
    {
        Brackets brackets;
        QStringList texts;
        texts << QString(CoreText::longest, u'.') << QStringLiteral(". ").repeated(2'000)
              << QStringLiteral(": ").repeated(2'000)
              << QStringLiteral("The camera ended the stream. ").repeated(130)
              << QStringLiteral("this must be a, not ").repeated(190)
              << QStringLiteral("The file The file cannot be read: ").repeated(110)
              << QString(1'000'000, u'x');
        QElapsedTimer timer;
        timer.start();
        for (const QString &text : texts)
            QVERIFY(!CoreText::translated(text).isEmpty());
        // Milliseconds in truth; a machine under load gets its time.
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
    }

    void usualTextsCostLittle()
    {
        Brackets brackets;
        const QString text = QStringLiteral(
            "The TLS handshake with the broker failed: tlsv1 alert internal error. Check that the "
            "port speaks TLS, and whether the broker wants a client certificate.");
        QVERIFY(CoreText::translated(text).startsWith(u'['));
        QBENCHMARK
        {
            CoreText::translated(text);
        }
    }
};

QTEST_GUILESS_MAIN(TestCoreText)
#include "tst_coretext.moc"
