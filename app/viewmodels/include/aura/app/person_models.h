// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/app_object.h>
#include <aura/app/checkout_model.h>
#include <aura/domain/address_book.h>

namespace aura::app {

/// The person's address book. Works without a network; what is changed shows at once.
class AddressBookModel : public aura::app::AppListModel {
    Q_OBJECT
    Q_PROPERTY(bool guest READ guest NOTIFY changed)
    Q_PROPERTY(bool full READ full NOTIFY changed)

public:
    /// Rows of AddressCardItem: the preferred one first, then the oldest first.
    explicit AddressBookModel(QObject *parent = nullptr);

    /// Nobody keeps addresses here.
    bool guest() const { return m_guest; }
    /// There is no room for another one.
    bool full() const { return count() >= mostAddresses; }

    Q_INVOKABLE void prefer(const QString &addressId);
    Q_INVOKABLE void remove(const QString &addressId);

Q_SIGNALS:
    void changed();
    void removed();
    void failed(const QString &text);

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    bool m_guest = true;
};

/// Writes an address: a new one, or `addressId` of the book anew.
class AddressEditModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(QString addressId READ addressId WRITE setAddressId NOTIFY addressIdChanged)
    Q_PROPERTY(aura::app::AddressItem address READ address NOTIFY changed)
    Q_PROPERTY(aura::app::AddressItem errors READ errors NOTIFY changed)
    Q_PROPERTY(bool preferred READ preferred WRITE setPreferred NOTIFY changed)
    Q_PROPERTY(bool alreadyPreferred READ alreadyPreferred NOTIFY changed)
    Q_PROPERTY(bool missing READ missing NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(aura::app::ItemListModel *countries READ countries CONSTANT)

public:
    explicit AddressEditModel(QObject *parent = nullptr);

    /// Empty for a new one.
    QString addressId() const { return m_addressId; }
    void setAddressId(const QString &id);
    AddressItem address() const { return m_address; }
    /// A message in each field that is not right; filled by save() and by leaving a field.
    AddressItem errors() const { return m_errors; }
    bool preferred() const { return m_preferred; }
    void setPreferred(bool preferred);
    /// It is the preferred one as it is: only another one can take that over.
    bool alreadyPreferred() const { return m_alreadyPreferred; }
    /// The book has no such address any more.
    bool missing() const { return m_missing; }
    QString errorText() const { return m_errorText; }
    /// Rows of ChoiceItem: value is the ISO code, text the country's name.
    ItemListModel *countries() { return &m_countries; }

    Q_INVOKABLE void setField(aura::app::CheckoutModel::Field field, const QString &text);
    /// A person left the field: its message appears or goes.
    Q_INVOKABLE void checkField(aura::app::CheckoutModel::Field field);
    /// Ends in saved(), or in errors or an errorText.
    Q_INVOKABLE void save();

Q_SIGNALS:
    void changed();
    void addressIdChanged();
    void saved();

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    QString m_addressId;
    AddressItem m_address;
    AddressItem m_errors;
    bool m_preferred = false;
    bool m_alreadyPreferred = false;
    bool m_missing = false;
    bool m_touched = false;
    QString m_errorText;
    ItemListModel m_countries;
};

/// What the person says of themselves. The name changes without a network, the address for signing in needs it.
class ProfileModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(QString name READ name NOTIFY profileChanged)
    Q_PROPERTY(QString email READ email NOTIFY profileChanged)
    Q_PROPERTY(QString language READ language NOTIFY profileChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(Field errorField READ errorField NOTIFY changed)
    Q_PROPERTY(aura::app::ItemListModel *languages READ languages CONSTANT)

public:
    enum class Field { NoField, Name, Email, Password };
    Q_ENUM(Field)

    explicit ProfileModel(QObject *parent = nullptr);

    QString name() const { return m_name; }
    QString email() const { return m_email; }
    /// In which the shop writes to the person: "en", "de", "es" or "ar"; empty for its own choice.
    QString language() const { return m_language; }
    bool busy() const { return m_busy; }
    QString errorText() const { return m_errorText; }
    Field errorField() const { return m_errorField; }
    /// Rows of ChoiceItem: the languages to choose from, the first one empty.
    ItemListModel *languages() { return &m_languages; }

    /// Ends in saved(), or in an errorText.
    Q_INVOKABLE void save(const QString &name, const QString &language);
    /// Ends in emailChanged(), or in an errorText.
    Q_INVOKABLE void changeEmail(const QString &email, const QString &password);

Q_SIGNALS:
    void changed();
    /// Only when it reads differently: what a person is typing stays otherwise.
    void profileChanged();
    void saved();
    void emailChanged();

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    void fail(const QString &text, Field field = Field::NoField);

    QString m_name;
    QString m_email;
    QString m_language;
    bool m_busy = false;
    QString m_errorText;
    Field m_errorField = Field::NoField;
    ItemListModel m_languages;
};

} // namespace aura::app
