<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name>AccountPage</name>
    <message>
        <source>You</source>
        <translation>حسابي</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>You shop as a guest</source>
        <translation>التسوق كضيف</translation>
    </message>
    <message>
        <source>Browse and fill your cart. An account is only needed to order.</source>
        <translation>تصفح المنتجات واملأ سلتك. الحساب لازم عند الطلب فقط.</translation>
    </message>
    <message>
        <source>Your session has ended. Nothing is lost: sign in again, and what waits is sent.</source>
        <translation>انتهت جلستك. لم يُفقد شيء: بعد تسجيل الدخول من جديد يُرسل ما ينتظر.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Make an account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Your addresses</source>
        <translation>عناوينك</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>أجهزتك</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Wishlist</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Find a command or place</source>
        <translation>إيجاد أمر أو مكان</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>متجرك</translation>
    </message>
    <message>
        <source>Currency of prices</source>
        <translation>عملة الأسعار</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>لوحة الإدارة</translation>
    </message>
    <message>
        <source>Sell here</source>
        <translation>البيع هنا</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>Please choose a password of at least %1 characters.</source>
        <translation>يُرجى اختيار كلمة مرور لا تقل عن %1 أحرف.</translation>
    </message>
    <message>
        <source>This password is too long. 70 letters and digits are enough.</source>
        <translation>كلمة المرور هذه طويلة جدًا. يكفي ٧٠ حرفًا ورقمًا.</translation>
    </message>
    <message>
        <source>This password holds a character that cannot be typed.</source>
        <translation>في كلمة المرور هذه رمز لا يمكن إدخاله من لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>That was not right several times, so the account is closed for a few minutes. It opens by itself.</source>
        <translation>لم يكن ذلك صحيحًا عدة مرات، لذا قُفل الحساب لبضع دقائق. يُفتح تلقائيًا.</translation>
    </message>
    <message numerus="yes">
        <source>That was not right several times, so the account is closed for %n minute(s). It opens by itself, and nothing is lost.</source>
        <translation>
            <numerusform>لم يكن ذلك صحيحًا عدة مرات، لذا قُفل الحساب لمدة %Ln دقيقة. يُفتح تلقائيًا، ولم يُفقد شيء.</numerusform>
            <numerusform>لم يكن ذلك صحيحًا عدة مرات، لذا قُفل الحساب لمدة دقيقة واحدة. يُفتح تلقائيًا، ولم يُفقد شيء.</numerusform>
            <numerusform>لم يكن ذلك صحيحًا عدة مرات، لذا قُفل الحساب لمدة دقيقتين. يُفتح تلقائيًا، ولم يُفقد شيء.</numerusform>
            <numerusform>لم يكن ذلك صحيحًا عدة مرات، لذا قُفل الحساب لمدة %Ln دقائق. يُفتح تلقائيًا، ولم يُفقد شيء.</numerusform>
            <numerusform>لم يكن ذلك صحيحًا عدة مرات، لذا قُفل الحساب لمدة %Ln دقيقة. يُفتح تلقائيًا، ولم يُفقد شيء.</numerusform>
            <numerusform>لم يكن ذلك صحيحًا عدة مرات، لذا قُفل الحساب لمدة %Ln دقيقة. يُفتح تلقائيًا، ولم يُفقد شيء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>Default</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>Remove address of %1</source>
        <translation>إزالة عنوان %1</translation>
    </message>
    <message>
        <source>Edit address of %1</source>
        <translation>تعديل عنوان %1</translation>
    </message>
</context>
<context>
    <name>AddressFields</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>الشارع والرقم</translation>
    </message>
    <message>
        <source>Flat, floor, company</source>
        <translation>الشقة، الطابق، الشركة</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>اختيار الدولة</translation>
    </message>
    <message>
        <source>Region or state</source>
        <translation>المنطقة أو الولاية</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Only for the carrier.</source>
        <translation>لشركة الشحن فقط.</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>New address</source>
        <translation>عنوان جديد</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>تعديل العنوان</translation>
    </message>
    <message>
        <source>This address was removed on another device. Saving it brings it back.</source>
        <translation>أُزيل هذا العنوان على جهاز آخر. حفظه يعيده.</translation>
    </message>
    <message>
        <source>The address is kept</source>
        <translation>تم حفظ العنوان</translation>
    </message>
    <message>
        <source>Send my orders here</source>
        <translation>إرسال طلباتي إلى هنا</translation>
    </message>
    <message>
        <source>Keep the address</source>
        <translation>حفظ العنوان</translation>
    </message>
</context>
<context>
    <name>AddressTexts</name>
    <message>
        <source>Please use at most %1 characters.</source>
        <translation>يُرجى ألا يزيد النص على %1 حرف.</translation>
    </message>
    <message>
        <source>Who receives it?</source>
        <translation>من المستلم؟</translation>
    </message>
    <message>
        <source>Street and number, please.</source>
        <translation>يُرجى إدخال الشارع والرقم.</translation>
    </message>
    <message>
        <source>Which town?</source>
        <translation>ما المدينة؟</translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>ما الدولة؟</translation>
    </message>
</context>
<context>
    <name>AddressesPage</name>
    <message>
        <source>Your addresses</source>
        <translation>عناوينك</translation>
    </message>
    <message>
        <source>The address is removed</source>
        <translation>تمت إزالة العنوان</translation>
    </message>
    <message>
        <source>Orders go to the chosen one unless you say otherwise at checkout.</source>
        <translation>تُرسل الطلبات إلى العنوان المختار ما لم يُحدَّد غيره عند إتمام الشراء.</translation>
    </message>
    <message>
        <source>Nobody is signed in here</source>
        <translation>لم يتم تسجيل الدخول هنا</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>لا عناوين بعد</translation>
    </message>
    <message>
        <source>Sign in, and your addresses come along to every device.</source>
        <translation>بعد تسجيل الدخول تصل عناوينك إلى كل أجهزتك.</translation>
    </message>
    <message>
        <source>Keep where your orders go, and checkout is one tap shorter. It works without a network, too.</source>
        <translation>بحفظ عنوان التوصيل يقل إتمام الشراء بنقرة. ويعمل ذلك دون شبكة أيضًا.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>إضافة عنوان</translation>
    </message>
    <message>
        <source>Remove the address of %1?</source>
        <translation>إزالة عنوان %1؟</translation>
    </message>
    <message>
        <source>Orders that were made keep theirs.</source>
        <translation>الطلبات التي تمت تحتفظ بعناوينها.</translation>
    </message>
</context>
<context>
    <name>AdminCommission</name>
    <message>
        <source>%1 %</source>
        <translation>%1 ٪</translation>
    </message>
    <message>
        <source>One that is gone</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Every price</source>
        <translation>كل الأسعار</translation>
    </message>
    <message>
        <source>Every price in %1</source>
        <translation>كل الأسعار بعملة %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>From %1, below %2</source>
        <translation>من %1 وأقل من %2</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message numerus="yes">
        <source>It needs a name of at most %n character(s).</source>
        <translation>
            <numerusform>تحتاج إلى اسم (%n).</numerusform>
            <numerusform>تحتاج إلى اسم من رمز واحد (%n) على الأكثر.</numerusform>
            <numerusform>تحتاج إلى اسم من رمزين (%n) على الأكثر.</numerusform>
            <numerusform>تحتاج إلى اسم من %n رموز على الأكثر.</numerusform>
            <numerusform>تحتاج إلى اسم من %n رمزًا على الأكثر.</numerusform>
            <numerusform>تحتاج إلى اسم من %n رمز على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The currency is not one; EUR is, for example.</source>
        <translation>هذه ليست عملة؛ EUR مثلًا عملة.</translation>
    </message>
    <message>
        <source>%1 is not an amount.</source>
        <translation>%1: هذا ليس مبلغًا.</translation>
    </message>
    <message>
        <source>An amount needs a currency.</source>
        <translation>يحتاج المبلغ إلى عملة.</translation>
    </message>
    <message>
        <source>The lowest price</source>
        <translation>أدنى سعر</translation>
    </message>
    <message>
        <source>The price it ends below</source>
        <translation>السعر الذي تنتهي دونه</translation>
    </message>
    <message>
        <source>The prices end before they begin.</source>
        <translation>تنتهي الأسعار قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>A day is written like %1.</source>
        <translation>يُكتب اليوم هكذا: %1.</translation>
    </message>
    <message>
        <source>The time ends before it begins.</source>
        <translation>تنتهي المدة قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>The share is a number of percent from 0 to 100, with two decimals at most.</source>
        <translation>النسبة عدد بالمئة من 0 إلى 100 بمنزلتين عشريتين على الأكثر.</translation>
    </message>
    <message>
        <source>The fixed part</source>
        <translation>الجزء الثابت</translation>
    </message>
    <message>
        <source>An amount is out of range.</source>
        <translation>أحد المبالغ خارج الحدود.</translation>
    </message>
</context>
<context>
    <name>AdminOperation</name>
    <message>
        <source>Being made</source>
        <translation>قيد الإنشاء</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>غير متحقَّق منها</translation>
    </message>
    <message>
        <source>Being verified</source>
        <translation>قيد التحقق</translation>
    </message>
    <message>
        <source>Can be restored</source>
        <translation>يمكن استعادتها</translation>
    </message>
    <message>
        <source>Cannot be restored</source>
        <translation>لا يمكن استعادتها</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>حسابات جديدة</translation>
    </message>
    <message>
        <source>Writing reviews</source>
        <translation>كتابة المراجعات</translation>
    </message>
    <message>
        <source>Paying by card</source>
        <translation>الدفع بالبطاقة</translation>
    </message>
    <message>
        <source>Asking to send something back</source>
        <translation>طلب إرجاع شيء</translation>
    </message>
    <message>
        <source>Off: nobody can make an account. Who has one signs in as ever.</source>
        <translation>عند الإيقاف: لا يستطيع أحد إنشاء حساب، ومن لديه حساب يسجّل الدخول كالمعتاد.</translation>
    </message>
    <message>
        <source>Off: nothing new is written. What is written stays.</source>
        <translation>عند الإيقاف: لا يُكتب شيء جديد، وما كُتب يبقى.</translation>
    </message>
    <message>
        <source>Off: other ways to pay stay. What was begun is finished, and refunds go on.</source>
        <translation>عند الإيقاف: تبقى طرق الدفع الأخرى، ويكتمل ما بدأ، وتستمر عمليات ردّ المال.</translation>
    </message>
    <message>
        <source>Off: nothing new is asked for. What was asked for goes on.</source>
        <translation>عند الإيقاف: لا يُطلب شيء جديد، وما طُلب يستمر.</translation>
    </message>
    <message>
        <source>Showing reviews at once</source>
        <translation>عرض المراجعات فورًا</translation>
    </message>
    <message>
        <source>Off: what is written or changed waits in Moderation, and is shown once it is approved. What is shown stays.</source>
        <translation>عند الإيقاف: ما يُكتب أو يُغيَّر ينتظر في الإشراف ويُعرض بعد الموافقة عليه، وما هو معروض يبقى.</translation>
    </message>
</context>
<context>
    <name>AdminOrders</name>
    <message>
        <source>Not paid yet</source>
        <translation>لم يُدفع بعد</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>أُعيد المبلغ</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>المشتري</translation>
    </message>
    <message>
        <source>Invoice to: %1</source>
        <translation>الفاتورة إلى: %1</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>المبالغ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>البضاعة</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التوصيل</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Tax in it</source>
        <translation>الضريبة المضمّنة</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>%1 paid back</source>
        <translation>أُعيد %1</translation>
    </message>
    <message>
        <source>waits for the provider</source>
        <translation>بانتظار مزوّد الدفع</translation>
    </message>
    <message>
        <source>Can be paid back: %1</source>
        <translation>يمكن إعادة: %1</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>الطرود</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>المرتجعات</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>مُرسل</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>تم الطلب</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>بانتظار التأكيد</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُشحن</translation>
    </message>
    <message>
        <source>Partly sent</source>
        <translation>شُحن جزئيًا</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>شُحن</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>غير مدفوع</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>مدفوع جزئيًا</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Partly paid back</source>
        <translation>أُعيد جزئيًا</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>لم يُحصَّل</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>العمولة</translation>
    </message>
    <message>
        <source>%1: nothing, no rule fitted</source>
        <translation>%1: لا شيء، لم تنطبق قاعدة</translation>
    </message>
</context>
<context>
    <name>AdminPromotions</name>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Costs at least</source>
        <translation>يكلّف على الأقل</translation>
    </message>
    <message>
        <source>Pieces at least</source>
        <translation>القطع على الأقل</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>الطلب الأول</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>مسجّل الدخول</translation>
    </message>
    <message>
        <source>Each article</source>
        <translation>كل منتج</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التوصيل</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>مخفّضة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Free delivery</source>
        <translation>توصيل مجاني</translation>
    </message>
    <message>
        <source>%1 off each article</source>
        <translation>خصم %1 على كل منتج</translation>
    </message>
    <message>
        <source>%1 off the order</source>
        <translation>خصم %1 على الطلب</translation>
    </message>
    <message>
        <source>%1 off the delivery</source>
        <translation>خصم %1 على التوصيل</translation>
    </message>
    <message>
        <source>It needs a name in one language at least.</source>
        <translation>يلزم اسم بلغة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>A condition needs a category or a shop.</source>
        <translation>يلزم الشرطَ صنف أو متجر.</translation>
    </message>
    <message>
        <source>A condition needs a tag.</source>
        <translation>يلزم الشرطَ وسم.</translation>
    </message>
    <message>
        <source>What it costs at least is written like “50 EUR; 60 USD”.</source>
        <translation>يُكتب الحد الأدنى للثمن هكذا: «50 EUR; 60 USD».</translation>
    </message>
    <message>
        <source>How many pieces it takes at least is a whole number from 1 on.</source>
        <translation>أقل عدد من القطع رقم صحيح ابتداءً من 1.</translation>
    </message>
    <message>
        <source>The share is a number of percent above 0 and up to 100.</source>
        <translation>النسبة رقم بالمئة أكبر من 0 وحتى 100.</translation>
    </message>
    <message>
        <source>It takes either a share or an amount off.</source>
        <translation>يُخصم إما نسبة أو مبلغ.</translation>
    </message>
    <message>
        <source>What it takes off is a share, or amounts like “5 EUR; 6 USD”.</source>
        <translation>ما يُخصم نسبة، أو مبالغ مثل «5 EUR; 6 USD».</translation>
    </message>
    <message>
        <source>A day is written like %1.</source>
        <translation>يُكتب اليوم هكذا: %1.</translation>
    </message>
    <message>
        <source>The time ends before it begins.</source>
        <translation>تنتهي المدة قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>A limit is a whole number from 1 on, or empty for none.</source>
        <translation>الحد رقم صحيح ابتداءً من 1، أو يُترك فارغًا بلا حد.</translation>
    </message>
    <message>
        <source>The priority is a whole number from -1000 to 1000.</source>
        <translation>الأولوية رقم صحيح من ‎-1000 إلى 1000.</translation>
    </message>
    <message>
        <source>Something in it is too long or out of range.</source>
        <translation>شيء فيه أطول من اللازم أو خارج النطاق.</translation>
    </message>
</context>
<context>
    <name>AdminReturns</name>
    <message>
        <source>Waits for the shop</source>
        <translation>بانتظار المتجر</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تم الاستلام</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>أُعيد المال</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>المشتري</translation>
    </message>
    <message>
        <source>Goes back</source>
        <translation>ما يُعاد</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>المبالغ</translation>
    </message>
    <message>
        <source>Paid back: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
    <message>
        <source>Can be paid back: %1</source>
        <translation>يمكن إعادته: %1</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Asked for %1</source>
        <translation>طُلب %1</translation>
    </message>
    <message>
        <source>Last step %1</source>
        <translation>آخر خطوة %1</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>السوق</translation>
    </message>
    <message>
        <source>The buyer has asked the market to decide on %1.</source>
        <translation>طلب المشتري من السوق أن يقرر في %1.</translation>
    </message>
    <message>
        <source>Decided for the buyer, or the shop has given in.</source>
        <translation>حُسم لصالح المشتري، أو تراجع المتجر.</translation>
    </message>
    <message>
        <source>Decided for the shop.</source>
        <translation>حُسم لصالح المتجر.</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>النزاع</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>AdminWords</name>
    <message>
        <source>Customer</source>
        <translation>عميل</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>بائع</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Super admin</source>
        <translation>مدير عام</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>تمت دعوته</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>قيد الإعداد</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>بانتظار قرار</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>منتج</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Looked at the list of people</source>
        <translation>اطّلع على قائمة الأشخاص</translation>
    </message>
    <message>
        <source>Looked at a person</source>
        <translation>اطّلع على شخص</translation>
    </message>
    <message>
        <source>Blocked a person</source>
        <translation>حظر شخصًا</translation>
    </message>
    <message>
        <source>Unblocked a person</source>
        <translation>ألغى حظر شخص</translation>
    </message>
    <message>
        <source>Signed a person out everywhere</source>
        <translation>سجّل خروج شخص من كل الأجهزة</translation>
    </message>
    <message>
        <source>Changed a person&apos;s role</source>
        <translation>غيّر دور شخص</translation>
    </message>
    <message>
        <source>Looked at the list of shops</source>
        <translation>اطّلع على قائمة المتاجر</translation>
    </message>
    <message>
        <source>Approved a shop</source>
        <translation>وافق على متجر</translation>
    </message>
    <message>
        <source>Rejected a shop</source>
        <translation>رفض متجرًا</translation>
    </message>
    <message>
        <source>Suspended a shop</source>
        <translation>أوقف متجرًا</translation>
    </message>
    <message>
        <source>Looked at what waits</source>
        <translation>اطّلع على ما ينتظر</translation>
    </message>
    <message>
        <source>Published a product</source>
        <translation>نشر منتجًا</translation>
    </message>
    <message>
        <source>Rejected a product</source>
        <translation>رفض منتجًا</translation>
    </message>
    <message>
        <source>Published a review</source>
        <translation>نشر مراجعة</translation>
    </message>
    <message>
        <source>Took a review away</source>
        <translation>أزال مراجعة</translation>
    </message>
    <message>
        <source>Looked at this log</source>
        <translation>اطّلع على هذا السجل</translation>
    </message>
    <message>
        <source>Verified this log</source>
        <translation>تحقّق من هذا السجل</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>تسجيل الخروج من كل الأجهزة</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>فتح لوحة الإدارة</translation>
    </message>
    <message>
        <source>Looked at a shop</source>
        <translation>اطّلع على متجر</translation>
    </message>
    <message>
        <source>Looked at the list of orders</source>
        <translation>اطّلع على قائمة الطلبات</translation>
    </message>
    <message>
        <source>Looked at an order</source>
        <translation>اطّلع على طلب</translation>
    </message>
    <message>
        <source>Opened an order with its addresses</source>
        <translation>فتح طلبًا مع عناوينه</translation>
    </message>
    <message>
        <source>Canceled an order</source>
        <translation>ألغى طلبًا</translation>
    </message>
    <message>
        <source>Paid back for an order</source>
        <translation>أعاد مبلغًا عن طلب</translation>
    </message>
    <message>
        <source>admin people shops orders moderation audit platform</source>
        <comment>keywords</comment>
        <translation>إدارة أشخاص متاجر طلبات إشراف سجل منصة</translation>
    </message>
    <message>
        <source>Exported the list of people</source>
        <translation>صدّر قائمة الأشخاص</translation>
    </message>
    <message>
        <source>Looked at where a person is signed in</source>
        <translation>اطّلع على أجهزة شخص مسجّل الدخول</translation>
    </message>
    <message>
        <source>Signed a device of a person out</source>
        <translation>سجّل خروج جهاز لشخص</translation>
    </message>
    <message>
        <source>Exported the list of shops</source>
        <translation>صدّر قائمة المتاجر</translation>
    </message>
    <message>
        <source>Exported what waits</source>
        <translation>صدّر ما ينتظر</translation>
    </message>
    <message>
        <source>Exported the list of orders</source>
        <translation>صدّر قائمة الطلبات</translation>
    </message>
    <message>
        <source>Exported this log</source>
        <translation>صدّر هذا السجل</translation>
    </message>
    <message>
        <source>Looked at how the server does</source>
        <translation>اطّلع على حال الخادم</translation>
    </message>
    <message>
        <source>Looked at what shops are charged</source>
        <translation>اطّلع على ما يُحتسب على المتاجر</translation>
    </message>
    <message>
        <source>Exported what shops are charged</source>
        <translation>صدّر ما يُحتسب على المتاجر</translation>
    </message>
    <message>
        <source>Tried what a product would be charged</source>
        <translation>جرّب ما سيُحتسب على منتج</translation>
    </message>
    <message>
        <source>Changed what shops are charged</source>
        <translation>غيّر ما يُحتسب على المتاجر</translation>
    </message>
    <message>
        <source>Looked at the list of returns</source>
        <translation>اطّلع على قائمة المرتجعات</translation>
    </message>
    <message>
        <source>Exported the list of returns</source>
        <translation>صدّر قائمة المرتجعات</translation>
    </message>
    <message>
        <source>Looked at a return</source>
        <translation>اطّلع على مرتجع</translation>
    </message>
    <message>
        <source>Accepted a return</source>
        <translation>قبل مرتجعًا</translation>
    </message>
    <message>
        <source>Rejected a return</source>
        <translation>رفض مرتجعًا</translation>
    </message>
    <message>
        <source>Paid back for a return</source>
        <translation>أعاد مالًا عن مرتجع</translation>
    </message>
    <message>
        <source>Looked at the categories</source>
        <translation>اطّلع على الفئات</translation>
    </message>
    <message>
        <source>Made a category</source>
        <translation>أنشأ فئة</translation>
    </message>
    <message>
        <source>Changed a category</source>
        <translation>غيّر فئة</translation>
    </message>
    <message>
        <source>Moved a category</source>
        <translation>نقل فئة</translation>
    </message>
    <message>
        <source>Merged a category into another</source>
        <translation>دمج فئة في أخرى</translation>
    </message>
    <message>
        <source>Looked at the papers of a shop</source>
        <translation>اطّلع على أوراق متجر</translation>
    </message>
    <message>
        <source>Began to see the shop as a person</source>
        <translation>بدأ رؤية المتجر كما يراه شخص</translation>
    </message>
    <message>
        <source>Saw the shop as a person no more</source>
        <translation>انتهى من رؤية المتجر كما يراه شخص</translation>
    </message>
    <message>
        <source>Anonymized a person</source>
        <translation>أخفى هوية شخص</translation>
    </message>
    <message>
        <source>Looked at how the platform is run</source>
        <translation>اطّلع على طريقة تشغيل المنصة</translation>
    </message>
    <message>
        <source>Changed how the platform is run</source>
        <translation>غيّر طريقة تشغيل المنصة</translation>
    </message>
    <message>
        <source>Looked at the backups</source>
        <translation>اطّلع على النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Exported the list of backups</source>
        <translation>صدّر قائمة النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Began a backup</source>
        <translation>بدأ نسخة احتياطية</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>أنشأ نسخة احتياطية</translation>
    </message>
    <message>
        <source>Could not make a backup</source>
        <translation>تعذّر إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>Began to verify a backup</source>
        <translation>بدأ التحقق من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Verified a backup</source>
        <translation>تحقّق من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Removed a backup</source>
        <translation>أزال نسخة احتياطية</translation>
    </message>
    <message>
        <source>Looked at the payouts</source>
        <translation>اطّلع على الدفعات</translation>
    </message>
    <message>
        <source>Exported the payouts</source>
        <translation>صدّر الدفعات</translation>
    </message>
    <message>
        <source>Had a payout tried again</source>
        <translation>طلب إعادة محاولة دفعة</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>فريق العمل</translation>
    </message>
    <message>
        <source>Looked at the roles</source>
        <translation>اطّلع على الأدوار</translation>
    </message>
    <message>
        <source>Looked at a role</source>
        <translation>اطّلع على دور</translation>
    </message>
    <message>
        <source>Made a role</source>
        <translation>أنشأ دورًا</translation>
    </message>
    <message>
        <source>Changed a role</source>
        <translation>غيّر دورًا</translation>
    </message>
    <message>
        <source>Removed a role</source>
        <translation>أزال دورًا</translation>
    </message>
    <message>
        <source>Looked at the keys of programs</source>
        <translation>اطّلع على مفاتيح البرامج</translation>
    </message>
    <message>
        <source>Exported the keys of programs</source>
        <translation>صدّر مفاتيح البرامج</translation>
    </message>
    <message>
        <source>Looked at a key</source>
        <translation>اطّلع على مفتاح</translation>
    </message>
    <message>
        <source>Made a key</source>
        <translation>أنشأ مفتاحًا</translation>
    </message>
    <message>
        <source>Revoked a key</source>
        <translation>ألغى مفتاحًا</translation>
    </message>
    <message>
        <source>Looked at the webhooks</source>
        <translation>اطّلع على خطافات الويب</translation>
    </message>
    <message>
        <source>Exported the webhooks</source>
        <translation>صدّر خطافات الويب</translation>
    </message>
    <message>
        <source>Looked at a webhook</source>
        <translation>اطّلع على خطاف ويب</translation>
    </message>
    <message>
        <source>Made a webhook</source>
        <translation>أنشأ خطاف ويب</translation>
    </message>
    <message>
        <source>Changed a webhook</source>
        <translation>غيّر خطاف ويب</translation>
    </message>
    <message>
        <source>Gave a webhook another secret</source>
        <translation>أعطى خطاف ويب سرًا آخر</translation>
    </message>
    <message>
        <source>Removed a webhook</source>
        <translation>أزال خطاف ويب</translation>
    </message>
    <message>
        <source>Tested a webhook</source>
        <translation>اختبر خطاف ويب</translation>
    </message>
    <message>
        <source>Had something sent again</source>
        <translation>أعاد إرسال شيء ما</translation>
    </message>
    <message>
        <source>Switched a webhook off, as it failed</source>
        <translation>أوقف خطاف ويب لأنه أخفق</translation>
    </message>
    <message>
        <source>Looked at the deliveries</source>
        <translation>اطّلع على عمليات التسليم</translation>
    </message>
    <message>
        <source>Exported the deliveries</source>
        <translation>صدّر عمليات التسليم</translation>
    </message>
    <message>
        <source>Looked at the promotions</source>
        <translation>اطّلع على العروض</translation>
    </message>
    <message>
        <source>Exported the promotions</source>
        <translation>صدّر العروض</translation>
    </message>
    <message>
        <source>Looked at the figures of a promotion</source>
        <translation>اطّلع على أرقام عرض</translation>
    </message>
    <message>
        <source>Looked at the codes of a promotion</source>
        <translation>اطّلع على رموز عرض</translation>
    </message>
    <message>
        <source>Made or changed a promotion</source>
        <translation>أنشأ عرضًا أو غيّره</translation>
    </message>
    <message>
        <source>Removed a promotion</source>
        <translation>أزال عرضًا</translation>
    </message>
    <message>
        <source>Made codes of a promotion</source>
        <translation>أنشأ رموزًا لعرض</translation>
    </message>
    <message>
        <source>Tried what articles would cost</source>
        <translation>جرّب كم ستكلّف منتجات</translation>
    </message>
    <message>
        <source>Looked at taxes and deliveries</source>
        <translation>اطّلع على الضرائب والتوصيل</translation>
    </message>
    <message>
        <source>Changed taxes or deliveries</source>
        <translation>غيّر الضرائب أو التوصيل</translation>
    </message>
    <message>
        <source>Looked at the rates</source>
        <translation>اطّلع على أسعار الصرف</translation>
    </message>
    <message>
        <source>Exported the rates</source>
        <translation>صدّر أسعار الصرف</translation>
    </message>
    <message>
        <source>Changed the rates</source>
        <translation>غيّر أسعار الصرف</translation>
    </message>
    <message>
        <source>Looked at former rates</source>
        <translation>اطّلع على أسعار الصرف السابقة</translation>
    </message>
    <message>
        <source>Exported former rates</source>
        <translation>صدّر أسعار الصرف السابقة</translation>
    </message>
    <message>
        <source>Looked at what mails say</source>
        <translation>اطّلع على نصوص الرسائل</translation>
    </message>
    <message>
        <source>Exported what mails say</source>
        <translation>صدّر نصوص الرسائل</translation>
    </message>
    <message>
        <source>Looked at a mail as it would be sent</source>
        <translation>اطّلع على رسالة كما ستُرسل</translation>
    </message>
    <message>
        <source>Changed what a mail says</source>
        <translation>غيّر نص رسالة</translation>
    </message>
    <message>
        <source>Put back what a mail says</source>
        <translation>أعاد نص رسالة إلى أصله</translation>
    </message>
    <message>
        <source>Had a mail sent to themselves</source>
        <translation>أرسل رسالة إلى نفسه</translation>
    </message>
    <message>
        <source>Looked at a category</source>
        <translation>اطّلع على فئة</translation>
    </message>
    <message>
        <source>Decided a dispute for the shop</source>
        <translation>حسم نزاعًا لصالح المتجر</translation>
    </message>
    <message>
        <source>Wrote about a return</source>
        <translation>كتب بشأن مرتجع</translation>
    </message>
    <message>
        <source>Looked at how devices sync</source>
        <translation>اطّلع على مزامنة الأجهزة</translation>
    </message>
    <message>
        <source>Exported how devices sync</source>
        <translation>صدّر مزامنة الأجهزة</translation>
    </message>
</context>
<context>
    <name>AnalyticsPage</name>
    <message>
        <source>Analytics</source>
        <translation>التحليلات</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذرت كتابة الملف.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>تم الحفظ في %1</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أقدم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>أحدث</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>كتابة في ملف</translation>
    </message>
    <message>
        <source>Table of the days (CSV)</source>
        <translation>جدول الأيام (CSV)</translation>
    </message>
    <message>
        <source>Table of the products (CSV)</source>
        <translation>جدول المنتجات (CSV)</translation>
    </message>
    <message>
        <source>Picture of the charts (PNG)</source>
        <translation>صورة الرسوم البيانية (PNG)</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>٧ أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>٣٠ يومًا</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>٩٠ يومًا</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>أيام أخرى…</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Nothing was sold in this time</source>
        <translation>لم يُبَع شيء في هذه المدة</translation>
    </message>
    <message>
        <source>Choose other days, or come back when there are orders.</source>
        <translation>اختر أيامًا أخرى، أو عُد حين تكون هناك طلبات.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>The broken line is the time before. Revenue is that of goods, without delivery and before what was paid back.</source>
        <translation>الخط المتقطع هو المدة السابقة. الإيرادات هي إيرادات البضائع، من دون التوصيل وقبل المبالغ المستردة.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Products by revenue</source>
        <translation>المنتجات حسب الإيرادات</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Categories by revenue</source>
        <translation>الفئات حسب الإيرادات</translation>
    </message>
    <message>
        <source>Stock lasts</source>
        <translation>مدة كفاية المخزون</translation>
    </message>
    <message>
        <source>When people order</source>
        <translation>متى يطلب الناس</translation>
    </message>
    <message>
        <source>Orders by weekday and hour</source>
        <translation>الطلبات حسب اليوم والساعة</translation>
    </message>
    <message>
        <source>Table of the days</source>
        <translation>جدول الأيام</translation>
    </message>
    <message>
        <source>Table of the products</source>
        <translation>جدول المنتجات</translation>
    </message>
    <message>
        <source>Picture of the charts</source>
        <translation>صورة الرسوم البيانية</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>أيام أخرى</translation>
    </message>
    <message>
        <source>That is no time from a day to a later one, of at most twenty years.</source>
        <translation>هذه ليست مدة من يوم إلى يوم بعده لا تتجاوز عشرين سنة.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Nothing that was sold in this time runs out within a year.</source>
        <translation>لا ينفد خلال سنة شيء مما بيع في هذه المدة.</translation>
    </message>
</context>
<context>
    <name>AppBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>AppearanceActions</name>
    <message>
        <source>theme colours mode night day</source>
        <comment>keywords</comment>
        <translation>سمة ألوان وضع ليل نهار</translation>
    </message>
    <message>
        <source>Appearance: light</source>
        <translation>المظهر: فاتح</translation>
    </message>
    <message>
        <source>Appearance: dark</source>
        <translation>المظهر: داكن</translation>
    </message>
    <message>
        <source>Appearance: as the system</source>
        <translation>المظهر: كالنظام</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>animation still</source>
        <comment>keywords</comment>
        <translation>تحريك ثابت</translation>
    </message>
    <message>
        <source>font zoom scale letters</source>
        <comment>keywords</comment>
        <translation>خط تكبير حجم حروف</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
</context>
<context>
    <name>AvailabilityBadge</name>
    <message>
        <source>In stock</source>
        <translation>متوفر</translation>
    </message>
    <message numerus="yes">
        <source>Only %n left</source>
        <translation>
            <numerusform>بقي %Ln فقط</numerusform>
            <numerusform>بقي واحد فقط</numerusform>
            <numerusform>بقي اثنان فقط</numerusform>
            <numerusform>بقي %Ln فقط</numerusform>
            <numerusform>بقي %Ln فقط</numerusform>
            <numerusform>بقي %Ln فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>Few left</source>
        <translation>كمية محدودة</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>غير متوفر</translation>
    </message>
    <message>
        <source>Stock not known yet</source>
        <translation>التوفر غير معروف بعد</translation>
    </message>
</context>
<context>
    <name>BankDialog</name>
    <message>
        <source>Your bank asks</source>
        <translation>البنك يسأل</translation>
    </message>
    <message>
        <source>Confirm the payment on the page of your bank, then come back.</source>
        <translation>أكّد الدفع في صفحة البنك، ثم عد إلى هنا.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>I have confirmed it</source>
        <translation>أكّدتُ الدفع</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Do not pay</source>
        <translation>عدم الدفع</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>BrandMark</name>
    <message>
        <source>Aura Shop</source>
        <translation>Aura Shop</translation>
    </message>
    <message>
        <source>Aura Shop, home</source>
        <translation>Aura Shop، الرئيسية</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>All categories</source>
        <translation>كل الفئات</translation>
    </message>
</context>
<context>
    <name>BulkSheet</name>
    <message numerus="yes">
        <source>Change %n product(s)</source>
        <translation>
            <numerusform>لا منتجات للتغيير</numerusform>
            <numerusform>تغيير منتج واحد</numerusform>
            <numerusform>تغيير منتجين</numerusform>
            <numerusform>تغيير %Ln منتجات</numerusform>
            <numerusform>تغيير %Ln منتجًا</numerusform>
            <numerusform>تغيير %Ln منتج</numerusform>
        </translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>ما الذي يتغير</translation>
    </message>
    <message>
        <source>Prices by percent</source>
        <translation>الأسعار بالنسبة المئوية</translation>
    </message>
    <message>
        <source>Prices by an amount</source>
        <translation>الأسعار بمبلغ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>إزالة وسم</translation>
    </message>
    <message>
        <source>Main category</source>
        <translation>الفئة الرئيسية</translation>
    </message>
    <message>
        <source>Percent, such as -10</source>
        <translation>نسبة مئوية، مثل -10</translation>
    </message>
    <message>
        <source>Amount, such as +0.50</source>
        <translation>مبلغ، مثل +0.50</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما الذي سيتغير</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 بدلًا من %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 ← %2</translation>
    </message>
</context>
<context>
    <name>BuyBox</name>
    <message>
        <source>%1 of 5 stars, %2</source>
        <translation>%1 من خمس نجوم، %2</translation>
    </message>
    <message>
        <source>−%1 %</source>
        <translation>‎−%1%‎</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>إضافة إلى السلة</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفدت الكمية</translation>
    </message>
    <message>
        <source>Remove %1 from wishlist</source>
        <translation>إزالة %1 من المفضلة</translation>
    </message>
    <message>
        <source>Add %1 to wishlist</source>
        <translation>إضافة %1 إلى المفضلة</translation>
    </message>
    <message>
        <source>You pay %1. %2</source>
        <translation>الدفع: %1. %2</translation>
    </message>
    <message>
        <source>Put it on the wishlist to find it again.</source>
        <translation>أضفه إلى المفضلة لتجده لاحقًا.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>CameraPane</name>
    <message>
        <source>Cameras cannot be used with this installation.</source>
        <translation>لا يمكن استخدام الكاميرات مع هذا التثبيت.</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>ما تراه الكاميرا</translation>
    </message>
</context>
<context>
    <name>CameraSheet</name>
    <message>
        <source>Take a picture</source>
        <translation>التقاط صورة</translation>
    </message>
    <message>
        <source>%1 taken</source>
        <translation>التُقطت %1</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>التقط الصورة</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>No camera was found.</source>
        <translation>لم يُعثر على كاميرا.</translation>
    </message>
    <message>
        <source>The camera cannot be used.</source>
        <translation>لا يمكن استخدام الكاميرا.</translation>
    </message>
    <message>
        <source>Connect one, or allow this app to use it in the settings of your system.</source>
        <translation>صِل واحدة، أو اسمح لهذا التطبيق باستخدامها من إعدادات نظامك.</translation>
    </message>
    <message>
        <source>Another program may be using it, or this app may not. %1</source>
        <translation>قد يكون برنامج آخر يستخدمها، أو ليس لهذا التطبيق إذن. %1</translation>
    </message>
</context>
<context>
    <name>CannotOpen</name>
    <message>
        <source>Aura Shop</source>
        <translation>Aura Shop</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>The number of the card is missing.</source>
        <translation>رقم البطاقة ناقص.</translation>
    </message>
    <message>
        <source>There is a digit wrong or missing in this number.</source>
        <translation>في هذا الرقم خانة خاطئة أو ناقصة.</translation>
    </message>
    <message>
        <source>Month and year, such as 08/27.</source>
        <translation>الشهر والسنة، مثل 08/27.</translation>
    </message>
    <message>
        <source>This card has expired.</source>
        <translation>انتهت صلاحية هذه البطاقة.</translation>
    </message>
    <message>
        <source>The three or four digits on the back of the card.</source>
        <translation>الأرقام الثلاثة أو الأربعة على ظهر البطاقة.</translation>
    </message>
    <message>
        <source>The name as it stands on the card.</source>
        <translation>الاسم كما هو على البطاقة.</translation>
    </message>
    <message>
        <source>There is not enough money on this card. Nothing was charged.</source>
        <translation>الرصيد على هذه البطاقة غير كافٍ. لم يُحصَّل أي مبلغ.</translation>
    </message>
    <message>
        <source>The bank says that this card has expired. Nothing was charged.</source>
        <translation>يقول البنك إن صلاحية هذه البطاقة انتهت. لم يُحصَّل أي مبلغ.</translation>
    </message>
    <message>
        <source>The security code is not right. Nothing was charged.</source>
        <translation>رمز الأمان غير صحيح. لم يُحصَّل أي مبلغ.</translation>
    </message>
    <message>
        <source>The bank could not make sure that it was you. Nothing was charged.</source>
        <translation>لم يتمكن البنك من التحقق من هويتك. لم يُحصَّل أي مبلغ.</translation>
    </message>
    <message>
        <source>The bank declined this card. Nothing was charged. Try another card or another way to pay.</source>
        <translation>رفض البنك هذه البطاقة. لم يُحصَّل أي مبلغ. جرّب بطاقة أخرى أو طريقة دفع أخرى.</translation>
    </message>
</context>
<context>
    <name>CartLines</name>
    <message>
        <source>No longer sold.</source>
        <translation>لم يعد يُباع.</translation>
    </message>
    <message>
        <source>Sold out by now.</source>
        <translation>نفدت الكمية.</translation>
    </message>
    <message>
        <source>Cheaper by now: it was %1 when you added it.</source>
        <translation>انخفض السعر: كان %1 عند الإضافة.</translation>
    </message>
    <message>
        <source>The price changed: it was %1 when you added it.</source>
        <translation>تغير السعر: كان %1 عند الإضافة.</translation>
    </message>
