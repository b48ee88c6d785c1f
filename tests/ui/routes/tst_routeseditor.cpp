// SPDX-License-Identifier: Apache-2.0
// The table of routes: pressed, typed into, and what it says would be published.
#include "routes/routeseditor.h"

#include "draftstage.h"
#include "routes/publicationview.h"
#include "routes/routesmodel.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTest>

using namespace Runnel;

namespace {

const EndpointId camera{QStringLiteral("cam"), QStringLiteral("events")};
const QByteArray alert =
    R"({"type":"ALERT_DLQC","message":"leak","leak_location":{"latitude":64.55,"longitude":35.78},)"
    R"("flow_rate":0.71,"confidence_level":85})";

std::vector<ProbeEventType> heard()
{
    return {{"HEARTBEAT", 7, 45, true, R"({"type":"HEARTBEAT","timestamp":1705339200000})"},
            {"ALERT_DLQC", 3, alert.size(), true, alert},
            {"FIRMWARE", 1, 3, false, "1.2"}};
}

QPushButton *button(const QWidget &widget, const QString &text)
{
    for (QPushButton *candidate : widget.findChildren<QPushButton *>()) {
        if (candidate->text() == text && candidate->isVisibleTo(&widget))
            return candidate;
    }
    return nullptr;
}

QLineEdit *line(const QWidget &widget, const QString &name)
{
    for (QLineEdit *candidate : widget.findChildren<QLineEdit *>()) {
        if (candidate->accessibleName() == name && candidate->isVisibleTo(&widget))
            return candidate;
    }
    return nullptr;
}

void type(QLineEdit &line, const QString &text)
{
    line.selectAll();
    QTest::keyClick(&line, Qt::Key_Delete);
    QTest::keyClicks(&line, text);
}

QString words(const QWidget &widget)
{
    QStringList all;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            all << label->text().remove(QChar(0x200B));
    }
    return all.join(u'\n');
}

} // namespace

class TestRoutesEditor : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void proposesWhatWasHeardAndTakesItByOnePress();
    void takesOneProposalAlone();
    void undoTakesAllOfThemBack();
    void showsWhatWouldBePublished();
    void showsWhatAProposalWouldPublish();
    void showsTheNewestEventOfTheFeed();
    void saysWhenNoneWasHeard();
    void typingATopicMakesItTheEventsOwn();
    void saysWhatIsWrongBesideTheTopic();
    void choosesQosAndRetain();
    void addsByHandAndRemoves();
    void keepsWhatIsChosenWhileEventsCome();
    void escapesHostileTypes();
    void hasANameForEverythingThatCanBePressed();
    void looksAsMeant();

private:
    void choose(const QByteArray &type);
    QStringList types() const;
    EventConfig eventOf(const QByteArray &type) const;
    void tellEvent(const QByteArray &type, const QByteArray &payload, quint64 sequence);

    std::unique_ptr<DraftStage> stage;
    std::unique_ptr<RoutesEditor> editor;
    QTableView *table = nullptr;
    PublicationView *message = nullptr;
};

void TestRoutesEditor::init()
{
    stage = std::make_unique<DraftStage>();
    editor = std::make_unique<RoutesEditor>(stage->context(), stage->draft);
    editor->setStyleSheet(stage->style.styleSheet());
    editor->resize(1000, 640);
    editor->setEndpoint(camera);
    editor->show();
    table = editor->findChild<QTableView *>();
    message = editor->findChild<PublicationView *>();
}

void TestRoutesEditor::cleanup()
{
    editor.reset();
    stage.reset();
}

QStringList TestRoutesEditor::types() const
{
    QStringList all;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        all << table->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    return all;
}

void TestRoutesEditor::choose(const QByteArray &wanted)
{
    const auto *model = qobject_cast<RoutesModel *>(table->model());
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->line(row)->row.type != wanted)
            continue;
        table->scrollTo(model->index(row, 0));
        const QRect place = table->visualRect(model->index(row, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place.center());
        return;
    }
    QFAIL("no such row");
}

EventConfig TestRoutesEditor::eventOf(const QByteArray &wanted) const
{
    for (const AssetConfig &asset : stage->draft.config().assets) {
        for (const EventGroupConfig &group : asset.eventGroups) {
            for (const EventConfig &event : group.events) {
                if (event.dataSource == wanted)
                    return event;
            }
        }
    }
    return {};
}

void TestRoutesEditor::tellEvent(const QByteArray &type, const QByteArray &payload,
                                 quint64 sequence)
{
    RuntimeUpdate update;
    FeedEvent event;
    event.number = sequence;
    event.endpoint = camera;
    event.sequence = sequence;
    event.receivedAt = 1'767'225'600'000;
    event.type = type;
    event.payload = payload;
    event.payloadBytes = payload.size();
    update.events.push_back(event);
    emit stage->client.updated(update);
}

