// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/api/body.h>
#include <aura/server/api/guard.h>
#include <aura/server/api/server_app.h>
#include <aura/server/services/idempotency.h>

#include <functional>

namespace aura::server {

enum class KeyNeed { Required, Optional };

/// What a write answers. The effect is kept only with a `kept` answer; a refusal undoes it.
struct Written {
    std::optional<idempotency::Kept> kept;
    std::optional<http::Response> refusal;

    static Written success(QByteArray body, int status = 200) {
        return {idempotency::Kept{status, std::move(body)}, {}};
    }
    static Written refused(http::Response response) { return {std::nullopt, std::move(response)}; }
};

/// Runs `job` for the signed-in person in the write queue and answers with what it returns, once for each
/// Idempotency-Key. 400 when the key is required and missing, or malformed.
inline void answerByWriting(ServerApp &app, http::Request &&request, http::Responder responder, KeyNeed need,
                            std::function<Result<Written>(Write &, const Id &user)> job) {
    const auto key = request.header("Idempotency-Key");
    if (key ? !idempotency::isKey(*key) : need == KeyNeed::Required)
        return responder.send(http::Response::problem(400, "idempotency_key_required",
                                                      "Send an Idempotency-Key of 1 to 200 visible characters."));
    struct State {
        http::Responder responder;
        std::optional<http::Response> response;
    };
    const auto state = std::make_shared<State>();
    state->responder = std::move(responder);
    const QString keyText = key ? textOf(*key) : QString();
    const QByteArray hash =
        key ? idempotency::hashOf(http::methodName(request.method()), request.path(), request.body()) : QByteArray();
    app.store().writes().submit(
        [state, keyText, hash, user = userOf(request), job = std::move(job)](Write &write) -> Status {
            if (!hash.isEmpty()) {
                AURA_ASSIGN(auto known, idempotency::find(write, user, keyText, hash));
                if (known) {
                    state->response = http::Response::json(std::move(known->body), known->status);
                    state->response->addHeader("Idempotent-Replayed", "true");
                    return {};
                }
            }
            AURA_ASSIGN(auto written, job(write, user));
            if (written.refusal) {
                state->response = std::move(written.refusal);
                // Undoes what the job did; the refusal is answered all the same.
                return Error{ErrorCode::Canceled, {}};
            }
            if (!hash.isEmpty())
                AURA_TRY(idempotency::keep(write, user, keyText, hash, *written.kept));
            state->response = http::Response::json(std::move(written.kept->body), written.kept->status);
            return {};
        },
        [state](const Status &status) {
            const bool refused = !status && status.error().code == ErrorCode::Canceled && state->response;
            if (status || refused)
                return state->responder.send(std::move(*state->response));
            auto response = http::Response::error(status.error());
            if (isTransient(status.error().code))
                response.addHeader("Retry-After", "1");
            state->responder.send(std::move(response));
        });
}

} // namespace aura::server
