// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/group_list_model.h>
#include <aura/app/items.h>

#include <QPointer>

#include <memory>

namespace aura::app {

class AppContext;

/// The product list behind search and categories, over the whole catalogue: rows of ProductItem, read in pages as they
/// are looked at. Changing what is asked for keeps the old rows until the new answer is there; the newest question
/// wins.
class ProductListModel : public QAbstractListModel {
    Q_OBJECT
    Q_MOC_INCLUDE("aura/app/app_context.h")
    Q_PROPERTY(aura::app::AppContext *app READ app WRITE setApp NOTIFY appChanged REQUIRED)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY queryChanged)
    Q_PROPERTY(bool submitted READ submitted WRITE setSubmitted NOTIFY queryChanged)
    Q_PROPERTY(QString categoryId READ categoryId WRITE setCategoryId NOTIFY queryChanged)
    Q_PROPERTY(QString vendorId READ vendorId WRITE setVendorId NOTIFY queryChanged)
    Q_PROPERTY(Sort sorting READ sorting WRITE setSorting NOTIFY queryChanged)
    Q_PROPERTY(bool inStockOnly READ inStockOnly WRITE setInStockOnly NOTIFY queryChanged)
    Q_PROPERTY(int minRating READ minRating WRITE setMinRating NOTIFY queryChanged)
    Q_PROPERTY(double priceFrom READ priceFrom NOTIFY queryChanged)
    Q_PROPERTY(double priceTo READ priceTo NOTIFY queryChanged)
    Q_PROPERTY(State state READ state NOTIFY answerChanged)
    Q_PROPERTY(int total READ total NOTIFY answerChanged)
    Q_PROPERTY(QString totalText READ totalText NOTIFY answerChanged)
    Q_PROPERTY(QString title READ title NOTIFY answerChanged)
    Q_PROPERTY(QString relaxedText READ relaxedText NOTIFY answerChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY answerChanged)
    Q_PROPERTY(aura::app::ItemListModel *chips READ chips CONSTANT)
    Q_PROPERTY(aura::app::GroupListModel *facets READ facets CONSTANT)
    Q_PROPERTY(aura::app::ItemListModel *priceHistogram READ priceHistogram CONSTANT)
    Q_PROPERTY(double priceLowest READ priceLowest NOTIFY answerChanged)
    Q_PROPERTY(double priceHighest READ priceHighest NOTIFY answerChanged)
    Q_PROPERTY(QString priceRangeText READ priceRangeText NOTIFY answerChanged)
    Q_PROPERTY(QString priceCurrency READ priceCurrency NOTIFY answerChanged)
    Q_PROPERTY(QString priceNote READ priceNote NOTIFY answerChanged)
    Q_PROPERTY(int filterCount READ filterCount NOTIFY queryChanged)
    Q_PROPERTY(aura::app::ItemListModel *sorts READ sorts CONSTANT)

public:
    enum class Sort { Relevance, Popularity, PriceAsc, PriceDesc, Rating, Newest, NameAsc, Discount };
    Q_ENUM(Sort)
    /// Loading: the first answer is awaited. Later questions keep the rows and stay Ready or Empty.
    enum class State { Idle, Loading, Ready, Empty, Failed };
    Q_ENUM(State)

    explicit ProductListModel(QObject *parent = nullptr);
    ~ProductListModel() override;

    AppContext *app() const;
    void setApp(AppContext *app);
    QString text() const;
    void setText(const QString &text);
    /// True once Enter was pressed: descriptions are searched too.
    bool submitted() const;
    void setSubmitted(bool submitted);
    QString categoryId() const;
    void setCategoryId(const QString &id);
    QString vendorId() const;
    void setVendorId(const QString &id);
    Sort sorting() const;
    void setSorting(Sort sort);
    bool inStockOnly() const;
    void setInStockOnly(bool on);
    /// 0 for any.
    int minRating() const;
    void setMinRating(int stars);
    /// In major units of priceCurrency(), as all numbers here are; negative for no limit.
    double priceFrom() const;
    double priceTo() const;

    State state() const;
    int total() const;
    /// "1,204 products"
    QString totalText() const;
    /// The category's or vendor's name; empty for the whole shop.
    QString title() const;
    /// How the search was loosened when nothing fitted the very words; usually empty.
    QString relaxedText() const;
    QString errorText() const;
    /// Rows of ChipItem: the filters that are on.
    ItemListModel *chips() const;
    /// Groups with counts; `kind` and `name` go into toggleFacet() together with a value.
    GroupListModel *facets() const;
    /// Rows of BarItem over the prices of what is found, converted into priceCurrency() by the shop's rates.
    ItemListModel *priceHistogram() const;
    double priceLowest() const;
    double priceHighest() const;
    QString priceRangeText() const;
    /// In which prices are counted and narrowed down: the person's, or the one that most is priced in.
    QString priceCurrency() const;
    /// That some are converted, and what a range leaves out; empty when neither is so.
    QString priceNote() const;
    /// How many filters are on.
    int filterCount() const;
    /// Rows of ChoiceItem; `value` is the number of a Sort.
    ItemListModel *sorts() const;

    Q_INVOKABLE void toggleFacet(const QString &kind, const QString &name, const QString &value);
    /// In major units of priceCurrency(); negative for no limit.
    Q_INVOKABLE void setPriceRange(double from, double to);
    Q_INVOKABLE void removeChip(const QString &key);
    Q_INVOKABLE void clearFilters();
    Q_INVOKABLE QString productIdAt(int row) const;
    /// Text of a number of major units of priceCurrency().
    Q_INVOKABLE QString priceText(double major) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void appChanged();
    void queryChanged();
    void answerChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace aura::app
