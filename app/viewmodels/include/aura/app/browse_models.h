// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/app_object.h>
#include <aura/app/items.h>

namespace aura::app {

/// A short fixed list of products: rows of ProductItem.
class ProductRailModel : public aura::app::AppListModel {
    Q_OBJECT
    Q_PROPERTY(Kind kind READ kind WRITE setKind NOTIFY kindChanged)
    Q_PROPERTY(QString productId READ productId WRITE setProductId NOTIFY productIdChanged)
    Q_PROPERTY(int limit READ limit WRITE setLimit NOTIFY limitChanged)
    Q_PROPERTY(int skip READ skip WRITE setSkip NOTIFY skipChanged)
    Q_PROPERTY(QString title READ title NOTIFY kindChanged)
    Q_PROPERTY(bool loading READ loading NOTIFY loadingChanged)

public:
    /// Similar: to `productId`, by category and brand.
    enum class Kind { Featured, PriceDrops, NewArrivals, RecentlySeen, Similar };
    Q_ENUM(Kind)

    explicit ProductRailModel(QObject *parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    QString productId() const { return m_productId; }
    void setProductId(const QString &id);
    int limit() const { return m_limit; }
    void setLimit(int limit);
    /// How many of the first ones are left out, because they are shown elsewhere.
    int skip() const { return m_skip; }
    void setSkip(int skip);
    QString title() const;
    /// True until the first answer.
    bool loading() const { return m_loading; }

Q_SIGNALS:
    void kindChanged();
    void productIdChanged();
    void limitChanged();
    void skipChanged();
    void loadingChanged();

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    Kind m_kind = Kind::Featured;
    QString m_productId;
    int m_limit = 16;
    int m_skip = 0;
    bool m_loading = true;
};

/// Categories below one, or the top ones: rows of CategoryItem, only those with products.
class CategoryListModel : public aura::app::AppListModel {
    Q_OBJECT
    Q_PROPERTY(QString parentId READ parentId WRITE setParentId NOTIFY parentIdChanged)
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)
    Q_PROPERTY(int limit READ limit WRITE setLimit NOTIFY limitChanged)
    Q_PROPERTY(bool byPopularity READ byPopularity WRITE setByPopularity NOTIFY byPopularityChanged)
    Q_PROPERTY(aura::app::ItemListModel *path READ path CONSTANT)

public:
    explicit CategoryListModel(QObject *parent = nullptr);

    /// Empty for the top.
    QString parentId() const { return m_parentId; }
    void setParentId(const QString &id);
    /// The parent's name; empty for the top.
    QString title() const { return m_title; }
    /// 0 for all.
    int limit() const { return m_limit; }
    void setLimit(int limit);
    /// The fullest first, rather than in the shop's own order.
    bool byPopularity() const { return m_byPopularity; }
    void setByPopularity(bool on);
    /// From the root to the parent itself: rows of CrumbItem.
    ItemListModel *path() const { return m_path; }

Q_SIGNALS:
    void parentIdChanged();
    void titleChanged();
    void limitChanged();
    void byPopularityChanged();

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    QString m_parentId;
    QString m_title;
    int m_limit = 0;
    bool m_byPopularity = false;
    ItemListModel *m_path;
};

/// The first screen.
class HomeModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(aura::app::ProductRailModel *featured READ featured CONSTANT)
    Q_PROPERTY(aura::app::ProductRailModel *priceDrops READ priceDrops CONSTANT)
    Q_PROPERTY(aura::app::ProductRailModel *newArrivals READ newArrivals CONSTANT)
    Q_PROPERTY(aura::app::ProductRailModel *recentlySeen READ recentlySeen CONSTANT)
    Q_PROPERTY(aura::app::CategoryListModel *categories READ categories CONSTANT)
    Q_PROPERTY(QString greeting READ greeting NOTIFY greetingChanged)

public:
    explicit HomeModel(QObject *parent = nullptr);

    ProductRailModel *featured() const { return m_featured; }
    ProductRailModel *priceDrops() const { return m_priceDrops; }
    ProductRailModel *newArrivals() const { return m_newArrivals; }
    ProductRailModel *recentlySeen() const { return m_recentlySeen; }
    /// The fullest top categories.
    CategoryListModel *categories() const { return m_categories; }
    /// "Good morning, Ada"
    QString greeting() const { return m_greeting; }
    Q_INVOKABLE void forgetRecentlySeen();

Q_SIGNALS:
    void greetingChanged();

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    ProductRailModel *m_featured;
    ProductRailModel *m_priceDrops;
    ProductRailModel *m_newArrivals;
    ProductRailModel *m_recentlySeen;
    CategoryListModel *m_categories;
    QString m_greeting;
};

/// What a person may mean while typing: rows of SuggestionItem. With an empty text it is the history.
class SuggestModel : public aura::app::AppListModel {
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(int limit READ limit WRITE setLimit NOTIFY limitChanged)

public:
    explicit SuggestModel(QObject *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    /// At most so many products; brands, categories and history have a few rows each.
    int limit() const { return m_limit; }
    void setLimit(int limit);

    /// A search was submitted: it becomes the newest of the history.
    Q_INVOKABLE void remember(const QString &text);
    Q_INVOKABLE void forget(const QString &text);
    Q_INVOKABLE void clearHistory();

Q_SIGNALS:
    void textChanged();
    void limitChanged();

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    QString m_text;
    int m_limit = 6;
};

} // namespace aura::app
