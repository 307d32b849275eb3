// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shop_catalogue.h"

#include <aura/app/app_context.h>
#include <aura/sync/client.h>
#include <aura/sync/secret_stores.h>
#include <aura/testing/sign_snapshot.h>
#include <aura/wire/payment_json.h>
#include <aura/wire/sync_json.h>

#include <QCryptographicHash>
#include <QFile>
#include <QMutex>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrlQuery>

#include <zstd.h>

#include <atomic>

namespace aura::app::testing {

/// What the far end does. Shared with the client's worker thread.
struct FarEnd {
    std::atomic<bool> reachable{true};
    /// Orders come back in conflict, with a quote that is one euro dearer.
    std::atomic<bool> dearer{false};
    /// Orders come back rejected: their first line is sold out.
    std::atomic<bool> soldOut{false};
    /// A network's sign-in page answers instead.
    std::atomic<bool> portal{false};
    /// The last order that was taken; read it when nothing is under way.
    std::optional<OrderSubmit> ordered;
    QList<Id> applied;             ///< Operations that took effect; a pull names them. As `ordered`.
    QHash<Id, wire::PullRow> rows; ///< Of the person's scope, beside the acknowledgements. As `ordered`.
    QList<Id> works;               ///< The vendors that the person works for. Set before anybody signs in.
    QHash<std::pair<QString, Id>, wire::PullRow> workRows; ///< Of the scope of each of them. As `ordered`.
    /// An order as it is by now: the answer to a step that comes too late. Set before the step is sent.
    std::optional<Order> orderNow;
    /// Changes of products come back in conflict about these. As `ordered`.
    QList<FieldConflict> fields;
    /// Steps of orders come back in conflict: the order is elsewhere.
    std::atomic<bool> tooLate{false};
    /// Movements of stock come back refused.
    std::atomic<bool> stockRefused{false};
    /// What is pushed arrives, and its answer does not.
    std::atomic<bool> answersLost{false};
    /// Changes of the public catalogue that the next pull brings: those of one call together.
    void tell(const QList<wire::PullRow> &rows) {
        const QMutexLocker lock(&m_mutex);
        m_catalogue += rows;
    }
    QList<wire::PullRow> told() const {
        const QMutexLocker lock(&m_mutex);
        return m_catalogue;
    }
    CardPayment payment; ///< The last one; as `ordered`.
    int payments = 0;    ///< How many were begun; as `ordered`.
    QByteArray packed;   ///< The snapshot; set before the client starts.
    std::int64_t unpackedBytes = 0;
    Id user;
    /// Signing in is refused for so long, as after too many attempts.
    std::atomic<int> lockedSeconds{0};
    /// Every session is over, as after a sign-out from elsewhere.
    std::atomic<bool> ended{false};
    /// Answers what nobody else does; called on the client's thread. Set before the client sends anything.
    std::function<std::optional<HttpAnswer>(const HttpRequest &)> account;

private:
    mutable QMutex m_mutex;
    QList<wire::PullRow> m_catalogue;
};

/// Enough of a server for a client that is offline most of the time: the snapshot, signing in, and answers to orders.
class FarTransport final : public Transport {
public:
    explicit FarTransport(std::shared_ptr<FarEnd> far)
        : m_far(std::move(far)) {}

    Handle send(HttpRequest request, Done done) override {
        const auto handle = ++m_last;
        later(handle, [this, request = std::move(request), done = std::move(done)] { done(serve(request)); });
        return handle;
    }

    Handle download(HttpRequest, DownloadSink &sink, Done done) override {
        const auto handle = ++m_last;
        later(handle, [this, &sink, done = std::move(done)] {
            HttpAnswer answer = unreachable();
            if (m_far->reachable) {
                auto taken = sink.begin(0, "application/zstd");
                if (taken)
                    taken = sink.write(m_far->packed);
                answer = {};
                answer.status = taken ? 200 : 0;
                if (!taken)
                    answer.failure = taken.error();
            }
            done(answer);
        });
        return handle;
    }

    void cancel(Handle handle) override { m_cancelled.insert(handle); }

private:
    void later(Handle handle, std::function<void()> act) {
        QTimer::singleShot(0, &m_context, [this, handle, act = std::move(act)] {
            if (!m_cancelled.contains(handle))
                act();
        });
    }

