// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/storage/database.h>

namespace aura::storage {

/// Makes the file's journal this long, with zeros, unless it is already, and keeps it when the file is closed. A commit
/// that writes over what is there waits for its own bytes; one that makes the journal longer waits for the file
/// system's books as well, which takes two to three times as long. Of use where a checkpoint comes before that length
/// is reached (PRAGMA wal_autocheckpoint). What cannot be had, on a full disk for example, is given back and no error:
/// the journal grows by itself then. Not within a transaction; StorageBusy while another one writes.
Status reserveJournal(Database &database, std::int64_t bytes);

} // namespace aura::storage
