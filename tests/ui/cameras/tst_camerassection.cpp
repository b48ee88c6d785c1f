// SPDX-License-Identifier: Apache-2.0
// The list of cameras, and one of them being changed.
#include "cameras/camerassection.h"

#include "cameras/cameradocument.h"
#include "cameras/cameralistmodel.h"
#include "camerastage.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>

using namespace Runnel;

namespace {

EndpointId camera(const char *name)
{
    return {QString::fromLatin1(name), QStringLiteral("events")};
}

} // namespace

class TestCamerasSection : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        section.reset();
        stage = std::make_unique<CameraStage>(CameraStage::three());
        section = std::make_unique<CamerasSection>(stage->context(), stage->draft);
        section->resize(1000, 600);
        section->show();
    }

    void listsWhatIsConfigured();
    void saysTheStateOfEach();
    void searchesNamesAndAddresses();
    void opensTheOneThatIsPressed();
    void keepsItsRowsWhileTheyChange();
    void givesItAnotherDisplayName();
    void makesNoAssetForTheNameItHasAnyway();
    void switchesItOffAndOn();
    void takesTwoPressesToRemove();
    void forgetsTheFirstPress();
    void bringsARemovedOneBack();
    void asksForACopy();
    void renamesTheDeviceAndWhatRefersToIt();
    void saysThatThereIsNone();
    void endsTheTestWhenItIsLeft();

private:
    QListView &list() const { return *section->findChild<QListView *>(QStringLiteral("cameras")); }
    QString row(int number, int role = Qt::DisplayRole) const
    {
        return list().model()->index(number, 0).data(role).toString();
    }

    std::unique_ptr<CameraStage> stage;
    std::unique_ptr<CamerasSection> section;
};

void TestCamerasSection::listsWhatIsConfigured()
{
    QCOMPARE(list().model()->rowCount(), 3);
    QCOMPARE(row(0), QStringLiteral("a"));
    QCOMPARE(row(1), QStringLiteral("Tank farm · b"));
    QCOMPARE(row(2, CameraListModel::AddressRole), QStringLiteral("http://10.0.0.3/e"));
}

void TestCamerasSection::saysTheStateOfEach()
{
    Snapshot snapshot = PanelSamples::quiet(2, 1000);
    snapshot.endpoints[0].stream.id = camera("a");
    snapshot.endpoints[1].stream.id = camera("b");
    snapshot.endpoints[1].stream.state = EndpointState::Retrying;
    stage->client.tell(snapshot);
    QCOMPARE(row(0, CameraListModel::StateRole), QStringLiteral("Watching"));
    QCOMPARE(row(1, CameraListModel::StateRole), QStringLiteral("No signal"));
    QVERIFY(list().model()->index(1, 0).data(CameraListModel::TroubleRole).toBool());
    QVERIFY(!list().model()->index(0, 0).data(CameraListModel::TroubleRole).toBool());
    stage->draft.set(DraftEndpoint(camera("a")).path("address"), QStringLiteral("x"));
    QCOMPARE(row(0, CameraListModel::StateRole), QStringLiteral("Not complete"));
}

void TestCamerasSection::searchesNamesAndAddresses()
{
    CameraStage::type(*section, "Search by name or address", QStringLiteral("TANK"));
    QCOMPARE(list().model()->rowCount(), 1);
    CameraStage::type(*section, "Search by name or address", QStringLiteral("0.0.3"));
    QCOMPARE(row(0), QStringLiteral("c"));
    CameraStage::type(*section, "Search by name or address", QStringLiteral("zzz"));
    QVERIFY(CameraStage::words(*section).contains(QStringLiteral("No camera fits")));
}

void TestCamerasSection::opensTheOneThatIsPressed()
{
    const QRect place = list().visualRect(list().model()->index(1, 0));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, place.center());
    QCOMPARE(CameraStage::line(*section, QStringLiteral("Address of the event stream"))->text(),
             QStringLiteral("http://10.0.0.2/e"));
    CameraStage::press(*section, "All cameras");
    QVERIFY(list().isVisible());
    QCOMPARE(list().currentIndex().row(), 1);
    QTest::keyClick(&list(), Qt::Key_Return);
    QVERIFY(CameraStage::line(*section, QStringLiteral("Address of the event stream")));
}

void TestCamerasSection::keepsItsRowsWhileTheyChange()
{
    auto *model = section->findChild<CameraListModel *>();
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(model, &QAbstractItemModel::modelReset);
    list().setCurrentIndex(list().model()->index(2, 0));
    stage->draft.edit([](QJsonObject &document) { CameraDocument::remove(document, camera("a")); });
    QCOMPARE(list().model()->rowCount(), 2);
    QCOMPARE(row(list().currentIndex().row()), QStringLiteral("c"));
    stage->draft.undo();
    QCOMPARE(list().model()->rowCount(), 3);
    QCOMPARE(row(0), QStringLiteral("a"));
    QCOMPARE(resets.count(), 0);
}

