// SPDX-License-Identifier: Apache-2.0
#include <aura/app/slips.h>

#include <aura/app/format.h>

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <tuple>

namespace aura::app {

namespace {

struct SlipTexts {
    Q_DECLARE_TR_FUNCTIONS(SlipTexts)
};

} // namespace

Order contentOf(Order order, const QList<LinePart> &content, const Tracking &tracking) {
    QList<OrderLine> lines;
    for (auto line : std::as_const(order.lines)) {
        for (const auto &part : content) {
            if (part.variantId != line.variantId)
                continue;
            line.quantity = part.quantity;
            lines.append(line);
        }
    }
    order.lines = lines;
    order.tracking = tracking;
    return order;
}

QList<PickEntry> pickList(const QList<Order> &orders) {
    QHash<Id, PickEntry> wanted;
    for (const auto &order : orders) {
        const auto left = contentOf(order, unshippedOf(order), {});
        for (const auto &line : left.lines) {
            auto &entry = wanted[line.variantId];
            entry.variantId = line.variantId;
            entry.sku = line.sku;
            entry.name = format::lineName(line.productName, line.variantName);
            entry.quantity += line.quantity;
            ++entry.orders;
        }
    }
    auto entries = wanted.values();
    std::sort(entries.begin(), entries.end(), [](const PickEntry &a, const PickEntry &b) {
        return std::tie(a.sku, a.name, a.variantId) < std::tie(b.sku, b.name, b.variantId);
    });
    return entries;
}

QString slipFileName(const Slips &slips) {
    const QString name = slips.kind == Slips::Kind::PickList || slips.orders.isEmpty()
                             ? SlipTexts::tr("Pick list")
                             : SlipTexts::tr("Packing slip %1").arg(slips.orders.first().number);
    return name + QStringLiteral(".pdf");
}

} // namespace aura::app
