// SPDX-License-Identifier: Apache-2.0
// Setting people up: what is sent to the core, and the question before the last engineer goes.
#include "people/peoplesection.h"
#include "people/seatsettings.h"
#include "peoplestage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;

namespace {

struct Stage : PeopleStage
{
    Stage()
    {
        section.resize(1000, 700);
        seat(0);
        section.show();
    }
    template<typename Widget>
    Widget *part(const QString &name)
    {
        for (Widget *widget : section.findChildren<Widget *>()) {
            if (widget->isVisible() &&
                (widget->accessibleName() == name || widget->objectName() == name))
                return widget;
        }
        return nullptr;
    }
    void press(const QString &name)
    {
        auto *button = part<QPushButton>(name);
        QVERIFY2(button && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void type(const char *name, const QString &text)
    {
        auto *line = part<QLineEdit>(QString::fromLatin1(name));
        QVERIFY2(line, name);
        line->clear();
        QTest::keyClicks(line, text);
    }
    bool says(const QString &words)
    {
        for (const QLabel *label : section.findChildren<QLabel *>()) {
            QString text = label->text();
            if (label->isVisible() && text.remove(QChar(0x200b)).contains(words))
                return true;
        }
        return false;
    }
    void answer(const Fault &fault = {}) { emit client.commandDone(client.lastNumber, fault); }
    const PeopleEdit &sent() const { return client.peopleEdits.back().second; }

    PeopleSection section{context(), settings};
};

const QString add = QStringLiteral("person-add");
const QString save = QStringLiteral("person-save");

} // namespace

class TestPeopleSection : public QObject
{
    Q_OBJECT
private slots:
    void somebodyNewIsSent();
    void twoDifferentPinsAreNotSent();
    void aRoleCanChangeWithoutAPin();
    void somebodyIsRemoved();
    void theLastEngineerIsAskedAboutFirst();
    void theLastEngineerAsOperatorIsAskedAboutToo();
    void aSecondEngineerNeedsNoQuestion();
    void theCoresRefusalIsShown();
    void aLockIsShownAndEnded();
    void whoeverIsNoEngineerPressesNothing();
    void whatWasTypedIsGoneWhenTheSectionHides();
    void settingsAreKept();
};

void TestPeopleSection::somebodyNewIsSent()
{
    Stage stage;
    stage.press(add);
    QVERIFY(!stage.part<QPushButton>(save)->isEnabled());
    stage.type("person-name", QStringLiteral("Odd Vik"));
    stage.type("person-pin", QStringLiteral("8462"));
    stage.type("person-pin-again", QStringLiteral("8462"));
    stage.part<QComboBox>(QStringLiteral("person-role"))->setCurrentIndex(int(Role::Engineer));
    stage.press(save);
    QCOMPARE(stage.client.peopleEdits.size(), 1u);
    QCOMPARE(stage.sent().kind, PeopleEdit::Kind::Set);
    QCOMPARE(stage.sent().name, QStringLiteral("Odd Vik"));
    QCOMPARE(stage.sent().role, Role::Engineer);
    QCOMPARE(stage.sent().pin->reveal(), QByteArray("8462"));
    QVERIFY(!stage.sent().acceptsNoEngineer);
    stage.answer();
    QVERIFY(!stage.part<QPushButton>(save));
    QVERIFY(stage.part<QPushButton>(add));
}

void TestPeopleSection::twoDifferentPinsAreNotSent()
{
    Stage stage;
    stage.press(add);
    stage.type("person-name", QStringLiteral("Odd Vik"));
    stage.type("person-pin", QStringLiteral("8462"));
    stage.type("person-pin-again", QStringLiteral("8463"));
    QVERIFY(!stage.part<QPushButton>(save)->isEnabled());
    QVERIFY(stage.says(QStringLiteral("Type the same PIN again.")));
    QTest::keyClick(stage.part<QLineEdit>(QStringLiteral("person-pin-again")), Qt::Key_Return);
    QVERIFY(stage.client.peopleEdits.empty());
}

void TestPeopleSection::aRoleCanChangeWithoutAPin()
{
    Stage stage;
    stage.press(QStringLiteral("Change Ana Berg"));
    QVERIFY(stage.says(QStringLiteral("the old one stays")));
    stage.part<QComboBox>(QStringLiteral("person-role"))->setCurrentIndex(int(Role::Viewer));
    stage.press(save);
    QCOMPARE(stage.sent().name, QStringLiteral("Ana Berg"));
    QCOMPARE(stage.sent().role, Role::Viewer);
    QVERIFY(!stage.sent().pin);
}

void TestPeopleSection::somebodyIsRemoved()
{
    Stage stage;
    stage.press(QStringLiteral("Remove Ana Berg"));
    QCOMPARE(stage.sent().kind, PeopleEdit::Kind::Remove);
    QCOMPARE(stage.sent().name, QStringLiteral("Ana Berg"));
    QVERIFY(!stage.sent().acceptsNoEngineer);
}

void TestPeopleSection::theLastEngineerIsAskedAboutFirst()
{
    Stage stage;
    stage.press(QStringLiteral("Remove Eva Lund"));
    QVERIFY(stage.client.peopleEdits.empty());
    QVERIFY(stage.says(QStringLiteral("anybody who stands here may change everything")));
    stage.press(QStringLiteral("keep-engineer"));
    QVERIFY(stage.client.peopleEdits.empty());
    stage.press(QStringLiteral("Remove Eva Lund"));
    stage.press(QStringLiteral("no-engineer"));
    QCOMPARE(stage.client.peopleEdits.size(), 1u);
    QCOMPARE(stage.sent().kind, PeopleEdit::Kind::Remove);
    QVERIFY(stage.sent().acceptsNoEngineer);
}

void TestPeopleSection::theLastEngineerAsOperatorIsAskedAboutToo()
{
    Stage stage;
    stage.press(QStringLiteral("Change Eva Lund"));
    stage.part<QComboBox>(QStringLiteral("person-role"))->setCurrentIndex(int(Role::Operator));
    stage.press(save);
    QVERIFY(stage.client.peopleEdits.empty());
    stage.press(QStringLiteral("no-engineer"));
    QCOMPARE(stage.sent().role, Role::Operator);
    QVERIFY(stage.sent().acceptsNoEngineer);
}

void TestPeopleSection::aSecondEngineerNeedsNoQuestion()
{
    Stage stage;
    AccessState state = PeopleStage::people();
    state.isSignedIn = true;
    state.name = QStringLiteral("Eva Lund");
    state.role = Role::Engineer;
    state.people[1].role = Role::Engineer;
    emit stage.client.accessChanged(state);
    stage.press(QStringLiteral("Remove Eva Lund"));
    QCOMPARE(stage.client.peopleEdits.size(), 1u);
}

void TestPeopleSection::theCoresRefusalIsShown()
{
    Stage stage;
    stage.press(add);
    stage.type("person-name", QStringLiteral("Odd"));
    stage.type("person-pin", QStringLiteral("8462"));
    stage.type("person-pin-again", QStringLiteral("8462"));
    stage.press(save);
    stage.answer({FaultKind::CommandRefused, QStringLiteral("The disk is full."),
                  QStringLiteral("Make room.")});
    QVERIFY(stage.says(QStringLiteral("The disk is full. Make room.")));
    QVERIFY(stage.part<QPushButton>(save)); // what was typed is still there
}

void TestPeopleSection::aLockIsShownAndEnded()
{
    Stage stage;
    AccessState state = PeopleStage::people();
    state.isSignedIn = true;
    state.name = QStringLiteral("Eva Lund");
    state.role = Role::Engineer;
    state.people[1].lockedFor = 2min;
    emit stage.client.accessChanged(state);
    QVERIFY(stage.says(QStringLiteral("02:00")));
    stage.clock.advance(30s);
    QVERIFY(stage.says(QStringLiteral("01:30")));
    stage.press(QStringLiteral("Unlock Ana Berg"));
    QCOMPARE(stage.sent().kind, PeopleEdit::Kind::Unlock);
    QCOMPARE(stage.sent().name, QStringLiteral("Ana Berg"));
}

void TestPeopleSection::whoeverIsNoEngineerPressesNothing()
{
    Stage stage;
    stage.seat(1);
    QVERIFY(!stage.part<QPushButton>(add)->isEnabled());
    QVERIFY(!stage.part<QPushButton>(QStringLiteral("Remove Ana Berg"))->isEnabled());
    QVERIFY(!stage.part<QComboBox>(QStringLiteral("idle"))->isEnabled());
}

void TestPeopleSection::whatWasTypedIsGoneWhenTheSectionHides()
{
    Stage stage;
    stage.press(add);
    stage.type("person-pin", QStringLiteral("8462"));
    stage.section.hide();
    for (const QLineEdit *line : stage.section.findChildren<QLineEdit *>())
        QVERIFY(line->text().isEmpty());
}

void TestPeopleSection::settingsAreKept()
{
    Stage stage;
    QCOMPARE(SeatSettings::of(stage.settings), SeatSettings());
    auto *idle = stage.part<QComboBox>(QStringLiteral("idle"));
    QCOMPARE(idle->currentText().left(2), QStringLiteral("10"));
    QTest::keyClick(idle, Qt::Key_Down);
    for (QCheckBox *box : stage.section.findChildren<QCheckBox *>())
        QTest::keyClick(box, Qt::Key_Space);
    const SeatSettings kept = SeatSettings::of(PanelSettings(stage.directory.path()));
    QCOMPARE(kept.idleAfter, 15min);
    QVERIFY(kept.idleKeepsOperator);
    QVERIFY(kept.kiosk);
}

QTEST_MAIN(TestPeopleSection)
#include "tst_peoplesection.moc"
