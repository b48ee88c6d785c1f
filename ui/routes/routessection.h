// SPDX-License-Identifier: Apache-2.0
// The set-up's section of routes: a camera, and what becomes of its events.
#pragma once

#include "base/endpointid.h"
#include "session/panelcontext.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace Runnel {
class CameraList;
class ConfigDraft;
class PlainText;
class RouteCopy;
class RoutesEditor;
class TextField;

/// Borrows the draft.
class RoutesSection final : public QWidget
{
    Q_OBJECT
public:
    RoutesSection(const PanelContext &context, ConfigDraft &draft, QWidget *parent = nullptr);

    void choose(const EndpointId &endpoint);
    RoutesEditor &editor() { return m_editor; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void writeDefault(const QJsonValue &topic);
    void retranslate();

    PanelContext m_context;
    ConfigDraft &m_draft;
    CameraList &m_cameras;
    TextField &m_default;
    QPushButton &m_copyButton;
    RoutesEditor &m_editor;
    RouteCopy &m_copy;
    QWidget &m_right;
    QWidget &m_work;
    PlainText &m_nothing;
    QStackedLayout *m_stack;
};

} // namespace Runnel
