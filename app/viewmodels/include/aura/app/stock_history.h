// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/app_object.h>
#include <aura/app/enums.h>
#include <aura/sync/types.h>

namespace aura::app {

/// A line of a variant's ledger.
struct MovementItem {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString deltaText MEMBER deltaText)
    Q_PROPERTY(aura::app::Tone tone MEMBER tone)
    Q_PROPERTY(QString afterText MEMBER afterText)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString whoText MEMBER whoText)
    Q_PROPERTY(QString dateText MEMBER dateText)
    Q_PROPERTY(bool waiting MEMBER waiting)
public:
    QString title;     ///< "Goods received", "2 sold", "Counted"
    QString deltaText; ///< "+7", "−2"; empty when nothing moved on the shelf.
    Tone tone = Tone::Neutral;
    QString afterText; ///< "12 on the shelf"; empty while it waits.
    QString detail;    ///< "Order A-2026-000123", a note; often empty.
    QString whoText;   ///< "You, on this device", "Vera Lund"; empty for buyers and for the market.
    QString dateText;
    bool waiting = false; ///< It has not been sent yet.
};

/// How the stock of one variant came to be what it is, and from where on it is low: as far as this device knows, and so
/// without a network. What waits to be sent stands first.
class StockHistoryModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(QString variantId READ variantId WRITE setVariantId NOTIFY variantChanged)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(aura::app::ItemListModel *rows READ rows CONSTANT)
    Q_PROPERTY(QString endText READ endText NOTIFY changed)
    Q_PROPERTY(bool ownThreshold READ ownThreshold NOTIFY changed)
    Q_PROPERTY(int threshold READ threshold NOTIFY changed)
    Q_PROPERTY(aura::app::ItemListModel *places READ places CONSTANT)
    Q_PROPERTY(bool severalPlaces READ severalPlaces NOTIFY changed)
    Q_PROPERTY(int place READ place WRITE setPlace NOTIFY changed)
    Q_PROPERTY(int shopsThreshold READ shopsThreshold NOTIFY changed)

public:
    explicit StockHistoryModel(QObject *parent = nullptr);

    /// Empty for none: then only shopsThreshold() says something.
    QString variantId() const;
    void setVariantId(const QString &id);
    /// "Mug, Blue"
    const QString &title() const { return m_title; }
    /// "12 on the shelf, 3 of them sold or held"
    const QString &summary() const { return m_summary; }
    /// Rows of MovementItem, the newest first.
    ItemListModel *rows() { return &m_rows; }
    /// What follows the last row: that it is the beginning, or that older ones are not on this device.
    const QString &endText() const { return m_endText; }
    /// Rows of ChoiceItem: everywhere, and each location of the shop. Nobody sees it unless there are severalPlaces().
    ItemListModel *places() { return &m_places; }
    bool severalPlaces() const { return m_locations.size() > 1; }
    /// The row of the location whose movements are shown; 0 for all of them.
    int place() const { return m_place; }
    void setPlace(int row);
    /// The variant's threshold is its own and not the shop's.
    bool ownThreshold() const { return m_ownThreshold; }
    /// So many pieces that can be sold, or fewer, are low.
    int threshold() const { return m_threshold; }
    int shopsThreshold() const { return m_shopsThreshold; }

    /// Queued; works without a network.
    Q_INVOKABLE void setThreshold(int low);
    Q_INVOKABLE void followShop();
    Q_INVOKABLE void setShopsThreshold(int low);

Q_SIGNALS:
    void variantChanged();
    void changed();

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    void show(const sync::StockHistoryView &view);
    /// Whether a line is of the place that is looked at.
    bool isShown(const StockMovement &movement) const;
    bool isShown(const Operation &operation) const;
    QString placeText(const Id &locationId) const;
    MovementItem itemOf(const StockMovement &movement, const sync::StockHistoryView &view) const;
    MovementItem itemOf(const Operation &operation) const;
    QString orderText(const Id &orderId) const;

    ItemListModel m_rows;
    ItemListModel m_places;
    QList<StockLocation> m_locations;
    sync::StockHistoryView m_view;
    int m_place = 0;
    Id m_variant;
    QString m_title;
    QString m_summary;
    QString m_endText;
    bool m_ownThreshold = false;
    int m_threshold = 0;
    int m_shopsThreshold = 0;
    int m_read = 0; // counts reads: an answer that comes after the next question is dropped
};

} // namespace aura::app
