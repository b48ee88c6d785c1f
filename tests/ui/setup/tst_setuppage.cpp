// SPDX-License-Identifier: Apache-2.0
// The set-up page: sections, and the bar that saves.
#include "setup/setuppage.h"

#include "draftstage.h"
#include "forms/textfield.h"
#include "setup/changelist.h"
#include "setup/savebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Runnel;

namespace {

const ConfigPath site{"site", "name"};
const QString file = QStringLiteral("/etc/runnel/runnel.json");

QString words(const QWidget &widget)
{
    QStringList all;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            all << label->text().remove(QChar(0x200B));
    }
    return all.join(u'\n');
}

QPushButton *button(const QWidget &widget, const QString &text)
{
    for (QPushButton *candidate : widget.findChildren<QPushButton *>()) {
        if (candidate->text() == text && candidate->isVisibleTo(&widget))
            return candidate;
    }
    return nullptr;
}

} // namespace

class TestSetupPage : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void showsOneSectionAtATime();
    void savesByOnePress();
    void saysWhyItCannotBeSaved();
    void saysWhatToDoWhenSavingFailed();
    void offersAFileWhereThereIsNoKeychain();
    void listsWhatDiffers();
    void letsAPersonDecideAContradiction();
    void saysThatNothingIsKeptWithoutAFile();
    void letsOnlyAnEngineerSave();
    void looksAsMeant();

private:
    std::unique_ptr<DraftStage> stage;
};

void TestSetupPage::init()
{
    stage = std::make_unique<DraftStage>();
}

void TestSetupPage::showsOneSectionAtATime()
{
    SetupPage page(stage->context(), stage->draft, file);
    auto *first = new QLabel(QStringLiteral("first"));
    auto *second = new QLabel(QStringLiteral("second"));
    page.addSection(first, QStringLiteral("one"), [] { return QStringLiteral("One"); });
    page.addWideSection(second, QStringLiteral("two"), [] { return QStringLiteral("Two"); });
    QCOMPARE(page.currentSection(), first);
    page.show();
    QTest::mouseClick(button(page, QStringLiteral("Two")), Qt::LeftButton);
    QCOMPARE(page.currentSection(), second);
    QVERIFY(second->isVisible() && !first->isVisible());
    page.showSection(first);
    QVERIFY(button(page, QStringLiteral("One"))->isChecked());
}

void TestSetupPage::savesByOnePress()
{
    SaveBar bar(stage->context(), stage->draft, file);
    QPushButton *save = button(bar, QStringLiteral("Save"));
    QVERIFY(!save->isEnabled());
    stage->draft.set(site, QStringLiteral("North"));
    QVERIFY(words(bar).contains(QStringLiteral("1 change")));
    QTest::mouseClick(save, Qt::LeftButton);
    QCOMPARE(stage->client.edits.size(), size_t(1));
    QVERIFY(words(bar).contains(QStringLiteral("Saving")));
    emit stage->client.commandDone(stage->client.lastNumber, {});
    QVERIFY(words(bar).contains(file));
    QVERIFY(!save->isEnabled());
}

void TestSetupPage::saysWhyItCannotBeSaved()
{
    SaveBar bar(stage->context(), stage->draft, file);
    stage->draft.set(ConfigPath({"mqtt", "port"}), -1);
    QVERIFY(words(bar).contains(QStringLiteral("mqtt.port")));
    QVERIFY(!button(bar, QStringLiteral("Save"))->isEnabled());
}

void TestSetupPage::saysWhatToDoWhenSavingFailed()
{
    SaveBar bar(stage->context(), stage->draft, file);
    stage->draft.set(site, QStringLiteral("North"));
    stage->draft.save();
    emit stage->client.commandDone(
        stage->client.lastNumber,
        {FaultKind::DiskFull, QStringLiteral("No room."), QStringLiteral("Make some.")});
    QVERIFY(words(bar).contains(QStringLiteral("No room. Make some.")));
    QVERIFY(button(bar, QStringLiteral("Save"))->isEnabled());
    stage->draft.set(site, QStringLiteral("South"));
    QVERIFY(!words(bar).contains(QStringLiteral("No room.")));
}

void TestSetupPage::offersAFileWhereThereIsNoKeychain()
{
    SaveBar bar(stage->context(), stage->draft, file);
    const SecretRef secret{SecretSource::Keychain, QStringLiteral("broker")};
    stage->keychain->fault = {FaultKind::SecretStoreMissing, QStringLiteral("No keychain."), {}};
    stage->draft.set(ConfigPath({"mqtt", "authentication"}).key("password"), secret.toString());
    stage->draft.set(ConfigPath({"mqtt", "authentication"}).key("username"),
                     QStringLiteral("runnel"));
    stage->draft.set(ConfigPath({"mqtt", "authentication"}).key("method"),
                     QStringLiteral("UsernamePassword"));
    stage->draft.set(ConfigPath({"mqtt", "authentication"}).key("allowPlain"), true);
    stage->draft.setSecret(secret, Redacted("x"));
    QVERIFY(!button(bar, QStringLiteral("Keep it in a file")));
    QTest::mouseClick(button(bar, QStringLiteral("Save")), Qt::LeftButton);
    QTRY_VERIFY(button(bar, QStringLiteral("Keep it in a file")));
    QTest::mouseClick(button(bar, QStringLiteral("Keep it in a file")), Qt::LeftButton);
    QTRY_COMPARE(stage->client.edits.size(), size_t(1));
    QVERIFY(QFile::exists(stage->directory.filePath(secret.name)));
}

