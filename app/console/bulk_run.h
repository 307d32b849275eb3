// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/admin_tables.h>

#include <QObject>

#include <functional>

class QProgressDialog;
class QWidget;

namespace aura::console {

/// Does the same thing to many, one after the other, with a bar that can cancel what has not begun; then says what was
/// done and what was not, and why. Deletes itself.
class BulkRun final : public QObject {
    Q_OBJECT

public:
    struct Step {
        QString name; ///< Of whom or what.
        std::function<void(const app::StepDone &done)> run;
    };

    /// `title` says what is done: "Block".
    static void start(QWidget *window, const QString &title, QList<Step> steps);

private:
    BulkRun(QWidget *window, QString title, QList<Step> steps);
    void next();
    void finish();

    struct Failure {
        QString name;
        QString reason;
    };

    QWidget *m_window;
    const QString m_title;
    const QList<Step> m_steps;
    QProgressDialog *m_progress;
    QList<Failure> m_failures;
    qsizetype m_begun = 0;
    qsizetype m_done = 0;
};

} // namespace aura::console
