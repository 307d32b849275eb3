// SPDX-License-Identifier: Apache-2.0
#include "catalogue.h"
#include "texts.h"
#include "vendor/bulk_edit.h"
#include "vendor/desk_figures.h"
#include "vendor/field_values.h"
#include "vendor/vendor_words.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/app/format.h>
#include <aura/app/glyphs.h>
#include <aura/app/vendor_products.h>
#include <aura/sync/client.h>

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <limits>

namespace aura::app {

namespace {

constexpr std::array statusesInOrder{ProductStatus::Published, ProductStatus::Proposed, ProductStatus::Draft,
                                     ProductStatus::Rejected, ProductStatus::Archived};
constexpr qsizetype mostPreviewed = 200;
constexpr int longList = 5'000;
constexpr int productsAMilli = 100; // a list of 100,000 waits a second

using Bulk = VendorProductListModel::Bulk;
static_assert(static_cast<int>(Bulk::PricePercent) == static_cast<int>(BulkEdit::Kind::PricePercent) &&
              static_cast<int>(Bulk::PriceAmount) == static_cast<int>(BulkEdit::Kind::PriceAmount) &&
              static_cast<int>(Bulk::Status) == static_cast<int>(BulkEdit::Kind::Status) &&
              static_cast<int>(Bulk::AddTag) == static_cast<int>(BulkEdit::Kind::AddTag) &&
              static_cast<int>(Bulk::RemoveTag) == static_cast<int>(BulkEdit::Kind::RemoveTag) &&
              static_cast<int>(Bulk::Category) == static_cast<int>(BulkEdit::Kind::Category));

QString priceRange(const DeskProduct &product) {
    const auto prices = pricesOf(product);
    if (!prices)
        return {};
    return prices->first == prices->second
               ? format::price(prices->first)
               : VendorProductListModel::tr("%1 – %2").arg(format::price(prices->first), format::price(prices->second));
}

/// The ids of the products in that order. What decides is looked up once each: a hundred thousand products lie all over
/// the memory, and sorting looks at each of them many times.
QList<Id> inOrder(const std::vector<const DeskProduct *> &products, VendorProductListModel::Sort sort,
                  const VendorDesk &desk) {
    using Sort = VendorProductListModel::Sort;
    const auto key = [&](const DeskProduct &product) -> std::int64_t {
        switch (sort) {
        case Sort::Changed:
            return -product.updatedAt;
        case Sort::Price: {
            const auto prices = pricesOf(product);
            return prices ? prices->first.micros : 0;
        }
        case Sort::Stock:
            return stockOf(product, desk).value_or(std::numeric_limits<std::int64_t>::max());
        case Sort::Name:
            break;
        }
        return 0;
    };
    struct Place {
        std::int64_t key = 0;
        QStringView name;
        Id id;
    };
    std::vector<Place> places;
    places.reserve(products.size());
    for (const auto *product : products)
        places.push_back(
            {key(*product), sort == Sort::Name ? QStringView(product->folded) : QStringView(), product->id});
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
        if (a.key != b.key)
            return a.key < b.key;
        const auto names = a.name.compare(b.name);
        return names != 0 ? names < 0 : a.id < b.id;
    });
    QList<Id> ids;
    ids.reserve(static_cast<qsizetype>(places.size()));
    for (const auto &place : places)
        ids.append(place.id);
    return ids;
}

} // namespace

class VendorProductListModel::Private {
public:
    explicit Private(VendorProductListModel *q)
        : rows(
              &VendorProductItem::staticMetaObject, [q](const Id &id) { return q->make(id); }, q)
        , statuses(&ChoiceItem::staticMetaObject, q)
        , preview(&BulkPreviewItem::staticMetaObject, q)
        , categories(&ChoiceItem::staticMetaObject, q) {}

