// SPDX-License-Identifier: Apache-2.0
// The support file: looked at, chosen from, written.
#include "base/logging.h"
#include "base/recentlog.h"
#include "config/configreader.h"
#include "help/bundleview.h"

#include "panelstage.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Runnel;

class TestBundleView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyPartCanBeLookedAt();
    void thePictureIsOnlyInItWhenSomebodySaysSo();
    void whatIsLeftOutIsNotInTheFile();
    void theFileIsWrittenWhereThePersonSays();
    void whyItCannotBeWrittenIsSaid();
    void nobodyButAnEngineerSeesIt();
    void aSecretInAHeaderIsNotShown();

private:
    QListWidget &list() { return *m_view->findChild<QListWidget *>(); }
    QLineEdit &path() { return *m_view->findChild<QLineEdit *>(); }
    QString shown() { return m_view->findChild<QPlainTextEdit *>()->toPlainText(); }
    QPushButton &button(const char *name)
    {
        return *m_view->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    void choose(const QString &name)
    {
        for (int row = 0; row < list().count(); ++row) {
            if (list().item(row)->text().contains(name))
                list().setCurrentRow(row);
        }
    }
    QString said() const
    {
        QString text;
        const auto labels = m_view->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                text += label->text().remove(QChar(0x200B)) + u'\n';
        }
        return text;
    }
    QStringList namesIn(const QString &zip)
    {
        QProcess python;
        python.start(QStringLiteral("python3"),
                     {QStringLiteral("-c"),
                      QStringLiteral("import sys, zipfile; "
                                     "print('\\n'.join(zipfile.ZipFile(sys.argv[1]).namelist()))"),
                      zip});
        python.waitForFinished(30'000);
        return QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

    std::unique_ptr<PanelStage> m_stage;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BundleView> m_view;
};

void TestBundleView::init()
{
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
        QSKIP("python3 is not installed");
    RecentLog::clear();
    RecentLog::add("2026-12-01T12:00:00.000Z warning stream: cam-2/events: no answer\n");
    m_stage = std::make_unique<PanelStage>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_stage->session.signIn(QStringLiteral("E. Moe"), Role::Engineer, 0);
    m_view = std::make_unique<BundleView>(
        m_stage->context(), ProgramPlaces{QStringLiteral("1.2.3"), QString(), m_folder->path()},
        [] {
            QImage image(300, 200, QImage::Format_RGB32);
            image.fill(Qt::darkGray);
            return image;
        });
    m_stage->client.tell(PanelSamples::quiet(3, m_stage->clock.wallMilliseconds()));
    RuntimeUpdate update;
    const ConfigReadResult config = ConfigReader::read(
        R"({"mqtt": {"host": "broker.plant.example"}, "devices": [{"name": "cam", "endpoints":
            {"events": {"address": "http://10.0.0.1/e", "headers": {"X-Key": "hunter2hunter2"}}}}]})");
    QVERIFY2(config.ok(), qPrintable(config.fault.toString()));
    update.config = config.config;
    emit m_stage->client.updated(update);
    m_view->setStyleSheet(m_stage->style.styleSheet());
    m_view->resize(880, 620);
    m_view->show();
    QTRY_VERIFY(list().count() >= 5);
}

void TestBundleView::cleanup()
{
    m_view.reset();
    m_stage.reset();
    m_folder.reset();
}

void TestBundleView::everyPartCanBeLookedAt()
{
    choose(QStringLiteral("Versions"));
    QVERIFY(shown().contains(QLatin1String("Runnel: 1.2.3")));
    choose(QStringLiteral("Status"));
    QVERIFY(shown().contains(QLatin1String("\"uptimeSeconds\"")));
    choose(QStringLiteral("Configuration"));
    QVERIFY(shown().contains(QLatin1String("broker.plant.example")));
    choose(QStringLiteral("log"));
    QVERIFY(shown().contains(QLatin1String("cam-2/events: no answer")));
    choose(QStringLiteral("Picture"));
    const auto labels = m_view->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && !label->pixmap().isNull();
    }));
}

void TestBundleView::thePictureIsOnlyInItWhenSomebodySaysSo()
{
    choose(QStringLiteral("Picture"));
    auto *include = m_view->findChild<QCheckBox *>();
    QVERIFY(!include->isChecked());
    const QString without = m_folder->filePath(QStringLiteral("without.zip"));
    path().setText(without);
    button("bundle-write").click();
    QTRY_VERIFY(QFileInfo::exists(without));
    QVERIFY(!namesIn(without).contains(QStringLiteral("panel.png")));
    QTRY_VERIFY(button("bundle-write").isEnabled());
    include->click();
    const QString with = m_folder->filePath(QStringLiteral("with.zip"));
    path().setText(with);
    button("bundle-write").click();
    QTRY_VERIFY(QFileInfo::exists(with));
    QVERIFY(namesIn(with).contains(QStringLiteral("panel.png")));
}

void TestBundleView::whatIsLeftOutIsNotInTheFile()
{
    choose(QStringLiteral("log"));
    m_view->findChild<QCheckBox *>()->click();
    const QString file = m_folder->filePath(QStringLiteral("file.zip"));
    path().setText(file);
    button("bundle-write").click();
    QTRY_VERIFY(QFileInfo::exists(file));
    const QStringList names = namesIn(file);
    QVERIFY(!names.contains(QStringLiteral("log.txt")));
    QVERIFY(names.contains(QStringLiteral("status.json")));
    QCOMPARE(names.first(), QStringLiteral("contents.txt"));
}

void TestBundleView::theFileIsWrittenWhereThePersonSays()
{
    const QString file = m_folder->filePath(QStringLiteral("file.zip"));
    path().setText(file);
    QTest::keyClick(&path(), Qt::Key_Return);
    QTRY_VERIFY2(said().contains(QStringLiteral("Written: ") + file), qPrintable(said()));
    QVERIFY(button("bundle-write").isEnabled());
}

void TestBundleView::whyItCannotBeWrittenIsSaid()
{
    path().setText(m_folder->filePath(QStringLiteral("no/such/file.zip")));
    button("bundle-write").click();
    QTRY_VERIFY2(said().contains(QLatin1String("cannot be written")), qPrintable(said()));
    QVERIFY(said().contains(QLatin1String("Choose another place.")));
    QVERIFY(button("bundle-write").isEnabled());
}

void TestBundleView::nobodyButAnEngineerSeesIt()
{
    m_stage->session.signIn(QStringLiteral("A. Berg"), Role::Operator, 0);
    QVERIFY(said().contains(QLatin1String("Only an engineer")));
    QVERIFY(!list().isVisible());
    QCOMPARE(list().count(), 0);
    QVERIFY(shown().isEmpty());
    m_stage->session.signIn(QStringLiteral("E. Moe"), Role::Engineer, 0);
    QTRY_VERIFY(list().count() >= 5);
}

void TestBundleView::aSecretInAHeaderIsNotShown()
{
    choose(QStringLiteral("Configuration"));
    QVERIFY(shown().contains(QLatin1String("X-Key")));
    QVERIFY(!shown().contains(QLatin1String("hunter2")));
}

QTEST_MAIN(TestBundleView)
#include "tst_bundleview.moc"
