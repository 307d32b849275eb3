-- SPDX-License-Identifier: Apache-2.0
local here = debug.getinfo(1, "S").source:match("^@(.*/)")
dofile(here .. "common.lua")

-- The first pages of every order, again and again: what most people look at, answered from memory.
response = nil
local requests, at = {}, 0
function init(args)
    for _, page in ipairs(pages) do
        requests[#requests + 1] = wrk.format("GET", "/api/v1" .. page)
    end
end
function request()
    at = at % #requests + 1
    return requests[at]
end
