// SPDX-License-Identifier: Apache-2.0
#include <aura/app/shop_settings_model.h>

#include "catalogue.h"
#include "operation_words.h"
#include "texts.h"
#include "vendor/field_values.h"
#include "vendor/vendor_words.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/app/format.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

#include <QDateTime>
#include <QLocale>
#include <QPointer>
#include <QRegularExpression>

#include <algorithm>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLow = 9'999;

/// How a day is written in the person's place, with all four digits of its year.
QString dateFormat() {
    auto format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return format;
}

QString dayText(UnixMillis at) {
    return at == 0 ? QString() : QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).date(), dateFormat());
}

/// The beginning of that day here; nothing for what is no day.
std::optional<UnixMillis> dayFrom(const QString &text) {
    auto date = QLocale().toDate(text.trimmed(), dateFormat());
    if (!date.isValid())
        date = QDate::fromString(text.trimmed(), Qt::ISODate);
    return date.isValid() ? std::optional<UnixMillis>(date.startOfDay().toMSecsSinceEpoch()) : std::nullopt;
}

QString moneyField(Money amount) {
    const auto price = unitPriceFromDecimal(toDecimalString(amount), amount.currency);
    return price ? priceFieldText(*price) : QString();
}

ShopDeliveryItem itemOf(const DeliveryMethod &method) {
    ShopDeliveryItem item;
    item.code = method.code;
    item.name = method.name;
    item.price = moneyField(method.price);
    item.freeFrom = method.freeFrom ? moneyField(*method.freeFrom) : QString();
    item.minDays = wholeFieldText(method.minDays, false);
    item.maxDays = wholeFieldText(method.maxDays, false);
    item.countries = method.countries.join(u", "_s);
    return item;
}

QStringList countriesFrom(const QString &text) {
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    auto countries = text.toUpper().split(separators, Qt::SkipEmptyParts);
    countries.removeDuplicates();
    return countries;
}

QString codeOf(UnixMillis number) {
    return u'd' + QString::number(number, 36);
}

std::optional<Money> moneyFrom(const QString &text, Currency currency) {
    const auto price = priceFromText(text, currency);
    const auto money = price ? moneyFromDecimal(toDecimalString(*price), currency) : Result<Money>(price.error());
    return money ? std::optional(*money) : std::nullopt;
}

} // namespace

ShopSettingsModel::ShopSettingsModel(QObject *parent)
    : AppObject(parent)
    , m_deliveries(&ShopDeliveryItem::staticMetaObject, this) {}

void ShopSettingsModel::attach(AppContext &app) {
    auto *desk = app.desk();
    connect(desk, &VendorDesk::readyChanged, this, &ShopSettingsModel::refreshLater);
    connect(desk, &VendorDesk::vendorChanged, this, [this, desk, vendor = desk->vendor()]() mutable {
        if (std::exchange(vendor, desk->vendor()) == desk->vendor())
            return;
        m_state = State::Idle;
        m_touched = false;
        refreshLater();
    });
    connect(&app.client(), &sync::Client::changed, this, [this](sync::Table table) {
        if (table == sync::Table::Queue || table == sync::Table::VendorShop || table == sync::Table::VendorStock)
            refreshLater();
    });
    desk->open();
}

void ShopSettingsModel::refresh() {
    auto &client = app()->client();
    const auto &desk = *app()->desk();
    const auto read = ++m_read;
    readQueue();
    if (!desk.available())
        return;
    sync::whenDone(client.stockPolicy(desk.vendor()), this, [this, read](const Result<StockPolicy> &policy) {
        if (read != m_read || !policy || m_touched)
            return;
        m_low = policy->lowThreshold;
        fill();
    });
    sync::whenDone(client.vendorShop(desk.vendor()), this, [this, read](const Result<Vendor> &vendor) {
        if (read != m_read)
            return;
        if (vendor) {
            show(*vendor);
            return;
        }
        m_state = m_state == State::Editing ? m_state : State::Missing;
        Q_EMIT changed();
    });
}