    static HttpAnswer unreachable() {
        HttpAnswer answer;
        answer.failure = {ErrorCode::Unavailable, u"no network"_s};
        answer.neverSent = true;
        return answer;
    }

    static HttpAnswer json(const QByteArray &body) {
        HttpAnswer answer;
        answer.status = 200;
        answer.contentType = "application/json";
        answer.body = body;
        return answer;
    }

    HttpAnswer serve(const HttpRequest &request) {
        if (!m_far->reachable)
            return unreachable();
        if (m_far->portal) {
            HttpAnswer page;
            page.status = 200;
            page.contentType = "text/html";
            page.body = "<html>Welcome to our train</html>";
            return page;
        }
        const auto path = request.path.section(u'?', 0, 0);
        const QUrlQuery query(request.path.section(u'?', 1));
        if (path.endsWith("/auth/login"_L1) || path.endsWith("/auth/register"_L1)) {
            const auto sent = wire::credentialsFromBytes(
                request.body, path.endsWith("n"_L1) ? wire::CredentialsFor::Login : wire::CredentialsFor::Register);
            HttpAnswer refused;
            refused.status = 401;
            refused.contentType = "application/problem+json";
            refused.body = R"({"code":"auth_required"})";
            if (m_far->lockedSeconds > 0) {
                refused.status = 423;
                refused.body = R"({"code":"account_locked"})";
                refused.retryAfterSeconds = m_far->lockedSeconds;
                return refused;
            }
            if (!sent || sent->password != "correct horse"_L1)
                return refused;
            wire::SessionTokens tokens;
            tokens.accessToken = "a";
            tokens.refreshToken = "r";
            tokens.expiresInSeconds = 3'600;
            tokens.user = {m_far->user,          u"Ada Lovelace"_s,
                           u"ada@example.org"_s, m_far->works.isEmpty() ? u"customer"_s : u"vendor"_s,
                           m_far->works,         1};
            return json(wire::toBytes(tokens));
        }
        if (m_far->ended) {
            HttpAnswer over;
            over.status = 401;
            over.contentType = "application/problem+json";
            over.body = R"({"code":"auth_required"})";
            return over;
        }
        if (path.endsWith("/catalogue/snapshot"_L1)) {
            wire::SnapshotManifest manifest;
            manifest.epoch = u"c1"_s;
            manifest.schema = 1;
            wire::SnapshotForm form;
            form.form = u"complete"_s;
            form.sha256 = QCryptographicHash::hash(m_far->packed, QCryptographicHash::Sha256);
            form.url = u"/api/v1/sync/files/snapshot"_s;
            form.bytes = m_far->packed.size();
            form.unpackedBytes = m_far->unpackedBytes;
            manifest.forms = {form};
            aura::testing::signSnapshot(manifest);
            return json(wire::toBytes(manifest));
        }
        if (path.endsWith("/sync/pull"_L1)) {
            wire::PullResponse page;
            page.next = query.queryItemValue(u"cursor"_s).toLongLong();
            if (query.queryItemValue(u"scope"_s) == "catalogue"_L1) {
                page.epoch = u"c1"_s;
                const auto told = m_far->told();
                page.rows = told.sliced(std::min<qsizetype>(page.next, told.size()));
                page.next = told.size();
            } else if (query.queryItemValue(u"scope"_s).startsWith("vendor:"_L1)) {
                page.epoch = u"v1"_s;
                page.rows = m_far->workRows.values();
                page.next = m_far->workRows.size();
                for (const auto &row : std::as_const(page.rows))
                    page.checksum += rowChecksum(row.entity, row.id, row.rev);
            } else {
                page.epoch = u"u1"_s;
                page.acks = m_far->applied;
                page.rows = m_far->rows.values();
                page.next = m_far->applied.size() + m_far->rows.size();
                for (const auto &row : std::as_const(page.rows))
                    page.checksum += rowChecksum(row.entity, row.id, row.rev);
            }
            return json(wire::toBytes(page));
        }
        if (path.endsWith("/sync/push"_L1)) {
            auto answer = push(request.body);
            if (m_far->answersLost) {
                answer = {};
                answer.failure = {ErrorCode::Unavailable, u"the connection was lost"_s};
            }
            return answer;
        }
        if (path.endsWith("/payments"_L1) || path.endsWith("/confirm"_L1))
            return pay(request.body);
        if (m_far->account) {
            if (auto answer = m_far->account(request))
                return *answer;
        }
        HttpAnswer missing;
        missing.status = 404;
        missing.contentType = "application/problem+json";
        missing.body = R"({"code":"not_found"})";
        return missing;
    }

