// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/catalogue.h>
#include <aura/domain/exchange.h>
#include <aura/server/api/server_app.h>

#include <QList>
#include <QString>

namespace aura::simulation {

/// A small shop on disk, made once a process and copied for every world: people, vendors, products, a snapshot.
struct ShopTemplate {
    struct Person {
        Id id;
        QString email;
    };
    struct Variant {
        Id id;
        Id product;
        std::int64_t stock = -1; ///< Pieces at the beginning; negative: not counted.
    };

    QString folder;
    QList<Person> people; ///< Three who buy, and the seller.
    QList<Vendor> vendors;
    QList<Id> products;
    QList<Variant> variants;
    QList<std::pair<Id, QByteArray>> pictures; ///< The hash of each, by product.

    std::uint32_t sellerIndex() const { return static_cast<std::uint32_t>(people.size()) - 1; }
    const Person &seller() const { return people.last(); }
    const Vendor &sellersShop() const { return vendors.first(); }

    static const ShopTemplate &instance();
    /// A picture as far as the server looks into it.
    static QByteArray picture(std::uint32_t number, qsizetype bytes);
    static QString password() { return QStringLiteral("correct horse"); }
    /// In which people read prices, besides the vendors' own.
    static QList<Currency> shownIn();
    /// A table of rates; of 0 is the one that the shop begins with.
    static ExchangeRates ratesFrom(std::uint32_t number, UnixMillis now);
    /// The options that every server of a simulation runs with.
    static server::ServerApp::Options options();
};

/// Where worlds live: memory, if the system has a file system for that.
QString scratchFolder();
/// Copies a folder with everything in it.
void copyFolder(const QString &from, const QString &to);

} // namespace aura::simulation
