// Made by tests/it/lexicon_tables.rs from corpora/registers: UPDATE=1 cargo test tables
//! Every table of facts, line by line.

#[rustfmt::skip]
pub(super) static TABLES: &[(&str, &str)] = &[
    ("cues.tsv", r##"phrase	kind	source	reason
anh em	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
ban quản lý nhắc	fault	common knowledge of the trade	an act or omission one can check
bao gồm	parts	common knowledge of the trade	opens all the parts of a whole
biên lai	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
biết mà im	fault	common knowledge of the trade	an act or omission one could check
biện pháp	other-label	common knowledge of the trade	opens another part of a review
biện pháp	remedy	common knowledge of the trade	opens what will be done against it
biện pháp khắc phục	other-label	common knowledge of the trade	opens another part of a review
buôn	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
buôn	unit-head	common knowledge of the trade	the name of a unit follows
buồn	no-part	common knowledge of the trade	a level that is reached, or of another stretch of time, is no part of a whole
buổi	disjoint	common knowledge of the trade	time, money and what is measured: none is two things at once
buổi	occasion	common knowledge of the trade	what is held once a month at most
buổi học nghị quyết	study	common knowledge of the trade	says that something is studied or felt, not done
buổi họp	occasion	common knowledge of the trade	what is held once a month at most
buổi sinh hoạt	occasion	common knowledge of the trade	what is held once a month at most
bà con	own-charge	common knowledge of the trade	says that people or a place are the author's to look after
bà mẹ	whole	common knowledge of the trade	a share of something that cannot exceed itself
bàn giao thiếu	fault	common knowledge of the trade	an act or omission one can check
bám	fills	common knowledge of the trade	fills a stretch of time
bán hàng giả	fault	common knowledge of the trade	an act or omission one could check
báo cáo chậm	fault	common knowledge of the trade	an act or omission one could check
báo cáo kiểm điểm	self-review	common knowledge of the trade	opens a self-review
báo cáo trước	answers-to	common knowledge of the trade	the unit the author answers to follows
báo cáo trễ	fault	common knowledge of the trade	an act or omission one could check
báo sai	fault	common knowledge of the trade	an act or omission one could check
báo thiếu	fault	common knowledge of the trade	an act or omission one could check
bãi bỏ	former-rule	common knowledge of the trade	names a rule as history or as replaced
bên mình	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
bí thư nhắc	fault	common knowledge of the trade	an act or omission one can check
bạn	whole	common knowledge of the trade	a share of something that cannot exceed itself
bản	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
bản	unit-head	common knowledge of the trade	the name of a unit follows
bản cam kết	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
bản cam kết	whole	common knowledge of the trade	a share of something that cannot exceed itself
bản cam kết của	self-name	common knowledge of the trade	the author's own name follows
bản cam kết của đảng viên	self-name	common knowledge of the trade	the author's own name follows
bản cam kết của đồng chí	self-name	common knowledge of the trade	the author's own name follows
bản cam kết tu dưỡng rèn luyện	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
bản cam kết tu dưỡng, rèn luyện, phấn đấu	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
bản cũ	former-rule	common knowledge of the trade	names a rule as history or as replaced
bản kiểm điểm	own-plan	common knowledge of the trade	what the year behind it is reviewed for
bản kiểm điểm	self-review	common knowledge of the trade	opens a self-review
bản kiểm điểm của	self-name	common knowledge of the trade	the author's own name follows
bản kiểm điểm của đảng viên	self-name	common knowledge of the trade	the author's own name follows
bản kiểm điểm của đồng chí	self-name	common knowledge of the trade	the author's own name follows
bản kế hoạch	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
bản thu hoạch của	self-name	common knowledge of the trade	the author's own name follows
bản thân em là	self-name	common knowledge of the trade	the author's own name follows
bản thân phụ trách	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
bản thân tôi là	self-name	common knowledge of the trade	the author's own name follows
bản thân đang công tác	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
bản thân đang phụ trách	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
bản thân đang đóng quân	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
bản tự kiểm điểm	own-plan	common knowledge of the trade	what the year behind it is reviewed for
bản tự kiểm điểm	self-review	common knowledge of the trade	opens a self-review
bản tự kiểm điểm của	self-name	common knowledge of the trade	the author's own name follows
bản tự nhận xét	own-plan	common knowledge of the trade	what the year behind it is reviewed for
bản tự đánh giá	own-plan	common knowledge of the trade	what the year behind it is reviewed for
bản đăng ký	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
bản đăng ký của	self-name	common knowledge of the trade	the author's own name follows
bảo tàng	unit-head	common knowledge of the trade	the name of a unit follows
bấm vào đây để nhập	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
bấm vào đây để điền	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
bến xe	unit-head	common knowledge of the trade	the name of a unit follows
bệnh nhân	whole	common knowledge of the trade	a share of something that cannot exceed itself
bệnh viện	unit-head	common knowledge of the trade	the name of a unit follows
bị	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
bị bỏ trống	fault	common knowledge of the trade	an act or omission one can check
bị dột	fault	common knowledge of the trade	an act or omission one could check
bị hụt	fault	common knowledge of the trade	an act or omission one could check
bị khiển trách	fault	common knowledge of the trade	an act or omission one could check
bị khiển trách	strong-fault	common knowledge of the trade	says outright that the author was at fault
bị kiểm điểm	fault	common knowledge of the trade	an act or omission one could check
bị kỷ luật	fault	common knowledge of the trade	an act or omission one could check
bị lập biên bản	fault	common knowledge of the trade	an act or omission one could check
bị nhắc	fault	common knowledge of the trade	an act or omission one could check
bị nhắc	strong-fault	common knowledge of the trade	says outright that the author was at fault
bị nhắc nhở	fault	common knowledge of the trade	an act or omission one could check
bị nhắc tên	fault	common knowledge of the trade	an act or omission one could check
bị phàn nàn	fault	common knowledge of the trade	an act or omission one can check
bị phê bình	fault	common knowledge of the trade	an act or omission one could check
bị phê bình	strong-fault	common knowledge of the trade	says outright that the author was at fault
bị phạt	fault	common knowledge of the trade	an act or omission one could check
bị phạt	strong-fault	common knowledge of the trade	says outright that the author was at fault
bị phản ánh	fault	common knowledge of the trade	an act or omission one could check
bị rầy	fault	common knowledge of the trade	an act or omission one can check
bị trả lại	fault	common knowledge of the trade	an act or omission one could check
bị trừ	fault	common knowledge of the trade	an act or omission one could check
bị trừ	strong-fault	common knowledge of the trade	says outright that the author was at fault
bị ốm	fault	common knowledge of the trade	an act or omission one could check
bọn em	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
bỏ buổi	fault	common knowledge of the trade	an act or omission one could check
bỏ ca	fault	common knowledge of the trade	an act or omission one could check
bỏ cân	fault	common knowledge of the trade	an act or omission one could check
bỏ dòng này	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
bỏ dở	fault	common knowledge of the trade	an act or omission one could check
bỏ họp	fault	common knowledge of the trade	an act or omission one could check
bỏ mục này nếu không có	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
bỏ sót	fault	common knowledge of the trade	an act or omission one could check
bỏ trống	fault	common knowledge of the trade	an act or omission one could check
bỏ trực	fault	common knowledge of the trade	an act or omission one can check
bỏ vị trí	fault	common knowledge of the trade	an act or omission one can check
bỏ đoạn này	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
bố tôi	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
bổn phận của một	post-opener	common knowledge of the trade	the author's own post follows
bớt	shrink	common knowledge of the trade	cannot take away more than there is
cam kết	other-label	common knowledge of the trade	opens another part of a review
cam kết	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
cam kết	vow	common knowledge of the trade	somebody promises: who stands before it is the author
cam kết của đảng viên	self-name	common knowledge of the trade	the author's own name follows
cam kết trước	answers-to	common knowledge of the trade	the unit the author answers to follows
cam kết với	answers-to	common knowledge of the trade	the unit the author answers to follows
cam đoan	vow	common knowledge of the trade	somebody promises: who stands before it is the author
canh	fills	common knowledge of the trade	fills a stretch of time
chi bộ	form-field	common knowledge of the trade	a field of forms that one writes behind
chi bộ	unit-head	common knowledge of the trade	the name of a unit follows
chi bộ tôi	own-charge	common knowledge of the trade	says that people or a place are the author's to look after
chi cục	unit-head	common knowledge of the trade	the name of a unit follows
chi hội tôi	own-charge	common knowledge of the trade	says that people or a place are the author's to look after
chi đoàn tôi	own-charge	common knowledge of the trade	says that people or a place are the author's to look after
chia	parts	common knowledge of the trade	opens all the parts of a whole
chia làm	parts	common knowledge of the trade	opens all the parts of a whole
chia ra	parts	common knowledge of the trade	opens all the parts of a whole
chia thành	parts	common knowledge of the trade	opens all the parts of a whole
chiến sĩ	whole	common knowledge of the trade	a share of something that cannot exceed itself
chiến sĩ cách mạng	figure-of-speech	common knowledge of the trade	a post in a manner of speaking only
chiến sĩ cộng sản	figure-of-speech	common knowledge of the trade	a post in a manner of speaking only
chiến sĩ tiên phong	figure-of-speech	common knowledge of the trade	a post in a manner of speaking only
chiến sĩ trên mặt trận	figure-of-speech	common knowledge of the trade	a post in a manner of speaking only
chiều	day-opener	common knowledge of the trade	a day follows
chiều	part-of-day	common knowledge of the trade	a part of a day: a time or a day of the week stands by it
cho mượn sai	fault	common knowledge of the trade	an act or omission one could check
chuyên cần	rate	common knowledge of the trade	calls a number a share, which cannot exceed its whole
chuyên đề	study	common knowledge of the trade	says that something is studied or felt, not done
chuyển từ	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
chuẩn quy định	over-hundred	common knowledge of the trade	a plan, norm or earlier figure: more than a hundred of it is possible
cháu	whole	common knowledge of the trade	a share of something that cannot exceed itself
cháu là	self-name	common knowledge of the trade	the author's own name follows
cháu ngoại	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
cháu nội	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
cháu tên là	self-name	common knowledge of the trade	the author's own name follows
cháu tôi	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
cháy	fault	common knowledge of the trade	an act or omission one could check
chúng	me	common knowledge of the trade	who speaks: ends the name of a post
chúng em	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
chúng mình	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
chúng tôi	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
chăm lo	own-charge	common knowledge of the trade	says that people or a place are the author's to look after
chưa chủ động	softener	common knowledge of the trade	turns a fault into a mood: nothing one could check
chưa làm xong	fault	common knowledge of the trade	an act or omission one could check
chưa làm được	weakness-label	common knowledge of the trade	opens what fell short
chưa mạnh dạn	softener	common knowledge of the trade	turns a fault into a mood: nothing one could check
chưa nộp	fault	common knowledge of the trade	an act or omission one could check
chưa thu	fault	common knowledge of the trade	an act or omission one could check
chưa thật	softener	common knowledge of the trade	turns a fault into a mood: nothing one could check
chưa thật sự	softener	common knowledge of the trade	turns a fault into a mood: nothing one could check
chưa thực sự	softener	common knowledge of the trade	turns a fault into a mood: nothing one could check
chưa trả	fault	common knowledge of the trade	an act or omission one could check
chưa tốt	weakness-label	common knowledge of the trade	opens what fell short
chưa tới được	fault	common knowledge of the trade	an act or omission one could check
chưa xin lỗi	strong-fault	common knowledge of the trade	says outright that the author was at fault
chưa được	weakness-label	common knowledge of the trade	opens what fell short
chưa đạt	fault	common knowledge of the trade	an act or omission one could check
chưa đến được	fault	common knowledge of the trade	an act or omission one could check
chương trình công tác	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
chương trình hành động	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
chạy	fills	common knowledge of the trade	fills a stretch of time
chấm dứt	remedy	common knowledge of the trade	opens what will be done against it
chấm nhầm	fault	common knowledge of the trade	an act or omission one could check
chấm sai	fault	common knowledge of the trade	an act or omission one could check
chậm	span	common knowledge of the trade	opens a span of time of its own
chậm hạn	fault	common knowledge of the trade	an act or omission one could check
chậm nhất	day-opener	common knowledge of the trade	a day follows
chậm nhất	deadline	common knowledge of the trade	a day follows by which something is to be done
chậm nhất là	deadline	common knowledge of the trade	a day follows by which something is to be done
chỉ	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
chỉ thị cũ	former-rule	common knowledge of the trade	names a rule as history or as replaced
chỉ tiêu	over-hundred	common knowledge of the trade	a plan, norm or earlier figure: more than a hundred of it is possible
chỉ tiêu	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
chỉ tiêu phấn đấu	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
chỉ tiêu thi đua	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
chịu trách nhiệm trước	answers-to	common knowledge of the trade	the unit the author answers to follows
chồng	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
chỗ chưa được	weakness-label	common knowledge of the trade	opens what fell short
chỗ kém	weakness-label	common knowledge of the trade	opens what fell short
chỗ yếu	weakness-label	common knowledge of the trade	opens what fell short
chỗ ở hiện nay	self-unit	common knowledge of the trade	the author's own unit follows
chờ hướng dẫn mới	former-rule	common knowledge of the trade	names a rule as history or as replaced
chở	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
chợ	unit-head	common knowledge of the trade	the name of a unit follows
chục triệu	disjoint	common knowledge of the trade	time, money and what is measured: none is two things at once
chủ nhiệm nhắc	fault	common knowledge of the trade	an act or omission one can check
chức danh	form-field	common knowledge of the trade	a field of forms that one writes behind
chức danh	post-opener	common knowledge of the trade	the author's own post follows
chức vụ	form-field	common knowledge of the trade	a field of forms that one writes behind
chức vụ	post-opener	common knowledge of the trade	the author's own post follows
chức vụ chính quyền	form-field	common knowledge of the trade	a field of forms that one writes behind
chức vụ hiện nay	form-field	common knowledge of the trade	a field of forms that one writes behind
chức vụ hiện nay	post-opener	common knowledge of the trade	the author's own post follows
chức vụ đảng	form-field	common knowledge of the trade	a field of forms that one writes behind
click vào đây để nhập	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
click để nhập	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
con	whole	common knowledge of the trade	a share of something that cannot exceed itself
con bò	whole	common knowledge of the trade	a share of something that cannot exceed itself
con gái	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
con heo	whole	common knowledge of the trade	a share of something that cannot exceed itself
con là	self-name	common knowledge of the trade	the author's own name follows
con lợn	whole	common knowledge of the trade	a share of something that cannot exceed itself
con trai	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
con trâu	whole	common knowledge of the trade	a share of something that cannot exceed itself
con tên là	self-name	common knowledge of the trade	the author's own name follows
con tôi	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
cuối	part-of-month	common knowledge of the trade	between it and its number a month is named, unless the number counts what stands behind
cuộc họp	occasion	common knowledge of the trade	what is held once a month at most
cuộc họp	whole	common knowledge of the trade	a share of something that cannot exceed itself
cá nhân tôi là	self-name	common knowledge of the trade	the author's own name follows
các	each	common knowledge of the trade	counts a unit of time rather than naming one
cách	span	common knowledge of the trade	opens a span of time of its own
cách khắc phục	other-label	common knowledge of the trade	opens another part of a review
cách sửa	other-label	common knowledge of the trade	opens another part of a review
cái chưa được	weakness-label	common knowledge of the trade	opens what fell short
cán bộ	whole	common knowledge of the trade	a share of something that cannot exceed itself
cáu	fault	common knowledge of the trade	an act or omission one could check
cân thiếu	fault	common knowledge of the trade	an act or omission one could check
câu lạc bộ	unit-head	common knowledge of the trade	the name of a unit follows
cây	whole	common knowledge of the trade	a share of something that cannot exceed itself
cãi	fault	common knowledge of the trade	an act or omission one could check
cãi nhau	fault	common knowledge of the trade	an act or omission one could check
còn chưa	softener	common knowledge of the trade	turns a fault into a mood: nothing one could check
còn nợ	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
còn thiếu	weakness-label	common knowledge of the trade	opens what fell short
còn từ	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
có khi	softener	common knowledge of the trade	turns a fault into a mood: nothing one could check
có lúc	softener	common knowledge of the trade	turns a fault into a mood: nothing one could check
có mặt	softener	common knowledge of the trade	turns a fault into a mood: nothing one could check
có mặt	whole	common knowledge of the trade	a share of something that cannot exceed itself
có thời điểm	softener	common knowledge of the trade	turns a fault into a mood: nothing one could check
công	paid-unit	common knowledge of the trade	counted in days of work and months of pay, of several people
công an phường	unit-head	common knowledge of the trade	the name of a unit follows
công an xã	unit-head	common knowledge of the trade	the name of a unit follows
công khai	remedy	common knowledge of the trade	opens what will be done against it
công nhân	whole	common knowledge of the trade	a share of something that cannot exceed itself
công suất thiết kế	over-hundred	common knowledge of the trade	a plan, norm or earlier figure: more than a hundred of it is possible
công ty	unit-head	common knowledge of the trade	the name of a unit follows
công tác tại	self-unit	common knowledge of the trade	the author's own unit follows
công tác ở	self-unit	common knowledge of the trade	the author's own unit follows
công việc	form-field	common knowledge of the trade	a field of forms that one writes behind
công việc hiện nay	form-field	common knowledge of the trade	a field of forms that one writes behind
công việc hiện nay	post-opener	common knowledge of the trade	the author's own post follows
công việc đang làm	form-field	common knowledge of the trade	a field of forms that one writes behind
công văn	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
công đất	disjoint	common knowledge of the trade	time, money and what is measured: none is two things at once
cùng	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
cùng kỳ	over-hundred	common knowledge of the trade	a plan, norm or earlier figure: more than a hundred of it is possible
cùng toàn thể	answers-to	common knowledge of the trade	the unit the author answers to follows
cùng tập thể	answers-to	common knowledge of the trade	the unit the author answers to follows
cùng với tập thể	answers-to	common knowledge of the trade	the unit the author answers to follows
căn	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
cũ	former-rule	common knowledge of the trade	names a rule as history or as replaced
cơ bản	softener	common knowledge of the trade	turns a fault into a mood: nothing one could check
cơ quan	form-field	common knowledge of the trade	a field of forms that one writes behind
cơ quan công tác	form-field	common knowledge of the trade	a field of forms that one writes behind
cơ quan của em	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
cơ quan của mình	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
cơ quan của tui	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
cơ quan của tôi	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
cơ quan em	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
cơ quan mình	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
cơ quan tui	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
cơ quan tôi	own-charge	common knowledge of the trade	says that people or a place are the author's to look after
cơ quan tôi	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
cương vị	post-opener	common knowledge of the trade	the author's own post follows
cương vị công tác	post-opener	common knowledge of the trade	the author's own post follows
cả	several	common knowledge of the trade	several people, whose hours add up
cả thôn	own-charge	common knowledge of the trade	says that people or a place are the author's to look after
cả xã	own-charge	common knowledge of the trade	says that people or a place are the author's to look after
cảng	unit-head	common knowledge of the trade	the name of a unit follows
cảnh cáo	fault	common knowledge of the trade	an act or omission one could check
cảnh cáo	strong-fault	common knowledge of the trade	says outright that the author was at fault
cấp nhầm	fault	common knowledge of the trade	an act or omission one can check
cấp sai	fault	common knowledge of the trade	an act or omission one could check
cất sai	fault	common knowledge of the trade	an act or omission one can check
cần thêm số liệu ở đây	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
cận nghèo	wealth	common knowledge of the trade	how well a household is off: none is two of these
cắt giảm	shrink	common knowledge of the trade	cannot take away more than there is
cắt lời	fault	common knowledge of the trade	an act or omission one could check
cắt nhầm	fault	common knowledge of the trade	an act or omission one can check
cột	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
cụ	whole	common knowledge of the trade	a share of something that cannot exceed itself
cục	unit-head	common knowledge of the trade	the name of a unit follows
cụm	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
của bọn em	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
của chúng em	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
của chúng ta	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
của chúng tôi	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
của em	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
của mình	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
của tôi	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
của tụi tui	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
của tụi tôi	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
cứ	span	common knowledge of the trade	opens a span of time of its own
diện tích	whole	common knowledge of the trade	a share of something that cannot exceed itself
do bản thân chỉ huy	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do bản thân chủ nhiệm	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do bản thân coi	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do bản thân coi sóc	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do bản thân làm chủ nhiệm	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do bản thân làm tổ trưởng	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do bản thân làm đội trưởng	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do bản thân phụ trách	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do bản thân quản lý	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do bản thân điều hành	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do bản thân đảm nhiệm	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do bản thân đứng đầu	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do em chỉ huy	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do em chủ nhiệm	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do em coi	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do em coi sóc	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do em làm chủ nhiệm	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do em làm tổ trưởng	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do em làm đội trưởng	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do em phụ trách	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do em quản lý	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do em điều hành	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do em đảm nhiệm	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do em đứng đầu	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do khách quan	softener	common knowledge of the trade	turns a fault into a mood: nothing one could check
do mình chỉ huy	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do mình chủ nhiệm	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do mình coi	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do mình coi sóc	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do mình làm chủ nhiệm	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do mình làm tổ trưởng	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do mình làm đội trưởng	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do mình phụ trách	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do mình quản lý	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do mình điều hành	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do mình đảm nhiệm	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do mình đứng đầu	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do tui chỉ huy	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do tui chủ nhiệm	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do tui coi	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do tui coi sóc	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do tui làm chủ nhiệm	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do tui làm tổ trưởng	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do tui làm đội trưởng	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do tui phụ trách	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do tui quản lý	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do tui điều hành	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do tui đảm nhiệm	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do tui đứng đầu	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do tôi chỉ huy	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do tôi chủ nhiệm	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do tôi coi	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do tôi coi sóc	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do tôi làm chủ nhiệm	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do tôi làm tổ trưởng	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do tôi làm đội trưởng	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do tôi phụ trách	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do tôi quản lý	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do tôi điều hành	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do tôi đảm nhiệm	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
do tôi đứng đầu	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
dán ảnh vào đây	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
dân phàn nàn	fault	common knowledge of the trade	an act or omission one can check
dân số	whole	common knowledge of the trade	a share of something that cannot exceed itself
dân tộc	form-field	common knowledge of the trade	a field of forms that one writes behind
dãy	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
dè dặt	softener	common knowledge of the trade	turns a fault into a mood: nothing one could check
dưới quyền em	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
dưới quyền mình	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
dưới quyền tui	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
dưới quyền tôi	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
dạy	fills	common knowledge of the trade	fills a stretch of time
dạy thiếu	fault	common knowledge of the trade	an act or omission one could check
dạy tại	self-unit	common knowledge of the trade	the author's own unit follows
dẫn đầu	unit-raised	common knowledge of the trade	says behind the name of a unit what it is made, or made to stay
dở	weakness-label	common knowledge of the trade	opens what fell short
dự toán	over-hundred	common knowledge of the trade	a plan, norm or earlier figure: more than a hundred of it is possible
em	fills	common knowledge of the trade	fills a stretch of time
em	me	common knowledge of the trade	who speaks: ends the name of a post
em	whole	common knowledge of the trade	a share of something that cannot exceed itself
em bị nhắc	strong-fault	common knowledge of the trade	says outright that the author was at fault
em bị phê bình	strong-fault	common knowledge of the trade	says outright that the author was at fault
em có lỗi	strong-fault	common knowledge of the trade	says outright that the author was at fault
em giữ chức	post-opener	common knowledge of the trade	the author's own post follows
em là	self-name	common knowledge of the trade	the author's own name follows
em làm	post-opener	common knowledge of the trade	the author's own post follows
em làm nghề	post-opener	common knowledge of the trade	the author's own post follows
em ngủ quên	strong-fault	common knowledge of the trade	says outright that the author was at fault
em phụ trách	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
em quên	strong-fault	common knowledge of the trade	says outright that the author was at fault
em tên	self-name	common knowledge of the trade	the author's own name follows
em tên là	self-name	common knowledge of the trade	the author's own name follows
em xin lỗi	strong-fault	common knowledge of the trade	says outright that the author was at fault
em xin nhận lỗi	strong-fault	common knowledge of the trade	says outright that the author was at fault
em đang công tác	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
em đang làm	post-opener	common knowledge of the trade	the author's own post follows
em đang phụ trách	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
em đang đóng quân	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
email	form-field	common knowledge of the trade	a field of forms that one writes behind
ga	unit-head	common knowledge of the trade	the name of a unit follows
ghi gộp	fault	common knowledge of the trade	an act or omission one could check
ghi khống	fault	common knowledge of the trade	an act or omission one could check
ghi lộn	fault	common knowledge of the trade	an act or omission one can check
ghi nhầm	fault	common knowledge of the trade	an act or omission one could check
ghi nhớ	study	common knowledge of the trade	says that something is studied or felt, not done
ghi sai	fault	common knowledge of the trade	an act or omission one could check
ghi thiếu	fault	common knowledge of the trade	an act or omission one could check
ghi trước	fault	common knowledge of the trade	an act or omission one could check
ghi vào đây	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
gia súc	whole	common knowledge of the trade	a share of something that cannot exceed itself
gia đình	other-label	common knowledge of the trade	opens another part of a review
gia đình	whole	common knowledge of the trade	a share of something that cannot exceed itself
giai đoạn	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
giai đoạn trước	former-rule	common knowledge of the trade	names a rule as history or as replaced
giao nhầm	fault	common knowledge of the trade	an act or omission one can check
giao phụ trách	own-charge	common knowledge of the trade	says that people or a place are the author's to look after
giao thiếu	fault	common knowledge of the trade	an act or omission one can check
giao trễ	fault	common knowledge of the trade	an act or omission one can check
giàu	wealth	common knowledge of the trade	how well a household is off: none is two of these
giám sát	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
giám đốc nhắc	fault	common knowledge of the trade	an act or omission one can check
giáo viên	whole	common knowledge of the trade	a share of something that cannot exceed itself
giúp	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
giải pháp	remedy	common knowledge of the trade	opens what will be done against it
giảm	shrink	common knowledge of the trade	cannot take away more than there is
giảm được	shrink	common knowledge of the trade	cannot take away more than there is
giảng dạy tại	self-unit	common knowledge of the trade	the author's own unit follows
giỏi	grade	common knowledge of the trade	a grade: nobody has two of them
giỏi	whole	common knowledge of the trade	a share of something that cannot exceed itself
giờ	disjoint	common knowledge of the trade	time, money and what is measured: none is two things at once
giờ chuẩn	over-hundred	common knowledge of the trade	a plan, norm or earlier figure: more than a hundred of it is possible
giữ vững danh hiệu	unit-raised	common knowledge of the trade	says behind the name of a unit what it is made, or made to stay
giữ vững thành tích	unit-raised	common knowledge of the trade	says behind the name of a unit what it is made, or made to stay
giữ vững truyền thống	unit-raised	common knowledge of the trade	says behind the name of a unit what it is made, or made to stay
giữa	part-of-month	common knowledge of the trade	between it and its number a month is named, unless the number counts what stands behind
gái	sex	common knowledge of the trade	tells a part of people by their sex
gãy	fault	common knowledge of the trade	an act or omission one could check
góp	several	common knowledge of the trade	several people, whose hours add up
góp	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
gạch bỏ mục không đúng	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
gạch bỏ mức không phù hợp	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
gạch bỏ nếu không có	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
gạch bỏ nội dung không phù hợp	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
gạch bỏ phần không đúng	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
gạch mục không đúng	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
gấp	over-hundred	common knowledge of the trade	a plan, norm or earlier figure: more than a hundred of it is possible
gồm	parts	common knowledge of the trade	opens all the parts of a whole
gồm có	parts	common knowledge of the trade	opens the parts of a whole that was counted before
gửi	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
gửi nhầm	fault	common knowledge of the trade	an act or omission one can check
gửi trễ	fault	common knowledge of the trade	an act or omission one can check
ha	disjoint	common knowledge of the trade	time, money and what is measured: none is two things at once
hiện có	over-hundred	common knowledge of the trade	more than a hundred percent of it is possible
hiện công tác tại	self-unit	common knowledge of the trade	the author's own unit follows
hiện là	post-opener	common knowledge of the trade	the author's own post follows
hiện nay	over-hundred	common knowledge of the trade	more than a hundred percent of it is possible
hiện tôi là	post-opener	common knowledge of the trade	the author's own post follows
hiện đang là	post-opener	common knowledge of the trade	the author's own post follows
hiệu trưởng nhắc	fault	common knowledge of the trade	an act or omission one can check
hoàn thành trong	deadline	common knowledge of the trade	a day follows by which something is to be done
hoàn thành trong quý	deadline	common knowledge of the trade	a day follows by which something is to be done
hoàn thành trước	deadline	common knowledge of the trade	a day follows by which something is to be done
hoàn thành vào	deadline	common knowledge of the trade	a day follows by which something is to be done
htx	unit-head	common knowledge of the trade	the name of a unit follows
hài lòng	whole	common knowledge of the trade	a share of something that cannot exceed itself
hàng	each	common knowledge of the trade	counts a unit of time rather than naming one
héc ta	disjoint	common knowledge of the trade	time, money and what is measured: none is two things at once
hôm	day-opener	common knowledge of the trade	a day follows
hơi chậm	softener	common knowledge of the trade	turns a fault into a mood: nothing one could check
hơi nóng	softener	common knowledge of the trade	turns a fault into a mood: nothing one could check
hơi thẳng	softener	common knowledge of the trade	turns a fault into a mood: nothing one could check
hơn	span	common knowledge of the trade	opens a span of time of its own
hướng	other-label	common knowledge of the trade	opens another part of a review
hướng dẫn cũ	former-rule	common knowledge of the trade	names a rule as history or as replaced
hướng khắc phục	other-label	common knowledge of the trade	opens another part of a review
hướng phấn đấu	other-label	common knowledge of the trade	opens another part of a review
hướng tới	other-label	common knowledge of the trade	opens another part of a review
hạ	shrink	common knowledge of the trade	cannot take away more than there is
hạn	day-opener	common knowledge of the trade	a day follows
hạn chót	deadline	common knowledge of the trade	a day follows by which something is to be done
hạn chế	weakness-label	common knowledge of the trade	opens what fell short
hạn chế khuyết điểm	weakness-label	common knowledge of the trade	opens what fell short
hạt kiểm lâm	unit-head	common knowledge of the trade	the name of a unit follows
hải quan	unit-head	common knowledge of the trade	the name of a unit follows
hằng	each	common knowledge of the trade	counts a unit of time rather than naming one
hẻm	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
hết	day-opener	common knowledge of the trade	a day follows
hết	no-part	common knowledge of the trade	a level that is reached, or of another stretch of time, is no part of a whole
hết	part-of-month	common knowledge of the trade	between it and its number a month is named, unless the number counts what stands behind
hết hiệu lực	former-rule	common knowledge of the trade	names a rule as history or as replaced
hết hạn	former-rule	common knowledge of the trade	names a rule as history or as replaced
họ tên	form-field	common knowledge of the trade	a field of forms that one writes behind
họ tên	self-name	common knowledge of the trade	the author's own name follows
họ tên người cam kết	self-name	common knowledge of the trade	the author's own name follows
họ tên người viết	self-name	common knowledge of the trade	the author's own name follows
họ tên đảng viên	self-name	common knowledge of the trade	the author's own name follows
họ và tên	form-field	common knowledge of the trade	a field of forms that one writes behind
họ và tên	self-name	common knowledge of the trade	the author's own name follows
họ và tên người cam kết	self-name	common knowledge of the trade	the author's own name follows
họ và tên người viết	self-name	common knowledge of the trade	the author's own name follows
họ và tên đảng viên	self-name	common knowledge of the trade	the author's own name follows
học	fills	common knowledge of the trade	fills a stretch of time
học nghị quyết	study	common knowledge of the trade	says that something is studied or felt, not done
học sinh	whole	common knowledge of the trade	a share of something that cannot exceed itself
học sinh nghèo	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
học theo bác	study	common knowledge of the trade	says that something is studied or felt, not done
học trò của bác	figure-of-speech	common knowledge of the trade	a post in a manner of speaking only
học trò nhỏ của bác	figure-of-speech	common knowledge of the trade	a post in a manner of speaking only
học tập chuyên đề	study	common knowledge of the trade	says that something is studied or felt, not done
học tập nghị quyết	study	common knowledge of the trade	says that something is studied or felt, not done
học tập và làm theo	study	common knowledge of the trade	says that something is studied or felt, not done
học tập đầy đủ	study	common knowledge of the trade	says that something is studied or felt, not done
học viên	whole	common knowledge of the trade	a share of something that cannot exceed itself
họp	fills	common knowledge of the trade	fills a stretch of time
hỏng	fault	common knowledge of the trade	an act or omission one could check
hồ sơ	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
hồ sơ	whole	common knowledge of the trade	a share of something that cannot exceed itself
hồi	hour-opener	common knowledge of the trade	a time of day stands behind it
hồi còn	former-rule	common knowledge of the trade	names a rule as history or as replaced
hồi còn	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
hồi em	former-rule	common knowledge of the trade	names a rule as history or as replaced
hồi làm	former-rule	common knowledge of the trade	names a rule as history or as replaced
hồi mới	former-rule	common knowledge of the trade	names a rule as history or as replaced
hồi mới	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
hồi năm	former-rule	common knowledge of the trade	names a rule as history or as replaced
hồi năm	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
hồi tháng	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
hồi trước	former-rule	common knowledge of the trade	names a rule as history or as replaced
hồi trước	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
hồi tôi	former-rule	common knowledge of the trade	names a rule as history or as replaced
hồi tôi	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
hồi đi	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
hồi đó	former-rule	common knowledge of the trade	names a rule as history or as replaced
hồi đó	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
hồi ấy	former-rule	common knowledge of the trade	names a rule as history or as replaced
hồi ấy	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
hỗ trợ	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
hộ	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
hộ	whole	common knowledge of the trade	a share of something that cannot exceed itself
hộ dân	whole	common knowledge of the trade	a share of something that cannot exceed itself
hộ gia đình	whole	common knowledge of the trade	a share of something that cannot exceed itself
hội viên	whole	common knowledge of the trade	a share of something that cannot exceed itself
hợp tác xã	unit-head	common knowledge of the trade	the name of a unit follows
hụt	fault	common knowledge of the trade	an act or omission one could check
hụt	shrink	common knowledge of the trade	cannot take away more than there is
hứa	vow	common knowledge of the trade	somebody promises: who stands before it is the author
hứa mà không	fault	common knowledge of the trade	an act or omission one could check
hứa rồi	fault	common knowledge of the trade	an act or omission one could check
kWh	disjoint	common knowledge of the trade	time, money and what is measured: none is two things at once
kg	disjoint	common knowledge of the trade	time, money and what is measured: none is two things at once
khai khống	fault	common knowledge of the trade	an act or omission one could check
khi còn	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
khiển trách	fault	common knowledge of the trade	an act or omission one could check
khiển trách	strong-fault	common knowledge of the trade	says outright that the author was at fault
kho bạc	unit-head	common knowledge of the trade	the name of a unit follows
khoa	unit-head	common knowledge of the trade	the name of a unit follows
khoanh tròn vào mức	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
khoanh tròn ô	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
khoanh vào mức phù hợp	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
khoanh vào ô	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
khoán	over-hundred	common knowledge of the trade	more than a hundred percent of it is possible
khoản	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
khoảng	span	common knowledge of the trade	opens a span of time of its own
khoảnh	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
khu	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
khu phố	unit-head	common knowledge of the trade	the name of a unit follows
khuyết	weakness-label	common knowledge of the trade	opens what fell short
khuyết điểm	weakness-label	common knowledge of the trade	opens what fell short
khuyết điểm của tôi	strong-fault	common knowledge of the trade	says outright that the author was at fault
khuyết điểm của tôi	weakness-label	common knowledge of the trade	opens what fell short
khuyết điểm hạn chế	weakness-label	common knowledge of the trade	opens what fell short
khá	grade	common knowledge of the trade	a grade: nobody has two of them
khá	wealth	common knowledge of the trade	how well a household is off: none is two of these
khá	whole	common knowledge of the trade	a share of something that cannot exceed itself
khá giả	wealth	common knowledge of the trade	how well a household is off: none is two of these
khá giỏi	whole	common knowledge of the trade	a share of something that cannot exceed itself
khách mắng vốn	fault	common knowledge of the trade	an act or omission one can check
khách phàn nàn	fault	common knowledge of the trade	an act or omission one can check
khóa sổ chậm	fault	common knowledge of the trade	an act or omission one can check
khóm	unit-head	common knowledge of the trade	the name of a unit follows
không	fills	common knowledge of the trade	fills a stretch of time
không báo	fault	common knowledge of the trade	an act or omission one could check
không báo cáo	fault	common knowledge of the trade	an act or omission one could check
không còn hiệu lực	former-rule	common knowledge of the trade	names a rule as history or as replaced
không còn theo	former-rule	common knowledge of the trade	names a rule as history or as replaced
không còn áp dụng	former-rule	common knowledge of the trade	names a rule as history or as replaced
không dùng nữa	former-rule	common knowledge of the trade	names a rule as history or as replaced
không ghi sổ	fault	common knowledge of the trade	an act or omission one could check
không ghi vào ô này	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
không khóa	fault	common knowledge of the trade	an act or omission one could check
không kiểm tra	fault	common knowledge of the trade	an act or omission one could check
không mở	fault	common knowledge of the trade	an act or omission one could check
không thay	fault	common knowledge of the trade	an act or omission one could check
không thu	fault	common knowledge of the trade	an act or omission one could check
không trả lời	fault	common knowledge of the trade	an act or omission one could check
không tới	fault	common knowledge of the trade	an act or omission one could check
không đi kiểm tra	fault	common knowledge of the trade	an act or omission one could check
không đi xem	fault	common knowledge of the trade	an act or omission one could check
không đo	fault	common knowledge of the trade	an act or omission one could check
không đáng kể	softener	common knowledge of the trade	turns a fault into a mood: nothing one could check
không đạt	fault	common knowledge of the trade	an act or omission one could check
không đến	fault	common knowledge of the trade	an act or omission one could check
không để	remedy	common knowledge of the trade	opens what will be done against it
không đọc kỹ	fault	common knowledge of the trade	an act or omission one could check
khắc ghi	study	common knowledge of the trade	says that something is studied or felt, not done
khắc phục	other-label	common knowledge of the trade	opens another part of a review
khắc phục	remedy	common knowledge of the trade	opens what will be done against it
khối	disjoint	common knowledge of the trade	time, money and what is measured: none is two things at once
ki lô	disjoint	common knowledge of the trade	time, money and what is measured: none is two things at once
ki lô mét	disjoint	common knowledge of the trade	time, money and what is measured: none is two things at once
kiến nghị	other-label	common knowledge of the trade	opens another part of a review
kiểm tra	remedy	common knowledge of the trade	opens what will be done against it
kiểm tra	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
kiểm điểm cá nhân	self-review	common knowledge of the trade	opens a self-review
kiểm điểm đảng viên	self-review	common knowledge of the trade	opens a self-review
kiệt	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
km	disjoint	common knowledge of the trade	time, money and what is measured: none is two things at once
kém	grade	common knowledge of the trade	a grade: nobody has two of them
kê thiếu	fault	common knowledge of the trade	an act or omission one can check
kính báo cáo	answers-to	common knowledge of the trade	the unit the author answers to follows
kính gửi	answers-to	common knowledge of the trade	the unit the author answers to follows
kính mong	answers-to	common knowledge of the trade	the unit the author answers to follows
kính trình	answers-to	common knowledge of the trade	the unit the author answers to follows
kính đề nghị	answers-to	common knowledge of the trade	the unit the author answers to follows
kíp	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
kíp	several	common knowledge of the trade	several people, whose hours add up
ký	disjoint	common knowledge of the trade	time, money and what is measured: none is two things at once
ký khống	fault	common knowledge of the trade	an act or omission one could check
ký thay	fault	common knowledge of the trade	an act or omission one could check
ký tên	self-name	common knowledge of the trade	the author's own name follows
ký và ghi rõ họ tên	self-name	common knowledge of the trade	the author's own name follows
kế hoạch	other-label	common knowledge of the trade	opens another part of a review
kế hoạch	over-hundred	common knowledge of the trade	a plan, norm or earlier figure: more than a hundred of it is possible
kế hoạch	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
kế hoạch cá nhân	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
kế hoạch công tác	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
kế hoạch công tác cá nhân	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
kế hoạch của đảng viên	self-name	common knowledge of the trade	the author's own name follows
kế hoạch của đồng chí	self-name	common knowledge of the trade	the author's own name follows
kế hoạch hành động	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
kế hoạch học tập	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
kế hoạch tu dưỡng	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
kế tiếp	span-end	common knowledge of the trade	makes an amount of time no part of a larger one
kết quả	other-label	common knowledge of the trade	opens another part of a review
kết quả chưa đạt	weakness-label	common knowledge of the trade	opens what fell short
kể từ	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
kể từ	span-end	common knowledge of the trade	makes an amount of time no part of a larger one
kỳ	occasion	common knowledge of the trade	what is held once a month at most
kỳ họp	occasion	common knowledge of the trade	what is held once a month at most
kỳ họp	whole	common knowledge of the trade	a share of something that cannot exceed itself
kỳ sinh hoạt	occasion	common knowledge of the trade	what is held once a month at most
kỳ trước	over-hundred	common knowledge of the trade	a plan, norm or earlier figure: more than a hundred of it is possible
kỹ sư tâm hồn	figure-of-speech	common knowledge of the trade	a post in a manner of speaking only
lao động	whole	common knowledge of the trade	a share of something that cannot exceed itself
liên tục	fills	common knowledge of the trade	fills a stretch of time
liền trước	span-end	common knowledge of the trade	makes an amount of time no part of a larger one
lorem ipsum	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
luôn đoàn kết	unit-raised	common knowledge of the trade	says behind the name of a unit what it is made, or made to stay
là một	post-opener	common knowledge of the trade	the author's own post follows
là một người	post-opener	common knowledge of the trade	the author's own post follows
là người	post-opener	common knowledge of the trade	the author's own post follows
là đảng viên	self-unit	common knowledge of the trade	the author's own unit follows
làm	fills	common knowledge of the trade	fills a stretch of time
làm chưa tốt	weakness-label	common knowledge of the trade	opens what fell short
làm dở	fault	common knowledge of the trade	an act or omission one could check
làm hỏng	fault	common knowledge of the trade	an act or omission one could check
làm mất	fault	common knowledge of the trade	an act or omission one could check
làm quen	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
làm trễ	fault	common knowledge of the trade	an act or omission one could check
làm tốt	other-label	common knowledge of the trade	opens another part of a review
làm việc	fills	common knowledge of the trade	fills a stretch of time
làm việc tại	self-unit	common knowledge of the trade	the author's own unit follows
làm vỡ	fault	common knowledge of the trade	an act or omission one could check
làm được	other-label	common knowledge of the trade	opens another part of a review
làm ẩu	fault	common knowledge of the trade	an act or omission one could check
làng	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
làng	unit-head	common knowledge of the trade	the name of a unit follows
lâm trường	unit-head	common knowledge of the trade	the name of a unit follows
lãng phí	fault	common knowledge of the trade	an act or omission one could check
lãnh đạo nhắc	fault	common knowledge of the trade	an act or omission one can check
lên lớp	whole	common knowledge of the trade	a share of something that cannot exceed itself
lên lớp muộn	fault	common knowledge of the trade	an act or omission one could check
lên lớp trễ	fault	common knowledge of the trade	an act or omission one could check
lít	disjoint	common knowledge of the trade	time, money and what is measured: none is two things at once
lô	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
lùi	backwards	common knowledge of the trade	years are gone through from the last to the first
lúc	hour-opener	common knowledge of the trade	a time of day stands behind it
lúc còn	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
lý luận chính trị	form-field	common knowledge of the trade	a field of forms that one writes behind
lương	paid-unit	common knowledge of the trade	counted in days of work and months of pay, of several people
lương cơ sở	over-hundred	common knowledge of the trade	a plan, norm or earlier figure: more than a hundred of it is possible
lấy nhầm	fault	common knowledge of the trade	an act or omission one could check
lần sinh hoạt	occasion	common knowledge of the trade	what is held once a month at most
lần trước	over-hundred	common knowledge of the trade	a plan, norm or earlier figure: more than a hundred of it is possible
lập chậm	fault	common knowledge of the trade	an act or omission one can check
lễ	day-opener	common knowledge of the trade	a day follows
lịch công tác	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
lỗi	weakness-label	common knowledge of the trade	opens what fell short
lỗi của em	strong-fault	common knowledge of the trade	says outright that the author was at fault
lỗi của mình	strong-fault	common knowledge of the trade	says outright that the author was at fault
lỗi của tôi	fault	common knowledge of the trade	an act or omission one could check
lỗi của tôi	strong-fault	common knowledge of the trade	says outright that the author was at fault
lỗi do em	strong-fault	common knowledge of the trade	says outright that the author was at fault
lỗi do tôi	fault	common knowledge of the trade	an act or omission one could check
lỗi do tôi	strong-fault	common knowledge of the trade	says outright that the author was at fault
lỗi là của tôi	strong-fault	common knowledge of the trade	says outright that the author was at fault
lỗi này của tôi	strong-fault	common knowledge of the trade	says outright that the author was at fault
lỗi thuộc về tôi	strong-fault	common knowledge of the trade	says outright that the author was at fault
lỗi tại mình	strong-fault	common knowledge of the trade	says outright that the author was at fault
lỗi tại tôi	strong-fault	common knowledge of the trade	says outright that the author was at fault
lỗi đó của em	strong-fault	common knowledge of the trade	says outright that the author was at fault
lỗi đó của tôi	strong-fault	common knowledge of the trade	says outright that the author was at fault
lỗi ở tôi	fault	common knowledge of the trade	an act or omission one could check
lỗi ở tôi	strong-fault	common knowledge of the trade	says outright that the author was at fault
lộ	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
lớn mạnh	unit-raised	common knowledge of the trade	says behind the name of a unit what it is made, or made to stay
lớp	form-field	common knowledge of the trade	a field of forms that one writes behind
lớp	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
lớp	whole	common knowledge of the trade	a share of something that cannot exceed itself
lời dạy cũ	former-rule	common knowledge of the trade	names a rule as history or as replaced
lỡ hẹn	fault	common knowledge of the trade	an act or omission one could check
lỡ lớn tiếng	fault	common knowledge of the trade	an act or omission one can check
lỡ lời	fault	common knowledge of the trade	an act or omission one can check
lỡ tay	fault	common knowledge of the trade	an act or omission one can check
lỡ việc	fault	common knowledge of the trade	an act or omission one could check
m	disjoint	common knowledge of the trade	time, money and what is measured: none is two things at once
muộn nhất	deadline	common knowledge of the trade	a day follows by which something is to be done
m²	disjoint	common knowledge of the trade	time, money and what is measured: none is two things at once
mà không báo	fault	common knowledge of the trade	an act or omission one could check
mã số	form-field	common knowledge of the trade	a field of forms that one writes behind
mét	disjoint	common knowledge of the trade	time, money and what is measured: none is two things at once
mét khối	disjoint	common knowledge of the trade	time, money and what is measured: none is two things at once
mét vuông	disjoint	common knowledge of the trade	time, money and what is measured: none is two things at once
mình	fills	common knowledge of the trade	fills a stretch of time
mình	me	common knowledge of the trade	who speaks: ends the name of a post
mình	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
mình bị nhắc	strong-fault	common knowledge of the trade	says outright that the author was at fault
mình bị phạt	strong-fault	common knowledge of the trade	says outright that the author was at fault
mình có lỗi	strong-fault	common knowledge of the trade	says outright that the author was at fault
mình là	self-name	common knowledge of the trade	the author's own name follows
mình nhận lỗi	strong-fault	common knowledge of the trade	says outright that the author was at fault
mình phụ trách	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
mình quên	strong-fault	common knowledge of the trade	says outright that the author was at fault
mình xin lỗi	strong-fault	common knowledge of the trade	says outright that the author was at fault
mình đang công tác	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
mình đang phụ trách	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
mình đang đóng quân	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
mùa trước	over-hundred	common knowledge of the trade	a plan, norm or earlier figure: more than a hundred of it is possible
mất sóng	fault	common knowledge of the trade	an act or omission one could check
mất vì tôi	strong-fault	common knowledge of the trade	says outright that the author was at fault
mấy	each	common knowledge of the trade	counts a unit of time rather than naming one
mẫu	disjoint	common knowledge of the trade	time, money and what is measured: none is two things at once
mẫu cũ	former-rule	common knowledge of the trade	names a rule as history or as replaced
mẫu này dùng cho	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
mẫu năm ngoái	former-rule	common knowledge of the trade	names a rule as history or as replaced
mắng	fault	common knowledge of the trade	an act or omission one could check
mặt chưa tốt	weakness-label	common knowledge of the trade	opens what fell short
mặt chưa được	weakness-label	common knowledge of the trade	opens what fell short
mặt mạnh	other-label	common knowledge of the trade	opens another part of a review
mặt tốt	other-label	common knowledge of the trade	opens another part of a review
mặt xấu	weakness-label	common knowledge of the trade	opens what fell short
mặt yếu	weakness-label	common knowledge of the trade	opens what fell short
mặt được	other-label	common knowledge of the trade	opens another part of a review
mẹ tôi	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
mỗi	each	common knowledge of the trade	counts a unit of time rather than naming one
một	each	common knowledge of the trade	counts a unit of time rather than naming one
một kỳ	span-end	common knowledge of the trade	makes an amount of time no part of a larger one
một lượt	span-end	common knowledge of the trade	makes an amount of time no part of a larger one
một lần	span-end	common knowledge of the trade	makes an amount of time no part of a larger one
một số hạn chế	weakness-label	common knowledge of the trade	opens what fell short
một vòng	span-end	common knowledge of the trade	makes an amount of time no part of a larger one
mới	span-end	common knowledge of the trade	makes an amount of time no part of a larger one
mời	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
mục	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
mục này do cấp ủy ghi	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
mục tiêu	over-hundred	common knowledge of the trade	a plan, norm or earlier figure: more than a hundred of it is possible
mục tiêu	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
mục tiêu phấn đấu	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
mức công ty giao	over-hundred	common knowledge of the trade	more than a hundred percent of it is possible
mức giao	over-hundred	common knowledge of the trade	a plan, norm or earlier figure: more than a hundred of it is possible
mức huyện giao	over-hundred	common knowledge of the trade	more than a hundred percent of it is possible
mức khoán	over-hundred	common knowledge of the trade	a plan, norm or earlier figure: more than a hundred of it is possible
mức khoán được giao	over-hundred	common knowledge of the trade	more than a hundred percent of it is possible
mức sàn	over-hundred	common knowledge of the trade	a plan, norm or earlier figure: more than a hundred of it is possible
mức trên giao	over-hundred	common knowledge of the trade	more than a hundred percent of it is possible
mức tỉnh giao	over-hundred	common knowledge of the trade	more than a hundred percent of it is possible
mức xã giao	over-hundred	common knowledge of the trade	more than a hundred percent of it is possible
mức đoàn giao	over-hundred	common knowledge of the trade	more than a hundred percent of it is possible
mức được giao	over-hundred	common knowledge of the trade	more than a hundred percent of it is possible
nam	sex	common knowledge of the trade	tells a part of people by their sex
nay là	former-rule	common knowledge of the trade	names a rule as history or as replaced
nay theo	former-rule	common knowledge of the trade	names a rule as history or as replaced
nghiêm túc học tập	study	common knowledge of the trade	says that something is studied or felt, not done
nghiên cứu kỹ	study	common knowledge of the trade	says that something is studied or felt, not done
nghèo	wealth	common knowledge of the trade	how well a household is off: none is two of these
nghìn	disjoint	common knowledge of the trade	time, money and what is measured: none is two things at once
nghề nghiệp	form-field	common knowledge of the trade	a field of forms that one writes behind
nghề nghiệp	post-opener	common knowledge of the trade	the author's own post follows
nghỉ	fills	common knowledge of the trade	fills a stretch of time
nghị quyết giao	over-hundred	common knowledge of the trade	a plan, norm or earlier figure: more than a hundred of it is possible
nguyên	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
nguyên nhân	other-label	common knowledge of the trade	opens another part of a review
nguyện	vow	common knowledge of the trade	somebody promises: who stands before it is the author
nguyện cùng	answers-to	common knowledge of the trade	the unit the author answers to follows
ngày	day-opener	common knowledge of the trade	a day follows
ngày	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
ngày chính thức	form-field	common knowledge of the trade	a field of forms that one writes behind
ngày càng phát triển	unit-raised	common knowledge of the trade	says behind the name of a unit what it is made, or made to stay
ngày càng vững mạnh	unit-raised	common knowledge of the trade	says behind the name of a unit what it is made, or made to stay
ngày kết nạp	form-field	common knowledge of the trade	a field of forms that one writes behind
ngày sinh	form-field	common knowledge of the trade	a field of forms that one writes behind
ngày tháng năm sinh	form-field	common knowledge of the trade	a field of forms that one writes behind
ngày trước	former-rule	common knowledge of the trade	names a rule as history or as replaced
ngày vào đảng	form-field	common knowledge of the trade	a field of forms that one writes behind
ngày vào đảng chính thức	form-field	common knowledge of the trade	a field of forms that one writes behind
ngày xưa	former-rule	common knowledge of the trade	names a rule as history or as replaced
ngách	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
ngân hàng	unit-head	common knowledge of the trade	the name of a unit follows
ngõ	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
người	several	common knowledge of the trade	several people, whose hours add up
người	whole	common knowledge of the trade	a share of something that cannot exceed itself
người báo cáo	self-name	common knowledge of the trade	the author's own name follows
người bệnh	whole	common knowledge of the trade	a share of something that cannot exceed itself
người cam kết	self-name	common knowledge of the trade	the author's own name follows
người chiến sĩ cách mạng	figure-of-speech	common knowledge of the trade	a post in a manner of speaking only
người chiến sĩ cộng sản	figure-of-speech	common knowledge of the trade	a post in a manner of speaking only
người chiến sĩ tiên phong	figure-of-speech	common knowledge of the trade	a post in a manner of speaking only
người chiến sĩ trên mặt trận	figure-of-speech	common knowledge of the trade	a post in a manner of speaking only
người dân	whole	common knowledge of the trade	a share of something that cannot exceed itself
người học trò	figure-of-speech	common knowledge of the trade	a post in a manner of speaking only
người kiểm điểm	self-name	common knowledge of the trade	the author's own name follows
người ký	self-name	common knowledge of the trade	the author's own name follows
người làm bản cam kết	self-name	common knowledge of the trade	the author's own name follows
người làm kiểm điểm	self-name	common knowledge of the trade	the author's own name follows
người làm kế hoạch	self-name	common knowledge of the trade	the author's own name follows
người làm đơn	self-name	common knowledge of the trade	the author's own name follows
người lái đò	figure-of-speech	common knowledge of the trade	a post in a manner of speaking only
người lính tiên phong	figure-of-speech	common knowledge of the trade	a post in a manner of speaking only
người lính trên mặt trận	figure-of-speech	common knowledge of the trade	a post in a manner of speaking only
người lập	self-name	common knowledge of the trade	the author's own name follows
người lập kế hoạch	self-name	common knowledge of the trade	the author's own name follows
người thực hiện	self-name	common knowledge of the trade	the author's own name follows
người tự kiểm điểm	self-name	common knowledge of the trade	the author's own name follows
người viết	self-name	common knowledge of the trade	the author's own name follows
người viết bản cam kết	self-name	common knowledge of the trade	the author's own name follows
người viết bản kiểm điểm	self-name	common knowledge of the trade	the author's own name follows
người viết bản thu hoạch	self-name	common knowledge of the trade	the author's own name follows
người viết cam kết	self-name	common knowledge of the trade	the author's own name follows
người đăng ký	self-name	common knowledge of the trade	the author's own name follows
ngược	backwards	common knowledge of the trade	years are gone through from the last to the first
ngồi	fills	common knowledge of the trade	fills a stretch of time
ngủ	fills	common knowledge of the trade	fills a stretch of time
ngủ gật	fault	common knowledge of the trade	an act or omission one can check
ngủ quên	fault	common knowledge of the trade	an act or omission one could check
nhiều	each	common knowledge of the trade	counts a unit of time rather than naming one
nhiệm kỳ trước	former-rule	common knowledge of the trade	names a rule as history or as replaced
nhiệm vụ	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
nhiệm vụ của một	post-opener	common knowledge of the trade	the author's own post follows
nhiệm vụ năm học	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
nhiệm vụ trọng tâm	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
nhuận	growth	common knowledge of the trade	what grows or shrinks may do so by less than nothing
nhuận	span-end	common knowledge of the trade	makes an amount of time no part of a larger one
nhà	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
nhà	whole	common knowledge of the trade	a share of something that cannot exceed itself
nhà hát	unit-head	common knowledge of the trade	the name of a unit follows
nhà máy	unit-head	common knowledge of the trade	the name of a unit follows
nhà mình	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nhà ta	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nhánh	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
nhân dân	own-charge	common knowledge of the trade	says that people or a place are the author's to look after
nhân dân trong	own-charge	common knowledge of the trade	says that people or a place are the author's to look after
nhân khẩu	whole	common knowledge of the trade	a share of something that cannot exceed itself
nhìn chung	softener	common knowledge of the trade	turns a fault into a mood: nothing one could check
nhóm	several	common knowledge of the trade	several people, whose hours add up
nhường chỗ	former-rule	common knowledge of the trade	names a rule as history or as replaced
nhược điểm	weakness-label	common knowledge of the trade	opens what fell short
nhấn vào đây để nhập	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
nhấp vào đây để nhập	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
nhầm	fault	common knowledge of the trade	an act or omission one could check
nhận khuyết điểm về	strong-fault	common knowledge of the trade	says outright that the author was at fault
nhận lỗi trước	strong-fault	common knowledge of the trade	says outright that the author was at fault
nhận thức	study	common knowledge of the trade	says that something is studied or felt, not done
nhận xét	other-label	common knowledge of the trade	opens another part of a review
nhập nhầm	fault	common knowledge of the trade	an act or omission one could check
nhập nội dung vào đây	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
nhập sai	fault	common knowledge of the trade	an act or omission one could check
nhập văn bản tại đây	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
nhập văn bản vào đây	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
nhậu say	fault	common knowledge of the trade	an act or omission one could check
nhắc lại	former-rule	common knowledge of the trade	names a rule as history or as replaced
nhắc lại	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
nhờ	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
những hạn chế	weakness-label	common knowledge of the trade	opens what fell short
noi theo	study	common knowledge of the trade	says that something is studied or felt, not done
nâng	over-hundred	common knowledge of the trade	more than a hundred percent of it is possible
nâng	rise	common knowledge of the trade	grows: what is reached is more than where it began
nâng dần	rise	common knowledge of the trade	grows: what is reached is more than where it began
nóc	whole	common knowledge of the trade	a share of something that cannot exceed itself
nóc nhà	whole	common knowledge of the trade	a share of something that cannot exceed itself
nói dối	fault	common knowledge of the trade	an act or omission one could check
nói nặng lời	fault	common knowledge of the trade	an act or omission one could check
nông trường	unit-head	common knowledge of the trade	the name of a unit follows
năm	form-field	common knowledge of the trade	a field of forms that one writes behind
năm	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
năm học	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
năm ngoái	over-hundred	common knowledge of the trade	a plan, norm or earlier figure: more than a hundred of it is possible
năm ngoái	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
năm sau	other-label	common knowledge of the trade	opens another part of a review
năm sinh	form-field	common knowledge of the trade	a field of forms that one writes behind
năm trước	over-hundred	common knowledge of the trade	a plan, norm or earlier figure: more than a hundred of it is possible
năm trước	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
năm tới	other-label	common knowledge of the trade	opens another part of a review
nơi bản thân công tác	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi bản thân dạy	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi bản thân giảng dạy	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi bản thân hiện công tác	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi bản thân là	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi bản thân làm việc	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi bản thân phụ trách	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi bản thân sinh hoạt	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi bản thân trực thuộc	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi bản thân trực tiếp công tác	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi bản thân đang công tác	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi bản thân đang dạy	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi bản thân đang làm	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi bản thân đang làm việc	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi bản thân đang sinh hoạt	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi bản thân đang đóng quân	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi bản thân đóng quân	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi công tác	form-field	common knowledge of the trade	a field of forms that one writes behind
nơi công tác	self-unit	common knowledge of the trade	the author's own unit follows
nơi cư trú	form-field	common knowledge of the trade	a field of forms that one writes behind
nơi cư trú	other-label	common knowledge of the trade	opens another part of a review
nơi em công tác	own-charge	common knowledge of the trade	says that people or a place are the author's to look after
nơi em công tác	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi em dạy	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi em giảng dạy	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi em hiện công tác	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi em là	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi em làm	post-opener	common knowledge of the trade	the author's own post follows
nơi em làm việc	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi em phụ trách	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi em sinh hoạt	own-charge	common knowledge of the trade	says that people or a place are the author's to look after
nơi em sinh hoạt	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi em trực thuộc	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi em trực tiếp công tác	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi em đang công tác	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi em đang dạy	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi em đang làm	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi em đang làm việc	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi em đang sinh hoạt	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi em đang đóng quân	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi em đóng quân	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi làm việc	form-field	common knowledge of the trade	a field of forms that one writes behind
nơi mình công tác	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi mình dạy	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi mình giảng dạy	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi mình hiện công tác	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi mình là	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi mình làm việc	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi mình phụ trách	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi mình sinh hoạt	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi mình trực thuộc	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi mình trực tiếp công tác	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi mình đang công tác	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi mình đang dạy	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi mình đang làm	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi mình đang làm việc	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi mình đang sinh hoạt	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi mình đang đóng quân	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi mình đóng quân	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi sinh	form-field	common knowledge of the trade	a field of forms that one writes behind
nơi tui công tác	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tui dạy	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tui giảng dạy	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tui hiện công tác	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tui là	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tui làm việc	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tui phụ trách	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tui sinh hoạt	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tui trực thuộc	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tui trực tiếp công tác	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tui đang công tác	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tui đang dạy	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tui đang làm	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tui đang làm việc	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tui đang sinh hoạt	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tui đang đóng quân	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tui đóng quân	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tôi công tác	own-charge	common knowledge of the trade	says that people or a place are the author's to look after
nơi tôi công tác	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tôi dạy	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tôi giảng dạy	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tôi hiện công tác	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tôi là	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tôi làm	post-opener	common knowledge of the trade	the author's own post follows
nơi tôi làm việc	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tôi phụ trách	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tôi sinh hoạt	own-charge	common knowledge of the trade	says that people or a place are the author's to look after
nơi tôi sinh hoạt	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tôi trực thuộc	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tôi trực tiếp công tác	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tôi đang công tác	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tôi đang dạy	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tôi đang làm	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tôi đang làm việc	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tôi đang sinh hoạt	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tôi đang đóng quân	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tôi đóng quân	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
nơi tôi ở	own-charge	common knowledge of the trade	says that people or a place are the author's to look after
nơi ở	form-field	common knowledge of the trade	a field of forms that one writes behind
nơi ở hiện nay	form-field	common knowledge of the trade	a field of forms that one writes behind
nơi ở hiện nay	self-unit	common knowledge of the trade	the author's own unit follows
nặng lời	fault	common knowledge of the trade	an act or omission one could check
nếu không có ghi không	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
nếu không có thì bỏ	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
nếu không có thì ghi không	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
nếu là đảng viên dự bị thì bỏ	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
nể nang	softener	common knowledge of the trade	turns a fault into a mood: nothing one could check
nể nhau	fault	common knowledge of the trade	an act or omission one could check
nội bộ đoàn kết	unit-raised	common knowledge of the trade	says behind the name of a unit what it is made, or made to stay
nội dung cam kết	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
nội dung đăng ký	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
nội quy	post-opener	common knowledge of the trade	the author's own post or place of work follows
nội quy của	post-opener	common knowledge of the trade	the author's own post or place of work follows
nộp chậm	fault	common knowledge of the trade	an act or omission one could check
nộp muộn	fault	common knowledge of the trade	an act or omission one could check
nộp phạt	fault	common knowledge of the trade	an act or omission one could check
nộp trễ	fault	common knowledge of the trade	an act or omission one could check
nợ	fault	common knowledge of the trade	an act or omission one could check
nữ	sex	common knowledge of the trade	tells a part of people by their sex
nữa	span-end	common knowledge of the trade	makes an amount of time no part of a larger one
pha theo tỷ lệ	parts	common knowledge of the trade	opens all the parts of a whole
phi	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
phiên họp	occasion	common knowledge of the trade	what is held once a month at most
phiếu	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
phiếu	whole	common knowledge of the trade	a share of something that cannot exceed itself
phiếu thu	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
phát nhầm	fault	common knowledge of the trade	an act or omission one could check
phát sai	fault	common knowledge of the trade	an act or omission one could check
phân công	own-charge	common knowledge of the trade	says that people or a place are the author's to look after
phân công	remedy	common knowledge of the trade	opens what will be done against it
phân xưởng	unit-head	common knowledge of the trade	the name of a unit follows
phép	paid-unit	common knowledge of the trade	counted in days of work and months of pay, of several people
phòng	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
phòng giao dịch	unit-head	common knowledge of the trade	the name of a unit follows
phút	disjoint	common knowledge of the trade	time, money and what is measured: none is two things at once
phương hướng	other-label	common knowledge of the trade	opens another part of a review
phương hướng	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
phương hướng khắc phục	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
phương hướng nhiệm vụ	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
phương hướng phấn đấu	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
phải bồi thường	fault	common knowledge of the trade	an act or omission one can check
phải xin lỗi	fault	common knowledge of the trade	an act or omission one could check
phải xin lỗi	strong-fault	common knowledge of the trade	says outright that the author was at fault
phải xong trong	deadline	common knowledge of the trade	a day follows by which something is to be done
phải đền	fault	common knowledge of the trade	an act or omission one can check
phấn đấu	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
phấn đấu	vow	common knowledge of the trade	somebody promises: who stands before it is the author
phần chưa được	weakness-label	common knowledge of the trade	opens what fell short
phần nào	softener	common knowledge of the trade	turns a fault into a mood: nothing one could check
phần này do chi bộ ghi	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
phần này do cấp ủy ghi	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
phố	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
phối hợp	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
phối trộn	parts	common knowledge of the trade	opens all the parts of a whole
phụ	paid-unit	common knowledge of the trade	counted in days of work and months of pay, of several people
phụ huynh phàn nàn	fault	common knowledge of the trade	an act or omission one can check
phụ nữ	whole	common knowledge of the trade	a share of something that cannot exceed itself
phụ trách	own-charge	common knowledge of the trade	says that people or a place are the author's to look after
phục vụ tại	self-unit	common knowledge of the trade	the author's own unit follows
quy định cũ	former-rule	common knowledge of the trade	names a rule as history or as replaced
quy định giờ	over-hundred	common knowledge of the trade	a plan, norm or earlier figure: more than a hundred of it is possible
quyết toán chậm	fault	common knowledge of the trade	an act or omission one can check
quyết tâm	vow	common knowledge of the trade	somebody promises: who stands before it is the author
quyết tâm noi theo	study	common knowledge of the trade	says that something is studied or felt, not done
quá	span	common knowledge of the trade	opens a span of time of its own
quá hạn	fault	common knowledge of the trade	an act or omission one could check
quán triệt	study	common knowledge of the trade	says that something is studied or felt, not done
quát	fault	common knowledge of the trade	an act or omission one could check
quát mắng	fault	common knowledge of the trade	an act or omission one could check
quân số	whole	common knowledge of the trade	a whole that no share of it exceeds
quê quán	form-field	common knowledge of the trade	a field of forms that one writes behind
quê tôi	own-charge	common knowledge of the trade	says that people or a place are the author's to look after
quên	fault	common knowledge of the trade	an act or omission one could check
quý	no-part	common knowledge of the trade	a level that is reached, or of another stretch of time, is no part of a whole
quý	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
quý trước	over-hundred	common knowledge of the trade	a plan, norm or earlier figure: more than a hundred of it is possible
quản đốc nhắc	fault	common knowledge of the trade	an act or omission one can check
ra	fills	common knowledge of the trade	fills a stretch of time
ra chậm	fault	common knowledge of the trade	an act or omission one could check
ra đời thay	former-rule	common knowledge of the trade	names a rule as history or as replaced
rất tâm đắc	study	common knowledge of the trade	says that something is studied or felt, not done
rớt	fault	common knowledge of the trade	an act or omission one could check
sai hẹn	fault	common knowledge of the trade	an act or omission one could check
sai sót	weakness-label	common knowledge of the trade	opens what fell short
sang năm	other-label	common knowledge of the trade	opens another part of a review
sau	span	common knowledge of the trade	opens a span of time of its own
sau	span-end	common knowledge of the trade	makes an amount of time no part of a larger one
say rượu	fault	common knowledge of the trade	an act or omission one could check
say xỉn	fault	common knowledge of the trade	an act or omission one could check
sinh hoạt chuyên đề	study	common knowledge of the trade	says that something is studied or felt, not done
sinh hoạt tại	self-unit	common knowledge of the trade	the author's own unit follows
sinh hoạt tại chi bộ	form-field	common knowledge of the trade	a field of forms that one writes behind
sinh hoạt đảng tại	self-unit	common knowledge of the trade	the author's own unit follows
sinh hoạt ở	self-unit	common knowledge of the trade	the author's own unit follows
sinh viên	whole	common knowledge of the trade	a share of something that cannot exceed itself
so với	over-hundred	common knowledge of the trade	a plan, norm or earlier figure: more than a hundred of it is possible
so với	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
spo2	rate	common knowledge of the trade	calls a number a share
suốt	fills	common knowledge of the trade	fills a stretch of time
sào	disjoint	common knowledge of the trade	time, money and what is measured: none is two things at once
sáng	day-opener	common knowledge of the trade	a day follows
sáng	part-of-day	common knowledge of the trade	a part of a day: a time or a day of the week stands by it
sót	fault	common knowledge of the trade	an act or omission one could check
sẻ	no-part	common knowledge of the trade	a level that is reached, or of another stretch of time, is no part of a whole
sẽ	remedy	common knowledge of the trade	opens what will be done against it
số	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
số bản	whole	common knowledge of the trade	a share of something that cannot exceed itself
số ca	whole	common knowledge of the trade	a share of something that cannot exceed itself
số cccd	form-field	common knowledge of the trade	a field of forms that one writes behind
số cmnd	form-field	common knowledge of the trade	a field of forms that one writes behind
số cây	whole	common knowledge of the trade	a share of something that cannot exceed itself
số căn cước	form-field	common knowledge of the trade	a field of forms that one writes behind
số dân	whole	common knowledge of the trade	a share of something that cannot exceed itself
số em	whole	common knowledge of the trade	a share of something that cannot exceed itself
số hiệu	form-field	common knowledge of the trade	a field of forms that one writes behind
số học sinh	whole	common knowledge of the trade	a share of something that cannot exceed itself
số hồ sơ	whole	common knowledge of the trade	a share of something that cannot exceed itself
số hộ	whole	common knowledge of the trade	a share of something that cannot exceed itself
số lý lịch	form-field	common knowledge of the trade	a field of forms that one writes behind
số người	whole	common knowledge of the trade	a share of something that cannot exceed itself
số thôn	whole	common knowledge of the trade	a share of something that cannot exceed itself
số thẻ	form-field	common knowledge of the trade	a field of forms that one writes behind
số thẻ đảng viên	form-field	common knowledge of the trade	a field of forms that one writes behind
số trẻ	whole	common knowledge of the trade	a share of something that cannot exceed itself
số vụ	whole	common knowledge of the trade	a share of something that cannot exceed itself
số điện	disjoint	common knowledge of the trade	time, money and what is measured: none is two things at once
số điện thoại	form-field	common knowledge of the trade	a field of forms that one writes behind
số đảng viên	whole	common knowledge of the trade	a share of something that cannot exceed itself
sợi	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
sửa	other-label	common knowledge of the trade	opens another part of a review
sửa	remedy	common knowledge of the trade	opens what will be done against it
sửa chữa	other-label	common knowledge of the trade	opens another part of a review
sửa lại cho phù hợp với bản thân	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
ta	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
tan sau	fault	common knowledge of the trade	an act or omission one could check
tay	no-part	common knowledge of the trade	a level that is reached, or of another stretch of time, is no part of a whole
tdp	unit-head	common knowledge of the trade	the name of a unit follows
thanh niên	whole	common knowledge of the trade	a share of something that cannot exceed itself
thay bằng	former-rule	common knowledge of the trade	names a rule as history or as replaced
thay bằng nội dung của mình	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
thay cho	former-rule	common knowledge of the trade	names a rule as history or as replaced
thay chỉ thị	former-rule	common knowledge of the trade	names a rule as history or as replaced
thay hướng dẫn	former-rule	common knowledge of the trade	names a rule as history or as replaced
thay nó	former-rule	common knowledge of the trade	names a rule as history or as replaced
thay quy định	former-rule	common knowledge of the trade	names a rule as history or as replaced
thay rồi	former-rule	common knowledge of the trade	names a rule as history or as replaced
thay thế	former-rule	common knowledge of the trade	names a rule as history or as replaced
theo dõi	remedy	common knowledge of the trade	opens what will be done against it
theo tỷ lệ	parts	common knowledge of the trade	opens all the parts of a whole
thiếu sót	weakness-label	common knowledge of the trade	opens what fell short
thu	fills	common knowledge of the trade	fills a stretch of time
thua	fault	common knowledge of the trade	an act or omission one could check
thuyền viên	whole	common knowledge of the trade	a share of something that cannot exceed itself
thành bản	unit-raised	common knowledge of the trade	says behind the name of a unit what it is made, or made to stay
thành chi bộ	unit-raised	common knowledge of the trade	says behind the name of a unit what it is made, or made to stay
thành cơ quan	unit-raised	common knowledge of the trade	says behind the name of a unit what it is made, or made to stay
thành lá cờ	unit-raised	common knowledge of the trade	says behind the name of a unit what it is made, or made to stay
thành thôn	unit-raised	common knowledge of the trade	says behind the name of a unit what it is made, or made to stay
thành tập thể	unit-raised	common knowledge of the trade	says behind the name of a unit what it is made, or made to stay
thành điểm sáng	unit-raised	common knowledge of the trade	says behind the name of a unit what it is made, or made to stay
thành đơn vị	unit-raised	common knowledge of the trade	says behind the name of a unit what it is made, or made to stay
thành ấp	unit-raised	common knowledge of the trade	says behind the name of a unit what it is made, or made to stay
tháng	no-part	common knowledge of the trade	a level that is reached, or of another stretch of time, is no part of a whole
tháng	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
tháng trước	over-hundred	common knowledge of the trade	a plan, norm or earlier figure: more than a hundred of it is possible
thêm	span	common knowledge of the trade	opens a span of time of its own
thì ghi thêm mục này	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
thôn	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
thôn	unit-head	common knowledge of the trade	the name of a unit follows
thôn	whole	common knowledge of the trade	a share of something that cannot exceed itself
thôn tôi	own-charge	common knowledge of the trade	says that people or a place are the author's to look after
thăm	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
thư viện	unit-head	common knowledge of the trade	the name of a unit follows
thư điện tử	form-field	common knowledge of the trade	a field of forms that one writes behind
thường trú	form-field	common knowledge of the trade	a field of forms that one writes behind
thưởng	paid-unit	common knowledge of the trade	counted in days of work and months of pay, of several people
thấm nhuần	study	common knowledge of the trade	says that something is studied or felt, not done
thất lạc	fault	common knowledge of the trade	an act or omission one could check
thấy có lỗi	strong-fault	common knowledge of the trade	the author's own fault, whatever stands beside it
thấy mà im	fault	common knowledge of the trade	an act or omission one could check
thấy mắc cỡ	strong-fault	common knowledge of the trade	the author's own fault, whatever stands beside it
thầy thuốc của đất	figure-of-speech	common knowledge of the trade	a post in a manner of speaking only
thỉnh thoảng	softener	common knowledge of the trade	turns a fault into a mood: nothing one could check
thời kỳ trước	former-rule	common knowledge of the trade	names a rule as history or as replaced
thời trước	former-rule	common knowledge of the trade	names a rule as history or as replaced
thời ấy	former-rule	common knowledge of the trade	names a rule as history or as replaced
thứ	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
thửa	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
thửa	whole	common knowledge of the trade	a share of something that cannot exceed itself
thực hiện	other-label	common knowledge of the trade	opens another part of a review
tick vào ô	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
tinh thần	study	common knowledge of the trade	says that something is studied or felt, not done
tiêm nhầm	fault	common knowledge of the trade	an act or omission one could check
tiêm đủ	whole	common knowledge of the trade	a share of something that cannot exceed itself
tiêu lạm	fault	common knowledge of the trade	an act or omission one could check
tiếng	disjoint	common knowledge of the trade	time, money and what is measured: none is two things at once
tiếp tục dẫn	unit-raised	common knowledge of the trade	says behind the name of a unit what it is made, or made to stay
tiếp tục giữ	unit-raised	common knowledge of the trade	says behind the name of a unit what it is made, or made to stay
tiếp tục là	unit-raised	common knowledge of the trade	says behind the name of a unit what it is made, or made to stay
tiếp tục đạt	unit-raised	common knowledge of the trade	says behind the name of a unit what it is made, or made to stay
tiết	disjoint	common knowledge of the trade	time, money and what is measured: none is two things at once
tiết kiệm	shrink	common knowledge of the trade	cannot take away more than there is
tiểu đoàn	unit-head	common knowledge of the trade	the name of a unit follows
tiểu đội	unit-head	common knowledge of the trade	the name of a unit follows
to tiếng	fault	common knowledge of the trade	an act or omission one could check
toàn huyện	own-charge	common knowledge of the trade	says that people or a place are the author's to look after
toàn phường	own-charge	common knowledge of the trade	says that people or a place are the author's to look after
toàn thôn	own-charge	common knowledge of the trade	says that people or a place are the author's to look after
toàn xã	own-charge	common knowledge of the trade	says that people or a place are the author's to look after
trai	sex	common knowledge of the trade	tells a part of people by their sex
triệu	disjoint	common knowledge of the trade	time, money and what is measured: none is two things at once
trong	each	common knowledge of the trade	counts a unit of time rather than naming one
trong	span	common knowledge of the trade	opens a span of time of its own
trong cương vị	post-opener	common knowledge of the trade	the author's own post follows
trong sạch vững mạnh	unit-raised	common knowledge of the trade	says behind the name of a unit what it is made, or made to stay
trong số đó	among	common knowledge of the trade	opens the parts of a whole that was counted before
trong tổng	whole	common knowledge of the trade	a share of something that cannot exceed itself
trong vai trò	post-opener	common knowledge of the trade	the author's own post follows
trong đó	among	common knowledge of the trade	opens the parts of a whole that was counted before
trung bình	grade	common knowledge of the trade	a grade: nobody has two of them
trung bình	wealth	common knowledge of the trade	how well a household is off: none is two of these
trung tâm	unit-head	common knowledge of the trade	the name of a unit follows
trung đoàn	unit-head	common knowledge of the trade	the name of a unit follows
trung đội	unit-head	common knowledge of the trade	the name of a unit follows
tràn	fault	common knowledge of the trade	an act or omission one could check
trách nhiệm của một	post-opener	common knowledge of the trade	the author's own post follows
trách nhiệm của người	post-opener	common knowledge of the trade	the author's own post follows
trên cương vị	post-opener	common knowledge of the trade	the author's own post follows
trên cương vị là	post-opener	common knowledge of the trade	the author's own post follows
trên tổng	whole	common knowledge of the trade	a share of something that cannot exceed itself
trình bày ngắn gọn không quá	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
trình độ	form-field	common knowledge of the trade	a field of forms that one writes behind
trình độ chuyên môn	form-field	common knowledge of the trade	a field of forms that one writes behind
trình độ học vấn	form-field	common knowledge of the trade	a field of forms that one writes behind
trình độ lý luận chính trị	form-field	common knowledge of the trade	a field of forms that one writes behind
trình độ văn hóa	form-field	common knowledge of the trade	a field of forms that one writes behind
trích	other-label	common knowledge of the trade	opens another part of a review
trưa	part-of-day	common knowledge of the trade	a part of a day: a time or a day of the week stands by it
trước	day-opener	common knowledge of the trade	a day follows
trước	deadline	common knowledge of the trade	a day follows by which something is to be done
trước	hour-opener	common knowledge of the trade	a time of day stands behind it
trước	span	common knowledge of the trade	opens a span of time of its own
trước	span-end	common knowledge of the trade	makes an amount of time no part of a larger one
trước khi chuyển	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
trước khi làm	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
trước khi nghỉ	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
trước khi nhập	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
trước khi sang	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
trước khi sáp nhập	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
trước khi tôi	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
trước khi vào	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
trước khi về	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
trước kia	former-rule	common knowledge of the trade	names a rule as history or as replaced
trước kia	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
trước ngày	deadline	common knowledge of the trade	a day follows by which something is to be done
trước năm	former-rule	common knowledge of the trade	names a rule as history or as replaced
trước tháng	deadline	common knowledge of the trade	a day follows by which something is to be done
trước tập thể	answers-to	common knowledge of the trade	the unit the author answers to follows
trước đây	former-rule	common knowledge of the trade	names a rule as history or as replaced
trước đây	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
trước đó	former-rule	common knowledge of the trade	names a rule as history or as replaced
trường	unit-head	common knowledge of the trade	the name of a unit follows
trường em	own-charge	common knowledge of the trade	says that people or a place are the author's to look after
trường mầm non	unit-head	common knowledge of the trade	the name of a unit follows
trường th	unit-head	common knowledge of the trade	the name of a unit follows
trường thcs	unit-head	common knowledge of the trade	the name of a unit follows
trường thpt	unit-head	common knowledge of the trade	the name of a unit follows
trường tiểu học	unit-head	common knowledge of the trade	the name of a unit follows
trường tôi	own-charge	common knowledge of the trade	says that people or a place are the author's to look after
trưởng	growth	common knowledge of the trade	what grows or shrinks may do so by less than nothing
trưởng khoa nhắc	fault	common knowledge of the trade	an act or omission one can check
trượt	fault	common knowledge of the trade	an act or omission one could check
trạm	unit-head	common knowledge of the trade	the name of a unit follows
trạm y tế	unit-head	common knowledge of the trade	the name of a unit follows
trả chậm	fault	common knowledge of the trade	an act or omission one could check
trả trễ	fault	common knowledge of the trade	an act or omission one could check
trẻ	whole	common knowledge of the trade	a share of something that cannot exceed itself
trễ	fault	common knowledge of the trade	an act or omission one could check
trễ hạn	fault	common knowledge of the trade	an act or omission one could check
trộm	fault	common knowledge of the trade	an act or omission one could check
trộn theo tỷ lệ	parts	common knowledge of the trade	opens all the parts of a whole
trở	backwards	common knowledge of the trade	years are gone through from the last to the first
trở lại	span-end	common knowledge of the trade	makes an amount of time no part of a larger one
trở thành	unit-raised	common knowledge of the trade	says behind the name of a unit what it is made, or made to stay
trở về	span-end	common knowledge of the trade	makes an amount of time no part of a larger one
trở về trước	span-end	common knowledge of the trade	makes an amount of time no part of a larger one
trụ	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
trực	fills	common knowledge of the trade	fills a stretch of time
trực	paid-unit	common knowledge of the trade	counted in days of work and months of pay, of several people
tu dưỡng rèn luyện	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
tui	me	common knowledge of the trade	who speaks: ends the name of a post
tui bị nhắc	strong-fault	common knowledge of the trade	the author's own fault, whatever stands beside it
tui bị phạt	strong-fault	common knowledge of the trade	the author's own fault, whatever stands beside it
tui làm hỏng	strong-fault	common knowledge of the trade	the author's own fault, whatever stands beside it
tui làm mất	strong-fault	common knowledge of the trade	the author's own fault, whatever stands beside it
tui ngủ quên	strong-fault	common knowledge of the trade	says outright that the author was at fault
tui nhận lỗi	strong-fault	common knowledge of the trade	says outright that the author was at fault
tui phụ trách	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
tui quên	strong-fault	common knowledge of the trade	the author's own fault, whatever stands beside it
tui sai	strong-fault	common knowledge of the trade	the author's own fault, whatever stands beside it
tui xin lỗi	strong-fault	common knowledge of the trade	says outright that the author was at fault
tui đang công tác	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
tui đang phụ trách	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
tui đang đóng quân	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
tuyên truyền	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
tuần	fills	common knowledge of the trade	fills a stretch of time
tuổi	span-end	common knowledge of the trade	makes an amount of time no part of a larger one
tên cơ sở	form-field	common knowledge of the trade	a field of forms that one writes behind
tên em là	self-name	common knowledge of the trade	the author's own name follows
tên người viết	self-name	common knowledge of the trade	the author's own name follows
tên tôi là	self-name	common knowledge of the trade	the author's own name follows
tên đảng viên	self-name	common knowledge of the trade	the author's own name follows
tích vào ô	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
tính hơi	softener	common knowledge of the trade	turns a fault into a mood: nothing one could check
tính nhầm	fault	common knowledge of the trade	an act or omission one could check
tính sai	fault	common knowledge of the trade	an act or omission one could check
tính thiếu	fault	common knowledge of the trade	an act or omission one could check
tòa án	unit-head	common knowledge of the trade	the name of a unit follows
tòa án nhân dân	unit-head	common knowledge of the trade	the name of a unit follows
tôi	fills	common knowledge of the trade	fills a stretch of time
tôi	me	common knowledge of the trade	who speaks: ends the name of a post
tôi bị nhắc	strong-fault	common knowledge of the trade	says outright that the author was at fault
tôi bị phê bình	strong-fault	common knowledge of the trade	says outright that the author was at fault
tôi bị phạt	strong-fault	common knowledge of the trade	says outright that the author was at fault
tôi bỏ	strong-fault	common knowledge of the trade	says outright that the author was at fault
tôi chưa xứng đáng	strong-fault	common knowledge of the trade	says outright that the author was at fault
tôi chửi	strong-fault	common knowledge of the trade	says outright that the author was at fault
tôi có lỗi	strong-fault	common knowledge of the trade	says outright that the author was at fault
tôi giữ chức	post-opener	common knowledge of the trade	the author's own post follows
tôi hiện là	post-opener	common knowledge of the trade	the author's own post follows
tôi hứa trước	answers-to	common knowledge of the trade	the unit the author answers to follows
tôi hứa với	answers-to	common knowledge of the trade	the unit the author answers to follows
tôi là	self-name	common knowledge of the trade	the author's own name follows
tôi làm	post-opener	common knowledge of the trade	the author's own post follows
tôi làm hỏng	strong-fault	common knowledge of the trade	says outright that the author was at fault
tôi làm mất	strong-fault	common knowledge of the trade	says outright that the author was at fault
tôi làm nghề	post-opener	common knowledge of the trade	the author's own post follows
tôi làm sai	strong-fault	common knowledge of the trade	says outright that the author was at fault
tôi lỡ tay	strong-fault	common knowledge of the trade	the author's own fault, whatever stands beside it
tôi ngủ gật	strong-fault	common knowledge of the trade	the author's own fault, whatever stands beside it
tôi ngủ quên	strong-fault	common knowledge of the trade	says outright that the author was at fault
tôi nhận khuyết điểm	strong-fault	common knowledge of the trade	says outright that the author was at fault
tôi nhận lỗi	fault	common knowledge of the trade	an act or omission one could check
tôi nhận lỗi	strong-fault	common knowledge of the trade	says outright that the author was at fault
tôi nóng giận	strong-fault	common knowledge of the trade	says outright that the author was at fault
tôi phụ trách	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
tôi quát	strong-fault	common knowledge of the trade	says outright that the author was at fault
tôi quên	fault	common knowledge of the trade	an act or omission one could check
tôi quên	strong-fault	common knowledge of the trade	says outright that the author was at fault
tôi sai	fault	common knowledge of the trade	an act or omission one could check
tôi sai	strong-fault	common knowledge of the trade	says outright that the author was at fault
tôi thiếu sót	strong-fault	common knowledge of the trade	says outright that the author was at fault
tôi tên	self-name	common knowledge of the trade	the author's own name follows
tôi tên là	self-name	common knowledge of the trade	the author's own name follows
tôi xin lỗi	fault	common knowledge of the trade	an act or omission one could check
tôi xin lỗi	strong-fault	common knowledge of the trade	says outright that the author was at fault
tôi xin nhận lỗi	strong-fault	common knowledge of the trade	says outright that the author was at fault
tôi đang công tác	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
tôi đang làm	post-opener	common knowledge of the trade	the author's own post follows
tôi đang phụ trách	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
tôi đang đóng quân	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
tôi đã sai	strong-fault	common knowledge of the trade	says outright that the author was at fault
tôi để mất	strong-fault	common knowledge of the trade	says outright that the author was at fault
tôi để quên	strong-fault	common knowledge of the trade	says outright that the author was at fault
tôn giáo	form-field	common knowledge of the trade	a field of forms that one writes behind
tăng	growth	common knowledge of the trade	what grows or shrinks may do so by less than nothing
tăng	over-hundred	common knowledge of the trade	a plan, norm or earlier figure: more than a hundred of it is possible
tăng	rise	common knowledge of the trade	grows: what is reached is more than where it began
tăng dần	rise	common knowledge of the trade	grows: what is reached is more than where it began
tăng lên	over-hundred	common knowledge of the trade	a plan, norm or earlier figure: more than a hundred of it is possible
tạ	disjoint	common knowledge of the trade	time, money and what is measured: none is two things at once
tấn	disjoint	common knowledge of the trade	time, money and what is measured: none is two things at once
tỉ lệ	rate	common knowledge of the trade	calls a number a share, which cannot exceed its whole
tối	day-opener	common knowledge of the trade	a day follows
tối	part-of-day	common knowledge of the trade	a part of a day: a time or a day of the week stands by it
tối thiểu	fills	common knowledge of the trade	fills a stretch of time
tốt	grade	common knowledge of the trade	a grade: nobody has two of them
tốt	other-label	common knowledge of the trade	opens another part of a review
tốt nghiệp	whole	common knowledge of the trade	a share of something that cannot exceed itself
tồn tại	weakness-label	common knowledge of the trade	opens what fell short
tồn từ	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
tồn đọng	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
tổ	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
tổ	several	common knowledge of the trade	several people, whose hours add up
tổ chức học tập	study	common knowledge of the trade	says that something is studied or felt, not done
tổ dân phố	unit-head	common knowledge of the trade	the name of a unit follows
tổ trưởng nhắc	fault	common knowledge of the trade	an act or omission one can check
tổ viên	whole	common knowledge of the trade	a share of something that cannot exceed itself
tổng chi	whole	common knowledge of the trade	a share of something that cannot exceed itself
tổng chi phí	whole	common knowledge of the trade	a share of something that cannot exceed itself
tổng diện tích	whole	common knowledge of the trade	a whole that no share of it exceeds
tổng dư nợ	whole	common knowledge of the trade	a whole that no share of it exceeds
tổng quân số	whole	common knowledge of the trade	a whole that no share of it exceeds
tổng số	rate	common knowledge of the trade	calls a number a share, which cannot exceed its whole
tổng số	whole	common knowledge of the trade	a whole that no share of it exceeds
tổng số hộ	whole	common knowledge of the trade	a whole that no share of it exceeds
tổng đàn	whole	common knowledge of the trade	a whole that no share of it exceeds
tới	day-opener	common knowledge of the trade	a day follows
tới	hour-opener	common knowledge of the trade	a time of day stands behind it
tới	span-end	common knowledge of the trade	makes an amount of time no part of a larger one
tới muộn	fault	common knowledge of the trade	an act or omission one could check
tờ	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
tụi tui	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
tụi tôi	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
từ	day-opener	common knowledge of the trade	a day follows
từ	fills	common knowledge of the trade	fills a stretch of time
từ	hour-opener	common knowledge of the trade	a time of day stands behind it
từ hồi	former-rule	common knowledge of the trade	names a rule as history or as replaced
từ nay	remedy	common knowledge of the trade	opens what will be done against it
từ năm	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
từng	each	common knowledge of the trade	counts a unit of time rather than naming one
từng	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
từng học	former-rule	common knowledge of the trade	names a rule as history or as replaced
từng thực hiện	former-rule	common knowledge of the trade	names a rule as history or as replaced
tự chấm	other-label	common knowledge of the trade	opens another part of a review
tự hứa trước	answers-to	common knowledge of the trade	the unit the author answers to follows
tự kiểm điểm	own-plan	common knowledge of the trade	what the year behind it is reviewed for
tự kiểm điểm	self-review	common knowledge of the trade	opens a self-review
tự kiểm điểm	vow	common knowledge of the trade	somebody promises: who stands before it is the author
tự nhận	vow	common knowledge of the trade	somebody promises: who stands before it is the author
tự nhận khuyết điểm	strong-fault	common knowledge of the trade	says outright that the author was at fault
tự nhận lỗi	weakness-label	common knowledge of the trade	opens what fell short
tự nhận xét	vow	common knowledge of the trade	somebody promises: who stands before it is the author
tự xếp loại	other-label	common knowledge of the trade	opens another part of a review
tự đánh giá	other-label	common knowledge of the trade	opens another part of a review
tự đặt mục tiêu	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
tỷ	disjoint	common knowledge of the trade	time, money and what is measured: none is two things at once
tỷ lệ	rate	common knowledge of the trade	calls a number a share, which cannot exceed its whole
tỷ lệ chuyên cần	rate	common knowledge of the trade	calls a number a share, which cannot exceed its whole
tỷ lệ pha	parts	common knowledge of the trade	opens all the parts of a whole
tỷ số	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
tỷ trọng	rate	common knowledge of the trade	calls a number a share, which cannot exceed its whole
ubnd phường	unit-head	common knowledge of the trade	the name of a unit follows
ubnd xã	unit-head	common knowledge of the trade	the name of a unit follows
uống rượu	fault	common knowledge of the trade	an act or omission one could check
viên	several	common knowledge of the trade	several people, whose hours add up
viết vào đây	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
việc chi bộ	other-label	common knowledge of the trade	opens another part of a review
việc chưa làm được	weakness-label	common knowledge of the trade	opens what fell short
việc chưa làm được là	strong-fault	common knowledge of the trade	says outright that the author was at fault
việc chưa tốt	weakness-label	common knowledge of the trade	opens what fell short
việc chưa được	weakness-label	common knowledge of the trade	opens what fell short
việc còn nợ	weakness-label	common knowledge of the trade	opens what fell short
việc dở	weakness-label	common knowledge of the trade	opens what fell short
việc gia đình	other-label	common knowledge of the trade	opens another part of a review
việc khác	other-label	common knowledge of the trade	opens another part of a review
việc sai	weakness-label	common knowledge of the trade	opens what fell short
việc sửa	other-label	common knowledge of the trade	opens another part of a review
việc tôi chưa làm được	strong-fault	common knowledge of the trade	says outright that the author was at fault
việc tốt	other-label	common knowledge of the trade	opens another part of a review
việc tới	other-label	common knowledge of the trade	opens another part of a review
việc xấu	weakness-label	common knowledge of the trade	opens what fell short
việc đã làm	other-label	common knowledge of the trade	opens another part of a review
viện	unit-head	common knowledge of the trade	the name of a unit follows
vào	day-opener	common knowledge of the trade	a day follows
vào lớp muộn	fault	common knowledge of the trade	an act or omission one could check
vòng	span	common knowledge of the trade	opens a span of time of its own
văn bản	whole	common knowledge of the trade	a share of something that cannot exceed itself
văn bản cũ	former-rule	common knowledge of the trade	names a rule as history or as replaced
vượt	over-hundred	common knowledge of the trade	a plan, norm or earlier figure: more than a hundred of it is possible
vận động	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
vắng	fault	common knowledge of the trade	an act or omission one could check
vắng họp	fault	common knowledge of the trade	an act or omission one could check
vắng mặt	fault	common knowledge of the trade	an act or omission one could check
về hạn chế	weakness-label	common knowledge of the trade	opens what fell short
về khuyết điểm	weakness-label	common knowledge of the trade	opens what fell short
về sớm	fault	common knowledge of the trade	an act or omission one could check
với cô	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
với cương vị	post-opener	common knowledge of the trade	the author's own post follows
với cương vị của	post-opener	common knowledge of the trade	the author's own post follows
với cương vị là	post-opener	common knowledge of the trade	the author's own post follows
với thầy	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
với trách nhiệm	post-opener	common knowledge of the trade	the author's own post follows
với trách nhiệm là	post-opener	common knowledge of the trade	the author's own post follows
với trường	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
với trạm	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
với tư cách	post-opener	common knowledge of the trade	the author's own post follows
với tư cách của	post-opener	common knowledge of the trade	the author's own post follows
với tư cách là	post-opener	common knowledge of the trade	the author's own post follows
với vai trò	post-opener	common knowledge of the trade	the author's own post follows
với vai trò của	post-opener	common knowledge of the trade	the author's own post follows
với vai trò là	post-opener	common knowledge of the trade	the author's own post follows
vợ	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
vụ trước	over-hundred	common knowledge of the trade	a plan, norm or earlier figure: more than a hundred of it is possible
vững mạnh	unit-raised	common knowledge of the trade	says behind the name of a unit what it is made, or made to stay
xin cam kết	vow	common knowledge of the trade	somebody promises: who stands before it is the author
xin cam đoan	vow	common knowledge of the trade	somebody promises: who stands before it is the author
xin chịu trách nhiệm trước	answers-to	common knowledge of the trade	the unit the author answers to follows
xin hứa	vow	common knowledge of the trade	somebody promises: who stands before it is the author
xin hứa trước	answers-to	common knowledge of the trade	the unit the author answers to follows
xin hứa với	answers-to	common knowledge of the trade	the unit the author answers to follows
xin lỗi trước	strong-fault	common knowledge of the trade	says outright that the author was at fault
xin nhận	vow	common knowledge of the trade	somebody promises: who stands before it is the author
xin nhận lỗi	strong-fault	common knowledge of the trade	says outright that the author was at fault
xin tự kiểm điểm	vow	common knowledge of the trade	somebody promises: who stands before it is the author
xin đăng ký	vow	common knowledge of the trade	somebody promises: who stands before it is the author
xong	day-opener	common knowledge of the trade	a day follows
xong	no-part	common knowledge of the trade	a level that is reached, or of another stretch of time, is no part of a whole
xong ngày	deadline	common knowledge of the trade	a day follows by which something is to be done
xong trong	deadline	common knowledge of the trade	a day follows by which something is to be done
xong trước	deadline	common knowledge of the trade	a day follows by which something is to be done
xuất sắc	grade	common knowledge of the trade	a grade: nobody has two of them
xuất sắc	whole	common knowledge of the trade	a share of something that cannot exceed itself
xã tôi	own-charge	common knowledge of the trade	says that people or a place are the author's to look after
xã viên	whole	common knowledge of the trade	a share of something that cannot exceed itself
xí nghiệp	unit-head	common knowledge of the trade	the name of a unit follows
xóa dòng này	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
xóa mục không dùng	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
xóa phần này	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
xóm	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
xóm	unit-head	common knowledge of the trade	the name of a unit follows
xóm	whole	common knowledge of the trade	a share of something that cannot exceed itself
xưa	former-rule	common knowledge of the trade	names a rule as history or as replaced
xưởng	unit-head	common knowledge of the trade	the name of a unit follows
xấu	weakness-label	common knowledge of the trade	opens what fell short
xếp loại	other-label	common knowledge of the trade	opens another part of a review
xứng đáng	unit-raised	common knowledge of the trade	says behind the name of a unit what it is made, or made to stay
xứng đáng là	post-opener	common knowledge of the trade	the author's own post follows
xứng đáng là một	post-opener	common knowledge of the trade	the author's own post follows
yêu cầu	remedy	common knowledge of the trade	opens what will be done against it
yêu cầu tối thiểu	over-hundred	common knowledge of the trade	a plan, norm or earlier figure: more than a hundred of it is possible
yến	disjoint	common knowledge of the trade	time, money and what is measured: none is two things at once
yếu	grade	common knowledge of the trade	a grade: nobody has two of them
yếu	weakness-label	common knowledge of the trade	opens what fell short
yếu kém	weakness-label	common knowledge of the trade	opens what fell short
ít nhiều	softener	common knowledge of the trade	turns a fault into a mood: nothing one could check
ít nhất	fills	common knowledge of the trade	fills a stretch of time
ý kiến	whole	common knowledge of the trade	a share of something that cannot exceed itself
đang công tác tại	self-unit	common knowledge of the trade	the author's own unit follows
đang học tại	self-unit	common knowledge of the trade	the author's own unit follows
đang làm việc tại	self-unit	common knowledge of the trade	the author's own unit follows
đang sinh hoạt tại	self-unit	common knowledge of the trade	the author's own unit follows
đi	fills	common knowledge of the trade	fills a stretch of time
đi muộn	fault	common knowledge of the trade	an act or omission one could check
đi trễ	fault	common knowledge of the trade	an act or omission one could check
đi trễ giờ	fault	common knowledge of the trade	an act or omission one can check
điền nội dung cam kết	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
điền nội dung vào đây	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
điền tên vào đây	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
điều	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
điều chưa làm được	weakness-label	common knowledge of the trade	opens what fell short
điều chưa làm được là	strong-fault	common knowledge of the trade	says outright that the author was at fault
điều chưa được	weakness-label	common knowledge of the trade	opens what fell short
điều dở	weakness-label	common knowledge of the trade	opens what fell short
điều tôi chưa làm được	strong-fault	common knowledge of the trade	says outright that the author was at fault
điều tôi làm sai	weakness-label	common knowledge of the trade	opens what fell short
điểm	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
điểm chưa tốt	weakness-label	common knowledge of the trade	opens what fell short
điểm chưa được	weakness-label	common knowledge of the trade	opens what fell short
điểm mạnh	other-label	common knowledge of the trade	opens another part of a review
điểm tốt	other-label	common knowledge of the trade	opens another part of a review
điểm xấu	weakness-label	common knowledge of the trade	opens what fell short
điểm yếu	weakness-label	common knowledge of the trade	opens what fell short
điểm được	other-label	common knowledge of the trade	opens another part of a review
điện lực	unit-head	common knowledge of the trade	the name of a unit follows
điện thoại	form-field	common knowledge of the trade	a field of forms that one writes behind
đo sai	fault	common knowledge of the trade	an act or omission one could check
đong thiếu	fault	common knowledge of the trade	an act or omission one could check
đoàn kết	unit-raised	common knowledge of the trade	says behind the name of a unit what it is made, or made to stay
đoàn viên	whole	common knowledge of the trade	a share of something that cannot exceed itself
đoạn	no-part	common knowledge of the trade	a level that is reached, or of another stretch of time, is no part of a whole
đánh bài	fault	common knowledge of the trade	an act or omission one could check
đánh dấu vào ô thích hợp	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
đánh dấu x vào ô	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
đánh dấu x vào ô thích hợp	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
đã	past-deed	common knowledge of the trade	tells what was, so another year or post may stand there
đã bỏ	former-rule	common knowledge of the trade	names a rule as history or as replaced
đã hết	former-rule	common knowledge of the trade	names a rule as history or as replaced
đã làm được	other-label	common knowledge of the trade	opens another part of a review
đã thay	former-rule	common knowledge of the trade	names a rule as history or as replaced
đã xin lỗi	fault	common knowledge of the trade	an act or omission one could check
đã xin lỗi	strong-fault	common knowledge of the trade	says outright that the author was at fault
đã được thay	former-rule	common knowledge of the trade	names a rule as history or as replaced
đêm	day-opener	common knowledge of the trade	a day follows
đêm	part-of-day	common knowledge of the trade	a part of a day: a time or a day of the week stands by it
đón	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
đôi khi	softener	common knowledge of the trade	turns a fault into a mood: nothing one could check
đôi lúc	softener	common knowledge of the trade	turns a fault into a mood: nothing one could check
đôn đốc	remedy	common knowledge of the trade	opens what will be done against it
đúng hạn	whole	common knowledge of the trade	a share of something that cannot exceed itself
đúng hẹn	whole	common knowledge of the trade	a share of something that cannot exceed itself
đăng ký	over-hundred	common knowledge of the trade	a plan, norm or earlier figure: more than a hundred of it is possible
đăng ký	remedy	common knowledge of the trade	opens what will be done against it
đăng ký	vow	common knowledge of the trade	somebody promises: who stands before it is the author
đăng ký làm theo	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
đăng ký phấn đấu	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
đăng ký thi đua	own-plan	common knowledge of the trade	what the year behind it is planned or pledged for
đơn	whole	common knowledge of the trade	a share of something that cannot exceed itself
đơn giá	over-hundred	common knowledge of the trade	a plan, norm or earlier figure
đơn vị	form-field	common knowledge of the trade	a field of forms that one writes behind
đơn vị công tác	form-field	common knowledge of the trade	a field of forms that one writes behind
đơn vị công tác	self-unit	common knowledge of the trade	the author's own unit follows
đơn vị của em	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
đơn vị của mình	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
đơn vị của tui	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
đơn vị của tôi	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
đơn vị em	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
đơn vị mình	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
đơn vị tui	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
đơn vị tôi	own-charge	common knowledge of the trade	says that people or a place are the author's to look after
đơn vị tôi	unit-mine	common knowledge of the trade	says behind the name of a unit that it is the author's own
đưa	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
đường	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
được công nhận	unit-raised	common knowledge of the trade	says behind the name of a unit what it is made, or made to stay
được giao	over-hundred	common knowledge of the trade	a plan, norm or earlier figure: more than a hundred of it is possible
được giao làm	post-opener	common knowledge of the trade	the author's own post follows
được phân công làm	post-opener	common knowledge of the trade	the author's own post follows
được thay	former-rule	common knowledge of the trade	names a rule as history or as replaced
đại diện gia đình	self-name	common knowledge of the trade	the author's own name follows
đại đội	unit-head	common knowledge of the trade	the name of a unit follows
đạt	no-part	common knowledge of the trade	a level that is reached, or of another stretch of time, is no part of a whole
đảm nhiệm chức vụ	post-opener	common knowledge of the trade	the author's own post follows
đảng bộ	form-field	common knowledge of the trade	a field of forms that one writes behind
đảng bộ	unit-head	common knowledge of the trade	the name of a unit follows
đảng viên	whole	common knowledge of the trade	a share of something that cannot exceed itself
đảng viên cam kết	self-name	common knowledge of the trade	the author's own name follows
đảng viên không ghi vào đây	form-instruction	common knowledge of the trade	what a form tells whoever fills it in
đảng viên thực hiện	self-name	common knowledge of the trade	the author's own name follows
đấu	no-part	common knowledge of the trade	a level that is reached, or of another stretch of time, is no part of a whole
đầu	part-of-month	common knowledge of the trade	between it and its number a month is named, unless the number counts what stands behind
đặt sai	fault	common knowledge of the trade	an act or omission one can check
đến	day-opener	common knowledge of the trade	a day follows
đến	hour-opener	common knowledge of the trade	a time of day stands behind it
đến	no-part	common knowledge of the trade	a level that is reached, or of another stretch of time, is no part of a whole
đến hết ngày	deadline	common knowledge of the trade	a day follows by which something is to be done
đến muộn	fault	common knowledge of the trade	an act or omission one could check
đề nghị	with-others	common knowledge of the trade	somebody else's work or name stands here in its own part
đề xuất	other-label	common knowledge of the trade	opens another part of a review
để cháy	fault	common knowledge of the trade	an act or omission one could check
để mất	fault	common knowledge of the trade	an act or omission one could check
để quá	fault	common knowledge of the trade	an act or omission one could check
để sót	fault	common knowledge of the trade	an act or omission one could check
để trống	fault	common knowledge of the trade	an act or omission one could check
để tồn	fault	common knowledge of the trade	an act or omission one could check
địa bàn	own-charge	common knowledge of the trade	says that people or a place are the author's to look after
địa bàn tôi	own-charge	common knowledge of the trade	says that people or a place are the author's to look after
địa chỉ	form-field	common knowledge of the trade	a field of forms that one writes behind
địa chỉ thường trú	form-field	common knowledge of the trade	a field of forms that one writes behind
định mức	over-hundred	common knowledge of the trade	a plan, norm or earlier figure: more than a hundred of it is possible
đồn	unit-head	common knowledge of the trade	the name of a unit follows
đồn biên phòng	unit-head	common knowledge of the trade	the name of a unit follows
đồng	disjoint	common knowledge of the trade	time, money and what is measured: none is two things at once
đổ	fault	common knowledge of the trade	an act or omission one could check
đỗ	whole	common knowledge of the trade	a share of something that cannot exceed itself
độ bão hòa	rate	common knowledge of the trade	calls a number a share
độ che phủ	rate	common knowledge of the trade	calls a number a share
độ phủ	rate	common knowledge of the trade	calls a number a share, which cannot exceed its whole
độ ẩm	rate	common knowledge of the trade	calls a number a share
đội	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
đội	several	common knowledge of the trade	several people, whose hours add up
đội	unit-head	common knowledge of the trade	the name of a unit follows
đội trưởng nhắc	fault	common knowledge of the trade	an act or omission one can check
đội viên	whole	common knowledge of the trade	a share of something that cannot exceed itself
đợt	no-part	common knowledge of the trade	a level that is reached, or of another stretch of time, is no part of a whole
đợt học tập	study	common knowledge of the trade	says that something is studied or felt, not done
đợt trước	over-hundred	common knowledge of the trade	a plan, norm or earlier figure: more than a hundred of it is possible
đủ	fills	common knowledge of the trade	fills a stretch of time
đứng	fills	common knowledge of the trade	fills a stretch of time
ưu	other-label	common knowledge of the trade	opens another part of a review
ưu khuyết điểm	weakness-label	common knowledge of the trade	opens what fell short
ưu điểm	other-label	common knowledge of the trade	opens another part of a review
ấp	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
ấp	unit-head	common knowledge of the trade	the name of a unit follows
ấp	whole	common knowledge of the trade	a share of something that cannot exceed itself
ở	fills	common knowledge of the trade	fills a stretch of time
ở	number-name	common knowledge of the trade	the number behind it is a name and counts nothing
ở cương vị	post-opener	common knowledge of the trade	the author's own post follows
ở mức độ	softener	common knowledge of the trade	turns a fault into a mood: nothing one could check
ủy ban nhân dân phường	unit-head	common knowledge of the trade	the name of a unit follows
ủy ban nhân dân xã	unit-head	common knowledge of the trade	the name of a unit follows
"##),
    ("deeds.tsv", r##"theme	phrase	kind	source	reason
chuyển đổi số	app	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	biểu mẫu điện tử	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	bài giảng điện tử	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	bình dân học vụ số	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	bản mềm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	bản pdf	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	bản điện tử	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	bản đồ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	bản đồ số	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	bản đồ điện tử	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	bảng excel	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	bảng thông minh	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	bảng tính	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	bảng tương tác	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	bảng điện tử	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	bấm nộp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	bằng điện thoại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	bệnh án điện tử	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	bỏ bệnh án giấy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	bỏ giấy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	bỏ sổ giấy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	bớt giấy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	camera	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	canva	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	chuyển khoản	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	chuyển qua tài khoản	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	chuyển đổi số	name	themes of the years and cells	names the theme in its own title; no deed by itself
chuyển đổi số	chính quyền số	name	themes of the years and cells	names the theme in its own title; no deed by itself
chuyển đổi số	chấm công khuôn mặt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	chấm công vân tay	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	chấm trên máy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	chụp bản	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	chụp gửi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	chụp ảnh	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	chữ ký số	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	clip	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	cài app	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	cài vssid	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	cài đặt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	cài ứng dụng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	công dân số	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	công nghệ số	name	themes of the years and cells	names the theme in its own title; no deed by itself
chuyển đổi số	công tơ đo xa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	căn cước gắn chip	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	cơ sở dữ liệu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	cảm biến	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	cập nhật lên	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	cổng thông tin	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	drone	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	dán mã	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	dán mã vạch	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	dùng điện thoại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	dạy lập trình	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	dạy từ xa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	dịch vụ công	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	dữ liệu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	email	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	etax mobile	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	excel	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	facebook	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	file	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	flycam	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	gian hàng số	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	giấy chuyển tuyến điện tử	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	google	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	gps	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	gõ bàn phím	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	gõ máy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	gõ mười ngón	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	gắn gps	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	gọi hình	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	gọi video	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	hóa đơn điện tử	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	hệ thống điện tử	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	học bạ số	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	học liệu số	name	themes of the years and cells	names the theme in its own title; no deed by itself
chuyển đổi số	học phí qua thẻ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	học qua	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	họp không giấy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	họp qua	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	họp từ xa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	hỏi chatgpt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	internet	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	khai trên điện thoại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	khai điện tử	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	kho học liệu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	khám từ xa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	không dùng giấy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	không dùng tiền mặt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	không giấy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	không in ra	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	không xài hồ sơ giấy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	ký số	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	ký điện tử	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	kỹ năng số	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	livestream	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	loa thông minh	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	làm từ nhà	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	lên cổng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	lên hệ thống	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	lưu trữ đám mây	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	lấy số tự động	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	lập fanpage	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	lập nhóm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	lập tài khoản	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	lịch điện tử	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	mobile banking	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	màn hình	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	máy bay flycam	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	máy bay không người lái	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	máy chiếu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	máy chủ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	máy tính	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	máy tính bảng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	máy đọc mã	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	mã hai chiều	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	mã qr	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	mã số vùng trồng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	mã vạch	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	mạng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	mạng nội bộ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	nhóm chat	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	nhóm facebook	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	nhóm zalo	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	nhập liệu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	nhập lên	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	nhập máy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	nhập thẳng trên máy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	nhập vào máy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	nhật ký điện tử	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	nhắn tin	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	nộp trên mạng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	nộp từ nhà	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	nộp điện tử	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	online	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	phiếu điện tử	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	phần mềm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	qua mạng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	quay clip	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	quay video	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	quét	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	quét bản đồ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	quét hồ sơ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	quét mã	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	quét qr	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	quét thành	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	quét trang	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	quét tài liệu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	quét ảnh	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	quẹt thẻ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	sao lưu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	scan	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	shopee	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	sinh trắc học	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	slide	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	soạn trên máy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	sàn thương mại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	số hóa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	sổ liên lạc điện tử	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	sổ tay đảng viên điện tử	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	sổ điểm điện tử	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	sổ điện tử	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	thanh toán qua	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	thay bảng giấy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	thay sổ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	thay sổ giấy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	thay sổ tay	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	thi trên máy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	thu qua tài khoản	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	thôi thu tiền mặt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	thư mục chung	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	thư viện số	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	thư điện tử	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	thẻ điện tử	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	tiktok	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	tin nhắn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	tivi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	tra cứu trên điện thoại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	trang facebook	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	trang tin	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	trang web	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	truy xuất nguồn gốc	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	truyền hình trực tuyến	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	trên hệ thống	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	trên máy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	trên mạng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	trên điện thoại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	trình chiếu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	trí tuệ nhân tạo	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	trường học số	name	themes of the years and cells	names the theme in its own title; no deed by itself
chuyển đổi số	trả lương qua thẻ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	trực tuyến	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	tài khoản ngân hàng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	tạo tài khoản	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	tải	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	tải lên	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	tệp chung	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	tự báo về điện thoại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	tự ghi số	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	video	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	viết phần mềm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	viễn thám	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	vneid	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	vé điện tử	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	ví điện tử	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	website	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	wifi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	xem được từ nhà	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	xã số	name	themes of the years and cells	names the theme in its own title; no deed by itself
chuyển đổi số	zalo	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	điện thoại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	điện thoại thông minh	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	điện tử	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	đăng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	đăng video	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	đơn thuốc điện tử	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	đưa lên mạng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	đẩy lên	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	đặt hẹn qua	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	đặt lịch qua	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	định danh	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	định vị	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	đồng bộ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	đổi mật khẩu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	ổ chung	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	ổ cứng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
chuyển đổi số	ứng dụng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	bàn trước dân	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	bàn với anh em	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	bình xét từng người	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	bỏ phiếu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	bốc thăm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	công khai	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	cả tổ cùng bàn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	cấp dưới nhận xét	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	dán bảng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	dán lên bảng tin	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	dân biết dân bàn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	dân bàn dân quyết	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	dân chủ	name	themes of the years and cells	names the theme in its own title; no deed by itself
dân chủ, nêu gương	giơ tay	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	giơ tay biểu quyết	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	gương mẫu	name	themes of the years and cells	names the theme in its own title; no deed by itself
dân chủ, nêu gương	hiến đất trước	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	hỏi từng người	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	hỏi ý kiến	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	hỏi đủ mọi người	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	hội nghị người lao động	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	hộp thư góp ý	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	không chụp mũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	không hứa suông	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	không ngắt lời	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	không trù dập	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	không uống rượu trưa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	không áp đặt ý mình	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	không đi xe công	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	ký tên đầu tiên	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	làm gương	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	làm trước	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	lăn vào làm cùng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	lấy ý kiến	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	miệng nói tay làm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	mặc đồng phục	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	mọi người đồng ý	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	mở cửa phòng làm việc	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	nghe hết ý kiến	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	người đứng đầu	name	themes of the years and cells	names the theme in its own title; no deed by itself
dân chủ, nêu gương	ngồi cùng công nhân	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	nhường danh hiệu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	nhường nhà công vụ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	nhường phần thưởng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	nhường suất khen	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	nhận ca giao thừa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	nhận lỗi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	nhận phần khó	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	nhận phần việc nặng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	nhận việc khó	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	niêm yết	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	nêu gương	name	themes of the years and cells	names the theme in its own title; no deed by itself
dân chủ, nêu gương	nói rõ họ tên	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	nói đi đôi với làm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	phiếu kín	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	phong cách	name	themes of the years and cells	names the theme in its own title; no deed by itself
dân chủ, nêu gương	phát biểu sau cùng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	ra đồng cùng xã viên	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	tháo dỡ nhà mình trước	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	tiên phong	name	themes of the years and cells	names the theme in its own title; no deed by itself
dân chủ, nêu gương	tiếp dân	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	treo bảng lương	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	trả lại phong bì	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	trả lời trước tập thể	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	trực tiếp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	tác phong	name	themes of the years and cells	names the theme in its own title; no deed by itself
dân chủ, nêu gương	vận động con nhập ngũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	về sau cùng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	xin lỗi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	xung phong	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	xuống	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	xưng tên	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	ý kiến trái chiều	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	ăn cùng chiến sĩ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	đem ra hỏi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	đeo bảng tên	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	đeo thẻ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	đi cơ sở	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	đi đầu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	đúng giờ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	đưa ra bàn chung	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	đường dây nóng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	đến sớm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	đến sớm nhất	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	đến trước	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	để anh em góp ý	deed	common knowledge of the trade	an act or thing by which the theme is taken up
dân chủ, nêu gương	đối thoại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	ba cùng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	buôn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	bà con	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	bản	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	bẻ bắp giùm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	bế hộ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	che gió	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	chia buồn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	cho mượn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	cho số điện thoại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	cho … cây con	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	chuyện trò	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	chào người	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	chào trước	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	cháo từ thiện	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	chăm lo đời sống nhân dân	name	themes of the years and cells	names the theme in its own title; no deed by itself
gần dân	chỉ cách làm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	chờ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	chở giùm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	chở tới nhà	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	chở đi viện	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	con nuôi đồn biên phòng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	các cụ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	cõng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	cõng người	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	cùng ăn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	cúi chào	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	cơm từ thiện	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	cấy giúp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	cắt tóc cho	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	cắt tóc không lấy tiền	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	cụ già	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	cụ neo đơn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	cử tri	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	dán số điện thoại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	dân đi lại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	dìu cụ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	dìu người	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	dạ thưa với	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	dạy chữ cho	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	dắt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	dựng nhà cho	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	ghi số điện thoại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	ghé hỏi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	ghé nhà	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	ghé thăm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	ghế cho bà con	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	giao tại nhà	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	giao tận tay	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	giúp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	giúp dân	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	giúp hộ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	giải thích cho dân	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	giải thích tận nơi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	giảng lại cho bà con	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	gánh nước cho	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	gõ cửa từng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	gõ giùm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	gần dân	name	themes of the years and cells	names the theme in its own title; no deed by itself
gần dân	gắn bó với nhân dân	name	themes of the years and cells	names the theme in its own title; no deed by itself
gần dân	gặt giúp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	gặt hộ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	gặt lúa giùm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	gọi hỏi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	gọi tên từng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	gọi điện hỏi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	gội đầu cho	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	hòm thư	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	hòm thư góp ý	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	học nói tiếng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	học tiếng ba na	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	học tiếng chăm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	học tiếng dao	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	học tiếng khmer	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	học tiếng mông	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	học tiếng thái	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	học tiếng tày	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	họp dân	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	hỏi bà con	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	hỏi chuyện	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	hỏi dân	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	hỏi han	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	hỏi người dân	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	hỏi thăm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	hỏi tên	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	hỏi từng nhà	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	hỏi xem	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	hỏi ý	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	hỏi ý bà con	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	hộ nghèo	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	hộp thư góp ý	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	khai giùm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	khai hộ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	khiêng hộ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	khiêng quan tài	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	khu nhà trọ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	khám không lấy tiền	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	khám miễn phí	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	không có người nhà	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	không cửa quyền	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	không hách dịch	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	không lấy công	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	không lấy tiền	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	không sách nhiễu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	không để dân chờ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	kiến nghị của dân	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	kéo ghế	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	lo việc dân	name	themes of the years and cells	names the theme in its own title; no deed by itself
gần dân	làm cả thứ bảy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	làm giúp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	làm giấy giùm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	làm giấy hộ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	lên nương	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	lắng nghe	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	lội ruộng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	lớp học tình thương	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	lợp mái cho	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	lợp nhà cho	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	mang quà	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	mang thuốc	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	mang tới nhà	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	miễn phí cho	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	mua cháo	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	mua cơm hộ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	mua hộ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	mua thuốc hộ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	mẹ liệt sĩ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	mời dân	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	mời ngồi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	mời nước	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	mở cửa cả trưa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	neo đơn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	nghe	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	nghe bà con	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	nghe dân	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	ngõ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	người bán vé số	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	người già	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	người khuyết tật	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	người nghèo	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	người ốm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	ngồi bếp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	ngồi chiếu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	ngồi cùng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	ngồi hỏi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	ngồi nghe	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	ngồi nói chuyện	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	ngồi quán	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	ngồi uống trà	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	ngồi với dân	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	nhà có tang	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	nhà dân	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	nhà dột	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	nhà khó	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	nhà neo đơn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	nhà nghèo	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	nhường chỗ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	nhường ghế cho	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	nhường ô	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	nhớ mặt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	nhớ tên	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	nói chậm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	nói dễ hiểu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	nói tiếng ba na	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	nói tiếng chăm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	nói tiếng dao	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	nói tiếng dân tộc	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	nói tiếng khmer	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	nói tiếng mông	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	nói tiếng thái	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	nói tiếng tày	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	nói tiếng ê đê	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	nắm tay người bệnh	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	nộp giùm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	nộp hộ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	pha trà mời	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	phát thuốc miễn phí	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	phục vụ nhân dân	name	themes of the years and cells	names the theme in its own title; no deed by itself
gần dân	qua nhà	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	quần chúng	name	themes of the years and cells	names the theme in its own title; no deed by itself
gần dân	ra bến	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	ra chợ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	ra chợ gặp tiểu thương	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	ra ruộng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	ra đồng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	ra đồng gặp nông dân	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	rót nước mời	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	sang nhà	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	số điện thoại của tôi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	sống một mình	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	sổ góp ý	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	sửa giúp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	sửa không lấy tiền	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	sửa nhà cho	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	thôn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	thăm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	thăm gia đình	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	thăm hộ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	thăm người	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	tiếng jrai	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	tiếng ê đê	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	tiếp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	tiếp công dân	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	tiếp dân	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	treo số điện thoại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	trà đá miễn phí	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	trách nhiệm với dân	name	themes of the years and cells	names the theme in its own title; no deed by itself
gần dân	trò chuyện	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	trả lời bà con	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	trả lời dân	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	trả lời ngay	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	trả lời ý kiến	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	trả lời đơn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	trả tại nhà	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	trẻ mồ côi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	trọng dân	name	themes of the years and cells	names the theme in its own title; no deed by itself
gần dân	trực trưa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	tôn trọng nhân dân	name	themes of the years and cells	names the theme in its own title; no deed by itself
gần dân	tạt vào hỏi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	tận giường	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	tận nhà	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	tặng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	tới nhà	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	tới tận	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	từng hộ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	từng nhà	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	uống chè	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	uống nước	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	viết giùm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	viết hộ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	viết đơn giùm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	viết đơn giúp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	viết đơn hộ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	vào nhà	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	vô nhà	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	xe ôm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	xin lỗi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	xin lỗi dân	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	xuống bản	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	xuống ruộng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	xuống thôn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	xuống xóm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	xuống ấp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	xách giùm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	xách hộ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	xóa mù chữ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	xóm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	ý kiến của dân	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	ăn cơm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	đem tới giường	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	đem tới nhà	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	đi bản	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	đi cơ sở	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	đi thôn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	điền đơn hộ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	đo huyết áp cho	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	đám hiếu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	đón	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	đưa tang	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	đưa đi viện	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	đẩy xe cho cụ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	đẩy xe lăn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	đắp chăn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	đến nhà	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	đến tận	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	đến từng hộ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	để lại số điện thoại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	đọc cho cụ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	đọc giùm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	đọc hộ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	đọc thư	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	đối thoại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	đồng bào	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	ấp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
gần dân	ở lại bản	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	ao	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	bao gói thuốc	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	biogas	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	bã cà phê	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	bèo	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	bình nước cá nhân	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	bẫy côn trùng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	bể thu gom	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	bể tự hoại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	bịch ni lông	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	bọ gậy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	bọc nilon	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	bụi mịn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	chai	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	chuồng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	chế phẩm sinh học	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	cây	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	cỏ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	cống	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	dầu ăn đã dùng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	dọn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	dọn mương	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	giun quế	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	giếng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	giỏ cói	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	giỏ đi chợ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	giữ rừng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	gói lá chuối	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	gỡ bẫy thú	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	hoa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	hầm ủ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	hố rác	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	hố ủ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	hộp xốp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	hữu cơ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	khí thải	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	khói	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	không xả	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	không đốt rơm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	không đốt đồng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	khơi cống	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	kênh	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	kích điện	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	ly dùng một lần	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	làm sạch bãi biển	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	làn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	làn đi chợ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	lò	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	lăng quăng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	men vi sinh	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	môi trường	name	themes of the years and cells	names the theme in its own title; no deed by itself
môi trường	mương	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	nhặt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	nhớt thải	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	nhựa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	nước rửa bồ hòn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	nước sạch	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	nước thải	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	nạo vét	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	phun thuốc	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	phân	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	phân chuồng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	phủ bạt thùng xe	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	pin cũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	quét	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	ruồi lính đen	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	rác	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	rùa biển	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	rơm rạ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	rạch	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	rắc vôi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	rừng ngập mặn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	rửa bánh xe	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	suối	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	than tổ ong	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	thiên địch	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	thuốc sâu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	thuốc trừ sâu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	thả cá về sông	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	trùn quế	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	trồng cây	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	trồng hoa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	trồng rừng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	túi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	túi bóng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	túi ni lông	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	túi nilon	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	tưới	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	ve chai	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	vệ sinh	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	vỏ chai	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	vỏ lon	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	vỏ thuốc	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	vỏ trấu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	vớt bèo	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	vớt lục bình	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	xe máy điện	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	xác heo chết	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	xác lợn chết	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	đệm lót sinh học	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	đốt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	ống hút tre	deed	common knowledge of the trade	an act or thing by which the theme is taken up
môi trường	ủ phân	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	bao tải cũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	bàn ghế cũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	bàn gãy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	bán giấy vụn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	báo cũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	bã	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	bìa cũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	bình gas một tháng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	bình nước	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	bón gốc	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	bón rau	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	bóng led	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	bóng tiết kiệm điện	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	bóng đèn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	bút bi thay ruột	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	bơm mực	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	bịt chỗ rò	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	bỏ cà phê quán	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	bỏ heo	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	bỏ lợn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	bỏ lợn đất	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	bỏ ống	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	bớt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	bớt chuyến	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	bớt cuộc họp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	bớt cỗ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	bớt họp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	bớt mâm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	bớt một mâm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	bớt một ngày	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	bớt … dầu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	bớt … gas	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	bớt … giấy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	can cũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	chai cũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	chai nhựa cũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	cho gà	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	cho heo	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	cho lợn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	chậu hứng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	chẻ làm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	chỉ mời	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	chỉ thừa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	chở chung	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	chữa cái cũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	cát rơi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	công tơ riêng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	cơm nhà mang theo	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	cơm nắm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	cơm thừa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	cưới gọn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	cưới không quá	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	cưới tiệc trà	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	cảm biến tắt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	cắt cầu dao	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	cắt giảm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	cắt làm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	cắt một cuộc họp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	cắt từ vải thừa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	cỗ gọn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	dây cũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	dùng bình nước	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	dùng chung	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	dùng hết	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	dùng lại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	dùng lại phông	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	dùng tiếp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	dùng đồ cũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	ghi chỉ số điện	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	ghi số nước	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	ghi sổ mỗi đồng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	ghép	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	ghép chuyến	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	ghép cuộc họp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	ghế gãy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	giảm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	giảm bóng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	giảm chi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	giảm hao hụt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	giảm số cuộc họp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	giảm tiêu hao	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	giảm điện	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	giấy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	giấy hai mặt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	giấy một mặt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	giấy nháp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	giấy đã in	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	giặt lại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	giặt đủ mẻ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	giỗ gọn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	gom	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	gom về	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	gói mang về	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	gói đem về	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	góp tiền tiết kiệm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	gạch vỡ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	gỗ thừa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	gỗ vụn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	gộp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	gộp chuyến	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	gộp cuộc họp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	gửi bản mềm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	gửi file	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	gửi qua zalo	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	hai mặt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	hao	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	hao hụt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	heo đất	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	hàn chỗ rò	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	hàn lại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	hũ gạo	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	hơi nóng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	hẹn giờ tắt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	hết cả hai mặt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	họp ghép	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	họp không quá	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	họp ngắn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	họp trực tuyến	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	hộp mực	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	hộp xốp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	hứng nước	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	hứng nước máy lạnh	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	in chung	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	in hai mặt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	in nhỏ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	in ít	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	khâu làm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	khóa nước	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	khóa van	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không bày cỗ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không bỏ phí	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không bỏ thừa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không dùng hoa tươi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không dùng nước chai	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không dùng nước đóng chai	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không dùng đồ nhựa một lần	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không in	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không in giấy mời	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không in tài liệu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không liên hoan	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không làm đầy tháng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không lãng phí	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không mua	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không mua mới	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không mổ trâu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không mời rộng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không mừng tân gia	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không nước chai	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không phô cỗ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không phô tô	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không quà cáp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không rượu bia trong tiếp khách	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không thuê	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không thuê phông	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không thuê rạp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không thuê xe	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không tiếp khách	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không treo băng rôn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không tặng hoa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không tổ chức sinh nhật	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không xin mua	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không đặt hoa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không đặt vòng hoa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không đốt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	không đổ bỏ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	khỏi đổ đi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	linh kiện cũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	ly của mình	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	làm phân bón	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	lãng phí	name	themes of the years and cells	names the theme in its own title; no deed by itself
tiết kiệm	lít dầu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	lít xăng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	lấy cái cũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	lấy vừa đủ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	lấy ánh sáng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	lịch cũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	lịch treo tường cũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	lọ thủy tinh cũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	lốp cũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	mang chai nước	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	mang cơm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	mang cơm trưa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	mang cốc	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	mang nước theo	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	may lại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	mua chung	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	mài lại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	máy cũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	máy lạnh 26 độ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	mượn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	mạ lại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	mảnh vỡ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	mẩu phấn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	mặt sau	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	một bóng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	mời ít	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	mở cửa lấy gió	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	mở cửa sổ lấy gió	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	mực bơm lại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	mực in	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	nghiền làm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	ngói cũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	ngắt cầu dao	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	nhỏ giọt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	nuôi gà bằng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	nuôi heo đất	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	năng lượng mặt trời	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	nước mưa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	nước rửa rau	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	nước thải điều hòa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	nước vo gạo	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	nấu cơm nhà	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	nấu lại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	nấu vừa ăn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	nắp chai	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	nến cụt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	nổ máy không tải	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	phong bì cũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	photo hai mặt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	phế liệu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	quyên góp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	quá giang	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	quần áo cũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	rò rỉ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	rút còn một ngày	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	rút ngắn cuộc họp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	rút phích cắm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	rút sạc	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	rút điện	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	rơi vãi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	rọc làm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	rửa bằng thau	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	rửa dùng tiếp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	rửa lại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	sách cũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	sách giáo khoa cũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	sách truyền tay	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	sơn lại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	sấy lại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	sắt thừa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	sắt vụn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	sổ chi tiêu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	sửa chỗ rò	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	sửa cái cũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	sửa lại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	sửa lại dùng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	sửa đồ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	tang gọn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	thay bóng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	thay gioăng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	thay ruột bút	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	thay vì mua	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	thu gom	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	thu gom ve chai	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	thùng cũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	thùng giấy cũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	thức ăn thừa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	thừa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	tiết kiệm	name	themes of the years and cells	names the theme in its own title; no deed by itself
tiết kiệm	tiết kiệm dầu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	tiền lì xì	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	tiền mừng tuổi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	tiền nước	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	tiền quà vặt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	tiền ăn sáng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	tiền điện	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	tái sử dụng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	tưới	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	tưới nhỏ giọt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	tận dụng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	tắt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	tắt bớt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	tắt hết	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	tắt máy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	tắt máy khi chờ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	tắt máy lạnh	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	tắt một nửa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	tắt quạt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	tắt điện	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	tắt đèn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	tự sửa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	van nhỏ giọt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	viết hết cả hai mặt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	viết hết trang	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	vá	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	vá lại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	ván cũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	vòi nhỏ giọt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	vòi nước	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	vải thừa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	vải vụn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	vặn chặt vòi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	vỏ sò	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	vỏ xe cũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	vụn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	xe buýt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	xe đạp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	xi măng rơi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	xà phòng vụn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	xài chung	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	xài hết	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	xài lại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	xô hứng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	xăng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	xăng dầu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	xẻ làm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	ánh sáng trời	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	áo truyền tay	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	ít dầu hơn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	ít điện hơn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	ăn hết	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	đan lại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	đi bộ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	đi chung	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	đi chung xe	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	đi tàu ghế cứng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	đi xe chung	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	đi xe khách	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	đi xe máy thay	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	điều hòa 26 độ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	điện	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	điện năng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	đám cưới chỉ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	đám hỏi chỉ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	đèn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	đóng lại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	đúc lại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	đạp xe	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	đầu dây thừa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	đầu mẩu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	đầu thép	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	đầu thừa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	để 26 độ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	để 27 độ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	định mức xăng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	đọc trên máy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	đồ cũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	đồ dùng tự làm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	đồ hỏng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	đồ thanh lý	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	đồ thừa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	ốc vít cũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	ở nhà khách	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	ủ làm phân	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tiết kiệm	ủ với phân	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	bàn giao	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	bàn giao tận tay	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	báo cáo	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	báo ngay khi hỏng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	bước vào ca trước	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	bỏ tiền túi bù	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	canh đê	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	chỉnh theo đài	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	chịu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	có mặt trước giờ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	công khai	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	dám nhận sai	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	dạy bù	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	ghi nhật ký	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	ghi sổ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	ghi tên người làm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	giữ lời hứa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	hứa là làm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	không bỏ ca	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	không bỏ trạm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	không bỏ vị trí	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	không ghi khống	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	không ký bừa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	không ký khống	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	không làm cho có	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	không làm qua loa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	không làm ẩu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	không ngâm hồ sơ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	không ngâm đơn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	không ngủ gật	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	không né việc	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	không rời máy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	không rời vị trí	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	không thoái thác	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	không đùn đẩy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	không để quá	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	không để tồn việc	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	không để việc sang mai	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	không đổ lỗi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	không đổ thừa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	kiểm tra	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	ký giao	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	làm xong mới nghỉ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	làm đến cùng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	mở máy suốt đêm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	nhận lỗi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	nhận lỗi trước	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	nói là làm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	sai thì sửa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	soát lại lần hai	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	theo đến cùng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	thức canh	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	trung thực	name	themes of the years and cells	names the theme in its own title; no deed by itself
trách nhiệm	trách nhiệm	name	themes of the years and cells	names the theme in its own title; no deed by itself
trách nhiệm	trước hạn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	trả lại của rơi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	trực	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	tới nơi tới chốn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	tự nhận	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	viết ngày hẹn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	xin lỗi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	xong mới về	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	đúng giờ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	đúng hạn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	đếm lại hai lần	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	đến nơi đến chốn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	đến tận	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	đền	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	đọc lại trước khi ký	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	đồng hồ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
trách nhiệm	ở lại làm nốt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	anh em tự	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	bà con tự	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	bàn tay trắng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	bán lấy tiền	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	bìa thùng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	bằng sức mình	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	bằng tre	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	bằng đôi tay	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	bỏ công đắp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	chiết cành	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	chế lại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	chế tạo	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	chị em tự	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	con giống	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	con tự	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	cuốc thêm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	cây giống	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	cây nhà lá vườn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	cây tại chỗ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	công của mình	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	cả tổ tự	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	cả đội tự	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	cải tiến kỹ thuật	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	cắt lại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	dựng lấy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	em tự	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	ghép giống	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	gia công tại nhà	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	giâm cành	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	giống của nhà	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	giống nhà	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	gáo dừa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	gây quỹ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	góp công	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	góp mỗi người	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	góp ngày công	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	gỗ nhà	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	học ban đêm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	học nghề	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	học thêm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	học tiếng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	hợp tác xã	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	khai hoang	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	khát vọng phát triển	name	themes of the years and cells	names the theme in its own title; no deed by itself
tự lực	không chờ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	không chờ cấp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	không chờ kinh phí	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	không chờ thợ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	không chờ trên	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	không chờ đợi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	không dựa dẫm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	không dựa vào	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	không gọi thợ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	không gửi … mua	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	không mua ngoài	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	không ngửa tay	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	không nhờ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	không nhờ thợ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	không phải mua	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	không sống nhờ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	không thuê thợ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	không trông chờ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	không vay	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	không vay mượn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	không xin	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	không xin cấp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	không xin kinh phí	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	không xin thêm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	không xin tiền	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	không đòi thêm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	không đợi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	không đợi cấp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	không ỷ lại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	khỏi chờ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	khỏi gọi thợ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	khỏi mua	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	khỏi nhập	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	khỏi nhờ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	khỏi phải mua	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	khỏi thuê	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	khỏi vay	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	khỏi xin	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	khởi nghiệp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	làm giàu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	làm lấy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	làm thêm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	lấy giống tại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	lập tổ hợp tác	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	may lấy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	mày mò	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	mình tự	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	mô hình kinh tế	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	mỗi người góp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	mỗi nhà góp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	một viên cũng không	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	một đồng cũng không xin	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	mở lớp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	mở thêm nghề	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	mở xưởng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	nghề phụ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	nguyên liệu tại chỗ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	ngày công	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	nhân giống	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	nhân lấy giống	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	nhặt sắt vụn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	nuôi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	nuôi lấy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	nuôi thêm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	nâng thu nhập	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	nấu lấy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	ocop	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	phồn vinh	name	themes of the years and cells	names the theme in its own title; no deed by itself
tự lực	ra khỏi hộ nghèo	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	sáng kiến	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	sửa lấy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	thi đỗ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	thoát nghèo	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	thành lập hợp tác xã	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tiền của mình	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tiền dành dụm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tre nhà	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	trả hết nợ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	trả sổ hộ nghèo	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	trồng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	trồng lấy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	trồng thêm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tui tự	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tôi tự	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tăng gia	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tăng năng suất	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tổ tự	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	từ phế liệu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	từ đồ cũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự biên soạn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự biên tập	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự biên tự diễn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự bán	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự bơm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự bảo dưỡng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự bắc	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự bện	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự bỏ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự bỏ tiền	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự bồi dưỡng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự chấm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự chắp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự chằm lá	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự chẻ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự chế	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự chủ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự chữa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự cung	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự cuốc	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự cưa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự cường	name	themes of the years and cells	names the theme in its own title; no deed by itself
tự lực	tự cấp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự cắt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự dàn dựng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự dán	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự dạy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự dệt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự dịch	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự dựng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự dựng phim	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự ghép	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự giã	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự gom	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự gây giống	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự gói	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự góp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự gỡ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự hàn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự học	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự in	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự khoan	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự khâu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự kiếm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự kéo dây	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự lo	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự làm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự lái	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự lát	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự lập trình	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự lắp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự lặn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự lợp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự lực	name	themes of the years and cells	names the theme in its own title; no deed by itself
tự lực	tự may	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự mua	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự muối	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự mài	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự mở	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự nghiên cứu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự nguyện góp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự ngâm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự nhuộm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự nhân	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự nung	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự nuôi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự nuôi con	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự nâng cấp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự nạo vét	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự nấu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự nặn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự nối	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự pha	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự phay	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự phơi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự quay	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự quét vôi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự quản	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự quảng bá	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự quấn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự quấn lại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự ra đề	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự rang	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự rèn búa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự san	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự soạn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự sáng tác	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự sơn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự sản xuất	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự sấy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự sửa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự tay	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự thay	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự thi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự thiết kế	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự tiện	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự trang trải	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự trả	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự trồng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự tìm đầu ra	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự túc	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự tập	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự viết	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự vá	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự vẽ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự xay	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự xây	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự đan	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự đi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự đi dây	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự đào	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự đóng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự đóng gói	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự đúc	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự đấu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự đấu dây	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự đắp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự đặt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự đẽo	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự để giống	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự đổ bê tông	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự đục	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự đứng ra	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự ươm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	tự ủ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	vay vốn làm ăn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	vượt năng suất	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	vật liệu tại chỗ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	vỏ sò	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	vốn của nhà	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	vốn tự có	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	vỡ đất	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	đan lát	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	đá tại chỗ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	đóng lấy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	đề tài cấp trường	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	để giống	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	độ lại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	đội tự	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	đỡ phải mua	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	ươm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	ươm giống	deed	common knowledge of the trade	an act or thing by which the theme is taken up
tự lực	ủ lấy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	biển hiệu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	bày hàng ra đường	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	bán hàng rong	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	bóp kèn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	bảng hiệu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	bồn hoa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	chen lấn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	chào	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	chèo kéo khách	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	chó thả rông	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	chặt chém	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	chở ba	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	chợ cóc	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	chợ tự phát	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	chửi thề	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	cây	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	cây xanh	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	cãi nhau	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	còi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	cơi nới	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	cưới	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	cống	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	dọn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	dựng xe đúng vạch	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	ghế đá	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	giữ thang máy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	hoa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	hàng rong	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	hát to	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	hè phố	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	hút thuốc	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	hẻm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	hỏa táng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	hốt phân chó	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	karaoke	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	khoan cắt bê tông	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	không to tiếng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	khạc nhổ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	kê bàn ra đường	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	kẹo kéo	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	leo lề	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	loa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	lòng đường	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	lấn chiếm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	lề đường	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	mũ bảo hiểm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	mở nhạc khuya	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	ngõ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	nhường ghế	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	nhường lối	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	nhường đường	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	nhạc to	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	nói thách	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	nói tục	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	nẹt pô	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	nếp sống văn minh	name	themes of the years and cells	names the theme in its own title; no deed by itself
văn minh đô thị	phân loại rác	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	phóng uế	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	phơi đồ ban công	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	quét	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	quét ngõ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	quảng cáo	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	rao vặt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	rác	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	rải tiền	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	rọ mõm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	sơn tường	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	tang	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	thùng rác	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	tiếng ồn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	tiểu bậy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	tranh tường	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	trồng hoa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	tuyến phố kiểu mẫu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	tàn thuốc	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	túi rác	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	tổng vệ sinh	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	tờ rơi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	vàng mã	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	văn minh đô thị	name	themes of the years and cells	names the theme in its own title; no deed by itself
văn minh đô thị	văng tục	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	vượt ẩu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	vạch người đi bộ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	vẽ bậy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	vệ sinh	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	vệ sinh ngõ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	vỉa hè	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	xe máy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	xe đạp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	xin lỗi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	xà bần	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	xích chó	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	xả rác	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	xếp hàng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	đi ngược chiều	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	đám cưới	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	đám tang	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	đèn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	đèn đỏ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	đô thị	name	themes of the years and cells	names the theme in its own title; no deed by itself
văn minh đô thị	đưa cụ qua đường	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	đậu xe đúng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	để xe	deed	common knowledge of the trade	an act or thing by which the theme is taken up
văn minh đô thị	đỗ xe	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	bao che	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	bài xấu độc	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	bỏ sinh hoạt đảng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	bồi dưỡng quần chúng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	chép điều lệ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	chất vấn bí thư	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	chỉnh đốn đảng	name	themes of the years and cells	names the theme in its own title; no deed by itself
xây dựng Đảng	công khai	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	cảm tình đảng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	cờ đảng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	dĩ hòa vi quý	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	ghi chép	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	giám sát	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	giảng lại nghị quyết	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	giới thiệu quần chúng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	giới thiệu vào đảng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	góp ý	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	học nghị quyết	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	khai đúng tài sản	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	không chia sẻ tin	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	không giấu khuyết điểm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	không gửi gắm con cháu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	không nhận phong bì	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	không nói sau lưng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	không nể nang	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	không vắng buổi sinh hoạt	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	kiểm tra	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	kèm đảng viên dự bị	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	kèm đảng viên mới	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	kê khai	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	kết nạp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	lịch sử chi bộ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	nghị quyết trung ương 4	name	themes of the years and cells	names the theme in its own title; no deed by itself
xây dựng Đảng	nguồn kết nạp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	nhìn thẳng khuyết điểm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	nhận khuyết điểm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	nhận lỗi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	nói thẳng nói thật	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	nói thẳng trong họp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	phát biểu ở chi bộ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	phát triển đảng viên	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	phê bình	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	quần chúng ưu tú	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	sinh hoạt chuyên đề	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	soi mình	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	suy thoái	name	themes of the years and cells	names the theme in its own title; no deed by itself
xây dựng Đảng	thuộc nghị quyết	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	tin xấu độc	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	trang phản động	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	trả lại quà biếu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	tóm tắt nghị quyết	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	tô hồng thành tích	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	từ chối phong bì	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	tự soi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	viết bài phản bác	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	xây dựng đảng	name	themes of the years and cells	names the theme in its own title; no deed by itself
xây dựng Đảng	đoàn viên ưu tú	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	đơn vào đảng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	đảng phí	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	đảng viên phụ trách hộ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	đọc báo nhân dân	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	đọc báo đảng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	đọc nghị quyết	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	đọc tạp chí cộng sản	deed	common knowledge of the trade	an act or thing by which the theme is taken up
xây dựng Đảng	đọc điều lệ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	biếu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	bà con	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	bênh	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	bóng chuyền giao lưu	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	bắt tay nhau	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	bỏ qua chuyện cũ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	bữa cơm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	can ngăn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	chia lại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	chia sẻ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	chung bếp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	chung mâm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	chung nồi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	chung tay	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	chùa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	chức sắc	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	cãi nhau	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	cùng làm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	cùng nhau	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	cơm chung	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	cưu mang	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	cấy giùm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	dân tộc	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	dựng nhà giùm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	già làng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	giúp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	giúp đỡ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	giảng hòa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	giận nhau	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	gom	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	gói bánh chưng chung	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	gói bánh tét chung	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	góp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	gặt giùm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	gọi nhau	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	hai bên giận	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	hai họ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	hai xóm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	hàn gắn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	hàng xóm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	hòa giải	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	hết giận	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	học bổng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	khiêng quan tài	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	không ganh ghét	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	không nói xấu nhau	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	kinh thượng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	kèm người mới	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	kèm thợ trẻ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	kéo lưới chung	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	kết nghĩa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	lo ma chay	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	làm hòa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	làm lành	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	lá lành đùm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	láng giềng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	lương giáo	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	lợp nhà cho	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	mái ấm công đoàn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	mâm cơm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	mâu thuẫn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	mắng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	mời cả	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	mời hai bên	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	mời sang nhà	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	mừng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	mừng thọ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	nghĩa tình	name	themes of the years and cells	names the theme in its own title; no deed by itself
đoàn kết	ngày hội	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	người có uy tín	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	ngồi cùng mâm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	ngồi lại	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	ngồi một mâm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	nhà nghèo	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	nhà thờ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	nhà tình nghĩa	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	nhà tình thương	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	nhà đại đoàn kết	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	nhà đồng đội	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	nhường ca cho	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	nhường cơm sẻ áo	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	nhường nhau	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	nói chuyện phải trái	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	nấu cháo	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	nối lại tình	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	phân xử	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	phúng viếng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	quyên góp	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	quỹ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	rủ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	rủ nhau	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	sang nhà nhau	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	suất quà	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	sư cả	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	sư thầy	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	sửa nhà cho	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	thăm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	thăm hỏi	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	truyền nghề cho	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	trông	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	trông hộ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	trực giùm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	tôn giáo	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	tặng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	tối lửa tắt đèn	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	tổ liên gia	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	vần công	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	vở	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	xin lỗi nhau	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	xích mích	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	xóm giềng	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	áo ấm vùng cao	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	ăn chung	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	đoàn kết	name	themes of the years and cells	names the theme in its own title; no deed by itself
đoàn kết	đôi bạn cùng tiến	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	đại đoàn kết	name	themes of the years and cells	names the theme in its own title; no deed by itself
đoàn kết	đồng bào	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	đổi ca cho	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	đổi ca giùm	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	đổi công	deed	common knowledge of the trade	an act or thing by which the theme is taken up
đoàn kết	ủng hộ	deed	common knowledge of the trade	an act or thing by which the theme is taken up
"##),
    ("manifestations.tsv", r##"number	group	name	phrases	confirmed	source	reason
1	tư tưởng chính trị	phai nhạt lý tưởng, dao động, hoài nghi	phai nhạt lý tưởng;giảm sút niềm tin;dao động lý tưởng;hoài nghi	yes	law portal (items 1 to 4) and a study rhyme of 2017	short name and phrases written for this project; not the wording of the resolution
2	tư tưởng chính trị	xa rời tôn chỉ, mục đích của Đảng	xa rời tôn chỉ;xa rời mục đích;không kiên định con đường	yes	law portal (items 1 to 4) and a study rhyme of 2017	short name and phrases written for this project; not the wording of the resolution
3	tư tưởng chính trị	nhận thức lệch về lý luận, lười học tập chính trị	lười học nghị quyết;lười học tập lý luận;lười học tập nghị quyết;ngại học nghị quyết;lười nghiên cứu nghị quyết;lười học tập chính trị	yes	law portal (items 1 to 4) and a study rhyme of 2017	short name and phrases written for this project; not the wording of the resolution
4	tư tưởng chính trị	sa sút ý chí phấn đấu, làm việc qua loa, trung bình chủ nghĩa	sa sút ý chí;giảm sút ý chí;trung bình chủ nghĩa;làm việc qua loa;né tránh trách nhiệm;thiếu trách nhiệm trong công việc;không gương mẫu	yes	law portal (items 1 to 4) and a study rhyme of 2017	short name and phrases written for this project; not the wording of the resolution
5	tư tưởng chính trị	né tránh tự phê bình và phê bình, nịnh bợ	giấu khuyết điểm khi tự phê bình;nể nang, né tránh;ngại va chạm;nể nang trong phê bình;né tránh phê bình;nịnh bợ;dĩ hòa vi quý	no	a study rhyme of 2017 alone	short name and phrases written for this project; not the wording of the resolution
6	tư tưởng chính trị	nói không đi đôi với làm, hứa nhiều làm ít	nói không đi đôi với làm;nói nhiều làm ít;hứa nhiều làm ít;nói một đằng làm một nẻo	no	a study rhyme of 2017 alone; the words also in the report of 2012	short name and phrases written for this project; not the wording of the resolution
7	tư tưởng chính trị	áp đặt, bảo thủ, chỉ làm theo ý mình	áp đặt, bảo thủ;bảo thủ, không lắng nghe;không tiếp thu ý kiến hợp lý	no	a study rhyme of 2017 alone	short name and phrases written for this project; not the wording of the resolution
8	tư tưởng chính trị	tham vọng chức quyền, ngại việc khó, nơi khó	tham vọng chức quyền;chọn nơi có lợi;ngại nhận việc khó;ngại đi nơi khó khăn	no	a study rhyme of 2017 alone	short name and phrases written for this project; not the wording of the resolution
9	tư tưởng chính trị	dùng người thân quen, tư duy nhiệm kỳ	tư duy nhiệm kỳ;bổ nhiệm người nhà;đưa người thân quen vào;ưu ái người nhà	no	a study rhyme of 2017 alone	short name and phrases written for this project; not the wording of the resolution
10	đạo đức, lối sống	cá nhân chủ nghĩa, thực dụng, cơ hội	cá nhân chủ nghĩa;sống ích kỷ;thực dụng, cơ hội;ganh ghét, đố kỵ	no	a study rhyme of 2017 alone	short name and phrases written for this project; not the wording of the resolution
11	đạo đức, lối sống	mất đoàn kết, cục bộ, tranh quyền	mất đoàn kết;cục bộ, bè phái;kèn cựa địa vị;bè cánh	no	a study rhyme of 2017 alone	short name and phrases written for this project; not the wording of the resolution
12	đạo đức, lối sống	kê khai tài sản không trung thực	kê khai tài sản không trung thực;kê khai tài sản không đúng	no	a study rhyme of 2017 alone	short name and phrases written for this project; not the wording of the resolution
13	đạo đức, lối sống	bệnh thành tích, che giấu khuyết điểm, phô trương	bệnh thành tích;chạy theo thành tích;háo danh;phô trương;che giấu khuyết điểm;đánh bóng tên tuổi	no	a study rhyme of 2017 alone	short name and phrases written for this project; not the wording of the resolution
14	đạo đức, lối sống	quan liêu, xa dân, vô cảm	quan liêu;xa dân;xa rời quần chúng;vô cảm;bàng quan với dân;thờ ơ với dân	no	a study rhyme of 2017 alone	short name and phrases written for this project; not the wording of the resolution
15	đạo đức, lối sống	lãng phí tiền, tài sản, thời gian	gây lãng phí;lãng phí thời gian;lãng phí ngân sách;sử dụng lãng phí;thất thoát tài sản	no	a study rhyme of 2017 alone	short name and phrases written for this project; not the wording of the resolution
16	đạo đức, lối sống	tham ô, lợi dụng chức vụ để trục lợi	tham ô;tham nhũng vặt;lợi dụng chức vụ;lợi dụng chức quyền;nhũng nhiễu;sách nhiễu;vòi vĩnh	no	a study rhyme of 2017 alone	short name and phrases written for this project; not the wording of the resolution
17	đạo đức, lối sống	thao túng công tác cán bộ, chạy chức	thao túng công tác cán bộ;chạy chức;chạy quyền;chạy luân chuyển	no	a study rhyme of 2017 alone	short name and phrases written for this project; not the wording of the resolution
18	đạo đức, lối sống	đánh bạc, rượu chè bê tha, mê tín, trái đạo lý gia đình	đánh bạc;cờ bạc;rượu chè bê tha;uống rượu bê tha;mê tín;vi phạm đạo lý gia đình;bạo lực gia đình	no	a study rhyme of 2017 alone	short name and phrases written for this project; not the wording of the resolution
19	tự diễn biến, tự chuyển hóa	phủ nhận nền tảng tư tưởng, đòi đa nguyên, đa đảng	phủ nhận chủ nghĩa mác;đòi đa nguyên;đa nguyên, đa đảng	no	a study rhyme of 2017 alone	short name and phrases written for this project; not the wording of the resolution
20	tự diễn biến, tự chuyển hóa	đòi thể chế tam quyền phân lập	tam quyền phân lập;xã hội dân sự	no	a study rhyme of 2017 alone	short name and phrases written for this project; not the wording of the resolution
21	tự diễn biến, tự chuyển hóa	phủ nhận thành quả cách mạng, xuyên tạc lịch sử	phủ nhận thành quả;xuyên tạc lịch sử;bôi nhọ lãnh tụ	no	a study rhyme of 2017 alone	short name and phrases written for this project; not the wording of the resolution
22	tự diễn biến, tự chuyển hóa	kích động bất mãn, gây nghi ngờ	kích động bất mãn;kích động tư tưởng bất mãn;tung tin gây hoài nghi	no	a study rhyme of 2017 alone	short name and phrases written for this project; not the wording of the resolution
23	tự diễn biến, tự chuyển hóa	đòi phi chính trị hóa lực lượng vũ trang	phi chính trị hóa	no	a study rhyme of 2017 alone	short name and phrases written for this project; not the wording of the resolution
24	tự diễn biến, tự chuyển hóa	móc nối, cấu kết với phần tử thù địch	móc nối, cấu kết;cấu kết với các thế lực	no	a study rhyme of 2017 alone	short name and phrases written for this project; not the wording of the resolution
25	tự diễn biến, tự chuyển hóa	đưa thông tin sai lệch về đối ngoại	thông tin sai lệch về đối ngoại;thông tin sai về quan hệ quốc tế	no	a study rhyme of 2017 alone	short name and phrases written for this project; not the wording of the resolution
26	tự diễn biến, tự chuyển hóa	sáng tác, quảng bá tác phẩm lệch lạc, lôi kéo dư luận	sáng tác lệch lạc;quảng bá tác phẩm lệch lạc;chia sẻ tin xấu độc;phát tán tin xấu độc	no	a study rhyme of 2017 alone	short name and phrases written for this project; not the wording of the resolution
27	tự diễn biến, tự chuyển hóa	dân tộc hẹp hòi, tôn giáo cực đoan	dân tộc hẹp hòi;tôn giáo cực đoan	no	a study rhyme of 2017 alone	short name and phrases written for this project; not the wording of the resolution
"##),
    ("roles.tsv", r##"role	sector	names	duties	foreign	source	reason
ban tuyên giáo, dân vận	mặt trận - đoàn thể	tuyên giáo;dân vận	hội nghị quán triệt;tin, bài;dư luận xã hội;mô hình làm theo Bác;báo cáo viên		common knowledge of the trade	seed vocabulary, editable per province
ban tổ chức, văn phòng cấp ủy	tổ chức cán bộ	ban tổ chức;văn phòng đảng ủy	hồ sơ đảng viên;cơ sở dữ liệu đảng viên;đánh giá, xếp loại;văn thư, lưu trữ;tham mưu văn bản		common knowledge of the trade	seed vocabulary, editable per province
biên phòng	biên phòng	biên phòng	tuần tra, kiểm soát biên giới;cột mốc;giúp xã biên giới;chống buôn lậu;tuyên truyền ngư dân		common knowledge of the trade	seed vocabulary, editable per province
bác sĩ	y tế	bác sĩ;y sĩ	khám, chữa bệnh;hồ sơ bệnh án;kê đơn đúng quy chế;trực cấp cứu;hội chẩn;phác đồ điều trị		common knowledge of the trade	seed vocabulary, editable per province
bí thư chi bộ	bí thư	bí thư chi bộ;phó bí thư chi bộ	sinh hoạt thường kỳ, chuyên đề;dự thảo nghị quyết;phân công nhiệm vụ đảng viên;biên bản sinh hoạt;sổ tay điện tử;kết nạp đảng viên		guide to cell meetings	seed vocabulary, editable per province
bí thư đoàn	mặt trận - đoàn thể	bí thư đoàn;đoàn xã;chi đoàn	công trình thanh niên;tình nguyện hè;kết nạp đoàn viên;đội viên, thiếu niên		common knowledge of the trade	seed vocabulary, editable per province
bộ đội	quân đội	bộ đội;sĩ quan;chiến sĩ;chỉ huy trưởng	huấn luyện, sẵn sàng chiến đấu;bắn súng;điều lệnh;thể lực;quản lý vũ khí trang bị;tuyển quân;dân vận		news pages	seed vocabulary, editable per province
chủ tịch hội phụ nữ	mặt trận - đoàn thể	hội phụ nữ;chi hội trưởng phụ nữ;hội liên hiệp phụ nữ	tổ tiết kiệm, heo đất;vốn vay;hội viên nghèo;mái ấm tình thương;5 không 3 sạch		news pages	seed vocabulary, editable per province
cán bộ bảo hiểm xã hội	bảo hiểm xã hội	bảo hiểm xã hội	phát triển người tham gia;chi trả lương hưu;giám định bảo hiểm y tế;thu nợ bảo hiểm		common knowledge of the trade	seed vocabulary, editable per province
cán bộ dự án, đầu tư	đầu tư	quản lý dự án;kế hoạch đầu tư	hồ sơ mời thầu;tiến độ giải ngân;nghiệm thu;quyết toán dự án		common knowledge of the trade	seed vocabulary, editable per province
cán bộ thuế	thuế	thuế	tờ khai thuế;hoàn thuế;nợ đọng;hộ kinh doanh;kiểm tra tại trụ sở người nộp thuế;dự toán thu;hóa đơn điện tử		news pages	seed vocabulary, editable per province
cán bộ trạm y tế	y tế	trạm y tế;trưởng trạm;y tế thôn;dân số	tiêm chủng mở rộng;quản lý bệnh không lây nhiễm;dân số - kế hoạch hóa gia đình;vệ sinh an toàn thực phẩm;báo cáo dịch		common knowledge of the trade	seed vocabulary, editable per province
cán bộ tín dụng	ngân hàng	tín dụng;ngân hàng chính sách	dư nợ;nợ quá hạn;giải ngân;tổ tiết kiệm và vay vốn;giao dịch xã		common knowledge of the trade	seed vocabulary, editable per province
công an xã	công an	công an xã;cảnh sát khu vực;công an viên	tin báo, tố giác tội phạm;phạm pháp hình sự;tuần tra;quản lý cư trú, định danh;phong trào bảo vệ an ninh Tổ quốc;phòng cháy chữa cháy		news pages	seed vocabulary, editable per province
công chức một cửa	hành chính công	một cửa	tiếp nhận hồ sơ;số hóa hồ sơ;trả kết quả đúng hẹn;phiếu hẹn;thư xin lỗi;dịch vụ công trực tuyến;mức độ hài lòng		news pages	seed vocabulary, editable per province
công nhân, kỹ thuật	doanh nghiệp	công nhân;thợ;kỹ thuật viên;vận hành	tiết kiệm vật tư, nhiên liệu;sáng kiến cải tiến;an toàn lao động;định mức;ca trực		news pages	seed vocabulary, editable per province
giáo viên	giáo dục	giáo viên;giáo viên bộ môn	kế hoạch giáo dục;kế hoạch bài dạy;sổ theo dõi và đánh giá học sinh;vào điểm đúng tiến độ;ký học bạ;bồi dưỡng học sinh giỏi;hướng dẫn nghiên cứu khoa học kỹ thuật;thi giáo viên dạy giỏi;bồi dưỡng thường xuyên;phụ đạo học sinh;dự giờ		public repository	seed vocabulary, editable per province
giáo viên chủ nhiệm	giáo dục	giáo viên chủ nhiệm;chủ nhiệm lớp	nắm thông tin học sinh;kế hoạch hoạt động của lớp;phối hợp cha mẹ học sinh;hoạt động trải nghiệm;nhận xét, xếp loại học sinh;sổ chủ nhiệm		circular on class teachers	seed vocabulary, editable per province
giáo viên mầm non	giáo dục	giáo viên mầm non;cô nuôi;nhà trẻ	an toàn cho trẻ;nuôi dưỡng trẻ;khẩu phần bán trú;hồ sơ sổ sách nhóm lớp;học qua chơi;phối hợp phụ huynh		school form	seed vocabulary, editable per province
giảng viên	giáo dục	giảng viên	giờ chuẩn;đề tài cấp trường;bài báo khoa học;hướng dẫn sinh viên;cố vấn học tập		public repository	seed vocabulary, editable per province
hiệu trưởng	giáo dục	hiệu trưởng;phó hiệu trưởng	kế hoạch năm học;kiểm tra nội bộ;chuẩn quốc gia;công khai thu chi;phân công chuyên môn;phòng chống bạo lực học đường		public repository	seed vocabulary, editable per province
hưu trí	khu dân cư	hưu trí;nghỉ hưu	sinh hoạt chi bộ nơi cư trú;nêu gương trong gia đình, khu dân cư;đóng góp ý kiến;tuyên truyền, vận động;khuyến học	thủ trưởng cơ quan tôi;nội quy cơ quan tôi;giờ làm việc của cơ quan;đồng nghiệp;thủ trưởng;nội quy cơ quan;nội quy, quy chế của cơ quan;giờ hành chính;lãnh đạo cơ quan;ban giám đốc;văn hóa công sở	form for retired members	seed vocabulary, editable per province
hải quan	hải quan	hải quan	thông quan;kiểm tra sau thông quan;chống buôn lậu;tờ khai hải quan		news pages	seed vocabulary, editable per province
khuyến nông, thú y	nông nghiệp	khuyến nông;thú y	tập huấn kỹ thuật;theo dõi dịch bệnh;tiêm phòng;kiểm soát giết mổ;mô hình trình diễn		common knowledge of the trade	seed vocabulary, editable per province
kiểm lâm	nông nghiệp	kiểm lâm	tuần tra rừng;phòng cháy chữa cháy rừng;diễn biến rừng;giao khoán bảo vệ rừng		common knowledge of the trade	seed vocabulary, editable per province
kiểm sát viên	kiểm sát	kiểm sát viên	kiểm sát điều tra;kiểm sát xét xử;kiến nghị;trực nghiệp vụ;đơn khiếu nại		common knowledge of the trade	seed vocabulary, editable per province
kế toán	tài chính	kế toán;thủ quỹ	chứng từ, sổ sách;quyết toán quý;quyết toán năm;đối chiếu kho bạc;kiểm kê tài sản;công khai ngân sách		common knowledge of the trade	seed vocabulary, editable per province
lãnh đạo, quản lý	hành chính công	chủ tịch;phó chủ tịch;trưởng phòng;giám đốc;bí thư đảng ủy	tiếp công dân, đối thoại;dự sinh hoạt chi bộ khu dân cư;chỉ đạo cụm, xã;giải quyết kiến nghị;kiểm tra, giám sát;tinh gọn bộ máy		inspectors' reports	seed vocabulary, editable per province
mặt trận, cựu chiến binh	mặt trận - đoàn thể	mặt trận;cựu chiến binh	giám sát, phản biện;quỹ Vì người nghèo;nhà đại đoàn kết;xóa nhà tạm		news pages	seed vocabulary, editable per province
nông dân	nông nghiệp	nông dân;chăn nuôi;trồng trọt	mô hình kinh tế;hiến đất;đường giao thông;vệ sinh môi trường;giúp hộ nghèo	đồng nghiệp;thủ trưởng;nội quy cơ quan;quy chế cơ quan;nội quy, quy chế của cơ quan;giờ làm việc của cơ quan;giờ hành chính;lãnh đạo cơ quan;ban giám đốc;văn hóa công sở	common knowledge of the trade	seed vocabulary, editable per province
sinh viên	học tập	sinh viên;học sinh	điểm học tập;nghiên cứu khoa học;tình nguyện;sinh hoạt chi bộ;sinh viên 5 tốt	đồng nghiệp;nội quy, quy chế của cơ quan;nội quy cơ quan;nhân dân nơi công tác;thủ trưởng;quy chế cơ quan;lãnh đạo cơ quan;giờ hành chính;văn hóa công sở;cấp dưới;nhân viên dưới quyền	student review met in public texts	seed vocabulary, editable per province
thẩm phán, thư ký tòa	tòa án	thẩm phán;thư ký tòa	thụ lý, giải quyết án đúng hạn;tỷ lệ án hủy, sửa;hòa giải tại tòa;tống đạt		common knowledge of the trade	seed vocabulary, editable per province
trưởng thôn	khu dân cư	trưởng thôn;trưởng bản;trưởng ấp;trưởng xóm;tổ trưởng dân phố	phụ trách hộ;nông thôn mới;hiến đất, góp công;hòa giải;tiêm phòng gia súc	đồng nghiệp;thủ trưởng;nội quy cơ quan;nội quy, quy chế của cơ quan;lãnh đạo cơ quan;ban giám đốc;văn hóa công sở	news pages	seed vocabulary, editable per province
tư pháp - hộ tịch	tư pháp	tư pháp;hộ tịch	đăng ký khai sinh;đăng ký kết hôn;đăng ký khai tử;ghi sổ hộ tịch;chứng thực;hòa giải ở cơ sở;tuyên truyền pháp luật		public repository	seed vocabulary, editable per province
văn hóa - xã hội	văn hóa - thể thao	văn hóa - xã hội;lao động thương binh	chế độ người có công;rà soát hộ nghèo, hộ cận nghèo;bảo hiểm y tế;gia đình văn hóa;chi trả trợ cấp		common knowledge of the trade	seed vocabulary, editable per province
điều dưỡng	y tế	điều dưỡng;y tá;hộ sinh	chăm sóc, theo dõi người bệnh;kế hoạch chăm sóc;truyền thông giáo dục sức khỏe;quản lý thiết bị;kiểm soát nhiễm khuẩn		rank standard	seed vocabulary, editable per province
địa chính - xây dựng	tài nguyên - môi trường	địa chính	hồ sơ cấp giấy chứng nhận;chỉnh lý bản đồ;trật tự xây dựng;tranh chấp đất;bồi thường, giải phóng mặt bằng		common knowledge of the trade	seed vocabulary, editable per province
ủy viên ủy ban kiểm tra	ủy ban kiểm tra	ủy ban kiểm tra	kế hoạch kiểm tra, giám sát;dấu hiệu vi phạm;kết luận kiểm tra;theo dõi khắc phục;đơn thư		common knowledge of the trade	seed vocabulary, editable per province
"##),
    ("rules.tsv", r##"number	issuer	date	subject	valid-from	valid-to	replaced-by	also	confirmed	source	reason
01-KL/TW	Trung ương	2021-05-18	tiếp tục thực hiện Chỉ thị số 05-CT/TW	2021-05-18				yes	a form in use	goes on with 05-CT/TW, does not replace it
02-HD/UBKTTW	Trung ương	2021-11-29	thực hiện Quy định 37-QĐ/TW	2021-11-29				yes	planning paper	explains the nineteen things
03-CT/TW	Trung ương	2011-05-14	tiếp tục đẩy mạnh việc học tập và làm theo tấm gương đạo đức Hồ Chí Minh	2011-05-14	2016-05-15	05-CT/TW	chỉ thị 03	yes	provincial report of 2012	one page prints 13-5-2011; the report has the 14th
03-KH/TW	Trung ương	2011	kế hoạch thực hiện Chỉ thị 03-CT/TW	2011				yes	provincial report of 2012	goes with 03-CT/TW; no successor is known
04-NQ/TW	Trung ương	2016	tăng cường xây dựng, chỉnh đốn Đảng; ngăn chặn, đẩy lùi sự suy thoái, tự diễn biến, tự chuyển hóa	2016			nghị quyết trung ương 4 khóa xii;nqtw4 khóa xii;nqtw 4 khóa xii;nq tw4 khóa xii;nqtw4 k12;nq tw4 k12	yes	district report of 2018; law portal for the number	fourth plenum of the twelfth term; the day, 30 October by common knowledge, is not confirmed
04-QĐ/TU	Quảng Ninh	2017-06-07	rèn luyện, giữ gìn phẩm chất đạo đức, lối sống; không suy thoái	2017-06-07				yes	provincial report of 2020	local rule that its members cite in every statement
05-CT/TU	Kiên Giang		chấn chỉnh, nâng cao chất lượng sinh hoạt chi bộ					yes	district report of 2018	local directive, one letter from 05-CT/TW and no slip
05-CT/TW	Trung ương	2016-05-15	đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh	2016-05-15			chỉ thị 05;ct05;ct 05	yes	provincial report of 2020	the directive most statements rest on
06-CT/TW	Trung ương	2006	cuộc vận động học tập và làm theo tấm gương đạo đức Hồ Chí Minh	2006	2011-05-14	03-CT/TW	chỉ thị 06	yes	provincial report of 2012	opened the campaign that 03-CT/TW made a standing task
08-KH/TU	Bắc Ninh	2011-09-07	thực hiện Chỉ thị 03-CT/TW	2011-09-07				yes	provincial report of 2012	local plan
08-QĐi/TW	Trung ương	2018-10-25	trách nhiệm nêu gương của cán bộ, đảng viên, trước hết là Ủy viên Bộ Chính trị	2018-10-25			quy định 08	yes	provincial report of 2019; a form in use	printed QĐi, not QĐ
101-QĐ/TW	Trung ương	2012-06-07	trách nhiệm nêu gương của cán bộ, đảng viên	2012-06-07			quy định 101	yes	provincial report of 2019; a form in use	leaders above all
109-QĐ/TW	Trung ương	2018-01-03	công tác kiểm tra việc tu dưỡng, rèn luyện đạo đức, lối sống của cán bộ, đảng viên	2018-01-03			quy định 109	yes	planning paper; mass-mobilization portal	two sources agree
114-QĐ/TW	Trung ương	2023-07-11	kiểm soát quyền lực và phòng, chống tham nhũng, tiêu cực trong công tác cán bộ	2023-07-11			quy định 114	yes	planning paper	follows 205-QĐ/TW
115-QĐ/TW	Trung ương	2007	những điều đảng viên không được làm	2007	2011-11-01	47-QĐ/TW		no	a page about its successors	only the year is known
12-HD/BTCTW	Trung ương		nâng cao chất lượng sinh hoạt chi bộ				hướng dẫn số 12 của ban tổ chức trung ương	no	district report of 2018	named there as "Hướng dẫn số 12" without a date
12-NQ/TW	Trung ương	2012-01-16	một số vấn đề cấp bách về xây dựng Đảng hiện nay	2012-01-16			nghị quyết trung ương 4 khóa xi;nqtw4 khóa xi;nqtw 4 khóa xi;nq tw4 khóa xi;nqtw4 k11	yes	provincial report of 2012; news page	fourth plenum of the eleventh term
124-QĐ/TW	Trung ương	2023	kiểm điểm và đánh giá, xếp loại chất lượng hằng năm	2023	2025-08-30	366-QĐ/TW	quy định 124	yes	text of its successor	self-reviews of 2023 and 2024 rest on it
144-QĐ/TW	Trung ương	2024-05-09	chuẩn mực đạo đức cách mạng của cán bộ, đảng viên giai đoạn mới	2024-05-09			quy định 144	yes	several official sites	five standards
19-QĐ/TW	Trung ương	2002	những điều đảng viên không được làm	2002	2007	115-QĐ/TW		no	a page about its successors	only the year is known
205-QĐ/TW	Trung ương	2019-09-23	kiểm soát quyền lực trong công tác cán bộ và chống chạy chức, chạy quyền	2019-09-23	2023-07-11	114-QĐ/TW	quy định 205	yes	a form in use; planning paper	replaced with its date in two sources
207-QĐ/TW	Trung ương	2026-07-26	những điều đảng viên không được làm	2026-07-26			quy định 207	no	quiz and planning papers	reported for 2026
208-QĐ/TW	Trung ương	2026-07-26	thi hành Điều lệ Đảng	2026-07-26			quy định 208	no	quiz and planning papers	reported for 2026
21-KL/TW	Trung ương	2021-10-25	đẩy mạnh xây dựng, chỉnh đốn Đảng và hệ thống chính trị	2021-10-25				yes	a form in use	same day as 37-QĐ/TW
21-QĐ/TW	Trung ương	2026-04-11	công tác kiểm tra, giám sát và kỷ luật của Đảng	2026-04-11			quy định 21	no	quiz and planning papers	reported for 2026
213-QĐ/TW	Trung ương	2020-01-02	trách nhiệm đảng viên đang công tác giữ mối liên hệ với nơi cư trú	2020-01-02			quy định 213	no	planning paper	one register prints 2021
22-QĐ/TW	Trung ương	2021-07-28	công tác kiểm tra, giám sát và kỷ luật của Đảng	2021-07-28	2026-04-11	21-QĐ/TW	quy định 22	yes	planning paper	its successor is reported, not confirmed
24-QĐ/TW	Trung ương	2021-07-30	thi hành Điều lệ Đảng	2021-07-30	2026-07-26	208-QĐ/TW	quy định 24	yes	planning paper	its successor is reported, not confirmed
25-HD/BTCTW	Trung ương	2023-11-10	hướng dẫn kiểm điểm, đánh giá, xếp loại	2023-11-10	2025-10-31	43-HD/BTCTW		yes	text of its successor	forms 02A, 02B
339-QĐ/TW	Trung ương	2025-07-10	Sổ tay đảng viên điện tử	2025-07-10			quy định 339	yes	official site	electronic handbook
366-QĐ/TW	Trung ương	2025-08-30	kiểm điểm và đánh giá, xếp loại chất lượng	2025-08-30			quy định 366	yes	its text	follows 124-QĐ/TW
37-QĐ/TW	Trung ương	2021-10-25	những điều đảng viên không được làm	2021-10-25	2026-07-26	207-QĐ/TW	quy định 37	yes	a form in use; planning paper	its successor is reported, not confirmed
40-KH/HU	Kiên Giang	2017-02-23	thực hiện Nghị quyết Trung ương 4 khóa XII	2017-02-23				yes	district report of 2018	plan of one district
42-HD/BTCTW	Trung ương	2025-10-28	hướng dẫn sinh hoạt chi bộ	2025-10-28				yes	guide in use	explains 50-CT/TW
43-HD/BTCTW	Trung ương	2025-10-31	hướng dẫn kiểm điểm, đánh giá, xếp loại	2025-10-31				yes	its text	follows 25-HD/BTCTW
47-QĐ/TW	Trung ương	2011-11-01	những điều đảng viên không được làm	2011-11-01	2021-10-25	37-QĐ/TW	quy định 47	yes	collection of party rules	nineteen things; ten years in force
50-CT/TW	Trung ương	2025-07-23	nâng cao chất lượng sinh hoạt chi bộ	2025-07-23			chỉ thị 50	yes	guide in use	with 42-HD/BTCTW
55-QĐ/TW	Trung ương	2016	một số việc cần làm ngay để tăng cường vai trò nêu gương	2016			quy định 55	yes	provincial report of 2019 for the number	the day, 19 December by common knowledge, is not confirmed
71-KH/HU	Kiên Giang		thực hiện Nghị quyết Trung ương 4 khóa XII					yes	district report of 2018	plan of one district, date not given
"##),
    ("sectors.tsv", r##"sector	names	marks	hints	kin	source	reason
biên phòng	biên phòng;đồn;hải đội;hải đoàn;đội vũ trang;đội vận động quần chúng;tuần tra biên giới;tự quản đường biên;bđbp;kiểm soát xuất nhập cảnh;chốt biên giới;tàu tuần tra;quân hàm xanh;trạm kiểm soát cửa khẩu;bảo vệ cột mốc	tuần tra đường biên;lối mòn biên giới;tuần tra song phương;hải đội	đường biên;cột mốc;mốc quốc giới;tuần tra biên giới;tuần tra … biên giới;xuất nhập cảnh trái phép;vượt biên;đồn biên phòng;cửa khẩu;tàu tuần tra;tuần tra|phát quang|kiểm tra|giữ … đường biên|cột mốc|mốc quốc giới|biên giới;ngăn|bắt|phát hiện … vượt biên|xuất cảnh trái phép|nhập cảnh trái phép	quân đội;hải quan;công an	notes on roles	border guard
bí thư	bí thư;phó bí thư;chi ủy;cấp ủy;đảng ủy viên;thường trực đảng ủy;bt chi bộ;ban thường vụ đảng ủy;btcb;tỉnh ủy viên;huyện ủy viên;thành ủy viên;thị ủy viên;quận ủy viên;ủy viên ban thường vụ huyện ủy	chủ trì sinh hoạt chi bộ;dự thảo nghị quyết chi bộ;phân công đảng viên phụ trách	chủ trì … sinh hoạt chi bộ;chủ trì họp chi bộ;nghị quyết chi bộ tháng;chuẩn bị nội dung sinh hoạt chi bộ;phân công … đảng viên phụ trách;đảng viên trong chi bộ tôi;kết nạp … đảng viên;phát triển đảng viên mới;quần chúng ưu tú;thu đảng phí;triệu tập … sinh hoạt	khu dân cư;tổ chức cán bộ;ủy ban kiểm tra;mặt trận - đoàn thể	guide to cell meetings	secretaries of cells
bảo hiểm xã hội	bảo hiểm xã hội;bảo hiểm;bhxh;giám định viên;giám định bhyt;chuyên quản thu;phát triển người tham gia;cấp sổ thẻ;tổ chức dịch vụ thu;đại lý thu;phòng chế độ;thu - sổ thẻ	chốt sổ bảo hiểm;thu bảo hiểm xã hội;giám định bảo hiểm;sổ bảo hiểm;chế độ thai sản cho người lao động;nợ đọng bảo hiểm;đơn vị nợ đóng;đối tượng tham gia bảo hiểm xã hội	thu bảo hiểm;nợ bảo hiểm;chốt sổ;hồ sơ hưởng;giám định … bảo hiểm;chi trả … bảo hiểm;chi trả lương hưu;cấp thẻ bảo hiểm;thu|đôn đốc|giảm … nợ bảo hiểm|bảo hiểm xã hội|bảo hiểm thất nghiệp;chốt|rà soát|cấp|trả … sổ bảo hiểm|sổ bhxh;giải quyết|duyệt|xét … hồ sơ hưởng|chế độ thai sản|chế độ ốm đau|chế độ hưu trí|tử tuất;giám định … hồ sơ|bảo hiểm|chi phí	hành chính công	inspectors' report of 2012	selling cards door to door is everybody's deed
công an	công an;cảnh sát;điều tra viên;an ninh;trinh sát;csgt;cskv;pccc;cứu nạn cứu hộ;quản giáo;trại giam;tạm giam;phòng cháy chữa cháy	tiếp nhận tin báo tố giác;điều tra vụ án;hỏi cung;làm căn cước cho;kiểm tra tạm trú;bắt đối tượng truy nã;quản lý đối tượng;phá án;bắt giữ đối tượng;hồ sơ vụ án;khám nghiệm;xử phạt giao thông;quản lý tạm trú;cấp căn cước;phạm pháp hình sự;tỷ lệ phá án;điều tra làm rõ;nhân khẩu tạm trú;truy bắt;cơ sở bí mật;tuần tra vũ trang;tuần tra kiểm soát giao thông;đấu tranh chuyên án;phá … vụ án;khám phá … vụ;xử phạt … vi phạm nồng độ cồn;sáu điều bác hồ dạy công an;6 điều bác hồ dạy công an;cán bộ chiến sĩ công an;người bị tạm giữ;nhà tạm giữ;kiểm tra hành chính … nhà nghỉ;đường dây nóng 113;trực ban hình sự;can phạm;chiến sĩ công an;công an phường tôi;trốn trại;quản lý|canh giữ|áp giải|cải tạo … phạm nhân|can phạm nhân;phân trại	tuần tra ban đêm;tuần tra khép kín;nắm … đối tượng;đối tượng hình sự;vận động đầu thú;bắt … đối tượng;xử lý … trường hợp vi phạm;lập biên bản vi phạm;đăng ký tạm trú cho;đăng ký … thường trú;cấp … căn cước;làm căn cước;định danh điện tử cho;điều tra vụ;lời khai;can phạm;phạm nhân;quản giáo;tin báo tố giác;tố giác về tội phạm;kiểm tra cư trú;thu hồi vũ khí;bắt cướp;cảnh sát khu vực;tuần tra|trực|gác … đêm|khép kín|ban chỉ huy công an;nắm|quản lý|lập hồ sơ|theo dõi … đối tượng|người nghiện|người mãn hạn tù|đối tượng tù tha;điều tra|khám phá|phá|thụ lý … vụ án|vụ trộm|vụ việc hình sự|chuyên án;tiếp nhận|xác minh|giải quyết … tin báo|tố giác|tin tố giác;cấp|làm|thu nhận … căn cước|định danh điện tử|hồ sơ căn cước;kiểm tra|rà soát|đăng ký … tạm trú|lưu trú|nhân khẩu|cư trú|cơ sở kinh doanh có điều kiện;xử phạt|lập biên bản|xử lý … nồng độ cồn|quá tốc độ|vi phạm giao thông|trường hợp vi phạm giao thông;vận động|thu hồi … vũ khí tự chế|giao nộp vũ khí|pháo nổ;bắt|truy bắt|truy nã … đối tượng|tội phạm;canh|quản lý|dẫn giải … phạm nhân|buồng giam|can phạm;phương án chữa cháy|phương tiện chữa cháy|kíp xe chữa cháy;buồng giam;trại giam;tang vật;đối tượng ma túy;vụ trộm cắp;tuần tra xử lý vi phạm;phòng cháy chữa cháy và cứu nạn;xe chữa cháy;can phạm nhân;trinh sát địa bàn	kiểm sát;quân đội;biên phòng	inspectors' report of 2012	police
công thương	công thương;quản lý thị trường;điện lực;thợ điện;đường dây;siêu thị;bán hàng;tiểu thương;qltt;khuyến công;quản lý chợ;thu ngân;điều độ điện;ghi điện;cửa hàng trưởng;xăng dầu;truyền tải điện;bách hóa;thủy điện;tạp hóa;gas	kiểm tra hàng giả;ghi chỉ số công tơ;sửa lưới điện;công tơ của khách hàng;lưới điện trung áp;khách hàng dùng điện	hàng giả;hàng lậu;gian lận thương mại;kiểm tra … cơ sở kinh doanh;niêm yết giá;công tơ;ghi chỉ số;lưới điện;đường dây;trạm biến áp;sự cố điện;cắt điện;tổn thất điện năng;hành lang lưới điện;thu tiền điện;quầy hàng;sạp hàng;khách mua hàng;sạp … tôi;kiểm tra|xử lý|thu giữ … hàng giả|hàng lậu|hàng cấm|gian lận thương mại;ghi|thay|kiểm định … công tơ;sửa|xử lý|khắc phục … sự cố điện|lưới điện|đường dây trung thế;phát quang … hành lang lưới điện|hành lang tuyến;giảm|tổn thất … điện năng;leo cột điện	doanh nghiệp	notes on roles	trade and energy
doanh nghiệp	công nhân;công ty;doanh nghiệp;xí nghiệp;tổ trưởng may;chuyền;nhà máy;kỹ thuật;giám đốc;nhân viên kinh doanh;thợ;vận hành;phân xưởng;hội đồng quản trị;chủ tịch công đoàn;quản đốc;đốc công;tổ trưởng sản xuất;kcs;qc;bốc xếp;vệ sĩ;tập đoàn;dệt;may mặc;khai thác lò;khai thác than;cơ điện;cơ khí;lò trưởng;sợi;nhiệt điện;khách sạn;nhà hàng;phục vụ bàn;phục vụ buồng;đầu bếp	năng suất chuyền;chuyền may;ca sản xuất;tiết kiệm vật tư so với định mức;công nhân trong tổ tôi;định mức nguyên liệu;công nhân trong chuyền;ca máy;sản lượng ca;dây chuyền;phân xưởng tôi;tỷ lệ lỗi;tỷ lệ hàng lỗi;công nhân trong tổ;công nhân trong xưởng;khách hàng của công ty;đối tác xuất khẩu;gương lò;khai thác than;vì chống;đào lò;ca lò;bãi nổ mìn;khoan nổ mìn;máy may công nghiệp;lô hàng xuất khẩu;đơn hàng của công ty;máy dệt kim;chuyền cắt;kiểm hàng KCS;lên khuôn đúc	chuyền;may … sản phẩm;sản phẩm lỗi;hàng lỗi;giao ca;vào ca;đổi ca;năng suất lao động … tổ;phân xưởng;vận hành máy;máy móc … ca;tăng ca;định mức vật tư;tiết kiệm vật tư;nguyên liệu;đơn hàng;xuất hàng;công nhân của tôi;bảo hộ lao động;sản lượng;doanh thu;hợp đồng với khách;lò hơi;tổ máy;bảo dưỡng máy;may|ráp|gia công|đóng gói … áo|sản phẩm|đôi giày|thùng hàng;giảm|giữ|hạ … hàng lỗi|sản phẩm lỗi|tỷ lệ lỗi|phế phẩm;vận hành|bảo dưỡng|đứng … máy tiện|lò hơi|dây chuyền|máy may|tua bin|máy nén;đạt|vượt|giữ|tăng … năng suất chuyền|định mức ca|sản lượng ca|sản lượng tổ;giao hàng|xuất … đơn hàng;công nhân trong tổ|công nhân trong ca|công nhân chuyền;xưởng may;KCS	công thương;giao thông;xây dựng;nông nghiệp;thông tin - báo chí;tài chính	notes on roles	state and private firms
giao thông	giao thông;lái xe;lái tàu;đường sắt;cảng;thuyền trưởng;bến xe;phụ xe;tài xế;lái cẩu;tài công;thuyền viên;thủy thủ;máy trưởng;gác chắn;tuần đường;tuần gác;trưởng tàu;ga;phà;đăng kiểm;hàng hải;hoa tiêu;xe buýt;xe ôm;tiếp viên;hạt quản lý đường bộ;sát hạch;duy tu;hàng không	chở khách đúng tuyến;bảo trì mặt đường;khách trên xe;chuyến xe;lái tàu;xe buýt của tôi;chạy đúng tuyến;đón trả khách;xe tôi lái;xe do tôi lái;đóng chắn;tuần đường sắt;chuyến phà;khách đi tàu;ghi đường sắt;lệnh xuất bến;đăng kiểm xe;bốc dỡ container;lai dắt tàu	lái xe an toàn;chuyến tàu;hành khách;khách … trên xe;chở khách;chắn tàu;gác chắn;đường ngang;tuần đường;duy tu;vá ổ gà;bảo trì … đường;hộ lan;cung đường;luồng lạch;cảng;lái|chạy|vận hành … chuyến xe|xe buýt|đoàn tàu|chuyến|xe khách|cẩu;chở|đón|phục vụ … hành khách|khách đi xe|khách đúng tuyến;vá|sửa|duy tu|phát quang … ổ gà|mặt đường tỉnh|lý trình|rãnh dọc|km đường;gác|đóng … chắn tàu|đường ngang|chắn;đường ray;toa tàu;chạy tàu;lệnh vận chuyển	doanh nghiệp;xây dựng	notes on roles	transport
giáo dục	giáo viên;giảng viên;hiệu trưởng;trường;giáo dục;nhà giáo;tổng phụ trách;chủ nhiệm lớp;thư viện;mầm non;tiểu học;thcs;thpt;đào tạo;nhà trẻ;mẫu giáo;giáo vụ;phổ thông;bảo mẫu;tổ trưởng chuyên môn;thầy giáo;cô giáo;gv;học vụ;trung tâm học tập cộng đồng;bộ môn;khoa sư phạm;cố vấn học tập;nội trú dân tộc;hướng nghiệp	phân phối chương trình;chấm bài;tôi chủ nhiệm;em chủ nhiệm;do tôi chủ nhiệm;sổ chủ nhiệm;ban giám hiệu nhà trường;ban giám hiệu;học sinh lớp tôi;dự giờ đồng nghiệp;thao giảng;cháu bán trú;trẻ bán trú;giờ ngủ trưa;phụ đạo học sinh;ra đề kiểm tra;ghi học bạ;vào điểm;tiết dạy;lên lớp đúng giờ;đạt giáo viên giỏi;trẻ trong lớp;giảng dạy;dạy đủ số tiết;dạy đúng chương trình;bồi dưỡng học sinh giỏi;sổ đầu bài;họp phụ huynh;học sinh của tôi;học sinh của em;lớp chủ nhiệm;trong nhóm lớp;đón trẻ;trả trẻ;giờ dạy;thi giáo viên giỏi;đồ dùng dạy học;kế hoạch bài dạy;chấm thi;coi thi;ôn thi cho học sinh;hội đồng sư phạm;soạn bài;đứng lớp;chất lượng dạy học;phương pháp dạy học;học sinh khá;trẻ em đến trường;sinh viên của tôi;giờ chuẩn;cô giáo chủ nhiệm;dạy … tiết;dạy các em học sinh;dạy chữ cho học sinh;giảng bài;lớp tôi chủ nhiệm;lớp do tôi phụ trách;chấm … bài;trả bài kiểm tra;soạn … bài giảng;học sinh yếu … lớp;bồi dưỡng đội tuyển;đội tuyển học sinh giỏi;vở của học sinh;đổi mới phương pháp dạy;chuyên đề dạy học;sinh hoạt tổ chuyên môn;học sinh hoàn thành chương trình;đánh giá học sinh;xếp loại học sinh;ban giám hiệu phân công;hiệu trưởng phân công;chăm sóc … cháu trong lớp;trẻ suy dinh dưỡng trong lớp;góc học tập;hoạt động góc;bé ngủ;giờ ăn của trẻ;đề cương học phần;hướng dẫn khóa luận;hướng dẫn sinh viên;chuẩn kiến thức kỹ năng;chương trình giáo dục phổ thông;học sinh trong lớp;học sinh cả lớp;ngân hàng đề thi;tiết sinh hoạt lớp;học sinh thân yêu;học trò của tôi;tận tụy với học sinh;thương yêu học trò;yêu thương học sinh;đạo đức nhà giáo;nhà giáo mẫu mực;trên bục giảng;trước khi lên lớp;lớp trung cấp nghề;chủ nhiệm lớp;ngủ bán trú;đoàn viên lớp;nề nếp lớp;lớp tôi dạy;học sinh lớp chủ nhiệm;học sinh của lớp;giáo án điện tử;tiết học của tôi;dự giờ của đồng nghiệp;phiếu học tập;học sinh chưa hoàn thành;học sinh lưu ban;cháu trong lớp;bé trong lớp;giảng đường của tôi;bài giảng của tôi;chủ nhiệm lớp … của tôi;chỉ đạo|phân công … giáo viên chủ nhiệm|giáo viên bộ môn|tổ chuyên môn;tập thể sư phạm;soạn giảng;giữ vững trường chuẩn;giáo viên trong trường;họp tổ chuyên môn;tiết chào cờ;sinh hoạt đầu giờ của lớp	học sinh đạt;dạy … môn;dạy học sinh;bài giảng của tôi;kèm học sinh yếu;phụ đạo … em;ôn thi vào lớp;tỷ lệ học sinh;sĩ số lớp;duy trì sĩ số;hồ sơ chuyên môn;tổ chuyên môn;dự giờ;học sinh lên lớp;ngày giờ công … lên lớp;trẻ mẫu giáo;cho trẻ ăn;trẻ đến lớp;bé đến lớp;dạy trẻ;học phần;em trong lớp;liên lạc … phụ huynh;sổ liên lạc;ra đề thi;chấm chữa;viết sáng kiến kinh nghiệm;thiết bị dạy học;học sinh của mình;giáo viên dạy giỏi;danh hiệu giáo viên;dạy|giảng dạy|giảng|dạy thử|dạy minh họa|thao giảng|dự|lên lớp … tiết|tiết dạy;soạn|thiết kế|chuẩn bị|biên soạn … giáo án|bài giảng|tiết dạy|phiếu học tập|đề ôn tập|kế hoạch bài dạy;chấm|chữa|trả|nhận xét … bài kiểm tra|vở bài tập|vở của học sinh|bài viết đoạn|bài tập về nhà;phụ đạo|bồi dưỡng|luyện|ôn|rèn … học sinh|học sinh giỏi|học sinh yếu|đội tuyển|học sinh năng khiếu;cập nhật|nhập|vào … học bạ|điểm của học sinh|sổ điểm;họp|trao đổi với|gặp|nhắn tin cho … phụ huynh lớp|ban đại diện cha mẹ|cha mẹ học sinh;chủ nhiệm … lớp|em;nhắc|hướng dẫn|rèn|tổ chức cho|cho|khuyến khích|giúp … học sinh lớp|học sinh trong lớp|các em trong lớp|học sinh của tôi;chăm|chăm sóc|dạy|đón|trông|cho … trẻ ăn|trẻ ngủ|cháu bán trú|trẻ bán trú|trẻ trong lớp|cháu trong lớp|trẻ trong nhóm|trẻ ở lớp|bé trong lớp;làm|tự làm … đồ chơi cho trẻ|đồ dùng dạy học;ra|biên soạn|xây dựng … đề kiểm tra|đề thi|ngân hàng câu hỏi|đề cương học phần;hướng dẫn|phản biện … khóa luận|luận văn|đồ án|sinh viên nghiên cứu;trang trí|sắp xếp … góc lớp|góc chơi|góc học tập|lớp học;xếp lớp|phân công chuyên môn|thời khóa biểu;kế hoạch giáo dục nhà trường;tỷ lệ … tốt nghiệp|lên lớp|chuyên cần|học sinh khá;trên chuẩn|chuẩn nghề nghiệp giáo viên;bé ngoan;lớp tôi … em;học sinh lớp tôi|học sinh lớp;học viên nghề;học viên … trong lớp;lên lớp đầy đủ;giáo viên chủ nhiệm;hoàn cảnh học sinh;bỏ học giữa chừng;trường chuẩn quốc gia;thi vào lớp 10;giáo án;sổ điểm;soạn giáo án;soạn … giáo án		inspectors' report of 2012	teaching
hành chính công	công chức;ủy ban nhân dân;một cửa;văn phòng;văn thư;hành chính;chủ tịch xã;phó chủ tịch;cán bộ xã;viên chức;ubnd;hđnd;hội đồng nhân dân;chủ tịch phường;tiếp nhận và trả kết quả;tiếp công dân;lưu trữ;đánh máy;tạp vụ cơ quan	tiếp nhận hồ sơ tại bộ phận một cửa;trả kết quả hồ sơ đúng hẹn;thư xin lỗi trễ hẹn;thủ tục hành chính cho công dân;bộ phận một cửa;quầy một cửa;trả hồ sơ đúng hẹn;hồ sơ của công dân;sao y;đóng dấu văn bản đến;vào sổ công văn;công dân đến làm thủ tục	tiếp nhận … hồ sơ;trả hồ sơ;trả kết quả;trễ hẹn;thư xin lỗi;giải quyết hồ sơ;hồ sơ … đúng hạn;hồ sơ trực tuyến;hồ sơ … trước hạn;dịch vụ công trực tuyến;số hóa hồ sơ;tiếp công dân;lịch tiếp công dân;giải quyết đơn thư;đơn thư của công dân;thủ tục hành chính;văn bản đến;văn bản đi;phát hành văn bản;công văn đến;công văn đi;đóng dấu;quản lý con dấu;lưu trữ hồ sơ;tham mưu … ủy ban nhân dân;tham mưu cho ủy ban;họp ủy ban;lịch công tác tuần;phiền hà … nhân dân đến;người dân đến giao dịch;công dân đến giao dịch;đạo đức công vụ;kỷ luật công vụ;văn hóa công sở;tiếp nhận|giải quyết|trả|xử lý|thụ lý … hồ sơ trước hạn|hồ sơ đúng hạn|hồ sơ đúng hẹn|hồ sơ của công dân|hồ sơ hành chính|thủ tục hành chính;trực|ngồi|làm việc tại … một cửa|quầy tiếp nhận|bộ phận một cửa;tiếp … công dân|dân vào thứ;viết|gửi … thư xin lỗi|phiếu hẹn;đóng|giữ|quản lý … dấu văn bản|con dấu|sổ công văn;phát hành|vào sổ|chuyển|đăng ký … công văn|văn bản đi|văn bản đến;chứng thực điện tử	tài chính;tư pháp;tài nguyên - môi trường;xây dựng;văn hóa - thể thao;nông nghiệp;khu dân cư	notes on roles	offices of the commune
hải quan	hải quan;kiểm hóa;chi cục cửa khẩu;soi chiếu;giám sát kho bãi;kiểm tra sau thông quan;đại lý làm thủ tục;nhân viên xuất nhập khẩu;phúc tập	tờ khai hải quan;thông quan;kiểm tra sau thông quan;luồng xanh;lô hàng nhập khẩu;trị giá hải quan;làm thủ tục hải quan;buôn lậu qua cửa khẩu;kiểm tra thực tế hàng hóa;hàng xuất nhập khẩu;soi chiếu container;đội thủ tục;hành lý khách nhập cảnh	tờ khai;kiểm hóa;phân luồng;áp mã hàng;hàng xuất khẩu;hàng nhập khẩu;lô hàng;soi chiếu;thuế xuất nhập khẩu;làm|thông quan|kiểm tra|duyệt … tờ khai|lô hàng|hàng xuất khẩu|hàng nhập khẩu|thủ tục hải quan;thu thuế … xuất nhập khẩu|nhập khẩu;bắt giữ|phát hiện … hàng lậu|vụ buôn lậu	thuế;biên phòng	notes on roles	customs
học tập	sinh viên;học sinh;nghiên cứu sinh;học viên;sv;hssv;ncs;thủ khoa;cán sự lớp;lớp trưởng;lớp phó;thực tập sinh	bảo vệ khóa luận;thi hết môn;điểm rèn luyện;nợ môn;đồ án tốt nghiệp;luận văn;học bổng khuyến khích;ký túc xá;tín chỉ;giảng đường;điểm trung bình tích lũy;thực tập tốt nghiệp;nghiên cứu khoa học sinh viên;sinh viên năm tốt;nộp bài đúng hạn;nộp bài cho thầy cô;kính trọng thầy cô;vâng lời thầy cô;nghe lời thầy cô;chuyên cần học tập trên lớp;hoàn thành bài tập về nhà;ôn thi tốt nghiệp;thi tốt nghiệp đạt;ôn kỹ để thi;em hứa ôn;kết quả học tập của em;thi lại môn;điểm thi của em;học kỳ này em;rèn luyện đạt loại	điểm tích lũy;học bổng;khóa luận;đồ án;tốt nghiệp loại;học lại;câu lạc bộ sinh viên;mùa hè xanh;thi đại học;ôn thi đại học;đỗ đại học;thi|trả|học|qua … hết môn|nợ môn|tín chỉ|đủ tín chỉ|môn còn nợ;đạt|giữ|nâng … điểm trung bình|học bổng|điểm rèn luyện|điểm tích lũy|loại giỏi học kỳ;bảo vệ|viết|hoàn thành|làm … khóa luận|luận văn|đồ án tốt nghiệp|báo cáo thực tập;đi học|lên giảng đường … đầy đủ|đúng giờ;thức|lên … thư viện trường;ở|nội quy … ký túc xá;chi đoàn lớp|ban cán sự lớp|lớp trưởng;thi học kỳ đạt;bảo vệ luận án;bảo vệ đồ án;xếp loại học lực	giáo dục	notes on roles	students
khu dân cư	trưởng thôn;trưởng bản;trưởng ấp;trưởng xóm;trưởng khu;tổ trưởng tổ dân phố;tổ dân phố;tổ phó dân phố;hưu trí;khu phố;thôn;ấp;bản;xóm;buôn;làng;khối phố;khóm;phum;tdp;tổ trưởng dân phố;người có uy tín;nghỉ hưu;cán bộ hưu;người cao tuổi;trưởng ban công tác;tổ tự quản;nghỉ mất sức	tôi làm tổ trưởng;em làm tổ trưởng;tôi làm trưởng thôn;em làm trưởng thôn;tôi làm trưởng ấp;tôi làm trưởng bản	tổ dân phố … tôi làm;họp thôn;họp tổ dân phố;trong thôn tôi phụ trách;bà con trong bản tôi;bà con trong thôn tôi;bà con trong tổ;hộ trong thôn;hộ trong xóm;hộ trong ấp;hộ trong bản;hộ trong tổ;quỹ thôn;quỹ xóm;hương ước;làm … trưởng thôn|trưởng bản|trưởng ấp|tổ trưởng dân phố|trưởng xóm	mặt trận - đoàn thể;nông nghiệp;bí thư;hành chính công	notes on roles	villages and wards
kiểm sát	kiểm sát viên;kiểm sát;công tố;vks;vksnd;viện trưởng viện;ksv;phó viện trưởng;thống kê tội phạm;khiếu tố	viết cáo trạng;thực hành quyền công tố;kiểm sát điều tra;kiểm sát xét xử;kiểm sát việc;cáo trạng;quyền công tố;kháng nghị;phê chuẩn lệnh;trả hồ sơ điều tra bổ sung;luận tội;kháng nghị phúc thẩm;kiểm sát bản án;phiên tòa có kiểm sát viên;yêu cầu điều tra	kiểm sát;truy tố;phúc cung;kiểm sát … điều tra|xét xử|bản án|thi hành án|giam giữ;truy tố|phê chuẩn … bị can|vụ án|lệnh;viết|đọc … cáo trạng|luận tội	tòa án;tư pháp;công an	inspectors' report of 2012	prosecution
mặt trận - đoàn thể	mặt trận;hội;đoàn thể;phụ nữ;cựu chiến binh;đoàn xã;bí thư đoàn;công đoàn;chi hội;chi đoàn;dân vận;tuyên giáo;tổ vay vốn;mttq;ubmttq;tỉnh đoàn;huyện đoàn;thành đoàn;quận đoàn;đoàn thanh niên;liên đoàn lao động;ccb;chữ thập đỏ;hlhpn;lhpn;cựu thanh niên xung phong;khuyến học;nạn nhân chất độc da cam;đoàn phường	ban thường trực mặt trận;ngày hội đại đoàn kết;phản biện xã hội;phát triển hội viên;sinh hoạt chi hội;thu hội phí;chăm lo đoàn viên;hội viên hội;chi hội tôi;kết nạp hội viên;kết nạp đoàn viên;phát triển đoàn viên;đoàn phí;công trình thanh niên;tổ tiết kiệm và vay vốn;hội viên trong chi hội;đại hội chi hội	hội viên;kết nạp … hội viên;kết nạp … đoàn viên;sinh hoạt chi đoàn;đoàn viên thanh niên;đoàn viên … chi đoàn;thanh niên tình nguyện;đội hình tình nguyện;ủy ban mặt trận;ban công tác mặt trận;đại đoàn kết;giám sát … mặt trận;quỹ vì người nghèo;hội phí;chị em phụ nữ trong chi hội;phụ nữ trong chi hội;chị em trong chi hội;tổ vay vốn;hội cựu chiến binh;hội nông dân;ngày chủ nhật xanh;hiến máu … đoàn viên;viên chức công đoàn;đoàn viên công đoàn;tin, bài tuyên truyền;kết nạp|phát triển|thu hút|vận động … hội viên mới|hội viên vào|đoàn viên mới|thanh niên vào đoàn;thu|nộp|quản lý … hội phí|đoàn phí;sinh hoạt … chi hội|chi đoàn;tổ chức … ngày hội đại đoàn kết|đại hội chi đoàn|đại hội chi hội|ngày chủ nhật xanh;đội hình thanh niên|công trình thanh niên	khu dân cư;tổ chức cán bộ;hành chính công;nông nghiệp;bí thư	notes on roles	fronts and associations
ngân hàng	ngân hàng;tín dụng;giao dịch viên;kiểm soát viên;quỹ tín dụng;nhcsxh;agribank;vietinbank;vietcombank;bidv;cho vay;teller;ngân quỹ;quan hệ khách hàng;xử lý nợ;sacombank;giao dịch khách hàng	hồ sơ vay vốn của khách;giải ngân cho khách hàng;thu hồi nợ xấu;thẩm định khoản vay;huy động tiền gửi;khách hàng vay;hồ sơ vay;nợ xấu;giao dịch tại quầy;mở thẻ cho khách;chỉ tiêu huy động;thu nợ gốc;giao dịch với khách hàng;tại quầy giao dịch;kiểm quỹ cuối ngày;tiền thừa trả khách;trả lại tiền thừa cho khách;dư nợ của khách;khách hàng gửi tiền;sổ tiết kiệm của khách;hạn mức tín dụng;khách vay vốn của tôi;tiếp quỹ ATM;kho quỹ ngân hàng	giải ngân;dư nợ;nợ quá hạn;nợ gốc;thu lãi;thu nợ;cho vay;huy động vốn;tiền gửi tiết kiệm;sổ tiết kiệm;hồ sơ tín dụng;hồ sơ vay vốn;thẩm định … vay;mở tài khoản cho;mở thẻ;phiên giao dịch xã;điểm giao dịch;lãi suất;món vay;xử lý rủi ro;thu|xử lý|thu hồi|đôn đốc|giảm … nợ xấu|nợ gốc|nợ quá hạn|nợ lãi|lãi tồn;giải ngân|thẩm định|cho vay|duyệt|hoàn thiện … khoản vay|hồ sơ vay|hồ sơ tín dụng|món vay|khách hàng|món;huy động|tăng … tiền gửi|vốn huy động|dư nợ|số dư;đối chiếu|kiểm tra … sổ vay|dư nợ|mục đích sử dụng vốn;mở|phát hành … thẻ|tài khoản cho khách;khách hàng … tại quầy|giao dịch|đến vay;kiểm quỹ|tiền thừa;quầy giao dịch;máy rút tiền;khách vay;kho quỹ;nợ nhóm hai	tài chính	inspectors' report of 2012	loans of the women's union are not meant
nông nghiệp	nông dân;nông nghiệp;khuyến nông;thú y;hợp tác xã;kiểm lâm;thủy lợi;xã viên;tổ hợp tác;nuôi;trồng;chăn nuôi;thủy sản;ngư dân;cạo mủ;lâm nghiệp;bảo vệ thực vật;htx;kiểm ngư;ngư nghiệp;bảo vệ rừng;giữ rừng;làm vườn;đê điều;trạm bơm;ban quản lý rừng;trang trại;thủy nông;diêm dân;làm ruộng;làm nương;làm rẫy;chủ tàu cá;cao su;tàu cá;ghe lưới;đánh bắt;tàu lưới;lưới vây;lưới kéo	tiêm phòng gia súc;thả tôm giống;xuống giống vụ;thu hoạch lúa;cạo mủ;vớt rong;đàn gia súc trong xã;tiêm phòng đàn;kiểm dịch động vật;dự báo sâu bệnh;tưới tiêu cho xã viên;trạm bơm;tuần rừng;nuôi tôm;vuông tôm;tổ hợp tác nuôi;tổ hợp tác trồng;tổ hợp tác của tôi;điều tra sâu bệnh;ruộng nhà tôi;phiên cạo;bảo vệ rừng … tiểu khu;mẻ lưới;vận hành cống;thụ tinh nhân tạo;đàn bò sữa;lô cao su;tiểu khu rừng;bờ vuông tôm;đắp … vuông tôm;kéo lưới;dỡ lưới;vét đìa	tiêm phòng … gia súc;tiêm phòng … đàn;tiêm phòng … trâu bò;tiêm phòng … lợn;kiểm soát giết mổ;kiểm dịch;dịch tả lợn;phun khử trùng;dự báo … sâu bệnh;tập huấn … kỹ thuật trồng;tập huấn … kỹ thuật chăn nuôi;chuyển giao kỹ thuật;mô hình khuyến nông;trình diễn giống;xuống giống;gieo cấy;gieo sạ;bón … phân;sào ruộng;ruộng lúa;con lợn;lợn nái;đàn lợn;đàn bò;đàn gà;nuôi … lợn;nuôi … bò;nuôi … gà;nuôi … cá;nuôi … tôm;thả … cá giống;ao nuôi;trồng … ha;trồng … sào;trồng … công lúa;tuần tra rừng;phá rừng;lâm sản;gỗ lậu;bẫy thú;tàu cá;ngư trường;ra khơi;đánh bắt;kênh mương;tưới … ha;tưới tiêu;tiêm|tiêm phòng|phun|khử trùng … đàn gia súc|trâu bò của xã|đàn lợn của xã|chuồng trại|gia súc trong xã|lở mồm long móng;tập huấn|chuyển giao|hướng dẫn … kỹ thuật trồng|kỹ thuật chăn nuôi|lớp khuyến nông;điều tra|dự báo|bẫy … sâu bệnh|rầy nâu;nuôi|chăn|xuất|bán … con lợn|con bò|con dê|lứa lợn|lứa gà|con trâu|đàn ong|vụ tôm;trồng|gieo|cấy|thu hoạch|gặt|bón … sào lúa|sào ngô|ha keo|công lúa|sào chè|ha cà phê|ruộng lúa|vụ đông|vụ lúa;tuần tra|giữ|tuần … rừng|tiểu khu;tưới|vận hành|đóng mở|nạo vét … cống|ha lúa|trạm bơm|kênh nội đồng;ra|đi … khơi|mẻ lưới;cạo … mủ|cây mỗi phiên;tôm giống;cá giống;mủ cao su;lưới vây;chuyến biển;ghe lưới;thuyền lưới;cây ăn quả nhà tôi;vuông tôm	khu dân cư;mặt trận - đoàn thể;hành chính công;tài nguyên - môi trường;biên phòng;công thương;doanh nghiệp	notes on roles	farming is done beside many posts
quân đội	quân sự;bộ đội;sĩ quan;trung đội;đại đội;tiểu đoàn;chỉ huy trưởng;chính trị viên;dân quân;chiến sĩ;bchqs;trung đoàn;sư đoàn;lữ đoàn;tiểu đội;khẩu đội trưởng;qncn;quân nhân;tự vệ;hậu cần quân đội;xã đội;quân khu;hải quân;phòng không;không quân;pháo binh;đặc công;thông tin liên lạc quân đội;kho quân khí	huấn luyện dân quân;huấn luyện chiến sĩ;quản lý vũ khí;bắn súng ak;trực sẵn sàng chiến đấu;tuyển quân;gọi công dân nhập ngũ;hành quân;quân nhân;thao trường;khẩu đội;giao quân;khám tuyển nghĩa vụ;hội thao quân sự;vũ khí trang bị;sẵn sàng chiến đấu;chiến sĩ mới;chiến sĩ trong trung đội;canh gác doanh trại;huấn luyện bộ đội;luyện tập sẵn sàng chiến đấu;trực ban tác chiến;chiến sĩ trong đơn vị;chiến sĩ của tôi;trung đội tôi;đại đội tôi;tiểu đội tôi;tiểu đoàn tôi;bắn đạn thật;kho vũ khí;bảo quản vũ khí;quân tư trang;điều lệnh đội ngũ;điều lệnh quản lý bộ đội;kỷ luật quân đội;mười lời thề danh dự;10 lời thề;phúc tra dự bị động viên;tăng gia … đơn vị bộ đội;bảo quản súng;gác doanh trại;chiến sĩ đại đội;ra thao trường;bếp ăn đơn vị bộ đội	bắn súng;huấn luyện … dân quân;huấn luyện … chiến sĩ;trực chiến;trực chỉ huy;bộ đội trong đơn vị;bài bắn;kiểm tra bắn;diễn tập;súng đạn;giữ gìn vũ khí;bộ đội cụ hồ;chế độ trong ngày;quân số;tân binh;khám sức khỏe nghĩa vụ quân sự;gọi … nhập ngũ;thanh niên … sẵn sàng nhập ngũ;đăng ký quân dự bị;doanh trại;chính quy;huấn luyện … dân quân|chiến sĩ|tự vệ|bộ đội|khẩu đội|dự bị;bảo quản|giữ|kiểm tra|lau … vũ khí|súng|đạn|trang bị kỹ thuật;trực|canh … sẵn sàng chiến đấu|chỉ huy|doanh trại|kho đạn;gọi|tuyển|động viên … thanh niên nhập ngũ|công dân nhập ngũ|nhập ngũ;khám tuyển|sơ tuyển … nghĩa vụ;chấp hành|thực hiện … điều lệnh|điều lệnh quản lý bộ đội|mười lời thề|chế độ trong ngày;kết quả|đạt … bắn súng tiểu liên|ba tiếng nổ|kiểm tra bắn;đăng ký|quản lý|phúc tra … quân dự bị|dự bị động viên|phương tiện kỹ thuật;xây dựng lực lượng dân quân;lau súng;hạ sĩ quan;tuổi nhập ngũ;danh sách thanh niên … nhập ngũ;thanh niên … khám tuyển;báo động chiến đấu;nội vụ doanh trại;giáo án huấn luyện	biên phòng;công an	notes on roles	army
thuế	thuế;quản lý nợ;hành thu;ủy nhiệm thu;trước bạ;ấn chỉ;kê khai;cưỡng chế nợ;tuyên truyền hỗ trợ người nộp	nợ đọng thuế;thu nợ thuế;thu nợ đọng;hoàn thuế;hồ sơ khai thuế;người nộp thuế;quyết toán thuế của doanh nghiệp;tờ khai thuế;thuế giá trị gia tăng;cưỡng chế nợ thuế;thu thuế;hộ kinh doanh nợ thuế;hóa đơn của doanh nghiệp;thanh tra thuế;kiểm tra … tại trụ sở người nộp thuế	thu … thuế;nợ thuế;hồ sơ thuế;kê khai thuế;khai thuế;quyết toán thuế;kiểm tra thuế;truy thu … thuế;chống thất thu;hóa đơn điện tử cho;cấp mã số thuế;mã số thuế;dự toán thu ngân sách;hộ khoán;thuế khoán;miễn giảm thuế;hoàn … thuế;sắc thuế;đối thoại với doanh nghiệp;thu|thu hồi|đôn đốc|giảm|xử lý … nợ thuế|nợ đọng thuế|tiền thuế|thuế môn bài|thuế giá trị gia tăng|thuế đất;kiểm tra|thanh tra|rà soát|duyệt|nhận|xử lý … hồ sơ thuế|hồ sơ khai thuế|tờ khai thuế|hồ sơ hoàn thuế|người nộp thuế|hóa đơn đầu vào;hỗ trợ|hướng dẫn|trả lời … người nộp thuế|hộ kinh doanh kê khai|kê khai thuế|hộ kinh doanh nộp thuế;lập bộ thuế|bộ thuế|chống thất thu thuế;truy thu … thuế|đồng	tài chính;hành chính công	inspectors' report of 2012	tax work
thông tin - báo chí	phóng viên;biên tập;báo;đài;truyền thanh;bưu tá;bưu điện;công nghệ thông tin;lập trình;tin học;viễn thông;phát thanh viên;truyền hình;btv;quay phim;tòa soạn;cntt;bưu cục;chuyển phát;dựng phim;in ấn;nhà in;kỹ thuật phát sóng;mobifone;vnpt;viettel;cổng thông tin;vnpost;xuất bản	viết tin bài cho báo;duyệt bản tin;phát thư;sản xuất chương trình phát thanh;tòa soạn;phóng sự;tin bài của tôi;ca phát sóng;lập trình;viết mã;trả lương hưu tại bưu cục;phát bưu phẩm;lên sóng;cộng tác viên viết tin;bản tin truyền thanh;tòa soạn báo;máy phát sóng;bài phản ánh của tôi;nhuận bút;duyệt maket;giờ lên sóng	tin bài;viết … tin bài;bài phóng sự;bản tin;biên tập;phát thanh;ghi hình;phát sóng;số báo;tác nghiệp;phát … bưu phẩm;phát … báo chí;bưu gửi;thư báo;bưu cục;lỗi phần mềm;sao lưu dữ liệu;máy chủ;mạng lan;trạm phát sóng;thuê bao;viết|duyệt|biên tập|gửi|đăng|sản xuất|dựng … tin bài|tin, bài|phóng sự|bản tin|chương trình phát thanh|bài báo;phát|giao|trả … thư|bưu phẩm|bưu kiện|báo đảng tới;vá|sửa|khắc phục|sao lưu … lỗi phần mềm|máy chủ|dữ liệu hệ thống|mạng nội bộ;trực … phát sóng|kỹ thuật đài;bưu phẩm;túi thư	hành chính công;doanh nghiệp;văn hóa - thể thao;công thương	notes on roles	press and post
tài chính	kế toán;tài chính;thủ quỹ;kho bạc;tài vụ;ngân sách;kbnn;kiểm soát chi;vật giá;công sản;kiểm toán	đối chiếu với kho bạc;lập dự toán thu chi;khóa sổ kế toán;kiểm quỹ;chi lương;quyết toán quý;bảng lương;đối chiếu kho bạc;đối chiếu … kho bạc;giao dịch kho bạc;chứng từ kế toán;quyết toán ngân sách;sổ cái kế toán	sổ quỹ;quyết toán;chứng từ kế toán;chứng từ thu chi;chứng từ chi;báo cáo tài chính;báo cáo quyết toán;dự toán … ngân sách;dự toán năm;khóa sổ;sổ sách kế toán;sổ kế toán;tồn quỹ;phiếu thu;phiếu chi;rút tiền … kho bạc;công khai tài chính;kiểm kê tài sản;hạch toán;thanh toán … chế độ cho cán bộ;thanh toán chế độ;công nợ;tạm ứng;lập|trình|duyệt|hoàn thành|nộp … quyết toán|báo cáo quyết toán|báo cáo tài chính|dự toán|bảng lương;đối chiếu … kho bạc|công nợ|sổ quỹ;khóa|ghi|mở|cập nhật … sổ kế toán|sổ quỹ|sổ sách kế toán;kiểm|kiểm kê|rút|chi … quỹ tiền mặt|tiền mặt|két;lưu|lập|kiểm tra|kẹp|kiểm soát … chứng từ|phiếu chi|phiếu thu;chuyển|chi|thanh toán|trả … lương cho|tiền lương|lương trước|lương đúng	hành chính công;giáo dục;y tế;doanh nghiệp;nông nghiệp	inspectors' report of 2012	accounts are kept in every trade
tài nguyên - môi trường	địa chính;tài nguyên;môi trường;đất đai;đo đạc;đăng ký đất;phát triển quỹ đất;giải phóng mặt bằng;đo vẽ;trắc địa;bản đồ;khí tượng;thủy văn;địa chất;khoáng sản;quan trắc;quét rác;thu gom rác;cấp thoát nước;cây xanh;bồi thường hỗ trợ	cấp giấy chứng nhận quyền sử dụng đất;chỉnh lý bản đồ địa chính;đo đạc thửa đất;trích lục bản đồ;giải phóng mặt bằng;đo đất;bản đồ địa chính;hồ sơ đất đai;trích lục … bản đồ;sổ mục kê	đo đạc;thửa đất;chỉnh lý;cấp … giấy chứng nhận;giấy chứng nhận quyền sử dụng đất;hồ sơ cấp đất;bồi thường … đất;tranh chấp đất;lấn chiếm đất;cắm mốc;xác định ranh giới;chuyển mục đích sử dụng đất;cấp sổ đỏ;quan trắc;mẫu nước thải;bãi rác;xe ép rác;xe rác;đo|đo đạc|trích đo|chỉnh lý|trích lục … thửa|thửa đất|bản đồ|ranh giới;cấp|trao|làm|trả … giấy chứng nhận quyền|sổ đỏ|hồ sơ đất;kiểm kê|thống kê … đất đai;xử lý|phát hiện … lấn chiếm đất|khai thác cát;kiểm đếm|bồi thường … giải phóng mặt bằng|thu hồi đất;thu gom|ép … tấn rác|xe rác|chuyến rác;hòa giải … tranh chấp đất	xây dựng;hành chính công	inspectors' report of 2012	land
tòa án	tòa án;thẩm phán;thư ký tòa;hội thẩm;tand;chánh án;hòa giải viên tòa;thư ký phiên tòa;thư ký nghiệp vụ tòa;htnd;chánh tòa	xét xử đúng hạn;thụ lý vụ án;tống đạt;án bị hủy;chủ tọa phiên tòa;phiên tòa;bị cáo;án dân sự;đương sự;bản án;thụ lý … vụ án;hòa giải thành … vụ án;phiên tòa rút kinh nghiệm;viết bản án;biên bản phiên tòa;hội đồng xét xử;nghị án;tuyên án;hội thẩm nhân dân	xét xử;giải quyết … vụ án;án … hủy;án … sửa;án quá hạn;phúc thẩm;sơ thẩm;công bố bản án;xét xử|thụ lý|giải quyết|hòa giải … vụ án|vụ án dân sự|án hình sự|án dân sự|án hôn nhân|ly hôn;mở|chủ tọa|rút kinh nghiệm … phiên tòa;viết|phát hành|công bố|gửi … bản án;tống đạt … văn bản|giấy|lượt;án … quá hạn|bị hủy|hủy sửa|bị sửa;hòa giải tại tòa	kiểm sát;tư pháp	inspectors' report of 2012	court
tư pháp	tư pháp;hộ tịch;công chứng;thi hành án;trợ giúp pháp lý;chấp hành viên;luật sư;thừa phát lại;đấu giá viên;trợ giúp viên pháp lý	đăng ký khai sinh cho;ghi sổ hộ tịch;chứng thực bản sao;thi hành án;chứng thực chữ ký;kết hôn cho công dân;bản sao … hộ tịch;trích lục hộ tịch;việc thi hành án;hợp đồng công chứng;lý lịch tư pháp;giấy khai sinh cho công dân;văn bản công chứng	đăng ký khai sinh;đăng ký kết hôn;đăng ký khai tử;khai sinh lưu động;sổ hộ tịch;chứng thực … chữ ký;chứng thực … bản sao;chứng thực hợp đồng;cưỡng chế … thi hành;kê biên;trợ giúp pháp lý cho;thẩm định văn bản quy phạm;đăng ký|cấp|trả … khai sinh|khai tử|kết hôn|giấy khai sinh|trích lục hộ tịch;chứng thực … bản sao|chữ ký|hợp đồng;ghi|số hóa|khóa … sổ hộ tịch;thi hành … việc thi hành án|án dân sự|bản án;kê biên|xác minh … tài sản thi hành|điều kiện thi hành án;công chứng … hợp đồng	hành chính công;tòa án;kiểm sát	inspectors' report of 2012	registry
tổ chức cán bộ	tổ chức cán bộ;ban tổ chức;văn phòng đảng ủy;văn phòng cấp ủy;nội vụ;bảo vệ chính trị nội bộ;tổ chức nhân sự;thi đua khen thưởng;quản lý cán bộ;đảng vụ	hồ sơ đảng viên;quy hoạch cán bộ;thẩm định nhân sự;chuyển sinh hoạt đảng;lý lịch đảng viên;thẻ đảng viên mới;nhận xét cán bộ;cơ sở dữ liệu đảng viên	hồ sơ cán bộ;hồ sơ kết nạp;luân chuyển cán bộ;bổ nhiệm cán bộ;nhân sự;thẻ đảng viên;huy hiệu đảng;đánh giá cán bộ;nâng lương;thi đua khen thưởng;hồ sơ khen thưởng;tinh giản biên chế;rà soát|bổ sung|quản lý|số hóa|thẩm tra … hồ sơ đảng viên|lý lịch đảng viên|quy hoạch cán bộ|hồ sơ cán bộ;làm|trình|thẩm định … hồ sơ kết nạp|quy trình bổ nhiệm|huy hiệu đảng|thẻ đảng;chuyển … sinh hoạt đảng	ủy ban kiểm tra;mặt trận - đoàn thể;khu dân cư;hành chính công;bí thư	inspectors' report of 2012	party offices
văn hóa - thể thao	văn hóa;thể thao;nghệ sĩ;bảo tàng;du lịch;nghệ nhân;bảo tồn;nhà hát;di tích;ca sĩ;nhạc sĩ;diễn viên;biên đạo;đạo diễn;hướng dẫn viên;huấn luyện viên;vận động viên;họa sĩ;lao động thương binh;lđ-tbxh;múa;nhạc công;đoàn nghệ thuật;thuyết minh viên;người có công;bảo trợ;giảm nghèo;nhà thơ;chiếu phim;di sản	dàn dựng tiết mục;thuyết minh cho khách;khách tham quan;vở diễn;đội tuyển của tỉnh;hướng dẫn du khách;vai diễn;buổi diễn của đoàn;kho hiện vật;luyện thanh;sân khấu của đoàn;huấn luyện vận động viên;vận động viên của tôi;khách tham quan bảo tàng;lưu diễn;thủ vai;tổng duyệt chương trình;đạo cụ sân khấu	dàn dựng … tiết mục;khách du lịch;du khách;thuyết minh;hiện vật;trưng bày;tập luyện … đội tuyển;vận động viên;buổi diễn;diễn viên;bạn đọc;kho sách;xếp giá;đờn ca tài tử;dàn dựng|biểu diễn|diễn … tiết mục|vở|buổi diễn|suất diễn;đón|phục vụ|hướng dẫn|thuyết minh … khách tham quan|du khách|đoàn khách|khách du lịch|bạn đọc;kiểm kê|trưng bày|sưu tầm … hiện vật;huấn luyện … vận động viên|đội tuyển|võ;phòng trưng bày;khán giả;suất diễn	hành chính công;giáo dục;thông tin - báo chí	notes on roles	culture
xây dựng	xây dựng;quản lý đô thị;kỹ sư;thanh tra xây dựng;kiến trúc sư;giám sát công trình;cầu đường;thiết kế;tư vấn giám sát;thi công;khảo sát;nhà thầu	cấp phép xây dựng;kiểm tra trật tự xây dựng;nhật ký công trình;giám sát thi công;cốt thép;đổ móng;bản vẽ thi công;nhật ký thi công;nghiệm thu khối lượng;hồ sơ hoàn công;đổ bê tông sàn;bản vẽ hoàn công;nghiệm thu công trình;chủ đầu tư thanh toán;ghép cốp pha;tháo cốp pha;đà giáo;hồ sơ thanh toán khối lượng	giấy phép xây dựng;trật tự xây dựng;xây dựng không phép;xây dựng trái phép;giám sát … công trình;giám sát … thi công;bản vẽ;đổ bê tông;mẫu bê tông;nghiệm thu … công trình;nhà thầu;giàn giáo;cấp|thẩm định … giấy phép xây dựng|phép xây dựng;kiểm tra|xử lý|phát hiện … trật tự xây dựng|xây dựng trái phép|xây dựng không phép;giám sát|nghiệm thu|thi công|đổ … công trình|khối lượng thi công|bê tông móng|cốt thép;lập|ghi … nhật ký công trình|nhật ký thi công|hồ sơ hoàn công;cốp pha	tài nguyên - môi trường;giao thông;hành chính công;doanh nghiệp	inspectors' report of 2012	building
y tế	y tế;bác sĩ;y sĩ;điều dưỡng;hộ sinh;dược;bệnh viện;y tá;dân số;trạm xá;kỹ thuật viên xét nghiệm;quân y;quân dân y;khoa khám bệnh;hồi sức;răng hàm mặt;kỹ thuật viên hình ảnh;kiểm soát bệnh tật;y học cổ truyền;đông y;lương y;phòng khám;nha sĩ;chẩn đoán hình ảnh;hộ lý;cấp cứu 115;bs;phục hồi chức năng;khoa nhi;khoa sản;khoa nội;khoa ngoại;gây mê;kiểm nghiệm;nhà thuốc;quầy thuốc;chống nhiễm khuẩn;ngân hàng máu	chăm sóc người bệnh;khám bệnh cho;kê đơn thuốc;y lệnh;buồng bệnh;trực cấp cứu;phác đồ;đỡ đẻ;tiêm vắc xin cho;không phân biệt bệnh nhân;bệnh nhân nội trú;cấp phát thuốc;tiêm chủng cho trẻ;khám, chữa bệnh;phục vụ người bệnh;phát thuốc;trực khoa;vết mổ;truyền dịch;thay băng;đơn thuốc;tiêm chủng mở rộng;quản lý thai;đặt vòng;phun hóa chất;bệnh nhân của tôi;ca mổ;khoa tôi;điều trị cho;tủ thuốc của trạm;tiêm phòng cho trẻ;sổ khám bệnh;khám … bệnh nhân;bệnh nhân tôi điều trị;tiếp đón bệnh nhân;kê … thuốc;ca trực … khoa;đỡ … ca đẻ;trả kết quả xét nghiệm;ca phẫu thuật;phẫu thuật cho;giao tiếp với người bệnh;thái độ phục vụ bệnh nhân;mười hai điều y đức;12 điều y đức;thầy thuốc như mẹ hiền;lương y như từ mẫu;bình bệnh án;đi buồng;bàn giao ca trực;nhiễm khuẩn bệnh viện;quy trình kỹ thuật điều dưỡng;bác sĩ điều trị;tủ thuốc trực;quản lý bệnh nhân;thẻ bảo hiểm của bệnh nhân;kíp mổ;thay ga giường;khử khuẩn dụng cụ;lấy máu xét nghiệm;trực hồi sức;thuốc cho bệnh nhân;tiêm cho bệnh nhân;bệnh viện của tôi;hội chẩn;chỉ định cận lâm sàng;bệnh nhân cấp cứu;buồng đẻ;tua trực bệnh viện;kíp trực cấp cứu;làm bệnh án;điều dưỡng khoa tôi;trẻ sơ sinh … chăm	khám bệnh;chữa bệnh cho;tư vấn bệnh nhân;chăm sóc bệnh nhân;chăm sóc … người bệnh;tiêm … vắc xin;mũi tiêm;tiêm thuốc;cấp cứu bệnh nhân;cấp cứu ban đầu;trực … bệnh viện;ca đẻ;thai phụ … khám;khám thai;siêu âm;lấy máu xét nghiệm;mẫu xét nghiệm;người bệnh;y đức;hồ sơ sức khỏe của;giường bệnh;cấp thuốc;kho thuốc;tẩy giun cho;uống vitamin a;bệnh nhân tăng huyết áp;bệnh nhân tâm thần;bệnh nhân lao;viện phí;khám|điều trị|chăm sóc|tiếp đón|thăm khám|tư vấn|đón tiếp|theo dõi|cấp cứu|chữa|mổ … bệnh nhân|người bệnh|sản phụ|thai phụ|người ốm;kê|cấp phát|cấp|phát|kiểm … đơn thuốc|thuốc cho người bệnh|thuốc đúng;tiêm|tiêm chủng … vắc xin|mũi|trẻ dưới|đủ mũi;ghi|hoàn thiện|làm|lập … hồ sơ bệnh án|bệnh án|phiếu chăm sóc;trực … khoa|cấp cứu|trạm y tế|trạm 24/24;đi buồng|giao ban khoa|bàn giao người bệnh;đo huyết áp … lượt|người|cụ;thay băng|truyền dịch|lấy máu|khử khuẩn|rửa tay đúng quy trình|hấp sấy;cân trẻ|cân … trẻ dưới;điều tra dịch|giám sát dịch|ca bệnh;sổ tiêm chủng|buổi tiêm chủng;xét nghiệm … mẫu|đúng;phẫu thuật|ca mổ|gây mê;quy tắc ứng xử … y tế|y đức;phòng mổ;rác thải y tế;người nhà bệnh nhân;đo huyết áp cho bệnh nhân;sản phụ;xuất viện;bơm kim tiêm;trực trạm;hồ sơ bệnh án;bệnh án;mẫu bệnh phẩm		inspectors' report of 2012	care of patients
đầu tư	kế hoạch đầu tư;quản lý dự án;đầu tư;đấu thầu;chuyên quản dự án;quản lý vốn;khu công nghiệp;cụm dự án;điều phối dự án;tư vấn dự án;qlda;thẩm định dự án;kế hoạch vốn;khu kinh tế	thẩm định dự án đầu tư;hồ sơ mời thầu;giải ngân vốn đầu tư công	thẩm định dự án;đấu thầu;gói thầu;giải ngân … đầu tư công;giải ngân vốn đầu tư;chủ trương đầu tư;kế hoạch vốn;thẩm định|phê duyệt|lập … dự án đầu tư|hồ sơ mời thầu|chủ trương đầu tư|gói thầu;giải ngân … vốn đầu tư|đầu tư công	xây dựng;hành chính công	inspectors' report of 2012	investment
ủy ban kiểm tra	ủy ban kiểm tra;kiểm tra đảng;thanh tra;ubkt;kiểm tra giám sát;chủ nhiệm ủy ban;kiểm tra viên đảng;nội chính	kiểm tra khi có dấu hiệu vi phạm;thi hành kỷ luật đảng;giải quyết tố cáo đảng viên;cuộc kiểm tra đảng viên;kiểm tra khi có dấu hiệu	dấu hiệu vi phạm;thi hành kỷ luật;giám sát chuyên đề;đoàn kiểm tra;cuộc kiểm tra;cuộc giám sát;cuộc thanh tra;kết luận thanh tra;kết luận kiểm tra;đơn tố cáo;thẩm tra xác minh;kiểm tra|giám sát|thẩm tra … tổ chức đảng|dấu hiệu vi phạm|đảng viên khi có dấu hiệu;kết luận|thẩm tra … đơn tố cáo;ban hành … kết luận thanh tra|kết luận kiểm tra	tổ chức cán bộ;hành chính công;bí thư	inspectors' report of 2012	inspection
"##),
    ("signs.tsv", r##"sign	kind	name	source	reason
BB	sort	biên bản	citations met in public texts	sort between dash and slash
BC	sort	báo cáo	citations met in public texts	sort between dash and slash
BDV	local	ban dân vận	citations met in public texts	organ behind the slash
BTC	local	ban tổ chức	citations met in public texts	organ behind the slash
BTCTW	central	Ban Tổ chức Trung ương	citations met in public texts	organ behind the slash
BTG	local	ban tuyên giáo	citations met in public texts	organ behind the slash
BTGDVTW	central	Ban Tuyên giáo và Dân vận Trung ương	citations met in public texts	organ behind the slash
BTGTW	central	Ban Tuyên giáo Trung ương	citations met in public texts	organ behind the slash
BTV	local	ban thường vụ	citations met in public texts	organ behind the slash
CB	local	chi bộ	citations met in public texts	organ behind the slash
CP	local	Chính phủ	citations met in public texts	organ behind the slash
CT	sort	chỉ thị	citations met in public texts	sort between dash and slash
CTr	sort	chương trình	citations met in public texts	sort between dash and slash
CU	local	chi ủy	citations met in public texts	organ behind the slash
CV	sort	công văn	citations met in public texts	sort between dash and slash
HD	sort	hướng dẫn	citations met in public texts	sort between dash and slash
HU	local	Huyện ủy	citations met in public texts	organ behind the slash
HĐND	local	hội đồng nhân dân	citations met in public texts	organ behind the slash
KH	sort	kế hoạch	citations met in public texts	sort between dash and slash
KL	sort	kết luận	citations met in public texts	sort between dash and slash
L	sort	luật	citations met in public texts	sort between dash and slash
MTTQ	local	Mặt trận Tổ quốc	citations met in public texts	organ behind the slash
NQ	sort	nghị quyết	citations met in public texts	sort between dash and slash
NĐ	sort	nghị định	citations met in public texts	sort between dash and slash
QC	sort	quy chế	citations met in public texts	sort between dash and slash
QH	local	Quốc hội	citations met in public texts	organ behind the slash
QU	local	Quận ủy	citations met in public texts	organ behind the slash
QUTW	central	Quân ủy Trung ương	citations met in public texts	organ behind the slash
QyĐ	sort	quy định	citations met in public texts	sort between dash and slash
QĐ	sort	quyết định, quy định	citations met in public texts	sort between dash and slash
QĐNS	sort	quyết định nhân sự	citations met in public texts	sort between dash and slash
QĐi	sort	quy định	citations met in public texts	sort between dash and slash
TB	sort	thông báo	citations met in public texts	sort between dash and slash
TT	sort	thông tư	citations met in public texts	sort between dash and slash
TTg	local	Thủ tướng	citations met in public texts	organ behind the slash
TTr	sort	tờ trình	citations met in public texts	sort between dash and slash
TU	local	Tỉnh ủy, Thành ủy	citations met in public texts	organ behind the slash
TW	central	Trung ương	citations met in public texts	organ behind the slash
TXU	local	Thị xã ủy	citations met in public texts	organ behind the slash
ThU	local	Thành ủy	citations met in public texts	organ behind the slash
TĐ	local	Đoàn	citations met in public texts	organ behind the slash
TƯ	central	Trung ương, as some write it	citations met in public texts	organ behind the slash
UBKT	local	ủy ban kiểm tra	citations met in public texts	organ behind the slash
UBKTTW	central	Ủy ban Kiểm tra Trung ương	citations met in public texts	organ behind the slash
UBND	local	ủy ban nhân dân	citations met in public texts	organ behind the slash
VPTW	central	Văn phòng Trung ương	citations met in public texts	organ behind the slash
ĐA	sort	đề án	citations met in public texts	sort between dash and slash
ĐTN	local	Đoàn Thanh niên	citations met in public texts	organ behind the slash
ĐU	local	Đảng ủy	citations met in public texts	organ behind the slash
ĐUK	local	Đảng ủy khối	citations met in public texts	organ behind the slash
"##),
    ("themes.tsv", r##"province	from	to	theme	confirmed	source	reason
*	2009	2009	nâng cao ý thức trách nhiệm, hết lòng, hết sức phụng sự Tổ quốc, phục vụ nhân dân	yes	two news pages	national theme of the campaign
*	2010	2010	xây dựng Đảng ta trong sạch, vững mạnh, là đạo đức, là văn minh	yes	document page	one source
*	2012	2012	thực hiện Nghị quyết Trung ương 4 khóa XI	yes	provincial report of 2012	the monthly subjects went with it
*	2013	2013	phong cách quần chúng, dân chủ, nêu gương	yes	trade paper	one source
*	2014	2014	tinh thần trách nhiệm, chống chủ nghĩa cá nhân, nói đi đôi với làm	no	common knowledge of the genre	no source was found
*	2015	2015	trung thực, trách nhiệm; gắn bó với nhân dân; đoàn kết, xây dựng Đảng trong sạch, vững mạnh	yes	radio page	one source
*	2017	2017	phòng, chống suy thoái về tư tưởng chính trị, đạo đức, lối sống, tự diễn biến, tự chuyển hóa trong nội bộ	no	common knowledge of the genre	provinces had subjects of their own
*	2018	2018	xây dựng phong cách, tác phong công tác của người đứng đầu, của cán bộ, đảng viên	yes	provincial paper	one source
*	2019	2019	xây dựng ý thức tôn trọng Nhân dân, phát huy dân chủ, chăm lo đời sống Nhân dân	yes	provincial paper	one source
*	2020	2020	tăng cường khối đại đoàn kết toàn dân tộc, xây dựng Đảng và hệ thống chính trị trong sạch, vững mạnh	yes	provincial paper	one source
*	2021	2021	ý chí tự lực, tự cường và khát vọng phát triển đất nước phồn vinh, hạnh phúc	yes	provincial portal	subject of the whole term; from 2022 each province adds its own
Kiên Giang	2017	2018	nâng cao vai trò của tổ chức đảng, chi bộ và người đứng đầu trong công tác xây dựng Đảng	yes	district report of 2018	two years' subject of the province
Tiền Giang	2022	2022	xây dựng đội ngũ cán bộ tiên phong, gương mẫu	no	provincial portal	shortened there
Đà Nẵng	2022	2022	xây dựng, chỉnh đốn Đảng và hệ thống chính trị	no	page read together with Tiền Giang's	shortened there
"##),
];
