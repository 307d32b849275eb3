// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/card_payments.h>

#include "card_payment_rows.h"

#include <QLoggingCategory>

#include <algorithm>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(paymentLog, "aura.server.payments")

constexpr std::int64_t hourMillis = 3'600'000;

/// What a person typed wrong, by the name of the member; never what they typed.
Status validate(const wire::CardPaymentRequest &request, UnixMillis now) {
    const auto wrong = [](const QString &what) { return Error{ErrorCode::InvalidArgument, what}; };
    if (request.paymentId.isNil() || request.groupId.isNil() || request.amount.minor <= 0)
        return wrong(u"a payment needs an id, an order and an amount"_s);
    switch (problemOf(request.card, now)) {
    case CardProblem::None:
        return {};
    case CardProblem::Number:
        return wrong(u"card: number"_s);
    case CardProblem::Expiry:
    case CardProblem::Expired:
        return wrong(u"card: expiry"_s);
    case CardProblem::Cvc:
        return wrong(u"card: cvc"_s);
    case CardProblem::Holder:
        return wrong(u"card: holder"_s);
    }
    return {};
}

} // namespace

CardPaymentService::CardPaymentService(Store &store, WorkerPool &workers, const Clock &clock, Options options)
    : m_store(store)
    , m_workers(workers)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_provider(m_options.provider) {}

void CardPaymentService::begin(const Id &user, wire::CardPaymentRequest request, Done done) {
    // The pool takes copies of what it is given; the card goes with its one copy.
    auto shared = std::make_shared<wire::CardPaymentRequest>(std::move(request));
    if (!m_workers.tryPost([this, user, shared, done] { done(authorize(user, *shared)); }))
        done(Error{ErrorCode::Unavailable, u"too much is going on"_s});
}

void CardPaymentService::confirm(const Id &user, const Id &paymentId, const QString &code, Done done) {
    if (!m_workers.tryPost([this, user, paymentId, code, done] { done(goOn(user, paymentId, code)); }))
        done(Error{ErrorCode::Unavailable, u"too much is going on"_s});
}

Result<CardPayment> CardPaymentService::authorize(const Id &user, const wire::CardPaymentRequest &request) {
    if (m_provider == nullptr)
        return Error{ErrorCode::NotFound, u"no cards are taken here"_s};
    AURA_TRY(validate(request, m_clock.now()));
    std::optional<CardPayment> known;
    AURA_TRY(m_store.writes().runAndWait([&](Write &write) -> Status {
        auto before = cardPayments::read(write.db, user, request.paymentId);
        if (before) {
            if (before->groupId != request.groupId || before->amount != request.amount)
                return Error{ErrorCode::Conflict, u"the payment's id is taken"_s};
            known = *before;
            return {};
        }
        AURA_ASSIGN(const auto taken,
                    write.db.queryInt64("SELECT 1 FROM card_payment WHERE id = ?1", request.paymentId));
        if (taken)
            return Error{ErrorCode::Conflict, u"the payment's id is taken"_s};
        // Whoever tries out cards that are not theirs needs many attempts.
        AURA_ASSIGN(const auto attempts,
                    write.db.queryInt64("SELECT count(*) FROM card_payment WHERE user_id = ?1 AND created_at > ?2",
                                        user, write.now - hourMillis));
        if (attempts.value_or(0) >= m_options.mostAttemptsAnHour)
            return Error{ErrorCode::RateLimited, u"too many payments were tried"_s};
        return write.db.run("INSERT INTO card_payment(id, user_id, group_id, provider, state, amount, currency, "
                            "created_at, updated_at) VALUES(?1, ?2, ?3, ?4, 'pending', ?5, ?6, ?7, ?7)",
                            request.paymentId, user, request.groupId, m_provider->name(), request.amount.minor,
                            request.amount.currency.code(), write.now);
    }));
    if (known && known->state != CardPaymentState::Pending)
        return *known;
    AURA_ASSIGN(const auto answer,
                m_provider->authorize(request.paymentId.toString().toLatin1(), request.amount, request.card));
    return settle(user, request.paymentId, answer);
}

