#include "xinfang/model/name_key.h"

#include <rapidcheck.h>

#include <utility>

#include "catch.h"
#include "xinfang/model/han_forms.h"
#include "xinfang/model/mistyped.h"

using namespace xinfang::model;
using Pairs = std::vector<std::pair<std::string, std::string>>;

namespace {

void check_same(const Pairs& pairs) {
  for (const auto& [one, other] : pairs) {
    INFO(one << " / " << other);
    CHECK(name_key(one) == name_key(other));
    CHECK(same_name(one, other));
  }
}

void check_different(const Pairs& pairs) {
  for (const auto& [one, other] : pairs) {
    INFO(one << " / " << other);
    CHECK(name_key(one) != name_key(other));
    CHECK_FALSE(same_name(one, other));
  }
}

}  // namespace

TEST_CASE("traditional and simplified names are one") {
  check_same({{"劉曉麗", "刘晓丽"}, {"張偉", "张伟"},     {"陳國強", "陈国强"}, {"黃飛鴻", "黄飞鸿"},
              {"吳愛華", "吴爱华"}, {"趙雲", "赵云"},     {"葉問", "叶问"},     {"鍾麗緹", "钟丽缇"},
              {"錢鍾書", "钱锺书"}, {"錢鍾書", "钱钟书"}, {"後羿", "后羿"},     {"蕭峯", "萧峰"},
              {"範冰冰", "范冰冰"}, {"龍應台", "龙应臺"}, {"葛蘭東", "葛兰东"}, {"於謙", "于谦"},
              {"嶽雲鵬", "岳云鹏"}, {"餘華", "余华"},     {"徵信局", "征信局"}, {"衞生廳", "卫生厅"},
              {"裏仁村", "里仁村"}, {"裡仁村", "里仁村"}, {"馮乾", "冯干"}});
}

TEST_CASE("variant forms of a character are one") {
  check_same({{"靑山", "青山"},     {"啓明", "启明"}, {"啟明", "启明"}, {"啓明", "啟明"}, {"峯", "峰"},
              {"王羣", "王群"},     {"髙洁", "高洁"}, {"呂布", "吕布"}, {"呉敏", "吳敏"}, {"冨强", "富強"},
              {"産業", "产业"},     {"彥", "彦"},     {"德明", "徳明"}, {"德明", "悳明"}, {"曹操", "曺操"},
              {"淸源縣", "清源县"}, {"戸部", "户部"}, {"眞理", "真理"}, {"温州", "溫州"}, {"晉江", "晋江"},
              {"説", "說"},         {"鎭江", "镇江"}, {"恆大", "恒大"}, {"贒", "贤"},     {"昻", "昂"}});
}

TEST_CASE("other names stay apart") {
  check_different({{"王芳", "王方"}, {"张伟", "章伟"}, {"陈喆", "陈哲"},         {"李昇", "李升"},   {"刘堃", "刘坤"},
                   {"傅明", "付明"}, {"萧红", "肖红"}, {"阎锡山", "闫锡山"},     {"张三", "张三丰"}, {"张三", "三张"},
                   {"沈阳", "沉阳"}, {"祝斌", "祝彬"}, {"晁盖", "朝盖"},         {"李明", "李朋"},   {"己", "已"},
                   {"张三", "张*"},  {"王医生", "王"}, {"第一小学", "第二小学"}, {"刘军", "刘君"},   {"戊", "戌"}});
}

TEST_CASE("radicals and compatibility ideographs are the characters they look like") {
  check_same({{"⼭东", "山东"},
              {"⾼明", "高明"},
              {"⺠警", "民警"},
              {"⻘岛", "青岛"},
              {"\uF9B6", "礼"},
              {"\uFA19", "神"},
              {"\uF95C明", "樂明"},
              {"\U0002F804", "你"},
              {"⻢云", "马云"},
              {"⻄安", "西安"},
              {"㈱东方", "(株)东方"}});
  check_different({{"⼟", "⼠"}});
}

TEST_CASE("white space and invisible characters count for nothing") {
  check_same({{" 王芳 ", "王芳"},
              {"王　芳", "王芳"},
              {"王\u00A0芳", "王芳"},
              {"王\u200B芳", "王芳"},
              {"王\uFEFF芳", "王芳"},
              {"\u202E王芳\u202C", "王芳"},
              {"王\u200D芳", "王芳"},
              {"\u2066王芳\u2069", "王芳"},
              {"王\u00AD芳", "王芳"},
              {"王\t芳\r\n", "王芳"},
              {"王\u2003芳", "王芳"},
              {"王\uFE00芳", "王芳"},
              {"王\U000E0100芳", "王芳"},
              {"王\u3164芳", "王芳"},
              {"王\u034F芳", "王芳"},
              {"王\u061C芳", "王芳"},
              {"Li Wei", "LiWei"}});
}

