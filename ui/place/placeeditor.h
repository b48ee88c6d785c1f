// SPDX-License-Identifier: Apache-2.0
// Where one camera stands and where it looks: on the map, and in numbers beside it.
#pragma once

#include "place/cameraplace.h"
#include "session/panelcontext.h"

#include <QWidget>

class QPushButton;

namespace Runnel {
class ConfigDraft;
class DegreesField;
class PlaceMap;
class PlainText;

/// Edits latitude, longitude and heading in devices[NAME].attributes of the draft; what else stands
/// there stays. A drag, a tap, a key from press to release and a run of wheel notches are one step
/// of the draft's undo each. The device may be new in the draft. Borrows the draft.
class PlaceEditor final : public QWidget
{
    Q_OBJECT
public:
    PlaceEditor(const PanelContext &context, ConfigDraft &draft, QWidget *parent = nullptr);

    ~PlaceEditor() override;

    void setDevice(const QString &deviceName); ///< empty, or not in the draft: nothing to place
    PlaceMap &map() { return m_map; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void write(const CameraPlace &place);
    void showState();
    void retranslate();
    QString inWords() const;
    QString otherPlace() const; ///< an asset that counts before this; empty: none

    PanelContext m_context;
    ConfigDraft &m_draft;
    QString m_device;
    PlaceMap &m_map;
    PlainText &m_hint;
    PlainText &m_note;
    DegreesField &m_latitude;
    DegreesField &m_longitude;
    DegreesField &m_heading;
    QPushButton &m_undo;
    QPushButton &m_remove;
    QPushButton &m_camera;
};

} // namespace Runnel
