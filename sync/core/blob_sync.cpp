// SPDX-License-Identifier: Apache-2.0
#include "core/blob_sync.h"

#include "core/answers.h"

#include <aura/wire/json_reader.h>

#include <algorithm>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

// Small enough that a cut costs little on a slow line.
constexpr std::int64_t partBytes = 256 * 1024;

/// How far the server is with a picture; nothing when the answer does not say.
std::optional<std::int64_t> receivedOf(const HttpAnswer &answer) {
    const auto object = wire::parseObject(answer.body);
    if (!object || !object->contains("received"_L1))
        return std::nullopt;
    wire::JsonReader reader(*object);
    const auto received = reader.integer("received"_L1, 0);
    return reader.failed() ? std::nullopt : std::optional(received);
}

} // namespace

bool BlobSync::hasWork() const {
    const auto &waiting = m_files.waiting();
    return std::any_of(waiting.begin(), waiting.end(),
                       [this](const auto &sha256) { return !m_refused.contains(sha256); });
}

void BlobSync::run(std::function<void(RunResult)> done) {
    m_done = std::move(done);
    m_tried.clear();
    m_error.reset();
    m_wait = 0;
    next();
}

void BlobSync::finish(std::optional<Error> error, bool reached, std::int64_t wait) {
    RunResult result;
    result.error = std::move(error);
    result.reached = reached;
    result.waitMillis = wait;
    if (!result.error)
        m_backoff.reset();
    const auto done = std::exchange(m_done, nullptr);
    done(result);
}

void BlobSync::abandon(const Error &error) {
    finish(error, false, m_backoff.next(m_context.random));
}

void BlobSync::next() {
    m_progressAt = m_context.clock.monotonic();
    for (const auto &sha256 : m_files.waiting()) {
        if (m_refused.contains(sha256) || !m_tried.insert(sha256).second)
            continue;
        m_sha256 = sha256;
        m_bytes = m_files.size(sha256);
        m_startedOver = false;
        // An empty body asks how far it is.
        send(0, {});
        return;
    }
    finish(m_error, true, m_wait);
}

void BlobSync::send(std::int64_t offset, const QByteArray &bytes) {
    m_progressAt = m_context.clock.monotonic();
    m_sentFrom = bytes.isEmpty() ? -1 : offset;
    HttpRequest request;
    request.method = HttpRequest::Method::Put;
    request.path = u"/api/v1/blobs/"_s + QString::fromLatin1(m_sha256.toHex());
    request.contentType = "application/octet-stream";
    const QByteArray range = bytes.isEmpty()
                                 ? QByteArray("*")
                                 : QByteArray::number(offset) + '-' + QByteArray::number(offset + bytes.size() - 1);
    request.contentRange = "bytes " + range + '/' + QByteArray::number(m_bytes);
    request.body = bytes;
    m_session.send(std::move(request), [this](const HttpAnswer &answer) { answered(answer); });
}

void BlobSync::answered(const HttpAnswer &answer) {
    const auto judged = judge(answer);
    const auto later = [&] {
        m_error = judged.error;
        m_wait = std::max(m_wait, waitFor(answer, m_backoff.next(m_context.random)));
        next();
    };
    if (judged.verdict == Verdict::NoAnswer) {
        finish(judged.error, judged.error.code == ErrorCode::AuthRequired, m_backoff.next(m_context.random));
        return;
    }
    if (judged.verdict == Verdict::Good && answer.status == 201) {
        if (const auto stored = m_files.sent(m_sha256); !stored) {
            finish(stored.error(), true, m_backoff.next(m_context.random));
            return;
        }
        m_events.sent(m_sha256);
        next();
        return;
    }
    const auto received = receivedOf(answer);
    // Who takes a part and is no further has a trouble of their own.
    if (received && *received == m_sentFrom) {
        m_error = Error{ErrorCode::Unavailable, u"the server does not get on with a picture"_s};
        m_wait = std::max(m_wait, m_backoff.next(m_context.random));
        next();
        return;
    }
    if ((judged.verdict == Verdict::Good || answer.status == 409) && received && *received < m_bytes) {
        const auto part = m_files.read(m_sha256, *received, partBytes);
        if (!part || part->isEmpty()) {
            finish(part ? Error{ErrorCode::Corrupt, u"a kept picture is shorter than it was"_s} : part.error(), true,
                   m_backoff.next(m_context.random));
            return;
        }
        send(*received, *part);
        return;
    }
    // What came to the server is not what was sent: once more from the start, then a person has to look.
    if (answer.status == 422 && !std::exchange(m_startedOver, true)) {
        send(0, {});
        return;
    }
    if (judged.verdict == Verdict::Refused || answer.status == 403) {
        m_refused.insert(m_sha256);
        m_events.refused(m_sha256, judged.error);
        next();
        return;
    }
    later();
}

} // namespace aura::sync
