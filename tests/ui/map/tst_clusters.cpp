// SPDX-License-Identifier: Apache-2.0
// The rules by which symbols become one, arrows point, labels find room and fingers hit.
#include "map/clusters.h"
#include "map/edgearrows.h"
#include "map/hittest.h"
#include "map/labelplacer.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

using namespace Runnel;

namespace {

std::vector<ClusterItem> scattered(int count)
{
    std::mt19937 random(11);
    const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
    std::vector<ClusterItem> items;
    for (int i = 0; i < count; ++i)
        items.push_back(
            {QPointF(below(2000) - 500, below(1200) - 300), 1 + below(3), below(2) > 0});
    return items;
}

} // namespace

class TestClusters : public QObject
{
    Q_OBJECT

private slots:
    void coincidentOnesBecomeOneAndShowTheWorst()
    {
        const auto clusters =
            clustered({{{10, 10}, 3, true}, {{12, 10}, 1, false}, {{11, 12}, 2, true}}, 20);
        QCOMPARE(clusters.size(), std::size_t{1});
        QCOMPARE(clusters[0].priority, 1);
        QCOMPARE(clusters[0].at, QPointF(12, 10));
        QVERIFY(clusters[0].unacknowledged); // one of them is
        QCOMPARE(clusters[0].priorityOnes, std::size_t{1});
        QCOMPARE(clusters[0].members, (std::vector<std::size_t>{1, 2, 0}));
    }

    void farOnesStayApart()
    {
        QCOMPARE(clustered({{{0, 0}, 1, true}, {{21, 0}, 1, true}}, 20).size(), std::size_t{2});
        QCOMPARE(clustered({}, 20).size(), std::size_t{0});
    }

    void nothingIsLostOrDoubledAndNoPriorityOneIsHidden()
    {
        const auto items = scattered(3000);
        const double reach = 40;
        std::set<std::size_t> seen;
        for (const Cluster &cluster : clustered(items, reach)) {
            std::size_t ones = 0;
            for (const std::size_t member : cluster.members) {
                QVERIFY(seen.insert(member).second);
                QVERIFY(cluster.priority <= items[member].priority);
                const QPointF off = items[member].at - cluster.at;
                QVERIFY(std::hypot(off.x(), off.y()) <= reach);
                ones += items[member].priority == 1 ? 1 : 0;
            }
            QCOMPARE(cluster.priorityOnes, ones);
            if (ones > 0)
                QCOMPARE(cluster.priority, 1);
        }
        QCOMPARE(seen.size(), items.size());
    }

    void clustersDoNotChangeWhileTheMapIsPanned()
    {
        const auto items = scattered(500);
        auto moved = items;
        for (ClusterItem &item : moved)
            item.at += QPointF(1234, -77);
        const auto before = clustered(items, 40);
        const auto after = clustered(moved, 40);
        QCOMPARE(after.size(), before.size());
        for (std::size_t i = 0; i < before.size(); ++i)
            QCOMPARE(after[i].members, before[i].members);
    }

    void arrowsStandOnTheEdgeAndPointTheRightWay_data()
    {
        QTest::addColumn<QPointF>("at");
        QTest::addColumn<QPointF>("arrow");
        QTest::addColumn<double>("degrees");
        QTest::newRow("north") << QPointF(50, -500) << QPointF(50, 0) << 0.0;
        QTest::newRow("east") << QPointF(900, 50) << QPointF(100, 50) << 90.0;
        QTest::newRow("south") << QPointF(50, 900) << QPointF(50, 100) << 180.0;
        QTest::newRow("west") << QPointF(-900, 50) << QPointF(0, 50) << -90.0;
        QTest::newRow("corner") << QPointF(950, -850) << QPointF(100, 0) << 45.0;
    }

    void arrowsStandOnTheEdgeAndPointTheRightWay()
    {
        QFETCH(QPointF, at);
        QFETCH(QPointF, arrow);
        QFETCH(double, degrees);
        const auto arrows = edgeArrows({{at, 2, true}}, {0, 0, 100, 100}, 20);
        QCOMPARE(arrows.size(), std::size_t{1});
        QCOMPARE(arrows[0].cluster.at, arrow);
        QVERIFY(std::abs(arrows[0].degrees - degrees) < 1e-6);
    }

    void arrowsInOneDirectionAreOneAndShowTheWorst()
    {
        const auto arrows =
            edgeArrows({{{900, 50}, 3, false}, {{700, 48}, 1, true}, {{-900, 50}, 2, true}},
                       {0, 0, 100, 100}, 20);
        QCOMPARE(arrows.size(), std::size_t{2});
        QCOMPARE(arrows[0].cluster.priority, 1);
        QCOMPARE(arrows[0].cluster.members.size(), std::size_t{2});
    }

    void aFingerTakesTheNearestWithinReach()
    {
        const std::vector<TouchShape> shapes{{{100, 100}, 10}, {{130, 100}, 10}};
        QCOMPARE(nearestShape(shapes, {104, 100}, 20), std::optional<std::size_t>(0));
        QCOMPARE(nearestShape(shapes, {118, 100}, 20), std::optional<std::size_t>(1));
        QCOMPARE(nearestShape(shapes, {100, 131}, 20), std::nullopt);
        QCOMPARE(nearestShape(shapes, {100, 129}, 20), std::optional<std::size_t>(0));
        QCOMPARE(nearestShape(shapes, {115, 100}, 20), std::optional<std::size_t>(0)); // as near
        QCOMPARE(nearestShape({}, {0, 0}, 20), std::nullopt);
    }

    void aKeyTakesTheNeighbourInItsDirection()
    {
        const std::vector<TouchShape> shapes{
            {{0, 0}, 0}, {{100, 10}, 0}, {{60, 80}, 0}, {{-9, 0}, 0}};
        QCOMPARE(shapeTowards(shapes, {0, 0}, {1, 0}), std::optional<std::size_t>(1));
        QCOMPARE(shapeTowards(shapes, {0, 0}, {0, 1}), std::optional<std::size_t>(2));
        QCOMPARE(shapeTowards(shapes, {0, 0}, {-1, 0}), std::optional<std::size_t>(3));
        QCOMPARE(shapeTowards(shapes, {0, 0}, {0, -1}), std::nullopt);
    }

    void labelsDoNotOverlap()
    {
        LabelPlacer placer({0, 0, 400, 300});
        placer.block({190, 140, 20, 20});
        std::vector<QRectF> rooms;
        for (int i = 0; i < 8; ++i) {
            const auto room = placer.place({200, 150}, 14, {60, 16});
            if (!room)
                break;
            for (const QRectF &other : rooms)
                QVERIFY(!room->intersects(other));
            QVERIFY(!room->intersects(QRectF(190, 140, 20, 20)));
            rooms.push_back(*room);
        }
        QVERIFY(rooms.size() >= 4);
        QVERIFY(rooms.size() < 8 || !placer.place({200, 150}, 14, {60, 16}));
    }

    void whatMustBeSaidIsSaidInsideTheWindow()
    {
        LabelPlacer placer({0, 0, 100, 100});
        placer.block({0, 0, 100, 100});
        QVERIFY(!placer.place({50, 50}, 10, {40, 10}));
        const QRectF room = placer.placeAnyway({98, 98}, 10, {40, 10});
        QVERIFY(QRectF(0, 0, 100, 100).contains(room));
    }
};

QTEST_GUILESS_MAIN(TestClusters)
#include "tst_clusters.moc"
