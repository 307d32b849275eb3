// SPDX-License-Identifier: Apache-2.0
#include <aura/app/onboarding_model.h>

#include "address_check.h"
#include "texts.h"
#include "vendor/onboarding_words.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/domain/shop_settings.h>
#include <aura/sync/client.h>
#include <aura/sync/shop_client.h>
#include <aura/sync/when_done.h>
#include <aura/wire/onboarding_json.h>

#include <algorithm>

namespace aura::app {

namespace {

constexpr int keepAfterMillis = 400;

QString draftName() {
    return QStringLiteral("onboarding");
}

bool isDecided(VendorStatus status) {
    return status == VendorStatus::Approved || status == VendorStatus::Suspended;
}

/// A person writes an IBAN in groups, as it stands on their card.
ShopPapers asSent(ShopPapers papers) {
    papers.account.iban = plainIban(papers.account.iban);
    papers.account.bic = papers.account.bic.trimmed().toUpper();
    return papers;
}

bool isOfApplication(OnboardingModel::Field field) {
    return field <= OnboardingModel::Field::Contact;
}

} // namespace

OnboardingModel::OnboardingModel(QObject *parent)
    : AppObject(parent)
    , m_checklist(&ChecklistItem::staticMetaObject, this)
    , m_countries(&ChoiceItem::staticMetaObject, this) {
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(keepAfterMillis);
    connect(&m_keeping, &QTimer::timeout, this, &OnboardingModel::keep);
}

OnboardingModel::~OnboardingModel() {
    if (m_keeping.isActive() && app() != nullptr)
        keep();
}

void OnboardingModel::attach(AppContext &app) {
    m_market = std::make_unique<sync::ShopClient>(app.client());
    connect(app.desk(), &VendorDesk::vendorChanged, this, &OnboardingModel::refreshLater);
    connect(&app.client(), &sync::Client::changed, this, [this](sync::Table table) {
        if (table == sync::Table::Account || table == sync::Table::VendorShop || table == sync::Table::Queue)
            refreshLater();
    });
    m_countries.setItems(countryChoices({}));
}

void OnboardingModel::setGlances(bool glances) {
    m_glances = glances;
    refreshLater();
}

void OnboardingModel::refresh() {
    if (app()->client().account().user.id.isNil()) {
        m_draft = {};
        m_row = {};
        m_draftRead = false;
        m_state = State::Guest;
        return tell();
    }
    // Who only glances is told by the draft what others have learned.
    if (!m_draftRead || m_glances)
        return readDraft();
    readShops();
}

void OnboardingModel::readDraft() {
    const int read = ++m_read;
    sync::whenDone(app()->client().draft(draftName()), this, [this, read](const Result<QByteArray> &kept) {
        if (read != m_read)
            return;
        m_draftRead = true;
        // What cannot be read is written anew with the next change: the market has what was sent.
        if (kept)
            m_draft = wire::onboardingDraftFromBytes(*kept).value_or(OnboardingDraft{});
        readShops();
    });
    if (m_newId.isNil())
        sync::whenDone(app()->client().newIds(1), this, [this](const Result<QList<Id>> &ids) {
            if (ids && m_newId.isNil())
                m_newId = ids->first();
        });
}

void OnboardingModel::readShops() {
    const auto vendors = app()->client().account().user.vendors;
    const int read = ++m_read;
    if (vendors.isEmpty()) {
        m_row = {};
        m_state = State::Applying;
        return tell();
    }
    // The one that is not decided; there is one at most.
    const auto rows = std::make_shared<QList<Vendor>>();
    const auto left = std::make_shared<qsizetype>(vendors.size());
    for (const auto &vendor : vendors)
        sync::whenDone(app()->client().vendorShop(vendor), this, [this, read, rows, left](const Result<Vendor> &row) {
            if (read != m_read)
                return;
            if (row)
                rows->append(*row);
            if (--*left > 0)
                return;
            auto chosen =
                std::find_if(rows->cbegin(), rows->cend(), [](const Vendor &shop) { return !isDecided(shop.status); });
            if (chosen == rows->cend())
                chosen = std::find_if(rows->cbegin(), rows->cend(),
                                      [this](const Vendor &shop) { return shop.id == app()->desk()->vendor(); });
            if (chosen != rows->cend())
                return show(*chosen);
            m_state = State::Idle; // its rows come with the next sync
            tell();
        });
}

void OnboardingModel::show(const Vendor &row) {
    const bool another = row.id != m_row.id || row.status != m_row.status;
    m_row = row;
    m_draft.application.reset();
    if (m_draft.known && m_draft.known->vendorId != row.id) {
        m_draft.known.reset();
        m_draft.mine.reset();
    }
    switch (row.status) {
    case VendorStatus::Invited:
    case VendorStatus::Onboarding:
        m_state = State::Filling;
        break;
    case VendorStatus::ReadyForReview:
        m_state = State::Waiting;
        break;
    case VendorStatus::Rejected:
        m_state = State::Rejected;
        break;
    case VendorStatus::Approved:
        m_state = State::Approved;
        break;
    case VendorStatus::Suspended:
        m_state = State::Suspended;
        break;
    }
    if (another)
        m_asked = false;
    if (!m_glances && !m_asked && row.status != VendorStatus::Approved)
        ask();
    tell();
}

void OnboardingModel::ask() {
    m_asked = true;
    sync::whenDone(m_market->onboarding(m_row.id), this, [this](const Result<Onboarding> &answer) {
        if (answer)
            return learn(*answer);
        if (answer.error().code == ErrorCode::PermissionDenied && m_state != State::Approved) {
            m_state = State::Others;
            tell();
        }
        // Without a network what was known last is shown, and asked again when the page is opened next.
    });
}

void OnboardingModel::learn(const Onboarding &onboarding) {
    m_draft.known = onboarding;
    if (m_draft.mine && *m_draft.mine == onboarding.papers)
        m_draft.mine.reset();
    // Of what is not to be changed now, nothing is being written.
    if (onboarding.status != VendorStatus::Onboarding && onboarding.status != VendorStatus::Invited &&
        onboarding.status != VendorStatus::Rejected)
        m_draft.mine.reset();
    keep();
    tell();
}

const ShopPapers &OnboardingModel::papers() const {
    static const ShopPapers none;
    return m_draft.mine ? *m_draft.mine : m_draft.known ? m_draft.known->papers : none;
}

ShopPapers &OnboardingModel::writing() {
    if (!m_draft.mine)
        m_draft.mine = papers();
    return *m_draft.mine;
}

ShopApplication &OnboardingModel::applying() {
    if (!m_draft.application)
        m_draft.application = ShopApplication{m_newId, {}, {}, QLocale::territoryToCode(QLocale().territory()), {}, {}};
    if (m_draft.application->vendorId.isNil())
        m_draft.application->vendorId = m_newId;
    return *m_draft.application;
}

QString &OnboardingModel::valueOf(Field field) {
    switch (field) {
    case Field::ShopName:
        return applying().name;
    case Field::Sells:
        return applying().sells;
    case Field::City:
        return applying().city;
    case Field::Contact:
        return applying().contact;
    case Field::LegalName:
        return writing().identity.legalName;
    case Field::Registration:
        return writing().identity.registration;
    case Field::TaxId:
        return writing().identity.taxId;
    case Field::Holder:
        return writing().account.holder;
    case Field::Iban:
        return writing().account.iban;
    case Field::Bic:
        return writing().account.bic;
    }
    return applying().name;
}

QString OnboardingModel::text(Field field) const {
    if (isOfApplication(field)) {
        const auto application = m_draft.application.value_or(ShopApplication{});
        return field == Field::ShopName ? application.name
               : field == Field::Sells  ? application.sells
               : field == Field::City   ? application.city
                                        : application.contact;
    }
    const auto &written = papers();
    switch (field) {
    case Field::LegalName:
        return written.identity.legalName;
    case Field::Registration:
        return written.identity.registration;
    case Field::TaxId:
        return written.identity.taxId;
    case Field::Holder:
        return written.account.holder;
    case Field::Iban:
        return written.account.iban;
    default:
        return written.account.bic;
    }
}

void OnboardingModel::setText(Field field, const QString &text) {
    if (app() == nullptr || this->text(field) == text)
        return;
    valueOf(field) = text;
    keepLater();
    tell();
}

void OnboardingModel::setCompany(bool company) {
    if (this->company() == company)
        return;
    writing().identity.isCompany = company;
    keepLater();
    tell();
}

void OnboardingModel::setCountry(const QString &code) {
    if (app() == nullptr)
        return;
    applying().country = code;
    keepLater();
    tell();
}

int OnboardingModel::country() const {
    const auto code =
        m_draft.application ? m_draft.application->country : QLocale::territoryToCode(QLocale().territory());
    for (int row = 0; row < m_countries.count(); ++row) {
        if (m_countries.itemAt<ChoiceItem>(row).value == code)
            return row;
    }
    return -1;
}

AddressItem OnboardingModel::address() const {
    return addressItem(papers().address);
}

void OnboardingModel::setAddressField(int field, const QString &text) {
    auto item = address();
    auto &part = partOf(item, static_cast<CheckoutModel::Field>(field));
    if (part == text)
        return;
    part = text;
    auto &written = writing().address;
    // As it is typed: spaces between words are not to vanish under the person's hands.
    written = {item.name, item.line1, item.line2, item.postalCode, item.city, item.region, item.country, item.phone};
    partOf(m_addressErrors, static_cast<CheckoutModel::Field>(field)).clear();
    keepLater();
    tell();
}

void OnboardingModel::checkAddressField(int field) {
    const auto which = static_cast<CheckoutModel::Field>(field);
    partOf(m_addressErrors, which) = fieldMessage(address(), which);
    tell();
}

QString OnboardingModel::problemOf(Field field) const {
    const auto written = text(field).trimmed();
    switch (field) {
    case Field::ShopName: {
        ShopSettings settings;
        settings.name = written;
        return validateShopSettings(settings) ? QString() : tr("What is the shop called?");
    }
    case Field::Sells:
        return written.isEmpty() ? tr("What do you want to sell?") : QString();
    case Field::LegalName:
        return !written.isEmpty() ? QString()
               : company()        ? tr("What is the company called?")
                                  : tr("What is your full name?");
    case Field::Registration:
        return company() && written.isEmpty() ? tr("Where is it registered, under which number?") : QString();
    case Field::Holder:
        return written.isEmpty() ? tr("Whose account is it?") : QString();
    case Field::Iban:
        return isValidIban(plainIban(written))
                   ? QString()
                   : tr("This is no IBAN. Please compare it with your card or a statement.");
    case Field::Bic: {
        ShopPapers alone;
        alone.account.bic = written.toUpper();
        return validatePapers(alone) ? QString() : tr("A BIC has 8 or 11 letters and digits.");
    }
    case Field::City:
    case Field::Contact:
    case Field::TaxId:
        break;
    }
    return {};
}

QString OnboardingModel::problem(Field field) const {
    return m_judging ? problemOf(field) : QString();
}

QString OnboardingModel::standing() const {
    return m_row.id.isNil() ? QString() : onboardingStandingText(m_row.status);
}

QString OnboardingModel::standingHint() const {
    return m_row.id.isNil()
               ? QString()
               : onboardingHintText(m_row.status, m_draft.known ? m_draft.known->reason : QString(), doneCount());
}

Tone OnboardingModel::standingTone() const {
    return m_row.status == VendorStatus::Rejected || m_row.status == VendorStatus::Suspended ? Tone::Danger
                                                                                             : Tone::Accent;
}

int OnboardingModel::doneCount() const {
    return onboardingSteps - static_cast<int>(missingSteps(asSent(papers()), m_row).size());
}

bool OnboardingModel::dirty() const {
    return m_draft.mine.has_value() && (!m_draft.known || *m_draft.mine != m_draft.known->papers);
}

void OnboardingModel::keepLater() {
    m_keeping.start();
}

void OnboardingModel::keep() {
    m_keeping.stop();
    if (app() == nullptr || app()->client().account().user.id.isNil())
        return;
    sync::whenDone(app()->client().keepDraft(draftName(), wire::toBytes(m_draft)), this, [this](const Status &kept) {
        if (!kept)
            Q_EMIT said(errorText(kept.error()));
    });
}

void OnboardingModel::tell() {
    const auto missing = missingSteps(asSent(papers()), m_row);
    QList<ChecklistItem> items;
    for (int i = 0; i < onboardingSteps; ++i) {
        const auto step = static_cast<OnboardingStep>(i);
        ChecklistItem item;
        item.step = i;
        item.title = onboardingStepText(step);
        item.done = !missing.contains(step);
        item.detail = item.done ? onboardingAnswerText(step, asSent(papers()), m_row) : onboardingTaskText(step);
        items.append(item);
    }
    m_checklist.setItems(items);
    ++m_revision;
    Q_EMIT changed();
}

void OnboardingModel::run(QFuture<Result<Onboarding>> future, const Answer &done) {
    m_busy = true;
    tell();
    sync::whenDone(future, this, [this, done](const Result<Onboarding> &answer) {
        m_busy = false;
        if (!answer) {
            // What it is by now; what the person wrote stays.
            if (answer.error().code == ErrorCode::Conflict && !m_row.id.isNil())
                ask();
            tell();
            Q_EMIT said(onboardingRefusalText(answer.error()));
            return;
        }
        done(*answer);
        // The shop's own rows say the same a moment later.
        (void)app()->client().syncNow();
    });
}

void OnboardingModel::apply() {
    if (app() == nullptr || m_busy || m_state != State::Applying)
        return;
    m_judging = true;
    auto application = applying();
    application.name = application.name.trimmed();
    application.sells = application.sells.trimmed();
    if (!validateApplication(application)) {
        tell();
        Q_EMIT said(tr("Something is to be put right first."));
        return;
    }
    keep();
    run(m_market->apply(application), [this](const Onboarding &begun) {
        m_judging = false;
        m_draft.application.reset();
        m_asked = true;
        learn(begun);
        Q_EMIT applied();
    });
}

void OnboardingModel::save() {
    if (app() != nullptr && !m_busy && m_state == State::Filling) {
        keep();
        put(false);
    }
}

void OnboardingModel::send() {
    if (app() == nullptr || m_busy || m_state != State::Filling)
        return;
    m_judging = true;
    m_addressErrors = addressMessages(address());
    keep();
    if (!missingSteps(asSent(papers()), m_row).isEmpty() || !problemOf(Field::Bic).isEmpty()) {
        tell();
        Q_EMIT said(tr("Something is to be put right first."));
        return;
    }
    put(true);
}

void OnboardingModel::put(bool submit) {
    const auto write = [this, submit] {
        run(m_market->change({m_row.id, m_draft.known->rev, asSent(papers()), submit}),
            [this, submit](const Onboarding &onboarding) {
                m_draft.mine.reset();
                m_judging = m_judging && !submit;
                learn(onboarding);
                if (submit)
                    Q_EMIT sent();
                else
                    Q_EMIT said(tr("Kept by the market, for you and for those who decide."));
            });
    };
    if (m_draft.known)
        return write();
    // A device that never saw what the market has: first that, so that nothing is written over unseen.
    run(m_market->onboarding(m_row.id), [this, write](const Onboarding &onboarding) {
        const auto mine = m_draft.mine;
        learn(onboarding);
        m_draft.mine = mine;
        write();
    });
}

void OnboardingModel::reopen() {
    if (app() == nullptr || m_busy || m_row.id.isNil())
        return;
    run(m_market->reopen(m_row.id), [this](const Onboarding &onboarding) {
        m_judging = false;
        learn(onboarding);
    });
}

} // namespace aura::app
