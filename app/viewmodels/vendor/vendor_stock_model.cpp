// SPDX-License-Identifier: Apache-2.0
#include "texts.h"
#include "vendor/desk_figures.h"
#include "vendor/scan_buffer.h"
#include "vendor/vendor_words.h"

#include <aura/app/app_context.h>
#include <aura/app/format.h>
#include <aura/app/glyphs.h>
#include <aura/app/vendor_stock.h>
#include <aura/sync/client.h>

#include <algorithm>

namespace aura::app {

namespace {

constexpr std::array reasonsInOrder{StockReason::Received, StockReason::Correction, StockReason::Damaged,
                                    StockReason::Lost,     StockReason::Found,      StockReason::Returned};
constexpr int mostEntered = 1'000'000;

} // namespace

class VendorStockModel::Private {
public:
    explicit Private(VendorStockModel *q)
        : rows(
              &StockItem::staticMetaObject, [q](const Id &id) { return q->make(id); }, q)
        , reasons(&ChoiceItem::staticMetaObject, q) {}

    LazyListModel rows;
    ItemListModel reasons;
    QString query;
    Filter filter = Filter::All;
    int all = 0;
    int low = 0;
    int out = 0;
    bool counting = false;
    QHash<Id, int> drafts;
    QSet<Id> waiting;
    int reason = 0;
    ScanBuffer scanner;
};

VendorStockModel::VendorStockModel(QObject *parent)
    : AppObject(parent)
    , d(std::make_unique<Private>(this)) {
    QList<ChoiceItem> choices;
    for (const auto reason : reasonsInOrder) {
        ChoiceItem choice;
        choice.value = stockReasonName(reason);
        choice.text = stockReasonText(reason);
        choices.append(choice);
    }
    d->reasons.setItems(choices);
}

VendorStockModel::~VendorStockModel() = default;

void VendorStockModel::attach(AppContext &app) {
    auto *desk = app.desk();
    for (const auto signal : {&VendorDesk::productsChanged, &VendorDesk::stockChanged, &VendorDesk::readyChanged})
        connect(desk, signal, this, &VendorStockModel::refreshLater);
    connect(desk, &VendorDesk::vendorChanged, this, [this, desk, vendor = desk->vendor()]() mutable {
        if (std::exchange(vendor, desk->vendor()) != desk->vendor())
            discard();
    });
    connect(&app.client(), &sync::Client::changed, this, [this](sync::Table table) {
        if (table == sync::Table::Queue)
            refreshLater();
    });
    desk->open();
}

void VendorStockModel::refresh() {
    const auto &desk = *app()->desk();
    d->waiting.clear();
    for (const auto &entry : app()->client().queue()) {
        if (entry.state == sync::QueueState::Applied)
            continue;
        if (const auto *adjust = std::get_if<StockAdjust>(&entry.operation.args))
            d->waiting.insert(adjust->variantId);
        else if (const auto *count = std::get_if<StockCount>(&entry.operation.args))
            d->waiting.insert(count->variantId);
    }
    struct Row {
        const DeskProduct *product;
        qsizetype place;
        Id id;
    };
    std::vector<Row> rows;
    d->all = d->low = d->out = 0;
    const auto words = d->query.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    for (const auto &product : desk.products()) {
        if (!keepsStock(product))
            continue;
        const bool found = std::all_of(words.cbegin(), words.cend(),
                                       [&](const QString &word) { return product.folded.contains(word); });
        for (qsizetype i = 0; i < product.variants.size(); ++i) {
            const auto &variant = product.variants.at(i);
            const auto level = desk.stock().constFind(variant.id);
            const auto state = stockStateOf(variant, level == desk.stock().cend() ? nullptr : &*level);
            if (state == StockState::Untracked)
                continue;
            ++d->all;
            d->low += state == StockState::Low ? 1 : 0;
            d->out += state == StockState::Out ? 1 : 0;
            const bool wanted = d->filter == Filter::All || (d->filter == Filter::Low && state == StockState::Low) ||
                                (d->filter == Filter::Out && state == StockState::Out);
            // What is being edited does not vanish from under the fingers.
            if (found && (wanted || d->drafts.contains(variant.id)))
                rows.push_back({&product, i, variant.id});
        }
    }
    std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        return std::tie(a.product->folded, a.product->id, a.place) <
               std::tie(b.product->folded, b.product->id, b.place);
    });
    QList<Id> ids;
    ids.reserve(static_cast<qsizetype>(rows.size()));
    for (const auto &row : rows)
        ids.append(row.id);
    d->rows.setIds(ids);
    Q_EMIT changed();
}

