// SPDX-License-Identifier: Apache-2.0
#include "tls.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <sys/socket.h>

namespace aura::server::http {

namespace {

struct ContextDeleter {
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
};
struct SessionDeleter {
    void operator()(SSL *session) const { SSL_free(session); }
};
struct MethodDeleter {
    void operator()(BIO_METHOD *method) const { BIO_meth_free(method); }
};

int socketOf(BIO *bio) {
    int descriptor = -1;
    BIO_get_fd(bio, &descriptor);
    return descriptor;
}

bool canRetry() {
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

// OpenSSL's own socket BIO writes without MSG_NOSIGNAL: a client that leaves would end the process with SIGPIPE.
int sendWithoutSignal(BIO *bio, const char *data, int length) {
    BIO_clear_retry_flags(bio);
    const auto sent = ::send(socketOf(bio), data, static_cast<std::size_t>(length), MSG_NOSIGNAL);
    if (sent < 0 && canRetry())
        BIO_set_retry_write(bio);
    return static_cast<int>(sent);
}

const BIO_METHOD *socketMethod() {
    static const std::unique_ptr<BIO_METHOD, MethodDeleter> method = [] {
        const BIO_METHOD *base = BIO_s_socket();
        std::unique_ptr<BIO_METHOD, MethodDeleter> own(BIO_meth_new(BIO_TYPE_SOCKET, "socket without signals"));
        if (own) {
            BIO_meth_set_write(own.get(), sendWithoutSignal);
            BIO_meth_set_read(own.get(), BIO_meth_get_read(base));
            BIO_meth_set_ctrl(own.get(), BIO_meth_get_ctrl(base));
            BIO_meth_set_create(own.get(), BIO_meth_get_create(base));
            BIO_meth_set_destroy(own.get(), BIO_meth_get_destroy(base));
        }
        return own;
    }();
    return method.get();
}

int chooseProtocol(SSL *, const unsigned char **out, unsigned char *outLength, const unsigned char *offered,
                   unsigned offeredLength, void *) {
    static constexpr unsigned char http11[] = "\x08http/1.1";
    unsigned char *chosen = nullptr;
    if (SSL_select_next_proto(&chosen, outLength, http11, sizeof http11 - 1, offered, offeredLength) !=
        OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_ALERT_FATAL;
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

Error lastError(const std::string &path) {
    char reason[256];
    ERR_error_string_n(ERR_get_error(), reason, sizeof reason);
    return Error{ErrorCode::InvalidArgument, QString::fromStdString(path) + u": " + QString::fromLatin1(reason)};
}

} // namespace

struct TlsSession::Impl {
    std::unique_ptr<SSL, SessionDeleter> ssl;
    bool broken = false;

    /// Runs one operation and says what it needs.
    template <typename F>
    Io run(F operation) {
        if (broken)
            return {Need::Closed, 0};
        ERR_clear_error();
        std::size_t bytes = 0;
        const int result = operation(&bytes);
        if (result > 0)
            return {Need::Nothing, bytes};
        switch (SSL_get_error(ssl.get(), result)) {
        case SSL_ERROR_WANT_READ:
            return {Need::Read, 0};
        case SSL_ERROR_WANT_WRITE:
            return {Need::Write, 0};
        case SSL_ERROR_ZERO_RETURN:
            return {Need::Closed, 0};
        default:
            // After these two OpenSSL forbids every further call on the session, SSL_shutdown included.
            broken = true;
            return {Need::Closed, 0};
        }
    }
};

TlsSession::TlsSession(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl)) {}
TlsSession::~TlsSession() = default;

TlsSession::Io TlsSession::handshake() {
    return m_impl->run([this](std::size_t *) { return SSL_accept(m_impl->ssl.get()); });
}

TlsSession::Io TlsSession::read(char *into, std::size_t length) {
    return m_impl->run([=, this](std::size_t *bytes) { return SSL_read_ex(m_impl->ssl.get(), into, length, bytes); });
}

TlsSession::Io TlsSession::write(std::string_view bytes) {
    return m_impl->run([=, this](std::size_t *written) {
        return SSL_write_ex(m_impl->ssl.get(), bytes.data(), bytes.size(), written);
    });
}

void TlsSession::sendClose() {
    if (!m_impl->broken && SSL_is_init_finished(m_impl->ssl.get())) {
        ERR_clear_error();
        SSL_shutdown(m_impl->ssl.get());
    }
}

struct TlsContext::Impl {
    std::unique_ptr<SSL_CTX, ContextDeleter> context;
};

TlsContext::TlsContext(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl)) {}
TlsContext::~TlsContext() = default;

Result<std::unique_ptr<TlsContext>> TlsContext::create(const std::string &certificatePath, const std::string &keyPath) {
    auto impl = std::make_unique<Impl>();
    impl->context.reset(SSL_CTX_new(TLS_server_method()));
    SSL_CTX *context = impl->context.get();
    if (!context || !socketMethod())
        return lastError(certificatePath);
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_cipher_list(context, "ECDHE+AESGCM:ECDHE+CHACHA20");
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_IGNORE_UNEXPECTED_EOF);
    // Idle event listeners are many: their record buffers are given back between records.
    SSL_CTX_set_mode(context,
                     SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    static constexpr unsigned char sessionContext[] = "aura";
    SSL_CTX_set_session_id_context(context, sessionContext, sizeof sessionContext - 1);
    SSL_CTX_set_alpn_select_cb(context, chooseProtocol, nullptr);
    ERR_clear_error();
    if (SSL_CTX_use_certificate_chain_file(context, certificatePath.c_str()) != 1)
        return lastError(certificatePath);
    if (SSL_CTX_use_PrivateKey_file(context, keyPath.c_str(), SSL_FILETYPE_PEM) != 1 ||
        SSL_CTX_check_private_key(context) != 1)
        return lastError(keyPath);
    return std::unique_ptr<TlsContext>(new TlsContext(std::move(impl)));
}

std::unique_ptr<TlsSession> TlsContext::newSession(int socket) const {
    auto impl = std::make_unique<TlsSession::Impl>();
    impl->ssl.reset(SSL_new(m_impl->context.get()));
    BIO *bio = impl->ssl ? BIO_new(socketMethod()) : nullptr;
    if (!bio)
        return nullptr;
    BIO_set_fd(bio, socket, BIO_NOCLOSE);
    SSL_set_bio(impl->ssl.get(), bio, bio);
    SSL_set_accept_state(impl->ssl.get());
    return std::unique_ptr<TlsSession>(new TlsSession(std::move(impl)));
}

} // namespace aura::server::http
