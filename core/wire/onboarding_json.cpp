// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/onboarding_json.h>

#include <aura/wire/catalogue_json.h>
#include <aura/wire/order_json.h>

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

constexpr qsizetype longestShop = 200;

VendorStatus statusFrom(JsonReader &reader, QLatin1StringView key) {
    const auto status = vendorStatusFromName(reader.string(key, 40));
    if (!status)
        reader.fail(key, "format", u"is no state of a shop"_s);
    return status ? *status : VendorStatus::Onboarding;
}

/// An address of which any part may still be missing.
Address partialAddressFrom(JsonReader reader, JsonReader &outer) {
    const auto part = [&](QLatin1StringView key) { return reader.string(key, longestPaper, Need::Optional); };
    Address address;
    address.name = part("name"_L1);
    address.line1 = part("line1"_L1);
    address.line2 = part("line2"_L1);
    address.postalCode = part("postalCode"_L1);
    address.city = part("city"_L1);
    address.region = part("region"_L1);
    address.country = part("country"_L1);
    address.phone = part("phone"_L1);
    outer.absorb(reader);
    return address;
}

template <typename T, typename Read>
Result<T> fromBytes(QByteArrayView bytes, Read read) {
    AURA_ASSIGN(auto object, parseObject(bytes));
    JsonReader reader(std::move(object));
    T value = read(reader);
    if (reader.failed())
        return reader.error();
    return value;
}

} // namespace

QJsonObject toJson(const ShopApplication &application) {
    return {{u"vendorId"_s, application.vendorId.toString()},
            {u"name"_s, application.name},
            {u"sells"_s, application.sells},
            {u"country"_s, application.country},
            {u"city"_s, application.city},
            {u"contact"_s, application.contact}};
}

QJsonObject toJson(const ShopPapers &papers) {
    const auto &identity = papers.identity;
    const auto &account = papers.account;
    return {
        {u"sells"_s, papers.sells},
        {u"identity"_s, QJsonObject{{u"company"_s, identity.isCompany},
                                    {u"legalName"_s, identity.legalName},
                                    {u"registration"_s, identity.registration},
                                    {u"taxId"_s, identity.taxId}}},
        {u"address"_s, toJson(papers.address)},
        {u"account"_s, QJsonObject{{u"holder"_s, account.holder}, {u"iban"_s, account.iban}, {u"bic"_s, account.bic}}}};
}

QJsonObject toJson(const PapersChange &change) {
    return {{u"vendorId"_s, change.vendorId.toString()},
            {u"seenRev"_s, qint64{change.seenRev}},
            {u"papers"_s, toJson(change.papers)},
            {u"submit"_s, change.submit}};
}

QJsonObject toJson(const Onboarding &onboarding) {
    QJsonArray missing;
    for (const auto step : onboarding.missing)
        missing.append(onboardingStepName(step));
    const auto time = [](UnixMillis at) { return at == 0 ? QJsonValue() : QJsonValue(timeToString(at)); };
    return {{u"vendorId"_s, onboarding.vendorId.toString()},
            {u"status"_s, vendorStatusName(onboarding.status)},
            {u"papers"_s, toJson(onboarding.papers)},
            {u"missing"_s, missing},
            {u"reason"_s, onboarding.reason},
            {u"submittedAt"_s, time(onboarding.submittedAt)},
            {u"decidedAt"_s, time(onboarding.decidedAt)},
            {u"rev"_s, qint64{onboarding.rev}}};
}

QJsonObject toJson(const ShopDossier &dossier) {
    return {{u"onboarding"_s, toJson(dossier.onboarding)}, {u"shop"_s, toJson(dossier.shop)}};
}

ShopApplication shopApplicationFromJson(JsonReader &reader) {
    const auto part = [&](QLatin1StringView key, qsizetype longest) {
        return reader.string(key, longest, Need::Optional).trimmed();
    };
    ShopApplication application;
    // Also what somebody has begun to write is read.
    application.vendorId = reader.id("vendorId"_L1, Need::Optional);
    application.name = part("name"_L1, longestShop);
    application.sells = part("sells"_L1, longestSells);
    application.country = part("country"_L1, 2);
    application.city = part("city"_L1, longestPaper);
    application.contact = part("contact"_L1, longestPaper);
    return application;
}

