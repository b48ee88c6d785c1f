// SPDX-License-Identifier: Apache-2.0
// Vowels are accented and repeated: words grow as they do in a longer language, and wrap.
#include "pseudolocale.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionComboBox>

namespace Runnel {

namespace {

const QChar opening(0x27e6);
const QChar closing(0x27e7);
constexpr int slack = 1; // pixels by which rounding may be wrong

/// "%1", "%L1", "%n": its length at `at`, or 0.
qsizetype placeholderAt(const QString &text, qsizetype at)
{
    if (text[at] != u'%')
        return 0;
    qsizetype end = at + 1;
    if (end < text.size() && text[end] == u'L')
        ++end;
    if (end < text.size() && text[end] == u'n')
        return end + 1 - at;
    const qsizetype digits = end;
    while (end < text.size() && text[end].isDigit() && end - digits < 2)
        ++end;
    return end > digits ? end - at : 0;
}

QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("aeioucnAEIOUCN");
    static const QString marked = QStringLiteral("áéîöüçñÁÉÎÖÜÇÑ");
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : marked[at];
}

bool isVowel(QChar letter)
{
    return QStringLiteral("aeiouyAEIOUY").contains(letter);
}

struct Clip
{
    int wanted = 0;
    int given = 0;
};

QString words(const QWidget &widget, const QString &text, Clip clip)
{
    return QStringLiteral("%1 “%2”: %3 of %4 pixels")
        .arg(QLatin1String(widget.metaObject()->className()), text.left(60))
        .arg(clip.wanted)
        .arg(clip.given);
}

std::optional<Clip> clipOf(const QLabel &label)
{
    if (label.text().isEmpty() || label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
        return std::nullopt; // one that gives way elides or goes on in its tool tip
    if (label.wordWrap()) {
        const int wanted = label.heightForWidth(label.width());
        if (wanted > label.height() + slack)
            return Clip{wanted, label.height()};
        return std::nullopt;
    }
    const int wanted = label.sizeHint().width();
    return wanted > label.width() + slack ? std::optional(Clip{wanted, label.width()})
                                          : std::nullopt;
}

std::optional<Clip> clipOf(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return std::nullopt;
    // What its text takes, not what it would like: a button without its full margin can be read.
    int wanted = 0;
    const QStringList lines = button.text().split(u'\n');
    for (const QString &line : lines)
        wanted = std::max(
            wanted,
            button.fontMetrics().boundingRect(button.rect(), Qt::TextShowMnemonic, line).width());
    return wanted > button.width() - 4 ? std::optional(Clip{wanted, button.width() - 4})
                                       : std::nullopt;
}

std::optional<Clip> clipOf(const QComboBox &list)
{
    QStyleOptionComboBox option;
    option.initFrom(&list);
    const int room =
        list.style()
            ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &list)
            .width();
    const int wanted = list.fontMetrics().horizontalAdvance(list.currentText());
    return wanted > room + slack ? std::optional(Clip{wanted, room}) : std::nullopt;
}

std::optional<Clip> clipOf(const QLineEdit &line)
{
    if (!line.text().isEmpty())
        return std::nullopt; // what is typed scrolls
    const int wanted = line.fontMetrics().horizontalAdvance(line.placeholderText());
    const int room = line.contentsRect().width() - 4;
    return wanted > room + slack ? std::optional(Clip{wanted, room}) : std::nullopt;
}

void addSections(const QHeaderView &header, QStringList &clipped)
{
    if (header.orientation() != Qt::Horizontal || !header.model())
        return;
    for (int section = 0; section < header.count(); ++section) {
        if (header.isSectionHidden(section))
            continue;
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        const Clip clip{header.fontMetrics().horizontalAdvance(text), header.sectionSize(section)};
        if (!text.isEmpty() && clip.wanted > clip.given + slack)
            clipped << words(header, text, clip);
    }
}

/// Inside something that scrolls, what is out of sight can be reached.
bool scrolls(const QWidget &widget, const QWidget &top)
{
    for (const QWidget *above = widget.parentWidget(); above && above != &top;
         above = above->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(above))
            return true;
    }
    return false;
}

void addWhatLiesOutside(const QWidget &widget, const QWidget &top, QStringList &clipped)
{
    if (scrolls(widget, top))
        return;
    const QRect there(widget.mapTo(&top, QPoint()), widget.size());
    if (!top.rect().adjusted(-slack, -slack, slack, slack).contains(there))
        clipped << QStringLiteral("%1 %2 lies outside: %3,%4 %5x%6 in %7x%8")
                       .arg(QLatin1String(widget.metaObject()->className()), widget.objectName())
                       .arg(there.x())
                       .arg(there.y())
                       .arg(there.width())
                       .arg(there.height())
                       .arg(top.width())
                       .arg(top.height());
}

} // namespace

PseudoLocale::PseudoLocale()
{
    QCoreApplication::installTranslator(this);
}

PseudoLocale::~PseudoLocale()
{
    QCoreApplication::removeTranslator(this);
}

QString PseudoLocale::translate(const char *, const char *source, const char *, int) const
{
    return text(QString::fromUtf8(source));
}

QString PseudoLocale::text(const QString &source)
{
    if (source.isEmpty())
        return source;
    qsizetype vowels = 0;
    for (const QChar c : source)
        vowels += isVowel(c) ? 1 : 0;
    // The brackets count; short words get at least them.
    qsizetype more = std::max<qsizetype>(0, (source.size() * 2 + 4) / 5 - 2);
    QString result(opening);
    for (qsizetype at = 0; at < source.size();) {
        if (const qsizetype length = placeholderAt(source, at)) {
            result += QStringView(source).sliced(at, length);
            at += length;
            continue;
        }
        const QChar c = source[at++];
        result += accented(c);
        if (!isVowel(c))
            continue;
        const qsizetype repeated = (more + vowels - 1) / vowels; // as evenly as it goes
        result += QString(repeated, c.toLower());
        more -= repeated;
        --vowels;
    }
    return result + QString(more, u'~') + closing;
}

QStringList clippedTexts(const QWidget &top)
{
    QStringList clipped;
    if (top.minimumSizeHint().width() > top.width() ||
        top.minimumSizeHint().height() > top.height())
        clipped << QStringLiteral("the page needs %1x%2 and has %3x%4")
                       .arg(top.minimumSizeHint().width())
                       .arg(top.minimumSizeHint().height())
                       .arg(top.width())
                       .arg(top.height());
    for (const QWidget *widget : top.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&top) || widget->isWindow() || widget->size().isEmpty())
            continue;
        std::optional<Clip> clip;
        QString text;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            clip = clipOf(*label);
            text = label->text();
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            clip = clipOf(*button);
            text = button->text();
        } else if (const auto *list = qobject_cast<const QComboBox *>(widget)) {
            clip = clipOf(*list);
            text = list->currentText();
        } else if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
            clip = clipOf(*line);
            text = line->placeholderText();
        } else if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            addSections(*header, clipped);
        }
        if (clip)
            clipped << words(*widget, text, *clip);
        else if (!text.isEmpty())
            addWhatLiesOutside(*widget, top, clipped);
    }
    return clipped;
}

} // namespace Runnel
