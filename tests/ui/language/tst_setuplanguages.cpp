// SPDX-License-Identifier: Apache-2.0
// Every section of the set-up, as the panel composes them, in every language.
#include "app/setupdesk.h"
#include "language/languageswitch.h"
#include "panelstage.h"
#include "pseudolocale.h"
#include "session/panelsettings.h"
#include "setup/setuppage.h"
#include "shownwords.h"

#include <QAbstractButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Runnel;

namespace {

constexpr QSize size{1208, 696};

/// What the page has a button for, in its order.
QStringList sections()
{
    return {QStringLiteral("start"),      QStringLiteral("import"), QStringLiteral("cameras"),
            QStringLiteral("add-camera"), QStringLiteral("broker"), QStringLiteral("routes"),
            QStringLiteral("alarms"),     QStringLiteral("map"),    QStringLiteral("details"),
            QStringLiteral("general")};
}

struct SectionView : Staged
{
    explicit SectionView(const QString &section)
    {
        stage.session.signIn(QStringLiteral("E. Moe"), Role::Engineer, 0);
        desk.page().setAttribute(Qt::WA_ShowWithoutActivating);
        stage.settle(desk.page(), size);
        desk.page().show();
        RuntimeUpdate update;
        update.config = PanelSamples::site(7);
        update.snapshot = PanelSamples::quiet(7, stage.clock.wallMilliseconds());
        emit stage.client.updated(update);
        auto *button =
            desk.page().findChild<QAbstractButton *>(QStringLiteral("section-") + section);
        if (button)
            button->click();
        for (int turn = 0; turn < 3; ++turn)
            QCoreApplication::processEvents();
    }
    ~SectionView() override { delete &desk.page(); }
    QWidget &page() override { return desk.page(); }
    bool isStill() const override { return false; }

    QTemporaryDir directory;
    PanelStage stage;
    SetupDesk desk{stage.context(),
                   {QStringLiteral("/etc/runnel/runnel.json"), QStringLiteral("/var/lib/runnel")}};
};

QString pictures()
{
    const QString folder = QStringLiteral(RUNNEL_SCREENSHOTS "/setup-language/");
    QDir().mkpath(folder);
    return folder;
}

} // namespace

class TestSetupLanguages : public QObject
{
    Q_OBJECT

private slots:
    void everySectionIsHere()
    {
        SectionView view(QStringLiteral("start"));
        QStringList found;
        for (const QAbstractButton *button : view.page().findChildren<QAbstractButton *>()) {
            if (button->objectName().startsWith(QStringLiteral("section-")))
                found << button->objectName().sliced(8);
        }
        QCOMPARE(found, sections());
    }

    void noWordIsLeftBehind_data() { each(); }
    void noWordIsLeftBehind()
    {
        QFETCH(const QString, section);
        const QStringList left =
            wordsLeftBehind([&section] { return std::make_unique<SectionView>(section); },
                            QStringLiteral("setup-") + section);
        QVERIFY2(left.isEmpty(), qPrintable(u'\n' + left.join(u'\n')));
    }

    void longerWordsAreNotCut_data() { each(); }
    void longerWordsAreNotCut()
    {
        QFETCH(const QString, section);
        PseudoLocale pseudo;
        SectionView view(section);
        view.page().grab().save(pictures() + section + QStringLiteral("-pseudo.png"));
        const QStringList clipped = clippedTexts(view.page());
        QVERIFY2(clipped.isEmpty(), qPrintable(u'\n' + clipped.join(u'\n')));
    }

    void everyLanguageFits_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("section");
        for (const Language &language : Language::all()) {
            for (const QString &section : sections())
                QTest::addRow("%s %s", qPrintable(section), qPrintable(language.code()))
                    << language.code() << section;
        }
    }
    void everyLanguageFits()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, section);
        QTemporaryDir directory;
        PanelSettings settings(directory.path());
        LanguageSwitch languages(settings);
        languages.choose(*Language::of(code));
        SectionView view(section);
        QVERIFY(
            view.page().grab().save(pictures() + section + u'-' + code + QStringLiteral(".png")));
        const QStringList clipped = clippedTexts(view.page());
        QLocale::setDefault(QLocale::c());
        QVERIFY2(clipped.isEmpty(), qPrintable(u'\n' + clipped.join(u'\n')));
    }

private:
    static void each()
    {
        QTest::addColumn<QString>("section");
        for (const QString &section : sections())
            QTest::addRow("%s", qPrintable(section)) << section;
    }
};

QTEST_MAIN(TestSetupLanguages)
#include "tst_setuplanguages.moc"
