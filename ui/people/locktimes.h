// SPDX-License-Identifier: Apache-2.0
// Who is locked for how long, counted on from when the core said so.
#pragma once

#include "access/accessstate.h"
#include "session/panelcontext.h"

namespace Runnel {

/// A value for a page; panel's thread.
class LockTimes
{
public:
    explicit LockTimes(const PanelContext &context);

    void hear(); ///< the session may have taken something new
    /// What is left for this one of Session::access(); 0: not locked.
    std::chrono::seconds left(const AccessState::Somebody &somebody) const;
    static QString written(std::chrono::seconds time); ///< "09:40", in hours "1:09:40"

private:
    PanelContext m_context;
    quint64 m_told = 0;
    std::chrono::nanoseconds m_heardAt;
};

} // namespace Runnel