    LazyListModel rows;
    QTimer calm; // until a long list is read again
    ItemListModel statuses;
    ItemListModel preview;
    ItemListModel categories;
    QString query;
    std::optional<ProductStatus> status;
    Sort sort = Sort::Changed;
    int total = 0;
    QSet<Id> selected;
    QSet<Id> waiting;
    QSet<Id> refused;
    bool editing = false;
    bool narrowed = false; // somebody has asked for other rows, or for another order
    QHash<Id, QList<FieldChange>> prepared;
    QString previewError;
};

VendorProductListModel::VendorProductListModel(QObject *parent)
    : AppObject(parent)
    , d(std::make_unique<Private>(this)) {}

VendorProductListModel::~VendorProductListModel() = default;

void VendorProductListModel::attach(AppContext &app) {
    auto *desk = app.desk();
    // While a long list changes again and again, as in an import, it is put in order now and then.
    const auto soon = [this, desk] {
        const auto count = static_cast<int>(desk->products().size());
        if (count <= longList)
            refreshLater();
        else if (!d->calm.isActive())
            d->calm.start(count / productsAMilli);
    };
    d->calm.setSingleShot(true);
    connect(&d->calm, &QTimer::timeout, this, &VendorProductListModel::refreshLater);
    for (const auto signal : {&VendorDesk::productsChanged, &VendorDesk::stockChanged})
        connect(desk, signal, this, soon);
    connect(desk, &VendorDesk::readyChanged, this, &VendorProductListModel::refreshLater);
    connect(&app.client(), &sync::Client::changed, this, [soon](sync::Table table) {
        if (table == sync::Table::Queue)
            soon();
    });
    connect(&app, &AppContext::catalogueChanged, this, &VendorProductListModel::readCategories);
    readCategories();
    desk->open();
}

void VendorProductListModel::readCategories() {
    QList<ChoiceItem> choices;
    if (const auto *index = app() == nullptr ? nullptr : app()->catalogue().index()) {
        for (const auto &node : index->categories) {
            ChoiceItem choice;
            choice.value = idText(node.id);
            choice.text = node.path.join(QStringLiteral(" › "));
            choices.append(choice);
        }
    }
    std::sort(choices.begin(), choices.end(), [](const ChoiceItem &a, const ChoiceItem &b) { return a.text < b.text; });
    d->categories.setItems(choices);
}

void VendorProductListModel::refresh() {
    const auto &desk = *app()->desk();
    d->waiting.clear();
    d->refused.clear();
    for (const auto &pointer : app()->client().entries()) {
        const auto &entry = *pointer;
        if (entry.state == sync::QueueState::Applied)
            continue;
        auto &marked = isUndecided(entry) ? d->refused : d->waiting;
        if (const auto *patch = std::get_if<ProductPatch>(&entry.operation.args))
            marked.insert(patch->productId);
        else if (const auto *create = std::get_if<ProductCreate>(&entry.operation.args))
            marked.insert(create->product.id);
    }
    const auto words = queryWords(d->query);
    std::array<int, statusesInOrder.size()> counts{};
    std::vector<const DeskProduct *> found;
    found.reserve(static_cast<std::size_t>(desk.products().size()));
    for (const auto &product : desk.products()) {
        ++counts.at(static_cast<std::size_t>(product.status));
        if (d->status && product.status != *d->status)
            continue;
        if (hasAllWords(product.folded, words))
            found.push_back(&product);
    }
    const auto ids = inOrder(found, d->sort, desk);
    d->total = static_cast<int>(desk.products().size());
    QList<ChoiceItem> statuses;
    ChoiceItem all;
    all.text = tr("All");
    all.count = d->total;
    all.checked = !d->status;
    statuses.append(all);
    for (const auto status : statusesInOrder) {
        ChoiceItem choice;
        choice.value = productStatusName(status);
        choice.text = productStatusText(status);
        choice.count = counts.at(static_cast<std::size_t>(status));
        choice.checked = d->status == status;
        if (choice.count > 0 || choice.checked)
            statuses.append(choice);
    }
    d->statuses.setItems(statuses);
    // What is gone cannot be selected any more.
    const auto before = d->selected.size();
    d->selected.removeIf([&](const Id &id) { return !desk.products().contains(id); });
    if (d->selected.size() != before)
        Q_EMIT selectionChanged();
    const bool asked = std::exchange(d->narrowed, false);
    d->rows.setIds(d->editing && !asked ? d->rows.ids() : ids);
    Q_EMIT changed();
}

