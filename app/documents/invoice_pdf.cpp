// SPDX-License-Identifier: Apache-2.0
#include <aura/documents/invoice_pdf.h>

#include "paper.h"

#include <aura/app/country_names.h>
#include <aura/app/format.h>

#include <QCoreApplication>

#include <algorithm>

namespace aura::documents {

using namespace Qt::StringLiterals;
namespace format = app::format;

namespace {

struct InvoiceTexts {
    Q_DECLARE_TR_FUNCTIONS(Invoice)
};

QString headHtml(const app::Invoice &invoice, const QLocale &locale) {
    const auto &order = invoice.order;
    QStringList seller{order.vendorName};
    if (invoice.vendor) {
        seller += invoice.vendor->city;
        seller += app::countryName(invoice.vendor->country, locale);
    }
    const QString facts =
        linesHtml({InvoiceTexts::tr("Order %1").arg(order.number),
                   InvoiceTexts::tr("Ordered on %1").arg(format::date(order.createdAt, locale)), invoice.paymentText});
    return u"<table width='100%'><tr><td><h1>%1</h1></td><td align='right'>%2</td></tr></table><p></p>"
           "<table width='100%'><tr><td width='34%'><span class='small'>%3</span><br>%4</td>"
           "<td width='33%'><span class='small'>%5</span><br>%6</td>"
           "<td width='33%'><span class='small'>%7</span><br>%8</td></tr></table><p></p>"_s.arg(
               InvoiceTexts::tr("Invoice"), linesHtml(seller), InvoiceTexts::tr("Billed to"),
               addressHtml(order.billingAddress, locale), InvoiceTexts::tr("Delivered to"),
               addressHtml(order.shippingAddress, locale), InvoiceTexts::tr("Details"), facts);
}

QString articlesHtml(const Order &order, const QLocale &locale) {
    QString html = u"<table width='100%' cellpadding='4' cellspacing='0' style='border-collapse: collapse;'><tr>"
                   "<th align='left'>%1</th><th align='left'>%2</th><th align='right'>%3</th>"
                   "<th align='right'>%4</th><th align='right'>%5</th></tr>"_s.arg(
                       InvoiceTexts::tr("Article"), InvoiceTexts::tr("Number"), InvoiceTexts::tr("Quantity"),
                       InvoiceTexts::tr("Price"), InvoiceTexts::tr("Total"));
    for (const auto &line : order.lines) {
        const QString name = !format::saysMore(line.productName, line.variantName)
                                 ? line.productName.toHtmlEscaped()
                                 : line.productName.toHtmlEscaped() + "<br><span class='small'>"_L1 +
                                       line.variantName.toHtmlEscaped() + "</span>"_L1;
        // The widths are given with each row, so that one absurdly long name cannot push the sums off the paper.
        html += u"<tr><td width='44%' style='border-top: 1px solid #d8d6de;'>"_s + name +
                u"</td><td width='22%' style='border-top: 1px solid #d8d6de; white-space: nowrap;'>"_s +
                line.sku.toHtmlEscaped();
        for (const auto &figure : {format::count(line.quantity, locale), format::price(line.unitPrice, locale),
                                   format::money(line.total, locale)})
            html += u"</td><td align='right' style='border-top: 1px solid #d8d6de;'>"_s + figure.toHtmlEscaped();
        html += u"</td></tr>"_s;
    }
    return html + u"</table>"_s;
}

/// In which currency is paid, and what somebody who reads prices in another one agreed to.
QString currencyHtml(const Order &order, const QLocale &locale) {
    QString text = InvoiceTexts::tr("All amounts are in %1. This is the currency in which you pay.")
                       .arg(order.total.currency.code());
    if (order.converted)
        text += u' ' + InvoiceTexts::tr("When you ordered, you were shown the total as %1.")
                           .arg(format::conversion(*order.converted, order.total.currency, locale));
    return u"<p class='small' align='right'>%1</p>"_s.arg(text.toHtmlEscaped());
}

/// What was taken off, by promotion.
QList<std::pair<QString, Money>> discountsOf(const Order &order, const QLocale &locale) {
    QList<std::pair<QString, Money>> sums;
    for (const auto &discount : order.discounts) {
        auto name = discount.name.in(locale.name());
        if (!discount.code.isEmpty())
            name = InvoiceTexts::tr("%1 (%2)").arg(name, discount.code);
        const auto known = std::find_if(sums.begin(), sums.end(), [&](const auto &sum) { return sum.first == name; });
        if (known == sums.end())
            sums.append({name, discount.amount});
        else
            known->second.minor += discount.amount.minor;
    }
    return sums;
}

QString sumsHtml(const app::Invoice &invoice, const QLocale &locale) {
    const auto &order = invoice.order;
    // As wide as the lines above, so that the amounts stand below one another.
    QString html = u"<p></p><table width='100%' cellpadding='4' cellspacing='0'>"_s;
    const auto row = [&](const QString &label, const Money &amount, const QString &kind = {}) {
        html += u"<tr><td width='40%'></td><td width='40%' class='%1' align='right'>%2</td>"
                "<td width='20%' class='%1' align='right'>%3</td></tr>"_s.arg(
                    kind, label.toHtmlEscaped(), format::money(amount, locale).toHtmlEscaped());
    };
    row(InvoiceTexts::tr("Articles"), order.subtotal);
    row(invoice.deliveryName.isEmpty() ? InvoiceTexts::tr("Delivery")
                                       : InvoiceTexts::tr("Delivery (%1)").arg(invoice.deliveryName),
        order.shipping);
    for (const auto &[name, amount] : discountsOf(order, locale))
        row(name, {-amount.minor, amount.currency});
    if (order.discount.minor != 0 && order.discounts.isEmpty())
        row(InvoiceTexts::tr("Discount"), {-order.discount.minor, order.discount.currency});
    const auto taxRow = [&](const TaxPart &tax, const QString &kind) {
        const auto rate = locale.toString(tax.basisPoints / 100.0, 'f', QLocale::FloatingPointShortest);
        row(order.taxIncluded
                ? InvoiceTexts::tr("Tax included in it: %1 % of %2").arg(rate, format::money(tax.net, locale))
                : InvoiceTexts::tr("Tax: %1 % of %2").arg(rate, format::money(tax.net, locale)),
            tax.tax, kind);
    };
    if (!order.taxIncluded) {
        for (const auto &tax : order.taxes)
            taxRow(tax, {});
        if (order.taxes.isEmpty())
            row(InvoiceTexts::tr("Tax"), order.tax);
    }
    row(InvoiceTexts::tr("Total"), order.total, u"total"_s);
    if (order.taxIncluded) {
        for (const auto &tax : order.taxes)
            taxRow(tax, u"small"_s);
        if (order.taxes.isEmpty())
            row(InvoiceTexts::tr("Tax included in it"), order.tax, u"small"_s);
    }
    if (const auto worth = worthOfCanceled(order); worth.minor != 0) {
        row(InvoiceTexts::tr("Canceled since"), {-worth.minor, worth.currency});
        row(InvoiceTexts::tr("What remains"), {order.total.minor - worth.minor, worth.currency}, u"total"_s);
    }
    std::int64_t refunded = 0;
    for (const auto &entry : order.returns)
        refunded += entry.refunded.minor;
    if (refunded != 0)
        row(InvoiceTexts::tr("Refunded since"), {refunded, order.total.currency}, u"small"_s);
    return html + u"</table>"_s + currencyHtml(order, locale);
}

} // namespace

QString invoiceHtml(const app::Invoice &invoice, const QLocale &locale) {
    return headHtml(invoice, locale) + u"<p></p>"_s + articlesHtml(invoice.order, locale) + sumsHtml(invoice, locale);
}

Result<QByteArray> invoicePdf(const app::Invoice &invoice, const QLocale &locale) {
    if (!app::hasInvoice(invoice.order))
        return Error{ErrorCode::InvalidArgument, u"the order gets no invoice"_s};
    return printedPdf(InvoiceTexts::tr("Invoice for order %1").arg(invoice.order.number), invoiceHtml(invoice, locale),
                      locale);
}

} // namespace aura::documents
