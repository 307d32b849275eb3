// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/mailer.h>

#include <aura/server/services/mail_languages.h>
#include <aura/server/services/mail_templates.h>

#include "mail_words.h"

#include <algorithm>
#include <chrono>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int mailsAtOnce = 50;
// After a failure of our own database, and so that a clock that was set is noticed.
constexpr std::int64_t longestSleep = 60'000;

} // namespace

Mailer::Mailer(Store &store, const Clock &clock, Options options, TokenOf tokenOf)
    : m_store(store)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_tokenOf(std::move(tokenOf)) {}

Mailer::~Mailer() {
    stop();
}

void Mailer::start() {
    if (canSend() && m_options.ownThread && !m_thread.joinable())
        m_thread = std::thread([this] { run(); });
}

void Mailer::wake() {
    {
        const std::scoped_lock lock(m_mutex);
        m_woken = true;
    }
    m_wake.notify_all();
}

void Mailer::stop() {
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Mailer::run() {
    while (!m_stopping) {
        const auto wait = std::clamp(sendDue().value_or(longestSleep), std::int64_t{0}, longestSleep);
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, std::chrono::milliseconds(wait), [this] { return m_stopping || m_woken; });
        m_woken = false;
    }
}

std::optional<std::int64_t> Mailer::sendDue() {
    auto *db = m_store.reads().connection().value_or(nullptr);
    if (db == nullptr || !canSend())
        return std::nullopt;
    for (;;) {
        const auto mails = mailOutbox::due(*db, m_clock.now(), mailsAtOnce);
        if (!mails)
            return longestSleep;
        if (mails->isEmpty())
            break;
        for (const auto &mail : *mails) {
            const auto handedOver = sendOne(mail);
            if (m_stopping)
                return std::nullopt;
            const auto noted = m_store.writes().runAndWait([&](Write &write) -> Status {
                return handedOver ? mailOutbox::sent(write, mail.id)
                                  : mailOutbox::failed(write, mail, handedOver.error());
            });
            if (!noted)
                return longestSleep;
        }
    }
    const auto next = mailOutbox::nextDue(*db).value_or(std::nullopt);
    return next ? std::optional(std::max<std::int64_t>(0, *next - m_clock.now())) : std::nullopt;
}

Status Mailer::sendOne(const mailOutbox::Mail &mail) {
    if (mail.expiresAt <= m_clock.now())
        return Error{ErrorCode::InvalidArgument, u"it is not worth sending any more"_s};
    MailFacts facts;
    {
        AURA_ASSIGN(auto *db, m_store.reads().connection());
        AURA_ASSIGN(auto row, db->prepare("SELECT name, language FROM user_account WHERE id = ?1"));
        AURA_ASSIGN(const bool found, row.bind(mail.user).step());
        if (!found)
            return Error{ErrorCode::InvalidArgument, u"there is no such person any more"_s};
        facts.name = row.text(0);
        facts.language = mail.language.isEmpty() ? row.text(1) : mail.language;
    }
    facts.kind = mail.kind;
    facts.vendor = mail.vendor;
    facts.reason = mail.reason;
    facts.shop = m_options.shopName;
    // One that is about nothing was sent to see what it looks like.
    if (mail.kind == MailKind::PasswordReset)
        facts.token = mail.about.isNil() ? QByteArray(sampleCode) : m_tokenOf(mail.about);
    AURA_ASSIGN(auto *db, m_store.reads().connection());
    AURA_ASSIGN(const auto own, mailTemplates::own(*db, mail.kind, mailLanguage(facts.language)));
    const auto text = mailText(facts, {m_options.sender, mail.recipient, mail.id, m_clock.now()}, own);
    return m_options.transport->send(m_options.sender, {mail.recipient, text}, m_stopping);
}

} // namespace aura::server
