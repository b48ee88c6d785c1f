// SPDX-License-Identifier: Apache-2.0
// How Runnel signs in at a camera.
#pragma once

#include "connection/draftendpoint.h"
#include "session/panelcontext.h"

#include <QWidget>

namespace Runnel {
class ConfigDraft;
class FileField;
class MethodField;
class PlainText;
class SecretField;
class SwitchField;
class TextField;

/// Only the fields of the method that is chosen; consent to plain HTTP only where it matters.
class SignInForm final : public QWidget
{
    Q_OBJECT
public:
    SignInForm(const PanelContext &context, ConfigDraft &draft, QWidget *parent);

    void setEndpoint(const EndpointId &id);
    /// What a refusal offered, such as "Basic"; said beside the choice.
    void setOffered(const QStringList &schemes);

private:
    void refresh();
    SecretField *secret(const char *key, const char *what);

    PanelContext m_context;
    ConfigDraft &m_draft;
    DraftEndpoint m_endpoint;
    QStringList m_offered;
    MethodField &m_method;
    TextField &m_user;
    SecretField &m_password;
    FileField &m_certificate;
    SecretField &m_key;
    SecretField &m_passphrase;
    SecretField &m_token;
    SwitchField &m_consent;
};

} // namespace Runnel
