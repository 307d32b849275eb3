// SPDX-License-Identifier: Apache-2.0
#include "catalogue/snapshot_file.h"

#include "catalogue/byte_lane.h"

#include <openssl/evp.h>
#include <zstd.h>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

Error writeError(const QFile &file) {
    // A write that stops half-way at the end of the space sets no error at all.
    const bool forbidden = file.error() == QFileDevice::OpenError || file.error() == QFileDevice::PermissionsError;
    return {forbidden ? ErrorCode::StorageReadOnly : ErrorCode::StorageFull,
            file.fileName() + u": "_s + file.errorString()};
}

Error corrupt(const QString &detail) {
    return {ErrorCode::Corrupt, u"snapshot: "_s + detail};
}

constexpr qsizetype blockBytes = 256 * 1024;
#ifdef Q_OS_LINUX
constexpr std::int64_t hintBytes = 8 << 20;
#endif

} // namespace

/// Hash, decompressor and writer, started afresh together with the unpacked file. The decompressor runs on one lane and
/// hands blocks to the writer's; what they use is theirs until settle() has returned.
struct SnapshotFile::Unpacker {
    QFile &file;
    const std::int64_t announced;
    EVP_MD_CTX *hash = EVP_MD_CTX_new();
    ZSTD_DStream *stream = ZSTD_createDStream();
    QByteArray block;
    qsizetype filled = 0;
    std::int64_t unpacked = 0;
    std::int64_t written = 0;
    std::int64_t onItsWay = 0;
    bool frameEnded = false;
    ByteLane writer{[this](QByteArrayView bytes) { return write(bytes); }};
    ByteLane decompressor{[this](QByteArrayView bytes) { return unpack(bytes); }};

    Unpacker(QFile &target, std::int64_t size)
        : file(target)
        , announced(size) {
        EVP_DigestInit_ex(hash, EVP_sha256(), nullptr);
        ZSTD_initDStream(stream);
    }
    Unpacker(const Unpacker &) = delete;
    Unpacker &operator=(const Unpacker &) = delete;
    ~Unpacker() {
        // Whatever the lanes are at has to end before what they use goes.
        decompressor.stop();
        writer.stop();
        EVP_MD_CTX_free(hash);
        ZSTD_freeDStream(stream);
    }

    Status unpack(QByteArrayView bytes) {
        ZSTD_inBuffer input{bytes.data(), static_cast<std::size_t>(bytes.size()), 0};
        bool outputFull = true;
        while (input.pos < input.size || outputFull) {
            if (frameEnded) {
                if (input.pos < input.size)
                    return corrupt(u"bytes behind its end"_s);
                return {};
            }
            if (block.isEmpty()) {
                block = writer.spare();
                block.resize(blockBytes);
            }
            ZSTD_outBuffer output{block.data(), static_cast<std::size_t>(block.size()),
                                  static_cast<std::size_t>(filled)};
            const auto left = ZSTD_decompressStream(stream, &output, &input);
            if (ZSTD_isError(left) != 0)
                return corrupt(QString::fromLatin1(ZSTD_getErrorName(left)));
            unpacked += static_cast<std::int64_t>(output.pos) - filled;
            if (unpacked > announced)
                return corrupt(u"unpacks to more than the announced %1 bytes"_s.arg(announced));
            filled = static_cast<qsizetype>(output.pos);
            frameEnded = left == 0;
            outputFull = output.pos == output.size;
            if (outputFull || frameEnded)
                AURA_TRY(passOn());
        }
        return {};
    }

    Status passOn() {
        if (filled == 0)
            return {};
        block.truncate(filled);
        filled = 0;
        return writer.put(std::exchange(block, {}));
    }

    Status write(QByteArrayView bytes) {
        if (file.write(bytes.data(), bytes.size()) != bytes.size())
            return writeError(file);
        written += bytes.size();
#ifdef Q_OS_LINUX
        // The disk starts on them now, so that the sync at the end has little left to wait for. Only a hint.
        if (written - onItsWay >= hintBytes) {
            (void)::sync_file_range(file.handle(), onItsWay, written - onItsWay, SYNC_FILE_RANGE_WRITE);
            onItsWay = written;
        }
#endif
        return {};
    }

    /// Waits for both lanes; the first error of either.
    Status settle() {
        AURA_TRY(decompressor.drain());
        return writer.drain();
    }
};

