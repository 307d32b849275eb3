-- SPDX-License-Identifier: Apache-2.0
-- Shared by the load scripts: input tables, UUIDs and the JSON lines at the end.
dofile(os.getenv("AURA_BENCH_INPUT"))
local metric = os.getenv("AURA_BENCH_METRIC")
math.randomseed(20240607)

function uuid()
    local function hex(digits)
        return string.format("%0" .. digits .. "x", math.random(0, 16 ^ digits - 1))
    end
    return hex(6) .. hex(2) .. "-" .. hex(4) .. "-7" .. hex(3) .. "-8" .. hex(3) .. "-" .. hex(6) .. hex(6)
end

local failures = 0
function response(status, headers, body)
    if status >= 400 then
        failures = failures + 1
        if failures == 1 then
            io.stderr:write(metric, ": ", status, " ", body, "\n")
        end
    end
end

local function line(name, value, unit, n)
    print(string.format('{"bench":"server","metric":"%s","value":%.3f,"unit":"%s","n":%d}', name, value, unit, n))
end

function done(summary, latency, requests)
    local seconds = summary.duration / 1e6
    line(metric, (summary.requests - summary.errors.status) / seconds, "requests/s", summary.requests)
    line(metric .. "_p50", latency:percentile(50) / 1000, "ms", summary.requests)
    line(metric .. "_p99", latency:percentile(99) / 1000, "ms", summary.requests)
    if summary.errors.status > 0 then
        line(metric .. "_refused", summary.errors.status, "requests", summary.requests)
    end
end