QVariant VendorStockModel::make(const Id &variantId) const {
    StockItem item;
    item.variantId = idText(variantId);
    if (app() == nullptr)
        return QVariant::fromValue(item);
    const auto &desk = *app()->desk();
    const auto found = desk.find(variantId);
    if (found.variant == nullptr)
        return QVariant::fromValue(item);
    const auto level = desk.stock().constFind(variantId);
    const auto *known = level == desk.stock().cend() ? nullptr : &*level;
    item.productId = idText(found.product->id);
    item.name = deskName(*found.product, *found.variant);
    item.sku = found.variant->sku;
    item.onHand = known == nullptr ? 0 : static_cast<int>(known->onHand);
    item.onHandText = format::count(item.onHand);
    const auto promised = known == nullptr ? 0 : known->allocated + known->reserved;
    if (promised > 0)
        item.detail = tr("%n of them sold or held", nullptr, static_cast<int>(promised));
    switch (stockStateOf(*found.variant, known)) {
    case StockState::Low:
        item.levelText = tr("Low");
        item.levelTone = Tone::Warning;
        break;
    case StockState::Out:
        item.levelText = tr("Out");
        item.levelTone = Tone::Danger;
        break;
    case StockState::Fine:
    case StockState::Untracked:
        break;
    }
    if (const auto draft = d->drafts.constFind(variantId); draft != d->drafts.cend()) {
        item.drafted = true;
        item.draft = *draft;
        item.draftText = tr("%1 → %2").arg(item.onHandText, format::count(d->counting ? *draft : item.onHand + *draft));
    }
    item.waiting = d->waiting.contains(variantId);
    item.picture = hexText(found.product->picture);
    item.pictureColor = colorText(found.product->pictureColor);
    item.glyph = glyphFor(found.product->name, {});
    return QVariant::fromValue(item);
}

void VendorStockModel::put(const Id &variantId, int value) {
    const auto &stock = app()->desk()->stock();
    const auto level = stock.constFind(variantId);
    if (d->counting) {
        d->drafts.insert(variantId, std::clamp(value, 0, mostEntered));
    } else {
        const auto sellable = level == stock.cend() ? 0 : std::clamp<std::int64_t>(available(*level), 0, mostEntered);
        const auto delta = std::clamp(value, -static_cast<int>(sellable), mostEntered);
        if (delta == 0)
            d->drafts.remove(variantId);
        else
            d->drafts.insert(variantId, delta);
    }
    d->rows.touch(variantId);
    Q_EMIT draftsChanged();
}

void VendorStockModel::step(const QString &variantId, int by) {
    const Id id = idFrom(variantId);
    if (app() == nullptr || app()->desk()->find(id).variant == nullptr)
        return;
    const auto draft = d->drafts.constFind(id);
    if (draft != d->drafts.cend())
        put(id, *draft + by);
    else if (d->counting) // the first step of a count begins at what is thought to be there
        put(id, static_cast<int>(app()->desk()->stock().value(id).onHand) + by);
    else
        put(id, by);
}

void VendorStockModel::setDraft(const QString &variantId, int value) {
    const Id id = idFrom(variantId);
    if (app() != nullptr && app()->desk()->find(id).variant != nullptr)
        put(id, value);
}

void VendorStockModel::clearDraft(const QString &variantId) {
    const Id id = idFrom(variantId);
    d->drafts.remove(id);
    d->rows.touch(id);
    Q_EMIT draftsChanged();
}

void VendorStockModel::discard() {
    const auto ids = d->drafts.keys();
    d->drafts.clear();
    for (const auto &id : ids)
        d->rows.touch(id);
    Q_EMIT draftsChanged();
    refreshLater();
}

