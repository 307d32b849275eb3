// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/notice.h>
#include <aura/domain/order.h>
#include <aura/domain/permission.h>
#include <aura/server/store/write_queue.h>

#include <optional>

namespace aura::server {

/// What the shop has to tell people, as rows of their scope (entity "notice"), and how far they have read
/// ("notice_mark", by the person's id). Written in the transaction of what happened.
namespace notices {

/// Who works for the shop.
Result<QList<Id>> peopleOf(storage::Database &db, const Id &vendor);
/// Who of those who run the platform may do so, with a role of the platform's own making, too. Takes a query for each
/// of them.
Result<QList<Id>> peopleWho(storage::Database &db, Permission permission);

/// Keeps a notice for a person; its id and time are set here. The oldest beyond mostNotices go. Nothing for somebody
/// who has left.
Status tell(Write &write, const Id &user, Notice notice);
/// Of an order or its returns, to the one who ordered.
Status tellOfOrder(Write &write, const Order &order, NoticeKind kind, const Money &amount = {});

/// Of an order, to the one who ordered and to everybody who works for its shop; each once. `detail` says why.
Status tellBoth(Write &write, const Order &order, NoticeKind kind, const QString &detail, const Money &amount = {});

/// To everybody who works for the shop. `name` is what it is about, `reason` why it was decided so.
Status tellShop(Write &write, const Id &vendor, NoticeKind kind, const Id &subject, const QString &name,
                const QString &reason);

/// When the person was last told this of that; nothing when never, or when it is forgotten.
Result<std::optional<UnixMillis>> lastTold(storage::Database &db, const Id &user, NoticeKind kind, const Id &subject);
/// When the person was told this of that and has not read it; nothing when there is no such.
Result<std::optional<UnixMillis>> unreadSince(storage::Database &db, const Id &user, NoticeKind kind,
                                              const Id &subject);
/// Tells it in the place of what was told of the same kind and subject before.
Status tellAnew(Write &write, const Id &user, const Notice &notice);

/// Nil before the first time.
Result<Id> readUpTo(storage::Database &db, const Id &user);
Result<NoticeBoard> of(storage::Database &db, const Id &user);
/// NotFound when there is none (any more).
Result<Notice> byId(storage::Database &db, const Id &id);

/// Errors as of the reducer. One cannot have read what there is not: the mark goes no further than the newest notice.
Status change(Write &write, const Id &user, const NoticesRead &operation);

/// Forgets what is older than noticeLifetimeMillis.
Status sweep(Write &write);

} // namespace notices

} // namespace aura::server
