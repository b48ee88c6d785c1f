// SPDX-License-Identifier: Apache-2.0
// The sections of cameras, pressed and typed into as a person would.
#pragma once

#include "connection/proberun.h"
#include "draftstage.h"
#include "probesamples.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace Runnel {

struct CameraStage : DraftStage
{
    /// Null: nothing is set up at all; empty: the runtime has not said a word.
    explicit CameraStage(const QByteArray &json)
        : DraftStage(json.isEmpty() ? QByteArray() : json)
    {
        if (!json.isNull())
            return;
        RuntimeUpdate update;
        update.config = Config();
        emit client.updated(update);
    }

    /// The middle one has a display name, the last one is off.
    static QByteArray three()
    {
        return R"({"mqtt": {"host": "broker"}, "devices": [
    {"name": "a", "endpoints": {"events": {"address": "http://10.0.0.1/e"}}},
    {"name": "b", "endpoints": {"events": {"address": "http://10.0.0.2/e"}}},
    {"name": "c", "enabled": false, "endpoints": {"events": {"address": "http://10.0.0.3/e"}}}],
    "assets": [{"name": "tank", "displayName": "Tank farm", "deviceRef": {"deviceName": "b",
    "endpointName": "events"}, "eventGroups": [{"name": "g", "events": [{"name": "all",
    "dataSource": "*"}]}]}]})";
    }

    static QAbstractButton *button(const QWidget &widget, const QString &name)
    {
        for (QAbstractButton *candidate : widget.findChildren<QAbstractButton *>()) {
            if (candidate->isVisibleTo(&widget) &&
                (candidate->text() == name || candidate->accessibleName() == name))
                return candidate;
        }
        return nullptr;
    }
    static QLineEdit *line(const QWidget &widget, const QString &name)
    {
        for (QLineEdit *candidate : widget.findChildren<QLineEdit *>()) {
            if (candidate->isVisibleTo(&widget) && candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }
    static QString words(const QWidget &widget)
    {
        QStringList all;
        for (const QLabel *label : widget.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&widget))
                all << label->text().remove(QChar(0x200B));
        }
        return all.join(u'\n');
    }
    static void press(const QWidget &widget, const char *name)
    {
        QAbstractButton *found = button(widget, QString::fromUtf8(name));
        QVERIFY2(found && found->isEnabled(), name);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    static void type(const QWidget &widget, const char *name, const QString &text)
    {
        QLineEdit *found = line(widget, QString::fromUtf8(name));
        QVERIFY2(found, name);
        found->setFocus();
        found->selectAll();
        QTest::keyClick(found, Qt::Key_Delete);
        QTest::keyClicks(found, text);
    }
    void settle() { clock.advance(ProbeRun::settling); }
    /// The connector's answer to the save under way.
    void answer(const Fault &fault = {}) { emit client.commandDone(client.lastNumber, fault); }
    void listen(const QString &address, int seconds)
    {
        for (int second = 0; second <= seconds; ++second) {
            client.tell(ProbeSamples::listening(address, second));
            clock.advance(std::chrono::seconds(1));
        }
    }
    const EndpointConfig &endpoint(size_t device) const
    {
        return draft.config().devices.at(device).endpoints.at(0);
    }
};

} // namespace Runnel
