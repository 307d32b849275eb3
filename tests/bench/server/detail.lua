-- SPDX-License-Identifier: Apache-2.0
local here = debug.getinfo(1, "S").source:match("^@(.*/)")
dofile(here .. "common.lua")

response = nil
local requests, at = {}, 0
function init(args)
    for _, line in ipairs(lines) do
        requests[#requests + 1] = wrk.format("GET", "/api/v1/products/" .. line[1])
    end
end
function request()
    at = at % #requests + 1
    return requests[at]
end
