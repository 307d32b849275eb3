// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/idempotency.h>

#include <QCryptographicHash>

#include <algorithm>

namespace aura::server::idempotency {

namespace {

constexpr std::int64_t lifetimeMillis = 24LL * 3'600 * 1'000;

QByteArrayView viewOf(std::string_view text) {
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

QByteArray hashOf(std::string_view method, std::string_view path, std::string_view body) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto part : {method, path, body}) {
        hash.addData(viewOf(part));
        hash.addData(QByteArrayView("\0", 1));
    }
    return hash.result();
}

Result<std::optional<Kept>> find(Write &write, const Id &owner, const QString &key, const QByteArray &requestHash) {
    AURA_ASSIGN(auto row, write.db.prepare("SELECT request_hash, status, body FROM idempotency_key WHERE owner = ?1 "
                                           "AND key = ?2 AND expires_at > ?3"));
    AURA_ASSIGN(const bool found, row.bind(owner, key, write.now).step());
    if (!found)
        return std::optional<Kept>{};
    if (row.blobView(0) != QByteArrayView(requestHash))
        return Error{ErrorCode::InvalidArgument, QStringLiteral("the Idempotency-Key came with another request")};
    return std::optional(Kept{row.integer(1), row.blob(2)});
}

Status keep(Write &write, const Id &owner, const QString &key, const QByteArray &requestHash, const Kept &answer) {
    return write.db.run("INSERT OR REPLACE INTO idempotency_key(owner, key, request_hash, status, content_type, body, "
                        "created_at, expires_at) VALUES(?1, ?2, ?3, ?4, 'application/json', ?5, ?6, ?7)",
                        owner, key, requestHash, answer.status, answer.body, write.now, write.now + lifetimeMillis);
}

Status sweep(Write &write) {
    return write.db.run("DELETE FROM idempotency_key WHERE expires_at <= ?1", write.now);
}

bool isKey(std::string_view key) {
    return !key.empty() && key.size() <= 200 &&
           std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

} // namespace aura::server::idempotency