QVariant VendorProductListModel::make(const Id &id) const {
    VendorProductItem item;
    item.productId = idText(id);
    if (app() == nullptr)
        return QVariant::fromValue(item);
    const auto &desk = *app()->desk();
    const auto product = desk.products().constFind(id);
    if (product == desk.products().cend())
        return QVariant::fromValue(item);
    item.name = product->name.isEmpty() ? tr("Without a name") : product->name;
    const auto variants = static_cast<int>(product->variants.size());
    item.sku = variants == 1 ? product->variants.first().sku : tr("%n variant(s)", nullptr, variants);
    item.priceText = priceRange(*product);
    if (variants == 1)
        item.priceField = priceFieldText(product->variants.first().price);
    const auto stock = stockOf(*product, desk);
    item.stockText = stock ? format::count(*stock) : tr("Not counted");
    for (const auto &variant : product->variants) {
        const auto state = stockStateOf(variant, desk.level(variant.id));
        if (state == StockState::Out)
            item.stockTone = Tone::Danger;
        else if (state == StockState::Low && item.stockTone != Tone::Danger)
            item.stockTone = Tone::Warning;
    }
    item.statusText = productStatusText(product->status);
    item.statusTone = productStatusTone(product->status);
    for (const auto status : statusesInOrder) {
        if (!vendorMayMove(product->status, status))
            continue;
        item.steps += productStatusName(status);
        item.stepTexts += productStatusText(status);
    }
    item.selected = d->selected.contains(id);
    item.waiting = d->waiting.contains(id);
    item.refused = d->refused.contains(id);
    item.picture = hexText(product->picture);
    item.pictureColor = colorText(product->pictureColor);
    item.glyph = glyphFor(product->name, {});
    return QVariant::fromValue(item);
}

void VendorProductListModel::perform(const QHash<Id, QList<FieldChange>> &changes,
                                     const std::function<QString(int)> &said) {
    auto *desk = app()->desk();
    const auto ids = changes.keys();
    QList<OperationArgs> operations;
    QList<OperationArgs> opposites;
    bool canGoBack = true;
    for (const auto &id : ids) {
        const auto fields = changes.value(id);
        operations.append(ProductPatch{id, fields, {}, {}});
        opposites.append(ProductPatch{id, reversed(fields), {}, {}});
        for (const auto &field : fields) {
            const auto *from = std::get_if<ProductStatus>(&field.base);
            const auto *to = std::get_if<ProductStatus>(&field.mine);
            canGoBack = canGoBack && (from == nullptr || to == nullptr || vendorMayMove(*to, *from));
        }
    }
    desk->performAll(operations, [desk, model = QPointer(this), vendor = desk->vendor(), ids, opposites, canGoBack,
                                  said](const QList<Result<Id>> &answers) {
        QList<Undoable> undoable;
        int done = 0;
        for (qsizetype i = 0; i < answers.size(); ++i) {
            const auto &answer = answers.at(i);
            done += answer ? 1 : 0;
            if (answer && !answer->isNil() && canGoBack)
                undoable.append({*answer, opposites.at(i)});
            // What could not be saved is still chosen, to be tried again.
            if (!answer && answers.size() > 1 && model)
                model->select(ids.at(i).toString(), true);
        }
        const auto failed = static_cast<int>(answers.size()) - done;
        if (answers.size() == 1 && failed == 1)
            Q_EMIT desk->refused(errorText(answers.first().error()));
        else if (vendor == desk->vendor())
            desk->tellDone(said(done), undoable, done, failed);
    });
}

