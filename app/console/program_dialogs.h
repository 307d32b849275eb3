// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/webhook.h>
#include <aura/wire/api_key_json.h>

#include <functional>

class QWidget;

namespace aura::console {

/// Asks what a key is for and permits, which is among `own`, and for how long it is good from `now` on.
void askForKey(QWidget *window, const Rights &own, UnixMillis now,
               const std::function<void(const wire::ApiKeyDraft &draft)> &given);

/// Asks for an address and what it is told of.
void askForWebhook(QWidget *window, const Webhook &hook,
                   const std::function<void(const Webhook &hook, const QString &reason)> &given);

/// Shows what is told once, to be copied.
void showSecret(QWidget *window, const QString &title, const QString &text, const QString &secret);

} // namespace aura::console
