// SPDX-License-Identifier: Apache-2.0
#include "core/sync_core.h"

#include "core/answers.h"

#include <aura/planted.h>
#include <aura/storage/catalogue_reader.h>
#include <aura/storage/exchange_rates.h>
#include <aura/storage/price_rules.h>
#include <aura/wire/order_json.h>

#include <QDir>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

QString folderName(const Id &user) {
    return user.isNil() ? u"guest"_s : user.toString();
}

} // namespace

SyncCore::SyncCore(CoreConfig config, Ports ports, Events events)
    : m_clock(ports.clock)
    , m_ids(ports.clock, ports.random)
    , m_events(std::move(events))
    , m_requests(ports.transport, ports.clock, m_events.wake)
    , m_context{ports.clock, ports.random, m_requests, ports.secrets, ports.executor, m_ids, std::move(config)} {}

SyncCore::~SyncCore() {
    if (m_session != nullptr)
        m_session->dropCalls();
}

Result<std::unique_ptr<SyncCore>> SyncCore::open(CoreConfig config, Ports ports, Events events) {
    std::unique_ptr<SyncCore> core(new SyncCore(std::move(config), ports, std::move(events)));
    AURA_TRY(core->openAll());
    return core;
}

FileContext SyncCore::fileContext() {
    return {&m_clock, m_context.config.vfs, &m_quarantined};
}

Status SyncCore::openAll() {
    const auto &folder = m_context.config.folder;
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::StorageReadOnly, u"cannot create "_s + folder};
    AURA_ASSIGN(m_device, DeviceFile::open(folder + u"/device.db"_s, fileContext()));
    AURA_ASSIGN(m_deviceId, m_device->deviceId(m_ids));
    AURA_ASSIGN(m_lastSync, m_device->number("last_sync"));
    AURA_ASSIGN(m_catalogueAt, m_device->number("catalogue_at"));
    m_timesStored = m_lastSync;
    m_catalogue = std::make_unique<CatalogueFiles>(folder + u"/catalogue"_s, *m_device, m_context.config.vfs);
    AURA_TRY(m_catalogue->open());
    if (m_context.config.owner)
        m_catalogue->sweep();
    readVendors();
    readPricing();
    m_catalogueSync = std::make_unique<CatalogueSync>(
        m_context, *m_catalogue, *m_device,
        CatalogueSync::Events{[this] {
                                  readVendors();
                                  readPricing();
                                  rebuild({Table::Catalogue});
                                  m_events.catalogueReplaced();
                              },
                              [this](const auto &rows) { catalogueRowsChanged(rows); }, [this] { updateStatus(); }});
    auto &pictures = m_context.config.pictures;
    if (pictures == nullptr)
        pictures = std::make_shared<PictureCache>(folder + u"/pictures"_s, m_clock);
    m_pictures = std::make_unique<PictureFetch>(m_context, *pictures, [this] { m_events.wake(); });
    m_session = std::make_unique<Session>(m_context, m_deviceId, [this] {
        if (m_account.outbox == nullptr)
            return;
        (void)storeSession(m_account.user, m_session->state());
        rebuild({Table::Account});
        // What this device holds of somebody who is gone is nobody's to keep, and nothing of it can be sent any more.
        if (m_session->state() == Session::State::Ended && m_session->isGone())
            m_context.executor.post([this, user = m_account.user] {
                if (m_account.user == user && m_session->isGone())
                    (void)signOut(SignOut::DiscardPending);
            });
    });
    m_listener = std::make_unique<PokeListener>(
        m_context, *m_session,
        PokeListener::Events{[this] { listening(); },
                             [this](const QString &scope, std::int64_t seq) { poked(scope, seq); },
                             [this] { notListening(); }});
    AURA_TRY(resumeSchedule());
    m_keys = std::make_unique<KeyKeeper>(m_context, *m_device);
    m_keys->ask([this] { keysAnswered(); });
    if (m_keys->state() == KeyKeeper::State::Asking) {
        AURA_TRY(checkAccountFiles());
        updateStatus();
    }
    return m_opened;
}

