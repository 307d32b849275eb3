// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/admin_vendors.h>

#include <aura/domain/order.h>
#include <aura/domain/product_edit.h>
#include <aura/server/services/change_log.h>
#include <aura/server/services/notices.h>
#include <aura/server/services/onboarding.h>
#include <aura/server/services/reviews.h>
#include <aura/server/services/vendor_scope.h>

#include <algorithm>

namespace aura::server::adminVendors {

using namespace Qt::StringLiterals;

namespace {

// Those that wait come first: 0 for them, 1 for all others. A cursor says that, the name and the number of the last
// row.
constexpr std::string_view vendorSql =
    "SELECT v.num, v.id, v.name, v.slug, v.city, v.country, v.status, v.created_at, v.updated_at, v.rev, "
    "(SELECT count(*) FROM product p WHERE p.vendor = v.num), "
    "(SELECT count(*) FROM vendor_member m WHERE m.vendor_id = v.id), "
    "(SELECT count(*) FROM customer_order o WHERE o.vendor_id = v.id AND o.state = 1) FROM vendor v ";

static_assert(static_cast<int>(VendorStatus::ReadyForReview) == 2 && static_cast<int>(OrderState::Placed) == 1);

AdminVendor vendorFrom(const storage::Statement &row) {
    AdminVendor vendor;
    vendor.id = row.id(1);
    vendor.name = row.text(2);
    vendor.slug = row.text(3);
    vendor.city = row.text(4);
    vendor.country = row.text(5);
    vendor.status = static_cast<VendorStatus>(row.integer(6));
    vendor.createdAt = row.int64(7);
    vendor.updatedAt = row.int64(8);
    vendor.rev = row.int64(9);
    vendor.products = row.int64(10);
    vendor.members = row.int64(11);
    vendor.openOrders = row.int64(12);
    return vendor;
}

struct Place {
    std::int64_t rank = 0;
    QString name;
    std::int64_t num = 0;
};

Result<Place> placeOf(const QString &cursor) {
    if (cursor.isEmpty())
        return Place{};
    bool isRank = false;
    bool isNum = false;
    const Place place{cursor.section(u' ', 0, 0).toLongLong(&isRank), cursor.section(u' ', 2),
                      cursor.section(u' ', 1, 1).toLongLong(&isNum)};
    if (!isRank || !isNum || place.rank < 0)
        return Error{ErrorCode::InvalidArgument, u"cursor"_s};
    return place;
}

char lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + ('a' - 'A')) : letter;
}

bool isLatin(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char letter) { return static_cast<unsigned char>(letter) < 0x80; });
}

/// Names with a text in them, in whatever case. SQL folds the letters of the Latin alphabet only; here those are
/// compared as they lie in the database, and whatever has others letter by letter.
class NameFilter {
public:
    explicit NameFilter(const QString &text)
        : m_text(text) {
        const auto bytes = text.toUtf8();
        if (isLatin({bytes.constData(), static_cast<std::size_t>(bytes.size())}))
            m_latin = bytes.toLower().toStdString();
    }
    bool fits(std::string_view name) const {
        if (m_text.isEmpty())
            return true;
        if (m_latin.empty() || !isLatin(name))
            return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))
                .contains(m_text, Qt::CaseInsensitive);
        return std::search(name.begin(), name.end(), m_latin.begin(), m_latin.end(),
                           [](char ofName, char sought) { return lower(ofName) == sought; }) != name.end();
    }

private:
    const QString m_text;
    std::string m_latin;
};

struct Found {
    std::vector<std::int64_t> nums;
    QString next; ///< Where what is left begins; empty when nothing is.
};

/// Appends those of one rank, or of one standing, behind a place, up to the page's end. By indexes that are the list.
Status collect(storage::Database &db, const AdminVendorQuery &query, const Place &behind, Found &found) {
    AURA_ASSIGN(auto row, db.prepare(std::string("SELECT v.num, v.name FROM vendor v INDEXED BY ") +
                                     (query.status ? "vendor_standing WHERE v.status = ?1"
                                                   : "vendor_rank WHERE (v.status <> 2) = ?1") +
                                     " AND (v.name, v.num) > (?2, ?3) ORDER BY v.name, v.num"));
    row.bindAt(1, query.status ? static_cast<std::int64_t>(*query.status) : behind.rank);
    row.bindAt(2, behind.name);
    row.bindAt(3, behind.num);
    const NameFilter filter(query.text.trimmed());
    QString last;
    for (;;) {
        AURA_ASSIGN(const bool more, row.step());
        if (!more)
            return {};
        if (!filter.fits(row.utf8(1)))
            continue;
        if (static_cast<int>(found.nums.size()) == query.limit) {
            // The page may have been full before this rank began.
            found.next = last.isEmpty() ? u"%1 0 "_s.arg(behind.rank) : last;
            return {};
        }
        found.nums.push_back(row.int64(0));
        last = u"%1 %2 "_s.arg(behind.rank).arg(row.int64(0)) + row.text(1);
    }
}

