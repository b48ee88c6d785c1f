// SPDX-License-Identifier: Apache-2.0
// Templates are looked up by their first letters; of several that fit, the one that says most.
#include "text/coretext.h"

#include "text/corephrases.h"

#include <QCoreApplication>
#include <QHash>
#include <QVarLengthArray>

#include <algorithm>

namespace Runnel {

namespace {

constexpr int longKey = 16; // most begin so; "The " alone would name half the book
constexpr int shortKey = 4;
constexpr int mostDepth = 3;     // a sentence in a sentence in a sentence
constexpr int mostTries = 1'000; // comparisons for one text, whoever wrote it
constexpr int mostCuts = 12;     // places at which one text is taken apart

/// "The file %1 cannot be read: %2." as its literal pieces and what stands between them.
struct Phrase
{
    const char *english = nullptr;
    QStringList pieces;              ///< one more than arguments
    QVarLengthArray<int, 4> numbers; ///< of the arguments, as they come
    int letters = 0;                 ///< of all pieces: how much it says
};

using Captures = QVarLengthArray<QStringView, 4>;

Phrase phraseOf(const char *english)
{
    Phrase phrase;
    phrase.english = english;
    const QString text = QString::fromUtf8(english);
    QString piece;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isPlace = text[at] == u'%' && at + 1 < text.size() && text[at + 1] >= u'1' &&
                             text[at + 1] <= u'9';
        if (!isPlace) {
            piece += text[at];
            continue;
        }
        phrase.letters += int(piece.size());
        phrase.pieces << std::exchange(piece, {});
        phrase.numbers.append(text[++at].unicode() - u'0');
    }
    phrase.letters += int(piece.size());
    phrase.pieces << piece;
    return phrase;
}

class PhraseBook
{
public:
    PhraseBook()
    {
        for (const char *english : corePhrases()) {
            const Phrase phrase = phraseOf(english);
            const QString &first = phrase.pieces.first();
            if (first.size() >= longKey)
                m_byBegin[first.left(longKey)].push_back(phrase);
            else if (first.size() >= shortKey || phrase.numbers.isEmpty())
                m_byBegin[first.left(shortKey)].push_back(phrase);
            else
                m_open.push_back(phrase);
        }
    }

    /// Null: none.
    const std::vector<Phrase> *beginningLike(QStringView text, int key) const
    {
        const auto found = m_byBegin.constFind(text.left(key).toString());
        return found == m_byBegin.constEnd() ? nullptr : &*found;
    }
    /// Those that begin with what was filled in.
    const std::vector<Phrase> &open() const { return m_open; }

private:
    QHash<QString, std::vector<Phrase>> m_byBegin;
    std::vector<Phrase> m_open;
};

const PhraseBook &phraseBook()
{
    static const PhraseBook book;
    return book;
}

/// Every piece where it must be: the first at the beginning, the last at the end, the others at
/// their first place between. Nothing may be filled in with nothing.
bool fits(const Phrase &phrase, QStringView text, Captures &captures)
{
    captures.clear();
    if (!text.startsWith(phrase.pieces.first()))
        return false;
    if (phrase.numbers.isEmpty())
        return text.size() == phrase.pieces.first().size();
    const QString &last = phrase.pieces.last();
    qsizetype at = phrase.pieces.first().size();
    const qsizetype end = text.size() - last.size();
    if (end <= at || !text.endsWith(last))
        return false;
    for (qsizetype piece = 1; piece + 1 < phrase.pieces.size(); ++piece) {
        const QString &wanted = phrase.pieces[piece];
        const qsizetype found = text.first(end).indexOf(wanted, at + 1);
        if (found < 0)
            return false;
        captures.append(text.sliced(at, found - at));
        at = found + wanted.size();
    }
    if (at >= end)
        return false;
    captures.append(text.sliced(at, end - at));
    return true;
}

/// One text on its way; counts what it costs.
class Reading
{
public:
    struct Found
    {
        QString text;
        int letters = 0; ///< that were recognised; 0: none of it
    };

    Found read(QStringView text, int depth)
    {
        Found best = whole(text, depth);
        if (depth < mostDepth) {
            better(best, sentences(text, depth));
            if (best.letters == 0)
                better(best, behindPlace(text, depth));
        }
        return best;
    }

private:
    static void better(Found &best, Found other)
    {
        if (other.letters > best.letters)
            best = std::move(other);
    }