</context>
<context>
    <name>CartPage</name>
    <message>
        <source>Cart</source>
        <translation>سلة التسوق</translation>
    </message>
    <message>
        <source>Cart, %1</source>
        <translation>سلة التسوق، %1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Delivery is chosen for each shop in the next steps.</source>
        <translation>يُختار التوصيل لكل متجر في الخطوات التالية.</translation>
    </message>
    <message>
        <source>Something changed since you put it here. Look at the notes beside the lines.</source>
        <translation>تغير شيء منذ الإضافة إلى السلة. انظر الملاحظات بجانب السلع.</translation>
    </message>
    <message>
        <source>To checkout</source>
        <translation>إتمام الشراء</translation>
    </message>
    <message>
        <source>You are offline. An order is kept on this device and sent as soon as the shop can be reached.</source>
        <translation>أنت دون اتصال. يُحفظ الطلب على هذا الجهاز ويُرسل فور إمكان الوصول إلى المتجر.</translation>
    </message>
    <message>
        <source>Your cart is empty</source>
        <translation>سلة التسوق فارغة</translation>
    </message>
    <message>
        <source>What you put into it stays here, also without a network.</source>
        <translation>ما تضعه فيها يبقى هنا، حتى دون شبكة.</translation>
    </message>
    <message>
        <source>Browse categories</source>
        <translation>تصفح الفئات</translation>
    </message>
</context>
<context>
    <name>CatalogueGate</name>
    <message>
        <source>The shop moves in</source>
        <translation>المتجر ينتقل إلى جهازك</translation>
    </message>
    <message>
        <source>The whole catalogue comes onto this device once. From then on everything is here, also without a network.</source>
        <translation>يُنزَّل الكتالوج كاملًا على هذا الجهاز مرة واحدة. بعدها يبقى كل شيء هنا، حتى دون شبكة.</translation>
    </message>
    <message>
        <source>Fetching the catalogue</source>
        <translation>تنزيل الكتالوج</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>The catalogue did not arrive</source>
        <translation>لم يصل الكتالوج</translation>
    </message>
    <message>
        <source>There is no catalogue on this device yet</source>
        <translation>لا يوجد كتالوج على هذا الجهاز بعد</translation>
    </message>
    <message>
        <source>It comes down once, and then works without a network. As soon as the shop can be reached, it starts by itself.</source>
        <translation>يُنزَّل مرة واحدة ثم يعمل دون شبكة. ويبدأ التنزيل تلقائيًا فور إمكان الوصول إلى المتجر.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>CategoriesPage</name>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
</context>
<context>
    <name>CategorySheet</name>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>البحث عن فئة</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>إغلاق %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
</context>
<context>
    <name>CategoryTile</name>
    <message numerus="yes">
        <source>%1, %n product(s)</source>
        <translation>
            <numerusform>%1، %Ln منتج</numerusform>
            <numerusform>%1، منتج واحد</numerusform>
            <numerusform>%1، منتجان</numerusform>
            <numerusform>%1، %Ln منتجات</numerusform>
            <numerusform>%1، %Ln منتجًا</numerusform>
            <numerusform>%1، %Ln منتج</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>لم يُنجز بعد</translation>
    </message>
</context>
<context>
    <name>CheckoutAddress</name>
    <message>
        <source>Where does it go?</source>
        <translation>إلى أين يُرسل؟</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>Keep it in my address book</source>
        <translation>الحفظ في دفتر عناويني</translation>
    </message>
</context>
<context>
    <name>CheckoutCard</name>
    <message>
        <source>Your card</source>
        <translation>بطاقتك</translation>
    </message>
    <message>
        <source>It goes to the payment service only. It is kept neither on this device nor in the shop.</source>
        <translation>تُرسل إلى خدمة الدفع فقط. ولا تُحفظ على هذا الجهاز ولا في المتجر.</translation>
    </message>
    <message>
        <source>Number of the card</source>
        <translation>رقم البطاقة</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>MM/YY</source>
        <translation>شهر/سنة</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>رمز الأمان</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation>الاسم على البطاقة</translation>
    </message>
</context>
<context>
    <name>CheckoutPage</name>
    <message>
        <source>Checkout</source>
        <translation>إتمام الشراء</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التوصيل</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>How do you want to pay?</source>
        <translation>ما طريقة الدفع؟</translation>
    </message>
    <message>
        <source>Back to cart</source>
        <translation>العودة إلى السلة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Your order</source>
        <translation>طلبك</translation>
    </message>
    <message>
        <source>Back a step</source>
        <translation>خطوة إلى الوراء</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>There is nothing to order</source>
        <translation>لا شيء لطلبه</translation>
    </message>
    <message>
        <source>Your cart is empty.</source>
        <translation>سلة التسوق فارغة.</translation>
    </message>
    <message>
        <source>Browse categories</source>
        <translation>تصفح الفئات</translation>
    </message>
</context>
<context>
    <name>CheckoutReview</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>تغيير: %1</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>يُرسل إلى</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Note to the shops</source>
        <translation>ملاحظة للمتاجر</translation>
    </message>
    <message>
        <source>Ring at the back door</source>
        <translation>رن جرس الباب الخلفي</translation>
    </message>
    <message>
        <source>You are asked to sign in before the order is placed. Everything filled in here stays.</source>
        <translation>سيُطلب منك تسجيل الدخول قبل إرسال الطلب. كل ما أدخلته هنا يبقى محفوظًا.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Command, place or product</source>
        <translation>أمر أو مكان أو منتج</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Commands and places</source>
        <translation>أوامر وأماكن</translation>
    </message>
</context>
<context>
    <name>ConfirmationPage</name>
    <message>
        <source>Queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>تم الطلب</translation>
    </message>
    <message>
        <source>Your order needs a decision</source>
        <translation>طلبك يحتاج إلى قرار</translation>
    </message>
    <message>
        <source>Queued, not ordered yet</source>
        <translation>في الانتظار، لم يُطلب بعد</translation>
    </message>
    <message>
        <source>Thank you. It is ordered.</source>
        <translation>شكرًا لك. تم الطلب.</translation>
    </message>
    <message>
        <source>Open it below to see what changed.</source>
        <translation>افتح الطلب أدناه لمعرفة ما تغير.</translation>
    </message>
    <message>
        <source>The order is kept on this device and goes out by itself as soon as the shop can be reached. You see here when it is ordered.</source>
        <translation>الطلب محفوظ على هذا الجهاز ويُرسل تلقائيًا فور إمكان الوصول إلى المتجر. سترى هنا متى يتم الطلب.</translation>
    </message>
    <message>
        <source>The shops have your order. You can follow it below.</source>
        <translation>وصل طلبك إلى المتاجر. يمكنك متابعته أدناه.</translation>
    </message>
    <message>
        <source>Go on shopping</source>
        <translation>متابعة التسوق</translation>
    </message>
    <message>
        <source>See the queue</source>
        <translation>عرض قائمة الانتظار</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>كل الطلبات</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Both began with: %1</source>
        <translation>بدأ كلاهما من: %1</translation>
    </message>
    <message>
        <source>Yours, %1</source>
        <translation>ما لديك، %1</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>إرساله مجددًا</translation>
    </message>
    <message>
        <source>Theirs, in the shop now</source>
        <translation>ما لديهم، في المتجر الآن</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>التخلي عنه</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>To decide</source>
        <translation>للقرار</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) decided</source>
        <translation>
            <numerusform>لم يُحسم شيء</numerusform>
            <numerusform>حُسم تغيير واحد</numerusform>
            <numerusform>حُسم تغييران</numerusform>
            <numerusform>حُسمت %Ln تغييرات</numerusform>
            <numerusform>حُسم %Ln تغييرًا</numerusform>
            <numerusform>حُسم %Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else changed the same thing before yours arrived. Decide what is to be; everything else goes on meanwhile.</source>
        <translation>غيّر شخص آخر الشيء نفسه قبل أن يصل تغييرك. قرّر ما يُعتمد، وكل شيء آخر يستمر في الأثناء.</translation>
    </message>
    <message>
        <source>Mine everywhere</source>
        <translation>ما لديّ في كل شيء</translation>
    </message>
    <message>
        <source>Theirs everywhere</source>
        <translation>ما لديهم في كل شيء</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>لا شيء للقرار</translation>
    </message>
    <message>
        <source>When somebody else changes the same thing as you, both versions wait here.</source>
        <translation>حين يغيّر شخص آخر ما غيّرته أنت، تنتظر النسختان هنا.</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>حُسم %1 من %2</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>تنفيذ</translation>
    </message>
</context>
<context>
    <name>DayBars</name>
    <message>
        <source>Sales of the last two weeks</source>
        <translation>مبيعات الأسبوعين الماضيين</translation>
    </message>
</context>
<context>
    <name>DecisionDialogs</name>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;السبب</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere, and has the new role from the next sign-in on.</source>
        <translation>يُسجَّل خروج %1 من كل الأجهزة، ويسري الدور الجديد من تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;الدور</translation>
    </message>
    <message>
        <source>&amp;Amount, up to %1</source>
        <translation>ال&amp;مبلغ، حتى %1</translation>
    </message>
</context>
<context>
    <name>DeskBar</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
</context>
<context>
    <name>DeskNav</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>To the shop</source>
        <translation>إلى المتجر</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>متجرك</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>للقرار</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>التحليلات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Reading your shop</source>
        <translation>تجري قراءة متجرك</translation>
    </message>
    <message>
        <source>No shop of yours here</source>
        <translation>لا متجر لك هنا</translation>
    </message>
    <message>
        <source>This is where people who work for a shop find its orders and its stock. Sign in with the account that you work with.</source>
        <translation>هنا يجد من يعمل في متجر طلباته ومخزونه. سجّل الدخول بالحساب الذي تعمل به.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>To the shop</source>
        <translation>إلى المتجر</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>تسجيل خروج %1</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Your devices</source>
        <translation>أجهزتك</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) signed out</source>
        <translation>
            <numerusform>تم تسجيل خروج %Ln جهاز</numerusform>
            <numerusform>تم تسجيل خروج جهاز واحد</numerusform>
            <numerusform>تم تسجيل خروج جهازين</numerusform>
            <numerusform>تم تسجيل خروج %Ln أجهزة</numerusform>
            <numerusform>تم تسجيل خروج %Ln جهازًا</numerusform>
            <numerusform>تم تسجيل خروج %Ln جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is signed in here</source>
        <translation>لم يتم تسجيل الدخول هنا</translation>
    </message>
    <message>
        <source>Your devices cannot be shown</source>
        <translation>لا يمكن عرض أجهزتك</translation>
    </message>
    <message>
        <source>Sign in to see where else you are signed in.</source>
        <translation>بعد تسجيل الدخول ترى الأجهزة الأخرى التي تستخدم حسابك.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>A device that you sign out keeps what was not sent yet, and sends it after your next sign-in there. If you do not know a device, change your password as well.</source>
        <translation>الجهاز الذي يُسجَّل خروجه يحتفظ بما لم يُرسل بعد، ويرسله بعد تسجيل دخولك التالي عليه. إذا كان بينها جهاز لا تعرفه، فغيّر كلمة المرور أيضًا.</translation>
    </message>
    <message>
        <source>Sign out all others</source>
        <translation>تسجيل خروج الأجهزة الأخرى</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
</context>
<context>
    <name>DialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A company</source>
        <translation>شركة</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Register and number</source>
        <translation>السجل والرقم</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>صاحب الحساب</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>خلال %Ln يوم</numerusform>
            <numerusform>خلال يوم واحد</numerusform>
            <numerusform>خلال يومين</numerusform>
            <numerusform>خلال %Ln أيام</numerusform>
            <numerusform>خلال %Ln يومًا</numerusform>
            <numerusform>خلال %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Sent for review: %1</source>
        <translation>أُرسلت للمراجعة: %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>صدر القرار: %1</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>السبب المذكور: %1</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>حتى الآن</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something in this form is not right. Please check it.</source>
        <translation>في هذا النموذج خطأ. يُرجى التحقق منه.</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>لم يعد هذا موجودًا هنا.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>هذا موجود من قبل.</translation>
    </message>
    <message>
        <source>Something changed in the meantime. Please look again and confirm.</source>
        <translation>تغير شيء في هذه الأثناء. يُرجى المراجعة ثم التأكيد.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>لا يُسمح لحسابك بذلك.</translation>
    </message>
    <message>
        <source>Please sign in again. Your work is kept.</source>
        <translation>يُرجى تسجيل الدخول من جديد. عملك محفوظ.</translation>
    </message>
    <message>
        <source>Too many attempts. The account unlocks by itself in a few minutes.</source>
        <translation>محاولات كثيرة. يُفتح قفل الحساب تلقائيًا بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The shop cannot be reached right now. You can go on; it is sent later.</source>
        <translation>لا يمكن الوصول إلى المتجر الآن. يمكنك المتابعة؛ وسيتم الإرسال لاحقًا.</translation>
    </message>
    <message>
        <source>That was a lot at once. It is tried again shortly.</source>
        <translation>كانت هذه طلبات كثيرة دفعة واحدة. ستُعاد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>This is more than fits.</source>
        <translation>هذا أكثر مما يتسع له المكان.</translation>
    </message>
    <message>
        <source>Some stored data was damaged and is fetched again.</source>
        <translation>تلفت بعض البيانات المحفوظة ويُعاد جلبها.</translation>
    </message>
    <message>
        <source>The new catalogue is not signed by the shop that this device knows. You still see the last one.</source>
        <translation>الكتالوج الجديد غير موقَّع من المتجر الذي يعرفه هذا الجهاز. ما زلت ترى الكتالوج السابق.</translation>
    </message>
    <message>
        <source>This was written by a newer version. Please update the app.</source>
        <translation>كُتب هذا بإصدار أحدث. يُرجى تحديث التطبيق.</translation>
    </message>
    <message>
        <source>The device&apos;s storage is full. Free some space and try again.</source>
        <translation>مساحة تخزين الجهاز ممتلئة. أفرغ بعض المساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The app cannot write to its folder.</source>
        <translation>لا يستطيع التطبيق الكتابة في مجلده.</translation>
    </message>
    <message>
        <source>Another window is using the same data. Please try again.</source>
        <translation>نافذة أخرى تستخدم البيانات نفسها. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Not enough in stock any more.</source>
        <translation>لم تعد الكمية المتوفرة كافية.</translation>
    </message>
    <message>
        <source>Your personal data on this device is locked. Unlock it first.</source>
        <translation>بياناتك الشخصية على هذا الجهاز مقفلة. افتح قفلها أولًا.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>تم الإلغاء.</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Your work is kept.</source>
        <translation>حدث خطأ من جانبنا. عملك محفوظ.</translation>
    </message>
    <message>
        <source>This app is older than your data</source>
        <translation>هذا التطبيق أقدم من بياناتك</translation>
    </message>
    <message>
        <source>What is stored on this device was written by a newer version of Aura Shop. Nothing was changed. Please update the app.</source>
        <translation>ما هو محفوظ على هذا الجهاز كُتب بإصدار أحدث من Aura Shop. لم يتغير شيء. يُرجى تحديث التطبيق.</translation>
    </message>
    <message>
        <source>The storage of this device is full</source>
        <translation>مساحة تخزين هذا الجهاز ممتلئة</translation>
    </message>
    <message>
        <source>Nothing is lost. Free some space, then try again.</source>
        <translation>لم يُفقد شيء. أفرغ بعض المساحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The app cannot write to its folder</source>
        <translation>لا يستطيع التطبيق الكتابة في مجلده</translation>
    </message>
    <message>
        <source>Nothing is lost. Let it write there, then try again.</source>
        <translation>لم يُفقد شيء. اسمح له بالكتابة هناك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Your data is in use</source>
        <translation>بياناتك قيد الاستخدام</translation>
    </message>
    <message>
        <source>Another program has it open. Close that, then try again.</source>
        <translation>برنامج آخر يستخدمها. أغلقه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Your data cannot be opened</source>
        <translation>تعذر فتح بياناتك</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export what waits</source>
        <translation>تصدير ما ينتظر</translation>
    </message>
    <message>
        <source>Every change with its state and its reason, in one JSON file.</source>
        <translation>كل تغيير مع حالته وسببه، في ملف JSON واحد.</translation>
    </message>
</context>
<context>
    <name>FacetChip</name>
    <message>
        <source>Remove filter %1</source>
        <translation>إزالة التصفية %1</translation>
    </message>
</context>
<context>
    <name>FacetGroup</name>
    <message>
        <source>Show fewer</source>
        <translation>عرض أقل</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>In stock only</source>
        <translation>المتوفر فقط</translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message numerus="yes">
        <source>%1, %n product(s)</source>
        <translation>
            <numerusform>%1، %Ln منتج</numerusform>
            <numerusform>%1، منتج واحد</numerusform>
            <numerusform>%1، منتجان</numerusform>
            <numerusform>%1، %Ln منتجات</numerusform>
            <numerusform>%1، %Ln منتجًا</numerusform>
            <numerusform>%1، %Ln منتج</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldValues</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 mm, %4 g</source>
        <translation>%1 × %2 × %3 مم، %4 غ</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>A category that is gone</source>
        <translation>فئة لم تعد موجودة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ForgotPage</name>
    <message>
        <source>Forgotten password</source>
        <translation>نسيت كلمة المرور</translation>
    </message>
    <message>
        <source>Look into your mail</source>
        <translation>تحقق من بريدك</translation>
    </message>
    <message>
        <source>If there is an account for %1, a mail is on its way. It brings a code that is good for an hour. Look into the folder for unwanted mail, too.</source>
        <translation>إذا كان هناك حساب للبريد %1، فالرسالة في الطريق. وفيها رمز صالح لمدة ساعة. تحقق من مجلد الرسائل غير المرغوب فيها أيضًا.</translation>
    </message>
    <message>
        <source>We send you a mail with which you choose a new one. What is on this device stays as it is.</source>
        <translation>نرسل إليك رسالة تختار بها كلمة مرور جديدة. ويبقى ما على هذا الجهاز كما هو.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Send the mail</source>
        <translation>إرسال الرسالة</translation>
    </message>
    <message>
        <source>I have the code</source>
        <translation>لدي الرمز</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>بريد آخر</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>العودة إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>I have a code already</source>
        <translation>لدي رمز من قبل</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>%1, all of them on this device: search, compare and order, with a network or without.</source>
        <translation>%1، كلها على هذا الجهاز: للبحث والمقارنة والطلب، بشبكة أو دونها.</translation>
    </message>
    <message>
        <source>Browse categories</source>
        <translation>تصفح الفئات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>البحث في %1</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>Invoice</name>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>Ordered on %1</source>
        <translation>تم الطلب في %1</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Billed to</source>
        <translation>الفاتورة إلى</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>التوصيل إلى</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>السلعة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>السلع</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التوصيل</translation>
    </message>
    <message>
        <source>Delivery (%1)</source>
        <translation>التوصيل (%1)</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Tax included in it</source>
        <translation>منها الضريبة</translation>
    </message>
    <message>
        <source>Refunded since</source>
        <translation>المسترد منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Invoice for order %1</source>
        <translation>فاتورة الطلب %1</translation>
    </message>
    <message>
        <source>All amounts are in %1. This is the currency in which you pay.</source>
        <translation>جميع المبالغ بعملة %1، وهي العملة التي تدفع بها.</translation>
    </message>
    <message>
        <source>When you ordered, you were shown the total as %1.</source>
        <translation>عند تقديم الطلب عُرض عليك الإجمالي بمبلغ %1.</translation>
    </message>
    <message>
        <source>Canceled since</source>
        <translation>أُلغي بعد ذلك</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tax included in it: %1 % of %2</source>
        <translation>ضريبة مشمولة: %1 ٪ من %2</translation>
    </message>
    <message>
        <source>Tax: %1 % of %2</source>
        <translation>الضريبة: %1 ٪ من %2</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Labels</source>
        <translation>ملصقات</translation>
    </message>
</context>
<context>
    <name>LabelsSheet</name>
    <message>
        <source>Labels</source>
        <translation>ملصقات</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Name, SKU or barcode</source>
        <translation>الاسم أو SKU أو الباركود</translation>
    </message>
    <message>
        <source>Labels of %1: %2</source>
        <translation>ملصقات %1: %2</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Places of the sheet that are used already</source>
        <translation>مواضع مستعملة من الورقة</translation>
    </message>
    <message>
        <source>Places of the sheet that are used already: %1</source>
        <translation>مواضع مستعملة من الورقة: %1</translation>
    </message>
    <message>
        <source>Choose how many labels you need of each article.</source>
        <translation>اختر عدد الملصقات التي تحتاجها لكل صنف.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Aura Shop %1</source>
        <translation>Aura Shop %1</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. You may use, change and pass it on; it comes without warranty. Icons and illustrations are part of it.</source>
        <translation>برنامج حر بموجب رخصة Apache License 2.0. يمكنك استخدامه وتعديله ومشاركته؛ ويأتي دون ضمان. والأيقونات والرسوم جزء منه.</translation>
    </message>
    <message>
        <source>Work of others</source>
        <translation>أعمال الآخرين</translation>
    </message>
    <message>
        <source>windows, drawing, network</source>
        <translation>النوافذ، الرسم، الشبكة</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>ملك عام</translation>
    </message>
    <message>
        <source>everything that is kept</source>
        <translation>كل ما يُحفظ</translation>
    </message>
    <message>
        <source>sealing of personal data, encrypted connections</source>
        <translation>تشفير البيانات الشخصية، الاتصالات المشفرة</translation>
    </message>
    <message>
        <source>small downloads</source>
        <translation>تنزيلات صغيرة</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>the typeface</source>
        <translation>الخط</translation>
    </message>
</context>
<context>
    <name>LineItem</name>
    <message numerus="yes">
        <source>%1, %n piece(s), %2</source>
        <translation>
            <numerusform>%1، %Ln قطعة، %2</numerusform>
            <numerusform>%1، قطعة واحدة، %2</numerusform>
            <numerusform>%1، قطعتان، %2</numerusform>
            <numerusform>%1، %Ln قطع، %2</numerusform>
            <numerusform>%1، %Ln قطعة، %2</numerusform>
            <numerusform>%1، %Ln قطعة، %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>حفظ لوقت لاحق</translation>
    </message>
    <message>
        <source>Save %1 for later</source>
        <translation>حفظ %1 لوقت لاحق</translation>
    </message>
</context>
<context>
    <name>ListFacets</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>1 star and up</source>
        <translation>نجمة واحدة فأكثر</translation>
    </message>
    <message numerus="yes">
        <source>%n stars and up</source>
        <translation>
            <numerusform>%Ln نجمة فأكثر</numerusform>
            <numerusform>نجمة واحدة فأكثر</numerusform>
            <numerusform>نجمتان فأكثر</numerusform>
            <numerusform>%Ln نجوم فأكثر</numerusform>
            <numerusform>%Ln نجمة فأكثر</numerusform>
            <numerusform>%Ln نجمة فأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>الماركة</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>التوفر</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>متوفر</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>البائع</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Found in descriptions only.</source>
        <translation>النتائج من الأوصاف فقط.</translation>
    </message>
    <message>
        <source>Few have all of these words. What has some of them follows.</source>
        <translation>نتائج قليلة تضم كل هذه الكلمات. تليها نتائج تضم بعضها.</translation>
    </message>
    <message>
        <source>Nothing fits “%1”. This is what fits “%2”.</source>
        <translation>لا نتائج تطابق «%1». هذه نتائج «%2».</translation>
    </message>
    <message>
        <source>Nothing has all of these words. What comes closest lacks “%1”.</source>
        <translation>لا نتائج تضم كل هذه الكلمات. أقرب النتائج لا تضم «%1».</translation>
    </message>
    <message>
        <source>Nothing has all of these words. This has some of them.</source>
        <translation>لا نتائج تضم كل هذه الكلمات. هذه النتائج تضم بعضها.</translation>
    </message>
</context>
<context>
    <name>ListIntro</name>
    <message>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation>التصفية (%1)</translation>
    </message>
    <message>
        <source>Search is being prepared on this device and answers in a moment. Categories are ready already.</source>
        <translation>يجري إعداد البحث على هذا الجهاز ويصبح جاهزًا بعد لحظات. أما الفئات فجاهزة الآن.</translation>
    </message>
    <message>
        <source>Categories below</source>
        <translation>الفئات الفرعية</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
</context>
<context>
    <name>LocationSheet</name>
    <message>
        <source>New location</source>
        <translation>موقع جديد</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Such as “Market stall” or “Warehouse”. Buyers do not see it.</source>
        <translation>مثل «كشك السوق» أو «المستودع». لا يراه المشترون.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>LocationsPanel</name>
    <message>
        <source>Locations</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Buyers see what there is in all of them. What is sold leaves the first location, and what it does not have the next ones in this order.</source>
        <translation>يرى المشترون ما يوجد فيها كلها. ما يُباع يخرج من الموقع الأول، وما لا يتوفر فيه يخرج من المواقع التالية بهذا الترتيب.</translation>
    </message>
    <message>
        <source>Add a location if you keep pieces in more than one place, such as a shop and a market stall.</source>
        <translation>أضف موقعًا إذا كنت تحتفظ بالقطع في أكثر من مكان، مثل متجر وكشك في السوق.</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Sell from %1 earlier</source>
        <translation>البيع من %1 قبل غيره</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>إغلاق %1</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>إعادة فتح %1</translation>
    </message>
    <message>
        <source>Add a location</source>
        <translation>إضافة موقع</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Hello,</source>
        <translation>مرحبًا،</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>مرحبًا %1،</translation>
    </message>
    <message>
        <source>Your new password at %1</source>
        <translation>كلمة مرورك الجديدة في %1</translation>
    </message>
    <message>
        <source>somebody asked for a new password for your account at %1. If that was you, open this on the device that has the app:</source>
        <translation>طلب شخص ما كلمة مرور جديدة لحسابك في %1. إذا كنت أنت من طلبها، فافتح هذا على الجهاز الذي عليه التطبيق:</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>اختيار كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>or copy this code into the app, under “Forgotten password”:</source>
        <translation>أو انسخ هذا الرمز إلى التطبيق، تحت «نسيت كلمة المرور»:</translation>
    </message>
    <message>
        <source>It works once, within an hour. Choosing a new password signs all your devices out.</source>
        <translation>يعمل مرة واحدة خلال ساعة. اختيار كلمة مرور جديدة يسجّل خروجك من جميع أجهزتك.</translation>
    </message>
    <message>
        <source>If it was not you, there is nothing to do: your password stays as it is.</source>
        <translation>إذا لم تكن أنت، فلا داعي لفعل أي شيء: تبقى كلمة مرورك كما هي.</translation>
    </message>
    <message>
        <source>Your password was changed</source>
        <translation>تم تغيير كلمة مرورك</translation>
    </message>
    <message>
        <source>the password of your account at %1 was changed, and your other devices were signed out.</source>
        <translation>تم تغيير كلمة مرور حسابك في %1 وتسجيل الخروج من أجهزتك الأخرى.</translation>
    </message>
    <message>
        <source>If that was not you, ask for a new password in the app at once, under “Forgotten password”.</source>
        <translation>إذا لم تكن أنت، فاطلب فورًا كلمة مرور جديدة في التطبيق، تحت «نسيت كلمة المرور».</translation>
    </message>
    <message>
        <source>Your e-mail address was changed</source>
        <translation>تم تغيير عنوان بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>your account at %1 has another e-mail address now. This message goes to the former one.</source>
        <translation>لحسابك في %1 الآن عنوان بريد إلكتروني آخر. تُرسل هذه الرسالة إلى العنوان السابق.</translation>
    </message>
    <message>
        <source>If that was not you, please tell us.</source>
        <translation>إذا لم تكن أنت، فيرجى إخبارنا.</translation>
    </message>
    <message>
        <source>Your account was deleted</source>
        <translation>تم حذف حسابك</translation>
    </message>
    <message>
        <source>your account at %1 was deleted, as you asked. What the law makes us keep of your orders does not name you any more.</source>
        <translation>تم حذف حسابك في %1 كما طلبت. ما يُلزمنا القانون بحفظه من طلباتك لم يعد يحمل اسمك.</translation>
    </message>
    <message>
        <source>Your shop %1 is open</source>
        <translation>متجرك %1 مفتوح</translation>
    </message>
    <message>
        <source>your shop %1 was approved: what it sells can be seen and bought at %2 now.</source>
        <translation>تمت الموافقة على متجرك %1: ما يبيعه يمكن رؤيته وشراؤه في %2 الآن.</translation>
    </message>
    <message>
        <source>You look after it in the app, with or without a network.</source>
        <translation>تديره من التطبيق، مع الشبكة أو بدونها.</translation>
    </message>
    <message>
        <source>Your application for the shop %1</source>
        <translation>طلبك للمتجر %1</translation>
    </message>
    <message>
        <source>your application to sell as %1 at %2 was looked at, and could not be approved:</source>
        <translation>تمت مراجعة طلبك للبيع باسم %1 في %2 وتعذّرت الموافقة عليه:</translation>
    </message>
    <message>
        <source>Nothing that you entered is lost: change what is in the way, and apply again in the app.</source>
        <translation>لم يضع شيء مما أدخلته: غيّر ما يعيق الموافقة وقدّم الطلب من جديد في التطبيق.</translation>
    </message>
    <message>
        <source>Your shop %1 is suspended</source>
        <translation>متجرك %1 موقوف</translation>
    </message>
    <message>
        <source>your shop %1 was suspended: what it sells can neither be seen nor bought at %2 for now. The reason:</source>
        <translation>تم إيقاف متجرك %1: ما يبيعه لا يمكن رؤيته ولا شراؤه في %2 حاليًا. السبب:</translation>
    </message>
    <message>
        <source>Nothing in it is lost, and its orders can still be read in the app.</source>
        <translation>لم يضع شيء فيه، ولا تزال طلباته مقروءة في التطبيق.</translation>
    </message>
    <message>
        <source>Your shop %1 is open again</source>
        <translation>متجرك %1 مفتوح من جديد</translation>
    </message>
    <message>
        <source>your shop %1 is open again: what it sells can be seen and bought at %2 as before.</source>
        <translation>متجرك %1 مفتوح من جديد: ما يبيعه يمكن رؤيته وشراؤه في %2 كما كان.</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>A new password is asked for</source>
        <translation>تُطلب كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>A password was changed</source>
        <translation>تغيّرت كلمة مرور</translation>
    </message>
    <message>
        <source>An address was changed</source>
        <translation>تغيّر عنوان</translation>
    </message>
    <message>
        <source>An account was deleted</source>
        <translation>حُذف حساب</translation>
    </message>
    <message>
        <source>Somebody has changed it meanwhile. What it says now is shown; look at it and try again.</source>
        <translation>غيّرها شخص ما في الأثناء. يظهر نصها الحالي؛ راجعه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Something that it has to say is missing.</source>
        <translation>ينقصها شيء يجب أن تقوله.</translation>
    </message>
    <message>
        <source>Something of it is too long, or has characters that no mail has.</source>
        <translation>جزء منها طويل جدًا أو يحتوي على رموز لا تُستخدم في الرسائل.</translation>
    </message>
    <message>
        <source>A shop was approved</source>
        <translation>تمت الموافقة على متجر</translation>
    </message>
    <message>
        <source>A shop was rejected</source>
        <translation>رُفض متجر</translation>
    </message>
    <message>
        <source>A shop was suspended</source>
        <translation>أُوقف متجر</translation>
    </message>
    <message>
        <source>A shop was reinstated</source>
        <translation>أُعيد متجر</translation>
    </message>
    <message>
        <source>In braces only the names that are explained here can stand.</source>
        <translation>لا يمكن أن يرد بين الأقواس المعقوفة إلا الأسماء الموضّحة هنا.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 · Aura Shop</source>
        <translation>%1 · Aura Shop</translation>
    </message>
    <message>
        <source>Aura Shop</source>
        <translation>Aura Shop</translation>
    </message>
    <message>
        <source>%1 × %2 added</source>
        <translation>تمت إضافة %1 × %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>تمت إضافة %1</translation>
    </message>
    <message>
        <source>View cart</source>
        <translation>عرض السلة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>تم الحفظ في %1</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>إعادة الدخول</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>السلة</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>You</source>
        <translation>حسابي</translation>
    </message>
    <message>
        <source>Aura Shop components</source>
        <translation>مكونات Aura Shop</translation>
    </message>
    <message>
        <source>%1 is on your wishlist</source>
        <translation>أُضيف %1 إلى المفضلة</translation>
    </message>
    <message>
        <source>View wishlist</source>
        <translation>عرض المفضلة</translation>
    </message>
    <message>
        <source>%1 is in the cart</source>
        <translation>%1 في سلة التسوق</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>You see the shop as %1</source>
        <translation>ترى المتجر كما يراه %1</translation>
    </message>
    <message>
        <source>For half an hour at most. Whatever you change here is refused by the shop.</source>
        <translation>لنصف ساعة على الأكثر. يرفض المتجر كل ما تغيّره هنا.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>The shop is being worked on</source>
        <translation>المتجر قيد الصيانة</translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>كُتب في %1</translation>
    </message>
    <message>
        <source>Payouts go to this account from now on.</source>
        <translation>تذهب الدفعات إلى هذا الحساب من الآن.</translation>
    </message>
    <message>
        <source>Statement, %1</source>
        <translation>كشف الحساب، %1</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Nothing can be paid out to you yet</source>
        <translation>لا يمكن الدفع لك بعد</translation>
    </message>
    <message>
        <source>Say where your money goes. What you sell is kept for you until then.</source>
        <translation>حدّد إلى أين يذهب مالك. حتى ذلك الحين يُحفظ لك ما تبيعه.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Your last payout came back</source>
        <translation>عادت دفعتك الأخيرة</translation>
    </message>
    <message>
        <source>%1 Nothing more is sent there until you name another account.</source>
        <translation>%1 لن يُرسل إليه شيء آخر حتى تذكر حسابًا غيره.</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>تغيير الحساب</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>You owe this. It comes off what you sell next.</source>
        <translation>هذا ما عليك. يُخصم مما تبيعه لاحقًا.</translation>
    </message>
    <message>
        <source>Goes out with the next payout.</source>
        <translation>يخرج مع الدفعة القادمة.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Of orders that may still be sent back: available 14 days after they arrive.</source>
        <translation>من طلبات قد تُعاد بعد: متاح بعد 14 يومًا من وصولها.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Sent to your account and not there yet.</source>
        <translation>أُرسل إلى حسابك ولم يصل بعد.</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>الكل: %1</translation>
    </message>
    <message>
        <source>Nothing has been paid out yet.</source>
        <translation>لم يُدفع شيء بعد.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>كشف الحساب</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أسبق</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Write the statement to a file (CSV)</source>
        <translation>كتابة كشف الحساب في ملف (CSV)</translation>
    </message>
    <message>
        <source>Nothing sold yet</source>
        <translation>لم يُبع شيء بعد</translation>
    </message>
    <message>
        <source>What you sell, what the market charges for it and what is paid out to you shows up here.</source>
        <translation>يظهر هنا ما تبيعه وما يحتسبه السوق عليه وما يُدفع لك.</translation>
    </message>
    <message>
        <source>Nothing moved in this month.</source>
        <translation>لا حركة في هذا الشهر.</translation>
    </message>
</context>
<context>
    <name>MoneyWords</name>
    <message>
        <source>Sale</source>
        <translation>بيع</translation>
    </message>
    <message>
        <source>Canceled or sent back</source>
        <translation>أُلغي أو أُعيد</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>Payout that came back</source>
        <translation>دفعة عادت</translation>
    </message>
    <message>
        <source>%1 sold</source>
        <translation>بيع %1</translation>
    </message>
    <message>
        <source>%1 not owed</source>
        <translation>%1 غير مستحق</translation>
    </message>
    <message>
        <source>%1 commission</source>
        <translation>عمولة %1</translation>
    </message>
    <message>
        <source>%1 commission back</source>
        <translation>عمولة مُعادة %1</translation>
    </message>
    <message>
        <source>paid to you by the buyer</source>
        <translation>دفعه المشتري لك</translation>
    </message>
    <message>
        <source>between you and the buyer</source>
        <translation>بينك وبين المشتري</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>دُفع</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>The account is closed.</source>
        <translation>الحساب مغلق.</translation>
    </message>
    <message>
        <source>The bank takes nothing for this account.</source>
        <translation>لا يقبل المصرف شيئًا لهذا الحساب.</translation>
    </message>
    <message>
        <source>The bank did not take it (%1).</source>
        <translation>لم يقبله المصرف (%1).</translation>
    </message>
</context>
<context>
    <name>MovementRow</name>
    <message>
        <source>Waits to be sent</source>
        <translation>في انتظار الإرسال</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>Unread</source>
        <translation>غير مقروء</translation>
    </message>
</context>
<context>
    <name>NoticeTexts</name>
    <message>
        <source>Order %1 is confirmed</source>
        <translation>تم تأكيد الطلب %1</translation>
    </message>
    <message>
        <source>Order %1 is packed</source>
        <translation>تم تجهيز الطلب %1</translation>
    </message>
    <message>
        <source>Order %1 is on its way</source>
        <translation>الطلب %1 في الطريق</translation>
    </message>
    <message>
        <source>Order %1 has been delivered</source>
        <translation>تم توصيل الطلب %1</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation>الطلب %1، %2</translation>
    </message>
    <message>
        <source>%1 have been paid back</source>
        <translation>تم رد %1</translation>
    </message>
    <message>
        <source>%1 costs less</source>
        <translation>انخفض سعر %1</translation>
    </message>
    <message>
        <source>Now %1 instead of %2</source>
        <translation>الآن %1 بدلًا من %2</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 متوفر من جديد</translation>
    </message>
    <message>
        <source>Sign-in on a new device</source>
        <translation>تسجيل دخول من جهاز جديد</translation>
    </message>
    <message>
        <source>Sign-in on a new device: %1</source>
        <translation>تسجيل دخول من جهاز جديد: %1</translation>
    </message>
    <message>
        <source>If it was not you, sign that device out and change your password.</source>
        <translation>إن لم تكن أنت، فسجّل خروج ذلك الجهاز وغيّر كلمة المرور.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>The shop has canceled the rest of order %1</source>
        <translation>ألغى المتجر بقية الطلب %1</translation>
    </message>
    <message>
        <source>%1. %2 is paid back or not owed any more.</source>
        <translation>%1. يُعاد %2 أو لم يعد مستحقًا.</translation>
    </message>
    <message>
        <source>%1 is published</source>
        <translation>تم نشر %1</translation>
    </message>
    <message>
        <source>Everybody can find it now.</source>
        <translation>يمكن للجميع العثور عليه الآن.</translation>
    </message>
    <message>
        <source>%1 was not accepted</source>
        <translation>لم يُقبل %1</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1 مفتوح الآن</translation>
    </message>
    <message>
        <source>The market has approved your shop.</source>
        <translation>وافق السوق على متجرك.</translation>
    </message>
    <message>
        <source>%1 was not approved</source>
        <translation>لم تتم الموافقة على %1</translation>
    </message>
    <message>
        <source>%1 is suspended</source>
        <translation>تم إيقاف %1</translation>
    </message>
    <message>
        <source>Your review of %1 is not shown</source>
        <translation>لا تُعرض مراجعتك عن %1</translation>
    </message>
    <message>
        <source>Order %1 was canceled</source>
        <translation>أُلغي الطلب %1</translation>
    </message>
    <message>
        <source>The return is accepted</source>
        <translation>قُبل المرتجع</translation>
    </message>
    <message>
        <source>The return was not accepted</source>
        <translation>لم يُقبل المرتجع</translation>
    </message>
    <message>
        <source>%1 could not be paid out</source>
        <translation>تعذّر صرف %1</translation>
    </message>
    <message>
        <source>A webhook was switched off</source>
        <translation>أُوقف خطاف ويب</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A message about a return</source>
        <translation>رسالة بشأن مرتجع</translation>
    </message>
    <message>
        <source>A buyer asks the market to decide about a return</source>
        <translation>يطلب مشترٍ من السوق البت في مرتجع</translation>
    </message>
    <message>
        <source>The market has decided: the shop is right</source>
        <translation>قرر السوق: المتجر على حق</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
        <source>Sign in to hear of your orders</source>
        <translation>سجّل الدخول لمتابعة طلباتك</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>What happens to your orders, returns and wishes is told here.</source>
        <translation>هنا ترى ما يحدث لطلباتك ومرتجعاتك ومفضلتك.</translation>
    </message>
    <message>
        <source>What happens to your orders, returns and wishes is told here, newest first.</source>
        <translation>هنا ترى ما يحدث لطلباتك ومرتجعاتك ومفضلتك، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>رقم السلعة</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Shop&apos;s own id</source>
        <translation>المعرّف لدى المتجر</translation>
    </message>
