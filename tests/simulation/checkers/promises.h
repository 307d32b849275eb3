// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/view.h"

#include <aura/domain/operation.h>

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace aura::simulation {

class Book;
class Device;

/// Every change that a device showed as saved, and what it may have become since.
class Promises {
public:
    enum class Fate : std::uint8_t {
        Open,      ///< In the queue, or judged by the server.
        Discarded, ///< The person took it out of the queue.
        Abandoned, ///< The person signed out without it.
        Replaced,  ///< Sent again under another id, because a person decided so.
        Merged,    ///< A guest's, now in the cart of a person.
    };
    struct Promise {
        std::uint32_t device = 0;
        Id user; ///< Nil: of a guest.
        Operation operation;
        Fate fate = Fate::Open;
        Id successor;
    };

    QList<Id> queueOf(Device &device) const;
    /// What a command did to the queue. Without `acknowledged`, nothing must have happened to it.
    void acknowledge(Device &device, const QList<Id> &before, bool acknowledged);
    /// The process died within a command: it has happened or it has not, noteStart() will see.
    void leaveUnsure(Device &device, const QList<Id> &before);
    /// The app ends; what its queue holds must be there again when it comes up.
    void noteStop(Device &device);
    /// The app has come up. What differs, if anything does.
    std::optional<QString> noteStart(Device &device);
    bool contains(const Id &opId) const { return m_promises.contains(opId); }
    /// When all is quiet: nothing of a guest is owed to anybody.
    std::optional<QString> checkGuest(Device &device);
    /// The person signs out, or gives up what waits.
    void discardAll(std::uint32_t device, const Id &user);
    /// The archive of a device is gone: what it held cannot be sent again.
    void loseArchive(std::uint32_t device, const QSet<Id> &archived) { m_lost[device].unite(archived); }
    /// A push leaves its device: whether an operation in it waits for one that the device could not send again.
    std::optional<QString> checkSent(Device &device, const QByteArray &push) const;
    /// The device may show another account than before.
    void noteAccount(Device &device);

    /// What is wrong on a device that is up, if anything is.
    /// `quiet`: the server has been told everything again that it may have forgotten.
    std::optional<QString> check(Device &device, const Book &book, bool quiet);
    /// No two forms of one intent took effect.
    std::optional<QString> checkReplacements(const Book &book) const;
    /// Whose work may still wait on a device.
    QList<Id> usersWithWork(std::uint32_t device) const;
    std::optional<QString> takeComplaint() { return std::exchange(m_complaint, std::nullopt); }

private:
    /// What a guest can have: quantities in the cart and saved for later, by variant, and which variant of a product is
    /// wished for.
    struct Things {
        QHash<Id, std::int64_t> cart;
        QHash<Id, std::int64_t> saved;
        QHash<Id, Id> wishes;

        friend bool operator==(const Things &, const Things &) = default;
    };
    static Things thingsOf(const sync::View &view);
    struct Shown {
        Id user;
        Things things;
        Things owed; ///< The guest's things that a person's have to take in.
        bool owes = false;
        Things guest; ///< The guest's things when they were last seen, none once they were merged.
        std::optional<QStringList> atStop;
        std::optional<QList<Id>> unsure; ///< The queue before a command that the process did not survive.
    };
    void add(Device &device, const Operation &operation);
    void adopt(Device &device);
    std::optional<QString> checkMerge(Device &device, const QList<Operation> &fresh);

    QHash<Id, Promise> m_promises;
    std::vector<Id> m_order;
    QHash<std::uint32_t, Shown> m_shown;
    QHash<std::uint32_t, QSet<Id>> m_lost; // of its archive, and not in its queue again
    std::optional<QString> m_complaint;
};

} // namespace aura::simulation
