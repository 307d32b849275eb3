// SPDX-License-Identifier: Apache-2.0
#include "catalogue.h"
#include "texts.h"
#include "vendor/export_run.h"
#include "vendor/import_run.h"
#include "vendor/import_words.h"
#include "vendor/product_edit_private.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/app/format.h>
#include <aura/app/product_import.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <climits>

namespace aura::app {

namespace {

constexpr qsizetype mostShown = 100;
constexpr qsizetype longestSample = 80;

/// An import that has not come to its end, as it is kept: the file, then each of its columns and what it was read as.
struct Interrupted {
    QString path;
    QList<wire::TableColumn> columns;
};

QString interruptedName(const Id &vendor) {
    return QStringLiteral("import/") + vendor.toString();
}

QByteArray toBytes(const Interrupted &import) {
    QByteArray bytes = wire::csvRecord({import.path});
    for (const auto &column : import.columns)
        bytes += wire::csvRecord({column.name, wire::tableFieldName(column.field)});
    return bytes;
}

std::optional<Interrupted> interruptedFrom(QByteArray bytes) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    wire::CsvReader reader(buffer, ',');
    Interrupted import;
    for (;;) {
        const auto record = reader.next();
        if (!record)
            return std::nullopt;
        if (!*record)
            return import.path.isEmpty() ? std::nullopt : std::optional(import);
        const auto value = [&](qsizetype i) { return wire::withoutApostrophe((*record)->value(i)); };
        if (import.path.isEmpty()) {
            import.path = value(0);
            continue;
        }
        const auto field = std::find_if(importFields.begin(), importFields.end(),
                                        [&](wire::TableField one) { return wire::tableFieldName(one) == value(1); });
        import.columns.append({value(0), field == importFields.end() ? wire::TableField::Ignored : *field});
    }
}

bool sameNames(const QList<wire::TableColumn> &a, const QList<wire::TableColumn> &b) {
    return std::equal(
        a.cbegin(), a.cend(), b.cbegin(), b.cend(),
        [](const wire::TableColumn &one, const wire::TableColumn &other) { return one.name == other.name; });
}

/// As the spreadsheets of this country write it.
wire::TableStyle styleHere() {
    return QLocale().decimalPoint() == u',' ? wire::TableStyle{';', u','} : wire::TableStyle{};
}

} // namespace

class ProductImportModel::Private {
public:
    Private(AppContext &app, ProductImportModel *q)
        : app(app)
        , columns(&ImportColumnItem::staticMetaObject, q)
        , problems(&ImportProblemItem::staticMetaObject, q) {}

    /// Why the file could not be read to its end.
    QString unreadableText() const;

    AppContext &app;
    Id vendor;
    State state = State::Empty;
    QUrl url;
    wire::ProductFormat format{};
    QList<wire::TableColumn> chosen;
    QStringList samples;
    ImportRun::Outcome outcome;
    QString failure;
    std::optional<Interrupted> interrupted;
    ItemListModel columns;
    ItemListModel problems;
    int runs = 0; // counts them, so that what an ended one has sent is nobody's
    std::unique_ptr<ImportRun> run;
    std::unique_ptr<ExportRun> exportRun;
};

QString ProductImportModel::Private::unreadableText() const {
    const auto name = url.fileName();
    const bool isFeed = format == wire::ProductFormat::MerchantXml;
    if (outcome.error->code == ErrorCode::TooLarge)
        return isFeed ? tr("%1: what stands on line %L2 is larger, or nested deeper, than an article of a feed may be. "
                           "What stands before it was read.")
                            .arg(name)
                            .arg(outcome.line)
                      : tr("%1: the row on line %L2 is larger than a row may be. What stands before it was read.")
                            .arg(name)
                            .arg(outcome.line);
    if (isFeed && outcome.error->code == ErrorCode::InvalidArgument)
        return tr("%1 brings abbreviations of its own (entities). Such feeds are not read, because a few bytes of them "
                  "may stand for very many.")
            .arg(name);
    return tr("%1 cannot be read on behind line %L2.").arg(name).arg(outcome.line);
}

ProductImportModel::ProductImportModel(AppContext &app, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(app, this)) {
    connect(app.desk(), &VendorDesk::vendorChanged, this, [this] {
        const auto vendor = d->app.desk()->vendor();
        if (vendor == d->vendor)
            return;
        d->vendor = vendor;
        d->interrupted.reset();
        clear();
        readInterrupted();
    });
    d->vendor = app.desk()->vendor();
    readInterrupted();
}

ProductImportModel::~ProductImportModel() = default;

void ProductImportModel::readInterrupted() {
    if (d->vendor.isNil())
        return;
    sync::whenDone(d->app.client().draft(interruptedName(d->vendor)), this,
                   [this, vendor = d->vendor](const Result<QByteArray> &kept) {
                       if (!kept || vendor != d->vendor || d->run != nullptr)
                           return;
                       d->interrupted = interruptedFrom(*kept);
                       Q_EMIT changed();
                   });
}

