// SPDX-License-Identifier: Apache-2.0
#include "judging.h"

#include <aura/ports/clock.h>
#include <aura/ports/random.h>
#include <aura/storage/catalogue_schema.h>
#include <aura/storage/catalogue_writer.h>
#include <aura/wire/import_line.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>
#include <zstd.h>

namespace aura::judging {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void fail(const QString &why) {
    qFatal("%s", qPrintable(why));
    std::abort();
}

template <typename T>
T must(Result<T> result) {
    if (!result)
        fail(result.error().detail);
    return std::move(*result);
}
void must(const Status &status) {
    if (!status)
        fail(status.error().detail);
}

QByteArray unpacked(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray packed = file.readAll();
    QByteArray piece(static_cast<qsizetype>(ZSTD_DStreamOutSize()), '\0');
    QByteArray bytes;
    const std::unique_ptr<ZSTD_DStream, decltype(&ZSTD_freeDStream)> stream(ZSTD_createDStream(), ZSTD_freeDStream);
    ZSTD_inBuffer in{packed.constData(), static_cast<std::size_t>(packed.size()), 0};
    while (in.pos < in.size) {
        ZSTD_outBuffer out{piece.data(), static_cast<std::size_t>(piece.size()), 0};
        if (ZSTD_isError(ZSTD_decompressStream(stream.get(), &out, &in)) != 0)
            fail(path + u" is damaged"_s);
        bytes.append(piece.constData(), static_cast<qsizetype>(out.pos));
    }
    return bytes;
}

/// One condition: FIELD~EXPRESSION, FIELD!~EXPRESSION (regular expressions, any case) or FIELD=VALUE.
struct Condition {
    QString field;
    bool wanted = true;
    QRegularExpression expression;

    bool holds(const Source &source) const { return expression.match(text(source)).hasMatch() == wanted; }

    QString text(const Source &source) const {
        const auto &product = source.product;
        if (field == u"name")
            return product.name;
        if (field == u"brand")
            return product.brand;
        if (field == u"model")
            return product.modelNumber;
        if (field == u"gtin")
            return product.gtin;
        if (field == u"id")
            return product.externalId;
        if (field == u"category")
            return source.path;
        if (field == u"description")
            return product.description;
        for (const auto &attribute : product.attributes) {
            if (field == u"attr." + attribute.name)
                return attribute.values.join(u", ");
        }
        return {};
    }
};
using Rule = std::vector<Condition>; ///< All must hold.

Condition conditionFrom(const QString &text) {
    static const QRegularExpression form(u"^([a-z]+(?:\\.[^~=]+?)?)\\s*(!~|~|=)\\s*(.*)$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        fail(u"no condition: "_s + text);
    Condition condition;
    condition.field = match.captured(1);
    condition.wanted = match.captured(2) != u"!~";
    QString expression = match.captured(3);
    if (match.captured(2) == u"=")
        expression = u"^"_s + QRegularExpression::escape(expression) + u"$"_s;
    condition.expression = QRegularExpression(expression, QRegularExpression::CaseInsensitiveOption);
    if (!condition.expression.isValid())
        fail(u"no regular expression: "_s + expression);
    condition.expression.optimize();
    return condition;
}

/// "kind:NAME" stands for the alternatives of the kind of that name; a rule with it becomes several.
std::vector<Rule> rulesFrom(const QJsonArray &conditions, const QJsonObject &kinds) {
    std::vector<Rule> rules(1);
    for (const auto &value : conditions) {
        const QString text = value.toString();
        if (!text.startsWith(u"kind:")) {
            for (auto &rule : rules)
                rule.push_back(conditionFrom(text));
            continue;
        }
        const auto alternatives = kinds.value(text.mid(5)).toArray();
        if (alternatives.isEmpty())
            fail(u"unknown "_s + text);
        std::vector<Rule> more;
        for (const auto &alternative : alternatives) {
            for (const auto &added : rulesFrom(alternative.toArray(), kinds)) {
                for (const auto &rule : rules) {
                    more.push_back(rule);
                    more.back().insert(more.back().end(), added.begin(), added.end());
                }
            }
        }
        rules = std::move(more);
    }
    return rules;
}

double gain(int grade) {
    return std::exp2(grade) - 1;
}

} // namespace

Quality &Quality::operator+=(const Quality &other) {
    ndcg += other.ndcg;
    reciprocal += other.reciprocal;
    recall += other.recall;
    return *this;
}

Quality Quality::mean(std::size_t count) const {
    const auto n = static_cast<double>(std::max<std::size_t>(1, count));
    return {ndcg / n, reciprocal / n, recall / n, false};
}

Sources readSources(const QString &folder) {
    Sources sources;
    for (const auto &file : {u"icecat_19k"_s, u"jlcparts_bundle"_s, u"onlineretail_catalogue"_s}) {
        const QByteArray lines = unpacked(folder + u'/' + file + u".ndjson.zst"_s);
        if (lines.isEmpty())
            return {};
        auto &products = sources[file.section(u'_', 0, 0)];
        wire::ImportReader reader;
        const auto take = [&](Result<wire::ImportedProduct> line) {
            if (line)
                products.insert(line->product.externalId, {line->product, line->categoryPath.join(u" > ")});
        };
        reader.feed(lines, take);
        reader.finish(take);
    }
    return sources;
}

std::vector<Judgement> readJudgements(const QString &path, const Sources &sources) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        fail(u"cannot read "_s + path);
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (document.isEmpty())
        fail(path + u": "_s + error.errorString());
    const auto kinds = document.value(u"kinds").toObject();
    std::vector<Judgement> judgements;
    const auto add = [&](const QJsonObject &object, bool heldOut) {
        Judgement judgement;
        judgement.query = object.value(u"query").toString();
        judgement.catalogue = object.value(u"catalogue").toString(u"icecat"_s);
        judgement.heldOut = heldOut;
        const auto source = sources.find(judgement.catalogue);
        if (source == sources.end())
            fail(u"unknown catalogue: "_s + judgement.catalogue);
        for (const int grade : {3, 2, 1}) {
            for (const auto &conditions : object.value(QString::number(grade)).toArray()) {
                const auto rules = rulesFrom(conditions.toArray(), kinds);
                for (auto each = source->second.begin(); each != source->second.end(); ++each) {
                    const bool fits = std::any_of(rules.begin(), rules.end(), [&](const Rule &rule) {
                        return std::all_of(rule.begin(), rule.end(),
                                           [&](const Condition &condition) { return condition.holds(*each); });
                    });
                    if (fits && !judgement.grades.contains(each.key()))
                        judgement.grades.insert(each.key(), grade);
                }
            }
        }
        if (judgement.grades.isEmpty())
            fail(u"nothing is graded for: "_s + judgement.query);
        judgements.push_back(std::move(judgement));
    };
    for (const auto &value : document.value(u"queries").toArray())
        add(value.toObject(), false);
    for (const auto &value : document.value(u"heldOut").toArray())
        add(value.toObject(), true);
    return judgements;
}