    /// As the shop's sandbox: one card is declined, one asks for the code 123456, the others pay.
    HttpAnswer pay(const QByteArray &body) {
        wire::JsonReader reader(*wire::parseObject(body));
        if (reader.has("code"_L1)) {
            const bool right = reader.string("code"_L1, 20) == "123456"_L1;
            m_far->payment.state = right ? CardPaymentState::Authorized : CardPaymentState::Declined;
            m_far->payment.decline = right ? QString() : u"authentication_failed"_s;
        } else {
            const auto wanted = wire::cardPaymentRequestFromJson(reader);
            m_far->payment = {wanted.paymentId, wanted.groupId, wanted.amount, CardPaymentState::Authorized, {}, {}};
            ++m_far->payments;
            if (wanted.card.number == "4000000000000002"_L1) {
                m_far->payment.state = CardPaymentState::Declined;
                m_far->payment.decline = u"card_declined"_s;
            } else if (wanted.card.number == "4000002760003184"_L1) {
                m_far->payment.state = CardPaymentState::ActionRequired;
                m_far->payment.action = u"The bank asks for a code."_s;
            }
        }
        return json(wire::toBytes(wire::toJson(m_far->payment)));
    }

    HttpAnswer push(const QByteArray &body) {
        const auto request = wire::pushRequestFromBytes(body);
        ShopCatalogue::check(request);
        wire::PushResponse response;
        for (const auto &object : request->operations) {
            const auto operation = wire::operationFromJson(object);
            ShopCatalogue::check(operation);
            OperationResult result;
            result.opId = operation->opId;
            result.status = OperationStatus::Applied;
            const auto *submit = std::get_if<OrderSubmit>(&operation->args);
            if (submit != nullptr && m_far->dearer) {
                auto quote = quoteOrder(submit->lines, {}, {}, TaxPolicy{});
                ShopCatalogue::check(quote);
                quote->total.minor = submit->expectedTotal.minor + 100;
                result.status = OperationStatus::Conflict;
                result.code = ErrorCode::Conflict;
                result.quote = *quote;
            }
            if (submit != nullptr && m_far->soldOut) {
                result.status = OperationStatus::Rejected;
                result.code = ErrorCode::OutOfStock;
                result.shortVariants = {submit->lines.first().variantId};
            }
            if ((std::holds_alternative<OrderTransition>(operation->args) ||
                 std::holds_alternative<ReturnSay>(operation->args)) &&
                m_far->tooLate) {
                result.status = OperationStatus::Conflict;
                result.code = ErrorCode::Conflict;
                if (m_far->orderNow)
                    result.orders = {*m_far->orderNow};
            }
            if (std::holds_alternative<StockAdjust>(operation->args) && m_far->stockRefused) {
                result.status = OperationStatus::Rejected;
                result.code = ErrorCode::OutOfStock;
            }
            if (std::holds_alternative<ProductPatch>(operation->args) && !m_far->fields.isEmpty()) {
                result.status = OperationStatus::Conflict;
                result.code = ErrorCode::Conflict;
                result.fields = m_far->fields;
            }
            if (submit != nullptr && result.status == OperationStatus::Applied)
                m_far->ordered = *submit;
            if (result.status == OperationStatus::Applied && !m_far->applied.contains(result.opId))
                m_far->applied.append(result.opId);
            response.results.append(result);
        }
        return json(wire::toBytes(response));
    }

