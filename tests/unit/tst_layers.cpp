// SPDX-License-Identifier: Apache-2.0
// The order of the core's folders: a folder includes only those to its left, and nothing graphical.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

/// Those in one row do not know each other.
const QList<QStringList> order{
    {QStringLiteral("base")},
    {QStringLiteral("config")},
    {QStringLiteral("secret"), QStringLiteral("database"), QStringLiteral("import")},
    {QStringLiteral("event")},
    {QStringLiteral("stream")},
    {QStringLiteral("route")},
    {QStringLiteral("outbox")},
    {QStringLiteral("mqtt")},
    {QStringLiteral("schema"), QStringLiteral("alarm")},
    {QStringLiteral("access")},
    {QStringLiteral("runtime")},
    {QStringLiteral("support"), QStringLiteral("operations"), QStringLiteral("managed")},
};

qsizetype rankOf(const QString &folder)
{
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (order[i].contains(folder))
            return i;
    }
    return -1;
}

/// What is wrong with one line of a file in `folder`; empty: nothing.
QString wrongWith(const QString &folder, const QString &line)
{
    static const QRegularExpression include(
        QStringLiteral("^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]"));
    static const QRegularExpression graphical(QStringLiteral(
        "^(QtGui|QtWidgets|QtSvg|QtMultimedia)/|"
        "^(QGuiApplication|QApplication|QWidget|QPainter|QImage|QPixmap|QColor|QIcon|"
        "QWindow|QMessageBox|QMainWindow)$"));
    const auto match = include.match(line);
    if (!match.hasMatch())
        return {};
    const QString header = match.captured(1);
    if (graphical.match(header).hasMatch())
        return QStringLiteral("the core must not include ") + header;
    if (!header.contains(u'/'))
        return {};
    const QString other = header.section(u'/', 0, 0);
    if (other == folder || rankOf(other) < 0)
        return {};
    if (rankOf(other) >= rankOf(folder))
        return QStringLiteral("%1 must not include %2").arg(folder, header);
    return {};
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void everyFolderHasItsPlace()
    {
        const QDir core(QStringLiteral(CORE_DIRECTORY));
        const QStringList folders = core.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(folders.size() >= 9);
        for (const QString &folder : folders)
            QVERIFY2(rankOf(folder) >= 0, qPrintable(folder));
    }

    void aFolderIncludesOnlyThoseToItsLeft()
    {
        const QDir core(QStringLiteral(CORE_DIRECTORY));
        QDirIterator files(core.path(), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        QStringList wrong;
        int read = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString name = core.relativeFilePath(file.fileName());
            const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
            for (qsizetype i = 0; i < lines.size(); ++i) {
                const QString problem = wrongWith(name.section(u'/', 0, 0), lines[i]);
                if (!problem.isEmpty())
                    wrong << QStringLiteral("core/%1:%2: %3").arg(name).arg(i + 1).arg(problem);
            }
            ++read;
        }
        QVERIFY(read > 30);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void aWrongIncludeWouldBeSeen()
    {
        const QString config = QStringLiteral("config");
        QVERIFY(
            !wrongWith(config, QStringLiteral("#include \"secret/secretresolver.h\"")).isEmpty());
        QVERIFY(!wrongWith(config, QStringLiteral("#include <route/router.h>")).isEmpty());
        QVERIFY(!wrongWith(config, QStringLiteral("# include <QtGui/QColor>")).isEmpty());
        QVERIFY(!wrongWith(config, QStringLiteral("#include <QColor>")).isEmpty());
        QVERIFY(!wrongWith(QStringLiteral("alarm"), QStringLiteral("#include \"schema/x.h\""))
                     .isEmpty());
        QVERIFY(wrongWith(config, QStringLiteral("#include \"base/fault.h\"")).isEmpty());
        QVERIFY(wrongWith(config, QStringLiteral("#include \"config/config.h\"")).isEmpty());
        QVERIFY(wrongWith(config, QStringLiteral("#include <sys/stat.h>")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