Result<CardPayment> CardPaymentService::goOn(const Id &user, const Id &paymentId, const QString &code) {
    if (m_provider == nullptr)
        return Error{ErrorCode::NotFound, u"no cards are taken here"_s};
    AURA_ASSIGN(auto *db, m_store.reads().connection());
    AURA_ASSIGN(const auto payment, cardPayments::read(*db, user, paymentId));
    if (payment.state == CardPaymentState::Authorized)
        return payment;
    if (payment.state != CardPaymentState::ActionRequired)
        return Error{ErrorCode::Conflict, u"nothing was asked"_s};
    AURA_ASSIGN(auto row, db->prepare("SELECT reference FROM card_payment WHERE id = ?1"));
    AURA_TRY(row.bind(paymentId).step());
    const QString reference = row.text(0);
    AURA_ASSIGN(const auto answer, m_provider->confirm(paymentId.toString().toLatin1(), reference, code));
    return settle(user, paymentId, answer);
}

Result<CardPayment> CardPaymentService::settle(const Id &user, const Id &paymentId, const ProviderAnswer &answer) {
    std::optional<CardPayment> now;
    AURA_TRY(m_store.writes().runAndWait([&](Write &write) -> Status {
        AURA_TRY(write.db.run("UPDATE card_payment SET state = ?2, reference = CASE WHEN ?3 = '' THEN reference ELSE "
                              "?3 END, action = ?4, decline = ?5, updated_at = ?6 WHERE id = ?1 AND state IN "
                              "('pending', 'action_required')",
                              paymentId, cardPaymentStateName(answer.state), answer.reference, answer.action,
                              answer.decline, write.now));
        AURA_ASSIGN(now, cardPayments::read(write.db, user, paymentId));
        return {};
    }));
    return *now;
}

Status CardPaymentService::takeEvent(const QString &provider, const QByteArray &body, const QByteArray &signature) {
    if (m_provider == nullptr || provider != m_provider->name())
        return Error{ErrorCode::NotFound, u"no such provider"_s};
    AURA_ASSIGN(const auto event, m_provider->readEvent(body, signature, m_clock.now()));
    return m_store.writes().runAndWait([&](Write &write) -> Status {
        auto &db = write.db;
        AURA_ASSIGN(const auto known,
                    db.queryInt64("SELECT 1 FROM payment_event WHERE provider = ?1 AND id = ?2", provider, event.id));
        if (known)
            return {};
        AURA_TRY(db.run("INSERT INTO payment_event(provider, id, received_at) VALUES(?1, ?2, ?3)", provider, event.id,
                        write.now));
        AURA_ASSIGN(auto row, db.prepare("SELECT id, amount, currency, state, captured FROM card_payment WHERE "
                                         "provider = ?1 AND reference = ?2"));
        AURA_ASSIGN(const bool found, row.bind(provider, event.reference).step());
        if (!found)
            return {}; // somebody else's, or of another history
        const Id id = row.id(0);
        AURA_ASSIGN(const auto currency, Currency::parse(row.text(2)));
        const Money amount{row.int64(1), currency};
        const bool open = row.text(3) == "pending"_L1 || row.text(3) == "action_required"_L1;
        const bool isCaptured = row.int64(4) > 0;
        const auto become = [&](CardPaymentState state) {
            return db.run("UPDATE card_payment SET state = ?2, decline = ?3, updated_at = ?4 WHERE id = ?1", id,
                          cardPaymentStateName(state), event.decline, write.now);
        };
        switch (event.kind) {
        case ProviderEvent::Kind::Authorized:
            return open ? become(CardPaymentState::Authorized) : Status{};
        case ProviderEvent::Kind::Declined:
            return open ? become(CardPaymentState::Declined) : Status{};
        case ProviderEvent::Kind::Voided:
            return isCaptured ? Status{} : become(CardPaymentState::Voided);
        case ProviderEvent::Kind::Captured:
            return isCaptured ? Status{} : cardPayments::captured(write, id, amount);
        case ProviderEvent::Kind::Other:
            break;
        }
        return {};
    });
}

