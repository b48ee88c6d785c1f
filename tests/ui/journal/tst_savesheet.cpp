// SPDX-License-Identifier: Apache-2.0
// Where the journal may be saved to, and by whom.
#include "journal/filewriter.h"
#include "journal/savesheet.h"

#include "panelstage.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;

namespace {

struct Stage : PanelStage
{
    Stage()
    {
        session.setExportFolder(directory.filePath(QStringLiteral("exports")));
        QDir(directory.path()).mkdir(QStringLiteral("exports"));
        sheet.setSuffix(QStringLiteral(".csv"));
        sheet.suggest(QStringLiteral("journal.csv"));
        sheet.show();
    }

    QPushButton *find(const QString &text) const
    {
        for (QPushButton *one : sheet.findChildren<QPushButton *>()) {
            if (!one->isHidden() && one->text() == text)
                return one;
        }
        return nullptr;
    }
    QLineEdit *line() const { return sheet.findChild<QLineEdit *>(); }
    /// As the sheets of the journal do: what is wanted is written.
    FileOutcome save()
    {
        QSignalSpy wanted(&sheet, &SaveSheet::startRequested);
        find(QStringLiteral("Save"))->click();
        if (wanted.isEmpty())
            return {FileOutcome::Trouble::Failed, {}, QStringLiteral("not asked")};
        return write(wanted.first().at(0).toString(), wanted.first().at(1).toBool());
    }
    FileOutcome write(const QString &path, bool replace)
    {
        FileWriter writer;
        QSignalSpy finished(&writer, &FileWriter::finished);
        QObject::connect(&writer, &FileWriter::opened, &writer, [&writer] { writer.commit(); });
        writer.start(path, replace);
        if (!finished.wait())
            return {FileOutcome::Trouble::Failed, path, QStringLiteral("no answer")};
        const auto outcome = finished.first().at(0).value<FileOutcome>();
        sheet.showOutcome(outcome, {}, {});
        return outcome;
    }

    QTemporaryDir directory;
    SaveSheet sheet{context()};
};

} // namespace

class TestSaveSheet : public QObject
{
    Q_OBJECT
private slots:
    void whoeverMayChooseFilesTypesAPath();
    void inAKioskNobodyChoosesFolderOrName();
    void aKioskNeverReplacesAFile();
    void whatAnEngineerWasAskedAnOperatorDoesNotConfirm();
    void anEngineerInAKioskChooses();
};

void TestSaveSheet::whoeverMayChooseFilesTypesAPath()
{
    Stage stage;
    QVERIFY(stage.line()->isVisible());
    const QString path = stage.directory.filePath(QStringLiteral("mine.csv"));
    stage.line()->setText(path);
    const FileOutcome outcome = stage.save();
    QVERIFY(outcome.ok());
    QCOMPARE(outcome.path, path);
}

void TestSaveSheet::inAKioskNobodyChoosesFolderOrName()
{
    Stage stage;
    const QString people = stage.directory.filePath(QStringLiteral("people.json"));
    stage.line()->setText(people);
    stage.session.setKiosk(true);
    QVERIFY(!stage.line()->isVisible());
    QVERIFY(!stage.find(QStringLiteral("Browse …")));
    const FileOutcome outcome = stage.save();
    QVERIFY(outcome.ok());
    QVERIFY(!QFile::exists(people));
    QCOMPARE(QFileInfo(outcome.path).path(), stage.session.exportFolder());
    QVERIFY(QFile::exists(outcome.path));
    QCOMPARE(QFileInfo(outcome.path).suffix(), QStringLiteral("csv"));
}

void TestSaveSheet::aKioskNeverReplacesAFile()
{
    Stage stage;
    stage.session.setKiosk(true);
    const FileOutcome first = stage.save();
    QVERIFY(first.ok());
    QCOMPARE(stage.save().trouble, FileOutcome::Trouble::Exists); // in the same second
    QVERIFY(!stage.find(QStringLiteral("Replace it")));
    stage.clock.advance(1s);
    const FileOutcome second = stage.save();
    QVERIFY(second.ok());
    QVERIFY(second.path != first.path);
}

void TestSaveSheet::whatAnEngineerWasAskedAnOperatorDoesNotConfirm()
{
    Stage stage;
    stage.session.signIn(QStringLiteral("Eva"), Role::Engineer, 0);
    stage.session.setKiosk(true);
    const QString path = stage.directory.filePath(QStringLiteral("mine.csv"));
    stage.line()->setText(path);
    QVERIFY(stage.save().ok());
    QCOMPARE(stage.save().trouble, FileOutcome::Trouble::Exists);
    QVERIFY(stage.find(QStringLiteral("Replace it")));
    stage.session.signIn(QStringLiteral("Ana"), Role::Operator, 0);
    QVERIFY(!stage.find(QStringLiteral("Replace it")));
    QSignalSpy wanted(&stage.sheet, &SaveSheet::startRequested);
    stage.find(QStringLiteral("Save"))->click();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.first().at(0).toString() != path);
    QVERIFY(!wanted.first().at(1).toBool());
}

void TestSaveSheet::anEngineerInAKioskChooses()
{
    Stage stage;
    stage.session.setKiosk(true);
    QVERIFY(!stage.line()->isVisible());
    stage.session.signIn(QStringLiteral("Eva"), Role::Engineer, 0);
    QVERIFY(stage.line()->isVisible());
    QVERIFY(stage.find(QStringLiteral("Browse …")));
}

QTEST_MAIN(TestSaveSheet)
#include "tst_savesheet.moc"
