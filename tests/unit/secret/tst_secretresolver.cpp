// SPDX-License-Identifier: Apache-2.0
// Secrets come from safe places, asynchronously, or not at all with a reason.
#include "secret/systemsecretresolver.h"

#include "secret/keychainstore.h"
#include "secret/secretfile.h"

#include "manualclock.h"
#include "scriptedkeychain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Runnel;

class TestSecretResolver : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_directory;
    ManualClock m_clock;

    QString write(const QString &name, const QByteArray &content, mode_t mode = 0600)
    {
        const QString path = m_directory->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        file.close();
        ::chmod(QFile::encodeName(path).constData(), mode);
        return path;
    }

    Result<Redacted> resolved(const SecretRef &reference)
    {
        SystemSecretResolver resolver(m_clock, nullptr);
        std::optional<Result<Redacted>> answer;
        resolver.resolve(reference, this, [&](const Result<Redacted> &secret) { answer = secret; });
        if (answer)
            qFatal("answered from within resolve()");
        for (int i = 0; i < 100 && !answer; ++i)
            QCoreApplication::processEvents();
        return answer ? *answer : Result<Redacted>(Fault{FaultKind::Internal, {}, {}, 0, {}});
    }
    Result<Redacted> fromFile(const QString &path) { return resolved({SecretSource::File, path}); }

