// SPDX-License-Identifier: Apache-2.0
#include "row_cutter.h"

#include <cstring>
#include <utility>

namespace aura::wire {

namespace {

/// Goes over a document (RFC 8259) from value to value.
class Scanner {
public:
    explicit Scanner(QByteArrayView bytes)
        : m_at(bytes.data())
        , m_end(bytes.data() + bytes.size()) {}

    const char *at() const { return m_at; }
    bool atEnd() {
        skipSpace();
        return m_at == m_end;
    }
    bool next(char expected) {
        skipSpace();
        return m_at != m_end && *m_at == expected;
    }
    bool take(char expected) {
        if (!next(expected))
            return false;
        ++m_at;
        return true;
    }
    /// A name as it is written, without its quotes.
    std::optional<QByteArrayView> name() {
        if (!next('"'))
            return std::nullopt;
        const char *const begin = m_at + 1;
        if (!skipString())
            return std::nullopt;
        return QByteArrayView(begin, m_at - 1 - begin);
    }
    bool skipValue() {
        skipSpace();
        if (m_at == m_end)
            return false;
        if (*m_at == '"')
            return skipString();
        if (*m_at == '{' || *m_at == '[')
            return skipNested();
        const char *const begin = m_at;
        while (m_at != m_end && std::strchr(",]} \t\r\n", *m_at) == nullptr)
            ++m_at;
        return m_at != begin;
    }

private:
    void skipSpace() {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }
    /// From the opening quote behind the closing one.
    bool skipString() {
        ++m_at;
        for (;;) {
            const auto *quote =
                static_cast<const char *>(std::memchr(m_at, '"', static_cast<std::size_t>(m_end - m_at)));
            if (quote == nullptr)
                return false;
            const char *first = quote;
            while (first != m_at && first[-1] == '\\')
                --first;
            m_at = quote + 1;
            // A quote behind an odd number of backslashes is a part of the text.
            if ((quote - first) % 2 == 0)
                return true;
        }
    }
    /// From the opening bracket behind the one that closes it.
    bool skipNested() {
        int depth = 0;
        while (m_at != m_end) {
            switch (*m_at) {
            case '"':
                if (!skipString())
                    return false;
                continue;
            case '{':
            case '[':
                ++depth;
                break;
            case '}':
            case ']':
                --depth;
                break;
            default:
                break;
            }
            ++m_at;
            if (depth == 0)
                return true;
        }
        return false;
    }

    const char *m_at;
    const char *m_end;
};

class Cutter {
public:
    explicit Cutter(QByteArrayView page)
        : m_scanner(page)
        , m_kept(page.data())
        , m_end(page.data() + page.size()) {}

    std::optional<CutRows> cut() {
        bool hasRows = false;
        const bool whole = members([&](QByteArrayView name) {
            if (name != "rows")
                return m_scanner.skipValue();
            // Twice the same name: which one counts is not for here to say.
            return !std::exchange(hasRows, true) && rows();
        });
        if (!whole || !m_scanner.atEnd())
            return std::nullopt;
        keepUntil(m_end);
        return std::move(m_cut);
    }

private:
    template <typename Value>
    bool members(Value value) {
        if (!m_scanner.take('{'))
            return false;
        if (m_scanner.take('}'))
            return true;
        do {
            const auto name = m_scanner.name();
            if (!name || !m_scanner.take(':') || !value(*name))
                return false;
        } while (m_scanner.take(','));
        return m_scanner.take('}');
    }
    bool rows() {
        if (!m_scanner.take('['))
            return false;
        if (m_scanner.take(']'))
            return true;
        do {
            if (!row())
                return false;
        } while (m_scanner.take(','));
        return m_scanner.take(']');
    }
    bool row() {
        bool hasData = false;
        const bool whole = members([&](QByteArrayView name) {
            if (name != "data")
                return m_scanner.skipValue();
            return !std::exchange(hasData, true) && data();
        });
        return whole && hasData;
    }
    bool data() {
        if (!m_scanner.next('{'))
            return false;
        const char *const begin = m_scanner.at();
        keepUntil(begin);
        if (!m_scanner.skipValue())
            return false;
        m_cut.data.append(QByteArrayView(begin, m_scanner.at() - begin));
        m_cut.rest += "{}";
        m_kept = m_scanner.at();
        return true;
    }
    void keepUntil(const char *end) { m_cut.rest.append(m_kept, end - m_kept); }

    Scanner m_scanner;
    const char *m_kept; // what is before it is in the rest
    const char *m_end;
    CutRows m_cut;
};

} // namespace

std::optional<CutRows> cutRows(QByteArrayView page) {
    return Cutter(page).cut();
}

} // namespace aura::wire
