// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/import_line.h>

#include <aura/wire/catalogue_json.h>

#include <cmath>

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

constexpr std::int64_t mostStock = 1'000'000'000;

/// Past a JSON string; `at` stands on its opening quote. The text is known to be well-formed.
qsizetype skipString(QByteArrayView json, qsizetype at) {
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] == '\\')
            ++at;
    }
    return at + 1;
}

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The characters of a top-level number as they stand in a well-formed document; empty when there is none. A parsed
/// document only has the nearest double, which for long prices is another price.
QByteArrayView rawNumber(QByteArrayView json, QByteArrayView key) {
    QByteArrayView found;
    int depth = 0;
    for (qsizetype at = 0; at < json.size();) {
        const char c = json[at];
        if (c == '{' || c == '[') {
            ++depth;
            ++at;
        } else if (c == '}' || c == ']') {
            --depth;
            ++at;
        } else if (c == '"') {
            const auto end = skipString(json, at);
            const auto name = json.sliced(at + 1, end - at - 2);
            at = end;
            if (depth != 1 || name != key)
                continue;
            while (at < json.size() && isSpace(json[at]))
                ++at;
            if (at >= json.size() || json[at] != ':')
                continue;
            ++at;
            while (at < json.size() && isSpace(json[at]))
                ++at;
            const auto start = at;
            while (at < json.size() && QByteArrayView("+-.0123456789eE").contains(json[at]))
                ++at;
            // Of members with one name the last one counts, as in the parsed document.
            found = json.sliced(start, at - start);
        } else {
            ++at;
        }
    }
    return found;
}

UnitPrice readPrice(JsonReader &reader, QByteArrayView line) {
    const auto code = reader.string("currency"_L1, 3);
    const auto currency = Currency::parse(code);
    if (!currency && !code.isEmpty())
        reader.fail("currency"_L1, "format", u"is not a currency code: "_s + code);
    if (!reader.has("price"_L1)) {
        reader.fail("price"_L1, "missing", u"is required"_s);
        return {};
    }
    if (!reader.raw().value("price"_L1).isDouble()) {
        reader.fail("price"_L1, "type", u"must be a number"_s);
        return {};
    }
    const auto text = QString::fromLatin1(rawNumber(line, "price"));
    const auto price = unitPriceFromDecimal(text, currency ? *currency : Currency{});
    if (!price) {
        reader.fail("price"_L1, "range", price.error().detail);
        return {};
    }
    return *price;
}

QString readGtin(JsonReader &reader) {
    QString gtin = reader.string("gtin"_L1, 20, Need::Optional);
    if (gtin.isEmpty())
        return gtin;
    if (gtin.size() >= 9 && gtin.size() <= 11)
        gtin = gtin.rightJustified(12, u'0');
    if (!isValidGtin(gtin))
        reader.fail("gtin"_L1, "format", u"has a wrong length or check digit: "_s + gtin);
    return gtin;
}

QStringList readCategoryPath(JsonReader &reader) {
    QStringList path;
    for (const auto &value : reader.array("categoryPath"_L1, 10, Need::Optional)) {
        const auto name = value.toString().simplified();
        if (name.isEmpty())
            reader.fail("categoryPath"_L1, "type", u"must be a list of names"_s);
        else if (name.size() > 200)
            reader.fail("categoryPath"_L1, "too_long", u"has a name longer than 200 characters"_s);
        path.append(name);
    }
    return path;
}

/// Exact stock is not for the public, so it leaves the attributes.
std::int64_t takeStock(JsonReader &reader, QJsonObject &attributes, std::int64_t otherwise) {
    const auto value = attributes.value("stock"_L1);
    if (!value.isDouble())
        return otherwise;
    attributes.remove("stock"_L1);
    const double real = value.toDouble();
    if (std::floor(real) != real || real < 0 || real > static_cast<double>(mostStock)) {
        reader.fail("attributes"_L1, "range", u"stock must be a whole number from 0 to %1"_s.arg(mostStock));
        return 0;
    }
    return value.toInteger();
}

Error lineError(std::int64_t lineNumber, const QString &externalId, ErrorCode code, const QString &why) {
    const QString where = externalId.isEmpty() ? u"line %1: "_s.arg(lineNumber)
                                               : u"line %1 (id %2): "_s.arg(lineNumber).arg(externalId.left(60));
    return {code, where + why};
}

