// SPDX-License-Identifier: Apache-2.0
#pragma once

// The view models under the names that QML knows them by. No logic: the view models themselves know nothing of QML.

#include <aura/app/account_models.h>
#include <aura/app/app_context.h>
#include <aura/app/browse_models.h>
#include <aura/app/cart_model.h>
#include <aura/app/checkout_model.h>
#include <aura/app/label_model.h>
#include <aura/app/language_switch.h>
#include <aura/app/notice_model.h>
#include <aura/app/onboarding_model.h>
#include <aura/app/order_models.h>
#include <aura/app/palette_model.h>
#include <aura/app/parcel_model.h>
#include <aura/app/person_models.h>
#include <aura/app/platform_model.h>
#include <aura/app/product_history.h>
#include <aura/app/product_import.h>
#include <aura/app/product_list_model.h>
#include <aura/app/product_model.h>
#include <aura/app/queue_models.h>
#include <aura/app/return_thread_model.h>
#include <aura/app/review_models.h>
#include <aura/app/session_model.h>
#include <aura/app/shop_settings_model.h>
#include <aura/app/stock_history.h>
#include <aura/app/stock_places.h>
#include <aura/app/storage_model.h>
#include <aura/app/sync_model.h>
#include <aura/app/vendor_analytics.h>
#include <aura/app/vendor_conflicts.h>
#include <aura/app/vendor_desk.h>
#include <aura/app/vendor_orders.h>
#include <aura/app/vendor_product_edit.h>
#include <aura/app/vendor_products.h>
#include <aura/app/vendor_stock.h>
#include <aura/app/vendor_today.h>
#include <aura/app/wishlist_model.h>

#include <QtQml/qqml.h>

class QJSEngine;
class QQmlEngine;

