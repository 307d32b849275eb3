// SPDX-License-Identifier: Apache-2.0
#include "pictures/picture_fetch.h"

#include "core/answers.h"

#include <QCryptographicHash>

#include <algorithm>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t largestThumbnail = 4LL << 20;
constexpr std::int64_t largestPicture = 16LL << 20;
constexpr std::int64_t unknownMillis = 300'000;
constexpr std::size_t mostUnknown = 5'000;
constexpr int mostCorrupt = 3;

/// An answer with these bytes can be the picture. Thumbnails have no name of their own to be held to.
bool mayBe(const PictureName &name, const HttpAnswer &answer) {
    if (answer.body.isEmpty())
        return false;
    return name.side != 0 || QCryptographicHash::hash(answer.body, QCryptographicHash::Sha256) == name.sha256;
}

} // namespace

PictureFetch::~PictureFetch() {
    for (const auto &[name, wanted] : m_wanted)
        m_context.transport.cancel(wanted.request);
}

void PictureFetch::want(const PictureName &name, Waiter waiter) {
    const auto unknown = m_unknown.find(name);
    if (unknown != m_unknown.end() && m_context.clock.monotonic() < unknown->second)
        return waiter.done(Error{ErrorCode::NotFound, u"the shop has no such picture"_s});
    auto &wanted = m_wanted[name];
    wanted.waiters.push_back(std::move(waiter));
    if (wanted.request != 0)
        return;
    m_queue.erase(wanted.order);
    wanted.order = ++m_orders;
    m_queue[wanted.order] = name;
    tick();
    m_changed();
}

std::optional<std::int64_t> PictureFetch::nextAt() const {
    if (m_queue.empty() || m_underWay >= mostAtOnce)
        return std::nullopt;
    return m_notBefore;
}

void PictureFetch::tick() {
    while (!m_queue.empty() && m_underWay < mostAtOnce && m_context.clock.monotonic() >= m_notBefore) {
        const auto last = std::prev(m_queue.end());
        const auto name = last->second;
        m_queue.erase(last);
        if (!drop(name))
            begin(name);
    }
}

void PictureFetch::hurry() {
    if (!m_unreached)
        return;
    m_unreached = false;
    m_notBefore = 0;
    m_changed();
}

/// True when nobody waits for it any more.
bool PictureFetch::drop(const PictureName &name) {
    const auto &waiters = m_wanted[name].waiters;
    const bool unwanted = std::all_of(waiters.begin(), waiters.end(), [](const Waiter &w) { return w.unwanted(); });
    if (unwanted)
        settle(name, Error{ErrorCode::Canceled, u"nobody waits for the picture"_s});
    return unwanted;
}

void PictureFetch::begin(const PictureName &name) {
    ++m_underWay;
    HttpRequest request;
    request.path = u"/api/v1/blobs/"_s + QString::fromLatin1(name.sha256.toHex());
    if (name.side != 0)
        request.path += u'/' + QString::number(name.side);
    request.accept = "image/*";
    request.largestBody = name.side != 0 ? largestThumbnail : largestPicture;
    m_wanted[name].request = m_context.transport.send(
        std::move(request), [this, name](const HttpAnswer &answer) { answered(name, answer); });
}

void PictureFetch::answered(const PictureName &name, const HttpAnswer &answer) {
    --m_underWay;
    m_wanted[name].request = 0;
    // A page of somebody else comes with 200, too.
    if (answer.status == 200 && answer.contentType.startsWith("image/")) {
        if (mayBe(name, answer)) {
            m_backoff.reset();
            m_unreached = false;
            // A full disk keeps nobody from looking at it.
            (void)m_cache.write(name, answer.body);
            settle(name, answer.body);
        } else if (++m_wanted[name].corrupt < mostCorrupt) {
            later(name, m_backoff.next(m_context.random));
        } else {
            settle(name, Error{ErrorCode::Corrupt, u"the shop sends another picture"_s});
        }
    } else {
        const auto judged = judge(answer);
        if (answer.status == 404 && judged.verdict != Verdict::NoAnswer) {
            if (m_unknown.size() >= mostUnknown)
                m_unknown.clear();
            m_unknown[name] = m_context.clock.monotonic() + unknownMillis;
            settle(name, Error{ErrorCode::NotFound, judged.error.detail});
        } else if (judged.verdict == Verdict::Refused || judged.error.code == ErrorCode::TooLarge) {
            settle(name, judged.error);
        } else {
            m_unreached = judged.verdict == Verdict::NoAnswer || judged.verdict == Verdict::Good;
            later(name, waitFor(answer, m_backoff.next(m_context.random)));
        }
    }
    tick();
    m_changed();
}

void PictureFetch::later(const PictureName &name, std::int64_t waitMillis) {
    m_notBefore = std::max(m_notBefore, m_context.clock.monotonic() + waitMillis);
    m_queue[m_wanted[name].order] = name;
}

void PictureFetch::settle(const PictureName &name, const Result<QByteArray> &bytes) {
    // A waiter may ask for the next picture from within.
    const auto waiters = std::move(m_wanted[name].waiters);
    m_wanted.erase(name);
    for (const auto &waiter : waiters)
        waiter.done(bytes);
}

} // namespace aura::sync
