// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/enums.h>
#include <aura/app/items.h>
#include <aura/domain/address_book.h>
#include <aura/domain/catalogue.h>
#include <aura/domain/order.h>

namespace aura::app {

StockLevel stockLevel(Availability availability);
/// "In stock", "Only a few left", "Sold out"
QString stockText(Availability availability);
/// The share saved, rounded down so that it never promises too much.
int discountPercent(UnitPrice price, UnitPrice before);
/// "#rrggbb"
QString colorText(std::uint32_t color);
QString hexText(const QByteArray &bytes);
/// The 36 characters, or nothing for the nil id.
QString idText(const Id &id);
/// The nil id when it is not one.
Id idFrom(const QString &text);
/// "1 article", "3 articles"
QString articleCount(std::int64_t count);
/// "1 product", "1,204 products"
QString productCountText(std::int64_t count);
/// An attribute's values for people: booleans as words, lists joined; empty for nested structures.
QString attributeText(const Attribute &attribute);
/// What somebody looks for, word by word in lower case.
QStringList queryWords(const QString &query);
/// `folded` is in lower case.
bool hasAllWords(const QString &folded, const QStringList &words);
/// One part of the address a line, without the empty ones.
QString addressLines(const Address &address);
QString daysText(int least, int most);
/// "The shop is closed until December 24. Nothing can be ordered."; empty while it takes orders.
QString closedText(const Holiday &holiday, UnixMillis now);
QString moneyOrFree(Money amount);
/// In the currency in which the person reads prices.
QString shownOrFree(Money amount);
QuoteItem quoteItem(const Quote &quote);

/// What a promotion is called, with the voucher's code if it took one.
QString discountName(const Discount &discount);
/// What was taken off, by promotion: SpecItem each, in the currency that is paid.
QVariantList discountRows(const QList<Discount> &discounts);
/// What promotions take off one line, in the currency that is paid or in the person's own: "Autumn sale −€2.00". Empty
/// when nothing.
enum class DiscountIn : std::uint8_t { Paid, Shown };
QString lineDiscount(const QList<Discount> &discounts, const Id &variantId, DiscountIn in);
/// "19 %", "7.5 %"
QString rateText(int basisPoints);
/// What became of a voucher's code, for whoever gave it; empty without a code.
QString voucherText(const VoucherVerdict &verdict);
QString paymentMethodText(const QString &code);

AddressItem addressItem(const Address &address);
/// The preferred one first, then the oldest first.
QList<AddressCardItem> addressCards(const AddressBook &book, const Id &chosen = {});
/// Trimmed, country in capitals.
Address addressFrom(const AddressItem &item);

} // namespace aura::app
