-- SPDX-License-Identifier: Apache-2.0
local here = debug.getinfo(1, "S").source:match("^@(.*/)")
dofile(here .. "common.lua")

response = nil
local requests, at = {}, 0
function init(args)
    local sorts = { "", "&sort=price", "&sort=-price", "&sort=-created_at" }
    for _, sort in ipairs(sorts) do
        requests[#requests + 1] = wrk.format("GET", "/api/v1/products?limit=25" .. sort)
    end
end
function request()
    at = at % #requests + 1
    return requests[at]
end
