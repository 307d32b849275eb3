// SPDX-License-Identifier: Apache-2.0
#include "bulk_run.h"

#include <aura/app/error_text.h>

#include <QMessageBox>
#include <QPointer>
#include <QProgressDialog>

namespace aura::console {

namespace {

// Of a longer list nobody reads more; the rest is counted.
constexpr qsizetype mostNamed = 20;
// What is over sooner needs no bar.
constexpr int barAfterMillis = 400;

} // namespace

void BulkRun::start(QWidget *window, const QString &title, QList<Step> steps) {
    if (!steps.isEmpty())
        (new BulkRun(window, title, std::move(steps)))->next();
}

BulkRun::BulkRun(QWidget *window, QString title, QList<Step> steps)
    : QObject(window)
    , m_window(window)
    , m_title(std::move(title))
    , m_steps(std::move(steps))
    , m_progress(new QProgressDialog(m_title, tr("Cancel"), 0, static_cast<int>(m_steps.size()), window)) {
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setMinimumDuration(barAfterMillis);
    m_progress->setAutoClose(false);
    m_progress->setAutoReset(false);
    m_progress->setValue(0);
}

void BulkRun::next() {
    m_progress->setValue(static_cast<int>(m_begun));
    if (m_begun == m_steps.size() || m_progress->wasCanceled())
        return finish();
    const auto &step = m_steps[m_begun++];
    m_progress->setLabelText(tr("%1: %2").arg(m_title, step.name));
    step.run([self = QPointer(this), name = step.name](const Status &status) {
        if (self.isNull())
            return;
        if (status)
            ++self->m_done;
        else
            self->m_failures.append({name, app::errorText(status.error())});
        self->next();
    });
}

void BulkRun::finish() {
    m_progress->deleteLater();
    deleteLater();
    const bool canceled = m_begun < m_steps.size();
    if (m_failures.isEmpty() && !canceled)
        return;
    auto *report = new QMessageBox(QMessageBox::Warning, m_title, {}, QMessageBox::Ok, m_window);
    report->setAttribute(Qt::WA_DeleteOnClose);
    report->setText(tr("Done: %1 of %2.").arg(m_done).arg(m_steps.size()));
    QStringList lines;
    for (const auto &failure : m_failures.first(std::min(m_failures.size(), mostNamed)))
        lines.append(QStringLiteral("%1: %2").arg(failure.name, failure.reason));
    if (m_failures.size() > mostNamed)
        lines.append(tr("and %n more", nullptr, static_cast<int>(m_failures.size() - mostNamed)));
    if (canceled)
        lines.append(tr("The rest was canceled before it began."));
    report->setInformativeText(lines.join(u'\n'));
    report->open();
}

} // namespace aura::console
