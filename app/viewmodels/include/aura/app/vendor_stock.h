// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/app_object.h>
#include <aura/app/enums.h>
#include <aura/app/lazy_list_model.h>
#include <aura/domain/stock.h>

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
    Q_PROPERTY(QString draftField MEMBER draftField)
    Q_PROPERTY(QString draftText MEMBER draftText)
    Q_PROPERTY(QString problem MEMBER problem)
    Q_PROPERTY(bool waiting MEMBER waiting)
    Q_PROPERTY(bool refused MEMBER refused)
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
    QString draftField;   ///< The same as it stands in a field: "+5", "12".
    QString draftText;    ///< "12 → 17"
    QString problem;      ///< Why what is entered could not be saved; empty when nothing is wrong.
    bool waiting = false; ///< A change of it has not been sent yet.
    bool refused = false; ///< A change of it was not taken: a person decides.
    QString picture;
    QString pictureColor;
    QString glyph;
};

/// Everything that is on the shelf, or should be. A person enters differences, or counts; both are entered for as many
/// variants as they like and saved together. What a barcode scanner reads adds one. What is entered is the desk's: it
/// is there again when the page is opened the next time.
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
    Q_PROPERTY(int reason READ reason WRITE setReason NOTIFY draftsChanged)
    Q_PROPERTY(int hereCount READ hereCount NOTIFY changed)
    Q_PROPERTY(aura::app::ItemListModel *places READ places CONSTANT)
    Q_PROPERTY(bool severalPlaces READ severalPlaces NOTIFY changed)
    Q_PROPERTY(int place READ place WRITE setPlace NOTIFY draftsChanged)
    Q_PROPERTY(QString placeKey READ placeKey NOTIFY draftsChanged)
    Q_PROPERTY(bool editing READ editing WRITE setEditing NOTIFY editingChanged)
    Q_PROPERTY(int scannedSoFar READ scannedSoFar)

public:
    enum class Filter { All, Low, Out, Here };
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
    /// Entering what was counted instead of differences. What was entered of the others stays until one switches back.
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
    /// Articles of which something is at the location that is looked at.
    int hereCount() const;
    /// Rows of ChoiceItem: everywhere, and each location that is open. Nobody sees it unless there are severalPlaces().
    ItemListModel *places() const;
    bool severalPlaces() const;
    /// The row of what is looked at. What is entered while everywhere is looked at is of the main location; a count is
    /// always of one.
    int place() const;
    void setPlace(int row);
    /// How a StockTransferModel names it; empty for everywhere.
    QString placeKey() const;
    /// The keyboard is in a field of a row: rows keep their places until it is not.
    bool editing() const;
    void setEditing(bool editing);
    /// How many characters a scanner may have typed by now: 1 at what is perhaps the first one of a code.
    int scannedSoFar() const;

    /// So many more or fewer. A difference never takes away more than can be sold; a count is never below 0.
    Q_INVOKABLE void step(const QString &variantId, int by);
    Q_INVOKABLE void setDraft(const QString &variantId, int value);
    /// The same as somebody types it in their locale; nothing typed clears. False, and no change, for what is no
    /// number.
    Q_INVOKABLE bool enter(const QString &variantId, const QString &text);
    Q_INVOKABLE void clearDraft(const QString &variantId);
    Q_INVOKABLE void discard();
    /// See VendorDesk::saveStock(). Works without a network.
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
    void editingChanged();
    void scanned(const QString &name, const QString &variantId, int draft);
    void unknownCode(const QString &code);

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    QVariant make(const Id &variantId) const;
    void readPlaces();
    std::int64_t shownOf(const aura::StockLevel *level) const;
    enum class Look { Again, AsBefore };
    void put(const Id &variantId, int value, Look look);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace aura::app
