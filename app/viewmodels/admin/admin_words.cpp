// SPDX-License-Identifier: Apache-2.0
#include <aura/app/admin_words.h>

#include <QCoreApplication>

#include <array>

namespace aura::app {

namespace {

struct AdminWords {
    Q_DECLARE_TR_FUNCTIONS(AdminWords)
};

} // namespace

QString roleText(Role role) {
    switch (role) {
    case Role::Customer:
        return AdminWords::tr("Customer");
    case Role::Vendor:
        return AdminWords::tr("Seller");
    case Role::Staff:
        return AdminWords::tr("Staff");
    case Role::Admin:
        return AdminWords::tr("Admin");
    case Role::SuperAdmin:
        return AdminWords::tr("Super admin");
    }
    return {};
}

QString standingText(UserStanding standing) {
    switch (standing) {
    case UserStanding::Any:
        return AdminWords::tr("Everybody");
    case UserStanding::Active:
        return AdminWords::tr("Active");
    case UserStanding::Locked:
        return AdminWords::tr("Locked");
    case UserStanding::Blocked:
        return AdminWords::tr("Blocked");
    case UserStanding::Gone:
        return AdminWords::tr("Has left");
    }
    return {};
}

QString shopStandingText(VendorStatus status) {
    switch (status) {
    case VendorStatus::Invited:
        return AdminWords::tr("Invited");
    case VendorStatus::Onboarding:
        return AdminWords::tr("Setting up");
    case VendorStatus::ReadyForReview:
        return AdminWords::tr("Waits for a decision");
    case VendorStatus::Approved:
        return AdminWords::tr("Open");
    case VendorStatus::Rejected:
        return AdminWords::tr("Rejected");
    case VendorStatus::Suspended:
        return AdminWords::tr("Suspended");
    }
    return {};
}

QString moderationKindText(ModerationItem::Kind kind) {
    return kind == ModerationItem::Kind::Product ? AdminWords::tr("Product") : AdminWords::tr("Review");
}

QString auditActionText(const QString &action) {
    struct Known {
        const char *action;
        const char *text;
    };
    static constexpr std::array all{
        Known{"users.list", QT_TRANSLATE_NOOP("AdminWords", "Looked at the list of people")},
        Known{"users.export", QT_TRANSLATE_NOOP("AdminWords", "Exported the list of people")},
        Known{"user.read", QT_TRANSLATE_NOOP("AdminWords", "Looked at a person")},
        Known{"user.block", QT_TRANSLATE_NOOP("AdminWords", "Blocked a person")},
        Known{"user.unblock", QT_TRANSLATE_NOOP("AdminWords", "Unblocked a person")},
        Known{"user.end-sessions", QT_TRANSLATE_NOOP("AdminWords", "Signed a person out everywhere")},
        Known{"user.sessions", QT_TRANSLATE_NOOP("AdminWords", "Looked at where a person is signed in")},
        Known{"user.end-session", QT_TRANSLATE_NOOP("AdminWords", "Signed a device of a person out")},
        Known{"user.role", QT_TRANSLATE_NOOP("AdminWords", "Changed a person's role")},
        Known{"vendors.list", QT_TRANSLATE_NOOP("AdminWords", "Looked at the list of shops")},
        Known{"vendors.export", QT_TRANSLATE_NOOP("AdminWords", "Exported the list of shops")},
        Known{"vendor.read", QT_TRANSLATE_NOOP("AdminWords", "Looked at a shop")},
        Known{"vendor.papers", QT_TRANSLATE_NOOP("AdminWords", "Looked at the papers of a shop")},
        Known{"vendor.approved", QT_TRANSLATE_NOOP("AdminWords", "Approved a shop")},
        Known{"vendor.rejected", QT_TRANSLATE_NOOP("AdminWords", "Rejected a shop")},
        Known{"vendor.suspended", QT_TRANSLATE_NOOP("AdminWords", "Suspended a shop")},
        Known{"moderation.list", QT_TRANSLATE_NOOP("AdminWords", "Looked at what waits")},
        Known{"moderation.export", QT_TRANSLATE_NOOP("AdminWords", "Exported what waits")},
        Known{"product.approve", QT_TRANSLATE_NOOP("AdminWords", "Published a product")},
        Known{"product.reject", QT_TRANSLATE_NOOP("AdminWords", "Rejected a product")},
        Known{"review.approve", QT_TRANSLATE_NOOP("AdminWords", "Published a review")},
        Known{"review.reject", QT_TRANSLATE_NOOP("AdminWords", "Took a review away")},
        Known{"orders.list", QT_TRANSLATE_NOOP("AdminWords", "Looked at the list of orders")},
        Known{"orders.export", QT_TRANSLATE_NOOP("AdminWords", "Exported the list of orders")},
        Known{"order.read", QT_TRANSLATE_NOOP("AdminWords", "Looked at an order")},
        Known{"order.open", QT_TRANSLATE_NOOP("AdminWords", "Opened an order with its addresses")},
        Known{"order.cancel", QT_TRANSLATE_NOOP("AdminWords", "Canceled an order")},
        Known{"order.refund", QT_TRANSLATE_NOOP("AdminWords", "Paid back for an order")},
        Known{"commission.list", QT_TRANSLATE_NOOP("AdminWords", "Looked at what shops are charged")},
        Known{"commission.export", QT_TRANSLATE_NOOP("AdminWords", "Exported what shops are charged")},
        Known{"commission.try", QT_TRANSLATE_NOOP("AdminWords", "Tried what a product would be charged")},
        Known{"commission.change", QT_TRANSLATE_NOOP("AdminWords", "Changed what shops are charged")},
        Known{"promotions.list", QT_TRANSLATE_NOOP("AdminWords", "Looked at the promotions")},
        Known{"promotions.export", QT_TRANSLATE_NOOP("AdminWords", "Exported the promotions")},
        Known{"promotion.read", QT_TRANSLATE_NOOP("AdminWords", "Looked at the figures of a promotion")},
        Known{"promotion.read_codes", QT_TRANSLATE_NOOP("AdminWords", "Looked at the codes of a promotion")},
        Known{"promotion.change", QT_TRANSLATE_NOOP("AdminWords", "Made or changed a promotion")},
        Known{"promotion.remove", QT_TRANSLATE_NOOP("AdminWords", "Removed a promotion")},
        Known{"promotion.codes", QT_TRANSLATE_NOOP("AdminWords", "Made codes of a promotion")},
        Known{"promotion.try", QT_TRANSLATE_NOOP("AdminWords", "Tried what articles would cost")},
        Known{"pricing.read", QT_TRANSLATE_NOOP("AdminWords", "Looked at taxes and deliveries")},
        Known{"pricing.change", QT_TRANSLATE_NOOP("AdminWords", "Changed taxes or deliveries")},
        Known{"user.view", QT_TRANSLATE_NOOP("AdminWords", "Began to see the shop as a person")},
        Known{"user.view-end", QT_TRANSLATE_NOOP("AdminWords", "Saw the shop as a person no more")},
        Known{"user.anonymize", QT_TRANSLATE_NOOP("AdminWords", "Anonymized a person")},
        Known{"platform.read", QT_TRANSLATE_NOOP("AdminWords", "Looked at how the platform is run")},
        Known{"platform.change", QT_TRANSLATE_NOOP("AdminWords", "Changed how the platform is run")},
        Known{"backups.list", QT_TRANSLATE_NOOP("AdminWords", "Looked at the backups")},
        Known{"backups.export", QT_TRANSLATE_NOOP("AdminWords", "Exported the list of backups")},
        Known{"backup.begin", QT_TRANSLATE_NOOP("AdminWords", "Began a backup")},
        Known{"backup.made", QT_TRANSLATE_NOOP("AdminWords", "Made a backup")},
        Known{"backup.failed", QT_TRANSLATE_NOOP("AdminWords", "Could not make a backup")},
        Known{"backup.verify", QT_TRANSLATE_NOOP("AdminWords", "Began to verify a backup")},
        Known{"backup.verified", QT_TRANSLATE_NOOP("AdminWords", "Verified a backup")},
        Known{"backup.remove", QT_TRANSLATE_NOOP("AdminWords", "Removed a backup")},
        Known{"returns.list", QT_TRANSLATE_NOOP("AdminWords", "Looked at the list of returns")},
        Known{"returns.export", QT_TRANSLATE_NOOP("AdminWords", "Exported the list of returns")},
        Known{"return.read", QT_TRANSLATE_NOOP("AdminWords", "Looked at a return")},
        Known{"return.approve", QT_TRANSLATE_NOOP("AdminWords", "Accepted a return")},
        Known{"return.reject", QT_TRANSLATE_NOOP("AdminWords", "Rejected a return")},
        Known{"return.dismiss", QT_TRANSLATE_NOOP("AdminWords", "Decided a dispute for the shop")},
        Known{"return.message", QT_TRANSLATE_NOOP("AdminWords", "Wrote about a return")},
        Known{"return.refund", QT_TRANSLATE_NOOP("AdminWords", "Paid back for a return")},
        Known{"categories.list", QT_TRANSLATE_NOOP("AdminWords", "Looked at the categories")},
        Known{"category.read", QT_TRANSLATE_NOOP("AdminWords", "Looked at a category")},
        Known{"category.create", QT_TRANSLATE_NOOP("AdminWords", "Made a category")},
        Known{"category.edit", QT_TRANSLATE_NOOP("AdminWords", "Changed a category")},
        Known{"category.move", QT_TRANSLATE_NOOP("AdminWords", "Moved a category")},
        Known{"category.merge", QT_TRANSLATE_NOOP("AdminWords", "Merged a category into another")},
        Known{"payouts.list", QT_TRANSLATE_NOOP("AdminWords", "Looked at the payouts")},
        Known{"payouts.export", QT_TRANSLATE_NOOP("AdminWords", "Exported the payouts")},
        Known{"payout.retry", QT_TRANSLATE_NOOP("AdminWords", "Had a payout tried again")},
        Known{"roles.list", QT_TRANSLATE_NOOP("AdminWords", "Looked at the roles")},
        Known{"role.read", QT_TRANSLATE_NOOP("AdminWords", "Looked at a role")},
        Known{"role.create", QT_TRANSLATE_NOOP("AdminWords", "Made a role")},
        Known{"role.change", QT_TRANSLATE_NOOP("AdminWords", "Changed a role")},
        Known{"role.remove", QT_TRANSLATE_NOOP("AdminWords", "Removed a role")},
        Known{"keys.list", QT_TRANSLATE_NOOP("AdminWords", "Looked at the keys of programs")},
        Known{"keys.export", QT_TRANSLATE_NOOP("AdminWords", "Exported the keys of programs")},
        Known{"key.read", QT_TRANSLATE_NOOP("AdminWords", "Looked at a key")},
        Known{"key.create", QT_TRANSLATE_NOOP("AdminWords", "Made a key")},
        Known{"key.revoke", QT_TRANSLATE_NOOP("AdminWords", "Revoked a key")},
        Known{"webhooks.list", QT_TRANSLATE_NOOP("AdminWords", "Looked at the webhooks")},
        Known{"webhooks.export", QT_TRANSLATE_NOOP("AdminWords", "Exported the webhooks")},
        Known{"webhook.read", QT_TRANSLATE_NOOP("AdminWords", "Looked at a webhook")},
        Known{"webhook.create", QT_TRANSLATE_NOOP("AdminWords", "Made a webhook")},
        Known{"webhook.change", QT_TRANSLATE_NOOP("AdminWords", "Changed a webhook")},
        Known{"webhook.rotate", QT_TRANSLATE_NOOP("AdminWords", "Gave a webhook another secret")},
        Known{"webhook.remove", QT_TRANSLATE_NOOP("AdminWords", "Removed a webhook")},
        Known{"webhook.ping", QT_TRANSLATE_NOOP("AdminWords", "Tested a webhook")},
        Known{"webhook.replay", QT_TRANSLATE_NOOP("AdminWords", "Had something sent again")},
        Known{"webhook.dead", QT_TRANSLATE_NOOP("AdminWords", "Switched a webhook off, as it failed")},
        Known{"devices.list", QT_TRANSLATE_NOOP("AdminWords", "Looked at how devices sync")},
        Known{"devices.export", QT_TRANSLATE_NOOP("AdminWords", "Exported how devices sync")},
        Known{"deliveries.list", QT_TRANSLATE_NOOP("AdminWords", "Looked at the deliveries")},
        Known{"deliveries.export", QT_TRANSLATE_NOOP("AdminWords", "Exported the deliveries")},
        Known{"rates.list", QT_TRANSLATE_NOOP("AdminWords", "Looked at the rates")},
        Known{"rates.export", QT_TRANSLATE_NOOP("AdminWords", "Exported the rates")},
        Known{"rates.read", QT_TRANSLATE_NOOP("AdminWords", "Looked at the rates")},
        Known{"rates.change", QT_TRANSLATE_NOOP("AdminWords", "Changed the rates")},
        Known{"rates-history.list", QT_TRANSLATE_NOOP("AdminWords", "Looked at former rates")},
        Known{"rates-history.export", QT_TRANSLATE_NOOP("AdminWords", "Exported former rates")},
        Known{"mails.list", QT_TRANSLATE_NOOP("AdminWords", "Looked at what mails say")},
        Known{"mails.export", QT_TRANSLATE_NOOP("AdminWords", "Exported what mails say")},
        Known{"mail.read", QT_TRANSLATE_NOOP("AdminWords", "Looked at what mails say")},
        Known{"mail.preview", QT_TRANSLATE_NOOP("AdminWords", "Looked at a mail as it would be sent")},
        Known{"mail.change", QT_TRANSLATE_NOOP("AdminWords", "Changed what a mail says")},
        Known{"mail.reset", QT_TRANSLATE_NOOP("AdminWords", "Put back what a mail says")},
        Known{"mail.test", QT_TRANSLATE_NOOP("AdminWords", "Had a mail sent to themselves")},
        Known{"system.read", QT_TRANSLATE_NOOP("AdminWords", "Looked at how the server does")},
        Known{"audit.read", QT_TRANSLATE_NOOP("AdminWords", "Looked at this log")},
        Known{"audit.export", QT_TRANSLATE_NOOP("AdminWords", "Exported this log")},
        Known{"audit.verify", QT_TRANSLATE_NOOP("AdminWords", "Verified this log")},
    };
    for (const auto &known : all) {
        if (action == QLatin1StringView(known.action))
            return AdminWords::tr(known.text);
    }
    return action;
}

QString userActionText(UserAction action) {
    switch (action) {
    case UserAction::Block:
        return AdminWords::tr("Block");
    case UserAction::Unblock:
        return AdminWords::tr("Unblock");
    case UserAction::EndSessions:
        return AdminWords::tr("Sign out everywhere");
    }
    return {};
}

QString shopStepText(VendorStatus to) {
    switch (to) {
    case VendorStatus::Approved:
        return AdminWords::tr("Approve");
    case VendorStatus::Rejected:
        return AdminWords::tr("Reject");
    case VendorStatus::Suspended:
        return AdminWords::tr("Suspend");
    default:
        return {};
    }
}

Action consoleAction(std::function<void()> open) {
    Action action;
    action.id = QStringLiteral("console");
    action.group = ActionGroup::Commands;
    action.text = AdminWords::tr("Open the console");
    action.keywords = AdminWords::tr("admin people shops orders moderation audit platform", "keywords");
    action.icon = QStringLiteral("shield");
    action.shortcut = consoleKeys.toString();
    action.run = std::move(open);
    return action;
}

} // namespace aura::app
