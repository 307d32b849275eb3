// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/app_object.h>
#include <aura/app/browse_models.h>
#include <aura/app/group_list_model.h>

#include <memory>

namespace aura::app {

/// A product's page. What depends on the chosen variant says so.
class ProductModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(QString productId READ productId WRITE setProductId NOTIFY productIdChanged)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString brand READ brand NOTIFY changed)
    Q_PROPERTY(QString description READ description NOTIFY changed)
    Q_PROPERTY(QString vendorId READ vendorId NOTIFY changed)
    Q_PROPERTY(QString vendorName READ vendorName NOTIFY changed)
    Q_PROPERTY(QString vendorPlace READ vendorPlace NOTIFY changed)
    Q_PROPERTY(QString vendorContact READ vendorContact NOTIFY changed)
    Q_PROPERTY(QString closedText READ closedText NOTIFY changed)
    Q_PROPERTY(QString closedNote READ closedNote NOTIFY changed)
    Q_PROPERTY(QString returnPolicy READ returnPolicy NOTIFY changed)
    Q_PROPERTY(aura::app::ItemListModel *deliveries READ deliveries CONSTANT)
    Q_PROPERTY(QString price READ price NOTIFY variantChanged)
    Q_PROPERTY(QString comparePrice READ comparePrice NOTIFY variantChanged)
    Q_PROPERTY(QString paidPrice READ paidPrice NOTIFY variantChanged)
    Q_PROPERTY(int discountPercent READ discountPercent NOTIFY variantChanged)
    Q_PROPERTY(aura::app::StockLevel availability READ availability NOTIFY variantChanged)
    Q_PROPERTY(QString availabilityText READ availabilityText NOTIFY variantChanged)
    Q_PROPERTY(bool canBuy READ canBuy NOTIFY variantChanged)
    Q_PROPERTY(QString variantId READ variantId NOTIFY variantChanged)
    Q_PROPERTY(QString variantName READ variantName NOTIFY variantChanged)
    Q_PROPERTY(QString sku READ sku NOTIFY variantChanged)
    Q_PROPERTY(int pictureIndex READ pictureIndex NOTIFY variantChanged)
    Q_PROPERTY(aura::app::GroupListModel *options READ options CONSTANT)
    Q_PROPERTY(aura::app::ItemListModel *pictures READ pictures CONSTANT)
    Q_PROPERTY(QString glyph READ glyph NOTIFY changed)
    Q_PROPERTY(aura::app::ItemListModel *breadcrumb READ breadcrumb CONSTANT)
    Q_PROPERTY(aura::app::ItemListModel *specs READ specs CONSTANT)
    Q_PROPERTY(QString modelNumber READ modelNumber NOTIFY changed)
    Q_PROPERTY(QString gtin READ gtin NOTIFY changed)
    Q_PROPERTY(QString externalId READ externalId NOTIFY changed)
    Q_PROPERTY(double rating READ rating NOTIFY changed)
    Q_PROPERTY(QString ratingText READ ratingText NOTIFY changed)
    Q_PROPERTY(int ratingCount READ ratingCount NOTIFY changed)
    Q_PROPERTY(QString ratingCountText READ ratingCountText NOTIFY changed)
    Q_PROPERTY(aura::app::ItemListModel *ratingHistogram READ ratingHistogram CONSTANT)
    Q_PROPERTY(aura::app::ProductRailModel *similar READ similar CONSTANT)
    Q_PROPERTY(QString link READ link NOTIFY changed)

public:
    enum class State { Idle, Ready, NotFound, Failed };
    Q_ENUM(State)

    explicit ProductModel(QObject *parent = nullptr);
    ~ProductModel() override;

    QString productId() const;
    void setProductId(const QString &id);
    State state() const;
    QString name() const;
    QString brand() const;
    QString description() const;
    QString vendorId() const;
    QString vendorName() const;
    /// "Leipzig, Germany"
    QString vendorPlace() const;
    /// How the shop is reached; may be empty.
    QString vendorContact() const;
    /// The shop takes no orders, and until when; and what it says to that. Empty while it does.
    QString closedText() const;
    QString closedNote() const;
    QString returnPolicy() const;
    /// Rows of ChoiceItem: text, detail (days) and price.
    ItemListModel *deliveries() const;
    QString price() const;
    QString comparePrice() const;
    /// In the vendor's currency, which is what is paid; empty when price() is that already.
    QString paidPrice() const;
    int discountPercent() const;
    StockLevel availability() const;
    /// "In stock", "Only a few left", "Sold out"
    QString availabilityText() const;
    bool canBuy() const;
    QString variantId() const;
    QString variantName() const;
    QString sku() const;
    /// The picture that shows the chosen variant, a row of pictures().
    int pictureIndex() const;
    /// One group for each option by which variants differ; none for a product with one variant.
    GroupListModel *options() const;
    /// Rows of PictureItem; empty when there is none: show the glyph.
    ItemListModel *pictures() const;
    QString glyph() const;
    /// Rows of CrumbItem.
    ItemListModel *breadcrumb() const;
    /// Rows of SpecItem.
    ItemListModel *specs() const;
    QString modelNumber() const;
    QString gtin() const;
    QString externalId() const;
    double rating() const;
    QString ratingText() const;
    int ratingCount() const;
    /// "128 reviews"
    QString ratingCountText() const;
    /// Rows of BarItem, five stars first.
    ItemListModel *ratingHistogram() const;
    ProductRailModel *similar() const;
    /// "aura://product/<id>"
    QString link() const;

    /// Chooses a value; other options follow to a variant that exists.
    Q_INVOKABLE void selectOption(const QString &option, const QString &value);
    Q_INVOKABLE void selectVariant(const QString &variantId);
    /// Ends in App.cart's added() or failed().
    Q_INVOKABLE void addToCart(int quantity = 1);

Q_SIGNALS:
    void productIdChanged();
    void changed();
    void variantChanged();

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    void readHistogram();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace aura::app
