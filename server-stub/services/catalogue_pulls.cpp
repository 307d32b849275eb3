// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/catalogue_pulls.h>

#include <aura/server/services/change_log.h>

#include <algorithm>

namespace aura::server {

bool CataloguePulls::isFor(std::int64_t seq) {
    if (seq > m_seq) {
        m_pages.clear();
        m_bytes = 0;
        m_sums.reset();
        m_seq = seq;
    }
    return seq == m_seq;
}

Result<QByteArray> CataloguePulls::page(storage::Database &db, const PullRequest &request, const QString &epoch,
                                        UnixMillis now) {
    // A repair asks for parts of its own.
    if (!request.buckets.isEmpty())
        return pullPage(db, request, epoch, now);
    // Read before the page: it can only be newer than what it is kept for, and is right in itself.
    AURA_ASSIGN(const auto head, changeLog::head(db, changeLog::catalogueScope));
    // Tombstones are swept without a new number.
    const QString history = epoch + u'/' + request.epoch + u'/' + QString::number(head.swept);
    const auto isWanted = [&](const Page &page) {
        return page.cursor == request.cursor && page.limit == request.limit && page.history == history;
    };
    QByteArray kept;
    {
        const std::lock_guard lock(m_mutex);
        if (m_seq == head.seq) {
            if (const auto found = std::find_if(m_pages.begin(), m_pages.end(), isWanted); found != m_pages.end()) {
                m_pages.splice(m_pages.begin(), m_pages, found);
                kept = found->body;
            }
        }
    }
    if (!kept.isEmpty()) {
        wire::stampPullPage(kept, now);
        return kept;
    }
    AURA_ASSIGN(auto body, pullPage(db, request, epoch, now));
    const std::lock_guard lock(m_mutex);
    if (body.size() > m_mostBytes || !isFor(head.seq) || std::any_of(m_pages.begin(), m_pages.end(), isWanted))
        return body;
    m_bytes += body.size();
    m_pages.push_front({history, request.cursor, request.limit, body});
    while (m_bytes > m_mostBytes || m_pages.size() > mostPages) {
        m_bytes -= m_pages.back().body.size();
        m_pages.pop_back();
    }
    return body;
}

Result<wire::BucketSums> CataloguePulls::sums(storage::Database &db, const QString &epoch) {
    AURA_ASSIGN(const auto head, changeLog::head(db, changeLog::catalogueScope));
    {
        const std::lock_guard lock(m_mutex);
        if (m_seq == head.seq && m_sums && m_sums->epoch == epoch)
            return *m_sums;
    }
    AURA_ASSIGN(auto sums, bucketSums(db, changeLog::catalogueScope, epoch));
    const std::lock_guard lock(m_mutex);
    // They say themselves of which moment they are.
    if (isFor(sums.cursor))
        m_sums = sums;
    return sums;
}

} // namespace aura::server
