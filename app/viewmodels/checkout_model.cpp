// SPDX-License-Identifier: Apache-2.0
#include <aura/app/checkout_model.h>

#include "address_check.h"
#include "cart_lines.h"
#include "catalogue.h"
#include "checkout_private.h"
#include "texts.h"

#include <aura/app/app_context.h>
#include <aura/app/country_names.h>
#include <aura/app/error_text.h>
#include <aura/app/format.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

#include <QSet>

#include <algorithm>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNotes = 2'000;

} // namespace

CheckoutModel::CheckoutModel(QObject *parent)
    : AppObject(parent)
    , d(std::make_unique<Private>(this)) {
    d->address.country = QLocale::territoryToCode(QLocale().territory());
    d->countries.setItems(countryChoices(d->address.country));
    d->showPayments(false);
}

CheckoutModel::~CheckoutModel() = default;

void CheckoutModel::attach(AppContext &app) {
    connect(app.cart(), &CartModel::changed, this, &CheckoutModel::refreshLater);
    connect(&app, &AppContext::catalogueChanged, this, &CheckoutModel::refreshLater);
    connect(&app, &AppContext::onlineChanged, this, [this] {
        d->showPayments(offline());
        Q_EMIT offlineChanged();
        if (d->verdict.state == VoucherState::Unchecked)
            checkVoucher();
    });
    connect(&app.client(), &sync::Client::changed, this, [this](sync::Table table) {
        // The client may outlive the context.
        if (table != sync::Table::Addresses || this->app() == nullptr)
            return;
        prefillAddress();
        showAddressBook();
    });
    connect(app.session(), &SessionModel::changed, this, [this] {
        prefillAddress();
        Q_EMIT stateChanged();
        Q_EMIT addressChanged(); // whether it can be kept
        if (d->verdict.state == VoucherState::Unchecked || d->verdict.state == VoucherState::NeedsAccount)
            checkVoucher();
    });
    prefillAddress();
    showAddressBook();
    Q_EMIT offlineChanged();
}

void CheckoutModel::prefillAddress() {
    if (d->addressTouched)
        return;
    const auto book = app()->client().addresses();
    const auto preferred =
        std::find_if(book.cbegin(), book.cend(), [](const AddressEntry &entry) { return entry.preferred; });
    if (preferred != book.cend()) {
        useAddress(addressItem(preferred->address), preferred->id);
        return;
    }
    const auto orders = app()->client().orders();
    AddressItem address = d->address;
    if (!orders.isEmpty())
        address = addressItem(orders.first().order.shippingAddress);
    else if (address.name.isEmpty())
        address.name = app()->session()->name();
    useAddress(address, {});
}

void CheckoutModel::refresh() {
    if (d->state == State::Placing || d->state == State::Placed)
        return; // what was ordered stays on the screen while the cart empties
    const auto view = cartView(app()->cart()->cart(), app()->catalogue(), app()->clock().now());
    d->closedShops = view.closedShops;
    d->plainLines = view.lines;
    d->lines.setItems(view.lines);
    setState(view.lines.isEmpty() ? State::Empty : State::Editing);
    if (!view.lines.isEmpty())
        requestQuote();
}

void CheckoutModel::requestQuote() {
    if (app() == nullptr || d->plainLines.isEmpty())
        return;
    const auto ticket = ++d->quoteTicket;
    sync::whenDone(app()->client().quote(d->request()), this, [this, ticket](const Result<QList<Quote>> &result) {
        if (ticket != d->quoteTicket || d->state == State::Placed)
            return;
        if (!result) {
            setError(aura::app::errorText(result.error()));
            return;
        }
        showQuotes(*result);
    });
}

