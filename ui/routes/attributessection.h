// SPDX-License-Identifier: Apache-2.0
// The set-up's section of what else is known of a camera: names, kind, units, attributes.
#pragma once

#include "base/endpointid.h"
#include "session/panelcontext.h"

#include <QWidget>

#include <vector>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace Runnel {
class CameraList;
class ChoiceField;
class ConfigDraft;
class FormField;
class PairsField;
class PlainText;
class TextField;

/// Borrows the draft. What belongs to an asset makes an implied one part of the file.
class AttributesSection final : public QWidget
{
    Q_OBJECT
public:
    AttributesSection(const PanelContext &context, ConfigDraft &draft, QWidget *parent = nullptr);

    void choose(const EndpointId &endpoint);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void offerProfiles();
    void toAsset(FormField &field, const char *member);
    void retranslate();

    PanelContext m_context;
    ConfigDraft &m_draft;
    QStringList m_profiles; ///< that are offered
    CameraList &m_cameras;
    PlainText &m_nothing;
    QScrollArea &m_scroll;
    QWidget &m_body;
    PlainText &m_title;
    TextField &m_name;
    QVBoxLayout &m_profileRoom;
    ChoiceField *m_profile = nullptr; ///< made anew when there are other profiles
    PlainText &m_unitsTitle;
    PlainText &m_unitsHint;
    std::vector<TextField *> m_units;
    PairsField &m_deviceAttributes;
    PairsField &m_assetAttributes;
};

} // namespace Runnel
