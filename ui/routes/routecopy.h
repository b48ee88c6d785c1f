// SPDX-License-Identifier: Apache-2.0
// Gives other cameras the routes of one.
#pragma once

#include "base/endpointid.h"
#include "session/panelcontext.h"

#include <QWidget>

#include <vector>

class QListWidget;
class QPushButton;

namespace Runnel {
class ConfigDraft;
class PlainText;

/// A sheet in the page: cameras to tick. Borrows the draft.
class RouteCopy final : public QWidget
{
    Q_OBJECT
public:
    RouteCopy(const PanelContext &context, ConfigDraft &draft, QWidget *parent = nullptr);

    void open(const EndpointId &from);

signals:
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void explain();
    void tickAll();
    void copy();
    void retranslate();
    std::vector<EndpointId> ticked() const;

    PanelContext m_context;
    ConfigDraft &m_draft;
    EndpointId m_from;
    std::vector<EndpointId> m_endpoints;
    PlainText &m_title;
    PlainText &m_hint;
    QListWidget &m_list;
    QPushButton &m_all;
    QPushButton &m_copy;
    QPushButton &m_cancel;
};

} // namespace Runnel
