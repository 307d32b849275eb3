// SPDX-License-Identifier: Apache-2.0
#include "catalogue.h"
#include "texts.h"
#include "vendor/import_words.h"
#include "vendor/product_edit_private.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/app/format.h>
#include <aura/app/product_import.h>
#include <aura/storage/save_file.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>
#include <aura/wire/product_table.h>

#include <QElapsedTimer>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace aura::app {

namespace {

constexpr qsizetype mostShown = 200;
constexpr qsizetype atOnce = 200;    // operations in one step on the disk
constexpr qint64 sliceMillis = 6;    // of a frame
constexpr int idsAtHand = 2'000;     // more than the products between two flushes need
constexpr qsizetype idsForOne = 110; // a product with as many variants as it may have

} // namespace

class ProductImportModel::Private {
public:
    explicit Private(ProductImportModel *q)
        : columns(&ImportColumnItem::staticMetaObject, q)
        , problems(&ImportProblemItem::staticMetaObject, q) {}

    /// The shop's product that a file's product is about; nullptr for a new one.
    const Product *existing(const ImportedProduct &product) const {
        if (const auto id = Id::parse(product.key); id && products.contains(*id))
            return &*products.constFind(*id);
        if (const auto known = byKey.constFind(product.key); !product.key.isEmpty() && known != byKey.cend())
            return &*products.constFind(*known);
        for (const auto &variant : product.variants) {
            if (const auto known = bySku.constFind(variant.sku); !variant.sku.isEmpty() && known != bySku.cend())
                return &*products.constFind(*known);
        }
        return nullptr;
    }
    void know(const Product &product) {
        products.insert(product.id, product);
        if (!product.externalId.isEmpty())
            byKey.insert(product.externalId, product.id);
        for (const auto &variant : product.variants) {
            if (!variant.sku.isEmpty())
                bySku.insert(variant.sku, product.id);
        }
    }
    void forget() {
        products.clear();
        byKey.clear();
        bySku.clear();
        seen.clear();
        queued.clear();
        fresh = altered = same = wrong = 0;
        wrongs.clear();
    }

    State state = State::Empty;
    State doing = State::Empty; // what is gone through the file for
    QUrl url;
    QFile file;
    std::unique_ptr<wire::ProductTableReader> reader;
    wire::ProductFormat format{};
    QList<wire::TableColumn> chosen;
    QStringList samples;
    QHash<Id, Product> products;
    QHash<QString, Id> byKey;
    QHash<QString, Id> bySku;
    QHash<QString, Id> categories; // by way and by name, in lower case; nil for a name that there is twice
    QSet<Id> seen;                 // products of the shop, and those of the file by their new ids
    QList<OperationArgs> queued;
    QList<Id> ids;
    ImportGround ground;
    int fresh = 0;
    int altered = 0;
    int same = 0;
    int wrong = 0;
    struct Wrong {
        QString name;
        ImportProblem problem;
    };
    QList<Wrong> wrongs;
    QString failure;
    int run = 0; // counts runs, so that answers of an ended one are nobody's
    ItemListModel columns;
    ItemListModel problems;
};

ProductImportModel::ProductImportModel(QObject *parent)
    : AppObject(parent)
    , d(std::make_unique<Private>(this)) {}

ProductImportModel::~ProductImportModel() = default;

void ProductImportModel::attach(AppContext &app) {
    app.desk()->open();
}

void ProductImportModel::refresh() {}

void ProductImportModel::choose(const QUrl &file) {
    clear();
    d->url = file;
    open();
    if (d->state == State::Failed)
        return;
    d->chosen = d->reader->columns();
    d->format = d->reader->format();
    // One look at the beginning shows what the columns hold.
    if (d->reader->format() != wire::ProductFormat::MerchantXml) {
        QFile again(file.toLocalFile());
        if (again.open(QIODevice::ReadOnly)) {
            wire::CsvReader csv(again);
            (void)csv.next();
            const auto first = csv.next();
            d->samples = first && *first ? **first : QStringList();
        }
    }
    d->state = State::Chosen;
    readColumnAs(-1, 0);
}

