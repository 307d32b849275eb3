// SPDX-License-Identifier: Apache-2.0
#include "catalogue/snapshot_file.h"

#include <openssl/evp.h>
#include <zstd.h>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

Error writeError(const QFile &file) {
    const bool full = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
    return {full ? ErrorCode::StorageFull : ErrorCode::StorageReadOnly, file.fileName() + u": "_s + file.errorString()};
}

Error corrupt(const QString &detail) {
    return {ErrorCode::Corrupt, u"snapshot: "_s + detail};
}

} // namespace

/// Hash and decompressor, started afresh together with the unpacked file.
struct SnapshotFile::Unpacker {
    EVP_MD_CTX *hash = EVP_MD_CTX_new();
    ZSTD_DStream *stream = ZSTD_createDStream();
    QByteArray buffer = QByteArray(static_cast<qsizetype>(ZSTD_DStreamOutSize()), Qt::Uninitialized);
    std::int64_t unpacked = 0;
    bool frameEnded = false;

    Unpacker() {
        EVP_DigestInit_ex(hash, EVP_sha256(), nullptr);
        ZSTD_initDStream(stream);
    }
    Unpacker(const Unpacker &) = delete;
    Unpacker &operator=(const Unpacker &) = delete;
    ~Unpacker() {
        EVP_MD_CTX_free(hash);
        ZSTD_freeDStream(stream);
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
    while (!file->m_part.atEnd()) {
        const auto bytes = file->m_part.read(piece);
        if (bytes.isEmpty())
            return writeError(file->m_part);
        if (const auto taken = file->take(bytes); !taken) {
            if (taken.error().code != ErrorCode::Corrupt)
                return taken.error();
            AURA_TRY(file->begin(0, {}));
            break;
        }
    }
    return file;
}

Status SnapshotFile::start() {
    m_received = 0;
    m_unpacker = std::make_unique<Unpacker>();
    m_unpacked.close();
    if (!m_unpacked.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return writeError(m_unpacked);
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

Status SnapshotFile::take(QByteArrayView bytes) {
    if (m_received + bytes.size() > m_form.bytes)
        return corrupt(u"longer than announced"_s);
    m_received += bytes.size();
    EVP_DigestUpdate(m_unpacker->hash, bytes.data(), static_cast<std::size_t>(bytes.size()));
    ZSTD_inBuffer input{bytes.data(), static_cast<std::size_t>(bytes.size()), 0};
    bool outputFull = true;
    while (input.pos < input.size || outputFull) {
        if (m_unpacker->frameEnded) {
            if (input.pos < input.size)
                return corrupt(u"bytes behind its end"_s);
            return {};
        }
        ZSTD_outBuffer output{m_unpacker->buffer.data(), static_cast<std::size_t>(m_unpacker->buffer.size()), 0};
        const auto left = ZSTD_decompressStream(m_unpacker->stream, &output, &input);
        if (ZSTD_isError(left) != 0)
            return corrupt(QString::fromLatin1(ZSTD_getErrorName(left)));
        m_unpacker->unpacked += static_cast<std::int64_t>(output.pos);
        if (m_unpacker->unpacked > m_form.unpackedBytes)
            return corrupt(u"unpacks to more than the announced %1 bytes"_s.arg(m_form.unpackedBytes));
        const auto size = static_cast<qint64>(output.pos);
        if (m_unpacked.write(m_unpacker->buffer.constData(), size) != size)
            return writeError(m_unpacked);
        m_unpacker->frameEnded = left == 0;
        outputFull = output.pos == output.size;
    }
    return {};
}

Status SnapshotFile::write(QByteArrayView bytes) {
    if (m_part.write(bytes.data(), bytes.size()) != bytes.size())
        return writeError(m_part);
    return take(bytes);
}

Result<QString> SnapshotFile::finish() {
    if (m_received < m_form.bytes)
        return Error{ErrorCode::Unavailable, u"snapshot: %1 of %2 bytes have come"_s.arg(m_received).arg(m_form.bytes)};
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int length = 0;
    EVP_DigestFinal_ex(m_unpacker->hash, digest, &length);
    Status verdict;
    if (QByteArrayView(reinterpret_cast<const char *>(digest), length) != m_form.sha256)
        verdict = corrupt(u"its hash is not the announced one"_s);
    else if (!m_unpacker->frameEnded || m_unpacker->unpacked != m_form.unpackedBytes)
        verdict = corrupt(u"it is incomplete"_s);
    if (!verdict) {
        drop();
        return verdict.error();
    }
    m_unpacked.close();
    return m_unpacked.fileName();
}

void SnapshotFile::drop() {
    m_part.close();
    m_unpacked.close();
    m_part.remove();
    m_unpacked.remove();
}

} // namespace aura::sync
