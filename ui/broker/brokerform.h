// SPDX-License-Identifier: Apache-2.0
// Where the broker is, and how Runnel signs in there.
#pragma once

#include "session/panelcontext.h"

#include <QWidget>

class QPushButton;

namespace Runnel {
class BrokerMore;
class ChoiceField;
class ConfigDraft;
class FileField;
class NumberField;
class SecretField;
class SwitchField;
class TextField;
class TlsField;

/// What everybody needs; the rest is folded behind a button, and unfolds when something in it is
/// wrong. Borrows the draft.
class BrokerForm final : public QWidget
{
    Q_OBJECT
public:
    BrokerForm(const PanelContext &context, ConfigDraft &draft, QWidget *parent = nullptr);

    void showClientId(); ///< unfolds and puts the cursor there

protected:
    void changeEvent(QEvent *event) override;

private:
    bool takeAddress(const QString &text);
    void chooseMethod(const QJsonValue &method);
    void setWords();
    void refresh();

    PanelContext m_context;
    ConfigDraft &m_draft;
    TextField &m_host;
    NumberField &m_port;
    TlsField &m_tls;
    FileField &m_authorities;
    ChoiceField &m_method;
    TextField &m_user;
    SecretField &m_password;
    SwitchField &m_consent;
    FileField &m_certificate;
    SecretField &m_key;
    SecretField &m_passphrase;
    QPushButton &m_fold;
    BrokerMore &m_more;
};

} // namespace Runnel
