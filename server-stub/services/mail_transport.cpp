// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/mail_transport.h>
#include <aura/storage/save_file.h>

#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>
#include <QUrl>

#include <curl/curl.h>
#include <mutex>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

constexpr long connectSeconds = 15;
constexpr long wholeSeconds = 60;

struct CurlFree {
    void operator()(CURL *curl) const { curl_easy_cleanup(curl); }
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

struct Upload {
    const QByteArray &text;
    qsizetype at = 0;
};

std::size_t readText(char *buffer, std::size_t size, std::size_t count, void *data) {
    auto &upload = *static_cast<Upload *>(data);
    const auto part = std::min(static_cast<qsizetype>(size * count), upload.text.size() - upload.at);
    std::copy_n(upload.text.constData() + upload.at, part, buffer);
    upload.at += part;
    return static_cast<std::size_t>(part);
}

int goOn(void *data, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
    return *static_cast<const std::atomic<bool> *>(data) ? 1 : 0;
}

bool isThisMachine(const QString &host) {
    return host == "localhost"_L1 || host == "::1"_L1 || host.startsWith("127."_L1);
}

} // namespace

Result<std::unique_ptr<SmtpTransport>> SmtpTransport::open(Options options) {
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    const QUrl url(QString::fromUtf8(options.url), QUrl::StrictMode);
    const bool known = url.scheme() == "smtp"_L1 || url.scheme() == "smtps"_L1;
    if (!url.isValid() || !known || url.host().isEmpty() || !url.userInfo().isEmpty())
        return Error{ErrorCode::InvalidArgument,
                     u"not the address of a mail server: "_s + url.toString(QUrl::RemoveUserInfo)};
    return std::unique_ptr<SmtpTransport>(new SmtpTransport(std::move(options), !isThisMachine(url.host())));
}

Status SmtpTransport::send(const QString &sender, const MailMessage &message, const std::atomic<bool> &stopping) {
    const std::unique_ptr<CURL, CurlFree> handle(curl_easy_init());
    if (handle == nullptr)
        return Error{ErrorCode::Unavailable, u"no memory for a transfer"_s};
    CURL *curl = handle.get();
    const QByteArray from = '<' + sender.toUtf8() + '>';
    const QByteArray to = '<' + message.recipient.toUtf8() + '>';
    const std::unique_ptr<curl_slist, CurlFree> recipients(curl_slist_append(nullptr, to.constData()));
    Upload upload{message.text};
    char reason[CURL_ERROR_SIZE] = {};
    curl_easy_setopt(curl, CURLOPT_URL, m_options.url.constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_USE_SSL, m_needsTls ? CURLUSESSL_ALL : CURLUSESSL_TRY);
    // A server on this machine has a certificate of its own making, if any.
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, m_needsTls ? 1L : 0L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, m_needsTls ? 2L : 0L);
    if (!m_options.caFile.isEmpty())
        curl_easy_setopt(curl, CURLOPT_CAINFO, m_options.caFile.constData());
    if (!m_options.user.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, m_options.user.constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, m_options.password.constData());
    }
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, from.constData());
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, &readText);
    curl_easy_setopt(curl, CURLOPT_READDATA, &upload);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, connectSeconds);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, wholeSeconds);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, &goOn);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, const_cast<std::atomic<bool> *>(&stopping));
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, reason);
    const CURLcode code = curl_easy_perform(curl);
    if (code == CURLE_OK)
        return {};
    long answer = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer);
    const auto detail = QString::fromUtf8(reason[0] != '\0' ? reason : curl_easy_strerror(code));
    // Wrong names and passwords are the operator's to mend: the mail waits for that.
    const bool refused = answer >= 500 && answer < 600 && code != CURLE_LOGIN_DENIED;
    return Error{refused ? ErrorCode::InvalidArgument : ErrorCode::Unavailable, detail};
}

Status FolderTransport::send(const QString &, const MailMessage &message, const std::atomic<bool> &) {
    if (!QDir().mkpath(m_folder))
        return Error{ErrorCode::Unavailable, u"cannot create "_s + m_folder};
    // The same mail written twice is one file.
    const auto name = QCryptographicHash::hash(message.text, QCryptographicHash::Sha256).toHex().left(32);
    QSaveFile file(m_folder + u'/' + QString::fromLatin1(name) + u".eml"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(message.text) != message.text.size() ||
        !storage::commitWhole(file))
        return Error{ErrorCode::Unavailable, u"cannot write "_s + file.fileName()};
    return {};
}

} // namespace aura::server
