-- SPDX-License-Identifier: Apache-2.0
local here = debug.getinfo(1, "S").source:match("^@(.*/)")
dofile(here .. "common.lua")

response = nil
local requests, at = {}, 0
function init(args)
    for _, word in ipairs(words) do
        requests[#requests + 1] = wrk.format("GET", "/api/v1/products?limit=25&q=" .. word)
    end
end
function request()
    at = at % #requests + 1
    return requests[at]
end
