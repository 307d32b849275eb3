// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/onboarding.h>

#include <aura/server/services/change_log.h>
#include <aura/server/services/shops.h>
#include <aura/server/services/vendor_scope.h>
#include <aura/storage/catalogue_reader.h>
#include <aura/storage/catalogue_writer.h>
#include <aura/wire/onboarding_json.h>

namespace aura::server::onboarding {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSlug = 180;

Error notTheirs() {
    return {ErrorCode::PermissionDenied, u"this is another vendor's"_s};
}

Status requireOwner(storage::Database &db, const Id &vendor, const Id &user) {
    AURA_ASSIGN(const auto owns, db.queryInt64("SELECT 1 FROM vendor_member WHERE vendor_id = ?1 AND user_id = ?2 AND "
                                               "role = 'owner'",
                                               vendor, user));
    return owns ? Status{} : Status(notTheirs());
}

QString bytesOf(const ShopPapers &papers) {
    return QString::fromUtf8(wire::toBytes(wire::toJson(papers)));
}

/// Without asking who reads.
Result<ShopDossier> whole(storage::Database &db, const Id &vendor) {
    ShopDossier dossier;
    AURA_ASSIGN(dossier.shop, storage::CatalogueReader(db).vendor(vendor));
    auto &onboarding = dossier.onboarding;
    onboarding.vendorId = vendor;
    onboarding.status = dossier.shop.status;
    onboarding.rev = 1;
    AURA_ASSIGN(auto row, db.prepare("SELECT papers, reason, submitted_at, decided_at, rev FROM vendor_papers WHERE "
                                     "vendor_id = ?1"));
    AURA_ASSIGN(const bool found, row.bind(vendor).step());
    if (found) {
        AURA_ASSIGN(onboarding.papers, wire::shopPapersFromBytes(row.text(0).toUtf8()));
        onboarding.reason = row.text(1);
        onboarding.submittedAt = row.int64(2);
        onboarding.decidedAt = row.int64(3);
        onboarding.rev = row.int64(4);
    }
    onboarding.missing = missingSteps(onboarding.papers, dossier.shop);
    return dossier;
}

Result<Onboarding> current(storage::Database &db, const Id &vendor) {
    AURA_ASSIGN(auto dossier, whole(db, vendor));
    return std::move(dossier.onboarding);
}

Status keep(Write &write, const Id &user, const Onboarding &onboarding) {
    return write.db.run("INSERT INTO vendor_papers(vendor_id, user_id, papers, reason, submitted_at, decided_at, "
                        "updated_at, rev) VALUES(?1, ?2, ?3, ?4, nullif(?5, 0), nullif(?6, 0), ?7, ?8) ON "
                        "CONFLICT(vendor_id) DO UPDATE SET papers = excluded.papers, reason = excluded.reason, "
                        "submitted_at = excluded.submitted_at, decided_at = excluded.decided_at, updated_at = "
                        "excluded.updated_at, rev = excluded.rev",
                        onboarding.vendorId, user, bytesOf(onboarding.papers), onboarding.reason,
                        onboarding.submittedAt, onboarding.decidedAt, write.now, onboarding.rev);
}

/// The shop's own row in another state; the public does not know it in any of these.
Status moveTo(Write &write, const Id &vendor, VendorStatus status) {
    AURA_TRY(write.db.run("UPDATE vendor SET status = ?2, updated_at = ?3, rev = rev + 1 WHERE id = ?1", vendor, status,
                          write.now));
    AURA_ASSIGN(const auto rev, write.db.queryInt64("SELECT rev FROM vendor WHERE id = ?1", vendor));
    return vendorScope::record(write.db, vendor, u"vendor", vendor, rev.value_or(0));
}

Result<QString> freeSlug(storage::Database &db, const QString &name) {
    const auto wanted = slugify(name).left(longestSlug);
    const auto stem = wanted.isEmpty() ? u"shop"_s : wanted;
    QString slug = stem;
    for (int i = 2;; ++i) {
        AURA_ASSIGN(const auto taken, db.queryInt64("SELECT 1 FROM vendor WHERE slug = ?1", slug));
        if (!taken)
            return slug;
        slug = stem + u'-' + QString::number(i);
    }
}

/// The devices of the person hear that they work for one shop more.
Status tellPerson(Write &write, const Id &user) {
    AURA_TRY(write.db.run("UPDATE user_account SET rev = rev + 1, updated_at = ?2 WHERE id = ?1", user, write.now));
    AURA_ASSIGN(const auto rev, write.db.queryInt64("SELECT rev FROM user_account WHERE id = ?1", user));
    AURA_TRY(changeLog::record(write.db, changeLog::userScope(user), u"user", user, rev.value_or(0)));
    return {};
}

} // namespace