</context>
<context>
    <name>Onboarding</name>
    <message>
        <source>Who answers for the shop</source>
        <translation>المسؤول عن المتجر</translation>
    </message>
    <message>
        <source>Address of the business</source>
        <translation>عنوان العمل</translation>
    </message>
    <message>
        <source>Account for payouts</source>
        <translation>حساب المدفوعات</translation>
    </message>
    <message>
        <source>Ways of delivery</source>
        <translation>طرق التوصيل</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>المرتجعات</translation>
    </message>
    <message>
        <source>Name the person or the company.</source>
        <translation>اذكر اسم الشخص أو الشركة.</translation>
    </message>
    <message>
        <source>Say where letters reach you.</source>
        <translation>اذكر أين تصلك الرسائل.</translation>
    </message>
    <message>
        <source>Say whose account it is, and its IBAN.</source>
        <translation>اذكر صاحب الحساب ورقم IBAN.</translation>
    </message>
    <message>
        <source>Say how you deliver, for how much, and how long it takes.</source>
        <translation>اذكر كيف توصّل، وبكم، وكم يستغرق ذلك.</translation>
    </message>
    <message>
        <source>Say how you take things back.</source>
        <translation>اذكر كيف تقبل الإرجاع.</translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>خلال %Ln يوم</numerusform>
            <numerusform>خلال يوم واحد</numerusform>
            <numerusform>خلال يومين</numerusform>
            <numerusform>خلال %Ln أيام</numerusform>
            <numerusform>خلال %Ln يومًا</numerusform>
            <numerusform>خلال %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Your shop may not sell yet</source>
        <translation>لا يمكن لمتجرك البيع بعد</translation>
    </message>
    <message>
        <source>The market looks at your shop</source>
        <translation>السوق يراجع متجرك</translation>
    </message>
    <message>
        <source>The market did not approve your shop</source>
        <translation>لم يوافق السوق على متجرك</translation>
    </message>
    <message>
        <source>The market has suspended your shop</source>
        <translation>أوقف السوق متجرك</translation>
    </message>
    <message>
        <source>%1 of %2 things are done. You can get your products ready meanwhile.</source>
        <translation>أُنجز %1 من %2. يمكنك تجهيز منتجاتك في هذه الأثناء.</translation>
    </message>
    <message>
        <source>What the market said: %1</source>
        <translation>ما قاله السوق: %1</translation>
    </message>
    <message>
        <source>You are told as soon as it is decided. You can get your products ready meanwhile.</source>
        <translation>ستُبلَّغ حالما يصدر القرار. يمكنك تجهيز منتجاتك في هذه الأثناء.</translation>
    </message>
    <message>
        <source>You can change what you wrote and apply again.</source>
        <translation>يمكنك تعديل ما كتبته والتقدّم من جديد.</translation>
    </message>
    <message>
        <source>%1 You can change what you wrote and apply again.</source>
        <translation>%1 يمكنك تعديل ما كتبته والتقدّم من جديد.</translation>
    </message>
    <message>
        <source>What you sell is not shown. What was ordered before is yours to send.</source>
        <translation>لا يُعرض ما تبيعه. وما طُلب من قبل عليك إرساله.</translation>
    </message>
    <message>
        <source>%1 What you sell is not shown. What was ordered before is yours to send.</source>
        <translation>%1 لا يُعرض ما تبيعه. وما طُلب من قبل عليك إرساله.</translation>
    </message>
    <message>
        <source>Another shop has this name. Please choose another one.</source>
        <translation>هناك متجر آخر بهذا الاسم. يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>Something of it was changed on another device, or is being looked at already. Please look at it again.</source>
        <translation>تغيّر شيء منه على جهاز آخر، أو أنه قيد المراجعة بالفعل. يُرجى النظر فيه مرة أخرى.</translation>
    </message>
    <message>
        <source>The market cannot be reached now. What you wrote is kept on this device: send it when there is a network.</source>
        <translation>لا يمكن الوصول إلى السوق الآن. ما كتبته محفوظ على هذا الجهاز: أرسله عند توفر الشبكة.</translation>
    </message>
</context>
<context>
    <name>OperationWords</name>
    <message>
        <source>Goods received</source>
        <translation>استلام بضاعة</translation>
    </message>
    <message>
        <source>Came back from a customer</source>
        <translation>إرجاع من عميل</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>بضاعة تالفة</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>بضاعة مفقودة</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>بضاعة عُثر عليها</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Unpack %1</source>
        <translation>إلغاء تغليف %1</translation>
    </message>
    <message>
        <source>%1 is packed</source>
        <translation>تم تغليف %1</translation>
    </message>
    <message>
        <source>%1 is shipped</source>
        <translation>تم شحن %1</translation>
    </message>
    <message>
        <source>%1 is delivered</source>
        <translation>تم توصيل %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>إلغاء %1</translation>
    </message>
    <message>
        <source>Approve a return of %1</source>
        <translation>الموافقة على إرجاع من %1</translation>
    </message>
    <message>
        <source>Reject a return of %1</source>
        <translation>رفض إرجاع من %1</translation>
    </message>
    <message>
        <source>A return of %1 is here</source>
        <translation>وصل إرجاع من %1</translation>
    </message>
    <message>
        <source>Pay back a return of %1</source>
        <translation>رد مبلغ إرجاع من %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 بدلًا من %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>الماركة</translation>
    </message>
    <message>
        <source>Model number</source>
        <translation>رقم الطراز</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>الباركود</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>الخصائص</translation>
    </message>
    <message>
        <source>Technical data</source>
        <translation>البيانات التقنية</translation>
    </message>
    <message>
        <source>Size and weight</source>
        <translation>الحجم والوزن</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Shown in the shop</source>
        <translation>الظهور في المتجر</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>رقم السلعة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Price before</source>
        <translation>السعر السابق</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Stock is counted</source>
        <translation>تتبع المخزون</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>منتج</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>سلعة</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>A change made by a newer version</source>
        <translation>تغيير أُجري بإصدار أحدث</translation>
    </message>
    <message>
        <source>Order of %1, %2</source>
        <translation>طلب: %1، %2</translation>
    </message>
    <message>
        <source>Put %1 × %2 into the cart</source>
        <translation>إضافة %1 × %2 إلى السلة</translation>
    </message>
    <message>
        <source>Set %2 to %1 in the cart</source>
        <translation>تغيير كمية %2 إلى %1 في السلة</translation>
    </message>
    <message>
        <source>Take an article out of the cart</source>
        <translation>إزالة سلعة من السلة</translation>
    </message>
    <message>
        <source>Stock of %1: %2 fewer</source>
        <translation>مخزون %1: أقل بمقدار %2</translation>
    </message>
    <message>
        <source>Stock of %1: %2 more</source>
        <translation>مخزون %1: أكثر بمقدار %2</translation>
    </message>
    <message>
        <source>Stock of %1: %2 counted</source>
        <translation>مخزون %1: الجرد %2</translation>
    </message>
    <message>
        <source>New product: %1</source>
        <translation>منتج جديد: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>صورة %1</translation>
    </message>
    <message>
        <source>Review of %1: one star</source>
        <translation>مراجعة %1: نجمة واحدة</translation>
    </message>
    <message>
        <source>Review of %1: %2 stars</source>
        <translation>مراجعة %1: عدد النجوم %2</translation>
    </message>
    <message>
        <source>A review of %1 is helpful</source>
        <translation>مراجعة مفيدة عن %1</translation>
    </message>
    <message>
        <source>Take back a vote on %1</source>
        <translation>سحب تصويت على %1</translation>
    </message>
    <message>
        <source>Send back %1 of %2</source>
        <translation>إرجاع من %2: %1</translation>
    </message>
    <message>
        <source>Change the address of %1</source>
        <translation>تعديل عنوان %1</translation>
    </message>
    <message>
        <source>Keep the address of %1</source>
        <translation>حفظ عنوان %1</translation>
    </message>
    <message>
        <source>Remove an address</source>
        <translation>إزالة عنوان</translation>
    </message>
    <message>
        <source>Change your profile</source>
        <translation>تعديل ملفك الشخصي</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The order has been canceled meanwhile.</source>
        <translation>أُلغي الطلب في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The order has been shipped meanwhile.</source>
        <translation>شُحن الطلب في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The order is not where it was when you decided.</source>
        <translation>لم يعد الطلب في المرحلة التي كان فيها عند اتخاذ قرارك.</translation>
    </message>
    <message>
        <source>Not that much of the order can be sent back any more.</source>
        <translation>لم يعد إرجاع هذا القدر من الطلب ممكنًا.</translation>
    </message>
    <message>
        <source>The return was decided elsewhere meanwhile.</source>
        <translation>تم البت في الإرجاع في مكان آخر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Fewer pieces would be left than orders were promised. Cancel one of them, or count again.</source>
        <translation>ستبقى قطع أقل مما وُعدت به الطلبات. ألغِ أحدها، أو أعد الجرد.</translation>
    </message>
    <message>
        <source>Somebody changed the same meanwhile. Nothing of your change was taken.</source>
        <translation>غيّر شخص آخر الشيء نفسه في هذه الأثناء. لم يُقبل شيء من تغييرك.</translation>
    </message>
    <message>
        <source>There is such a product already.</source>
        <translation>يوجد منتج كهذا من قبل.</translation>
    </message>
    <message>
        <source>You changed this review on another device meanwhile.</source>
        <translation>عدّلت هذه المراجعة على جهاز آخر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Nobody reviews what they sell.</source>
        <translation>لا يكتب أحد مراجعة لما يبيعه.</translation>
    </message>
    <message>
        <source>Nobody votes for themselves.</source>
        <translation>لا يصوّت أحد لنفسه.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>الصورة كبيرة جدًا.</translation>
    </message>
    <message>
        <source>%1: differs</source>
        <translation>%1: مختلف</translation>
    </message>
    <message>
        <source>%1: you want %2, the shop has %3</source>
        <translation>%1: تريد %2، ولدى المتجر %3</translation>
    </message>
    <message>
        <source>Save %1 for later</source>
        <translation>حفظ %1 لوقت لاحق</translation>
    </message>
    <message>
        <source>Put %1 back into the cart</source>
        <translation>إعادة %1 إلى سلة التسوق</translation>
    </message>
    <message>
        <source>Put %1 on the wishlist</source>
        <translation>إضافة %1 إلى المفضلة</translation>
    </message>
    <message>
        <source>Take %1 off the wishlist</source>
        <translation>إزالة %1 من المفضلة</translation>
    </message>
    <message>
        <source>Mark notifications as read</source>
        <translation>تعليم الإشعارات كمقروءة</translation>
    </message>
    <message>
        <source>Order of pictures</source>
        <translation>ترتيب الصور</translation>
    </message>
    <message>
        <source>Send %1 of %2</source>
        <translation>إرسال %1 من %2</translation>
    </message>
    <message>
        <source>Stock of %1 is low up to %2</source>
        <translation>مخزون %1 قليل حتى %2</translation>
    </message>
    <message>
        <source>Stock of %1 is low as anywhere in the shop</source>
        <translation>مخزون %1 قليل كما في المتجر كله</translation>
    </message>
    <message>
        <source>Stock of the shop is low up to %1</source>
        <translation>مخزون المتجر قليل حتى %1</translation>
    </message>
    <message>
        <source>Another parcel of the order was sent meanwhile, or it was canceled.</source>
        <translation>أُرسل طرد آخر من الطلب في هذه الأثناء، أو أُلغي الطلب.</translation>
    </message>
    <message>
        <source>Cancel the rest of %1</source>
        <translation>إلغاء بقية %1</translation>
    </message>
    <message>
        <source>Another parcel of the order was sent meanwhile. What is left is another rest now.</source>
        <translation>أُرسل في هذه الأثناء طرد آخر من الطلب. وما تبقى الآن غير ما كان.</translation>
    </message>
    <message>
        <source>Change the settings of the shop</source>
        <translation>تغيير إعدادات المتجر</translation>
    </message>
    <message>
        <source>Another shop has this name.</source>
        <translation>متجر آخر يحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>Others have added deliveries meanwhile; with yours there are too many. Nothing of your change was taken.</source>
        <translation>أضاف آخرون طرق توصيل في هذه الأثناء، ومع طرقك يصبح عددها أكبر من المسموح. لم يُقبل شيء من تغييرك.</translation>
    </message>
    <message>
        <source>Stock of %1: %2 to another location</source>
        <translation>مخزون %1: %2 إلى موقع آخر</translation>
    </message>
    <message>
        <source>New location: %1</source>
        <translation>موقع جديد: %1</translation>
    </message>
    <message>
        <source>Close the location %1</source>
        <translation>إغلاق الموقع %1</translation>
    </message>
    <message>
        <source>Change a location</source>
        <translation>تعديل موقع</translation>
    </message>
    <message>
        <source>Change the location %1</source>
        <translation>تعديل الموقع %1</translation>
    </message>
    <message>
        <source>There were not that many at the location any more, but %1. Nothing was moved.</source>
        <translation>لم يعد في الموقع هذا العدد، بل %1. لم يُنقل شيء.</translation>
    </message>
    <message>
        <source>Pieces have arrived at the location meanwhile. It stays open.</source>
        <translation>وصلت قطع إلى الموقع في هذه الأثناء. يبقى مفتوحًا.</translation>
    </message>
    <message>
        <source>The shop has too many locations.</source>
        <translation>للمتجر مواقع كثيرة جدًا.</translation>
    </message>
    <message>
        <source>There are not that many at this location. Count there again.</source>
        <translation>لا يوجد هذا العدد في هذا الموقع. أعد العدّ هناك.</translation>
    </message>
    <message>
        <source>Message about a return of %1</source>
        <translation>رسالة بشأن إرجاع: %1</translation>
    </message>
    <message>
        <source>Ask the market to decide about a return of %1</source>
        <translation>اطلب من السوق البت في إرجاع: %1</translation>
    </message>
    <message>
        <source>The return is over by now. Nobody got the message.</source>
        <translation>انتهى الإرجاع الآن. لم تصل الرسالة إلى أحد.</translation>
    </message>
    <message>
        <source>The order has as many returns as it may have.</source>
        <translation>بلغ عدد مرتجعات هذا الطلب الحد المسموح به.</translation>
    </message>
    <message>
        <source>No more can be written about the returns of this order.</source>
        <translation>لا يمكن كتابة المزيد عن مرتجعات هذا الطلب.</translation>
    </message>
    <message>
        <source>The shop has moved on with the return meanwhile, or has more time for it, or it is too late.</source>
        <translation>تقدّم البائع في أمر المرتجع في هذه الأثناء، أو ما زال لديه وقت، أو فات الأوان.</translation>
    </message>
</context>
<context>
    <name>OptionGroup</name>
    <message>
        <source>%1, not with the other choices</source>
        <translation>%1، غير متاح مع الخيارات الأخرى</translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>The order was discarded. Nothing was ordered.</source>
        <translation>تم حذف الطلب. لم يُطلب شيء.</translation>
    </message>
    <message>
        <source>The order is being canceled.</source>
        <translation>يجري إلغاء الطلب.</translation>
    </message>
    <message>
        <source>The cancellation is sent as soon as the shop can be reached.</source>
        <translation>يُرسل الإلغاء فور إمكان الوصول إلى المتجر.</translation>
    </message>
    <message>
        <source>The invoice is saved.</source>
        <translation>تم حفظ الفاتورة.</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>عرض قائمة الانتظار</translation>
    </message>
    <message>
        <source>The total changed since you ordered</source>
        <translation>تغير الإجمالي منذ طلبك</translation>
    </message>
    <message>
        <source>You saw %1. The shop now asks for %2. Nothing is ordered until you agree.</source>
        <translation>كان الإجمالي المعروض %1. والمتجر يطلب الآن %2. لن يُطلب شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>Order for %1</source>
        <translation>الطلب مقابل %1</translation>
    </message>
    <message>
        <source>Discard the order</source>
        <translation>حذف الطلب</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>الطلب من جديد</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>Send something back</source>
        <translation>إرجاع سلعة</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>إلغاء الطلب</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>السلع</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>المبالغ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>سجل الطلب</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>الطرود</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>المرتجعات</translation>
    </message>
    <message>
        <source>Delivery and payment</source>
        <translation>التوصيل والدفع</translation>
    </message>
    <message>
        <source>Discard this order?</source>
        <translation>حذف هذا الطلب؟</translation>
    </message>
    <message>
        <source>It is taken out of the queue for good. Nothing is ordered.</source>
        <translation>يُزال من قائمة الانتظار نهائيًا. ولا يُطلب شيء.</translation>
    </message>
    <message>
        <source>Cancel this order?</source>
        <translation>إلغاء هذا الطلب؟</translation>
    </message>
    <message>
        <source>Nothing is delivered then. What you have paid goes back to you.</source>
        <translation>لن يُوصَّل شيء عندئذ. ويعود إليك ما دفعته.</translation>
    </message>
    <message>
        <source>You are offline: the cancellation is kept on this device. Until the shop has it, the seller may still send the goods.</source>
        <translation>أنت دون اتصال: يُحفظ الإلغاء على هذا الجهاز. وإلى أن يصل إلى المتجر، قد يرسل البائع البضاعة.</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>الإبقاء على الطلب</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are in the cart again</source>
        <translation>
            <numerusform>%Ln سلعة في السلة من جديد</numerusform>
            <numerusform>سلعة واحدة في السلة من جديد</numerusform>
            <numerusform>سلعتان في السلة من جديد</numerusform>
            <numerusform>%Ln سلع في السلة من جديد</numerusform>
            <numerusform>%Ln سلعة في السلة من جديد</numerusform>
            <numerusform>%Ln سلعة في السلة من جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it can be bought any more</source>
        <translation>لم يعد شراء أي شيء منه ممكنًا</translation>
    </message>
    <message>
        <source>Save the invoice</source>
        <translation>حفظ الفاتورة</translation>
    </message>
    <message>
        <source>A PDF that is made on this device, without a network.</source>
        <translation>ملف PDF يُنشأ على هذا الجهاز، دون شبكة.</translation>
    </message>
    <message>
        <source>This order is not on this device</source>
        <translation>هذا الطلب غير موجود على هذا الجهاز</translation>
    </message>
    <message>
        <source>It may belong to another account.</source>
        <translation>قد يكون تابعًا لحساب آخر.</translation>
    </message>
    <message>
        <source>Sign in to the account that it was placed with.</source>
        <translation>يُرجى تسجيل الدخول إلى الحساب الذي تم الطلب به.</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>كل الطلبات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>OrderTexts</name>
    <message>
        <source>Queued, not ordered yet</source>
        <translation>في الانتظار، لم يُطلب بعد</translation>
    </message>
    <message>
        <source>It is kept on this device and sent as soon as the shop can be reached.</source>
        <translation>محفوظ على هذا الجهاز ويُرسل فور إمكان الوصول إلى المتجر.</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>لم يتم الطلب</translation>
    </message>
    <message>
        <source>The shop does not have enough of it any more. Nothing was ordered.</source>
        <translation>لم تعد لدى المتجر كمية كافية. لم يُطلب شيء.</translation>
    </message>
    <message>
        <source>Please confirm</source>
        <translation>يُرجى التأكيد</translation>
    </message>
    <message>
        <source>Something changed before your order arrived. Nothing was ordered yet.</source>
        <translation>تغير شيء قبل وصول طلبك. لم يُطلب شيء بعد.</translation>
    </message>
    <message>
        <source>The shop could not take it. Nothing was ordered.</source>
        <translation>لم يتمكن المتجر من قبول الطلب. لم يُطلب شيء.</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>تم الطلب</translation>
    </message>
    <message>
        <source>The seller prepares your order.</source>
        <translation>يُحضِّر البائع طلبك.</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>شُحن جزئيًا</translation>
    </message>
    <message>
        <source>A part is on its way to you.</source>
        <translation>جزء من طلبك في الطريق إليك.</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>تم الشحن</translation>
    </message>
    <message>
        <source>Your order is on its way to you.</source>
        <translation>طلبك في الطريق إليك.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التوصيل</translation>
    </message>
    <message>
        <source>Your order has arrived.</source>
        <translation>وصل طلبك.</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Nothing is delivered.</source>
        <translation>لن يُوصَّل شيء.</translation>
    </message>
    <message>
        <source>The return was not taken</source>
        <translation>لم يُقبل الإرجاع</translation>
    </message>
    <message>
        <source>It could not be canceled</source>
        <translation>تعذر الإلغاء</translation>
    </message>
    <message>
        <source>The seller had already sent it. You can send it back once it is there.</source>
        <translation>كان البائع قد أرسله. يمكنك إرجاعه بعد وصوله.</translation>
    </message>
    <message>
        <source>The cancellation waits to be sent</source>
        <translation>الإلغاء في انتظار الإرسال</translation>
    </message>
    <message>
        <source>It is kept on this device. Until the shop has it, the seller may still send the goods.</source>
        <translation>محفوظ على هذا الجهاز. وإلى أن يصل إلى المتجر، قد يرسل البائع البضاعة.</translation>
    </message>
    <message>
        <source>The return waits to be sent</source>
        <translation>الإرجاع في انتظار الإرسال</translation>
    </message>
    <message>
        <source>Being canceled</source>
        <translation>يجري الإلغاء</translation>
    </message>
    <message>
        <source>Not canceled yet: the shop does not know of it.</source>
        <translation>لم يُلغَ بعد: المتجر لا يعلم بذلك.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>The shop has your order and numbers it.</source>
        <translation>وصل طلبك إلى المتجر وسيعطيه رقمًا.</translation>
    </message>
    <message>
        <source>Something changed. Nothing was ordered yet.</source>
        <translation>تغير شيء. لم يُطلب شيء بعد.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>It waited too long and was not ordered.</source>
        <translation>طال الانتظار ولم يتم الطلب.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>تم التغليف</translation>
    </message>
    <message>
        <source>Ready for the carrier.</source>
        <translation>جاهز لشركة الشحن.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Expected on %1</source>
        <translation>متوقع في %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>It is damaged or does not work</source>
        <translation>تالف أو لا يعمل</translation>
    </message>
    <message>
        <source>It is not what I ordered</source>
        <translation>ليس ما طلبته</translation>
    </message>
    <message>
        <source>It is not as described</source>
        <translation>ليس كما في الوصف</translation>
    </message>
    <message>
        <source>I do not want it any more</source>
        <translation>لم أعد أريده</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Return requested</source>
        <translation>تم طلب الإرجاع</translation>
    </message>
    <message>
        <source>The seller looks at it.</source>
        <translation>ينظر البائع فيه.</translation>
    </message>
    <message>
        <source>Return approved</source>
        <translation>تمت الموافقة على الإرجاع</translation>
    </message>
    <message>
        <source>Send it back, then the money comes.</source>
        <translation>أرسل السلعة، ثم يعود إليك المبلغ.</translation>
    </message>
    <message>
        <source>Return rejected</source>
        <translation>رُفض الإرجاع</translation>
    </message>
    <message>
        <source>Return received</source>
        <translation>وصل المرتجع</translation>
    </message>
    <message>
        <source>The seller has it. The money comes next.</source>
        <translation>المرتجع لدى البائع. والخطوة التالية رد المبلغ.</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>تم استرداد المبلغ</translation>
    </message>
    <message>
        <source>%1 goes back to you.</source>
        <translation>يعود إليك %1.</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>قيد التحضير</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>فاتورة %1</translation>
    </message>
    <message>
        <source>Order without a number yet</source>
        <translation>طلب دون رقم بعد</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>%1, partly paid</source>
        <translation>%1، مدفوع جزئيًا</translation>
    </message>
    <message>
        <source>%1, paid</source>
        <translation>%1، مدفوع</translation>
    </message>
    <message>
        <source>%1, partly refunded</source>
        <translation>%1، مسترد جزئيًا</translation>
    </message>
    <message>
        <source>%1, refunded</source>
        <translation>%1، مسترد</translation>
    </message>
    <message>
        <source>%1, not charged</source>
        <translation>%1، لم يُحصَّل</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>طرد</translation>
    </message>
    <message>
        <source>Parcel %1 of %2</source>
        <translation>الطرد %1 من %2</translation>
    </message>
    <message>
        <source>A part is on its way to you. The seller has canceled the rest.</source>
        <translation>جزء في الطريق إليك. ألغى البائع البقية.</translation>
    </message>
    <message>
        <source>A part has arrived. The seller has canceled the rest.</source>
        <translation>وصل جزء. ألغى البائع البقية.</translation>
    </message>
    <message>
        <source>The rest was canceled</source>
        <translation>أُلغيت البقية</translation>
    </message>
    <message>
        <source>%1 less to pay.</source>
        <translation>المبلغ المطلوب أقل بمقدار %1.</translation>
    </message>
    <message>
        <source>%1 of %2 canceled</source>
        <translation>أُلغي %1 من %2</translation>
    </message>
    <message>
        <source>A shop does not deliver to this country. Nothing was ordered.</source>
        <translation>أحد المتاجر لا يوصل إلى هذا البلد. لم يُطلب شيء.</translation>
    </message>
    <message>
        <source>%1, paid by the marketplace</source>
        <translation>%1، على حساب السوق</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>لا طلبات بعد</translation>
    </message>
    <message>
        <source>They show up here the moment you place them.</source>
        <translation>تظهر طلباتك هنا فور إرسالها.</translation>
    </message>
    <message>
        <source>Sign in to see the orders of your account. New ones show up here the moment you place them.</source>
        <translation>يُرجى تسجيل الدخول لعرض طلبات حسابك. تظهر الطلبات الجديدة هنا فور إرسالها.</translation>
    </message>
    <message>
        <source>Browse categories</source>
        <translation>تصفح الفئات</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>OwnProductRow</name>
    <message>
        <source>In stock: %1</source>
        <translation>المتوفر: %1</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>اختيار %1</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>سعر %1</translation>
    </message>
    <message>
        <source>Status of %1: %2</source>
        <translation>حالة %1: %2</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>يحتاج إلى قرارك</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تعديل %1</translation>
    </message>
</context>
<context>
    <name>OwnProductsPage</name>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Name, SKU or barcode</source>
        <translation>الاسم أو SKU أو الباركود</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>لا منتجات بعد</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Nothing of yours is like that. Take a filter away, or search for something else.</source>
        <translation>لا شيء لديك يطابق ذلك. أزل مرشّحًا أو ابحث عن شيء آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>لم يُختر شيء</numerusform>
            <numerusform>اختير واحد</numerusform>
            <numerusform>اختير اثنان</numerusform>
            <numerusform>اختيرت %Ln</numerusform>
            <numerusform>اختير %Ln</numerusform>
            <numerusform>اختير %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>الكل %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>منتج جديد</translation>
    </message>
    <message>
        <source>Go on with %1: %2</source>
        <translation>متابعة %1: %2</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>استيراد وتصدير</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>المسح بالكاميرا</translation>
    </message>
</context>
<context>
    <name>PaletteRow</name>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
</context>
<context>
    <name>ParcelRow</name>
    <message>
        <source>Copy the number of the parcel</source>
        <translation>نسخ رقم الطرد</translation>
    </message>
    <message>
        <source>Follow the parcel on the carrier&apos;s page</source>
        <translation>تتبع الطرد في صفحة شركة الشحن</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Protect this device with a passphrase</source>
        <translation>حماية هذا الجهاز بعبارة مرور</translation>
    </message>
    <message>
        <source>It opens your data on this device. Nobody can restore it, so write it down somewhere safe.</source>
        <translation>تفتح بياناتك على هذا الجهاز. لا يمكن لأحد استعادتها، لذا دوّنها في مكان آمن.</translation>
    </message>
    <message>
        <source>It is asked for when the app starts, in place of the system&apos;s keychain. Nobody can restore it.</source>
        <translation>تُطلب عند بدء التطبيق بدلًا من سلسلة مفاتيح النظام. ولا يمكن لأحد استعادتها.</translation>
    </message>
    <message>
        <source>Your passphrase is changed</source>
        <translation>تم تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Your data is protected with the passphrase</source>
        <translation>بياناتك محمية بعبارة المرور</translation>
    </message>
    <message>
        <source>The keychain keeps your key again</source>
        <translation>عادت سلسلة المفاتيح إلى حفظ مفتاحك</translation>
    </message>
    <message>
        <source>Passphrase that you have now</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>At least 8 characters. A few words are better than one.</source>
        <translation>ثمانية أحرف على الأقل. بضع كلمات أفضل من كلمة واحدة.</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Protect with this passphrase</source>
        <translation>الحماية بعبارة المرور هذه</translation>
    </message>
    <message>
        <source>Use the system&apos;s keychain instead</source>
        <translation>استخدام سلسلة مفاتيح النظام بدلًا منها</translation>
    </message>
</context>
<context>
    <name>PassphrasePart</name>
    <message>
        <source>Passphrase of this device</source>
        <translation>عبارة المرور لهذا الجهاز</translation>
    </message>
    <message>
        <source>Choose a passphrase for this device</source>
        <translation>اختيار عبارة مرور لهذا الجهاز</translation>
    </message>
    <message>
        <source>At least 8 characters. It is asked for when the app starts, and nobody can restore it.</source>
        <translation>ثمانية أحرف على الأقل. تُطلب عند بدء التطبيق، ولا يمكن لأحد استعادتها.</translation>
    </message>
    <message>
        <source>Open my data</source>
        <translation>فتح بياناتي</translation>
    </message>
    <message>
        <source>Protect with this passphrase</source>
        <translation>الحماية بعبارة المرور هذه</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Your other devices are signed out. What waits on them is kept.</source>
        <translation>يُسجَّل خروج أجهزتك الأخرى. وما ينتظر عليها محفوظ.</translation>
    </message>
    <message>
        <source>Your password is changed</source>
        <translation>تم تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Password that you have now</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>At least 10 characters. Long ones are good ones.</source>
        <translation>عشرة أحرف على الأقل. الطويلة أفضل.</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Forgotten? Get a mail</source>
        <translation>نسيتها؟ طلب رسالة</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
</context>
<context>
    <name>PathPictureChooser</name>
    <message>
        <source>Add a picture</source>
        <translation>إضافة صورة</translation>
    </message>
    <message>
        <source>That is not the full path of a file.</source>
        <translation>هذا ليس المسار الكامل لملف.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
</context>
<context>
    <name>PayoutAccountSheet</name>
    <message>
        <source>Payout account</source>
        <translation>حساب الدفعات</translation>
    </message>
    <message>
        <source>What you sell by card is paid out to this account. Its number goes to the payment service and is not kept here; the last four characters are.</source>
        <translation>يُدفع ما تبيعه بالبطاقة إلى هذا الحساب. يذهب رقمه إلى خدمة الدفع ولا يُحفظ هنا سوى آخر أربعة رموز.</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>صاحب الحساب</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>رقم IBAN</translation>
    </message>
    <message>
        <source>Such as DE89 3704 0044 0532 0130 00</source>
        <translation>مثل DE89 3704 0044 0532 0130 00</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>PersonDataPage</name>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Your data is in %1</source>
        <translation>بياناتك في %1</translation>
    </message>
    <message>
        <source>Your account is deleted</source>
        <translation>تم حذف حسابك</translation>
    </message>
    <message>
        <source>A copy for you</source>
        <translation>نسخة لك</translation>
    </message>
    <message>
        <source>Everything that the shop has about you, in one JSON file: profile, addresses, cart, orders, reviews and every other record.</source>
        <translation>كل ما لدى المتجر عنك، في ملف JSON واحد: الملف الشخصي والعناوين والسلة والطلبات والمراجعات وكل سجل آخر.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Save my data</source>
        <translation>حفظ بياناتي</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>حذف الحساب</translation>
    </message>
    <message>
        <source>Your profile, addresses, cart and devices go at once, here and at the shop. Reviews stay without your name. Orders stay as the law asks, without your name and address; one that is under way keeps them until it is delivered.</source>
        <translation>يُحذف ملفك الشخصي وعناوينك وسلتك وأجهزتك على الفور، هنا ولدى المتجر. تبقى المراجعات دون اسمك. وتبقى الطلبات كما يقتضي القانون، دون اسمك وعنوانك؛ أما الطلب الذي في الطريق فيحتفظ بهما حتى توصيله.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on this device were not sent</source>
        <translation>
            <numerusform>%Ln تغيير على هذا الجهاز لم يُرسل</numerusform>
            <numerusform>تغيير واحد على هذا الجهاز لم يُرسل</numerusform>
            <numerusform>تغييران على هذا الجهاز لم يُرسلا</numerusform>
            <numerusform>%Ln تغييرات على هذا الجهاز لم تُرسل</numerusform>
            <numerusform>%Ln تغييرًا على هذا الجهاز لم يُرسل</numerusform>
            <numerusform>%Ln تغيير على هذا الجهاز لم يُرسل</numerusform>
        </translation>
    </message>
    <message>
        <source>They would be lost with the account. Send them first, or export them.</source>
        <translation>ستُفقد مع الحساب. أرسلها أولًا، أو صدّرها.</translation>
    </message>
    <message>
        <source>See what waits</source>
        <translation>عرض ما ينتظر</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Delete my account</source>
        <translation>حذف حسابي</translation>
    </message>
    <message>
        <source>Delete your account for good?</source>
        <translation>حذف حسابك نهائيًا؟</translation>
    </message>
    <message>
        <source>This cannot be undone, and what waits on this device is lost.</source>
        <translation>لا يمكن التراجع عن ذلك، وسيُفقد ما ينتظر على هذا الجهاز.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>لا يمكن التراجع عن ذلك.</translation>
    </message>
</context>
<context>
    <name>PersonDialogs</name>
    <message>
        <source>Anonymize</source>
        <translation>إخفاء الهوية</translation>
    </message>
    <message>
        <source>Everything that says who %1 is goes: name, addresses, cart, wishes and devices. Orders stay in the books without it. They are signed out everywhere, and can never sign in again. This cannot be undone.</source>
        <translation>يزول كل ما يدل على هوية %1: الاسم والعناوين والسلة والأمنيات والأجهزة. تبقى الطلبات في السجلات دون ذلك. يُسجَّل خروجه من كل مكان ولا يمكنه الدخول مجددًا أبدًا. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Type their &amp;address</source>
        <translation>اكتب &amp;عنوان بريده</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;السبب</translation>
    </message>
    <message>
        <source>Anonymize for good</source>
        <translation>إخفاء الهوية نهائيًا</translation>
    </message>
</context>
<context>
    <name>PickLine</name>
    <message>
        <source>Picked: %1</source>
        <translation>تم التجميع: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>PictureSource</name>
    <message>
        <source>PNG, JPEG, WebP and GIF with at most 16 MB each, also dropped here or pasted. Where and when they were taken is removed before they are sent.</source>
        <translation>صور PNG وJPEG وWebP وGIF بحد أقصى ١٦ ميغابايت لكل منها، ويمكن أيضًا سحبها إلى هنا أو لصقها. يُزال مكان التقاطها ووقته قبل إرسالها.</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>لا توجد صورة للصقها.</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>This picture is not here</source>
        <translation>هذه الصورة غير متوفرة</translation>
    </message>
    <message>
        <source>The picture is on its way…</source>
        <translation>الصورة في الطريق…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>PiecesPage</name>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>12 of 887</source>
        <translation>12 من 887</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>PriceFilter</name>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Price in %1</source>
        <translation>السعر بعملة %1</translation>
    </message>
    <message>
        <source>Currency of prices: %1</source>
        <translation>عملة الأسعار: %1</translation>
    </message>
</context>
<context>
    <name>PriceLabel</name>
    <message>
        <source>%1, was %2</source>
        <translation>%1، كان %2</translation>
    </message>
</context>
<context>
    <name>ProductAttributes</name>
    <message>
        <source>Properties</source>
        <translation>الخصائص</translation>
    </message>
    <message>
        <source>Choose a category, and what products there usually have stands here.</source>
        <translation>اختر فئة ليظهر هنا ما تملكه منتجاتها عادةً.</translation>
    </message>
    <message>
        <source>People find products by these. What does not apply stays empty.</source>
        <translation>يعثر الناس على المنتجات بها. ما لا ينطبق يبقى فارغًا.</translation>
    </message>
    <message>
        <source>What others have: %1</source>
        <translation>ما لدى الآخرين: %1</translation>
    </message>
    <message>
        <source>Another property</source>
        <translation>خاصية أخرى</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Add the property</source>
        <translation>إضافة الخاصية</translation>
    </message>
    <message>
        <source>Needed to propose the product.</source>
        <translation>مطلوب لاقتراح المنتج.</translation>
    </message>
</context>
<context>
    <name>ProductCard</name>
    <message>
        <source>Remove %1 from wishlist</source>
        <translation>إزالة %1 من المفضلة</translation>
    </message>
    <message>
        <source>Add %1 to wishlist</source>
        <translation>إضافة %1 إلى المفضلة</translation>
    </message>
    <message>
        <source>Add %1 to cart</source>
        <translation>إضافة %1 إلى السلة</translation>
    </message>
</context>
<context>
    <name>ProductChangeRow</name>
    <message>
        <source>Not taken</source>
        <translation>لم يُقبل</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>في انتظار الإرسال</translation>
    </message>
</context>
<context>
    <name>ProductEditorPage</name>
    <message>
        <source>New product</source>
        <translation>منتج جديد</translation>
    </message>
    <message>
        <source>What you have not saved is kept on this device</source>
        <translation>ما لم تحفظه يبقى على هذا الجهاز</translation>
    </message>
    <message>
        <source>Saved. It is on its way to the shop.</source>
        <translation>تم الحفظ. هو في طريقه إلى المتجر.</translation>
    </message>
    <message>
        <source>Saved. It is sent as soon as the shop can be reached.</source>
        <translation>تم الحفظ. يُرسل حالما يمكن الوصول إلى المتجر.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>لا شيء للتصحيح</numerusform>
            <numerusform>شيء واحد للتصحيح</numerusform>
            <numerusform>شيئان للتصحيح</numerusform>
            <numerusform>%Ln أشياء للتصحيح</numerusform>
            <numerusform>%Ln شيئًا للتصحيح</numerusform>
            <numerusform>%Ln شيء للتصحيح</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such product</source>
        <translation>لا يوجد منتج كهذا</translation>
    </message>
    <message>
        <source>It is not one of your shop&apos;s, or it is not on this device yet.</source>
        <translation>ليس من منتجات متجرك، أو ليس على هذا الجهاز بعد.</translation>
    </message>
    <message>
        <source>Your products</source>
        <translation>منتجاتك</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>You go on where you left off. Nothing of it is saved yet.</source>
        <translation>تتابع من حيث توقفت. لم يُحفظ شيء من ذلك بعد.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>التخلص منه</translation>
    </message>
    <message>
        <source>Begin again from what is saved</source>
        <translation>البدء من جديد مما حُفظ</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Choose a category</source>
        <translation>اختيار فئة</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>الفئة: %1</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>العلامة التجارية</translation>
    </message>
    <message>
        <source>Model number</source>
        <translation>رقم الطراز</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>الرمز الشريطي (GTIN)</translation>
    </message>
    <message>
        <source>Type it or scan it.</source>
        <translation>بالكتابة أو المسح.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>مفصولة بفواصل.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Not saved yet. Kept on this device.</source>
        <translation>لم يُحفظ بعد. باقٍ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>تخلص</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>تراجع عن التغييرات</translation>
    </message>
    <message>
        <source>What you had begun cannot be read</source>
        <translation>لا يمكن قراءة ما كنت قد بدأته</translation>
    </message>
    <message>
        <source>This product cannot be read now</source>
        <translation>لا يمكن قراءة هذا المنتج الآن</translation>
    </message>
    <message>
        <source>%1 It is kept on this device until you throw it away.</source>
        <translation>%1 يبقى على هذا الجهاز حتى تتخلص منه.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>ProductGallery</name>
    <message>
        <source>Pictures of %1</source>
        <translation>صور %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>الصورة %1</translation>
    </message>
