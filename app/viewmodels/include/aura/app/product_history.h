// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/app_object.h>
#include <aura/app/enums.h>
#include <aura/sync/types.h>

namespace aura::app {

/// A thing of a product that became another one.
struct ProductChangeItem {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString changeText MEMBER changeText)
    Q_PROPERTY(QString beforeText MEMBER beforeText)
    Q_PROPERTY(QString afterText MEMBER afterText)
    Q_PROPERTY(QString whoText MEMBER whoText)
    Q_PROPERTY(QString dateText MEMBER dateText)
    Q_PROPERTY(bool waiting MEMBER waiting)
    Q_PROPERTY(bool refused MEMBER refused)
public:
    QString title;      ///< "Price of Blue", "Variant added: Blue", "2 pictures added"
    QString changeText; ///< "€12.00 → €14.00": short values in a line; empty where there are none, or long ones.
    QString beforeText; ///< Long values, each by itself.
    QString afterText;
    QString whoText; ///< "You, on this device", "Vera Lund", "The marketplace"
    QString dateText;
    bool waiting = false; ///< It has not been sent yet.
    bool refused = false; ///< It was not taken: a person has to decide.
};

/// What became of one of the shop's products, field by field: as far as this device knows, and so without a network.
/// What waits to be sent stands first.
class ProductHistoryModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(QString productId READ productId WRITE setProductId NOTIFY productChanged)
    Q_PROPERTY(aura::app::ItemListModel *rows READ rows CONSTANT)
    Q_PROPERTY(QString endText READ endText NOTIFY changed)

public:
    explicit ProductHistoryModel(QObject *parent = nullptr);

    QString productId() const;
    void setProductId(const QString &id);
    /// Rows of ProductChangeItem, the newest first.
    ItemListModel *rows() { return &m_rows; }
    /// What follows the last row: that it is the beginning, or that what was before is not kept.
    const QString &endText() const { return m_endText; }

Q_SIGNALS:
    void productChanged();
    void changed();

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    void show(const sync::ProductHistoryView &view);

    ItemListModel m_rows;
    Id m_product;
    QString m_endText;
    int m_read = 0; // counts reads: an answer that comes after the next question is dropped
};

} // namespace aura::app
