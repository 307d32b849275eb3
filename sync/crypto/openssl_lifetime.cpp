// SPDX-License-Identifier: Apache-2.0
#include "crypto/openssl_lifetime.h"

#include <openssl/crypto.h>

namespace aura::sync {

void keepOpenSslUntilTheEnd() {
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
}

} // namespace aura::sync
