// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/enums.h>
#include <aura/app/item_list_model.h>
#include <aura/domain/wishlist.h>

#include <QSet>

#include <optional>

namespace aura::app {

class AppContext;

/// A product that a person keeps an eye on, as the catalogue has it today.
struct WishItem {
    Q_GADGET
    Q_PROPERTY(QString productId MEMBER productId)
    Q_PROPERTY(QString variantId MEMBER variantId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString brand MEMBER brand)
    Q_PROPERTY(QString variantName MEMBER variantName)
    Q_PROPERTY(QString price MEMBER price)
    Q_PROPERTY(QString comparePrice MEMBER comparePrice)
    Q_PROPERTY(QString dropText MEMBER dropText)
    Q_PROPERTY(aura::app::StockLevel availability MEMBER availability)
    Q_PROPERTY(QString picture MEMBER picture)
    Q_PROPERTY(QString pictureColor MEMBER pictureColor)
    Q_PROPERTY(QString glyph MEMBER glyph)
    Q_PROPERTY(bool gone MEMBER gone)
public:
    QString productId;
    QString variantId; ///< The one that is wanted; empty for whichever.
    QString name;
    QString brand;
    QString variantName;
    QString price;
    QString comparePrice;
    QString dropText; ///< "12,00 € less than when you added it"; empty unless it costs less.
    StockLevel availability = StockLevel::Unknown;
    QString picture;
    QString pictureColor;
    QString glyph;
    bool gone = false; ///< The shop does not have it any more.

    friend bool operator==(const WishItem &, const WishItem &) = default;
};

/// The wishlist, the last added first; a guest's as well.
class WishlistModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(aura::app::ItemListModel *items READ items CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString countText READ countText NOTIFY changed)
    Q_PROPERTY(bool anyCheaper READ anyCheaper NOTIFY changed)
    Q_PROPERTY(int revision READ revision NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY undoChanged)
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged)

public:
    /// The context must outlive the model.
    explicit WishlistModel(AppContext &app, QObject *parent = nullptr);

    /// Rows of WishItem.
    ItemListModel *items() const { return m_items; }
    int count() const { return static_cast<int>(m_wishes.size()); }
    /// "1 product", "3 products"
    QString countText() const;
    /// Something costs less than when it was added.
    bool anyCheaper() const;
    /// Grows with each change: what shows whether a product is wished for reads it, and then asks contains().
    int revision() const { return m_revision; }
    /// There is a catalogue to show them from.
    bool isReady() const;
    bool canUndo() const { return m_removed.has_value(); }
    /// "Mug is off your wishlist"
    QString undoText() const;

    Q_INVOKABLE bool contains(const QString &productId) const;
    /// On the list or off it. `variantId` is the one that was chosen, or empty. Ends in added(), undoChanged() or
    /// failed().
    Q_INVOKABLE void toggle(const QString &productId, const QString &variantId = {});
    Q_INVOKABLE void remove(const QString &productId);
    /// Into the cart, the variant that is wanted or the default one, and off the list. Ends in movedToCart() or
    /// failed().
    Q_INVOKABLE void moveToCart(const QString &productId);
    /// Puts back what was removed last, with the price that it was added at.
    Q_INVOKABLE void undo();
    Q_INVOKABLE void forgetUndo();

Q_SIGNALS:
    void changed();
    void undoChanged();
    void added(const QString &name);
    void movedToCart(const QString &name);
    void failed(const QString &text);

private:
    struct Removed {
        WishEntry entry;
        QString name;
    };
    friend class AppContext;
    void refresh();
    void refuse(const Error &error);
    QString nameOf(const Id &productId) const;

    AppContext &m_app;
    ItemListModel *m_items;
    Wishlist m_wishes;
    QSet<Id> m_products;
    int m_revision = 0;
    std::optional<Removed> m_removed;
};

} // namespace aura::app
