// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace aura::sync {

/// Leaves OpenSSL's memory to the end of the process instead of having exit() free it. A QThread counts as finished
/// before what belongs to its thread is taken down, and that part of OpenSSL reads what exit() frees: a program that
/// ends right after its worker could crash. To be called before anything else uses OpenSSL; calls after the first do
/// nothing. Thread-safe. (OPENSSL_init_crypto(3), OPENSSL_INIT_NO_ATEXIT.)
void keepOpenSslUntilTheEnd();

} // namespace aura::sync
