// SPDX-License-Identifier: Apache-2.0
// About: what this program is, and where its files are.
#include "help/aboutview.h"
#include "help/helpview.h"

#include "panelstage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;

class TestAboutView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void versionsAndTheLicenceOfTheBinaryAreSaid();
    void memoryAndTimeAreReadAgain();
    void aPathIsCopiedByItsButton();
    void everyLicenceTextIsThere();

private:
    QString allText() const
    {
        QString text;
        const auto labels = m_view->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                text += label->text().remove(QChar(0x200B)) + u'\n';
        }
        return text;
    }
    QPushButton *button(const QString &name) const
    {
        const auto buttons = m_view->findChildren<QPushButton *>();
        for (QPushButton *one : buttons) {
            if (one->accessibleName() == name || one->text() == name)
                return one;
        }
        return nullptr;
    }

    std::unique_ptr<PanelStage> m_stage;
    std::unique_ptr<AboutView> m_view;
};

void TestAboutView::init()
{
    m_stage = std::make_unique<PanelStage>();
    m_view = std::make_unique<AboutView>(m_stage->context(),
                                         ProgramPlaces{QStringLiteral("1.2.3"),
                                                       QStringLiteral("/etc/runnel/runnel.json"),
                                                       QStringLiteral("/var/lib/runnel")});
    m_view->setStyleSheet(m_stage->style.styleSheet());
    m_view->resize(880, 620);
    m_view->show();
}

void TestAboutView::cleanup()
{
    m_view.reset();
    m_stage.reset();
}

void TestAboutView::versionsAndTheLicenceOfTheBinaryAreSaid()
{
    const QString text = allText();
    for (const char *word : {"Runnel 1.2.3", "SQLite", "QtKeychain", "MQTT", "GPL, version 3",
                             "/etc/runnel/runnel.json.bak", "/var/lib/runnel/outbox.db"})
        QVERIFY2(text.contains(QLatin1String(word)), word);
    QVERIFY(text.contains(QLatin1String(qVersion())));
}

void TestAboutView::memoryAndTimeAreReadAgain()
{
    Snapshot snapshot = PanelSamples::quiet(3, m_stage->clock.wallMilliseconds());
    snapshot.uptimeSeconds = 3'723;
    m_stage->client.tell(snapshot);
    QVERIFY(!allText().contains(QLatin1String("1:02:03")));
    m_stage->clock.advance(2s);
    QVERIFY2(allText().contains(QLatin1String("1:02:03")), qPrintable(allText()));
    QVERIFY2(allText().contains(QLatin1String("Memory in use")), qPrintable(allText()));
    QVERIFY(allText().contains(QLatin1String("MiB")));
}

void TestAboutView::aPathIsCopiedByItsButton()
{
    QPushButton *copy = button(QStringLiteral("Copy: Configuration"));
    QVERIFY(copy);
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("/etc/runnel/runnel.json"));
    QVERIFY(allText().contains(QLatin1String("Copied: /etc/runnel/runnel.json")));
}

void TestAboutView::everyLicenceTextIsThere()
{
    auto *text = m_view->findChild<QPlainTextEdit *>();
    const std::pair<const char *, const char *> licences[]{
        {"Apache-2.0", "Apache License"},
        {"GPL-3.0", "GNU GENERAL PUBLIC LICENSE"},
        {"LGPL-3.0", "GNU LESSER GENERAL PUBLIC LICENSE"}};
    for (const auto &[name, beginning] : licences) {
        QTest::mouseClick(button(QString::fromLatin1(name)), Qt::LeftButton);
        QVERIFY(text->isVisible());
        QVERIFY2(text->toPlainText().contains(QLatin1String(beginning)), name);
    }
    QTest::mouseClick(button(QStringLiteral("Libraries")), Qt::LeftButton);
    QVERIFY(m_view->findChild<HelpView *>()->toPlainText().contains(QLatin1String("RapidJSON")));
}

QTEST_MAIN(TestAboutView)
#include "tst_aboutview.moc"
