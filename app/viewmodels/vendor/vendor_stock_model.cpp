// SPDX-License-Identifier: Apache-2.0
#include "texts.h"
#include "vendor/desk_figures.h"
#include "vendor/field_values.h"
#include "vendor/scan_buffer.h"
#include "vendor/vendor_words.h"

#include <aura/app/app_context.h>
#include <aura/app/format.h>
#include <aura/app/glyphs.h>
#include <aura/app/stock_places.h>
#include <aura/app/vendor_stock.h>
#include <aura/sync/client.h>

#include <algorithm>

namespace aura::app {

namespace {

constexpr std::array reasonsInOrder{StockReason::Received, StockReason::Correction, StockReason::Damaged,
                                    StockReason::Lost,     StockReason::Found,      StockReason::Returned};
constexpr int mostEntered = 1'000'000;

/// A UPC is an EAN that begins with zeros, and some scanners leave them out.
bool sameGtin(const QString &known, const QString &read) {
    constexpr qsizetype longest = 14;
    return !known.isEmpty() && read.size() <= longest &&
           known.rightJustified(longest, QChar(u'0')) == read.rightJustified(longest, QChar(u'0'));
}

} // namespace

class VendorStockModel::Private {
public:
    explicit Private(VendorStockModel *q)
        : rows(
              &StockItem::staticMetaObject, [q](const Id &id) { return q->make(id); }, q)
        , reasons(&ChoiceItem::staticMetaObject, q)
        , places(&ChoiceItem::staticMetaObject, q) {}

