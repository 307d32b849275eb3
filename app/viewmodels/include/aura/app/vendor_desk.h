// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/enums.h>
#include <aura/app/item_list_model.h>
#include <aura/app/slips.h>
#include <aura/domain/operation.h>
#include <aura/sync/types.h>

#include <QFuture>
#include <QHash>
#include <QSet>
#include <QUrl>

#include <functional>
#include <optional>

namespace aura::app {

class AppContext;

/// What lists show of a variant of one's own.
struct DeskVariant {
    Id id;
    QString sku;
    QString name;
    UnitPrice price;
    bool trackInventory = true;
    bool isDefault = false;
};

/// What lists show of a product of one's own: the whole product is read when its page is opened.
struct DeskProduct {
    Id id;
    QString name;
    QString brand;
    QString gtin;
    QStringList tags;
    QList<Id> categories; ///< The first one is the main one.
    ProductStatus status = ProductStatus::Draft;
    bool active = true;
    QByteArray picture;
    std::uint32_t pictureColor = 0;
    QList<DeskVariant> variants;
    UnixMillis updatedAt = 0;
    QString folded; ///< Everything that a search looks at, in lower case.
};

/// What somebody has entered about a variant's stock and not saved yet.
struct StockDraft {
    int value = 0; ///< A difference, or what was counted.
    // The shelf as it was known when it was entered; a count is about that moment.
    std::int64_t observedSeq = 0;
    std::int64_t observedOnHand = 0;
    QString problem{}; ///< Why it could not be saved; empty before it was tried.
};

/// All of a shop's, by location and variant: counts and differences are saved apart, and so is what is of one location.
struct StockDrafts {
    bool counting = false;
    bool everywhere = true; ///< All locations are looked at; what is entered then is of the main one.
    Id location;            ///< Where it is entered; nil for the main location.
    StockReason reason = StockReason::Received; ///< Of the differences.
    QHash<Id, QHash<Id, StockDraft>> counts;
    QHash<Id, QHash<Id, StockDraft>> differences;

    QHash<Id, StockDraft> &current() { return (counting ? counts : differences)[location]; }
    const QHash<Id, StockDraft> &current() const {
        static const QHash<Id, StockDraft> none;
        const auto &all = counting ? counts : differences;
        const auto here = all.constFind(location);
        return here == all.cend() ? none : *here;
    }
};

/// An operation that was queued, and what takes it back when it has been sent already.
struct Undoable {
    Id opId;
    OperationArgs opposite;
};

/// The shop that a person works for, and everything of it that is on this device, waiting changes included: App.desk.
/// Nothing is read until a page of the dashboard asks (open()); from then on what the engine changes is read again
/// behind the scenes. GUI thread.
class VendorDesk : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool available READ available NOTIFY vendorChanged)
    Q_PROPERTY(aura::app::ItemListModel *vendors READ vendors CONSTANT)
    Q_PROPERTY(QString vendorId READ vendorIdText WRITE chooseVendor NOTIFY vendorChanged)
    Q_PROPERTY(QString vendorName READ vendorName NOTIFY vendorChanged)
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged)
    Q_PROPERTY(QString ageText READ ageText NOTIFY ageChanged)
    Q_PROPERTY(int openOrders READ openOrders NOTIFY ordersChanged)
    Q_PROPERTY(int decisions READ decisions NOTIFY decisionsChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY undoChanged)
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged)

