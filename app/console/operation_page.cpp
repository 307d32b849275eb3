// SPDX-License-Identifier: Apache-2.0
#include "operation_page.h"

#include "decision_dialogs.h"
#include "detail_pane.h"

#include <aura/app/error_text.h>
#include <aura/app/format.h>
#include <aura/sync/when_done.h>

#include <QAction>
#include <QCheckBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

namespace aura::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMinutes = 24 * 60;
constexpr std::int64_t minuteMillis = 60'000;

} // namespace

OperationPage::OperationPage(sync::AdminClient &admin, const Clock &clock, const Rights &rights, QWidget *parent)
    : QWidget(parent)
    , m_operation(admin)
    , m_clock(clock)
    , m_mayChange(may(rights, Permission::SystemManage))
    , m_standing(headingLabel())
    , m_message(new QLineEdit)
    , m_minutes(new QSpinBox)
    , m_toggle(new QPushButton)
    , m_apply(new QPushButton(tr("&Apply…")))
    , m_status(plainLabel()) {
    auto *layout = new QVBoxLayout(this);
    auto *maintenance = new QGroupBox(tr("Maintenance"));
    auto *form = new QFormLayout(maintenance);
    m_standing->setObjectName(u"standing"_s);
    form->addRow(m_standing);
    auto *about = plainLabel();
    about->setText(
        tr("Everybody goes on reading, and what people do waits on their devices until it is over. Those who "
           "run the platform can sign in and work."));
    form->addRow(about);
    m_message->setObjectName(u"message"_s);
    m_message->setMaxLength(static_cast<int>(longestPlatformMessage));
    form->addRow(tr("&What people are told"), m_message);
    m_minutes->setRange(0, mostMinutes);
    m_minutes->setSpecialValueText(tr("Nobody knows"));
    m_minutes->setSuffix(tr(" min"));
    form->addRow(tr("How &long it takes"), m_minutes);
    m_toggle->setObjectName(u"maintenance"_s);
    m_toggle->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_minutes->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    form->addRow({}, m_toggle);
    layout->addWidget(maintenance);

    auto *features = new QGroupBox(tr("What is switched on"));
    auto *list = new QVBoxLayout(features);
    for (const auto feature : allFeatures()) {
        auto *box = new QCheckBox(app::featureText(feature));
        box->setObjectName(featureName(feature));
        list->addWidget(box);
        auto *hint = plainLabel();
        hint->setText(app::featureHint(feature));
        hint->setIndent(box->style()->pixelMetric(QStyle::PM_IndicatorWidth) + 6);
        list->addWidget(hint);
        m_features.append({feature, box});
        connect(box, &QCheckBox::toggled, this, &OperationPage::look);
    }
    m_apply->setObjectName(u"apply"_s);
    list->addWidget(m_apply, 0, Qt::AlignLeft);
    layout->addWidget(features);
    layout->addWidget(m_status);
    layout->addStretch();
    connect(m_toggle, &QPushButton::clicked, this, &OperationPage::toggleMaintenance);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        auto to = m_state;
        to.off.clear();
        for (const auto &[feature, box] : m_features) {
            if (!box->isChecked())
                to.off.append(feature);
        }
        change(to, tr("Switch"),
               tr("It is so for everybody: on the server at once, in the app as soon as it has asked."));
    });
    auto *again = new QAction(tr("Refresh"), this);
    again->setShortcut(Qt::Key_F5);
    again->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QAction::triggered, this, &OperationPage::open);
    addAction(again);
    look();
}

void OperationPage::open() {
    sync::whenDone(m_operation.state(), this, [this](const Result<PlatformState> &state) { take(state); });
}

void OperationPage::take(const Result<PlatformState> &state) {
    if (!state) {
        if (state.error().code != ErrorCode::Conflict)
            return m_status->setText(app::errorText(state.error()));
        m_status->setText(tr("Somebody has changed it meanwhile. What is so now is shown; look at it and try again."));
        return open();
    }
    if (m_isKnown && *state != m_state)
        m_status->setText({});
    m_state = *state;
    m_isKnown = true;
    for (const auto &[feature, box] : m_features)
        box->setChecked(m_state.has(feature));
    if (m_state.isInMaintenance)
        m_message->setText(m_state.message);
    look();
}

void OperationPage::toggleMaintenance() {
    auto to = m_state;
    to.isInMaintenance = !m_state.isInMaintenance;
    to.message = to.isInMaintenance ? m_message->text().trimmed() : QString();
    to.until = to.isInMaintenance && m_minutes->value() > 0 ? m_clock.now() + m_minutes->value() * minuteMillis : 0;
    if (to.isInMaintenance)
        change(to, tr("Begin maintenance"),
               tr("Nobody but those who run the platform can change anything from then on."));
    else
        change(to, tr("End maintenance"), tr("What waits on people's devices is sent."));
}

void OperationPage::change(const PlatformState &to, const QString &title, const QString &question) {
    askForReason(window(), title, question, title, [this, to](const QString &reason) {
        sync::whenDone(m_operation.change({to, reason}), this,
                       [this](const Result<PlatformState> &state) { take(state); });
    });
}

void OperationPage::look() {
    QString standing = tr("Loading…");
    if (m_isKnown && m_state.isInMaintenance)
        standing = m_state.until == 0 ? tr("In maintenance")
                                      : tr("In maintenance until %1").arg(app::format::dateTime(m_state.until));
    else if (m_isKnown)
        standing = tr("Everything runs");
    m_standing->setText(standing);
    m_toggle->setText(m_state.isInMaintenance ? tr("&End maintenance…") : tr("&Begin maintenance…"));
    m_toggle->setEnabled(m_isKnown && m_mayChange);
    m_message->setEnabled(m_isKnown && m_mayChange && !m_state.isInMaintenance);
    m_minutes->setEnabled(m_message->isEnabled());
    bool isChanged = false;
    for (const auto &[feature, box] : m_features) {
        box->setEnabled(m_isKnown && m_mayChange);
        isChanged = isChanged || box->isChecked() != m_state.has(feature);
    }
    m_apply->setEnabled(m_isKnown && m_mayChange && isChanged);
}

} // namespace aura::console