    LazyListModel rows;
    ItemListModel reasons;
    ItemListModel places;
    QList<StockLocation> locations{StockLocation{}}; // those that are open
    int here = 0;
    QString query;
    Filter filter = Filter::All;
    int all = 0;
    int low = 0;
    int out = 0;
    QSet<Id> waiting;
    QSet<Id> refused;
    bool editing = false;
    bool narrowed = false; // somebody has asked for other rows
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
    connect(desk, &VendorDesk::stockDraftsChanged, this, [this] {
        d->rows.setIds(d->rows.ids());
        Q_EMIT draftsChanged();
        refreshLater();
    });
    connect(&app.client(), &sync::Client::changed, this, [this](sync::Table table) {
        if (table == sync::Table::Queue)
            refreshLater();
    });
    // There may be several pages of stock, those that were left among them.
    connect(desk, &VendorDesk::stockDraftChanged, this, [this](const Id &variantId) {
        d->rows.touch(variantId);
        Q_EMIT draftsChanged();
    });
    desk->open();
    // What was entered before this was made is here again.
    Q_EMIT draftsChanged();
}

void VendorStockModel::refresh() {
    const auto &desk = *app()->desk();
    d->waiting.clear();
    d->refused.clear();
    for (const auto &pointer : app()->client().entries()) {
        const auto &entry = *pointer;
        if (entry.state == sync::QueueState::Applied)
            continue;
        auto &marked = isUndecided(entry) ? d->refused : d->waiting;
        if (const auto *adjust = std::get_if<StockAdjust>(&entry.operation.args))
            marked.insert(adjust->variantId);
        else if (const auto *count = std::get_if<StockCount>(&entry.operation.args))
            marked.insert(count->variantId);
        else if (const auto *transfer = std::get_if<StockTransfer>(&entry.operation.args))
            marked.insert(transfer->variantId);
    }
    readPlaces();
    struct Row {
        const DeskProduct *product;
        qsizetype place;
        Id id;
    };
    std::vector<Row> rows;
    d->all = d->low = d->out = d->here = 0;
    const auto words = queryWords(d->query);
    for (const auto &product : desk.products()) {
        if (!keepsStock(product))
            continue;
        const bool found = hasAllWords(product.folded, words);
        for (qsizetype i = 0; i < product.variants.size(); ++i) {
            const auto &variant = product.variants.at(i);
            const auto state = stockStateOf(variant, desk.level(variant.id));
            if (state == StockState::Untracked)
                continue;
            ++d->all;
            d->low += state == StockState::Low ? 1 : 0;
            d->out += state == StockState::Out ? 1 : 0;
            const bool isHere = shownOf(desk.level(variant.id)) > 0;
            d->here += isHere ? 1 : 0;
            const bool wanted = d->filter == Filter::All || (d->filter == Filter::Low && state == StockState::Low) ||
                                (d->filter == Filter::Out && state == StockState::Out) ||
                                (d->filter == Filter::Here && isHere);
            // What is being edited does not vanish from under the fingers.
            if (found && (wanted || desk.stockDrafts().current().contains(variant.id)))
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
    const bool asked = std::exchange(d->narrowed, false);
    d->rows.setIds(d->editing && !asked ? d->rows.ids() : ids);
    Q_EMIT changed();
}

void VendorStockModel::readPlaces() {
    auto &drafts = app()->desk()->stockDrafts();
    const auto entered = [&drafts](const Id &location) {
        return drafts.counts.value(location).size() + drafts.differences.value(location).size();
    };
    // What was entered at a location that somebody else has closed meanwhile is saved there, or discarded there.
    d->locations = app()->desk()->locations();
    d->locations.removeIf([&](const StockLocation &location) { return location.closed && entered(location.id) == 0; });
    const bool several = d->locations.size() > 1;
    // The location that was looked at is closed, or the only one that is left. Locations are read before the stock
    // is: until that is here, it is not known that one is missing.
    const bool known = !app()->desk()->stock().isEmpty();
    const bool isListed = std::any_of(d->locations.cbegin(), d->locations.cend(),
                                      [&](const StockLocation &location) { return location.id == drafts.location; });
    if (known && (!isListed || (!several && !drafts.everywhere))) {
        drafts.location = {};
        drafts.everywhere = true;
        if (d->filter == Filter::Here) {
            d->filter = Filter::All;
            Q_EMIT filterChanged();
        }
        d->rows.setIds(d->rows.ids());
        Q_EMIT draftsChanged();
    }
    QList<ChoiceItem> items;
    ChoiceItem everywhere;
    everywhere.text = tr("All locations");
    everywhere.possible = !drafts.counting;
    everywhere.count = -1;
    items.append(everywhere);
    for (const auto &location : std::as_const(d->locations)) {
        ChoiceItem item;
        item.value = locationKey(location.id);
        item.text = locationText(location);
        item.possible = true;
        // What waits to be saved there is not forgotten when one looks elsewhere.
        item.count = entered(location.id) == 0 ? -1 : static_cast<int>(entered(location.id));
        items.append(item);
    }
    d->places.setItems(items);
}

std::int64_t VendorStockModel::shownOf(const aura::StockLevel *level) const {
    if (level == nullptr)
        return 0;
    const auto &drafts = std::as_const(*app()->desk()).stockDrafts();
    return drafts.everywhere && !drafts.counting ? level->onHand : onHandAt(*level, drafts.location);
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
    const auto *known = desk.level(variantId);
    item.productId = idText(found.product->id);
    item.name = deskName(*found.product, *found.variant);
    item.sku = found.variant->sku;
    const auto &drafts = desk.stockDrafts();
    item.onHand = static_cast<int>(shownOf(known));
    item.onHandText = format::count(item.onHand);
    const auto promised = known == nullptr ? 0 : known->allocated + known->reserved;
    if (promised > 0)
        item.detail = tr("%n of them sold or held", nullptr, static_cast<int>(promised));
    if (known != nullptr && d->locations.size() > 1) {
        QStringList places;
        if (!drafts.everywhere || drafts.counting) {
            places += tr("%1 in all").arg(format::count(known->onHand));
        } else if (!known->elsewhere.isEmpty()) {
            for (const auto &location : std::as_const(d->locations)) {
                if (const auto there = onHandAt(*known, location.id); there != 0)
                    places += tr("%1: %2").arg(locationText(location), format::count(there));
            }
        }
        if (promised > 0)
            places += item.detail;
        item.detail = places.join(QStringLiteral(" · "));
    }
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
    if (const auto draft = drafts.current().constFind(variantId); draft != drafts.current().cend()) {
        item.drafted = true;
        item.draft = draft->value;
        item.draftField = wholeFieldText(draft->value, !drafts.counting);
        // What has moved since it was counted is taken into account.
        const auto after = drafts.counting ? draft->value + item.onHand - draft->observedOnHand
                                           : std::int64_t{item.onHand} + draft->value;
        item.draftText = tr("%1 → %2").arg(item.onHandText, format::count(after));
        item.problem = draft->problem;
    }
    item.waiting = d->waiting.contains(variantId);
    item.refused = d->refused.contains(variantId);
    item.picture = hexText(found.product->picture);
    item.pictureColor = colorText(found.product->pictureColor);
    item.glyph = glyphFor(found.product->name, {});
    return QVariant::fromValue(item);
}

void VendorStockModel::put(const Id &variantId, int value, Look look) {
    const auto level = app()->desk()->stock().value(variantId);
    auto &drafts = app()->desk()->stockDrafts();
    auto draft = drafts.current().value(variantId);
    if (look == Look::Again || !drafts.current().contains(variantId)) {
        draft.observedSeq = level.ledgerSeq;
        draft.observedOnHand = onHandAt(level, drafts.location);
    }
    draft.problem.clear();
    if (drafts.counting) {
        draft.value = std::clamp(value, 0, mostEntered);
    } else {
        const auto most = std::min(available(level), onHandAt(level, drafts.location));
        const auto sellable = std::clamp<std::int64_t>(most, 0, mostEntered);
        draft.value = std::clamp(value, -static_cast<int>(sellable), mostEntered);
    }
    if (drafts.counting || draft.value != 0)
        drafts.current().insert(variantId, draft);
    else
        drafts.current().remove(variantId);
    Q_EMIT app()->desk()->stockDraftChanged(variantId);
}

void VendorStockModel::step(const QString &variantId, int by) {
    const Id id = idFrom(variantId);
    if (app() == nullptr || app()->desk()->find(id).variant == nullptr)
        return;
    const auto &drafts = app()->desk()->stockDrafts();
    const auto draft = drafts.current().constFind(id);
    if (draft != drafts.current().cend())
        put(id, draft->value + by, Look::AsBefore);
    else if (drafts.counting) // the first step of a count begins at what is thought to be there
        put(id, static_cast<int>(onHandAt(app()->desk()->stock().value(id), drafts.location)) + by, Look::Again);
    else
        put(id, by, Look::Again);
}

void VendorStockModel::setDraft(const QString &variantId, int value) {
    const Id id = idFrom(variantId);
    if (app() != nullptr && app()->desk()->find(id).variant != nullptr)
        put(id, value, Look::Again);
}

bool VendorStockModel::enter(const QString &variantId, const QString &text) {
    if (text.trimmed().isEmpty()) {
        clearDraft(variantId);
        return true;
    }
    const auto value = wholeFromText(text);
    if (value)
        setDraft(variantId, *value);
    else
        d->rows.touch(idFrom(variantId));
    return value.has_value();
}

void VendorStockModel::clearDraft(const QString &variantId) {
    if (app() == nullptr)
        return;
    const Id id = idFrom(variantId);
    app()->desk()->stockDrafts().current().remove(id);
    Q_EMIT app()->desk()->stockDraftChanged(id);
}

void VendorStockModel::discard() {
    if (app() == nullptr)
        return;
    app()->desk()->stockDrafts().current().clear();
    Q_EMIT app()->desk()->stockDraftsChanged();
}

void VendorStockModel::save() {
    if (app() != nullptr)
        app()->desk()->saveStock();
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
            const bool byGtin = product.variants.size() == 1 && sameGtin(product.gtin, wanted);
            if (!bySku && !byGtin)
                continue;
            const auto &drafts = app()->desk()->stockDrafts();
            put(variant.id, drafts.current().value(variant.id).value + 1, Look::AsBefore);
            Q_EMIT scanned(deskName(product, variant), idText(variant.id), drafts.current().value(variant.id).value);
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
    d->narrowed = true;
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
    d->narrowed = true;
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
    return app() != nullptr && std::as_const(*app()->desk()).stockDrafts().counting;
}
void VendorStockModel::setCounting(bool counting) {
    if (app() == nullptr || this->counting() == counting)
        return;
    app()->desk()->stockDrafts().counting = counting;
    Q_EMIT app()->desk()->stockDraftsChanged();
}
int VendorStockModel::draftCount() const {
    return app() == nullptr ? 0 : static_cast<int>(std::as_const(*app()->desk()).stockDrafts().current().size());
}
QString VendorStockModel::draftSummary() const {
    return counting() ? tr("%n counted", nullptr, draftCount()) : tr("%n change(s)", nullptr, draftCount());
}
int VendorStockModel::hereCount() const {
    return d->here;
}
ItemListModel *VendorStockModel::places() const {
    return &d->places;
}
bool VendorStockModel::severalPlaces() const {
    return d->locations.size() > 1;
}
int VendorStockModel::place() const {
    if (app() == nullptr)
        return 0;
    const auto &drafts = std::as_const(*app()->desk()).stockDrafts();
    if (drafts.everywhere && !drafts.counting)
        return 0;
    const auto at = std::find_if(d->locations.cbegin(), d->locations.cend(),
                                 [&](const StockLocation &location) { return location.id == drafts.location; });
    return at == d->locations.cend() ? 1 : static_cast<int>(at - d->locations.cbegin()) + 1;
}
void VendorStockModel::setPlace(int row) {
    if (app() == nullptr || row < 0 || row > d->locations.size() || row == place())
        return;
    auto &drafts = app()->desk()->stockDrafts();
    drafts.everywhere = row == 0;
    drafts.location = row == 0 ? Id{} : d->locations.at(row - 1).id;
    if (row == 0 && d->filter == Filter::Here)
        setFilter(Filter::All);
    d->narrowed = true;
    Q_EMIT app()->desk()->stockDraftsChanged();
}
QString VendorStockModel::placeKey() const {
    return place() == 0 ? QString() : locationKey(d->locations.value(place() - 1).id);
}
bool VendorStockModel::editing() const {
    return d->editing;
}
void VendorStockModel::setEditing(bool editing) {
    if (d->editing == editing)
        return;
    d->editing = editing;
    Q_EMIT editingChanged();
    refreshLater();
}
int VendorStockModel::scannedSoFar() const {
    return static_cast<int>(d->scanner.size());
}
ItemListModel *VendorStockModel::reasons() const {
    return &d->reasons;
}
int VendorStockModel::reason() const {
    if (app() == nullptr)
        return 0;
    const auto reason = std::as_const(*app()->desk()).stockDrafts().reason;
    return static_cast<int>(std::find(reasonsInOrder.begin(), reasonsInOrder.end(), reason) - reasonsInOrder.begin());
}
void VendorStockModel::setReason(int row) {
    if (app() == nullptr || row < 0 || row >= static_cast<int>(reasonsInOrder.size()) || reason() == row)
        return;
    app()->desk()->stockDrafts().reason = reasonsInOrder.at(static_cast<std::size_t>(row));
    Q_EMIT app()->desk()->stockDraftsChanged();
}

} // namespace aura::app
