// SPDX-License-Identifier: Apache-2.0
// Which publications an event becomes, by the assets of its endpoint.
#pragma once

#include "base/endpointid.h"
#include "config/config.h"
#include "event/event.h"
#include "route/publication.h"

#include <memory>

namespace Runnel {

/// An event goes to every configured event, over all enabled assets of its endpoint, whose
/// `dataSource` is its type to the letter; only when there is none, to every `*`. Answers are
/// shared and kept: at most 256 types an endpoint, so that hostile types cost time but no memory.
/// Lives on the core thread; copies nothing of the configuration it was made from.
class Router
{
public:
    static constexpr qsizetype maximumCachedTypes = 256;  ///< of one endpoint
    static constexpr qsizetype maximumCachedBytes = 1024; ///< of one type

    explicit Router(const Config &config);
    Router(Router &&other) noexcept;
    Router &operator=(Router &&other) noexcept;
    ~Router();

    /// Null when nothing takes it: the event is unrouted.
    Publications route(const EndpointId &endpoint, const Event &event);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Runnel
