// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/app_object.h>
#include <aura/app/enums.h>
#include <aura/app/items.h>
#include <aura/domain/product_draft.h>

#include <QStringList>
#include <QUrl>

#include <memory>

namespace aura::app {

/// The texts of a product's own fields as they stand in the form; or, field by field, what is wrong with them.
struct ProductFieldsItem {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString description MEMBER description)
    Q_PROPERTY(QString brand MEMBER brand)
    Q_PROPERTY(QString modelNumber MEMBER modelNumber)
    Q_PROPERTY(QString gtin MEMBER gtin)
    Q_PROPERTY(QString tags MEMBER tags)
    Q_PROPERTY(QString category MEMBER category)
    Q_PROPERTY(QString variants MEMBER variants)
public:
    QString name;
    QString description;
    QString brand;
    QString modelNumber;
    QString gtin;
    QString tags;     ///< "oak, handmade"
    QString category; ///< The way to the main one: "Kitchen › Mugs"; empty for none.
    QString variants; ///< Only as something wrong.

    friend bool operator==(const ProductFieldsItem &, const ProductFieldsItem &) = default;
};

/// A property of the product: one that it has, or one that others of its category have.
struct ProductAttributeItem {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QStringList choices MEMBER choices)
    Q_PROPERTY(bool own MEMBER own)
    Q_PROPERTY(bool isRequired MEMBER isRequired)
    Q_PROPERTY(QString error MEMBER error)
public:
    QString key;
    QString label;
    QString value;
    QStringList choices;     ///< What the category offers, or what others have there, the most frequent first.
    bool own = false;        ///< The product has it.
    bool isRequired = false; ///< The category asks for it.
    QString error;           ///< What is wrong with it; empty when nothing is.

    friend bool operator==(const ProductAttributeItem &, const ProductAttributeItem &) = default;
};

/// By what variants differ.
struct OptionAxisItem {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QStringList values MEMBER values)
public:
    QString name;
    QStringList values;

    friend bool operator==(const OptionAxisItem &, const OptionAxisItem &) = default;
};

/// A combination of values with what is sold under it. Texts are as they stand in the fields.
struct VariantEditItem {
    Q_GADGET
    Q_PROPERTY(QString variantId MEMBER variantId)
    Q_PROPERTY(QStringList values MEMBER values)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(bool offered MEMBER offered)
    Q_PROPERTY(QString price MEMBER price)
    Q_PROPERTY(QString comparePrice MEMBER comparePrice)
    Q_PROPERTY(QString sku MEMBER sku)
    Q_PROPERTY(QString stock MEMBER stock)
    Q_PROPERTY(bool stockIsNew MEMBER stockIsNew)
    Q_PROPERTY(bool tracked MEMBER tracked)
    Q_PROPERTY(QString priceError MEMBER priceError)
    Q_PROPERTY(QString comparePriceError MEMBER comparePriceError)
    Q_PROPERTY(QString skuError MEMBER skuError)
    Q_PROPERTY(QString stockError MEMBER stockError)
public:
    QString variantId; ///< Empty for a combination that is not offered.
    QStringList values;
    QString name; ///< "S, Blue"; empty when there is only one.
    bool offered = true;
    QString price;
    QString comparePrice;
    QString sku;
    QString stock; ///< Of a new one what is on the shelf; of another one what can be sold, not to be edited here.
    bool stockIsNew = false; ///< `stock` can be written.
    bool tracked = true;
    QString priceError;
    QString comparePriceError;
    QString skuError;
    QString stockError;

    friend bool operator==(const VariantEditItem &, const VariantEditItem &) = default;
};

/// A picture of the product that is being edited.
struct PictureEditItem {
    Q_GADGET
    Q_PROPERTY(QString picture MEMBER picture)
    Q_PROPERTY(QString color MEMBER color)
    Q_PROPERTY(QString alt MEMBER alt)
    Q_PROPERTY(QString name MEMBER name)
public:
    QString picture;
    QString color;
    QString alt;  ///< For people who cannot see it.
    QString name; ///< "Picture 2 of 5"

    friend bool operator==(const PictureEditItem &, const PictureEditItem &) = default;
};