Result<Onboarding> apply(Write &write, const Id &user, const ShopApplication &application) {
    AURA_TRY(validateApplication(application));
    AURA_ASSIGN(const auto there, write.db.queryInt64("SELECT 1 FROM vendor WHERE id = ?1", application.vendorId));
    if (there) {
        // The same once more, after an answer that was lost; whose it is not, learns nothing but that the id is taken.
        if (!requireOwner(write.db, application.vendorId, user))
            return Error{ErrorCode::AlreadyExists, u"the shop's id is taken"_s};
        return current(write.db, application.vendorId);
    }
    AURA_ASSIGN(const auto open,
                write.db.queryInt64("SELECT count(*) FROM vendor_member m JOIN vendor v ON v.id = m.vendor_id WHERE "
                                    "m.user_id = ?1 AND m.role = 'owner' AND v.status NOT IN (?2, ?3)",
                                    user, VendorStatus::Approved, VendorStatus::Suspended));
    if (open.value_or(0) >= mostOpenApplications)
        return Error{ErrorCode::Conflict, u"there is an application that is not decided"_s};
    Vendor vendor;
    vendor.id = application.vendorId;
    vendor.name = application.name;
    vendor.contact = application.contact;
    vendor.city = application.city;
    vendor.country = application.country;
    vendor.status = VendorStatus::Onboarding;
    vendor.createdAt = vendor.updatedAt = write.now;
    vendor.rev = 1;
    AURA_TRY(shops::requireOwnName(write, vendor));
    AURA_ASSIGN(vendor.slug, freeSlug(write.db, vendor.name));
    AURA_TRY(storage::CatalogueWriter(write.db).putVendor(vendor));
    AURA_TRY(write.db.run("INSERT INTO vendor_member(vendor_id, user_id, role, created_at) VALUES(?1, ?2, 'owner', ?3)",
                          vendor.id, user, write.now));
    Onboarding begun;
    begun.vendorId = vendor.id;
    begun.papers.sells = application.sells;
    begun.papers.address.country = application.country;
    begun.papers.address.city = application.city;
    begun.rev = 1;
    AURA_TRY(keep(write, user, begun));
    AURA_TRY(tellPerson(write, user));
    return current(write.db, vendor.id);
}

Result<Onboarding> read(storage::Database &db, const Id &user, const Id &vendor) {
    AURA_TRY(requireOwner(db, vendor, user));
    return current(db, vendor);
}

Result<Onboarding> change(Write &write, const Id &user, const PapersChange &change) {
    AURA_TRY(requireOwner(write.db, change.vendorId, user));
    AURA_TRY(validatePapers(change.papers));
    AURA_ASSIGN(auto dossier, whole(write.db, change.vendorId));
    auto &onboarding = dossier.onboarding;
    if (change.submit && onboarding.status == VendorStatus::ReadyForReview && onboarding.papers == change.papers)
        return onboarding; // sent already, and the answer was lost
    if (onboarding.status != VendorStatus::Onboarding)
        return Error{ErrorCode::Conflict, u"the shop is %1 now"_s.arg(vendorStatusName(onboarding.status))};
    if (onboarding.papers != change.papers) {
        if (onboarding.rev != change.seenRev)
            return Error{ErrorCode::Conflict, u"the papers were changed on another device"_s};
        onboarding.papers = change.papers;
        ++onboarding.rev;
    }
    if (change.submit) {
        QStringList missing;
        for (const auto step : missingSteps(onboarding.papers, dossier.shop))
            missing.append(onboardingStepName(step));
        if (!missing.isEmpty())
            return Error{ErrorCode::InvalidArgument, u"missing: "_s + missing.join(u", "_s)};
        onboarding.submittedAt = write.now;
        onboarding.reason.clear();
        AURA_TRY(moveTo(write, change.vendorId, VendorStatus::ReadyForReview));
    }
    AURA_TRY(keep(write, user, onboarding));
    return current(write.db, change.vendorId);
}

