-- SPDX-License-Identifier: Apache-2.0
local here = debug.getinfo(1, "S").source:match("^@(.*/)")
dofile(here .. "common.lua")

local at = 0
function request()
    at = at + 1
    local line = lines[at % 50 + 1]
    local body = string.format('{"variantId":"%s","quantity":1}', line[2])
    return wrk.format("POST", "/api/v1/cart/add", {
        ["Authorization"] = "Bearer " .. tokens[at % #tokens + 1], ["Content-Type"] = "application/json" }, body)
end
