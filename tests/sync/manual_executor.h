// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/context.h"

#include <deque>
#include <memory>

namespace aura::sync::testing {

/// Tasks run when the test says so, background work at once.
class ManualExecutor final : public Executor {
public:
    void post(std::function<void()> task) override { m_tasks->push_back(std::move(task)); }
    Poster poster() override {
        return [tasks = m_tasks](std::function<void()> task) { tasks->push_back(std::move(task)); };
    }
    void background(std::function<Status()> work, std::function<void(Status)> done) override {
        auto status = work();
        post([done, status] { done(status); });
    }
    bool runOne() {
        if (m_tasks->empty())
            return false;
        auto task = std::move(m_tasks->front());
        m_tasks->pop_front();
        task();
        return true;
    }
    void clear() { m_tasks->clear(); }

private:
    std::shared_ptr<std::deque<std::function<void()>>> m_tasks = std::make_shared<std::deque<std::function<void()>>>();
};

} // namespace aura::sync::testing
