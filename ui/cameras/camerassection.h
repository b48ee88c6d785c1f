// SPDX-License-Identifier: Apache-2.0
// All cameras of the configuration: looked through, changed, added to.
#pragma once

#include "base/endpointid.h"
#include "session/panelcontext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;

namespace Runnel {
class CameraEditor;
class CameraListModel;
class ConfigDraft;
class PlainText;

/// A wide section of the set-up: the list, and in its place the camera that is chosen.
class CamerasSection final : public QWidget
{
    Q_OBJECT
public:
    CamerasSection(const PanelContext &context, ConfigDraft &draft, QWidget *parent = nullptr);

    void choose(const EndpointId &id);
    void showList();

signals:
    void addWanted();
    void copyWanted(const Runnel::EndpointId &from);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    PanelContext m_context;
    CameraListModel &m_model;
    QSortFilterProxyModel &m_found;
    QLabel &m_title;
    QLineEdit &m_search;
    QPushButton &m_add;
    QListView &m_list;
    PlainText &m_empty;
    CameraEditor &m_editor;
    QStackedWidget &m_stack;
};

} // namespace Runnel
