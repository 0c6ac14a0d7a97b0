#include "catch.h"
#include "file_faults.h"
#include "xinfang/codec/config_files.h"

using namespace xinfang;
using file_faults::refuses;

namespace {

const std::string heading = "format: xinfang-policy/1\nid: p\ntitle: t\neffective: 2022-05-01\n";

}  // namespace

TEST_CASE("policies that are refused: headings") {
  refuses(codec::read_policy, "",
          {
              {"id: p\ntitle: t\neffective: 2022-05-01\n",
               "1:1: 'format' is missing in 'policy' | begin the file with: format: xinfang-policy/1"},
              {"format: xinfang-policy/2\nid: p\ntitle: t\neffective: 2022-05-01\n",
               "1:9: 'format' is 'xinfang-policy/2', expected xinfang-policy/1 | begin the file with: format: "
               "xinfang-policy/1"},
              {"format: xinfang-policy/1\nid: p\ntitle: t\n", "1:1: 'effective' is missing in 'policy'"},
              {"format: xinfang-policy/1\nid: p\ntitle: t\neffective: 2022-02-30\n",
               "4:12: 'effective' is '2022-02-30', expected a day that exists, like 2026-03-02"},
              {"format: xinfang-policy/1\nid: County_1\ntitle: t\neffective: 2022-05-01\n",
               "2:5: 'id' is 'County_1', expected an id of a-z, 0-9 and -, like wang-fang"},
              {"format: xinfang-policy/1\nid: p\ntitle: ''\neffective: 2022-05-01\n",
               "3:8: 'title' is the text \"\", expected a text that is not empty"},
              {"format: xinfang-policy/1\nid: p\ntitle: t\nefective: 2022-05-01\n",
               "4:1: unknown key 'efective' in 'policy' | did you mean 'effective'?"},
              {"[]\n", "1:1: 'policy' is a list, expected a mapping (key: value)"},
          });
  refuses(
      codec::read_policy, heading,
      {
          {"extends: p\n", "5:10: the policy 'p' extends itself"},
          {"deadline: {}\n", "5:1: unknown key 'deadline' in 'policy' | did you mean 'deadlines'?"},
          {"retention: {}\n", "5:1: this version does not enforce 'retention' | take it out, or keep it as a comment"},
          {"recusal: {}\n", "5:10: 'cite' is missing in 'recusal'"},
          {"clock: {rest_day: rol, cite: c}\n",
           "5:19: 'rest_day' is 'rol', expected one of: roll, keep | did you mean 'roll'?"},
          {"clock: {rest_day: roll}\n", "5:8: 'cite' is missing in 'clock'"},
          {"limits: {representatives: {max: 0, cite: c}}\n",
           "5:33: 'max' is '0', expected a whole number from 1 to 1000000, without quotes"},
          {"limits: {representative: {max: 5, cite: c}}\n",
           "5:10: unknown key 'representative' in 'limits' | did you mean 'representatives'?"},
          {"drop: [deadlines/respond]\n", "5:7: nothing to drop: the policy extends no other"},
          {"extends: q\ndrop: [respond]\n",
           "6:8: 'drop' is 'respond', expected a section and an id, like deadlines/respond"},
          {"extends: q\ndeadlines: {d: {from: received, to: accepted, within: 1d, cite: c}}\ndrop: [deadlines/d]\n",
           "7:8: 'deadlines/d' is dropped and stated in the same file | a statement with an inherited id replaces "
           "it: dropping is not needed"},
          {"id: q\n", "5:1: the key 'id' stands twice | keep one of them; the first is on line 2"},
      });
}

