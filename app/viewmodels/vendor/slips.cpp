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

QList<PickEntry> pickList(const QList<Order> &orders) {
    QHash<Id, PickEntry> wanted;
    for (const auto &order : orders) {
        for (const auto &line : order.lines) {
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