Result<SyncCore::AccountFiles> SyncCore::openFiles(const QString &name, const Id &user,
                                                   std::unique_ptr<Sealer> sealer) {
    const QString folder = accountsFolder() + u'/' + name;
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::StorageReadOnly, u"cannot create "_s + folder};
    AccountFiles files;
    files.user = user;
    files.keyId = m_keys->ring().currentId();
    files.sealer = std::move(sealer);
    AURA_ASSIGN(files.outbox, Outbox::open(folder + u"/outbox.db"_s, *files.sealer, fileContext()));
    AURA_ASSIGN(files.store, PrivateStore::open(folder + u"/store.db"_s, *files.sealer, fileContext()));
    files.blobs = std::make_unique<BlobFiles>(folder + u"/blobs"_s, m_clock);
    AURA_TRY(files.blobs->open());
    return files;
}

Result<SyncCore::AccountFiles> SyncCore::openAccount(const Id &user) {
    if (m_keys->ring().isEmpty())
        return Error{ErrorCode::SecretsLocked, u"there is no key to open the account"_s};
    return openFiles(folderName(user), user, std::make_unique<AccountSealer>(m_keys->ring(), user, m_context.random));
}

QString SyncCore::accountsFolder() const {
    return m_context.config.folder + u"/accounts"_s;
}

Status SyncCore::useAccount(AccountFiles files) {
    m_blobSync.reset();
    m_accountSync.reset();
    m_account = std::move(files);
    m_profile = {};
    m_waitingShown = {};
    AURA_TRY(restartAccountSchedule());
    m_listener->restart();
    if (!m_account.user.isNil()) {
        m_accountSync = std::make_unique<AccountSync>(
            m_context, *m_session, m_deviceId, m_account.user, *m_account.outbox, *m_account.store, *m_account.blobs,
            [this] { return m_profile.vendors; },
            AccountSync::Events{[this] {
                                    rebuild(foldedTables);
                                    tellWaitingWork();
                                },
                                [this](const auto &rows) {
                                    (void)readBase();
                                    QList<Id> orders;
                                    QList<Id> notices;
                                    for (const auto &[entity, id] : rows) {
                                        if (entity == "order"_L1)
                                            orders.append(id);
                                        else if (entity == "notice"_L1)
                                            notices.append(id);
                                    }
                                    rebuild({Table::Cart, Table::Account, Table::Addresses, Table::Wishlist});
                                    tellWork(rows);
                                    if (!orders.isEmpty())
                                        rebuild({Table::Orders}, orders);
                                    rebuild({Table::Notices}, notices);
                                }});
        m_blobSync = std::make_unique<BlobSync>(
            m_context, *m_session, *m_account.blobs,
            BlobSync::Events{[this](const QByteArray &) { m_blobSent = true; },
                             [this](const QByteArray &sha256, const Error &error) { refuseAttaching(sha256, error); }});
        if (m_context.config.owner)
            AURA_TRY(m_accountSync->settleConfirmed());
    }
    AURA_TRY(readBase());
    rebuild(foldedTables);
    return {};
}

Status SyncCore::readBase() {
    auto read = readRows();
    if (!read && read.error().code == ErrorCode::Corrupt) {
        // What is damaged here can be fetched again.
        AURA_TRY(m_account.store->forget(u"user:"_s + m_account.user.toString()));
        read = readRows();
    }
    return read;
}

Status SyncCore::readRows() {
    const QString scope = u"user:"_s + m_account.user.toString();
    m_cartFold.valid = false;
    m_workFold = {};
    m_baseCart = {};
    m_baseOrders.clear();
    AURA_ASSIGN(m_confirmed, m_account.store->confirmed());
    AURA_ASSIGN(const auto carts, m_account.store->rows(scope, u"cart"_s));
    for (const auto &row : carts) {
        wire::JsonReader reader(row.data);
        m_baseCart = wire::cartFromJson(reader);
    }
    AURA_ASSIGN(const auto orders, m_account.store->rows(scope, u"order"_s));
    for (const auto &row : orders) {
        wire::JsonReader reader(row.data);
        m_baseOrders.append(wire::orderFromJson(reader));
    }
    AURA_TRY(readPersonRows(scope));
    AURA_ASSIGN(const auto users, m_account.store->rows(scope, u"user"_s));
    const auto stored = m_account.store->value("profile").value_or(QByteArray{});
    auto profile = wire::parseObject(stored).value_or(QJsonObject{});
    for (const auto &row : users)
        profile = row.data;
    if (!profile.isEmpty()) {
        wire::JsonReader reader(profile);
        m_profile = wire::userProfileFromJson(reader);
    }
    m_profile.id = m_account.user;
    return {};
}

