// SPDX-License-Identifier: Apache-2.0
#include <aura/app/person_models.h>

#include "address_check.h"
#include "texts.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

#include <algorithm>

namespace aura::app {

AddressBookModel::AddressBookModel(QObject *parent)
    : AppListModel(&AddressCardItem::staticMetaObject, parent) {}

void AddressBookModel::attach(AppContext &app) {
    connect(&app.client(), &sync::Client::changed, this, [this](sync::Table table) {
        if (table == sync::Table::Addresses || table == sync::Table::Account)
            refreshLater();
    });
}

void AddressBookModel::refresh() {
    m_guest = app()->client().account().isGuest();
    setItems(addressCards(app()->client().addresses()));
    Q_EMIT changed();
}

void AddressBookModel::prefer(const QString &addressId) {
    if (app() == nullptr)
        return;
    const auto book = app()->client().addresses();
    const auto entry = std::find_if(book.cbegin(), book.cend(),
                                    [id = idFrom(addressId)](const AddressEntry &e) { return e.id == id; });
    if (entry == book.cend())
        return;
    sync::whenDone(app()->client().perform(AddressPut{entry->id, entry->address, true, {}}), this,
                   [this](const Result<Id> &done) {
                       if (!done)
                           Q_EMIT failed(aura::app::errorText(done.error()));
                   });
}

void AddressBookModel::remove(const QString &addressId) {
    if (app() == nullptr)
        return;
    sync::whenDone(app()->client().perform(AddressRemove{idFrom(addressId)}), this, [this](const Result<Id> &done) {
        if (done)
            Q_EMIT removed();
        else
            Q_EMIT failed(aura::app::errorText(done.error()));
    });
}

AddressEditModel::AddressEditModel(QObject *parent)
    : AppObject(parent)
    , m_countries(&ChoiceItem::staticMetaObject, this) {
    m_address.country = QLocale::territoryToCode(QLocale().territory());
    m_countries.setItems(countryChoices(m_address.country));
}

void AddressEditModel::setAddressId(const QString &id) {
    if (m_addressId == id)
        return;
    m_addressId = id;
    m_touched = false;
    Q_EMIT addressIdChanged();
    refreshLater();
}

void AddressEditModel::attach(AppContext &app) {
    connect(&app.client(), &sync::Client::changed, this, [this](sync::Table table) {
        if (table == sync::Table::Addresses)
            refreshLater();
    });
}

void AddressEditModel::refresh() {
    // What a person has begun to write stays, whatever happens elsewhere.
    if (m_touched)
        return;
    const auto book = app()->client().addresses();
    const auto entry = std::find_if(book.cbegin(), book.cend(),
                                    [id = idFrom(m_addressId)](const AddressEntry &e) { return e.id == id; });
    m_missing = !m_addressId.isEmpty() && entry == book.cend();
    if (entry != book.cend()) {
        m_address = addressItem(entry->address);
        m_alreadyPreferred = m_preferred = entry->preferred;
        m_countries.setItems(countryChoices(m_address.country));
    } else if (m_addressId.isEmpty()) {
        m_alreadyPreferred = m_preferred = book.isEmpty();
        if (m_address.name.isEmpty() && book.isEmpty())
            m_address.name = app()->session()->name();
    }
    Q_EMIT changed();
}

void AddressEditModel::setPreferred(bool preferred) {
    if (m_preferred == preferred || m_alreadyPreferred)
        return;
    m_preferred = preferred;
    m_touched = true;
    Q_EMIT changed();
}

void AddressEditModel::setField(CheckoutModel::Field field, const QString &text) {
    auto &part = partOf(m_address, field);
    if (part == text)
        return;
    part = text;
    m_touched = true;
    if (field == CheckoutModel::Field::Country)
        m_countries.setItems(countryChoices(text));
    if (!partOf(m_errors, field).isEmpty())
        partOf(m_errors, field) = fieldMessage(m_address, field);
    Q_EMIT changed();
}

void AddressEditModel::checkField(CheckoutModel::Field field) {
    partOf(m_errors, field) = fieldMessage(m_address, field);
    Q_EMIT changed();
}

void AddressEditModel::save() {
    if (app() == nullptr)
        return;
    m_errors = addressMessages(m_address);
    m_errorText.clear();
    Q_EMIT changed();
    if (m_errors != AddressItem{})
        return;
    const AddressPut put{idFrom(m_addressId), addressFrom(m_address), m_preferred, {}};
    sync::whenDone(app()->client().perform(put), this, [this](const Result<Id> &done) {
        if (done) {
            Q_EMIT saved();
            return;
        }
        m_errorText = done.error().code == ErrorCode::TooLarge
                          ? tr("Your address book is full. Remove one that you need no more.")
                          : aura::app::errorText(done.error());
        Q_EMIT changed();
    });
}

} // namespace aura::app
