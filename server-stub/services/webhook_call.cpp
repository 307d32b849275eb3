// SPDX-License-Identifier: Apache-2.0
#include "webhook_call.h"

#include <QUrl>

#include <curl/curl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <memory>
#include <mutex>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

constexpr long connectMillis = 5'000;
constexpr long wholeMillis = 10'000;
// Nobody reads more of an answer than how it begins.
constexpr qsizetype largestAnswer = 64 * 1'024;
constexpr qsizetype shownOfAnswer = 200;

struct CloseHandle {
    void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

/// What the callbacks of one transfer share.
struct Transfer {
    bool isPrivateAllowed = false;
    bool isPlain = false; ///< Without TLS nothing leaves this machine.
    bool isRefused = false;
    QByteArray answer;
    std::int64_t answerBytes = 0;
};

std::size_t takeBody(char *data, std::size_t size, std::size_t count, void *target) {
    auto &transfer = *static_cast<Transfer *>(target);
    const auto bytes = static_cast<qsizetype>(size * count);
    transfer.answerBytes += bytes;
    if (transfer.answerBytes > largestAnswer)
        return 0; // ends the transfer
    if (transfer.answer.size() < shownOfAnswer)
        transfer.answer.append(data, std::min(bytes, shownOfAnswer - transfer.answer.size()));
    return size * count;
}

QByteArray bytesOf(const sockaddr *address) {
    if (address->sa_family == AF_INET) {
        const auto *four = reinterpret_cast<const sockaddr_in *>(address);
        return QByteArray(reinterpret_cast<const char *>(&four->sin_addr), 4);
    }
    if (address->sa_family == AF_INET6) {
        const auto *six = reinterpret_cast<const sockaddr_in6 *>(address);
        return QByteArray(reinterpret_cast<const char *>(&six->sin6_addr), 16);
    }
    return {};
}

/// Asked with the very address that is connected to: what a name led to before, when it was checked, tells nothing.
curl_socket_t openSocket(void *target, curlsocktype purpose, curl_sockaddr *address) {
    auto &transfer = *static_cast<Transfer *>(target);
    const auto kind = addressKind(bytesOf(&address->addr));
    const bool isAllowed = kind == AddressKind::Loopback ||
                           (!transfer.isPlain && (kind == AddressKind::Public || transfer.isPrivateAllowed));
    if (purpose != CURLSOCKTYPE_IPCXN || !isAllowed) {
        transfer.isRefused = true;
        return CURL_SOCKET_BAD;
    }
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

int goOn(void *data, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
    return *static_cast<const std::atomic<bool> *>(data) ? 1 : 0;
}

} // namespace

webhooks::Attempt callWebhook(const WebhookCall &call, const std::atomic<bool> &stopping) {
    static std::once_flag initialized;
    std::call_once(initialized, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    webhooks::Attempt attempt;
    attempt.requestBytes = call.body.size();
    const QUrl url(QString::fromUtf8(call.url), QUrl::StrictMode);
    if (const Status checked = checkWebhookUrl(QString::fromUtf8(call.url)); !checked) {
        attempt.problem = checked.error().detail;
        attempt.isRefused = true;
        return attempt;
    }
    const std::unique_ptr<CURL, CloseHandle> handle(curl_easy_init());
    std::unique_ptr<curl_slist, CloseHandle> headers;
    for (const auto &header : call.headers) {
        auto *longer = curl_slist_append(headers.get(), header.constData());
        if (longer == nullptr)
            break;
        (void)headers.release();
        headers.reset(longer);
    }
    if (handle == nullptr || (headers == nullptr && !call.headers.isEmpty())) {
        attempt.problem = u"no transfer can be made"_s;
        return attempt;
    }
    Transfer transfer;
    transfer.isPrivateAllowed = call.isPrivateAllowed;
    transfer.isPlain = url.scheme() == "http"_L1;
    char reason[CURL_ERROR_SIZE] = {};
    auto *curl = handle.get();
    curl_easy_setopt(curl, CURLOPT_URL, call.url.constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, connectMillis);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, wholeMillis);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(call.body.size()));
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, call.body.constData());
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &takeBody);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, &openSocket);
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, &goOn);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, const_cast<std::atomic<bool> *>(&stopping));
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, reason);
    const auto began = std::chrono::steady_clock::now();
    const auto code = curl_easy_perform(curl);
    attempt.millis =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began).count();
    attempt.responseBytes = transfer.answerBytes;
    if (transfer.isRefused && code != CURLE_OK) {
        attempt.problem = u"the address is within a private network"_s;
        attempt.isRefused = true;
        return attempt;
    }
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    attempt.status = static_cast<int>(status);
    if (code != CURLE_OK && code != CURLE_WRITE_ERROR) {
        attempt.status = 0;
        attempt.problem = QString::fromUtf8(reason[0] != '\0' ? reason : curl_easy_strerror(code));
    } else if (status < 200 || status > 299) {
        attempt.problem = u"%1 %2"_s.arg(status).arg(QString::fromUtf8(transfer.answer).simplified()).trimmed();
    }
    return attempt;
}

} // namespace aura::server
