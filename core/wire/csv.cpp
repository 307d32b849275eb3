// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/csv.h>

#include <algorithm>
#include <array>

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr char quote = '"';
constexpr qsizetype chunkSize = qsizetype{64} << 10;

/// What Windows-1252 has where Latin-1 has control characters; the five that it leaves open stay what they are.
constexpr std::array<char16_t, 32> windowsLetters{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                  0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};
constexpr unsigned char firstWindowsLetter = 0x80;

/// Spreadsheets of Western Europe write Windows-1252 unless they are asked for something else: what is no UTF-8 is
/// that.
QString textOf(const QByteArray &field) {
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8(field);
    if (!utf8.hasError())
        return text;
    text.clear();
    text.reserve(field.size());
    for (const char byte : field) {
        const auto code = static_cast<unsigned char>(byte);
        const auto letter = static_cast<std::size_t>(code - firstWindowsLetter);
        text += code >= firstWindowsLetter && letter < windowsLetters.size() ? QChar(windowsLetters.at(letter))
                                                                             : QChar(char16_t{code});
    }
    return text;
}

/// Whether nothing but the end of the line follows: a return within one is part of a text.
bool isLineEnd(const QByteArray &line, qsizetype at) {
    const auto left = line.size() - at;
    return (left == 1 && (line.at(at) == '\n' || line.at(at) == '\r')) ||
           (left == 2 && line.at(at) == '\r' && line.at(at + 1) == '\n');
}

/// How the first line ends, as far as these bytes show: '\n', or '\r' where that stands alone; otherwise 0. Quotes are
/// what they are to RecordParser; while no separator is known (0), a field begins behind whatever may be one.
char lineEndOf(QByteArrayView bytes, char separator) {
    const auto separates = [&](char byte) {
        return separator != 0 ? byte == separator : byte == ',' || byte == ';' || byte == '\t';
    };
    bool quoted = false;
    bool begins = true;
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i) {
        const char byte = bytes.at(i);
        if (quoted) {
            if (byte == quote && bytes.at(i + 1) == quote)
                ++i;
            else
                quoted = byte != quote;
        } else if (byte == '\n' || byte == '\r') {
            return byte == '\r' && bytes.at(i + 1) != '\n' ? '\r' : '\n';
        } else {
            quoted = byte == quote && begins;
            begins = separates(byte);
        }
    }
    return 0;
}

char separatorOf(const QByteArray &header) {
    char best = ',';
    for (const char candidate : {';', '\t'}) {
        if (header.count(candidate) > header.count(best))
            best = candidate;
    }
    return best;
}

/// Takes a record apart, line by line. A quote opens a field only where the field begins: elsewhere it is an inch.
class RecordParser {
public:
    explicit RecordParser(char separator)
        : m_separator(separator) {}

    /// False while the record goes on behind this line, which is given with its end.
    bool take(const QByteArray &line) {
        const auto size = line.size();
        for (qsizetype i = 0; i < size; ++i) {
            const char byte = line.at(i);
            if (m_quoted) {
                if (byte != quote) {
                    m_field += byte;
                } else if (i + 1 < size && line.at(i + 1) == quote) {
                    m_field += quote;
                    ++i;
                } else {
                    m_quoted = false;
                }
            } else if (byte == quote && m_begins) {
                m_quoted = true;
                m_begins = false;
            } else if (byte == m_separator) {
                endField();
            } else if (isLineEnd(line, i)) {
                break;
            } else {
                m_field += byte;
                m_begins = false;
            }
        }
        if (m_quoted)
            return false;
        endField();
        return true;
    }
    QStringList &fields() { return m_fields; }

private:
    void endField() {
        m_fields.append(textOf(m_field));
        m_field.clear();
        m_begins = true;
    }

    char m_separator;
    bool m_begins = true;
    bool m_quoted = false;
    QByteArray m_field;
    QStringList m_fields;
};