void SyncCore::readVendors() {
    m_vendors.clear();
    m_promised.clear(); // they name vendors
    if (auto *database = m_catalogue->database())
        m_vendors = storage::CatalogueReader(*database).vendors().value_or(QList<Vendor>{});
}

void SyncCore::readPricing() {
    m_rates = {};
    // A table that cannot be read converts nothing; prices stand in the catalogue all the same.
    if (auto *database = m_catalogue->database())
        m_rates = storage::exchangeRates(*database).value_or(ExchangeRates{});
    // Of rules that cannot be read the shop says what they come to when an order arrives.
    m_priceRules = {};
    m_priceRules.tax = m_context.config.tax;
    if (auto *database = m_catalogue->database())
        m_priceRules = storage::priceRules(*database, m_context.config.tax).value_or(m_priceRules);
}

Pricing SyncCore::pricing() {
    return {m_vendors, m_priceRules, m_rates, shopperIn(*m_view), m_clock.now()};
}

void SyncCore::catalogueRowsChanged(const QList<std::pair<QString, Id>> &rows) {
    QHash<QString, QList<Id>> byEntity;
    for (const auto &[entity, id] : rows)
        byEntity[entity].append(id);
    if (byEntity.contains(u"vendor"_s))
        readVendors();
    if (byEntity.contains(u"rates"_s) || byEntity.contains(u"pricing"_s))
        readPricing();
    updateStatus();
    const auto tell = [&](const QString &entity, Table table) {
        if (const auto ids = byEntity.value(entity); !ids.isEmpty())
            m_events.changed(table, ids);
    };
    tell(u"vendor"_s, Table::Vendors);
    tell(u"category"_s, Table::Categories);
    tell(u"product"_s, Table::Products);
    tell(u"review"_s, Table::Reviews);
    tell(u"rates"_s, Table::Rates);
    tell(u"pricing"_s, Table::Pricing);
    // Nothing that is kept of the catalogue changes: who reads from its file reads anew.
    if (byEntity.contains(u"platform"_s))
        m_events.changed(Table::Reviews, {});
    // A band belongs to a variant; which product shows it is for readers to find.
    if (byEntity.contains(u"availability"_s))
        m_events.changed(Table::Products, {});
}

// Views

const Cart &SyncCore::currentCart() {
    const auto &outbox = *m_account.outbox;
    auto &fold = m_cartFold;
    if (!fold.valid || fold.epoch != outbox.foldEpoch())
        fold = {true, outbox.foldEpoch(), 0, m_baseCart};
    auto pending = outbox.foldableAfter(fold.upTo);
    pending.removeIf([this](const Operation &operation) { return m_confirmed.contains(operation.opId); });
    fold.cart = foldCart(std::move(fold.cart), pending);
    if (AURA_PLANTED("folded-twice"))
        fold.cart = foldCart(std::move(fold.cart), pending);
    if (!outbox.entries().empty())
        fold.upTo = std::max(fold.upTo, outbox.entries().rbegin()->first);
    return fold.cart;
}

