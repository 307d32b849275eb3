// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>

namespace aura::server::http {

/// ASCII only, as HTTP wants it for names; independent of the locale.
constexpr char lowerAscii(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

constexpr bool equalsIgnoringCase(std::string_view a, std::string_view b) {
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (lowerAscii(a[i]) != lowerAscii(b[i]))
            return false;
    }
    return true;
}

constexpr std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// Cuts the part before `separator` off `rest`; all of it when there is none.
constexpr std::string_view takeUntil(std::string_view &rest, char separator) {
    const std::size_t at = rest.find(separator);
    const std::string_view part = rest.substr(0, at);
    rest = at == std::string_view::npos ? std::string_view{} : rest.substr(at + 1);
    return part;
}

inline void appendNumber(std::string &out, std::uint64_t value) {
    char digits[20];
    const auto end = std::to_chars(digits, digits + sizeof digits, value);
    out.append(digits, end.ptr);
}

/// Appends `in` with %XX (and '+' as a space when `plusIsSpace`) decoded. False on a malformed escape.
bool percentDecode(std::string_view in, bool plusIsSpace, std::string &out);

/// Strict: no overlong forms, surrogates or values above U+10FFFF.
bool isValidUtf8(std::string_view text);

/// True for a token of RFC 9110 (a header's name).
bool isToken(std::string_view text);

/// True when `text` may stand in a header's value: no control characters but the tab.
bool isFieldValue(std::string_view text);

/// Appends `text` as the inside of a JSON string; invalid UTF-8 becomes U+FFFD.
void appendJsonEscaped(std::string &out, std::string_view text);

} // namespace aura::server::http
