// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/wire/product_table.h>

#include <array>

namespace aura::app {

/// In the order in which a person chooses among them.
inline constexpr std::array importFields{
    wire::TableField::Ignored,      wire::TableField::Key,          wire::TableField::VariantKey,
    wire::TableField::Name,         wire::TableField::Description,  wire::TableField::Brand,
    wire::TableField::ModelNumber,  wire::TableField::Gtin,         wire::TableField::Category,
    wire::TableField::Tags,         wire::TableField::Status,       wire::TableField::Sku,
    wire::TableField::Price,        wire::TableField::SalePrice,    wire::TableField::ComparePrice,
    wire::TableField::Stock,        wire::TableField::Weight,       wire::TableField::Picture,
    wire::TableField::OptionName1,  wire::TableField::OptionValue1, wire::TableField::OptionName2,
    wire::TableField::OptionValue2, wire::TableField::OptionName3,  wire::TableField::OptionValue3,
    wire::TableField::Attribute};

/// What a column of a file is read as, for people.
QString importFieldText(wire::TableField field);
/// What is wrong on a line of a file, in a sentence.
QString importProblemText(const ImportProblem &problem);

} // namespace aura::app