void ProductImportModel::open() {
    d->reader.reset();
    d->file.close();
    d->file.setFileName(d->url.toLocalFile());
    if (!d->file.open(QIODevice::ReadOnly)) {
        end(State::Failed, tr("%1 cannot be read.").arg(d->url.fileName()));
        return;
    }
    auto reader = wire::ProductTableReader::open(d->file);
    if (!reader) {
        end(State::Failed, tr("%1 is neither a table nor a feed of products.").arg(d->url.fileName()));
        return;
    }
    d->reader = std::move(*reader);
    if (!d->chosen.isEmpty())
        d->reader->setColumns(d->chosen);
}

void ProductImportModel::readColumnAs(int column, int field) {
    if (d->state != State::Chosen && d->state != State::Checked)
        return;
    if (column >= 0 && column < d->chosen.size() && field >= 0 && field < static_cast<int>(importFields.size())) {
        d->chosen[column].field = importFields.at(static_cast<std::size_t>(field));
        d->state = State::Chosen;
    }
    QList<ImportColumnItem> items;
    for (qsizetype i = 0; i < d->chosen.size(); ++i) {
        ImportColumnItem item;
        item.name = d->chosen.at(i).name;
        item.field = static_cast<int>(std::find(importFields.begin(), importFields.end(), d->chosen.at(i).field) -
                                      importFields.begin());
        item.sample = d->samples.value(i).simplified().left(80);
        items.append(item);
    }
    d->columns.setItems(items);
    Q_EMIT changed();
}

void ProductImportModel::check() {
    if (d->state == State::Chosen || d->state == State::Checked)
        go(State::Checking);
}

void ProductImportModel::run() {
    if (d->state == State::Checked)
        go(State::Importing);
}

void ProductImportModel::go(State state) {
    if (app() == nullptr || app()->desk()->vendor().isNil())
        return;
    open();
    if (d->state == State::Failed)
        return;
    d->forget();
    d->state = d->doing = state;
    const int run = ++d->run;
    d->problems.setItems(QList<ImportProblemItem>());
    d->categories.clear();
    if (const auto *index = app()->catalogue().index()) {
        for (const auto &node : index->categories) {
            d->categories.insert(node.path.join(QStringLiteral(" > ")).toLower(), node.id);
            const auto name = node.name.toLower();
            if (node.path.size() > 1)
                d->categories.insert(name, d->categories.contains(name) ? Id{} : node.id);
        }
    }
    d->ground.vendor = app()->desk()->vendor();
    d->ground.currency = shopCurrency(*app());
    d->ground.category = [this](const QString &way) {
        QString plain = way.toLower();
        plain.replace(QStringLiteral(" › "), QStringLiteral(" > "));
        return d->categories.value(plain.simplified());
    };
    d->ground.newId = [this] { return d->ids.isEmpty() ? Id{} : d->ids.takeFirst(); };
    Q_EMIT changed();
    Q_EMIT progressChanged();
    sync::whenDone(app()->client().vendorProducts(d->ground.vendor), this,
                   [this, run](const Result<QList<Product>> &products) {
                       if (run != d->run)
                           return;
                       if (!products)
                           return end(State::Failed, errorText(products.error()));
                       for (const auto &product : *products)
                           d->know(product);
                       take();
                   });
}

void ProductImportModel::take() {
    // Enough ids for what comes next, then on.
    const int run = d->run;
    if (d->ids.size() >= idsForOne)
        return QMetaObject::invokeMethod(
                   this,
                   [this, run] {
                       if (run == d->run)
                           step();
                   },
                   Qt::QueuedConnection),
               void();
    sync::whenDone(app()->client().newIds(idsAtHand), this, [this, run](const Result<QList<Id>> &ids) {
        if (run != d->run)
            return;
        d->ids += ids.value_or({});
        if (d->ids.size() < idsForOne)
            return end(State::Failed, errorText(ids ? ErrorCode::Internal : ids.error().code));
        step();
    });
}

