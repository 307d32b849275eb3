// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace aura::cli {

/// One line of the standard input without its end; line after line when it is called again. With a prompt and a
/// terminal, asks for it, and the terminal shows nothing of what is typed.
QString readSecret(const char *prompt);
/// True when somebody sits at the standard input.
bool isTerminal();

} // namespace aura::cli