ShopPapers shopPapersFromJson(JsonReader &reader) {
    ShopPapers papers;
    papers.sells = reader.string("sells"_L1, longestSells, Need::Optional);
    auto identity = reader.nested("identity"_L1);
    const auto line = [](JsonReader &from, QLatin1StringView key) {
        return from.string(key, longestPaper, Need::Optional).trimmed();
    };
    papers.identity.isCompany = identity.boolean("company"_L1, false);
    papers.identity.legalName = line(identity, "legalName"_L1);
    papers.identity.registration = line(identity, "registration"_L1);
    papers.identity.taxId = line(identity, "taxId"_L1);
    reader.absorb(identity);
    papers.address = partialAddressFrom(reader.nested("address"_L1), reader);
    auto account = reader.nested("account"_L1);
    papers.account.holder = line(account, "holder"_L1);
    papers.account.iban = plainIban(line(account, "iban"_L1));
    papers.account.bic = line(account, "bic"_L1).toUpper();
    reader.absorb(account);
    return papers;
}

PapersChange papersChangeFromJson(JsonReader &reader) {
    PapersChange change;
    change.vendorId = reader.id("vendorId"_L1);
    change.seenRev = reader.integer("seenRev"_L1, 1);
    auto papers = reader.nested("papers"_L1);
    change.papers = shopPapersFromJson(papers);
    reader.absorb(papers);
    change.submit = reader.boolean("submit"_L1, false);
    return change;
}

Onboarding onboardingFromJson(JsonReader &reader) {
    Onboarding onboarding;
    onboarding.vendorId = reader.id("vendorId"_L1);
    onboarding.status = statusFrom(reader, "status"_L1);
    auto papers = reader.nested("papers"_L1);
    // Masked accounts are read as they are.
    const auto iban = papers.raw().value("account"_L1).toObject().value("iban"_L1).toString();
    onboarding.papers = shopPapersFromJson(papers);
    if (iban.contains(u'\u2022'))
        onboarding.papers.account.iban = iban;
    reader.absorb(papers);
    for (const auto &name : reader.array("missing"_L1, 100, Need::Optional)) {
        // A later server may ask for more.
        if (const auto step = onboardingStepFromName(name.toString()))
            onboarding.missing.append(*step);
    }
    onboarding.reason = reader.string("reason"_L1, 1'000, Need::Optional);
    onboarding.submittedAt = reader.time("submittedAt"_L1, Need::Optional);
    onboarding.decidedAt = reader.time("decidedAt"_L1, Need::Optional);
    onboarding.rev = reader.integer("rev"_L1, 1);
    return onboarding;
}

ShopDossier shopDossierFromJson(JsonReader &reader) {
    ShopDossier dossier;
    auto onboarding = reader.nested("onboarding"_L1);
    dossier.onboarding = onboardingFromJson(onboarding);
    reader.absorb(onboarding);
    auto shop = reader.nested("shop"_L1);
    dossier.shop = vendorFromJson(shop);
    reader.absorb(shop);
    return dossier;
}

Result<ShopPapers> shopPapersFromBytes(QByteArrayView bytes) {
    return fromBytes<ShopPapers>(bytes, shopPapersFromJson);
}

Result<Onboarding> onboardingFromBytes(QByteArrayView bytes) {
    return fromBytes<Onboarding>(bytes, onboardingFromJson);
}

Result<ShopDossier> shopDossierFromBytes(QByteArrayView bytes) {
    return fromBytes<ShopDossier>(bytes, shopDossierFromJson);
}

QByteArray toBytes(const OnboardingDraft &draft) {
    QJsonObject object;
    if (draft.application)
        object.insert("application"_L1, toJson(*draft.application));
    if (draft.known)
        object.insert("known"_L1, toJson(*draft.known));
    if (draft.mine)
        object.insert("mine"_L1, toJson(*draft.mine));
    return object.isEmpty() ? QByteArray() : toBytes(object);
}

Result<OnboardingDraft> onboardingDraftFromBytes(QByteArrayView bytes) {
    return fromBytes<OnboardingDraft>(bytes, [](JsonReader &reader) {
        OnboardingDraft draft;
        const auto part = [&](QLatin1StringView key, auto &value, auto read) {
            if (!reader.has(key))
                return;
            auto nested = reader.nested(key);
            value = read(nested);
            reader.absorb(nested);
        };
        part("application"_L1, draft.application, shopApplicationFromJson);
        part("known"_L1, draft.known, onboardingFromJson);
        part("mine"_L1, draft.mine, shopPapersFromJson);
        return draft;
    });
}

} // namespace aura::wire