void CheckoutModel::showQuotes(const QList<Quote> &quotes) {
    QList<QuoteItem> items;
    QList<Money> totals;
    QList<GroupListModel::Group> groups;
    QList<Discount> discounts;
    d->undeliverable.clear();
    d->verdict = {};
    for (const auto &quote : quotes) {
        items.append(quoteItem(quote));
        totals.append(quote.total);
        // Of several payments it may fit one.
        if (d->verdict.state == VoucherState::None || quote.voucher.state == VoucherState::Applied)
            d->verdict = quote.voucher;
        for (const auto &part : quote.vendors) {
            discounts += part.discounts;
            const auto vendor = app()->catalogue().vendor(part.vendorId);
            if (!vendor)
                continue;
            if (part.isUndeliverable)
                d->undeliverable.append(vendor->name);
            GroupListModel::Group group;
            group.kind = part.total.currency.code();
            group.name = part.vendorId.toString();
            group.title = vendor->name;
            for (const auto &method : vendor->deliveryMethods) {
                if (method.price.currency != part.total.currency || !method.serves(d->country()))
                    continue;
                const bool free = method.freeFrom && method.freeFrom->currency == part.subtotal.currency &&
                                  part.subtotal.minor >= method.freeFrom->minor;
                ChoiceItem item;
                item.value = method.code;
                item.text = method.name;
                item.detail = daysText(method.minDays, method.maxDays);
                const Money price = free ? Money{0, method.price.currency} : method.price;
                item.price = moneyOrFree(price);
                // What is paid stands in the sums; what it comes to is said beside it.
                if (price.minor != 0 && format::shownAs(price.currency) != price.currency)
                    item.detail += (item.detail.isEmpty() ? u""_s : u" · "_s) + format::shownMoney(price);
                item.checked = method.code == part.deliveryCode;
                group.values.append(item);
            }
            if (!group.values.isEmpty())
                groups.append(group);
        }
    }
    auto lines = d->plainLines;
    for (auto &line : lines)
        line.discount = lineDiscount(discounts, idFrom(line.variantId), DiscountIn::Shown);
    d->lines.setItems(lines);
    d->quotes.setItems(items);
    d->deliveries.setGroups(groups);
    const bool costsNothing = !totals.isEmpty() && std::all_of(totals.cbegin(), totals.cend(),
                                                               [](const Money &total) { return total.minor == 0; });
    if (std::exchange(d->costsNothing, costsNothing) != costsNothing)
        Q_EMIT paymentMethodChanged();
    d->total = format::moneyList(totals);
    d->showPayments(offline());
    Q_EMIT quoteChanged();
}

QString CheckoutModel::undeliverableText() const {
    if (d->undeliverable.isEmpty())
        return {};
    return tr("%1 does not deliver to %2. Save its articles for later, or choose another address.")
        .arg(d->undeliverable.join(tr(", ")), countryName(d->country()));
}

void CheckoutModel::setState(State state) {
    if (d->state == state)
        return;
    d->state = state;
    Q_EMIT stateChanged();
}

void CheckoutModel::setError(const QString &text) {
    if (d->error == text)
        return;
    d->error = text;
    Q_EMIT stateChanged();
}

CheckoutModel::Step CheckoutModel::step() const {
    return d->step;
}
CheckoutModel::State CheckoutModel::state() const {
    return d->state;
}
bool CheckoutModel::needsSignIn() const {
    return app() != nullptr && app()->session()->state() == SessionModel::State::Guest;
}
bool CheckoutModel::offline() const {
    return app() != nullptr && !app()->syncModel()->online();
}
QString CheckoutModel::placeText() const {
    return offline() ? tr("Queue order") : tr("Place order");
}
QString CheckoutModel::offlineText() const {
    return offline()
               ? tr("You are offline. Your order is kept on this device and sent when the shop can be reached. It "
                    "is not ordered until then; if a price changes, you are asked again.")
               : QString();
}
QString CheckoutModel::errorText() const {
    return d->error;
}
AddressItem CheckoutModel::address() const {
    return d->address;
}

void CheckoutModel::setAddress(const AddressItem &address) {
    if (d->address == address)
        return;
    d->addressTouched = true;
    useAddress(address, {});
}

void CheckoutModel::setField(Field field, const QString &text) {
    AddressItem address = d->address;
    partOf(address, field) = text;
    if (address == d->address)
        return;
    d->address = address;
    d->addressTouched = true;
    if (!std::exchange(d->entry, {}).isNil())
        showAddressBook();
    if (field == Field::Country) {
        d->countries.setItems(countryChoices(address.country));
        requestQuote();
    }
    Q_EMIT addressChanged();
    if (!partOf(d->errors, field).isEmpty())
        checkField(field);
}

void CheckoutModel::checkField(Field field) {
    const QString message = fieldMessage(d->address, field);
    if (partOf(d->errors, field) == message)
        return;
    partOf(d->errors, field) = message;
    Q_EMIT addressErrorsChanged();
}

