// SPDX-License-Identifier: Apache-2.0
#include <aura/app/vendor_desk.h>

#include "catalogue.h"
#include "local_state.h"
#include "texts.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/app/format.h>
#include <aura/storage/save_file.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

#include <QSaveFile>

#include <algorithm>

namespace aura::app {

namespace {

constexpr qsizetype mostOneByOne = 1'000; // above, reading all of them is no slower
// What was written before a device was first used is no news on it.
constexpr UnixMillis newsMillis = std::int64_t{7} * 24 * 3'600 * 1'000;

/// Whether an operation is one that somebody does at work.
bool isWork(const OperationArgs &args) {
    return std::holds_alternative<OrderTransition>(args) || std::holds_alternative<StockAdjust>(args) ||
           std::holds_alternative<StockCount>(args) || std::holds_alternative<ProductCreate>(args) ||
           std::holds_alternative<ProductPatch>(args) || std::holds_alternative<MediaAttach>(args) ||
           std::holds_alternative<ReturnTransition>(args) || std::holds_alternative<StockThreshold>(args) ||
           std::holds_alternative<StockPolicySet>(args) || std::holds_alternative<ParcelShip>(args) ||
           std::holds_alternative<OrderCancelRest>(args) || std::holds_alternative<ShopPatch>(args) ||
           std::holds_alternative<StockTransfer>(args) || std::holds_alternative<StockLocationPut>(args) ||
           std::holds_alternative<ReturnSay>(args);
}

/// What of a shop an operation at work is about: a product, a variant, an order, or the shop itself.
Id subjectOf(const OperationArgs &args) {
    if (const auto *step = std::get_if<OrderTransition>(&args))
        return step->orderId;
    if (const auto *adjust = std::get_if<StockAdjust>(&args))
        return adjust->variantId;
    if (const auto *count = std::get_if<StockCount>(&args))
        return count->variantId;
    if (const auto *transfer = std::get_if<StockTransfer>(&args))
        return transfer->variantId;
    if (const auto *put = std::get_if<StockLocationPut>(&args))
        return put->vendorId;
    if (const auto *threshold = std::get_if<StockThreshold>(&args))
        return threshold->variantId;
    if (const auto *policy = std::get_if<StockPolicySet>(&args))
        return policy->vendorId;
    if (const auto *parcel = std::get_if<ParcelShip>(&args))
        return parcel->orderId;
    if (const auto *rest = std::get_if<OrderCancelRest>(&args))
        return rest->orderId;
    if (const auto *shop = std::get_if<ShopPatch>(&args))
        return shop->vendorId;
    if (const auto *create = std::get_if<ProductCreate>(&args))
        return create->product.id;
    if (const auto *patch = std::get_if<ProductPatch>(&args))
        return patch->productId;
    if (const auto *attach = std::get_if<MediaAttach>(&args))
        return attach->productId;
    if (const auto *step = std::get_if<ReturnTransition>(&args))
        return step->orderId;
    if (const auto *say = std::get_if<ReturnSay>(&args))
        return say->orderId;
    return {};
}

/// As the public knows it, or as it was read of the shop's own rows before.
QString shopName(AppContext &app, const ItemListModel &choices, const Id &id) {
    if (const auto known = app.catalogue().vendor(id))
        return known->name;
    for (int row = 0; row < choices.count(); ++row) {
        if (const auto choice = choices.itemAt<ChoiceItem>(row); choice.value == idText(id))
            return choice.text;
    }
    return VendorDesk::tr("Your shop");
}

} // namespace

VendorDesk::VendorDesk(AppContext &app, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_choices(new ItemListModel(&ChoiceItem::staticMetaObject, this)) {
    connect(&app.client(), &sync::Client::changed, this, &VendorDesk::changed);
    connect(&app.client(), &sync::Client::statusChanged, this, [this] {
        tellReady();
        Q_EMIT ageChanged();
    });
    connect(&app, &AppContext::catalogueStateChanged, this, &VendorDesk::ageChanged);
    connect(&app, &AppContext::catalogueChanged, this, &VendorDesk::refreshPerson);
    refreshPerson();
}

void VendorDesk::refreshPerson() {
    const auto account = m_app.client().account();
    m_works = account.user.vendors;
    m_stockDrafts.removeIf([this](const auto &drafts) { return !m_works.contains(drafts.key()); });
    if (!m_works.contains(m_vendor))
        show(m_works.isEmpty() ? Id() : m_works.first());
    QList<ChoiceItem> choices;
    for (const auto &id : std::as_const(m_works)) {
        ChoiceItem choice;
        choice.value = idText(id);
        choice.text = shopName(m_app, *m_choices, id);
        choice.checked = id == m_vendor;
        choices.append(choice);
    }
    m_choices->setItems(choices);
    Q_EMIT vendorChanged();
    for (const auto &choice : std::as_const(choices)) {
        // Of a shop that may not sell yet, only its own rows tell the name.
        if (const Id id = idFrom(choice.value); !m_app.catalogue().vendor(id))
            sync::whenDone(m_app.client().vendorShop(id), this, [this, id](const Result<Vendor> &shop) {
                if (!shop || shop->name == shopName(m_app, *m_choices, id))
                    return;
                QList<ChoiceItem> named;
                for (int row = 0; row < m_choices->count(); ++row) {
                    named.append(m_choices->itemAt<ChoiceItem>(row));
                    if (named.last().value == idText(id))
                        named.last().text = shop->name;
                }
                m_choices->setItems(named);
                Q_EMIT vendorChanged();
            });
    }
}

void VendorDesk::chooseVendor(const QString &id) {
    const Id vendor = idFrom(id);
    if (vendor == m_vendor || !m_works.contains(vendor))
        return;
    show(vendor);
    refreshPerson();
}

void VendorDesk::show(const Id &vendor) {
    if (vendor == m_vendor)
        return;
    m_vendor = vendor;
    ++m_generation;
    for (auto *reading : {&m_productReading, &m_stockReading, &m_orderReading, &m_reviewReading})
        *reading = {};
    m_products.clear();
    m_productOfVariant.clear();
    m_stock.clear();
    m_locations = {StockLocation{}};
    m_orders.clear();
    m_reviews.clear();
    m_underWay.clear();
    forgetUndo();
    // Nothing of the other shop is shown until this one has been read.
    Q_EMIT productsChanged();
    Q_EMIT stockChanged();
    Q_EMIT ordersChanged();
    Q_EMIT reviewsChanged();
    Q_EMIT stockDraftsChanged();
    if (m_opened)
        readAll();
    readQueue();
    m_wasReady = isReady();
    Q_EMIT readyChanged();
}

QString VendorDesk::vendorIdText() const {
    return idText(m_vendor);
}

QString VendorDesk::vendorName() const {
    return m_vendor.isNil() ? QString() : shopName(m_app, *m_choices, m_vendor);
}

bool VendorDesk::isReady() const {
    if (!m_productReading.done || !m_stockReading.done || !m_orderReading.done || !m_reviewReading.done)
        return false;
    // What is empty while things are still on their way here may not be empty at all.
    return !m_products.isEmpty() || !m_orders.isEmpty() || m_app.client().status().state != sync::State::Syncing;
}

QString VendorDesk::ageText() const {
    const auto at = m_app.client().status().lastSyncAt;
    return at <= 0 ? tr("Not updated yet") : tr("Updated %1").arg(format::ago(at, m_app.clock().now()));
}

int VendorDesk::openOrders() const {
    return static_cast<int>(std::count_if(m_orders.cbegin(), m_orders.cend(), [](const Order &order) {
        const auto step = stepOf(order);
        return step == OrderStep::Placed || step == OrderStep::Packed;
    }));
}

const aura::StockLevel *VendorDesk::level(const Id &variantId) const {
    const auto level = m_stock.constFind(variantId);
    return level == m_stock.cend() ? nullptr : &*level;
}

VendorDesk::Found VendorDesk::find(const Id &variantId) const {
    const auto product = m_products.constFind(m_productOfVariant.value(variantId));
    if (product == m_products.cend())
        return {};
    for (const auto &variant : product->variants) {
        if (variant.id == variantId)
            return {&*product, &variant};
    }
    return {};
}

QList<sync::QueueEntry> VendorDesk::undecided() const {
    const auto entries = m_app.client().entries();
    const auto awaits = [](const std::shared_ptr<const sync::QueueEntry> &entry) {
        return entry->state == sync::QueueState::NeedsAttention && isWork(entry->operation.args);
    };
    QList<sync::QueueEntry> found;
    // Mostly there is nothing to decide, and a queue may be a hundred thousand long.
    if (m_vendor.isNil() || m_app.client().status().needsAttention == 0 ||
        std::none_of(entries.cbegin(), entries.cend(), awaits))
        return found;
    // What was refused is no product or variant that anybody could read.
    QHash<Id, Id> vendorOfMade;
    for (const auto &entry : entries) {
        if (const auto *create = std::get_if<ProductCreate>(&entry->operation.args)) {
            vendorOfMade.insert(create->product.id, create->product.vendorId);
            for (const auto &variant : create->product.variants)
                vendorOfMade.insert(variant.id, create->product.vendorId);
        }
    }
    const auto isOurs = [&](const OperationArgs &args) {
        const auto subject = subjectOf(args);
        const auto hasIt = [&](const Order &order) { return order.id == subject; };
        const bool known = subject == m_vendor || m_products.contains(subject) ||
                           m_productOfVariant.contains(subject) || vendorOfMade.value(subject) == m_vendor ||
                           std::any_of(m_orders.cbegin(), m_orders.cend(), hasIt);
        // Somebody who works for a shop may be a buyer as well: an order has to be the shop's.
        const bool isOfBuyers =
            std::holds_alternative<OrderTransition>(args) || std::holds_alternative<ReturnSay>(args);
        return known || (m_works.size() == 1 && !isOfBuyers);
    };
    for (const auto &entry : entries) {
        if (awaits(entry) && isOurs(entry->operation.args))
            found.append(*entry);
    }
    return found;
}

void VendorDesk::perform(const OperationArgs &args, std::function<void()> then) {
    sync::whenDone(m_app.client().perform(args), this, [this, then = std::move(then)](const Result<Id> &done) {
        if (!done)
            Q_EMIT refused(errorText(done.error()));
        else if (then)
            then();
    });
}

bool VendorDesk::saveSlips(const Slips &slips, const QUrl &file) {
    return m_app.slipMaker() && saveDocument(m_app.slipMaker()(slips), file);
}

bool VendorDesk::saveDocument(const Result<QByteArray> &pdf, const QUrl &file) {
    if (!pdf) {
        Q_EMIT refused(errorText(pdf.error()));
        return false;
    }
    return saveFile(*pdf, file);
}

bool VendorDesk::saveFile(const QByteArray &bytes, const QUrl &file) {
    QSaveFile target(file.toLocalFile());
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !storage::commitWhole(target)) {
        Q_EMIT refused(tr("The file could not be written."));
        return false;
    }
    return true;
}

void VendorDesk::offerUndo(const QString &text, std::function<void()> undo) {
    m_undoText = text;
    m_undo = std::move(undo);
    Q_EMIT undoChanged();
}

void VendorDesk::undo() {
    const auto undo = std::exchange(m_undo, {});
    Q_EMIT undoChanged();
    if (undo)
        undo();
}

void VendorDesk::forgetUndo() {
    if (!m_undo)
        return;
    m_undo = {};
    Q_EMIT undoChanged();
}

UnixMillis VendorDesk::reviewsReadUntil() const {
    const auto read = m_app.localState().reviewsReadUntil(m_vendor);
    return read > 0 ? read : m_app.clock().now() - newsMillis;
}

void VendorDesk::markReviewsRead() {
    UnixMillis newest = 0;
    for (const auto &review : std::as_const(m_reviews))
        newest = std::max(newest, review.createdAt);
    if (newest <= reviewsReadUntil())
        return;
    m_app.localState().setReviewsReadUntil(m_vendor, newest);
    Q_EMIT reviewsChanged();
}

void VendorDesk::open() {
    if (m_opened)
        return;
    m_opened = true;
    readAll();
}

void VendorDesk::readAll() {
    if (m_vendor.isNil())
        return;
    readAgain(m_productReading, {}, &VendorDesk::readProducts);
    readAgain(m_stockReading, {}, &VendorDesk::readStock);
    readAgain(m_orderReading, {}, &VendorDesk::readOrders);
    readAgain(m_reviewReading, {}, &VendorDesk::readReviews);
}

void VendorDesk::changed(sync::Table table, const QList<Id> &ids) {
    const bool isUnknown = table == sync::Table::VendorShop && !m_vendor.isNil() && !m_app.catalogue().vendor(m_vendor);
    if (table == sync::Table::Account || table == sync::Table::Vendors || isUnknown)
        refreshPerson();
    if (table == sync::Table::Queue) {
        readQueue();
        watchQueue();
    }
    if (!m_opened || m_vendor.isNil())
        return;
    const auto few = ids.size() > mostOneByOne ? QList<Id>() : ids;
    if (table == sync::Table::VendorProducts)
        readAgain(m_productReading, few, &VendorDesk::readProducts);
    else if (table == sync::Table::VendorStock)
        readAgain(m_stockReading, few, &VendorDesk::readStock);
    else if (table == sync::Table::VendorOrders)
        readAgain(m_orderReading, few, &VendorDesk::readOrders);
    else if (table == sync::Table::VendorReviews)
        readAgain(m_reviewReading, {}, &VendorDesk::readReviews);
}

void VendorDesk::readAgain(Reading &reading, const QList<Id> &ids, void (VendorDesk::*read)()) {
    if (ids.isEmpty() || !reading.done)
        reading.all = true;
    for (const auto &id : ids)
        reading.ids.insert(id);
    if (reading.running) {
        reading.again = true;
        return;
    }
    reading.running = true;
    (this->*read)();
}

QList<Id> VendorDesk::wanted(Reading &reading) {
    const auto ids = reading.all ? QList<Id>() : reading.ids.values();
    reading.all = false;
    reading.ids.clear();
    return ids;
}

template <typename T, typename Take>
void VendorDesk::take(const QFuture<Result<QList<T>>> &future, Reading &reading, void (VendorDesk::*read)(),
                      Take take) {
    sync::whenDone(future, this,
                   [this, &reading, read, take, generation = m_generation](const Result<QList<T>> &result) {
                       if (generation != m_generation)
                           return;
                       // What could not be read stays as it was; the engine says what is wrong with its file.
                       if (result)
                           take(*result);
                       reading.done = true;
                       reading.running = false;
                       if (std::exchange(reading.again, false))
                           readAgain(reading, reading.all ? QList<Id>() : reading.ids.values(), read);
                       tellReady();
                   });
}

void VendorDesk::tellReady() {
    if (std::exchange(m_wasReady, isReady()) == isReady())
        return;
    readQueue();
    Q_EMIT readyChanged();
}

void VendorDesk::readProducts() {
    const auto ids = wanted(m_productReading);
    take(m_app.client().vendorProducts(m_vendor, ids), m_productReading, &VendorDesk::readProducts,
         [this, ids](const QList<Product> &products) {
             if (ids.isEmpty()) {
                 m_products.clear();
                 m_productOfVariant.clear();
             }
             for (const auto &id : ids)
                 m_products.remove(id);
             for (const auto &product : products)
                 takeProduct(product);
             readQueue();
             Q_EMIT productsChanged();
         });
}

void VendorDesk::takeProduct(const Product &product) {
    DeskProduct kept;
    kept.id = product.id;
    kept.name = product.name;
    kept.brand = product.brand;
    kept.gtin = product.gtin;
    kept.tags = product.tags;
    kept.categories = product.categories;
    kept.status = product.status;
    kept.active = product.isActive;
    kept.updatedAt = product.updatedAt;
    if (!product.pictures.isEmpty()) {
        kept.picture = product.pictures.first().sha256;
        kept.pictureColor = product.pictures.first().color;
    }
    QStringList searched{product.name, product.brand, product.gtin, product.modelNumber};
    for (const auto &variant : product.variants) {
        kept.variants.append(
            {variant.id, variant.sku, variant.name, variant.price, variant.trackInventory, variant.isDefault});
        searched += {variant.sku, variant.name};
        m_productOfVariant.insert(variant.id, product.id);
    }
    kept.folded = searched.join(u'\n').toCaseFolded();
    m_products.insert(product.id, kept);
}

QList<StockLocation> VendorDesk::openLocations() const {
    auto open = m_locations;
    open.removeIf([](const StockLocation &location) { return location.closed; });
    return open;
}

void VendorDesk::readLocations() {
    sync::whenDone(m_app.client().stockPolicy(m_vendor), this,
                   [this, generation = m_generation](const Result<StockPolicy> &policy) {
                       if (generation != m_generation || !policy || locationsOf(*policy) == m_locations)
                           return;
                       m_locations = locationsOf(*policy);
                       Q_EMIT stockChanged();
                   });
}

void VendorDesk::readStock() {
    const auto ids = wanted(m_stockReading);
    // A shop's locations are told of as its threshold is: as something that shows in every variant.
    if (ids.isEmpty())
        readLocations();
    take(m_app.client().vendorStock(m_vendor, ids), m_stockReading, &VendorDesk::readStock,
         [this, ids](const QList<aura::StockLevel> &levels) {
             if (ids.isEmpty())
                 m_stock.clear();
             for (const auto &id : ids)
                 m_stock.remove(id);
             for (const auto &level : levels)
                 m_stock.insert(level.variantId, level);
             Q_EMIT stockChanged();
         });
}

void VendorDesk::readOrders() {
    const auto ids = wanted(m_orderReading);
    take(m_app.client().vendorOrders(m_vendor, ids), m_orderReading, &VendorDesk::readOrders,
         [this, ids](const QList<Order> &orders) {
             if (ids.isEmpty())
                 m_orders = orders;
             else
                 takeOrders(ids, orders);
             readQueue();
             Q_EMIT ordersChanged();
         });
}

void VendorDesk::takeOrders(const QList<Id> &ids, const QList<Order> &orders) {
    const QSet<Id> another(ids.cbegin(), ids.cend());
    m_orders.removeIf([&](const Order &order) { return another.contains(order.id); });
    for (const auto &order : orders) {
        const auto older = std::partition_point(m_orders.cbegin(), m_orders.cend(),
                                                [&](const Order &known) { return known.createdAt > order.createdAt; });
        m_orders.insert(older, order);
    }
}

void VendorDesk::readReviews() {
    wanted(m_reviewReading);
    take(m_app.client().vendorReviews(m_vendor), m_reviewReading, &VendorDesk::readReviews,
         [this](const QList<Review> &reviews) {
             m_reviews = reviews;
             Q_EMIT reviewsChanged();
         });
}

void VendorDesk::readQueue() {
    m_decisions = static_cast<int>(undecided().size());
    Q_EMIT decisionsChanged();
}

} // namespace aura::app
