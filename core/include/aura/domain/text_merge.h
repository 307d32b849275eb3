// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace aura {

/// Merges two changed forms of one text, line by line: what only one side changed is taken, and so is what both changed
/// alike. Nothing when both changed the same or neighbouring lines in different ways, or when the texts differ in so
/// many lines that a person should look anyway.
std::optional<QString> mergeLines(const QString &base, const QString &mine, const QString &theirs);

} // namespace aura