    Found whole(QStringView text, int depth)
    {
        const Phrase *best = nullptr;
        Captures captured;
        const auto consider = [&](const std::vector<Phrase> &phrases) {
            Captures captures;
            for (const Phrase &phrase : phrases) {
                if (best && phrase.letters <= best->letters)
                    continue;
                if (++m_tries > mostTries)
                    return;
                if (fits(phrase, text, captures)) {
                    best = &phrase;
                    captured = captures;
                }
            }
        };
        for (const int key : {longKey, shortKey}) {
            if (const auto *phrases = phraseBook().beginningLike(text, key))
                consider(*phrases);
        }
        if (!best)
            consider(phraseBook().open());
        if (!best)
            return {};
        return filled(*best, captured, depth);
    }

    Found filled(const Phrase &phrase, const Captures &captures, int depth)
    {
        Found found{QCoreApplication::translate("Core", phrase.english), phrase.letters};
        QString result;
        QVarLengthArray<QString, 4> said;
        for (const QStringView capture : captures) {
            const Found inner = depth < mostDepth ? read(capture, depth + 1) : Found();
            said.append(inner.letters > 0 ? inner.text : capture.toString());
            found.letters += inner.letters;
        }
        // Not QString::arg(): what is filled in may hold a %1 of its own.
        for (qsizetype at = 0; at < found.text.size(); ++at) {
            const QChar c = found.text[at];
            const int number = at + 1 < found.text.size() ? found.text[at + 1].unicode() - u'0' : 0;
            const auto place = std::find(phrase.numbers.begin(), phrase.numbers.end(), number);
            if (c == u'%' && place != phrase.numbers.end()) {
                result += said[place - phrase.numbers.begin()];
                ++at;
            } else {
                result += c;
            }
        }
        found.text = result;
        return found;
    }

    /// "One thing. Another one."
    Found sentences(QStringView text, int depth)
    {
        Found best;
        int cuts = 0;
        for (qsizetype at = text.indexOf(u' '); at >= 0 && cuts < mostCuts;
             at = text.indexOf(u' ', at + 1)) {
            if (at == 0 || !QStringView(u".!?").contains(text[at - 1]))
                continue;
            ++cuts;
            const Found first = whole(text.first(at), depth);
            const QStringView rest = text.sliced(at + 1);
            if (first.letters == 0 && best.letters > 0)
                continue;
            const Found second = m_tries < mostTries ? read(rest, depth) : Found();
            if (first.letters + second.letters <= best.letters)
                continue;
            best.letters = first.letters + second.letters;
            best.text = joined(first.letters > 0 ? first.text : text.first(at).toString(),
                               second.letters > 0 ? second.text : rest.toString());
            if (first.letters > 0)
                break; // the shortest beginning that is known; the rest was read as well
        }
        return best;
    }

    /// "FILE:3:7: devices[0].name: what is wrong."
    Found behindPlace(QStringView text, int depth)
    {
        int cuts = 0;
        for (qsizetype at = text.indexOf(u": "); at >= 0 && cuts < mostCuts;
             at = text.indexOf(u": ", at + 1), ++cuts) {
            const QStringView rest = text.sliced(at + 2);
            Found found = whole(rest, depth);
            QString end;
            if (found.letters == 0 && rest.endsWith(u'.')) { // problems have no full stop
                found = whole(rest.chopped(1), depth);
                end = QStringLiteral(".");
            }
            if (found.letters > 0) {
                found.text = text.first(at + 2).toString() + found.text + end;
                return found;
            }
        }
        return {};
    }

    /// Chinese has no space between its sentences.
    static QString joined(const QString &first, const QString &second)
    {
        return first.endsWith(QChar(0x3002)) ? first + second : first + u' ' + second;
    }

    int m_tries = 0;
};

} // namespace

QString CoreText::translated(const QString &english)
{
    if (english.isEmpty() || english.size() > longest)
        return english;
    const Reading::Found found = Reading().read(english, 0);
    return found.letters > 0 ? found.text : english;
}

} // namespace Runnel
