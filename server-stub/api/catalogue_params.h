// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/http/request.h>
#include <aura/server/http/response.h>
#include <aura/storage/catalogue_query.h>
#include <aura/storage/database.h>

#include <optional>
#include <string>

namespace aura::server {

/// What a list or its facets are asked for, by query parameters:
///   q, category, brand, vendor (ids or slugs; repeated: alternatives), min_price, max_price, currency, rating (1 … 5),
///   availability=in_stock, attr.<name>=value (repeated: alternatives), sort, limit, cursor. Limits are in `currency`
///   (without one in the base of the shop's rates), which is also in which prices are compared; it restricts nothing.
struct CatalogueRequest {
    storage::CatalogueQuery query;
    std::string canonical; ///< The same for requests that ask for the same, without limit and cursor.
    std::size_t limit = 25;
    std::string cursor;
};

inline constexpr std::size_t mostPerPage = 100;

/// Nothing, and `refusal` is set to a 400 that names the parameters, when one is unknown or malformed. `paged` allows
/// limit, cursor and sort. Looks up slugs in `database`; a category or vendor that does not exist matches nothing.
Result<std::optional<CatalogueRequest>> catalogueRequest(const http::Request &request, storage::Database &database,
                                                         bool paged, std::optional<http::Response> &refusal);

/// Where a page ended: the last product, and how many came before its end, for when it is gone.
struct PageCursor {
    Id last;
    std::size_t offset = 0;
};
/// Bound to the query: another query's cursor is not read.
std::string writeCursor(const PageCursor &cursor, std::string_view canonical);
std::optional<PageCursor> readCursor(std::string_view text, std::string_view canonical);

} // namespace aura::server
