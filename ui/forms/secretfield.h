// SPDX-License-Identifier: Apache-2.0
// A secret that is set, replaced or removed, and never shown.
#pragma once

#include "config/secretref.h"
#include "forms/formfield.h"

class QLineEdit;
class QPushButton;

namespace Runnel {

/// What stands in the configuration is a reference; what is typed goes to the draft and from there,
/// when it is saved, into the keychain. A reference that somebody wrote by hand (credential:, env:,
/// file:) is shown as it is and may be replaced.
class SecretField final : public FormField
{
    Q_OBJECT
public:
    static constexpr int longest = 64 * 1024;

    /// `suggested`: the keychain's name for a new one; asked when it is needed.
    SecretField(const PanelContext &context, ConfigDraft &draft, const ConfigPath &path,
                std::function<QString()> suggested, QWidget *parent);

    /// A file's content is the secret, such as a key in PEM: a button to choose it.
    void takeFiles(std::function<QString()> filter);
    QLineEdit &line() { return m_line; }

protected:
    void refresh() override;
    void retranslate() override;
    QString findProblem() const override;

private:
    void beginTyping();
    void keep(const QByteArray &secret);
    void cancel();
    void remove();
    void choose();
    std::optional<SecretRef> reference() const;

    std::function<QString()> m_suggested;
    std::function<QString()> m_filter;
    QString m_fileProblem;
    bool m_typing = false;
    QLineEdit &m_line;
    QPushButton &m_set;   ///< SET or REPLACE, then KEEP
    QPushButton &m_other; ///< REMOVE, then CANCEL
    QPushButton &m_paste; ///< while it is typed: a panel PC may have no keyboard
    QPushButton *m_browse = nullptr;
};

} // namespace Runnel
