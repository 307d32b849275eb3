-- SPDX-License-Identifier: Apache-2.0
local here = debug.getinfo(1, "S").source:match("^@(.*/)")
dofile(here .. "common.lua")

-- A list that nobody has asked for before: every answer is made from the database.
response = nil
local at = 0
function request()
    at = at + 1
    return wrk.format("GET", "/api/v1/products?limit=25&sort=price&min_price=" .. string.format("%.4f", at / 10000))
end
