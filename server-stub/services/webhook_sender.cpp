// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/webhook_sender.h>

#include "webhook_call.h"

#include <QMessageAuthenticationCode>

#include <algorithm>
#include <chrono>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

// After a failure of our own database, and so that a clock that was set is noticed.
constexpr std::int64_t longestSleep = 60'000;
constexpr std::uint64_t jitterSteps = 1'000;

} // namespace

void WebhookSender::start() {
    if (!m_thread.joinable())
        m_thread = std::thread([this] { run(); });
}

void WebhookSender::wake() {
    {
        const std::scoped_lock lock(m_mutex);
        m_woken = true;
    }
    m_wake.notify_all();
}

void WebhookSender::stop() {
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void WebhookSender::run() {
    while (!m_stopping) {
        const auto wait = std::clamp(sendDue().value_or(longestSleep), std::int64_t{0}, longestSleep);
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, std::chrono::milliseconds(wait), [this] { return m_stopping || m_woken; });
        m_woken = false;
    }
}

std::optional<std::int64_t> WebhookSender::sendDue() {
    auto *db = m_store.reads().connection().value_or(nullptr);
    if (db == nullptr)
        return std::nullopt;
    for (;;) {
        const auto due = webhooks::due(*db, m_clock.now());
        if (!due)
            return longestSleep;
        if (due->isEmpty())
            break;
        for (const auto &one : *due) {
            const auto attempt = send(one);
            if (m_stopping)
                return std::nullopt;
            const auto jitter = static_cast<double>(m_random.below(jitterSteps)) / static_cast<double>(jitterSteps);
            const Status noted = m_store.writes().runAndWait(
                [&](Write &write) { return webhooks::note(write, m_log, one, attempt, jitter); });
            if (!noted)
                return longestSleep;
        }
    }
    const auto next = webhooks::nextDue(*db).value_or(std::nullopt);
    return next ? std::optional(std::max<std::int64_t>(0, *next - m_clock.now())) : std::nullopt;
}

QByteArray WebhookSender::secretOf(const Id &webhook, std::int64_t num) const {
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_key);
    code.addData("webhook:" + webhook.toBytes() + ':' + QByteArray::number(qint64{num}));
    return "whsec_" + code.result().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray WebhookSender::signature(const webhooks::Due &due, std::int64_t seconds) const {
    const auto time = QByteArray::number(qint64{seconds});
    const QByteArray text = time + '.' + due.body;
    const auto by = [&](std::int64_t num) -> QByteArray {
        return ",v1=" +
               QMessageAuthenticationCode::hash(text, secretOf(due.delivery.webhookId, num), QCryptographicHash::Sha256)
                   .toHex();
    };
    QByteArray signature = "t=" + time + by(due.secretNum);
    if (due.signsWithOld && due.secretNum > 1)
        signature += by(due.secretNum - 1);
    return signature;
}

webhooks::Attempt WebhookSender::send(const webhooks::Due &due) {
    const auto &delivery = due.delivery;
    WebhookCall call;
    call.url = delivery.url.toUtf8();
    call.headers = {"Content-Type: application/json",
                    "User-Agent: aura-server",
                    "Expect:",
                    "Aura-Event: " + webhookEventName(delivery.event).toLatin1(),
                    "Aura-Event-Id: " + delivery.eventId.toString().toLatin1(),
                    "Aura-Delivery: " + delivery.id.toString().toLatin1(),
                    "Aura-Signature: " + signature(due, m_clock.now() / 1'000)};
    call.body = due.body;
    call.isPrivateAllowed = m_isPrivateAllowed;
    return callWebhook(call, m_stopping);
}

} // namespace aura::server
