-- SPDX-License-Identifier: Apache-2.0
local here = debug.getinfo(1, "S").source:match("^@(.*/)")
dofile(here .. "common.lua")

-- One line an order, spread over many variants, each under an id of its own: every answer means an fsync has happened.
local address = '{"name":"Ada","line1":"1 Road","city":"Berlin","postalCode":"10115","country":"DE"}'
local at = 0

local function cents(amount)
    return string.format("%.2f", math.floor(tonumber(amount) * 100 + 0.5 + 1e-9) / 100)
end

function request()
    at = at + 1
    local line = lines[at % #lines + 1]
    local group = uuid()
    local body = string.format(
        '{"groupId":"%s","lines":[{"productId":"%s","variantId":"%s","vendorId":"%s","quantity":1,' ..
        '"unitPrice":{"amount":"%s","currency":"%s"}}],"shippingAddress":%s,"billingAddress":%s,' ..
        '"paymentMethod":"invoice","expectedTotal":{"amount":"%s","currency":"%s"}}',
        group, line[1], line[2], line[3], line[4], line[5], address, address, cents(line[4]), line[5])
    return wrk.format("POST", "/api/v1/orders", {
        ["Authorization"] = "Bearer " .. tokens[at % #tokens + 1], ["Content-Type"] = "application/json",
        ["Idempotency-Key"] = group }, body)
end
