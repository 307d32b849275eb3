// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>

#include <QByteArray>
#include <QFile>

#include <cstdint>
#include <memory>

namespace aura::server {

struct CompressedFile {
    std::int64_t bytes = 0;
    std::int64_t unpackedBytes = 0;
    QByteArray sha256; ///< Of the compressed bytes.
};

/// Compresses a file with zstd (content size and checksum in the frame) and makes the result durable. An existing
/// `target` is replaced. NotFound or Unavailable when a file cannot be read or written, StorageFull when the disk is.
Result<CompressedFile> compressFile(const QString &source, const QString &target, int level, int threads);

/// Reads a file piece by piece, unpacking it when it is compressed with zstd; memory is bounded whatever the file says.
class InputFile {
public:
    InputFile();
    ~InputFile();
    InputFile(const InputFile &) = delete;
    InputFile &operator=(const InputFile &) = delete;

    /// Whether the file is compressed is told by its first bytes; a name that ends in ".zst" must be. NotFound when
    /// there is no such file, PermissionDenied when it may not be read, Corrupt when the name promises zstd and the
    /// bytes are something else.
    Status open(const QString &path);

    /// The next piece, empty at the end; valid until the next call. Corrupt when the compressed data is damaged or ends
    /// early, TooLarge when it needs a window over 128 MiB, Unavailable when reading fails.
    Result<QByteArrayView> read();

    /// Of the file on disk, for progress.
    std::int64_t size() const { return m_size; }
    std::int64_t position() const { return m_position; }

private:
    struct Decoder;

    Result<QByteArrayView> readPlain();
    Result<bool> fill();

    QFile m_file;
    std::unique_ptr<Decoder> m_decoder;
    QByteArray m_input;
    QByteArray m_output;
    std::int64_t m_size = 0;
    std::int64_t m_position = 0;
};

/// Makes a directory's entries durable (a rename is, once its directory is). Unavailable when that fails.
Status syncDirectory(const QString &path);
/// Writes `bytes` under a temporary name beside `path`, makes them durable and renames: a reader or a crash sees the
/// old file or the new one. StorageFull or Unavailable on failure; the old file stays.
Status replaceFile(const QString &path, QByteArrayView bytes);

} // namespace aura::server
