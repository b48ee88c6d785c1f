// SPDX-License-Identifier: Apache-2.0
// The fewest moves that put rows in order.
#include "alarms/rowmoves.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace Runnel;

namespace {

std::vector<int> moved(std::vector<int> places, const std::vector<RowMove> &moves)
{
    for (const RowMove &move : moves) {
        const int place = places[std::size_t(move.from)];
        places.erase(places.begin() + move.from);
        places.insert(places.begin() + move.to, place);
    }
    return places;
}

std::size_t longestRising(const std::vector<int> &places)
{
    std::vector<int> ends;
    for (const int place : places) {
        const auto end = std::lower_bound(ends.begin(), ends.end(), place);
        if (end == ends.end())
            ends.push_back(place);
        else
            *end = place;
    }
    return ends.size();
}

} // namespace

class TestRowMoves : public QObject
{
    Q_OBJECT

private slots:
    void nothingMovesInWhatIsInOrder()
    {
        QVERIFY(movesIntoOrder({}, 0)->empty());
        QVERIFY(movesIntoOrder({1, 5, 9}, 0)->empty());
    }

    void oneRowThatGoesToTheEndIsOneMove()
    {
        const auto moves = movesIntoOrder({7, 1, 2, 3, 9}, 5);
        QCOMPARE(moves->size(), 1U);
        QVERIFY((moves->front() == RowMove{0, 3}));
    }

    void oneRowThatGoesToTheTopIsOneMove()
    {
        const auto moves = movesIntoOrder({1, 2, 3, 9, 0}, 5);
        QCOMPARE(moves->size(), 1U);
        QVERIFY((moves->front() == RowMove{4, 0}));
    }

    void anyOrderIsReachedInTheFewestMoves()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 2'000; ++round) {
            std::vector<int> places(1 + random() % 12);
            std::iota(places.begin(), places.end(), 0);
            for (int &place : places)
                place *= 3;
            std::shuffle(places.begin(), places.end(), random);
            const auto moves = movesIntoOrder(places, places.size());
            QVERIFY(moves);
            QCOMPARE(moves->size(), places.size() - longestRising(places));
            const std::vector<int> after = moved(places, *moves);
            QVERIFY(std::is_sorted(after.begin(), after.end()));
        }
    }

    void tooManyMovesAreNone()
    {
        QVERIFY(!movesIntoOrder({3, 2, 1, 0}, 2));
        QVERIFY(movesIntoOrder({3, 2, 1, 0}, 3));
    }
};

QTEST_MAIN(TestRowMoves)
#include "tst_rowmoves.moc"