/// Works on a product of one's own, or on a new one. Everything happens on this device: what is typed is kept as a
/// draft there until it is saved or dropped, also when the program ends, and saving queues it for the shop.
class VendorProductEditModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(QString productId READ productId WRITE setProductId NOTIFY productIdChanged)
    Q_PROPERTY(QString copyOf READ copyOf WRITE setCopyOf NOTIFY productIdChanged)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    Q_PROPERTY(bool dirty READ dirty NOTIFY changed)
    Q_PROPERTY(bool resumed READ resumed NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString failureText READ failureText NOTIFY changed)
    Q_PROPERTY(bool canDrop READ canDrop NOTIFY changed)
    Q_PROPERTY(aura::app::ProductFieldsItem fields READ fields NOTIFY changed)
    Q_PROPERTY(aura::app::ProductFieldsItem errors READ errors NOTIFY changed)
    Q_PROPERTY(int problemCount READ problemCount NOTIFY changed)
    Q_PROPERTY(QString categoryId READ categoryId NOTIFY changed)
    Q_PROPERTY(QString currency READ currency NOTIFY changed)
    Q_PROPERTY(aura::app::ItemListModel *attributes READ attributes CONSTANT)
    Q_PROPERTY(bool matrix READ matrix NOTIFY changed)
    Q_PROPERTY(aura::app::ItemListModel *axes READ axes CONSTANT)
    Q_PROPERTY(bool canAddAxis READ canAddAxis NOTIFY changed)
    Q_PROPERTY(aura::app::ItemListModel *variants READ variants CONSTANT)
    Q_PROPERTY(aura::app::ItemListModel *pictures READ pictures CONSTANT)
    Q_PROPERTY(bool canAddPicture READ canAddPicture NOTIFY changed)
    Q_PROPERTY(aura::app::ItemListModel *statuses READ statuses CONSTANT)
    Q_PROPERTY(QString statusText READ statusText NOTIFY changed)
    Q_PROPERTY(aura::app::Tone statusTone READ statusTone NOTIFY changed)
    Q_PROPERTY(QString statusHint READ statusHint NOTIFY changed)
    Q_PROPERTY(QString saveText READ saveText NOTIFY changed)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed)

public:
    /// Missing: the shop has no such product. Failed: what is there could not be read; failureText() says why.
    enum class State { Idle, Reading, Editing, Saving, Missing, Failed };
    Q_ENUM(State)
    enum class Field { Name, Description, Brand, ModelNumber, Gtin, Tags };
    Q_ENUM(Field)
    enum class VariantField { Price, ComparePrice, Sku, Stock };
    Q_ENUM(VariantField)

    explicit VendorProductEditModel(QObject *parent = nullptr);
    /// Keeps what was typed last.
    ~VendorProductEditModel() override;

    /// A product, or a draft that was kept; empty for a new one. Set once.
    QString productId() const;
    void setProductId(const QString &id);
    /// The product that a new one begins like.
    QString copyOf() const;
    void setCopyOf(const QString &id);
    State state() const;
    bool isNew() const;
    /// There is something that is not saved.
    bool dirty() const;
    /// What stands there was begun earlier and kept.
    bool resumed() const;
    /// The product's name as it is in the shop, also while it is read; empty for a new one and one that is not there.
    QString title() const;
    /// Why it is Failed, in a sentence.
    QString failureText() const;
    /// Something is kept that can be thrown away: what is not saved, or a draft that cannot be read.
    bool canDrop() const;
    ProductFieldsItem fields() const;
    /// Of fields that were left, and of all of them once save() was tried.
    ProductFieldsItem errors() const;
    /// Everything that keeps it from being saved, shown or not.
    int problemCount() const;
    QString categoryId() const;
    /// "€": what prices are in.
    QString currency() const;
    /// Rows of ProductAttributeItem.
    ItemListModel *attributes() const;
    /// Whether the variants are combinations of options, or can become such.
    bool matrix() const;
    /// Rows of OptionAxisItem.
    ItemListModel *axes() const;
    bool canAddAxis() const;
    /// Rows of VariantEditItem.
    ItemListModel *variants() const;
    /// Rows of PictureEditItem.
    ItemListModel *pictures() const;
    bool canAddPicture() const;
    /// Rows of ChoiceItem: how it is, and where a vendor may move it. Nothing when there is no choice.
    ItemListModel *statuses() const;
    QString statusText() const;
    Tone statusTone() const;
    /// What the chosen status means, in a sentence.
    QString statusHint() const;
    QString saveText() const;
    bool canSave() const;

    Q_INVOKABLE void setField(aura::app::VendorProductEditModel::Field field, const QString &text);
    /// The person has left the field: what is wrong with it is said from now on.
    Q_INVOKABLE void checkField(aura::app::VendorProductEditModel::Field field);
    /// The main category; others stay as they are.
    Q_INVOKABLE void setCategory(const QString &categoryId);
    /// An empty value takes the property away.
    Q_INVOKABLE void setAttribute(const QString &key, const QString &value);
    /// The person has left it.
    Q_INVOKABLE void checkAttribute(const QString &key);
    /// A property that the category does not suggest.
    Q_INVOKABLE void addAttribute(const QString &label, const QString &value);
    Q_INVOKABLE void addAxis(const QString &name);
    Q_INVOKABLE void renameAxis(int axis, const QString &name);
    Q_INVOKABLE void removeAxis(int axis);
    /// Several at once when they are separated by commas.
    Q_INVOKABLE void addValue(int axis, const QString &text);
    /// Another word for the same thing: what is sold under it stays what it is.
    Q_INVOKABLE void renameValue(int axis, const QString &value, const QString &text);
    Q_INVOKABLE void removeValue(int axis, const QString &value);
    Q_INVOKABLE void setOffered(const QStringList &values, bool offered);
    Q_INVOKABLE void setVariant(const QString &variantId, aura::app::VendorProductEditModel::VariantField field,
                                const QString &text);
    Q_INVOKABLE void checkVariant(const QString &variantId, aura::app::VendorProductEditModel::VariantField field);
    /// All variants get the price, the price before or the new stock that this one has.
    Q_INVOKABLE void copyToAll(const QString &variantId, aura::app::VendorProductEditModel::VariantField field);
    Q_INVOKABLE void setTracked(bool tracked);
    /// Keeps picture files on this device; they are sent with the product, without what was written beside them. Ends
    /// in failed(), which names the file, for what is none, damaged, too large, or one too many.
    Q_INVOKABLE void addPictures(const QList<QUrl> &files);
    /// The same for bytes that have no file, such as pasted ones.
    Q_INVOKABLE void addPicture(const QByteArray &bytes);
    Q_INVOKABLE void movePicture(int from, int to);
    Q_INVOKABLE void removePicture(int at);
    Q_INVOKABLE void setAlt(int at, const QString &text);
    /// The name of a status.
    Q_INVOKABLE void setStatus(const QString &status);
    /// Queues everything for the shop, whole or not at all. Ends in saved() or failed(); says what is wrong where it is
    /// when something is.
    Q_INVOKABLE void save();
    /// Forgets everything that is not saved and begins again. Of a new product nothing is left: dropped(). As
    /// canDrop().
    Q_INVOKABLE void drop();
    /// Reads again what is Failed.
    Q_INVOKABLE void retry();

