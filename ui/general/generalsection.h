// SPDX-License-Identifier: Apache-2.0
// The section "General" of the set-up: the site's name, the outbox, and where the files lie.
#pragma once

#include "session/panelcontext.h"

#include <QWidget>

class QLabel;

namespace Runnel {
class ChoiceField;
class ConfigDraft;
class FieldList;
class SizeField;
class TextField;

/// Borrows the draft.
class GeneralSection final : public QWidget
{
    Q_OBJECT
public:
    struct Places
    {
        QString configFile; ///< empty: none
        QString stateDirectory;
    };

    GeneralSection(const PanelContext &context, ConfigDraft &draft, const Places &places,
                   QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setWords();
    void refresh();

    PanelContext m_context;
    ConfigDraft &m_draft;
    Places m_places;
    TextField &m_site;
    SizeField &m_outboxSize;
    ChoiceField &m_whenFull;
    ChoiceField &m_operations;
    TextField &m_listen;
    QLabel &m_placesTitle;
    FieldList &m_placesList;
};

} // namespace Runnel
