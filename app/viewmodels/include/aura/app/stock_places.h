// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/app_object.h>
#include <aura/app/item_list_model.h>
#include <aura/domain/stock.h>

namespace aura::app {

class VendorDesk;

/// What a location is called; the main one, until somebody names it, what the device calls it.
QString locationText(const StockLocation &location);
/// The same by its id; empty for one that the shop does not have.
QString locationText(const QList<StockLocation> &locations, const Id &id);
/// How a location is named in a model's choices: "main", or its id.
QString locationKey(const Id &id);

/// A place where the shop has pieces.
struct LocationItem {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString address MEMBER address)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(bool main MEMBER main)
    Q_PROPERTY(bool closed MEMBER closed)
    Q_PROPERTY(bool canClose MEMBER canClose)
    Q_PROPERTY(bool canRise MEMBER canRise)
    Q_PROPERTY(bool waiting MEMBER waiting)
public:
    QString key; ///< What the model's functions take.
    QString name;
    QString address;
    QString detail; ///< "128 pieces of 14 articles", "Nothing is here"
    bool main = false;
    bool closed = false;
    bool canClose = false; ///< Nothing is there.
    bool canRise = false;  ///< There is one before it that sales take from first, apart from the main one.
    bool waiting = false;  ///< A change of it has not been sent yet.

    friend bool operator==(const LocationItem &, const LocationItem &) = default;
};

/// The locations of the shop, as far as this device knows: what is said of them, and the order in which sales take from
/// them. Everything is queued and works without a network.
class StockLocationsModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(aura::app::ItemListModel *rows READ rows CONSTANT)
    Q_PROPERTY(bool several READ several NOTIFY changed)
    Q_PROPERTY(bool canAdd READ canAdd NOTIFY changed)

public:
    explicit StockLocationsModel(QObject *parent = nullptr);

    /// Rows of LocationItem: the main one, the others in their order, the closed ones at the end.
    ItemListModel *rows() { return &m_rows; }
    bool several() const { return m_several; }
    bool canAdd() const { return m_canAdd; }

    /// What is wrong with a name for the location `key` (empty for a new one): a sentence, or nothing.
    Q_INVOKABLE QString problem(const QString &key, const QString &name, const QString &address) const;
    /// Adds a location (`key` is empty), or says something else of one. False, and nothing done, when there is a
    /// problem.
    Q_INVOKABLE bool put(const QString &key, const QString &name, const QString &address);
    /// Something is there: failed().
    Q_INVOKABLE void setClosed(const QString &key, bool closed);
    /// Sales take from it before the one that stood before it.
    Q_INVOKABLE void raise(const QString &key);

Q_SIGNALS:
    void changed();
    void failed(const QString &text);

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    void queue(const StockLocation &base, const StockLocation &mine);

    ItemListModel m_rows;
    QList<StockLocation> m_locations;
    bool m_several = false;
    bool m_canAdd = false;
};

/// So many pieces of an article from one location to another.
class StockTransferModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(aura::app::ItemListModel *places READ places CONSTANT)
    Q_PROPERTY(int from READ from WRITE setFrom NOTIFY changed)
    Q_PROPERTY(int to READ to WRITE setTo NOTIFY changed)
    Q_PROPERTY(int most READ most NOTIFY changed)
    Q_PROPERTY(int quantity READ quantity WRITE setQuantity NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed)

public:
    explicit StockTransferModel(QObject *parent = nullptr);

    /// "Mug, Blue"
    const QString &title() const { return m_title; }
    /// Rows of ChoiceItem: the open locations, with what is there ("Market · 4").
    ItemListModel *places() { return &m_places; }
    int from() const { return m_from; }
    void setFrom(int row);
    int to() const { return m_to; }
    void setTo(int row);
    /// What is at the location that they are taken from.
    int most() const;
    int quantity() const { return m_quantity; }
    void setQuantity(int quantity);
    /// "Market stall: 4 → 9"; why nothing can be moved, when that is so.
    QString outcome() const;
    bool canSave() const;

    /// Begins with an article; `fromKey` is the location that is looked at, empty for all of them.
    Q_INVOKABLE void begin(const QString &variantId, const QString &fromKey);
    /// Queued; works without a network. The desk says what became of it.
    Q_INVOKABLE void save();

Q_SIGNALS:
    void changed();

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    std::int64_t at(int row) const;

    ItemListModel m_places;
    QList<StockLocation> m_locations; // the rows
    Id m_variant;
    aura::StockLevel m_level;
    QString m_title;
    int m_from = 0;
    int m_to = 1;
    int m_quantity = 1;
};

} // namespace aura::app