void ProductImportModel::step() {
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < sliceMillis && d->ids.size() >= idsForOne && d->queued.size() < atOnce) {
        auto product = d->reader->next();
        if (!product) {
            end(State::Failed, product.error().code == ErrorCode::Corrupt
                                   ? tr("The file ends in the midst of something.")
                                   : errorText(product.error()));
            return;
        }
        if (!*product) {
            if (!d->queued.isEmpty())
                return flush();
            return end(d->doing == State::Checking ? State::Checked : State::Done);
        }
        auto &read = **product;
        const auto *known = d->existing(read);
        const auto draft = draftFrom(read, known, d->ground);
        const auto &wanted = draft.wanted;
        if (d->seen.contains(wanted.id))
            read.problems.append({ImportProblem::Kind::KeyTwice, read.line, read.key});
        for (const auto &variant : wanted.variants) {
            const auto taken = variant.sku.isEmpty() ? d->bySku.cend() : d->bySku.constFind(variant.sku);
            if (taken != d->bySku.cend() && *taken != wanted.id)
                read.problems.append({ImportProblem::Kind::SkuTwice, read.line, variant.sku});
        }
        d->seen.insert(wanted.id);
        if (!read.problems.isEmpty()) {
            ++d->wrong;
            for (const auto &problem : std::as_const(read.problems))
                d->wrongs.append({read.name.value_or(wanted.name), problem});
            continue;
        }
        const auto operations = operationsOf(draft);
        d->know(wanted);
        if (operations.isEmpty())
            ++d->same;
        else if (draft.isNew)
            ++d->fresh;
        else
            ++d->altered;
        if (d->doing == State::Importing)
            d->queued += operations;
    }
    Q_EMIT progressChanged();
    if (d->queued.size() >= atOnce)
        flush();
    else
        take();
}

void ProductImportModel::flush() {
    const int run = d->run;
    const auto operations = std::exchange(d->queued, {});
    sync::whenDone(app()->client().performTogether(operations), this, [this, run](const Result<QList<Id>> &done) {
        if (run != d->run)
            return;
        if (!done)
            return end(State::Failed, errorText(done.error()));
        take();
    });
}

void ProductImportModel::stop() {
    if (d->state != State::Checking && d->state != State::Importing)
        return;
    // What is being written meanwhile is written whole; the same file goes on from there another time.
    end(d->doing == State::Checking ? State::Chosen : State::Done);
}

void ProductImportModel::end(State state, const QString &failure) {
    ++d->run;
    d->state = state;
    d->failure = failure;
    d->reader.reset();
    d->file.close();
    QList<ImportProblemItem> items;
    for (const auto &wrong : std::as_const(d->wrongs)) {
        if (items.size() >= mostShown)
            break;
        ImportProblemItem item;
        item.lineText = tr("Line %L1").arg(wrong.problem.line);
        item.name = wrong.name;
        item.text = importProblemText(wrong.problem);
        items.append(item);
    }
    d->problems.setItems(items);
    d->products.clear();
    Q_EMIT progressChanged();
    Q_EMIT changed();
    if (state == State::Done)
        Q_EMIT imported();
}

void ProductImportModel::clear() {
    ++d->run;
    d->forget();
    d->reader.reset();
    d->file.close();
    d->url.clear();
    d->chosen.clear();
    d->samples.clear();
    d->failure.clear();
    d->state = State::Empty;
    d->columns.setItems(QList<ImportColumnItem>());
    d->problems.setItems(QList<ImportProblemItem>());
    Q_EMIT changed();
}