</context>
<context>
    <name>ProductHistorySheet</name>
    <message>
        <source>History of %1</source>
        <translation>سجل %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
</context>
<context>
    <name>ProductImportPage</name>
    <message>
        <source>Import and export</source>
        <translation>استيراد وتصدير</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>كُتب إلى %1</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>من ملف</translation>
    </message>
    <message>
        <source>Path of the file, or drop it here</source>
        <translation>مسار الملف، أو إفلاته هنا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>فحص الملف</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدًا</numerusform>
            <numerusform>%Ln جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا متغيّر</numerusform>
            <numerusform>واحد متغيّر</numerusform>
            <numerusform>اثنان متغيّران</numerusform>
            <numerusform>%Ln متغيّرة</numerusform>
            <numerusform>%Ln متغيّرًا</numerusform>
            <numerusform>%Ln متغيّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%Ln دون تغيير</numerusform>
            <numerusform>واحد دون تغيير</numerusform>
            <numerusform>اثنان دون تغيير</numerusform>
            <numerusform>%Ln دون تغيير</numerusform>
            <numerusform>%Ln دون تغيير</numerusform>
            <numerusform>%Ln دون تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>لا مستبعد</numerusform>
            <numerusform>واحد مستبعد</numerusform>
            <numerusform>اثنان مستبعدان</numerusform>
            <numerusform>%Ln مستبعدة</numerusform>
            <numerusform>%Ln مستبعدًا</numerusform>
            <numerusform>%Ln مستبعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n product(s)</source>
        <translation>
            <numerusform>استيراد %Ln منتج</numerusform>
            <numerusform>استيراد منتج واحد</numerusform>
            <numerusform>استيراد منتجين</numerusform>
            <numerusform>استيراد %Ln منتجات</numerusform>
            <numerusform>استيراد %Ln منتجًا</numerusform>
            <numerusform>استيراد %Ln منتج</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Save what is wrong</source>
        <translation>حفظ الأخطاء</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>إلى ملف</translation>
    </message>
    <message>
        <source>All products of your shop as a table that can be changed and imported again.</source>
        <translation>كل منتجات متجرك في جدول يمكن تعديله واستيراده من جديد.</translation>
    </message>
    <message>
        <source>Export the products</source>
        <translation>تصدير المنتجات</translation>
    </message>
    <message>
        <source>Every line that was left out, and why, as a table.</source>
        <translation>كل سطر استُبعد وسببه، في جدول.</translation>
    </message>
    <message>
        <source>Checking; nothing is changed yet</source>
        <translation>جارٍ التحقق؛ لم يتغيّر شيء بعد</translation>
    </message>
    <message>
        <source>This is what would happen; nothing is changed yet</source>
        <translation>هذا ما سيحدث؛ لم يتغيّر شيء بعد</translation>
    </message>
    <message>
        <source>Nothing of it can be imported</source>
        <translation>لا يمكن استيراد شيء منه</translation>
    </message>
    <message>
        <source>Your shop has all of it already</source>
        <translation>كل ما فيه موجود في متجرك بالفعل</translation>
    </message>
    <message>
        <source>Importing; you can go on working meanwhile</source>
        <translation>جارٍ الاستيراد؛ يمكنك متابعة العمل في هذه الأثناء</translation>
    </message>
    <message>
        <source>Stopped; what was imported stays</source>
        <translation>متوقف؛ ما استُورد يبقى</translation>
    </message>
    <message>
        <source>Imported, and on its way to the shop</source>
        <translation>تم الاستيراد، وهو في طريقه إلى المتجر</translation>
    </message>
    <message>
        <source>Imported; it is sent as soon as the shop can be reached</source>
        <translation>تم الاستيراد؛ يُرسل حالما يمكن الوصول إلى المتجر</translation>
    </message>
    <message>
        <source>Look at what the columns are, then check the file</source>
        <translation>راجع معاني الأعمدة، ثم تحقّق من الملف</translation>
    </message>
    <message>
        <source>The import of %1 was interrupted</source>
        <translation>توقف استيراد %1 قبل نهايته</translation>
    </message>
    <message>
        <source>What was imported is in your shop. The rest of the file can follow.</source>
        <translation>ما استُورد موجود في متجرك، ويمكن أن يتبعه باقي الملف.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Tables of products as CSV, Shopify&apos;s export, and feeds for Google Merchant Center as text or XML. Everything is looked at first, and works without a network. Pictures are not fetched.</source>
        <translation>جداول المنتجات بصيغة CSV، وتصدير Shopify، وخلاصات Google Merchant Center نصًا أو XML. يُراجَع كل شيء أولًا، ويعمل ذلك دون شبكة. لا تُجلب الصور.</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>مسار الملف</translation>
    </message>
    <message>
        <source>To the products</source>
        <translation>إلى المنتجات</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>دون اسم</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>جارٍ التصدير</translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the table to save has all of them.</source>
        <translation>
            <numerusform>ولا غيرها؛ الجدول المحفوظ يضمها كلها.</numerusform>
            <numerusform>وخطأ آخر؛ الجدول المحفوظ يضمها كلها.</numerusform>
            <numerusform>وخطآن آخران؛ الجدول المحفوظ يضمها كلها.</numerusform>
            <numerusform>و%Ln أخطاء أخرى؛ الجدول المحفوظ يضمها كلها.</numerusform>
            <numerusform>و%Ln خطأً آخر؛ الجدول المحفوظ يضمها كلها.</numerusform>
            <numerusform>و%Ln خطأ آخر؛ الجدول المحفوظ يضمها كلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more. The table to save has the first %1.</source>
        <translation>
            <numerusform>و%Ln غيرها. الجدول المراد حفظه يضم أول %1.</numerusform>
            <numerusform>وواحد غيرها. الجدول المراد حفظه يضم أول %1.</numerusform>
            <numerusform>واثنان غيرها. الجدول المراد حفظه يضم أول %1.</numerusform>
            <numerusform>و%Ln غيرها. الجدول المراد حفظه يضم أول %1.</numerusform>
            <numerusform>و%Ln غيرها. الجدول المراد حفظه يضم أول %1.</numerusform>
            <numerusform>و%Ln غيرها. الجدول المراد حفظه يضم أول %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductListPage</name>
    <message>
        <source>All products</source>
        <translation>كل المنتجات</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>This list could not be read</source>
        <translation>تعذرت قراءة هذه القائمة</translation>
    </message>
    <message>
        <source>Nothing fits all of these filters</source>
        <translation>لا شيء يطابق كل خيارات التصفية هذه</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>لا نتائج للبحث عن «%1»</translation>
    </message>
    <message>
        <source>There is nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>Take one away, or clear them all.</source>
        <translation>أزل أحدها، أو امسحها كلها.</translation>
    </message>
    <message>
        <source>Check the spelling, use fewer words, or look through the categories.</source>
        <translation>تحقق من الإملاء، أو استخدم كلمات أقل، أو تصفح الفئات.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Browse categories</source>
        <translation>تصفح الفئات</translation>
    </message>
    <message>
        <source>What others like</source>
        <translation>ما يعجب الآخرين</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>عرض %1</translation>
    </message>
</context>
<context>
    <name>ProductPage</name>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>عن المنتج</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>قراءة المزيد</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>المواصفات</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>إضافة إلى السلة</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفدت الكمية</translation>
    </message>
    <message>
        <source>This product is not in the shop</source>
        <translation>هذا المنتج غير موجود في المتجر</translation>
    </message>
    <message>
        <source>This product could not be read</source>
        <translation>تعذرت قراءة هذا المنتج</translation>
    </message>
    <message>
        <source>It may have been taken out of the catalogue.</source>
        <translation>ربما أُزيل من الكتالوج.</translation>
    </message>
    <message>
        <source>The catalogue on this device may be damaged. Fetching it again helps.</source>
        <translation>قد يكون الكتالوج على هذا الجهاز تالفًا. جلبه من جديد يحل المشكلة.</translation>
    </message>
    <message>
        <source>Browse categories</source>
        <translation>تصفح الفئات</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>جلب من جديد</translation>
    </message>
    <message>
        <source>Remove %1 from wishlist</source>
        <translation>إزالة %1 من المفضلة</translation>
    </message>
    <message>
        <source>Add %1 to wishlist</source>
        <translation>إضافة %1 إلى المفضلة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>ProductPictures</name>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>%1, not described</source>
        <translation>%1، دون وصف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>First</source>
        <translation>الأولى</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>إضافة صورة</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>لصق صورة</translation>
    </message>
    <message>
        <source>What picture %1 shows</source>
        <translation>ما تُظهره الصورة %1</translation>
    </message>
    <message>
        <source>For people who cannot see it.</source>
        <translation>لمن لا يستطيع رؤيتها.</translation>
    </message>
    <message>
        <source>Move picture %1 forward</source>
        <translation>تقديم الصورة %1</translation>
    </message>
    <message>
        <source>Move picture %1 back</source>
        <translation>تأخير الصورة %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove picture %1</source>
        <translation>إزالة الصورة %1</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>التقاط صورة</translation>
    </message>
</context>
<context>
    <name>ProductRail</name>
    <message>
        <source>Back in %1</source>
        <translation>السابق في %1</translation>
    </message>
    <message>
        <source>On in %1</source>
        <translation>التالي في %1</translation>
    </message>
</context>
<context>
    <name>ProductRow</name>
    <message>
        <source>Add %1 to cart</source>
        <translation>إضافة %1 إلى السلة</translation>
    </message>
</context>
<context>
    <name>ProductTexts</name>
    <message>
        <source>%1 mm</source>
        <translation>%1&#xa0;مم</translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation>%1&#xa0;غ</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1&#xa0;كغ</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>الأبعاد</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>free from %1</source>
        <translation>مجانًا بدءًا من %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>أحد العملاء</translation>
    </message>
    <message>
        <source>Not taken by the shop</source>
        <translation>لم يقبلها المتجر</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>Being checked by the shop</source>
        <translation>قيد التدقيق لدى المتجر</translation>
    </message>
    <message>
        <source>Not published by the shop</source>
        <translation>لم ينشرها المتجر</translation>
    </message>
    <message>
        <source>Hidden by the shop</source>
        <translation>أخفاها المتجر</translation>
    </message>
    <message>
        <source>only to %1</source>
        <translation>إلى %1 فقط</translation>
    </message>
</context>
<context>
    <name>ProductVariants</name>
    <message>
        <source>Variants</source>
        <translation>الخيارات المتاحة</translation>
    </message>
    <message>
        <source>Price and stock</source>
        <translation>السعر والمخزون</translation>
    </message>
    <message>
        <source>Name of option %1</source>
        <translation>اسم الخيار %1</translation>
    </message>
    <message>
        <source>Remove the option %1</source>
        <translation>إزالة الخيار %1</translation>
    </message>
    <message>
        <source>Values, such as S, M, L</source>
        <translation>قيم مثل S, M, L</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>قيمة أخرى</translation>
    </message>
    <message>
        <source>Add a value to %1</source>
        <translation>إضافة قيمة إلى %1</translation>
    </message>
    <message>
        <source>Option, such as size</source>
        <translation>خيار مثل المقاس</translation>
    </message>
    <message>
        <source>It comes in several variants? Name an option, such as size</source>
        <translation>له عدة أشكال؟ سمِّ خيارًا مثل المقاس</translation>
    </message>
    <message>
        <source>New option</source>
        <translation>خيار جديد</translation>
    </message>
    <message>
        <source>Add the option</source>
        <translation>إضافة الخيار</translation>
    </message>
    <message>
        <source>Rename or remove %1 of %2</source>
        <translation>إعادة تسمية %1 من %2 أو إزالته</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Another word for “%1”</source>
        <translation>كلمة أخرى لـ«%1»</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Name and language are kept on this device at once, and sent when the shop can be reached.</source>
        <translation>يُحفظ الاسم واللغة على هذا الجهاز فورًا، ويُرسلان عند إمكان الوصول إلى المتجر.</translation>
    </message>
    <message>
        <source>Your profile is kept</source>
        <translation>تم حفظ ملفك الشخصي</translation>
    </message>
    <message>
        <source>Your address for signing in is changed</source>
        <translation>تم تغيير بريد تسجيل الدخول</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Language of the shop&apos;s mail</source>
        <translation>لغة رسائل المتجر</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Address for signing in</source>
        <translation>بريد تسجيل الدخول</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>So that nobody else changes it.</source>
        <translation>حتى لا يغيره أحد غيرك.</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>تغيير البريد الإلكتروني</translation>
    </message>
</context>
<context>
    <name>ProgramDialogs</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;السبب</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>What a program does with it is done by you, as long as you may do it yourself. Its secret is shown once.</source>
        <translation>ما يفعله البرنامج به يُعد من فعلك، ما دمت مسموحًا لك به. يُعرض سره مرة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>بلا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>For good</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ا&amp;لاسم</translation>
    </message>
    <message>
        <source>&amp;Good for</source>
        <translation>صا&amp;لح لمدة</translation>
    </message>
    <message>
        <source>&amp;Requests a minute</source>
        <translation>ال&amp;طلبات في الدقيقة</translation>
    </message>
    <message>
        <source>It &amp;permits</source>
        <translation>ي&amp;سمح بما يلي</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>خطاف ويب جديد</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>خطاف ويب</translation>
    </message>
    <message>
        <source>It is told of what happens by signed requests, which say which things they are about and name nobody.</source>
        <translation>يُبلَّغ بما يحدث عبر طلبات موقّعة تذكر ما تتعلق به ولا تسمّي أحدًا.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Is told &amp;when</source>
        <translation>يُبلَّغ ع&amp;ندما</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ن&amp;سخ</translation>
    </message>
</context>
<context>
    <name>ProgramWords</name>
    <message>
        <source>Good</source>
        <translation>صالح</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>An order is placed</source>
        <translation>يُقدَّم طلب</translation>
    </message>
    <message>
        <source>An order is canceled</source>
        <translation>يُلغى طلب</translation>
    </message>
    <message>
        <source>An order is sent</source>
        <translation>يُشحن طلب</translation>
    </message>
    <message>
        <source>A return is asked for</source>
        <translation>يُطلب إرجاع</translation>
    </message>
    <message>
        <source>A product is published</source>
        <translation>يُنشر منتج</translation>
    </message>
    <message>
        <source>A review waits for a decision</source>
        <translation>مراجعة تنتظر قرارًا</translation>
    </message>
    <message>
        <source>A payout fails</source>
        <translation>تُخفق دفعة لمتجر</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>تم التخلي عنه</translation>
    </message>
    <message>
        <source>The address must be https, or http on the server itself, and name nobody.</source>
        <translation>يجب أن يكون العنوان https، أو http على الخادم نفسه، وألا يذكر أحدًا.</translation>
    </message>
    <message>
        <source>Something of it makes no sense.</source>
        <translation>شيء مما ورد غير منطقي.</translation>
    </message>
    <message>
        <source>It is another one by now, it is switched off, or there are too many.</source>
        <translation>لقد تغيّر في الأثناء، أو أنه متوقف، أو أن العدد كبير جدًا.</translation>
    </message>
    <message>
        <source>Nobody can give what they may not do themselves.</source>
        <translation>لا يمكن لأحد أن يمنح ما لا يُسمح له به.</translation>
    </message>
    <message>
        <source>A return is disputed</source>
        <translation>نشأ نزاع حول مرتجع</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>QuantityStepper</name>
    <message>
        <source>Quantity: %1</source>
        <translation>الكمية: %1</translation>
    </message>
</context>
<context>
    <name>QueueEditSheet</name>
    <message>
        <source>Change and send again</source>
        <translation>تغيير وإعادة إرسال</translation>
    </message>
    <message>
        <source>Changed. It is sent as soon as the shop can be reached.</source>
        <translation>تم التغيير. يُرسل فور إمكان الوصول إلى المتجر.</translation>
    </message>
    <message>
        <source>Not enough in stock</source>
        <translation>الكمية المتوفرة غير كافية</translation>
    </message>
    <message>
        <source>%1, quantity: %2</source>
        <translation>%1، الكمية: %2</translation>
    </message>
    <message>
        <source>Total, with delivery</source>
        <translation>الإجمالي مع التوصيل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>الشارع والرقم</translation>
    </message>
    <message>
        <source>Flat, floor, company</source>
        <translation>الشقة، الطابق، الشركة</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Note to the shops</source>
        <translation>ملاحظة للمتاجر</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
</context>
<context>
    <name>QueueEntry</name>
    <message>
        <source>Order for %1</source>
        <translation>الطلب مقابل %1</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>فتح الطلب</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>ما ينتظر الإرسال</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>لم تتم المزامنة بعد</translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <translation>آخر مزامنة: %1</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>تجري المزامنة…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>المزامنة الآن</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>إعادة الدخول</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln في الانتظار</numerusform>
            <numerusform>%Ln في الانتظار</numerusform>
            <numerusform>%Ln في الانتظار</numerusform>
            <numerusform>%Ln في الانتظار</numerusform>
            <numerusform>%Ln في الانتظار</numerusform>
            <numerusform>%Ln في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>لا شيء في الانتظار</translation>
    </message>
    <message>
        <source>Everything you did on this device is with the shop.</source>
        <translation>كل ما فعلته على هذا الجهاز وصل إلى المتجر.</translation>
    </message>
    <message>
        <source>“%1” may be sent at any moment. It is taken out of the queue for good and never reaches the shop.</source>
        <translation>قد يُرسل «%1» في أي لحظة. سيُزال من قائمة الانتظار نهائيًا ولن يصل إلى المتجر أبدًا.</translation>
    </message>
    <message>
        <source>Discard this?</source>
        <translation>حذف هذا؟</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>يجري الإرسال</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>يحتاج إلى قرارك</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>On hold at the shop</source>
        <translation>معلق لدى المتجر</translation>
    </message>
    <message>
        <source>It builds on another change that needs your decision. Decide there, or discard this one.</source>
        <translation>يعتمد على تغيير آخر يحتاج إلى قرارك. اتخذ القرار هناك، أو احذف هذا التغيير.</translation>
    </message>
    <message>
        <source>The shop cannot do this yet. It keeps being tried; everything else goes on.</source>
        <translation>لا يستطيع المتجر تنفيذ هذا بعد. تتكرر المحاولة، ويستمر كل ما سواه.</translation>
    </message>
    <message>
        <source>It was sent, and no answer came. It is asked for again and takes effect only once.</source>
        <translation>أُرسل ولم يصل رد. يُعاد السؤال عنه، ولا يسري إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>Tried once</source>
        <translation>محاولة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times</source>
        <translation>
            <numerusform>%Ln محاولة</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%Ln محاولات</numerusform>
            <numerusform>%Ln محاولة</numerusform>
            <numerusform>%Ln محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>, next try within a minute</source>
        <translation>، التالية خلال دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>, next try in %n min</source>
        <translation>
            <numerusform>، التالية بعد %Ln دقيقة</numerusform>
            <numerusform>، التالية بعد دقيقة</numerusform>
            <numerusform>، التالية بعد دقيقتين</numerusform>
            <numerusform>، التالية بعد %Ln دقائق</numerusform>
            <numerusform>، التالية بعد %Ln دقيقة</numerusform>
            <numerusform>، التالية بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>The shop does not have enough of it any more. Nothing was ordered.</source>
        <translation>لم تعد لدى المتجر كمية كافية. لم يُطلب شيء.</translation>
    </message>
    <message>
        <source>Something changed before your order arrived. Nothing was ordered.</source>
        <translation>تغير شيء قبل وصول طلبك. لم يُطلب شيء.</translation>
    </message>
    <message>
        <source>%1: not enough in stock</source>
        <translation>%1: الكمية المتوفرة غير كافية</translation>
    </message>
    <message>
        <source>%1: not sold any more</source>
        <translation>%1: لم يعد يُباع</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 بدلًا من %3</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3 pieces</source>
        <translation>%1: الكمية %2 بدلًا من %3</translation>
    </message>
    <message>
        <source>Total, with delivery: %1 instead of %2</source>
        <translation>الإجمالي مع التوصيل: %1 بدلًا من %2</translation>
    </message>
    <message>
        <source>In your currency: %1 instead of %2</source>
        <translation>بعملتك: %1 بدلًا من %2</translation>
    </message>
    <message>
        <source>The shop does not convert into %1 any more.</source>
        <translation>لم يعد المتجر يحوّل إلى %1.</translation>
    </message>
    <message>
        <source>A shop does not deliver to this country. Nothing was ordered.</source>
        <translation>أحد المتاجر لا يوصل إلى هذا البلد. لم يُطلب شيء.</translation>
    </message>
    <message>
        <source>Voucher %1: %2</source>
        <translation>القسيمة %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RateWords</name>
    <message>
        <source>Somebody has changed the rates meanwhile. What is so now is shown; look at it and try again.</source>
        <translation>غيّر شخص ما الأسعار في الأثناء. يظهر الآن الوضع الحالي؛ راجعه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>A rate must be between 0.000001 and 1,000,000, and none of the base itself.</source>
        <translation>يجب أن يكون السعر بين 0.000001 و1,000,000، وألا يكون للعملة الأساسية نفسها.</translation>
    </message>
</context>
<context>
    <name>RatingStars</name>
    <message numerus="yes">
        <source>%1 of 5 stars, %n rating(s)</source>
        <translation>
            <numerusform>%1 من خمس نجوم، %Ln تقييم</numerusform>
            <numerusform>%1 من خمس نجوم، تقييم واحد</numerusform>
            <numerusform>%1 من خمس نجوم، تقييمان</numerusform>
            <numerusform>%1 من خمس نجوم، %Ln تقييمات</numerusform>
            <numerusform>%1 من خمس نجوم، %Ln تقييمًا</numerusform>
            <numerusform>%1 من خمس نجوم، %Ln تقييم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 من خمس نجوم</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%Ln نجمة</numerusform>
            <numerusform>نجمة واحدة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>%Ln نجوم</numerusform>
            <numerusform>%Ln نجمة</numerusform>
            <numerusform>%Ln نجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>No ratings</source>
        <translation>لا تقييمات</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Make an account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>مرحبًا، %1</translation>
    </message>
    <message>
        <source>One account for every shop in here. Your cart comes along.</source>
        <translation>حساب واحد لكل المتاجر هنا. وتبقى سلتك معك.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>At least 10 characters. Long ones are good ones.</source>
        <translation>عشرة أحرف على الأقل. الطويلة أفضل.</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>إنشاء الحساب</translation>
    </message>
    <message>
        <source>You have one? Sign in</source>
        <translation>لديك حساب؟ تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Your password is changed</source>
        <translation>تم تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>All devices are signed out. What waits on them is kept and sent after the next sign-in.</source>
        <translation>تم تسجيل خروج كل الأجهزة. ما ينتظر عليها محفوظ ويُرسل بعد تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <source>Choose one that you use nowhere else. All your devices are signed out then.</source>
        <translation>اختر كلمة مرور لا تستخدمها في مكان آخر. وبعدها يُسجَّل خروج كل أجهزتك.</translation>
    </message>
    <message>
        <source>Code from the mail</source>
        <translation>الرمز من الرسالة</translation>
    </message>
    <message>
        <source>At least 10 characters. Long ones are good ones.</source>
        <translation>عشرة أحرف على الأقل. الطويلة أفضل.</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Send me another mail</source>
        <translation>طلب رسالة أخرى</translation>
    </message>
</context>
<context>
    <name>ReturnCard</name>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Your answer: “%1”</source>
        <translation>ردّك: «%1»</translation>
    </message>
    <message>
        <source>A word to the buyer</source>
        <translation>كلمة إلى المشتري</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Say why in a word to the buyer first.</source>
        <translation>اذكر السبب للمشتري أولًا.</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>عاد</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>ردّ %1</translation>
    </message>
</context>
<context>
    <name>ReturnRow</name>
    <message>
        <source>The seller: %1</source>
        <translation>البائع: %1</translation>
    </message>
</context>
<context>
    <name>ReturnSheet</name>
    <message>
        <source>Send something back</source>
        <translation>إرجاع سلعة</translation>
    </message>
    <message>
        <source>The seller is asked.</source>
        <translation>تم سؤال البائع.</translation>
    </message>
    <message>
        <source>The seller is asked as soon as the shop can be reached.</source>
        <translation>يُسأل البائع فور إمكان الوصول إلى المتجر.</translation>
    </message>
    <message>
        <source>Nothing of this order can be sent back any more.</source>
        <translation>لم يعد إرجاع أي شيء من هذا الطلب ممكنًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) bought</source>
        <translation>
            <numerusform>تم شراء %Ln قطعة</numerusform>
            <numerusform>تم شراء قطعة واحدة</numerusform>
            <numerusform>تم شراء قطعتين</numerusform>
            <numerusform>تم شراء %Ln قطع</numerusform>
            <numerusform>تم شراء %Ln قطعة</numerusform>
            <numerusform>تم شراء %Ln قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, to send back: %2</source>
        <translation>%1، للإرجاع: %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>ما السبب؟</translation>
    </message>
    <message>
        <source>Tell the seller more</source>
        <translation>تفاصيل أخرى للبائع</translation>
    </message>
    <message>
        <source>Ask for the return</source>
        <translation>طلب الإرجاع</translation>
    </message>
</context>
<context>
    <name>ReturnThread</name>
    <message>
        <source>The message is sent as soon as the shop can be reached.</source>
        <translation>تُرسل الرسالة فور إمكان الوصول إلى المتجر.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier message(s)</source>
        <translation>
            <numerusform>لا رسائل أقدم لعرضها</numerusform>
            <numerusform>عرض رسالة أقدم</numerusform>
            <numerusform>عرض رسالتين أقدم</numerusform>
            <numerusform>عرض %n رسائل أقدم</numerusform>
            <numerusform>عرض %n رسالة أقدم</numerusform>
            <numerusform>عرض %n رسالة أقدم</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>تجاهلها</translation>
    </message>
    <message>
        <source>Write to the buyer</source>
        <translation>اكتب إلى المشتري</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>إرسال الرسالة</translation>
    </message>
    <message>
        <source>Ask the market to decide</source>
        <translation>اطلب من السوق أن يقرر</translation>
    </message>
    <message>
        <source>Write first what the market should know.</source>
        <translation>اكتب أولًا ما ينبغي أن يعرفه السوق.</translation>
    </message>
    <message>
        <source>Write to the seller</source>
        <translation>اكتب إلى البائع</translation>
    </message>
</context>
<context>
    <name>ReviewPart</name>
    <message numerus="yes">
        <source>%1 stars: %n rating(s)</source>
        <translation>
            <numerusform>عدد النجوم %1: %Ln تقييم</numerusform>
            <numerusform>عدد النجوم %1: تقييم واحد</numerusform>
            <numerusform>عدد النجوم %1: تقييمان</numerusform>
            <numerusform>عدد النجوم %1: %Ln تقييمات</numerusform>
            <numerusform>عدد النجوم %1: %Ln تقييمًا</numerusform>
            <numerusform>عدد النجوم %1: %Ln تقييم</numerusform>
        </translation>
    </message>
    <message>
        <source>Change your review</source>
        <translation>تعديل مراجعتك</translation>
    </message>
    <message>
        <source>Write a review</source>
        <translation>كتابة مراجعة</translation>
    </message>
    <message>
        <source>Nobody has said anything yet. Whoever has it can help others to decide.</source>
        <translation>لا مراجعات بعد. من لديه المنتج يمكنه مساعدة الآخرين على القرار.</translation>
    </message>
    <message>
        <source>Order of the reviews</source>
        <translation>ترتيب المراجعات</translation>
    </message>
    <message>
        <source>Most helpful</source>
        <translation>الأكثر فائدة</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Lowest rated</source>
        <translation>الأقل تقييمًا</translation>
    </message>
    <message>
        <source>More reviews</source>
        <translation>مراجعات أخرى</translation>
    </message>
    <message>
        <source>Picture %1 of the review of %2</source>
        <translation>الصورة %1 من مراجعة %2</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Verified purchase</source>
        <translation>شراء موثق</translation>
    </message>
    <message>
        <source>Picture %1 of the review of %2</source>
        <translation>الصورة %1 من مراجعة %2</translation>
    </message>
    <message>
        <source>Helpful (%1)</source>
        <translation>مفيد (%1)</translation>
    </message>
    <message>
        <source>Helpful</source>
        <translation>مفيد</translation>
    </message>
    <message>
        <source>You find this helpful. Take it back</source>
        <translation>وجدت هذا مفيدًا. سحب التصويت</translation>
    </message>
    <message>
        <source>Find the review of %1 helpful</source>
        <translation>اعتبار مراجعة %1 مفيدة</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تعديل</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) found this helpful</source>
        <translation>
            <numerusform>وجد %Ln شخص هذا مفيدًا</numerusform>
            <numerusform>وجد شخص واحد هذا مفيدًا</numerusform>
            <numerusform>وجد شخصان هذا مفيدًا</numerusform>
            <numerusform>وجد %Ln أشخاص هذا مفيدًا</numerusform>
            <numerusform>وجد %Ln شخصًا هذا مفيدًا</numerusform>
            <numerusform>وجد %Ln شخص هذا مفيدًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>Write a review</source>
        <translation>كتابة مراجعة</translation>
    </message>
    <message>
        <source>Change your review</source>
        <translation>تعديل مراجعتك</translation>
    </message>
    <message>
        <source>Thank you. Your review is on its way.</source>
        <translation>شكرًا لك. مراجعتك في الطريق.</translation>
    </message>
    <message>
        <source>Thank you. Your review is sent as soon as the shop can be reached.</source>
        <translation>شكرًا لك. تُرسل مراجعتك فور إمكان الوصول إلى المتجر.</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>What should others know?</source>
        <translation>ماذا ينبغي أن يعرف الآخرون؟</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>إضافة صورة</translation>
    </message>
    <message>
        <source>Publish the review</source>
        <translation>نشر المراجعة</translation>
    </message>
    <message>
        <source>Change the review</source>
        <translation>تعديل المراجعة</translation>
    </message>
    <message>
        <source>Move %1 forward</source>
        <translation>تقديم %1</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>لصق صورة</translation>
    </message>
    <message>
        <source>It is shown as soon as somebody has looked at it.</source>
        <translation>ستُعرض بعد أن يراجعها أحد.</translation>
    </message>
    <message>
        <source>It is looked at again, and not shown until then.</source>
        <translation>ستُراجع مرة أخرى ولن تُعرض حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Send the review</source>
        <translation>إرسال المراجعة</translation>
    </message>
</context>
<context>
    <name>RoleDialogs</name>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;السبب</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>دور جديد</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message numerus="yes">
        <source>It counts at once for %n people who have it.</source>
        <translation>
            <numerusform>يسري فورًا، ولا أحد لديه هذا الدور.</numerusform>
            <numerusform>يسري فورًا على الشخص الذي لديه هذا الدور.</numerusform>
            <numerusform>يسري فورًا على الشخصين اللذين لديهما هذا الدور.</numerusform>
            <numerusform>يسري فورًا على %Ln أشخاص لديهم هذا الدور.</numerusform>
            <numerusform>يسري فورًا على %Ln شخصًا لديهم هذا الدور.</numerusform>
            <numerusform>يسري فورًا على %Ln شخص لديهم هذا الدور.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can permit what you may do yourself.</source>
        <translation>يمكنك السماح بما يُسمح لك به أنت.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ا&amp;لاسم</translation>
    </message>
    <message>
        <source>It &amp;permits</source>
        <translation>ي&amp;سمح بما يلي</translation>
    </message>
    <message>
        <source>Remove a role</source>
        <translation>إزالة دور</translation>
    </message>
    <message>
        <source>Nobody has the role “%1”.</source>
        <translation>لا أحد لديه الدور «%1».</translation>
    </message>
    <message>
        <source>Somebody has the role “%1”, and there is no other to give them instead.</source>
        <translation>هناك من لديه الدور «%1»، ولا يوجد دور آخر يُعطى له بدلًا منه.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have the role “%1”. They get another one instead.</source>
        <translation>
            <numerusform>لا أحد لديه الدور «%1».</numerusform>
            <numerusform>شخص واحد لديه الدور «%1»، وسيُعطى دورًا آخر بدلًا منه.</numerusform>
            <numerusform>شخصان لديهما الدور «%1»، وسيُعطيان دورًا آخر بدلًا منه.</numerusform>
            <numerusform>%Ln أشخاص لديهم الدور «%1»، وسيُعطون دورًا آخر بدلًا منه.</numerusform>
            <numerusform>%Ln شخصًا لديهم الدور «%1»، وسيُعطون دورًا آخر بدلًا منه.</numerusform>
            <numerusform>%Ln شخص لديهم الدور «%1»، وسيُعطون دورًا آخر بدلًا منه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>&amp;Instead</source>
        <translation>&amp;بدلًا منه</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Find people and see who they are</source>
        <translation>البحث عن الأشخاص ومعرفة من هم</translation>
    </message>
    <message>
        <source>Block people and sign them out</source>
        <translation>حظر الأشخاص وتسجيل خروجهم</translation>
    </message>
    <message>
        <source>Make roles and give them to people</source>
        <translation>إنشاء الأدوار وإسنادها إلى الأشخاص</translation>
    </message>
    <message>
        <source>See shops and their applications</source>
        <translation>الاطلاع على المتاجر وطلباتها</translation>
    </message>
    <message>
        <source>Approve, reject and suspend shops</source>
        <translation>قبول المتاجر ورفضها وتعليقها</translation>
    </message>
    <message>
        <source>Publish and reject products</source>
        <translation>نشر المنتجات ورفضها</translation>
    </message>
    <message>
        <source>Publish reviews and take them away</source>
        <translation>نشر المراجعات وإزالتها</translation>
    </message>
    <message>
        <source>See the orders of all shops</source>
        <translation>الاطلاع على طلبات جميع المتاجر</translation>
    </message>
    <message>
        <source>Cancel orders</source>
        <translation>إلغاء الطلبات</translation>
    </message>
    <message>
        <source>Pay back what was paid</source>
        <translation>إعادة ما دُفع</translation>
    </message>
    <message>
        <source>See what shops are charged and paid</source>
        <translation>الاطلاع على ما يُحتسب على المتاجر وما يُدفع لها</translation>
    </message>
    <message>
        <source>Change what shops are charged</source>
        <translation>تغيير ما يُحتسب على المتاجر</translation>
    </message>
    <message>
        <source>See how the server does</source>
        <translation>الاطلاع على حالة الخادم</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>قراءة سجل التدقيق</translation>
    </message>
    <message>
        <source>Keep the categories</source>
        <translation>إدارة الفئات</translation>
    </message>
    <message>
        <source>Decide about returns</source>
        <translation>البتّ في طلبات الإرجاع</translation>
    </message>
    <message>
        <source>See the shop as a person does</source>
        <translation>رؤية المتجر كما يراه شخص</translation>
    </message>
    <message>
        <source>Anonymize people</source>
        <translation>إخفاء هوية الأشخاص</translation>
    </message>
    <message>
        <source>Make and verify backups</source>
        <translation>إنشاء النسخ الاحتياطية والتحقق منها</translation>
    </message>
    <message>
        <source>Begin maintenance and switch features</source>
        <translation>بدء الصيانة وتشغيل الميزات وإيقافها</translation>
    </message>
    <message>
        <source>There is a role of this name already.</source>
        <translation>يوجد دور بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>Somebody has changed it meanwhile, or somebody has the role now. Look at it again.</source>
        <translation>غيّره شخص ما في الأثناء، أو أصبح لدى أحدهم هذا الدور. راجعه مرة أخرى.</translation>
    </message>
    <message>
        <source>Nobody can give or take what they may not do themselves, or change their own role.</source>
        <translation>لا يمكن لأحد أن يمنح أو يسحب ما لا يُسمح له به، ولا أن يغيّر دوره.</translation>
    </message>
    <message>
        <source>The name is that of a role which is always there, or nothing is permitted.</source>
        <translation>الاسم هو اسم دور موجود دائمًا، أو لم يُسمح بأي شيء.</translation>
    </message>
    <message>
        <source>Make keys for programs</source>
        <translation>إنشاء مفاتيح للبرامج</translation>
    </message>
    <message>
        <source>Say who is told of what happens</source>
        <translation>تحديد من يُبلَّغ بما يحدث</translation>
    </message>
    <message>
        <source>See promotions and their codes</source>
        <translation>الاطلاع على العروض ورموزها</translation>
    </message>
    <message>
        <source>Make and change promotions</source>
        <translation>إنشاء العروض وتغييرها</translation>
    </message>
    <message>
        <source>Change taxes and where is delivered to</source>
        <translation>تغيير الضرائب وبلدان التوصيل</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>That is not the full path of a file.</source>
        <translation>هذا ليس المسار الكامل لملف.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
