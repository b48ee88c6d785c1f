// SPDX-License-Identifier: Apache-2.0
// Signs take the colours of the panel and are there at every size.
#include "style/icon.h"

#include "panelstage.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTest>

using namespace Runnel;

namespace {

/// Of the fully covered pixels; nothing when there are none.
QSet<QRgb> inks(const QIcon &icon, int side, QIcon::Mode mode = QIcon::Normal)
{
    const QImage image =
        icon.pixmap(QSize(side, side), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
    QSet<QRgb> found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                found << image.pixel(x, y);
        }
    }
    return found;
}

} // namespace

class TestIcon : public QObject
{
    Q_OBJECT

private slots:
    void isDrawnInTheTextColour_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : panelIconNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    void isDrawnInTheTextColour()
    {
        QFETCH(QString, name);
        PanelStyle style;
        for (const auto theme : {PanelStyle::Theme::Light, PanelStyle::Theme::Dark}) {
            style.setTheme(theme);
            const QIcon icon = panelIcon(name, style);
            for (const int side : {24, 33, 96})
                QCOMPARE(inks(icon, side), QSet<QRgb>{style.palette().text.rgb()});
            QCOMPARE(inks(icon, 33, QIcon::Disabled), QSet<QRgb>{style.palette().quiet.rgb()});
            QCOMPARE(inks(panelIcon(name, style, IconInk::Inverse), 33),
                     QSet<QRgb>{style.palette().inverse.rgb()});
        }
    }

    void knowsWhatThePanelNeeds()
    {
        const QStringList names = panelIconNames();
        for (const char *name : {"overview", "alarms", "journal", "feed", "cameras", "statistics",
                                 "trends", "setup", "silence", "sound", "follow"})
            QVERIFY2(names.contains(QLatin1StringView(name)), name);
    }

    void anUnknownNameHasNoIcon()
    {
        const PanelStyle style;
        QVERIFY(panelIcon(QStringLiteral("no-such-sign"), style).isNull());
        QVERIFY(panelIcon({}, style).isNull());
    }

    void leavesTheGroundAsItIs()
    {
        const PanelStyle style;
        QImage image(48, 48, QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        panelIcon(QStringLiteral("overview"), style).paint(&painter, image.rect());
        painter.end();
        QCOMPARE(image.pixelColor(0, 0), QColor(Qt::magenta));
        QCOMPARE(image.pixelColor(12, 16), QColor(Qt::magenta)); // inside of the drawing
    }

    void theApplicationHasOneForEverySize()
    {
        for (const int side : {16, 32, 128})
            QVERIFY(inks(applicationIcon(), side).size() > 1);
    }

    void looksTheSameAsTheButtonsAroundIt()
    {
        PanelStage stage;
        for (const auto theme : {PanelStyle::Theme::Light, PanelStyle::Theme::Dark}) {
            stage.style.setTheme(theme);
            QWidget bar;
            QHBoxLayout layout(&bar);
            for (const QString &name : panelIconNames()) {
                auto *button = new QPushButton(panelIcon(name, stage.style), {});
                button->setEnabled(name != u"lock");
                button->setIconSize({28, 28});
                layout.addWidget(button);
            }
            auto *primary = new QPushButton(
                panelIcon(QStringLiteral("silence"), stage.style, IconInk::Inverse), {});
            primary->setProperty("role", QStringLiteral("primary"));
            primary->setIconSize({28, 28});
            layout.addWidget(primary);
            QVERIFY(stage.screenshot(bar, QStringLiteral("style"),
                                     theme == PanelStyle::Theme::Dark
                                         ? QStringLiteral("icons-dark")
                                         : QStringLiteral("icons-light"),
                                     {1500, 90}));
        }
    }
};

QTEST_MAIN(TestIcon)
#include "tst_icon.moc"
