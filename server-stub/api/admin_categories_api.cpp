// SPDX-License-Identifier: Apache-2.0
// The tree of categories, for those who keep it.
#include <aura/server/api/mounts.h>
#include <aura/server/services/admin_categories.h>
#include <aura/storage/category_rules.h>
#include <aura/wire/admin_category_json.h>

#include "admin_routes.h"

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

using http::Method;
using http::Request;
using http::Responder;

// Fifty properties with their choices.
constexpr std::size_t editLimit = std::size_t{512} * 1024;

http::RouteOptions editing(const char *name, const char *summary) {
    auto options = admin::change(name, Permission::CategoriesManage, summary);
    options.bodyLimit = editLimit;
    return options;
}

/// Search follows another name or place in jobs of their own, so that what others write comes between them.
constexpr std::int64_t mostSearchedAtOnce = 200;

void followInSearch(ServerApp &app, const Id &category) {
    const auto hasMore = std::make_shared<bool>(false);
    app.store().writes().submit(
        [category, hasMore](Write &write) -> Status {
            AURA_ASSIGN(*hasMore, storage::refreshSearch(write.db, category, mostSearchedAtOnce));
            return {};
        },
        [&app, category, hasMore](const Status &status) {
            if (status && *hasMore)
                followInSearch(app, category);
        });
}

} // namespace

void mountAdminCategories(http::Router &router, ServerApp &app) {
    router.add(Method::Get, "/admin/categories",
               admin::route("adminCategories", Permission::CategoriesManage, "The whole tree, hidden ones as well."),
               [&app](Request &&request, Responder responder) {
                   admin::readAndTell(app, request, std::move(responder), admin::listed(u"categories"_s, request),
                                      [](storage::Database &db) -> Result<QByteArray> {
                                          AURA_ASSIGN(const auto all, adminCategories::all(db));
                                          return wire::toBytes(all);
                                      });
               });

    router.add(Method::Post, "/admin/categories", editing("adminCreateCategory", "A new category."),
               [&app](Request &&request, Responder responder) {
                   std::optional<http::Response> refusal;
                   const auto creation = readBody(request, refusal, wire::categoryCreationFromJson);
                   if (refusal)
                       return responder.send(std::move(*refusal));
                   admin::write(app, admin::actorOf(request), Permission::CategoriesManage, std::move(responder),
                                [&app, creation = *creation](Write &write, const Actor &present) -> Result<QByteArray> {
                                    AURA_ASSIGN(const auto changed,
                                                adminCategories::create(write, app.audit(), present, creation));
                                    return wire::toBytes(changed);
                                });
               });

    const auto step = [&app](auto read, auto run) {
        return admin::changing(
            read, [&app, run](const Actor &actor, const Id &id, const auto &asked, Responder responder) {
                admin::write(app, actor, Permission::CategoriesManage, std::move(responder),
                             [&app, run, id, asked](Write &write, const Actor &present) -> Result<QByteArray> {
                                 AURA_ASSIGN(const auto changed, run(write, app.audit(), present, id, asked));
                                 return wire::toBytes(changed);
                             });
                followInSearch(app, id);
                // What stood below it stands there.
                if constexpr (requires { asked.into; })
                    followInSearch(app, asked.into);
            });
    };
    router.add(Method::Post, "/admin/categories/{id}",
               editing("adminEditCategory", "Another name, description or standing, and what its products have."),
               step(wire::categoryEditFromJson, adminCategories::edit));
    router.add(Method::Post, "/admin/categories/{id}/move",
               admin::change("adminMoveCategory", Permission::CategoriesManage, "Puts it elsewhere in the tree."),
               step(wire::categoryMoveFromJson, adminCategories::move));
    router.add(Method::Post, "/admin/categories/{id}/merge",
               admin::change("adminMergeCategory", Permission::CategoriesManage,
                             "Makes it another one, step by step: to be repeated until nothing is left."),
               step(wire::categoryMergeFromJson, adminCategories::merge));
}

} // namespace aura::server
