// SPDX-License-Identifier: Apache-2.0
// The log in memory: bounded, escaped, from any thread.
#include "base/logging.h"
#include "base/recentlog.h"

#include <QTest>
#include <QThread>

using namespace Runnel;

class TestRecentLog : public QObject
{
    Q_OBJECT

private slots:
    void init() { RecentLog::clear(); }

    void whatIsLoggedIsKept()
    {
        installLogging(LogLevel::Info, LogFormat::Text);
        qCWarning(logStream) << "one\nline";
        qCDebug(logStream) << "not at this level";
        const QByteArray text = RecentLog::text();
        QCOMPARE(text.count('\n'), 1);
        QVERIFY2(text.contains(" warning stream: one\\x0Aline\n") || text.contains("one\\x0aline"),
                 text.constData());
        qInstallMessageHandler(nullptr);
    }

    void theOldestLinesGo()
    {
        for (int i = 0; i < RecentLog::mostLines + 10; ++i)
            RecentLog::add(QByteArray::number(i) + '\n');
        const QByteArray text = RecentLog::text();
        QCOMPARE(text.count('\n'), RecentLog::mostLines);
        QVERIFY(text.startsWith("10\n"));
    }

    void longLinesDoNotGrowIt()
    {
        for (int i = 0; i < 200; ++i)
            RecentLog::add(QByteArray(4096, 'x') + '\n');
        QVERIFY(RecentLog::text().size() <= RecentLog::mostBytes);
        RecentLog::add(QByteArray(2 * RecentLog::mostBytes, 'y'));
        QCOMPARE(RecentLog::text().size(), RecentLog::mostBytes);
    }

    void threadsMayWriteTogether()
    {
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back(QThread::create([] {
                for (int line = 0; line < 200; ++line)
                    RecentLog::add("line\n");
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait(10'000));
        QCOMPARE(RecentLog::text().count('\n'), 800);
    }
};

QTEST_GUILESS_MAIN(TestRecentLog)
#include "tst_recentlog.moc"
