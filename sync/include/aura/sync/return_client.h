// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/sync/category_client.h>
#include <aura/wire/admin_return_json.h>

namespace aura::sync {

/// What is sent back to every shop, for those who run the platform. As AdminClient.
class ReturnClient {
public:
    /// `admin` must outlive it.
    explicit ReturnClient(AdminClient &admin)
        : m_admin(admin) {}

    QFuture<Result<AdminPage<AdminReturn>>> page(const AdminReturnQuery &query) {
        return readAs(m_admin.send(HttpRequest::Method::Get,
                                   QStringLiteral("/returns") + QString::fromLatin1(wire::toQuery(query))),
                      wire::adminReturnsFromBytes);
    }
    /// With what was written about it.
    QFuture<Result<AdminReturn>> one(const Id &id) {
        return readAs(m_admin.send(HttpRequest::Method::Get, QStringLiteral("/returns/%1").arg(id.toString())),
                      wire::adminReturnFromBytes);
    }
    /// Writes to buyer and shop. Answers it as it is then. Conflict when it is over.
    QFuture<Result<AdminReturn>> say(const Id &id, const ReturnWords &words) {
        return readAs(m_admin.send(HttpRequest::Method::Post, QStringLiteral("/returns/%1/messages").arg(id.toString()),
                                   wire::toBytes(words)),
                      wire::adminReturnFromBytes);
    }
    /// Answers it as it is then. Conflict when it is not where it was seen, or less is left of the order.
    QFuture<Result<AdminReturn>> decide(const Id &id, const ReturnDecision &decision) {
        return readAs(m_admin.send(HttpRequest::Method::Post, QStringLiteral("/returns/%1/decision").arg(id.toString()),
                                   wire::toBytes(decision)),
                      wire::adminReturnFromBytes);
    }

private:
    AdminClient &m_admin;
};

} // namespace aura::sync