Status CardPaymentService::sweep(Write &write) const {
    QList<std::pair<Id, Money>> abandoned;
    Status known;
    AURA_TRY(write.db.forEach(
        "SELECT id, amount, currency FROM card_payment WHERE state = 'authorized' AND taken_at IS NULL AND updated_at "
        "<= ?1",
        [&](const storage::Statement &row) {
            const auto currency = Currency::parse(row.text(2));
            if (currency)
                abandoned.append({row.id(0), Money{row.int64(1), *currency}});
            else
                known = currency.error();
        },
        write.now - m_options.abandonedMillis));
    for (const auto &[id, amount] : abandoned)
        AURA_TRY(cardPayments::release(write, id, amount));
    return known;
}

void CardPaymentService::afterCommit() {
    if (cardPayments::takeAdded())
        (void)m_workers.tryPost([this] { work(); });
}

Result<std::optional<CardPaymentService::Job>> CardPaymentService::nextJob() {
    AURA_ASSIGN(auto *db, m_store.reads().connection());
    // What belongs to one payment is done in its order: nothing is given back before it was taken.
    AURA_ASSIGN(auto row,
                db->prepare("SELECT j.num, j.key, p.id, j.kind, p.reference, j.amount, p.currency FROM payment_job j "
                            "JOIN card_payment p ON p.id = j.payment_id WHERE j.done_at IS NULL AND "
                            "j.next_attempt_at <= ?1 AND NOT EXISTS(SELECT 1 FROM payment_job e WHERE e.payment_id = "
                            "j.payment_id AND e.done_at IS NULL AND e.num < j.num) ORDER BY j.num LIMIT 1"));
    AURA_ASSIGN(const bool found, row.bind(m_clock.now()).step());
    if (!found)
        return std::optional<Job>{};
    AURA_ASSIGN(const auto currency, Currency::parse(row.text(6)));
    return std::optional(Job{row.int64(0), row.id(1).toString().toLatin1(), row.id(2), row.text(3), row.text(4),
                             Money{row.int64(5), currency}});
}

Status CardPaymentService::perform(const Job &job) {
    const auto moved = job.kind == "capture"_L1  ? m_provider->capture(job.key, job.reference, job.amount)
                       : job.kind == "refund"_L1 ? m_provider->refund(job.key, job.reference, job.amount)
                                                 : m_provider->release(job.key, job.reference);
    if (!moved)
        qCWarning(paymentLog, "%s of %s failed: %s", qPrintable(job.kind), qPrintable(job.paymentId.toString()),
                  qPrintable(moved.error().detail));
    return m_store.writes().runAndWait([&](Write &write) -> Status {
        auto &db = write.db;
        if (!moved) {
            // A final refusal is tried again as well, but rarely: a person may have put it right at the provider.
            const bool soon = moved.error().code == ErrorCode::Unavailable;
            return db.run("UPDATE payment_job SET attempts = attempts + 1, error = ?2, next_attempt_at = ?3 + CASE "
                          "WHEN ?4 THEN min(?5 * (attempts + 1), ?6) ELSE ?6 END WHERE num = ?1",
                          job.num, moved.error().detail, write.now, soon, m_options.retryMillis, hourMillis);
        }
        AURA_TRY(db.run("UPDATE payment_job SET done_at = ?2, attempts = attempts + 1, error = '' WHERE num = ?1",
                        job.num, write.now));
        if (job.kind == "capture"_L1)
            return cardPayments::captured(write, job.paymentId, job.amount);
        if (job.kind == "refund"_L1)
            return db.run("UPDATE card_payment SET refunded = refunded + ?2, updated_at = ?3 WHERE id = ?1",
                          job.paymentId, job.amount.minor, write.now);
        return {};
    });
}

void CardPaymentService::work() {
    const std::unique_lock lock(m_working, std::try_to_lock);
    if (!lock.owns_lock() || m_provider == nullptr)
        return;
    for (;;) {
        const auto job = nextJob();
        if (!job || !*job || !perform(**job))
            return;
    }
}

} // namespace aura::server