</context>
<context>
    <name>SavedPart</name>
    <message>
        <source>Saved for later</source>
        <translation>محفوظ لوقت لاحق</translation>
    </message>
    <message>
        <source>Move to cart</source>
        <translation>نقل إلى السلة</translation>
    </message>
    <message>
        <source>Move %1 to the cart</source>
        <translation>نقل %1 إلى السلة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>ScannerSheet</name>
    <message>
        <source>Scan</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Hold a barcode into the frame. It is read once; show it again to read it again.</source>
        <translation>ضع رمزًا شريطيًا داخل الإطار. يُقرأ مرة واحدة؛ أظهره مجددًا لقراءته مرة أخرى.</translation>
    </message>
    <message>
        <source>A barcode can also be read from a picture: choose one, drop it here, or paste it.</source>
        <translation>يمكن أيضًا قراءة الرمز الشريطي من صورة: اخترها أو أفلتها هنا أو ألصقها.</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>من صورة</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>لصق صورة</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search %1</source>
        <translation>البحث في %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>عمليات البحث الأخيرة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Look for products, brands, categories or article numbers.</source>
        <translation>ابحث عن منتجات أو ماركات أو فئات أو أرقام سلع.</translation>
    </message>
    <message>
        <source>No suggestions. Press Enter to search descriptions as well.</source>
        <translation>لا اقتراحات. اضغط Enter للبحث في الأوصاف أيضًا.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>SellApplyPage</name>
    <message>
        <source>Sell here</source>
        <translation>البيع هنا</translation>
    </message>
    <message>
        <source>Opening your shop</source>
        <translation>افتتاح متجرك</translation>
    </message>
    <message>
        <source>Your shop is made. It may sell as soon as the market has approved it.</source>
        <translation>أُنشئ متجرك. يمكنه البيع حالما يوافق عليه السوق.</translation>
    </message>
    <message>
        <source>Sent for review. You are told as soon as it is decided.</source>
        <translation>أُرسل للمراجعة. ستُبلَّغ حالما يصدر القرار.</translation>
    </message>
    <message>
        <source>Sign in to sell</source>
        <translation>سجّل الدخول لتبيع</translation>
    </message>
    <message>
        <source>A shop belongs to an account.</source>
        <translation>المتجر يتبع حسابًا.</translation>
    </message>
    <message>
        <source>Whoever owns the shop sees to this.</source>
        <translation>يتولى هذا من يملك المتجر.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1 may sell</source>
        <translation>يمكن لمتجر %1 البيع</translation>
    </message>
    <message>
        <source>What you publish can be found and bought.</source>
        <translation>ما تنشره يمكن العثور عليه وشراؤه.</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>متجرك</translation>
    </message>
    <message>
        <source>Tell the market about your shop. What you write is kept on this device until you send it. Then a short checklist follows, and the market looks at it before anything is sold.</source>
        <translation>أخبر السوق عن متجرك. ما تكتبه يُحفظ على هذا الجهاز حتى ترسله. ثم تأتي قائمة قصيرة يراجعها السوق قبل بيع أي شيء.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>اسم المتجر</translation>
    </message>
    <message>
        <source>What do you sell?</source>
        <translation>ماذا تبيع؟</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>اختيار الدولة</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>How buyers reach you</source>
        <translation>كيف يصل إليك المشترون</translation>
    </message>
    <message>
        <source>A mail address or a phone number. Everybody sees it.</source>
        <translation>بريد إلكتروني أو رقم هاتف. يراه الجميع.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة المهام</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Who answers for the shop</source>
        <translation>المسؤول عن المتجر</translation>
    </message>
    <message>
        <source>Only the market sees this</source>
        <translation>لا يراه إلا السوق</translation>
    </message>
    <message>
        <source>A company sells, and no person</source>
        <translation>البائع شركة وليس شخصًا</translation>
    </message>
    <message>
        <source>Full name of the company</source>
        <translation>الاسم الكامل للشركة</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>اسمك الكامل</translation>
    </message>
    <message>
        <source>Register and number</source>
        <translation>السجل والرقم</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>Address of the business</source>
        <translation>عنوان العمل</translation>
    </message>
    <message>
        <source>Account for payouts</source>
        <translation>حساب المدفوعات</translation>
    </message>
    <message>
        <source>Whose account it is</source>
        <translation>لمن الحساب</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Not sent yet. Kept on this device.</source>
        <translation>لم يُرسل بعد. محفوظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تقديم الطلب</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>إرسال للمراجعة</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحب الطلب</translation>
    </message>
    <message>
        <source>Change it and apply again</source>
        <translation>تعديل والتقدّم من جديد</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Text and language</source>
        <translation>النص واللغة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>More languages come with the next versions.</source>
        <translation>لغات أخرى تأتي مع الإصدارات القادمة.</translation>
    </message>
    <message>
        <source>Your session on this device</source>
        <translation>جلستك على هذا الجهاز</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>على هذا الجهاز</translation>
    </message>
    <message>
        <source>There is no catalogue on this device yet.</source>
        <translation>لا يوجد كتالوج على هذا الجهاز بعد.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>جارٍ الجلب…</translation>
    </message>
    <message>
        <source>Update the catalogue</source>
        <translation>تحديث الكتالوج</translation>
    </message>
    <message>
        <source>Forget searches</source>
        <translation>مسح عمليات البحث</translation>
    </message>
    <message>
        <source>Your searches are forgotten</source>
        <translation>تم مسح عمليات بحثك</translation>
    </message>
    <message>
        <source>Forget what I looked at</source>
        <translation>مسح ما شاهدته</translation>
    </message>
    <message>
        <source>What you looked at is forgotten</source>
        <translation>تم مسح ما شاهدته</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول التطبيق</translation>
    </message>
    <message>
        <source>Aura Shop %1</source>
        <translation>Aura Shop %1</translation>
    </message>
    <message>
        <source>A marketplace that works without a network. Free software under the Apache License 2.0, built with Qt, SQLite and the typeface Inter.</source>
        <translation>سوق يعمل دون شبكة. برنامج حر بموجب رخصة Apache License 2.0، مبني باستخدام Qt وSQLite وخط Inter.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>What this device speaks of when it happens. The bell counts everything.</source>
        <translation>ما ينبهك إليه هذا الجهاز فور حدوثه. الجرس يعدّ كل شيء.</translation>
    </message>
    <message>
        <source>Orders on their way</source>
        <translation>سير الطلبات</translation>
    </message>
    <message>
        <source>Returns and refunds</source>
        <translation>المرتجعات والمبالغ المستردة</translation>
    </message>
    <message>
        <source>Prices and stock of your wishes</source>
        <translation>أسعار المفضلة وتوفرها</translation>
    </message>
    <message>
        <source>Sign-ins on new devices</source>
        <translation>تسجيلات الدخول من أجهزة جديدة</translation>
    </message>
    <message>
        <source>Currency of prices</source>
        <translation>عملة الأسعار</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ShipSheet</name>
    <message>
        <source>Ship it</source>
        <translation>شحن</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>شركة الشحن</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>رقم التتبّع</translation>
    </message>
    <message>
        <source>Type it, or scan it from the label.</source>
        <translation>اكتبه أو امسحه من الملصق.</translation>
    </message>
    <message>
        <source>Where it can be followed</source>
        <translation>أين يمكن تتبّعه</translation>
    </message>
    <message>
        <source>Mark as shipped</source>
        <translation>تأكيد الشحن</translation>
    </message>
    <message>
        <source>What is in this parcel? What is left can be sent later.</source>
        <translation>ماذا في هذا الطرد؟ يمكن إرسال الباقي لاحقًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>لا شيء للإرسال</numerusform>
            <numerusform>قطعة واحدة للإرسال</numerusform>
            <numerusform>قطعتان للإرسال</numerusform>
            <numerusform>%Ln قطع للإرسال</numerusform>
            <numerusform>%Ln قطعة للإرسال</numerusform>
            <numerusform>%Ln قطعة للإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>In this parcel of %1: %2</source>
        <translation>في هذا الطرد من %1: %2</translation>
    </message>
    <message>
        <source>Mark this part as shipped</source>
        <translation>تأكيد شحن هذا الجزء</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>قسيمة التعبئة</translation>
    </message>
</context>
<context>
    <name>ShopActions</name>
    <message>
        <source>Cart</source>
        <translation>سلة التسوق</translation>
    </message>
    <message>
        <source>basket trolley</source>
        <comment>keywords</comment>
        <translation>عربة السلة</translation>
    </message>
    <message>
        <source>Wishlist</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>wishes favourites hearts later</source>
        <comment>keywords</comment>
        <translation>أمنيات قائمة الرغبات قلب لاحقًا</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>queue pending changes offline waiting upload</source>
        <comment>keywords</comment>
        <translation>قائمة الانتظار تغييرات معلقة دون اتصال</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>start beginning front page</source>
        <comment>keywords</comment>
        <translation>البداية الصفحة الأولى</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>browse departments tree</source>
        <comment>keywords</comment>
        <translation>تصفح أقسام</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>إتمام الشراء</translation>
    </message>
    <message>
        <source>buy pay order</source>
        <comment>keywords</comment>
        <translation>شراء دفع طلب</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>purchases returns tracking invoices parcels</source>
        <comment>keywords</comment>
        <translation>مشتريات إرجاع تتبع فواتير طرود</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>you profile</source>
        <comment>keywords</comment>
        <translation>أنت الملف الشخصي</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>log in login account</source>
        <comment>keywords</comment>
        <translation>دخول حساب</translation>
    </message>
    <message>
        <source>Make an account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>register sign up create join</source>
        <comment>keywords</comment>
        <translation>تسجيل جديد انضمام</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>نسيت كلمة المرور</translation>
    </message>
    <message>
        <source>reset lost</source>
        <comment>keywords</comment>
        <translation>إعادة تعيين ضائعة</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>news messages</source>
        <comment>keywords</comment>
        <translation>أخبار رسائل</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>name phone birthday</source>
        <comment>keywords</comment>
        <translation>الاسم الهاتف</translation>
    </message>
    <message>
        <source>Your addresses</source>
        <translation>عناوينك</translation>
    </message>
    <message>
        <source>address book delivery street</source>
        <comment>keywords</comment>
        <translation>دفتر العناوين توصيل شارع</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>أجهزتك</translation>
    </message>
    <message>
        <source>sessions sign out elsewhere</source>
        <comment>keywords</comment>
        <translation>جلسات خروج من أجهزة أخرى</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>security</source>
        <comment>keywords</comment>
        <translation>أمان</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>export download delete account privacy</source>
        <comment>keywords</comment>
        <translation>تصدير تنزيل حذف الحساب خصوصية</translation>
    </message>
    <message>
        <source>Search the shop</source>
        <translation>البحث في المتجر</translation>
    </message>
    <message>
        <source>find products</source>
        <comment>keywords</comment>
        <translation>إيجاد منتجات</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>المزامنة الآن</translation>
    </message>
    <message>
        <source>refresh update reload send</source>
        <comment>keywords</comment>
        <translation>تحديث إعادة تحميل إرسال</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>window larger</source>
        <comment>keywords</comment>
        <translation>نافذة أكبر</translation>
    </message>
    <message>
        <source>Forget past searches</source>
        <translation>نسيان عمليات البحث السابقة</translation>
    </message>
    <message>
        <source>clear history privacy</source>
        <comment>keywords</comment>
        <translation>مسح السجل خصوصية</translation>
    </message>
    <message>
        <source>Forget what was looked at</source>
        <translation>نسيان ما تمت مشاهدته</translation>
    </message>
    <message>
        <source>clear recently seen history privacy</source>
        <comment>keywords</comment>
        <translation>مسح شوهد مؤخرًا السجل خصوصية</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>log out leave</source>
        <comment>keywords</comment>
        <translation>خروج مغادرة</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>quit exit end</source>
        <comment>keywords</comment>
        <translation>إنهاء خروج</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>options preferences storage</source>
        <comment>keywords</comment>
        <translation>خيارات تفضيلات تخزين</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>about version</source>
        <comment>keywords</comment>
        <translation>حول الإصدار</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>translation</source>
        <comment>keywords</comment>
        <translation>ترجمة language</translation>
    </message>
    <message>
        <source>Prices: %1</source>
        <translation>الأسعار: %1</translation>
    </message>
    <message>
        <source>currency money</source>
        <comment>keywords</comment>
        <translation>عملة مال</translation>
    </message>
    <message>
        <source>Today in your shop</source>
        <translation>اليوم في متجرك</translation>
    </message>
    <message>
        <source>sell vendor dashboard sales</source>
        <comment>keywords</comment>
        <translation>بيع بائع لوحة مبيعات</translation>
    </message>
    <message>
        <source>Orders of your shop</source>
        <translation>طلبات متجرك</translation>
    </message>
    <message>
        <source>sell vendor pack ship returns</source>
        <comment>keywords</comment>
        <translation>بيع بائع تغليف شحن مرتجعات</translation>
    </message>
    <message>
        <source>Stock of your shop</source>
        <translation>مخزون متجرك</translation>
    </message>
    <message>
        <source>sell vendor inventory count shelf scanner</source>
        <comment>keywords</comment>
        <translation>بيع بائع جرد عدّ رف ماسح</translation>
    </message>
    <message>
        <source>Products of your shop</source>
        <translation>منتجات متجرك</translation>
    </message>
    <message>
        <source>sell vendor prices status bulk</source>
        <comment>keywords</comment>
        <translation>بيع بائع أسعار حالة دفعة</translation>
    </message>
    <message>
        <source>Reviews of your shop</source>
        <translation>تقييمات متجرك</translation>
    </message>
    <message>
        <source>sell vendor ratings stars</source>
        <comment>keywords</comment>
        <translation>بيع بائع تقييم نجوم</translation>
    </message>
    <message>
        <source>To decide in your shop</source>
        <translation>بانتظار قرارك في متجرك</translation>
    </message>
    <message>
        <source>sell vendor conflicts refused</source>
        <comment>keywords</comment>
        <translation>بيع بائع تعارض مرفوض</translation>
    </message>
    <message>
        <source>Figures of your shop</source>
        <translation>أرقام متجرك</translation>
    </message>
    <message>
        <source>sell vendor analytics revenue statistics charts</source>
        <comment>keywords</comment>
        <translation>بيع بائع تحليلات إيرادات إحصاءات رسوم</translation>
    </message>
    <message>
        <source>New product in your shop</source>
        <translation>منتج جديد في متجرك</translation>
    </message>
    <message>
        <source>sell vendor add create article</source>
        <comment>keywords</comment>
        <translation>بيع بائع إضافة إنشاء سلعة</translation>
    </message>
    <message>
        <source>Settings of your shop</source>
        <translation>إعدادات متجرك</translation>
    </message>
    <message>
        <source>sell vendor holiday closed delivery returns contact name</source>
        <comment>keywords</comment>
        <translation>بيع بائع عطلة مغلق توصيل إرجاع تواصل اسم</translation>
    </message>
    <message>
        <source>Money of your shop</source>
        <translation>مال متجرك</translation>
    </message>
    <message>
        <source>sell vendor money payout commission statement balance</source>
        <comment>keywords</comment>
        <translation>بيع مال دفعة عمولة كشف رصيد</translation>
    </message>
</context>
<context>
    <name>ShopDeliveryRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Price in %1</source>
        <translation>السعر بعملة %1</translation>
    </message>
    <message>
        <source>Free from</source>
        <translation>مجاني ابتداءً من</translation>
    </message>
    <message>
        <source>Days, at least</source>
        <translation>أيام، على الأقل</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>Only to these countries, such as DE, AT</source>
        <translation>إلى هذه البلدان فقط، مثل DE, AT</translation>
    </message>
</context>
<context>
    <name>ShopPage</name>
    <message>
        <source>Computers</source>
        <translation>الحواسيب</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Search 44,047 products</source>
        <translation>البحث في 44,047 منتجًا</translation>
    </message>
    <message>
        <source>Wishlist</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Cart, 3 items</source>
        <translation>السلة، 3 سلع</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>الماركة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>In stock only</source>
        <translation>المتوفر فقط</translation>
    </message>
    <message>
        <source>1,515 products · updated 3 min ago</source>
        <translation>1,515 منتجًا · آخر تحديث: قبل 3 دقائق</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>الأكثر صلة</translation>
    </message>
    <message>
        <source>Price: low to high</source>
        <translation>السعر: الأقل أولًا</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>متوفر</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>السلة</translation>
    </message>
    <message>
        <source>You</source>
        <translation>حسابي</translation>
    </message>
</context>
<context>
    <name>ShopSettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Saved. It is on its way to the market.</source>
        <translation>حُفظ. وهو في طريقه إلى السوق.</translation>
    </message>
    <message>
        <source>Saved. It is sent as soon as the market can be reached.</source>
        <translation>حُفظ. يُرسل متى أمكن الوصول إلى السوق.</translation>
    </message>
    <message>
        <source>Your shop is not on this device yet</source>
        <translation>متجرك ليس على هذا الجهاز بعد</translation>
    </message>
    <message>
        <source>Its settings come with the next sync.</source>
        <translation>تصل إعداداته مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>ينتظر الإرسال</translation>
    </message>
    <message>
        <source>Your change was not taken</source>
        <translation>لم يُقبل تغييرك</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>مفتوح أو مغلق</translation>
    </message>
    <message>
        <source>Closed for a while</source>
        <translation>مغلق مؤقتًا</translation>
    </message>
    <message>
        <source>Your products stay where they are and say that the shop is closed. Nothing can be ordered; what was ordered before is yours to send.</source>
        <translation>تبقى منتجاتك في مكانها وتُظهر أن المتجر مغلق. لا يمكن طلب شيء؛ وما طُلب من قبل عليك إرساله.</translation>
    </message>
    <message>
        <source>Opens again on</source>
        <translation>يفتح من جديد في</translation>
    </message>
    <message>
        <source>Such as %1. Without a day it stays closed until you open it.</source>
        <translation>مثل %1. بدون يوم يبقى مغلقًا حتى تفتحه.</translation>
    </message>
    <message>
        <source>A word to buyers</source>
        <translation>كلمة إلى المشترين</translation>
    </message>
    <message>
        <source>What buyers see</source>
        <translation>ما يراه المشترون</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>اسم المتجر</translation>
    </message>
    <message>
        <source>About the shop</source>
        <translation>عن المتجر</translation>
    </message>
    <message>
        <source>How buyers reach you</source>
        <translation>كيف يصل إليك المشترون</translation>
    </message>
    <message>
        <source>A mail address or a phone number. Everybody can see it.</source>
        <translation>بريد إلكتروني أو رقم هاتف. يراه الجميع.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التوصيل</translation>
    </message>
    <message>
        <source>Without a way of delivery, everything is delivered free.</source>
        <translation>بدون طريقة توصيل يُوصَّل كل شيء مجانًا.</translation>
    </message>
    <message>
        <source>Add a way of delivery</source>
        <translation>إضافة طريقة توصيل</translation>
    </message>
    <message>
        <source>Returns and stock</source>
        <translation>الإرجاع والمخزون</translation>
    </message>
    <message>
        <source>Days in which buyers may send back</source>
        <translation>عدد الأيام التي يمكن فيها الإرجاع</translation>
    </message>
    <message>
        <source>How returns work</source>
        <translation>كيف يجري الإرجاع</translation>
    </message>
    <message>
        <source>Stock is low up to so many pieces</source>
        <translation>المخزون منخفض حتى هذا العدد من القطع</translation>
    </message>
    <message>
        <source>For every article that has no number of its own.</source>
        <translation>لكل صنف ليس له عدد خاص به.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>التراجع عن التغييرات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>تم تسجيل الدخول باسم %1</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>إعادة الدخول</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>مرحبًا بعودتك</translation>
    </message>
    <message>
        <source>The shop ended your session. What you did meanwhile is kept and sent once you are signed in.</source>
        <translation>أنهى المتجر جلستك. ما فعلته في هذه الأثناء محفوظ ويُرسل بعد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Your cart comes along. Browsing and filling it works without an account too.</source>
        <translation>تبقى سلتك معك. ويمكن التصفح وملء السلة دون حساب أيضًا.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Forgotten password?</source>
        <translation>نسيت كلمة المرور؟</translation>
    </message>
    <message>
        <source>New here? Make an account</source>
        <translation>هل أنت جديد هنا؟ إنشاء حساب</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Some things have not been sent yet</source>
        <translation>بعض الأشياء لم تُرسل بعد</translation>
    </message>
    <message>
        <source>Keep them, and they go out after your next sign-in on this device. Discard them, and they never reach the shop.</source>
        <translation>عند الإبقاء عليها تُرسل بعد تسجيل دخولك التالي على هذا الجهاز. وعند حذفها لا تصل إلى المتجر أبدًا.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep and sign out</source>
        <translation>الإبقاء عليها والخروج</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>SlipTexts</name>
    <message>
        <source>Pick list</source>
        <translation>قائمة التجميع</translation>
    </message>
    <message>
        <source>Packing slip %1</source>
        <translation>قسيمة التعبئة %1</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>السلعة</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>قائمة التجميع</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), printed on %1</source>
        <translation>
            <numerusform>لا طلبات، طُبعت %1</numerusform>
            <numerusform>طلب واحد، طُبع %1</numerusform>
            <numerusform>طلبان، طُبعا %1</numerusform>
            <numerusform>%Ln طلبات، طُبعت %1</numerusform>
            <numerusform>%Ln طلبًا، طُبعت %1</numerusform>
            <numerusform>%Ln طلب، طُبعت %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>قسيمة التعبئة</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>يُسلَّم إلى</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>Ordered on %1</source>
        <translation>طُلب في %1</translation>
    </message>
    <message>
        <source>The buyer&apos;s note</source>
        <translation>ملاحظة المشتري</translation>
    </message>
    <message>
        <source>Packing slip for order %1</source>
        <translation>قسيمة تعبئة الطلب %1</translation>
    </message>
</context>
<context>
    <name>StepIndicator</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>StockHistorySheet</name>
    <message>
        <source>Low up to</source>
        <translation>قليل حتى</translation>
    </message>
    <message>
        <source>Low up to, as in the whole shop</source>
        <translation>قليل حتى، كما في المتجر كله</translation>
    </message>
    <message>
        <source>As in the whole shop: %1</source>
        <translation>كما في المتجر كله: %1</translation>
    </message>
    <message>
        <source>Low up to %1</source>
        <translation>قليل حتى %1</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>الحركات</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
</context>
<context>
    <name>StockPage</name>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Nothing of yours has the code %1</source>
        <translation>لا شيء لديك يحمل الرمز %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name, SKU or barcode</source>
        <translation>الاسم أو SKU أو الباركود</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>عدّ</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>قليل</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>Enter what you see on the shelf. What is sold meanwhile is taken into account when it is saved.</source>
        <translation>أدخل ما تراه على الرف. ما يُباع في الأثناء يؤخذ في الحسبان عند الحفظ.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>لم يُعثر على شيء لـ «%1»</translation>
    </message>
    <message>
        <source>No stock is kept yet</source>
        <translation>لا مخزون مسجّل بعد</translation>
    </message>
    <message>
        <source>Nothing runs out</source>
        <translation>لا شيء يوشك على النفاد</translation>
    </message>
    <message>
        <source>As soon as you have products of which pieces are counted, they are here.</source>
        <translation>حالما تكون لديك منتجات تُحصى قطعها ستظهر هنا.</translation>
    </message>
    <message>
        <source>There is enough of everything.</source>
        <translation>هناك ما يكفي من كل شيء.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Low up to %1</source>
        <translation>قليل حتى %1</translation>
    </message>
    <message>
        <source>Low up to %1, in the whole shop</source>
        <translation>قليل حتى %1، في المتجر كله</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ملصقات</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>المسح بالكاميرا</translation>
    </message>
</context>
<context>
    <name>StockRow</name>
    <message>
        <source>%1 on the shelf</source>
        <translation>%1 على الرف</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>Leave %1 as it was</source>
        <translation>ترك %1 كما كان</translation>
    </message>
    <message>
        <source>One fewer counted of %1</source>
        <translation>عدد أقل بواحد: %1</translation>
    </message>
    <message>
        <source>One fewer of %1</source>
        <translation>أقل بواحد: %1</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>عدّ</translation>
    </message>
    <message>
        <source>Counted of %1</source>
        <translation>المعدود من %1</translation>
    </message>
    <message>
        <source>More or fewer of %1</source>
        <translation>زيادة أو نقص: %1</translation>
    </message>
    <message>
        <source>One more counted of %1</source>
        <translation>عدد أكثر بواحد: %1</translation>
    </message>
    <message>
        <source>One more of %1</source>
        <translation>أكثر بواحد: %1</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>يحتاج إلى قرارك</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>سجل %1</translation>
    </message>
    <message>
        <source>Move %1 to another location</source>
        <translation>نقل %1 إلى موقع آخر</translation>
    </message>
</context>
<context>
    <name>StoragePart</name>
    <message>
        <source>Storage</source>
        <translation>مساحة التخزين</translation>
    </message>
    <message>
        <source>The catalogue is cleared. It is fetched again when the shop is reached.</source>
        <translation>تم مسح الكتالوج. يُجلب من جديد عند إمكان الوصول إلى المتجر.</translation>
    </message>
    <message>
        <source>%1 used on this device</source>
        <translation>المستخدم على هذا الجهاز: %1</translation>
    </message>
    <message>
        <source>Your own data</source>
        <translation>بياناتك الخاصة</translation>
    </message>
    <message>
        <source>Clearing removes what can be fetched again. Your cart, what waits to be sent and your account are never touched.</source>
        <translation>يزيل المسح ما يمكن جلبه من جديد. أما سلتك وما ينتظر الإرسال وحسابك فلا تُمس أبدًا.</translation>
    </message>
    <message>
        <source>Clear the catalogue</source>
        <translation>مسح الكتالوج</translation>
    </message>
    <message>
        <source>Clear the catalogue?</source>
        <translation>مسح الكتالوج؟</translation>
    </message>
    <message>
        <source>Until it is fetched again there is nothing to browse. Your own data stays.</source>
        <translation>لا يبقى شيء للتصفح حتى يُجلب من جديد. وتبقى بياناتك الخاصة.</translation>
    </message>
    <message>
        <source>The fetched pictures are cleared.</source>
        <translation>تم مسح الصور المحمّلة.</translation>
    </message>
    <message>
        <source>Catalogue and its drawings</source>
        <translation>الكتالوج ورسوماته</translation>
    </message>
    <message>
        <source>Fetched pictures</source>
        <translation>الصور المحمّلة</translation>
    </message>
    <message>
        <source>Fetched pictures may take</source>
        <translation>المساحة المسموحة للصور المحمّلة</translation>
    </message>
    <message>
        <source>When it is full, what was shown longest ago goes first.</source>
        <translation>عند الامتلاء يُحذف أولًا ما لم يُعرض منذ أطول مدة.</translation>
    </message>
    <message>
        <source>Clear the pictures</source>
        <translation>مسح الصور</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Forget %1</source>
        <translation>مسح %1</translation>
    </message>
</context>
<context>
    <name>SumTable</name>
    <message>
        <source>Articles</source>
        <translation>السلع</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التوصيل</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Canceled since</source>
        <translation>أُلغي بعد ذلك</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>المتبقي</translation>
    </message>
</context>
<context>
    <name>SyncChip</name>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يتطلب الانتباه</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n pending</source>
        <translation>
            <numerusform>دون اتصال · %Ln في الانتظار</numerusform>
            <numerusform>دون اتصال · %Ln في الانتظار</numerusform>
            <numerusform>دون اتصال · %Ln في الانتظار</numerusform>
            <numerusform>دون اتصال · %Ln في الانتظار</numerusform>
            <numerusform>دون اتصال · %Ln في الانتظار</numerusform>
            <numerusform>دون اتصال · %Ln في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%Ln في الانتظار</numerusform>
            <numerusform>%Ln في الانتظار</numerusform>
            <numerusform>%Ln في الانتظار</numerusform>
            <numerusform>%Ln في الانتظار</numerusform>
            <numerusform>%Ln في الانتظار</numerusform>
            <numerusform>%Ln في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>تجري المزامنة</translation>
    </message>
    <message>
        <source>Sync: %1</source>
        <translation>المزامنة: %1</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>The storage of this device is full</source>
        <translation>مساحة تخزين هذا الجهاز ممتلئة</translation>
    </message>
    <message>
        <source>Nothing is lost, but nothing new can be saved. Free some space; it goes on by itself.</source>
        <translation>لم يُفقد شيء، لكن لا يمكن حفظ جديد. أفرغ بعض المساحة؛ وسيستمر العمل تلقائيًا.</translation>
    </message>
    <message>
        <source>The app cannot write to its folder</source>
        <translation>لا يستطيع التطبيق الكتابة في مجلده</translation>
    </message>
    <message>
        <source>You can look at everything, but nothing new can be saved until it may write there.</source>
        <translation>يمكنك تصفح كل شيء، لكن لا يمكن حفظ جديد حتى يُسمح له بالكتابة هناك.</translation>
    </message>
    <message>
        <source>This version is too old for the shop</source>
        <translation>هذا الإصدار أقدم مما يقبله المتجر</translation>
    </message>
    <message>
        <source>What you do is kept and still sent. Please update the app to see what is new.</source>
        <translation>ما تفعله محفوظ وما زال يُرسل. يُرجى تحديث التطبيق لرؤية الجديد.</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>انتهت جلستك</translation>
    </message>
    <message>
        <source>Nothing is lost: your cart, your orders and what waits are kept on this device. Sign in again, and it goes on.</source>
        <translation>لم يُفقد شيء: سلتك وطلباتك وما ينتظر محفوظة على هذا الجهاز. بعد تسجيل الدخول من جديد يستمر العمل.</translation>
    </message>
    <message>
        <source>Some stored data was damaged</source>
        <translation>تلفت بعض البيانات المحفوظة</translation>
    </message>
    <message>
        <source>It was put aside, not deleted; what the shop knows is fetched again. The files: %1</source>
        <translation>وُضعت جانبًا ولم تُحذف؛ وما يعرفه المتجر يُجلب من جديد. الملفات: %1</translation>
    </message>
    <message>
        <source>This network wants something from you first</source>
        <translation>هذه الشبكة تطلب منك شيئًا أولًا</translation>
    </message>
    <message>
        <source>Something else answers in the shop&apos;s place, as the sign-in page of a hotel or a train does. Open a browser and sign in to the network; everything is kept until then.</source>
        <translation>جهة أخرى ترد بدلًا من المتجر، كما تفعل صفحة تسجيل الدخول في فندق أو قطار. افتح متصفحًا وسجل الدخول إلى الشبكة؛ كل شيء محفوظ حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Another window does the syncing</source>
        <translation>نافذة أخرى تتولى المزامنة</translation>
    </message>
    <message>
        <source>What you do here is queued, and that window sends it. When it is closed, this one takes over.</source>
        <translation>ما تفعله هنا يدخل قائمة الانتظار، وتلك النافذة ترسله. وعند إغلاقها تتولى هذه النافذة الأمر.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait for your decision.</source>
        <translation>
            <numerusform>%Ln تغيير ينتظر قرارك.</numerusform>
            <numerusform>تغيير واحد ينتظر قرارك.</numerusform>
            <numerusform>تغييران ينتظران قرارك.</numerusform>
            <numerusform>%Ln تغييرات تنتظر قرارك.</numerusform>
            <numerusform>%Ln تغييرًا ينتظر قرارك.</numerusform>
            <numerusform>%Ln تغيير ينتظر قرارك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your work is kept and sent after you sign in again.</source>
        <translation>عملك محفوظ ويُرسل بعد تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Exchanging changes with the shop.</source>
        <translation>يجري تبادل التغييرات مع المتجر.</translation>
    </message>
    <message>
        <source>Your changes are on their way.</source>
        <translation>تغييراتك في الطريق.</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>كل شيء محدَّث.</translation>
    </message>
    <message>
        <source>Your changes are kept here and sent once the shop can be reached.</source>
        <translation>تغييراتك محفوظة هنا وتُرسل عند إمكان الوصول إلى المتجر.</translation>
    </message>
    <message>
        <source>You can go on: everything is on this device.</source>
        <translation>يمكنك المتابعة: كل شيء على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is asked when you sign in.</source>
        <translation>تُسأل سلسلة مفاتيح النظام عند تسجيل دخولك.</translation>
    </message>
    <message>
        <source>Kept by the system&apos;s keychain</source>
        <translation>محفوظة في سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Only your account on this device opens it.</source>
        <translation>لا يفتحها إلا حسابك على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>Your personal data cannot be opened or written until you unlock the keychain of your system. What is kept stays kept.</source>
        <translation>لا يمكن فتح بياناتك الشخصية ولا كتابتها حتى تفتح قفل سلسلة مفاتيح نظامك. وما هو محفوظ يبقى محفوظًا.</translation>
    </message>
    <message>
        <source>There is no keychain on this system</source>
        <translation>لا توجد سلسلة مفاتيح في هذا النظام</translation>
    </message>
    <message>
        <source>A passphrase can protect your personal data instead. Without one, only browsing and a guest&apos;s cart are possible: nothing is written where others could read it.</source>
        <translation>يمكن لعبارة مرور أن تحمي بياناتك الشخصية بدلًا منها. ومن دونها لا يمكن إلا التصفح وسلة الضيف: لا يُكتب شيء حيث قد يقرؤه الآخرون.</translation>
    </message>
    <message>
        <source>Kept until the app is closed</source>
        <translation>محفوظة حتى إغلاق التطبيق</translation>
    </message>
    <message>
        <source>Nothing about your session is written down.</source>
        <translation>لا يُكتب شيء عن جلستك.</translation>
    </message>
    <message>
        <source>Kept in an unprotected file</source>
        <translation>محفوظة في ملف غير محمي</translation>
    </message>
    <message>
        <source>Somebody chose that for this device. Whoever can read the file can use your account.</source>
        <translation>اختار أحدهم ذلك لهذا الجهاز. ومن يستطيع قراءة الملف يستطيع استخدام حسابك.</translation>
    </message>
    <message>
        <source>Protected by your passphrase</source>
        <translation>محمية بعبارة المرور</translation>
    </message>
    <message>
        <source>Your personal data on this device opens with your passphrase only.</source>
        <translation>بياناتك الشخصية على هذا الجهاز لا تُفتح إلا بعبارة مرورك.</translation>
    </message>
    <message>
        <source>Your personal data is locked</source>
        <translation>بياناتك الشخصية مقفلة</translation>
    </message>
    <message>
        <source>Enter your passphrase to open it. What waits to be sent is kept until then.</source>
        <translation>أدخل عبارة المرور لفتحها. ما ينتظر الإرسال محفوظ حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The key to your personal data is missing</source>
        <translation>مفتاح بياناتك الشخصية مفقود</translation>
    </message>
    <message>
        <source>It is not where it was kept any more. What is on this device cannot be opened without it; what is on the server is still yours.</source>
        <translation>لم يعد حيث كان محفوظًا. لا يمكن من دونه فتح ما على هذا الجهاز؛ أما ما على الخادم فما زال لك.</translation>
    </message>
</context>
<context>
    <name>SystemPictureChooser</name>
    <message>
        <source>Add pictures</source>
        <translation>إضافة صور</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>الصور (%1)</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>In stock</source>
        <translation>متوفر</translation>
    </message>
    <message>
        <source>Only a few left</source>
        <translation>كمية محدودة فقط</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفدت الكمية</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>سلعة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln سلعة</numerusform>
            <numerusform>سلعة واحدة</numerusform>
            <numerusform>سلعتان</numerusform>
            <numerusform>%Ln سلع</numerusform>
            <numerusform>%Ln سلعة</numerusform>
            <numerusform>%Ln سلعة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>منتج واحد</translation>
    </message>
    <message>
        <source>%1 products</source>
        <translation>%1 من المنتجات</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>من %1 إلى %2 أيام</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>Including tax</source>
        <translation>شامل الضريبة</translation>
    </message>
    <message>
        <source>Plus tax</source>
        <translation>غير شامل الضريبة</translation>
    </message>
    <message>
        <source>Cash on delivery</source>
        <translation>الدفع عند الاستلام</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>The shop is closed for a while.</source>
        <translation>المتجر مغلق مؤقتًا.</translation>
    </message>
    <message>
        <source>The shop is closed and opens again on %1.</source>
        <translation>المتجر مغلق ويفتح من جديد في %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 ٪</translation>
    </message>
    <message>
        <source>The voucher counts.</source>
        <translation>القسيمة محتسبة.</translation>
    </message>
    <message>
        <source>The shop checks it when your order arrives. If it does not hold, you are asked again.</source>
        <translation>يتحقق المتجر منها عند وصول طلبك. إن لم تكن صالحة فستُسأل مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no voucher with this code. Please look whether it is written right.</source>
        <translation>لا توجد قسيمة بهذا الرمز. يُرجى التحقق من كتابته.</translation>
    </message>
    <message>
        <source>This voucher does not hold yet.</source>
        <translation>هذه القسيمة لم تصبح صالحة بعد.</translation>
    </message>
    <message>
        <source>This voucher has expired.</source>
        <translation>انتهت صلاحية هذه القسيمة.</translation>
    </message>
    <message>
        <source>This voucher has been used as often as it could be.</source>
        <translation>استُخدمت هذه القسيمة بأقصى عدد ممكن.</translation>
    </message>
    <message>
        <source>You have used this voucher already.</source>
        <translation>لقد استخدمت هذه القسيمة من قبل.</translation>
    </message>
    <message>
        <source>This voucher counts from %1 on, for the articles that it is for.</source>
        <translation>تُحتسب هذه القسيمة ابتداءً من %1 للمنتجات التي تشملها.</translation>
    </message>
    <message numerus="yes">
        <source>This voucher counts from %n piece(s) on, of the articles that it is for.</source>
        <translation>
            <numerusform>تُحتسب هذه القسيمة ابتداءً من %n قطعة من المنتجات التي تشملها.</numerusform>
            <numerusform>تُحتسب هذه القسيمة ابتداءً من قطعة واحدة من المنتجات التي تشملها.</numerusform>
            <numerusform>تُحتسب هذه القسيمة ابتداءً من قطعتين من المنتجات التي تشملها.</numerusform>
            <numerusform>تُحتسب هذه القسيمة ابتداءً من %n قطع من المنتجات التي تشملها.</numerusform>
            <numerusform>تُحتسب هذه القسيمة ابتداءً من %n قطعة من المنتجات التي تشملها.</numerusform>
            <numerusform>تُحتسب هذه القسيمة ابتداءً من %n قطعة من المنتجات التي تشملها.</numerusform>
        </translation>
    </message>
    <message>
        <source>This voucher is for other articles than those in your cart.</source>
        <translation>هذه القسيمة لمنتجات غير التي في سلتك.</translation>
    </message>
    <message>
        <source>This voucher is for somebody&apos;s first order.</source>
        <translation>هذه القسيمة للطلب الأول.</translation>
    </message>
    <message>
        <source>This voucher is for those who are signed in.</source>
        <translation>هذه القسيمة لمن سجّلوا الدخول.</translation>
    </message>
    <message>
        <source>This voucher does not count in the currency of this order.</source>
        <translation>لا تُحتسب هذه القسيمة بعملة هذا الطلب.</translation>
    </message>
    <message>
        <source>This voucher is not added to what is taken off already.</source>
        <translation>لا تُضاف هذه القسيمة إلى ما خُصم بالفعل.</translation>
    </message>
    <message>
        <source>Too many codes were tried. Please wait an hour and try again.</source>
        <translation>جُرّبت رموز كثيرة. يُرجى الانتظار ساعة ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>ThresholdSheet</name>
    <message>
        <source>Low stock</source>
        <translation>مخزون قليل</translation>
    </message>
    <message>
        <source>So many pieces that can be sold, or fewer, are low. This counts for every article that has no number of its own.</source>
        <translation>هذا العدد من القطع القابلة للبيع أو أقل يُعدّ قليلًا. يسري ذلك على كل صنف ليس له عدد خاص به.</translation>
    </message>
    <message>
        <source>Low up to %1</source>
        <translation>قليل حتى %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need your decision</source>
        <translation>
            <numerusform>لا تغييرات تحتاج إلى قرارك</numerusform>
            <numerusform>تغيير واحد يحتاج إلى قرارك</numerusform>
            <numerusform>تغييران يحتاجان إلى قرارك</numerusform>
            <numerusform>%Ln تغييرات تحتاج إلى قرارك</numerusform>
            <numerusform>%Ln تغييرًا يحتاج إلى قرارك</numerusform>
            <numerusform>%Ln تغيير يحتاج إلى قرارك</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else changed the same thing meanwhile. Nothing of yours is lost.</source>
        <translation>غيّر شخص آخر الشيء نفسه في الأثناء. لم يضِع شيء مما لديك.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Your shop is empty</source>
        <translation>متجرك فارغ</translation>
    </message>
    <message>
        <source>Orders, stock and reviews show up here as soon as there are any.</source>
        <translation>تظهر الطلبات والمخزون والمراجعات هنا حالما توجد.</translation>
    </message>
    <message>
        <source>To pack</source>
        <translation>للتجهيز</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>للشحن</translation>
    </message>
    <message>
        <source>Returns to decide</source>
        <translation>مرتجعات تنتظر قرارك</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>مخزون قليل</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>نفد المخزون</translation>
    </message>
    <message>
        <source>New reviews</source>
        <translation>مراجعات جديدة</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>كل الأرقام</translation>
    </message>
    <message>
        <source>Your shop is closed</source>
        <translation>متجرك مغلق</translation>
    </message>
    <message>
        <source>Nothing can be ordered. What was ordered before is yours to send.</source>
        <translation>لا يمكن طلب شيء. وما طُلب من قبل عليك إرساله.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings of your shop</source>
        <translation>إعدادات متجرك</translation>
    </message>
    <message>
        <source>Money of your shop</source>
        <translation>مال متجرك</translation>
    </message>
    <message>
        <source>Your last payout came back</source>
        <translation>عادت دفعتك الأخيرة</translation>
    </message>
    <message>
        <source>Nothing can be paid out to you yet</source>
        <translation>لا يمكن الدفع لك بعد</translation>
    </message>
    <message>
        <source>Say where the money of your shop goes.</source>
        <translation>حدّد إلى أين يذهب مال متجرك.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Cart, %1</source>
        <translation>السلة، %1</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>السلة</translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation>حساب %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Leave search</source>
        <translation>الخروج من البحث</translation>
    </message>
    <message>
        <source>Notifications, %1</source>
        <translation>الإشعارات، %1</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Wishlist, %1</source>
        <translation>المفضلة، %1</translation>
    </message>
    <message>
        <source>Wishlist</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Currency of prices: %1</source>
        <translation>عملة الأسعار: %1</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>البيع</translation>
    </message>
