// SPDX-License-Identifier: Apache-2.0
// One route to edit, field by field.
#pragma once

#include "routes/routerows.h"
#include "session/panelcontext.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace Runnel {
class ChoiceField;
class ConfigDraft;
class FormField;
class NumberField;
class PlainText;
class TextField;

/// What is typed stands in the draft at once. A destination that is the group's becomes the
/// event's own by that, and an implied asset becomes one of the file. Borrows the draft.
class RouteForm final : public QWidget
{
    Q_OBJECT
public:
    RouteForm(const PanelContext &context, ConfigDraft &draft, QWidget *parent = nullptr);

    void show(const EndpointId &endpoint, const RouteRow &row);
    using QWidget::show;
    const RouteRow &row() const { return m_row; }
    void retranslate();

signals:
    /// It is another place of the document from now on; told before the draft changes.
    void moved(const Runnel::RouteRow &row);
    void added(); ///< the proposal is wanted
    void removed();

private:
    void place();
    void writeDestination(const char *member, const QJsonValue &value);
    void takeGroups();

    ConfigDraft &m_draft;
    EndpointId m_endpoint;
    RouteRow m_row;
    PlainText &m_state; ///< what the row is, and what editing it does
    TextField &m_topic;
    TextField &m_type;
    TextField &m_name;
    ChoiceField &m_qos;
    ChoiceField &m_retain;
    NumberField &m_ttl;
    ChoiceField &m_check;
    QPushButton &m_add;
    QPushButton &m_group;
    QPushButton &m_remove;
};

} // namespace Runnel