SnapshotFile::SnapshotFile(const QString &folder, wire::SnapshotForm form)
    : m_form(std::move(form)) {
    const auto name = QString::fromLatin1(m_form.sha256.toHex());
    m_part.setFileName(folder + u'/' + name + u".part"_s);
    m_unpacked.setFileName(folder + u'/' + name + u".unpacking"_s);
}

SnapshotFile::~SnapshotFile() = default;

Result<std::unique_ptr<SnapshotFile>> SnapshotFile::open(const QString &folder, const wire::SnapshotForm &form) {
    std::unique_ptr<SnapshotFile> file(new SnapshotFile(folder, form));
    if (!file->m_part.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return writeError(file->m_part);
    AURA_TRY(file->start());
    if (file->m_part.size() > form.bytes) {
        AURA_TRY(file->begin(0, {}));
        return file;
    }
    constexpr qint64 piece = 1 << 20;
    Status taken;
    while (taken && !file->m_part.atEnd()) {
        auto bytes = file->m_part.read(piece);
        if (bytes.isEmpty())
            return writeError(file->m_part);
        taken = file->take(std::move(bytes));
    }
    if (taken)
        taken = file->m_unpacker->settle();
    if (!taken) {
        if (taken.error().code != ErrorCode::Corrupt)
            return taken.error();
        AURA_TRY(file->begin(0, {}));
    }
    return file;
}

Status SnapshotFile::start() {
    m_received = 0;
    m_unpacker.reset();
    m_unpacked.close();
    if (!m_unpacked.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return writeError(m_unpacked);
    m_unpacker = std::make_unique<Unpacker>(m_unpacked, m_form.unpackedBytes);
    return {};
}

Status SnapshotFile::begin(std::int64_t offset, const QByteArray &contentType) {
    // A captive portal answers everything with a page of its own.
    if (contentType.startsWith("text/") || contentType.contains("html"))
        return Error{ErrorCode::Unavailable, u"the answer is a page, not a snapshot"_s};
    if (offset == m_received && m_part.pos() == m_received)
        return {};
    if (offset != 0)
        return Error{ErrorCode::Unavailable, u"the answer starts at %1, not at %2"_s.arg(offset).arg(m_received)};
    if (!m_part.resize(0) || !m_part.seek(0))
        return writeError(m_part);
    return start();
}

Status SnapshotFile::take(QByteArray bytes) {
    if (m_received + bytes.size() > m_form.bytes)
        return corrupt(u"longer than announced"_s);
    m_received += bytes.size();
    EVP_DigestUpdate(m_unpacker->hash, bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return m_unpacker->decompressor.put(std::move(bytes));
}

Status SnapshotFile::write(QByteArrayView bytes) {
    if (m_part.write(bytes.data(), bytes.size()) != bytes.size())
        return writeError(m_part);
    auto piece = m_unpacker->decompressor.spare();
    piece.resize(bytes.size());
    std::copy(bytes.begin(), bytes.end(), piece.begin());
    return take(std::move(piece));
}

Result<QString> SnapshotFile::finish() {
    if (m_received < m_form.bytes)
        return Error{ErrorCode::Unavailable, u"snapshot: %1 of %2 bytes have come"_s.arg(m_received).arg(m_form.bytes)};
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int length = 0;
    EVP_DigestFinal_ex(m_unpacker->hash, digest, &length);
    auto verdict = m_unpacker->settle();
    if (!verdict && verdict.error().code != ErrorCode::Corrupt)
        return verdict.error();
    const bool unpacked = verdict.has_value();
    if (unpacked && QByteArrayView(reinterpret_cast<const char *>(digest), length) != m_form.sha256)
        verdict = corrupt(u"its hash is not the announced one"_s);
    else if (unpacked && (!m_unpacker->frameEnded || m_unpacker->unpacked != m_form.unpackedBytes))
        verdict = corrupt(u"it is incomplete"_s);
    if (!verdict) {
        drop();
        return verdict.error();
    }
    m_unpacked.close();
    return m_unpacked.fileName();
}

void SnapshotFile::drop() {
    m_unpacker.reset();
    m_part.close();
    m_unpacked.close();
    m_part.remove();
    m_unpacked.remove();
}

} // namespace aura::sync
