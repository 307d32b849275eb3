// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/store/write_queue.h>

#include <memory>
#include <optional>

namespace aura::server {

/// Runs a job, a Result<Answer>(Write &), whose answer must be kept even when it is a refusal: counting a failure is an
/// effect. An error of the job itself undoes it, and `done` gets an Answer made of that error.
template <typename Answer, typename Job, typename Done>
void submitFor(WriteQueue &queue, Job job, const Done &done) {
    const auto answer = std::make_shared<std::optional<Answer>>();
    queue.submit(
        [answer, job = std::move(job)](Write &write) -> Status {
            AURA_ASSIGN(auto outcome, job(write));
            answer->emplace(std::move(outcome));
            return {};
        },
        [answer, done](const Status &status) {
            if (status)
                done(**answer);
            else
                done(Answer{status.error()});
        });
}

} // namespace aura::server
