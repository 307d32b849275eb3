// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>

#include <QByteArray>
#include <QList>

#include <utility>

namespace aura::server {

/// One request to somebody else's service. Blocking; any thread.
struct HttpsCall {
    QByteArray url;
    QByteArray bearer;                             ///< Sent as "Authorization: Bearer …"; never logged.
    QList<std::pair<QByteArray, QByteArray>> form; ///< Sent form-encoded by POST.
    QByteArray idempotencyKey;                     ///< Empty for none.
    int timeoutSeconds = 30;
    bool plainAllowed = false; ///< "http:" as well: for services on the same machine.
};
struct HttpsAnswer {
    int status = 0;
    QByteArray body; ///< At most 1 MiB.
};
/// Unavailable when no answer came: no connection, no trust in the certificate, too late, too much.
Result<HttpsAnswer> postForm(const HttpsCall &call);

} // namespace aura::server
