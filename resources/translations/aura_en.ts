<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AccountWords</name>
    <message numerus="yes">
        <source>That was not right several times, so the account is closed for %n minute(s). It opens by itself, and nothing is lost.</source>
        <translation>
            <numerusform>That was not right several times, so the account is closed for %n minute. It opens by itself, and nothing is lost.</numerusform>
            <numerusform>That was not right several times, so the account is closed for %n minutes. It opens by itself, and nothing is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AvailabilityBadge</name>
    <message numerus="yes">
        <source>Only %n left</source>
        <translation>
            <numerusform>Only %n left</numerusform>
            <numerusform>Only %n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkSheet</name>
    <message numerus="yes">
        <source>Change %n product(s)</source>
        <translation>
            <numerusform>Change %n product</numerusform>
            <numerusform>Change %n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CategoryTile</name>
    <message numerus="yes">
        <source>%1, %n product(s)</source>
        <translation>
            <numerusform>%1, %n product</numerusform>
            <numerusform>%1, %n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message numerus="yes">
        <source>%n change(s) decided</source>
        <translation>
            <numerusform>%n change decided</numerusform>
            <numerusform>%n changes decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message numerus="yes">
        <source>%n device(s) signed out</source>
        <translation>
            <numerusform>%n device signed out</numerusform>
            <numerusform>%n devices signed out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetGroup</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message numerus="yes">
        <source>%1, %n product(s)</source>
        <translation>
            <numerusform>%1, %n product</numerusform>
            <numerusform>%1, %n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineItem</name>
    <message numerus="yes">
        <source>%1, %n piece(s), %2</source>
        <translation>
            <numerusform>%1, %n piece, %2</numerusform>
            <numerusform>%1, %n pieces, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListFacets</name>
    <message numerus="yes">
        <source>%n stars and up</source>
        <translation>
            <numerusform>%n star and up</numerusform>
            <numerusform>%n stars and up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message numerus="yes">
        <source>%n article(s) are in the cart again</source>
        <translation>
            <numerusform>%n article is in the cart again</numerusform>
            <numerusform>%n articles are in the cart again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnProductsPage</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonDataPage</name>
    <message numerus="yes">
        <source>%n change(s) on this device were not sent</source>
        <translation>
            <numerusform>%n change on this device was not sent</numerusform>
            <numerusform>%n changes on this device were not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductEditorPage</name>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>%n thing to put right</numerusform>
            <numerusform>%n things to put right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductImportPage</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n product(s)</source>
        <translation>
            <numerusform>Import %n product</numerusform>
            <numerusform>Import %n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the table to save has all of them.</source>
        <translation>
            <numerusform>And %n more; the table to save has all of them.</numerusform>
            <numerusform>And %n more; the table to save has all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message numerus="yes">
        <source>Tried %n times</source>
        <translation>
            <numerusform>Tried %n times</numerusform>
            <numerusform>Tried %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, next try in %n min</source>
        <translation>
            <numerusform>, next try in %n min</numerusform>
            <numerusform>, next try in %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatingStars</name>
    <message numerus="yes">
        <source>%1 of 5 stars, %n rating(s)</source>
        <translation>
            <numerusform>%1 of 5 stars, %n rating</numerusform>
            <numerusform>%1 of 5 stars, %n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnSheet</name>
    <message numerus="yes">
        <source>%n piece(s) bought</source>
        <translation>
            <numerusform>%n piece bought</numerusform>
            <numerusform>%n pieces bought</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPart</name>
    <message numerus="yes">
        <source>%1 stars: %n rating(s)</source>
        <translation>
            <numerusform>%1 stars: %n rating</numerusform>
            <numerusform>%1 stars: %n ratings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message numerus="yes">
        <source>%n person(s) found this helpful</source>
        <translation>
            <numerusform>%n person found this helpful</numerusform>
            <numerusform>%n people found this helpful</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShipSheet</name>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message numerus="yes">
        <source>%n order(s), printed on %1</source>
        <translation>
            <numerusform>%n order, printed on %1</numerusform>
            <numerusform>%n orders, printed on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncChip</name>
    <message numerus="yes">
        <source>Offline · %n pending</source>
        <translation>
            <numerusform>Offline · %n pending</numerusform>
            <numerusform>Offline · %n pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>%n changes wait for your decision.</source>
        <translation>
            <numerusform>%n change waits for your decision.</numerusform>
            <numerusform>%n changes wait for your decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n change(s) need your decision</source>
        <translation>
            <numerusform>%n change needs your decision</numerusform>
            <numerusform>%n changes need your decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VendorOrderPage</name>
    <message numerus="yes">
        <source>%n to pick</source>
        <translation>
            <numerusform>%n to pick</numerusform>
            <numerusform>%n to pick</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VendorReviewsPage</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::AuditTable</name>
    <message numerus="yes">
        <source>The log is whole: %n entries are as they were written.</source>
        <translation>
            <numerusform>The log is whole: %n entry is as it was written.</numerusform>
            <numerusform>The log is whole: %n entries are as they were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::LabelModel</name>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::NoticeModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new notifications</source>
        <translation>
            <numerusform>%n new notification</numerusform>
            <numerusform>%n new notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::ProductImportModel</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n product(s) imported</source>
        <translation>
            <numerusform>%1: %n product imported</numerusform>
            <numerusform>%1: %n products imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::ProductListModel</name>
    <message numerus="yes">
        <source>A range leaves out %n product(s) for which the shop has no rate.</source>
        <translation>
            <numerusform>A range leaves out %n product for which the shop has no rate.</numerusform>
            <numerusform>A range leaves out %n products for which the shop has no rate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::ProductModel</name>
    <message numerus="yes">
        <source>Returns within %n days.</source>
        <translation>
            <numerusform>Returns within %n day.</numerusform>
            <numerusform>Returns within %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::ReturnModel</name>
    <message numerus="yes">
        <source>Returns within %n days.</source>
        <translation>
            <numerusform>Returns within %n day.</numerusform>
            <numerusform>Returns within %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::ReviewEditModel</name>
    <message numerus="yes">
        <source>%1 is one too many: a review has at most %n picture(s).</source>
        <translation>
            <numerusform>%1 is one too many: a review has at most %n picture.</numerusform>
            <numerusform>%1 is one too many: a review has at most %n pictures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::ShopSettingsModel</name>
    <message numerus="yes">
        <source>Not more than %n character(s).</source>
        <translation>
            <numerusform>Not more than %n character.</numerusform>
            <numerusform>Not more than %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::StockHistoryModel</name>
    <message numerus="yes">
        <source>%n of them sold or held</source>
        <translation>
            <numerusform>%n of them sold or held</numerusform>
            <numerusform>%n of them sold or held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sold</source>
        <translation>
            <numerusform>%n sold</numerusform>
            <numerusform>%n sold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sold after all</source>
        <translation>
            <numerusform>%n not sold after all</numerusform>
            <numerusform>%n not sold after all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::SyncModel</name>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n pending</source>
        <translation>
            <numerusform>Offline · %n pending</numerusform>
            <numerusform>Offline · %n pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::SystemModel</name>
    <message numerus="yes">
        <source>Least %1, most %2 in the last %n minute(s)</source>
        <translation>
            <numerusform>Least %1, most %2 in the last %n minute</numerusform>
            <numerusform>Least %1, most %2 in the last %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Least %1, most %2 a day in the last %n day(s)</source>
        <translation>
            <numerusform>Least %1, most %2 in the last day</numerusform>
            <numerusform>Least %1, most %2 a day in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n, within a day</source>
        <translation>
            <numerusform>Of %n, within a day</numerusform>
            <numerusform>Of %n, within a day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::VendorAnalyticsModel</name>
    <message numerus="yes">
        <source>%n sold, %1</source>
        <translation>
            <numerusform>%n sold, %1</numerusform>
            <numerusform>%n sold, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in stock were not sold in this time.</source>
        <translation>
            <numerusform>%n article in stock was not sold in this time.</numerusform>
            <numerusform>%n articles in stock were not sold in this time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::VendorDesk</name>
    <message numerus="yes">
        <source>%n count(s) saved</source>
        <translation>
            <numerusform>%n count saved</numerusform>
            <numerusform>%n counts saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of stock saved</source>
        <translation>
            <numerusform>%n change of stock saved</numerusform>
            <numerusform>%n changes of stock saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be saved.</source>
        <translation>
            <numerusform>%n could not be saved.</numerusform>
            <numerusform>%n could not be saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::VendorOrderModel</name>
    <message numerus="yes">
        <source>%n on the shelf</source>
        <translation>
            <numerusform>%n on the shelf</numerusform>
            <numerusform>%n on the shelf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::VendorProductEditModel</name>
    <message numerus="yes">
        <source>A product has at most %n variant(s).</source>
        <translation>
            <numerusform>A product has at most %n variant.</numerusform>
            <numerusform>A product has at most %n variants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is one too many: a product has at most %n picture(s).</source>
        <translation>
            <numerusform>%1 is one too many: a product has at most %n picture.</numerusform>
            <numerusform>%1 is one too many: a product has at most %n pictures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::VendorProductListModel</name>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>%n variant</numerusform>
            <numerusform>%n variants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) changed</source>
        <translation>
            <numerusform>%n product changed</numerusform>
            <numerusform>%n products changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::VendorReviewModel</name>
    <message numerus="yes">
        <source>%n review(s), %1 on average</source>
        <translation>
            <numerusform>%n review, %1 on average</numerusform>
            <numerusform>%n reviews, %1 on average</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::VendorStockModel</name>
    <message numerus="yes">
        <source>%n of them sold or held</source>
        <translation>
            <numerusform>%n of them sold or held</numerusform>
            <numerusform>%n of them sold or held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>%n counted</numerusform>
            <numerusform>%n counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::VendorTodayModel</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::console::BulkRun</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::console::ExportRun</name>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1: %n row</numerusform>
            <numerusform>%1: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in %1</source>
        <translation>
            <numerusform>%n row is in %1</numerusform>
            <numerusform>%n rows are in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::console::ModerationPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::console::OrdersPage</name>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that is left of %n orders</source>
        <translation>
            <numerusform>All that is left of %n order</numerusform>
            <numerusform>All that is left of %n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::console::ShopsPage</name>
    <message numerus="yes">
        <source>%n shops</source>
        <translation>
            <numerusform>%n shop</numerusform>
            <numerusform>%n shops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::console::TablePage</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n rows; more as you scroll</source>
        <translation>
            <numerusform>The first row; more as you scroll</numerusform>
            <numerusform>The first %n rows; more as you scroll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::console::UsersPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
</TS>
