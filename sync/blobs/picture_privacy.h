// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>

#include <QByteArray>

namespace aura::sync {

/// The same picture, to the pixel, without what its makers wrote beside it: where and when it was taken, with which
/// camera, by whom, what it looked like before it was cut, comments, small pictures of it, and whatever follows its
/// end. Kept are colour profiles, how it moves, and which side is up. JPEG, PNG, WebP and GIF; any thread. A picture
/// that has none of it comes back byte for byte, and so does what this function returned. InvalidArgument for what is
/// none of them; Corrupt for one that is damaged or cut short.
Result<QByteArray> withoutMetadata(const QByteArray &picture);

} // namespace aura::sync
