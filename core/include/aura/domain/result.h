// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cassert>
#include <cstdint>
#include <utility>
#include <variant>

namespace aura {

/// What went wrong, for code to branch on. The set is closed: a new member needs a sentence for people in
/// app/viewmodels and a problem type on the wire.
enum class ErrorCode {
    InvalidArgument, ///< The caller's value breaks a documented rule; trying again cannot help.
    NotFound,
    AlreadyExists,
    Conflict,         ///< The state moved on; read again and decide again.
    PermissionDenied, ///< Known, but not allowed.
    AuthRequired,     ///< Not signed in, or the session ended.
    AccountLocked,    ///< Too many failed attempts; unlocks by itself.
    Unavailable,      ///< Transient: no network, timeout, 5xx, busy. Trying later can help.
    RateLimited,      ///< Transient: slow down.
    TooLarge,         ///< Over a documented limit.
    Corrupt,          ///< Stored or received bytes are not what they should be.
    Untrusted,        ///< Not signed by whom it should be.
    NewerVersion,     ///< Written by a newer version of this software.
    StorageFull,
    StorageReadOnly,
    StorageBusy, ///< Another process holds the file.
    OutOfStock,
    SecretsLocked, ///< The key that seals personal data is not at hand: see SecretState.
    Canceled,
    Internal, ///< A defect of ours.
};

/// An error as a value. `detail` is for logs and developers, never shown to people.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    /// With AccountLocked and RateLimited: after how many milliseconds another try makes sense; 0 when nobody knows.
    std::int64_t retryAfterMillis = 0;

    friend bool operator==(const Error &, const Error &) = default;
};

/// The stable lower-case name of a code ("not_found"), used on the wire and in logs.
QString errorCodeName(ErrorCode code);
/// The reverse of errorCodeName(); Internal for an unknown name.
ErrorCode errorCodeFromName(QStringView name);

/// True for codes whose cause can pass by itself, so that the same call may succeed later.
bool isTransient(ErrorCode code);

/// Either a value or an Error; names follow std::expected. Reading the side that is not there is a programming error
/// (asserted). A Result can be moved between threads like its value can.
template <typename T>
class [[nodiscard]] Result {
public:
    using value_type = T;

    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    T &value() & {
        assert(has_value());
        return *std::get_if<0>(&m_state);
    }
    const T &value() const & {
        assert(has_value());
        return *std::get_if<0>(&m_state);
    }
    T &&value() && {
        assert(has_value());
        return std::move(*std::get_if<0>(&m_state));
    }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    T value_or(T other) const & { return has_value() ? value() : std::move(other); }
    T value_or(T other) && { return has_value() ? std::move(*this).value() : std::move(other); }

    const Error &error() const & {
        assert(!has_value());
        return *std::get_if<1>(&m_state);
    }
    Error &&error() && {
        assert(!has_value());
        return std::move(*std::get_if<1>(&m_state));
    }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    using value_type = void;

    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_ok(false) {}

    bool has_value() const noexcept { return m_ok; }
    explicit operator bool() const noexcept { return m_ok; }
    const Error &error() const & {
        assert(!m_ok);
        return m_error;
    }
    Error &&error() && {
        assert(!m_ok);
        return std::move(m_error);
    }

private:
    Error m_error;
    bool m_ok = true;
};

using Status = Result<void>;

} // namespace aura

/// Returns the error of `expression` from the enclosing function, which must return a Result or Error.
#define AURA_TRY(expression)                                                                                           \
    do {                                                                                                               \
        if (auto auraStatus = (expression); !auraStatus)                                                               \
            return std::move(auraStatus).error();                                                                      \
    } while (false)

#define AURA_CONCAT_INNER(a, b) a##b
#define AURA_CONCAT(a, b) AURA_CONCAT_INNER(a, b)
/// AURA_ASSIGN(auto value, expression): declares `value` from the Result's value, or returns its error.
#define AURA_ASSIGN(declaration, expression)                                                                           \
    auto AURA_CONCAT(auraResult, __LINE__) = (expression);                                                             \
    if (!AURA_CONCAT(auraResult, __LINE__))                                                                            \
        return std::move(AURA_CONCAT(auraResult, __LINE__)).error();                                                   \
    declaration = std::move(AURA_CONCAT(auraResult, __LINE__)).value()
