// SPDX-License-Identifier: Apache-2.0
#include <aura/server/api/body.h>

#include <charconv>

namespace aura::server {

http::Response invalidBody(const QList<wire::FieldError> &problems) {
    http::Problem problem;
    problem.status = 422;
    problem.code = "invalid_argument";
    problem.detail = "The body breaks a rule.";
    for (const auto &entry : problems)
        problem.errors.push_back({entry.pointer.toStdString(), entry.code.toStdString(), entry.detail.toStdString()});
    return http::Response::problem(std::move(problem));
}

std::optional<std::int64_t> queryNumber(const http::Request &request, std::string_view name, std::int64_t absent,
                                        std::int64_t smallest, std::int64_t largest) {
    const auto text = request.query(name);
    if (!text)
        return absent;
    std::int64_t value = 0;
    const auto *end = text->data() + text->size();
    const auto [at, problem] = std::from_chars(text->data(), end, value);
    if (problem != std::errc{} || at != end || value < smallest || value > largest)
        return std::nullopt;
    return value;
}

http::Response invalidQuery(std::string_view name, std::string_view detail) {
    http::Problem problem;
    problem.status = 400;
    problem.code = "invalid_argument";
    problem.detail = "A query parameter is malformed.";
    problem.errors.push_back({std::string(name), "format", std::string(detail)});
    return http::Response::problem(std::move(problem));
}

} // namespace aura::server
