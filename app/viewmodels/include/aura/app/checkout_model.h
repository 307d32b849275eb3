// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/app_object.h>
#include <aura/app/group_list_model.h>
#include <aura/app/items.h>
#include <aura/domain/card.h>
#include <aura/domain/order.h>

#include <QStringList>

#include <memory>

namespace aura::app {

/// From a cart to an order that is placed, or queued when there is no network. Four steps; each can be gone back to.
class CheckoutModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(Step step READ step NOTIFY stepChanged)
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(bool needsSignIn READ needsSignIn NOTIFY stateChanged)
    Q_PROPERTY(bool offline READ offline NOTIFY offlineChanged)
    Q_PROPERTY(QString placeText READ placeText NOTIFY offlineChanged)
    Q_PROPERTY(QString offlineText READ offlineText NOTIFY offlineChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged)
    Q_PROPERTY(aura::app::AddressItem address READ address WRITE setAddress NOTIFY addressChanged)
    Q_PROPERTY(aura::app::AddressItem addressErrors READ addressErrors NOTIFY addressErrorsChanged)
    Q_PROPERTY(QString addressText READ addressText NOTIFY addressChanged)
    Q_PROPERTY(aura::app::ItemListModel *countries READ countries CONSTANT)
    Q_PROPERTY(aura::app::ItemListModel *addressBook READ addressBook CONSTANT)
    Q_PROPERTY(bool writesAddress READ writesAddress NOTIFY addressChanged)
    Q_PROPERTY(bool canKeepAddress READ canKeepAddress NOTIFY addressChanged)
    Q_PROPERTY(bool keepsAddress READ keepsAddress WRITE setKeepsAddress NOTIFY addressChanged)
    Q_PROPERTY(aura::app::GroupListModel *deliveries READ deliveries CONSTANT)
    Q_PROPERTY(aura::app::ItemListModel *payments READ payments CONSTANT)
    Q_PROPERTY(QString paymentMethod READ paymentMethod WRITE setPaymentMethod NOTIFY paymentMethodChanged)
    Q_PROPERTY(QString paymentText READ paymentText NOTIFY paymentMethodChanged)
    Q_PROPERTY(bool byCard READ byCard NOTIFY paymentMethodChanged)
    Q_PROPERTY(aura::app::CardItem card READ card NOTIFY cardChanged)
    Q_PROPERTY(aura::app::CardItem cardErrors READ cardErrors NOTIFY cardChanged)
    Q_PROPERTY(QString bankQuestion READ bankQuestion NOTIFY cardChanged)
    Q_PROPERTY(bool bankIsOnTheWeb READ bankIsOnTheWeb NOTIFY cardChanged)
    Q_PROPERTY(QString notes READ notes WRITE setNotes NOTIFY notesChanged)
    Q_PROPERTY(aura::app::ItemListModel *lines READ lines CONSTANT)
    Q_PROPERTY(aura::app::ItemListModel *quotes READ quotes CONSTANT)
    Q_PROPERTY(QString totalText READ totalText NOTIFY quoteChanged)
    Q_PROPERTY(QString undeliverableText READ undeliverableText NOTIFY quoteChanged)
    Q_PROPERTY(QString voucher READ voucher NOTIFY quoteChanged)
    Q_PROPERTY(QString voucherText READ voucherText NOTIFY quoteChanged)
    Q_PROPERTY(bool voucherCounts READ voucherCounts NOTIFY quoteChanged)
    Q_PROPERTY(bool voucherFails READ voucherFails NOTIFY quoteChanged)
    Q_PROPERTY(bool asksForVoucher READ asksForVoucher NOTIFY quoteChanged)

public:
    enum class Step { Address, Delivery, Payment, Review };
    Q_ENUM(Step)
    /// Empty: nothing to order. Editing: a person fills it in. Placing: being written. Placed: done.
    enum class State { Empty, Editing, Placing, Placed };
    Q_ENUM(State)
    enum class Field { Name, Line1, Line2, PostalCode, City, Region, Country, Phone };
    Q_ENUM(Field)
    enum class CardField { Number, Expiry, Code, Holder };
    Q_ENUM(CardField)

    explicit CheckoutModel(QObject *parent = nullptr);
    ~CheckoutModel() override;

