// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/auth_secrets.h>

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QMessageAuthenticationCode>

#include <atomic>
#include <cerrno>
#include <crypt.h>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <jwt.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace aura::server {

namespace {

constexpr qsizetype keyBytes = 32;
constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr std::size_t longestToken = 2'048;
constexpr qsizetype rememberedTokens = 4'096;

QByteArray randomBytes(Random &random, qsizetype count) {
    QByteArray bytes(count, Qt::Uninitialized);
    random.fill({reinterpret_cast<std::uint8_t *>(bytes.data()), static_cast<std::size_t>(count)});
    return bytes;
}

std::uint64_t nextSerial() {
    static std::atomic<std::uint64_t> last{0};
    return ++last;
}

struct JwtFree {
    void operator()(jwt_t *jwt) const { jwt_free(jwt); }
};
using Jwt = std::unique_ptr<jwt_t, JwtFree>;

std::optional<Id> idGrant(jwt_t *jwt, const char *name) {
    const char *text = jwt_get_grant(jwt, name);
    if (text == nullptr)
        return std::nullopt;
    const auto id = Id::parse(QString::fromLatin1(text));
    return id ? std::optional(*id) : std::nullopt;
}

} // namespace

Result<QByteArray> loadOrCreateKey(const QString &path, Random &random) {
    QFile file(path);
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::StorageReadOnly, QStringLiteral("cannot read the key ") + path};
        QByteArray key = file.read(keyBytes + 1);
        if (key.size() != keyBytes)
            return Error{ErrorCode::Corrupt, QStringLiteral("the key has a wrong size: ") + path};
        return key;
    }
    const QByteArray key = randomBytes(random, keyBytes);
    const Error failed{ErrorCode::StorageReadOnly, QStringLiteral("cannot write the key ") + path};
    // Renamed into place when it is whole and on disk: a crash must not leave half a key.
    const QByteArray name = QFile::encodeName(path);
    const QByteArray temporary = name + ".new";
    ::unlink(temporary.constData());
    const int descriptor = ::open(temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return failed;
    const bool written = ::write(descriptor, key.constData(), static_cast<std::size_t>(key.size())) == key.size() &&
                         ::fsync(descriptor) == 0;
    ::close(descriptor);
    if (!written || ::rename(temporary.constData(), name.constData()) != 0)
        return failed;
    return key;
}

Result<QByteArray> hashPassword(const QString &password, int cost, Random &random) {
    const QByteArray entropy = randomBytes(random, 16);
    char setting[CRYPT_GENSALT_OUTPUT_SIZE] = {};
    if (crypt_gensalt_rn("$2b$", static_cast<unsigned long>(cost), entropy.constData(),
                         static_cast<int>(entropy.size()), setting, sizeof setting) == nullptr)
        return Error{ErrorCode::Internal, QStringLiteral("crypt_gensalt_rn refuses bcrypt")};
    const auto data = std::make_unique<crypt_data>();
    const char *hash =
        crypt_rn(password.toUtf8().constData(), setting, data.get(), static_cast<int>(sizeof(crypt_data)));
    if (hash == nullptr)
        return Error{ErrorCode::Internal, QStringLiteral("crypt_rn refuses bcrypt")};
    return QByteArray(hash);
}

bool passwordMatches(const QString &password, const QByteArray &hash) {
    const auto data = std::make_unique<crypt_data>();
    const char *actual =
        crypt_rn(password.toUtf8().constData(), hash.constData(), data.get(), static_cast<int>(sizeof(crypt_data)));
    if (actual == nullptr || std::strlen(actual) != static_cast<std::size_t>(hash.size()))
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < hash.size(); ++i)
        difference |= static_cast<unsigned>(actual[i] ^ hash[i]);
    return difference == 0;
}

AccessTokens::AccessTokens(QByteArray key)
    : m_key(std::move(key))
    , m_serial(nextSerial()) {}

QByteArray AccessTokens::sign(const Session &session, UnixMillis now) const {
    jwt_t *raw = nullptr;
    if (jwt_new(&raw) != 0)
        return {};
    const Jwt jwt(raw);
    jwt_add_grant(raw, "sub", session.userId.toString().toLatin1().constData());
    jwt_add_grant(raw, "sid", session.sessionId.toString().toLatin1().constData());
    jwt_add_grant(raw, "role", roleName(session.role).toLatin1().constData());
    jwt_add_grant_int(raw, "iat", static_cast<long>(now / 1'000));
    jwt_add_grant_int(raw, "exp", static_cast<long>(session.expiresAt));
    jwt_set_alg(raw, JWT_ALG_HS256, reinterpret_cast<const unsigned char *>(m_key.constData()),
                static_cast<int>(m_key.size()));
    const std::unique_ptr<char, decltype(&std::free)> text(jwt_encode_str(raw), &std::free);
    return QByteArray(text.get());
}

std::optional<Session> AccessTokens::decode(std::string_view token) const {
    jwt_t *raw = nullptr;
    if (jwt_decode(&raw, std::string(token).c_str(), reinterpret_cast<const unsigned char *>(m_key.constData()),
                   static_cast<int>(m_key.size())) != 0)
        return std::nullopt;
    const Jwt jwt(raw);
    // The library believes the header: "none" and other algorithms end here.
    if (jwt_get_alg(raw) != JWT_ALG_HS256)
        return std::nullopt;
    const auto user = idGrant(raw, "sub");
    const auto family = idGrant(raw, "sid");
    const char *role = jwt_get_grant(raw, "role");
    if (!user || !family || role == nullptr)
        return std::nullopt;
    return Session{*user, *family, roleFromName(QString::fromLatin1(role)), jwt_get_grant_int(raw, "exp")};
}

std::optional<Session> AccessTokens::verify(std::string_view token, UnixMillis now) const {
    struct Remembered {
        std::uint64_t serial = 0;
        QHash<QByteArray, Session> sessions;
    };
    thread_local Remembered mine;
    if (token.empty() || token.size() > longestToken)
        return std::nullopt;
    if (mine.serial != m_serial || mine.sessions.size() >= rememberedTokens) {
        mine.sessions.clear();
        mine.serial = m_serial;
    }
    const auto key = QByteArray::fromRawData(token.data(), static_cast<qsizetype>(token.size()));
    auto found = mine.sessions.constFind(key);
    if (found == mine.sessions.constEnd()) {
        const auto session = decode(token);
        if (!session)
            return std::nullopt;
        found = mine.sessions.insert(QByteArray(token.data(), static_cast<qsizetype>(token.size())), *session);
    }
    if (found->expiresAt * 1'000 <= now)
        return std::nullopt;
    return *found;
}

QByteArray RefreshTokens::first() const {
    return randomBytes(m_random, 32).toBase64(base64);
}

QByteArray RefreshTokens::successor(const QByteArray &token) const {
    return QMessageAuthenticationCode::hash("refresh:" + token, m_key, QCryptographicHash::Sha256).toBase64(base64);
}

QByteArray RefreshTokens::hash(const QByteArray &token) {
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

} // namespace aura::server
