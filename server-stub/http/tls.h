// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace aura::server::http {

/// One connection's TLS over a non-blocking socket. Not thread-safe.
class TlsSession {
public:
    enum class Need { Nothing, Read, Write, Closed };
    struct Io {
        Need need = Need::Nothing; ///< What must be possible on the socket before the call is repeated.
        std::size_t bytes = 0;     ///< Transferred; above 0 only with Nothing.
    };

    ~TlsSession();
    TlsSession(const TlsSession &) = delete;
    TlsSession &operator=(const TlsSession &) = delete;

    Io handshake();
    Io read(char *into, std::size_t length);
    Io write(std::string_view bytes);
    /// Tells the client that no more comes; does not wait for its answer.
    void sendClose();

private:
    friend class TlsContext;
    struct Impl;
    explicit TlsSession(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// Certificate and settings that all connections share. Thread-safe once made.
class TlsContext {
public:
    /// PEM files. InvalidArgument with OpenSSL's reason when they cannot be used together.
    static Result<std::unique_ptr<TlsContext>> create(const std::string &certificatePath, const std::string &keyPath);
    ~TlsContext();
    /// Null when memory is short. `socket` must stay open while the session is used.
    std::unique_ptr<TlsSession> newSession(int socket) const;

private:
    struct Impl;
    explicit TlsContext(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace aura::server::http
