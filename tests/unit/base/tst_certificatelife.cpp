// SPDX-License-Identifier: Apache-2.0
// From when on a certificate is warned of, and in which words.
#include "base/certificatelife.h"

#include <QDateTime>
#include <QTest>

using namespace Runnel;

class TestCertificateLife : public QObject
{
    Q_OBJECT

private slots:
    void warnsThirtyDaysAhead_data();
    void warnsThirtyDaysAhead();
    void takesAnyNameAsItIs();
};

void TestCertificateLife::warnsThirtyDaysAhead_data()
{
    QTest::addColumn<CertificateLife::Owner>("owner");
    QTest::addColumn<qint64>("secondsLeft");
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<QString>("detail");
    using Owner = CertificateLife::Owner;
    constexpr qint64 day = 86'400;
    QTest::newRow("far") << Owner::Camera << 30 * day + 1 << FaultKind::None << QString();
    QTest::newRow("thirty days") << Owner::Camera << 30 * day
                                 << FaultKind::TlsCertificateExpiresSoon
                                 << QStringLiteral("The camera's certificate (north) expires on "
                                                   "2027-01-31, in 30 days.");
    QTest::newRow("broker") << Owner::Broker << 2 * day << FaultKind::TlsCertificateExpiresSoon
                            << QStringLiteral("The broker's certificate (north) expires on "
                                              "2027-01-31, in 2 days.");
    QTest::newRow("own, last day")
        << Owner::Client << qint64(5) << FaultKind::TlsCertificateExpiresSoon
        << QStringLiteral("The client certificate north expires today (2027-01-31).");
    QTest::newRow("over") << Owner::Client << qint64(0) << FaultKind::TlsCertificateExpired
                          << QStringLiteral("The client certificate north expired on 2027-01-31: "
                                            "the next connection will fail.");
}

void TestCertificateLife::warnsThirtyDaysAhead()
{
    QFETCH(const CertificateLife::Owner, owner);
    QFETCH(const qint64, secondsLeft);
    QFETCH(const FaultKind, kind);
    QFETCH(const QString, detail);
    const qint64 end = QDateTime(QDate(2027, 1, 31), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    const Fault warning =
        CertificateLife{owner, QStringLiteral("north"), end}.warning(end - secondsLeft * 1000);
    QCOMPARE(warning.kind, kind);
    QCOMPARE(warning.detail, detail);
    QCOMPARE(warning.remedy.isEmpty(), kind == FaultKind::None);
}

void TestCertificateLife::takesAnyNameAsItIs()
{
    const CertificateLife life{CertificateLife::Owner::Camera, QStringLiteral("%1 %3"), 86'400'000};
    QVERIFY(life.warning(0).detail.contains(QStringLiteral("(%1 %3)")));
    QVERIFY(life.warning(0).detail.endsWith(QStringLiteral("in 1 days.")));
}

QTEST_GUILESS_MAIN(TestCertificateLife)
#include "tst_certificatelife.moc"
