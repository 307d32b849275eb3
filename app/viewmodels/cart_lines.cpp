// SPDX-License-Identifier: Apache-2.0
#include "cart_lines.h"

#include "catalogue.h"
#include "texts.h"

#include <aura/app/format.h>
#include <aura/app/glyphs.h>

#include <QCoreApplication>

namespace aura::app {

namespace {

struct CartLines {
    Q_DECLARE_TR_FUNCTIONS(CartLines)
};

/// Lines of one vendor stand together, vendors in the order of their first lines.
QList<CartLine> grouped(const QList<CartLine> &lines) {
    QList<Id> vendors;
    for (const auto &line : lines) {
        if (!vendors.contains(line.vendorId))
            vendors.append(line.vendorId);
    }
    QList<CartLine> result = lines;
    std::stable_sort(result.begin(), result.end(), [&](const CartLine &a, const CartLine &b) {
        return vendors.indexOf(a.vendorId) < vendors.indexOf(b.vendorId);
    });
    return result;
}

QString noticeFor(const CartLine &line, const VariantView &now) {
    if (!now.sellable)
        return CartLines::tr("No longer sold.");
    if (now.availability == Availability::Out)
        return CartLines::tr("Sold out by now.");
    if (now.price == line.unitPrice)
        return {};
    if (now.price.currency == line.unitPrice.currency && now.price.micros < line.unitPrice.micros)
        return CartLines::tr("Cheaper by now: it was %1 when you added it.").arg(format::shownPrice(line.unitPrice));
    return CartLines::tr("The price changed: it was %1 when you added it.").arg(format::shownPrice(line.unitPrice));
}

QString totalsText(const Cart &part) {
    const auto totals = cartTotals(part);
    return totals ? format::shownMoneyList(*totals) : QString();
}

/// The line as the catalogue has it today, whose price it takes.
CartLineItem itemFor(CartLine &line, Catalogue &catalogue) {
    CartLineItem item;
    item.variantId = line.variantId.toString();
    item.productId = line.productId.toString();
    item.vendorId = line.vendorId.toString();
    item.name = line.productName;
    item.variantName = line.variantName;
    item.quantity = static_cast<int>(line.quantity);
    item.most = static_cast<int>(mostPerLine);
    std::int64_t category = 0;
    if (const auto now = catalogue.variant(line.variantId)) {
        item.notice = noticeFor(line, *now);
        item.availability = now->sellable ? stockLevel(now->availability) : StockLevel::Out;
        item.picture = hexText(now->picture);
        item.pictureColor = colorText(now->pictureColor);
        category = now->categoryNum;
        line.unitPrice = now->price;
    } else if (catalogue.index() != nullptr) {
        item.notice = CartLines::tr("No longer sold.");
        item.availability = StockLevel::Out;
    }
    const auto *index = catalogue.index();
    item.glyph = glyphFor(line.productName, index != nullptr ? index->pathOfNum(category) : QStringList{});
    item.unitPrice = format::shownPrice(line.unitPrice);
    if (const auto total = lineTotal(line.unitPrice, line.quantity))
        item.total = format::shownMoney(*total);
    return item;
}

/// A line of a shop that takes no orders says so.
void noteClosed(CartLineItem &item, const Vendor &vendor, UnixMillis now) {
    const auto closed = closedText(vendor.holiday, now);
    if (closed.isEmpty())
        return;
    item.notice = closed;
    item.availability = StockLevel::Out;
}

} // namespace

QList<CartLineItem> savedLines(const Cart &cart, Catalogue &catalogue, UnixMillis now) {
    QList<CartLineItem> items;
    for (auto line : cart.saved) {
        auto item = itemFor(line, catalogue);
        const auto vendor = catalogue.vendor(line.vendorId);
        item.vendorName = vendor ? vendor->name : QString();
        if (vendor)
            noteClosed(item, *vendor, now);
        items.prepend(item);
    }
    return items;
}

CartView cartView(const Cart &cart, Catalogue &catalogue, UnixMillis now) {
    CartView view;
    Cart today = cart;
    today.lines = grouped(cart.lines);
    for (auto &line : today.lines) {
        const auto item = itemFor(line, catalogue);
        view.hasNotices = view.hasNotices || !item.notice.isEmpty();
        view.lines.append(item);
    }
    for (qsizetype first = 0; first < view.lines.size();) {
        qsizetype last = first;
        while (last + 1 < view.lines.size() && view.lines.at(last + 1).vendorId == view.lines.at(first).vendorId)
            ++last;
        Cart part;
        part.lines = today.lines.mid(first, last - first + 1);
        const auto vendor = catalogue.vendor(part.lines.first().vendorId);
        const QString subtotal = totalsText(part);
        if (vendor && !takesOrders(vendor->holiday, now)) {
            view.closedShops.append(vendor->name);
            view.hasNotices = true;
        }
        for (qsizetype i = first; i <= last; ++i) {
            auto &item = view.lines[i];
            item.vendorName = vendor ? vendor->name : QString();
            item.vendorSubtotal = subtotal;
            if (vendor)
                noteClosed(item, *vendor, now);
            item.firstOfVendor = i == first;
            item.lastOfVendor = i == last;
        }
        first = last + 1;
    }
    view.totals = cartTotals(today).value_or({});
    return view;
}

} // namespace aura::app
