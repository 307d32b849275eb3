// SPDX-License-Identifier: Apache-2.0
#include <aura/app/admin_categories.h>

#include <aura/app/error_text.h>
#include <aura/app/format.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

#include <QCoreApplication>
#include <QMimeData>

#include <algorithm>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

constexpr auto mimeType = "application/x-aura-category"_L1;

const Category &asCategory(const AdminCategory &category) {
    return category;
}

} // namespace

QString attributeTypeText(AttributeRule::Type type) {
    switch (type) {
    case AttributeRule::Type::Text:
        return CategoryTree::tr("Text");
    case AttributeRule::Type::Number:
        return CategoryTree::tr("Number");
    case AttributeRule::Type::YesNo:
        return CategoryTree::tr("Yes or no");
    case AttributeRule::Type::Choice:
        return CategoryTree::tr("Choice");
    }
    return {};
}

CategoryTree::CategoryTree(sync::Client &client, sync::AdminClient &admin, QObject *parent)
    : QAbstractItemModel(parent)
    , m_client(client)
    , m_categories(admin) {}

void CategoryTree::refresh() {
    m_state = State::Loading;
    Q_EMIT stateChanged();
    sync::whenDone(m_categories.all(), this, [this](const Result<QList<AdminCategory>> &all) {
        m_state = all ? State::Ready : State::Failed;
        m_errorText = all ? QString() : app::errorText(all.error());
        if (all)
            take(*all);
        Q_EMIT stateChanged();
    });
}

void CategoryTree::take(QList<AdminCategory> categories) {
    std::stable_sort(categories.begin(), categories.end(), [](const AdminCategory &a, const AdminCategory &b) {
        return a.position != b.position ? a.position < b.position : a.name < b.name;
    });
    beginResetModel();
    m_all = std::move(categories);
    m_places.clear();
    m_children.clear();
    m_rows.clear();
    for (int place = 0; place < m_all.size(); ++place)
        m_places.insert(m_all[place].id, place);
    for (int place = 0; place < m_all.size(); ++place) {
        auto &siblings = m_children[m_all[place].parentId];
        m_rows.insert(m_all[place].id, static_cast<int>(siblings.size()));
        siblings.append(place);
    }
    endResetModel();
}

void CategoryTree::merged(const QList<AdminCategory> &changed) {
    auto all = m_all;
    for (const auto &category : changed) {
        const int place = placeOf(category.id);
        if (place < 0)
            all.append(category);
        else
            all[place] = category;
    }
    // Nothing moves while somebody looks at it for the sake of what is the same.
    if (all != m_all)
        take(all);
}

void CategoryTree::follow(const sync::CategoryClient::Changed &future, const StepDone &done) {
    sync::whenDone(future, this, [this, done](const Result<QList<AdminCategory>> &changed) {
        if (changed)
            merged(*changed);
        else if (changed.error().code == ErrorCode::Conflict || changed.error().code == ErrorCode::NotFound)
            refresh();
        done(changed ? Status{} : Status(changed.error()));
    });
}

QString CategoryTree::whyNot(const Status &status) {
    if (status)
        return {};
    switch (status.error().code) {
    case ErrorCode::Conflict:
        return tr("Somebody has changed it meanwhile. What is there now is shown; look at it and try again.");
    case ErrorCode::AlreadyExists:
        return tr("There is something of this name already.");
    case ErrorCode::InvalidArgument:
        return tr("It cannot stand there: below itself, below one that became another, or deeper than %1 levels.")
            .arg(format::count(deepestCategoryLevel));
    case ErrorCode::TooLarge:
        return tr("There are as many categories as there can be.");
    default:
        return app::errorText(status.error());
    }
}

const AdminCategory *CategoryTree::at(const QModelIndex &index) const {
    return index.isValid() ? &m_all[static_cast<qsizetype>(index.internalId())] : nullptr;
}

const AdminCategory *CategoryTree::category(const Id &id) const {
    const int place = placeOf(id);
    return place < 0 ? nullptr : &m_all[place];
}

