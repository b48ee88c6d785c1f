// SPDX-License-Identifier: Apache-2.0
// All fields are there; those of other methods are hidden.
#include "connection/signinform.h"

#include "connection/methodfield.h"
#include "draft/configdraft.h"
#include "forms/filefield.h"
#include "forms/secretfield.h"
#include "forms/switchfield.h"
#include "style/panelstyle.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace Runnel {

SignInForm::SignInForm(const PanelContext &context, ConfigDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_draft(draft)
    , m_method(*new MethodField(context, draft, {}, this))
    , m_user(*new TextField(context, draft, {}, this))
    , m_password(*secret("password", "password"))
    , m_certificate(*new FileField(context, draft, {}, this))
    , m_key(*secret("key", "key"))
    , m_passphrase(*secret("passphrase", "passphrase"))
    , m_token(*secret("token", "token"))
    , m_consent(*new SwitchField(context, draft, {}, false, this))
{
    m_user.offerPaste();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (FormField *field :
         std::initializer_list<FormField *>{&m_method, &m_user, &m_password, &m_certificate, &m_key,
                                            &m_passphrase, &m_token, &m_consent})
        column->addWidget(field);
    const auto measure = [column, &style = context.style] { column->setSpacing(style.gap()); };
    connect(&context.style, &PanelStyle::changed, this, measure);
    measure();
    m_method.setWords([] { return tr("Sign in"); },
                      [this] {
                          return m_offered.isEmpty()
                                     ? QString()
                                     : tr("The camera offers: %1").arg(m_offered.join(u", "));
                      });
    m_user.setWords([] { return tr("User name"); });
    m_password.setWords([] { return tr("Password"); });
    m_certificate.setWords([] { return tr("Certificate file"); },
                           [] { return tr("PEM with its chain, or PKCS#12"); });
    m_certificate.setFilter(
        [] { return tr("Certificates (*.pem *.crt *.cer *.p12 *.pfx);;All files (*)"); });
    m_key.setWords([] { return tr("Key"); },
                   [] { return tr("Not needed when the certificate's file holds it."); });
    m_key.takeFiles([] { return tr("Keys (*.pem *.key);;All files (*)"); });
    m_passphrase.setWords([] { return tr("Passphrase"); },
                          [] { return tr("Only when the key is encrypted."); });
    m_token.setWords([] { return tr("Token"); });
    m_consent.setWords([] { return QString(); },
                       [] { return tr("Everybody on the way to the camera can then read them."); });
    m_consent.setStatement([] { return tr("Send the secrets unencrypted"); });
    connect(&m_method, &MethodField::chosen, this, [this] {
        for (QWidget *first :
             std::initializer_list<QWidget *>{&m_user.line(), &m_certificate.line(), &m_token}) {
            if (first->isVisibleTo(this)) {
                first->setFocus();
                return;
            }
        }
    });
    connect(&draft, &ConfigDraft::changed, this, &SignInForm::refresh);
    refresh();
}

SecretField *SignInForm::secret(const char *key, const char *what)
{
    auto *field = new SecretField(
        m_context, m_draft, {},
        [this, what] {
            return m_endpoint.secretName(m_draft.document(), QString::fromLatin1(what));
        },
        this);
    field->setObjectName(QString::fromLatin1(key));
    return field;
}

void SignInForm::setEndpoint(const EndpointId &id)
{
    m_endpoint = DraftEndpoint(id);
    m_method.setPath(m_endpoint.path("authentication"));
    m_user.setPath(m_endpoint.authentication("username"));
    m_password.setPath(m_endpoint.authentication("password"));
    m_certificate.setPath(m_endpoint.authentication("certificate"));
    m_key.setPath(m_endpoint.authentication("key"));
    m_passphrase.setPath(m_endpoint.authentication("passphrase"));
    m_token.setPath(m_endpoint.authentication("token"));
    m_consent.setPath(m_endpoint.authentication("allowPlain"));
    refresh();
}

void SignInForm::setOffered(const QStringList &schemes)
{
    if (m_offered == schemes)
        return;
    m_offered = schemes;
    m_method.setPath(m_method.path()); // says its hint anew
}

void SignInForm::refresh()
{
    const QString method = m_method.method();
    const bool byPassword = method == QLatin1String("UsernamePassword");
    const bool byCertificate = method == QLatin1String("Certificate");
    m_user.setVisible(byPassword);
    m_password.setVisible(byPassword);
    m_certificate.setVisible(byCertificate);
    m_key.setVisible(byCertificate);
    m_passphrase.setVisible(byCertificate);
    m_token.setVisible(method == QLatin1String("Bearer"));
    const bool plain =
        !m_endpoint.isEncrypted(m_draft.document()) && m_endpoint.sendsSecrets(m_draft.document());
    m_consent.setVisible(plain ||
                         m_draft.value(m_endpoint.authentication("allowPlain")).toBool(false));
}

} // namespace Runnel