void ProductImportModel::keepInterrupted() {
    // That it cannot be kept costs no more than choosing the file again.
    (void)d->app.client().keepDraft(interruptedName(d->vendor),
                                    d->interrupted ? toBytes(*d->interrupted) : QByteArray());
}

void ProductImportModel::choose(const QUrl &file) {
    if (d->run != nullptr)
        return;
    clear();
    d->url = file;
    if (open()) {
        d->state = State::Chosen;
        showColumns();
    }
    Q_EMIT changed();
}

bool ProductImportModel::open() {
    if (!d->url.isLocalFile()) {
        fail(tr("That is not the full path of a file."));
        return false;
    }
    const auto name = d->url.fileName();
    QFile file(d->url.toLocalFile());
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly)) {
        fail(tr("%1 cannot be read.").arg(name));
        return false;
    }
    auto reader = wire::ProductTableReader::open(file);
    if (!reader) {
        fail(tr("%1 is neither a table nor a feed of products. Spreadsheets have to be saved as CSV first.").arg(name));
        return false;
    }
    d->chosen = (*reader)->columns();
    d->format = (*reader)->format();
    // One look at the beginning shows what the columns hold.
    d->samples.clear();
    if (d->format != wire::ProductFormat::MerchantXml) {
        file.seek(0);
        wire::CsvReader csv(file);
        (void)csv.next();
        const auto first = csv.next();
        d->samples = first && *first ? **first : QStringList();
    }
    return true;
}

void ProductImportModel::readColumnAs(int column, int field) {
    if ((d->state != State::Chosen && d->state != State::Checked) || column < 0 || column >= d->chosen.size() ||
        field < 0 || field >= static_cast<int>(importFields.size()))
        return;
    d->chosen[column].field = importFields.at(static_cast<std::size_t>(field));
    d->state = State::Chosen;
    showColumns();
    Q_EMIT changed();
}

void ProductImportModel::showColumns() {
    QList<ImportColumnItem> items;
    for (qsizetype i = 0; i < d->chosen.size(); ++i) {
        ImportColumnItem item;
        item.name = d->chosen.at(i).name;
        item.field = static_cast<int>(std::find(importFields.begin(), importFields.end(), d->chosen.at(i).field) -
                                      importFields.begin());
        item.sample = d->samples.value(i).simplified().left(longestSample);
        items.append(item);
    }
    d->columns.setItems(items);
}

void ProductImportModel::check() {
    if (d->state == State::Chosen || d->state == State::Checked)
        go(State::Checking);
}

void ProductImportModel::run() {
    if (d->state != State::Checked)
        return;
    d->interrupted = Interrupted{d->url.toLocalFile(), d->chosen};
    keepInterrupted();
    go(State::Importing);
}

void ProductImportModel::goOn() {
    if (!d->interrupted || d->run != nullptr)
        return;
    const auto before = *d->interrupted;
    clear();
    d->url = QUrl::fromLocalFile(before.path);
    if (!open())
        return;
    if (!sameNames(d->chosen, before.columns)) {
        fail(tr("%1 has other columns than before. Choose it again to look at them.").arg(d->url.fileName()));
        return;
    }
    d->chosen = before.columns;
    showColumns();
    go(State::Importing);
}

void ProductImportModel::forgetInterrupted() {
    if (!d->interrupted || d->run != nullptr)
        return;
    d->interrupted.reset();
    keepInterrupted();
    Q_EMIT changed();
}

void ProductImportModel::go(State state) {
    if (d->vendor.isNil())
        return;
    ImportRun::Plan plan;
    plan.path = d->url.toLocalFile();
    plan.columns = d->chosen;
    plan.queues = state == State::Importing;
    plan.vendor = d->vendor;
    plan.currency = shopCurrency(d->app);
    if (const auto *index = d->app.catalogue().index()) {
        for (const auto &node : index->categories)
            plan.categories.insert(node.path.join(QStringLiteral(" > ")).toLower(), node.id);
        for (const auto &node : index->categories) {
            const auto name = node.name.toLower();
            const bool another = plan.categories.contains(name) && plan.categories.value(name) != node.id;
            plan.categories.insert(name, another ? Id{} : node.id);
        }
    }
    d->state = state;
    d->outcome = {};
    d->failure.clear();
    d->problems.setItems(QList<ImportProblemItem>());
    const int number = ++d->runs;
    // The run calls from its own thread; this model waits for it before it goes.
    const auto later = [this, number](auto &&take) {
        QMetaObject::invokeMethod(
            this,
            [this, number, take] {
                if (number == d->runs)
                    take();
            },
            Qt::QueuedConnection);
    };
    d->run = std::make_unique<ImportRun>(d->app.client(), std::move(plan),
                                         ImportRun::Listener{[this, later](const ImportCounts &counts) {
                                                                 later([this, counts] {
                                                                     d->outcome.counts = counts;
                                                                     Q_EMIT progressChanged();
                                                                 });
                                                             },
                                                             [this, later](const ImportRun::Outcome &outcome) {
                                                                 later([this, outcome] {
                                                                     d->outcome = outcome;
                                                                     ended();
                                                                 });
                                                             }});
    Q_EMIT changed();
    Q_EMIT progressChanged();
}