void VendorProductListModel::setPrice(const QString &productId, const QString &text) {
    const Id id = idFrom(productId);
    if (app() == nullptr)
        return;
    const auto product = app()->desk()->products().constFind(id);
    if (product == app()->desk()->products().cend() || product->variants.size() != 1 || text.trimmed().isEmpty())
        return;
    const auto &variant = product->variants.first();
    const auto price = priceFromText(text, variant.price.currency);
    if (!price || price->micros <= 0) {
        Q_EMIT app()->desk()->refused(tr("“%1” is not a price.").arg(text.trimmed()));
        d->rows.touch(id);
        return;
    }
    if (*price == variant.price)
        return;
    perform({{id, {{ProductField::VariantPrice, variant.id, std::optional(variant.price), std::optional(*price)}}}},
            [text = tr("%1 costs %2 now").arg(product->name, format::price(*price))](int) { return text; });
}

void VendorProductListModel::setStatus(const QString &productId, const QString &status) {
    const Id id = idFrom(productId);
    const auto wanted = productStatusFromName(status);
    if (app() == nullptr || !wanted)
        return;
    const auto product = app()->desk()->products().constFind(id);
    if (product == app()->desk()->products().cend())
        return;
    BulkEdit edit;
    edit.kind = BulkEdit::Kind::Status;
    edit.status = *wanted;
    const auto changes = changesOf(edit, *product);
    if (changes && !changes->isEmpty())
        perform({{id, *changes}},
                [text = tr("%1: %2").arg(product->name, productStatusText(*wanted))](int) { return text; });
}

void VendorProductListModel::select(const QString &productId, bool selected) {
    const Id id = idFrom(productId);
    if (selected)
        d->selected.insert(id);
    else
        d->selected.remove(id);
    d->rows.touch(id);
    Q_EMIT selectionChanged();
}

void VendorProductListModel::selectAll() {
    d->selected = QSet<Id>(d->rows.ids().cbegin(), d->rows.ids().cend());
    d->rows.setIds(d->rows.ids());
    Q_EMIT selectionChanged();
}

void VendorProductListModel::clearSelection() {
    d->selected.clear();
    d->prepared.clear();
    d->preview.setItems(QList<BulkPreviewItem>());
    d->rows.setIds(d->rows.ids());
    Q_EMIT selectionChanged();
    Q_EMIT previewChanged();
}

