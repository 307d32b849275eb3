// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/demo_seed.h>
#include <aura/server/services/people.h>

#include "demo_money.h"
#include "demo_promotions.h"
#include "order_rows.h"
#include "zstd.h"

#include <aura/server/demo/demo_shop.h>
#include <aura/server/services/auth_secrets.h>
#include <aura/server/services/change_log.h>
#include <aura/storage/catalogue_schema.h>
#include <aura/storage/catalogue_writer.h>
#include <aura/wire/json_reader.h>

#include <QDateTime>
#include <QFile>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <map>

namespace aura::server {

using namespace Qt::StringLiterals;
using storage::Database;

namespace {

constexpr std::string_view seedSetting = "demo.seed";
constexpr std::int64_t lowThreshold = 5;

/// One line of the stock's ledger.
struct Movement {
    Id variant;
    const char *kind;
    std::int64_t onHand = 0;
    std::int64_t allocated = 0;
    Id order;
    Id user;
    UnixMillis at = 0;
};

struct Level {
    std::int64_t onHand = 0;
    std::int64_t allocated = 0;
};

std::string_view paymentRowState(PaymentState state) {
    switch (state) {
    case PaymentState::None:
        return "pending";
    case PaymentState::Authorized:
        return "authorized";
    case PaymentState::Voided:
        return "voided";
    case PaymentState::PartiallyPaid:
    case PaymentState::Paid:
    case PaymentState::PartiallyRefunded:
    case PaymentState::Refunded:
        break;
    }
    return "captured";
}

std::string_view shipmentStateName(DemoShipmentState state) {
    constexpr std::array<std::string_view, 4> names{"pending", "ready", "shipped", "delivered"};
    return names[static_cast<std::size_t>(state)];
}

std::string_view returnStateName(DemoReturnState state) {
    constexpr std::array<std::string_view, 5> names{"requested", "approved", "rejected", "received", "refunded"};
    return names[static_cast<std::size_t>(state)];
}

Role roleOf(DemoRole role) {
    switch (role) {
    case DemoRole::Customer:
        break;
    case DemoRole::Vendor:
        return Role::Vendor;
    case DemoRole::Admin:
        return Role::Admin;
    case DemoRole::SuperAdmin:
        return Role::SuperAdmin;
    }
    return Role::Customer;
}

std::optional<UnixMillis> timeOrNull(UnixMillis time) {
    return time == 0 ? std::nullopt : std::optional(time);
}

class Seeder {
public:
    Seeder(Database &database, const DataFolder &folder, const Clock &clock, Random &random, const DemoShop &shop)
        : m_db(database)
        , m_folder(folder)
        , m_now(clock.now())
        , m_ids(clock, random)
        , m_writer(database)
        , m_shop(shop) {}

    Status write(const QByteArray &passwordHash) {
        AURA_TRY(writePictures());
        AURA_TRY(writeVendorsAndCategories());
        AURA_TRY(writeProducts());
        AURA_TRY(writeUsers(passwordHash));
        AURA_TRY(writeOrders());
        AURA_TRY(writeShipments());
        AURA_TRY(writeReturns());
        AURA_TRY(writeDemoMoney(m_db, m_ids, m_shop, m_now));
        AURA_TRY(writeStock());
        AURA_TRY(writeReviews());
        AURA_TRY(writeDemoPromotions(m_db, m_ids, m_shop, m_now));
        return writeBanners();
    }

private:
    Status publish(QStringView entity, const Id &id, std::int64_t rev) {
        AURA_TRY(changeLog::record(m_db, changeLog::catalogueScope, entity, id, rev));
        return {};
    }

    Status writePictures() {
        for (const auto &picture : m_shop.blobs) {
            if (picture.bytes.size() <= largestInlineBlob) {
                AURA_TRY(m_writer.putInlineBlob(picture));
                continue;
            }
            const QString path = m_folder.blobsPath() + u'/' + QString::fromLatin1(picture.sha256.toHex());
            AURA_TRY(replaceFile(path, picture.bytes));
            AURA_TRY(
                m_db.run("INSERT INTO blob(sha256, mime, bytes, received, created_at, completed_at) VALUES(?1, ?2, "
                         "?3, ?3, ?4, ?4) ON CONFLICT(sha256) DO NOTHING",
                         picture.sha256, picture.mime, picture.bytes.size(), m_now));
        }
        return {};
    }

