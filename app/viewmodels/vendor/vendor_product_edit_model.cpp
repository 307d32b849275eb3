// SPDX-License-Identifier: Apache-2.0
// A product that is being edited: from where it comes, how it is kept, and how it is saved.
#include "catalogue.h"
#include "texts.h"
#include "vendor/product_edit_private.h"
#include "vendor/vendor_words.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>
#include <aura/wire/product_draft_json.h>

#include <algorithm>

namespace aura::app {

namespace {

// More than a product may have variants, so that a matrix never runs out of them.
constexpr int idsAtHand = 300;
// Not with every letter, and soon enough for a program that is killed.
constexpr int keepMillis = 400;

Currency guessedCurrency(const AppContext &app) {
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

} // namespace

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

void VendorProductEditModel::attach(AppContext &app) {
    auto *desk = app.desk();
    connect(desk, &VendorDesk::readyChanged, this, &VendorProductEditModel::refreshLater);
    connect(desk, &VendorDesk::vendorChanged, this, &VendorProductEditModel::refreshLater);
    connect(desk, &VendorDesk::stockChanged, this, [this] {
        if (d->state == State::Editing)
            showVariants();
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
    // What somebody works on is not read again under their hands: what others did meanwhile meets it when it is saved.
    if (d->state != State::Idle || app()->desk()->vendor().isNil() || !app()->desk()->isReady())
        return;
    d->state = State::Reading;
    Q_EMIT changed();
    sync::whenDone(app()->client().newIds(idsAtHand), this, [this](const Result<QList<Id>> &ids) {
        d->ids = ids.value_or({});
        if (d->asked.isNil() && d->copied.isNil())
            return begin();
        if (d->asked.isNil())
            return read(d->copied, d->copied);
        sync::whenDone(app()->client().draft(productDraftName(d->asked)), this, [this](const Result<QByteArray> &kept) {
            const auto draft = kept ? wire::productDraftFromBytes(*kept) : Result<ProductDraft>(kept.error());
            if (!draft)
                return read(d->asked, {});
            d->draft = *draft;
            d->resumed = true;
            begin();
        });
    });
}

void VendorProductEditModel::read(const Id &product, const Id &source) {
    sync::whenDone(app()->client().vendorProducts(app()->desk()->vendor(), {product}), this,
                   [this, source](const Result<QList<Product>> &found) {
                       if (!found || found->isEmpty()) {
                           d->state = State::Missing;
                           Q_EMIT changed();
                           return;
                       }
                       d->draft =
                           source.isNil() ? aura::draftOf(found->first()) : aura::copyOf(found->first(), d->newId());
                       begin();
                   });
}

void VendorProductEditModel::begin() {
    if (d->draft.wanted.id.isNil()) {
        const auto make = d->newId();
        const auto product = make();
        d->draft = newDraft(product, make(), app()->desk()->vendor(), guessedCurrency(*app()));
    }
    d->productId = d->draft.wanted.id;
    d->state = State::Editing;
    d->former.clear();
    d->picturesUnderWay = 0;
    ++d->sitting;
    d->isDirty = d->resumed || hasChanges(d->draft);
    suggestAttributes();
    show();
}

void VendorProductEditModel::edited() {
    if (d->state != State::Editing)
        return;
    d->isDirty = hasChanges(d->draft);
    // A person who never stops is kept now and then as well.
    if (!d->keeping.isActive())
        d->keeping.start();
    show();
}

void VendorProductEditModel::keep() {
    d->keeping.stop();
    if (app() == nullptr || d->state != State::Editing)
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
    if (d->picturesUnderWay > 0)
        return;
    d->typing.clear();
    d->tried = true;
    show();
    if (!d->problems.isEmpty()) {
        Q_EMIT refused();
        return;
    }
    const auto operations = operationsOf(d->draft);
    d->keeping.stop();
    d->state = State::Saving;
    Q_EMIT changed();
    sync::whenDone(app()->client().performTogether(operations, productDraftName(d->productId)), this,
                   [this](const Result<QList<Id>> &done) {
                       d->state = State::Editing;
                       if (done) {
                           d->isDirty = false;
                           Q_EMIT changed();
                           Q_EMIT saved();
                           return;
                       }
                       keep();
                       Q_EMIT changed();
                       Q_EMIT failed(done.error().code == ErrorCode::NotFound && !d->draft.wanted.pictures.isEmpty()
                                         ? tr("A picture is not on this device any more. Remove it and add it again.")
                                         : errorText(done.error()));
                   });
}

void VendorProductEditModel::drop() {
    if (d->state != State::Editing || app() == nullptr)
        return;
    d->keeping.stop();
    d->state = State::Saving;
    Q_EMIT changed();
    sync::whenDone(app()->client().keepDraft(productDraftName(d->productId), {}), this, [this](const Status &done) {
        if (!done) {
            // It is still there, and so is what stands in the form.
            d->state = State::Editing;
            edited();
            Q_EMIT failed(errorText(done.error()));
            return;
        }
        d->isDirty = false;
        if (d->draft.isNew) {
            Q_EMIT changed();
            Q_EMIT dropped();
            return;
        }
        d->resumed = d->tried = false;
        d->left.clear();
        d->typing.clear();
        d->state = State::Reading;
        read(d->productId, {});
    });
}

void VendorProductEditModel::setStatus(const QString &status) {
    const auto wanted = productStatusFromName(status);
    if (d->state != State::Editing || !wanted || *wanted == d->draft.wanted.status)
        return;
    d->draft.wanted.status = *wanted;
    edited();
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
    return d->draft.isNew;
}
bool VendorProductEditModel::dirty() const {
    return d->isDirty;
}
bool VendorProductEditModel::resumed() const {
    return d->resumed;
}
QString VendorProductEditModel::title() const {
    return d->draft.isNew ? QString() : d->draft.base.name;
}
int VendorProductEditModel::problemCount() const {
    return static_cast<int>(d->problems.size());
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
    return d->state == State::Editing && d->isDirty && d->picturesUnderWay == 0;
}

} // namespace aura::app
