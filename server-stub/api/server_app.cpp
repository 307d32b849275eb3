// SPDX-License-Identifier: Apache-2.0
#include <aura/server/api/server_app.h>

#include <aura/server/api/catalogue_api.h>
#include <aura/server/api/catalogue_snapshot_api.h>
#include <aura/server/api/guard.h>
#include <aura/server/api/mounts.h>
#include <aura/server/api/platform_services.h>
#include <aura/server/services/change_log.h>
#include <aura/server/services/idempotency.h>
#include <aura/server/services/notices.h>
#include <aura/server/services/person_data.h>
#include <aura/server/services/reservations.h>

#include "platform_guard.h"

#include <QFile>

#include <thread>

namespace aura::server {

namespace {

constexpr std::int64_t dayMillis = 24LL * 3'600 * 1'000;
constexpr std::int64_t tombstoneMillis = 90 * dayMillis;
constexpr std::int64_t operationMillis = 400 * dayMillis;

Status maintenance(Write &write, CartService &carts, BlobService &blobs) {
    AURA_TRY(reservations::expire(write));
    AURA_TRY(blobs.sweep(write));
    AURA_TRY(carts.expire(write));
    AURA_TRY(idempotency::sweep(write));
    AURA_TRY(AccountService::sweep(write));
    AURA_TRY(personData::forgetFinishedOrders(write));
    AURA_TRY(notices::sweep(write));
    AURA_TRY(changeLog::sweepTombstones(write.db, write.now - tombstoneMillis));
    // By those of people who are gone their devices learn, whenever they ask, that there is nothing to keep.
    AURA_TRY(write.db.run("DELETE FROM refresh_token WHERE expires_at < ?1 AND (expires_at < ?2 OR user_id NOT IN "
                          "(SELECT id FROM user_account WHERE deleted_at IS NOT NULL))",
                          write.now - dayMillis, write.now - operationMillis));
    return write.db.run("DELETE FROM operation_result WHERE recorded_at < ?1", write.now - operationMillis);
}

} // namespace

ServerApp::ServerApp(const Clock &clock, Random &random, const Options &options)
    : m_clock(clock)
    , m_inlined(options.inlined)
    , m_ids(clock, random)
    , m_carts(m_ids)
    , m_orders(m_ids, m_carts, options.tax)
    , m_push(m_carts, m_orders)
    , m_events(std::make_unique<EventHub>(options.inlined))
    , m_workers(options.inlined ? 0U : std::max(1U, std::min(4U, std::thread::hardware_concurrency())), 4'096) {}

ServerApp::~ServerApp() {
    closeStreams();
    stop();
}

Result<std::unique_ptr<ServerApp>> ServerApp::open(const QString &dataPath, const Clock &clock, Random &random,
                                                   const Options &options) {
    AURA_ASSIGN(auto folder, DataFolder::open(dataPath));
    std::unique_ptr<ServerApp> app(new ServerApp(clock, random, options));
    auto writes = options.writes;
    writes.inlined = options.inlined;
    writes.afterCommit = [app = app.get()] {
        if (app->m_catalogue)
            app->m_catalogue->noteCommit();
        app->m_events->publish(changeLog::takeTouched());
        // Where one thread does all, maintain() does it.
        if (app->m_payments && !app->m_inlined)
            app->m_payments->afterCommit();
        if (app->m_payouts && !app->m_inlined)
            app->m_payouts->afterCommit();
        if (app->m_tellings && !app->m_inlined)
            app->m_tellings->afterCommit();
        if (mailOutbox::takeEnqueued() && app->m_accounts && !app->m_inlined)
            app->m_accounts->mailer().wake();
        if (webhooks::takeRecorded() && app->m_platform && app->m_platform->webhooks && !app->m_inlined)
            app->m_platform->webhooks->wake();
    };
    AURA_ASSIGN(app->m_store, Store::open(std::move(folder), clock, random, std::move(writes), options.vfs));
    const auto &files = app->m_store->folder();
    app->m_rates = std::make_unique<RatesFile>(files.path());
    app->m_thumbnails =
        std::make_unique<ThumbnailService>(files.blobsPath(), files.thumbnailsPath(), options.thumbnails);
    app->m_blobs = std::make_unique<BlobService>(*app->m_store, *app->m_thumbnails, clock, options.blobs);
    app->m_payments = std::make_unique<CardPaymentService>(*app->m_store, app->m_workers, clock, options.payments);
    app->m_payouts = std::make_unique<PayoutService>(*app->m_store, app->m_workers, app->m_ids, clock, options.payouts);
    app->m_tellings = std::make_unique<TellingService>(*app->m_store);
    auto auth = options.auth;
    auth.passwordThreads = options.inlined ? 0 : auth.passwordThreads;
    AURA_ASSIGN(app->m_auth, AuthService::open(*app->m_store, clock, random, auth));
    AURA_ASSIGN(app->m_accounts,
                AccountService::open(*app->m_store, *app->m_auth, clock, random, options.accounts, options.mail));
    const QString auditKeyPath = files.keysPath() + QStringLiteral("/audit.key");
    const bool auditBegins = !QFile::exists(auditKeyPath);
    AURA_ASSIGN(auto auditKey, loadOrCreateKey(auditKeyPath, random));
    app->m_audit = std::make_unique<AuditLog>(std::move(auditKey));
    if (auditBegins)
        AURA_TRY(app->m_store->writes().runAndWait([&app](Write &write) { return app->m_audit->begin(write); }));
    app->m_adminUsers = std::make_unique<AdminUsers>(*app->m_auth, *app->m_audit);
    app->m_platform = std::make_unique<PlatformServices>();
    {
        AURA_ASSIGN(auto *db, app->m_store->reads().connection());
        AURA_ASSIGN(app->m_platform->views, Impersonation::open(*db, *app->m_auth, *app->m_audit, random, app->m_ids));
        AURA_ASSIGN(app->m_platform->state, PlatformStateService::open(*db));
    }
    AURA_ASSIGN(auto webhookKey, loadOrCreateKey(files.keysPath() + QStringLiteral("/webhooks.key"), random));
    app->m_platform->random = &random;
    app->m_platform->shopName = options.mail.shopName;
    app->m_platform->webhooks =
        std::make_unique<WebhookSender>(*app->m_store, *app->m_audit, clock, random, std::move(webhookKey));
    app->m_platform->backups =
        std::make_unique<BackupShelf>(*app->m_store, *app->m_audit, clock, random, app->m_ids, options.inlined);
    app->m_catalogue = std::make_unique<CatalogueService>(app->m_store->reads(), clock, options.catalogue);
    const auto &data = app->m_store->folder();
    AURA_ASSIGN(auto signer, SnapshotSigner::open(data.keysPath() + QStringLiteral("/snapshot.key"), random));
    app->m_snapshots = std::make_unique<SnapshotStore>(data.snapshotsPath(), QString::fromLatin1(snapshotFilesUrl),
                                                       std::move(signer), clock);
    AURA_TRY(app->m_snapshots->open());
    auto snapshots = options.snapshots;
    snapshots.builder.vfs = options.vfs;
    app->m_snapshotService =
        std::make_unique<SnapshotService>(data.databasePath(), *app->m_snapshots, clock, snapshots);
    if (!options.inlined) {
        app->m_tellings->work();
        app->m_snapshotService->start();
        app->m_accounts->start();
        // What cannot be learnt now is learnt by the first one who searches.
        (void)app->m_workers.tryPost([&catalogue = *app->m_catalogue] { (void)catalogue.learn(); });
        app->m_platform->webhooks->start();
    }
    return app;
}

http::Router ServerApp::router() {
    http::Router router;
    mountHealth(router, *this);
    mountAuth(router, *this);
    mountAccount(router, *this);
    mountCart(router, *this);
    mountOrders(router, *this);
    mountBlobs(router, *this);
    mountThumbnails(router, *this);
    mountCheckout(router, *this);
    mountPayments(router, *this);
    mountVendor(router, *this);
    mountAdmin(router, *this);
    mountSync(router, *this);
    addCatalogueRoutes(router, {*m_catalogue, m_workers, m_store->folder().blobsPath()});
    addSnapshotRoutes(router, *m_snapshots);
    router.setGuard(withPlatform(makeGuard(*m_auth), *m_platform, *m_store, m_clock));
    m_metrics.prepare(router);
    return router;
}

void ServerApp::maintain() {
    m_store->writes().submit(
        [this](Write &write) -> Status {
            AURA_TRY(m_rates->adopt(write));
            AURA_TRY(maintenance(write, m_carts, *m_blobs));
            AURA_TRY(m_platform->views->sweep(write));
            AURA_TRY(m_platform->keys.keepUses(write));
            AURA_TRY(webhooks::sweep(write));
            AURA_TRY(m_payments->sweep(write));
            return m_payouts->sweep(write);
        },
        [this](const Status &) {
            (void)m_workers.tryPost([this] {
                m_payments->work();
                m_payouts->work();
            });
        });
    m_platform->devices.keep(m_store->writes());
    if (m_inlined)
        (void)m_tellings->workInline(); // what failed is there the next time
    else
        m_tellings->work();
}

void ServerApp::stop() {
    // In the order in which work flows: passwords and pages make writes, writes make answers.
    if (m_snapshotService)
        m_snapshotService->stop();
    if (m_auth)
        m_auth->stop();
    if (m_accounts)
        m_accounts->stop();
    if (m_thumbnails)
        m_thumbnails->stop();
    if (m_platform && m_platform->webhooks)
        m_platform->webhooks->stop();
    if (m_platform && m_platform->backups)
        m_platform->backups->stop();
    if (m_store)
        m_store->writes().stop();
    m_workers.stop();
}

} // namespace aura::server
