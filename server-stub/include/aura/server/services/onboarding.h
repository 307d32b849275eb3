// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/onboarding.h>
#include <aura/server/store/write_queue.h>

namespace aura::server {

/// How somebody becomes a shop: they apply, fill in a checklist, send it for review, and are approved or told why not.
/// Papers are for the shop's owners and for those who decide, and for nobody else of the shop.
namespace onboarding {

/// Makes the shop, in the state `onboarding`, and the person its owner; the same application once more answers what
/// there is. AlreadyExists for a name that another shop has or an id that is taken, Conflict when the person has an
/// application that is not decided (mostOpenApplications), InvalidArgument as validateApplication().
Result<Onboarding> apply(Write &write, const Id &user, const ShopApplication &application);

/// PermissionDenied for whoever does not own the shop. A shop that was made before there were papers has empty ones.
Result<Onboarding> read(storage::Database &db, const Id &user, const Id &vendor);

/// PermissionDenied as read(); Conflict when the papers are others than were seen or the shop is not in `onboarding`;
/// InvalidArgument as validatePapers(), and when they are sent for review while something is missing: the detail names
/// the steps.
Result<Onboarding> change(Write &write, const Id &user, const PapersChange &change);

/// Takes the papers back, to be changed: of a shop that waits, or that was rejected. A success when it is in
/// `onboarding` already; Conflict otherwise.
Result<Onboarding> reopen(Write &write, const Id &user, const Id &vendor);

/// What those who decide look at, with the account masked. NotFound for an unknown shop.
Result<ShopDossier> dossier(storage::Database &db, const Id &vendor);

/// Keeps why it was decided so; to be called with the decision. Conflict when the papers are others than were looked at
/// (`seenRev` 0: nobody looked).
Status decided(Write &write, const Id &vendor, std::int64_t seenRev, const QString &reason);

/// Of shops that were approved and for whom nobody pays out yet, what they have written down of where their money goes:
/// at most `most`.
struct WrittenAccount {
    Id vendorId;
    BankAccount account;
};
Result<QList<WrittenAccount>> accountsToRegister(storage::Database &db, int most);

/// Somebody leaves the market: what of an application is theirs alone goes, and their shops that never were approved
/// are nobody's any more. To be called before they stop working for them.
Status forget(Write &write, const Id &user);

} // namespace onboarding

} // namespace aura::server
