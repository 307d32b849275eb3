-- SPDX-License-Identifier: Apache-2.0
-- Shared by the load scripts: input tables, UUIDs and the figures at the end, as one line of JSON.
dofile(os.getenv("AURA_BENCH_INPUT"))
local metric = os.getenv("AURA_BENCH_METRIC")
math.randomseed(20240607)

function uuid()
    local function hex(digits)
        return string.format("%0" .. digits .. "x", math.random(0, 16 ^ digits - 1))
    end
    return hex(6) .. hex(2) .. "-" .. hex(4) .. "-7" .. hex(3) .. "-8" .. hex(3) .. "-" .. hex(6) .. hex(6)
end

-- The first refusal is shown; all are counted by the summary. Looking at every answer makes wrk slow, so the scripts
-- whose server is fast do without.
local failures = 0
function response(status, headers, body)
    if status >= 400 then
        failures = failures + 1
        if failures == 1 then
            io.stderr:write(metric, ": ", status, " ", body, "\n")
        end
    end
end

function done(summary, latency, requests)
    local errors = summary.errors
    local refused = errors.status + errors.connect + errors.read + errors.write + errors.timeout
    print(string.format('{"rate":%.3f,"p50":%.3f,"p99":%.3f,"requests":%d,"refused":%d}',
        (summary.requests - errors.status) / (summary.duration / 1e6), latency:percentile(50) / 1000,
        latency:percentile(99) / 1000, summary.requests, refused))
end