/// The shop's products come into the public's sight or leave it, with what people say of them.
Status showProducts(Write &write, const Id &vendor, bool shown) {
    struct Row {
        Id id;
        std::int64_t rev;
    };
    std::vector<Row> rows;
    AURA_TRY(write.db.forEach(
        "SELECT p.id, p.rev FROM product p JOIN vendor v ON v.num = p.vendor WHERE v.id = ?1 AND p.status = ?2 AND "
        "p.is_active = 1 ORDER BY p.num",
        [&](const storage::Statement &row) {
            rows.push_back({row.id(0), row.int64(1)});
        },
        vendor, ProductStatus::Published));
    for (const auto &row : rows) {
        if (shown)
            AURA_TRY(changeLog::record(write.db, changeLog::catalogueScope, u"product", row.id, row.rev));
        else
            AURA_TRY(changeLog::recordDeletion(write.db, changeLog::catalogueScope, u"product", row.id, write.now));
        AURA_TRY(reviews::follow(write, row.id, shown));
    }
    return {};
}

NoticeKind kindOf(VendorStatus to) {
    switch (to) {
    case VendorStatus::Rejected:
        return NoticeKind::ShopRejected;
    case VendorStatus::Suspended:
        return NoticeKind::ShopSuspended;
    default:
        return NoticeKind::ShopApproved;
    }
}

MailKind mailOf(const VendorDecision &decision) {
    switch (decision.to) {
    case VendorStatus::Rejected:
        return MailKind::ShopRejected;
    case VendorStatus::Suspended:
        return MailKind::ShopSuspended;
    default:
        return decision.from == VendorStatus::Suspended ? MailKind::ShopReinstated : MailKind::ShopApproved;
    }
}

} // namespace

Result<AdminPage<AdminVendor>> page(storage::Database &db, const AdminVendorQuery &query) {
    AURA_ASSIGN(const auto place, placeOf(query.cursor));
    AURA_ASSIGN(auto transaction, storage::Transaction::begin(db, storage::Transaction::Kind::Deferred));
    Found found;
    for (auto from = place; from.rank <= 1 && found.next.isEmpty(); from = {from.rank + 1, {}, 0}) {
        AURA_TRY(collect(db, query, from, found));
        // One standing is of one rank.
        if (query.status)
            break;
    }
    AdminPage<AdminVendor> page;
    page.next = found.next;
    for (const auto num : found.nums) {
        AURA_ASSIGN(auto row, db.prepare(std::string(vendorSql) + "WHERE v.num = ?1"));
        AURA_ASSIGN(const bool there, row.bind(num).step());
        if (there)
            page.rows.append(vendorFrom(row));
    }
    return page;
}

Result<AdminVendor> one(storage::Database &db, const Id &id) {
    AURA_ASSIGN(auto row, db.prepare(std::string(vendorSql) + "WHERE v.id = ?1"));
    AURA_ASSIGN(const bool found, row.bind(id).step());
    if (!found)
        return Error{ErrorCode::NotFound, u"no such shop"_s};
    return vendorFrom(row);
}

Result<AdminVendor> decide(Write &write, AccountService &accounts, const AuditLog &log, const Actor &actor,
                           const Id &id, const VendorDecision &decision) {
    if (!mayDecide(decision.from, decision.to))
        return Error{ErrorCode::InvalidArgument, u"there is no such step"_s};
    AURA_ASSIGN(const auto before, one(write.db, id));
    AURA_TRY(vendorScope::refuseMember(write.db, id, actor.id));
    if (before.status == decision.to) {
        // Nothing is changed, but the shop is answered with.
        AURA_TRY(log.append(write, actor, {u"vendor.read"_s, u"vendor"_s, id, {}}));
        return before;
    }
    if (before.status != decision.from)
        return Error{ErrorCode::Conflict, u"the shop is %1 now"_s.arg(vendorStatusName(before.status))};
    AURA_TRY(onboarding::decided(write, id, decision.seenPapers, decision.reason));
    AURA_TRY(write.db.run("UPDATE vendor SET status = ?2, updated_at = ?3, rev = rev + 1 WHERE id = ?1", id,
                          decision.to, write.now));
    AURA_ASSIGN(const auto after, one(write.db, id));
    const bool shown = decision.to == VendorStatus::Approved;
    // Whom products name comes before them and leaves after them.
    if (shown)
        AURA_TRY(changeLog::record(write.db, changeLog::catalogueScope, u"vendor", id, after.rev));
    if (shown || before.status == VendorStatus::Approved)
        AURA_TRY(showProducts(write, id, shown));
    if (before.status == VendorStatus::Approved)
        AURA_TRY(changeLog::recordDeletion(write.db, changeLog::catalogueScope, u"vendor", id, write.now));
    AURA_TRY(vendorScope::record(write.db, id, u"vendor", id, after.rev));
    AURA_TRY(notices::tellShop(write, id, kindOf(decision.to), id, before.name, decision.reason));
    AURA_TRY(accounts.tellOwners(write, id, mailOf(decision), before.name, decision.reason));
    AURA_TRY(log.append(write, actor,
                        {u"vendor."_s + vendorStatusName(decision.to),
                         u"vendor"_s,
                         id,
                         {{u"name"_s, before.name},
                          {u"reason"_s, decision.reason},
                          {u"before"_s, QJsonObject{{u"status"_s, vendorStatusName(before.status)}}},
                          {u"after"_s, QJsonObject{{u"status"_s, vendorStatusName(after.status)}}}}}));
    return after;
}

} // namespace aura::server::adminVendors
