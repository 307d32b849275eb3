// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>

#include <QString>

namespace aura::app {

/// A sentence for people, in their language: what happened and what they can do. Never shows Error::detail.
QString errorText(ErrorCode code);
inline QString errorText(const Error &error) {
    return errorText(error.code);
}

/// What a person is told when the data on this device cannot be opened.
struct StartWords {
    QString title;
    QString text;
};
StartWords startWords(ErrorCode code);

} // namespace aura::app
