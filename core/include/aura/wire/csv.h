// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>

#include <QByteArray>
#include <QIODevice>
#include <QStringDecoder>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>

namespace aura::wire {

/// Reads tables of separated values (RFC 4180), as spreadsheets and other shops write them: UTF-8 with or without a
/// byte order mark, UTF-16 with one, or else Windows-1252; any end of line; quoted fields with line breaks in them.
/// Holds one record at a time, so the file may be of any size.
class CsvReader {
public:
    static constexpr qsizetype longestRecord = qsizetype{4} << 20; ///< In bytes.
    static constexpr qsizetype mostFields = 1'000;

    /// `source` must be open and outlive the reader. Without a separator it is told by the first line: tab, semicolon
    /// or comma, whichever stands there most.
    explicit CsvReader(QIODevice &source, char separator = 0);

    /// The next record; nothing at the end. Empty lines are passed over. Corrupt for a quote that is never closed,
    /// TooLarge for a record above longestRecord or of more than mostFields, StorageReadOnly when the file cannot be
    /// read.
    Result<std::optional<QStringList>> next();

    /// The line on which the last record began, from 1.
    std::int64_t line() const { return m_line; }
    /// The last record ended with the file and not with its line: there may have been more of it once.
    bool endedWithoutLine() const { return m_endedWithoutLine; }
    /// How much of the file has been read, in bytes.
    std::int64_t position() const { return m_position; }
    char separator() const { return m_separator; }

private:
    Result<bool> fill();
    Result<bool> readLine(QByteArray &line);

    QIODevice &m_source;
    char m_separator;
    char m_lineEnd = 0;
    std::unique_ptr<QStringDecoder> m_utf16;
    bool m_begun = false;
    bool m_endedWithoutLine = false;
    QByteArray m_buffer;
    qsizetype m_at = 0; // in the buffer
    std::int64_t m_line = 0;
    std::int64_t m_lines = 0;
    std::int64_t m_position = 0;
};

/// One record with its end of line, quoted where it must be, whichever separator a program expects. A text that a
/// spreadsheet would take for a formula gets an apostrophe in front; withoutApostrophe() takes it away again.
QByteArray csvRecord(const QStringList &fields, char separator = ',');
QString withoutApostrophe(const QString &field);

} // namespace aura::wire
