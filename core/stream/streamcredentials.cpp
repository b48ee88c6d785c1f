// SPDX-License-Identifier: Apache-2.0
// Asks for all references at once and waits for all answers.
#include "stream/streamcredentials.h"

#include "config/config.h"
#include "secret/secretresolver.h"

#include <memory>

namespace Runnel {

namespace {

struct Gathering
{
    StreamCredentials credentials;
    Fault fault;
    size_t missing = 0;
    std::function<void(Result<StreamCredentials>)> done;

    void finish()
    {
        if (fault)
            done(fault);
        else
            done(std::move(credentials));
    }
};

/// Where an answer belongs. An index for headers: the vector is complete before anything is asked.
using Place = std::function<Redacted &(StreamCredentials &)>;

void want(const PlainOrSecret &value, Place place, Gathering &gathering,
          std::vector<std::pair<SecretRef, Place>> &wanted)
{
    if (value.secret.isEmpty())
        place(gathering.credentials) = Redacted(value.plain.toUtf8());
    else
        wanted.emplace_back(value.secret, std::move(place));
}

} // namespace

void resolveStreamCredentials(const EndpointConfig &endpoint, SecretResolver &secrets,
                              QObject *context, std::function<void(Result<StreamCredentials>)> done)
{
    auto gathering = std::make_shared<Gathering>();
    gathering->done = std::move(done);
    std::vector<std::pair<SecretRef, Place>> wanted;
    const AuthenticationConfig &authentication = endpoint.authentication;
    const auto member = [&](const SecretRef &reference, Redacted StreamCredentials::*target) {
        if (!reference.isEmpty())
            wanted.emplace_back(reference,
                                [target](StreamCredentials &c) -> Redacted & { return c.*target; });
    };
    switch (authentication.method) {
    case AuthenticationMethod::Anonymous:
        break;
    case AuthenticationMethod::UsernamePassword:
        want(
            authentication.username, [](StreamCredentials &c) -> Redacted & { return c.username; },
            *gathering, wanted);
        member(authentication.password, &StreamCredentials::password);
        break;
    case AuthenticationMethod::Certificate:
        member(authentication.certificate.secret, &StreamCredentials::certificate);
        member(authentication.key, &StreamCredentials::key);
        member(authentication.passphrase, &StreamCredentials::passphrase);
        break;
    case AuthenticationMethod::Bearer:
        member(authentication.token, &StreamCredentials::token);
        break;
    }
    for (const HeaderConfig &header : endpoint.headers) {
        const size_t index = gathering->credentials.headers.size();
        gathering->credentials.headers.emplace_back(header.name, Redacted());
        want(
            header.value,
            [index](StreamCredentials &c) -> Redacted & { return c.headers[index].second; },
            *gathering, wanted);
    }
    gathering->missing = wanted.size();
    if (wanted.empty()) {
        gathering->finish();
        return;
    }
    for (const auto &[reference, place] : wanted) {
        secrets.resolve(reference, context,
                        [gathering, place = place](const Result<Redacted> &secret) {
                            if (secret)
                                place(gathering->credentials) = secret.value();
                            else if (!gathering->fault)
                                gathering->fault = secret.fault();
                            if (--gathering->missing == 0)
                                gathering->finish();
                        });
    }
}

} // namespace Runnel