void TestRoutesEditor::proposesWhatWasHeardAndTakesItByOnePress()
{
    QCOMPARE(types(), QStringList{QStringLiteral("every event")});
    editor->setHeard(heard());
    QCOMPARE(editor->proposedCount(), 6);
    QCOMPARE(types().join(u'|'),
             QStringLiteral("every event|HEARTBEAT, proposed|ALERT, proposed|ALERT_DLQC, "
                            "proposed|ANALYTICS_ENABLED, proposed|ANALYTICS_DISABLED, proposed|"
                            "FIRMWARE, proposed"));
    QTest::mouseClick(button(*editor, QStringLiteral("Add all 6 proposed")), Qt::LeftButton);
    QCOMPARE(editor->proposedCount(), 0);
    QVERIFY(!button(*editor, QStringLiteral("Add all 0 proposed")));
    QCOMPARE(types().join(u'|'),
             QStringLiteral("HEARTBEAT|ALERT|ALERT_DLQC|ANALYTICS_ENABLED|ANALYTICS_DISABLED|"
                            "FIRMWARE|any other"));
    QVERIFY(stage->draft.isValid());
    QCOMPARE(eventOf("ALERT_DLQC").name, QStringLiteral("alert-dlqc"));
    QVERIFY(eventOf("ANALYTICS_DISABLED").destinations.at(0).retain);
}

void TestRoutesEditor::takesOneProposalAlone()
{
    editor->setHeard(heard());
    choose("FIRMWARE");
    QTest::mouseClick(button(*editor, QStringLiteral("Add this route")), Qt::LeftButton);
    QCOMPARE(eventOf("FIRMWARE").name, QStringLiteral("firmware"));
    QVERIFY(eventOf("ALERT").name.isEmpty());
    const auto *model = qobject_cast<RoutesModel *>(table->model());
    QCOMPARE(model->line(table->currentIndex().row())->row.type, QByteArray("FIRMWARE"));
}

void TestRoutesEditor::undoTakesAllOfThemBack()
{
    editor->setHeard(heard());
    editor->acceptAll();
    stage->draft.undo();
    QVERIFY(!stage->draft.isChanged());
    QCOMPARE(editor->proposedCount(), 6);
}

void TestRoutesEditor::showsWhatWouldBePublished()
{
    editor->setHeard(heard());
    editor->acceptAll();
    choose("ALERT_DLQC");
    QCOMPARE(message->topic(), QStringLiteral("events/cam/alert-dlqc"));
    QCOMPARE(message->payloadText(), QString::fromUtf8(alert));
    QCOMPARE(message->facts(),
             QStringLiteral("QoS 1 · not retained · %1 byte(s)").arg(alert.size()));
    QVERIFY2(message->alarmText().startsWith(QStringLiteral("Alarm of priority 2:")),
             qPrintable(message->alarmText()));
    QVERIFY(words(*message).contains(QStringLiteral("cam/events/alert-dlqc")));
    choose("ANALYTICS_ENABLED");
    QVERIFY(words(*message).contains(QStringLiteral("No ANALYTICS_ENABLED was heard yet")));
    choose("HEARTBEAT");
    QVERIFY(message->alarmText().startsWith(QStringLiteral("No alarm")));
}

void TestRoutesEditor::showsWhatAProposalWouldPublish()
{
    editor->setHeard(heard());
    choose("FIRMWARE");
    QCOMPARE(message->topic(), QStringLiteral("events/cam/firmware"));
    QVERIFY(!stage->draft.isChanged());
    choose("*"); // as it is now
    QVERIFY(message->topic().startsWith(QStringLiteral("events/cam/")));
}

void TestRoutesEditor::showsTheNewestEventOfTheFeed()
{
    tellEvent("TICK", "one", 11);
    choose("TICK");
    QCOMPARE(message->payloadText(), QStringLiteral("one"));
    tellEvent("TICK", "two\x07", 12);
    QCOMPARE(message->payloadText(), QStringLiteral("two\\x07"));
    QVERIFY(words(*message).contains(QStringLiteral("cam/events/12@1767225600000")));
}

void TestRoutesEditor::saysWhenNoneWasHeard()
{
    choose("*");
    QVERIFY(words(*message).contains(QStringLiteral("No event was heard yet")));
}

void TestRoutesEditor::typingATopicMakesItTheEventsOwn()
{
    editor->setHeard(heard());
    editor->acceptAll();
    choose("ALERT");
    type(*line(*editor, QStringLiteral("Topic")), QStringLiteral("leaks/{asset}"));
    QCOMPARE(line(*editor, QStringLiteral("Topic"))->text(), QStringLiteral("leaks/{asset}"));
    QCOMPARE(eventOf("ALERT").destinations.at(0).topic, QStringLiteral("leaks/{asset}"));
    QVERIFY(eventOf("ALERT_DLQC").destinations.empty());
    QTest::mouseClick(button(*editor, QStringLiteral("As the group")), Qt::LeftButton);
    QVERIFY(eventOf("ALERT").destinations.empty());
}

