// SPDX-License-Identifier: Apache-2.0
// The keychain and the list of what is in it agree, whatever goes wrong in between.
#include "secret/keychain.h"

#include "manualclock.h"
#include "scriptedkeychain.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Runnel;

namespace {

const QString broker = QStringLiteral("broker");

struct Fixture
{
    Fixture()
        : index(directory.filePath(QStringLiteral("conf/keychain.json")))
    {
        auto owned = std::make_unique<ScriptedKeychain>();
        store = owned.get();
        keychain.emplace(clock, std::move(owned), index);
    }

    Fault set(const QString &name, const char *value)
    {
        std::optional<Fault> answer;
        keychain->set(name, Redacted(value), [&](const Fault &fault) { answer = fault; });
        return waitFor(answer);
    }
    Fault remove(const QString &name)
    {
        std::optional<Fault> answer;
        keychain->remove(name, [&](const Fault &fault) { answer = fault; });
        return waitFor(answer);
    }
    std::vector<Keychain::Item> list(const QStringList &more = {})
    {
        std::optional<std::vector<Keychain::Item>> answer;
        keychain->list(more, [&](const Result<std::vector<Keychain::Item>> &items) {
            answer = items ? items.value() : std::vector<Keychain::Item>{};
        });
        [[maybe_unused]] const bool answered =
            QTest::qWaitFor([&] { return answer.has_value(); }, 5000);
        return answer.value_or(std::vector<Keychain::Item>{});
    }
    static Fault waitFor(const std::optional<Fault> &answer)
    {
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 5000))
            return {FaultKind::Internal, QStringLiteral("no answer"), {}, 0, RetryAdvice::Never};
        return *answer;
    }
    std::optional<KeychainIndex::State> stateOf(const QString &name) const
    {
        const auto entry = index.find(name);
        return entry ? std::optional(entry->state) : std::nullopt;
    }

    QTemporaryDir directory;
    ManualClock clock;
    KeychainIndex index;
    ScriptedKeychain *store = nullptr;
    std::optional<Keychain> keychain;
};

using State = KeychainIndex::State;
using Presence = Keychain::Presence;

} // namespace

class TestKeychain : public QObject
{
    Q_OBJECT
private slots:
    void whatIsSetIsListedUntilItIsRemoved()
    {
        Fixture f;
        QVERIFY(!f.set(broker, "hunter2"));
        QVERIFY(!f.set(QStringLiteral("a"), "x"));
        const auto items = f.list();
        QCOMPARE(items.size(), size_t(2));
        QCOMPARE(items[0].name, QStringLiteral("a"));
        QCOMPARE(items[1].name, broker);
        QCOMPARE(items[1].presence, Presence::Stored);
        QVERIFY(!f.remove(broker));
        QCOMPARE(f.list().size(), size_t(1));
        QVERIFY(!f.store->content.contains(broker));
    }

    void theIndexHoldsNoSecretAndIsForItsOwnerOnly()
    {
        Fixture f;
        QVERIFY(!f.set(broker, "hunter2"));
        QFile file(f.index.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains("broker"));
        QVERIFY(!content.contains("hunter2"));
        QVERIFY((QFileInfo(f.index.file()).permissions() &
                 (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)) ==
                0);
    }

    void everyChangeHasALaterTimeEvenWhenTheClockIsSetBack()
    {
        Fixture f;
        QVERIFY(!f.set(broker, "one"));
        const qint64 first = f.index.find(broker)->changed;
        f.clock.jumpWall(-3'600'000);
        QVERIFY(!f.set(broker, "two"));
        QVERIFY(f.index.find(broker)->changed > first);
    }

    void aLockedKeychainChangesNothing()
    {
        Fixture f;
        QVERIFY(!f.set(broker, "one"));
        const auto before = f.index.find(broker);
        f.store->fault = ScriptedKeychain::locked();
        QCOMPARE(f.set(broker, "two").kind, FaultKind::SecretLocked);
        QCOMPARE(f.index.find(broker), before);
        QCOMPARE(f.remove(broker).kind, FaultKind::SecretLocked);
        QCOMPARE(f.index.find(broker), before);
        QCOMPARE(f.set(QStringLiteral("new"), "x").kind, FaultKind::SecretLocked);
        QVERIFY(!f.index.find(QStringLiteral("new")));
        const auto items = f.list();
        QCOMPARE(items.size(), size_t(1));
        QCOMPARE(items[0].presence, Presence::Unknown);
        f.store->fault = {};
        QCOMPARE(f.store->content.value(broker).reveal(), QByteArray("one"));
    }

    void aKeychainThatForgetsIsNotBelieved()
    {
        Fixture f;
        f.store->forgetful = true;
        const Fault fault = f.set(broker, "hunter2");
        QCOMPARE(fault.kind, FaultKind::SecretLocked);
        QVERIFY(!fault.toString().contains(QLatin1String("hunter2")));
        QVERIFY(f.stateOf(broker) != std::optional(State::Stored));
        QCOMPARE(f.list().front().presence, Presence::Missing);
        QVERIFY(f.list().empty());
    }

