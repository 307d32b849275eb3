// SPDX-License-Identifier: Apache-2.0
#include <aura/app/product_model.h>

#include "catalogue.h"
#include "catalogue_worker.h"
#include "local_state.h"
#include "product_texts.h"
#include "texts.h"
#include "variant_choice.h"

#include <aura/app/app_context.h>
#include <aura/app/country_names.h>
#include <aura/app/format.h>
#include <aura/app/glyphs.h>

namespace aura::app {

using namespace Qt::StringLiterals;

class ProductModel::Private {
public:
    explicit Private(ProductModel *q)
        : deliveries(&ChoiceItem::staticMetaObject, q)
        , options(q)
        , pictures(&PictureItem::staticMetaObject, q)
        , breadcrumb(&CrumbItem::staticMetaObject, q)
        , specs(&SpecItem::staticMetaObject, q)
        , histogram(&BarItem::staticMetaObject, q)
        , similar(new ProductRailModel(q)) {
        similar->setKind(ProductRailModel::Kind::Similar);
    }

    const Variant *variant() const { return choice.variant(); }

    QString productId;
    State state = State::Idle;
    Product product;
    Vendor vendor;
    VariantChoice choice;
    QString glyph;
    ItemListModel deliveries;
    GroupListModel options;
    ItemListModel pictures;
    ItemListModel breadcrumb;
    ItemListModel specs;
    ItemListModel histogram;
    ProductRailModel *similar;
};

ProductModel::ProductModel(QObject *parent)
    : AppObject(parent)
    , d(std::make_unique<Private>(this)) {}

ProductModel::~ProductModel() = default;

void ProductModel::attach(AppContext &app) {
    d->similar->setApp(&app);
    connect(&app, &AppContext::catalogueChanged, this, &ProductModel::refreshLater);
}

void ProductModel::setProductId(const QString &id) {
    if (d->productId == id)
        return;
    d->productId = id;
    d->state = State::Idle;
    d->similar->setProductId(id);
    Q_EMIT productIdChanged();
    refreshLater();
}

void ProductModel::refresh() {
    const Id id = idFrom(d->productId);
    auto &catalogue = app()->catalogue();
    if (catalogue.index() == nullptr)
        return; // again once there is a catalogue
    auto read = catalogue.product(id);
    if (!read) {
        d->state = read.error().code == ErrorCode::NotFound ? State::NotFound : State::Failed;
        Q_EMIT changed();
        return;
    }
    const bool another = d->product.id != read->id;
    const Id chosen = d->variant() != nullptr ? d->variant()->id : Id{};
    d->product = std::move(*read);
    d->choice = VariantChoice(d->product);
    if (!another)
        d->choice.selectVariant(chosen); // a changed catalogue does not take back what a person chose
    d->vendor = catalogue.vendor(d->product.vendorId).value_or(Vendor{});
    d->state = State::Ready;

    const auto *index = catalogue.index();
    const auto *category = d->product.categories.isEmpty() ? nullptr : index->category(d->product.categories.first());
    d->glyph = glyphFor(d->product.name, category != nullptr ? category->path : QStringList{});
    QList<PictureItem> pictures;
    for (const auto &picture : std::as_const(d->product.pictures)) {
        if (picture.sha256.isEmpty())
            continue;
        PictureItem item;
        item.picture = hexText(picture.sha256);
        item.color = colorText(picture.color);
        item.text = picture.alt.isEmpty() ? d->product.name : picture.alt;
        pictures.append(item);
    }
    d->pictures.setItems(pictures);
    d->breadcrumb.setItems(crumbsOf(d->product, index));
    d->specs.setItems(specsOf(d->product));
    d->options.setGroups(d->choice.groups());
    const auto *variant = d->variant();
    d->deliveries.setItems(deliveriesOf(d->vendor, variant != nullptr ? variant->price.currency : Currency{}));
    if (another)
        app()->localState().saw(d->product.id);
    Q_EMIT changed();
    Q_EMIT variantChanged();
    readHistogram();
}

void ProductModel::readHistogram() {
    using Histogram = std::array<std::int64_t, 5>;
    const Id id = d->product.id;
    app()->worker().ask<Histogram>(
        this,
        [id](CatalogueSession &session) { return storage::CatalogueReader(session.database).ratingHistogram(id); },
        [this, id](const Result<Histogram> &histogram) {
            if (histogram && id == d->product.id)
                d->histogram.setItems(ratingBars(*histogram));
        });
}

void ProductModel::selectOption(const QString &option, const QString &value) {
    if (!d->choice.select(option, value))
        return;
    d->options.setGroups(d->choice.groups());
    Q_EMIT variantChanged();
}

void ProductModel::selectVariant(const QString &variantId) {
    if (!d->choice.selectVariant(idFrom(variantId)))
        return;
    d->options.setGroups(d->choice.groups());
    Q_EMIT variantChanged();
}

void ProductModel::addToCart(int quantity) {
    if (app() != nullptr && d->variant() != nullptr)
        app()->cart()->add(d->productId, d->variant()->id.toString(), quantity);
}

QString ProductModel::productId() const {
    return d->productId;
}
ProductModel::State ProductModel::state() const {
    return d->state;
}
QString ProductModel::name() const {
    return d->product.name;
}
QString ProductModel::brand() const {
    return d->product.brand;
}
QString ProductModel::description() const {
    return d->product.description;
}
QString ProductModel::vendorId() const {
    return idText(d->product.vendorId);
}
QString ProductModel::vendorName() const {
    return d->vendor.name;
}

QString ProductModel::vendorPlace() const {
    QStringList parts{d->vendor.city};
    if (!d->vendor.country.isEmpty())
        parts += countryName(d->vendor.country);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString ProductModel::vendorContact() const {
    return d->vendor.contact;
}

QString ProductModel::closedText() const {
    return app() == nullptr ? QString() : aura::app::closedText(d->vendor.holiday, app()->clock().now());
}

QString ProductModel::closedNote() const {
    return closedText().isEmpty() ? QString() : d->vendor.holiday.note;
}

QString ProductModel::returnPolicy() const {
    if (!d->vendor.returnPolicy.isEmpty() || d->vendor.returnDays <= 0)
        return d->vendor.returnPolicy;
    return tr("Returns within %n days.", nullptr, d->vendor.returnDays);
}

ItemListModel *ProductModel::deliveries() const {
    return &d->deliveries;
}

QString ProductModel::price() const {
    return d->variant() != nullptr ? format::shownPrice(d->variant()->price) : QString();
}

QString ProductModel::comparePrice() const {
    const auto *variant = d->variant();
    const bool reduced =
        variant != nullptr && variant->comparePrice && variant->comparePrice->micros > variant->price.micros;
    return reduced ? format::shownPrice(*variant->comparePrice) : QString();
}

QString ProductModel::paidPrice() const {
    if (d->variant() == nullptr)
        return {};
    const QString paid = format::price(d->variant()->price);
    return paid == price() ? QString() : paid;
}

int ProductModel::discountPercent() const {
    const auto *variant = d->variant();
    return variant != nullptr && variant->comparePrice
               ? aura::app::discountPercent(variant->price, *variant->comparePrice)
               : 0;
}

StockLevel ProductModel::availability() const {
    return d->variant() != nullptr ? stockLevel(d->variant()->availability) : StockLevel::Unknown;
}

QString ProductModel::availabilityText() const {
    return d->variant() != nullptr ? stockText(d->variant()->availability) : QString();
}

bool ProductModel::canBuy() const {
    return d->variant() != nullptr && d->variant()->availability != Availability::Out && closedText().isEmpty();
}

QString ProductModel::variantId() const {
    return d->variant() != nullptr ? d->variant()->id.toString() : QString();
}
QString ProductModel::variantName() const {
    return d->variant() != nullptr ? d->variant()->name : QString();
}
QString ProductModel::sku() const {
    return d->variant() != nullptr ? d->variant()->sku : QString();
}

int ProductModel::pictureIndex() const {
    if (d->variant() == nullptr || d->variant()->pictures.isEmpty())
        return 0;
    const int wanted = d->variant()->pictures.first();
    // Pictures that cannot be shown are no rows, so the rows before it are counted.
    int row = 0;
    for (int i = 0; i < wanted && i < d->product.pictures.size(); ++i)
        row += d->product.pictures.at(i).sha256.isEmpty() ? 0 : 1;
    return row < d->pictures.count() ? row : 0;
}

GroupListModel *ProductModel::options() const {
    return &d->options;
}
ItemListModel *ProductModel::pictures() const {
    return &d->pictures;
}
QString ProductModel::glyph() const {
    return d->glyph;
}
ItemListModel *ProductModel::breadcrumb() const {
    return &d->breadcrumb;
}
ItemListModel *ProductModel::specs() const {
    return &d->specs;
}
QString ProductModel::modelNumber() const {
    return d->product.modelNumber;
}
QString ProductModel::gtin() const {
    return d->product.gtin;
}
QString ProductModel::externalId() const {
    return d->product.externalId;
}

double ProductModel::rating() const {
    return d->product.ratingCount > 0
               ? static_cast<double>(d->product.ratingSum) / static_cast<double>(d->product.ratingCount)
               : 0;
}

QString ProductModel::ratingText() const {
    return format::rating(d->product.ratingSum, d->product.ratingCount);
}

int ProductModel::ratingCount() const {
    return static_cast<int>(d->product.ratingCount);
}

QString ProductModel::ratingCountText() const {
    if (d->product.ratingCount == 0)
        return tr("No reviews yet");
    return d->product.ratingCount == 1 ? tr("1 review") : tr("%1 reviews").arg(format::count(d->product.ratingCount));
}

ItemListModel *ProductModel::ratingHistogram() const {
    return &d->histogram;
}
ProductRailModel *ProductModel::similar() const {
    return d->similar;
}
QString ProductModel::link() const {
    return d->productId.isEmpty() ? QString() : u"aura://product/"_s + d->productId;
}

} // namespace aura::app
