// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>

#include <QByteArray>
#include <QIODevice>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace aura::wire {

/// Reads tables of separated values (RFC 4180), as spreadsheets and other shops write them: UTF-8 with or without a
/// byte order mark, any end of line, quoted fields with line breaks in them. Holds one record at a time, so the file
/// may be of any size.
class CsvReader {
public:
    static constexpr qsizetype longestRecord = qsizetype{4} << 20; ///< In bytes.

    /// `source` must be open and outlive the reader. Without a separator it is told by the first line: tab, semicolon
    /// or comma, whichever stands there most.
    explicit CsvReader(QIODevice &source, char separator = 0);

    /// The next record; nothing at the end. Empty lines are passed over. Corrupt for a quote that is never closed,
    /// TooLarge for a record above longestRecord, StorageReadOnly when the file cannot be read.
    Result<std::optional<QStringList>> next();

    /// The line on which the last record began, from 1.
    std::int64_t line() const { return m_line; }
    /// How much of the file has been read, in bytes.
    std::int64_t position() const { return m_position; }
    char separator() const { return m_separator; }

private:
    Result<bool> readLine();

    QIODevice &m_source;
    char m_separator;
    QByteArray m_record;
    std::int64_t m_line = 0;
    std::int64_t m_lines = 0;
    std::int64_t m_position = 0;
};

/// One record with its end of line, quoted where it must be. A text that a spreadsheet would take for a formula gets an
/// apostrophe in front; withoutApostrophe() takes it away again.
QByteArray csvRecord(const QStringList &fields, char separator = ',');
QString withoutApostrophe(const QString &field);

} // namespace aura::wire
