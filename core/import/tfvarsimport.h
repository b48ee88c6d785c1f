// SPDX-License-Identifier: Apache-2.0
// Turns an edge-ai variable file of Terraform, with its devices and assets, into a configuration.
#pragma once

#include "config/configproblem.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace Runnel {

/// Understands `namespaced_devices`, `namespaced_assets` and the broker of an SSE connector in
/// `custom_akri_connectors`, in snake and in camel case. Any thread; touches no file.
class TfvarsImport
{
public:
    enum class Syntax { Hcl, Json };

    /// "*.json" is JSON, everything else HCL.
    static Syntax syntaxOf(const QString &fileName);
    static TfvarsImport read(const QByteArray &text, Syntax syntax);

    /// The text is no variable file; the place is in it.
    const std::optional<ConfigProblem> &error() const { return m_error; }
    /// "devices", "assets" and, when the file names one, "mqtt": as in a configuration file, not
    /// checked yet. Without an "mqtt" it is no whole configuration.
    const QJsonObject &document() const { return m_document; }
    /// What could not be carried over, and what is left to do: whole sentences, escaped.
    const std::vector<QString> &notes() const { return m_notes; }

private:
    std::optional<ConfigProblem> m_error;
    QJsonObject m_document;
    std::vector<QString> m_notes;
};

} // namespace Runnel
