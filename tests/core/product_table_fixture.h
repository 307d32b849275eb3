// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/testing/fake_ports.h>
#include <aura/wire/product_table.h>

#include <QBuffer>

#include <algorithm>

namespace aura::testing {

/// Files of products, and a shop that they are held against.
struct ProductTableFixture {
    FakeClock m_clock;
    SeededRandom m_random{29};
    IdGenerator m_ids{m_clock, m_random};
    const Currency m_eur = Currency::of("EUR");
    const Id m_mugs = m_ids.next();
    const Id m_vendor = m_ids.next();
    QSet<Id> m_taken;

    /// Everything that a file says, held against what a shop has.
    struct Brought {
        QList<ImportBook::Outcome> outcomes;
        QList<ImportProblem::Kind> problems;
        QList<Product> products;
    };
    Brought bring(const QByteArray &text, const QList<Product> &shop = {}) {
        ImportBook book(ground());
        QHash<Id, Product> there;
        for (const auto &product : shop) {
            book.know(product);
            there.insert(product.id, product);
        }
        Brought brought;
        for (auto &product : products(text)) {
            const auto step = book.take(product);
            brought.outcomes.append(step.outcome);
            for (const auto &problem : std::as_const(product.problems))
                brought.problems.append(problem.kind);
            for (const auto &args : step.operations) {
                if (const auto *create = std::get_if<ProductCreate>(&args)) {
                    const auto made = productFrom(*create, 1);
                    if (!made)
                        qFatal("%s", qPrintable(made.error().detail));
                    there.insert(made->id, *made);
                } else if (const auto *patch = std::get_if<ProductPatch>(&args)) {
                    if (!apply(there[patch->productId], *patch, 2, OnConflict::Refuse))
                        qFatal("a patch that does not apply");
                }
            }
        }
        brought.products = there.values();
        std::sort(brought.products.begin(), brought.products.end(),
                  [](const Product &a, const Product &b) { return a.id < b.id; });
        return brought;
    }
    ImportGround ground() {
        return {m_vendor, m_eur,
                [this](const QString &way) { return way == QStringLiteral("Kitchen > Mugs") ? m_mugs : Id{}; },
                [this] { return m_ids.next(); }};
    }
    static QList<ImportedProduct> products(const QByteArray &text, wire::ProductFormat *format = nullptr) {
        QByteArray bytes = text;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto reader = wire::ProductTableReader::open(buffer);
        if (!reader)
            qFatal("%s", qPrintable(reader.error().detail));
        if (format != nullptr)
            *format = (*reader)->format();
        QList<ImportedProduct> all;
        for (;;) {
            const auto product = (*reader)->next();
            if (!product)
                qFatal("%s", qPrintable(product.error().detail));
            if (!*product)
                return all;
            all.append(**product);
        }
    }
};

} // namespace aura::testing