private slots:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        qunsetenv("RUNNEL_SECRETS_DIR");
        qunsetenv("CREDENTIALS_DIRECTORY");
    }

    void theEnvironmentGivesASecret()
    {
        qputenv("RUNNEL_TEST_SECRET", "hunter2");
        const auto secret =
            resolved({SecretSource::Environment, QStringLiteral("RUNNEL_TEST_SECRET")});
        QVERIFY(bool(secret));
        QCOMPARE(secret.value().reveal(), QByteArray("hunter2"));
        qunsetenv("RUNNEL_TEST_SECRET");
        const Fault fault =
            resolved({SecretSource::Environment, QStringLiteral("RUNNEL_TEST_SECRET")}).fault();
        QCOMPARE(fault.kind, FaultKind::SecretNotFound);
        QVERIFY(!fault.remedy.isEmpty());
    }

    void aFileGivesItsContentWithoutTheLastLineEnd_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("none") << QByteArray("p") << QByteArray("p");
        QTest::newRow("one") << QByteArray("p\n") << QByteArray("p");
        QTest::newRow("two") << QByteArray("p\n\n") << QByteArray("p\n");
        QTest::newRow("windows") << QByteArray("p\r\n") << QByteArray("p");
        QTest::newRow("blanks stay") << QByteArray(" p ") << QByteArray(" p ");
        QTest::newRow("binary") << QByteArray("\0\xff", 2) << QByteArray("\0\xff", 2);
    }

    void aFileGivesItsContentWithoutTheLastLineEnd()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, secret);
        const auto answer = fromFile(write(QStringLiteral("s"), content));
        QVERIFY(bool(answer));
        QCOMPARE(answer.value().reveal(), secret);
    }

    void aFileThatOthersMayTouchIsRefused()
    {
        for (const mode_t mode : {0640, 0604, 0620, 0602, 0660}) {
            const Fault fault = fromFile(write(QStringLiteral("s"), "hunter2", mode)).fault();
            QCOMPARE(fault.kind, FaultKind::SecretUnsafe);
            QVERIFY(!fault.toString().contains(QLatin1String("hunter2")));
        }
    }

    void aFileOfAThirdUserIsRefused()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give a file away");
        const QString path = write(QStringLiteral("s"), "x");
        QCOMPARE(::chown(QFile::encodeName(path).constData(), 12345, 12345), 0);
        QCOMPARE(fromFile(path).fault().kind, FaultKind::SecretUnsafe);
    }

    void aMountedDirectoryOfSecretsIsTrusted()
    {
        // As Kubernetes mounts one: the name is a link to a file that everybody may read.
        QVERIFY(QDir(m_directory->path()).mkpath(QStringLiteral("mount/..data")));
        write(QStringLiteral("mount/..data/key"), "k", 0644);
        const QString link = m_directory->filePath(QStringLiteral("mount/key"));
        QCOMPARE(::symlink("..data/key", QFile::encodeName(link).constData()), 0);
        QCOMPARE(fromFile(link).fault().kind, FaultKind::SecretUnsafe);
        qputenv("RUNNEL_SECRETS_DIR",
                QFile::encodeName(m_directory->filePath(QStringLiteral("mount"))));
        QVERIFY(bool(fromFile(link)));
    }

    void aLinkOutOfTheMountedDirectoryIsNotTrusted()
    {
        QVERIFY(QDir(m_directory->path()).mkpath(QStringLiteral("mount")));
        QVERIFY(QDir(m_directory->path()).mkpath(QStringLiteral("mount2")));
        qputenv("RUNNEL_SECRETS_DIR",
                QFile::encodeName(m_directory->filePath(QStringLiteral("mount"))));
        write(QStringLiteral("outside"), "x", 0644);
        const QString link = m_directory->filePath(QStringLiteral("mount/key"));
        QCOMPARE(::symlink("../outside", QFile::encodeName(link).constData()), 0);
        QCOMPARE(fromFile(link).fault().kind, FaultKind::SecretUnsafe);
        // Nor is a directory whose name merely begins alike, or a path with dots.
        QCOMPARE(fromFile(write(QStringLiteral("mount2/key"), "x", 0644)).fault().kind,
                 FaultKind::SecretUnsafe);
        QCOMPARE(fromFile(m_directory->filePath(QStringLiteral("mount/../outside"))).fault().kind,
                 FaultKind::SecretUnsafe);
    }

    void sizeIsBounded()
    {
        const QByteArray most(SecretFile::maximumBytes, 'x');
        QVERIFY(bool(fromFile(write(QStringLiteral("s"), most))));
        QCOMPARE(fromFile(write(QStringLiteral("s"), most + 'x')).fault().kind,
                 FaultKind::SecretUnsafe);
        QCOMPARE(fromFile(write(QStringLiteral("s"), "")).fault().kind, FaultKind::SecretNotFound);
    }

    void whatIsNoFileIsRefusedWithoutWaiting()
    {
        const QString fifo = m_directory->filePath(QStringLiteral("fifo"));
        QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
        QCOMPARE(fromFile(fifo).fault().kind, FaultKind::SecretUnsafe);
        QCOMPARE(fromFile(QStringLiteral("/dev/zero")).fault().kind, FaultKind::SecretUnsafe);
        QCOMPARE(fromFile(m_directory->path()).fault().kind, FaultKind::SecretUnsafe);
        QCOMPARE(fromFile(m_directory->filePath(QStringLiteral("missing"))).fault().kind,
                 FaultKind::SecretNotFound);
    }

    void credentialsComeFromSystemdsDirectory()
    {
        const SecretRef reference{SecretSource::Credential, QStringLiteral("key")};
        QCOMPARE(resolved(reference).fault().kind, FaultKind::SecretNotFound);
        qputenv("CREDENTIALS_DIRECTORY", QFile::encodeName(m_directory->path()));
        QCOMPARE(resolved(reference).fault().kind, FaultKind::SecretNotFound);
        write(QStringLiteral("key"), "k\n", 0440);
        QCOMPARE(resolved(reference).value().reveal(), QByteArray("k"));
        for (const char *name : {"../key", "a/b", ".hidden", ".."})
            QCOMPARE(resolved({SecretSource::Credential, QString::fromLatin1(name)}).fault().kind,
                     FaultKind::SecretUnsafe);
    }

    void withoutAKeychainTheAnswerSaysSo()
    {
        const Fault fault = resolved({SecretSource::Keychain, QStringLiteral("x")}).fault();
        QCOMPARE(fault.kind, FaultKind::SecretStoreMissing);
        QVERIFY(fault.detail.contains(QLatin1String("no keychain")));
    }

    void theKeychainAnswersOnce()
    {
        auto owned = std::make_unique<ScriptedKeychain>();
        ScriptedKeychain &keychain = *owned;
        keychain.silent = true;
        SystemSecretResolver resolver(m_clock, std::move(owned));
        int answers = 0;
        QByteArray secret;
        resolver.resolve({SecretSource::Keychain, QStringLiteral("broker")}, this,
                         [&](const Result<Redacted> &answer) {
                             ++answers;
                             secret = answer ? answer.value().reveal() : QByteArray();
                         });
        QVERIFY(keychain.asked.isEmpty()); // not from within resolve()
        QTRY_COMPARE(keychain.asked, QStringList{QStringLiteral("broker")});
        QCOMPARE(answers, 0);
        keychain.pendingRead(Redacted("hunter2"));
        QCOMPARE(answers, 1);
        QCOMPARE(secret, QByteArray("hunter2"));
        m_clock.advance(SystemSecretResolver::timeLimit * 2);
        keychain.pendingRead(Redacted("again"));
        QCOMPARE(answers, 1);
    }

    void aLockedKeychainTimesOut()
    {
        auto owned = std::make_unique<ScriptedKeychain>();
        ScriptedKeychain &keychain = *owned;
        keychain.silent = true;
        SystemSecretResolver resolver(m_clock, std::move(owned));
        QList<FaultKind> answers;
        resolver.resolve({SecretSource::Keychain, QStringLiteral("broker")}, this,
                         [&](const Result<Redacted> &answer) { answers << answer.fault().kind; });
        QTRY_VERIFY(keychain.pendingRead != nullptr);
        m_clock.advance(SystemSecretResolver::timeLimit - std::chrono::milliseconds(1));
        QVERIFY(answers.isEmpty());
        m_clock.advance(std::chrono::milliseconds(1));
        QCOMPARE(answers, QList<FaultKind>{FaultKind::SecretTimedOut});
        keychain.pendingRead(Redacted("too late"));
        QCOMPARE(answers.size(), 1);
    }

    void whatWasStoredIsNeverSaidNotToBeThere()
    {
        KeychainIndex index(m_directory->filePath(QStringLiteral("keychain.json")));
        QVERIFY(!index.put(QStringLiteral("broker"), KeychainIndex::State::Stored, 1, true));
        SystemSecretResolver resolver(m_clock, std::make_unique<ScriptedKeychain>(), index);
        QMap<QString, FaultKind> answers;
        for (const QString &name : {QStringLiteral("broker"), QStringLiteral("other")})
            resolver.resolve(
                {SecretSource::Keychain, name}, this,
                [&, name](const Result<Redacted> &answer) { answers[name] = answer.fault().kind; });
        QTRY_COMPARE(answers.size(), 2);
        QCOMPARE(answers.value(QStringLiteral("broker")), FaultKind::SecretLocked);
        QCOMPARE(answers.value(QStringLiteral("other")), FaultKind::SecretNotFound);
    }

    void whoeverHasGoneIsNotAnswered()
    {
        auto owned = std::make_unique<ScriptedKeychain>();
        ScriptedKeychain &keychain = *owned;
        keychain.silent = true;
        SystemSecretResolver resolver(m_clock, std::move(owned));
        auto context = std::make_unique<QObject>();
        bool answered = false;
        const auto done = [&](const Result<Redacted> &) { answered = true; };
        resolver.resolve({SecretSource::Keychain, QStringLiteral("x")}, context.get(), done);
        resolver.resolve({SecretSource::Environment, QStringLiteral("PATH")}, context.get(), done);
        context.reset();
        QTRY_VERIFY(keychain.pendingRead != nullptr);
        keychain.pendingRead(Redacted("x"));
        m_clock.advance(SystemSecretResolver::timeLimit);
        QCoreApplication::processEvents();
        QVERIFY(!answered);
    }
};

QTEST_GUILESS_MAIN(TestSecretResolver)
#include "tst_secretresolver.moc"