Q_SIGNALS:
    void productIdChanged();
    void changed();
    void saved();
    void dropped();
    void failed(const QString &text);
    /// save() found something wrong.
    void refused();

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    /// What stands in lists, and has to be shown anew when it is another.
    enum Part { Fields = 0, Statuses = 1, Attributes = 2, Variants = 4, Pictures = 8, Everything = 15 };
    Q_DECLARE_FLAGS(Parts, Part)

    /// For what is asked for now: an answer to anything earlier is dropped.
    template <typename Answered>
    auto whileSitting(Answered answered);
    void readAsked();
    void readDraft();
    void read(const Id &product, const Id &source);
    void begin();
    void fail(const Error &error);
    /// The person, or the shop, is another one: nothing of what was worked on is left here.
    void leave();
    /// Whether there are ids for so many new variants, at most mostVariants; failed() when not. Asks for more in time.
    bool hasIds(qsizetype count);
    void fetchIds();
    void edited(Parts parts);
    void keep();
    void show(Parts parts);
    void showStatuses();
    void showVariants();
    void showPictures();
    void showAttributes();
    void suggestAttributes();
    void changeAxes(const QList<aura::OptionAxis> &axes);
    QString refusalText(const Error &error) const;
    void takePicture(const QByteArray &sha256);

    class Private;
    std::unique_ptr<Private> d;
};

/// What somebody has begun to work on and not saved: rows of ChoiceItem (the product's id, its name, whether it is
/// new). Drafts that cannot be read are among them.
class ProductDraftListModel : public aura::app::AppListModel {
    Q_OBJECT

public:
    explicit ProductDraftListModel(QObject *parent = nullptr);

protected:
    void attach(AppContext &app) override;
    void refresh() override;
};

/// The tree of categories to choose from: rows of CategoryChoiceItem, those below opened ones included; or, with a
/// query, whatever has its words on its way.
struct CategoryChoiceItem {
    Q_GADGET
    Q_PROPERTY(QString categoryId MEMBER categoryId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(int depth MEMBER depth)
    Q_PROPERTY(bool hasChildren MEMBER hasChildren)
    Q_PROPERTY(bool expanded MEMBER expanded)
    Q_PROPERTY(bool chosen MEMBER chosen)
public:
    QString categoryId;
    QString name;
    QString detail; ///< Found ones: the way there.
    int depth = 0;
    bool hasChildren = false;
    bool expanded = false;
    bool chosen = false;

    friend bool operator==(const CategoryChoiceItem &, const CategoryChoiceItem &) = default;
};

class CategoryTreeModel : public aura::app::AppListModel {
    Q_OBJECT
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(QString chosen READ chosen WRITE setChosen NOTIFY chosenChanged)

public:
    explicit CategoryTreeModel(QObject *parent = nullptr);

    QString query() const { return m_query; }
    void setQuery(const QString &query);
    /// The way to it is opened.
    QString chosen() const { return m_chosen; }
    void setChosen(const QString &categoryId);
    Q_INVOKABLE void toggle(const QString &categoryId);

Q_SIGNALS:
    void queryChanged();
    void chosenChanged();

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    QString m_query;
    QString m_chosen;
    QStringList m_open;
};

} // namespace aura::app