QModelIndex CategoryTree::indexOf(const Id &id) const {
    const int place = placeOf(id);
    return place < 0 ? QModelIndex() : createIndex(m_rows.value(id), 0, static_cast<quintptr>(place));
}

QString CategoryTree::pathOf(const Id &id) const {
    QStringList names;
    for (const auto *each = category(id); each != nullptr && names.size() <= deepestCategoryLevel;
         each = category(each->parentId))
        names.prepend(each->name);
    return names.join(u" › "_s);
}

QList<AttributeRule> CategoryTree::inheritedBy(const Id &id) const {
    QList<AttributeRule> rules;
    const auto *self = category(id);
    int steps = 0;
    for (const auto *each = self == nullptr ? nullptr : category(self->parentId);
         each != nullptr && ++steps <= deepestCategoryLevel; each = category(each->parentId))
        rules = withInherited(std::move(rules), each->attributes);
    if (self != nullptr)
        rules.removeIf([&](const AttributeRule &rule) {
            return std::any_of(self->attributes.begin(), self->attributes.end(),
                               [&](const AttributeRule &own) { return own.name == rule.name; });
        });
    return rules;
}

void CategoryTree::create(const Id &parent, const QString &name, const std::function<void(const Result<Id> &)> &done) {
    sync::whenDone(m_client.newIds(1), this, [this, parent, name, done](const Result<QList<Id>> &ids) {
        if (!ids)
            return done(ids.error());
        const auto id = ids->first();
        follow(m_categories.create({id, parent, {name, {}, true, {}, 0}}),
               [id, done](const Status &status) { done(status ? Result<Id>(id) : Result<Id>(status.error())); });
    });
}

void CategoryTree::edit(const Id &id, const CategoryEdit &edit, const StepDone &done) {
    follow(m_categories.edit(id, edit), done);
}

void CategoryTree::move(const Id &id, const Id &parent, const Id &before, const StepDone &done) {
    const auto *moved = category(id);
    if (moved == nullptr)
        return done(Error{ErrorCode::NotFound, u"no such category"_s});
    if (const auto stands = mayStand(m_all, id, parent, moved->name); !stands)
        return done(stands);
    follow(m_categories.move(id, {parent, before, moved->rev}), done);
}

void CategoryTree::shift(const Id &id, int by, const StepDone &done) {
    const auto *moved = category(id);
    if (moved == nullptr)
        return;
    const auto siblings = childrenOf(moved->parentId);
    const int row = m_rows.value(id);
    const int to = row + by;
    if (to < 0 || to >= siblings.size())
        return;
    // Down: before the one behind the next, if there is one.
    const int before = by < 0 ? to : to + 1;
    move(id, moved->parentId, before < siblings.size() ? m_all[siblings[before]].id : Id{}, done);
}

void CategoryTree::indent(const Id &id, const StepDone &done) {
    const auto *moved = category(id);
    if (moved == nullptr || m_rows.value(id) == 0)
        return;
    move(id, m_all[childrenOf(moved->parentId)[m_rows.value(id) - 1]].id, {}, done);
}

void CategoryTree::outdent(const Id &id, const StepDone &done) {
    const auto *moved = category(id);
    const auto *above = moved == nullptr ? nullptr : category(moved->parentId);
    if (above == nullptr)
        return;
    const auto siblings = childrenOf(above->parentId);
    const int behind = m_rows.value(above->id) + 1;
    move(id, above->parentId, behind < siblings.size() ? m_all[siblings[behind]].id : Id{}, done);
}

void CategoryTree::merge(const Id &id, const Id &into, const QString &reason,
                         const std::function<bool(std::int64_t, std::int64_t)> &progress, const StepDone &done) {
    const auto *from = category(id);
    const auto *to = category(into);
    if (from == nullptr || to == nullptr)
        return done(Error{ErrorCode::NotFound, u"no such category"_s});
    if (from->mergedInto != into) {
        if (const auto may = mayMerge(m_all, id, into); !may)
            return done(may);
    }
    const CategoryMerge asked{into, reason, from->rev, to->rev};
    sync::whenDone(m_categories.merge(id, asked), this,
                   [this, id, into, reason, progress, done](const Result<CategoryMergeStep> &step) {
                       if (!step) {
                           if (step.error().code == ErrorCode::Conflict || step.error().code == ErrorCode::NotFound)
                               refresh();
                           return done(step.error());
                       }
                       merged(step->changed);
                       const bool goesOn = progress(step->moved, step->left);
                       if (step->left == 0)
                           return done({});
                       if (!goesOn)
                           return done(Error{ErrorCode::Canceled, u"somebody stopped it"_s});
                       merge(id, into, reason, progress, done);
                   });
}

