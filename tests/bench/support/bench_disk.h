// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace aura::bench {

/// Writes `bytes` into a new file, waits until they are on disk, and returns the milliseconds it took; the file is
/// removed afterwards. A file that is written over would get its own pages back, which is several times cheaper than
/// what anything that brings new bytes can have.
double copyWithFsync(const QByteArray &bytes, const QString &path);

/// Appends a page to the file at `path` and waits for the disk, `count` times: milliseconds of each.
std::vector<double> appendWithFsync(const QString &path, int count);

/// How often this process has called fsync() or fdatasync() until now, SQLite's calls included.
std::int64_t fsyncCalls();

/// Lets everything that earlier work has left in memory go to disk, so that it does not burden what is measured next.
void settleDisk();

} // namespace aura::bench
