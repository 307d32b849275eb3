-- SPDX-License-Identifier: Apache-2.0
local here = debug.getinfo(1, "S").source:match("^@(.*/)")
dofile(here .. "common.lua")

-- Errors are counted by the summary; looking at every answer would make wrk the slow side.
response = nil
function request()
    return wrk.format("GET", "/health")
end