    Status writeVendorsAndCategories() {
        for (const auto &vendor : m_shop.vendors) {
            AURA_TRY(m_writer.putVendor(vendor));
            AURA_TRY(publish(u"vendor", vendor.id, vendor.rev));
        }
        for (const auto &category : m_shop.categories) {
            AURA_TRY(m_writer.putCategory(category));
            AURA_TRY(publish(u"category", category.id, category.rev));
        }
        return {};
    }

    Status writeProducts() {
        std::vector<const Product *> products;
        for (const auto &product : m_shop.products)
            products.push_back(&product);
        // The order in which rows are numbered is the order in which the shop shows them.
        std::stable_sort(products.begin(), products.end(), [](const Product *a, const Product *b) {
            return std::pair(a->views, a->ratingCount) > std::pair(b->views, b->ratingCount);
        });
        for (const auto *product : products) {
            AURA_TRY(m_writer.putProduct(*product));
            for (const auto &variant : product->variants) {
                if (!variant.trackInventory)
                    m_untracked.insert(variant.id);
            }
            const bool isPublic = product->status == ProductStatus::Published && product->isActive;
            if (!isPublic)
                continue;
            m_public.insert(product->id);
            AURA_TRY(publish(u"product", product->id, product->rev));
        }
        return {};
    }

    Status writeUsers(const QByteArray &passwordHash) {
        for (const auto &user : m_shop.users) {
            AURA_TRY(
                m_db.run("INSERT INTO user_account(id, name, email, password, role, phone, created_at, updated_at) "
                         "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7)",
                         user.id, user.name, user.email, QString::fromLatin1(passwordHash), roleName(roleOf(user.role)),
                         user.phone, user.createdAt));
            AURA_TRY(people::index(m_db, user.id));
            AURA_TRY(changeLog::record(m_db, changeLog::userScope(user.id), u"user", user.id, 1));
            bool first = true;
            for (const auto &address : user.addresses) {
                AURA_TRY(m_db.run("INSERT INTO address(id, user_id, name, line1, line2, postal_code, city, region, "
                                  "country, phone, is_default_shipping, is_default_billing, created_at, updated_at) "
                                  "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?11, ?12, ?12)",
                                  m_ids.next(), user.id, address.name, address.line1, address.line2, address.postalCode,
                                  address.city, address.region, address.country, address.phone, first, user.createdAt));
                first = false;
            }
            if (!user.vendorId.isNil()) {
                AURA_TRY(m_db.run("INSERT INTO vendor_member(vendor_id, user_id, role, created_at) VALUES(?1, ?2, "
                                  "'owner', ?3)",
                                  user.vendorId, user.id, user.createdAt));
            }
        }
        return {};
    }

    Status writeOrders() {
        QHash<Id, const DemoPayment *> payments;
        for (const auto &payment : m_shop.payments)
            payments.insert(payment.groupId, &payment);
        std::map<int, std::int64_t> lastNumbers;
        QHash<Id, std::int64_t> groups;
        for (const auto &order : m_shop.orders) {
            const auto *payment = payments.value(order.groupId);
            if (payment == nullptr)
                return Error{ErrorCode::Internal, u"an order group without a payment"_s};
            std::int64_t &group = groups[order.groupId];
            const bool first = group == 0;
            if (first) {
                AURA_TRY(m_db.run("INSERT INTO order_group(id, user_id, currency, total, payment_method, created_at) "
                                  "VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
                                  order.groupId, order.userId, payment->amount.currency.code(), payment->amount.minor,
                                  payment->method, payment->createdAt));
                group = m_db.lastInsertRowId();
                if (payment->method == "card"_L1)
                    AURA_TRY(writeCard(*payment));
            }
            AURA_ASSIGN(const auto num,
                        orderRows::insert(m_db, group, order, [this](const Id &id) { return isTracked(id); }));
            // The server keeps a payment for each order, so that one of a group can be voided alone.
            const Id paymentId = first ? payment->id : m_ids.next();
            const QString provider = payment->method == "card"_L1 ? u"sandbox"_s : QString();
            AURA_TRY(m_db.run("INSERT INTO payment(id, group_num, order_num, method, state, amount, currency, "
                              "created_at, updated_at, provider) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                              paymentId, group, num, payment->method, paymentRowState(order.paymentState),
                              order.total.minor, order.total.currency.code(), payment->createdAt,
                              std::max(payment->createdAt, payment->capturedAt), provider));
            if (!provider.isEmpty() && order.state == OrderState::Canceled)
                AURA_TRY(m_db.run("INSERT INTO refund(id, payment_id, amount, currency, reason, created_at) VALUES(?1, "
                                  "?2, ?3, ?4, 'canceled', ?5)",
                                  m_ids.next(), paymentId, order.total.minor, order.total.currency.code(),
                                  order.updatedAt));
            AURA_TRY(changeLog::record(m_db, changeLog::userScope(order.userId), u"order", order.id, order.rev));
            m_orders.insert(order.id, {&order, num, paymentId});
            countNumber(order, lastNumbers);
            allocateFor(order);
        }
        for (const auto &[year, last] : lastNumbers) {
            AURA_TRY(m_db.run("INSERT INTO order_counter(year, last) VALUES(?1, ?2) ON CONFLICT(year) DO UPDATE SET "
                              "last = max(last, excluded.last)",
                              year, last));
        }
        return {};
    }

