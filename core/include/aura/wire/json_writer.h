// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringView>

#include <charconv>
#include <cstdint>
#include <string_view>

namespace aura::wire {

/// Writes a JSON document from its beginning to its end into one piece of memory, for documents that are large or made
/// often: a tree of values that is built first costs ten times as much. The caller opens and closes in pairs and gives
/// a key before each value within an object; that is not checked.
class JsonWriter {
public:
    /// `expected` is how many bytes the document may have.
    explicit JsonWriter(qsizetype expected = 0) { m_bytes.reserve(expected); }

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    /// A key of plain ASCII that needs no escapes.
    void key(std::string_view name) {
        separate();
        m_bytes.append('"').append(view(name)).append("\":", 2);
        m_first = true;
    }
    /// Any text as a key.
    void keyText(QStringView name) {
        string(name);
        m_bytes.append(':');
        m_first = true;
    }
    /// A text in valid UTF-8, escaped as QJsonDocument does it.
    void string(std::string_view utf8);
    void string(QStringView text) {
        const auto utf8 = text.toUtf8();
        string(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    }
    /// null when it is empty.
    void optionalString(std::string_view utf8) { utf8.empty() ? null() : string(utf8); }
    void number(std::int64_t value) {
        char digits[24];
        const auto end = std::to_chars(std::begin(digits), std::end(digits), value).ptr;
        raw({digits, static_cast<std::size_t>(end - digits)});
    }
    void boolean(bool value) { raw(value ? "true" : "false"); }
    void null() { raw("null"); }
    /// A value that is JSON already.
    void raw(std::string_view json) {
        separate();
        m_bytes.append(view(json));
    }

    QByteArray take() { return std::move(m_bytes); }
    std::string_view written() const { return {m_bytes.constData(), static_cast<std::size_t>(m_bytes.size())}; }
    /// Begins anew in the same memory.
    void clear() {
        m_bytes.resize(0);
        m_first = true;
    }

private:
    static QByteArrayView view(std::string_view text) { return {text.data(), static_cast<qsizetype>(text.size())}; }
    void separate() {
        if (!m_first)
            m_bytes.append(',');
        m_first = false;
    }
    void open(char bracket) {
        separate();
        m_bytes.append(bracket);
        m_first = true;
    }
    void close(char bracket) {
        m_bytes.append(bracket);
        m_first = false;
    }

    QByteArray m_bytes;
    bool m_first = true; // no comma before the next value
};

} // namespace aura::wire
