// SPDX-License-Identifier: Apache-2.0
// Fields that come and go with what was chosen.
#include "broker/brokerform.h"

#include "broker/brokeraddress.h"
#include "broker/brokermore.h"
#include "broker/tlsfield.h"
#include "draft/configdraft.h"
#include "forms/choicefield.h"
#include "forms/filefield.h"
#include "forms/numberfield.h"
#include "forms/secretfield.h"
#include "forms/switchfield.h"
#include "style/panelstyle.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace Runnel {

namespace {

constexpr const char *passwordName = "broker-password"; ///< in the keychain
const QString usernamePassword = QStringLiteral("UsernamePassword");
const QString certificate = QStringLiteral("Certificate");

ConfigPath own(const char *key)
{
    return ConfigPath{"mqtt", "authentication"}.key(key);
}

std::function<QString()> name(const char *text)
{
    return [text] { return QString::fromLatin1(text); };
}

std::vector<ChoiceField::Choice> methods()
{
    return {{QJsonValue::Undefined, [] { return BrokerForm::tr("Without signing in"); }},
            {usernamePassword, [] { return BrokerForm::tr("User name and password"); }},
            {certificate, [] { return BrokerForm::tr("Client certificate"); }}};
}

QString certificateFiles()
{
    return BrokerForm::tr("Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx);;"
                          "All files (*)");
}

} // namespace

BrokerForm::BrokerForm(const PanelContext &context, ConfigDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_draft(draft)
    , m_host(*new TextField(context, draft, ConfigPath{"mqtt", "host"}, this))
    , m_port(*new NumberField(context, draft, ConfigPath{"mqtt", "port"}, this))
    , m_tls(*new TlsField(context, draft, this))
    , m_authorities(*new FileField(context, draft, ConfigPath{"mqtt", "tls", "caFile"}, this))
    , m_method(*new ChoiceField(context, draft, own("method"), methods(), this))
    , m_user(*new TextField(context, draft, own("username"), this))
    , m_password(*new SecretField(context, draft, own("password"), name(passwordName), this))
    , m_consent(*new SwitchField(context, draft, own("allowPlain"), false, this))
    , m_certificate(*new FileField(context, draft, own("certificate"), this))
    , m_key(*new SecretField(context, draft, own("key"), name("broker-key"), this))
    , m_passphrase(
          *new SecretField(context, draft, own("passphrase"), name("broker-key-passphrase"), this))
    , m_fold(*new QPushButton(this))
    , m_more(*new BrokerMore(context, draft, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *field : std::initializer_list<QWidget *>{
             &m_host, &m_port, &m_tls, &m_authorities, &m_method, &m_user, &m_password, &m_consent,
             &m_certificate, &m_key, &m_passphrase})
        column->addWidget(field);
    column->addWidget(&m_fold, 0, Qt::AlignLeft);
    column->addWidget(&m_more);
    column->addStretch();
    const auto measure = [this, column] { column->setSpacing(2 * m_context.style.gap()); };
    connect(&context.style, &PanelStyle::changed, this, measure);
    measure();

    m_host.offerPaste();
    m_host.setTaker([this](const QString &text) { return takeAddress(text); });
    m_method.setWriter([this](const QJsonValue &method) { chooseMethod(method); });
    m_key.takeFiles(certificateFiles);
    m_certificate.setFilter(certificateFiles);
    m_authorities.setFilter(certificateFiles);
    m_fold.setCheckable(true);
    m_fold.setObjectName(QStringLiteral("more"));
    m_more.hide();
    connect(&m_fold, &QPushButton::toggled, this, [this](bool open) {
        m_more.setVisible(open);
        setWords();
    });
    connect(&draft, &ConfigDraft::changed, this, &BrokerForm::refresh);
    setWords();
    refresh();
}

bool BrokerForm::takeAddress(const QString &text)
{
    const std::optional<BrokerAddress> address = BrokerAddress::parse(text);
    if (!address)
        return false;
    const SecretRef reference{SecretSource::Keychain, QString::fromLatin1(passwordName)};
    m_draft.edit([&](QJsonObject &document) { address->writeTo(document, reference.toString()); });
    if (!address->user.isEmpty() && !address->password.isEmpty())
        m_draft.setSecret(reference, address->password);
    return true;
}

/// What belongs to another way of signing in must not stay beside it.
void BrokerForm::chooseMethod(const QJsonValue &method)
{
    m_draft.edit([&](QJsonObject &document) {
        const ConfigPath place{"mqtt", "authentication"};
        QJsonObject kept = place.in(document).toObject();
        for (const QString &key : kept.keys()) {
            const bool isPasswords = key == QLatin1String("username") ||
                                     key == QLatin1String("password") ||
                                     key == QLatin1String("allowPlain");
            if ((method == QJsonValue(usernamePassword)) != isPasswords)
                kept.remove(key);
        }
        if (method.isUndefined()) {
            place.put(document, QJsonValue::Undefined);
            return;
        }
        kept.insert(QStringLiteral("method"), method);
        place.put(document, kept);
    });
}

void BrokerForm::refresh()
{
    const bool encrypted = hasBrokerTls(m_draft.document());
    const QString method = m_draft.value(own("method")).toString();
    const bool byPassword = method == usernamePassword;
    const bool byCertificate = method == certificate;
    m_authorities.setVisible(encrypted);
    m_user.setVisible(byPassword);
    m_password.setVisible(byPassword);
    m_consent.setVisible(byPassword && !encrypted);
    for (QWidget *field : std::initializer_list<QWidget *>{&m_certificate, &m_key, &m_passphrase})
        field->setVisible(byCertificate);
    m_port.setDefault(
        [encrypted] { return encrypted ? QStringLiteral("8883") : QStringLiteral("1883"); });
    if (m_more.hasProblem())
        m_fold.setChecked(true);
}

void BrokerForm::showClientId()
{
    m_fold.setChecked(true);
    m_more.showClientId();
}

void BrokerForm::setWords()
{
    m_host.setWords([] { return tr("Broker's address"); },
                    [] {
                        return tr("Name or IP address. A pasted URL such as "
                                  "mqtts://user@host:8883 fills in everything.");
                    });
    m_port.setWords([] { return tr("Port"); });
    m_tls.setWords({}, [] { return tr("The port is then 8883 unless another one stands above."); });
    m_authorities.setWords(
        [] { return tr("Trusted authority (CA file)"); },
        [] {
            return tr("Empty: the authorities that this computer trusts. A plant's own authority "
                      "needs its file here.");
        });
    m_method.setWords([] { return tr("Signing in"); });
    m_user.setWords([] { return tr("User name"); });
    m_password.setWords([] { return tr("Password"); });
    m_consent.setStatement([] { return tr("Send the password unencrypted"); });
    m_consent.setWords({}, [] {
        return tr("Everybody on the way to the broker can read it, and sign in with it. Better: "
                  "switch TLS on.");
    });
    m_certificate.setWords(
        [] { return tr("Certificate"); },
        [] {
            return tr(
                "A file in PEM with its chain, or PKCS#12. The connection must be encrypted.");
        });
    m_key.setWords([] { return tr("Private key"); },
                   [] { return tr("In PEM. Not needed with PKCS#12."); });
    m_passphrase.setWords([] { return tr("Passphrase of the key"); },
                          [] { return tr("Only for a key that has one."); });
    m_fold.setText(m_fold.isChecked() ? tr("Less") : tr("More …"));
    m_fold.setAccessibleName(m_fold.isChecked() ? tr("Less about the broker")
                                                : tr("More about the broker"));
}

void BrokerForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWords();
    QWidget::changeEvent(event);
}

} // namespace Runnel
