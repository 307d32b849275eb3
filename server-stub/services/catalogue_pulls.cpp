// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/catalogue_pulls.h>

#include <aura/server/services/change_log.h>

#include <algorithm>

namespace aura::server {

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
    {
        const std::lock_guard lock(m_mutex);
        if (m_seq == head.seq) {
            if (const auto found = std::find_if(m_pages.begin(), m_pages.end(), isWanted); found != m_pages.end()) {
                m_pages.splice(m_pages.begin(), m_pages, found);
                auto body = found->body;
                wire::stampPullPage(body, now);
                return body;
            }
        }
    }
    AURA_ASSIGN(auto body, pullPage(db, request, epoch, now));
    const std::lock_guard lock(m_mutex);
    if (head.seq < m_seq || body.size() > m_mostBytes)
        return body;
    if (head.seq > m_seq) {
        m_pages.clear();
        m_bytes = 0;
        m_seq = head.seq;
    }
    if (std::any_of(m_pages.begin(), m_pages.end(), isWanted))
        return body;
    m_bytes += body.size();
    m_pages.push_front({history, request.cursor, request.limit, body});
    while (m_bytes > m_mostBytes) {
        m_bytes -= m_pages.back().body.size();
        m_pages.pop_back();
    }
    return body;
}

} // namespace aura::server
