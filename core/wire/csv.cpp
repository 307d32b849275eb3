// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/csv.h>

#include <algorithm>

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr char quote = '"';

QByteArray withoutLineEnd(QByteArray text) {
    while (text.endsWith('\n') || text.endsWith('\r'))
        text.chop(1);
    return text;
}

char separatorOf(const QByteArray &header) {
    char best = ',';
    for (const char candidate : {';', '\t'}) {
        if (header.count(candidate) > header.count(best))
            best = candidate;
    }
    return best;
}

/// The fields of a record; nothing when it ends within quotes. A quote opens a field only where the field begins:
/// elsewhere it is an inch.
std::optional<QStringList> fieldsOf(const QByteArray &record, char separator) {
    QStringList fields;
    QByteArray field;
    bool begins = true;
    bool quoted = false;
    for (qsizetype i = 0; i < record.size(); ++i) {
        const char byte = record.at(i);
        if (quoted && byte == quote && i + 1 < record.size() && record.at(i + 1) == quote) {
            field += quote;
            ++i;
        } else if (byte == quote && (quoted || begins)) {
            quoted = !quoted;
            begins = false;
        } else if (byte == separator && !quoted) {
            fields.append(QString::fromUtf8(field));
            field.clear();
            begins = true;
        } else {
            field += byte;
            begins = false;
        }
    }
    if (quoted)
        return std::nullopt;
    fields.append(QString::fromUtf8(field));
    return fields;
}

/// What a spreadsheet would reckon with, behind any number of apostrophes.
bool isFormula(const QString &field) {
    const auto first = std::find_if(field.cbegin(), field.cend(), [](QChar letter) { return letter != u'\''; });
    return first != field.cend() && u"=+-@\t"_s.contains(*first);
}

} // namespace

CsvReader::CsvReader(QIODevice &source, char separator)
    : m_source(source)
    , m_separator(separator) {}

Result<bool> CsvReader::readLine() {
    const auto line = m_source.readLine(longestRecord + 1);
    if (line.isEmpty()) {
        if (!m_source.atEnd())
            return Error{ErrorCode::StorageReadOnly, m_source.errorString()};
        return false;
    }
    m_position += line.size();
    ++m_lines;
    m_record += line;
    if (m_record.size() > longestRecord || (!line.endsWith('\n') && !m_source.atEnd()))
        return Error{ErrorCode::TooLarge, u"the record on line %1"_s.arg(m_line)};
    return true;
}

Result<std::optional<QStringList>> CsvReader::next() {
    constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");
    for (;;) {
        m_record.clear();
        m_line = m_lines + 1;
        AURA_ASSIGN(const bool more, readLine());
        if (!more)
            return std::optional<QStringList>{};
        if (m_line == 1 && m_record.startsWith(byteOrderMark))
            m_record.remove(0, byteOrderMark.size());
        if (withoutLineEnd(m_record).isEmpty())
            continue;
        if (m_separator == 0)
            m_separator = separatorOf(m_record);
        auto fields = fieldsOf(withoutLineEnd(m_record), m_separator);
        while (!fields) {
            const auto before = m_record.size();
            AURA_ASSIGN(const bool goesOn, readLine());
            if (!goesOn)
                return Error{ErrorCode::Corrupt, u"a quote on line %1 is never closed"_s.arg(m_line)};
            // A line without a quote ends nothing: a long text is not looked through once for each of its lines.
            if (m_record.indexOf(quote, before) < 0)
                continue;
            fields = fieldsOf(withoutLineEnd(m_record), m_separator);
        }
        return std::optional(std::move(*fields));
    }
}

QByteArray csvRecord(const QStringList &fields, char separator) {
    QByteArray record;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0)
            record += separator;
        auto field = fields.at(i).toUtf8();
        // One that is there already gets another one in front, so that reading takes away ours alone.
        if (isFormula(fields.at(i)))
            field.prepend('\'');
        const bool plain = std::none_of(field.cbegin(), field.cend(), [&](char byte) {
            return byte == separator || byte == quote || byte == '\n' || byte == '\r';
        });
        if (plain && field == field.trimmed()) {
            record += field;
        } else {
            record += quote;
            record += field.replace(QByteArray(1, quote), QByteArray(2, quote));
            record += quote;
        }
    }
    return record + "\r\n";
}

QString withoutApostrophe(const QString &field) {
    return field.startsWith(u'\'') && isFormula(field) ? field.sliced(1) : field;
}

} // namespace aura::wire
