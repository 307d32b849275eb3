// SPDX-License-Identifier: Apache-2.0
// Barcodes as runs of modules, without drawing. Tables and check digits are those of the standards: ISO/IEC 15420 (EAN
// and UPC) and ISO/IEC 15417 (Code 128).
#pragma once

#include <aura/domain/result.h>

#include <QList>
#include <QString>

namespace aura::documents {

/// A symbol of one row.
struct Barcode {
    enum class Kind { Ean13, UpcA, Ean8, Code128 };
    Kind kind = Kind::Code128;
    /// Bars and spaces by turns, in modules; begins and ends with a bar.
    QList<int> runs;
    /// Modules that have to stay empty beside it.
    int quietBefore = 0;
    int quietAfter = 0;
    QString text; ///< For people, below the bars.

    /// Without the quiet zones.
    int width() const;
};

/// EAN-13, UPC-A or EAN-8 for a GTIN of 13, 12 or 8 digits. InvalidArgument for another length, for anything but digits
/// and for a wrong check digit.
Result<Barcode> gtinBarcode(const QString &gtin);

/// Code 128, as short as it can be with sets B and C. InvalidArgument for an empty text, for one of more than 48
/// characters, and for characters outside printable ASCII.
Result<Barcode> code128(const QString &text);

} // namespace aura::documents