namespace aura::qml {

/// `App`: the one context that main() made, given to the engine by setAppContext() before any QML is loaded.
struct ForeignApp {
    Q_GADGET
    QML_FOREIGN(aura::app::AppContext)
    QML_NAMED_ELEMENT(App)
    QML_SINGLETON
public:
    static aura::app::AppContext *create(QQmlEngine *engine, QJSEngine *);
};

struct ForeignSessionModel {
    Q_GADGET
    QML_FOREIGN(aura::app::SessionModel)
    QML_NAMED_ELEMENT(SessionModel)
    QML_UNCREATABLE("Use App.session")
};

struct ForeignWishlistModel {
    Q_GADGET
    QML_FOREIGN(aura::app::WishlistModel)
    QML_NAMED_ELEMENT(WishlistModel)
    QML_UNCREATABLE("Use App.wishlist")
};

struct ForeignWishItem {
    Q_GADGET
    QML_FOREIGN(aura::app::WishItem)
    QML_VALUE_TYPE(wishItem)
};

struct ForeignNoticeModel {
    Q_GADGET
    QML_FOREIGN(aura::app::NoticeModel)
    QML_NAMED_ELEMENT(NoticeModel)
    QML_UNCREATABLE("Use App.notices")
};

struct ForeignNoticeItem {
    Q_GADGET
    QML_FOREIGN(aura::app::NoticeItem)
    QML_VALUE_TYPE(noticeItem)
};

struct ForeignPasswordResetModel {
    Q_GADGET
    QML_FOREIGN(aura::app::PasswordResetModel)
    QML_NAMED_ELEMENT(PasswordResetModel)
};

struct ForeignPasswordChangeModel {
    Q_GADGET
    QML_FOREIGN(aura::app::PasswordChangeModel)
    QML_NAMED_ELEMENT(PasswordChangeModel)
};

struct ForeignDeviceListModel {
    Q_GADGET
    QML_FOREIGN(aura::app::DeviceListModel)
    QML_NAMED_ELEMENT(DeviceListModel)
};

struct ForeignDeviceItem {
    Q_GADGET
    QML_FOREIGN(aura::app::DeviceItem)
    QML_VALUE_TYPE(deviceItem)
};

struct ForeignAddressBookModel {
    Q_GADGET
    QML_FOREIGN(aura::app::AddressBookModel)
    QML_NAMED_ELEMENT(AddressBookModel)
};

struct ForeignAddressEditModel {
    Q_GADGET
    QML_FOREIGN(aura::app::AddressEditModel)
    QML_NAMED_ELEMENT(AddressEditModel)
};

struct ForeignProfileModel {
    Q_GADGET
    QML_FOREIGN(aura::app::ProfileModel)
    QML_NAMED_ELEMENT(ProfileModel)
};

struct ForeignAddressCardItem {
    Q_GADGET
    QML_FOREIGN(aura::app::AddressCardItem)
    QML_VALUE_TYPE(addressCardItem)
};

struct ForeignPassphraseModel {
    Q_GADGET
    QML_FOREIGN(aura::app::PassphraseModel)
    QML_NAMED_ELEMENT(PassphraseModel)
};

struct ForeignPersonDataModel {
    Q_GADGET
    QML_FOREIGN(aura::app::PersonDataModel)
    QML_NAMED_ELEMENT(PersonDataModel)
};

struct ForeignStorageModel {
    Q_GADGET
    QML_FOREIGN(aura::app::StorageModel)
    QML_NAMED_ELEMENT(StorageModel)
};

struct ForeignLanguageSwitch {
    Q_GADGET
    QML_FOREIGN(aura::app::LanguageSwitch)
    QML_NAMED_ELEMENT(LanguageSwitch)
    QML_UNCREATABLE("Use App.languages")
};

struct ForeignCurrencySwitch {
    Q_GADGET
    QML_FOREIGN(aura::app::CurrencySwitch)
    QML_NAMED_ELEMENT(CurrencySwitch)
    QML_UNCREATABLE("Use App.currencies")
};

struct ForeignActionRegistry {
    Q_GADGET
    QML_FOREIGN(aura::app::ActionRegistry)
    QML_NAMED_ELEMENT(ActionRegistry)
    QML_UNCREATABLE("Use App.actions")
};

struct ForeignPaletteModel {
    Q_GADGET
    QML_FOREIGN(aura::app::PaletteModel)
    QML_NAMED_ELEMENT(PaletteModel)
};

struct ForeignPaletteItem {
    Q_GADGET
    QML_FOREIGN(aura::app::PaletteItem)
    QML_VALUE_TYPE(paletteItem)
};

struct ForeignSyncModel {
    Q_GADGET
    QML_FOREIGN(aura::app::SyncModel)
    QML_NAMED_ELEMENT(SyncModel)
    QML_UNCREATABLE("Use App.sync")
};

struct ForeignQueueModel {
    Q_GADGET
    QML_FOREIGN(aura::app::QueueModel)
    QML_NAMED_ELEMENT(QueueModel)
    QML_UNCREATABLE("Use App.queue")
};

struct ForeignQueueEditModel {
    Q_GADGET
    QML_FOREIGN(aura::app::QueueEditModel)
    QML_NAMED_ELEMENT(QueueEditModel)
};

struct ForeignCartModel {
    Q_GADGET
    QML_FOREIGN(aura::app::CartModel)
    QML_NAMED_ELEMENT(CartModel)
    QML_UNCREATABLE("Use App.cart")
};

struct ForeignItemListModel {
    Q_GADGET
    QML_FOREIGN(aura::app::ItemListModel)
    QML_NAMED_ELEMENT(ItemListModel)
    QML_UNCREATABLE("Part of the view models")
};

struct ForeignGroupListModel {
    Q_GADGET
    QML_FOREIGN(aura::app::GroupListModel)
    QML_ANONYMOUS
};

struct ForeignAppObject {
    Q_GADGET
    QML_FOREIGN(aura::app::AppObject)
    QML_ANONYMOUS
};

struct ForeignAppListModel {
    Q_GADGET
    QML_FOREIGN(aura::app::AppListModel)
    QML_ANONYMOUS
};

struct ForeignProductListModel {
    Q_GADGET
    QML_FOREIGN(aura::app::ProductListModel)
    QML_NAMED_ELEMENT(ProductListModel)
};

struct ForeignProductModel {
    Q_GADGET
    QML_FOREIGN(aura::app::ProductModel)
    QML_NAMED_ELEMENT(ProductModel)
};

struct ForeignProductRailModel {
    Q_GADGET
    QML_FOREIGN(aura::app::ProductRailModel)
    QML_NAMED_ELEMENT(ProductRailModel)
};

struct ForeignHomeModel {
    Q_GADGET
    QML_FOREIGN(aura::app::HomeModel)
    QML_NAMED_ELEMENT(HomeModel)
};

struct ForeignPlatformModel {
    Q_GADGET
    QML_FOREIGN(aura::app::PlatformModel)
    QML_NAMED_ELEMENT(PlatformModel)
};

struct ForeignCategoryListModel {
    Q_GADGET
    QML_FOREIGN(aura::app::CategoryListModel)
    QML_NAMED_ELEMENT(CategoryListModel)
};

struct ForeignSuggestModel {
    Q_GADGET
    QML_FOREIGN(aura::app::SuggestModel)
    QML_NAMED_ELEMENT(SuggestModel)
};

struct ForeignCheckoutModel {
    Q_GADGET
    QML_FOREIGN(aura::app::CheckoutModel)
    QML_NAMED_ELEMENT(CheckoutModel)
};

struct ForeignOrderListModel {
    Q_GADGET
    QML_FOREIGN(aura::app::OrderListModel)
    QML_NAMED_ELEMENT(OrderListModel)
};

struct ForeignOrderModel {
    Q_GADGET
    QML_FOREIGN(aura::app::OrderModel)
    QML_NAMED_ELEMENT(OrderModel)
};

struct ForeignReviewListModel {
    Q_GADGET
    QML_FOREIGN(aura::app::ReviewListModel)
    QML_NAMED_ELEMENT(ReviewListModel)
};

struct ForeignReviewEditModel {
    Q_GADGET
    QML_FOREIGN(aura::app::ReviewEditModel)
    QML_NAMED_ELEMENT(ReviewEditModel)
};

struct ForeignReturnModel {
    Q_GADGET
    QML_FOREIGN(aura::app::ReturnModel)
    QML_NAMED_ELEMENT(ReturnModel)
};

namespace ForeignWords {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(aura::app)
QML_NAMED_ELEMENT(Words)
} // namespace ForeignWords

struct ForeignVendorProductEditModel {
    Q_GADGET
    QML_FOREIGN(aura::app::VendorProductEditModel)
    QML_NAMED_ELEMENT(VendorProductEditModel)
};

struct ForeignProductDraftListModel {
    Q_GADGET
    QML_FOREIGN(aura::app::ProductDraftListModel)
    QML_NAMED_ELEMENT(ProductDraftListModel)
};

struct ForeignCategoryTreeModel {
    Q_GADGET
    QML_FOREIGN(aura::app::CategoryTreeModel)
    QML_NAMED_ELEMENT(CategoryTreeModel)
};

struct ForeignProductImportModel {
    Q_GADGET
    QML_FOREIGN(aura::app::ProductImportModel)
    QML_NAMED_ELEMENT(ProductImportModel)
    QML_UNCREATABLE("Use App.productImport")
};

struct ForeignImportColumnItem {
    Q_GADGET
    QML_FOREIGN(aura::app::ImportColumnItem)
    QML_VALUE_TYPE(importColumnItem)
};

struct ForeignImportProblemItem {
    Q_GADGET
    QML_FOREIGN(aura::app::ImportProblemItem)
    QML_VALUE_TYPE(importProblemItem)
};

struct ForeignProductFieldsItem {
    Q_GADGET
    QML_FOREIGN(aura::app::ProductFieldsItem)
    QML_VALUE_TYPE(productFieldsItem)
};

struct ForeignProductAttributeItem {
    Q_GADGET
    QML_FOREIGN(aura::app::ProductAttributeItem)
    QML_VALUE_TYPE(productAttributeItem)
};

struct ForeignOptionAxisItem {
    Q_GADGET
    QML_FOREIGN(aura::app::OptionAxisItem)
    QML_VALUE_TYPE(optionAxisItem)
};

struct ForeignVariantEditItem {
    Q_GADGET
    QML_FOREIGN(aura::app::VariantEditItem)
    QML_VALUE_TYPE(variantEditItem)
};

struct ForeignPictureEditItem {
    Q_GADGET
    QML_FOREIGN(aura::app::PictureEditItem)
    QML_VALUE_TYPE(pictureEditItem)
};

struct ForeignCategoryChoiceItem {
    Q_GADGET
    QML_FOREIGN(aura::app::CategoryChoiceItem)
    QML_VALUE_TYPE(categoryChoiceItem)
};

struct ForeignProductItem {
    Q_GADGET
    QML_FOREIGN(aura::app::ProductItem)
    QML_VALUE_TYPE(productItem)
};

struct ForeignCategoryItem {
    Q_GADGET
    QML_FOREIGN(aura::app::CategoryItem)
    QML_VALUE_TYPE(categoryItem)
};

struct ForeignCrumbItem {
    Q_GADGET
    QML_FOREIGN(aura::app::CrumbItem)
    QML_VALUE_TYPE(crumbItem)
};

struct ForeignSpecItem {
    Q_GADGET
    QML_FOREIGN(aura::app::SpecItem)
    QML_VALUE_TYPE(specItem)
};

struct ForeignPictureItem {
    Q_GADGET
    QML_FOREIGN(aura::app::PictureItem)
    QML_VALUE_TYPE(pictureItem)
};

struct ForeignReviewItem {
    Q_GADGET
    QML_FOREIGN(aura::app::ReviewItem)
    QML_VALUE_TYPE(reviewItem)
};

struct ForeignBarItem {
    Q_GADGET
    QML_FOREIGN(aura::app::BarItem)
    QML_VALUE_TYPE(barItem)
};

struct ForeignChoiceItem {
    Q_GADGET
    QML_FOREIGN(aura::app::ChoiceItem)
    QML_VALUE_TYPE(choiceItem)
};

struct ForeignChipItem {
    Q_GADGET
    QML_FOREIGN(aura::app::ChipItem)
    QML_VALUE_TYPE(chipItem)
};

struct ForeignCartLineItem {
    Q_GADGET
    QML_FOREIGN(aura::app::CartLineItem)
    QML_VALUE_TYPE(cartLineItem)
};

struct ForeignSuggestionItem {
    Q_GADGET
    QML_FOREIGN(aura::app::SuggestionItem)
    QML_VALUE_TYPE(suggestionItem)
};

struct ForeignQueueLineItem {
    Q_GADGET
    QML_FOREIGN(aura::app::QueueLineItem)
    QML_VALUE_TYPE(queueLineItem)
};

struct ForeignQueueItem {
    Q_GADGET
    QML_FOREIGN(aura::app::QueueItem)
    QML_VALUE_TYPE(queueItem)
};

struct ForeignOrderItem {
    Q_GADGET
    QML_FOREIGN(aura::app::OrderItem)
    QML_VALUE_TYPE(orderItem)
};

struct ForeignOrderLineItem {
    Q_GADGET
    QML_FOREIGN(aura::app::OrderLineItem)
    QML_VALUE_TYPE(orderLineItem)
};

struct ForeignParcelItem {
    Q_GADGET
    QML_FOREIGN(aura::app::ParcelItem)
    QML_VALUE_TYPE(parcelItem)
};

struct ForeignReturnItem {
    Q_GADGET
    QML_FOREIGN(aura::app::ReturnItem)
    QML_VALUE_TYPE(returnItem)
};

struct ForeignReturnMessageItem {
    Q_GADGET
    QML_FOREIGN(aura::app::ReturnMessageItem)
    QML_VALUE_TYPE(returnMessageItem)
};

struct ForeignReturnThreadModel {
    Q_GADGET
    QML_FOREIGN(aura::app::ReturnThreadModel)
    QML_NAMED_ELEMENT(ReturnThreadModel)
};

struct ForeignReturnLineItem {
    Q_GADGET
    QML_FOREIGN(aura::app::ReturnLineItem)
    QML_VALUE_TYPE(returnLineItem)
};

struct ForeignTimelineItem {
    Q_GADGET
    QML_FOREIGN(aura::app::TimelineItem)
    QML_VALUE_TYPE(timelineItem)
};

struct ForeignQuoteItem {
    Q_GADGET
    QML_FOREIGN(aura::app::QuoteItem)
    QML_VALUE_TYPE(quoteItem)
};

struct ForeignAddressItem {
    Q_GADGET
    QML_FOREIGN(aura::app::AddressItem)
    QML_VALUE_TYPE(addressItem)
};

struct ForeignCardItem {
    Q_GADGET
    QML_FOREIGN(aura::app::CardItem)
    QML_VALUE_TYPE(cardItem)
};

struct ForeignVendorDesk {
    Q_GADGET
    QML_FOREIGN(aura::app::VendorDesk)
    QML_NAMED_ELEMENT(VendorDesk)
    QML_UNCREATABLE("Use App.desk")
};

struct ForeignLazyListModel {
    Q_GADGET
    QML_FOREIGN(aura::app::LazyListModel)
    QML_NAMED_ELEMENT(LazyListModel)
    QML_UNCREATABLE("Rows of the models")
};

struct ForeignVendorTodayModel {
    Q_GADGET
    QML_FOREIGN(aura::app::VendorTodayModel)
    QML_NAMED_ELEMENT(VendorTodayModel)
};

struct ForeignVendorReviewModel {
    Q_GADGET
    QML_FOREIGN(aura::app::VendorReviewModel)
    QML_NAMED_ELEMENT(VendorReviewModel)
};

struct ForeignVendorStockModel {
    Q_GADGET
    QML_FOREIGN(aura::app::VendorStockModel)
    QML_NAMED_ELEMENT(VendorStockModel)
};

struct ForeignStockHistoryModel {
    Q_GADGET
    QML_FOREIGN(aura::app::StockHistoryModel)
    QML_NAMED_ELEMENT(StockHistoryModel)
};

struct ForeignStockLocationsModel {
    Q_GADGET
    QML_FOREIGN(aura::app::StockLocationsModel)
    QML_NAMED_ELEMENT(StockLocationsModel)
};

struct ForeignStockTransferModel {
    Q_GADGET
    QML_FOREIGN(aura::app::StockTransferModel)
    QML_NAMED_ELEMENT(StockTransferModel)
};

struct ForeignOnboardingModel {
    Q_GADGET
    QML_FOREIGN(aura::app::OnboardingModel)
    QML_NAMED_ELEMENT(OnboardingModel)
};

struct ForeignProductHistoryModel {
    Q_GADGET
    QML_FOREIGN(aura::app::ProductHistoryModel)
    QML_NAMED_ELEMENT(ProductHistoryModel)
};

struct ForeignVendorOrderListModel {
    Q_GADGET
    QML_FOREIGN(aura::app::VendorOrderListModel)
    QML_NAMED_ELEMENT(VendorOrderListModel)
};

struct ForeignVendorOrderModel {
    Q_GADGET
    QML_FOREIGN(aura::app::VendorOrderModel)
    QML_NAMED_ELEMENT(VendorOrderModel)
};

struct ForeignDayItem {
    Q_GADGET
    QML_FOREIGN(aura::app::DayItem)
    QML_VALUE_TYPE(dayItem)
};

struct ForeignVendorReviewItem {
    Q_GADGET
    QML_FOREIGN(aura::app::VendorReviewItem)
    QML_VALUE_TYPE(vendorReviewItem)
};

struct ForeignShopSettingsModel {
    Q_GADGET
    QML_FOREIGN(aura::app::ShopSettingsModel)
    QML_NAMED_ELEMENT(ShopSettingsModel)
};

struct ForeignShopDeliveryItem {
    Q_GADGET
    QML_FOREIGN(aura::app::ShopDeliveryItem)
    QML_VALUE_TYPE(shopDeliveryItem)
};

struct ForeignParcelModel {
    Q_GADGET
    QML_FOREIGN(aura::app::ParcelModel)
    QML_NAMED_ELEMENT(ParcelModel)
};

struct ForeignParcelLineItem {
    Q_GADGET
    QML_FOREIGN(aura::app::ParcelLineItem)
    QML_VALUE_TYPE(parcelLineItem)
};

struct ForeignLabelModel {
    Q_GADGET
    QML_FOREIGN(aura::app::LabelModel)
    QML_NAMED_ELEMENT(LabelModel)
};

struct ForeignLabelItem {
    Q_GADGET
    QML_FOREIGN(aura::app::LabelItem)
    QML_VALUE_TYPE(labelItem)
};

struct ForeignMovementItem {
    Q_GADGET
    QML_FOREIGN(aura::app::MovementItem)
    QML_VALUE_TYPE(movementItem)
};

struct ForeignLocationItem {
    Q_GADGET
    QML_FOREIGN(aura::app::LocationItem)
    QML_VALUE_TYPE(locationItem)
};

struct ForeignStockItem {
    Q_GADGET
    QML_FOREIGN(aura::app::StockItem)
    QML_VALUE_TYPE(stockItem)
};

struct ForeignVendorOrderItem {
    Q_GADGET
    QML_FOREIGN(aura::app::VendorOrderItem)
    QML_VALUE_TYPE(vendorOrderItem)
};

struct ForeignPickLineItem {
    Q_GADGET
    QML_FOREIGN(aura::app::PickLineItem)
    QML_VALUE_TYPE(pickLineItem)
};

struct ForeignVendorReturnItem {
    Q_GADGET
    QML_FOREIGN(aura::app::VendorReturnItem)
    QML_VALUE_TYPE(vendorReturnItem)
};

struct ForeignVendorProductListModel {
    Q_GADGET
    QML_FOREIGN(aura::app::VendorProductListModel)
    QML_NAMED_ELEMENT(VendorProductListModel)
};

struct ForeignVendorAnalyticsModel {
    Q_GADGET
    QML_FOREIGN(aura::app::VendorAnalyticsModel)
    QML_NAMED_ELEMENT(VendorAnalyticsModel)
};

struct ForeignAnalyticsFigureItem {
    Q_GADGET
    QML_FOREIGN(aura::app::AnalyticsFigureItem)
    QML_VALUE_TYPE(analyticsFigureItem)
};

struct ForeignAnalyticsShareItem {
    Q_GADGET
    QML_FOREIGN(aura::app::AnalyticsShareItem)
    QML_VALUE_TYPE(analyticsShareItem)
};

struct ForeignAnalyticsCoverItem {
    Q_GADGET
    QML_FOREIGN(aura::app::AnalyticsCoverItem)
    QML_VALUE_TYPE(analyticsCoverItem)
};

struct ForeignVendorConflictModel {
    Q_GADGET
    QML_FOREIGN(aura::app::VendorConflictModel)
    QML_NAMED_ELEMENT(VendorConflictModel)
};

struct ForeignVendorProductItem {
    Q_GADGET
    QML_FOREIGN(aura::app::VendorProductItem)
    QML_VALUE_TYPE(vendorProductItem)
};

struct ForeignBulkPreviewItem {
    Q_GADGET
    QML_FOREIGN(aura::app::BulkPreviewItem)
    QML_VALUE_TYPE(bulkPreviewItem)
};

struct ForeignConflictItem {
    Q_GADGET
    QML_FOREIGN(aura::app::ConflictItem)
    QML_VALUE_TYPE(conflictItem)
};

} // namespace aura::qml