void ProductImportModel::saveProblems(const QUrl &file) {
    QSaveFile target(file.toLocalFile());
    QByteArray table = "\xef\xbb\xbf" + wire::csvRecord({tr("Line"), tr("Product"), tr("What is wrong"), tr("Value")});
    for (const auto &wrong : std::as_const(d->wrongs))
        table += wire::csvRecord(
            {QString::number(wrong.problem.line), wrong.name, importProblemText(wrong.problem), wrong.problem.value});
    if (!target.open(QIODevice::WriteOnly) || target.write(table) != table.size() || !storage::commitWhole(target))
        Q_EMIT failed(tr("The file could not be written."));
    else
        Q_EMIT written(file.toLocalFile());
}

void ProductImportModel::exportTo(const QUrl &file) {
    if (app() == nullptr)
        return;
    sync::whenDone(app()->client().vendorProducts(app()->desk()->vendor()), this,
                   [this, file](const Result<QList<Product>> &products) {
                       if (!products)
                           return Q_EMIT failed(errorText(products.error()));
                       const auto *index = app()->catalogue().index();
                       const auto category = [index](const Id &id) {
                           const auto *node = index == nullptr ? nullptr : index->category(id);
                           return node == nullptr ? QString() : node->path.join(QStringLiteral(" > "));
                       };
                       const auto stock = [this](const Id &variant) -> std::optional<std::int64_t> {
                           const auto *level = app()->desk()->level(variant);
                           return level == nullptr ? std::nullopt : std::optional(level->onHand);
                       };
                       QSaveFile target(file.toLocalFile());
                       bool whole = target.open(QIODevice::WriteOnly);
                       const auto write = [&](const QByteArray &bytes) {
                           whole = whole && target.write(bytes) == bytes.size();
                       };
                       write(wire::productTableHeader());
                       for (const auto &product : *products)
                           write(wire::productTableRows(product, category, stock));
                       if (!whole || !storage::commitWhole(target))
                           Q_EMIT failed(tr("The file could not be written."));
                       else
                           Q_EMIT written(file.toLocalFile());
                   });
}

ProductImportModel::State ProductImportModel::state() const {
    return d->state;
}
QString ProductImportModel::fileName() const {
    return d->url.fileName();
}
QString ProductImportModel::formatText() const {
    if (d->chosen.isEmpty())
        return {};
    switch (d->format) {
    case wire::ProductFormat::Aura:
        return tr("A table of products");
    case wire::ProductFormat::Shopify:
        return tr("Shopify's table of products");
    case wire::ProductFormat::MerchantText:
        return tr("A table for Google Merchant Center");
    case wire::ProductFormat::MerchantXml:
        return tr("A feed for Google Merchant Center");
    }
    return {};
}
ItemListModel *ProductImportModel::columns() const {
    return &d->columns;
}
QStringList ProductImportModel::fields() const {
    QStringList texts;
    for (const auto field : importFields)
        texts.append(importFieldText(field));
    return texts;
}
double ProductImportModel::progress() const {
    if (d->state == State::Checked || d->state == State::Done)
        return 1;
    const auto size = d->file.isOpen() ? d->file.size() : 0;
    return size > 0 && d->reader != nullptr
               ? std::min(1.0, static_cast<double>(d->reader->position()) / static_cast<double>(size))
               : 0;
}
QString ProductImportModel::progressText() const {
    return tr("%n product(s)", nullptr, d->fresh + d->altered + d->same + d->wrong);
}
int ProductImportModel::fresh() const {
    return d->fresh;
}
int ProductImportModel::altered() const {
    return d->altered;
}
int ProductImportModel::same() const {
    return d->same;
}
int ProductImportModel::wrong() const {
    return d->wrong;
}
ItemListModel *ProductImportModel::problems() const {
    return &d->problems;
}
int ProductImportModel::problemCount() const {
    return static_cast<int>(d->wrongs.size());
}
QString ProductImportModel::failure() const {
    return d->failure;
}

} // namespace aura::app
