// SPDX-License-Identifier: Apache-2.0
#include "texts.h"

#include <aura/app/country_names.h>
#include <aura/app/format.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

} // namespace

StockLevel stockLevel(Availability availability) {
    switch (availability) {
    case Availability::In:
        return StockLevel::InStock;
    case Availability::Low:
        return StockLevel::Low;
    case Availability::Out:
        return StockLevel::Out;
    }
    return StockLevel::Unknown;
}

QString stockText(Availability availability) {
    switch (availability) {
    case Availability::In:
        return Texts::tr("In stock");
    case Availability::Low:
        return Texts::tr("Only a few left");
    case Availability::Out:
        return Texts::tr("Sold out");
    }
    return {};
}

int discountPercent(UnitPrice price, UnitPrice before) {
    if (before.micros <= price.micros || before.micros <= 0)
        return 0;
    return static_cast<int>(static_cast<double>(before.micros - price.micros) / static_cast<double>(before.micros) *
                            100);
}

QString colorText(std::uint32_t color) {
    return u"#%1"_s.arg(color & 0xffffffU, 6, 16, QLatin1Char('0'));
}

QString hexText(const QByteArray &bytes) {
    return QString::fromLatin1(bytes.toHex());
}

QString idText(const Id &id) {
    return id.isNil() ? QString() : id.toString();
}

Id idFrom(const QString &text) {
    return Id::parse(text).value_or(Id{});
}

QString articleCount(std::int64_t count) {
    return count == 1 ? Texts::tr("1 article") : Texts::tr("%Ln articles", nullptr, static_cast<int>(count));
}

QString productCountText(std::int64_t count) {
    return count == 1 ? Texts::tr("1 product") : Texts::tr("%1 products").arg(format::count(count));
}

QString attributeText(const Attribute &attribute) {
    if (attribute.kind == Attribute::Kind::Json)
        return {};
    QStringList texts;
    for (const auto &value : attribute.values) {
        if (attribute.kind == Attribute::Kind::Boolean)
            texts += value == "true"_L1 ? Texts::tr("Yes") : Texts::tr("No");
        else if (!value.trimmed().isEmpty())
            texts += value.trimmed();
    }
    return texts.join(u", "_s);
}

QStringList queryWords(const QString &query) {
    return query.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
}

bool hasAllWords(const QString &folded, const QStringList &words) {
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return folded.contains(word); });
}

QString addressLines(const Address &address) {
    QStringList lines{address.name, address.line1, address.line2,
                      QString(address.postalCode + u' ' + address.city).trimmed(), address.region};
    if (!address.country.isEmpty())
        lines += countryName(address.country);
    lines += address.phone;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString daysText(int least, int most) {
    if (most <= 0)
        return {};
    if (least >= most)
        return most == 1 ? Texts::tr("1 day") : Texts::tr("%n days", nullptr, most);
    return Texts::tr("%1 to %2 days").arg(least).arg(most);
}

QString closedText(const Holiday &holiday, UnixMillis now) {
    if (takesOrders(holiday, now))
        return {};
    return holiday.until == 0 ? Texts::tr("The shop is closed for a while.")
                              : Texts::tr("The shop is closed and opens again on %1.").arg(format::date(holiday.until));
}

QString moneyOrFree(Money amount) {
    return amount.minor == 0 ? Texts::tr("Free") : format::money(amount);
}

QString shownOrFree(Money amount) {
    return amount.minor == 0 ? Texts::tr("Free") : format::shownMoney(amount);
}

QuoteItem quoteItem(const Quote &quote) {
    QuoteItem item;
    item.subtotal = format::money(quote.subtotal);
    item.shipping = moneyOrFree(quote.shipping);
    item.taxLabel = quote.taxIncluded ? Texts::tr("Including tax") : Texts::tr("Plus tax");
    item.tax = format::money(quote.tax);
    if (quote.discount.minor != 0)
        item.discount = format::money({-quote.discount.minor, quote.discount.currency});
    item.total = format::money(quote.total);
    if (quote.converted)
        item.converted = format::conversion(*quote.converted, quote.total.currency);
    return item;
}

QString paymentMethodText(const QString &code) {
    if (code == "cash_on_delivery"_L1)
        return Texts::tr("Cash on delivery");
    if (code == "invoice"_L1)
        return Texts::tr("Invoice");
    if (code == "card"_L1)
        return Texts::tr("Card");
    return code;
}

QList<AddressCardItem> addressCards(const AddressBook &book, const Id &chosen) {
    QList<AddressCardItem> items;
    for (const auto &entry : book) {
        Address rest = entry.address;
        rest.name.clear();
        const AddressCardItem item{idText(entry.id), entry.address.name, addressLines(rest), entry.preferred,
                                   entry.id == chosen};
        items.insert(entry.preferred ? 0 : items.size(), item);
    }
    return items;
}

AddressItem addressItem(const Address &address) {
    AddressItem item;
    item.name = address.name;
    item.line1 = address.line1;
    item.line2 = address.line2;
    item.postalCode = address.postalCode;
    item.city = address.city;
    item.region = address.region;
    item.country = address.country;
    item.phone = address.phone;
    return item;
}

Address addressFrom(const AddressItem &item) {
    Address address;
    address.name = item.name.trimmed();
    address.line1 = item.line1.trimmed();
    address.line2 = item.line2.trimmed();
    address.postalCode = item.postalCode.trimmed();
    address.city = item.city.trimmed();
    address.region = item.region.trimmed();
    address.country = item.country.trimmed().toUpper();
    address.phone = item.phone.trimmed();
    return address;
}

} // namespace aura::app
