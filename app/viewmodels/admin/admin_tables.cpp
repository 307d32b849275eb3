// SPDX-License-Identifier: Apache-2.0
#include <aura/app/admin_tables.h>

#include <aura/app/admin_words.h>
#include <aura/app/error_text.h>
#include <aura/app/format.h>
#include <aura/sync/admin_client.h>
#include <aura/sync/when_done.h>
#include <aura/wire/json_reader.h>

#include <QDateTime>
#include <QLocale>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

// Descriptions may be long.
constexpr int longTextsAtOnce = 50;

/// Short: a table has many.
QString dayText(UnixMillis time) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time).date(), QLocale::ShortFormat);
}

QString numberText(std::int64_t number) {
    return number == 0 ? QString() : format::count(number);
}

} // namespace

AdminTable::AdminTable(QList<AdminColumn> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns)) {}

int AdminTable::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant AdminTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns[section].title;
    if (role == Qt::TextAlignmentRole)
        return int(m_columns[section].isNumber ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

bool AdminTable::canFetchMore(const QModelIndex &parent) const {
    return !parent.isValid() && m_state != State::Loading && m_state != State::Idle && !m_isAtEnd;
}

void AdminTable::fetchMore(const QModelIndex &parent) {
    if (canFetchMore(parent))
        ask();
}

void AdminTable::refresh() {
    m_cursor.clear();
    m_isAtEnd = false;
    ask();
}

void AdminTable::ask() {
    m_state = State::Loading;
    m_errorText.clear();
    Q_EMIT stateChanged();
    request(m_cursor, ++m_ticket);
}

void AdminTable::pageArrived(const QString &next) {
    m_cursor = next;
    m_isAtEnd = next.isEmpty();
    m_state = State::Ready;
    Q_EMIT stateChanged();
}

void AdminTable::pageFailed(const Error &error) {
    m_state = State::Failed;
    m_errorText = error.code == ErrorCode::Unavailable
                      ? tr("This needs the network. It is asked for again when you ask.")
                      : aura::app::errorText(error);
    Q_EMIT stateChanged();
}

UserTable::UserTable(sync::AdminClient &admin, const Clock &clock, QObject *parent)
    : AdminTableOf({{u"name"_s, tr("Name"), 24},
                    {u"email"_s, tr("Address"), 32},
                    {u"role"_s, tr("Role"), 12},
                    {u"standing"_s, tr("Standing"), 14},
                    {u"shops"_s, tr("Works for"), 20},
                    {u"orders"_s, tr("Orders"), 9, true},
                    {u"sessions"_s, tr("Devices"), 9, true},
                    {u"lastSeen"_s, tr("Last seen"), 18},
                    {u"created"_s, tr("Since"), 14}},
                   parent)
    , m_admin(admin)
    , m_clock(clock) {}

QString UserTable::nameAt(int row) const {
    const auto &user = rowAt(row);
    return user.name.isEmpty() ? user.email : user.name;
}

void UserTable::find(const QString &text, std::optional<Role> role, UserStanding standing) {
    m_query.text = text.trimmed();
    m_query.role = role;
    m_query.standing = standing;
    refresh();
}

UserTable::Pages UserTable::pages() {
    return [this, query = m_query](const QString &cursor, Purpose purpose, const PageDone &done) {
        sync::whenDone(m_admin.users(placed(query, cursor, purpose)), this, done);
    };
}

QString UserTable::textOf(const AdminUser &user, int column) const {
    switch (static_cast<Column>(column)) {
    case Name:
        return user.name;
    case Email:
        return user.email;
    case RoleColumn:
        return user.title.isEmpty() ? roleText(user.role) : user.title;
    case Standing:
        return standingText(standingOf(user, m_clock.now()));
    case Shops:
        return user.shops.join(u", "_s);
    case Orders:
        return numberText(user.orders);
    case Sessions:
        return numberText(user.sessions);
    case LastSeen:
        return user.lastSeenAt == 0 ? QString() : format::ago(user.lastSeenAt, m_clock.now());
    case Created:
        return dayText(user.createdAt);
    }
    return {};
}

QString UserTable::fileTextOf(const AdminUser &user, int column) const {
    if (column == LastSeen)
        return user.lastSeenAt == 0 ? QString() : format::dateTime(user.lastSeenAt);
    return textOf(user, column);
}

void UserTable::follow(const QFuture<Result<AdminUser>> &future, const StepDone &done) {
    sync::whenDone(future, this, [this, done](const Result<AdminUser> &user) {
        if (user)
            replace(*user);
        done(user ? Status{} : Status(user.error()));
    });
}

void UserTable::act(UserAction action, const Id &user, const QString &reason, const StepDone &done) {
    follow(m_admin.act(action, user, reason), done);
}

void UserTable::setRole(const AdminUser &seen, Role role, const Id &staffRole, const QString &reason,
                        const StepDone &done) {
    follow(m_admin.setRole(seen.id, {seen.role, role, reason, seen.staffRole, staffRole}), done);
}

void UserTable::endSession(const Id &user, const Id &session, const QString &reason, const StepDone &done) {
    follow(m_admin.endSession(user, session, reason), done);
}

void UserTable::readSessions(const Id &user, const std::function<void(const Result<QList<UserSession>> &)> &done) {
    sync::whenDone(m_admin.sessions(user), this, [this, done](const Result<QList<wire::SessionInfo>> &found) {
        if (!found)
            return done(found.error());
        QList<UserSession> sessions;
        for (const auto &session : *found)
            sessions.append({session.id,
                             session.deviceName.isEmpty() ? tr("A device without a name") : session.deviceName,
                             format::dateTime(session.startedAt), session.signedInFrom,
                             format::ago(session.lastSeenAt, m_clock.now()), session.lastSeenFrom});
        done(sessions);
    });
}

ShopTable::ShopTable(sync::AdminClient &admin, QObject *parent)
    : AdminTableOf({{u"name"_s, tr("Shop"), 30},
                    {u"standing"_s, tr("Standing"), 14},
                    {u"place"_s, tr("Place"), 22},
                    {u"products"_s, tr("Products"), 11, true},
                    {u"openOrders"_s, tr("Open orders"), 13, true},
                    {u"members"_s, tr("People"), 9, true},
                    {u"created"_s, tr("Since"), 14}},
                   parent)
    , m_admin(admin) {}

QString ShopTable::nameAt(int row) const {
    return rowAt(row).name;
}

void ShopTable::find(const QString &text, std::optional<VendorStatus> status) {
    m_query.text = text.trimmed();
    m_query.status = status;
    refresh();
}

ShopTable::Pages ShopTable::pages() {
    return [this, query = m_query](const QString &cursor, Purpose purpose, const PageDone &done) {
        sync::whenDone(m_admin.vendors(placed(query, cursor, purpose)), this, done);
    };
}

QString ShopTable::textOf(const AdminVendor &shop, int column) const {
    switch (static_cast<Column>(column)) {
    case Name:
        return shop.name;
    case Standing:
        return shopStandingText(shop.status);
    case Place:
        return shop.city.isEmpty() ? shop.country : u"%1, %2"_s.arg(shop.city, shop.country);
    case Products:
        return numberText(shop.products);
    case OpenOrders:
        return numberText(shop.openOrders);
    case Members:
        return numberText(shop.members);
    case Created:
        return dayText(shop.createdAt);
    }
    return {};
}

void ShopTable::decide(const Id &shop, VendorStatus from, VendorStatus to, const QString &reason, const StepDone &done,
                       std::int64_t seenPapers) {
    sync::whenDone(m_admin.decideVendor(shop, {from, to, reason, seenPapers}), this,
                   [this, done](const Result<AdminVendor> &shop) {
                       if (shop)
                           replace(*shop);
                       done(shop ? Status{} : Status(shop.error()));
                   });
}

void ShopTable::readPapers(const Id &shop, const std::function<void(const Result<ShopDossier> &)> &done) {
    sync::whenDone(m_admin.papers(shop), this, done);
}

ModerationTable::ModerationTable(sync::AdminClient &admin, const Clock &clock, QObject *parent)
    : AdminTableOf({{u"kind"_s, tr("What"), 12},
                    {u"title"_s, tr("Title"), 34},
                    {u"author"_s, tr("From"), 20},
                    {u"category"_s, tr("Category"), 26},
                    {u"since"_s, tr("Waits since"), 16}},
                   parent)
    , m_admin(admin)
    , m_clock(clock) {}

QString ModerationTable::nameOf(const ModerationItem &item) {
    return item.title.isEmpty() ? item.productName : item.title;
}

void ModerationTable::find(std::optional<ModerationItem::Kind> kind) {
    m_query.kind = kind;
    refresh();
}

ModerationTable::Pages ModerationTable::pages() {
    return [this, query = m_query](const QString &cursor, Purpose purpose, const PageDone &done) {
        sync::whenDone(m_admin.moderation(placed(query, cursor, purpose, longTextsAtOnce)), this, done);
    };
}

QString ModerationTable::textOf(const ModerationItem &item, int column) const {
    switch (static_cast<Column>(column)) {
    case Kind:
        return moderationKindText(item.kind);
    case Title:
        return nameOf(item);
    case Author:
        return item.author;
    case Category:
        return item.category;
    case Since:
        return format::ago(item.since, m_clock.now());
    }
    return {};
}

QString ModerationTable::fileTextOf(const ModerationItem &item, int column) const {
    return column == Since ? format::dateTime(item.since) : textOf(item, column);
}

void ModerationTable::decide(const ModerationItem &item, bool approve, const QString &reason, const StepDone &done) {
    sync::whenDone(m_admin.decide(item.kind, item.id, {approve, reason, item.rev}), this,
                   [this, id = item.id, done](const Status &status) {
                       if (status || status.error().code == ErrorCode::Conflict ||
                           status.error().code == ErrorCode::NotFound)
                           remove(id);
                       done(status);
                   });
}

AuditTable::AuditTable(sync::AdminClient &admin, QObject *parent)
    : AdminTableOf({{u"at"_s, tr("When"), 22},
                    {u"actor"_s, tr("Who"), 20},
                    {u"action"_s, tr("What"), 34},
                    {u"subject"_s, tr("Of whom or what"), 30},
                    {u"reason"_s, tr("Why"), 40},
                    {u"address"_s, tr("From where"), 18, false, false},
                    {u"number"_s, tr("Number"), 10, true, false}},
                   parent)
    , m_admin(admin) {}

QString AuditTable::nameAt(int row) const {
    return auditActionText(rowAt(row).action);
}

void AuditTable::find(const QString &action, const Id &entity) {
    m_query.action = action;
    m_query.entity = entity;
    refresh();
}

AuditTable::Pages AuditTable::pages() {
    return [this, query = m_query](const QString &cursor, Purpose purpose, const PageDone &done) {
        sync::whenDone(m_admin.audit(placed(query, cursor, purpose)), this,
                       [done](const Result<AdminPage<AuditRow>> &page) {
                           if (!page)
                               return done(page.error());
                           AdminPage<AuditItem> items;
                           items.next = page->next;
                           for (const auto &row : page->rows)
                               items.rows.append({row, row.entityId});
                           done(items);
                       });
    };
}

QString AuditTable::textOf(const AuditItem &item, int column) const {
    const auto detail = [&](QLatin1StringView key) {
        wire::JsonReader reader(wire::parseObject(item.detail).value_or({}));
        return reader.string(key, longestReason, wire::JsonReader::Need::Optional);
    };
    switch (static_cast<Column>(column)) {
    case At:
        return format::dateTime(item.at);
    case Actor:
        return item.actorName;
    case ActionColumn:
        return auditActionText(item.action);
    case Subject: {
        const auto name = detail("name"_L1);
        const auto asked = detail("q"_L1);
        if (!name.isEmpty() || !asked.isEmpty())
            return name.isEmpty() ? asked : name;
        return item.entityId.isNil() ? QString() : item.entityId.toString();
    }
    case Reason:
        return detail("reason"_L1);
    case Address:
        return item.address;
    case Number:
        return QString::number(item.num);
    }
    return {};
}

void AuditTable::verify(const std::function<void(bool, const QString &)> &done) {
    sync::whenDone(m_admin.verifyAudit(), this, [done](const Result<AuditVerdict> &verdict) {
        if (!verdict)
            done(false, aura::app::errorText(verdict.error()));
        else if (verdict->isWhole())
            done(true, tr("The log is whole: %n entries are as they were written.", nullptr,
                          static_cast<int>(verdict->rows)));
        else
            done(false, tr("The log has been changed: entry %1 is not as it was written, or missing.")
                            .arg(format::count(verdict->firstBad)));
    });
}

} // namespace aura::app
