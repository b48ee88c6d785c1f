// SPDX-License-Identifier: Apache-2.0
// Secrets put where their references say, one after the other.
#include "secret/secretkeeper.h"

#include "manualclock.h"
#include "scriptedkeychain.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Runnel;

namespace {

const SecretRef broker{SecretSource::Keychain, QStringLiteral("broker")};
const SecretRef camera{SecretSource::Keychain, QStringLiteral("camera")};

} // namespace

class TestSecretKeeper : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void storesIntoTheKeychain();
    void takesManyAtOnceInTheirOrder();
    void storesIntoAFileThatNobodyElseCanRead();
    void refusesFilesOfOthers();
    void refusesWhatRunnelDoesNotKeep();
    void removesFromBoth();
    void saysWhyTheKeychainRefused();

private:
    Fault stored(const SecretRef &reference, const QByteArray &secret);
    Fault removed(const SecretRef &reference);

    ManualClock clock;
    std::unique_ptr<QTemporaryDir> directory;
    ScriptedKeychain *keychain = nullptr;
    std::unique_ptr<SecretKeeper> keeper;
};

void TestSecretKeeper::init()
{
    directory = std::make_unique<QTemporaryDir>();
    auto store = std::make_unique<ScriptedKeychain>();
    keychain = store.get();
    keeper = std::make_unique<SecretKeeper>(clock, std::move(store), KeychainIndex(),
                                            directory->filePath(QStringLiteral("secrets")));
}

Fault TestSecretKeeper::stored(const SecretRef &reference, const QByteArray &secret)
{
    std::optional<Fault> answer;
    keeper->store(reference, Redacted(secret), [&](const Fault &fault) { answer = fault; });
    return QTest::qWaitFor([&] { return answer.has_value(); })
               ? *answer
               : Fault{FaultKind::Internal, QStringLiteral("no answer"), {}};
}

Fault TestSecretKeeper::removed(const SecretRef &reference)
{
    std::optional<Fault> answer;
    keeper->remove(reference, [&](const Fault &fault) { answer = fault; });
    return QTest::qWaitFor([&] { return answer.has_value(); })
               ? *answer
               : Fault{FaultKind::Internal, QStringLiteral("no answer"), {}};
}

void TestSecretKeeper::storesIntoTheKeychain()
{
    QCOMPARE(stored(broker, "one"), Fault());
    QCOMPARE(keychain->content.value(broker.name).reveal(), QByteArray("one"));
    QCOMPARE(stored(broker, "two"), Fault());
    QCOMPARE(keychain->content.value(broker.name).reveal(), QByteArray("two"));
}

void TestSecretKeeper::takesManyAtOnceInTheirOrder()
{
    QStringList done;
    const auto note = [&done](const QString &what) {
        return [&done, what](const Fault &fault) { done << (fault ? fault.detail : what); };
    };
    keeper->store(broker, Redacted("1"), note(QStringLiteral("broker")));
    keeper->store(camera, Redacted("2"), note(QStringLiteral("camera")));
    keeper->remove(broker, note(QStringLiteral("gone")));
    QVERIFY(done.isEmpty()); // never from within the call
    QTRY_COMPARE(done, QStringList({QStringLiteral("broker"), QStringLiteral("camera"),
                                    QStringLiteral("gone")}));
    QCOMPARE(keychain->content.keys(), QStringList{camera.name});
}

void TestSecretKeeper::storesIntoAFileThatNobodyElseCanRead()
{
    const SecretRef file = keeper->inFolder(QStringLiteral("broker"));
    QCOMPARE(stored(file, "secret"), Fault());
    QFile in(file.name);
    QVERIFY(in.open(QIODevice::ReadOnly));
    QCOMPARE(in.readAll(), QByteArray("secret"));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                        QFileDevice::WriteOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    QVERIFY(!(QFileInfo(file.name).permissions() & others));
    QVERIFY(!(QFileInfo(QFileInfo(file.name).path()).permissions() & others));
}

void TestSecretKeeper::refusesFilesOfOthers()
{
    const QString outside = directory->filePath(QStringLiteral("outside"));
    QCOMPARE(stored({SecretSource::File, outside}, "x").kind, FaultKind::SecretUnsafe);
    QCOMPARE(stored(keeper->inFolder(QStringLiteral("../outside")), "x").kind,
             FaultKind::SecretUnsafe);
    QCOMPARE(removed({SecretSource::File, outside}).kind, FaultKind::SecretUnsafe);
    QVERIFY(!QFileInfo::exists(outside));
}

void TestSecretKeeper::refusesWhatRunnelDoesNotKeep()
{
    for (const SecretSource source : {SecretSource::Credential, SecretSource::Environment}) {
        const Fault fault = stored({source, QStringLiteral("NAME")}, "x");
        QCOMPARE(fault.kind, FaultKind::SecretUnsafe);
        QVERIFY(!fault.remedy.isEmpty());
    }
}

void TestSecretKeeper::removesFromBoth()
{
    const SecretRef file = keeper->inFolder(QStringLiteral("camera"));
    QCOMPARE(stored(file, "x"), Fault());
    QCOMPARE(stored(camera, "x"), Fault());
    QCOMPARE(removed(file), Fault());
    QCOMPARE(removed(camera), Fault());
    QVERIFY(!QFileInfo::exists(file.name));
    QVERIFY(keychain->content.isEmpty());
    QCOMPARE(removed(file), Fault()); // it is not there: that is what was asked for
}

void TestSecretKeeper::saysWhyTheKeychainRefused()
{
    keychain->fault = ScriptedKeychain::locked();
    QCOMPARE(stored(broker, "x").kind, FaultKind::SecretLocked);
    keychain->fault = {};
    QCOMPARE(stored(broker, "x"), Fault()); // and the next one gets its turn
}

QTEST_GUILESS_MAIN(TestSecretKeeper)
#include "tst_secretkeeper.moc"
