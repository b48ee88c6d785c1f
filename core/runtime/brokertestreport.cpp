// SPDX-License-Identifier: Apache-2.0
// Questions of a test's findings.
#include "runtime/brokertestreport.h"

#include <algorithm>

namespace Runnel {

BrokerTestReport::BrokerTestReport()
{
    for (size_t i = 0; i < steps.size(); ++i)
        steps[i].id = static_cast<BrokerTestStep::Id>(i);
}

const BrokerTestStep *BrokerTestReport::failedStep() const
{
    const auto failed =
        std::ranges::find(steps, BrokerTestStep::State::Failed, &BrokerTestStep::state);
    return failed == steps.end() ? nullptr : &*failed;
}

bool BrokerTestReport::succeeded() const
{
    return std::ranges::all_of(steps,
                               [](const BrokerTestStep &step) {
                                   return step.state == BrokerTestStep::State::Passed ||
                                          step.state == BrokerTestStep::State::Warned ||
                                          step.state == BrokerTestStep::State::Skipped;
                               }) &&
           step(BrokerTestStep::Id::Connect).state != BrokerTestStep::State::Skipped;
}

} // namespace Runnel