Result<Onboarding> reopen(Write &write, const Id &user, const Id &vendor) {
    AURA_TRY(requireOwner(write.db, vendor, user));
    AURA_ASSIGN(auto onboarding, current(write.db, vendor));
    if (onboarding.status == VendorStatus::Onboarding)
        return onboarding;
    if (!mayReopen(onboarding.status))
        return Error{ErrorCode::Conflict, u"the shop is %1 now"_s.arg(vendorStatusName(onboarding.status))};
    AURA_TRY(moveTo(write, vendor, VendorStatus::Onboarding));
    // Who was looking at them decides about something else than what is sent next.
    ++onboarding.rev;
    AURA_TRY(keep(write, user, onboarding));
    return current(write.db, vendor);
}

Result<ShopDossier> dossier(storage::Database &db, const Id &vendor) {
    AURA_ASSIGN(auto dossier, whole(db, vendor));
    auto &account = dossier.onboarding.papers.account;
    account.iban = maskedIban(account.iban);
    return dossier;
}

Status decided(Write &write, const Id &vendor, std::int64_t seenRev, const QString &reason) {
    AURA_ASSIGN(const auto rev, write.db.queryInt64("SELECT rev FROM vendor_papers WHERE vendor_id = ?1", vendor));
    if (seenRev != 0 && rev.value_or(1) != seenRev)
        return Error{ErrorCode::Conflict, u"the papers are not those that were looked at any more"_s};
    return write.db.run("UPDATE vendor_papers SET reason = ?2, decided_at = ?3 WHERE vendor_id = ?1", vendor, reason,
                        write.now);
}

Result<QList<WrittenAccount>> accountsToRegister(storage::Database &db, int most) {
    QList<WrittenAccount> accounts;
    AURA_ASSIGN(auto row, db.prepare("SELECT p.vendor_id, p.papers FROM vendor_papers p JOIN vendor v ON v.id = "
                                     "p.vendor_id WHERE v.status = ?1 AND NOT EXISTS(SELECT 1 FROM payout_account a "
                                     "WHERE a.vendor_id = p.vendor_id) LIMIT ?2"));
    row.bind(VendorStatus::Approved, most);
    for (;;) {
        AURA_ASSIGN(const bool more, row.step());
        if (!more)
            return accounts;
        AURA_ASSIGN(const auto papers, wire::shopPapersFromBytes(row.text(1).toUtf8()));
        accounts.append({row.id(0), papers.account});
    }
}

Status forget(Write &write, const Id &user) {
    QList<Id> never;
    AURA_TRY(write.db.forEach(
        "SELECT v.id FROM vendor_member m JOIN vendor v ON v.id = m.vendor_id WHERE m.user_id = ?1 AND v.status NOT IN "
        "(?2, ?3) AND NOT EXISTS(SELECT 1 FROM vendor_member o WHERE o.vendor_id = v.id AND o.user_id <> ?1)",
        [&](const storage::Statement &row) { never.append(row.id(0)); }, user, VendorStatus::Approved,
        VendorStatus::Suspended));
    for (const auto &id : std::as_const(never)) {
        AURA_ASSIGN(auto vendor, storage::CatalogueReader(write.db).vendor(id));
        // The row stays for what refers to it; nothing of it says who wanted to sell.
        vendor.name = u"withdrawn "_s + id.toString();
        vendor.slug = slugify(vendor.name);
        vendor.story.clear();
        vendor.contact.clear();
        vendor.city.clear();
        vendor.returnPolicy.clear();
        vendor.status = VendorStatus::Rejected;
        vendor.updatedAt = write.now;
        ++vendor.rev;
        AURA_TRY(storage::CatalogueWriter(write.db).putVendor(vendor));
        AURA_TRY(vendorScope::record(write.db, id, u"vendor", id, vendor.rev));
        AURA_TRY(write.db.run("DELETE FROM vendor_papers WHERE vendor_id = ?1", id));
    }
    return {};
}

} // namespace aura::server::onboarding