AddressItem CheckoutModel::addressErrors() const {
    return d->errors;
}
QString CheckoutModel::addressText() const {
    return addressLines(addressFrom(d->address));
}
ItemListModel *CheckoutModel::countries() const {
    return &d->countries;
}
GroupListModel *CheckoutModel::deliveries() const {
    return &d->deliveries;
}
ItemListModel *CheckoutModel::payments() const {
    return &d->payments;
}
QString CheckoutModel::paymentMethod() const {
    return d->paymentMethod;
}

void CheckoutModel::setPaymentMethod(const QString &code) {
    const bool known = std::any_of(paymentMethods.begin(), paymentMethods.end(),
                                   [&](QLatin1StringView method) { return code == method; });
    if (!known || d->paymentMethod == code)
        return;
    d->paymentMethod = code;
    d->showPayments(offline());
    Q_EMIT paymentMethodChanged();
}

QString CheckoutModel::paymentText() const {
    return paymentMethodText(d->paymentMethod);
}
QString CheckoutModel::notes() const {
    return d->notes;
}

void CheckoutModel::setNotes(const QString &notes) {
    const QString kept = notes.left(longestNotes);
    if (d->notes == kept)
        return;
    d->notes = kept;
    Q_EMIT notesChanged();
}

ItemListModel *CheckoutModel::lines() const {
    return &d->lines;
}
ItemListModel *CheckoutModel::quotes() const {
    return &d->quotes;
}
QString CheckoutModel::totalText() const {
    return d->total;
}

void CheckoutModel::chooseDelivery(const QString &vendorId, const QString &code) {
    const Id vendor = idFrom(vendorId);
    if (vendor.isNil() || app() == nullptr || d->choices.value(vendor) == code)
        return;
    d->choices.insert(vendor, code);
    requestQuote();
}

bool CheckoutModel::addressIsComplete() {
    const AddressItem messages = addressMessages(d->address);
    if (messages != d->errors) {
        d->errors = messages;
        Q_EMIT addressErrorsChanged();
    }
    return messages == AddressItem{};
}

bool CheckoutModel::next() {
    if (d->step == Step::Address && !addressIsComplete())
        return false;
    if (d->step == Step::Review)
        return false;
    if (d->step == Step::Payment && !cardIsComplete())
        return false;
    setError({});
    d->step = static_cast<Step>(static_cast<int>(d->step) + 1);
    d->furthest = std::max(d->furthest, d->step);
    Q_EMIT stepChanged();
    return true;
}

bool CheckoutModel::back() {
    if (d->step == Step::Address)
        return false;
    setError({});
    d->step = static_cast<Step>(static_cast<int>(d->step) - 1);
    Q_EMIT stepChanged();
    return true;
}

void CheckoutModel::goTo(Step step) {
    // An address that was emptied since holds everybody at the first step.
    if (step == d->step || step > d->furthest || (step > Step::Address && !addressIsComplete()))
        return;
    setError({});
    d->step = step;
    Q_EMIT stepChanged();
}

void CheckoutModel::place() {
    if (app() == nullptr || d->state != State::Editing)
        return;
    if (!d->closedShops.isEmpty()) {
        setError(tr("%1 takes no orders at the moment. Save its articles for later to order the rest.")
                     .arg(d->closedShops.join(tr(", "))));
        return;
    }
    if (!addressIsComplete()) {
        d->step = Step::Address;
        Q_EMIT stepChanged();
        return;
    }
    if (!d->undeliverable.isEmpty()) {
        setError(undeliverableText());
        return;
    }
    if (needsSignIn()) {
        Q_EMIT signInNeeded();
        return;
    }
    if (!cardIsComplete()) {
        d->step = Step::Payment;
        Q_EMIT stepChanged();
        return;
    }
    setError({});
    setState(State::Placing);
    if (byCard())
        pay();
    else
        submit(offline());
}

void CheckoutModel::submit(bool queued) {
    sync::whenDone(app()->client().checkout(d->request()), this,
                   [this, queued](const Result<QList<sync::PlacedIntent>> &result) {
                       if (!result) {
                           // What is held for another amount is let go by the shop.
                           d->payment.reset();
                           setState(State::Editing);
                           if (result.error().code == ErrorCode::AuthRequired)
                               Q_EMIT signInNeeded();
                           else
                               setError(aura::app::errorText(result.error()));
                           refreshLater();
                           return;
                       }
                       d->card = {};
                       Q_EMIT cardChanged();
                       keepAddress();
                       setState(State::Placed);
                       QStringList groups;
                       for (const auto &intent : *result)
                           groups += intent.groupId.toString();
                       Q_EMIT placed(groups, queued);
                   });
}

} // namespace aura::app