void TestCamerasSection::givesItAnotherDisplayName()
{
    section->choose(camera("a"));
    CameraStage::type(*section, "Display name", QStringLiteral("Compressor"));
    QTest::keyClick(CameraStage::line(*section, QStringLiteral("Display name")), Qt::Key_Return);
    CameraStage::press(*section, "All cameras");
    QVERIFY(stage->draft.isValid());
    QCOMPARE(row(0), QStringLiteral("Compressor · a"));
    QCOMPARE(stage->draft.config().assets.size(), size_t(3)); // two written, one implied
}

void TestCamerasSection::makesNoAssetForTheNameItHasAnyway()
{
    section->choose(camera("a"));
    CameraStage::type(*section, "Display name", QStringLiteral("a"));
    QTest::keyClick(CameraStage::line(*section, QStringLiteral("Display name")), Qt::Key_Return);
    CameraStage::press(*section, "All cameras");
    QVERIFY(!stage->draft.isChanged());
}

void TestCamerasSection::switchesItOffAndOn()
{
    section->choose(camera("a"));
    CameraStage::press(*section, "Switch off");
    QVERIFY(!stage->endpoint(0).enabled);
    QCOMPARE(row(0, CameraListModel::StateRole), QStringLiteral("Off when it is saved"));
    CameraStage::press(*section, "Switch on");
    QVERIFY(!stage->draft.isChanged());
    section->choose(camera("c")); // its device is off
    CameraStage::press(*section, "Switch on");
    QVERIFY(stage->endpoint(2).enabled);
}

void TestCamerasSection::takesTwoPressesToRemove()
{
    section->choose(camera("b"));
    CameraStage::press(*section, "Remove");
    QCOMPARE(stage->draft.config().devices.size(), size_t(3));
    CameraStage::press(*section, "Press again to remove it");
    QCOMPARE(stage->draft.config().devices.size(), size_t(2));
    QVERIFY(stage->draft.isValid()); // its asset went with it
    QVERIFY(list().isVisible());
}

void TestCamerasSection::forgetsTheFirstPress()
{
    section->choose(camera("b"));
    CameraStage::press(*section, "Remove");
    stage->clock.advance(std::chrono::seconds(7));
    QVERIFY(CameraStage::button(*section, QStringLiteral("Remove")));
    QCOMPARE(stage->draft.config().devices.size(), size_t(3));
}

void TestCamerasSection::bringsARemovedOneBack()
{
    section->choose(camera("b"));
    CameraStage::press(*section, "Remove");
    CameraStage::press(*section, "Press again to remove it");
    stage->draft.undo();
    QVERIFY(!stage->draft.isChanged());
    QCOMPARE(list().model()->rowCount(), 3);
}

void TestCamerasSection::asksForACopy()
{
    QSignalSpy copy(section.get(), &CamerasSection::copyWanted);
    section->choose(camera("b"));
    CameraStage::press(*section, "Copy for a new one");
    QCOMPARE(copy.front().front().value<EndpointId>(), camera("b"));
}

void TestCamerasSection::renamesTheDeviceAndWhatRefersToIt()
{
    section->choose(camera("b"));
    CameraStage::type(*section, "Name", QStringLiteral("boiler"));
    QTest::keyClick(CameraStage::line(*section, QStringLiteral("Name")), Qt::Key_Return);
    QVERIFY(stage->draft.isValid());
    QCOMPARE(stage->draft.config().assets[0].endpoint.device, QStringLiteral("boiler"));
    QCOMPARE(stage->draft.config().assets[0].displayName, QStringLiteral("Tank farm"));
    QVERIFY(CameraStage::line(*section, QStringLiteral("Name"))); // still the same one
    CameraStage::type(*section, "Address of the event stream", QStringLiteral("http://10.0.0.9/e"));
    QCOMPARE(stage->endpoint(1).address.host(), QStringLiteral("10.0.0.9"));
}

void TestCamerasSection::saysThatThereIsNone()
{
    section.reset();
    stage = std::make_unique<CameraStage>(QByteArray());
    section = std::make_unique<CamerasSection>(stage->context(), stage->draft);
    section->show();
    QVERIFY(CameraStage::words(*section).contains(QStringLiteral("nobody watches")));
    QSignalSpy add(section.get(), &CamerasSection::addWanted);
    CameraStage::press(*section, "Add a camera");
    QCOMPARE(add.count(), 1);
}

void TestCamerasSection::endsTheTestWhenItIsLeft()
{
    section->choose(camera("a"));
    stage->settle();
    QCOMPARE(stage->client.probes.size(), size_t(1));
    CameraStage::press(*section, "All cameras");
    QCOMPARE(stage->client.endedProbes.size(), size_t(1));
}

QTEST_MAIN(TestCamerasSection)
#include "tst_camerassection.moc"
