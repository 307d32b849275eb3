// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/json_writer.h>

namespace aura::wire {

namespace {

bool isPlain(char c) {
    return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
}

/// The letter behind the backslash; 0 for what is written by its number.
char shortEscape(char c) {
    switch (c) {
    case '"':
    case '\\':
        return c;
    case '\b':
        return 'b';
    case '\f':
        return 'f';
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\t':
        return 't';
    default:
        return 0;
    }
}

} // namespace

void JsonWriter::string(std::string_view utf8) {
    static constexpr char hex[] = "0123456789abcdef";
    separate();
    m_bytes.append('"');
    std::size_t from = 0;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        if (isPlain(c))
            continue;
        m_bytes.append(view(utf8.substr(from, i - from)));
        from = i + 1;
        if (const char letter = shortEscape(c); letter != 0)
            m_bytes.append('\\').append(letter);
        else
            m_bytes.append("\\u00", 4).append(hex[c >> 4]).append(hex[c & 15]);
    }
    m_bytes.append(view(utf8.substr(from))).append('"');
}

} // namespace aura::wire
