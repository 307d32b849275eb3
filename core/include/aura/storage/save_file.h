// SPDX-License-Identifier: Apache-2.0
#pragma once

class QSaveFile;

namespace aura::storage {

/// Puts a whole new file in the place of the old one, once the disk has it; false when it does not have all of it, and
/// then the old one stays. To be called instead of commit(), which in Qt 6.4 hears neither of a last part that did not
/// fit nor of a failed fsync, and then leaves a shorter file, or none of its bytes, in the place of the old one.
bool commitWhole(QSaveFile &file);

} // namespace aura::storage
