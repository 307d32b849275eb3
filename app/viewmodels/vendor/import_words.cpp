// SPDX-License-Identifier: Apache-2.0
#include "vendor/import_words.h"

#include <aura/app/product_import.h>

namespace aura::app {

using wire::TableField;

QString importFieldText(TableField field) {
    switch (field) {
    case TableField::Ignored:
        return ProductImportModel::tr("Left out");
    case TableField::Key:
        return ProductImportModel::tr("Key of the product");
    case TableField::VariantKey:
        return ProductImportModel::tr("Key of the variant");
    case TableField::Name:
        return ProductImportModel::tr("Name");
    case TableField::Description:
        return ProductImportModel::tr("Description");
    case TableField::Brand:
        return ProductImportModel::tr("Brand");
    case TableField::ModelNumber:
        return ProductImportModel::tr("Model number");
    case TableField::Gtin:
        return ProductImportModel::tr("Barcode (GTIN)");
    case TableField::Category:
        return ProductImportModel::tr("Category");
    case TableField::Tags:
        return ProductImportModel::tr("Tags");
    case TableField::Status:
        return ProductImportModel::tr("Status");
    case TableField::Sku:
        return ProductImportModel::tr("SKU");
    case TableField::Price:
        return ProductImportModel::tr("Price");
    case TableField::SalePrice:
        return ProductImportModel::tr("Reduced price");
    case TableField::ComparePrice:
        return ProductImportModel::tr("Price before");
    case TableField::Stock:
        return ProductImportModel::tr("Stock of new ones");
    case TableField::Weight:
        return ProductImportModel::tr("Weight");
    case TableField::Picture:
        return ProductImportModel::tr("Link to a picture");
    case TableField::OptionName1:
    case TableField::OptionName2:
    case TableField::OptionName3:
        return ProductImportModel::tr("Name of option %1")
            .arg((static_cast<int>(field) - static_cast<int>(TableField::OptionName1)) / 2 + 1);
    case TableField::OptionValue1:
    case TableField::OptionValue2:
    case TableField::OptionValue3:
        return ProductImportModel::tr("Value of option %1")
            .arg((static_cast<int>(field) - static_cast<int>(TableField::OptionValue1)) / 2 + 1);
    case TableField::Attribute:
        return ProductImportModel::tr("Property");
    }
    return {};
}

QString importProblemText(const ImportProblem &problem) {
    using Kind = ImportProblem::Kind;
    switch (problem.kind) {
    case Kind::NameMissing:
        return ProductImportModel::tr("It has no name.");
    case Kind::PriceMissing:
        return ProductImportModel::tr("It has no price.");
    case Kind::PriceMalformed:
    case Kind::ComparePriceMalformed:
        return ProductImportModel::tr("“%1” is no price, or could be two.").arg(problem.value);
    case Kind::StockMalformed:
        return ProductImportModel::tr("“%1” is no number of pieces.").arg(problem.value);
    case Kind::WeightMalformed:
        return ProductImportModel::tr("“%1” is no weight, or could be two.").arg(problem.value);
    case Kind::GtinInvalid:
        return ProductImportModel::tr("“%1” is no barcode number.").arg(problem.value);
    case Kind::StatusUnknown:
        return ProductImportModel::tr("“%1” is no status.").arg(problem.value);
    case Kind::CategoryUnknown:
        return ProductImportModel::tr("There is no category “%1”.").arg(problem.value);
    case Kind::OtherCurrency:
        return ProductImportModel::tr("Your shop does not sell in %1.").arg(problem.value);
    case Kind::SkuTwice:
        return ProductImportModel::tr("The SKU “%1” is there twice.").arg(problem.value);
    case Kind::GtinTwice:
        return ProductImportModel::tr("Another product has the barcode number “%1”.").arg(problem.value);
    case Kind::TooManyVariants:
        return ProductImportModel::tr("It has too many variants: %1.").arg(problem.value);
    case Kind::TooLong:
        return ProductImportModel::tr("This is too long: “%1…”").arg(problem.value);
    case Kind::KeyRefused:
        return ProductImportModel::tr("Rows of “%1” before it are wrong.").arg(problem.value);
    case Kind::VariantTwice:
        return ProductImportModel::tr("This is in the file twice: %1.").arg(problem.value);
    case Kind::CutOff:
        return ProductImportModel::tr("The file ends within this row.");
    case Kind::TooManyCells:
        return ProductImportModel::tr("The row has more cells than there are columns.");
    case Kind::NotQueued:
        return ProductImportModel::tr("This device could not keep it.");
    case Kind::Invalid:
        return ProductImportModel::tr("It breaks a rule of the shop.");
    }
    return {};
}

} // namespace aura::app
