// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/admin_system.h>
#include <aura/ports/clock.h>

#include <QObject>

namespace aura::sync {
class AdminClient;
}

namespace aura::app {

/// One figure of how the server does: what it is now, how it went, and the same in words.
struct SystemTile {
    QString key; ///< The same in every language.
    QString title;
    QString value;          ///< A dash while nobody knows.
    QString words;          ///< What the line says: "Least 1, most 12 in the last 5 minutes".
    QList<double> points{}; ///< Oldest first; empty when there is no line.
};

/// How the server does: what /metrics says, read again and again and kept for some minutes, and what the server knows
/// of its people, read when somebody asks. GUI thread.
class SystemModel final : public QObject {
    Q_OBJECT

public:
    /// Readings that are kept.
    static constexpr qsizetype mostReadings = 120;

    /// Both must outlive it.
    SystemModel(sync::AdminClient &admin, const Clock &clock, QObject *parent = nullptr);

    /// Reads the counters once more; nothing while an answer is on its way.
    void readCounters();
    /// The log is told.
    void readSummary();

    QList<SystemTile> tiles() const;
    /// "Ready · version 0.1.0", or what is wrong.
    QString health() const;

Q_SIGNALS:
    void changed();

private:
    struct Reading {
        UnixMillis at = 0;
        ServerRates rates;
        std::int64_t writesWaiting = 0;
        std::int64_t databaseBytes = 0;
    };
    void take(const ServerCounters &counters);
    template <typename Of>
    SystemTile tile(const QString &key, const QString &title, Of of, QString (*text)(double)) const;
    SystemTile ordersTile() const;

    sync::AdminClient &m_admin;
    const Clock &m_clock;
    bool m_isReading = false;
    QString m_problem;
    std::optional<ServerCounters> m_last;
    UnixMillis m_lastAt = 0;
    QList<Reading> m_readings;
    std::optional<SystemSummary> m_summary;
};

} // namespace aura::app