void VendorStockModel::save() {
    if (app() == nullptr || d->drafts.isEmpty())
        return;
    auto *desk = app()->desk();
    const auto drafts = std::exchange(d->drafts, {});
    const int size = static_cast<int>(drafts.size());
    for (auto draft = drafts.cbegin(); draft != drafts.cend(); ++draft) {
        if (d->counting) {
            StockCount count;
            count.variantId = draft.key();
            count.counted = *draft;
            desk->perform(count);
        } else {
            desk->perform(StockAdjust{draft.key(), *draft, reasonsInOrder.at(static_cast<std::size_t>(d->reason)), {}});
        }
    }
    Q_EMIT draftsChanged();
    if (d->counting)
        Q_EMIT saved(tr("%n count(s) saved", nullptr, size));
    else
        undoLater(drafts);
    refreshLater();
}

void VendorStockModel::undoLater(const QHash<Id, int> &deltas) {
    auto *desk = app()->desk();
    const auto reason = reasonsInOrder.at(static_cast<std::size_t>(d->reason));
    // Others may have moved the same stock meanwhile: the opposite movement takes back this one and nothing else.
    desk->offerUndo(tr("%n change(s) of stock saved", nullptr, static_cast<int>(deltas.size())),
                    [desk, deltas, reason] {
                        for (auto delta = deltas.cbegin(); delta != deltas.cend(); ++delta)
                            desk->perform(StockAdjust{delta.key(), -*delta, reason, QStringLiteral("undo")});
                    });
}

bool VendorStockModel::scan(const QString &code) {
    const QString wanted = code.trimmed();
    if (app() == nullptr || wanted.isEmpty())
        return false;
    for (const auto &product : app()->desk()->products()) {
        if (!keepsStock(product))
            continue;
        for (const auto &variant : product.variants) {
            const bool bySku = !variant.sku.isEmpty() && variant.sku.compare(wanted, Qt::CaseInsensitive) == 0;
            // A GTIN names the product: it says nothing of which of several variants was meant.
            const bool byGtin = !product.gtin.isEmpty() && product.gtin == wanted && product.variants.size() == 1;
            if (!bySku && !byGtin)
                continue;
            const auto draft = d->drafts.constFind(variant.id);
            put(variant.id, draft == d->drafts.cend() ? 1 : *draft + 1);
            Q_EMIT scanned(deskName(product, variant), idText(variant.id), d->drafts.value(variant.id));
            return true;
        }
    }
    Q_EMIT unknownCode(wanted);
    return false;
}

bool VendorStockModel::key(const QString &text) {
    if (app() == nullptr)
        return false;
    const auto code = d->scanner.key(text, app()->clock().monotonic());
    if (!code)
        return false;
    scan(*code);
    return true;
}

LazyListModel *VendorStockModel::rows() const {
    return &d->rows;
}
QString VendorStockModel::query() const {
    return d->query;
}
void VendorStockModel::setQuery(const QString &text) {
    if (d->query == text)
        return;
    d->query = text;
    Q_EMIT filterChanged();
    refreshLater();
}
VendorStockModel::Filter VendorStockModel::filter() const {
    return d->filter;
}
void VendorStockModel::setFilter(Filter filter) {
    if (d->filter == filter)
        return;
    d->filter = filter;
    Q_EMIT filterChanged();
    refreshLater();
}
int VendorStockModel::allCount() const {
    return d->all;
}
int VendorStockModel::lowCount() const {
    return d->low;
}
int VendorStockModel::outCount() const {
    return d->out;
}
bool VendorStockModel::counting() const {
    return d->counting;
}
void VendorStockModel::setCounting(bool counting) {
    if (d->counting == counting)
        return;
    discard();
    d->counting = counting;
    Q_EMIT draftsChanged();
}
int VendorStockModel::draftCount() const {
    return static_cast<int>(d->drafts.size());
}
QString VendorStockModel::draftSummary() const {
    return d->counting ? tr("%n counted", nullptr, draftCount()) : tr("%n change(s)", nullptr, draftCount());
}
ItemListModel *VendorStockModel::reasons() const {
    return &d->reasons;
}
int VendorStockModel::reason() const {
    return d->reason;
}
void VendorStockModel::setReason(int row) {
    if (row < 0 || row >= static_cast<int>(reasonsInOrder.size()) || d->reason == row)
        return;
    d->reason = row;
    Q_EMIT reasonChanged();
}

} // namespace aura::app