void ProductImportModel::stop() {
    if (d->run != nullptr)
        d->run->stop();
}

void ProductImportModel::ended() {
    d->run.reset();
    const auto &outcome = d->outcome;
    const bool looked = d->state == State::Checking;
    if (outcome.error && outcome.unreadable)
        d->failure = d->unreadableText();
    else if (outcome.error)
        d->failure = errorText(*outcome.error);
    if (outcome.error)
        d->state = State::Failed;
    else if (outcome.stopped)
        d->state = looked ? State::Chosen : State::Stopped;
    else
        d->state = looked ? State::Checked : State::Done;
    if (d->state == State::Done) {
        d->interrupted.reset();
        keepInterrupted();
    }
    QList<ImportProblemItem> items;
    for (const auto &wrong : outcome.wrongs.first(std::min(mostShown, outcome.wrongs.size()))) {
        ImportProblemItem item;
        item.lineText = tr("Line %L1").arg(wrong.problem.line);
        item.name = wrong.name.simplified();
        item.text = importProblemText(wrong.problem);
        items.append(item);
    }
    d->problems.setItems(items);
    Q_EMIT progressChanged();
    Q_EMIT changed();
    // Wherever the person is by now.
    if (!looked)
        Q_EMIT d->app.desk()->told(d->failure.isEmpty() ? tr("%1: %n product(s) imported", nullptr,
                                                             outcome.counts.fresh + outcome.counts.altered)
                                                              .arg(d->url.fileName())
                                                        : d->failure);
}

void ProductImportModel::fail(const QString &why) {
    d->state = State::Failed;
    d->failure = why;
    Q_EMIT changed();
}

void ProductImportModel::clear() {
    ++d->runs;
    d->run.reset();
    d->outcome = {};
    d->url.clear();
    d->chosen.clear();
    d->samples.clear();
    d->failure.clear();
    d->state = State::Empty;
    d->columns.setItems(QList<ImportColumnItem>());
    d->problems.setItems(QList<ImportProblemItem>());
    Q_EMIT changed();
    Q_EMIT progressChanged();
}

void ProductImportModel::saveProblems(const QUrl &file) {
    const auto separator = styleHere().separator;
    QByteArray table =
        "\xef\xbb\xbf" + wire::csvRecord({tr("Line"), tr("Product"), tr("What is wrong"), tr("Value")}, separator);
    for (const auto &wrong : std::as_const(d->outcome.wrongs))
        table += wire::csvRecord(
            {QString::number(wrong.problem.line), wrong.name, importProblemText(wrong.problem), wrong.problem.value},
            separator);
    if (d->app.desk()->saveFile(table, file))
        Q_EMIT written(file.toLocalFile());
}

void ProductImportModel::exportTo(const QUrl &file) {
    if (d->exportRun != nullptr || d->vendor.isNil())
        return;
    ExportRun::Plan plan;
    plan.path = file.toLocalFile();
    plan.vendor = d->vendor;
    plan.stock = d->app.desk()->stock();
    plan.style = styleHere();
    if (const auto *index = d->app.catalogue().index()) {
        for (const auto &node : index->categories)
            plan.categories.insert(node.id, node.path.join(QStringLiteral(" > ")));
    }
    d->exportRun = std::make_unique<ExportRun>(d->app.client(), std::move(plan), [this, file](const Status &done) {
        QMetaObject::invokeMethod(
            this,
            [this, file, done] {
                d->exportRun.reset();
                Q_EMIT changed();
                if (done)
                    Q_EMIT written(file.toLocalFile());
                else
                    Q_EMIT failed(tr("The file could not be written."));
            },
            Qt::QueuedConnection);
    });
    Q_EMIT changed();
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
    return d->state == State::Checked || d->state == State::Done ? 1 : d->outcome.counts.progress;
}
QString ProductImportModel::progressText() const {
    return tr("%n product(s)", nullptr, d->outcome.counts.all());
}
int ProductImportModel::fresh() const {
    return d->outcome.counts.fresh;
}
int ProductImportModel::altered() const {
    return d->outcome.counts.altered;
}
int ProductImportModel::same() const {
    return d->outcome.counts.same;
}
int ProductImportModel::wrong() const {
    return d->outcome.counts.wrong;
}
ItemListModel *ProductImportModel::problems() const {
    return &d->problems;
}
int ProductImportModel::problemCount() const {
    return static_cast<int>(std::min<std::int64_t>(d->outcome.problems, INT_MAX));
}
int ProductImportModel::savedProblemCount() const {
    return static_cast<int>(d->outcome.wrongs.size());
}
QString ProductImportModel::failure() const {
    return d->failure;
}
QString ProductImportModel::interruptedFile() const {
    return d->interrupted && d->run == nullptr ? QFileInfo(d->interrupted->path).fileName() : QString();
}
bool ProductImportModel::exporting() const {
    return d->exportRun != nullptr;
}

} // namespace aura::app
