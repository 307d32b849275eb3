// SPDX-License-Identifier: Apache-2.0
#include "codes_dialog.h"

#include "detail_pane.h"

#include <aura/app/error_text.h>
#include <aura/app/format.h>

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace aura::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 460;
constexpr int mostUses = 1'000'000;
constexpr int shortestCode = 3;

} // namespace

CodesDialog::CodesDialog(app::PromotionTable &promotions, const Id &promotion, const QString &name, QWidget *window)
    : QDialog(window)
    , m_promotions(&promotions)
    , m_promotion(promotion)
    , m_name(name)
    , m_code(new QLineEdit)
    , m_uses(new QSpinBox)
    , m_prefix(new QLineEdit)
    , m_count(new QSpinBox)
    , m_usesEach(new QSpinBox)
    , m_add(new QPushButton(tr("&Add")))
    , m_generate(new QPushButton(tr("&Make and save…")))
    , m_all(new QPushButton(tr("Save a&ll codes…")))
    , m_said(plainLabel()) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Codes: %1").arg(name));
    setMinimumWidth(dialogWidth);
    for (auto *box : {m_uses, m_usesEach}) {
        box->setRange(0, mostUses);
        box->setSpecialValueText(tr("No limit"));
    }
    m_usesEach->setValue(1);
    m_count->setRange(1, mostCodesAtOnce);
    m_count->setValue(100);
    m_code->setObjectName(u"code"_s);
    m_prefix->setObjectName(u"prefix"_s);
    m_count->setObjectName(u"count"_s);
    m_add->setObjectName(u"addCode"_s);
    m_generate->setObjectName(u"generate"_s);
    m_all->setObjectName(u"saveAll"_s);
    m_said->setObjectName(u"said"_s);
    m_code->setPlaceholderText(tr("Letters, digits and dashes"));
    m_prefix->setPlaceholderText(tr("None"));
    m_prefix->setMaxLength(static_cast<int>(longestCodePrefix));
    m_code->setMaxLength(static_cast<int>(longestVoucherCode));
    auto *layout = new QVBoxLayout(this);
    auto *one = new QGroupBox(tr("A code for many"));
    auto *oneForm = new QFormLayout(one);
    oneForm->addRow(tr("&Code"), m_code);
    oneForm->addRow(tr("Most &uses"), m_uses);
    oneForm->addRow({}, m_add);
    layout->addWidget(one);
    auto *many = new QGroupBox(tr("Random codes"));
    auto *manyForm = new QFormLayout(many);
    manyForm->addRow(tr("&Number"), m_count);
    manyForm->addRow(tr("&Beginning with"), m_prefix);
    manyForm->addRow(tr("Most uses &each"), m_usesEach);
    manyForm->addRow({}, m_generate);
    layout->addWidget(many);
    layout->addWidget(m_said);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_all, QDialogButtonBox::ActionRole);
    layout->addWidget(buttons);
    m_add->setAutoDefault(false);
    m_generate->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_code, &QLineEdit::textChanged, this, &CodesDialog::look);
    connect(m_prefix, &QLineEdit::textChanged, this, &CodesDialog::look);
    connect(m_add, &QPushButton::clicked, this, [this] { make({m_code->text(), {}, 1, m_uses->value()}); });
    connect(m_generate, &QPushButton::clicked, this, [this] {
        make({{}, m_prefix->text(), m_count->value(), m_usesEach->value()});
    });
    connect(m_all, &QPushButton::clicked, this, [this] {
        if (m_promotions.isNull())
            return;
        m_promotions->codesAsCsv(m_promotion, [self = QPointer(this)](const Result<QByteArray> &file) {
            if (self.isNull())
                return;
            if (file)
                self->saveAs(self->m_name + u".csv"_s, *file);
            else
                self->m_said->setText(app::errorText(file.error()));
        });
    });
    look();
}

void CodesDialog::look() {
    m_add->setEnabled(voucherCode(m_code->text()).size() >= shortestCode);
    m_generate->setEnabled(m_prefix->text().trimmed().isEmpty() || !voucherCode(m_prefix->text()).isEmpty());
}

void CodesDialog::make(const PromotionCodeBatch &batch) {
    if (m_promotions.isNull())
        return;
    m_add->setEnabled(false);
    m_generate->setEnabled(false);
    const bool isChosen = !batch.code.isEmpty();
    m_promotions->addCodes(
        m_promotion, batch, [self = QPointer(this), isChosen](const Result<QList<PromotionCode>> &made) {
            if (self.isNull())
                return;
            self->look();
            if (!made) {
                self->m_said->setText(made.error().code == ErrorCode::AlreadyExists
                                          ? tr("There is such a code already, of this promotion or another one.")
                                          : app::errorText(made.error()));
                return;
            }
            self->m_said->setText(isChosen
                                      ? tr("%1 holds from now on.").arg(made->first().code)
                                      : tr("%n code(s) hold from now on.", nullptr, static_cast<int>(made->size())));
            if (isChosen)
                self->m_code->clear();
            else
                self->saveAs(self->m_name + u".csv"_s, app::PromotionTable::csvOf(*made));
        });
}

void CodesDialog::saveAs(const QString &suggested, const QByteArray &bytes) {
    auto *dialog = new QFileDialog(this, tr("Save codes"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(suggested);
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes](const QString &path) {
        QSaveFile file(path);
        const bool isSaved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        m_said->setText(isSaved ? tr("Saved: %1").arg(path) : tr("It could not be saved: %1").arg(file.errorString()));
    });
    dialog->open();
}

} // namespace aura::console