QList<OrderView> SyncCore::currentOrders() {
    QList<OrderView> orders;
    QHash<Id, QList<Order>> promised;
    QSet<Id> known;
    QHash<Id, QList<Operation>> steps;
    // Without a copy of the queue: this is done after each change and each answer.
    for (const auto &[seq, entry] : m_account.outbox->entries()) {
        if (!isFolded(*entry) || m_confirmed.contains(entry->operation.opId))
            continue;
        const auto &args = entry->operation.args;
        if (const auto *step = std::get_if<OrderTransition>(&args))
            steps[step->orderId].append(entry->operation);
        else if (const auto *request = std::get_if<ReturnRequest>(&args))
            steps[request->orderId].append(entry->operation);
        else if (const auto *say = std::get_if<ReturnSay>(&args))
            steps[say->orderId].append(entry->operation);
        else if (const auto *dispute = std::get_if<ReturnDispute>(&args))
            steps[dispute->orderId].append(entry->operation);
    }
    for (const auto &order : m_baseOrders) {
        known.insert(order.id);
        orders.append({foldOrder(order, OrderActor::Customer, steps.value(order.id)), {}, QueueState::Applied});
    }
    for (const auto &[seq, entry] : m_account.outbox->entries()) {
        if (!std::holds_alternative<OrderSubmit>(entry->operation.args))
            continue;
        const auto &opId = entry->operation.opId;
        const bool placed = entry->state == QueueState::Applied && entry->result && !entry->result->orders.isEmpty();
        if (!placed) {
            const auto known = m_promised.constFind(opId);
            promised.insert(opId, known != m_promised.cend()
                                      ? *known
                                      : queuedOrders(entry->operation, m_vendors, m_context.config.tax));
        }
        const auto shown = placed ? entry->result->orders : promised.value(opId);
        for (const auto &order : shown) {
            if (!known.contains(order.id))
                orders.append({order, placed ? Id{} : opId, entry->state});
        }
    }
    m_promised = std::move(promised);
    std::stable_sort(orders.begin(), orders.end(),
                     [](const OrderView &a, const OrderView &b) { return a.order.createdAt > b.order.createdAt; });
    return orders;
}

QList<Operation> SyncCore::personalWork() const {
    const auto isPersonal = [](const OperationArgs &args) {
        return std::holds_alternative<AddressPut>(args) || std::holds_alternative<AddressRemove>(args) ||
               std::holds_alternative<ProfilePatch>(args) || std::holds_alternative<WishAdd>(args) ||
               std::holds_alternative<WishRemove>(args) || std::holds_alternative<NoticesRead>(args);
    };
    QList<Operation> work;
    for (const auto &[seq, entry] : m_account.outbox->entries()) {
        const auto &operation = entry->operation;
        if (isFolded(*entry) && isPersonal(operation.args) && !m_confirmed.contains(operation.opId))
            work.append(operation);
    }
    return work;
}

SyncStatus SyncCore::currentStatus() const {
    SyncStatus status;
    if (const auto *outbox = m_account.outbox.get()) {
        // A guest's changes have nowhere to go yet.
        if (!m_account.user.isNil())
            status.pending = outbox->count(QueueState::Pending) + outbox->count(QueueState::InFlight) +
                             outbox->count(QueueState::Parked);
        status.needsAttention = outbox->count(QueueState::NeedsAttention) + outbox->count(QueueState::Blocked);
    }
    status.online = m_online;
    status.lastSyncAt = m_lastSync;
    status.catalogueAt = m_catalogueAt;
    const auto catalogue = m_catalogue->handle();
    status.browsable = catalogue != nullptr;
    status.searchable = catalogue != nullptr && catalogue->searchable;
    status.download = m_catalogueSync->download();
    status.secrets = m_context.secrets.state();
    if (m_keys->state() == KeyKeeper::State::Asking && m_account.outbox == nullptr)
        status.secrets = SecretState::Unknown;
    else if (m_keys->state() == KeyKeeper::State::Missing)
        status.secrets = SecretState::KeyMissing;
    else if (m_keys->state() == KeyKeeper::State::Locked && keepsSecrets(status.secrets))
        status.secrets = SecretState::Locked; // it answers, and has nothing for us
    status.elsewhere = !m_context.config.owner;
    status.quarantined = m_quarantined;
    if (!m_opened)
        status.lastError = m_opened.error();
    for (const auto &error : {m_accountChannel.last.error, m_pullError, m_catalogueChannel.last.error}) {
        if (!status.lastError && error)
            status.lastError = error;
    }
    status.intercepted = status.lastError && isForeign(*status.lastError);
    const bool sending = m_accountSync != nullptr && m_accountSync->busy() && status.pending > 0;
    const bool first = m_automatic && !m_tried && m_context.config.owner;
    if (m_session->state() == Session::State::Ended)
        status.state = State::AuthRequired;
    else if (status.needsAttention > 0)
        status.state = State::NeedsAttention;
    else if (sending || status.download.total > 0 || !m_waiters.empty() || first)
        status.state = State::Syncing;
    else
        status.state = m_online ? State::Online : State::Offline;
    return status;
}

