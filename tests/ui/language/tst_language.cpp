// SPDX-License-Identifier: Apache-2.0
// Which languages there are, how one is chosen, and what comes with it.
#include "language/language.h"

#include "language/languagesheet.h"
#include "language/languageswitch.h"
#include "session/panelsettings.h"
#include "style/panelstyle.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Runnel;

namespace {

Language language(const char *code)
{
    return *Language::of(QLatin1String(code));
}

/// Hears of a change as a page does.
class Listener final : public QWidget
{
public:
    int changes = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        changes += event->type() == QEvent::LanguageChange ? 1 : 0;
        QWidget::changeEvent(event);
    }
};

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void thereAreSixByTheirOwnNames()
    {
        QStringList codes;
        for (const Language &one : Language::all())
            codes << one.code();
        QCOMPARE(codes, QStringList({QStringLiteral("en"), QStringLiteral("de"),
                                     QStringLiteral("es"), QStringLiteral("fr"),
                                     QStringLiteral("nb"), QStringLiteral("zh_CN")}));
        QCOMPARE(language("zh_CN").ownName(), QStringLiteral("简体中文"));
        QVERIFY(!Language::of(QStringLiteral("xx")));
    }

    void theSystemIsFollowedAsFarAsItGoes_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("got");
        QTest::newRow("Swiss") << "de-CH"
                               << "de";
        QTest::newRow("Nynorsk") << "nn-NO"
                                 << "nb";
        QTest::newRow("Norwegian") << "nb-NO"
                                   << "nb";
        QTest::newRow("Singapore") << "zh-Hans-SG"
                                   << "zh_CN";
        QTest::newRow("Taiwan, then French") << "zh-Hant-TW fr"
                                             << "fr";
        QTest::newRow("Finnish, then Spanish") << "fi-FI es-ES"
                                               << "es";
        QTest::newRow("Finnish") << "fi"
                                 << "en";
        QTest::newRow("none") << "C"
                              << "en";
    }

    void theSystemIsFollowedAsFarAsItGoes()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, got);
        QCOMPARE(Language::closestTo(wanted.split(u' ')).code(), got);
    }

    void theTerritoryOfTheSystemStays()
    {
        const QLocale swiss(QLocale::German, QLocale::Switzerland);
        QCOMPARE(language("de").locale(swiss), swiss);
        QCOMPARE(language("fr").locale(swiss), QLocale(QLocale::French));
        QCOMPARE(language("zh_CN").locale(QLocale(QStringLiteral("zh_TW"))),
                 QLocale(QStringLiteral("zh_CN")));
    }

    void theChoiceIsRemembered()
    {
        QTemporaryDir directory;
        {
            PanelSettings settings(directory.path());
            LanguageSwitch languages(settings);
            languages.choose(language("fr"));
        }
        PanelSettings settings(directory.path());
        LanguageSwitch languages(settings);
        QCOMPARE(languages.language(), language("fr"));
        QCOMPARE(QLocale().language(), QLocale::French);
    }

    void everyWindowHearsOfItOnce()
    {
        QTemporaryDir directory;
        PanelSettings settings(directory.path());
        LanguageSwitch languages(settings);
        languages.choose(language("en"));
        QWidget window;
        auto *page = new Listener;
        page->setParent(&window);
        window.show();
        QCoreApplication::processEvents();
        page->changes = 0;
        QSignalSpy changed(&languages, &LanguageSwitch::changed);
        languages.choose(language("de"));
        QCoreApplication::processEvents();
        QCOMPARE(page->changes, 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(page->locale().language(), QLocale::German);
        languages.choose(language("de"));
        QCoreApplication::processEvents();
        QCOMPARE(page->changes, 1);
    }

    void everyLanguageIsInTheProgram()
    {
        for (const Language &one : Language::all())
            QVERIFY(QFile::exists(
                QStringLiteral(":/runnel/translations/runnel_%1.qm").arg(one.code())));
    }

    void englishHasItsPluralsInEveryLanguage()
    {
        QTemporaryDir directory;
        PanelSettings settings(directory.path());
        LanguageSwitch languages(settings);
        languages.choose(language("en"));
        QCOMPARE(QCoreApplication::translate("AlarmCells", "%n alarms", nullptr, 1),
                 QStringLiteral("1 alarm"));
        QCOMPARE(QCoreApplication::translate("AlarmCells", "%n alarms", nullptr, 2),
                 QStringLiteral("2 alarms"));
    }

    /// A dialog that asks in English in a French panel is half a translation.
    void theButtonsOfDialogsSpeakIt_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("cancel");
        QTest::newRow("en") << "en"
                            << "Cancel";
        QTest::newRow("de") << "de"
                            << "Abbrechen";
        QTest::newRow("es") << "es"
                            << "Cancelar";
        QTest::newRow("fr") << "fr"
                            << "Annuler";
        QTest::newRow("nb") << "nb"
                            << "Avbryt";
        QTest::newRow("zh_CN") << "zh_CN"
                               << "取消";
    }

    void theButtonsOfDialogsSpeakIt()
    {
        QFETCH(QString, code);
        QFETCH(QString, cancel);
        QTemporaryDir directory;
        PanelSettings settings(directory.path());
        LanguageSwitch languages(settings);
        languages.choose(*Language::of(code));
        QDialogButtonBox box(QDialogButtonBox::Cancel);
        QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), cancel);
    }

    void theSheetNeedsOneTouch()
    {
        QTemporaryDir directory;
        PanelSettings settings(directory.path());
        LanguageSwitch languages(settings);
        languages.choose(language("en"));
        PanelStyle style;
        LanguageSheet sheet(languages, style);
        QSignalSpy closed(&sheet, &LanguageSheet::closed);
        QVERIFY(sheet.isHidden());
        sheet.open();
        auto *english = sheet.findChild<QPushButton *>(QStringLiteral("language-en"));
        auto *norwegian = sheet.findChild<QPushButton *>(QStringLiteral("language-nb"));
        QVERIFY(english->isChecked());
        QTest::mouseClick(norwegian, Qt::LeftButton);
        QCOMPARE(languages.language(), language("nb"));
        QVERIFY(sheet.isHidden());
        QCOMPARE(closed.size(), 1);
        sheet.open();
        QVERIFY(norwegian->isChecked() && !english->isChecked());
        QTest::mouseClick(norwegian, Qt::LeftButton); // the same again
        QVERIFY(norwegian->isChecked());
        sheet.open();
        QTest::keyClick(&sheet, Qt::Key_Escape);
        QVERIFY(sheet.isHidden());
    }

    void settingsOutliveTheirOwner()
    {
        QTemporaryDir directory;
        {
            PanelSettings settings(directory.path());
            QSignalSpy changed(&settings, &PanelSettings::changed);
            QVERIFY(!settings.setValue(QStringLiteral("one"), 1));
            QVERIFY(!settings.setValue(QStringLiteral("two"), QStringLiteral("x")));
            QVERIFY(!settings.setValue(QStringLiteral("two"), QStringLiteral("x")));
            QCOMPARE(changed.size(), 2);
        }
        const QString file = directory.filePath(QStringLiteral("panel.json"));
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QCOMPARE(PanelSettings(directory.path()).value(QStringLiteral("one")).toInt(), 1);
    }

    void damagedSettingsCountAsNone()
    {
        QTemporaryDir directory;
        QFile file(directory.filePath(QStringLiteral("panel.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"language\": \"de\"");
        file.close();
        PanelSettings settings(directory.path());
        QVERIFY(settings.value(QStringLiteral("language")).isUndefined());
        QVERIFY(!settings.setValue(QStringLiteral("language"), QStringLiteral("es")));
        QCOMPARE(PanelSettings(directory.path()).value(QStringLiteral("language")).toString(),
                 QStringLiteral("es"));
    }

    void whatCannotBeStoredCountsInThisRun()
    {
        PanelSettings settings(QStringLiteral("/nowhere/at/all"));
        QVERIFY(settings.setValue(QStringLiteral("language"), QStringLiteral("es")));
        QCOMPARE(settings.value(QStringLiteral("language")).toString(), QStringLiteral("es"));
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
