// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/app_object.h>
#include <aura/app/enums.h>
#include <aura/app/lazy_list_model.h>

#include <memory>

namespace aura::app {

/// A variant on the shelf.
struct StockItem {
    Q_GADGET
    Q_PROPERTY(QString variantId MEMBER variantId)
    Q_PROPERTY(QString productId MEMBER productId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString sku MEMBER sku)
    Q_PROPERTY(int onHand MEMBER onHand)
    Q_PROPERTY(QString onHandText MEMBER onHandText)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString levelText MEMBER levelText)
    Q_PROPERTY(aura::app::Tone levelTone MEMBER levelTone)
    Q_PROPERTY(bool drafted MEMBER drafted)
    Q_PROPERTY(int draft MEMBER draft)
    Q_PROPERTY(QString draftText MEMBER draftText)
    Q_PROPERTY(bool waiting MEMBER waiting)
    Q_PROPERTY(QString picture MEMBER picture)
    Q_PROPERTY(QString pictureColor MEMBER pictureColor)
    Q_PROPERTY(QString glyph MEMBER glyph)
public:
    QString variantId;
    QString productId;
    QString name; ///< "Mug, Blue"
    QString sku;
    int onHand = 0;
    QString onHandText;
    QString detail;    ///< "3 of them sold or held"; empty when all of it can be sold.
    QString levelText; ///< "Low", "Out"; empty when there is enough.
    Tone levelTone = Tone::Neutral;
    bool drafted = false; ///< Something is entered that has not been saved.
    int draft = 0;        ///< A difference, or what was counted.
    QString draftText;    ///< "12 → 17"
    bool waiting = false; ///< A change of it has not been sent yet.
    QString picture;
    QString pictureColor;
    QString glyph;
};

/// Everything that is on the shelf, or should be. A person enters differences, or counts; both are entered for as many
/// variants as they like and saved together. What a barcode scanner reads adds one.
class VendorStockModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(aura::app::LazyListModel *rows READ rows CONSTANT)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY filterChanged)
    Q_PROPERTY(Filter filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(int allCount READ allCount NOTIFY changed)
    Q_PROPERTY(int lowCount READ lowCount NOTIFY changed)
    Q_PROPERTY(int outCount READ outCount NOTIFY changed)
    Q_PROPERTY(bool counting READ counting WRITE setCounting NOTIFY draftsChanged)
    Q_PROPERTY(int draftCount READ draftCount NOTIFY draftsChanged)
    Q_PROPERTY(QString draftSummary READ draftSummary NOTIFY draftsChanged)
    Q_PROPERTY(aura::app::ItemListModel *reasons READ reasons CONSTANT)
    Q_PROPERTY(int reason READ reason WRITE setReason NOTIFY reasonChanged)

public:
    enum class Filter { All, Low, Out };
    Q_ENUM(Filter)

    explicit VendorStockModel(QObject *parent = nullptr);
    ~VendorStockModel() override;

    /// Rows of StockItem, by name.
    LazyListModel *rows() const;
    QString query() const;
    void setQuery(const QString &text);
    Filter filter() const;
    void setFilter(Filter filter);
    int allCount() const;
    int lowCount() const;
    int outCount() const;
    /// Entering what was counted instead of differences. Switching forgets what was entered.
    bool counting() const;
    void setCounting(bool counting);
    int draftCount() const;
    /// "3 changes", "2 counted"
    QString draftSummary() const;
    /// Rows of ChoiceItem: why stock moves.
    ItemListModel *reasons() const;
    /// The row of the reason with which differences are saved.
    int reason() const;
    void setReason(int row);

    /// So many more or fewer. A difference never takes away more than can be sold; a count is never below 0.
    Q_INVOKABLE void step(const QString &variantId, int by);
    Q_INVOKABLE void setDraft(const QString &variantId, int value);
    Q_INVOKABLE void clearDraft(const QString &variantId);
    Q_INVOKABLE void discard();
    /// Queues what was entered; works without a network. Differences can be undone (VendorDesk::undo()).
    Q_INVOKABLE void save();
    /// A code that was read or typed: the GTIN of a product with one variant, or a SKU. Adds one and says so by
    /// scanned(); false, and unknownCode(), when nothing has it.
    Q_INVOKABLE bool scan(const QString &code);
    /// A key that nobody else wanted: perhaps of a scanner ("\r" for Enter). True when it ended a code.
    Q_INVOKABLE bool key(const QString &text);

Q_SIGNALS:
    void changed();
    void filterChanged();
    void draftsChanged();
    void reasonChanged();
    void scanned(const QString &name, const QString &variantId, int draft);
    void unknownCode(const QString &code);
    /// Everything that was entered is kept on this device now: "3 changes saved"
    void saved(const QString &text);

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    QVariant make(const Id &variantId) const;
    void put(const Id &variantId, int value);
    void undoLater(const QHash<Id, int> &deltas);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace aura::app
