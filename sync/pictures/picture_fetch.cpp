// SPDX-License-Identifier: Apache-2.0
#include "pictures/picture_fetch.h"

#include "core/answers.h"

#include <aura/planted.h>

#include <QCryptographicHash>

#include <algorithm>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t largestThumbnail = 4LL << 20;
constexpr std::int64_t largestPicture = 16LL << 20;
constexpr std::int64_t unknownMillis = 300'000;
constexpr std::size_t mostUnknown = 5'000;

/// An answer with these bytes can be the picture. Thumbnails have no name of their own to be held to.
bool mayBe(const PictureName &name, const HttpAnswer &answer) {
    if (answer.body.isEmpty())
        return false;
    return name.side != 0 || AURA_PLANTED("picture-not-compared") ||
           QCryptographicHash::hash(answer.body, QCryptographicHash::Sha256) == name.sha256;
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
    // Without a network somebody may look and look away again for hours.
    std::vector<Waiter> gone;
    const auto stays = std::partition(wanted.waiters.begin(), wanted.waiters.end(),
                                      [](const Waiter &other) { return !other.unwanted(); });
    std::move(stays, wanted.waiters.end(), std::back_inserter(gone));
    wanted.waiters.erase(stays, wanted.waiters.end());
    wanted.waiters.push_back(std::move(waiter));
    if (wanted.request == 0 || AURA_PLANTED("picture-asked-twice")) {
        m_queue.erase(wanted.order);
        wanted.order = ++m_orders;
        m_queue[wanted.order] = name;
    }
    for (const auto &other : gone)
        other.done(Error{ErrorCode::Canceled, u"nobody waits for the picture"_s});
    sweep();
    tick();
    m_changed();
}

void PictureFetch::sweep() {
    if (m_queue.size() <= manyQueued)
        return;
    std::vector<PictureName> unwanted;
    for (const auto &[order, name] : m_queue) {
        const auto &waiters = m_wanted.at(name).waiters;
        if (std::all_of(waiters.begin(), waiters.end(), [](const Waiter &waiter) { return waiter.unwanted(); }))
            unwanted.push_back(name);
    }
    for (const auto &name : unwanted) {
        m_queue.erase(m_wanted.at(name).order);
        settle(name, Error{ErrorCode::Canceled, u"nobody waits for the picture"_s});
    }
}

std::optional<std::int64_t> PictureFetch::nextAt() const {
    if (m_underWay >= mostAtOnce)
        return std::nullopt;
    std::optional<std::int64_t> at;
    for (const auto &[order, name] : m_queue)
        at = std::min(at.value_or(m_wanted.at(name).notBefore), m_wanted.at(name).notBefore);
    return at ? std::optional(std::max(*at, m_notBefore)) : std::nullopt;
}

std::optional<PictureName> PictureFetch::nextDue() const {
    const auto now = m_context.clock.monotonic();
    if ((m_underWay >= mostAtOnce && !AURA_PLANTED("pictures-all-at-once")) || now < m_notBefore)
        return std::nullopt;
    const auto due = std::find_if(m_queue.rbegin(), m_queue.rend(),
                                  [&](const auto &entry) { return m_wanted.at(entry.second).notBefore <= now; });
    return due == m_queue.rend() ? std::nullopt : std::optional(due->second);
}

void PictureFetch::tick() {
    // Looked for anew each time: whoever is answered may ask for more.
    while (const auto name = nextDue()) {
        m_queue.erase(m_wanted.at(*name).order);
        if (!drop(*name))
            begin(*name);
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
        } else {
            failed(name, Error{ErrorCode::Corrupt, u"the shop sends another picture"_s});
        }
    } else {
        const auto judged = judge(answer);
        if (answer.status == 404 && judged.verdict != Verdict::NoAnswer) {
            if (m_unknown.size() >= mostUnknown)
                m_unknown.clear();
            m_unknown[name] = m_context.clock.monotonic() + (AURA_PLANTED("gap-asked-again") ? 0 : unknownMillis);
            settle(name, Error{ErrorCode::NotFound, judged.error.detail});
        } else if (judged.verdict == Verdict::Refused || judged.error.code == ErrorCode::TooLarge) {
            settle(name, judged.error);
        } else if (judged.verdict == Verdict::NoAnswer || judged.verdict == Verdict::Good || answer.status == 429) {
            // Neither has to do with this picture: everything waits, and the order stays.
            m_unreached = answer.status != 429;
            m_notBefore =
                std::max(m_notBefore, m_context.clock.monotonic() + waitFor(answer, m_backoff.next(m_context.random)));
            if (!AURA_PLANTED("picture-forgotten"))
                m_queue[m_wanted[name].order] = name;
        } else {
            // A shop that is busy says for how long; that is meant for all pictures.
            m_unreached = false;
            if (answer.retryAfterSeconds)
                m_notBefore = std::max(m_notBefore, m_context.clock.monotonic() + waitFor(answer, 0));
            failed(name, Error{ErrorCode::Unavailable, judged.error.detail});
        }
    }
    tick();
    m_changed();
}

void PictureFetch::failed(const PictureName &name, const Error &error) {
    auto &wanted = m_wanted[name];
    if (++wanted.failures >= mostFailures)
        return settle(name, error);
    Backoff backoff;
    std::int64_t wait = 0;
    for (int i = 0; i < wanted.failures; ++i)
        wait = backoff.next(m_context.random);
    wanted.notBefore = m_context.clock.monotonic() + wait;
    wanted.order = --m_behind;
    m_queue[wanted.order] = name;
}

void PictureFetch::settle(const PictureName &name, const Result<QByteArray> &bytes) {
    // A waiter may ask for the next picture from within.
    const auto waiters = std::move(m_wanted[name].waiters);
    m_wanted.erase(name);
    for (const auto &waiter : waiters)
        waiter.done(bytes);
}

} // namespace aura::sync
