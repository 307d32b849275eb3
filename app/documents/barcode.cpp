// SPDX-License-Identifier: Apache-2.0
#include "barcode.h"

#include <aura/domain/catalogue.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <string>
#include <string_view>

namespace aura::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCode128 = 48;

Error invalid(const QString &detail) {
    return {ErrorCode::InvalidArgument, detail};
}

void appendRuns(QList<int> &runs, std::string_view widths) {
    for (const char width : widths)
        runs.append(width - '0');
}

// Number set A of EAN and UPC, space first; C has the same widths with the bar first, and B is A read backwards.
constexpr std::array<std::string_view, 10> eanDigits{"3211", "2221", "2122", "1411", "1132",
                                                     "1231", "1114", "1312", "1213", "3112"};
// Which digits of the left half are of set B, by the first digit, which has no bars of its own.
constexpr std::array<std::string_view, 10> eanParities{"AAAAAA", "AABABB", "AABBAB", "AABBBA", "ABAABB",
                                                       "ABBAAB", "ABBBAA", "ABABAB", "ABABBA", "ABBABA"};
constexpr std::string_view eanGuard = "111";
constexpr std::string_view eanCentre = "11111";

void appendDigit(QList<int> &runs, QChar digit, char set) {
    const auto widths = eanDigits[static_cast<std::size_t>(digit.digitValue())];
    if (set == 'B')
        appendRuns(runs, std::string(widths.rbegin(), widths.rend()));
    else
        appendRuns(runs, widths);
}

QList<int> eanRuns(QStringView left, std::string_view sets, QStringView right) {
    QList<int> runs;
    appendRuns(runs, eanGuard);
    for (qsizetype i = 0; i < left.size(); ++i)
        appendDigit(runs, left[i], sets[static_cast<std::size_t>(i)]);
    appendRuns(runs, eanCentre);
    for (const QChar digit : right)
        appendDigit(runs, digit, 'C');
    appendRuns(runs, eanGuard);
    return runs;
}

// Bar first. 0 to 102 are characters, then the three starts and the stop.
constexpr std::array<std::string_view, 107> code128Runs{
    "212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312", "132212", "221213", "221312",
    "231212", "112232", "122132", "122231", "113222", "123122", "123221", "223211", "221132", "221231", "213212",
    "223112", "312131", "311222", "321122", "321221", "312212", "322112", "322211", "212123", "212321", "232121",
    "111323", "131123", "131321", "112313", "132113", "132311", "211313", "231113", "231311", "112133", "112331",
    "132131", "113123", "113321", "133121", "313121", "211331", "231131", "213113", "213311", "213131", "311123",
    "311321", "331121", "312113", "312311", "332111", "314111", "221411", "431111", "111224", "111422", "121124",
    "121421", "141122", "141221", "112214", "112412", "122114", "122411", "142112", "142211", "241211", "221114",
    "413111", "241112", "134111", "111242", "121142", "121241", "114212", "124112", "124211", "411212", "421112",
    "421211", "212141", "214121", "412121", "111143", "111341", "131141", "114113", "114311", "411113", "411311",
    "113141", "114131", "311141", "411131", "211412", "211214", "211232", "2331112"};
constexpr int toSetC = 99;
constexpr int toSetB = 100;
constexpr int startB = 104;
constexpr int startC = 105;
constexpr int stop = 106;

qsizetype digitsAt(const QString &text, qsizetype from) {
    qsizetype end = from;
    while (end < text.size() && text[end] >= u'0' && text[end] <= u'9')
        ++end;
    return end - from;
}

/// The values of the characters, start first. Set C takes two digits at once: it is worth its switch from four digits
/// on at the beginning or at the end, and from six on in between.
QList<int> code128Values(const QString &text) {
    QList<int> values;
    bool inC = false;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto digits = digitsAt(text, at);
        const bool edge = at == 0 || at + digits == text.size();
        const bool pays = digits >= (edge ? 4 : 6) || (at == 0 && digits == 2 && text.size() == 2);
        if (!inC && pays && digits % 2 == 0) {
            values.append(values.isEmpty() ? startC : toSetC);
            inC = true;
        } else if (values.isEmpty()) {
            values.append(startB);
        } else if (inC && digits < 2) {
            values.append(toSetB);
            inC = false;
        }
        if (inC) {
            values.append(QStringView(text).mid(at, 2).toInt());
            at += 2;
        } else {
            values.append(text[at].unicode() - u' ');
            ++at;
        }
    }
    return values;
}

} // namespace

int Barcode::width() const {
    return std::accumulate(runs.cbegin(), runs.cend(), 0);
}

Result<Barcode> gtinBarcode(const QString &gtin) {
    if (!isValidGtin(gtin) || (gtin.size() != 13 && gtin.size() != 12 && gtin.size() != 8))
        return invalid(u"no GTIN of 13, 12 or 8 digits: "_s + gtin.left(20));
    Barcode code;
    code.text = gtin;
    if (gtin.size() == 8) {
        code.kind = Barcode::Kind::Ean8;
        code.runs = eanRuns(QStringView(gtin).left(4), "AAAA", QStringView(gtin).mid(4));
        code.quietBefore = code.quietAfter = 7;
        return code;
    }
    // A UPC-A is an EAN-13 that begins with a zero.
    const QString digits = gtin.size() == 12 ? u'0' + gtin : gtin;
    code.kind = gtin.size() == 12 ? Barcode::Kind::UpcA : Barcode::Kind::Ean13;
    code.runs = eanRuns(QStringView(digits).mid(1, 6), eanParities[static_cast<std::size_t>(digits[0].digitValue())],
                        QStringView(digits).mid(7));
    code.quietBefore = code.kind == Barcode::Kind::UpcA ? 9 : 11;
    code.quietAfter = code.kind == Barcode::Kind::UpcA ? 9 : 7;
    return code;
}

Result<Barcode> code128(const QString &text) {
    if (text.isEmpty() || text.size() > longestCode128)
        return invalid(u"a code has 1 to 48 characters"_s);
    const bool plain = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u' ' && c <= u'~'; });
    if (!plain)
        return invalid(u"a code has printable ASCII characters only"_s);
    auto values = code128Values(text);
    int sum = values.first();
    for (int i = 1; i < values.size(); ++i)
        sum += i * values.at(i);
    values.append(sum % 103);
    values.append(stop);
    Barcode code;
    for (const int value : std::as_const(values))
        appendRuns(code.runs, code128Runs[static_cast<std::size_t>(value)]);
    code.quietBefore = code.quietAfter = 10;
    code.text = text;
    return code;
}

} // namespace aura::documents
