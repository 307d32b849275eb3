// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/order.h>

#include <QByteArray>

#include <functional>
#include <optional>

namespace aura::app {

/// What stands on an invoice: the order as it was placed, and who sold it.
struct Invoice {
    Order order;
    std::optional<Vendor> vendor; ///< For the seller's place; the name is the order's own.
    QString deliveryName;         ///< "Parcel"
    QString paymentText;          ///< "Invoice, paid"
};

/// Draws an invoice. The view models know nothing of drawing: main() hands this to them.
using InvoiceMaker = std::function<Result<QByteArray>(const Invoice &)>;

/// An order gets an invoice once the shop has numbered it; a canceled one has none.
bool hasInvoice(const Order &order);
/// "Invoice, paid"
QString paymentWords(const Order &order);
/// The name of the delivery method as the vendor calls it now; its code when the vendor has it no more.
QString deliveryNameOf(const Order &order, const std::optional<Vendor> &vendor);
/// "Invoice A-2026-000123.pdf"
QString invoiceFileName(const Order &order);

} // namespace aura::app
