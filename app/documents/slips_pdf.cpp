// SPDX-License-Identifier: Apache-2.0
#include <aura/documents/slips_pdf.h>

#include "paper.h"

#include <aura/app/format.h>

#include <QCoreApplication>

namespace aura::documents {

using namespace Qt::StringLiterals;
namespace format = app::format;

namespace {

struct SlipTexts {
    Q_DECLARE_TR_FUNCTIONS(Slips)
};

/// A box to tick off with a pen, then the cells.
QString rowHtml(const QString &sku, const QString &name, const QString &quantity, const QString &last) {
    return u"<tr><td width='6%' style='border-top: 1px solid #d8d6de;'>☐</td>"
           "<td width='14%' align='right' style='border-top: 1px solid #d8d6de;'><b>%1</b></td>"
           "<td width='22%' style='border-top: 1px solid #d8d6de; white-space: nowrap;'>%2</td>"
           "<td width='44%' style='border-top: 1px solid #d8d6de;'>%3</td>"
           "<td width='14%' align='right' style='border-top: 1px solid #d8d6de;'>%4</td></tr>"_s.arg(
               quantity.toHtmlEscaped(), sku.toHtmlEscaped(), name.toHtmlEscaped(), last.toHtmlEscaped());
}

QString headRow(const QString &last) {
    return u"<table width='100%' cellpadding='4' cellspacing='0' style='border-collapse: collapse;'><tr>"
           "<th></th><th align='right'>%1</th><th align='left'>%2</th><th align='left'>%3</th>"
           "<th align='right'>%4</th></tr>"_s.arg(SlipTexts::tr("Quantity"), SlipTexts::tr("Number"),
                                                  SlipTexts::tr("Article"), last);
}

QString pickListHtml(const app::Slips &slips, const QLocale &locale) {
    QString html = u"<h1>%1</h1><p class='small'>%2</p>"_s.arg(
        SlipTexts::tr("Pick list"),
        SlipTexts::tr("%n order(s), printed on %1", nullptr, static_cast<int>(slips.orders.size()))
            .arg(format::dateTime(slips.printedAt, locale))
            .toHtmlEscaped());
    html += headRow(SlipTexts::tr("Orders"));
    for (const auto &entry : app::pickList(slips.orders))
        html +=
            rowHtml(entry.sku, entry.name, format::count(entry.quantity, locale), format::count(entry.orders, locale));
    return html + u"</table>"_s;
}

QString slipHtml(const Order &order, bool first, const QLocale &locale) {
    QString html =
        u"<table class='%1' width='100%'><tr><td><h1>%2</h1></td><td align='right'>%3</td></tr></table>"_s.arg(
            first ? QString() : u"page"_s, SlipTexts::tr("Packing slip"), order.vendorName.toHtmlEscaped());
    html += u"<p></p><table width='100%'><tr><td width='50%'><span class='small'>%1</span><br>%2</td>"
            "<td width='50%'><span class='small'>%3</span><br>%4</td></tr></table><p></p>"_s.arg(
                SlipTexts::tr("Delivered to"), addressHtml(order.shippingAddress, locale), SlipTexts::tr("Details"),
                linesHtml({SlipTexts::tr("Order %1").arg(order.number),
                           SlipTexts::tr("Ordered on %1").arg(format::date(order.createdAt, locale)),
                           order.tracking.carrier + u' ' + order.tracking.number}));
    html += headRow({});
    for (const auto &line : order.lines)
        html += rowHtml(line.sku, format::lineName(line.productName, line.variantName),
                        format::count(line.quantity, locale), {});
    html += u"</table>"_s;
    if (!order.notes.isEmpty())
        html +=
            u"<p class='small'>%1</p><p>%2</p>"_s.arg(SlipTexts::tr("The buyer's note"), order.notes.toHtmlEscaped());
    return html;
}

} // namespace

Result<QByteArray> slipsPdf(const app::Slips &slips, const QLocale &locale) {
    if (slips.orders.isEmpty())
        return Error{ErrorCode::InvalidArgument, u"there is nothing to print"_s};
    QString body;
    QString title = SlipTexts::tr("Pick list");
    if (slips.kind == app::Slips::Kind::PickList) {
        body = pickListHtml(slips, locale);
    } else {
        title = SlipTexts::tr("Packing slip for order %1").arg(slips.orders.first().number);
        for (qsizetype i = 0; i < slips.orders.size(); ++i)
            body += slipHtml(slips.orders.at(i), i == 0, locale);
    }
    return printedPdf(title, body, locale);
}

} // namespace aura::documents