TEST_CASE("middle dots of every kind are left out") {
  for (const char* dot :
       {"·", "•", "・", "･", "‧", ".", "．", "∙", "⋅", "。", "", " ", "﹒", "\u0387", " · ", "●", "-", "－"}) {
    check_same({{"阿依古丽·买买提", "阿依古丽" + std::string(dot) + "买买提"}});
  }
  check_different({{"阿依古丽·买买提", "阿依古丽"}});
}

TEST_CASE("width, case, accents, quotes and brackets are made one") {
  check_same({{"ＡＢＣ公司", "abc公司"},
              {"O'Brien", "o’brien"},
              {"José García", "Jose Garcia"},
              {"STRASSE", "straße"},
              {"东方（集团）公司", "东方(集团)公司"},
              {"东方【集团】公司", "东方〔集团〕公司"},
              {"“东方”公司", "东方公司"},
              {"第①小学", "第1小学"},
              {"第１小学", "第1小学"},
              {"ﬁn", "FIN"},
              {"Jean-Luc", "Jean Luc"},
              {"ｶﾞｽ", "ガス"}});
  check_different({{"东方（集团）公司", "东方集团公司"}, {"A公司", "B公司"}, {"ガス", "カス"}});
}

TEST_CASE("what has no letters equals nothing") {
  CHECK(name_key("").empty());
  CHECK(name_key(" 　·—").empty());
  CHECK_FALSE(same_name("", ""));
  CHECK_FALSE(same_name("—", "·"));
  CHECK(same_name("王\xFF", "王\xFF"));  // broken bytes neither stop nor match another name
  CHECK_FALSE(same_name("王\xFF", "王\xFE"));
}

TEST_CASE("a standard form is final") {
  rc::check([](char32_t raw) {
    const char32_t point = raw % 0x32000;
    RC_ASSERT(standard_form(standard_form(point)) == standard_form(point));
  });
  for (char32_t point = 0x2E80; point < 0x32000; ++point) {
    if (standard_form(standard_form(point)) != standard_form(point)) FAIL(static_cast<unsigned>(point));
  }
  CHECK(standard_form(U'⺁') == U'厂');  // the first of the table
  CHECK(standard_form(U'a') == U'a');
  CHECK(standard_form(U'\U0010FFFF') == U'\U0010FFFF');
}

TEST_CASE("telephones are compared by their digits") {
  for (const char* same :
       {"138 0000 1234", "+86 138-0000-1234", "８６１３８００００１２３４", "008613800001234",
        "13800001234/020-12345678", "(86)13800001234", "138.0000.1234", "家 020-12345678，13800001234"}) {
    INFO(same);
    CHECK(same_phone("13800001234", same));
  }
  for (const char* same :
       {"(020) 1234 5678", "+86 20 12345678", "020-12345678转8001", "02012345678 x 12", "+86 (0)20 12345678"}) {
    INFO(same);
    CHECK(same_phone("020-12345678", same));
  }
  for (const char* other : {"13800001235", "1380000123", "138****1234", "", "无"}) {
    INFO(other);
    CHECK_FALSE(same_phone("13800001234", other));
  }
  CHECK_FALSE(same_phone("", ""));
  CHECK_FALSE(same_phone("12345", "12345"));
  CHECK_FALSE(same_phone("00000000000", "00000000000"));
  CHECK_FALSE(same_phone("138****1234", "138****1234"));
  CHECK(phone_keys("13800001234、13900001234") == std::vector<std::string>{"13800001234", "13900001234"});
}

TEST_CASE("identity numbers are compared by what they mean") {
  CHECK(same_id_number("11010519491231002X", " 110105 19491231 002x "));
  CHECK(same_id_number("11010519491231002X", "１１０１０５１９４９１２３１００２Ｘ"));
  CHECK(same_id_number("11010519491231002X", "110105-19491231-002×"));
  CHECK(same_id_number("11010519491231002X", "110105491231002"));  // the form of 15 digits
  CHECK(id_number_key("440524800101001") == "440524198001010013");
  CHECK(same_id_number("E12345678", "e 1234 5678"));
  CHECK_FALSE(same_id_number("11010519491231002X", "110105194912310021"));
  CHECK_FALSE(same_id_number("1101**********002X", "1101**********002X"));
  CHECK_FALSE(same_id_number("000000", "000000"));
  CHECK_FALSE(same_id_number("", ""));
  CHECK_FALSE(same_id_number("unknown", "unknown"));
}

