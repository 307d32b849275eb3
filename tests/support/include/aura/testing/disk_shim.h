// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace aura::testing {

/// What a library that is preloaded into a program (tests/support/shim) does to it, at a chosen change of the files in
/// a folder. A change is a write, truncate, fsync, rename, link or unlink there. Counts start at 1; 0 means never.
struct DiskShim {
    QString folder;              ///< Watched, with everything below it; absolute.
    QString log;                 ///< Gets one line a change; empty for no log. Must lie outside of the folder.
    int killAt = 0;              ///< SIGKILL instead of this change.
    int tearAt = 0;              ///< SIGKILL after half of this change, when it is a write.
    int fullAt = 0;              ///< From this change on the disk is full.
    bool readOnly = false;       ///< Nothing in the folder can be opened for writing.
    std::int64_t clockAhead = 0; ///< Seconds that the program's wall clock is ahead; negative: behind.

    /// The environment with the library in it. It lies beside the test programs.
    QProcessEnvironment over(QProcessEnvironment environment) const;
    /// The lines logged so far: "fsync /path 0", "write /path 4096"….
    QStringList changes() const;
};

} // namespace aura::testing
