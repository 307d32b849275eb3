// SPDX-License-Identifier: Apache-2.0
#include "texts.h"

#include <aura/app/country_names.h>
#include <aura/app/format.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

#include <map>

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

QString discountName(const Discount &discount) {
    const auto name = discount.name.in(QLocale().name());
    return discount.code.isEmpty() ? name : Texts::tr("%1 (%2)").arg(name, discount.code);
}

QVariantList discountRows(const QList<Discount> &discounts) {
    QStringList names;
    QList<Money> sums;
    for (const auto &discount : discounts) {
        const auto name = discountName(discount);
        const auto at = names.indexOf(name);
        if (at >= 0) {
            sums[at].minor += discount.amount.minor;
            continue;
        }
        names.append(name);
        sums.append(discount.amount);
    }
    QVariantList rows;
    for (qsizetype i = 0; i < names.size(); ++i)
        rows.append(QVariant::fromValue(SpecItem{names[i], format::money({-sums[i].minor, sums[i].currency})}));
    return rows;
}

QString lineDiscount(const QList<Discount> &discounts, const Id &variantId, DiscountIn in) {
    QStringList parts;
    for (const auto &discount : discounts) {
        if (discount.variantId != variantId)
            continue;
        const Money off{-discount.amount.minor, discount.amount.currency};
        parts.append(Texts::tr("%1 %2").arg(discount.name.in(QLocale().name()),
                                            in == DiscountIn::Paid ? format::money(off) : format::shownMoney(off)));
    }
    return parts.join(u", "_s);
}

QString rateText(int basisPoints) {
    return Texts::tr("%1 %").arg(QLocale().toString(basisPoints / 100.0, 'f',
                                                    basisPoints % 100 == 0  ? 0
                                                    : basisPoints % 10 == 0 ? 1
                                                                            : 2));
}

QString voucherText(const VoucherVerdict &verdict) {
    switch (verdict.state) {
    case VoucherState::None:
        return {};
    case VoucherState::Applied:
        return Texts::tr("The voucher counts.");
    case VoucherState::Unchecked:
        return Texts::tr("The shop checks it when your order arrives. If it does not hold, you are asked again.");
    case VoucherState::Unknown:
        return Texts::tr("There is no voucher with this code. Please look whether it is written right.");
    case VoucherState::NotYet:
        return Texts::tr("This voucher does not hold yet.");
    case VoucherState::Expired:
        return Texts::tr("This voucher has expired.");
    case VoucherState::UsedUp:
        return Texts::tr("This voucher has been used as often as it could be.");
    case VoucherState::UsedByYou:
        return Texts::tr("You have used this voucher already.");
    case VoucherState::TooLittle:
        return Texts::tr("This voucher counts from %1 on, for the articles that it is for.")
            .arg(format::money(verdict.least));
    case VoucherState::TooFew:
        return Texts::tr("This voucher counts from %n piece(s) on, of the articles that it is for.", nullptr,
                         static_cast<int>(verdict.pieces));
    case VoucherState::OtherArticles:
        return Texts::tr("This voucher is for other articles than those in your cart.");
    case VoucherState::NotFirstOrder:
        return Texts::tr("This voucher is for somebody's first order.");
    case VoucherState::NeedsAccount:
        return Texts::tr("This voucher is for those who are signed in.");
    case VoucherState::OtherCurrency:
        return Texts::tr("This voucher does not count in the currency of this order.");
    case VoucherState::NoEffect:
        return Texts::tr("This voucher is not added to what is taken off already.");
    case VoucherState::TooManyTries:
        return Texts::tr("Too many codes were tried. Please wait an hour and try again.");
    }
    return {};
}

QuoteItem quoteItem(const Quote &quote) {
    QuoteItem item;
    item.subtotal = format::money(quote.subtotal);
    item.shipping = moneyOrFree(quote.shipping);
    item.taxLabel = quote.taxIncluded ? Texts::tr("Including tax") : Texts::tr("Plus tax");
    item.tax = format::money(quote.tax);
    QList<Discount> discounts;
    std::map<int, TaxPart, std::greater<>> taxes;
    for (const auto &part : quote.vendors) {
        discounts += part.discounts;
        for (const auto &tax : part.taxes) {
            auto &sum = taxes
                            .try_emplace(tax.basisPoints,
                                         TaxPart{tax.basisPoints, {0, tax.net.currency}, {0, tax.net.currency}})
                            .first->second;
            sum.net.minor += tax.net.minor;
            sum.tax.minor += tax.tax.minor;
        }
    }
    item.discounts = discountRows(discounts);
    if (quote.discount.minor != 0 && discounts.isEmpty())
        item.discount = format::money({-quote.discount.minor, quote.discount.currency});
    if (taxes.size() > 1) {
        for (const auto &[rate, tax] : taxes)
            item.taxes.append(QVariant::fromValue(
                SpecItem{Texts::tr("%1 of %2").arg(rateText(rate), format::money(tax.net)), format::money(tax.tax)}));
    }
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
