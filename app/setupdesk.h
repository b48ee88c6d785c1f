// SPDX-License-Identifier: Apache-2.0
// The engineer's half of the panel: the draft, the keeper of secrets, and the page with its
// sections.
#pragma once

#include "draft/configdraft.h"
#include "secret/secretkeeper.h"
#include "session/panelcontext.h"

#include <QObject>

namespace Runnel {
class AddCamera;
class CamerasSection;
class Clock;
class ImportPage;
class SetupPage;
class WelcomePage;

/// Main thread. Composes; borrows the context. The page belongs to whoever shows it.
class SetupDesk final : public QObject
{
    Q_OBJECT
public:
    struct Places
    {
        QString configFile; ///< empty: none, edits last until the end
        QString stateDirectory;
        bool isDemo = false;
    };

    SetupDesk(const PanelContext &context, const Places &places);

    ConfigDraft &draft() { return m_draft; }
    SetupPage &page() { return m_page; }

signals:
    void demoWanted();
    void feedWanted();

private:
    void addSections();
    void wireCameras();

    PanelContext m_context;
    Places m_places;
    SecretKeeper m_keeper;
    ConfigDraft m_draft;
    SetupPage &m_page;
    WelcomePage &m_welcome;
    ImportPage &m_import;
    CamerasSection &m_cameras;
    AddCamera &m_addCamera;
};

} // namespace Runnel
