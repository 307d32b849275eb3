// SPDX-License-Identifier: Apache-2.0
#include "zstd.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <zstd.h>
#include <zstd_errors.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pieceBytes = 1 << 20;
constexpr int largestWindowLog = 27;
constexpr QByteArrayView zstdMagic("\x28\xb5\x2f\xfd", 4);

Error fileError(const QFile &file) {
    const auto code =
        file.error() == QFileDevice::ResourceError || errno == ENOSPC ? ErrorCode::StorageFull : ErrorCode::Unavailable;
    return {code, file.fileName() + u": "_s + file.errorString()};
}

Error openError(const QFile &file) {
    ErrorCode code = ErrorCode::Unavailable;
    if (!QFileInfo::exists(file.fileName()))
        code = ErrorCode::NotFound;
    else if (file.error() == QFileDevice::PermissionsError)
        code = ErrorCode::PermissionDenied;
    return {code, file.fileName() + u": "_s + file.errorString()};
}

Status makeDurable(QFile &file) {
    if (!file.flush() || ::fsync(file.handle()) != 0)
        return fileError(file);
    return {};
}

struct CompressorDeleter {
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
};

} // namespace

Result<CompressedFile> compressFile(const QString &source, const QString &target, int level, int threads) {
    QFile in(source);
    if (!in.open(QIODevice::ReadOnly))
        return openError(in);
    QFile out(target);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fileError(out);

    const std::unique_ptr<ZSTD_CCtx, CompressorDeleter> context(ZSTD_createCCtx());
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    // Refused by a library without threads, which then compresses in this one.
    if (threads > 1)
        ZSTD_CCtx_setParameter(context.get(), ZSTD_c_nbWorkers, threads);
    ZSTD_CCtx_setPledgedSrcSize(context.get(), static_cast<unsigned long long>(in.size()));

    CompressedFile result;
    result.unpackedBytes = in.size();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    QByteArray packed(static_cast<qsizetype>(ZSTD_CStreamOutSize()), Qt::Uninitialized);
    std::int64_t taken = 0;
    for (bool done = false; !done;) {
        const auto length = in.read(piece.data(), piece.size());
        if (length < 0)
            return fileError(in);
        taken += length;
        const bool last = taken >= result.unpackedBytes;
        if (length == 0 && !last)
            return Error{ErrorCode::Unavailable, source + u": became shorter while it was read"_s};
        ZSTD_inBuffer input{piece.constData(), static_cast<std::size_t>(length), 0};
        for (;;) {
            ZSTD_outBuffer output{packed.data(), static_cast<std::size_t>(packed.size()), 0};
            const auto rest = ZSTD_compressStream2(context.get(), &output, &input, last ? ZSTD_e_end : ZSTD_e_continue);
            if (ZSTD_isError(rest) != 0)
                return Error{ErrorCode::Internal, u"zstd: "_s + QString::fromUtf8(ZSTD_getErrorName(rest))};
            const QByteArrayView bytes(packed.constData(), static_cast<qsizetype>(output.pos));
            hash.addData(bytes);
            if (out.write(bytes.data(), bytes.size()) != bytes.size())
                return fileError(out);
            result.bytes += bytes.size();
            if (last ? rest == 0 : input.pos == input.size)
                break;
        }
        done = last;
    }
    AURA_TRY(makeDurable(out));
    result.sha256 = hash.result();
    return result;
}

struct InputFile::Decoder {
    ZSTD_DCtx *context = ZSTD_createDCtx();
    ZSTD_inBuffer input{nullptr, 0, 0};
    bool frameOpen = false;
    bool outputFull = false; ///< More may come out without new input.

    Decoder() { ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, largestWindowLog); }
    Decoder(const Decoder &) = delete;
    Decoder &operator=(const Decoder &) = delete;
    ~Decoder() { ZSTD_freeDCtx(context); }
};

InputFile::InputFile() = default;
InputFile::~InputFile() = default;

Status InputFile::open(const QString &path) {
    m_file.setFileName(path);
    if (QFileInfo(path).isDir())
        return Error{ErrorCode::InvalidArgument, path + u": is a folder"_s};
    if (!m_file.open(QIODevice::ReadOnly))
        return openError(m_file);
    m_size = m_file.size();
    m_position = 0;
    m_input.resize(pieceBytes);
    if (m_file.peek(zstdMagic.size()) == zstdMagic) {
        m_decoder = std::make_unique<Decoder>();
        m_output.resize(pieceBytes);
    } else if (path.endsWith(u".zst"_s) && m_size > 0) {
        return Error{ErrorCode::Corrupt, path + u": is not compressed with zstd"_s};
    } else if (path.endsWith(u".zst"_s)) {
        return Error{ErrorCode::Corrupt, path + u": is empty"_s};
    }
    return {};
}

Result<bool> InputFile::fill() {
    const auto length = m_file.read(m_input.data(), m_input.size());
    if (length < 0)
        return Error{ErrorCode::Unavailable, m_file.fileName() + u": "_s + m_file.errorString()};
    m_position += length;
    if (m_decoder)
        m_decoder->input = {m_input.constData(), static_cast<std::size_t>(length), 0};
    return length > 0;
}

Result<QByteArrayView> InputFile::readPlain() {
    const auto before = m_position;
    AURA_TRY(fill());
    return QByteArrayView(m_input).first(static_cast<qsizetype>(m_position - before));
}

Result<QByteArrayView> InputFile::read() {
    if (!m_decoder)
        return readPlain();
    auto &decoder = *m_decoder;
    for (;;) {
        if (decoder.input.pos == decoder.input.size && !decoder.outputFull) {
            AURA_ASSIGN(const bool more, fill());
            if (!more) {
                if (decoder.frameOpen)
                    return Error{ErrorCode::Corrupt, m_file.fileName() + u": the compressed data ends early"_s};
                return QByteArrayView{};
            }
        }
        ZSTD_outBuffer output{m_output.data(), static_cast<std::size_t>(m_output.size()), 0};
        const auto rest = ZSTD_decompressStream(decoder.context, &output, &decoder.input);
        if (ZSTD_isError(rest) != 0) {
            const auto code = ZSTD_getErrorCode(rest) == ZSTD_error_frameParameter_windowTooLarge ? ErrorCode::TooLarge
                                                                                                  : ErrorCode::Corrupt;
            return Error{code, m_file.fileName() + u": damaged compressed data: "_s +
                                   QString::fromUtf8(ZSTD_getErrorName(rest))};
        }
        decoder.frameOpen = rest != 0;
        decoder.outputFull = output.pos == output.size;
        if (output.pos > 0)
            return QByteArrayView(m_output).first(static_cast<qsizetype>(output.pos));
    }
}

Status syncDirectory(const QString &path) {
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return Error{ErrorCode::Unavailable, path + u": "_s + QString::fromLocal8Bit(std::strerror(errno))};
    const int result = ::fsync(descriptor);
    ::close(descriptor);
    if (result != 0)
        return Error{ErrorCode::Unavailable, path + u": cannot be made durable"_s};
    return {};
}

Status replaceFile(const QString &path, QByteArrayView bytes) {
    QFile file(path + u".tmp"_s);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fileError(file);
    if (file.write(bytes.data(), bytes.size()) != bytes.size())
        return fileError(file);
    AURA_TRY(makeDurable(file));
    file.close();
    if (::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path).constData()) != 0)
        return Error{ErrorCode::Unavailable, path + u": "_s + QString::fromLocal8Bit(std::strerror(errno))};
    return syncDirectory(QFileInfo(path).absolutePath());
}

} // namespace aura::server