void ShopSettingsModel::readQueue() {
    const auto vendor = app()->desk()->vendor();
    m_waiting = false;
    m_refusal.clear();
    m_refused.clear();
    for (const auto &entry : app()->client().queue()) {
        const auto *patch = std::get_if<ShopPatch>(&entry.operation.args);
        if (patch == nullptr || patch->vendorId != vendor || entry.state == sync::QueueState::Applied)
            continue;
        if (isUndecided(entry)) {
            m_refused.append(entry.operation.opId);
            m_refusal = stepRefusalText(entry);
        } else {
            m_waiting = true;
        }
    }
    Q_EMIT changed();
}

void ShopSettingsModel::show(const Vendor &vendor) {
    if (m_state == State::Editing && m_touched) {
        // What is being written was begun over what was there then: it is compared with that when it is saved.
        Q_EMIT changed();
        return;
    }
    m_vendor = vendor;
    m_currency = sellsIn(vendor);
    for (const auto &product : app()->desk()->products()) {
        if (!m_currency.isNone())
            break;
        if (const auto prices = product.variants; !prices.isEmpty())
            m_currency = prices.first().price.currency;
    }
    m_state = State::Editing;
    fill();
}

void ShopSettingsModel::fill() {
    if (m_state != State::Editing)
        return;
    const auto put = [this](Field field, const QString &text) { m_texts.insert(static_cast<int>(field), text); };
    put(Field::Name, m_vendor.name);
    put(Field::Story, m_vendor.story);
    put(Field::Contact, m_vendor.contact);
    put(Field::ReturnPolicy, m_vendor.returnPolicy);
    put(Field::ReturnDays, wholeFieldText(m_vendor.returnDays, false));
    put(Field::LowThreshold, wholeFieldText(static_cast<int>(m_low), false));
    put(Field::ClosedUntil, dayText(m_vendor.holiday.until));
    put(Field::ClosedNote, m_vendor.holiday.note);
    m_closed = !takesOrders(m_vendor.holiday, app()->clock().now());
    QList<ShopDeliveryItem> rows;
    for (const auto &method : m_vendor.deliveryMethods)
        rows.append(itemOf(method));
    m_deliveries.setItems(rows);
    m_touched = false;
    m_judging = false;
    m_problems.clear();
    ++m_revision;
    Q_EMIT changed();
}

QList<ShopDeliveryItem> ShopSettingsModel::items() const {
    QList<ShopDeliveryItem> items;
    for (int row = 0; row < m_deliveries.count(); ++row)
        items.append(m_deliveries.itemAt<ShopDeliveryItem>(row));
    return items;
}

