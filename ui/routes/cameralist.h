// SPDX-License-Identifier: Apache-2.0
// The endpoints of the draft, to choose one.
#pragma once

#include "base/endpointid.h"
#include "session/panelcontext.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QListWidget;
class QLabel;

namespace Runnel {
class ConfigDraft;

/// In the document's order; one is always chosen while there is any. Borrows the draft.
class CameraList final : public QWidget
{
    Q_OBJECT
public:
    CameraList(const PanelContext &context, ConfigDraft &draft, QWidget *parent = nullptr);

    EndpointId chosen() const { return m_chosen; } ///< empty: there is none
    void choose(const EndpointId &endpoint);
    static std::vector<EndpointId> endpointsOf(const ConfigDraft &draft);

signals:
    void chosenChanged(const Runnel::EndpointId &endpoint);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void filter();
    void retranslate();
    void setChosen(const EndpointId &endpoint);

    PanelContext m_context;
    ConfigDraft &m_draft;
    EndpointId m_chosen;
    std::vector<EndpointId> m_endpoints;
    std::vector<QString> m_names;
    QLabel &m_title;
    QLineEdit &m_search;
    QListWidget &m_list;
};

} // namespace Runnel
