// SPDX-License-Identifier: Apache-2.0
// The folded fields.
#include "broker/brokermore.h"

#include "broker/brokeraddress.h"
#include "draft/configdraft.h"
#include "forms/choicefield.h"
#include "forms/filefield.h"
#include "forms/numberfield.h"
#include "forms/secretfield.h"
#include "mqtt/connectrequest.h"
#include "style/panelstyle.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Runnel {

namespace {

ConfigPath mqtt(const char *key)
{
    return ConfigPath{"mqtt"}.key(key);
}

ConfigPath tls(const char *key)
{
    return ConfigPath{"mqtt", "tls"}.key(key);
}

std::function<QString()> secretName(const char *text)
{
    return [text] { return QString::fromLatin1(text); };
}

std::vector<ChoiceField::Choice> protocols()
{
    return {{QJsonValue::Undefined, [] { return BrokerMore::tr("5.0, else 3.1.1"); }},
            {QStringLiteral("5.0"), [] { return BrokerMore::tr("Only MQTT 5.0"); }},
            {QStringLiteral("3.1.1"), [] { return BrokerMore::tr("Only MQTT 3.1.1"); }}};
}

} // namespace

BrokerMore::BrokerMore(const PanelContext &context, ConfigDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_draft(draft)
    , m_clientId(*new TextField(context, draft, mqtt("clientId"), this))
    , m_protocol(*new ChoiceField(context, draft, mqtt("protocol"), protocols(), this))
    , m_statusTopic(*new TextField(context, draft, mqtt("statusTopic"), this))
    , m_keepAlive(*new NumberField(context, draft, mqtt("keepAliveSeconds"), this))
    , m_expiry(*new NumberField(context, draft, mqtt("sessionExpirySeconds"), this))
    , m_inflight(*new NumberField(context, draft, mqtt("maxInflight"), this))
    , m_certificate(*new FileField(context, draft, tls("certificate"), this))
    , m_key(*new SecretField(context, draft, tls("key"), secretName("broker-key"), this))
    , m_passphrase(*new SecretField(context, draft, tls("passphrase"),
                                    secretName("broker-key-passphrase"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *field : std::initializer_list<QWidget *>{&m_clientId, &m_protocol, &m_statusTopic,
                                                           &m_keepAlive, &m_expiry, &m_inflight,
                                                           &m_certificate, &m_key, &m_passphrase})
        column->addWidget(field);
    const auto measure = [this, column] { column->setSpacing(2 * m_context.style.gap()); };
    connect(&context.style, &PanelStyle::changed, this, measure);
    measure();
    m_key.takeFiles([] { return tr("Keys (*.pem *.key);;All files (*)"); });
    m_clientId.setDefault([this] {
        MqttConfig unnamed = m_draft.config().mqtt;
        unnamed.clientId.clear();
        return ConnectRequest::clientIdOf(unnamed, m_draft.config().instance);
    });
    m_statusTopic.setDefault([] { return MqttConfig().statusTopic; });
    m_keepAlive.setDefault([] { return QString::number(MqttConfig().keepAlive.count()); });
    m_expiry.setDefault([] { return QString::number(MqttConfig().sessionExpiry.count()); });
    m_inflight.setDefault([] { return QString::number(MqttConfig().maxInflight); });
    connect(&draft, &ConfigDraft::changed, this, &BrokerMore::refresh);
    setWords();
    refresh();
}

bool BrokerMore::hasProblem() const
{
    for (const FormField *field : findChildren<FormField *>()) {
        if (field->isVisibleTo(this) && !m_draft.problemAt(field->path()).isEmpty())
            return true;
    }
    return false;
}

void BrokerMore::showClientId()
{
    m_clientId.line().setFocus();
    m_clientId.line().selectAll();
}

/// A second way to show a certificate: it stands here for who signs in with a password as well.
void BrokerMore::refresh()
{
    const bool other = m_draft.value(ConfigPath{"mqtt", "authentication", "method"}).toString() !=
                       QLatin1String("Certificate");
    const bool standsThere = !m_draft.value(tls("certificate")).isUndefined();
    const bool shown = hasBrokerTls(m_draft.document()) && (other || standsThere);
    for (QWidget *field : std::initializer_list<QWidget *>{&m_certificate, &m_key, &m_passphrase})
        field->setVisible(shown);
    m_clientId.setDefault([this] {
        MqttConfig unnamed = m_draft.config().mqtt;
        unnamed.clientId.clear();
        return ConnectRequest::clientIdOf(unnamed, m_draft.config().instance);
    });
}

void BrokerMore::setWords()
{
    m_clientId.setWords(
        [] { return tr("Client id"); },
        [] {
            return tr(
                "The name by which the broker knows this connector. A broker keeps one "
                "connection for each id: a second program with the same id throws the first one "
                "out, so every connector needs its own.");
        });
    m_protocol.setWords([] { return tr("MQTT version"); });
    m_statusTopic.setWords(
        [] { return tr("Status topic"); },
        [] {
            return tr(
                "Where Runnel tells, retained, how it is; {instance} and {site} are filled in.");
        });
    m_keepAlive.setWords([] { return tr("Keep alive, in seconds"); },
                         [] { return tr("How soon a dead connection is noticed."); });
    m_expiry.setWords([] { return tr("Session expiry, in seconds"); },
                      [] { return tr("How long the broker remembers an absent Runnel."); });
    m_inflight.setWords([] { return tr("Unacknowledged messages at most"); },
                        [] { return tr("Never more than the broker allows."); });
    m_certificate.setWords([] { return tr("Client certificate of the TLS layer"); },
                           [] { return tr("For a broker that wants one beside a password."); });
    m_key.setWords([] { return tr("Its private key"); });
    m_passphrase.setWords([] { return tr("Passphrase of that key"); });
}

void BrokerMore::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWords();
    QWidget::changeEvent(event);
}

} // namespace Runnel
