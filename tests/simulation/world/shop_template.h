// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/catalogue.h>
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

    std::uint32_t sellerIndex() const { return static_cast<std::uint32_t>(people.size()) - 1; }
    const Person &seller() const { return people.last(); }
    const Vendor &sellersShop() const { return vendors.first(); }

    static const ShopTemplate &instance();
    static QString password() { return QStringLiteral("correct horse"); }
    /// The options that every server of a simulation runs with.
    static server::ServerApp::Options options();
};

/// Where worlds live: memory, if the system has a file system for that.
QString scratchFolder();
/// Copies a folder with everything in it.
void copyFolder(const QString &from, const QString &to);

} // namespace aura::simulation
