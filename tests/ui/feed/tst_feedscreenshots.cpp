// SPDX-License-Identifier: Apache-2.0
// Pictures of the feed in each of its states, for a person to look at.
#include "feed/feedpage.h"

#include "feedsamples.h"
#include "panelstage.h"

#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Runnel;

namespace {

struct Picture
{
    Picture()
    {
        QFETCH_GLOBAL(QSize, shownSize);
        size = shownSize;
        RuntimeUpdate first;
        first.config = PanelSamples::site(7);
        first.snapshot = PanelSamples::quiet(7, stage.clock.wallMilliseconds());
        emit stage.client.updated(first);
    }

    void busy()
    {
        for (int i = 0; i < 30; ++i) {
            stage.clock.advance(std::chrono::milliseconds(200));
            const qint64 now = stage.clock.wallMilliseconds();
            RuntimeUpdate update = FeedSamples::update(next, 100, now - 190);
            FeedSamples::acknowledge(update, next - 5, 100, now, 1.2 + double(i % 5) * 0.7);
            emit stage.client.updated(update);
            next += i == 20 ? 1'304 : 100;
        }
    }

    bool save(const char *name)
    {
        page.setStyleSheet(stage.style.styleSheet());
        page.resize(size);
        page.show();
        QCoreApplication::processEvents();
        return stage.screenshot(page, QStringLiteral("feed"), QString::fromLatin1(name), size);
    }

    void choose(int row)
    {
        page.findChild<QTableView *>()->selectRow(row);
        for (int i = 0; i < 3; ++i)
            emit stage.client.updated(FeedSamples::update(next += 200, 200, 0));
    }

    QSize size;
    PanelStage stage;
    FeedPage page{stage.context()};
    quint64 next = 100;
};

} // namespace

class TestFeedScreenshots : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<QSize>("shownSize");
        QTest::newRow("1280x800") << QSize(1208, 696);
        QTest::newRow("1920x1080") << QSize(1848, 976);
    }

    void empty()
    {
        Picture picture;
        QVERIFY(picture.save("empty"));
    }

    void busy()
    {
        Picture picture;
        picture.busy();
        QVERIFY(picture.save("busy"));
    }

    void paused()
    {
        Picture picture;
        picture.busy();
        QVERIFY(picture.save("busy"));
        for (QPushButton *button : picture.page.findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Pause"))
                button->click();
        }
        picture.busy();
        QVERIFY(picture.save("paused"));
    }

    void chosen()
    {
        Picture picture;
        picture.busy();
        QVERIFY(picture.save("chosen"));
        picture.choose(4);
        QVERIFY(picture.save("chosen"));
    }

    void hostile()
    {
        Picture picture;
        picture.busy();
        RuntimeUpdate update;
        update.events.push_back(
            FeedSamples::hostile(picture.next + 1, picture.stage.clock.wallMilliseconds()));
        update.events[0].payloadBytes = 900'000;
        emit picture.stage.client.updated(update);
        QVERIFY(picture.save("hostile"));
        picture.page.findChild<QTableView *>()->selectRow(0);
        QVERIFY(picture.save("hostile"));
    }

    void dark()
    {
        Picture picture;
        picture.stage.style.setTheme(PanelStyle::Theme::Dark);
        picture.busy();
        QVERIFY(picture.save("dark"));
        picture.choose(2);
        QVERIFY(picture.save("dark"));
    }
};

QTEST_MAIN(TestFeedScreenshots)
#include "tst_feedscreenshots.moc"
