// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/people.h>

#include <aura/planted.h>
#include <aura/server/services/auth.h>
#include <aura/server/services/change_log.h>
#include <aura/server/services/vendor_scope.h>

#include <algorithm>

namespace aura::server::people {

using namespace Qt::StringLiterals;

namespace {

#define AURA_ADDRESS_COLUMNS                                                                                           \
    "SELECT id, name, line1, line2, postal_code, city, region, country, phone, is_default_shipping, created_at, "      \
    "updated_at, rev FROM address "

AddressEntry entryFrom(const storage::Statement &row) {
    return {row.id(0),
            {row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7), row.text(8)},
            row.boolean(9),
            row.int64(10),
            row.int64(11),
            row.int64(12)};
}

Status keep(Write &write, const Id &user, const AddressEntry &entry) {
    const auto &address = entry.address;
    AURA_TRY(write.db.run(
        "INSERT INTO address(id, user_id, name, line1, line2, postal_code, city, region, country, phone, "
        "is_default_shipping, created_at, updated_at, rev) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, "
        "?13, ?14) ON CONFLICT(id) DO UPDATE SET name = excluded.name, line1 = excluded.line1, line2 = excluded.line2, "
        "postal_code = excluded.postal_code, city = excluded.city, region = excluded.region, country = "
        "excluded.country, phone = excluded.phone, is_default_shipping = excluded.is_default_shipping, updated_at = "
        "excluded.updated_at, rev = excluded.rev",
        entry.id, user, address.name, address.line1, address.line2, address.postalCode, address.city, address.region,
        address.country, address.phone, entry.preferred, entry.createdAt, entry.updatedAt, entry.rev));
    if (!AURA_PLANTED("address-not-told"))
        AURA_TRY(changeLog::record(write.db, changeLog::userScope(user), u"address", entry.id, entry.rev));
    return {};
}

/// Writes what differs between two states of a book.
Status keepChanges(Write &write, const Id &user, const AddressBook &before, AddressBook after) {
    for (const auto &old : before) {
        const bool gone =
            std::none_of(after.cbegin(), after.cend(), [&](const auto &entry) { return entry.id == old.id; });
        if (!gone)
            continue;
        AURA_TRY(write.db.run("DELETE FROM address WHERE id = ?1", old.id));
        AURA_TRY(changeLog::recordDeletion(write.db, changeLog::userScope(user), u"address", old.id, write.now));
    }
    for (auto &entry : after) {
        if (before.contains(entry))
            continue;
        entry.rev += 1;
        AURA_TRY(keep(write, user, entry));
    }
    return {};
}

template <typename Operation>
Status changeBook(Write &write, const Id &user, const Operation &operation, UnixMillis at) {
    AURA_ASSIGN(const auto before, addresses(write.db, user));
    auto after = before;
    AURA_ASSIGN(const bool changed, apply(after, operation, std::min(at, write.now)));
    return changed ? keepChanges(write, user, before, std::move(after)) : Status{};
}

} // namespace

Result<AddressBook> addresses(storage::Database &db, const Id &user) {
    AddressBook book;
    AURA_TRY(db.forEach(
        AURA_ADDRESS_COLUMNS "WHERE user_id = ?1 ORDER BY created_at, id",
        [&](const storage::Statement &row) { book.append(entryFrom(row)); }, user));
    return book;
}

Result<AddressEntry> address(storage::Database &db, const Id &id) {
    AURA_ASSIGN(auto row, db.prepare(AURA_ADDRESS_COLUMNS "WHERE id = ?1"));
    AURA_ASSIGN(const bool found, row.bind(id).step());
    if (!found)
        return Error{ErrorCode::NotFound, u"no such address"_s};
    return entryFrom(row);
}

Status change(Write &write, const Id &user, const AddressPut &operation, UnixMillis at) {
    {
        AURA_ASSIGN(auto row, write.db.prepare("SELECT user_id FROM address WHERE id = ?1"));
        AURA_ASSIGN(const bool known, row.bind(operation.addressId).step());
        if (known && row.id(0) != user)
            return Error{ErrorCode::PermissionDenied, u"somebody else's address"_s};
    }
    return changeBook(write, user, operation, at);
}

Status change(Write &write, const Id &user, const AddressRemove &operation, UnixMillis at) {
    return changeBook(write, user, operation, at);
}

Status change(Write &write, const Id &user, const ProfilePatch &operation) {
    AURA_ASSIGN(auto profile, AuthService::profile(write.db, user));
    AURA_ASSIGN(const bool changed, apply(profile, operation));
    if (!changed || AURA_PLANTED("name-not-taken"))
        return {};
    AURA_TRY(
        write.db.run("UPDATE user_account SET name = ?2, language = ?3, updated_at = ?4, rev = rev + 1 WHERE id = ?1",
                     user, profile.name, profile.language, write.now));
    AURA_TRY(index(write.db, user));
    AURA_TRY(changeLog::record(write.db, changeLog::userScope(user), u"user", user, profile.rev + 1));
    return vendorScope::recordMember(write.db, user, profile.rev + 1);
}

Status index(storage::Database &db, const Id &user) {
    AURA_TRY(db.run("DELETE FROM user_search WHERE rowid = (SELECT num FROM user_account WHERE id = ?1)", user));
    return db.run("INSERT INTO user_search(rowid, name, email) SELECT num, name, email FROM user_account WHERE id = ?1 "
                  "AND deleted_at IS NULL",
                  user);
}

QString matchOf(const QString &text) {
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words.append(u'"' + word + u"\"*"_s);
        word.clear();
    };
    // As the index takes words apart (FTS5's unicode61): letters, numbers and what is for private use make words, and
    // so do the marks that it takes for accents; other marks part them.
    for (const char32_t character : text.toUcs4()) {
        const bool isAccent = character >= 0x300 && character <= 0x331;
        if (QChar::isLetterOrNumber(character) || isAccent || QChar::category(character) == QChar::Other_PrivateUse)
            word += QChar::fromUcs4(character);
        else
            end();
    }
    end();
    return words.join(u' ');
}

} // namespace aura::server::people
