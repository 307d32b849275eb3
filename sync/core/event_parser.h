// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>

#include <QByteArray>

#include <functional>

namespace aura::sync {

/// Reads a stream of server-sent events piece by piece, wherever the pieces are cut.
class EventParser {
public:
    /// `type` is "message" when the event does not name one; lines of `data` are joined by a line feed.
    using Take = std::function<void(const QByteArray &type, const QByteArray &data)>;
    static constexpr qsizetype largestEvent = qsizetype{64} * 1024;

    explicit EventParser(Take take)
        : m_take(std::move(take)) {}

    /// TooLarge for an event beyond largestEvent; nothing may follow then. Comments and unknown fields are skipped.
    Status feed(QByteArrayView bytes);

private:
    void endLine();

    Take m_take;
    QByteArray m_line;
    QByteArray m_type;
    QByteArray m_data;
    bool m_hasData = false;
    bool m_afterReturn = false;
};

} // namespace aura::sync