void TestRoutesEditor::saysWhatIsWrongBesideTheTopic()
{
    choose("*");
    type(*line(*editor, QStringLiteral("Topic")), QStringLiteral("a/{nothing}"));
    QVERIFY(!stage->draft.isValid());
    QVERIFY(words(*editor).contains(QStringLiteral("nothing")));
    QCOMPARE(types(), QStringList{QStringLiteral("any other, see below what is wrong")});
    QVERIFY(words(*message).contains(QStringLiteral("not valid yet")));
    type(*line(*editor, QStringLiteral("Topic")), QStringLiteral("a/{asset}"));
    QVERIFY(stage->draft.isValid());
    QCOMPARE(eventOf("*").destinations.at(0).topic, QStringLiteral("a/{asset}"));
}

void TestRoutesEditor::choosesQosAndRetain()
{
    editor->setHeard(heard());
    editor->acceptAll();
    choose("HEARTBEAT");
    for (QComboBox *list : editor->findChildren<QComboBox *>()) {
        if (list->accessibleName() == QLatin1String("QoS") ||
            list->accessibleName() == QLatin1String("Retained by the broker")) {
            QCOMPARE(list->currentIndex(), 0);
            list->setCurrentIndex(1);
            emit list->activated(1);
        }
    }
    QCOMPARE(eventOf("HEARTBEAT").destinations.at(0).qos, 0);
    QVERIFY(eventOf("HEARTBEAT").destinations.at(0).retain);
    QCOMPARE(message->facts().left(16), QStringLiteral("QoS 0 · retained"));
}

void TestRoutesEditor::addsByHandAndRemoves()
{
    QTest::mouseClick(button(*editor, QStringLiteral("Add by hand")), Qt::LeftButton);
    QTest::mouseClick(button(*editor, QStringLiteral("Add")), Qt::LeftButton);
    QVERIFY(words(*editor).contains(QStringLiteral("Write the event type")));
    QTest::keyClicks(line(*editor, QStringLiteral("Event type to add")), QStringLiteral("OTHER"));
    QTest::keyClick(line(*editor, QStringLiteral("Event type to add")), Qt::Key_Return);
    QCOMPARE(types(), (QStringList{QStringLiteral("OTHER"), QStringLiteral("any other")}));
    QCOMPARE(table->currentIndex().row(), 0);
    QTest::mouseClick(button(*editor, QStringLiteral("Remove this route")), Qt::LeftButton);
    QCOMPARE(types(), QStringList{QStringLiteral("any other")});
    QTest::mouseClick(button(*editor, QStringLiteral("Remove this route")), Qt::LeftButton);
    QCOMPARE(types(), QStringList{QStringLiteral("any other, proposed")});
}

void TestRoutesEditor::keepsWhatIsChosenWhileEventsCome()
{
    editor->setHeard(heard());
    editor->acceptAll();
    choose("FIRMWARE");
    tellEvent("NEW_ONE", "{}", 1);
    tellEvent("NEWER_ONE", "{}", 2);
    const auto *model = qobject_cast<RoutesModel *>(table->model());
    QCOMPARE(model->line(table->currentIndex().row())->row.type, QByteArray("FIRMWARE"));
    QCOMPARE(types().size(), 9);
}

void TestRoutesEditor::escapesHostileTypes()
{
    tellEvent("<b>\xE2\x80\xAE"
              "x",
              "{}", 1);
    QVERIFY(types().contains(QStringLiteral("<b>\\u{202e}x, proposed")));
    editor->acceptAll();
    QVERIFY(stage->draft.isValid());
}

void TestRoutesEditor::hasANameForEverythingThatCanBePressed()
{
    editor->setHeard(heard());
    editor->acceptAll();
    for (QWidget *widget : editor->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() ||
            qobject_cast<QScrollArea *>(widget))
            continue;
        const auto *pressed = qobject_cast<QPushButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (pressed && !pressed->text().isEmpty()),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) +
                            widget->objectName()));
    }
}

void TestRoutesEditor::looksAsMeant()
{
    for (const auto theme : {PanelStyle::Theme::Light, PanelStyle::Theme::Dark}) {
        stage->style.setTheme(theme);
        const QString suffix =
            theme == PanelStyle::Theme::Dark ? QStringLiteral("-dark") : QString();
        const auto shoot = [&](const QString &name) {
            for (const QSize size : {QSize(690, 600), QSize(1000, 600), QSize(1600, 860)})
                QVERIFY(stage->screenshot(*editor, QStringLiteral("routes"), name + suffix, size));
        };
        editor->setHeard({});
        stage->draft.discard();
        shoot(QStringLiteral("editor-empty"));
        editor->setHeard(heard());
        choose("ALERT_DLQC");
        shoot(QStringLiteral("editor-proposed"));
        editor->acceptAll();
        choose("ALERT_DLQC");
        shoot(QStringLiteral("editor"));
        type(*line(*editor, QStringLiteral("Topic")), QStringLiteral("events/{cam}/x"));
        shoot(QStringLiteral("editor-faulty"));
    }
}

QTEST_MAIN(TestRoutesEditor)
#include "tst_routeseditor.moc"
