// SPDX-License-Identifier: Apache-2.0
#include <aura/app/stock_places.h>

#include "texts.h"
#include "vendor/vendor_words.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/app/format.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

#include <QCoreApplication>

#include <algorithm>

namespace aura::app {

namespace {

constexpr QLatin1StringView mainKey("main");

Id locationFrom(const QString &key) {
    return key == mainKey ? Id{} : idFrom(key);
}

const StockLocation *find(const QList<StockLocation> &locations, const Id &id) {
    const auto found = std::find_if(locations.cbegin(), locations.cend(),
                                    [&](const StockLocation &location) { return location.id == id; });
    return found == locations.cend() ? nullptr : &*found;
}

} // namespace

QString locationText(const StockLocation &location) {
    return location.id.isNil() && location.name.isEmpty() ? StockLocationsModel::tr("Main location") : location.name;
}

QString locationText(const QList<StockLocation> &locations, const Id &id) {
    if (const auto *known = find(locations, id))
        return locationText(*known);
    return id.isNil() ? locationText(StockLocation{}) : QString();
}

QString locationKey(const Id &id) {
    return id.isNil() ? QString(mainKey) : idText(id);
}

StockLocationsModel::StockLocationsModel(QObject *parent)
    : AppObject(parent)
    , m_rows(&LocationItem::staticMetaObject, this) {}

void StockLocationsModel::attach(AppContext &app) {
    auto *desk = app.desk();
    for (const auto signal : {&VendorDesk::stockChanged, &VendorDesk::vendorChanged, &VendorDesk::readyChanged})
        connect(desk, signal, this, &StockLocationsModel::refreshLater);
    connect(&app.client(), &sync::Client::changed, this, [this](sync::Table table) {
        if (table == sync::Table::Queue)
            refreshLater();
    });
    desk->open();
}

void StockLocationsModel::refresh() {
    const auto &desk = *app()->desk();
    QSet<Id> waiting;
    for (const auto &entry : app()->client().entries()) {
        const auto *put = std::get_if<StockLocationPut>(&entry->operation.args);
        if (put != nullptr && entry->state != sync::QueueState::Applied)
            waiting.insert(put->mine.id);
    }
    struct Held {
        std::int64_t pieces = 0;
        int articles = 0;
    };
    QHash<Id, Held> held;
    const auto count = [&](const Id &location, std::int64_t pieces) {
        if (pieces == 0)
            return;
        auto &there = held[location];
        there.pieces += pieces;
        ++there.articles;
    };
    for (const auto &level : desk.stock()) {
        count({}, onHandAt(level, {}));
        for (const auto &placed : level.elsewhere)
            count(placed.locationId, placed.onHand);
    }
    m_locations = desk.locations();
    m_several = desk.hasSeveralLocations();
    m_canAdd = m_locations.size() < mostStockLocations;
    auto shown = m_locations;
    std::stable_partition(shown.begin(), shown.end(), [](const StockLocation &location) { return !location.closed; });
    QList<LocationItem> items;
    for (qsizetype row = 0; row < shown.size(); ++row) {
        const auto &location = shown.at(row);
        const auto there = held.value(location.id);
        LocationItem item;
        item.key = locationKey(location.id);
        item.name = locationText(location);
        item.address = location.address;
        item.main = location.id.isNil();
        item.closed = location.closed;
        item.canClose = !item.main && !item.closed && there.pieces == 0;
        item.canRise = row > 1 && !item.closed;
        item.waiting = waiting.contains(location.id);
        if (item.closed)
            item.detail = tr("Closed");
        else if (there.pieces == 0)
            item.detail = tr("Nothing is here");
        else
            item.detail = tr("%1 of %2")
                              .arg(tr("%n piece(s)", nullptr, static_cast<int>(there.pieces)),
                                   tr("%n article(s)", nullptr, there.articles));
        items.append(item);
    }
    m_rows.setItems(items);
    Q_EMIT changed();
}

QString StockLocationsModel::problem(const QString &key, const QString &name, const QString &address) const {
    const auto wanted = name.trimmed();
    const bool isMain = key == mainKey;
    if (wanted.isEmpty())
        return isMain ? QString() : tr("A location needs a name.");
    if (wanted.size() > longestLocationName || wanted.contains(QChar(u'\n')))
        return tr("At most %n character(s), in one line.", nullptr, static_cast<int>(longestLocationName));
    if (address.trimmed().size() > longestLocationAddress)
        return tr("The address is too long.");
    const auto id = locationFrom(key);
    for (const auto &other : m_locations) {
        const bool isSelf = key.isEmpty() ? false : other.id == id;
        if (!isSelf && locationText(other).compare(wanted, Qt::CaseInsensitive) == 0)
            return tr("Another location has this name.");
    }
    return {};
}

bool StockLocationsModel::put(const QString &key, const QString &name, const QString &address) {
    if (app() == nullptr || !problem(key, name, address).isEmpty())
        return false;
    StockLocationPut operation{app()->desk()->vendor(), {}, {}};
    if (!key.isEmpty()) {
        const auto *known = find(m_locations, locationFrom(key));
        if (known == nullptr)
            return false;
        operation.base = *known;
        operation.mine = *known;
    }
    operation.mine.name = name.trimmed();
    operation.mine.address = address.trimmed();
    // The device's own word for the main location is no name that somebody gave it.
    if (operation.base && operation.mine.id.isNil() && operation.mine.name == locationText(StockLocation{}))
        operation.mine.name = operation.base->name;
    app()->desk()->perform(operation);
    return true;
}

void StockLocationsModel::queue(const StockLocation &base, const StockLocation &mine) {
    sync::whenDone(app()->client().perform(StockLocationPut{app()->desk()->vendor(), base, mine}), this,
                   [this](const Result<Id> &done) {
                       if (done)
                           return;
                       Q_EMIT failed(done.error().code == ErrorCode::Conflict
                                         ? tr("There are still pieces here. Move them first.")
                                         : errorText(done.error()));
                   });
}

void StockLocationsModel::setClosed(const QString &key, bool closed) {
    const auto *known = app() == nullptr ? nullptr : find(m_locations, locationFrom(key));
    if (known == nullptr || known->closed == closed)
        return;
    auto mine = *known;
    mine.closed = closed;
    queue(*known, mine);
}

void StockLocationsModel::raise(const QString &key) {
    const Id id = locationFrom(key);
    QList<StockLocation> open;
    for (const auto &location : std::as_const(m_locations)) {
        if (!location.id.isNil() && !location.closed)
            open.append(location);
    }
    const auto at = std::find_if(open.begin(), open.end(), [&](const StockLocation &one) { return one.id == id; });
    if (app() == nullptr || at == open.end() || at == open.begin())
        return;
    std::iter_swap(at, std::prev(at));
    // Two that were made on two devices may stand at one position: each gets the one of its place, and those that have
    // it already are left alone.
    for (qsizetype place = 0; place < open.size(); ++place) {
        auto mine = open.at(place);
        mine.position = static_cast<int>(place) + 1;
        if (mine != open.at(place))
            queue(open.at(place), mine);
    }
}

StockTransferModel::StockTransferModel(QObject *parent)
    : AppObject(parent)
    , m_places(&ChoiceItem::staticMetaObject, this) {}

void StockTransferModel::attach(AppContext &app) {
    connect(app.desk(), &VendorDesk::stockChanged, this, &StockTransferModel::refreshLater);
    app.desk()->open();
}

void StockTransferModel::begin(const QString &variantId, const QString &fromKey) {
    if (app() == nullptr)
        return;
    m_variant = idFrom(variantId);
    m_quantity = 1;
    refresh();
    const auto there = [&](int row) { return at(row) > 0; };
    const int rows = static_cast<int>(m_locations.size());
    m_from = 0;
    for (int row = 0; row < rows; ++row) {
        if (fromKey.isEmpty() ? there(row) : locationKey(m_locations.at(row).id) == fromKey) {
            m_from = row;
            break;
        }
    }
    m_to = m_from == 0 ? 1 : 0;
    Q_EMIT changed();
}

void StockTransferModel::refresh() {
    const auto &desk = *app()->desk();
    const auto found = desk.find(m_variant);
    m_title = found.variant == nullptr ? QString() : deskName(*found.product, *found.variant);
    m_level = desk.stock().value(m_variant);
    m_locations = desk.openLocations();
    QList<ChoiceItem> items;
    for (int row = 0; row < static_cast<int>(m_locations.size()); ++row) {
        ChoiceItem item;
        item.value = locationKey(m_locations.at(row).id);
        item.text = tr("%1 · %2").arg(locationText(m_locations.at(row)), format::count(at(row)));
        items.append(item);
    }
    m_places.setItems(items);
    Q_EMIT changed();
}

std::int64_t StockTransferModel::at(int row) const {
    return row < 0 || row >= m_locations.size() ? 0 : onHandAt(m_level, m_locations.at(row).id);
}

void StockTransferModel::setFrom(int row) {
    if (m_from == row || row < 0 || row >= m_locations.size())
        return;
    if (row == m_to)
        m_to = m_from;
    m_from = row;
    Q_EMIT changed();
}

void StockTransferModel::setTo(int row) {
    if (m_to == row || row < 0 || row >= m_locations.size())
        return;
    if (row == m_from)
        m_from = m_to;
    m_to = row;
    Q_EMIT changed();
}

int StockTransferModel::most() const {
    return static_cast<int>(at(m_from));
}

void StockTransferModel::setQuantity(int quantity) {
    if (m_quantity == quantity)
        return;
    m_quantity = quantity;
    Q_EMIT changed();
}

bool StockTransferModel::canSave() const {
    return m_locations.size() > 1 && m_from != m_to && m_quantity >= 1 && m_quantity <= most();
}

QString StockTransferModel::outcome() const {
    if (m_locations.size() < 2)
        return {};
    const auto name = [this](int row) { return locationText(m_locations.at(row)); };
    if (most() == 0)
        return tr("Nothing is at %1.").arg(name(m_from));
    if (m_quantity > most())
        return tr("Only %1 at %2.").arg(format::count(most()), name(m_from));
    const auto line = [&](int row, int by) {
        return tr("%1: %2 → %3").arg(name(row), format::count(at(row)), format::count(at(row) + by));
    };
    return tr("%1, %2").arg(line(m_from, -m_quantity), line(m_to, m_quantity));
}

void StockTransferModel::save() {
    if (app() == nullptr || !canSave())
        return;
    const StockTransfer operation{m_variant, m_locations.at(m_from).id, m_locations.at(m_to).id, m_quantity, {}};
    const StockTransfer back{m_variant, operation.to, operation.from, m_quantity, {}};
    auto *desk = app()->desk();
    const auto text = tr("%n piece(s) moved to %1", nullptr, m_quantity).arg(locationText(m_locations.at(m_to)));
    desk->performAll({operation}, [desk, back, text](const QList<Result<Id>> &answers) {
        const bool done = answers.first().has_value();
        desk->tellDone(text, done ? QList<Undoable>{{*answers.first(), back}} : QList<Undoable>(), done ? 1 : 0,
                       done ? 0 : 1);
    });
}

} // namespace aura::app
