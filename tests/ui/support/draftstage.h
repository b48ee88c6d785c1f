// SPDX-License-Identifier: Apache-2.0
// A configuration to edit, with a keychain in memory.
#pragma once

#include "config/configreader.h"
#include "draft/configdraft.h"
#include "panelstage.h"
#include "scriptedkeychain.h"
#include "secret/secretkeeper.h"

#include <QTemporaryDir>
#include <QTest>

namespace Runnel {

struct DraftStage : PanelStage
{
    /// `json`: what the runtime runs on; null: it has told nothing yet.
    explicit DraftStage(const QByteArray &json = usual())
    {
        session.signIn(QStringLiteral("E. Moe"), Role::Engineer, 0);
        if (!json.isNull())
            tell(json);
    }

    static QByteArray usual()
    {
        return R"({"mqtt": {"host": "broker"}, "devices": [{"name": "cam",
            "endpoints": {"events": {"address": "http://10.0.0.1/e"}}}]})";
    }

    /// The runtime runs on this now.
    void tell(const QByteArray &json)
    {
        const ConfigReadResult result = ConfigReader::read(json);
        QVERIFY2(result.ok(), qPrintable(result.fault.toString()));
        RuntimeUpdate update;
        update.config = result.config;
        emit client.updated(update);
    }

    QTemporaryDir directory;
    ScriptedKeychain *keychain = new ScriptedKeychain; ///< the keeper's
    SecretKeeper keeper{clock, std::unique_ptr<KeychainStore>(keychain), KeychainIndex(),
                        directory.path()};
    ConfigDraft draft{context(), keeper};
};

} // namespace Runnel