</context>
<context>
    <name>TransferSheet</name>
    <message>
        <source>Move to another location</source>
        <translation>النقل إلى موقع آخر</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>عدد القطع: %1</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
</context>
<context>
    <name>VariantEditRow</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Offer %1</source>
        <translation>عرض %1</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>غير معروض</translation>
    </message>
    <message>
        <source>Give all variants the price of %1</source>
        <translation>تعميم سعر %1 على الجميع</translation>
    </message>
    <message>
        <source>Price (%1)</source>
        <translation>السعر (%1)</translation>
    </message>
    <message>
        <source>Price before</source>
        <translation>السعر السابق</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>على الرف</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>متوفر</translation>
    </message>
</context>
<context>
    <name>VariantTexts</name>
    <message>
        <source>Variant</source>
        <translation>الخيار</translation>
    </message>
</context>
<context>
    <name>VendorOrderPage</name>
    <message>
        <source>Waits to be sent</source>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>Your change was not taken</source>
        <translation>لم يُعتمد تغييرك</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>تم التجهيز</translation>
    </message>
    <message>
        <source>Ship it</source>
        <translation>شحن</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Not packed yet</source>
        <translation>لم يُجهَّز بعد</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>إلغاء الطلب</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>السلع</translation>
    </message>
    <message numerus="yes">
        <source>%n to pick</source>
        <translation>
            <numerusform>لا شيء للتجميع</numerusform>
            <numerusform>سلعة واحدة للتجميع</numerusform>
            <numerusform>سلعتان للتجميع</numerusform>
            <numerusform>%Ln سلع للتجميع</numerusform>
            <numerusform>%Ln سلعة للتجميع</numerusform>
            <numerusform>%Ln سلعة للتجميع</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التوصيل</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>رقم التتبّع</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>The buyer&apos;s note</source>
        <translation>ملاحظة المشتري</translation>
    </message>
    <message>
        <source>There is no such order</source>
        <translation>لا يوجد طلب كهذا</translation>
    </message>
    <message>
        <source>It may belong to another shop.</source>
        <translation>ربما يعود إلى متجر آخر.</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>كل الطلبات</translation>
    </message>
    <message>
        <source>Cancel this order?</source>
        <translation>إلغاء هذا الطلب؟</translation>
    </message>
    <message>
        <source>The buyer is told, and what was paid goes back. This cannot be undone.</source>
        <translation>يُبلَّغ المشتري ويعود ما دُفع. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>الإبقاء على الطلب</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>حُفظ في %1</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>قسيمة التعبئة</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>الطرود</translation>
    </message>
    <message>
        <source>Packing slip of %1</source>
        <translation>قسيمة التعبئة: %1</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>إلغاء البقية</translation>
    </message>
    <message>
        <source>Cancel the rest?</source>
        <translation>إلغاء البقية؟</translation>
    </message>
    <message>
        <source>Not sent any more: %1. The buyer is told, and %2 goes back or is not owed. This cannot be undone.</source>
        <translation>لن يُرسل بعد الآن: %1. يُبلَّغ المشتري، ويُعاد %2 أو لا يُستحق. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليها</translation>
    </message>
</context>
<context>
    <name>VendorOrderRow</name>
    <message>
        <source>Needs your decision</source>
        <translation>يحتاج إلى قرارك</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>في انتظار الإرسال</translation>
    </message>
</context>
<context>
    <name>VendorOrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Number, buyer or article</source>
        <translation>الرقم أو المشتري أو السلعة</translation>
    </message>
    <message>
        <source>To pack</source>
        <translation>للتجهيز</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>للشحن</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>تم الشحن</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>المرتجعات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>لم يُعثر على شيء لـ «%1»</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>There is nothing to pack.</source>
        <translation>لا شيء للتجهيز.</translation>
    </message>
    <message>
        <source>What is packed waits here for the carrier.</source>
        <translation>ما جُهِّز ينتظر هنا شركة الشحن.</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>لا شيء في الطريق.</translation>
    </message>
    <message>
        <source>Nobody sends anything back.</source>
        <translation>لا أحد يعيد شيئًا.</translation>
    </message>
    <message>
        <source>Orders show up here as soon as somebody buys.</source>
        <translation>تظهر الطلبات هنا حالما يشتري أحد.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>حُفظ في %1</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>قائمة التجميع</translation>
    </message>
</context>
<context>
    <name>VendorReviewsPage</name>
    <message>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>بلا نجوم</numerusform>
            <numerusform>نجمة واحدة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>%Ln نجوم</numerusform>
            <numerusform>%Ln نجمة</numerusform>
            <numerusform>%Ln نجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Bought here</source>
        <translation>اشتُري من هنا</translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>لا مراجعات بعد</translation>
    </message>
    <message>
        <source>What buyers say of your products shows up here.</source>
        <translation>ما يقوله المشترون عن منتجاتك يظهر هنا.</translation>
    </message>
</context>
<context>
    <name>VendorTexts</name>
    <message>
        <source>Partly shipped</source>
        <translation>شُحن جزئيًا</translation>
    </message>
    <message>
        <source>The rest waits to be shipped.</source>
        <translation>الباقي ينتظر الشحن.</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>The buyer has not confirmed it.</source>
        <translation>لم يؤكده المشتري.</translation>
    </message>
    <message>
        <source>To pack</source>
        <translation>للتجهيز</translation>
    </message>
    <message>
        <source>Pick the articles and pack them.</source>
        <translation>اجمع السلع وجهّزها.</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>للشحن</translation>
    </message>
    <message>
        <source>Packed. Hand it to the carrier.</source>
        <translation>تم التجهيز. سلّمه إلى شركة الشحن.</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>تم الشحن</translation>
    </message>
    <message>
        <source>On its way to the buyer.</source>
        <translation>في الطريق إلى المشتري.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>The buyer has it.</source>
        <translation>وصل إلى المشتري.</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>لا شيء مطلوب.</translation>
    </message>
    <message>
        <source>not packed</source>
        <translation>غير مجهّز</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>مجهّز</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>مشحون</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>مسلَّم</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>You wanted it %1, but it was %2 already. It stays as it is.</source>
        <translation>أردت «%1» لكنه كان «%2» بالفعل. يبقى كما هو.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>بضاعة واردة</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>عاد</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>عُثر عليه</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>A part is on its way to the buyer. The rest was canceled.</source>
        <translation>جزء في الطريق إلى المشتري. أُلغيت البقية.</translation>
    </message>
</context>
<context>
    <name>VoucherField</name>
    <message>
        <source>Voucher %1</source>
        <translation>القسيمة %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the voucher</source>
        <translation>إزالة القسيمة</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>قسيمة</translation>
    </message>
    <message>
        <source>Code of a voucher</source>
        <translation>رمز القسيمة</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Use the voucher</source>
        <translation>استخدام القسيمة</translation>
    </message>
</context>
<context>
    <name>WishRow</name>
    <message>
        <source>No longer in the shop</source>
        <translation>لم يعد في المتجر</translation>
    </message>
    <message>
        <source>Remove %1 from wishlist</source>
        <translation>إزالة %1 من المفضلة</translation>
    </message>
    <message>
        <source>Move to cart</source>
        <translation>نقل إلى السلة</translation>
    </message>
    <message>
        <source>Move %1 to the cart</source>
        <translation>نقل %1 إلى السلة</translation>
    </message>
</context>
<context>
    <name>WishlistPage</name>
    <message>
        <source>Wishlist</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>%1, kept on this device. Sign in to have them everywhere.</source>
        <translation>%1 محفوظة على هذا الجهاز. سجّل الدخول لتجدها في كل مكان.</translation>
    </message>
    <message>
        <source>Nothing on your wishlist yet</source>
        <translation>لا شيء في المفضلة بعد</translation>
    </message>
    <message>
        <source>Press the heart of a product to keep an eye on it: on its price, and on whether it can be bought.</source>
        <translation>اضغط على قلب المنتج لمتابعته: سعره وإمكانية شرائه.</translation>
    </message>
    <message>
        <source>Browse categories</source>
        <translation>تصفح الفئات</translation>
    </message>
</context>
<context>
    <name>aura::app::AddressEditModel</name>
    <message>
        <source>Your address book is full. Remove one that you need no more.</source>
        <translation>دفتر عناوينك ممتلئ. أزل عنوانًا لم تعد بحاجة إليه.</translation>
    </message>
</context>
<context>
    <name>aura::app::AdminTable</name>
    <message>
        <source>This needs the network. It is asked for again when you ask.</source>
        <translation>هذا يحتاج إلى الشبكة. يُطلب من جديد عندما تريد.</translation>
    </message>
</context>
<context>
    <name>aura::app::AppContext</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>آخر تحديث: %1</translation>
    </message>
</context>
<context>
    <name>aura::app::AuditTable</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Of whom or what</source>
        <translation>بشأن من أو ماذا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>من أين</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %n entries are as they were written.</source>
        <translation>
            <numerusform>السجل سليم: لا قيود فيه.</numerusform>
            <numerusform>السجل سليم: قيد واحد كما كُتب.</numerusform>
            <numerusform>السجل سليم: قيدان كما كُتبا.</numerusform>
            <numerusform>السجل سليم: %Ln قيود كما كُتبت.</numerusform>
            <numerusform>السجل سليم: %Ln قيدًا كما كُتبت.</numerusform>
            <numerusform>السجل سليم: %Ln قيد كما كُتبت.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log has been changed: entry %1 is not as it was written, or missing.</source>
        <translation>تم تغيير السجل: القيد %1 ليس كما كُتب، أو مفقود.</translation>
    </message>
</context>
<context>
    <name>aura::app::BackupTable</name>
    <message>
        <source>Begun</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Verified at</source>
        <translation>وقت التحقق</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>موضع الخلل</translation>
    </message>
</context>
<context>
    <name>aura::app::CartModel</name>
    <message>
        <source>Several currencies: each is a payment of its own.</source>
        <translation>عملات متعددة: لكل منها دفعة مستقلة.</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>تمت إزالة %1</translation>
    </message>
    <message>
        <source>The cart is full.</source>
        <translation>السلة ممتلئة.</translation>
    </message>
    <message>
        <source>%1 saved for later</source>
        <translation>حُفظ %1 لوقت لاحق</translation>
    </message>
    <message>
        <source>You pay %1, each currency by itself.</source>
        <translation>الدفع: %1، كل عملة على حدة.</translation>
    </message>
    <message>
        <source>You pay %1, without delivery.</source>
        <translation>الدفع: %1، دون التوصيل.</translation>
    </message>
</context>
<context>
    <name>aura::app::CategoryTree</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Somebody has changed it meanwhile. What is there now is shown; look at it and try again.</source>
        <translation>غيّره شخص ما في هذه الأثناء. يُعرض ما هو موجود الآن؛ اطّلع عليه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is something of this name already.</source>
        <translation>يوجد شيء بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>It cannot stand there: below itself, below one that became another, or deeper than %1 levels.</source>
        <translation>لا يمكن أن تكون هناك: تحت نفسها، أو تحت فئة أصبحت أخرى، أو أعمق من %1 مستويات.</translation>
    </message>
    <message>
        <source>There are as many categories as there can be.</source>
        <translation>لا يمكن إضافة فئات أكثر.</translation>
    </message>
    <message>
        <source>%1 (became %2)</source>
        <translation>%1 (أصبحت %2)</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (مخفية)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>aura::app::CheckoutModel</name>
    <message>
        <source>No answer came, so nothing is ordered. If your bank shows an amount, it is let go within half an hour.</source>
        <translation>لم يصل رد، لذا لم يُطلب شيء. إذا ظهر مبلغ محجوز لدى البنك، فسيُفك حجزه خلال نصف ساعة.</translation>
    </message>
    <message>
        <source>This shop takes no cards. Please choose another way to pay.</source>
        <translation>لا يقبل هذا المتجر البطاقات. يُرجى اختيار طريقة دفع أخرى.</translation>
    </message>
    <message>
        <source>Nothing was charged and nothing is ordered.</source>
        <translation>لم يُحصَّل أي مبلغ ولم يُطلب شيء.</translation>
    </message>
    <message>
        <source>Queue order</source>
        <translation>إضافة للانتظار</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>إرسال الطلب</translation>
    </message>
    <message>
        <source>You are offline. Your order is kept on this device and sent when the shop can be reached. It is not ordered until then; if a price changes, you are asked again.</source>
        <translation>أنت دون اتصال. يُحفظ طلبك على هذا الجهاز ويُرسل عند إمكان الوصول إلى المتجر. لا يتم الطلب قبل ذلك؛ وإذا تغير سعر فستُسأل من جديد.</translation>
    </message>
    <message>
        <source>It is charged when the order is placed.</source>
        <translation>يُحصَّل المبلغ عند إرسال الطلب.</translation>
    </message>
    <message>
        <source>You pay after the goods have arrived.</source>
        <translation>تدفع بعد وصول البضاعة.</translation>
    </message>
    <message>
        <source>You pay the courier at your door.</source>
        <translation>تدفع لمندوب التوصيل عند بابك.</translation>
    </message>
    <message>
        <source>You are offline. Paying by card needs a connection: a card is never kept on this device to be charged later.</source>
        <translation>أنت دون اتصال. الدفع بالبطاقة يحتاج إلى اتصال: لا تُحفظ البطاقة أبدًا على هذا الجهاز لتحصيل المبلغ لاحقًا.</translation>
    </message>
    <message>
        <source>A card pays in one currency at a time.</source>
        <translation>تدفع البطاقة بعملة واحدة في كل مرة.</translation>
    </message>
    <message>
        <source>%1 takes no orders at the moment. Save its articles for later to order the rest.</source>
        <translation>لا يقبل %1 طلبات الآن. احفظ أصنافه لوقت لاحق لطلب البقية.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 does not deliver to %2. Save its articles for later, or choose another address.</source>
        <translation>%1 لا يوصل إلى %2. احفظ منتجاته لوقت لاحق، أو اختر عنوانًا آخر.</translation>
    </message>
    <message>
        <source>The shop is asked …</source>
        <translation>يجري سؤال المتجر …</translation>
    </message>
</context>
<context>
    <name>aura::app::CommissionTable</name>
    <message>
        <source>Place</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>المحتسب</translation>
    </message>
    <message>
        <source>Every shop</source>
        <translation>كل المتاجر</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>There is no such product.</source>
        <translation>لا يوجد منتج كهذا.</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 من %2، %3</translation>
    </message>
    <message>
        <source>%1: no rule fits, nothing is charged.</source>
        <translation>%1: لا قاعدة تنطبق، لا يُحتسب شيء.</translation>
    </message>
    <message>
        <source>%1: rule %2, “%3”, charges %4, which is %5.</source>
        <translation>%1: القاعدة %2، «%3»، تحتسب %4، أي %5.</translation>
    </message>
</context>
<context>
    <name>aura::app::CurrencySwitch</name>
    <message>
        <source>UAE dirham</source>
        <translation>درهم إماراتي</translation>
    </message>
    <message>
        <source>Swiss franc</source>
        <translation>فرنك سويسري</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>يورو</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>جنيه إسترليني</translation>
    </message>
    <message>
        <source>Yen</source>
        <translation>ين ياباني</translation>
    </message>
    <message>
        <source>Kuwaiti dinar</source>
        <translation>دينار كويتي</translation>
    </message>
    <message>
        <source>Saudi riyal</source>
        <translation>ريال سعودي</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>دولار أمريكي</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Prices with ≈ are converted at the shop&apos;s rates of %1. You pay in the seller&apos;s currency.</source>
        <translation>الأسعار المسبوقة بعلامة ≈ محوّلة بأسعار صرف المتجر بتاريخ %1. الدفع بعملة البائع.</translation>
    </message>
    <message>
        <source>As the sellers set them</source>
        <translation>كما يحددها البائعون</translation>
    </message>
</context>
<context>
    <name>aura::app::DeliveryTable</name>
    <message>
        <source>Happened</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>مللي ثانية</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>المحاولة التالية</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما المشكلة</translation>
    </message>
</context>
<context>
    <name>aura::app::DeviceListModel</name>
    <message>
        <source>Your devices can be seen when the shop can be reached.</source>
        <translation>يمكن عرض أجهزتك عند إمكان الوصول إلى المتجر.</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>جهاز بلا اسم</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>نشط الآن</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>آخر ظهور: %1</translation>
    </message>
    <message>
        <source>Signed in since %1</source>
        <translation>مسجَّل الدخول منذ %1</translation>
    </message>
    <message>
        <source>Signing a device out needs the network. Please try again when you are online.</source>
        <translation>تسجيل خروج جهاز يحتاج إلى الشبكة. يُرجى إعادة المحاولة عند الاتصال.</translation>
    </message>
    <message>
        <source>IP address %1</source>
        <translation>عنوان IP %1</translation>
    </message>
</context>
<context>
    <name>aura::app::DeviceTable</name>
    <message>
        <source>Has something to send</source>
        <translation>لديه ما يرسله</translation>
    </message>
    <message>
        <source>Has something that was refused</source>
        <translation>لديه شيء رُفض</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>للإرسال</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Silent for a day</source>
        <translation>صامت منذ يوم</translation>
    </message>
</context>
<context>
    <name>aura::app::HomeModel</name>
    <message>
        <source>Good evening</source>
        <translation>مساء الخير</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>صباح الخير</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>طاب نهارك</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>aura::app::KeyTable</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>It permits</source>
        <translation>يسمح بـ</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>أنشأه</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>A minute</source>
        <translation>في الدقيقة</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>بلا نهاية</translation>
    </message>
</context>
<context>
    <name>aura::app::LabelModel</name>
    <message>
        <source>A4, 24 labels of 70 × 37 mm</source>
        <translation>A4، ‏24 ملصقًا بقياس 70 × 37 مم</translation>
    </message>
    <message>
        <source>A4, 14 labels of 99.1 × 38.1 mm</source>
        <translation>A4، ‏14 ملصقًا بقياس 99.1 × 38.1 مم</translation>
    </message>
    <message>
        <source>Label printer, 62 × 29 mm</source>
        <translation>طابعة ملصقات، 62 × 29 مم</translation>
    </message>
    <message>
        <source>GTIN %1</source>
        <translation>GTIN %1</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>بلا رمز</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 على %2</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>لا ملصقات</numerusform>
            <numerusform>ملصق واحد</numerusform>
            <numerusform>ملصقان</numerusform>
            <numerusform>%Ln ملصقات</numerusform>
            <numerusform>%Ln ملصقًا</numerusform>
            <numerusform>%Ln ملصق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ملصقات</translation>
    </message>
</context>
<context>
    <name>aura::app::LanguageSwitch</name>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
</context>
<context>
    <name>aura::app::MailTable</name>
    <message>
        <source>Is sent when</source>
        <translation>تُرسل عندما</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>One&apos;s own</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>الأصلي</translation>
    </message>
</context>
<context>
    <name>aura::app::ModerationTable</name>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>ينتظر منذ</translation>
    </message>
</context>
<context>
    <name>aura::app::NoticeModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا شيء غير مقروء</numerusform>
            <numerusform>إشعار واحد غير مقروء</numerusform>
            <numerusform>إشعاران غير مقروءين</numerusform>
            <numerusform>%Ln إشعارات غير مقروءة</numerusform>
            <numerusform>%Ln إشعارًا غير مقروء</numerusform>
            <numerusform>%Ln إشعار غير مقروء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new notifications</source>
        <translation>
            <numerusform>لا إشعارات جديدة</numerusform>
            <numerusform>إشعار جديد واحد</numerusform>
            <numerusform>إشعاران جديدان</numerusform>
            <numerusform>%Ln إشعارات جديدة</numerusform>
            <numerusform>%Ln إشعارًا جديدًا</numerusform>
            <numerusform>%Ln إشعار جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::OnboardingModel</name>
    <message>
        <source>What is the shop called?</source>
        <translation>ما اسم المتجر؟</translation>
    </message>
    <message>
        <source>What do you want to sell?</source>
        <translation>ماذا تريد أن تبيع؟</translation>
    </message>
    <message>
        <source>What is the company called?</source>
        <translation>ما اسم الشركة؟</translation>
    </message>
    <message>
        <source>What is your full name?</source>
        <translation>ما اسمك الكامل؟</translation>
    </message>
    <message>
        <source>Where is it registered, under which number?</source>
        <translation>أين هي مسجّلة، وتحت أي رقم؟</translation>
    </message>
    <message>
        <source>Whose account is it?</source>
        <translation>لمن هذا الحساب؟</translation>
    </message>
    <message>
        <source>This is no IBAN. Please compare it with your card or a statement.</source>
        <translation>هذا ليس رقم IBAN. يُرجى مقارنته ببطاقتك أو بكشف الحساب.</translation>
    </message>
    <message>
        <source>A BIC has 8 or 11 letters and digits.</source>
        <translation>يتكوّن BIC من 8 أو 11 حرفًا ورقمًا.</translation>
    </message>
    <message>
        <source>Something is to be put right first.</source>
        <translation>هناك ما يجب تصحيحه أولًا.</translation>
    </message>
    <message>
        <source>Kept by the market, for you and for those who decide.</source>
        <translation>محفوظ لدى السوق، لك ولمن يتخذون القرار.</translation>
    </message>
</context>
<context>
    <name>aura::app::OrderListModel</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و%2 أخرى</translation>
    </message>
</context>
<context>
    <name>aura::app::OrderModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذرت كتابة الملف.</translation>
    </message>
    <message>
        <source>%1 is not sold any more.</source>
        <translation>لم يعد %1 يُباع.</translation>
    </message>
    <message>
        <source>%1 is sold out.</source>
        <translation>نفدت كمية %1.</translation>
    </message>
    <message>
        <source>%1 costs %2 now; you paid %3.</source>
        <translation>سعر %1 الآن %2؛ وقد دفعت %3.</translation>
    </message>
</context>
<context>
    <name>aura::app::OrderTable</name>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>تم الطلب</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>المشتري</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التوصيل</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>أُعيد المبلغ</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>عُدّل</translation>
    </message>
</context>
<context>
    <name>aura::app::PaletteModel</name>
    <message>
        <source>Used last</source>
        <translation>المستخدم مؤخرًا</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الذهاب إلى</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>إجراءات</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>متجرك</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Search the shop for “%1”</source>
        <translation>البحث في المتجر عن «%1»</translation>
    </message>
</context>
<context>
    <name>aura::app::ParcelModel</name>
    <message>
        <source>Shipped</source>
        <translation>تم الشحن</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>شُحن جزئيًا</translation>
    </message>
</context>
<context>
    <name>aura::app::PassphraseModel</name>
    <message>
        <source>That is not the passphrase.</source>
        <translation>عبارة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>It needs at least 8 characters.</source>
        <translation>يلزم ثمانية أحرف على الأقل.</translation>
    </message>
    <message>
        <source>The system has no keychain that keeps it. Nothing was changed.</source>
        <translation>لا توجد في النظام سلسلة مفاتيح تحفظها. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>aura::app::PasswordChangeModel</name>
    <message>
        <source>Please enter the password that you have now.</source>
        <translation>يُرجى إدخال كلمة المرور الحالية.</translation>
    </message>
    <message>
        <source>This is not the password that you have now.</source>
        <translation>ليست هذه كلمة المرور الحالية.</translation>
    </message>
    <message>
        <source>Changing the password needs the network. Please try again when you are online.</source>
        <translation>تغيير كلمة المرور يحتاج إلى الشبكة. يُرجى إعادة المحاولة عند الاتصال.</translation>
    </message>
</context>
<context>
    <name>aura::app::PasswordResetModel</name>
    <message>
        <source>This code was used already or is too old. Please ask for a new mail.</source>
        <translation>هذا الرمز مستخدم من قبل أو قديم جدًا. يُرجى طلب رسالة جديدة.</translation>
    </message>
    <message>
        <source>The shop cannot be reached, or cannot send mail just now. Please try again later.</source>
        <translation>لا يمكن الوصول إلى المتجر، أو لا يمكنه إرسال الرسائل الآن. يُرجى إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Please enter your email address.</source>
        <translation>يُرجى إدخال بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>The shop does not take this address. Please check it.</source>
        <translation>لا يقبل المتجر هذا البريد. يُرجى التحقق منه.</translation>
    </message>
    <message>
        <source>Please copy the whole code from the mail.</source>
        <translation>يُرجى نسخ الرمز كاملًا من الرسالة.</translation>
    </message>
</context>
<context>
    <name>aura::app::PayoutTable</name>
    <message>
        <source>Being sent</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّرت</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
</context>
<context>
    <name>aura::app::PersonDataModel</name>
    <message>
        <source>That is not the full path of a file.</source>
        <translation>هذا ليس المسار الكامل لملف.</translation>
    </message>
    <message>
        <source>Your data comes from the shop, so this needs the network.</source>
        <translation>تأتي بياناتك من المتجر، لذا يحتاج هذا إلى الشبكة.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذرت كتابة الملف.</translation>
    </message>
    <message>
        <source>Please enter your password.</source>
        <translation>يُرجى إدخال كلمة المرور.</translation>
    </message>
    <message>
        <source>This is not your password. Nothing was deleted.</source>
        <translation>ليست هذه كلمة مرورك. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>You are the only one who works for your shop. Close it or hand it over first.</source>
        <translation>لا يعمل في متجرك أحد غيرك. أغلقه أو سلّمه لغيرك أولًا.</translation>
    </message>
    <message>
        <source>Deleting needs the network. Nothing was deleted.</source>
        <translation>الحذف يحتاج إلى الشبكة. لم يُحذف شيء.</translation>
    </message>
</context>
<context>
    <name>aura::app::PictureIntake</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تتعذر قراءة %1.</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>ما لُصق</translation>
    </message>
    <message>
        <source>%1 is not a picture that the shop can show. PNG, JPEG, WebP and GIF are.</source>
        <translation>%1 ليس صورة يمكن للمتجر عرضها. الأنواع المقبولة: PNG وJPEG وWebP وGIF.</translation>
    </message>
    <message>
        <source>%1 is too large. A picture may have at most 16 MB.</source>
        <translation>الملف %1 كبير جدًا. الحد الأقصى للصورة ١٦ ميغابايت.</translation>
    </message>
    <message>
        <source>%1 is damaged or was cut short.</source>
        <translation>الملف %1 تالف أو غير مكتمل.</translation>
    </message>
</context>
<context>
    <name>aura::app::PlatformModel</name>
    <message>
        <source>You can look at everything. What you do is kept on this device and sent when it is over.</source>
        <translation>يمكنك الاطلاع على كل شيء. يُحفظ ما تفعله على هذا الجهاز ويُرسل عند الانتهاء.</translation>
    </message>
    <message>
        <source>It is meant to be over at %1.</source>
        <translation>من المتوقع أن تنتهي في %1.</translation>
    </message>
</context>
<context>
    <name>aura::app::ProductDraftListModel</name>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>New, not saved yet</source>
        <translation>جديد، لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>تغيّر، لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Begun, and cannot be read</source>
        <translation>بدأ العمل عليه ولا يمكن قراءته</translation>
    </message>
</context>
<context>
    <name>aura::app::ProductHistoryModel</name>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Variant added</source>
        <translation>أُضيف نوع</translation>
    </message>
    <message>
        <source>Variant added: %1</source>
        <translation>أُضيف نوع: %1</translation>
    </message>
    <message>
        <source>Variant removed</source>
        <translation>أُزيل نوع</translation>
    </message>
    <message>
        <source>Variant removed: %1</source>
        <translation>أُزيل نوع: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) added</source>
        <translation>
            <numerusform>لم تُضف أي صورة (%Ln)</numerusform>
            <numerusform>أُضيفت صورة واحدة</numerusform>
            <numerusform>أُضيفت صورتان</numerusform>
            <numerusform>أُضيفت %Ln صور</numerusform>
            <numerusform>أُضيفت %Ln صورة</numerusform>
            <numerusform>أُضيفت %Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) removed</source>
        <translation>
            <numerusform>لم تُزل أي صورة (%Ln)</numerusform>
            <numerusform>أُزيلت صورة واحدة</numerusform>
            <numerusform>أُزيلت صورتان</numerusform>
            <numerusform>أُزيلت %Ln صور</numerusform>
            <numerusform>أُزيلت %Ln صورة</numerusform>
            <numerusform>أُزيلت %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of the pictures</source>
        <translation>ترتيب الصور</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a former value and the present one</comment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>قبل: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>الآن: %1</translation>
    </message>
    <message>
        <source>What became of it cannot be read on this device now.</source>
        <translation>لا يمكن قراءة ما حدث له على هذا الجهاز الآن.</translation>
    </message>
    <message>
        <source>You, on this device</source>
        <translation>أنت، على هذا الجهاز</translation>
    </message>
    <message>
        <source>The marketplace</source>
        <translation>السوق</translation>
    </message>
    <message>
        <source>An import of the marketplace</source>
        <translation>استيراد من السوق</translation>
    </message>
    <message>
        <source>Somebody who works here no more</source>
        <translation>شخص لم يعد يعمل هنا</translation>
    </message>
    <message>
        <source>You, on another device</source>
        <translation>أنت، على جهاز آخر</translation>
    </message>
    <message>
        <source>Nothing of it has been changed, as far as this device knows.</source>
        <translation>لم يتغيّر فيه شيء، على حد علم هذا الجهاز.</translation>
    </message>
    <message>
        <source>This is the beginning.</source>
        <translation>هذه هي البداية.</translation>
    </message>
    <message>
        <source>What was before is not kept.</source>
        <translation>ما كان قبل ذلك غير محفوظ.</translation>
    </message>
</context>
<context>
    <name>aura::app::ProductImportModel</name>
    <message>
        <source>Left out</source>
        <translation>يُستبعد</translation>
    </message>
    <message>
        <source>Key of the product</source>
        <translation>مفتاح المنتج</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>العلامة التجارية</translation>
    </message>
    <message>
        <source>Model number</source>
        <translation>رقم الطراز</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>الرمز الشريطي (GTIN)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Reduced price</source>
        <translation>السعر المخفّض</translation>
    </message>
    <message>
        <source>Price before</source>
        <translation>السعر السابق</translation>
    </message>
    <message>
        <source>Stock of new ones</source>
        <translation>مخزون الجديد منها</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Link to a picture</source>
        <translation>رابط صورة</translation>
    </message>
    <message>
        <source>Name of option %1</source>
        <translation>اسم الخيار %1</translation>
    </message>
    <message>
        <source>Value of option %1</source>
        <translation>قيمة الخيار %1</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>خاصية</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>ليس له اسم.</translation>
    </message>
    <message>
        <source>It has no price.</source>
        <translation>ليس له سعر.</translation>
    </message>
    <message>
        <source>“%1” is no number of pieces.</source>
        <translation>«%1» ليس عدد قطع.</translation>
    </message>
    <message>
        <source>“%1” is no barcode number.</source>
        <translation>«%1» ليس رقم رمز شريطي.</translation>
    </message>
    <message>
        <source>“%1” is no status.</source>
        <translation>«%1» ليست حالة.</translation>
    </message>
    <message>
        <source>There is no category “%1”.</source>
        <translation>لا توجد فئة «%1».</translation>
    </message>
    <message>
        <source>Your shop does not sell in %1.</source>
        <translation>متجرك لا يبيع بعملة %1.</translation>
    </message>
    <message>
        <source>The SKU “%1” is there twice.</source>
        <translation>رمز SKU «%1» موجود مرتين.</translation>
    </message>
    <message>
        <source>It has too many variants: %1.</source>
        <translation>له أشكال كثيرة جدًا: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تتعذر قراءة %1.</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>السطر %L1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخطأ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذرت كتابة الملف.</translation>
    </message>
    <message>
        <source>A table of products</source>
        <translation>جدول منتجات</translation>
    </message>
    <message>
        <source>Shopify&apos;s table of products</source>
        <translation>جدول منتجات Shopify</translation>
    </message>
    <message>
        <source>A table for Google Merchant Center</source>
        <translation>جدول لـ Google Merchant Center</translation>
    </message>
    <message>
        <source>A feed for Google Merchant Center</source>
        <translation>خلاصة لـ Google Merchant Center</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>لا منتجات</numerusform>
            <numerusform>منتج واحد</numerusform>
            <numerusform>منتجان</numerusform>
            <numerusform>%Ln منتجات</numerusform>
            <numerusform>%Ln منتجًا</numerusform>
            <numerusform>%Ln منتج</numerusform>
        </translation>
    </message>
    <message>
        <source>Key of the variant</source>
        <translation>مفتاح المتغيّر</translation>
    </message>
    <message>
        <source>“%1” is no weight, or could be two.</source>
        <translation>«%1» ليس وزنًا أو يحتمل وزنين.</translation>
    </message>
    <message>
        <source>Another product has the barcode number “%1”.</source>
        <translation>منتج آخر له رقم الباركود «%1».</translation>
    </message>
    <message>
        <source>This is too long: “%1…”</source>
        <translation>هذا طويل جدًا: «%1…»</translation>
    </message>
    <message>
        <source>Rows of “%1” before it are wrong.</source>
        <translation>الصفوف السابقة من «%1» فيها أخطاء.</translation>
    </message>
    <message>
        <source>This is in the file twice: %1.</source>
        <translation>هذا مكرر في الملف: %1.</translation>
    </message>
    <message>
        <source>The file ends within this row.</source>
        <translation>ينتهي الملف في وسط هذا الصف.</translation>
    </message>
    <message>
        <source>The row has more cells than there are columns.</source>
        <translation>في الصف خلايا أكثر من الأعمدة.</translation>
    </message>
    <message>
        <source>This device could not keep it.</source>
        <translation>تعذّر على هذا الجهاز حفظه.</translation>
    </message>
    <message>
        <source>It breaks a rule of the shop.</source>
        <translation>يخالف قاعدة من قواعد المتجر.</translation>
    </message>
    <message>
        <source>%1 is neither a table nor a feed of products. Spreadsheets have to be saved as CSV first.</source>
        <translation>%1 ليس جدولًا ولا خلاصة منتجات. يجب حفظ جداول البيانات بصيغة CSV أولًا.</translation>
    </message>
    <message>
        <source>%1 has other columns than before. Choose it again to look at them.</source>
        <translation>أعمدة %1 تختلف عما كانت عليه. اختر الملف من جديد لمراجعتها.</translation>
    </message>
    <message>
        <source>%1 cannot be read on behind line %L2.</source>
        <translation>تتعذّر قراءة %1 بعد السطر %L2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n product(s) imported</source>
        <translation>
            <numerusform>%1: لم يُستورد أي منتج</numerusform>
            <numerusform>%1: استُورد منتج واحد</numerusform>
            <numerusform>%1: استُورد منتجان</numerusform>
            <numerusform>%1: استُوردت %Ln منتجات</numerusform>
            <numerusform>%1: استُورد %Ln منتجًا</numerusform>
            <numerusform>%1: استُورد %Ln منتج</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no price, or could be two.</source>
        <translation>«%1» ليس سعرًا أو يحتمل سعرين.</translation>
    </message>
    <message>
        <source>That is not the full path of a file.</source>
        <translation>هذا ليس المسار الكامل لملف.</translation>
    </message>
    <message>
        <source>%1: what stands on line %L2 is larger, or nested deeper, than an article of a feed may be. What stands before it was read.</source>
        <translation>%1: ما في السطر %L2 أكبر أو أعمق تداخلًا مما يُسمح به لمنتج في ملف التغذية. قُرئ ما قبله.</translation>
    </message>
    <message>
        <source>%1: the row on line %L2 is larger than a row may be. What stands before it was read.</source>
        <translation>%1: الصف في السطر %L2 أكبر مما يُسمح به لصف. قُرئ ما قبله.</translation>
    </message>
    <message>
        <source>%1 brings abbreviations of its own (entities). Such feeds are not read, because a few bytes of them may stand for very many.</source>
        <translation>يحتوي %1 على اختصارات خاصة به (كيانات). لا تُقرأ مثل هذه الملفات، لأن بضعة بايتات منها قد تمثّل الكثير جدًا.</translation>
    </message>
</context>
<context>
    <name>aura::app::ProductListModel</name>
    <message>
        <source>Recommended</source>
        <translation>موصى به</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>الأكثر صلة</translation>
    </message>
    <message>
        <source>Most popular</source>
        <translation>الأكثر رواجًا</translation>
    </message>
    <message>
        <source>Price: low to high</source>
        <translation>السعر: الأقل أولًا</translation>
    </message>
    <message>
        <source>Price: high to low</source>
        <translation>السعر: الأعلى أولًا</translation>
    </message>
    <message>
        <source>Best rated</source>
        <translation>الأعلى تقييمًا</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Biggest saving</source>
        <translation>أكبر توفير</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Approximate: prices in other currencies are converted at the shop&apos;s rates.</source>
        <translation>تقريبي: تُحوَّل الأسعار بالعملات الأخرى وفق أسعار صرف المتجر.</translation>
    </message>
    <message numerus="yes">
        <source>A range leaves out %n product(s) for which the shop has no rate.</source>
        <translation>
            <numerusform>النطاق لا يستبعد أي منتج.</numerusform>
            <numerusform>النطاق يستبعد منتجًا واحدًا ليس لعملته سعر صرف في المتجر.</numerusform>
            <numerusform>النطاق يستبعد منتجين ليس لعملتهما سعر صرف في المتجر.</numerusform>
            <numerusform>النطاق يستبعد %Ln منتجات ليس لعملاتها سعر صرف في المتجر.</numerusform>
            <numerusform>النطاق يستبعد %Ln منتجًا ليس لعملاتها سعر صرف في المتجر.</numerusform>
            <numerusform>النطاق يستبعد %Ln منتج ليس لعملاتها سعر صرف في المتجر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::ProductModel</name>
    <message numerus="yes">
        <source>Returns within %n days.</source>
        <translation>
            <numerusform>الإرجاع خلال %Ln يوم.</numerusform>
            <numerusform>الإرجاع خلال يوم واحد.</numerusform>
            <numerusform>الإرجاع خلال يومين.</numerusform>
            <numerusform>الإرجاع خلال %Ln أيام.</numerusform>
            <numerusform>الإرجاع خلال %Ln يومًا.</numerusform>
            <numerusform>الإرجاع خلال %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>لا مراجعات بعد</translation>
    </message>
    <message>
        <source>1 review</source>
        <translation>مراجعة واحدة</translation>
    </message>
    <message>
        <source>%1 reviews</source>
        <translation>المراجعات: %1</translation>
    </message>
</context>
<context>
    <name>aura::app::ProductRailModel</name>
    <message>
        <source>Featured</source>
        <translation>مختارات</translation>
    </message>
    <message>
        <source>Price drops</source>
        <translation>أسعار مخفضة</translation>
    </message>
    <message>
        <source>New arrivals</source>
        <translation>وصل حديثًا</translation>
    </message>
    <message>
        <source>Recently seen</source>
        <translation>شوهد مؤخرًا</translation>
    </message>
    <message>
        <source>Similar products</source>
        <translation>منتجات مشابهة</translation>
    </message>