TEST_CASE("policies that are refused: deadlines") {
  refuses(
      codec::read_policy, heading + "deadlines:\n",
      {
          {"  - {from: received}\n", "6:3: 'deadlines' is a list, expected a mapping (key: value)"},
          {"  Respond: {from: received, to: accepted, within: 15d, cite: c}\n",
           "6:3: 'deadlines' is 'Respond', expected an id of a-z, 0-9 and -, like wang-fang"},
          {"  d: {from: received, to: accepted, within: 15d}\n", "6:6: 'cite' is missing in 'deadlines/d'"},
          {"  d: {from: received, to: accepted, cite: c}\n", "6:6: 'within' is missing in 'deadlines/d'"},
          {"  d: {from: recieved, to: accepted, within: 15d, cite: c}\n",
           "6:13: 'from' is 'recieved', expected the name of an event, like accepted or noted/mediation | did you "
           "mean 'received'?"},
          {"  d: {from: received, to: [acepted], within: 15d, cite: c}\n",
           "6:28: 'to' is 'acepted', expected the name of an event, like accepted or noted/mediation | did you "
           "mean 'accepted'?"},
          {"  d: {from: received, to: [], within: 15d, cite: c}\n", "6:27: 'to' is an empty list"},
          {"  d: {from: received, to: 办结, within: 15d, cite: c}\n",
           "6:27: 'to' is '办结', expected the name of an event, like accepted or noted/mediation | the events "
           "are: registered, accepted, declined, transferred, notified, assigned, enlisted, objected, returned, "
           "recused, "
           "noted, attached, instructed, suspended, resumed, approved, extended, reminded, urged, supervised, "
           "escalated, "
           "replied, reported, review_requested, reviewed, suggested, responded, closed, reopened, amended, voided"},
          {"  d: {from: received, to: noted/progres, within: 15d, cite: c}\n",
           "6:27: 'to' is 'noted/progres', expected the name of an event, like accepted or noted/mediation | did "
           "you mean 'noted/progress'?"},
          {"  d: {from: received, to: replied/opinion, within: 15d, cite: c}\n",
           "6:27: 'to' is 'replied/opinion', expected the name of an event, like accepted or noted/mediation | known "
           "are: supported, explained, not_supported"},
          {"  d: {from: accepted, to: accepted, within: 15d, cite: c}\n",
           "6:27: 'accepted' both starts and ends 'deadlines/d'"},
          {"  d: {from: received, to: accepted, within: 15, cite: c}\n",
           "6:45: 'within' is '15', expected a duration of more than nothing, like 15d, 30wd or 2mo | d: calendar "
           "days, wd: working days, mo: months, h: hours, min: minutes"},
          {"  d: {from: received, to: accepted, within: -5wd, cite: c}\n",
           "6:45: 'within' is '-5wd', expected a duration of more than nothing, like 15d, 30wd or 2mo | d: "
           "calendar days, wd: working days, mo: months, h: hours, min: minutes"},
          {"  d: {from: received, to: accepted, within: 0d, cite: c}\n",
           "6:45: 'within' is '0d', expected a duration of more than nothing, like 15d, 30wd or 2mo | d: calendar "
           "days, wd: working days, mo: months, h: hours, min: minutes"},
          {"  d: {from: received, to: accepted, whithin: 15d, cite: c}\n",
           "6:37: unknown key 'whithin' in 'deadlines/d' | did you mean 'within'?"},
          {"  d: {from: received, to: accepted, within: 15d, rest_day: skip, cite: c}\n",
           "6:60: 'rest_day' is 'skip', expected one of: roll, keep"},
          {"  d: {from: received, to: accepted, within: 15d, cite: c, cite: c}\n",
           "6:59: the key 'cite' stands twice | keep one of them; the first is on line 6"},
          {"  d: {from: received, to: accepted, within: 15d, cite: c, when: {chanel: fax}}\n",
           "6:66: unknown key 'chanel' in 'when' | did you mean 'channel'?"},
          {"  d: {from: received, to: accepted, within: 15d, cite: c, when: {channel: faks}}\n",
           "6:75: 'channel' is 'faks', expected one of: network, letter, phone, fax, visit, email, hotline-12315, "
           "leader-mailbox, forwarded, screening | did you mean 'fax'?"},
          {"  d: {from: received, to: accepted, within: 15d, cite: c, when: {origin: yes}}\n",
           "6:74: 'origin' is 'yes', expected true or false"},
          {"  d: {from: received, to: accepted, within: 15d, cite: c, when: {headcount_at_least: 0}}\n",
           "6:86: 'headcount_at_least' is '0', expected a whole number from 1 to 1000000, without quotes"},
          {"  d: {from: received, to: accepted, within: 15d, cite: c, when: {category: a//b}}\n",
           "6:76: 'category' is 'a//b', expected up to three levels joined by '/'"},
          {"  d: {from: received, to: accepted, within: 15d, cite: c, when: fax}\n",
           "6:65: 'when' is 'fax', expected a mapping (key: value)"},
      });
}