void writeCatalogue(const QString &path, const Sources &sources) {
    auto database = must(storage::Database::open(path, {}));
    must(storage::catalogue::create(database));
    auto transaction = must(storage::Transaction::begin(database));
    SystemClock clock;
    SystemRandom random;
    IdGenerator ids(clock, random);
    storage::CatalogueWriter writer(database);
    for (const auto &[name, products] : sources) {
        Vendor vendor;
        vendor.id = ids.next();
        vendor.name = vendor.slug = name;
        vendor.status = VendorStatus::Approved;
        must(writer.putVendor(vendor));
        QHash<QString, Id> categories;
        std::vector<Product> made;
        auto order = products.keys();
        std::sort(order.begin(), order.end());
        for (const auto &key : order) {
            auto product = products[key].product;
            product.id = ids.next();
            product.vendorId = vendor.id;
            product.variants[0].id = ids.next();
            QString above;
            Id parent;
            for (const auto &part : products[key].path.split(u" > "_s, Qt::SkipEmptyParts)) {
                above += u" > "_s + part;
                if (!categories.contains(above)) {
                    Category category;
                    category.id = ids.next();
                    category.parentId = parent;
                    category.name = part;
                    category.slug = slugify(part) + QString::number(categories.size());
                    must(writer.putCategory(category));
                    categories.insert(above, category.id);
                }
                parent = categories[above];
            }
            if (!parent.isNil())
                product.categories = {parent};
            made.push_back(std::move(product));
        }
        must(writer.putProducts(made));
    }
    must(transaction.commit());
}

Searcher::Searcher(const QString &path)
    : m_database(must(storage::Database::open(path, [] {
        storage::OpenOptions options;
        options.mode = storage::OpenOptions::Mode::ReadOnly;
        return options;
    }()))) {
    must(
        m_database.forEach("SELECT p.num, v.name, p.external_id FROM product p JOIN vendor v ON v.num = p.vendor",
                           [&](const storage::Statement &row) {
                               m_names.insert(row.integer(0), {row.text(1).section(u' ', 0, 0).toLower(), row.text(2)});
                           }));
    m_search =
        std::make_unique<storage::CatalogueSearch>(m_database, must(storage::CatalogueColumns::load(m_database)));
}

std::vector<std::pair<QString, QString>> Searcher::find(const QString &text, std::size_t limit) {
    storage::CatalogueQuery query;
    query.text = text;
    query.textComplete = true;
    const auto result = must(m_search->run(query));
    std::vector<std::pair<QString, QString>> found;
    for (std::size_t i = 0; i < std::min(limit, result.nums.size()); ++i)
        found.push_back(m_names.value(result.nums[i]));
    return found;
}

Quality judge(const Judgement &judgement, const std::vector<std::pair<QString, QString>> &found) {
    constexpr std::size_t top = 10;
    constexpr std::size_t page = 50;
    const auto gradeOf = [&](const std::pair<QString, QString> &product) {
        return product.first == judgement.catalogue ? judgement.grades.value(product.second) : 0;
    };
    Quality quality;
    quality.nothing = found.empty();
    std::vector<int> ideal(judgement.grades.begin(), judgement.grades.end());
    std::sort(ideal.begin(), ideal.end(), std::greater());
    double best = 0;
    double sum = 0;
    for (std::size_t i = 0; i < top; ++i) {
        const double discount = std::log2(static_cast<double>(i) + 2);
        best += i < ideal.size() ? gain(ideal[i]) / discount : 0;
        sum += i < found.size() ? gain(gradeOf(found[i])) / discount : 0;
    }
    quality.ndcg = sum / best;
    const auto wanted = std::count_if(ideal.begin(), ideal.end(), [](int grade) { return grade >= 2; });
    std::int64_t hits = 0;
    for (std::size_t i = 0; i < std::min(page, found.size()); ++i) {
        if (gradeOf(found[i]) < 2)
            continue;
        ++hits;
        if (quality.reciprocal == 0)
            quality.reciprocal = 1 / static_cast<double>(i + 1);
    }
    quality.recall =
        wanted == 0 ? 1 : static_cast<double>(hits) / static_cast<double>(std::min<std::int64_t>(wanted, page));
    return quality;
}

} // namespace aura::judging