void TestSetupPage::listsWhatDiffers()
{
    SaveBar bar(stage->context(), stage->draft, file);
    bar.show();
    stage->draft.set(ConfigPath({"mqtt", "host"}), QStringLiteral("<b>other</b>"));
    stage->draft.set(site, QStringLiteral("North"));
    QTest::mouseClick(button(bar, QStringLiteral("Show")), Qt::LeftButton);
    QVERIFY(words(bar).contains(QStringLiteral("mqtt.host: \"broker\" → \"<b>other</b>\"")));
    QVERIFY(words(bar).contains(QStringLiteral("site")));
    stage->draft.discard();
    QVERIFY(!bar.findChild<ChangeList *>()->isVisible());
}

void TestSetupPage::letsAPersonDecideAContradiction()
{
    SaveBar bar(stage->context(), stage->draft, file);
    bar.show();
    stage->draft.set(ConfigPath({"mqtt", "host"}), QStringLiteral("mine"));
    stage->tell(DraftStage::usual().replace("broker", "theirs"));
    QVERIFY(!button(bar, QStringLiteral("Save"))->isEnabled());
    QTest::mouseClick(button(bar, QStringLiteral("Show")), Qt::LeftButton);
    QTest::mouseClick(button(bar, QStringLiteral("Take mine")), Qt::LeftButton);
    QTRY_VERIFY(button(bar, QStringLiteral("Save"))->isEnabled());
    QCOMPARE(stage->draft.config().mqtt.host, QStringLiteral("mine"));
    stage->tell(DraftStage::usual().replace("broker", "again"));
    QTest::mouseClick(button(bar, QStringLiteral("Keep theirs")), Qt::LeftButton);
    QVERIFY(!stage->draft.isChanged());
}

void TestSetupPage::saysThatNothingIsKeptWithoutAFile()
{
    SaveBar bar(stage->context(), stage->draft, {});
    stage->draft.set(site, QStringLiteral("North"));
    stage->draft.save();
    emit stage->client.commandDone(stage->client.lastNumber, {});
    QVERIFY(words(bar).contains(QStringLiteral("until Runnel ends")));
}

void TestSetupPage::letsOnlyAnEngineerSave()
{
    SaveBar bar(stage->context(), stage->draft, file);
    stage->draft.set(site, QStringLiteral("North"));
    stage->session.signIn(QStringLiteral("O"), Role::Operator, 0);
    QVERIFY(!button(bar, QStringLiteral("Save"))->isEnabled());
    QVERIFY(words(bar).contains(QStringLiteral("engineer")));
}

void TestSetupPage::looksAsMeant()
{
    for (const auto theme : {PanelStyle::Theme::Light, PanelStyle::Theme::Dark}) {
        stage->style.setTheme(theme);
        SetupPage page(stage->context(), stage->draft, file);
        auto *form = new QWidget;
        auto *column = new QVBoxLayout(form);
        auto *host =
            new TextField(stage->context(), stage->draft, ConfigPath({"mqtt", "host"}), form);
        host->setWords([] { return QStringLiteral("Broker"); },
                       [] { return QStringLiteral("Name or address"); });
        auto *port =
            new TextField(stage->context(), stage->draft, ConfigPath({"mqtt", "port"}), form);
        port->setWords([] { return QStringLiteral("Port"); });
        column->addWidget(host);
        column->addWidget(port);
        column->addStretch();
        page.addSection(form, QStringLiteral("broker"), [] { return QStringLiteral("Broker"); });
        page.addSection(new QWidget, QStringLiteral("alarms"),
                        [] { return QStringLiteral("Alarms"); });
        stage->draft.set(ConfigPath({"mqtt", "port"}), QStringLiteral("eighty"));
        stage->draft.set(site, QStringLiteral("North"));
        const QString name = theme == PanelStyle::Theme::Dark ? QStringLiteral("setup-dark")
                                                              : QStringLiteral("setup");
        page.show();
        button(page, QStringLiteral("Show"))->click();
        for (const QSize size : {QSize(1208, 696), QSize(1848, 976)})
            QVERIFY(stage->screenshot(page, QStringLiteral("setup"), name, size));
        stage->draft.discard();
    }
}

QTEST_MAIN(TestSetupPage)
#include "tst_setuppage.moc"
