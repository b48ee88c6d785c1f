// SPDX-License-Identifier: Apache-2.0
// A secret never prints.
#include "base/redacted.h"

#include <QTest>

using namespace Runnel;

class TestRedacted : public QObject
{
    Q_OBJECT

private slots:
    void neverPrints()
    {
        QString text;
        QDebug(&text) << Redacted("hunter2");
        QVERIFY(!text.contains(QLatin1String("hunter2")));
        QVERIFY(text.contains(QLatin1String("redacted")));
    }

    void givesTheBytesOnlyWhenAsked()
    {
        const Redacted secret("hunter2");
        QCOMPARE(secret.reveal(), QByteArray("hunter2"));
        QVERIFY(!secret.isEmpty());
        QVERIFY(Redacted().isEmpty());
    }

    void copiesOutliveTheOriginal()
    {
        Redacted copy;
        {
            const Redacted secret(QByteArray("hunter2", 7));
            copy = secret;
        }
        QCOMPARE(copy.reveal(), QByteArray("hunter2"));
        Redacted moved = std::move(copy);
        QCOMPARE(moved.reveal(), QByteArray("hunter2"));
        QCOMPARE(moved, Redacted("hunter2"));
    }
};

QTEST_GUILESS_MAIN(TestRedacted)
#include "tst_redacted.moc"