    void aSilentKeychainTimesOutAndIsLookedAtLater()
    {
        Fixture f;
        f.store->silent = true;
        std::optional<Fault> answer;
        f.keychain->set(broker, Redacted("x"), [&](const Fault &fault) { answer = fault; });
        QTRY_VERIFY(f.store->pendingWrite != nullptr);
        f.clock.advance(Keychain::writeLimit - std::chrono::milliseconds(1));
        QVERIFY(!answer);
        f.clock.advance(std::chrono::milliseconds(1));
        QVERIFY(answer);
        QCOMPARE(answer->kind, FaultKind::SecretTimedOut);
        QCOMPARE(f.stateOf(broker), std::optional(State::Setting));

        // It was only late: the next look finds it.
        f.store->silent = false;
        f.store->content[broker] = Redacted("x");
        f.store->pendingWrite({});
        QCOMPARE(f.list().front().presence, Presence::Stored);
        QCOMPARE(f.stateOf(broker), std::optional(State::Stored));
    }

    void anInterruptedSetIsClearedUp_data()
    {
        QTest::addColumn<bool>("written");
        QTest::newRow("before the keychain had it") << false;
        QTest::newRow("after the keychain had it") << true;
    }
    void anInterruptedSetIsClearedUp()
    {
        QFETCH(const bool, written);
        Fixture f;
        QVERIFY(!f.index.put(broker, State::Setting, 1, false));
        if (written)
            f.store->content[broker] = Redacted("x");
        const auto items = f.list();
        QCOMPARE(items.front().presence, written ? Presence::Stored : Presence::Missing);
        QCOMPARE(f.stateOf(broker), written ? std::optional(State::Stored) : std::nullopt);
    }

    void anInterruptedRemoveIsClearedUp()
    {
        Fixture f;
        QVERIFY(!f.set(broker, "x"));
        QVERIFY(!f.index.put(broker, State::Removing, 1, false));
        f.store->content.clear();
        QCOMPARE(f.list().front().presence, Presence::Missing);
        QVERIFY(!f.index.find(broker));
        // A locked keychain clears up nothing: nobody knows.
        QVERIFY(!f.index.put(broker, State::Removing, 1, false));
        f.store->fault = ScriptedKeychain::locked();
        QCOMPARE(f.list().front().presence, Presence::Unknown);
        QCOMPARE(f.stateOf(broker), std::optional(State::Removing));
    }

    void whatTheConfigurationNamesIsLookedForToo()
    {
        Fixture f;
        QVERIFY(!f.set(broker, "x"));
        const auto items = f.list({broker, QStringLiteral("camera")});
        QCOMPARE(items.size(), size_t(2));
        QCOMPARE(items[1].name, QStringLiteral("camera"));
        QCOMPARE(items[1].presence, Presence::Missing);
        QVERIFY(!items[1].indexed);
    }

    void aMissingKeychainIsToldAlsoWhenNothingWasEverStored()
    {
        Fixture f;
        f.store->fault = {FaultKind::SecretStoreMissing, {}, {}, 0, RetryAdvice::Slowly};
        std::optional<Fault> answer;
        f.keychain->list(
            {}, [&](const Result<std::vector<Keychain::Item>> &items) { answer = items.fault(); });
        QCOMPARE(Fixture::waitFor(answer).kind, FaultKind::SecretStoreMissing);
        QVERIFY(!QFile::exists(f.index.file())); // looking makes nothing
    }

    void removingWhatIsNotThereSaysSo()
    {
        Fixture f;
        QCOMPARE(f.remove(broker).kind, FaultKind::SecretNotFound);
        // What somebody else took out of the keychain is only forgotten.
        QVERIFY(!f.set(broker, "x"));
        f.store->content.clear();
        QVERIFY(!f.remove(broker));
        QVERIFY(f.list().empty());
    }

    void anIndexThatCannotBeWrittenKeepsTheKeychainUntouched()
    {
        auto owned = std::make_unique<ScriptedKeychain>();
        const ScriptedKeychain &store = *owned;
        ManualClock clock;
        Keychain keychain(clock, std::move(owned),
                          KeychainIndex(QStringLiteral("/proc/no/such/keychain.json")));
        std::optional<Fault> answer;
        keychain.set(broker, Redacted("x"), [&](const Fault &fault) { answer = fault; });
        const Fault fault = Fixture::waitFor(answer);
        QVERIFY2(fault.detail.contains(QLatin1String("cannot be written")),
                 qPrintable(fault.toString()));
        QVERIFY(store.content.isEmpty());
    }

    void aDamagedIndexIsToldAndNotOverwritten()
    {
        Fixture f;
        QVERIFY(!f.set(broker, "x"));
        QFile file(f.index.file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"secrets\": [{\"name\": ");
        file.close();
        const Fault fault = f.set(QStringLiteral("other"), "y");
        QVERIFY(bool(fault));
        QVERIFY(fault.detail.contains(f.index.file()));
        QVERIFY(!f.store->content.contains(QStringLiteral("other")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{\"secrets\": [{\"name\": "));
    }

    void namesAreChecked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << QStringLiteral("broker") << true;
        QTest::newRow("path") << QStringLiteral("site-1/cam_2.key@x") << true;
        QTest::newRow("longest") << QString(128, u'a') << true;
        QTest::newRow("too long") << QString(129, u'a') << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("option") << QStringLiteral("-x") << false;
        QTest::newRow("reference") << QStringLiteral("keychain:x") << false;
        QTest::newRow("blank") << QStringLiteral("a b") << false;
        QTest::newRow("line") << QStringLiteral("a\nb") << false;
        QTest::newRow("letter of another script") << QStringLiteral("\u0430") << false;
    }
    void namesAreChecked()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, good);
        QCOMPARE(KeychainIndex::nameProblem(name).isEmpty(), good);
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