QModelIndex CategoryTree::index(int row, int column, const QModelIndex &parent) const {
    const auto *above = at(parent);
    const auto children = childrenOf(above == nullptr ? Id{} : above->id);
    if (row < 0 || row >= children.size() || column < 0 || column >= columnCount())
        return {};
    return createIndex(row, column, static_cast<quintptr>(children[row]));
}

QModelIndex CategoryTree::parent(const QModelIndex &index) const {
    const auto *category = at(index);
    return category == nullptr ? QModelIndex() : indexOf(category->parentId);
}

int CategoryTree::rowCount(const QModelIndex &parent) const {
    if (parent.column() > 0)
        return 0;
    const auto *above = at(parent);
    return static_cast<int>(childrenOf(above == nullptr ? Id{} : above->id).size());
}

int CategoryTree::columnCount(const QModelIndex & /*parent*/) const {
    return 3;
}

QVariant CategoryTree::data(const QModelIndex &index, int role) const {
    const auto *category = at(index);
    if (category == nullptr)
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Products)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Name:
        if (!category->mergedInto.isNil())
            return tr("%1 (became %2)").arg(category->name, pathOf(category->mergedInto));
        return category->isActive ? category->name : tr("%1 (hidden)").arg(category->name);
    case Products:
        return category->products == 0 ? QString() : format::count(category->products);
    case Address:
        return asCategory(*category).slug;
    }
    return {};
}

QVariant CategoryTree::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Category");
    case Products:
        return tr("Products");
    case Address:
        return tr("Address");
    }
    return {};
}

Qt::ItemFlags CategoryTree::flags(const QModelIndex &index) const {
    const auto *category = at(index);
    if (category == nullptr)
        return Qt::ItemIsDropEnabled;
    if (!category->mergedInto.isNil())
        return Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
}

QStringList CategoryTree::mimeTypes() const {
    return {mimeType};
}

QMimeData *CategoryTree::mimeData(const QModelIndexList &indexes) const {
    const auto *category = indexes.isEmpty() ? nullptr : at(indexes.first());
    if (category == nullptr)
        return nullptr;
    auto *data = new QMimeData;
    data->setData(mimeType, category->id.toString().toLatin1());
    return data;
}

bool CategoryTree::canDropMimeData(const QMimeData *data, Qt::DropAction action, int /*row*/, int /*column*/,
                                   const QModelIndex &parent) const {
    if (action != Qt::MoveAction || data == nullptr || !data->hasFormat(mimeType))
        return false;
    const auto id = Id::parse(QString::fromLatin1(data->data(mimeType)));
    const auto *moved = id ? category(*id) : nullptr;
    const auto *above = at(parent);
    return moved != nullptr && mayStand(m_all, *id, above == nullptr ? Id{} : above->id, moved->name);
}

bool CategoryTree::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent) {
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const auto id = Id::parse(QString::fromLatin1(data->data(mimeType)));
    const auto *above = at(parent);
    const auto parentId = above == nullptr ? Id{} : above->id;
    const auto siblings = childrenOf(parentId);
    // Before itself is where it stands: what counts is who comes next.
    int place = row < 0 ? static_cast<int>(siblings.size()) : row;
    while (place < siblings.size() && m_all[siblings[place]].id == *id)
        ++place;
    move(*id, parentId, place < siblings.size() ? m_all[siblings[place]].id : Id{},
         [this](const Status &status) { Q_EMIT dropped(status); });
    return false;
}

} // namespace aura::app
