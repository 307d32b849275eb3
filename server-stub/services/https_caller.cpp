// SPDX-License-Identifier: Apache-2.0
#include "https_caller.h"

#include <curl/curl.h>

#include <memory>
#include <mutex>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestBody = 1 << 20;
constexpr long connectSeconds = 10;

struct CloseHandle {
    void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
};
struct FreeList {
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};
using Headers = std::unique_ptr<curl_slist, FreeList>;

std::size_t takeBody(char *data, std::size_t size, std::size_t count, void *target) {
    auto *body = static_cast<QByteArray *>(target);
    const auto bytes = static_cast<qsizetype>(size * count);
    if (body->size() + bytes > largestBody)
        return 0; // ends the transfer
    body->append(data, bytes);
    return size * count;
}

void add(Headers &headers, const QByteArray &line) {
    if (auto *longer = curl_slist_append(headers.get(), line.constData())) {
        (void)headers.release();
        headers.reset(longer);
    }
}

QByteArray encoded(const QList<std::pair<QByteArray, QByteArray>> &form) {
    QByteArray text;
    for (const auto &[name, value] : form) {
        if (!text.isEmpty())
            text += '&';
        text += QByteArray(name).toPercentEncoding() + '=' + QByteArray(value).toPercentEncoding();
    }
    return text;
}

} // namespace

Result<HttpsAnswer> postForm(const HttpsCall &call) {
    static std::once_flag initialized;
    std::call_once(initialized, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    const std::unique_ptr<CURL, CloseHandle> handle(curl_easy_init());
    if (handle == nullptr)
        return Error{ErrorCode::Unavailable, u"no transfer can be made"_s};
    Headers headers;
    add(headers, "Authorization: Bearer " + call.bearer);
    add(headers, "Expect:");
    if (!call.idempotencyKey.isEmpty())
        add(headers, "Idempotency-Key: " + call.idempotencyKey);
    const QByteArray body = encoded(call.form);
    HttpsAnswer answer;
    auto *curl = handle.get();
    curl_easy_setopt(curl, CURLOPT_URL, call.url.constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, call.plainAllowed ? "http,https" : "https");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, connectSeconds);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, static_cast<long>(call.timeoutSeconds));
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.constData());
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, takeBody);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer.body);
    const auto code = curl_easy_perform(curl);
    if (code != CURLE_OK)
        return Error{ErrorCode::Unavailable, QString::fromLatin1(curl_easy_strerror(code))};
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    answer.status = static_cast<int>(status);
    return answer;
}

} // namespace aura::server
