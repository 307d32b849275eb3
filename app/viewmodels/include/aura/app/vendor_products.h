// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/app_object.h>
#include <aura/app/enums.h>
#include <aura/app/lazy_list_model.h>
#include <aura/domain/product_edit.h>

#include <functional>
#include <memory>

namespace aura::app {

/// A product of one's own in a list.
struct VendorProductItem {
    Q_GADGET
    Q_PROPERTY(QString productId MEMBER productId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString sku MEMBER sku)
    Q_PROPERTY(QString priceText MEMBER priceText)
    Q_PROPERTY(QString priceField MEMBER priceField)
    Q_PROPERTY(QString stockText MEMBER stockText)
    Q_PROPERTY(aura::app::Tone stockTone MEMBER stockTone)
    Q_PROPERTY(QString statusText MEMBER statusText)
    Q_PROPERTY(aura::app::Tone statusTone MEMBER statusTone)
    Q_PROPERTY(QStringList stepTexts MEMBER stepTexts)
    Q_PROPERTY(QStringList steps MEMBER steps)
    Q_PROPERTY(bool selected MEMBER selected)
    Q_PROPERTY(bool waiting MEMBER waiting)
    Q_PROPERTY(bool refused MEMBER refused)
    Q_PROPERTY(QString picture MEMBER picture)
    Q_PROPERTY(QString pictureColor MEMBER pictureColor)
    Q_PROPERTY(QString glyph MEMBER glyph)
public:
    QString productId;
    QString name;
    QString sku;        ///< "MUG-1", or "3 variants"
    QString priceText;  ///< "12,50 €", or "12,50 € – 15,00 €"
    QString priceField; ///< To be edited in place; empty where there are several prices.
    QString stockText;  ///< "12", "Not counted"
    Tone stockTone = Tone::Neutral;
    QString statusText;
    Tone statusTone = Tone::Neutral;
    QStringList stepTexts; ///< Where the vendor may move its status, in words
    QStringList steps;     ///< and as setStatus() takes it.
    bool selected = false;
    bool waiting = false; ///< A change of it has not been sent yet.
    bool refused = false; ///< A change of it was not taken: a person decides.
    QString picture;
    QString pictureColor;
    QString glyph;
};

/// What a change of many products would do to one of them.
struct BulkPreviewItem {
    Q_GADGET
    Q_PROPERTY(QString productId MEMBER productId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString before MEMBER before)
    Q_PROPERTY(QString after MEMBER after)
    Q_PROPERTY(QString problem MEMBER problem)
public:
    QString productId;
    QString name;
    QString before;
    QString after;
    QString problem; ///< Why it is left out; empty when it is not.

    friend bool operator==(const BulkPreviewItem &, const BulkPreviewItem &) = default;
};

/// One's products in every state: found, narrowed down, edited in place, and many of them at once with a preview.
class VendorProductListModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(aura::app::LazyListModel *rows READ rows CONSTANT)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY filterChanged)
    Q_PROPERTY(QString status READ status WRITE setStatusFilter NOTIFY filterChanged)
    Q_PROPERTY(Sort sort READ sort WRITE setSort NOTIFY filterChanged)
    Q_PROPERTY(aura::app::ItemListModel *statuses READ statuses CONSTANT)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(int selectedCount READ selectedCount NOTIFY selectionChanged)
    Q_PROPERTY(aura::app::ItemListModel *preview READ preview CONSTANT)
    Q_PROPERTY(int previewCount READ previewCount NOTIFY previewChanged)
    Q_PROPERTY(QString previewError READ previewError NOTIFY previewChanged)
    Q_PROPERTY(aura::app::ItemListModel *categories READ categories CONSTANT)
    Q_PROPERTY(bool editing READ editing WRITE setEditing NOTIFY editingChanged)

public:
    enum class Sort { Changed, Name, Price, Stock };
    Q_ENUM(Sort)
    enum class Bulk { PricePercent, PriceAmount, Status, AddTag, RemoveTag, Category };
    Q_ENUM(Bulk)

    explicit VendorProductListModel(QObject *parent = nullptr);
    ~VendorProductListModel() override;

    /// Rows of VendorProductItem.
    LazyListModel *rows() const;
    QString query() const;
    void setQuery(const QString &text);
    /// The name of the status that is shown ("draft"); empty for all.
    QString status() const;
    void setStatusFilter(const QString &status);
    Sort sort() const;
    void setSort(Sort sort);
    /// Rows of ChoiceItem with how many there are of each; the first one stands for all.
    ItemListModel *statuses() const;
    /// All of one's products.
    int total() const;
    int selectedCount() const;
    /// Rows of BulkPreviewItem: the first 200 of what is selected.
    ItemListModel *preview() const;
    /// How many would change.
    int previewCount() const;
    /// What is wrong with the value; empty when nothing is.
    QString previewError() const;
    /// Rows of ChoiceItem: where a product can stand, with the way there.
    ItemListModel *categories() const;
    /// The keyboard is in a field of a row: rows keep their places until it is not.
    bool editing() const;
    void setEditing(bool editing);

    /// "12,50" as the locale writes it; empty and unchanged values do nothing. Undone by VendorDesk::undo().
    Q_INVOKABLE void setPrice(const QString &productId, const QString &text);
    Q_INVOKABLE void setStatus(const QString &productId, const QString &status);
    Q_INVOKABLE void select(const QString &productId, bool selected);
    /// Everything that is shown.
    Q_INVOKABLE void selectAll();
    Q_INVOKABLE void clearSelection();
    /// What the change would do: `value` is a percentage ("-10"), an amount ("0,50"), the name of a status, a tag or a
    /// category's id. Nothing happens yet.
    Q_INVOKABLE void prepare(aura::app::VendorProductListModel::Bulk kind, const QString &value);
    /// Does what was prepared; works without a network, undone by VendorDesk::undo().
    Q_INVOKABLE void apply();

Q_SIGNALS:
    void changed();
    void filterChanged();
    void selectionChanged();
    void previewChanged();
    void editingChanged();

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    QVariant make(const Id &id) const;
    void readCategories();
    /// Queues them; `said` gives the words for so many that were.
    void perform(const QHash<Id, QList<FieldChange>> &changes, const std::function<QString(int)> &said);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace aura::app
