// SPDX-License-Identifier: Apache-2.0
// What a server repeats of our credentials is not shown, however it is dressed.
#include "stream/echoedsecrets.h"
#include "stream/streamcredentials.h"
#include "stream/streamfault.h"

#include <QTest>

using namespace Runnel;

class TestEchoedSecrets : public QObject
{
    Q_OBJECT
private slots:
    void takesSecretsOutInEveryDress_data();
    void takesSecretsOutInEveryDress();
    void leavesOtherTextAsItIs();
    void namesClientCertificatesThatNginxRefuses();

private:
    static StreamCredentials credentials()
    {
        StreamCredentials known;
        known.username = Redacted("viewer");
        known.password = Redacted("s3cr3t/with some+signs");
        known.token = Redacted("TOKEN-0123456789");
        known.headers = {{"X-Key", Redacted("abcd1234efgh")}, {"X-Site", Redacted("ne")}};
        return known;
    }
};

void TestEchoedSecrets::takesSecretsOutInEveryDress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char *name, const QByteArray &secret) {
        QTest::newRow(name) << QStringLiteral("you sent <") + QString::fromUtf8(secret) + u'>'
                            << QStringLiteral("you sent <[redacted]>");
    };
    const QByteArray password = "s3cr3t/with some+signs";
    row("as it is", password);
    row("in capitals", password.toUpper());
    row("percent-encoded", password.toPercentEncoding());
    row("base64", password.toBase64(QByteArray::OmitTrailingEquals));
    row("a header", "abcd1234efgh");
    row("cut short", "TOKEN-012345");
    for (const QByteArray &before : {QByteArray("B"), QByteArray("Be"), QByteArray("Bea")}) {
        const QByteArray text =
            (before + "TOKEN-0123456789").toBase64(QByteArray::OmitTrailingEquals);
        QTest::addRow("base64 behind %d bytes", int(before.size()))
            << QString::fromLatin1(text)
            << QString::fromLatin1(text.left((before.size() * 8 + 5) / 6)) +
                   QStringLiteral("[redacted]");
    }
    QTest::newRow("basic") << QStringLiteral("Basic %1 was wrong")
                                  .arg(QString::fromLatin1(("viewer:" + password).toBase64()))
                           << QStringLiteral("Basic [redacted] was wrong");
    QTest::newRow("cut at the end") << QStringLiteral("It said: Bearer TOKEN-01")
                                    << QStringLiteral("It said: Bearer [redacted]");
    QTest::newRow("twice") << QStringLiteral("abcd1234efgh, abcd1234")
                           << QStringLiteral("[redacted], [redacted]");
}

void TestEchoedSecrets::takesSecretsOutInEveryDress()
{
    QFETCH(const QString, text);
    QTEST(withoutSecrets(text, credentials()), "clean");
}

void TestEchoedSecrets::leavesOtherTextAsItIs()
{
    const QString text = QStringLiteral("The camera answered with HTTP status 403. One of nine.");
    QCOMPARE(withoutSecrets(text, credentials()), text);
    QCOMPARE(withoutSecrets(text, StreamCredentials()), text);
    QCOMPARE(withoutSecrets(QString(), credentials()), QString());
}

void TestEchoedSecrets::namesClientCertificatesThatNginxRefuses()
{
    const Fault missing =
        statusFault(400, "Bad Request", "400 No required SSL certificate was sent");
    QCOMPARE(missing.kind, FaultKind::AuthenticationRequired);
    QVERIFY(missing.remedy.contains(QLatin1String("method Certificate")));
    const Fault refused = statusFault(400, "Bad Request", "<title>400 The SSL certificate error");
    QCOMPARE(refused.kind, FaultKind::AuthenticationRequired);
    QVERIFY(refused.detail.contains(QLatin1String("revoked")));
    QCOMPARE(statusFault(400, "Bad Request", "no").kind, FaultKind::HttpStatus);
}

QTEST_GUILESS_MAIN(TestEchoedSecrets)
#include "tst_echoedsecrets.moc"
