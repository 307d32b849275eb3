// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/invoice.h>

#include <QLocale>

namespace aura::documents {

/// An invoice as a PDF on A4, in the order's currency and with the figures that were frozen when it was placed. Needs a
/// QGuiApplication; any thread. InvalidArgument for an order that gets no invoice (app::hasInvoice()).
Result<QByteArray> invoicePdf(const app::Invoice &invoice, const QLocale &locale = {});
/// The body of what is drawn, in the subset of HTML that QTextDocument reads.
QString invoiceHtml(const app::Invoice &invoice, const QLocale &locale = {});

} // namespace aura::documents