TEST_CASE("a number that cannot be one was mistyped") {
  for (const char* fine : {"11010519491231002X", "11010519491231002x", "１１０１０５１９４９１２３１００２Ｘ",
                           "440524800101001", "1101**********002X", "E12345678", "军字第1234567号", "H1234567(8)",
                           "92110105MA01ABCD1E", "", "990000195403120023"}) {
    CAPTURE(fine);
    CHECK_FALSE(mistyped_id_number(fine));
  }
  const auto fault = [](const auto& wrong) { return wrong ? english(*wrong) : "nothing"; };
  CHECK(fault(mistyped_id_number("110105194912310021")) == "the check digit does not fit");
  CHECK(fault(mistyped_id_number("110105194913310021")) == "there is no such day of birth");
  CHECK(fault(mistyped_id_number("1101051949123100")) == "16 digits, a resident identity number has 18");
  CHECK(fault(mistyped_id_number("1101051949123100222")) == "19 digits, a resident identity number has 18");
  for (const char* fine : {"13800001234", "138 0000 1234", "+86 138-0000-1234", "0573-8212345", "010-65001234",
                           "6500123", "65001234转8001", "12345", "4008001234", "+852 2123 4567", "0085221234567",
                           "138****0000", "13800001234/0573-82123456", "00000000000", ""}) {
    CAPTURE(fine);
    CHECK_FALSE(mistyped_phone(fine));
  }
  CHECK(fault(mistyped_phone("1380000123")) == "10 digits, a mobile number has 11");
  CHECK(fault(mistyped_phone("138000012345")) == "12 digits, a mobile number has 11");
  CHECK(fault(mistyped_phone("12345678901")) == "no mobile number begins like this");
  CHECK(fault(mistyped_phone("057382123")) == "9 digits, a landline has 7 or 8 behind its area code");
  CHECK(fault(mistyped_phone("13800001234、1380000123")) == "10 digits, a mobile number has 11");
  CHECK(fault(mistyped_phone("不详")) == "there is no number in it");
}

TEST_CASE("a remark in brackets is no part of a person's name") {
  CHECK(same_person_name("许大明（许为民之父）", "许大明"));
  CHECK(same_person_name("許大明 (父)", "许大明【电话通知】"));
  CHECK(same_person_name("许大明（父", "许大明"));
  CHECK_FALSE(same_person_name("许大明（许为民之父）", "许为民"));
  CHECK_FALSE(same_person_name("（许大明）", "许大明"));  // nothing is left of the one
  CHECK_FALSE(same_person_name("", ""));
  CHECK_FALSE(same_name("好又多（广州）公司", "好又多公司"));  // of an organization it is
}

TEST_CASE("several names in one field are several") {
  using Names = std::vector<std::string>;
  for (const std::string text :
       {"许大明、张三", "许大明，张三", "许大明,张三", "许大明；张三", "许大明; 张三", "许大明/张三"}) {
    CAPTURE(text);
    CHECK(names_in(text) == Names{"许大明", "张三"});
  }
  CHECK(names_in("买买提·艾力") == Names{"买买提·艾力"});
  CHECK(names_in("许大明（许为民、许卫民之父）") == Names{"许大明（许为民、许卫民之父）"});
  CHECK(names_in(" \u3000 ").empty());
}

TEST_CASE("a shortened name has the characters of the whole one in their order, from the first on") {
  CHECK(abbreviates("城关所", "城关市场监管所"));
  CHECK(abbreviates("城关市場监管所", "城关所"));
  CHECK(abbreviates("好又多商贸公司", "好又多商贸有限公司"));
  CHECK_FALSE(abbreviates("城关所", "城关所"));
  CHECK_FALSE(abbreviates("城", "城关所"));
  CHECK_FALSE(abbreviates("关所", "城关所"));
  CHECK_FALSE(abbreviates("城关派出所", "城关市场监管所"));
  CHECK_FALSE(abbreviates("", "城关所"));
}
