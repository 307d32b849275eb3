// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/enums.h>
#include <aura/domain/notice.h>

namespace aura::app {

/// A notice in the person's language.
struct NoticeWords {
    QString title; ///< "Order A-2026-000012 is on its way"
    QString text;  ///< Whose it is, or what it costs; may be empty.
    QString icon;
    Tone tone = Tone::Neutral;
    QString route; ///< Where more of it is to be seen, as the navigator has it.
};
NoticeWords noticeWords(const Notice &notice);

/// What can be silenced together: "orders", "returns", "wishes" or "account".
QString noticeGroup(NoticeKind kind);

/// "Today", "Yesterday", then the date.
QString dayText(UnixMillis time, UnixMillis now);
QString timeOfDay(UnixMillis time);

} // namespace aura::app
