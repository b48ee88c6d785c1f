// SPDX-License-Identifier: Apache-2.0
// A replaced secret is noticed, a touched one is not.
#include "secret/secretwatch.h"

#include "manualclock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

using namespace Runnel;

class TestSecretWatch : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_directory;

    QString path(const char *name) const { return m_directory->filePath(QLatin1String(name)); }
    static void write(const QString &path, const QByteArray &content, mode_t mode = 0600)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        file.close();
        ::chmod(QFile::encodeName(path).constData(), mode);
    }
    static void link(const char *target, const QString &name)
    {
        if (::symlink(target, QFile::encodeName(name).constData()) != 0)
            qFatal("cannot link");
    }
    static void rename(const QString &from, const QString &to)
    {
        if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) !=
            0)
            qFatal("cannot rename");
    }
    static SecretRef fileRef(const QString &path) { return {SecretSource::File, path}; }

    /// The watch under test, and everything it told.
    struct Watch
    {
        explicit Watch(const std::vector<SecretRef> &references,
                       KeychainIndex index = KeychainIndex())
            : watch(clock, std::move(index))
        {
            QObject::connect(&watch, &SecretWatch::changed, &watch,
                             [this](const std::vector<SecretRef> &changed) {
                                 for (const SecretRef &reference : changed)
                                     told << reference.toString();
                             });
            watch.setReferences(references);
        }
        /// By the system's notices alone: the clock goes on less than to the periodic look.
        bool noticesSoon()
        {
            return QTest::qWaitFor([this] {
                if (looks < 30) {
                    ++looks;
                    clock.advance(SecretWatch::settleTime);
                }
                return !told.isEmpty();
            });
        }
        /// By the periodic look at the latest.
        void look()
        {
            QCoreApplication::processEvents();
            clock.advance(SecretWatch::lookInterval + SecretWatch::settleTime);
            QCoreApplication::processEvents();
            clock.advance(SecretWatch::lookInterval + SecretWatch::settleTime);
        }

        ManualClock clock;
        SecretWatch watch;
        QStringList told;
        int looks = 0;
    };

private slots:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        qunsetenv("RUNNEL_SECRETS_DIR");
        qunsetenv("CREDENTIALS_DIRECTORY");
    }

    void aRewrittenFileIsNoticed()
    {
        write(path("a"), "one");
        write(path("b"), "one");
        Watch w({fileRef(path("a")), fileRef(path("b"))});
        write(path("a"), "two");
        QVERIFY(w.noticesSoon());
        w.look();
        QCOMPARE(w.told, QStringList{QStringLiteral("file:") + path("a")});
    }

    void aReplacedFileIsNoticedEveryTime()
    {
        write(path("a"), "one");
        Watch w({fileRef(path("a"))});
        for (const char *content : {"two", "three"}) {
            w.told.clear();
            w.looks = 0;
            write(path("new"), content);
            rename(path("new"), path("a"));
            QVERIFY2(w.noticesSoon(), content);
        }
    }

    void theSwapOfAMountedFolderIsNoticed()
    {
        // As Kubernetes does: key -> ..data/key, ..data -> a folder of its own.
        QVERIFY(QDir(m_directory->path()).mkpath(QStringLiteral("mount/..1")));
        write(path("mount/..1/key"), "one", 0644);
        link("..1", path("mount/..data"));
        link("..data/key", path("mount/key"));
        qputenv("RUNNEL_SECRETS_DIR", QFile::encodeName(path("mount")));
        Watch w({fileRef(path("mount/key"))});
        for (const char *content : {"two", "three"}) {
            w.told.clear();
            w.looks = 0;
            const QString next = path("mount/..") + QLatin1String(content);
            QVERIFY(QDir().mkpath(next));
            write(next + QStringLiteral("/key"), content, 0644);
            link((QByteArray("..") + content).constData(), path("mount/..data_tmp"));
            rename(path("mount/..data_tmp"), path("mount/..data"));
            QVERIFY2(w.noticesSoon(), content);
        }
    }

    void theSameContentIsNoChange()
    {
        write(path("a"), "one");
        Watch w({fileRef(path("a"))});
        write(path("new"), "one");
        rename(path("new"), path("a"));
        w.look();
        QVERIFY(w.told.isEmpty());
        write(path("a"), "two"); // it can fail
        w.look();
        QCOMPARE(w.told.size(), 1);
    }

    void whatIsGoneEmptyOrUnsafeTearsNothingDown()
    {
        write(path("a"), "one");
        Watch w({fileRef(path("a"))});
        QVERIFY(QFile::remove(path("a")));
        w.look();
        write(path("a"), "");
        w.look();
        write(path("a"), "two", 0644);
        w.look();
        QVERIFY(w.told.isEmpty());
        write(path("a"), "one");
        w.look();
        QVERIFY(w.told.isEmpty()); // back as it was
        write(path("a"), "two");
        w.look();
        QCOMPARE(w.told.size(), 1);
    }

    void whatAppearsIsNoticed()
    {
        Watch w({fileRef(path("a"))});
        write(path("a"), "one");
        QVERIFY(w.noticesSoon());
    }

    void aCredentialIsWatched()
    {
        qputenv("CREDENTIALS_DIRECTORY", QFile::encodeName(m_directory->path()));
        write(path("key"), "one", 0440);
        Watch w({{SecretSource::Credential, QStringLiteral("key")}});
        write(path("key"), "two", 0440);
        QVERIFY(w.noticesSoon());
        QCOMPARE(w.told, QStringList{QStringLiteral("credential:key")});
    }

    void aCompletedChangeOfTheKeychainIsNoticed()
    {
        using State = KeychainIndex::State;
        const KeychainIndex index(path("keychain.json"));
        const QString broker = QStringLiteral("broker");
        QVERIFY(!index.find(broker));
        KeychainIndex writer(path("keychain.json"));
        QVERIFY(!writer.put(broker, State::Stored, 1, true));
        QVERIFY(!writer.put(QStringLiteral("other"), State::Stored, 1, true));
        Watch w({{SecretSource::Keychain, broker}}, index);
        QVERIFY(!writer.put(QStringLiteral("other"), State::Stored, 2, true));
        QVERIFY(!writer.put(broker, State::Setting, 2, false));
        w.look();
        QVERIFY(w.told.isEmpty());
        QVERIFY(!writer.put(broker, State::Stored, 2, true));
        QVERIFY(w.noticesSoon());
        QCOMPARE(w.told, QStringList{QStringLiteral("keychain:broker")});
        w.told.clear();
        QVERIFY(!writer.take(broker));
        w.look();
        QVERIFY(w.told.isEmpty());
    }

    void whatIsNoLongerReferredToIsNotWatched()
    {
        write(path("a"), "one");
        write(path("b"), "one");
        Watch w({fileRef(path("a")), fileRef(path("b"))});
        w.watch.setReferences({fileRef(path("b"))});
        write(path("a"), "two");
        write(path("b"), "two");
        w.look();
        QCOMPARE(w.told, QStringList{QStringLiteral("file:") + path("b")});
    }

    void aFolderThatIsNeverQuietDelaysNothing()
    {
        write(path("a"), "one");
        Watch w({fileRef(path("a"))});
        write(path("a"), "two");
        for (int i = 0; i < 1000 && w.told.isEmpty(); ++i) {
            write(path("noise") + QString::number(i), "x");
            QCoreApplication::processEvents();
            w.clock.advance(SecretWatch::settleTime / 5);
        }
        QCOMPARE(w.told.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSecretWatch)
#include "tst_secretwatch.moc"