    /// What the sandbox has taken for a group; what went back of it is known by its orders.
    Status writeCard(const DemoPayment &payment) {
        std::int64_t captured = 0;
        std::int64_t refunded = 0;
        for (const auto &order : m_shop.orders) {
            if (order.groupId != payment.groupId || order.paymentState == PaymentState::None)
                continue;
            captured += order.total.minor;
            refunded += order.state == OrderState::Canceled ? order.total.minor : 0;
        }
        refunded += payment.refunded.minor;
        return m_db.run("INSERT INTO card_payment(id, user_id, group_id, provider, reference, state, amount, currency, "
                        "captured, refunded, taken_at, created_at, updated_at) VALUES(?1, ?2, ?3, 'sandbox', ?4, "
                        "'authorized', ?5, ?6, ?7, ?8, ?9, ?9, ?9)",
                        payment.id, payment.userId, payment.groupId, QString(u"sandbox-"_s + payment.id.toString()),
                        payment.amount.minor, payment.amount.currency.code(), captured, refunded, payment.createdAt);
    }

    /// "A-2026-000123" must not be given to a later order again.
    static void countNumber(const Order &order, std::map<int, std::int64_t> &lastNumbers) {
        const auto parts = order.number.split(u'-');
        if (parts.size() == 3) {
            auto &last = lastNumbers[parts[1].toInt()];
            last = std::max(last, std::int64_t{parts[2].toLongLong()});
        }
    }

    void allocateFor(const Order &order) {
        const bool holds = order.state == OrderState::Placed || order.state == OrderState::Completed;
        if (!holds && order.state != OrderState::Canceled)
            return;
        for (const auto &line : order.lines) {
            if (!isTracked(line.variantId))
                continue;
            move({line.variantId, "allocate", 0, line.quantity, order.id, order.userId, order.createdAt});
            if (!holds)
                move({line.variantId, "deallocate", 0, -line.quantity, order.id, order.userId, order.updatedAt});
        }
    }

    void move(const Movement &movement) {
        m_movements.push_back(movement);
        auto &level = m_moved[movement.variant];
        level.onHand += movement.onHand;
        level.allocated += movement.allocated;
    }

    Status writeShipments() {
        for (const auto &shipment : m_shop.shipments) {
            const auto order = m_orders.value(shipment.orderId);
            const auto changedAt = std::max({shipment.createdAt, shipment.shippedAt, shipment.deliveredAt});
            AURA_TRY(m_db.run("INSERT INTO shipment(id, order_num, state, carrier, tracking_number, tracking_url, "
                              "shipped_at, delivered_at, created_at, updated_at) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, "
                              "?8, ?9, ?10)",
                              shipment.id, order.num, shipmentStateName(shipment.state), shipment.tracking.carrier,
                              shipment.tracking.number, shipment.tracking.url, timeOrNull(shipment.shippedAt),
                              timeOrNull(shipment.deliveredAt), shipment.createdAt, changedAt));
            for (const auto &item : shipment.items) {
                AURA_TRY(m_db.run("INSERT INTO shipment_line(shipment_id, position, quantity) VALUES(?1, ?2, ?3)",
                                  shipment.id, item.line, item.quantity));
                const auto &line = order.order->lines[item.line];
                const bool left =
                    shipment.state == DemoShipmentState::Shipped || shipment.state == DemoShipmentState::Delivered;
                if (left && isTracked(line.variantId)) {
                    move({line.variantId, "ship", -item.quantity, -item.quantity, shipment.orderId, order.order->userId,
                          shipment.shippedAt});
                }
            }
        }
        return {};
    }