    Step step() const;
    State state() const;
    /// Guests fill everything in, but sign in before they place.
    bool needsSignIn() const;
    bool offline() const;
    /// "Place order", "Queue order"
    QString placeText() const;
    /// What queuing means; empty when online.
    QString offlineText() const;
    QString errorText() const;
    /// Starts with the preferred address of the book, or that of the newest order on this device.
    AddressItem address() const;
    void setAddress(const AddressItem &address);
    /// A message in each field that is not right; filled by next() and by leaving a field.
    AddressItem addressErrors() const;
    /// The address in lines.
    QString addressText() const;
    /// Rows of ChoiceItem: value is the ISO code, text the country's name.
    ItemListModel *countries() const;
    /// Rows of AddressCardItem: the person's address book.
    ItemListModel *addressBook() const;
    /// The address is written here, not chosen from the book.
    bool writesAddress() const;
    /// There is a book, with room for what is written here.
    bool canKeepAddress() const;
    /// What is written here goes into the book with the order.
    bool keepsAddress() const;
    void setKeepsAddress(bool keeps);
    /// A group for each vendor: name is its id, title its name; values are its deliveries.
    GroupListModel *deliveries() const;
    /// Rows of ChoiceItem: "invoice", "card", "cash_on_delivery". A card is not possible without a connection, nor for
    /// several currencies at once; its detail says so.
    ItemListModel *payments() const;
    QString paymentMethod() const;
    void setPaymentMethod(const QString &code);
    QString paymentText() const;
    bool byCard() const;
    /// Kept in memory until the order is placed, and nowhere else.
    CardItem card() const;
    CardItem cardErrors() const;
    /// What the person's bank wants to know before it pays; empty when nothing. Then answerBank() or refuseBank().
    QString bankQuestion() const;
    /// The question is an address of the web to be opened, not a sentence.
    bool bankIsOnTheWeb() const;
    QString notes() const;
    void setNotes(const QString &notes);
    /// Rows of CartLineItem: what is ordered.
    ItemListModel *lines() const;
    /// Rows of QuoteItem: one a currency, each is a payment of its own.
    ItemListModel *quotes() const;
    QString totalText() const;
    /// Which shops do not deliver to the country; empty when all do.
    QString undeliverableText() const;
    /// The code that was given; empty without one.
    QString voucher() const;
    /// What became of it, or why not.
    QString voucherText() const;
    bool voucherCounts() const;
    /// It does not count, and is not sent with the order.
    bool voucherFails() const;
    /// The shop is being asked.
    bool asksForVoucher() const;

    /// Asks the shop about a code; without a network, or for a guest, it is given unchecked.
    Q_INVOKABLE void giveVoucher(const QString &code);
    Q_INVOKABLE void takeVoucherBack();
    Q_INVOKABLE void setField(aura::app::CheckoutModel::Field field, const QString &text);
    /// A person left the field: its message appears or goes.
    Q_INVOKABLE void checkField(aura::app::CheckoutModel::Field field);
    Q_INVOKABLE void setCardField(aura::app::CheckoutModel::CardField field, const QString &text);
    Q_INVOKABLE void checkCardField(aura::app::CheckoutModel::CardField field);
    /// `code`: what the bank gave to the person; empty when the bank knows by itself.
    Q_INVOKABLE void answerBank(const QString &code);
    Q_INVOKABLE void refuseBank();
    /// One of the address book.
    Q_INVOKABLE void chooseAddress(const QString &addressId);
    /// None of the book: empty fields.
    Q_INVOKABLE void writeAnother();
    Q_INVOKABLE void chooseDelivery(const QString &vendorId, const QString &code);
    /// To the next step; false, with addressErrors, when this one is not complete.
    Q_INVOKABLE bool next();
    /// False at the first step.
    Q_INVOKABLE bool back();
    /// To a step that was already passed, or the current one.
    Q_INVOKABLE void goTo(aura::app::CheckoutModel::Step step);
    /// Ends in placed(), signInNeeded() or an errorText.
    Q_INVOKABLE void place();

Q_SIGNALS:
    void stepChanged();
    void stateChanged();
    void offlineChanged();
    void addressChanged();
    void addressErrorsChanged();
    void paymentMethodChanged();
    void cardChanged();
    void notesChanged();
    void quoteChanged();
    void signInNeeded();
    /// `queued`: kept on this device until the shop can be reached.
    void placed(const QStringList &groupIds, bool queued);

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    void prefillAddress();
    void showAddressBook();
    void useAddress(const AddressItem &address, const Id &entry);
    void keepAddress();
    void requestQuote();
    void showQuotes(const QList<Quote> &quotes);
    void setState(State state);
    void setError(const QString &text);
    bool addressIsComplete();
    bool cardIsComplete();
    void pay();
    void paid(const Result<CardPayment> &payment);
    void submit(bool queued);
    void checkVoucher();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace aura::app
