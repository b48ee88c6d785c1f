// SPDX-License-Identifier: Apache-2.0
// The general section: the site, the outbox, where the files lie.
#include "general/generalsection.h"

#include "draftstage.h"
#include "pseudolocale.h"
#include "setup/setuppage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Runnel;

class TestGeneralSection : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { section.reset(); }

    void theOutboxIsSaidInMegabytes();
    void whatIsNoSizeIsTold();
    void eachChoiceWhenFullIsExplained();
    void operationsCanBeOffUsualOrElsewhere();
    void tellsWhereTheFilesLie();
    void tellsThatThereIsNoFile();
    void fitsWhenWordsAreLonger();
    void looksAsMeant();

private:
    template<typename Widget>
    Widget *named(const char *name) const
    {
        for (Widget *widget : section->findChildren<Widget *>()) {
            if (widget->accessibleName() == QLatin1String(name) && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QString words() const;
    void choose(const char *name, int row) const;

    const GeneralSection::Places places{QStringLiteral("/etc/runnel/runnel.json"),
                                        QStringLiteral("/var/lib/runnel")};
    std::unique_ptr<DraftStage> stage;
    std::unique_ptr<GeneralSection> section;
};

void TestGeneralSection::init()
{
    stage = std::make_unique<DraftStage>();
    section = std::make_unique<GeneralSection>(stage->context(), stage->draft, places);
    stage->settle(*section, {980, 640});
    section->show();
}

QString TestGeneralSection::words() const
{
    QStringList all;
    for (const QLabel *label : section->findChildren<QLabel *>()) {
        if (label->isVisible())
            all << label->text().remove(QChar(0x200B));
    }
    return all.join(u'\n');
}

void TestGeneralSection::choose(const char *name, int row) const
{
    auto *list = named<QComboBox>(name);
    QVERIFY(list);
    list->setCurrentIndex(row);
    emit list->activated(row);
}

void TestGeneralSection::theOutboxIsSaidInMegabytes()
{
    auto *size = named<QLineEdit>("Room for events that wait");
    QCOMPARE(size->placeholderText(), QStringLiteral("1024"));
    QTest::keyClicks(size, QStringLiteral("512"));
    QCOMPARE(stage->draft.config().outbox.maxBytes, qint64(512) << 20);
    stage->draft.set(ConfigPath({"outbox", "maxBytes"}), 65'536);
    QCOMPARE(size->text(), QStringLiteral("0.0625"));
    QCOMPARE(stage->draft.config().outbox.maxBytes, qint64(65'536));
}

void TestGeneralSection::whatIsNoSizeIsTold()
{
    auto *size = named<QLineEdit>("Room for events that wait");
    QTest::keyClicks(size, QStringLiteral("much"));
    QVERIFY(!stage->draft.isValid());
    QVERIFY(!stage->draft.problemAt(ConfigPath({"outbox", "maxBytes"})).isEmpty());
    size->clear();
    QTest::keyClicks(size, QStringLiteral("0"));
    QVERIFY(!stage->draft.isValid());
}

void TestGeneralSection::eachChoiceWhenFullIsExplained()
{
    QVERIFY(words().contains(QStringLiteral("heartbeats are given up before alerts")));
    choose("When that is full", 2);
    QCOMPARE(stage->draft.config().outbox.whenFull, WhenFull::StopReading);
    QVERIFY(words().contains(QStringLiteral("cameras are not read")));
    choose("When that is full", 1);
    QCOMPARE(stage->draft.config().outbox.whenFull, WhenFull::DropNewest);
    QVERIFY(words().contains(QStringLiteral("What waits is kept")));
    choose("When that is full", 0);
    QVERIFY(!stage->draft.isChanged());
}

void TestGeneralSection::operationsCanBeOffUsualOrElsewhere()
{
    choose("Health checks and metrics", 1);
    QCOMPARE(stage->draft.config().operations.listen, QString());
    QVERIFY(!named<QLineEdit>("Address for them"));
    choose("Health checks and metrics", 0);
    QCOMPARE(stage->draft.config().operations, OperationsConfig());
    auto *address = named<QLineEdit>("Address for them");
    QTest::keyClicks(address, QStringLiteral("0.0.0.0:94"));
    QCOMPARE(stage->draft.config().operations.listen, QStringLiteral("0.0.0.0:94"));
    QCOMPARE(named<QComboBox>("Health checks and metrics")->currentText(),
             QStringLiteral("0.0.0.0:94"));
    QTest::keyClicks(address, QStringLiteral("x"));
    QVERIFY(words().contains(QStringLiteral("ADDRESS:PORT")));
}

void TestGeneralSection::tellsWhereTheFilesLie()
{
    QVERIFY(words().contains(QStringLiteral("/etc/runnel/runnel.json.bak")));
    QVERIFY(words().contains(QStringLiteral("/var/lib/runnel")));
}

void TestGeneralSection::tellsThatThereIsNoFile()
{
    section = std::make_unique<GeneralSection>(
        stage->context(), stage->draft,
        GeneralSection::Places{{}, QStringLiteral("/var/lib/runnel")});
    section->show();
    QVERIFY(words().contains(QStringLiteral("until Runnel ends")));
    QVERIFY(!words().contains(QStringLiteral(".bak")));
}

void TestGeneralSection::fitsWhenWordsAreLonger()
{
    const PseudoLocale longer;
    QCoreApplication::processEvents();
    stage->settle(*section, {980, 900});
    QCOMPARE(clippedTexts(*section), QStringList());
}

void TestGeneralSection::looksAsMeant()
{
    for (const auto theme : {PanelStyle::Theme::Light, PanelStyle::Theme::Dark}) {
        stage->style.setTheme(theme);
        SetupPage page(stage->context(), stage->draft, places.configFile);
        page.addSection(new GeneralSection(stage->context(), stage->draft, places),
                        QStringLiteral("general"), [] { return QStringLiteral("General"); });
        page.show();
        const QString name = theme == PanelStyle::Theme::Dark ? QStringLiteral("general-dark")
                                                              : QStringLiteral("general");
        for (const QSize size : {QSize(1208, 696), QSize(1848, 976)}) {
            stage->settle(page, size);
            QVERIFY(stage->screenshot(page, QStringLiteral("general"), name, size));
        }
    }
}

QTEST_MAIN(TestGeneralSection)
#include "tst_generalsection.moc"