    /// Whoever was refused does not agree, and the shop has answered.
    Status writeThread(const DemoReturn &request, const Order &order) {
        constexpr std::int64_t hourMillis = 3'600'000;
        const auto write = [&](int position, MessageSide side, const Id &author, const QString &text) {
            return m_db.run("INSERT INTO return_message(return_id, position, id, side, user_id, text, written_at) "
                            "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                            request.id, position, orderIdFor(request.id, author), messageSideName(side), author, text,
                            request.updatedAt + (position + 1) * hourMillis);
        };
        AURA_TRY(write(0, MessageSide::Buyer, order.userId, u"I have only unpacked it. What makes you think so?"_s));
        std::optional<Id> seller;
        AURA_TRY(m_db.forEach(
            "SELECT user_id FROM vendor_member WHERE vendor_id = ?1 ORDER BY user_id LIMIT 1",
            [&](const storage::Statement &row) { seller = row.id(0); }, order.vendorId));
        if (!seller)
            return {};
        return write(1, MessageSide::Shop, *seller, u"There are signs of use on it. We can send you a picture."_s);
    }

    Status writeReturns() {
        for (const auto &request : m_shop.returns) {
            const auto order = m_orders.value(request.orderId);
            const bool rejected = request.state == DemoReturnState::Rejected;
            const bool refunded = request.state == DemoReturnState::Refunded;
            AURA_TRY(m_db.run("INSERT INTO return_request(id, order_num, user_id, state, reason, text, answer, "
                              "refunded, created_at, updated_at) VALUES(?1, ?2, ?3, ?4, 'other', ?5, ?6, ?7, ?8, ?9)",
                              request.id, order.num, order.order->userId, returnStateName(request.state),
                              request.reason, rejected ? u"It has been used."_s : QString(),
                              refunded ? std::optional(request.refund.minor) : std::nullopt, request.createdAt,
                              request.updatedAt));
            AURA_TRY(m_db.run("INSERT INTO return_line(return_id, position, quantity) VALUES(?1, ?2, ?3)", request.id,
                              request.line, request.quantity));
            if (rejected)
                AURA_TRY(writeThread(request, *order.order));
            const auto &line = order.order->lines[request.line];
            const bool back = request.state == DemoReturnState::Received || request.state == DemoReturnState::Refunded;
            if (back && isTracked(line.variantId)) {
                move({line.variantId, "return", request.quantity, 0, request.orderId, order.order->userId,
                      request.updatedAt});
            }
            if (refunded && request.refund.minor > 0) {
                AURA_TRY(m_db.run("INSERT INTO refund(id, payment_id, return_id, amount, currency, reason, created_at) "
                                  "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                                  m_ids.next(), order.payment, request.id, request.refund.minor,
                                  request.refund.currency.code(), request.reason, request.updatedAt));
            }
        }
        return {};
    }

    bool isTracked(const Id &variant) const { return !m_untracked.contains(variant); }

    /// Stock is what is left after all that happened; so the first delivery was that and all that happened since.
    Status writeStock() {
        for (const auto &product : m_shop.products) {
            for (const auto &variant : product.variants) {
                if (!variant.trackInventory)
                    continue;
                const auto moved = m_moved.value(variant.id);
                const auto onHand = variant.stock.value_or(0) + moved.allocated;
                AURA_TRY(m_db.run("INSERT INTO stock(variant_id, vendor_id, on_hand, allocated, low_threshold, "
                                  "shops_threshold, updated_at) VALUES(?1, ?2, ?3, ?4, ?5, 1, ?6)",
                                  variant.id, product.vendorId, onHand, moved.allocated, lowThreshold,
                                  product.updatedAt));
                const auto delivered = onHand - moved.onHand;
                if (delivered != 0)
                    m_movements.push_back({variant.id, "import", delivered, 0, {}, {}, product.createdAt});
            }
        }
        std::stable_sort(m_movements.begin(), m_movements.end(),
                         [](const Movement &a, const Movement &b) { return a.at < b.at; });
        for (const auto &movement : m_movements) {
            AURA_TRY(m_db.run("INSERT INTO stock_movement(variant_id, kind, on_hand_delta, allocated_delta, order_id, "
                              "user_id, occurred_at, recorded_at) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7)",
                              movement.variant, std::string_view(movement.kind), movement.onHand, movement.allocated,
                              movement.order, movement.user, movement.at));
        }
        return {};
    }

