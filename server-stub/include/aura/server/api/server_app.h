// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/api/metrics.h>
#include <aura/server/http/server.h>
#include <aura/server/services/accounts.h>
#include <aura/server/services/admin_users.h>
#include <aura/server/services/blobs.h>
#include <aura/server/services/card_payments.h>
#include <aura/server/services/catalogue.h>
#include <aura/server/services/catalogue_pulls.h>
#include <aura/server/services/event_hub.h>
#include <aura/server/services/orders.h>
#include <aura/server/services/payouts.h>
#include <aura/server/services/rates.h>
#include <aura/server/services/snapshot_service.h>
#include <aura/server/services/sync_push.h>
#include <aura/server/services/tellings.h>

namespace aura::server {

struct PlatformServices;

/// Everything behind the HTTP layer, wired: the store, the services and the routes. Used by main() and by tests.
class ServerApp {
public:
    struct Options {
        AuthService::Options auth;
        AccountService::Options accounts;
        Mailer::Options mail;
        TaxPolicy tax;
        WriteQueue::Options writes;
        SnapshotService::Options snapshots;
        CatalogueService::Options catalogue;
        ThumbnailService::Options thumbnails;
        BlobService::Options blobs;
        CardPaymentService::Options payments;
        PayoutService::Options payouts;
        /// No threads: a request is answered within Router::dispatch(), and snapshots are built by lookForSnapshot().
        /// For simulations, where one thread does all.
        bool inlined = false;
        QByteArray vfs; ///< See storage::OpenOptions::vfs.
    };

    /// Errors as DataFolder::open() and Store::open(). `clock` and `random` must outlive the app.
    static Result<std::unique_ptr<ServerApp>> open(const QString &dataPath, const Clock &clock, Random &random,
                                                   const Options &options);
    ~ServerApp();

    /// The table of routes with its guard, for one server; the app must outlive it. The metrics start again.
    http::Router router();
    void onAnswered(const http::RequestMetrics &metrics) { m_metrics.record(metrics); }

    /// What falls due with time: stock that is held for a checkout, carts, keys, tokens, tombstones, pictures that
    /// never came to their end, people who are still to be told of something, and what shops are owed and paid. Call
    /// every minute or so; any thread.
    void maintain();
    /// Builds a snapshot now if one is due. Only with Options::inlined.
    Status lookForSnapshot() { return m_snapshotService->lookNow(); }
    /// Closes event streams: before the HTTP server stops.
    void closeStreams() { m_events->stop(); }
    /// Finishes what is queued: after the HTTP server stopped.
    void stop();

    Store &store() { return *m_store; }
    AuthService &auth() { return *m_auth; }
    AccountService &accounts() { return *m_accounts; }
    const AuditLog &audit() const { return *m_audit; }
    AdminUsers &adminUsers() { return *m_adminUsers; }
    /// Those that only the console asks: see platform_services.h.
    PlatformServices &platform() { return *m_platform; }
    CartService &carts() { return m_carts; }
    OrderService &orders() { return m_orders; }
    PushService &push() { return m_push; }
    CardPaymentService &payments() { return *m_payments; }
    PayoutService &payouts() { return *m_payouts; }
    ThumbnailService &thumbnails() { return *m_thumbnails; }
    BlobService &blobs() { return *m_blobs; }
    EventHub &events() { return *m_events; }
    CatalogueService &catalogue() { return *m_catalogue; }
    CataloguePulls &cataloguePulls() { return m_cataloguePulls; }
    const SnapshotStore &snapshots() const { return *m_snapshots; }
    WorkerPool &workers() { return m_workers; }
    IdGenerator &ids() { return m_ids; }
    const Clock &clock() const { return m_clock; }
    const Metrics &metrics() const { return m_metrics; }

private:
    ServerApp(const Clock &clock, Random &random, const Options &options);

    const Clock &m_clock;
    const bool m_inlined;
    IdGenerator m_ids;
    Metrics m_metrics;
    CartService m_carts;
    OrderService m_orders;
    PushService m_push;
    CataloguePulls m_cataloguePulls;
    std::unique_ptr<EventHub> m_events;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<AuthService> m_auth;
    std::unique_ptr<AccountService> m_accounts;
    std::unique_ptr<AuditLog> m_audit;
    std::unique_ptr<AdminUsers> m_adminUsers;
    std::unique_ptr<PlatformServices> m_platform;
    std::unique_ptr<RatesFile> m_rates;
    std::unique_ptr<ThumbnailService> m_thumbnails;
    std::unique_ptr<BlobService> m_blobs;
    std::unique_ptr<CatalogueService> m_catalogue;
    std::unique_ptr<SnapshotStore> m_snapshots;
    std::unique_ptr<SnapshotService> m_snapshotService;
    WorkerPool m_workers;
    std::unique_ptr<CardPaymentService> m_payments;
    std::unique_ptr<PayoutService> m_payouts;
    std::unique_ptr<TellingService> m_tellings;
};

} // namespace aura::server