ShopSettingsModel::Written ShopSettingsModel::written(QList<ShopDeliveryItem> &items) const {
    Written result;
    auto &settings = result.settings;
    // What nobody touched stays as it is, to the letter, and is not what they are to put right.
    const auto before = settingsOf(m_vendor);
    const auto wrong = [&](Field field, const QString &text) {
        result.problems.insert(static_cast<int>(field), text);
        result.whole = false;
    };
    const auto limited = [&](Field field, const QString &known, qsizetype longest) {
        if (text(field) == known)
            return known;
        auto value = text(field).trimmed();
        if (value.size() > longest)
            wrong(field, tr("Not more than %n character(s).", nullptr, static_cast<int>(longest)));
        return value;
    };
    const auto whole = [&](Field field, int known, int most) {
        if (text(field) == wholeFieldText(known, false))
            return known;
        const auto value = wholeFromText(text(field));
        if (!value || *value < 0 || *value > most)
            wrong(field, tr("A number from 0 to %1.").arg(format::count(most)));
        return value.value_or(0);
    };
    settings.name = limited(Field::Name, before.name, longestShopName);
    if (settings.name.isEmpty() && !before.name.isEmpty())
        wrong(Field::Name, tr("Your shop needs a name."));
    settings.story = limited(Field::Story, before.story, longestShopStory);
    settings.contact = limited(Field::Contact, before.contact, longestShopContact);
    settings.returnPolicy = limited(Field::ReturnPolicy, before.returnPolicy, longestReturnPolicy);
    settings.returnDays = whole(Field::ReturnDays, before.returnDays, mostReturnDays);
    result.low = whole(Field::LowThreshold, static_cast<int>(m_low), mostLow);
    if (m_closed) {
        settings.holiday.closed = true;
        settings.holiday.note = limited(Field::ClosedNote, before.holiday.note, longestHolidayNote);
        if (const auto until = text(Field::ClosedUntil).trimmed(); !until.isEmpty()) {
            const auto now = app()->clock().now();
            const bool untouched = before.holiday.until > now && until == dayText(before.holiday.until);
            const auto day = untouched ? std::optional(before.holiday.until) : dayFrom(until);
            if (!day)
                wrong(Field::ClosedUntil, tr("A day, such as %1.").arg(dateExample()));
            else if (*day <= now)
                wrong(Field::ClosedUntil, tr("This day has come already."));
            settings.holiday.until = day.value_or(0);
        }
    } else if (takesOrders(before.holiday, app()->clock().now())) {
        settings.holiday = before.holiday; // over, and nobody opened what another device may have closed anew
    }
    for (auto &item : items) {
        const auto known = std::find_if(before.deliveryMethods.cbegin(), before.deliveryMethods.cend(),
                                        [&](const DeliveryMethod &method) { return method.code == item.code; });
        item.problem.clear();
        if (known != before.deliveryMethods.cend() && item == itemOf(*known)) {
            settings.deliveryMethods.append(*known);
            continue;
        }
        DeliveryMethod method;
        method.code = item.code;
        method.name = item.name.trimmed();
        const auto price = moneyFrom(item.price, m_currency);
        const bool alwaysCharged = item.freeFrom.trimmed().isEmpty();
        if (!alwaysCharged)
            method.freeFrom = moneyFrom(item.freeFrom, m_currency);
        const auto first = wholeFromText(item.minDays);
        const auto last = wholeFromText(item.maxDays);
        if (method.name.isEmpty() || method.name.size() > longestShopName)
            item.problem = tr("It needs a name.");
        else if (!price)
            item.problem = tr("The price is not one.");
        else if (!alwaysCharged && !method.freeFrom)
            item.problem = tr("The order value is not an amount.");
        else if (!first || !last || *first < 0 || *last < *first || *last > mostDeliveryDays)
            item.problem = tr("The days are not a span of at most %1.").arg(format::count(mostDeliveryDays));
        method.countries = countriesFrom(item.countries);
        const bool areKnown = std::all_of(method.countries.cbegin(), method.countries.cend(), [](const QString &code) {
            return isCountryCode(code) && QLocale::codeToTerritory(code) != QLocale::AnyTerritory;
        });
        if (item.problem.isEmpty() && (!areKnown || method.countries.size() > mostDeliveryCountries))
            item.problem = tr("Countries are two letters each, such as DE, AT.");
        result.whole = result.whole && item.problem.isEmpty();
        method.price = price.value_or(Money{0, m_currency});
        method.minDays = first.value_or(0);
        method.maxDays = last.value_or(0);
        settings.deliveryMethods.append(method);
    }
    return result;
}

void ShopSettingsModel::edited() {
    m_touched = true;
    if (m_judging) {
        auto rows = items();
        m_problems = written(rows).problems;
        m_deliveries.setItems(rows);
        ++m_revision;
    }
    Q_EMIT changed();
}

QString ShopSettingsModel::currency() const {
    return m_currency.isNone() ? QString() : m_currency.code();
}

QString ShopSettingsModel::dateExample() const {
    return QLocale().toString(QDate(2026, 12, 24), dateFormat());
}

bool ShopSettingsModel::canAdd() const {
    return m_state == State::Editing && !m_currency.isNone() && m_deliveries.count() < mostDeliveryMethods;
}