    Status writeReviews() {
        for (const auto &review : m_shop.reviews) {
            AURA_TRY(m_writer.putReview(review));
            if (review.status == ReviewStatus::Published && m_public.contains(review.productId))
                AURA_TRY(publish(u"review", review.id, review.rev));
        }
        return {};
    }

    Status writeBanners() {
        QJsonArray banners;
        for (const auto &banner : m_shop.banners) {
            banners.append(QJsonObject{{u"title"_s, banner.title},
                                       {u"subtitle"_s, banner.subtitle},
                                       {u"category"_s, banner.categorySlug},
                                       {u"picture"_s, QString::fromLatin1(banner.picture.sha256.toHex())},
                                       {u"width"_s, banner.picture.width},
                                       {u"height"_s, banner.picture.height}});
        }
        return storage::catalogue::setMetaValue(m_db, "banners", QString::fromUtf8(wire::toBytes(banners)));
    }

    struct WrittenOrder {
        const Order *order = nullptr;
        std::int64_t num = 0;
        Id payment;
    };

    Database &m_db;
    const DataFolder &m_folder;
    const UnixMillis m_now;
    IdGenerator m_ids;
    storage::CatalogueWriter m_writer;
    const DemoShop &m_shop;
    QSet<Id> m_public;
    QSet<Id> m_untracked;
    QHash<Id, WrittenOrder> m_orders;
    QHash<Id, Level> m_moved;
    std::vector<Movement> m_movements;
};

Result<DemoSeeded> counted(Database &database, std::uint64_t seed, bool wasThere) {
    DemoSeeded seeded;
    seeded.seed = seed;
    seeded.wasThere = wasThere;
    const std::pair<std::int64_t *, std::string_view> counts[] = {
        {&seeded.products, "SELECT count(*) FROM product"},   {&seeded.vendors, "SELECT count(*) FROM vendor"},
        {&seeded.users, "SELECT count(*) FROM user_account"}, {&seeded.orders, "SELECT count(*) FROM customer_order"},
        {&seeded.reviews, "SELECT count(*) FROM review"},     {&seeded.pictures, "SELECT count(*) FROM inline_blob"},
    };
    for (const auto &[into, sql] : counts) {
        AURA_ASSIGN(const auto count, database.queryInt64(sql));
        *into = count.value_or(0);
    }
    return seeded;
}

Result<std::optional<std::uint64_t>> knownSeed(Database &database) {
    AURA_ASSIGN(auto row, database.prepare("SELECT value FROM setting WHERE key = ?1"));
    AURA_ASSIGN(const bool found, row.bind(seedSetting).step());
    return found ? std::optional<std::uint64_t>(row.text(0).toULongLong()) : std::nullopt;
}

} // namespace

Result<DemoSeeded> seedDemoShop(Database &database, const DataFolder &folder, const Clock &clock, Random &random,
                                const DemoOptions &options) {
    AURA_ASSIGN(const auto known, knownSeed(database));
    if (known)
        return counted(database, *known, true);
    const auto shop = generateDemoShop(options.seed, clock.now());
    AURA_ASSIGN(const auto hash, hashPassword(QString::fromLatin1(demoPassword), options.bcryptCost, random));
    AURA_ASSIGN(auto transaction, storage::Transaction::begin(database, storage::Transaction::Kind::Immediate));
    AURA_TRY(Seeder(database, folder, clock, random, shop).write(hash));
    AURA_TRY(database.run("INSERT INTO setting(key, value, updated_at) VALUES(?1, ?2, ?3)", seedSetting,
                          QString::number(options.seed), clock.now()));
    AURA_TRY(transaction.commit());
    return counted(database, options.seed, false);
}

} // namespace aura::server