void SyncCore::rebuild(const QList<Table> &tables, const QList<Id> &ids) {
    auto view = std::make_shared<View>(*m_view);
    for (const auto table : m_account.outbox != nullptr ? tables : QList<Table>()) {
        if (table == Table::Cart)
            view->cart = currentCart();
        else if (table == Table::Orders)
            view->orders = currentOrders();
    }
    if (tables.contains(Table::Queue) && m_account.outbox != nullptr)
        view->queue = m_account.outbox->list();
    if (m_account.outbox != nullptr) {
        const bool person = tables.contains(Table::Account) || tables.contains(Table::Addresses);
        const bool watched = tables.contains(Table::Wishlist) || tables.contains(Table::Notices);
        const auto pending = person || watched ? personalWork() : QList<Operation>();
        if (person) {
            view->account.user = foldProfile(m_profile, pending);
            view->addresses = foldAddresses(m_baseAddresses, pending);
        }
        if (watched) {
            view->wishlist = foldWishlist(m_baseWishlist, pending);
            view->notices = foldNotices(m_baseNotices, pending);
        }
        view->account.signedIn = m_session->state() == Session::State::Active;
    }
    view->catalogue = m_catalogue->handle();
    view->rates = m_rates;
    view->priceRules = m_priceRules;
    view->status = currentStatus();
    const bool statusDiffers = view->status != m_view->status;
    m_view = std::move(view);
    for (const auto table : tables)
        m_events.changed(table, ids);
    if (statusDiffers)
        m_events.statusChanged();
}

void SyncCore::updateStatus() {
    rebuild({});
}

void SyncCore::setOwner(bool owner) {
    if (m_context.config.owner == owner)
        return;
    m_context.config.owner = owner;
    lookAround();
    if (owner && m_keys->state() != KeyKeeper::State::Open) {
        askForKeys([](const Status &) {});
    } else if (owner) {
        if (m_accountSync != nullptr)
            (void)m_accountSync->settleConfirmed();
        (void)absorbUnsealed();
        (void)completeMerge();
    }
    updateStatus();
    m_events.wake();
}

void SyncCore::lookAround() {
    if (m_device->changedElsewhere().value_or(false)) {
        if (m_catalogue->reopenIfSwitched().value_or(false)) {
            readVendors();
            rebuild({Table::Catalogue});
            m_events.catalogueReplaced();
        }
        if (m_keys->state() != KeyKeeper::State::Asking && m_keys->isOutdated())
            askForKeys([](const Status &) {});
        const auto account = m_device->text("account");
        const auto session = m_device->text("session");
        if (account && session && m_keys->state() == KeyKeeper::State::Open) {
            const auto user = account->isEmpty() ? Id{} : Id::parse(*account).value_or(Id{});
            const auto state = *session == "ended"_L1 ? Session::State::Ended : Session::State::Active;
            const bool other = user != m_account.user;
            if (other || (!user.isNil() && state != m_session->state())) {
                if (auto files = openAccount(user)) {
                    m_blobSync.reset();
                    m_accountSync.reset();
                    m_account = {};
                    m_session->resume(user, state);
                    (void)useAccount(std::move(*files));
                }
            }
        }
    }
    if (m_account.outbox == nullptr)
        return;
    const bool queue = m_account.outbox->reloadIfChanged().value_or(false);
    const bool rows = m_account.store->changedElsewhere().value_or(false);
    if (rows)
        (void)readBase();
    if (queue || rows) {
        rebuild(foldedTables);
        m_events.wake();
    }
}

} // namespace aura::sync