</context>
<context>
    <name>aura::app::ProfileModel</name>
    <message>
        <source>As the shop decides</source>
        <translation>حسب المتجر</translation>
    </message>
    <message>
        <source>Please enter your name.</source>
        <translation>يُرجى إدخال اسمك.</translation>
    </message>
    <message>
        <source>Please use at most %1 characters.</source>
        <translation>يُرجى ألا يزيد النص على %1 حرف.</translation>
    </message>
    <message>
        <source>Please enter your email address.</source>
        <translation>يُرجى إدخال بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Please enter your password.</source>
        <translation>يُرجى إدخال كلمة المرور.</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>ليست هذه كلمة مرورك.</translation>
    </message>
    <message>
        <source>There is an account with this address.</source>
        <translation>يوجد حساب بهذا البريد.</translation>
    </message>
    <message>
        <source>The shop does not take this address. Please check it.</source>
        <translation>لا يقبل المتجر هذا البريد. يُرجى التحقق منه.</translation>
    </message>
    <message>
        <source>Changing the address needs the network. Please try again when you are online.</source>
        <translation>تغيير البريد يحتاج إلى الشبكة. يُرجى إعادة المحاولة عند الاتصال.</translation>
    </message>
</context>
<context>
    <name>aura::app::PromotionTable</name>
    <message>
        <source>Promotion</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Takes off</source>
        <translation>يخصم</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>مرات الاستخدام</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>على حساب</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>The marketplace</source>
        <translation>السوق</translation>
    </message>
    <message>
        <source>One that is gone</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>استُنفد</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>الوسم «%1»</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ابتداءً من %1</translation>
    </message>
    <message numerus="yes">
        <source>from %n piece(s) on</source>
        <translation>
            <numerusform>ابتداءً من %n قطعة</numerusform>
            <numerusform>ابتداءً من قطعة واحدة</numerusform>
            <numerusform>ابتداءً من قطعتين</numerusform>
            <numerusform>ابتداءً من %n قطع</numerusform>
            <numerusform>ابتداءً من %n قطعة</numerusform>
            <numerusform>ابتداءً من %n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>first order</source>
        <translation>الطلب الأول</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>مسجّل الدخول</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source> and </source>
        <translation> و</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>Used in %n order(s)</source>
        <translation>
            <numerusform>استُخدم في %n طلب</numerusform>
            <numerusform>استُخدم في طلب واحد</numerusform>
            <numerusform>استُخدم في طلبين</numerusform>
            <numerusform>استُخدم في %n طلبات</numerusform>
            <numerusform>استُخدم في %n طلبًا</numerusform>
            <numerusform>استُخدم في %n طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n person(s)</source>
        <translation>
            <numerusform>من %n شخص</numerusform>
            <numerusform>من شخص واحد</numerusform>
            <numerusform>من شخصين</numerusform>
            <numerusform>من %n أشخاص</numerusform>
            <numerusform>من %n شخصًا</numerusform>
            <numerusform>من %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>took off %1</source>
        <translation>خصم %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) canceled since</source>
        <translation>
            <numerusform>أُلغي %n طلب منذ ذلك</numerusform>
            <numerusform>أُلغي طلب واحد منذ ذلك</numerusform>
            <numerusform>أُلغي طلبان منذ ذلك</numerusform>
            <numerusform>أُلغيت %n طلبات منذ ذلك</numerusform>
            <numerusform>أُلغي %n طلبًا منذ ذلك</numerusform>
            <numerusform>أُلغي %n طلب منذ ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Most uses</source>
        <translation>أقصى استخدام</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>There is no such article.</source>
        <translation>لا يوجد منتج كهذا.</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <translation>%1 × %2: %3</translation>
    </message>
    <message>
        <source>%1 tax</source>
        <translation>ضريبة %1</translation>
    </message>
    <message>
        <source>Is not delivered there.</source>
        <translation>لا يُوصَل إلى هناك.</translation>
    </message>
    <message>
        <source>Delivery: %1</source>
        <translation>التوصيل: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>المجموع: %1</translation>
    </message>
</context>
<context>
    <name>aura::app::QueueModel</name>
    <message>
        <source>%1: discarded</source>
        <translation>%1: تم الحذف</translation>
    </message>
    <message>
        <source>It may have reached the shop already and cannot be taken back here.</source>
        <translation>ربما وصل إلى المتجر ولا يمكن استرجاعه من هنا.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذرت كتابة الملف.</translation>
    </message>
</context>
<context>
    <name>aura::app::RateTable</name>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>One of the base is</source>
        <translation>وحدة من الأساسية تساوي</translation>
    </message>
    <message>
        <source>One of it is</source>
        <translation>وحدة منها تساوي</translation>
    </message>
    <message>
        <source>Rounded to</source>
        <translation>التقريب إلى</translation>
    </message>
    <message>
        <source>100 of the base</source>
        <translation>100 من الأساسية</translation>
    </message>
</context>
<context>
    <name>aura::app::RatesHistoryTable</name>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>الأساسية</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>ضُبط</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>In the console</source>
        <translation>في لوحة التحكم</translation>
    </message>
    <message>
        <source>Beside the server</source>
        <translation>بجانب الخادم</translation>
    </message>
</context>
<context>
    <name>aura::app::ReturnModel</name>
    <message numerus="yes">
        <source>Returns within %n days.</source>
        <translation>
            <numerusform>الإرجاع خلال %Ln يوم.</numerusform>
            <numerusform>الإرجاع خلال يوم واحد.</numerusform>
            <numerusform>الإرجاع خلال يومين.</numerusform>
            <numerusform>الإرجاع خلال %Ln أيام.</numerusform>
            <numerusform>الإرجاع خلال %Ln يومًا.</numerusform>
            <numerusform>الإرجاع خلال %Ln يوم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::ReturnTable</name>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>وقت الطلب</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>المشتري</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Can be paid back</source>
        <translation>قابل للإعادة</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>أُعيد المال</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>آخر خطوة</translation>
    </message>
    <message>
        <source>%1, disputed</source>
        <translation>%1، محل نزاع</translation>
    </message>
</context>
<context>
    <name>aura::app::ReturnThreadModel</name>
    <message>
        <source>The buyer</source>
        <translation>المشتري</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>The market</source>
        <translation>السوق</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>لم تُرسل. %1</translation>
    </message>
    <message>
        <source>The buyer has asked the market to decide on %1.</source>
        <translation>طلب المشتري من السوق أن يقرر في %1.</translation>
    </message>
    <message>
        <source>The market is asked to decide.</source>
        <translation>يُطلب من السوق أن يقرر.</translation>
    </message>
    <message>
        <source>The seller</source>
        <translation>البائع</translation>
    </message>
    <message>
        <source>You have asked the market to decide on %1. The seller can still give in.</source>
        <translation>طلبت من السوق أن يقرر في %1. وما زال بإمكان البائع أن يتراجع.</translation>
    </message>
    <message>
        <source>The market has decided that the seller is right. This return is closed.</source>
        <translation>قرر السوق أن البائع على حق. هذا المرتجع مغلق.</translation>
    </message>
    <message>
        <source>The seller takes a long time. You can have the market decide.</source>
        <translation>تأخر البائع كثيرًا. يمكنك أن تطلب من السوق أن يقرر.</translation>
    </message>
    <message>
        <source>If the seller does nothing, you can have the market decide from %1 on.</source>
        <translation>إذا لم يفعل البائع شيئًا، فيمكنك أن تطلب من السوق أن يقرر ابتداءً من %1.</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>متجرك</translation>
    </message>
    <message>
        <source>You do not agree? Until %1 you can have the market decide.</source>
        <translation>ألا توافق؟ يمكنك حتى %1 أن تطلب من السوق أن يقرر.</translation>
    </message>
    <message>
        <source>No more can be written about the returns of this order.</source>
        <translation>لا يمكن كتابة المزيد عن مرتجعات هذا الطلب.</translation>
    </message>
</context>
<context>
    <name>aura::app::ReviewEditModel</name>
    <message>
        <source>Picture %1 of your review</source>
        <translation>الصورة %1 من مراجعتك</translation>
    </message>
    <message numerus="yes">
        <source>%1 is one too many: a review has at most %n picture(s).</source>
        <translation>
            <numerusform>%1 زائدة: لا صور في التقييم.</numerusform>
            <numerusform>%1 زائدة: في التقييم صورة واحدة على الأكثر.</numerusform>
            <numerusform>%1 زائدة: في التقييم صورتان على الأكثر.</numerusform>
            <numerusform>%1 زائدة: في التقييم %Ln صور على الأكثر.</numerusform>
            <numerusform>%1 زائدة: في التقييم %Ln صورة على الأكثر.</numerusform>
            <numerusform>%1 زائدة: في التقييم %Ln صورة على الأكثر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::RoleMatrix</name>
    <message>
        <source>Permitted</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>People who have it</source>
        <translation>من لديهم هذا الدور</translation>
    </message>
</context>
<context>
    <name>aura::app::SalesWords</name>
    <message>
        <source>&lt; %1</source>
        <comment>less than a percentage</comment>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>aura::app::SessionModel</name>
    <message>
        <source>Please enter your email address.</source>
        <translation>يُرجى إدخال بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Please enter your password.</source>
        <translation>يُرجى إدخال كلمة المرور.</translation>
    </message>
    <message>
        <source>Email address or password is not right.</source>
        <translation>البريد الإلكتروني أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>Signing in needs the network. Everything else goes on without it.</source>
        <translation>تسجيل الدخول يحتاج إلى الشبكة. كل ما سواه يعمل دونها.</translation>
    </message>
    <message>
        <source>Please enter your name.</source>
        <translation>يُرجى إدخال اسمك.</translation>
    </message>
    <message>
        <source>There is an account with this address. Please sign in.</source>
        <translation>يوجد حساب بهذا البريد. يُرجى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Registering needs the network. Everything else goes on without it.</source>
        <translation>إنشاء حساب يحتاج إلى الشبكة. كل ما سواه يعمل دونها.</translation>
    </message>
</context>
<context>
    <name>aura::app::ShopSettingsModel</name>
    <message numerus="yes">
        <source>Not more than %n character(s).</source>
        <translation>
            <numerusform>بلا أي حرف.</numerusform>
            <numerusform>حرف واحد على الأكثر.</numerusform>
            <numerusform>حرفان على الأكثر.</numerusform>
            <numerusform>%Ln أحرف على الأكثر.</numerusform>
            <numerusform>%Ln حرفًا على الأكثر.</numerusform>
            <numerusform>%Ln حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number from 0 to %1.</source>
        <translation>عدد من ٠ إلى %1.</translation>
    </message>
    <message>
        <source>Your shop needs a name.</source>
        <translation>يحتاج متجرك إلى اسم.</translation>
    </message>
    <message>
        <source>A day, such as %1.</source>
        <translation>يوم، مثل %1.</translation>
    </message>
    <message>
        <source>This day has come already.</source>
        <translation>لقد حلّ هذا اليوم بالفعل.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>تحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>The price is not one.</source>
        <translation>السعر غير صالح.</translation>
    </message>
    <message>
        <source>The order value is not an amount.</source>
        <translation>قيمة الطلب ليست مبلغًا.</translation>
    </message>
    <message>
        <source>The days are not a span of at most %1.</source>
        <translation>الأيام ليست مدة أقصاها %1.</translation>
    </message>
    <message>
        <source>Some of it is to be put right first.</source>
        <translation>يجب تصحيح بعضها أولًا.</translation>
    </message>
    <message>
        <source>Countries are two letters each, such as DE, AT.</source>
        <translation>كل بلد حرفان، مثل DE, AT.</translation>
    </message>
</context>
<context>
    <name>aura::app::ShopTable</name>
    <message>
        <source>Shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>الطلبات المفتوحة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
</context>
<context>
    <name>aura::app::StockHistoryModel</name>
    <message>
        <source>%1 on the shelf</source>
        <translation>%1 على الرف</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them sold or held</source>
        <translation>
            <numerusform>لا شيء منها مباع أو محجوز</numerusform>
            <numerusform>واحدة منها مباعة أو محجوزة</numerusform>
            <numerusform>اثنتان منها مباعتان أو محجوزتان</numerusform>
            <numerusform>%Ln منها مباعة أو محجوزة</numerusform>
            <numerusform>%Ln منها مباعة أو محجوزة</numerusform>
            <numerusform>%Ln منها مباعة أو محجوزة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation>لم تحدث أي حركة بعد.</translation>
    </message>
    <message>
        <source>This is the beginning.</source>
        <translation>هذه هي البداية.</translation>
    </message>
    <message>
        <source>Older movements are kept by the market, not on this device.</source>
        <translation>الحركات الأقدم محفوظة لدى السوق وليست على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>What there was at the beginning</source>
        <translation>المخزون الابتدائي</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>جرى العدّ</translation>
    </message>
    <message numerus="yes">
        <source>%n sold</source>
        <translation>
            <numerusform>لم يُبع شيء</numerusform>
            <numerusform>بيعت قطعة واحدة</numerusform>
            <numerusform>بيعت قطعتان</numerusform>
            <numerusform>بيعت %Ln قطع</numerusform>
            <numerusform>بيعت %Ln قطعة</numerusform>
            <numerusform>بيعت %Ln قطعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sold after all</source>
        <translation>
            <numerusform>لم يُلغَ بيع شيء</numerusform>
            <numerusform>أُلغي بيع قطعة واحدة</numerusform>
            <numerusform>أُلغي بيع قطعتين</numerusform>
            <numerusform>أُلغي بيع %Ln قطع</numerusform>
            <numerusform>أُلغي بيع %Ln قطعة</numerusform>
            <numerusform>أُلغي بيع %Ln قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>تم الشحن</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>عاد</translation>
    </message>
    <message>
        <source>You, on this device</source>
        <translation>أنت، على هذا الجهاز</translation>
    </message>
    <message>
        <source>You, on another device</source>
        <translation>أنت، على جهاز آخر</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>كل المواقع</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>aura::app::StockLocationsModel</name>
    <message>
        <source>Main location</source>
        <translation>الموقع الرئيسي</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Nothing is here</source>
        <translation>لا يوجد شيء هنا</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%Ln قطعة</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%Ln قطع</numerusform>
            <numerusform>%Ln قطعة</numerusform>
            <numerusform>%Ln قطعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln صنف</numerusform>
            <numerusform>صنف واحد</numerusform>
            <numerusform>صنفين</numerusform>
            <numerusform>%Ln أصناف</numerusform>
            <numerusform>%Ln صنفًا</numerusform>
            <numerusform>%Ln صنف</numerusform>
        </translation>
    </message>
    <message>
        <source>A location needs a name.</source>
        <translation>الموقع بحاجة إلى اسم.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s), in one line.</source>
        <translation>
            <numerusform>%Ln حرف على الأكثر، في سطر واحد.</numerusform>
            <numerusform>حرف واحد على الأكثر، في سطر واحد.</numerusform>
            <numerusform>حرفان على الأكثر، في سطر واحد.</numerusform>
            <numerusform>%Ln أحرف على الأكثر، في سطر واحد.</numerusform>
            <numerusform>%Ln حرفًا على الأكثر، في سطر واحد.</numerusform>
            <numerusform>%Ln حرف على الأكثر، في سطر واحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>العنوان طويل جدًا.</translation>
    </message>
    <message>
        <source>Another location has this name.</source>
        <translation>يحمل موقع آخر هذا الاسم.</translation>
    </message>
    <message>
        <source>There are still pieces here. Move them first.</source>
        <translation>ما زالت هنا قطع. انقلها أولًا.</translation>
    </message>
</context>
<context>
    <name>aura::app::StockTransferModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing is at %1.</source>
        <translation>لا يوجد شيء في %1.</translation>
    </message>
    <message>
        <source>Only %1 at %2.</source>
        <translation>%1 فقط في %2.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) moved to %1</source>
        <translation>
            <numerusform>نُقلت %Ln قطعة إلى %1</numerusform>
            <numerusform>نُقلت قطعة واحدة إلى %1</numerusform>
            <numerusform>نُقلت قطعتان إلى %1</numerusform>
            <numerusform>نُقلت %Ln قطع إلى %1</numerusform>
            <numerusform>نُقلت %Ln قطعة إلى %1</numerusform>
            <numerusform>نُقلت %Ln قطعة إلى %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::SyncModel</name>
    <message>
        <source>Sign in again</source>
        <translation>إعادة الدخول</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يتطلب الانتباه</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>تجري المزامنة</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%Ln في الانتظار</numerusform>
            <numerusform>%Ln في الانتظار</numerusform>
            <numerusform>%Ln في الانتظار</numerusform>
            <numerusform>%Ln في الانتظار</numerusform>
            <numerusform>%Ln في الانتظار</numerusform>
            <numerusform>%Ln في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n pending</source>
        <translation>
            <numerusform>دون اتصال · %Ln في الانتظار</numerusform>
            <numerusform>دون اتصال · %Ln في الانتظار</numerusform>
            <numerusform>دون اتصال · %Ln في الانتظار</numerusform>
            <numerusform>دون اتصال · %Ln في الانتظار</numerusform>
            <numerusform>دون اتصال · %Ln في الانتظار</numerusform>
            <numerusform>دون اتصال · %Ln في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>عبارة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>It needs at least 8 characters.</source>
        <translation>يلزم ثمانية أحرف على الأقل.</translation>
    </message>
</context>
<context>
    <name>aura::app::SystemModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 مللي ثانية</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>لا شيء معروف بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Least %1, most %2 in the last %n minute(s)</source>
        <translation>
            <numerusform>الأدنى %1 والأعلى %2 في آخر %Ln دقيقة</numerusform>
            <numerusform>الأدنى %1 والأعلى %2 في آخر دقيقة</numerusform>
            <numerusform>الأدنى %1 والأعلى %2 في آخر دقيقتين</numerusform>
            <numerusform>الأدنى %1 والأعلى %2 في آخر %Ln دقائق</numerusform>
            <numerusform>الأدنى %1 والأعلى %2 في آخر %Ln دقيقة</numerusform>
            <numerusform>الأدنى %1 والأعلى %2 في آخر %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders today</source>
        <translation>طلبات اليوم</translation>
    </message>
    <message numerus="yes">
        <source>Least %1, most %2 a day in the last %n day(s)</source>
        <translation>
            <numerusform>الأدنى %1 والأعلى %2 يوميًا في آخر %Ln يوم</numerusform>
            <numerusform>الأدنى %1 والأعلى %2 يوميًا في آخر يوم</numerusform>
            <numerusform>الأدنى %1 والأعلى %2 يوميًا في آخر يومين</numerusform>
            <numerusform>الأدنى %1 والأعلى %2 يوميًا في آخر %Ln أيام</numerusform>
            <numerusform>الأدنى %1 والأعلى %2 يوميًا في آخر %Ln يومًا</numerusform>
            <numerusform>الأدنى %1 والأعلى %2 يوميًا في آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Response time, median</source>
        <translation>زمن الاستجابة، الوسيط</translation>
    </message>
    <message>
        <source>Response time, 95 of 100</source>
        <translation>زمن الاستجابة، 95 من 100</translation>
    </message>
    <message>
        <source>Answers that failed</source>
        <translation>الاستجابات الفاشلة</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>الطلبات البرمجية في الثانية</translation>
    </message>
    <message>
        <source>Commits a second</source>
        <translation>عمليات التثبيت في الثانية</translation>
    </message>
    <message>
        <source>Writes that wait</source>
        <translation>عمليات كتابة منتظرة</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Active people</source>
        <translation>الأشخاص النشطون</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>الطلبات المفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>Of %n, within a day</source>
        <translation>
            <numerusform>من %Ln، خلال يوم</numerusform>
            <numerusform>من %Ln، خلال يوم</numerusform>
            <numerusform>من %Ln، خلال يوم</numerusform>
            <numerusform>من %Ln، خلال يوم</numerusform>
            <numerusform>من %Ln، خلال يوم</numerusform>
            <numerusform>من %Ln، خلال يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Placed, and not delivered yet</source>
        <translation>طُلبت ولم تُسلَّم بعد</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Ready · version %1</source>
        <translation>جاهز · الإصدار %1</translation>
    </message>
    <message>
        <source>Too many writes are waiting · version %1</source>
        <translation>عمليات كتابة كثيرة تنتظر · الإصدار %1</translation>
    </message>
    <message>
        <source>Webhooks switched off</source>
        <translation>خطافات ويب موقوفة</translation>
    </message>
    <message>
        <source>All are as they were set</source>
        <translation>كلها كما ضُبطت</translation>
    </message>
    <message>
        <source>By the server, as they failed</source>
        <translation>أوقفها الخادم لأنها أخفقت</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>معدل التحويل</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n active people have ordered within a day</source>
        <translation>
            <numerusform>لا أشخاص نشطين (%Ln)، وطلب منهم %1 خلال يوم</numerusform>
            <numerusform>طلب %1 من شخص نشط واحد (%Ln) خلال يوم</numerusform>
            <numerusform>طلب %1 من شخصين نشطين (%Ln) خلال يوم</numerusform>
            <numerusform>طلب %1 من %Ln أشخاص نشطين خلال يوم</numerusform>
            <numerusform>طلب %1 من %Ln شخصًا نشطًا خلال يوم</numerusform>
            <numerusform>طلب %1 من %Ln شخص نشط خلال يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Abandoned carts</source>
        <translation>السلال المتروكة</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n of the last two weeks, untouched for a day</source>
        <translation>
            <numerusform>%1 من %Ln في آخر أسبوعين، لم تُمس منذ يوم</numerusform>
            <numerusform>%1 من سلة واحدة (%Ln) في آخر أسبوعين، لم تُمس منذ يوم</numerusform>
            <numerusform>%1 من سلتين (%Ln) في آخر أسبوعين، لم تُمس منذ يوم</numerusform>
            <numerusform>%1 من %Ln سلال في آخر أسبوعين، لم تُمس منذ يوم</numerusform>
            <numerusform>%1 من %Ln سلة في آخر أسبوعين، لم تُمس منذ يوم</numerusform>
            <numerusform>%1 من %Ln سلة في آخر أسبوعين، لم تُمس منذ يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages from the cache</source>
        <translation>صفحات من الذاكرة المخبأة</translation>
    </message>
    <message>
        <source>Queries a second</source>
        <translation>استعلامات في الثانية</translation>
    </message>
    <message>
        <source>Waits to leave</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Mails %1, deliveries %2, payments %3</source>
        <translation>الرسائل %1، التسليمات %2، المدفوعات %3</translation>
    </message>
</context>
<context>
    <name>aura::app::UserTable</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>يعمل لدى</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>جهاز بلا اسم</translation>
    </message>
</context>
<context>
    <name>aura::app::VendorAnalyticsModel</name>
    <message numerus="yes">
        <source>%n sold, %1</source>
        <translation>
            <numerusform>%Ln مباعة، %1</numerusform>
            <numerusform>%Ln مباعة، %1</numerusform>
            <numerusform>%Ln مباعة، %1</numerusform>
            <numerusform>%Ln مباعة، %1</numerusform>
            <numerusform>%Ln مباعة، %1</numerusform>
            <numerusform>%Ln مباعة، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>الإيرادات</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Pieces sold</source>
        <translation>القطع المباعة</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>متوسط السلة</translation>
    </message>
    <message>
        <source>Pieces returned</source>
        <translation>القطع المرتجعة</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>المبالغ المستردة</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 قبل ذلك</translation>
    </message>
    <message>
        <source>%1: %2; before: %3</source>
        <translation>%1: %2؛ قبلها: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>كل ما عدا ذلك</translation>
    </message>
    <message>
        <source>Busiest: %1, %2</source>
        <translation>الأكثر طلبًا: %1، %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>%Ln يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in stock were not sold in this time.</source>
        <translation>
            <numerusform>%Ln صنف في المخزون لم يُبَع في هذه المدة.</numerusform>
            <numerusform>%Ln صنف في المخزون لم يُبَع في هذه المدة.</numerusform>
            <numerusform>%Ln صنفان في المخزون لم يُباعا في هذه المدة.</numerusform>
            <numerusform>%Ln أصناف في المخزون لم تُبَع في هذه المدة.</numerusform>
            <numerusform>%Ln صنفًا في المخزون لم يُبَع في هذه المدة.</numerusform>
            <numerusform>%Ln صنف في المخزون لم يُبَع في هذه المدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>sales-%1.csv</source>
        <translation>sales-%1.csv</translation>
    </message>
    <message>
        <source>products-%1.csv</source>
        <translation>products-%1.csv</translation>
    </message>
    <message>
        <source>sales-%1.png</source>
        <translation>sales-%1.png</translation>
    </message>
    <message>
        <source>Can be sold: %1 · sold in this time: %2</source>
        <translation>يمكن بيعها: %1 · بيعت في هذه المدة: %2</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>مقارنةً بـ %1</translation>
    </message>
</context>
<context>
    <name>aura::app::VendorConflictModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>aura::app::VendorDesk</name>
    <message>
        <source>Your shop</source>
        <translation>متجرك</translation>
    </message>
    <message>
        <source>Not updated yet</source>
        <translation>لم يُحدَّث بعد</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>حُدِّث %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذّرت كتابة الملف.</translation>
    </message>
    <message>
        <source>Not saved: fewer would remain than are promised.</source>
        <translation>لم يُحفظ: سيبقى أقل مما تم الالتزام به.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>لم يُحفظ. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) saved</source>
        <translation>
            <numerusform>لم يُحفظ أي عدّ</numerusform>
            <numerusform>حُفظ عدّ واحد</numerusform>
            <numerusform>حُفظ عدّان</numerusform>
            <numerusform>حُفظت %Ln عمليات عدّ</numerusform>
            <numerusform>حُفظت %Ln عملية عدّ</numerusform>
            <numerusform>حُفظت %Ln عملية عدّ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of stock saved</source>
        <translation>
            <numerusform>لم يُحفظ أي تغيير</numerusform>
            <numerusform>حُفظ تغيير واحد في المخزون</numerusform>
            <numerusform>حُفظ تغييران في المخزون</numerusform>
            <numerusform>حُفظت %Ln تغييرات في المخزون</numerusform>
            <numerusform>حُفظ %Ln تغييرًا في المخزون</numerusform>
            <numerusform>حُفظ %Ln تغيير في المخزون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be saved.</source>
        <translation>
            <numerusform>لا شيء تعذّر حفظه.</numerusform>
            <numerusform>تعذّر حفظ واحد.</numerusform>
            <numerusform>تعذّر حفظ اثنين.</numerusform>
            <numerusform>تعذّر حفظ %Ln.</numerusform>
            <numerusform>تعذّر حفظ %Ln.</numerusform>
            <numerusform>تعذّر حفظ %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>aura::app::VendorMoneyModel</name>
    <message>
        <source>Owed to you before</source>
        <translation>المستحق لك قبلها</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>العمولة</translation>
    </message>
    <message>
        <source>Canceled or sent back</source>
        <translation>أُلغي أو أُعيد</translation>
    </message>
    <message>
        <source>Between you and your buyers</source>
        <translation>بينك وبين المشترين</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Owed to you after</source>
        <translation>المستحق لك بعدها</translation>
    </message>
    <message>
        <source>To the account ending in %1</source>
        <translation>إلى الحساب المنتهي بـ %1</translation>
    </message>
    <message>
        <source>%1. %2 The amount is available again.</source>
        <translation>%1. %2 المبلغ متاح من جديد.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, account ending in %2</source>
        <translation>%1، حساب ينتهي بـ %2</translation>
    </message>
    <message>
        <source>statement-%1.csv</source>
        <translation>kashf-%1.csv</translation>
    </message>
    <message>
        <source>Whose account is it?</source>
        <translation>لمن هذا الحساب؟</translation>
    </message>
    <message>
        <source>This is no IBAN: a letter or a number of it is wrong.</source>
        <translation>هذا ليس رقم IBAN: فيه حرف أو رقم خاطئ.</translation>
    </message>
    <message>
        <source>This needs the network: the number goes to the bank&apos;s side at once and is not kept here.</source>
        <translation>يحتاج هذا إلى الشبكة: يذهب الرقم فورًا إلى خدمة الدفع ولا يُحفظ هنا.</translation>
    </message>
    <message>
        <source>Only an owner of the shop can say where its money goes.</source>
        <translation>لا يحدد إلى أين يذهب مال المتجر إلا مالكه.</translation>
    </message>
    <message>
        <source>This market does not pay out by itself.</source>
        <translation>لا يدفع هذا السوق من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Tax in what was sold: %1 of %2</source>
        <translation>الضريبة في المبيعات: %1 من %2</translation>
    </message>
</context>
<context>
    <name>aura::app::VendorOrderListModel</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و%2 أخرى</translation>
    </message>
    <message>
        <source>Return to decide</source>
        <translation>مرتجع ينتظر قرارك</translation>
    </message>
    <message>
        <source>Disputed return</source>
        <translation>مرتجع محل نزاع</translation>
    </message>
</context>
<context>
    <name>aura::app::VendorOrderModel</name>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message numerus="yes">
        <source>%n on the shelf</source>
        <translation>
            <numerusform>لا شيء على الرف</numerusform>
            <numerusform>قطعة على الرف</numerusform>
            <numerusform>قطعتان على الرف</numerusform>
            <numerusform>%Ln قطع على الرف</numerusform>
            <numerusform>%Ln قطعة على الرف</numerusform>
            <numerusform>%Ln قطعة على الرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>تم التجهيز</translation>
    </message>
    <message>
        <source>Not packed any more</source>
        <translation>لم يعد مجهّزًا</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Return approved</source>
        <translation>تمت الموافقة على المرتجع</translation>
    </message>
    <message>
        <source>Return rejected</source>
        <translation>رُفض المرتجع</translation>
    </message>
    <message>
        <source>Back on the shelf</source>
        <translation>عاد إلى الرف</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>تم ردّ المبلغ</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>أُرسل %1 من %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>The rest is canceled</source>
        <translation>أُلغيت البقية</translation>
    </message>
</context>
<context>
    <name>aura::app::VendorProductEditModel</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <translation>يحتاج المنتج إلى اسم.</translation>
    </message>
    <message>
        <source>Choose where people find it.</source>
        <translation>اختر أين يعثر عليه الناس.</translation>
    </message>
    <message>
        <source>A digit is wrong: with these digits, the last one would be %1.</source>
        <translation>أحد الأرقام خاطئ: مع هذه الأرقام يكون الأخير %1.</translation>
    </message>
    <message>
        <source>A barcode number has 8, 12, 13 or 14 digits.</source>
        <translation>رقم الرمز الشريطي من ٨ أو ١٢ أو ١٣ أو ١٤ رقمًا.</translation>
    </message>
    <message>
        <source>It needs a price.</source>
        <translation>يحتاج إلى سعر.</translation>
    </message>
    <message>
        <source>This is no price.</source>
        <translation>هذا ليس سعرًا.</translation>
    </message>
    <message>
        <source>It has to be higher than the price.</source>
        <translation>يجب أن يكون أعلى من السعر.</translation>
    </message>
    <message>
        <source>Another article of yours has this number.</source>
        <translation>لسلعة أخرى لديك هذا الرقم.</translation>
    </message>
    <message>
        <source>This is no number of pieces.</source>
        <translation>هذا ليس عدد قطع.</translation>
    </message>
    <message>
        <source>At least one combination has to be offered.</source>
        <translation>يجب عرض تركيبة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>اقتراحه</translation>
    </message>
    <message>
        <source>A category that is gone</source>
        <translation>فئة لم تعد موجودة</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>الصورة %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>A product has at most %n variant(s).</source>
        <translation>
            <numerusform>للمنتج %Ln شكل على الأكثر.</numerusform>
            <numerusform>للمنتج شكل واحد على الأكثر.</numerusform>
            <numerusform>للمنتج شكلان على الأكثر.</numerusform>
            <numerusform>للمنتج %Ln أشكال على الأكثر.</numerusform>
            <numerusform>للمنتج %Ln شكلًا على الأكثر.</numerusform>
            <numerusform>للمنتج %Ln شكل على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture is not on this device any more. Remove it and add it again.</source>
        <translation>لم تعد إحدى الصور على هذا الجهاز. أزلها وأضفها من جديد.</translation>
    </message>
    <message>
        <source>Only people of your shop see it.</source>
        <translation>لا يراه إلا من يعمل في متجرك.</translation>
    </message>
    <message>
        <source>The marketplace looks at it and publishes it.</source>
        <translation>تراجعه السوق ثم تنشره.</translation>
    </message>
    <message>
        <source>Everybody sees it. What you change shows at once.</source>
        <translation>يراه الجميع. وما تغيّره يظهر فورًا.</translation>
    </message>
    <message>
        <source>The marketplace did not take it. Change it and propose it again.</source>
        <translation>لم تقبله السوق. عدّله واقترحه من جديد.</translation>
    </message>
    <message>
        <source>It is not sold any more. Nothing of it is lost.</source>
        <translation>لم يعد يُباع. ولا يضيع منه شيء.</translation>
    </message>
    <message>
        <source>Save and propose</source>
        <translation>حفظ واقتراح</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>حفظ كمسودة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message numerus="yes">
        <source>%1 is one too many: a product has at most %n picture(s).</source>
        <translation>
            <numerusform>%1 زائدة: لا صور للمنتج.</numerusform>
            <numerusform>%1 زائدة: للمنتج صورة واحدة على الأكثر.</numerusform>
            <numerusform>%1 زائدة: للمنتج صورتان على الأكثر.</numerusform>
            <numerusform>%1 زائدة: للمنتج %Ln صور على الأكثر.</numerusform>
            <numerusform>%1 زائدة: للمنتج %Ln صورة على الأكثر.</numerusform>
            <numerusform>%1 زائدة: للمنتج %Ln صورة على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device needs a moment for so many variants. Try that again.</source>
        <translation>يحتاج هذا الجهاز إلى لحظة لهذا العدد من الأشكال. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Pieces of %1 are sold or held for a buyer. Offer it until they have left.</source>
        <translation>بيعت قطع من %1 أو حُجزت لمشترٍ. أبقه معروضًا حتى تغادر هذه القطع المخزون.</translation>
    </message>
    <message>
        <source>What is stored of it on this device is damaged.</source>
        <translation>ما هو محفوظ منه على هذا الجهاز تالف.</translation>
    </message>
    <message>
        <source>Products of this category need it.</source>
        <translation>تحتاج إليه منتجات هذه الفئة.</translation>
    </message>
</context>
<context>
    <name>aura::app::VendorProductListModel</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>بلا خيارات</numerusform>
            <numerusform>خيار واحد</numerusform>
            <numerusform>خياران</numerusform>
            <numerusform>%Ln خيارات</numerusform>
            <numerusform>%Ln خيارًا</numerusform>
            <numerusform>%Ln خيار</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>غير معدود</translation>
    </message>
    <message>
        <source>“%1” is not a price.</source>
        <translation>«%1» ليس سعرًا.</translation>
    </message>
    <message>
        <source>%1 costs %2 now</source>
        <translation>سعر %1 الآن %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is no such number.</source>
        <translation>«%1» ليس عددًا مناسبًا.</translation>
    </message>
    <message>
        <source>Not from “%1”: that step is not yours to make.</source>
        <translation>ليس من «%1»: هذه الخطوة ليست لك.</translation>
    </message>
    <message>
        <source>No price would be left.</source>
        <translation>لن يبقى سعر.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) changed</source>
        <translation>
            <numerusform>لم يتغير شيء</numerusform>
            <numerusform>تغيّر منتج واحد</numerusform>
            <numerusform>تغيّر منتجان</numerusform>
            <numerusform>تغيّرت %Ln منتجات</numerusform>
            <numerusform>تغيّر %Ln منتجًا</numerusform>
            <numerusform>تغيّر %Ln منتج</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::VendorReviewModel</name>
    <message numerus="yes">
        <source>%n review(s), %1 on average</source>
        <translation>
            <numerusform>لا مراجعات، المتوسط %1</numerusform>
            <numerusform>مراجعة واحدة، المتوسط %1</numerusform>
            <numerusform>مراجعتان، المتوسط %1</numerusform>
            <numerusform>%Ln مراجعات، المتوسط %1</numerusform>
            <numerusform>%Ln مراجعة، المتوسط %1</numerusform>
            <numerusform>%Ln مراجعة، المتوسط %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>قيد التدقيق</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>لم تُنشر</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفية</translation>
    </message>
</context>
<context>
    <name>aura::app::VendorStockModel</name>
    <message numerus="yes">
        <source>%n of them sold or held</source>
        <translation>
            <numerusform>لا شيء منها مباع أو محجوز</numerusform>
            <numerusform>واحدة منها مباعة أو محجوزة</numerusform>
            <numerusform>اثنتان منها مباعتان أو محجوزتان</numerusform>
            <numerusform>%Ln منها مباعة أو محجوزة</numerusform>
            <numerusform>%Ln منها مباعة أو محجوزة</numerusform>
            <numerusform>%Ln منها مباعة أو محجوزة</numerusform>
        </translation>
    </message>
    <message>
        <source>Low</source>
        <translation>قليل</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>لم يُعدّ شيء</numerusform>
            <numerusform>عُدّ واحد</numerusform>
            <numerusform>عُدّ اثنان</numerusform>
            <numerusform>عُدّت %Ln</numerusform>
            <numerusform>عُدّ %Ln</numerusform>
            <numerusform>عُدّ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>كل المواقع</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 إجمالًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>aura::app::VendorTodayModel</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more than last week by now</source>
        <translation>%1 أكثر من الأسبوع الماضي حتى الآن</translation>
    </message>
    <message>
        <source>%1 less than last week by now</source>
        <translation>%1 أقل من الأسبوع الماضي حتى الآن</translation>
    </message>
    <message>
        <source>As much as last week by now</source>
        <translation>كما في الأسبوع الماضي حتى الآن</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
</context>
<context>
    <name>aura::app::WebhookTable</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Is told when</source>
        <translation>يُبلَّغ عندما</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>تم التخلي عنه</translation>
    </message>
    <message>
        <source>Last answered</source>
        <translation>آخر رد</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما المشكلة</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Switched off: it failed</source>
        <translation>أُوقف: أخفق</translation>
    </message>
</context>
<context>
    <name>aura::app::WishlistModel</name>
    <message>
        <source>%1 is off your wishlist</source>
        <translation>أُزيل %1 من المفضلة</translation>
    </message>
    <message>
        <source>A product that the shop has no more</source>
        <translation>منتج لم يعد متوفرًا في المتجر</translation>
    </message>
    <message>
        <source>%1 less than when you added it</source>
        <translation>أقل بمقدار %1 مما كان عند إضافته</translation>
    </message>
    <message>
        <source>Your wishlist is full.</source>
        <translation>المفضلة ممتلئة.</translation>
    </message>
    <message>
        <source>The cart is full.</source>
        <translation>سلة التسوق ممتلئة.</translation>
    </message>
</context>
<context>
    <name>aura::console::AuditPage</name>
    <message>
        <source>What was done</source>
        <translation>ما تم فعله</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>To people</source>
        <translation>للأشخاص</translation>
    </message>
    <message>
        <source>To shops</source>
        <translation>للمتاجر</translation>
    </message>
    <message>
        <source>To products</source>
        <translation>للمنتجات</translation>
    </message>
    <message>
        <source>To reviews</source>
        <translation>للمراجعات</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Look whether any entry was changed or is missing</source>
        <translation>التحقق من أن أي قيد لم يتغيّر ولم يُفقد</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>To orders</source>
        <translation>للطلبات</translation>
    </message>
    <message>
        <source>To commission</source>
        <translation>على العمولة</translation>
    </message>
    <message>
        <source>To payouts</source>
        <translation>على الدفعات</translation>
    </message>
    <message>
        <source>History of one</source>
        <translation>سجل عنصر واحد</translation>
    </message>
