// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/admin_category_json.h>

#include <aura/wire/admin_json.h>
#include <aura/wire/catalogue_json.h>
#include <aura/wire/category_rules_json.h>

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

// Imports may make more than people may.
constexpr qsizetype mostListed = 100'000;

QJsonArray listOf(const QList<AdminCategory> &categories) {
    QJsonArray data;
    for (const auto &category : categories) {
        auto object = toJson(static_cast<const Category &>(category));
        addRules(object, {category.id, category.mergedInto, category.attributes});
        object.insert("products"_L1, qint64{category.products});
        data.append(object);
    }
    return data;
}

QList<AdminCategory> listFrom(JsonReader &reader) {
    QList<AdminCategory> categories;
    for (const auto &value : reader.array("data"_L1, mostListed)) {
        JsonReader row(value.toObject(), u"/data"_s);
        AdminCategory category;
        static_cast<Category &>(category) = categoryFromJson(row);
        const auto rules = categoryRulesFromJson(row);
        category.mergedInto = rules.mergedInto;
        category.attributes = rules.attributes;
        category.products = row.integer("products"_L1, 0, INT64_MAX, Need::Optional);
        categories.append(std::move(category));
        reader.absorb(row);
    }
    return categories;
}

QJsonObject editToJson(const CategoryEdit &edit) {
    return {{u"name"_s, edit.name},
            {u"description"_s, edit.description},
            {u"isActive"_s, edit.isActive},
            {u"attributes"_s, toJson(edit.attributes)},
            {u"seenRev"_s, qint64{edit.seenRev}}};
}

void insertId(QJsonObject &object, QLatin1StringView key, const Id &id) {
    if (!id.isNil())
        object.insert(key, id.toString());
}

} // namespace

QByteArray toBytes(const QList<AdminCategory> &categories) {
    return toBytes(QJsonObject{{u"data"_s, listOf(categories)}});
}

Result<QList<AdminCategory>> adminCategoriesFromBytes(QByteArrayView bytes) {
    AURA_ASSIGN(auto object, parseObject(bytes));
    JsonReader reader(std::move(object));
    auto categories = listFrom(reader);
    if (reader.failed())
        return reader.error();
    return categories;
}

QByteArray toBytes(const CategoryCreation &creation) {
    auto object = editToJson(creation.edit);
    object.insert("id"_L1, creation.id.toString());
    insertId(object, "parentId"_L1, creation.parentId);
    return toBytes(object);
}

CategoryCreation categoryCreationFromJson(JsonReader &reader) {
    CategoryCreation creation;
    creation.id = reader.id("id"_L1);
    creation.parentId = reader.id("parentId"_L1, Need::Optional);
    creation.edit = categoryEditFromJson(reader);
    return creation;
}

QByteArray toBytes(const CategoryEdit &edit) {
    return toBytes(editToJson(edit));
}

CategoryEdit categoryEditFromJson(JsonReader &reader) {
    CategoryEdit edit;
    edit.name = reader.string("name"_L1, longestCategoryName).simplified();
    if (edit.name.isEmpty() && !reader.failed())
        reader.fail("name"_L1, "missing", u"is required"_s);
    edit.description = reader.string("description"_L1, longestCategoryDescription, Need::Optional).trimmed();
    edit.isActive = reader.boolean("isActive"_L1, true);
    edit.attributes = attributeRulesFromJson(reader);
    edit.seenRev = reader.integer("seenRev"_L1, 0, INT64_MAX, Need::Optional);
    return edit;
}

QByteArray toBytes(const CategoryMove &move) {
    QJsonObject object{{u"seenRev"_s, qint64{move.seenRev}}};
    insertId(object, "parentId"_L1, move.parentId);
    insertId(object, "before"_L1, move.before);
    return toBytes(object);
}

CategoryMove categoryMoveFromJson(JsonReader &reader) {
    CategoryMove move;
    move.parentId = reader.id("parentId"_L1, Need::Optional);
    move.before = reader.id("before"_L1, Need::Optional);
    move.seenRev = reader.integer("seenRev"_L1, 0);
    return move;
}

QByteArray toBytes(const CategoryMerge &merge) {
    return toBytes(QJsonObject{{u"into"_s, merge.into.toString()},
                               {u"reason"_s, merge.reason},
                               {u"seenRev"_s, qint64{merge.seenRev}},
                               {u"seenIntoRev"_s, qint64{merge.seenIntoRev}}});
}

CategoryMerge categoryMergeFromJson(JsonReader &reader) {
    CategoryMerge merge;
    merge.into = reader.id("into"_L1);
    merge.reason = reasonFromJson(reader);
    merge.seenRev = reader.integer("seenRev"_L1, 0);
    merge.seenIntoRev = reader.integer("seenIntoRev"_L1, 0);
    return merge;
}

QByteArray toBytes(const CategoryMergeStep &step) {
    return toBytes(QJsonObject{
        {u"moved"_s, qint64{step.moved}}, {u"left"_s, qint64{step.left}}, {u"data"_s, listOf(step.changed)}});
}

Result<CategoryMergeStep> categoryMergeStepFromBytes(QByteArrayView bytes) {
    AURA_ASSIGN(auto object, parseObject(bytes));
    JsonReader reader(std::move(object));
    CategoryMergeStep step;
    step.moved = reader.integer("moved"_L1, 0);
    step.left = reader.integer("left"_L1, 0);
    step.changed = listFrom(reader);
    if (reader.failed())
        return reader.error();
    return step;
}

} // namespace aura::wire
