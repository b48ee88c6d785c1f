// SPDX-License-Identifier: Apache-2.0
// Reads "mqtt" and the authentication objects.
#include "config/configsections.h"

#include <QRegularExpression>

namespace Runnel {

namespace {

/// A host alone, as people would not write it: with a scheme, a port or a path.
QString wrongWithHost(const QString &host)
{
    static const QRegularExpression name(
        QStringLiteral("^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9.])?$"));
    static const QRegularExpression v6(QStringLiteral("^[0-9A-Fa-f:.]+(%[A-Za-z0-9._-]+)?$"));
    if (host.contains(QLatin1String("://")))
        return QStringLiteral("only the host stands here; the port has a key of its own, TLS is "
                              "\"tls\": {\"mode\": \"Enabled\"}");
    if (host.size() > 255)
        return QStringLiteral("a host name has at most 255 characters");
    if (name.match(host).hasMatch() || (host.count(u':') > 1 && v6.match(host).hasMatch()))
        return {};
    return host.contains(u':') ? QStringLiteral("the port has a key of its own: \"port\"")
                               : QStringLiteral("this is no host name and no IP address");
}

void readTls(const JsonValue &value, const QString &path, MqttConfig &mqtt,
             ConfigProblems &problems)
{
    ObjectReader object(value, path, problems);
    mqtt.tls = object.choice<bool>("mode", true, {{"Enabled", true}, {"Disabled", false}});
    mqtt.caFile = object.absolutePath("caFile");
    mqtt.tlsCertificate = object.pathOrSecret("certificate");
    mqtt.tlsKey = object.secret("key");
    mqtt.tlsPassphrase = object.secret("passphrase");
    if (mqtt.tlsCertificate.isEmpty() && object.has("key") && !object.has("certificate"))
        object.problem("key", QStringLiteral("a key needs its \"certificate\" beside it"));
    object.finish();
}

} // namespace

AuthenticationConfig readAuthentication(const JsonValue &value, const QString &path,
                                        const AuthenticationRules &rules, ConfigProblems &problems)
{
    using Method = AuthenticationMethod;
    ObjectReader object(value, path, problems);
    AuthenticationConfig result;
    ObjectReader::Choices<Method> every{{"Anonymous", Method::Anonymous},
                                        {"UsernamePassword", Method::UsernamePassword},
                                        {"Certificate", Method::Certificate},
                                        {"Bearer", Method::Bearer}};
    ObjectReader::Choices<Method> withoutBearer{{"Anonymous", Method::Anonymous},
                                                {"UsernamePassword", Method::UsernamePassword},
                                                {"Certificate", Method::Certificate}};
    object.required("method", QStringLiteral("for example \"UsernamePassword\""));
    result.method = object.choice<Method>("method", Method::Anonymous,
                                          rules.mayUseBearer ? every : withoutBearer);
    result.username = object.plainOrSecret("username");
    result.password = object.secret("password");
    result.certificate = object.pathOrSecret("certificate");
    result.key = object.secret("key");
    result.passphrase = object.secret("passphrase");
    if (rules.mayUseBearer)
        result.token = object.secret("token");
    result.allowPlain = object.boolean("allowPlain", false);

    const auto needs = [&object](const char *key, const QString &why) {
        const JsonValue *given = object.required(key, why);
        if (given && given->kind == JsonValue::Kind::String && given->string.isEmpty())
            object.problem(key, QStringLiteral("this must not be empty: ") + why);
    };
    const QString reference = QStringLiteral("a reference such as keychain:NAME");
    const auto belongs = [&](Method method, std::initializer_list<const char *> keys) {
        for (const char *key : keys) {
            if (result.method != method && object.has(key))
                object.problem(key, QStringLiteral("this does not belong to the \"method\" chosen; "
                                                   "remove it or choose another"));
        }
    };
    belongs(Method::UsernamePassword, {"username", "password"});
    belongs(Method::Certificate, {"certificate", "key", "passphrase"});
    if (rules.mayUseBearer)
        belongs(Method::Bearer, {"token"});
    switch (result.method) {
    case Method::Anonymous:
        break;
    case Method::UsernamePassword:
        needs("username", QStringLiteral("the user's name, plain or a reference"));
        needs("password", reference);
        break;
    case Method::Certificate:
        needs("certificate", QStringLiteral("an absolute path or a reference (PEM or PKCS#12)"));
        if (!rules.encrypted)
            object.problem("method", QStringLiteral("a certificate can be shown only over TLS, but "
                                                    "this is %1")
                                         .arg(rules.plainName));
        break;
    case Method::Bearer:
        needs("token", reference);
        break;
    }
    const bool sendsCredentials =
        result.method == Method::UsernamePassword || result.method == Method::Bearer;
    if (sendsCredentials && !rules.encrypted && !result.allowPlain)
        object.problem("method",
                       QStringLiteral("this would send credentials over %1, readable by everybody "
                                      "on the way. Use TLS, or consent with \"allowPlain\": true")
                           .arg(rules.plainName));
    object.finish();
    return result;
}

MqttConfig readMqtt(const JsonValue &value, const QString &path, ConfigProblems &problems)
{
    MqttConfig mqtt;
    ObjectReader object(value, path, problems);
    if (object.required("host", QStringLiteral("it is the broker's name or address"))) {
        mqtt.host = object.string("host");
        if (const JsonValue *host = object.member("host"); host->kind == JsonValue::Kind::String) {
            if (const QString wrong = wrongWithHost(mqtt.host); !wrong.isEmpty())
                object.problem("host", wrong);
        }
    }
    if (const JsonValue *tls = object.object("tls"))
        readTls(*tls, object.pathOf(QStringLiteral("tls")), mqtt, problems);
    mqtt.port = quint16(object.integer("port", mqtt.tls ? 8883 : 1883, 1, 65'535));
    mqtt.protocol = object.choice<MqttProtocol>(
        "protocol", MqttProtocol::Auto,
        {{"auto", MqttProtocol::Auto}, {"5.0", MqttProtocol::V5}, {"3.1.1", MqttProtocol::V311}});
    mqtt.clientId = object.has("clientId") ? object.name("clientId") : QString();
    mqtt.keepAlive = std::chrono::seconds(object.integer("keepAliveSeconds", 60, 1, 65'535));
    mqtt.sessionExpiry =
        std::chrono::seconds(object.integer("sessionExpirySeconds", 600, 0, 4'294'967'295));
    mqtt.maxInflight = int(object.integer("maxInflight", 1000, 1, 65'535));
    if (const JsonValue *authentication = object.object("authentication"))
        mqtt.authentication =
            readAuthentication(*authentication, object.pathOf(QStringLiteral("authentication")),
                               {mqtt.tls, false, QStringLiteral("MQTT without TLS")}, problems);
    if (!mqtt.tlsCertificate.isEmpty() &&
        mqtt.authentication.method == AuthenticationMethod::Certificate)
        object.problem("authentication", QStringLiteral("the client certificate stands here and in "
                                                        "\"tls\"; keep one of them"));
    mqtt.statusTopic = object.string("statusTopic", mqtt.statusTopic);
    if (!mqtt.statusTopic.isEmpty())
        checkTopicTemplate(object, "statusTopic", {TopicToken::Site, TopicToken::Instance});
    object.finish();
    return mqtt;
}

} // namespace Runnel
