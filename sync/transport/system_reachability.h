// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/ports/reachability.h>

#include <QObject>

namespace aura::sync {

/// What the operating system says, where Qt knows how to ask it.
class SystemReachability final : public Reachability {
public:
    SystemReachability();
    ~SystemReachability() override;
    Hint hint() const override;
    void watch(std::function<void(Hint)> changed) override;

private:
    QObject m_context;
    std::function<void(Hint)> m_changed;
};

} // namespace aura::sync
