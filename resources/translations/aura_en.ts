<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AccountWords</name>
    <message numerus="yes">
        <source>That was not right several times, so the account is closed for %n minute(s). It opens by itself, and nothing is lost.</source>
        <translation>
            <numerusform>That was not right several times, so the account is closed for %Ln minute. It opens by itself, and nothing is lost.</numerusform>
            <numerusform>That was not right several times, so the account is closed for %Ln minutes. It opens by itself, and nothing is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdminCommission</name>
    <message numerus="yes">
        <source>It needs a name of at most %n character(s).</source>
        <translation>
            <numerusform>It needs a name of at most %n character.</numerusform>
            <numerusform>It needs a name of at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AvailabilityBadge</name>
    <message numerus="yes">
        <source>Only %n left</source>
        <translation>
            <numerusform>Only %Ln left</numerusform>
            <numerusform>Only %Ln left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkSheet</name>
    <message numerus="yes">
        <source>Change %n product(s)</source>
        <translation>
            <numerusform>Change %Ln product</numerusform>
            <numerusform>Change %Ln products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CategoryTile</name>
    <message numerus="yes">
        <source>%1, %n product(s)</source>
        <translation>
            <numerusform>%1, %Ln product</numerusform>
            <numerusform>%1, %Ln products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message numerus="yes">
        <source>%n change(s) decided</source>
        <translation>
            <numerusform>%Ln change decided</numerusform>
            <numerusform>%Ln changes decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message numerus="yes">
        <source>%n device(s) signed out</source>
        <translation>
            <numerusform>%Ln device signed out</numerusform>
            <numerusform>%Ln devices signed out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>Within %Ln day</numerusform>
            <numerusform>Within %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetGroup</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %Ln</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message numerus="yes">
        <source>%1, %n product(s)</source>
        <translation>
            <numerusform>%1, %Ln product</numerusform>
            <numerusform>%1, %Ln products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%Ln min ago</numerusform>
            <numerusform>%Ln min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%Ln h ago</numerusform>
            <numerusform>%Ln h ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineItem</name>
    <message numerus="yes">
        <source>%1, %n piece(s), %2</source>
        <translation>
            <numerusform>%1, %Ln piece, %2</numerusform>
            <numerusform>%1, %Ln pieces, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListFacets</name>
    <message numerus="yes">
        <source>%n stars and up</source>
        <translation>
            <numerusform>%Ln star and up</numerusform>
            <numerusform>%Ln stars and up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Onboarding</name>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>Within %Ln day</numerusform>
            <numerusform>Within %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message numerus="yes">
        <source>%n article(s) are in the cart again</source>
        <translation>
            <numerusform>%Ln article is in the cart again</numerusform>
            <numerusform>%Ln articles are in the cart again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnProductsPage</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonDataPage</name>
    <message numerus="yes">
        <source>%n change(s) on this device were not sent</source>
        <translation>
            <numerusform>%Ln change on this device was not sent</numerusform>
            <numerusform>%Ln changes on this device were not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductEditorPage</name>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>%Ln thing to put right</numerusform>
            <numerusform>%Ln things to put right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductImportPage</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n product(s)</source>
        <translation>
            <numerusform>Import %Ln product</numerusform>
            <numerusform>Import %Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the table to save has all of them.</source>
        <translation>
            <numerusform>And %Ln more; the table to save has all of them.</numerusform>
            <numerusform>And %Ln more; the table to save has all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more. The table to save has the first %1.</source>
        <translation>
            <numerusform>And %Ln more. The table to save has the first %1.</numerusform>
            <numerusform>And %Ln more. The table to save has the first %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramDialogs</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>One day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message numerus="yes">
        <source>Tried %n times</source>
        <translation>
            <numerusform>Tried %Ln times</numerusform>
            <numerusform>Tried %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, next try in %n min</source>
        <translation>
            <numerusform>, next try in %Ln min</numerusform>
            <numerusform>, next try in %Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatingStars</name>
    <message numerus="yes">
        <source>%1 of 5 stars, %n rating(s)</source>
        <translation>
            <numerusform>%1 of 5 stars, %Ln rating</numerusform>
            <numerusform>%1 of 5 stars, %Ln ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnSheet</name>
    <message numerus="yes">
        <source>%n piece(s) bought</source>
        <translation>
            <numerusform>%Ln piece bought</numerusform>
            <numerusform>%Ln pieces bought</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnThread</name>
    <message numerus="yes">
        <source>Show %n earlier message(s)</source>
        <translation>
            <numerusform>Show %n earlier message</numerusform>
            <numerusform>Show %n earlier messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPart</name>
    <message numerus="yes">
        <source>%1 stars: %n rating(s)</source>
        <translation>
            <numerusform>%1 stars: %Ln rating</numerusform>
            <numerusform>%1 stars: %Ln ratings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message numerus="yes">
        <source>%n person(s) found this helpful</source>
        <translation>
            <numerusform>%Ln person found this helpful</numerusform>
            <numerusform>%Ln people found this helpful</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleDialogs</name>
    <message numerus="yes">
        <source>It counts at once for %n people who have it.</source>
        <translation>
            <numerusform>It counts at once for the one person who has it.</numerusform>
            <numerusform>It counts at once for the %Ln people who have it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have the role “%1”. They get another one instead.</source>
        <translation>
            <numerusform>One person has the role “%1”. They get another one instead.</numerusform>
            <numerusform>%Ln people have the role “%1”. They get another one instead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShipSheet</name>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%Ln to send</numerusform>
            <numerusform>%Ln to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message numerus="yes">
        <source>%n order(s), printed on %1</source>
        <translation>
            <numerusform>%Ln order, printed on %1</numerusform>
            <numerusform>%Ln orders, printed on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncChip</name>
    <message numerus="yes">
        <source>Offline · %n pending</source>
        <translation>
            <numerusform>Offline · %Ln pending</numerusform>
            <numerusform>Offline · %Ln pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%Ln pending</numerusform>
            <numerusform>%Ln pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>%n changes wait for your decision.</source>
        <translation>
            <numerusform>%Ln change waits for your decision.</numerusform>
            <numerusform>%Ln changes wait for your decision.</numerusform>
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
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This voucher counts from %n piece(s) on, of the articles that it is for.</source>
        <translation>
            <numerusform>This voucher counts from %n piece on, of the articles that it is for.</numerusform>
            <numerusform>This voucher counts from %n pieces on, of the articles that it is for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n change(s) need your decision</source>
        <translation>
            <numerusform>%Ln change needs your decision</numerusform>
            <numerusform>%Ln changes need your decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VendorOrderPage</name>
    <message numerus="yes">
        <source>%n to pick</source>
        <translation>
            <numerusform>%Ln to pick</numerusform>
            <numerusform>%Ln to pick</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VendorReviewsPage</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::AuditTable</name>
    <message numerus="yes">
        <source>The log is whole: %n entries are as they were written.</source>
        <translation>
            <numerusform>The log is whole: %Ln entry is as it was written.</numerusform>
            <numerusform>The log is whole: %Ln entries are as they were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::LabelModel</name>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%Ln label</numerusform>
            <numerusform>%Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::NoticeModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%Ln unread</numerusform>
            <numerusform>%Ln unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new notifications</source>
        <translation>
            <numerusform>%Ln new notification</numerusform>
            <numerusform>%Ln new notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::ProductHistoryModel</name>
    <message numerus="yes">
        <source>%n picture(s) added</source>
        <translation>
            <numerusform>%Ln picture added</numerusform>
            <numerusform>%Ln pictures added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) removed</source>
        <translation>
            <numerusform>%Ln picture removed</numerusform>
            <numerusform>%Ln pictures removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::ProductImportModel</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n product(s) imported</source>
        <translation>
            <numerusform>%1: %Ln product imported</numerusform>
            <numerusform>%1: %Ln products imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::ProductListModel</name>
    <message numerus="yes">
        <source>A range leaves out %n product(s) for which the shop has no rate.</source>
        <translation>
            <numerusform>A range leaves out %Ln product for which the shop has no rate.</numerusform>
            <numerusform>A range leaves out %Ln products for which the shop has no rate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::ProductModel</name>
    <message numerus="yes">
        <source>Returns within %n days.</source>
        <translation>
            <numerusform>Returns within %Ln day.</numerusform>
            <numerusform>Returns within %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::PromotionTable</name>
    <message numerus="yes">
        <source>from %n piece(s) on</source>
        <translation>
            <numerusform>from %n piece on</numerusform>
            <numerusform>from %n pieces on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used in %n order(s)</source>
        <translation>
            <numerusform>Used in %n order</numerusform>
            <numerusform>Used in %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n person(s)</source>
        <translation>
            <numerusform>by %n person</numerusform>
            <numerusform>by %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) canceled since</source>
        <translation>
            <numerusform>%n order canceled since</numerusform>
            <numerusform>%n orders canceled since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::ReturnModel</name>
    <message numerus="yes">
        <source>Returns within %n days.</source>
        <translation>
            <numerusform>Returns within %Ln day.</numerusform>
            <numerusform>Returns within %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::ReviewEditModel</name>
    <message numerus="yes">
        <source>%1 is one too many: a review has at most %n picture(s).</source>
        <translation>
            <numerusform>%1 is one too many: a review has at most %Ln picture.</numerusform>
            <numerusform>%1 is one too many: a review has at most %Ln pictures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::ShopSettingsModel</name>
    <message numerus="yes">
        <source>Not more than %n character(s).</source>
        <translation>
            <numerusform>Not more than %Ln character.</numerusform>
            <numerusform>Not more than %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::StockHistoryModel</name>
    <message numerus="yes">
        <source>%n of them sold or held</source>
        <translation>
            <numerusform>%Ln of them sold or held</numerusform>
            <numerusform>%Ln of them sold or held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sold</source>
        <translation>
            <numerusform>%Ln sold</numerusform>
            <numerusform>%Ln sold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sold after all</source>
        <translation>
            <numerusform>%Ln not sold after all</numerusform>
            <numerusform>%Ln not sold after all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::StockLocationsModel</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%Ln piece</numerusform>
            <numerusform>%Ln pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s), in one line.</source>
        <translation>
            <numerusform>At most %Ln character, in one line.</numerusform>
            <numerusform>At most %Ln characters, in one line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::StockTransferModel</name>
    <message numerus="yes">
        <source>%n piece(s) moved to %1</source>
        <translation>
            <numerusform>%Ln piece moved to %1</numerusform>
            <numerusform>%Ln pieces moved to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::SyncModel</name>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%Ln pending</numerusform>
            <numerusform>%Ln pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n pending</source>
        <translation>
            <numerusform>Offline · %Ln pending</numerusform>
            <numerusform>Offline · %Ln pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::SystemModel</name>
    <message numerus="yes">
        <source>Least %1, most %2 in the last %n minute(s)</source>
        <translation>
            <numerusform>Least %1, most %2 in the last %Ln minute</numerusform>
            <numerusform>Least %1, most %2 in the last %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Least %1, most %2 a day in the last %n day(s)</source>
        <translation>
            <numerusform>Least %1, most %2 in the last day</numerusform>
            <numerusform>Least %1, most %2 a day in the last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n, within a day</source>
        <translation>
            <numerusform>Of %Ln, within a day</numerusform>
            <numerusform>Of %Ln, within a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n active people have ordered within a day</source>
        <translation>
            <numerusform>%1 of %Ln active person has ordered within a day</numerusform>
            <numerusform>%1 of %Ln active people have ordered within a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n of the last two weeks, untouched for a day</source>
        <translation>
            <numerusform>%1 of %Ln of the last two weeks, untouched for a day</numerusform>
            <numerusform>%1 of %Ln of the last two weeks, untouched for a day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::VendorAnalyticsModel</name>
    <message numerus="yes">
        <source>%n sold, %1</source>
        <translation>
            <numerusform>%Ln sold, %1</numerusform>
            <numerusform>%Ln sold, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in stock were not sold in this time.</source>
        <translation>
            <numerusform>%Ln article in stock was not sold in this time.</numerusform>
            <numerusform>%Ln articles in stock were not sold in this time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::VendorDesk</name>
    <message numerus="yes">
        <source>%n count(s) saved</source>
        <translation>
            <numerusform>%Ln count saved</numerusform>
            <numerusform>%Ln counts saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of stock saved</source>
        <translation>
            <numerusform>%Ln change of stock saved</numerusform>
            <numerusform>%Ln changes of stock saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be saved.</source>
        <translation>
            <numerusform>%Ln could not be saved.</numerusform>
            <numerusform>%Ln could not be saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::VendorOrderModel</name>
    <message numerus="yes">
        <source>%n on the shelf</source>
        <translation>
            <numerusform>%Ln on the shelf</numerusform>
            <numerusform>%Ln on the shelf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::VendorProductEditModel</name>
    <message numerus="yes">
        <source>A product has at most %n variant(s).</source>
        <translation>
            <numerusform>A product has at most %Ln variant.</numerusform>
            <numerusform>A product has at most %Ln variants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is one too many: a product has at most %n picture(s).</source>
        <translation>
            <numerusform>%1 is one too many: a product has at most %Ln picture.</numerusform>
            <numerusform>%1 is one too many: a product has at most %Ln pictures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::VendorProductListModel</name>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>%Ln variant</numerusform>
            <numerusform>%Ln variants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) changed</source>
        <translation>
            <numerusform>%Ln product changed</numerusform>
            <numerusform>%Ln products changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::VendorReviewModel</name>
    <message numerus="yes">
        <source>%n review(s), %1 on average</source>
        <translation>
            <numerusform>%Ln review, %1 on average</numerusform>
            <numerusform>%Ln reviews, %1 on average</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::VendorStockModel</name>
    <message numerus="yes">
        <source>%n of them sold or held</source>
        <translation>
            <numerusform>%Ln of them sold or held</numerusform>
            <numerusform>%Ln of them sold or held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>%Ln counted</numerusform>
            <numerusform>%Ln counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::VendorTodayModel</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::console::BulkRun</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::console::CategoriesPage</name>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%Ln category</numerusform>
            <numerusform>%Ln categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” becomes the category that you choose. Its %n products and what stands below it go there, and so does whoever follows a link to it. This cannot be undone.</source>
        <translation>
            <numerusform>“%1” becomes the category that you choose. Its %Ln product and what stands below it go there, and so does whoever follows a link to it. This cannot be undone.</numerusform>
            <numerusform>“%1” becomes the category that you choose. Its %Ln products and what stands below it go there, and so does whoever follows a link to it. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n products. “Merge into…” goes on with the rest.</source>
        <translation>
            <numerusform>Stopped after %Ln product. “Merge into…” goes on with the rest.</numerusform>
            <numerusform>Stopped after %Ln products. “Merge into…” goes on with the rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n products are there now.</source>
        <translation>
            <numerusform>%Ln product is there now.</numerusform>
            <numerusform>%Ln products are there now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::console::CodesDialog</name>
    <message numerus="yes">
        <source>%n code(s) hold from now on.</source>
        <translation>
            <numerusform>%n code holds from now on.</numerusform>
            <numerusform>%n codes hold from now on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::console::ExportRun</name>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1: %Ln row</numerusform>
            <numerusform>%1: %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in %1</source>
        <translation>
            <numerusform>%Ln row is in %1</numerusform>
            <numerusform>%Ln rows are in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::console::KeysPage</name>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>One key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::console::ModerationPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::console::OrdersPage</name>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that is left of %n orders</source>
        <translation>
            <numerusform>All that is left of %Ln order</numerusform>
            <numerusform>All that is left of %Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::console::PayoutsPage</name>
    <message numerus="yes">
        <source>%n payouts</source>
        <translation>
            <numerusform>%n payout</numerusform>
            <numerusform>%n payouts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::console::ReturnsPage</name>
    <message numerus="yes">
        <source>%n days ago or more</source>
        <translation>
            <numerusform>%Ln day ago or more</numerusform>
            <numerusform>%Ln days ago or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returns</source>
        <translation>
            <numerusform>%Ln return</numerusform>
            <numerusform>%Ln returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::console::RolesPage</name>
    <message numerus="yes">
        <source>%n roles of your own making; the first two are always there and cannot be changed.</source>
        <translation>
            <numerusform>One role of your own making; the first two are always there and cannot be changed.</numerusform>
            <numerusform>%Ln roles of your own making; the first two are always there and cannot be changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::console::ShopsPage</name>
    <message numerus="yes">
        <source>%n shops</source>
        <translation>
            <numerusform>%Ln shop</numerusform>
            <numerusform>%Ln shops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::console::TablePage</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n rows; more as you scroll</source>
        <translation>
            <numerusform>The first row; more as you scroll</numerusform>
            <numerusform>The first %Ln rows; more as you scroll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::console::UsersPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
</TS>
