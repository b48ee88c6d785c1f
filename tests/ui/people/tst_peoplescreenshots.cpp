// SPDX-License-Identifier: Apache-2.0
// The seat in each of its states, saved for a person to look at.
#include "alarms/alarmlistmodel.h"
#include "overview/overviewpage.h"
#include "people/peoplesection.h"
#include "people/signinsheet.h"
#include "peoplestage.h"
#include "pseudolocale.h"
#include "shell/banner.h"
#include "shell/mainwindow.h"
#include "shell/statusstrip.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;

class TestPeopleScreenshots : public QObject
{
    Q_OBJECT
private slots:
    void states_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        for (const char *state : {"signin", "wrong", "locked", "engineer", "nopin", "kiosk",
                                  "section", "editor", "last", "pseudo-signin", "pseudo-section"}) {
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
                for (const bool dark : {false, true})
                    QTest::addRow("%s-%s-%d", state, dark ? "dark" : "light", size.width())
                        << QString::fromLatin1(state) << dark << size;
            }
        }
    }
    void states();
};

void TestPeopleScreenshots::states()
{
    QFETCH(QString, state);
    QFETCH(const bool, dark);
    QFETCH(const QSize, size);
    const QString file = state + (dark ? QStringLiteral("-dark") : QString());
    std::optional<PseudoLocale> longer;
    if (state.startsWith(u"pseudo-")) {
        longer.emplace();
        state = state.mid(7);
    }
    PeopleStage stage;
    stage.style.setTheme(dark ? PanelStyle::Theme::Dark : PanelStyle::Theme::Light);
    AlarmListModel model(stage.context());
    MainWindow window(stage.context(), model);
    auto *overview = new OverviewPage(stage.context(), model);
    window.addPage(overview, QStringLiteral("overview"), [] { return QStringLiteral("Overview"); });
    auto *section = new PeopleSection(stage.context(), stage.settings);
    window.addPage(section, QStringLiteral("setup"), [] { return QStringLiteral("Set up"); });
    window.limitPage(section, Role::Engineer);
    SignInSheet sheet(stage.context(), window.pageArea());
    window.resize(size);
    stage.nobody();
    window.show();
    RuntimeUpdate update;
    const qint64 now = stage.clock.wallMilliseconds();
    update.config = PanelSamples::site(7);
    update.snapshot = PanelSamples::quiet(7, now);
    update.alarms = {PanelSamples::leak(2, 1, now - 42'000),
                     PanelSamples::leak(1, 2, now - 120'000)};
    emit stage.client.updated(update);
    const auto press = [&](QWidget &from, const QString &name) {
        for (QPushButton *button : from.findChildren<QPushButton *>()) {
            if (button->accessibleName() == name || button->objectName() == name)
                button->click();
        }
    };
    const QString ana = QStringLiteral("Ana Berg");
    if (state == u"section" || state == u"editor" || state == u"last") {
        stage.seat(0);
        window.strip().setLocksIn(580s);
        AccessState people = stage.session.access();
        people.people[1].lockedFor = 95s;
        emit stage.client.accessChanged(people);
        window.showPage(section);
        if (state == u"editor")
            press(*section, QStringLiteral("person-add"));
        if (state == u"last")
            press(*section, QStringLiteral("Remove Eva Lund"));
    } else {
        if (state == u"engineer" || state == u"kiosk") {
            stage.session.setKiosk(true);
            stage.seat(0);
            window.strip().setLocksIn(580s);
        }
        if (state == u"nopin") {
            stage.session.setKiosk(true);
            stage.open();
        }
        if (state != u"kiosk")
            sheet.open();
        press(sheet, ana);
        if (state == u"signin")
            sheet.findChild<QLineEdit *>()->setText(QStringLiteral("471"));
        if (state == u"wrong" || state == u"locked") {
            sheet.findChild<QLineEdit *>()->setText(QStringLiteral("4711"));
            press(sheet, QStringLiteral("pin-confirm"));
            if (state == u"locked") {
                AccessState people = PeopleStage::people();
                people.people[1].lockedFor = 95s;
                emit stage.client.accessChanged(people);
            }
            emit stage.client.commandDone(
                stage.client.lastNumber,
                {state == u"wrong" ? AccessFault::pinWrong : AccessFault::personLocked, {}, {}, 3});
        }
    }
    QVERIFY(stage.screenshot(window, QStringLiteral("people"), file, size));
    if (longer) {
        QCOMPARE(window.size(), size); // longer words make nothing wider
        const QStringList clipped =
            clippedTexts(state == u"section" ? *static_cast<QWidget *>(section) : sheet);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    }
}

QTEST_MAIN(TestPeopleScreenshots)
#include "tst_peoplescreenshots.moc"
