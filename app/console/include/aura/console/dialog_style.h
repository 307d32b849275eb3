// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace aura::console {

/// Has the buttons of dialogs say what they do in words alone. Once, when there is a QApplication, in its thread.
void styleDialogs();

} // namespace aura::console
