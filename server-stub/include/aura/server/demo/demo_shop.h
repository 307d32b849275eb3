// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/catalogue.h>
#include <aura/domain/order.h>
#include <aura/ports/clock.h>

#include <QList>
#include <QString>

#include <cstdint>

namespace aura::server {

/// The password of every user of the demo shop, whatever the role.
inline constexpr const char *demoPassword = "aura-demo-1";
inline constexpr const char *demoVoucher = "WELCOME10"; ///< The code of the demo's voucher.
/// Well-known users; every other e-mail address is made from the user's name and ends in "@example.com".
inline constexpr const char *demoCustomerEmail = "demo@aura.example";
inline constexpr const char *demoVendorEmail = "vendor@aura.example";
inline constexpr const char *demoAdminEmail = "admin@aura.example";
inline constexpr const char *demoSuperAdminEmail = "root@aura.example";

enum class DemoRole : std::uint8_t { Customer, Vendor, Admin, SuperAdmin };

struct DemoUser {
    Id id;
    QString name;
    QString email; ///< Unique, lower case.
    QString phone;
    DemoRole role = DemoRole::Customer;
    Id vendorId;              ///< The vendor whose owner this is; nil for everyone else.
    QList<Address> addresses; ///< Customers have one or two, the first is the default; staff have none.
    UnixMillis createdAt = 0;
};

/// What a vendor agreed with the shop beside what the public sees in Vendor.
struct DemoVendorTerms {
    Id vendorId;
    Id ownerId;
    int commissionBasisPoints = 0; ///< 1,200 is 12 %.
};

/// The one payment of an order group.
struct DemoPayment {
    Id id;
    Id groupId;
    Id userId;
    QString method; ///< As Order::paymentMethod; what is paid by card was taken when it was ordered.
    PaymentState state = PaymentState::None;
    Money amount;   ///< The sum of the group's orders.
    Money refunded; ///< Of it, what went back.
    UnixMillis createdAt = 0;
    UnixMillis capturedAt = 0; ///< 0 when nothing was captured.
};

enum class DemoShipmentState : std::uint8_t { Pending, Ready, Shipped, Delivered };

struct DemoShipment {
    struct Item {
        int line = 0; ///< Index into Order::lines.
        std::int64_t quantity = 0;
    };
    Id id;
    Id orderId;
    DemoShipmentState state = DemoShipmentState::Pending;
    QList<Item> items;
    Tracking tracking; ///< Empty until shipped.
    UnixMillis createdAt = 0;
    UnixMillis shippedAt = 0;   ///< 0 when not shipped.
    UnixMillis deliveredAt = 0; ///< 0 when not delivered.
};

enum class DemoReturnState : std::uint8_t { Requested, Approved, Rejected, Received, Refunded };

/// One line of a delivered order on its way back.
struct DemoReturn {
    Id id;
    Id orderId;
    int line = 0; ///< Index into Order::lines.
    std::int64_t quantity = 0;
    QString reason;
    DemoReturnState state = DemoReturnState::Requested;
    Money refund; ///< The line's total less its share of the order's discount.
    UnixMillis createdAt = 0;
    UnixMillis updatedAt = 0;
};

/// A wide picture for the home page.
struct DemoBanner {
    QString title;
    QString subtitle;
    QString categorySlug; ///< Where it leads.
    Picture picture;
};

/// A whole shop as plain values. Lists are in the order in which things came into being; every id that one of them
/// names is in the list that holds such things, every picture's hash in `blobs`.
struct DemoShop {
    QList<Category> categories; ///< Two levels, parents before their children.
    QList<Vendor> vendors;
    QList<DemoVendorTerms> vendorTerms;
    QList<Product> products; ///< Nearly all published; a few in every other status, for moderation.
    QList<DemoUser> users;
    QList<Order> orders;
    QList<DemoPayment> payments;
    QList<DemoShipment> shipments;
    QList<DemoReturn> returns;
    QList<Review> reviews; ///< With userId and, if verified, orderId. A product's rating counts the published ones.
    QList<InlineBlob>
        blobs; ///< Every picture once: SVG Tiny 1.2; those of products are smaller than 4 KB, all fit inline.
    QList<DemoBanner> banners;
};

/// Makes the demo shop. The same seed and time give the same shop, byte for byte; another seed gives other products,
/// prices, pictures, people and orders from the same tables. All dates lie in the two years and three months before
/// `now`. Prices are EUR and hold their tax. Takes well below a second; may be called from any thread.
DemoShop generateDemoShop(std::uint64_t seed, UnixMillis now);

} // namespace aura::server
