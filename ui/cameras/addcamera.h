// SPDX-License-Identifier: Apache-2.0
// From an address to a camera that delivers, in four steps.
#pragma once

#include "base/fault.h"
#include "cameras/cameraparts.h"
#include "session/panelcontext.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace Runnel {
class ConfigDraft;
class LiveCard;
class PlainText;
class StepBar;

/// A wide section of the set-up. Nothing stands in the draft before something was typed, and
/// Cancel takes it out again. Panel's thread.
class AddCamera final : public QWidget
{
    Q_OBJECT
public:
    AddCamera(const PanelContext &context, ConfigDraft &draft, QWidget *parent = nullptr);

    /// A new one; what is half made stays where it is.
    void begin();
    void beginCopyOf(const EndpointId &from);
    const EndpointId &endpoint() const;
    bool isHalfMade() const; ///< something was typed, and it is not saved

signals:
    void brokerWanted();  ///< there is none yet, or it is not connected
    void camerasWanted(); ///< to see them all
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using Step = CameraParts::Step;

    void start(const EndpointId &id);
    void focusAddress();
    void cancel();
    void takeOut();
    void goTo(Step step);
    void next();
    void suggestName();
    void followDraft();
    void finish();
    void refresh();
    bool mayGoOn() const;
    QString note(bool *wrong) const;
    QString nextName() const;
    QWidget *donePage();

    PanelContext m_context;
    ConfigDraft &m_draft;
    bool m_done = false;
    bool m_made = false;  ///< it stands in the draft, or did
    bool m_named = false; ///< by a person, or by an address
    bool m_asked = false; ///< Save was pressed here
    QStringList m_names;  ///< that it had, the newest last
    int m_reached = 0;
    Fault m_failure;
    QLabel &m_title;
    StepBar &m_steps;
    QStackedWidget &m_stack;
    CameraParts &m_parts;
    LiveCard &m_live;
    PlainText &m_saved;
    PlainText &m_note;
    QPushButton &m_broker;
    QPushButton &m_cancel;
    QPushButton &m_back;
    QPushButton &m_next;
    QPushButton &m_another;
    QPushButton &m_all;
};

} // namespace Runnel
