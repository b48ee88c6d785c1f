// SPDX-License-Identifier: Apache-2.0
// Which secret goes where.
#include "mqtt/connectrequest.h"

#include "secret/secretresolver.h"

#include <QFile>

namespace Runnel {
namespace {

constexpr qint64 largestFile = 1 << 20;

Result<Redacted> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        return Fault{
            FaultKind::SecretNotFound,
            QStringLiteral("The file %1 cannot be read: %2.").arg(path, file.errorString()),
            QStringLiteral("Check the path in the configuration and who may read it."), 0,
            RetryAdvice::Slowly};
    }
    return Redacted(file.read(largestFile));
}

} // namespace

ConnectRequest::ConnectRequest(const MqttConfig &config, const QString &instance,
                               SecretResolver &secrets)
    : m_config(config)
    , m_secrets(secrets)
{
    m_options.host = config.host;
    m_options.port = config.port;
    m_options.clientId = clientIdOf(config, instance);
    m_options.keepAlive = config.keepAlive;
    m_options.sessionExpiry = config.sessionExpiry;
    m_options.tls = config.tls;
    m_options.caFile = config.caFile;
}

QString ConnectRequest::clientIdOf(const MqttConfig &config, const QString &instance)
{
    return config.clientId.isEmpty() ? QStringLiteral("runnel-") + instance : config.clientId;
}

Fault ConnectRequest::consentMissing(const MqttConfig &config)
{
    const AuthenticationMethod method = config.authentication.method;
    const bool travels =
        method == AuthenticationMethod::UsernamePassword || method == AuthenticationMethod::Bearer;
    if (config.tls || config.authentication.allowPlain || !travels)
        return {};
    return {FaultKind::ConfigurationInvalid,
            QStringLiteral("The broker's password would travel in the clear."),
            QStringLiteral("Switch mqtt.tls on, or consent with \"allowPlain\": true in "
                           "mqtt.authentication."),
            0, RetryAdvice::Slowly};
}

void ConnectRequest::resolve(Done done)
{
    m_done = std::move(done);
    m_open = 1; // until everything is asked for
    m_fault = consentMissing(m_config);
    if (!m_fault) {
        using Options = MqttConnectOptions;
        const AuthenticationConfig &own = m_config.authentication;
        if (m_config.tls) {
            want(m_config.tlsCertificate, true, &Options::clientCertificate);
            want(m_config.tlsKey, &Options::clientKey);
            want(m_config.tlsPassphrase, &Options::clientKeyPassphrase);
        }
        switch (own.method) {
        case AuthenticationMethod::Anonymous:
            break;
        case AuthenticationMethod::UsernamePassword:
            want(own.username, false, &Options::username);
            want(own.password, &Options::password);
            break;
        case AuthenticationMethod::Certificate:
            want(own.certificate, true, &Options::clientCertificate);
            want(own.key, &Options::clientKey);
            want(own.passphrase, &Options::clientKeyPassphrase);
            break;
        case AuthenticationMethod::Bearer: // a service account token, MQTT 5 enhanced
                                           // authentication
            m_options.authenticationMethod = QByteArrayLiteral("K8S-SAT");
            want(own.token, &Options::authenticationData);
            break;
        }
    }
    QMetaObject::invokeMethod(
        this, [this] { settle({}); }, Qt::QueuedConnection);
}

void ConnectRequest::want(const PlainOrSecret &source, bool plainIsPath,
                          Redacted MqttConnectOptions::*target)
{
    if (!source.secret.isEmpty()) {
        want(source.secret, target);
        return;
    }
    if (source.plain.isEmpty())
        return;
    const Result<Redacted> value =
        plainIsPath ? readFile(source.plain) : Result<Redacted>(Redacted(source.plain.toUtf8()));
    if (value)
        m_options.*target = value.value();
    else if (!m_fault)
        m_fault = value.fault();
}

void ConnectRequest::want(const SecretRef &source, Redacted MqttConnectOptions::*target)
{
    if (source.isEmpty())
        return;
    ++m_open;
    m_secrets.resolve(source, this, [this, target](const Result<Redacted> &secret) {
        if (secret)
            m_options.*target = secret.value();
        settle(secret.fault());
    });
}

void ConnectRequest::settle(const Fault &fault)
{
    if (fault && !m_fault)
        m_fault = fault;
    if (--m_open > 0)
        return;
    const Done done = std::move(m_done); // it may destroy this
    const Result<MqttConnectOptions> result =
        m_fault ? Result<MqttConnectOptions>(m_fault) : Result<MqttConnectOptions>(m_options);
    done(result);
}

} // namespace Runnel
