// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/product_edit.h>

#include <QHash>
#include <QLocale>

namespace aura::app {

/// A field's value in full, to be read beside another one; a dash for an empty one. `categories` are their names.
QString fieldValueText(const FieldValue &value, const QHash<Id, QString> &categories = {});

/// A price as a person types it in their locale ("1.234,50", "12"): exact, without a unit. InvalidArgument for what is
/// no price.
Result<UnitPrice> priceFromText(const QString &text, Currency currency, const QLocale &locale = {});
/// A percentage or an amount with its sign ("-10", "+0,50", "٥٪"), in millionths; nothing for what is none, and for 0.
std::optional<std::int64_t> signedAmount(const QString &text, const QLocale &locale = {});
/// A whole number as a person types it in their locale ("1.000", "-4", "+4", "١٢"); nothing for what is none.
std::optional<int> wholeFromText(const QString &text, const QLocale &locale = {});
/// And as it stands in a field, without groups: a difference has its sign.
QString wholeFieldText(int number, bool difference, const QLocale &locale = {});
/// A price as it stands in a field to be edited: "1234,50".
QString priceFieldText(UnitPrice price, const QLocale &locale = {});

} // namespace aura::app