bool ShopSettingsModel::dirty() const {
    return m_state == State::Editing && m_touched;
}

QString ShopSettingsModel::text(Field field) const {
    return m_texts.value(static_cast<int>(field));
}

QString ShopSettingsModel::problem(Field field) const {
    return m_problems.value(static_cast<int>(field));
}

void ShopSettingsModel::setText(Field field, const QString &text) {
    if (this->text(field) == text)
        return;
    m_texts.insert(static_cast<int>(field), text);
    edited();
}

void ShopSettingsModel::setClosed(bool closed) {
    if (m_closed == closed)
        return;
    m_closed = closed;
    edited();
}

void ShopSettingsModel::addDelivery() {
    if (!canAdd())
        return;
    auto rows = items();
    ShopDeliveryItem item;
    // Nobody else's new one has the same code, wherever it is written.
    auto number = app()->clock().now();
    const auto isTaken = [&](const ShopDeliveryItem &known) { return known.code == codeOf(number); };
    while (std::any_of(rows.cbegin(), rows.cend(), isTaken))
        ++number;
    item.code = codeOf(number);
    item.price = moneyField({0, m_currency});
    item.minDays = wholeFieldText(2, false);
    item.maxDays = wholeFieldText(4, false);
    rows.append(item);
    m_deliveries.setItems(rows);
    edited();
}

void ShopSettingsModel::removeDelivery(int row) {
    auto rows = items();
    if (row < 0 || row >= rows.size())
        return;
    rows.removeAt(row);
    m_deliveries.setItems(rows);
    edited();
}

void ShopSettingsModel::setDelivery(int row, Part part, const QString &text) {
    auto rows = items();
    if (row < 0 || row >= rows.size())
        return;
    auto &item = rows[row];
    auto &field = part == Part::Label      ? item.name
                  : part == Part::Price    ? item.price
                  : part == Part::FreeFrom ? item.freeFrom
                  : part == Part::MinDays  ? item.minDays
                  : part == Part::MaxDays  ? item.maxDays
                                           : item.countries;
    if (field == text)
        return;
    field = text;
    m_deliveries.setItems(rows);
    edited();
}

void ShopSettingsModel::save() {
    if (app() == nullptr || !dirty())
        return;
    auto rows = items();
    const auto now = written(rows);
    m_judging = !now.whole;
    m_problems = now.problems;
    m_deliveries.setItems(rows);
    ++m_revision;
    Q_EMIT changed();
    if (!now.whole) {
        Q_EMIT failed(tr("Some of it is to be put right first."));
        return;
    }
    const auto base = settingsOf(m_vendor);
    QList<OperationArgs> operations;
    if (now.settings != base)
        operations.append(ShopPatch{m_vendor.id, base, now.settings});
    if (now.low != m_low)
        operations.append(StockPolicySet{m_vendor.id, now.low});
    if (operations.isEmpty()) {
        m_touched = false;
        fill();
        Q_EMIT saved();
        return;
    }
    app()->desk()->performAll(operations, [self = QPointer(this), operations](const QList<Result<Id>> &answers) {
        if (!self)
            return;
        for (qsizetype i = 0; i < answers.size(); ++i) {
            if (answers.at(i))
                continue;
            Operation operation;
            operation.args = operations.at(i);
            const auto said = aura::app::refusalText(operation, answers.at(i).error().code, {});
            Q_EMIT self->app()->desk()->refused(said.isEmpty() ? errorText(answers.at(i).error()) : said);
            return;
        }
        self->m_touched = false;
        self->refreshLater();
        Q_EMIT self->saved();
    });
}

void ShopSettingsModel::reset() {
    m_touched = false;
    fill();
    refreshLater();
}

void ShopSettingsModel::dismissRefusal() {
    for (const auto &operation : std::as_const(m_refused))
        app()->client().discard(operation);
}

} // namespace aura::app