Error lineError(std::int64_t lineNumber, const QString &externalId, const JsonReader &reader) {
    const bool tooLong = std::any_of(reader.errors().begin(), reader.errors().end(),
                                     [](const FieldError &error) { return error.code == "too_long"_L1; });
    const QString why = reader.error().detail;
    return lineError(lineNumber, externalId, tooLong ? ErrorCode::TooLarge : ErrorCode::InvalidArgument,
                     tooLong ? u"too long: "_s + why : why);
}

Error overlongLine(std::int64_t lineNumber) {
    return lineError(lineNumber, {}, ErrorCode::TooLarge,
                     u"too long: the line has more than %1 bytes"_s.arg(longestImportLine));
}

} // namespace

Result<ImportedProduct> productFromImportLine(QByteArrayView line, std::int64_t lineNumber,
                                              const ImportDefaults &defaults) {
    if (line.size() > longestImportLine)
        return overlongLine(lineNumber);
    auto parsed = parseObject(line);
    if (!parsed)
        return lineError(lineNumber, {}, ErrorCode::InvalidArgument, u"not a JSON object: "_s + parsed.error().detail);
    JsonReader reader(std::move(*parsed));

    ImportedProduct imported;
    imported.lineNumber = lineNumber;
    auto &product = imported.product;
    product.externalId = reader.string("id"_L1, 100);
    product.name = reader.string("name"_L1, longestName).trimmed();
    product.description = reader.string("description"_L1, longestDescription, Need::Optional);
    product.brand = reader.string("brand"_L1, 200, Need::Optional).simplified();
    product.modelNumber = reader.string("modelNumber"_L1, longestModelNumber, Need::Optional).simplified();
    product.gtin = readGtin(reader);
    imported.categoryPath = readCategoryPath(reader);
    auto attributes = reader.object("attributes"_L1, Need::Optional);

    Variant variant;
    variant.sku = product.externalId;
    variant.price = readPrice(reader, line);
    variant.isDefault = true;
    variant.stock = takeStock(reader, attributes, defaults.stock);
    variant.availability = availabilityFor(*variant.stock, defaults.lowStockThreshold, variant.trackInventory);
    product.variants = {std::move(variant)};
    product.attributes = attributesFromJson(attributes);
    const auto link = reader.string("imageUrl"_L1, 2'000, Need::Optional);
    if (!link.isEmpty()) {
        Picture picture;
        picture.alt = product.name;
        picture.sourceUrl = link;
        product.pictures = {std::move(picture)};
    }

    if (reader.failed())
        return lineError(lineNumber, product.externalId, reader);
    if (const auto valid = validateProduct(product); !valid)
        return lineError(lineNumber, product.externalId, valid.error().code, valid.error().detail);
    return imported;
}

void ImportReader::append(QByteArrayView part) {
    if (m_overlong || m_pending.size() + part.size() > longestImportLine) {
        m_overlong = true;
        m_pending = {};
        return;
    }
    m_pending.append(part);
}

void ImportReader::feed(QByteArrayView bytes, const Visitor &visit) {
    while (!bytes.isEmpty()) {
        const auto end = bytes.indexOf('\n');
        if (end < 0) {
            append(bytes);
            return;
        }
        append(bytes.first(end));
        endLine(visit);
        bytes = bytes.sliced(end + 1);
    }
}

void ImportReader::finish(const Visitor &visit) {
    if (m_overlong || !m_pending.isEmpty())
        endLine(visit);
}

void ImportReader::endLine(const Visitor &visit) {
    ++m_line;
    if (std::exchange(m_overlong, false)) {
        visit(overlongLine(m_line));
        return;
    }
    const bool blank = QByteArrayView(m_pending).trimmed().isEmpty();
    auto imported =
        blank ? Result<ImportedProduct>(ImportedProduct{}) : productFromImportLine(m_pending, m_line, m_defaults);
    // Keeps the allocation: lines are alike, and there are many.
    m_pending.resize(0);
    if (blank)
        return;
    if (imported) {
        const auto &id = imported->product.externalId;
        if (const auto first = m_lineOfId.value(id, 0); first != 0) {
            visit(lineError(m_line, id, ErrorCode::AlreadyExists, u"the id stands in line %1 already"_s.arg(first)));
            return;
        }
        m_lineOfId.insert(id, m_line);
    }
    visit(std::move(imported));
}

} // namespace aura::wire
