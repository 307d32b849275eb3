// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/sync/admin_client.h>
#include <aura/wire/admin_category_json.h>

namespace aura::sync {

/// The answer of AdminClient::send() as what it says.
template <typename Read>
auto readAs(QFuture<Result<QByteArray>> answer, Read read) {
    using Value = std::invoke_result_t<Read, QByteArray>;
    return answer.then([read](const Result<QByteArray> &bytes) -> Value {
        if (!bytes)
            return bytes.error();
        return read(*bytes);
    });
}

/// The tree of categories as those keep it who run the platform. As AdminClient; what changes answers all that is
/// another one then. Conflict when it is another one than was seen, AlreadyExists when a sibling has the name,
/// InvalidArgument for a place where it cannot stand.
class CategoryClient {
public:
    /// `admin` must outlive it.
    explicit CategoryClient(AdminClient &admin)
        : m_admin(admin) {}

    using Changed = QFuture<Result<QList<AdminCategory>>>;

    Changed all() { return readAs(m_admin.send(HttpRequest::Method::Get, path()), wire::adminCategoriesFromBytes); }
    Changed create(const CategoryCreation &creation) { return post(path(), wire::toBytes(creation)); }
    Changed edit(const Id &category, const CategoryEdit &edit) { return post(path(category), wire::toBytes(edit)); }
    Changed move(const Id &category, const CategoryMove &move) {
        return post(path(category) + QStringLiteral("/move"), wire::toBytes(move));
    }
    /// A step: to be asked for until nothing is left.
    QFuture<Result<CategoryMergeStep>> merge(const Id &category, const CategoryMerge &merge) {
        return readAs(
            m_admin.send(HttpRequest::Method::Post, path(category) + QStringLiteral("/merge"), wire::toBytes(merge)),
            wire::categoryMergeStepFromBytes);
    }

private:
    static QString path(const Id &category = {}) {
        return QStringLiteral("/categories") + (category.isNil() ? QString() : u'/' + category.toString());
    }
    Changed post(const QString &path, const QByteArray &body) {
        return readAs(m_admin.send(HttpRequest::Method::Post, path, body), wire::adminCategoriesFromBytes);
    }

    AdminClient &m_admin;
};

} // namespace aura::sync
