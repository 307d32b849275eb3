// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/catalogue.h>

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <cstdint>
#include <functional>

namespace aura::wire {

/// A longer line is skipped, never parsed and never held in memory.
inline constexpr qsizetype longestImportLine = 16 * 1024 * 1024;

/// What the caller decides for products whose line says nothing about it.
struct ImportDefaults {
    std::int64_t stock = 25;
    std::int64_t lowStockThreshold = 5;
};

/// A line of a catalogue file. The product has one default variant, its stock and band, but no ids yet: the importer
/// sets product, variant and vendor ids and turns `categoryPath` (root first; may be empty) into categories.
struct ImportedProduct {
    Product product;
    QStringList categoryPath;
    std::int64_t lineNumber = 0;
};

/// Reads one NDJSON line: {"id", "name", "description", "brand", "modelNumber", "gtin", "categoryPath": [], "price",
/// "currency", "imageUrl", "attributes": {}}. `id`, `name`, `price` and `currency` are required, null and "" mean none.
/// The price is taken from the very digits of the text: exponents, negative prices and more than six decimals are
/// refused, nothing is rounded. The attribute `stock`, when it is a number, becomes the stock; nested attributes stay
/// as JSON. A GTIN of 9 to 11 digits is a UPC that lost its leading zeros and gets them back.
///
/// InvalidArgument when the line is not JSON or breaks a rule, TooLarge when it or one of its texts is too long. The
/// detail starts with "line N" and names the member. Thread-safe.
Result<ImportedProduct> productFromImportLine(QByteArrayView line, std::int64_t lineNumber,
                                              const ImportDefaults &defaults = {});

/// Cuts a catalogue file, given in pieces of any size, into lines and reads them. Empty lines are skipped but counted.
/// An id that an earlier good line of the same file had is refused with AlreadyExists. Used by one thread at a time.
class ImportReader {
public:
    using Visitor = std::function<void(Result<ImportedProduct>)>;

    explicit ImportReader(const ImportDefaults &defaults = {})
        : m_defaults(defaults) {}

    /// Calls `visit` for every line that ends within the bytes given so far.
    void feed(QByteArrayView bytes, const Visitor &visit);
    /// Reads what is left when the file does not end with a line break.
    void finish(const Visitor &visit);

    std::int64_t linesSeen() const { return m_line; }

private:
    void append(QByteArrayView part);
    void endLine(const Visitor &visit);

    ImportDefaults m_defaults;
    QByteArray m_pending;
    bool m_overlong = false;
    std::int64_t m_line = 0;
    QHash<QString, std::int64_t> m_lineOfId;
};

} // namespace aura::wire
