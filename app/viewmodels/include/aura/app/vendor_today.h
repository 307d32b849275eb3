// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/app_object.h>
#include <aura/app/enums.h>
#include <aura/app/lazy_list_model.h>

namespace aura::app {

/// What was sold on a day: a bar.
struct DayItem {
    Q_GADGET
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString narrow MEMBER narrow)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(double share MEMBER share)
    Q_PROPERTY(bool today MEMBER today)
public:
    QString label;    ///< "Mon"
    QString narrow;   ///< "M", where there is little room.
    QString text;     ///< "Monday, 2 March 2026: 45,90 €, 3 orders"
    double share = 0; ///< 0 to 1, of the best day's number of orders or money.
    bool today = false;

    friend bool operator==(const DayItem &, const DayItem &) = default;
};

/// What there is to do in one's shop today, and how it sells: from what is on this device alone.
class VendorTodayModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(int toPack READ toPack NOTIFY changed)
    Q_PROPERTY(int toShip READ toShip NOTIFY changed)
    Q_PROPERTY(int lowStock READ lowStock NOTIFY changed)
    Q_PROPERTY(int outOfStock READ outOfStock NOTIFY changed)
    Q_PROPERTY(int unreadReviews READ unreadReviews NOTIFY changed)
    Q_PROPERTY(int returns READ returns NOTIFY changed)
    Q_PROPERTY(bool nothingToDo READ nothingToDo NOTIFY changed)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
    Q_PROPERTY(QString dateText READ dateText NOTIFY changed)
    Q_PROPERTY(QString salesToday READ salesToday NOTIFY changed)
    Q_PROPERTY(QString ordersToday READ ordersToday NOTIFY changed)
    Q_PROPERTY(QString salesWeek READ salesWeek NOTIFY changed)
    Q_PROPERTY(QString ordersWeek READ ordersWeek NOTIFY changed)
    Q_PROPERTY(QString comparison READ comparison NOTIFY changed)
    Q_PROPERTY(aura::app::Tone comparisonTone READ comparisonTone NOTIFY changed)
    Q_PROPERTY(aura::app::ItemListModel *days READ days CONSTANT)

public:
    explicit VendorTodayModel(QObject *parent = nullptr);

    int toPack() const { return m_toPack; }
    int toShip() const { return m_toShip; }
    /// Variants with few left, and with none.
    int lowStock() const { return m_low; }
    int outOfStock() const { return m_out; }
    int unreadReviews() const { return m_unread; }
    /// Orders with a return that waits for the vendor.
    int returns() const { return m_returns; }
    bool nothingToDo() const;
    /// There is neither a product nor an order.
    bool isEmpty() const { return m_empty; }
    QString dateText() const { return m_date; }
    /// "120,00 €"; "–" when nothing was sold.
    QString salesToday() const { return m_salesToday; }
    /// "3 orders"
    QString ordersToday() const { return m_ordersToday; }
    QString salesWeek() const { return m_salesWeek; }
    QString ordersWeek() const { return m_ordersWeek; }
    /// "12 % more than last week by now"; empty when there is nothing to compare with.
    QString comparison() const { return m_comparison; }
    Tone comparisonTone() const { return m_tone; }
    /// Rows of DayItem: two weeks, the oldest first.
    ItemListModel *days() const { return m_days; }

Q_SIGNALS:
    void changed();

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    int m_toPack = 0;
    int m_toShip = 0;
    int m_low = 0;
    int m_out = 0;
    int m_unread = 0;
    int m_returns = 0;
    bool m_empty = false;
    QString m_date;
    QString m_salesToday;
    QString m_ordersToday;
    QString m_salesWeek;
    QString m_ordersWeek;
    QString m_comparison;
    Tone m_tone = Tone::Neutral;
    ItemListModel *m_days;
};

/// A review of one of the vendor's products.
struct VendorReviewItem {
    Q_GADGET
    Q_PROPERTY(QString reviewId MEMBER reviewId)
    Q_PROPERTY(QString productId MEMBER productId)
    Q_PROPERTY(QString productName MEMBER productName)
    Q_PROPERTY(QString author MEMBER author)
    Q_PROPERTY(int rating MEMBER rating)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString content MEMBER content)
    Q_PROPERTY(QString dateText MEMBER dateText)
    Q_PROPERTY(bool isNew MEMBER isNew)
    Q_PROPERTY(bool verified MEMBER verified)
    Q_PROPERTY(QString statusText MEMBER statusText)
public:
    QString reviewId;
    QString productId;
    QString productName;
    QString author;
    int rating = 0;
    QString title;
    QString content;
    QString dateText;
    bool isNew = false; ///< Nobody has read it on this device when the list was opened.
    bool verified = false;
    QString statusText; ///< Why nobody else sees it; empty for one that is shown.
};

/// The reviews of one's products, newest first; the summary is of those that are shown. What is shown counts as read;
/// what was new stays marked as long as the list is there.
class VendorReviewModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(aura::app::LazyListModel *reviews READ reviews CONSTANT)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged)

public:
    explicit VendorReviewModel(QObject *parent = nullptr);

    /// Rows of VendorReviewItem.
    LazyListModel *reviews() const { return m_reviews; }
    /// "225 reviews, 4.3 on average"
    QString summary() const { return m_summary; }
    /// Somebody can see them: then they are read. False until it is set.
    bool isShown() const { return m_shown; }
    void setShown(bool shown);

Q_SIGNALS:
    void changed();
    void shownChanged();

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    QVariant make(const Id &id) const;

    LazyListModel *m_reviews;
    QHash<Id, qsizetype> m_places; // of reviews in the desk's list
    bool m_shown = false;
    Id m_vendor;                           // whose they are
    std::optional<UnixMillis> m_readUntil; // when they were shown; what came later is new
    QString m_summary;
};

} // namespace aura::app
