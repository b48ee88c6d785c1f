// SPDX-License-Identifier: Apache-2.0
// The real panel as a kiosk: nobody leaves it, a PIN makes an operator of who stands there, and the
// PIN is nowhere afterwards.
#include "canaries.h"
#include "style/palette.h"
#include "windowplant.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <csignal>

namespace Runnel {

namespace {

const QString &title = WindowPlant::title;
const QByteArray operatorPin = "90817263";
const QByteArray engineerPin = "35172846";
const QByteArray wrongPin = "71536248";
constexpr quint32 f11 = 0xffc8;
constexpr QPoint who{WindowPlant::screen.width() - 160, WindowPlant::screen.height() - 18};

/// `runnel people` with the PIN on stdin, as from a pipe; its exit code.
int people(const WindowPlant &plant, const QStringList &arguments, const QByteArray &pin,
           QByteArray &said)
{
    QProcess process;
    process.start(builtProgram(QStringLiteral("runnel")),
                  QStringList{QStringLiteral("people")} + arguments +
                      QStringList{QStringLiteral("--state-dir"), plant.runnel.stateDirectory()});
    process.write(pin + '\n');
    process.closeWriteChannel();
    if (!process.waitForFinished(20'000))
        return -2;
    said += process.readAllStandardOutput() + process.readAllStandardError();
    return process.exitCode();
}

bool setUpPeople(const WindowPlant &plant, QByteArray &said)
{
    // Root makes none, and the tests may be root's.
    return QDir().mkpath(plant.runnel.stateDirectory()) &&
           QFile::setPermissions(plant.runnel.stateDirectory(),
                                 QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner) &&
           people(plant,
                  {QStringLiteral("set"), QStringLiteral("Eva Lund"), QStringLiteral("engineer")},
                  engineerPin, said) == 0 &&
           people(plant,
                  {QStringLiteral("set"), QStringLiteral("Ana Berg"), QStringLiteral("operator")},
                  operatorPin, said) == 0;
}

} // namespace

class TestKioskPanel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();

    void anOperatorSignsInAndAcknowledges();
    void nobodyLeavesIt();
    void aViewerAcknowledgesNothing();
    void theConsoleIsTheWayOut();

private:
    void type(const QByteArray &keys)
    {
        for (const char key : keys)
            m_display.press(quint32(key));
    }
    /// By finger to the sheet, by keys to the name and the PIN.
    void signIn(int place, const QByteArray &pin)
    {
        const QRect sheet(WindowPlant::screen.width() - 400, WindowPlant::screen.height() - 400,
                          380, 320);
        const QImage before = m_display.screenshot(sheet);
        m_display.click(who);
        QTRY_VERIFY_WITH_TIMEOUT(m_display.screenshot(sheet) != before, 10'000);
        for (int i = 0; i < place; ++i)
            m_display.press(DisplayServer::Tab);
        m_display.press(DisplayServer::Space);
        type(pin);
        m_display.press(DisplayServer::Return);
    }

    DisplayServer m_display;
};

void TestKioskPanel::initTestCase()
{
    if (!MosquittoProcess::isInstalled())
        QSKIP("mosquitto is not installed");
    if (!DisplayServer::isInstalled())
        QSKIP("Xvfb is not installed (package xvfb)");
    QVERIFY2(m_display.start(WindowPlant::screen), m_display.errors().constData());
}

void TestKioskPanel::anOperatorSignsInAndAcknowledges()
{
    Canaries canaries;
    canaries.plant(QStringLiteral("operator's PIN"), operatorPin);
    canaries.plant(QStringLiteral("engineer's PIN"), engineerPin);
    canaries.plant(QStringLiteral("wrong PIN"), wrongPin);
    WindowPlant plant(m_display);
    plant.says = leakEvent(1);
    plant.moreArguments = {QStringLiteral("--kiosk"), QStringLiteral("--log-level"),
                           QStringLiteral("debug")};
    QVERIFY(plant.prepare());
    QByteArray said;
    QVERIFY2(setUpPeople(plant, said), said.constData());
    QVERIFY2(plant.startPanel(m_display), plant.runnel.process().standardError().constData());
    QVERIFY(plant.waitForAlarms(1, 1));

    signIn(1, wrongPin);
    QVERIFY(plant.runnel.process().waitForError("Sign-in refused"));
    m_display.press(DisplayServer::Escape);
    signIn(1, operatorPin);
    QVERIFY(plant.runnel.process().waitForError("At the panel: Ana Berg, operator"));
    const std::optional<QPoint> acknowledge = waitForAcknowledge(m_display);
    QVERIFY(acknowledge);
    m_display.click(*acknowledge);
    QVERIFY(plant.waitForAlarms(1, 0));
    const QJsonObject kept = plant.waitForRetained(QStringLiteral("ActiveAcknowledged"), 1);
    QCOMPARE(kept.value(QLatin1String("acknowledgedBy")).toString(), QStringLiteral("Ana Berg"));

    QCOMPARE(canaries.leakIn(QJsonDocument(plant.runnel.status()).toJson(),
                             QStringLiteral("the status")),
             QString());
    QVERIFY(plant.runnel.terminate() >= 0);
    QCOMPARE(canaries.leakIn(plant.runnel.process().standardError() +
                                 plant.runnel.process().standardOutput() + said,
                             QStringLiteral("the log")),
             QString());
    QVERIFY(
        QFile::exists(QDir(plant.runnel.stateDirectory()).filePath(QStringLiteral("people.json"))));
    QCOMPARE(canaries.leakBelow(plant.runnel.stateDirectory()), QString());
    QCOMPARE(canaries.leakIn(QJsonDocument(kept).toJson(), QStringLiteral("a topic")), QString());
}

void TestKioskPanel::nobodyLeavesIt()
{
    WindowPlant plant(m_display);
    plant.moreArguments = {QStringLiteral("--kiosk")};
    QVERIFY(plant.prepare());
    QByteArray said;
    QVERIFY2(setUpPeople(plant, said), said.constData());
    QVERIFY(plant.startPanel(m_display));
    const auto stays = [&] {
        m_display.press(f11);
        m_display.press(DisplayServer::Escape);
        if (!m_display.close(title))
            return false;
        // What the display says comes in order: behind it the program still answers.
        m_display.press('2', DisplayServer::Control);
        m_display.press('1', DisplayServer::Control);
        return isLive(plant.runnel.status(), WindowPlant::camera) && m_display.window(title) != 0;
    };
    QVERIFY(stays());
    signIn(1, operatorPin);
    QVERIFY(plant.runnel.process().waitForError("At the panel: Ana Berg, operator"));
    QVERIFY(stays());
    plant.runnel.process().sendSignal(SIGTERM); // whoever administers the machine
    QVERIFY(plant.runnel.process().waitForEnd());
    QCOMPARE(plant.runnel.process().exitCode(), 0);
}

void TestKioskPanel::aViewerAcknowledgesNothing()
{
    WindowPlant plant(m_display);
    plant.says = leakEvent(1);
    QVERIFY(plant.prepare());
    QByteArray said;
    QVERIFY2(setUpPeople(plant, said), said.constData());
    QVERIFY(plant.startPanel(m_display));
    QVERIFY(plant.waitForAlarms(1, 1));
    m_display.press('k', DisplayServer::Control);
    m_display.press('a');
    signIn(1, operatorPin); // in the same order: what came before has had its effect
    QVERIFY(plant.runnel.process().waitForError("At the panel: Ana Berg, operator"));
    QVERIFY(plant.waitForAlarms(1, 1));
    QVERIFY(waitForAcknowledge(m_display));
}

void TestKioskPanel::theConsoleIsTheWayOut()
{
    WindowPlant plant(m_display);
    QVERIFY(plant.prepare());
    QByteArray said;
    QVERIFY2(setUpPeople(plant, said), said.constData());
    const QString file =
        QDir(plant.runnel.stateDirectory()).filePath(QStringLiteral("people.json"));
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("{\"version\": 1, \"peop");
    damaged.close();
    QVERIFY(people(plant, {QStringLiteral("list")}, {}, said) == 1);
    QVERIFY(plant.startPanel(m_display));
    QVERIFY(plant.runnel.process().waitForError("The list of people cannot be used"));
    // While it runs:
    QCOMPARE(people(plant,
                    {QStringLiteral("set"), QStringLiteral("Eva Lund"), QStringLiteral("engineer")},
                    engineerPin, said),
             0);
    QVERIFY(QFile::exists(file + QStringLiteral(".damaged")));
    QByteArray names;
    QCOMPARE(people(plant, {QStringLiteral("list")}, {}, names), 0);
    QVERIFY2(names.contains("Eva Lund\tengineer"), names.constData());
    QVERIFY(QTest::qWaitFor(
        [&] {
            m_display.press(DisplayServer::Escape);
            signIn(0, engineerPin);
            return plant.runnel.process().waitForError("At the panel: Eva Lund", 3000);
        },
        30'000));
}

} // namespace Runnel

QTEST_GUILESS_MAIN(Runnel::TestKioskPanel)
#include "tst_kioskpanel.moc"
