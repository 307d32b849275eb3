// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/api_keys.h>
#include <aura/server/services/backup_shelf.h>
#include <aura/server/services/device_reports.h>
#include <aura/server/services/impersonation.h>
#include <aura/server/services/platform_state.h>
#include <aura/server/services/webhook_sender.h>

namespace aura::server {

/// What only those who run the platform ask for.
struct PlatformServices {
    std::unique_ptr<Impersonation> views;
    std::unique_ptr<PlatformStateService> state;
    std::unique_ptr<BackupShelf> backups;
    ApiKeyGate keys;
    DeviceReports devices;
    std::unique_ptr<WebhookSender> webhooks;
    Random *random = nullptr; ///< Where secrets come from.
    QString shopName;         ///< As mails say it.
};

} // namespace aura::server
