// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/item_list_model.h>
#include <aura/app/items.h>
#include <aura/domain/cart.h>
#include <aura/domain/discount.h>

#include <QVariantList>

#include <memory>
#include <optional>

namespace aura::sync {
class Client;
}

namespace aura::app {

class AppContext;
struct CartView;

/// The cart: lines grouped by vendor, each vendor where its first line was added, and what is saved for later.
class CartModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(aura::app::ItemListModel *lines READ lines CONSTANT)
    Q_PROPERTY(aura::app::ItemListModel *saved READ saved CONSTANT)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString countText READ countText NOTIFY changed)
    Q_PROPERTY(QString totalText READ totalText NOTIFY changed)
    Q_PROPERTY(QString totalNote READ totalNote NOTIFY changed)
    Q_PROPERTY(QVariantList discounts READ discounts NOTIFY changed)
    Q_PROPERTY(bool hasNotices READ hasNotices NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY undoChanged)
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged)

public:
    /// The context must outlive the model.
    explicit CartModel(AppContext &app, QObject *parent = nullptr);
    ~CartModel() override;

    /// Rows of CartLineItem.
    ItemListModel *lines() const { return m_lines; }
    /// Rows of CartLineItem, the last saved first; they count in no sum.
    ItemListModel *saved() const { return m_saved; }
    /// "2 articles": lines, not pieces.
    QString savedText() const;
    bool isEmpty() const { return m_cart.lines.isEmpty(); }
    /// Pieces, not lines.
    int count() const { return m_count; }
    /// "3 articles"
    QString countText() const;
    /// One sum for each currency, joined by " + ", or one in the person's own; without delivery, and without what
    /// promotions take off the articles.
    QString totalText() const { return m_total; }
    /// Says that several currencies mean several payments, and what is paid where the total is converted; usually
    /// empty.
    QString totalNote() const;
    bool hasNotices() const { return m_hasNotices; }
    /// What promotions take off the articles: SpecItem each.
    QVariantList discounts() const;
    bool canUndo() const { return m_undo.has_value(); }
    /// "Mug removed", "Mug saved for later"
    QString undoText() const;

    /// The default variant when `variantId` is empty. Ends in added() or failed().
    Q_INVOKABLE void add(const QString &productId, const QString &variantId = {}, int quantity = 1);
    /// 0 removes the line.
    Q_INVOKABLE void setQuantity(const QString &variantId, int quantity);
    /// Out of the cart, or out of what is saved.
    Q_INVOKABLE void remove(const QString &variantId);
    Q_INVOKABLE void saveForLater(const QString &variantId);
    Q_INVOKABLE void moveToCart(const QString &variantId);
    /// Puts back what was removed or saved last.
    Q_INVOKABLE void undo();
    Q_INVOKABLE void forgetUndo();
    /// How many pieces of a variant are in the cart.
    Q_INVOKABLE int quantityOf(const QString &variantId) const;

    const Cart &cart() const { return m_cart; }

Q_SIGNALS:
    void changed();
    void undoChanged();
    void added(const QString &name, int quantity);
    void failed(const QString &text);

private:
    friend class AppContext;
    enum class Place { Cart, Saved };
    /// The last change, and where the line was before it.
    struct Undo {
        CartLine line;
        Place from = Place::Cart;
        bool removed = false;
    };
    void refresh();
    void askForPromotions();
    void show();
    void remember(const Undo &undo, const Status &status);

    AppContext &m_app;
    ItemListModel *m_lines;
    ItemListModel *m_saved;
    Cart m_cart;
    int m_count = 0;
    QString m_total;
    QString m_paid; // the same in the vendors' currencies
    int m_currencies = 0;
    bool m_hasNotices = false;
    QList<Discount> m_discounts;
    std::unique_ptr<CartView> m_view;
    std::uint64_t m_ticket = 0;
    std::optional<Undo> m_undo;
};

} // namespace aura::app