    std::shared_ptr<FarEnd> m_far;
    QObject m_context;
    Handle m_last = 0;
    QSet<Handle> m_cancelled;
};

/// What a system without a keychain answers.
class NoKeychain final : public SecretStore {
public:
    void read(const QString &, std::function<void(Result<QByteArray>)> done) override { done(absent()); }
    void write(const QString &, const QByteArray &, std::function<void(Status)> done) override { done(absent()); }
    void remove(const QString &, std::function<void(Status)> done) override { done(absent()); }
    SecretState state() const override { return SecretState::Absent; }

private:
    static Error absent() { return {ErrorCode::Unavailable, u"there is no keychain"_s}; }
};

/// A real client with its files and worker, a context on top, and a far end that tests switch off.
class OfflineShop {
public:
    /// `prepare` may change the catalogue before it is packed.
    explicit OfflineShop(const std::function<void(ShopCatalogue &)> &prepare = {})
        : goods(m_folder.filePath(u"snapshot.db"_s)) {
        if (prepare)
            prepare(goods);
        QFile file(m_folder.filePath(u"snapshot.db"_s));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no snapshot");
        const QByteArray plain = file.readAll();
        far->unpackedBytes = plain.size();
        far->packed.resize(static_cast<qsizetype>(ZSTD_compressBound(static_cast<std::size_t>(plain.size()))));
        far->packed.resize(
            static_cast<qsizetype>(ZSTD_compress(far->packed.data(), static_cast<std::size_t>(far->packed.size()),
                                                 plain.constData(), static_cast<std::size_t>(plain.size()), 1)));
        IdGenerator ids(clock, m_random);
        far->user = ids.next();
        start();
    }

    /// Starts the client (again) on the same folder, as a program start does.
    void start() {
        app.reset();
        client.reset();
        sync::Options options;
        options.dataDir = m_folder.filePath(m_data);
        options.serverUrl = QUrl(u"http://127.0.0.1:1"_s);
        options.clock = &clock;
        options.random = &m_random;
        options.automatic = false;
        options.secrets = m_secrets;
        options.transport = [far = far] { return std::make_unique<FarTransport>(far); };
        auto opened = sync::Client::open(std::move(options));
        ShopCatalogue::check(opened);
        client = std::move(*opened);
        AppContext::Options shown;
        shown.dataDir = m_folder.filePath(m_data);
        // Drawing has tests of its own; what is drawn shows here.
        shown.invoiceMaker = [](const Invoice &invoice) -> Result<QByteArray> {
            return (invoice.order.number + u' ' + invoice.vendor.value_or(Vendor{}).name + u' ' + invoice.deliveryName)
                .toUtf8();
        };
        shown.slipMaker = [](const Slips &slips) -> Result<QByteArray> {
            QStringList numbers;
            for (const auto &order : slips.orders)
                numbers += order.number;
            return numbers.join(u' ').toUtf8();
        };
        shown.desktop = desktop;
        app = std::make_unique<AppContext>(*client, clock, shown);
    }

    /// Starts in a new folder on a system that keeps no secrets.
    void startWithoutKeychain() {
        m_secrets = std::make_shared<NoKeychain>();
        m_data = u"without keychain"_s;
        start();
    }

    bool fetch() {
        app->fetchCatalogue();
        return QTest::qWaitFor([this] { return app->catalogueState() == AppContext::CatalogueState::Searchable; });
    }
    bool signIn() {
        app->session()->signIn(u"ada@example.org"_s, u"correct horse"_s);
        return QTest::qWaitFor([this] { return app->session()->signedIn(); });
    }

    /// Where the client keeps its files.
    QString folder() const { return m_folder.filePath(m_data); }
    /// A row of the shop that the person works for, which the next pull brings.
    void giveWork(const QString &entity, const Id &id, std::int64_t rev, const QJsonObject &data) {
        far->workRows.insert({entity, id}, {entity, id, rev, data});
    }
    /// A row of the person's that the next pull brings.
    void give(const QString &entity, const Id &id, std::int64_t rev, const QJsonObject &data) {
        far->rows.insert(id, {entity, id, rev, data});
    }

private:
    QTemporaryDir m_folder;
    aura::testing::SeededRandom m_random{5};
    QString m_data = u"data"_s;
    /// Outlives the program, as a keychain does.
    std::shared_ptr<SecretStore> m_secrets = std::make_shared<sync::MemorySecretStore>();

public:
    aura::testing::FakeClock clock;
    std::shared_ptr<FarEnd> far = std::make_shared<FarEnd>();
    ShopCatalogue goods;
    DesktopNotices *desktop = nullptr; ///< Used from the next start on.
    std::unique_ptr<sync::Client> client;
    std::unique_ptr<AppContext> app;
};

} // namespace aura::app::testing
