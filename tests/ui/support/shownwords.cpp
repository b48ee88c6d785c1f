// SPDX-License-Identifier: Apache-2.0
// Widgets, models and accessible children, in the order in which they were made.
#include "shownwords.h"

#include "pseudolocale.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBrowser>

#include <algorithm>

namespace Runnel {

namespace {

constexpr int mostRows = 30;

class Words
{
public:
    void add(const QObject &object, const char *what, const QString &text)
    {
        if (!text.isEmpty())
            lines << QStringLiteral("%1%2%3 %4: %5")
                         .arg(QLatin1String(object.metaObject()->className()),
                              object.objectName().isEmpty() ? QString() : QStringLiteral("#"),
                              object.objectName(), QLatin1String(what), text);
    }

    void addModel(const QAbstractItemView &view)
    {
        const QAbstractItemModel *model = view.model();
        if (!model)
            return;
        for (int row = 0; row < std::min(mostRows, model->rowCount(view.rootIndex())); ++row) {
            for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
                const QModelIndex index = model->index(row, column, view.rootIndex());
                for (const int role :
                     {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                      int(Qt::AccessibleDescriptionRole)})
                    add(view, "cell", index.data(role).toString());
            }
        }
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            for (const int role :
                 {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                add(view, "head", model->headerData(column, Qt::Horizontal, role).toString());
        }
    }

    /// Of what is painted: a map's cameras and leaks, the lines of a plot.
    void addAccessible(QWidget &widget)
    {
        QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(&widget);
        if (!whole || qobject_cast<QAbstractItemView *>(&widget))
            return;
        for (int child = 0; child < std::min(mostRows, whole->childCount()); ++child) {
            QAccessibleInterface *part = whole->child(child);
            if (!part || qobject_cast<QWidget *>(part->object()))
                continue;
            for (const auto kind :
                 {QAccessible::Name, QAccessible::Description, QAccessible::Value})
                add(widget, "accessible", part->text(kind));
        }
    }

    QStringList lines;
};

QStringList difference(const QString &when, const QStringList &switched, const QStringList &fresh)
{
    QStringList left;
    for (const QString &line : switched) {
        if (!fresh.contains(line))
            left << when + QStringLiteral(" still ") + line;
    }
    for (const QString &line : fresh) {
        if (!switched.contains(line))
            left << when + QStringLiteral(" lacks ") + line;
    }
    return left;
}

void settle()
{
    if (QWidget *focused = QApplication::focusWidget())
        focused->clearFocus(); // a cursor that blinks is no word
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents();
}

QImage pictureOf(Staged &staged, int turn)
{
    settle();
    staged.settle(turn);
    settle();
    return staged.page().grab().toImage();
}

void turnTo(const QLocale &locale, QWidget &page)
{
    QLocale::setDefault(locale);
    page.window()->setLocale(locale);
}

} // namespace

QStringList shownWords(const QWidget &top)
{
    Words words;
    QList<const QWidget *> widgets{&top};
    for (const QWidget *widget : top.findChildren<QWidget *>())
        widgets << widget;
    for (const QWidget *widget : widgets) {
        if (widget != &top && !widget->isVisibleTo(&top))
            continue;
        words.add(*widget, "tip", widget->toolTip());
        words.add(*widget, "name", widget->accessibleName());
        words.add(*widget, "description", widget->accessibleDescription());
        if (widget == &top)
            words.add(*widget, "title", widget->windowTitle());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            words.add(*widget, "text", label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            words.add(*widget, "text", button->text());
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
            words.add(*widget, "hint", line->placeholderText());
            words.add(*widget, "text", line->text());
        } else if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget)) {
            words.add(*widget, "hint", edit->placeholderText());
            words.add(*widget, "text", edit->toPlainText());
        } else if (const auto *browser = qobject_cast<const QTextEdit *>(widget))
            words.add(*widget, "text", browser->toPlainText());
        else if (const auto *list = qobject_cast<const QComboBox *>(widget)) {
            for (int item = 0; item < list->count(); ++item)
                words.add(*widget, "item", list->itemText(item));
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            if (!qobject_cast<const QHeaderView *>(widget))
                words.addModel(*view);
        }
        words.addAccessible(const_cast<QWidget &>(*widget));
    }
    words.lines.replaceInStrings(QString(QChar(0x200b)), QString());
    return words.lines;
}

QStringList wordsLeftBehind(const std::function<std::unique_ptr<Staged>()> &make,
                            const QString &pictures)
{
    const QLocale before;
    const QLocale english(QLocale::English);
    const QLocale german(QLocale::German);
    QStringList left;
    int turn = 0;
    const auto compare = [&](Staged &switched, const QString &when) {
        const QImage picture = pictureOf(switched, ++turn);
        const std::unique_ptr<Staged> fresh = make();
        const QImage expected = pictureOf(*fresh, turn);
        left += difference(when, shownWords(switched.page()), shownWords(fresh->page()));
        if (picture == expected || !switched.isStill())
            return;
        const QDir directory(QStringLiteral(RUNNEL_SCREENSHOTS) + QStringLiteral("/language"));
        directory.mkpath(QStringLiteral("."));
        picture.save(directory.filePath(pictures + u'-' + when + QStringLiteral("-switched.png")));
        expected.save(directory.filePath(pictures + u'-' + when + QStringLiteral("-fresh.png")));
        left << when + QStringLiteral(" looks otherwise: see the pictures of ") + pictures;
    };
    QLocale::setDefault(english);
    {
        const std::unique_ptr<Staged> staged = make();
        settle();
        turnTo(german, staged->page());
        {
            PseudoLocale pseudo;
            compare(*staged, QStringLiteral("pseudo"));
            turnTo(english, staged->page());
        }
        compare(*staged, QStringLiteral("english"));
    }
    QLocale::setDefault(before);
    return left;
}

QStringList wordsWithoutLanguage(const std::function<std::unique_ptr<Staged>()> &make)
{
    static const QRegularExpression translated(QStringLiteral("⟦[^⟦⟧]*⟧"));
    static const QRegularExpression date(QStringLiteral("\\d{1,2} \\p{Lu}\\p{Ll}{2,4}\\b"));
    static const QRegularExpression word(QStringLiteral("\\p{L}{3,}"));
    PseudoLocale pseudo;
    const std::unique_ptr<Staged> staged = make();
    settle();
    QStringList bare;
    for (const QString &line : shownWords(staged->page())) {
        QString text = line.section(QStringLiteral(": "), 1);
        for (QString shorter = text; shorter.remove(translated) != text; shorter = text)
            text = shorter; // brackets within brackets, from the inside
        text.remove(date);
        if (text.contains(word) && !bare.contains(line))
            bare << line;
    }
    return bare;
}

} // namespace Runnel
