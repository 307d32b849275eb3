// SPDX-License-Identifier: Apache-2.0
// A product that is being edited: from where it comes, how it is kept, and how it is saved.
#include "catalogue.h"
#include "texts.h"
#include "vendor/product_edit_private.h"
#include "vendor/vendor_words.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/domain/variant_removal.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>
#include <aura/wire/product_draft_json.h>

#include <algorithm>

namespace aura::app {

namespace {

// For a matrix that is written anew a few times; more are fetched meanwhile.
constexpr int idsAtHand = 3 * static_cast<int>(mostVariants);
// Not with every letter, and soon enough for a program that is killed.
constexpr int keepMillis = 400;

} // namespace

Currency shopCurrency(const AppContext &app) {
    if (const auto vendor = app.catalogue().vendor(app.desk()->vendor()); vendor && !sellsIn(*vendor).isNone())
        return sellsIn(*vendor);
    for (const auto &product : app.desk()->products()) {
        if (!product.variants.isEmpty())
            return product.variants.first().price.currency;
    }
    if (const auto base = app.client().exchangeRates().base; !base.isNone())
        return base;
    return Currency::parse(QLocale().currencySymbol(QLocale::CurrencyIsoCode)).value_or(Currency::of("EUR"));
}

QString productDraftName(const Id &productId) {
    return QLatin1StringView(productDraftPrefix) + productId.toString();
}

VendorProductEditModel::VendorProductEditModel(QObject *parent)
    : AppObject(parent)
    , d(std::make_unique<Private>(this)) {
    d->keeping.setInterval(keepMillis);
    connect(&d->keeping, &QTimer::timeout, this, &VendorProductEditModel::keep);
}

VendorProductEditModel::~VendorProductEditModel() {
    if (d->keeping.isActive())
        keep();
}

void VendorProductEditModel::Private::forget() {
    keeping.stop();
    productId = {};
    state = State::Idle;
    draft = {};
    isDirty = resumed = tried = false;
    left.clear();
    typing.clear();
    problems.clear();
    taken.reset();
    ids.clear();
    idsUnderWay = false;
    intake.forget();
    ++sitting;
    failure.reset();
    draftFailed = false;
    suggested.clear();
    suggestedFor = {};
    shownAttributes.clear();
    former.clear();
}

void VendorProductEditModel::attach(AppContext &app) {
    auto *desk = app.desk();
    connect(desk, &VendorDesk::readyChanged, this, &VendorProductEditModel::refreshLater);
    connect(desk, &VendorDesk::vendorChanged, this, &VendorProductEditModel::refreshLater);
    connect(desk, &VendorDesk::stockChanged, this, [this] {
        if (d->state == State::Editing)
            showVariants();
    });
    connect(desk, &VendorDesk::productsChanged, this, [this] {
        d->taken.reset();
        if (d->state == State::Editing)
            show(Variants);
    });
    connect(&app, &AppContext::catalogueChanged, this, [this] {
        if (d->state == State::Editing)
            suggestAttributes();
    });
    desk->open();
}

void VendorProductEditModel::setProductId(const QString &id) {
    if (d->asked == idFrom(id))
        return;
    d->asked = idFrom(id);
    Q_EMIT productIdChanged();
    Q_EMIT changed();
    refreshLater();
}

void VendorProductEditModel::setCopyOf(const QString &id) {
    if (d->copied == idFrom(id))
        return;
    d->copied = idFrom(id);
    Q_EMIT productIdChanged();
    refreshLater();
}

void VendorProductEditModel::refresh() {
    const auto person = app()->client().account().user.id;
    const auto &vendor = app()->desk()->vendor();
    if (d->state != State::Idle && (d->person != person || d->vendor != vendor))
        leave();
    // What somebody works on is not read again under their hands: what others did meanwhile meets it when it is saved.
    if (d->state != State::Idle || vendor.isNil() || !app()->desk()->isReady())
        return;
    d->person = person;
    d->vendor = vendor;
    readAsked();
}

void VendorProductEditModel::leave() {
    // The same person goes on with it when they come back to the shop.
    if (d->keeping.isActive())
        keep();
    d->forget();
    for (auto *list : {&d->attributes, &d->axes, &d->variants, &d->pictures, &d->statuses})
        list->setItems(QList<ChoiceItem>());
    Q_EMIT changed();
}

void VendorProductEditModel::readAsked() {
    d->forget();
    d->state = State::Reading;
    Q_EMIT changed();
    d->idsUnderWay = true;
    sync::whenDone(app()->client().newIds(idsAtHand), this, whileSitting([this](const Result<QList<Id>> &ids) {
                       d->idsUnderWay = false;
                       if (!ids)
                           return fail(ids.error());
                       d->ids = *ids;
                       if (!d->asked.isNil())
                           readDraft();
                       else if (d->copied.isNil())
                           begin();
                       else
                           read(d->copied, d->copied);
                   }));
}

void VendorProductEditModel::readDraft() {
    sync::whenDone(
        app()->client().draft(productDraftName(d->asked)), this, whileSitting([this](const Result<QByteArray> &kept) {
            if (!kept && kept.error().code == ErrorCode::NotFound)
                return read(d->asked, {});
            const auto draft = kept ? wire::productDraftFromBytes(*kept) : Result<ProductDraft>(kept.error());
            if (!draft) {
                // Nothing is written over it: newer software may know what it says.
                d->draftFailed = true;
                return fail(draft.error());
            }
            if (draft->wanted.vendorId != d->vendor)
                return read(d->asked, {}); // begun for another shop
            d->draft = *draft;
            d->resumed = true;
            begin();
        }));
}

void VendorProductEditModel::read(const Id &product, const Id &source) {
    sync::whenDone(app()->client().vendorProducts(d->vendor, {product}), this,
                   whileSitting([this, source](const Result<QList<Product>> &found) {
                       if (!found)
                           return fail(found.error());
                       if (found->isEmpty()) {
                           d->state = State::Missing;
                           Q_EMIT changed();
                           return;
                       }
                       d->draft =
                           source.isNil() ? aura::draftOf(found->first()) : aura::copyOf(found->first(), d->newId());
                       begin();
                   }));
}

void VendorProductEditModel::begin() {
    if (d->draft.wanted.id.isNil()) {
        const auto make = d->newId();
        const auto product = make();
        d->draft = newDraft(product, make(), d->vendor, shopCurrency(*app()));
    }
    d->productId = d->draft.wanted.id;
    d->state = State::Editing;
    d->isDirty = d->resumed || hasChanges(d->draft);
    // A copy is worth keeping before anybody has touched it.
    if (d->isDirty && !d->resumed)
        d->keeping.start();
    suggestAttributes();
    show(Everything);
}

void VendorProductEditModel::fail(const Error &error) {
    d->failure = error;
    d->state = State::Failed;
    Q_EMIT changed();
}

void VendorProductEditModel::retry() {
    if (d->state == State::Failed && app() != nullptr)
        readAsked();
}

bool VendorProductEditModel::hasIds(qsizetype count) {
    const bool enough = d->ids.size() >= count;
    fetchIds();
    if (!enough)
        Q_EMIT failed(tr("This device needs a moment for so many variants. Try that again."));
    return enough;
}

void VendorProductEditModel::fetchIds() {
    if (d->idsUnderWay || d->ids.size() >= 2 * mostVariants)
        return;
    d->idsUnderWay = true;
    sync::whenDone(app()->client().newIds(idsAtHand), this, whileSitting([this](const Result<QList<Id>> &ids) {
                       d->idsUnderWay = false;
                       if (ids)
                           d->ids += *ids;
                       else
                           Q_EMIT failed(errorText(ids.error()));
                   }));
}

void VendorProductEditModel::edited(Parts parts) {
    if (d->state != State::Editing)
        return;
    d->isDirty = hasChanges(d->draft);
    // A person who never stops is kept now and then as well.
    if (!d->keeping.isActive())
        d->keeping.start();
    show(parts);
}

void VendorProductEditModel::keep() {
    d->keeping.stop();
    // Whoever is here by now gets nothing of somebody else's.
    if (app() == nullptr || d->state != State::Editing || app()->client().account().user.id != d->person)
        return;
    // Somebody who has put everything back has nothing left to save.
    const auto bytes = d->isDirty ? wire::toBytes(d->draft) : QByteArray();
    sync::whenDone(app()->client().keepDraft(productDraftName(d->productId), bytes), this, [this](const Status &kept) {
        if (!kept)
            Q_EMIT failed(errorText(kept.error()));
    });
}

void VendorProductEditModel::save() {
    if (d->state != State::Editing || app() == nullptr)
        return;
    if (d->intake.underWay() > 0)
        return;
    d->typing.clear();
    d->tried = true;
    show(Everything);
    if (problemCount() > 0) {
        Q_EMIT refused();
        return;
    }
    const auto operations = operationsOf(d->draft);
    d->keeping.stop();
    d->state = State::Saving;
    Q_EMIT changed();
    sync::whenDone(app()->client().performTogether(operations, productDraftName(d->productId)), this,
                   whileSitting([this](const Result<QList<Id>> &done) {
                       d->state = State::Editing;
                       if (done) {
                           d->isDirty = false;
                           Q_EMIT changed();
                           Q_EMIT saved();
                           return;
                       }
                       keep();
                       Q_EMIT changed();
                       Q_EMIT failed(refusalText(done.error()));
                   }));
}

QString VendorProductEditModel::refusalText(const Error &error) const {
    if (error.code == ErrorCode::NotFound && !d->draft.wanted.pictures.isEmpty())
        return tr("A picture is not on this device any more. Remove it and add it again.");
    if (error.code != ErrorCode::OutOfStock)
        return errorText(error);
    // Only what is taken out can be refused so.
    QStringList names;
    for (const auto &variant : std::as_const(d->draft.base.variants)) {
        const auto stays = [&](const Variant &wanted) { return wanted.id == variant.id; };
        const auto *level = app()->desk()->level(variant.id);
        const auto &wanted = d->draft.wanted.variants;
        if (level != nullptr && isPromised(*level) && std::none_of(wanted.cbegin(), wanted.cend(), stays))
            names.append(tr("“%1”").arg(variant.name));
    }
    if (names.isEmpty())
        return errorText(error);
    return tr("Pieces of %1 are sold or held for a buyer. Offer it until they have left.").arg(names.join(tr(", ")));
}

void VendorProductEditModel::drop() {
    if (!canDrop() || app() == nullptr)
        return;
    const auto before = d->state;
    const bool isNew = d->draftFailed ? !app()->desk()->products().contains(d->asked) : d->draft.isNew;
    d->keeping.stop();
    d->state = State::Saving;
    Q_EMIT changed();
    sync::whenDone(app()->client().keepDraft(productDraftName(d->draftFailed ? d->asked : d->productId), {}), this,
                   whileSitting([this, before, isNew](const Status &done) {
                       if (!done) {
                           // It is still there, and so is what stands in the form.
                           d->state = before;
                           edited(Everything);
                           Q_EMIT changed();
                           Q_EMIT failed(errorText(done.error()));
                           return;
                       }
                       d->isDirty = false;
                       if (isNew) {
                           Q_EMIT changed();
                           Q_EMIT dropped();
                           return;
                       }
                       readAsked();
                   }));
}

void VendorProductEditModel::setStatus(const QString &status) {
    const auto wanted = productStatusFromName(status);
    if (d->state != State::Editing || !wanted || *wanted == d->draft.wanted.status)
        return;
    d->draft.wanted.status = *wanted;
    edited(Parts(Statuses) | Variants);
}

QString VendorProductEditModel::productId() const {
    return idText(d->asked);
}
QString VendorProductEditModel::copyOf() const {
    return idText(d->copied);
}
VendorProductEditModel::State VendorProductEditModel::state() const {
    return d->state;
}
bool VendorProductEditModel::isNew() const {
    return d->productId.isNil() ? d->asked.isNil() : d->draft.isNew;
}
bool VendorProductEditModel::dirty() const {
    return d->isDirty;
}
bool VendorProductEditModel::resumed() const {
    return d->resumed;
}
QString VendorProductEditModel::title() const {
    if (isNew())
        return {};
    if (!d->productId.isNil())
        return d->draft.base.name;
    return app() == nullptr ? QString() : app()->desk()->products().value(d->asked).name;
}
QString VendorProductEditModel::failureText() const {
    if (!d->failure)
        return {};
    const auto code = d->failure->code;
    return code == ErrorCode::Corrupt || code == ErrorCode::InvalidArgument
               ? tr("What is stored of it on this device is damaged.")
               : errorText(code);
}
bool VendorProductEditModel::canDrop() const {
    return d->state == State::Editing || (d->state == State::Failed && d->draftFailed);
}
int VendorProductEditModel::problemCount() const {
    return static_cast<int>(d->problems.size() + d->missing().size());
}
QString VendorProductEditModel::categoryId() const {
    return idText(d->draft.wanted.categories.value(0));
}
QString VendorProductEditModel::currency() const {
    // Where nothing is offered, what was taken out still has its price.
    const auto &variants = d->draft.wanted.variants.isEmpty() ? d->draft.withheld : d->draft.wanted.variants;
    const auto code = variants.value(0).price.currency.code();
    const QLocale locale;
    return code == locale.currencySymbol(QLocale::CurrencyIsoCode) ? locale.currencySymbol() : code;
}
ItemListModel *VendorProductEditModel::attributes() const {
    return &d->attributes;
}
bool VendorProductEditModel::matrix() const {
    return isMatrix(d->draft);
}
ItemListModel *VendorProductEditModel::axes() const {
    return &d->axes;
}
ItemListModel *VendorProductEditModel::variants() const {
    return &d->variants;
}
ItemListModel *VendorProductEditModel::pictures() const {
    return &d->pictures;
}
ItemListModel *VendorProductEditModel::statuses() const {
    return &d->statuses;
}
QString VendorProductEditModel::statusText() const {
    return productStatusText(d->draft.base.status);
}
Tone VendorProductEditModel::statusTone() const {
    return productStatusTone(d->draft.base.status);
}
QString VendorProductEditModel::statusHint() const {
    switch (d->draft.wanted.status) {
    case ProductStatus::Draft:
        return tr("Only people of your shop see it.");
    case ProductStatus::Proposed:
        return tr("The marketplace looks at it and publishes it.");
    case ProductStatus::Published:
        return tr("Everybody sees it. What you change shows at once.");
    case ProductStatus::Rejected:
        return tr("The marketplace did not take it. Change it and propose it again.");
    case ProductStatus::Archived:
        return tr("It is not sold any more. Nothing of it is lost.");
    }
    return {};
}
QString VendorProductEditModel::saveText() const {
    const bool proposes =
        d->draft.wanted.status == ProductStatus::Proposed && d->draft.base.status != ProductStatus::Proposed;
    if (proposes)
        return tr("Save and propose");
    return d->draft.isNew ? tr("Save as a draft") : tr("Save");
}
bool VendorProductEditModel::canSave() const {
    return d->state == State::Editing && d->isDirty && d->intake.underWay() == 0;
}

} // namespace aura::app
