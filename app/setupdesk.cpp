// SPDX-License-Identifier: Apache-2.0
// Which sections the set-up has, and in which order.
#include "setupdesk.h"

#include "base/clock.h"
#include "secret/keychainstore.h"
#include "setup/setuppage.h"

#include <QDir>

namespace Runnel {

namespace {

/// Beside the state, not beside the configuration: that one is copied around.
QString secretsFolder(const SetupDesk::Places &places)
{
    return QDir(places.stateDirectory).filePath(QStringLiteral("secrets"));
}

} // namespace

SetupDesk::SetupDesk(const PanelContext &context, const Places &places)
    : m_context(context)
    , m_places(places)
    , m_keeper(context.clock, KeychainStore::create(), KeychainIndex::system(),
               secretsFolder(places))
    , m_draft(context, m_keeper)
    , m_page(*new SetupPage(context, m_draft, places.configFile))
{
    addSections();
}

void SetupDesk::addSections() {}

} // namespace Runnel