/// What a spreadsheet would reckon with, behind any number of apostrophes; in Japanese ones in full width, too.
bool isFormula(const QString &field) {
    const auto first = std::find_if(field.cbegin(), field.cend(), [](QChar letter) { return letter != u'\''; });
    return first != field.cend() && u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(*first);
}

} // namespace

CsvReader::CsvReader(QIODevice &source, char separator)
    : m_source(source)
    , m_separator(separator) {}

Result<bool> CsvReader::fill() {
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    const auto count = m_source.read(chunk.data(), chunk.size());
    if (count < 0)
        return Error{ErrorCode::StorageReadOnly, m_source.errorString()};
    if (count == 0)
        return false;
    chunk.truncate(count);
    m_position += count;
    if (!std::exchange(m_begun, true)) {
        constexpr QByteArrayView utf8Mark("\xef\xbb\xbf");
        if (chunk.startsWith(utf8Mark))
            chunk.remove(0, utf8Mark.size());
        else if (chunk.startsWith("\xff\xfe"))
            m_utf16 = std::make_unique<QStringDecoder>(QStringDecoder::Utf16LE);
        else if (chunk.startsWith("\xfe\xff"))
            m_utf16 = std::make_unique<QStringDecoder>(QStringDecoder::Utf16BE);
    }
    m_buffer.remove(0, std::exchange(m_at, 0));
    m_buffer += m_utf16 != nullptr ? QString((*m_utf16)(chunk)).toUtf8() : chunk;
    return true;
}

Result<bool> CsvReader::readLine(QByteArray &line) {
    qsizetype looked = 0; // behind m_at
    for (;;) {
        if (m_lineEnd == 0)
            m_lineEnd = lineEndOf(QByteArrayView(m_buffer).sliced(m_at), m_separator); // of old spreadsheets a return
        const auto end = m_buffer.indexOf(m_lineEnd == 0 ? '\n' : m_lineEnd, m_at + looked);
        if (end >= 0) {
            line = m_buffer.sliced(m_at, end + 1 - m_at);
            m_at = end + 1;
            ++m_lines;
            return true;
        }
        looked = m_buffer.size() - m_at;
        if (looked > longestRecord)
            return Error{ErrorCode::TooLarge, u"the record on line %1"_s.arg(m_line)};
        AURA_ASSIGN(const bool more, fill());
        if (more)
            continue;
        line = m_buffer.sliced(m_at);
        m_at = m_buffer.size();
        ++m_lines;
        m_endedWithoutLine = !line.isEmpty();
        return !line.isEmpty();
    }
}

Result<std::optional<QStringList>> CsvReader::next() {
    for (;;) {
        m_line = m_lines + 1;
        QByteArray line;
        AURA_ASSIGN(const bool more, readLine(line));
        if (!more)
            return std::optional<QStringList>{};
        if (line.trimmed().isEmpty() && !line.contains('\t'))
            continue;
        if (m_separator == 0)
            m_separator = separatorOf(line);
        RecordParser parser(m_separator);
        qsizetype size = line.size();
        while (!parser.take(line)) {
            AURA_ASSIGN(const bool goesOn, readLine(line));
            if (!goesOn)
                return Error{ErrorCode::Corrupt, u"a quote on line %1 is never closed"_s.arg(m_line)};
            size += line.size();
            if (size > longestRecord)
                break;
        }
        if (size > longestRecord || parser.fields().size() > mostFields)
            return Error{ErrorCode::TooLarge, u"the record on line %1"_s.arg(m_line)};
        return std::optional(std::move(parser.fields()));
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
        // A program that expects another separator must not find a cell of its own within a text.
        const bool plain = std::none_of(field.cbegin(), field.cend(), [&](char byte) {
            return byte == separator || byte == ',' || byte == ';' || byte == '\t' || byte == quote || byte == '\n' ||
                   byte == '\r';
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
