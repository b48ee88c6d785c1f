// SPDX-License-Identifier: Apache-2.0
// Pictures of the endpoints' page in each of its states, for a person to look at.
#include "endpoints/endpointspage.h"

#include "endpointsamples.h"
#include "panelstage.h"

#include <QPushButton>
#include <QTest>

using namespace Runnel;

namespace {

struct Picture
{
    explicit Picture(int cameras = 7, Role role = Role::Engineer)
    {
        QFETCH_GLOBAL(QSize, shownSize);
        size = shownSize;
        stage.session.signIn(QStringLiteral("A. Berg"), role, 0);
        RuntimeUpdate first;
        first.config = PanelSamples::site(cameras);
        first.snapshot = PanelSamples::quiet(cameras, stage.clock.wallMilliseconds());
        emit stage.client.updated(first);
        snapshot = *first.snapshot;
    }

    void minutes()
    {
        for (quint64 turn = 0; turn < 240; ++turn) {
            stage.clock.advance(std::chrono::seconds(1));
            EndpointSamples::goOn(snapshot, stage.clock.wallMilliseconds(), turn);
            stage.client.tell(snapshot);
        }
    }

    void trouble()
    {
        const qint64 now = stage.clock.wallMilliseconds();
        const Snapshot mixed = EndpointSamples::mixed(now);
        for (std::size_t i = 0; i < mixed.endpoints.size(); ++i) {
            const EndpointAccount account = snapshot.endpoints[i].account;
            snapshot.endpoints[i] = mixed.endpoints[i];
            snapshot.endpoints[i].account.lastSequence = account.lastSequence;
            snapshot.endpoints[i].account.delivered = account.delivered;
        }
        snapshot.takenAt = now;
        stage.client.tell(snapshot);
    }

    bool save(const char *name)
    {
        page.setStyleSheet(stage.style.styleSheet());
        page.resize(size);
        page.show();
        QCoreApplication::processEvents();
        return stage.screenshot(page, QStringLiteral("endpoints"), QString::fromLatin1(name), size);
    }

    void press(const char *text)
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String(text))
                button->click();
        }
    }

    QSize size;
    PanelStage stage;
    EndpointsPage page{stage.context()};
    Snapshot snapshot;
};

} // namespace

class TestEndpointScreenshots : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<QSize>("shownSize");
        QTest::newRow("1280x800") << QSize(1208, 696);
        QTest::newRow("1920x1080") << QSize(1848, 976);
    }

    void allLive()
    {
        Picture picture;
        picture.minutes();
        QVERIFY(picture.save("all-live"));
    }

    void mixedTroubles()
    {
        Picture picture;
        picture.minutes();
        picture.trouble();
        QVERIFY(picture.save("mixed"));
        picture.page.choose(PanelSamples::camera(2));
        QVERIFY(picture.save("mixed-chosen"));
    }

    void anOperatorMayNot()
    {
        Picture picture(7, Role::Operator);
        picture.minutes();
        picture.trouble();
        QVERIFY(picture.save("operator"));
        picture.page.choose(PanelSamples::camera(6));
        QVERIFY(picture.save("operator"));
    }

    void aHundred()
    {
        Picture picture(100);
        picture.minutes();
        picture.trouble();
        QVERIFY(picture.save("hundred"));
    }

    void confirmDisable()
    {
        Picture picture;
        picture.minutes();
        QVERIFY(picture.save("confirm"));
        picture.page.choose(PanelSamples::camera(3));
        picture.press("Disable");
        QVERIFY(picture.save("confirm"));
    }

    void noneConfigured()
    {
        Picture picture(0);
        QVERIFY(picture.save("none"));
    }

    void dark()
    {
        Picture picture;
        picture.stage.style.setTheme(PanelStyle::Theme::Dark);
        picture.minutes();
        picture.trouble();
        QVERIFY(picture.save("dark"));
        picture.page.choose(PanelSamples::camera(1));
        QVERIFY(picture.save("dark"));
    }
};

QTEST_MAIN(TestEndpointScreenshots)
#include "tst_endpointscreenshots.moc"