TEST_CASE("policies that are refused: extensions") {
  refuses(
      codec::read_policy, heading + "deadlines:\n",
      {
          {"  d: {from: received, to: accepted, within: 2h, cite: c, extension: {by: head, max: 1d}}\n",
           "6:69: a period of minutes or hours cannot be extended"},
          {"  d: {from: received, to: accepted, within: 9d, cite: c, extension: {by: boss, max: 1d}}\n",
           "6:74: 'by' is 'boss', expected one of: head, deputy, leader, discipline, petition-head, unit-head, "
           "officer, clerk | a word of the office's own starts with x- and is declared under 'words'"},
          {"  d: {from: received, to: accepted, within: 9d, cite: c, extension: {by: hed, max: 1d}}\n",
           "6:74: 'by' is 'hed', expected one of: head, deputy, leader, discipline, petition-head, unit-head, officer, "
           "clerk | did you mean "
           "'head'?"},
          {"  d: {from: received, to: accepted, within: 9d, cite: c, extension: {by: head}}\n",
           "6:69: 'max' is missing in 'extension'"},
          {"  d: {from: received, to: accepted, within: 9d, cite: c, extension: {by: head, max: 3h}}\n",
           "6:85: 'max' is '3h', expected calendar days, working days or months"},
          {"  d: {from: received, to: accepted, within: 9d, cite: c, extension: {by: head, max: 1d, times: 0}}\n",
           "6:96: 'times' is '0', expected a whole number from 1 to 99, without quotes"},
          {"  d: {from: received, to: accepted, within: 9d, cite: c, extension: {by: head, max: 1d, reason: yes}}\n",
           "6:97: 'reason' is 'yes', expected one of: required, optional"},
          {"  d: {from: received, to: accepted, within: 9d, cite: c, extension: {by: head, max: 1d, notify: no}}\n",
           "6:97: 'notify' is 'no', expected one of: petitioner"},
          {"  d: {from: received, to: accepted, within: 9d, cite: c,\n      extension: {by: head, max: 1d, window: "
           "{opens: "
           "0d, closes: -5wd}}}\n",
           "7:46: the window opens at 0d, after it closes at -5wd | both are counted from the due date: -5wd is five "
           "working days before it"},
          {"  d: {from: received, to: accepted, within: 9d, cite: c,\n      extension: {by: head, max: 1d, window: "
           "{opens: "
           "-5h}}}\n",
           "7:54: 'opens' is '-5h', expected calendar days, working days or months"},
          {"  d: {from: received, to: accepted, within: 9d, cite: c,\n      extension: {by: head, max: 1d, window: "
           "{open: "
           "-5d}}}\n",
           "7:47: unknown key 'open' in 'window' | did you mean 'opens'?"},
      });
}

TEST_CASE("policies that are refused: lists of statements") {
  refuses(
      codec::read_policy, heading,
      {
          {"routes: [{unit: office}]\n", "5:10: 'cite' is missing in 'routes/1'"},
          {"routes: [{unit: 办公室, cite: c}]\n",
           "5:17: 'unit' is '办公室', expected an id of a-z, 0-9 and -, like wang-fang"},
          {"routes: {unit: office, cite: c}\n", "5:9: 'routes' is a mapping, expected a list"},
          {"routes:\n  - {id: a, unit: office, cite: c}\n  - {id: a, unit: office, cite: c}\n",
           "7:5: 'routes/a' is stated twice | give one of them another id"},
          {"sign_offs: [{event: replied, cite: c}]\n", "5:13: 'by' is missing in 'sign_offs/1'"},
          {"sign_offs: [{event: accepted, by: head, cite: c}]\n",
           "5:21: 'event' is 'accepted', expected one of: declined, transferred, assigned, suspended, extended, "
           "replied, reported, reviewed, "
           "suggested, closed, reopened, amended, voided"},
          {"sign_offs: [{event: approved, by: head, cite: c}]\n",
           "5:21: 'event' is 'approved', expected one of: declined, transferred, assigned, suspended, extended, "
           "replied, reported, reviewed, "
           "suggested, closed, reopened, amended, voided"},
          {"requirements: [{id: a, event: closed, cite: c}]\n",
           "5:16: 'requirements/1' asks for nothing | give it needs, fields, by or another demand"},
          {"requirements: [{id: a, event: closed, needs: [reply], cite: c}]\n",
           "5:47: 'needs' is 'reply', expected the name of an event, like accepted or noted/mediation | the events "
           "are: registered, accepted, declined, transferred, notified, assigned, enlisted, objected, returned, "
           "recused, "
           "noted, attached, instructed, suspended, resumed, approved, extended, reminded, urged, supervised, "
           "escalated, "
           "replied, reported, review_requested, reviewed, suggested, responded, closed, reopened, amended, voided"},
          {"requirements: [{id: a, event: declined, fields: [refer], cite: c}]\n",
           "5:50: 'fields' is 'refer', expected one of: ground, reason, refer_to, other_case, told, approved_by"},
          {"requirements: [{id: a, event: registered, fields: [reason], cite: c}]\n",
           "5:52: 'fields' is 'reason', expected one of: received, channel, kind, category, level, flags, title, "
           "statement, "
           "petitioners.name, petitioners.phone, petitioners.id_number, petitioners.address, "
           "petitioners.representative, headcount, respondents.organization, respondents.person, origin.organ, "
           "origin.document, origin.report_by, external_number, repeat_of"},
          {"requirements: [{id: a, event: closed, by: [chef], cite: c}]\n",
           "5:44: 'by' is 'chef', expected one of: head, deputy, leader, discipline, petition-head, unit-head, "
           "officer, clerk, case-handler, case-lead, case-unit-head | a word of the office's own starts with x- and is "
           "declared under "
           "'words'"},
          {"requirements: [{id: a, event: closed, by_other_than: wang-fang, cite: c}]\n",
           "5:54: 'by_other_than' is 'wang-fang', expected the name of an event, like accepted or noted/mediation "
           "| the events are: registered, accepted, declined, transferred, notified, assigned, enlisted, objected, "
           "returned, recused, "
           "noted, attached, instructed, suspended, resumed, approved, extended, reminded, urged, supervised, "
           "escalated, "
           "replied, reported, review_requested, reviewed, suggested, responded, closed, reopened, amended, voided"},
      });
}