</context>
<context>
    <name>aura::console::BackupsPage</name>
    <message>
        <source>Back up now</source>
        <translation>انسخ الآن</translation>
    </message>
    <message>
        <source>Copy the database while the server runs on (B)</source>
        <translation>نسخ قاعدة البيانات بينما يستمر الخادم (B)</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The backup of %1 is gone for good.</source>
        <translation>تزول النسخة الاحتياطية بتاريخ %1 نهائيًا.</translation>
    </message>
    <message>
        <source>One is being made or verified. Wait until it is done.</source>
        <translation>تُنشأ نسخة أو يُتحقق منها الآن. انتظر حتى تنتهي.</translation>
    </message>
</context>
<context>
    <name>aura::console::BulkRun</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Done: %1 of %2.</source>
        <translation>تم: %1 من %2.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was canceled before it began.</source>
        <translation>أُلغي الباقي قبل أن يبدأ.</translation>
    </message>
</context>
<context>
    <name>aura::console::CategoriesPage</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;الاسم</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;الوصف</translation>
    </message>
    <message>
        <source>&amp;Shown to shoppers</source>
        <translation>&amp;معروضة للمتسوقين</translation>
    </message>
    <message>
        <source>What its products are asked for</source>
        <translation>ما يُطلب في منتجاتها</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>الخاصية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>مفصولة بفواصل</translation>
    </message>
    <message>
        <source>Whether people narrow lists down by it</source>
        <translation>هل تُصفّى القوائم بها</translation>
    </message>
    <message>
        <source>&amp;Add a property</source>
        <translation>&amp;إضافة خاصية</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Choose a category to see what is said of it.</source>
        <translation>اختر فئة لترى ما قيل عنها.</translation>
    </message>
    <message>
        <source>Asked for by those above: %1</source>
        <translation>مطلوب من الفئات الأعلى: %1</translation>
    </message>
    <message>
        <source>A category needs a name.</source>
        <translation>تحتاج الفئة إلى اسم.</translation>
    </message>
    <message>
        <source>Look at the properties: each has a name of its own, a choice has two or more, separated by commas, and only a number has a unit.</source>
        <translation>راجع الخصائص: لكل منها اسم خاص، وللاختيار خياران أو أكثر تفصل بينها فواصل، والوحدة للرقم فقط.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>ابحث عن فئة</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>جديدة…</translation>
    </message>
    <message>
        <source>A category beside the chosen one (N)</source>
        <translation>فئة بجانب المختارة (N)</translation>
    </message>
    <message>
        <source>New below…</source>
        <translation>جديدة تحتها…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Below the one before</source>
        <translation>تحت السابقة</translation>
    </message>
    <message>
        <source>One level up</source>
        <translation>مستوى أعلى</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>دمج في…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>لا فئات</numerusform>
            <numerusform>فئة واحدة</numerusform>
            <numerusform>فئتان</numerusform>
            <numerusform>%Ln فئات</numerusform>
            <numerusform>%Ln فئة</numerusform>
            <numerusform>%Ln فئة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>فئة جديدة</translation>
    </message>
    <message>
        <source>New below %1</source>
        <translation>جديدة تحت %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Goes on.</source>
        <translation>متابعة.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” becomes the category that you choose. Its %n products and what stands below it go there, and so does whoever follows a link to it. This cannot be undone.</source>
        <translation>
            <numerusform>تصبح «%1» الفئة التي تختارها. ينتقل إليها ما تحتها، وكذلك من يتبع رابطًا إليها. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>تصبح «%1» الفئة التي تختارها. ينتقل إليها منتجها الوحيد وما تحتها، وكذلك من يتبع رابطًا إليها. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>تصبح «%1» الفئة التي تختارها. ينتقل إليها منتجاها وما تحتها، وكذلك من يتبع رابطًا إليها. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>تصبح «%1» الفئة التي تختارها. تنتقل إليها منتجاتها الـ%Ln وما تحتها، وكذلك من يتبع رابطًا إليها. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>تصبح «%1» الفئة التي تختارها. تنتقل إليها منتجاتها الـ%Ln وما تحتها، وكذلك من يتبع رابطًا إليها. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>تصبح «%1» الفئة التي تختارها. تنتقل إليها منتجاتها الـ%Ln وما تحتها، وكذلك من يتبع رابطًا إليها. لا يمكن التراجع عن هذا.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;السبب</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>جارٍ الدمج…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n products. “Merge into…” goes on with the rest.</source>
        <translation>
            <numerusform>توقف قبل أي منتج. يتابع «دمج في…» الباقي.</numerusform>
            <numerusform>توقف بعد منتج واحد. يتابع «دمج في…» الباقي.</numerusform>
            <numerusform>توقف بعد منتجين. يتابع «دمج في…» الباقي.</numerusform>
            <numerusform>توقف بعد %Ln منتجات. يتابع «دمج في…» الباقي.</numerusform>
            <numerusform>توقف بعد %Ln منتجًا. يتابع «دمج في…» الباقي.</numerusform>
            <numerusform>توقف بعد %Ln منتج. يتابع «دمج في…» الباقي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n products are there now.</source>
        <translation>
            <numerusform>لم ينتقل أي منتج.</numerusform>
            <numerusform>أصبح منتج واحد هناك.</numerusform>
            <numerusform>أصبح منتجان هناك.</numerusform>
            <numerusform>أصبحت %Ln منتجات هناك.</numerusform>
            <numerusform>أصبح %Ln منتجًا هناك.</numerusform>
            <numerusform>أصبح %Ln منتج هناك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::console::CodesDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Make and save…</source>
        <translation>إنشاء و&amp;حفظ…</translation>
    </message>
    <message>
        <source>Save a&amp;ll codes…</source>
        <translation>حفظ &amp;كل الرموز…</translation>
    </message>
    <message>
        <source>Codes: %1</source>
        <translation>الرموز: %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Letters, digits and dashes</source>
        <translation>حروف وأرقام وشرطات</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>A code for many</source>
        <translation>رمز للكثيرين</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>ال&amp;رمز</translation>
    </message>
    <message>
        <source>Most &amp;uses</source>
        <translation>أقصى ا&amp;ستخدام</translation>
    </message>
    <message>
        <source>Random codes</source>
        <translation>رموز عشوائية</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>ال&amp;عدد</translation>
    </message>
    <message>
        <source>&amp;Beginning with</source>
        <translation>ت&amp;بدأ بـ</translation>
    </message>
    <message>
        <source>Most uses &amp;each</source>
        <translation>أقصى استخدام ل&amp;كل منها</translation>
    </message>
    <message>
        <source>There is such a code already, of this promotion or another one.</source>
        <translation>هذا الرمز موجود بالفعل، في هذا العرض أو غيره.</translation>
    </message>
    <message>
        <source>%1 holds from now on.</source>
        <translation>%1 صالح من الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) hold from now on.</source>
        <translation>
            <numerusform>%n رمز صالح من الآن.</numerusform>
            <numerusform>رمز واحد صالح من الآن.</numerusform>
            <numerusform>رمزان صالحان من الآن.</numerusform>
            <numerusform>%n رموز صالحة من الآن.</numerusform>
            <numerusform>%n رمزًا صالحًا من الآن.</numerusform>
            <numerusform>%n رمز صالح من الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save codes</source>
        <translation>حفظ الرموز</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>تعذّر الحفظ: %1</translation>
    </message>
</context>
<context>
    <name>aura::console::CommissionDialog</name>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>الع&amp;ملة</translation>
    </message>
    <message>
        <source>Every currency</source>
        <translation>كل العملات</translation>
    </message>
    <message>
        <source>Price &amp;from</source>
        <translation>السعر &amp;من</translation>
    </message>
    <message>
        <source>Every price</source>
        <translation>كل الأسعار</translation>
    </message>
    <message>
        <source>Price &amp;below</source>
        <translation>السعر &amp;دون</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>أول &amp;يوم</translation>
    </message>
    <message>
        <source>Always, or a day like %1</source>
        <translation>دائمًا، أو يوم مثل %1</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>آ&amp;خر يوم</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>Sha&amp;re in percent</source>
        <translation>النس&amp;بة بالمئة</translation>
    </message>
    <message>
        <source>And a fi&amp;xed part</source>
        <translation>وجزء &amp;ثابت</translation>
    </message>
    <message>
        <source>Nothing; once for each line of an order</source>
        <translation>لا شيء؛ مرة لكل سطر من الطلب</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>المت&amp;جر</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>One that is gone</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>ال&amp;فئة</translation>
    </message>
    <message>
        <source>There is no shop of this name among those that were found.</source>
        <translation>لا متجر بهذا الاسم بين ما وُجد.</translation>
    </message>
    <message>
        <source>Charges %1 of each line that it is for.</source>
        <translation>تحتسب %1 من كل سطر تنطبق عليه.</translation>
    </message>
</context>
<context>
    <name>aura::console::CommissionPage</name>
    <message>
        <source>For each line of an order the first rule counts that fits, from the top. What no rule fits costs the shop nothing. A sale keeps what it was charged.</source>
        <translation>لكل سطر من الطلب تُطبَّق أول قاعدة تناسبه من الأعلى. ما لا تناسبه قاعدة لا يكلّف المتجر شيئًا. ويحتفظ البيع بما احتُسب عليه.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>A new rule, at the end</source>
        <translation>قاعدة جديدة في النهاية</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى الأسفل</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Try a product: its name, SKU or id</source>
        <translation>جرّب منتجًا: اسمه أو رمزه أو معرّفه</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>What was sold keeps what it was charged.</source>
        <translation>يحتفظ ما بيع بما احتُسب عليه.</translation>
    </message>
</context>
<context>
    <name>aura::console::ConsoleWindow</name>
    <message>
        <source>Console</source>
        <translation>لوحة الإدارة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>الإشراف</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>المتاجر</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation>&amp;لوحة الإدارة</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>الانتقال إلى…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;انتقال</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>A page, or something to do with what is chosen</source>
        <translation>صفحة، أو إجراء على ما تم اختياره</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>العمولة</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>المرتجعات</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>What you may do has changed.</source>
        <translation>تغيّر ما يُسمح لك به.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>خطافات الويب</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>عمليات التسليم</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Taxes and delivery</source>
        <translation>الضرائب والتوصيل</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>العملات</translation>
    </message>
    <message>
        <source>Former rates</source>
        <translation>أسعار سابقة</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
</context>
<context>
    <name>aura::console::DeliveriesPage</name>
    <message>
        <source>Every standing</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>إعادة الإرسال…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>The same is told once more, under the same id.</source>
        <translation>يُبلَّغ بالشيء نفسه مرة أخرى، بالمعرّف نفسه.</translation>
    </message>
    <message>
        <source>Of one webhook</source>
        <translation>لخطاف ويب واحد</translation>
    </message>
</context>
<context>
    <name>aura::console::DevicesPage</name>
    <message>
        <source>Every standing</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Person…</source>
        <translation>الشخص…</translation>
    </message>
</context>
<context>
    <name>aura::console::ExportRun</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>تعذّرت كتابة الملف: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>لم يُصدَّر شيء. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1: %Ln صف</numerusform>
            <numerusform>%1: صف واحد</numerusform>
            <numerusform>%1: صفان</numerusform>
            <numerusform>%1: %Ln صفوف</numerusform>
            <numerusform>%1: %Ln صفًا</numerusform>
            <numerusform>%1: %Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in %1</source>
        <translation>
            <numerusform>%Ln صف في %1</numerusform>
            <numerusform>صف واحد في %1</numerusform>
            <numerusform>صفان في %1</numerusform>
            <numerusform>%Ln صفوف في %1</numerusform>
            <numerusform>%Ln صفًا في %1</numerusform>
            <numerusform>%Ln صف في %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::console::FilterChips</name>
    <message>
        <source>Filters in force</source>
        <translation>عوامل التصفية المطبقة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>إزالة عامل التصفية %1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>إزالة الكل</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>إزالة جميع عوامل التصفية</translation>
    </message>
</context>
<context>
    <name>aura::console::KeysPage</name>
    <message>
        <source>New key…</source>
        <translation>مفتاح جديد…</translation>
    </message>
    <message>
        <source>The key “%1”</source>
        <translation>المفتاح «%1»</translation>
    </message>
    <message>
        <source>This is shown once. Whoever has it may do what the key permits.</source>
        <translation>يُعرض هذا مرة واحدة. من يملكه يمكنه فعل ما يسمح به المفتاح.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إلغاء…</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>لا مفاتيح</numerusform>
            <numerusform>مفتاح واحد</numerusform>
            <numerusform>مفتاحان</numerusform>
            <numerusform>%Ln مفاتيح</numerusform>
            <numerusform>%Ln مفتاحًا</numerusform>
            <numerusform>%Ln مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Programs that use it are refused at once, for good.</source>
        <translation>تُرفض البرامج التي تستخدمه فورًا ونهائيًا.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>aura::console::MailDialog</name>
    <message>
        <source>&amp;Subject</source>
        <translation>الم&amp;وضوع</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>ال&amp;نص</translation>
    </message>
    <message>
        <source>&amp;Button</source>
        <translation>ال&amp;زر</translation>
    </message>
    <message>
        <source>Above the &amp;code</source>
        <translation>فوق ال&amp;رمز</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>أ&amp;سفله</translation>
    </message>
    <message>
        <source>{shop} and {name} stand for the shop&apos;s and the person&apos;s name. An empty line begins a new paragraph.</source>
        <translation>‏{shop} و{name} يرمزان إلى اسم المتجر واسم الشخص. السطر الفارغ يبدأ فقرة جديدة.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;السبب</translation>
    </message>
    <message>
        <source>As it is seen</source>
        <translation>كما تُرى</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>كنص عادي</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>{shop} stands for the marketplace&apos;s name, {name} for the person&apos;s, {vendor} for the name of their shop, and {reason} for the reason of the decision. An empty line begins a new paragraph.</source>
        <translation>{shop} يمثّل اسم السوق، و{name} اسم الشخص، و{vendor} اسم متجره، و{reason} سبب القرار. والسطر الفارغ يبدأ فقرة جديدة.</translation>
    </message>
</context>
<context>
    <name>aura::console::MailsPage</name>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Send it to me</source>
        <translation>أرسلها إليّ</translation>
    </message>
    <message>
        <source>It is on its way to your address.</source>
        <translation>هي في طريقها إلى عنوانك.</translation>
    </message>
    <message>
        <source>As from the beginning…</source>
        <translation>كما في الأصل…</translation>
    </message>
    <message>
        <source>As from the beginning</source>
        <translation>كما في الأصل</translation>
    </message>
    <message>
        <source>It says what it said before anybody wrote it anew.</source>
        <translation>تقول ما كانت تقوله قبل أن يعيد أحد كتابتها.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إعادة</translation>
    </message>
</context>
<context>
    <name>aura::console::ModerationPage</name>
    <message>
        <source>What waits</source>
        <translation>ما ينتظر</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>لم يتم اختيار شيء.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>عن %1</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>%Ln قيود</numerusform>
            <numerusform>%Ln قيدًا</numerusform>
            <numerusform>%Ln قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever it is from is told why.</source>
        <translation>يُخبَر صاحبه بالسبب.</translation>
    </message>
</context>
<context>
    <name>aura::console::OperationPage</name>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;تطبيق…</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>Everybody goes on reading, and what people do waits on their devices until it is over. Those who run the platform can sign in and work.</source>
        <translation>يستمر الجميع في القراءة، وما يفعلونه ينتظر على أجهزتهم حتى تنتهي. ويمكن لمن يدير المنصة تسجيل الدخول والعمل.</translation>
    </message>
    <message>
        <source>&amp;What people are told</source>
        <translation>&amp;ما يُقال للناس</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>How &amp;long it takes</source>
        <translation>ال&amp;مدة</translation>
    </message>
    <message>
        <source>What is switched on</source>
        <translation>ما هو مُفعَّل</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>It is so for everybody: on the server at once, in the app as soon as it has asked.</source>
        <translation>يسري على الجميع: على الخادم فورًا، وفي التطبيق حالما يسأل.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Somebody has changed it meanwhile. What is so now is shown; look at it and try again.</source>
        <translation>غيّره شخص ما في هذه الأثناء. تُعرض الحال الآن؛ اطّلع عليها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Begin maintenance</source>
        <translation>بدء الصيانة</translation>
    </message>
    <message>
        <source>Nobody but those who run the platform can change anything from then on.</source>
        <translation>من حينها لا يستطيع أحد تغيير شيء سوى من يدير المنصة.</translation>
    </message>
    <message>
        <source>End maintenance</source>
        <translation>إنهاء الصيانة</translation>
    </message>
    <message>
        <source>What waits on people&apos;s devices is sent.</source>
        <translation>يُرسل ما ينتظر على أجهزة الناس.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>In maintenance</source>
        <translation>قيد الصيانة</translation>
    </message>
    <message>
        <source>In maintenance until %1</source>
        <translation>قيد الصيانة حتى %1</translation>
    </message>
    <message>
        <source>Everything runs</source>
        <translation>كل شيء يعمل</translation>
    </message>
    <message>
        <source>&amp;End maintenance…</source>
        <translation>إ&amp;نهاء الصيانة…</translation>
    </message>
    <message>
        <source>&amp;Begin maintenance…</source>
        <translation>&amp;بدء الصيانة…</translation>
    </message>
</context>
<context>
    <name>aura::console::OrdersPage</name>
    <message>
        <source>Find orders by number or buyer</source>
        <translation>ابحث عن الطلبات بالرقم أو المشتري</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Every standing</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التوصيل</translation>
    </message>
    <message>
        <source>Every delivery</source>
        <translation>كل حالات التوصيل</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Every payment</source>
        <translation>كل حالات الدفع</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>إلغاء…</translation>
    </message>
    <message>
        <source>Pay back…</source>
        <translation>إعادة المبلغ…</translation>
    </message>
    <message>
        <source>Only this shop</source>
        <translation>هذا المتجر فقط</translation>
    </message>
    <message>
        <source>Only this buyer</source>
        <translation>هذا المشتري فقط</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>لم يتم اختيار شيء.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%Ln طلب</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel orders</source>
        <translation>إلغاء الطلبات</translation>
    </message>
    <message>
        <source>Nothing is sent any more, what was paid by card goes back, and the buyer and the shop are told why.</source>
        <translation>لا يُشحن شيء بعد ذلك، ويُعاد ما دُفع بالبطاقة، ويُبلَّغ المشتري والمتجر بالسبب.</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>إلغاء الطلب</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>إعادة المبلغ</translation>
    </message>
    <message>
        <source>The card gets it back. The buyer and the shop are told why.</source>
        <translation>يعود إلى البطاقة، ويُبلَّغ المشتري والمتجر بالسبب.</translation>
    </message>
    <message numerus="yes">
        <source>All that is left of %n orders</source>
        <translation>
            <numerusform>كل ما بقي من %Ln طلب</numerusform>
            <numerusform>كل ما بقي من طلب واحد</numerusform>
            <numerusform>كل ما بقي من طلبين</numerusform>
            <numerusform>كل ما بقي من %Ln طلبات</numerusform>
            <numerusform>كل ما بقي من %Ln طلبًا</numerusform>
            <numerusform>كل ما بقي من %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>المشتري</translation>
    </message>
</context>
<context>
    <name>aura::console::PapersDialog</name>
    <message>
        <source>&amp;Approve…</source>
        <translation>&amp;موافقة…</translation>
    </message>
    <message>
        <source>&amp;Reject…</source>
        <translation>&amp;رفض…</translation>
    </message>
    <message>
        <source>Papers of %1</source>
        <translation>أوراق %1</translation>
    </message>
    <message>
        <source>What they publish can be found and bought.</source>
        <translation>ما ينشرونه يمكن العثور عليه وشراؤه.</translation>
    </message>
    <message>
        <source>They cannot sell. They are told why, and may apply again.</source>
        <translation>لا يمكنهم البيع. يُبلَّغون بالسبب، ويمكنهم التقدّم من جديد.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
</context>
<context>
    <name>aura::console::PayoutsPage</name>
    <message>
        <source>Every state</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>إعادة المحاولة…</translation>
    </message>
    <message>
        <source>Only this shop</source>
        <translation>هذا المتجر فقط</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message numerus="yes">
        <source>%n payouts</source>
        <translation>
            <numerusform>لا دفعات (%n)</numerusform>
            <numerusform>دفعة واحدة (%n)</numerusform>
            <numerusform>دفعتان (%n)</numerusform>
            <numerusform>%n دفعات</numerusform>
            <numerusform>%n دفعة</numerusform>
            <numerusform>%n دفعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>A failed payout is made anew, of all that is available to the shop by now. One that waits is asked for at once, under its old key.</source>
        <translation>تُنشأ الدفعة الفاشلة من جديد بكل ما صار متاحًا للمتجر. والمنتظرة يُسأل عنها فورًا بمفتاحها القديم.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المتجر</translation>
    </message>
</context>
<context>
    <name>aura::console::PromotionDialog</name>
    <message>
        <source>Is &amp;on</source>
        <translation>&amp;مفعّل</translation>
    </message>
    <message>
        <source>&amp;Needs a voucher&apos;s code</source>
        <translation>ي&amp;حتاج إلى رمز قسيمة</translation>
    </message>
    <message>
        <source>May be &amp;combined with others</source>
        <translation>يمكن &amp;جمعه مع غيره</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>عرض جديد</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Name (%1)</source>
        <translation>الاسم (%1)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>&amp;Takes off</source>
        <translation>ي&amp;خصم من</translation>
    </message>
    <message>
        <source>A &amp;share in percent</source>
        <translation>&amp;نسبة مئوية</translation>
    </message>
    <message>
        <source>100 % of the delivery: it is free</source>
        <translation>100 ٪ من التوصيل: مجاني</translation>
    </message>
    <message>
        <source>Or an &amp;amount</source>
        <translation>أو م&amp;بلغ</translation>
    </message>
    <message>
        <source>5 EUR; 6 USD</source>
        <translation>5 EUR; 6 USD</translation>
    </message>
    <message>
        <source>A shop that pays gives it on its own articles only</source>
        <translation>المتجر الذي يدفع يمنحه على منتجاته فقط</translation>
    </message>
    <message>
        <source>&amp;Paid by</source>
        <translation>على &amp;حساب</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>أول &amp;يوم</translation>
    </message>
    <message>
        <source>Always, or a day like %1</source>
        <translation>دائمًا، أو يوم مثل %1</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>آ&amp;خر يوم</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>Most orders in &amp;all</source>
        <translation>أقصى عدد للطلبات إج&amp;مالًا</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Most orders of a pe&amp;rson</source>
        <translation>أقصى عدد لطلبات ال&amp;شخص</translation>
    </message>
    <message>
        <source>Pr&amp;iority</source>
        <translation>الأ&amp;ولوية</translation>
    </message>
    <message>
        <source>The highest comes first</source>
        <translation>الأعلى أولًا</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>What meets all of these</source>
        <translation>ما يحقق كل هذا</translation>
    </message>
    <message>
        <source>What meets any of these</source>
        <translation>ما يحقق أيًا من هذا</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>إضافة شرط</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>50 EUR; 60 USD</source>
        <translation>50 EUR; 60 USD</translation>
    </message>
</context>
<context>
    <name>aura::console::PromotionsPage</name>
    <message>
        <source>The highest priority comes first, each takes its part of what the earlier ones left. One that stands alone takes only what no other has touched. An order keeps what it was given.</source>
        <translation>الأولوية الأعلى أولًا، ويأخذ كل عرض نصيبه مما تركته العروض السابقة. والعرض الذي لا يُجمع لا يأخذ إلا مما لم يمسّه غيره. ويحتفظ الطلب بما مُنح له.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>A new promotion</source>
        <translation>عرض جديد</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>نسخ…</translation>
    </message>
    <message>
        <source>Codes…</source>
        <translation>الرموز…</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Try articles: “Lamp; 3 Cup”</source>
        <translation>جرّب منتجات: «Lamp; 3 Cup»</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Its codes do not hold any more. What was ordered keeps what it was given.</source>
        <translation>لا تعود رموزه صالحة. وما طُلب يحتفظ بما مُنح له.</translation>
    </message>
</context>
<context>
    <name>aura::console::RatesPage</name>
    <message>
        <source>There is no table: prices are shown as shops set them.</source>
        <translation>لا يوجد جدول: تُعرض الأسعار كما تحددها المتاجر.</translation>
    </message>
    <message>
        <source>People can read prices in %1 and in each currency below. What is paid is in the shop&apos;s currency; an order keeps the rate that it was agreed at.</source>
        <translation>يمكن قراءة الأسعار بعملة %1 وبكل عملة أدناه. يكون الدفع بعملة المتجر، ويحتفظ الطلب بالسعر الذي اتُّفق عليه.</translation>
    </message>
    <message>
        <source>Base…</source>
        <translation>الأساسية…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>عملة أخرى</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>ال&amp;عملة</translation>
    </message>
    <message>
        <source>One %1 &amp;is</source>
        <translation>%1 واحد ي&amp;ساوي</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;السبب</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>الأساسية</translation>
    </message>
    <message>
        <source>Rates are what one unit of the base is worth. With another base the rates are gone, and are to be set anew.</source>
        <translation>الأسعار هي قيمة وحدة من العملة الأساسية. بتغيير الأساسية تُحذف الأسعار ويجب ضبطها من جديد.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Nobody can read prices in it any more. Orders keep what was agreed.</source>
        <translation>لن يتمكن أحد من قراءة الأسعار بها. تحتفظ الطلبات بما اتُّفق عليه.</translation>
    </message>
</context>
<context>
    <name>aura::console::ReturnsPage</name>
    <message>
        <source>Find returns by order or buyer</source>
        <translation>ابحث عن المرتجعات بالطلب أو المشتري</translation>
    </message>
    <message>
        <source>Every standing</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation>كل الأسباب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>آخر خطوة</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>في أي وقت</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago or more</source>
        <translation>
            <numerusform>اليوم أو قبله</numerusform>
            <numerusform>قبل يوم أو أكثر</numerusform>
            <numerusform>قبل يومين أو أكثر</numerusform>
            <numerusform>قبل %Ln أيام أو أكثر</numerusform>
            <numerusform>قبل %Ln يومًا أو أكثر</numerusform>
            <numerusform>قبل %Ln يوم أو أكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>قبول…</translation>
    </message>
    <message>
        <source>The buyer can send it back, whatever the shop has said. Both are told why.</source>
        <translation>يمكن للمشتري إرجاعه مهما قال المتجر. ويُخبر الاثنان بالسبب.</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Nothing goes back. The buyer and the shop are told why.</source>
        <translation>لا يُعاد شيء. ويُخبر المشتري والمتجر بالسبب.</translation>
    </message>
    <message>
        <source>Pay back…</source>
        <translation>إعادة المال…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Return of order %1</source>
        <translation>مرتجع الطلب %1</translation>
    </message>
    <message numerus="yes">
        <source>%n returns</source>
        <translation>
            <numerusform>لا مرتجعات</numerusform>
            <numerusform>مرتجع واحد</numerusform>
            <numerusform>مرتجعان</numerusform>
            <numerusform>%Ln مرتجعات</numerusform>
            <numerusform>%Ln مرتجعًا</numerusform>
            <numerusform>%Ln مرتجع</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>إعادة المال</translation>
    </message>
    <message>
        <source>That ends the return. The buyer and the shop are told why.</source>
        <translation>بهذا ينتهي المرتجع. ويُخبر المشتري والمتجر بالسبب.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>لم يُختر شيء.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>محل نزاع</translation>
    </message>
    <message>
        <source>The shop is right…</source>
        <translation>المتجر على حق…</translation>
    </message>
    <message>
        <source>The dispute ends for good, and nobody can write any more. Both are told why.</source>
        <translation>ينتهي النزاع نهائيًا ولا يمكن لأحد الكتابة بعد ذلك. ويُخبر الطرفان بالسبب.</translation>
    </message>
    <message>
        <source>Write to the buyer and the shop</source>
        <translation>اكتب إلى المشتري والمتجر</translation>
    </message>
    <message>
        <source>Write to both</source>
        <translation>اكتب إلى الطرفين</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>لا أحرف زائدة</numerusform>
            <numerusform>حرف زائد</numerusform>
            <numerusform>حرفان زائدان</numerusform>
            <numerusform>%n أحرف زائدة</numerusform>
            <numerusform>%n حرفًا زائدًا</numerusform>
            <numerusform>%n حرف زائد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::console::RolesPage</name>
    <message>
        <source>Who may do what</source>
        <translation>من يُسمح له بماذا</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>جديد…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>There are no roles of your own making yet. N makes one.</source>
        <translation>لا توجد أدوار من إنشائك بعد. يُنشئ N دورًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n roles of your own making; the first two are always there and cannot be changed.</source>
        <translation>
            <numerusform>لا أدوار من إنشائك؛ أول دورين موجودان دائمًا ولا يمكن تغييرهما.</numerusform>
            <numerusform>دور واحد من إنشائك؛ أول دورين موجودان دائمًا ولا يمكن تغييرهما.</numerusform>
            <numerusform>دوران من إنشائك؛ أول دورين موجودان دائمًا ولا يمكن تغييرهما.</numerusform>
            <numerusform>%Ln أدوار من إنشائك؛ أول دورين موجودان دائمًا ولا يمكن تغييرهما.</numerusform>
            <numerusform>%Ln دورًا من إنشائك؛ أول دورين موجودان دائمًا ولا يمكن تغييرهما.</numerusform>
            <numerusform>%Ln دور من إنشائك؛ أول دورين موجودان دائمًا ولا يمكن تغييرهما.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
</context>
<context>
    <name>aura::console::SessionsDialog</name>
    <message>
        <source>&amp;Sign out…</source>
        <translation>&amp;تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Devices of %1</source>
        <translation>أجهزة %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <translation>مسجّل منذ</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>No device is signed in.</source>
        <translation>لا جهاز مسجّل الدخول.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>This device is signed out. What waits to be sent there stays there.</source>
        <translation>يُسجَّل خروج هذا الجهاز، ويبقى فيه ما ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>Signed in from</source>
        <translation>سُجّل الدخول من</translation>
    </message>
    <message>
        <source>Last seen from</source>
        <translation>آخر ظهور من</translation>
    </message>
</context>
<context>
    <name>aura::console::ShopsPage</name>
    <message>
        <source>Find shops by name</source>
        <translation>البحث عن متاجر بالاسم</translation>
    </message>
    <message>
        <source>Every standing</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What they publish can be found and bought.</source>
        <translation>ما ينشرونه يمكن العثور عليه وشراؤه.</translation>
    </message>
    <message>
        <source>They cannot sell. They are told why.</source>
        <translation>لا يمكنهم البيع. يُخبَرون بالسبب.</translation>
    </message>
    <message>
        <source>What they sell is taken out of the market until they are approved again. They are told why.</source>
        <translation>يُسحب ما يبيعونه من السوق حتى تتم الموافقة عليهم من جديد. يُخبَرون بالسبب.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message numerus="yes">
        <source>%n shops</source>
        <translation>
            <numerusform>لا متاجر</numerusform>
            <numerusform>متجر واحد</numerusform>
            <numerusform>متجران</numerusform>
            <numerusform>%Ln متاجر</numerusform>
            <numerusform>%Ln متجرًا</numerusform>
            <numerusform>%Ln متجر</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>الأوراق…</translation>
    </message>
</context>
<context>
    <name>aura::console::SystemPage</name>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
</context>
<context>
    <name>aura::console::TablePage</name>
    <message>
        <source>View</source>
        <translation>طريقة العرض</translation>
    </message>
    <message>
        <source>Filters and columns that were saved under a name</source>
        <translation>مرشحات وأعمدة محفوظة باسم</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n rows; more as you scroll</source>
        <translation>
            <numerusform>لا صفوف بعد؛ المزيد عند التمرير</numerusform>
            <numerusform>أول صف؛ المزيد عند التمرير</numerusform>
            <numerusform>أول صفين؛ المزيد عند التمرير</numerusform>
            <numerusform>أول %Ln صفوف؛ المزيد عند التمرير</numerusform>
            <numerusform>أول %Ln صفًا؛ المزيد عند التمرير</numerusform>
            <numerusform>أول %Ln صف؛ المزيد عند التمرير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>لم يُختر شيء</numerusform>
            <numerusform>تم اختيار واحد</numerusform>
            <numerusform>تم اختيار اثنين</numerusform>
            <numerusform>تم اختيار %Ln</numerusform>
            <numerusform>تم اختيار %Ln</numerusform>
            <numerusform>تم اختيار %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>حفظ طريقة العرض هذه…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>حفظ طريقة العرض هذه</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>اسم طريقة العرض</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Write all rows that fit into a file, with the columns that are shown (Ctrl+E)</source>
        <translation>اكتب كل الصفوف المطابقة في ملف بالأعمدة المعروضة (Ctrl+E)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
</context>
<context>
    <name>aura::console::TaxPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Rates by the country that it is sent to</source>
        <translation>النسب حسب بلد الوجهة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Standard, %</source>
        <translation>العادية، ٪</translation>
    </message>
    <message>
        <source>Reduced, %</source>
        <translation>المخفّضة، ٪</translation>
    </message>
    <message>
        <source>Two letters, as DE; empty for every other country</source>
        <translation>حرفان مثل DE؛ فارغ لكل بلد آخر</translation>
    </message>
    <message>
        <source>&amp;Add a country</source>
        <translation>إ&amp;ضافة بلد</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>Categories that are not taxed at the standard rate</source>
        <translation>أصناف لا تخضع للنسبة العادية</translation>
    </message>
    <message>
        <source>Category, with everything below it</source>
        <translation>الصنف وكل ما تحته</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Add a &amp;category</source>
        <translation>إضافة &amp;صنف</translation>
    </message>
    <message>
        <source>Where may be ordered to</source>
        <translation>إلى أين يمكن الطلب</translation>
    </message>
    <message>
        <source>Everywhere that a shop delivers</source>
        <translation>إلى حيث يوصل المتجر</translation>
    </message>
    <message>
        <source>Only to these countries</source>
        <translation>إلى هذه البلدان فقط</translation>
    </message>
    <message>
        <source>Not to these countries</source>
        <translation>ليس إلى هذه البلدان</translation>
    </message>
    <message>
        <source>DE, AT, CH</source>
        <translation>DE, AT, CH</translation>
    </message>
    <message>
        <source>C&amp;ountries</source>
        <translation>ال&amp;بلدان</translation>
    </message>
    <message>
        <source>Without a rule prices hold %1 of tax, whatever the category.</source>
        <translation>بلا قاعدة تشمل الأسعار ضريبة %1 أيًا كان الصنف.</translation>
    </message>
    <message>
        <source>Without a rule %1 of tax is added, whatever the category.</source>
        <translation>بلا قاعدة تُضاف ضريبة %1 أيًا كان الصنف.</translation>
    </message>
    <message>
        <source>Hold the tax</source>
        <translation>تشمل الضريبة</translation>
    </message>
    <message>
        <source>Without it: it is added</source>
        <translation>بدونها: تُضاف</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>One that is gone</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>A rate is a number of percent from 0 to 100, with two decimals at most.</source>
        <translation>النسبة رقم بالمئة من 0 إلى 100، بمنزلتين عشريتين على الأكثر.</translation>
    </message>
    <message>
        <source>Which countries? They are written like DE, AT, CH.</source>
        <translation>أي بلدان؟ تُكتب هكذا: DE, AT, CH.</translation>
    </message>
    <message>
        <source>A country is two letters, as DE; none may stand twice, and no category either.</source>
        <translation>البلد حرفان مثل DE؛ ولا يتكرر بلد ولا صنف.</translation>
    </message>
    <message>
        <source>Saved. What was ordered before stays as it was.</source>
        <translation>حُفظ. وما طُلب من قبل يبقى كما كان.</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile. Revert to see what there is now.</source>
        <translation>غيّره شخص آخر في هذه الأثناء. تراجع لترى ما هو قائم الآن.</translation>
    </message>
</context>
<context>
    <name>aura::console::UsersPage</name>
    <message>
        <source>Find people by name or address</source>
        <translation>البحث عن أشخاص بالاسم أو العنوان</translation>
    </message>
    <message>
        <source>Every role</source>
        <translation>كل الأدوار</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>They are signed out everywhere and cannot sign in. What they ordered goes on.</source>
        <translation>يُسجَّل خروجهم من كل الأجهزة ولا يمكنهم الدخول. تستمر طلباتهم.</translation>
    </message>
    <message>
        <source>They can sign in again.</source>
        <translation>يمكنهم تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>All their devices are signed out. What waits to be sent there stays there.</source>
        <translation>يُسجَّل خروج كل أجهزتهم. ما ينتظر الإرسال هناك يبقى هناك.</translation>
    </message>
    <message>
        <source>Role…</source>
        <translation>الدور…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Devices…</source>
        <translation>الأجهزة…</translation>
    </message>
    <message>
        <source>That cannot be done with somebody who cannot sign in, or who alone works for a shop.</source>
        <translation>لا يمكن ذلك مع من لا يستطيع تسجيل الدخول أو من يعمل وحده لمتجر.</translation>
    </message>
    <message>
        <source>See the shop as they do…</source>
        <translation>رؤية المتجر كما يراه…</translation>
    </message>
    <message>
        <source>See the shop as %1 does</source>
        <translation>رؤية المتجر كما يراه %1</translation>
    </message>
    <message>
        <source>Another window shows it for half an hour. Nothing can be changed there. The log tells of it, and they see it among their devices.</source>
        <translation>تعرضه نافذة أخرى لنصف ساعة. لا يمكن تغيير شيء فيها. يسجّل ذلك السجلُّ ويراه الشخص بين أجهزته.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Anonymize…</source>
        <translation>إخفاء الهوية…</translation>
    </message>
</context>
<context>
    <name>aura::console::WebhooksPage</name>
    <message>
        <source>New webhook…</source>
        <translation>خطاف ويب جديد…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>عمليات التسليم</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>إرسال اختبار</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>It is told of what waits at once.</source>
        <translation>يُبلَّغ فورًا بما ينتظر.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>What waits stays; what happens meanwhile is not told.</source>
        <translation>ما ينتظر يبقى؛ وما يحدث في الأثناء لا يُبلَّغ به.</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>سر جديد…</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>سر جديد</translation>
    </message>
    <message>
        <source>For a day, requests are signed by the former secret as well.</source>
        <translation>لمدة يوم تُوقَّع الطلبات بالسر السابق أيضًا.</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>What waits for it is not told any more.</source>
        <translation>ما ينتظره لن يُبلَّغ به بعد الآن.</translation>
    </message>
    <message>
        <source>The secret of the webhook</source>
        <translation>سر خطاف الويب</translation>
    </message>
    <message>
        <source>By it the receiver knows that a request is from here. This is shown once.</source>
        <translation>به يعرف المستلم أن الطلب من هنا. يُعرض هذا مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>aura::scanning::CodeScanner</name>
    <message>
        <source>The picture is too large.</source>
        <translation>الصورة كبيرة جدًا.</translation>
    </message>
    <message>
        <source>That is no picture that can be read.</source>
        <translation>هذه ليست صورة يمكن قراءتها.</translation>
    </message>
    <message>
        <source>Cameras cannot be used with this installation.</source>
        <translation>لا يمكن استخدام الكاميرات مع هذا التثبيت.</translation>
    </message>
    <message>
        <source>No barcode was found in the picture.</source>
        <translation>لم يُعثر على رمز شريطي في الصورة.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>لا يمكن فتح الملف.</translation>
    </message>
    <message>
        <source>The picture could not be taken. Try again.</source>
        <translation>تعذّر التقاط الصورة. حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
</TS>