void VendorProductListModel::prepare(Bulk kind, const QString &value) {
    d->prepared.clear();
    d->previewError.clear();
    d->preview.setItems(QList<BulkPreviewItem>());
    if (app() == nullptr)
        return;
    BulkEdit edit;
    edit.kind = static_cast<BulkEdit::Kind>(kind);
    if (kind == Bulk::PricePercent || kind == Bulk::PriceAmount) {
        const auto amount = signedAmount(value);
        // A percent is a million millionths, and a hundred of the hundredths that are reckoned with.
        constexpr std::int64_t microsOfHundredth = 10'000;
        edit.amount = !amount ? 0 : kind == Bulk::PriceAmount ? *amount : *amount / microsOfHundredth;
        if (edit.amount == 0 || (kind == Bulk::PricePercent && (edit.amount <= -10'000 || edit.amount > 100'000))) {
            d->previewError =
                value.trimmed().isEmpty() ? QString() : tr("“%1” is no such number.").arg(value.trimmed());
            Q_EMIT previewChanged();
            return;
        }
    } else if (kind == Bulk::Status) {
        edit.status = productStatusFromName(value).value_or(ProductStatus::Draft);
    } else if (kind == Bulk::Category) {
        edit.category = idFrom(value);
    } else {
        edit.tag = value.simplified();
    }
    const auto &desk = *app()->desk();
    QHash<Id, QString> names;
    for (int row = 0; row < d->categories.count(); ++row) {
        const auto choice = d->categories.itemAt<ChoiceItem>(row);
        names.insert(idFrom(choice.value), choice.text);
    }
    QList<BulkPreviewItem> items;
    // In the order in which they are shown; what is selected and not shown comes last.
    auto ids = d->rows.ids();
    ids.removeIf([this](const Id &id) { return !d->selected.contains(id); });
    const QSet<Id> shown(ids.cbegin(), ids.cend());
    for (const auto &id : std::as_const(d->selected)) {
        if (!shown.contains(id))
            ids.append(id);
    }
    for (const auto &id : std::as_const(ids)) {
        const auto product = desk.products().constFind(id);
        if (product == desk.products().cend())
            continue;
        const auto changes = changesOf(edit, *product);
        if (changes && !changes->isEmpty())
            d->prepared.insert(id, *changes);
        if (items.size() >= mostPreviewed || (changes && changes->isEmpty()))
            continue;
        BulkPreviewItem item;
        item.productId = idText(id);
        item.name = product->name;
        if (!changes) {
            item.problem =
                changes.error().code == ErrorCode::PermissionDenied
                    ? tr("Not from “%1”: that step is not yours to make.").arg(productStatusText(product->status))
                    : tr("No price would be left.");
        } else {
            const auto &first = changes->first();
            item.before = fieldValueText(first.base, names);
            item.after = fieldValueText(first.mine, names);
            if (changes->size() > 1) {
                auto after = *product;
                for (auto &variant : after.variants) {
                    for (const auto &change : *changes) {
                        if (change.variantId == variant.id)
                            variant.price = std::get<std::optional<UnitPrice>>(change.mine).value_or(variant.price);
                    }
                }
                item.before = priceRange(*product);
                item.after = priceRange(after);
            }
        }
        items.append(item);
    }
    d->preview.setItems(items);
    Q_EMIT previewChanged();
}

void VendorProductListModel::apply() {
    if (app() == nullptr || d->prepared.isEmpty())
        return;
    const auto changes = std::exchange(d->prepared, {});
    perform(changes, [](int done) { return tr("%n product(s) changed", nullptr, done); });
    clearSelection();
}

LazyListModel *VendorProductListModel::rows() const {
    return &d->rows;
}
QString VendorProductListModel::query() const {
    return d->query;
}
void VendorProductListModel::setQuery(const QString &text) {
    if (d->query == text)
        return;
    d->query = text;
    d->narrowed = true;
    Q_EMIT filterChanged();
    refreshLater();
}
QString VendorProductListModel::status() const {
    return d->status ? productStatusName(*d->status) : QString();
}
void VendorProductListModel::setStatusFilter(const QString &status) {
    const auto wanted = productStatusFromName(status);
    const auto filter = wanted ? std::optional(*wanted) : std::nullopt;
    if (d->status == filter)
        return;
    d->status = filter;
    d->narrowed = true;
    Q_EMIT filterChanged();
    refreshLater();
}
VendorProductListModel::Sort VendorProductListModel::sort() const {
    return d->sort;
}
void VendorProductListModel::setSort(Sort sort) {
    if (d->sort == sort)
        return;
    d->sort = sort;
    d->narrowed = true;
    Q_EMIT filterChanged();
    refreshLater();
}
bool VendorProductListModel::editing() const {
    return d->editing;
}
void VendorProductListModel::setEditing(bool editing) {
    if (d->editing == editing)
        return;
    d->editing = editing;
    Q_EMIT editingChanged();
    refreshLater();
}
ItemListModel *VendorProductListModel::statuses() const {
    return &d->statuses;
}
int VendorProductListModel::total() const {
    return d->total;
}
int VendorProductListModel::selectedCount() const {
    return static_cast<int>(d->selected.size());
}
ItemListModel *VendorProductListModel::preview() const {
    return &d->preview;
}
int VendorProductListModel::previewCount() const {
    return static_cast<int>(d->prepared.size());
}
QString VendorProductListModel::previewError() const {
    return d->previewError;
}
ItemListModel *VendorProductListModel::categories() const {
    return &d->categories;
}

} // namespace aura::app