public:
    /// The context must outlive the desk.
    explicit VendorDesk(AppContext &app, QObject *parent = nullptr);

    /// The person works for a shop.
    bool available() const { return !m_vendor.isNil(); }
    /// Rows of ChoiceItem: the shops that the person works for.
    ItemListModel *vendors() const { return m_choices; }
    QString vendorIdText() const;
    const Id &vendor() const { return m_vendor; }
    void chooseVendor(const QString &id);
    /// As the catalogue has it; empty until there is one.
    QString vendorName() const;
    /// Everything has been read once, and what is empty is so because there is nothing.
    bool isReady() const;
    /// "Updated 3 min ago", "Not updated yet"
    QString ageText() const;
    /// Orders that wait to be packed or shipped.
    int openOrders() const;
    /// Changes of this shop that the market did not take: a person decides.
    int decisions() const { return m_decisions; }
    bool canUndo() const { return static_cast<bool>(m_undo); }
    QString undoText() const { return m_undoText; }

    Q_INVOKABLE void undo();
    Q_INVOKABLE void forgetUndo();

    /// A page wants to show something: reads everything, the first time.
    Q_INVOKABLE void open();
    const QHash<Id, DeskProduct> &products() const { return m_products; }
    const QHash<Id, aura::StockLevel> &stock() const { return m_stock; }
    /// nullptr when nothing of the variant was ever on the shelf.
    const aura::StockLevel *level(const Id &variantId) const;
    /// The main one first, then the others in the shop's order, closed ones included; never empty.
    const QList<StockLocation> &locations() const { return m_locations; }
    QList<StockLocation> openLocations() const;
    /// More than one of them is open: only then anybody sees anything of locations.
    bool hasSeveralLocations() const { return openLocations().size() > 1; }
    /// Newest first.
    const QList<Order> &orders() const { return m_orders; }
    const QList<Review> &reviews() const { return m_reviews; }
    /// The product of a variant and the variant within; nullptr for what is not this shop's.
    struct Found {
        const DeskProduct *product = nullptr;
        const DeskVariant *variant = nullptr;
    };
    Found find(const Id &variantId) const;
    /// The entries of the queue that are about this shop and that a person has to decide. Those of a person's only shop
    /// are known before anything of it is read.
    QList<sync::QueueEntry> undecided() const;

    /// What was entered about stock; kept while pages come and go, as long as the person works for the shop.
    StockDrafts &stockDrafts() { return m_stockDrafts[m_vendor]; }
    const StockDrafts &stockDrafts() const;

    /// Queues the operation and calls `then`; or says why not by refused().
    void perform(const OperationArgs &args, std::function<void()> then = {});
    /// Queues what has nothing to do with one another and calls `then` with an answer for each, when it is on the disk.
    void performAll(const QList<OperationArgs> &all, std::function<void(const QList<Result<Id>> &)> then);
    /// Queues what was entered about stock, the counts or the differences. What is refused stays with its reason; what
    /// is saved is told, and differences are offered to be undone.
    void saveStock();
    /// Says `text` of what is done, and how much more could not be; offers to undo what is given.
    void tellDone(const QString &text, const QList<Undoable> &undoable, int done, int failed);
    /// What has not been sent yet, or was refused, goes as if it had never been; what took effect gets its opposite.
    /// What is under way is waited for, until one or the other is known.
    void takeBack(const QList<Undoable> &operations);
    /// Writes a file, whole or not at all; false, and refused(), when that cannot be done.
    bool saveFile(const QByteArray &bytes, const QUrl &file);
    /// The same of slips as a PDF.
    bool saveSlips(const Slips &slips, const QUrl &file);
    /// The same for a document that was drawn, or was not.
    bool saveDocument(const Result<QByteArray> &pdf, const QUrl &file);
    /// Shows `text` with a button for as long as a message is shown.
    void offerUndo(const QString &text, std::function<void()> undo);
    /// Reviews that were written later than this are new to this person on this device.
    UnixMillis reviewsReadUntil() const;
    void markReviewsRead();

Q_SIGNALS:
    void vendorChanged();
    void readyChanged();
    void productsChanged();
    void stockChanged();
    void ordersChanged();
    void reviewsChanged();
    void decisionsChanged();
    void ageChanged();
    void undoChanged();
    /// What was entered about stock is another, or was saved; of one variant alone.
    void stockDraftsChanged();
    void stockDraftChanged(const aura::Id &variantId);
    /// Something was done: a sentence for people.
    void told(const QString &text);
    /// Something could not be done: a sentence for people.
    void refused(const QString &text);

private:
    /// What is to be read again while a read is under way.
    struct Reading {
        bool running = false;
        bool again = false;
        bool all = true;
        bool done = false;
        QSet<Id> ids;
    };
    void refreshPerson();
    void stockSaved(const Id &vendor, const StockDrafts &sent, const QList<Id> &variants,
                    const QList<OperationArgs> &operations, const QList<Result<Id>> &answers);
    /// What has become of an operation that cannot be discarded.
    enum class Taken { Gone, Refused, Effective, UnderWay, Unknown };
    Taken takenBack(const Id &opId, const Error &error) const;
    void watchQueue();
    void show(const Id &vendor);
    void readAll();
    void changed(sync::Table table, const QList<Id> &ids);
    void readAgain(Reading &reading, const QList<Id> &ids, void (VendorDesk::*read)());
    /// What the read that begins now is about; empty for everything.
    static QList<Id> wanted(Reading &reading);
    template <typename T, typename Take>
    void take(const QFuture<Result<QList<T>>> &future, Reading &reading, void (VendorDesk::*read)(), Take take);
    void readProducts();
    void readStock();
    void readLocations();
    void readOrders();
    void takeOrders(const QList<Id> &ids, const QList<Order> &orders);
    void readReviews();
    void readQueue();
    void tellReady();
    void takeProduct(const Product &product);

    AppContext &m_app;
    ItemListModel *m_choices;
    QList<Id> m_works; // the vendors that the person works for
    Id m_vendor;
    bool m_opened = false;
    bool m_wasReady = false; // when that was said last
    int m_generation = 0;    // counts changes of the vendor: what was read for another one is dropped
    Reading m_productReading;
    Reading m_stockReading;
    Reading m_orderReading;
    Reading m_reviewReading;
    QHash<Id, DeskProduct> m_products;
    QHash<Id, Id> m_productOfVariant;
    QHash<Id, aura::StockLevel> m_stock;
    QList<StockLocation> m_locations{StockLocation{}};
    QList<Order> m_orders;
    QList<Review> m_reviews;
    QHash<Id, StockDrafts> m_stockDrafts; // by vendor
    bool m_savingStock = false;
    QList<Undoable> m_underWay; // to be taken back when it is known what becomes of them
    QSet<Id> m_refusedOnce;     // operations that were seen to have no effect
    int m_decisions = 0;
    QString m_undoText;
    std::function<void()> m_undo;
};

} // namespace aura::app
