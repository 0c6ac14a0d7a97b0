#include "catch.h"
#include "file_faults.h"
#include "xinfang/codec/config_files.h"

using namespace xinfang;
using file_faults::refuses;

namespace {

const std::string heading = "format: xinfang-policy/1\nid: p\ntitle: t\neffective: 2022-05-01\n";

}  // namespace

TEST_CASE("policies that are refused: conditions") {
  refuses(codec::read_policy, heading,
          {
              {"routes: [{unit: u, cite: c, when: {reachable: yes}}]\n",
               "5:47: 'reachable' is 'yes', expected true or false"},
              {"routes: [{unit: u, cite: c, when: {units_at_least: 0}}]\n",
               "5:52: 'units_at_least' is '0', expected a whole number from 1 to 1000, without quotes"},
              {"routes: [{unit: u, cite: c, when: {units_at_least: two}}]\n",
               "5:52: 'units_at_least' is 'two', expected a whole number from 1 to 1000, without quotes"},
              {"routes: [{unit: u, cite: c, when: {respondent_role: leeder}}]\n",
               "5:53: 'respondent_role' is 'leeder', expected one of: head, deputy, leader, discipline, petition-head, "
               "unit-head, officer, clerk | did you mean 'leader'?"},
              {"routes: [{unit: u, cite: c, when: {respondent_role: case-handler}}]\n",
               "5:53: 'respondent_role' is 'case-handler', expected one of: head, deputy, leader, discipline, "
               "petition-head, unit-head, officer, clerk | a word of the office's own starts with x- and is declared "
               "under 'words'"},
              {"routes: [{unit: u, cite: c, when: {after: acepted}}]\n",
               "5:43: 'after' is 'acepted', expected the name of an event, like accepted or noted/mediation | did you "
               "mean 'accepted'?"},
              {"routes: [{unit: u, cite: c, when: {after: []}}]\n", "5:43: 'after' is an empty list"},
              {"routes: [{unit: u, cite: c, when: {after: received}}]\n",
               "5:43: 'after' is 'received', expected the name of an event, like accepted or noted/mediation | did you "
               "mean 'declined'?"},
              {"routes: [{unit: u, cite: c, when: {after: voided}}]\n",
               "5:43: nothing can wait for 'voided': it takes an event away"},
              {"routes: [{unit: u, cite: c, when: {unless: {chanel: fax}}}]\n",
               "5:45: unknown key 'chanel' in 'unless' | did you mean 'channel'?"},
              {"routes: [{unit: u, cite: c, when: {unless: {unless: {kind: appeal}}}}]\n",
               "5:45: unknown key 'unless' in 'unless' | known keys: channel, kind, category, level, flags, any_flag, "
               "path, origin, reachable, headcount_at_least, units_at_least, respondent_role, after"},
              {"routes: [{unit: u, cite: c, when: {unless: fax}}]\n",
               "5:44: 'unless' is 'fax', expected a mapping (key: value)"},
              {"routes: [{unit: u, cite: c, when: {any_flag: []}}]\n", "5:46: 'any_flag' is an empty list"},
              {"routes: [{unit: u, cite: c, when: {flags: outside}}]\n",
               "5:43: 'flags' is 'outside', expected one of: group, repeat, bypassing, anonymous, urgent, joint, "
               "long-pending, simple, incident, sensitive, to-province, to-capital | a word of the office's own starts "
               "with x- and is declared under 'words'"},
              {"routes: [{unit: u, cite: c, when: {flags: grup}}]\n",
               "5:43: 'flags' is 'grup', expected one of: group, repeat, bypassing, anonymous, urgent, joint, "
               "long-pending, simple, incident, sensitive, to-province, to-capital | did you mean 'group'?"},
              {"routes: [{unit: u, cite: c, when: {flags: x-}}]\n",
               "5:43: 'flags' is 'x-', expected one of: group, repeat, bypassing, anonymous, urgent, joint, "
               "long-pending, simple, incident, sensitive, to-province, to-capital | a word of the office's own starts "
               "with x- and is declared under 'words'"},
              {"routes: [{unit: u, cite: c, when: {flags: x-Outside}}]\n",
               "5:43: 'flags' is 'x-Outside', expected one of: group, repeat, bypassing, anonymous, urgent, joint, "
               "long-pending, simple, incident, sensitive, to-province, to-capital | a word of the office's own starts "
               "with x- and is declared under 'words'"},
              {"routes: [{unit: u, cite: c, when: {channel: [fax, wechat]}}]\n",
               "5:51: 'channel' is 'wechat', expected one of: network, letter, phone, fax, visit, email, "
               "hotline-12315, leader-mailbox, forwarded, screening | a word of the office's own starts with x- and is "
               "declared under 'words'"},
          });
}

TEST_CASE("policies that are refused: names of events") {
  refuses(codec::read_policy, heading,
          {
              {"deadlines: {d: {from: received, to: transferred/court, within: 9d, cite: c}}\n",
               "5:37: 'to' is 'transferred/court', expected the name of an event, like accepted or noted/mediation | "
               "'transferred' has no such kinds"},
              {"deadlines: {d: {from: received, to: noted/team/lawful/soon, within: 9d, cite: c}}\n",
               "5:37: 'to' is 'noted/team/lawful/soon', expected the name of an event, like accepted or "
               "noted/mediation | 'noted' has no such kinds"},
              {"deadlines: {d: {from: received, to: noted/appraisal/lawfull, within: 9d, cite: c}}\n",
               "5:37: 'to' is 'noted/appraisal/lawfull', expected the name of an event, like accepted or "
               "noted/mediation | did you mean 'noted/appraisal/lawful'?"},
              {"deadlines: {d: {from: received, to: closed/resolved/happy, within: 9d, cite: c}}\n",
               "5:37: 'to' is 'closed/resolved/happy', expected the name of an event, like accepted or noted/mediation "
               "| known are: satisfied, basically_satisfied, dissatisfied"},
              {"deadlines: {d: {from: received, to: accepted+tould, within: 9d, cite: c}}\n",
               "5:37: 'to' is 'accepted+tould', expected the name of an event, like accepted or noted/mediation | "
               "'accepted' has no field 'tould'"},
              {"deadlines: {d: {from: received, to: accepted+, within: 9d, cite: c}}\n",
               "5:37: 'to' is 'accepted+', expected the name of an event, like accepted or noted/mediation | "
               "'accepted' has no field ''"},
              {"deadlines: {d: {from: received, to: noted/, within: 9d, cite: c}}\n",
               "5:37: 'to' is 'noted/', expected the name of an event, like accepted or noted/mediation | known are: "
               "general, interview, reception, materials, classification, check, appraisal, consultation, team, "
               "on-site, investigation, statement, verification, mediation, assistance, plan, progress, result, "
               "feedback, improvement, bulletin"},
              {"deadlines: {d: {from: received, to: recused/x-own, within: 9d, cite: c}}\n",
               "5:37: 'to' is 'recused/x-own', expected the name of an event, like accepted or noted/mediation | known "
               "are: party, relation, accused-unit, reviewed, witness, other"},
              {"deadlines: {d: {from: received, to: reviewed/review/undone, within: 9d, cite: c}}\n",
               "5:37: 'to' is 'reviewed/review/undone', expected the name of an event, like accepted or "
               "noted/mediation | known are: upheld, changed, revoked"},
              {"deadlines: {d: {from: voided, to: accepted, within: 9d, cite: c}}\n",
               "5:23: nothing can wait for 'voided': it takes an event away"},
          });
}

TEST_CASE("policies that are refused: clocks that stand still, days people set") {
  refuses(codec::read_policy, heading,
          {
              {"deadlines: {d: {from: received, to: accepted, within: 9d, cite: c, excludes: hering}}\n",
               "5:78: 'excludes' is 'hering', expected one of: hearing, expertise, proceedings, other | did you mean "
               "'hearing'?"},
              {"deadlines: {d: {from: received, to: accepted, within: 9d, cite: c, excludes: []}}\n",
               "5:78: 'excludes' is an empty list"},
              {"deadlines: {assigned: {from: received, to: accepted, within: 9d, cite: c}}\n",
               "5:13: 'assigned' is a day set in the case and no deadline of a policy"},
              {"deadlines: {assistance: {from: received, to: accepted, within: 9d, cite: c}}\n",
               "5:13: 'assistance' is a day set in the case and no deadline of a policy"},
          });
}

TEST_CASE("policies that are refused: own hand") {
  refuses(codec::read_policy, heading,
          {
              {"sign_offs: [{by: head, cite: c, event: replied, hand: mine}]\n",
               "5:55: 'hand' is 'mine', expected one of: own, stated"},
              {"sign_offs: [{by: head, cite: c, event: suspended, hand: own}]\n",
               "5:13: nobody approves 'suspended' beforehand: 'hand: own' cannot be kept"},
              {"sign_offs: [{by: head, cite: c, event: amended, hand: own}]\n",
               "5:13: nobody approves 'amended' beforehand: 'hand: own' cannot be kept"},
              {"sign_offs: [{by: head, cite: c, event: suspended/hearing, hand: own}]\n",
               "5:13: nobody approves 'suspended/hearing' beforehand: 'hand: own' cannot be kept"},
              {"sign_offs: [{by: head, cite: c, event: accepted/opinion}]\n",
               "5:40: 'event' is 'accepted/opinion', expected one of: declined, transferred, assigned, suspended, "
               "extended, replied, reported, "
               "reviewed, suggested, closed, reopened, amended, voided"},
              {"sign_offs: [{cite: c, event: closed, by: [head, deputy]}]\n",
               "5:42: one role gives the approval | a statement for each, if it takes two"},
          });
}

TEST_CASE("policies that are refused: when and by whom") {
  refuses(
      codec::read_policy, heading,
      {
          {"requirements: [{cite: c, event: objected, within: 5wd}]\n",
           "5:51: 'within' is '5wd', expected a mapping (key: value)"},
          {"requirements: [{cite: c, event: objected, within: {time: 5h, of: assigned}}]\n",
           "5:58: 'time' is '5h', expected calendar days, working days or months"},
          {"requirements: [{cite: c, event: objected, within: {time: 5wd}}]\n", "5:51: 'of' is missing in 'within'"},
          {"requirements: [{cite: c, event: objected, within: {of: assigned}}]\n",
           "5:51: 'time' is missing in 'within'"},
          {"requirements: [{cite: c, event: objected, within: {time: 5wd, of: asigned}}]\n",
           "5:67: 'of' is 'asigned', expected the name of an event, like accepted or noted/mediation | did you mean "
           "'assigned'?"},
          {"requirements: [{cite: c, event: objected, within: {time: 5wd, of: voided}}]\n",
           "5:67: nothing can wait for 'voided': it takes an event away"},
          {"requirements: [{cite: c, event: objected, within: {time: 5wd, since: assigned}}]\n",
           "5:51: 'of' is missing in 'within'"},
          {"requirements: [{cite: c, event: returned, by_same_as: asigned}]\n",
           "5:55: 'by_same_as' is 'asigned', expected the name of an event, like accepted or noted/mediation | did you "
           "mean 'assigned'?"},
          {"requirements: [{cite: c, event: returned, by_same_as: voided}]\n",
           "5:55: nothing can wait for 'voided': it takes an event away"},
          {"requirements: [{cite: c, event: returned, by: handler}]\n",
           "5:47: 'by' is 'handler', expected one of: head, deputy, leader, discipline, petition-head, unit-head, "
           "officer, clerk, case-handler, case-lead, case-unit-head | a word of the office's own starts with x- and is "
           "declared under 'words'"},
          {"requirements: [{cite: c, event: returned, by_unit: 办公室}]\n",
           "5:52: 'by_unit' is '办公室', expected an id of a-z, 0-9 and -, like wang-fang"},
          {"requirements: [{cite: c, event: returned, by_unit: []}]\n", "5:52: 'by_unit' is an empty list"},
          {"requirements: [{cite: c, event: closed, each_petitioner: replied}]\n",
           "5:58: only 'notified' tells whom it reached"},
          {"requirements: [{cite: c, event: closed, each_petitioner: notified/opinon}]\n",
           "5:58: 'each_petitioner' is 'notified/opinon', expected the name of an event, like accepted or "
           "noted/mediation | did you mean 'notified/opinion'?"},
          {"requirements: [{cite: c, event: closed, when: {kind: appeal}}]\n",
           "5:16: 'requirements/1' asks for nothing | give it needs, fields, by or another demand"},
      });
}

TEST_CASE("policies that are refused: what the fields say") {
  refuses(codec::read_policy, heading,
          {
              {"requirements: [{cite: c, event: assigned, who: {handlr: leader}}]\n",
               "5:49: 'who' is 'handlr', expected one of: unit, assisting, handler, lead, due, instruction, "
               "approved_by | did you "
               "mean 'handler'?"},
              {"requirements: [{cite: c, event: assigned, who: {unit: leader}}]\n", "5:49: 'unit' names nobody"},
              {"requirements: [{cite: c, event: assigned, who: {}}]\n",
               "5:16: 'requirements/1' asks for nothing | give it needs, fields, by or another demand"},
              {"requirements: [{cite: c, event: assigned, who: leader}]\n",
               "5:48: 'who' is 'leader', expected a mapping (key: value)"},
              {"requirements: [{cite: c, event: declined, one_of: {ground: [privat]}}]\n",
               "5:61: 'ground' is 'privat', expected one of: not-ours, pending, statutory, final, private, unsolvable, "
               "unlawful | did you mean 'private'?"},
              {"requirements: [{cite: c, event: declined, one_of: {ground: []}}]\n", "5:60: 'ground' is an empty list"},
              {"requirements: [{cite: c, event: recused, one_of: {ground: x-own}}]\n",
               "5:59: 'ground' is 'x-own', expected one of: party, relation, accused-unit, reviewed, witness, other"},
              {"requirements: [{cite: c, event: urged, at_least: {means: 0}}]\n",
               "5:58: 'means' is '0', expected a whole number from 1 to 1000, without quotes"},
              {"requirements: [{cite: c, event: urged, at_least: {mean: 2}}]\n",
               "5:51: 'at_least' is 'mean', expected one of: deadline, rung, to, means, text | did you mean 'means'?"},
              {"requirements: [{cite: c, event: registered, one_of: {channel: visit}}]\n",
               "5:16: of what is brought in, only 'when', 'fields', 'by' and 'by_unit' can be asked"},
              {"requirements: [{cite: c, event: registered, fields: [petitioner]}]\n",
               "5:54: 'fields' is 'petitioner', expected one of: received, channel, kind, category, level, flags, "
               "title, statement, petitioners.name, petitioners.phone, petitioners.id_number, petitioners.address, "
               "petitioners.representative, headcount, respondents.organization, respondents.person, origin.organ, "
               "origin.document, origin.report_by, external_number, repeat_of"},
              {"requirements: [{cite: c, event: reported, same: {signed_by: instructed}}]\n",
               "5:61: 'signed_by' is 'instructed', expected an event and its field, like instructed.leader"},
              {"requirements: [{cite: c, event: reported, same: {signed_by: instructed.leadr}}]\n",
               "5:61: 'signed_by' is 'leadr', expected one of: leader, text | did you mean 'leader'?"},
              {"requirements: [{cite: c, event: reported, same: {signer: instructed.leader}}]\n",
               "5:50: 'same' is 'signer', expected one of: organ, document, signed_by, approved_by, text"},
              {"requirements: [{cite: c, event: reported, same: {signed_by: instructd.leader}}]\n",
               "5:61: 'signed_by' is 'instructd', expected the name of an event, like accepted or noted/mediation | "
               "did you mean 'instructed'?"},
              {"requirements: [{cite: c, event: reported, same: {signed_by: noted/taem.members}}]\n",
               "5:61: 'signed_by' is 'noted/taem', expected the name of an event, like accepted or noted/mediation | "
               "did you mean 'noted/team'?"},
              {"requirements: [{cite: c, event: assigned, different: {handler: asigned.handler}}]\n",
               "5:64: 'handler' is 'asigned', expected the name of an event, like accepted or noted/mediation | did "
               "you mean 'assigned'?"},
              {"requirements: [{cite: c, event: assigned, forbidden: perhaps}]\n",
               "5:54: 'forbidden' is 'perhaps', expected true or false"},
              {"requirements: [{cite: c, event: assigned, forbidden: false}]\n",
               "5:16: 'requirements/1' asks for nothing | give it needs, fields, by or another demand"},
              {"requirements: [{cite: c, event: reported, same: {signed_by: voided.approved_by}}]\n",
               "5:61: nothing can wait for 'voided': it takes an event away"},
          });
}

TEST_CASE("policies that are refused: recusal") {
  refuses(codec::read_policy, heading,
          {
              {"recusal: {accused_unit: {kinds: appeal, cite: c}}\n", "5:10: 'cite' is missing in 'recusal'"},
              {"recusal: {cite: c, accused_unit: {kinds: appeal}}\n", "5:34: 'cite' is missing in 'accused_unit'"},
              {"recusal: {cite: c, accused_unit: {kinds: [complaint], cite: c}}\n",
               "5:43: 'kinds' is 'complaint', expected one of: suggestion, accusation, appeal"},
              {"recusal: {cite: c, accused_unit: {kinds: appeal, units: [Hall], cite: c}}\n",
               "5:58: 'units' is 'Hall', expected an id of a-z, 0-9 and -, like wang-fang"},
              {"recusal: {cite: c, decided_by: [{who: clerk}]}\n", "5:33: 'by' is missing in 'decided_by'"},
              {"recusal: {cite: c, decided_by: [{by: boss}]}\n",
               "5:38: 'by' is 'boss', expected one of: head, deputy, leader, discipline, petition-head, unit-head, "
               "officer, clerk | a word of the office's own starts with x- and is declared under 'words'"},
              {"recusal: {cite: c, decided_by: head}\n", "5:32: 'decided_by' is 'head', expected a list"},
              {"recusal: {cite: c, grounds: [party]}\n",
               "5:20: unknown key 'grounds' in 'recusal' | known keys: cite, accused_unit, decided_by"},
          });
}

TEST_CASE("policies that are refused: the ladder") {
  refuses(codec::read_policy, heading,
          {
              {"escalation: [{cite: c, do: remind, to: head}]\n",
               "5:14: a rung belongs to a deadline or to an event: give 'deadline' or 'on'"},
              {"escalation: [{cite: c, deadline: d, on: registered, do: remind, to: head}]\n",
               "5:14: a rung belongs to a deadline or to an event: give 'deadline' or 'on'"},
              {"escalation: [{cite: c, deadline: d, do: remind, to: head}]\n",
               "5:14: 'at' is missing: how many days from the due date"},
              {"escalation: [{cite: c, on: registered, at: 1wd, do: remind, to: head}]\n",
               "5:14: 'at' is counted from a deadline; an event is reported at once"},
              {"escalation: [{cite: c, deadline: d, at: 5h, do: remind, to: head}]\n",
               "5:41: 'at' is '5h', expected calendar days, working days or months"},
              {"escalation: [{cite: c, deadline: d, at: soon, do: remind, to: head}]\n",
               "5:41: 'at' is 'soon', expected a duration like 0d, -5wd or 2mo | d: calendar days, wd: working days, "
               "mo: months, h: hours, min: minutes"},
              {"escalation: [{cite: c, on: registered, do: nudge, to: head}]\n",
               "5:44: 'do' is 'nudge', expected one of: remind, urge, supervise, escalate | did you mean 'urge'?"},
              {"escalation: [{cite: c, on: registered, do: remind}]\n", "5:14: 'to' is missing in 'escalation/1'"},
              {"escalation: [{cite: c, on: registered, do: remind, to: handler}]\n",
               "5:56: 'to' is 'handler', expected one of: head, deputy, leader, discipline, petition-head, unit-head, "
               "officer, clerk, case-handler, case-lead, case-unit-head | a word of the office's own starts with x- "
               "and is declared under 'words'"},
              {"escalation: [{cite: c, on: voided, do: remind, to: head}]\n",
               "5:28: nothing can wait for 'voided': it takes an event away"},
              {"escalation: [{cite: c, on: registered, do: remind, to: head, circumstance: delay}]\n",
               "5:76: only 'supervise' has a circumstance"},
              {"escalation: [{cite: c, on: registered, do: supervise, to: head, circumstance: dellay}]\n",
               "5:79: 'circumstance' is 'dellay', expected one of: procedure, shirking, delay, falsification, refusal "
               "| did you mean 'delay'?"},
              {"escalation:\n  - {id: a, on: registered, do: remind, to: head, cite: c}\n  - {id: a, on: closed, do: "
               "remind, to: head, cite: c}\n",
               "7:5: 'escalation/a' is stated twice | give one of them another id"},
              {"chain: {levels: head, cite: c}\n", "5:8: a chain has at least two levels, the lowest first"},
              {"chain: {levels: [unit-head, boss], cite: c}\n",
               "5:29: 'levels' is 'boss', expected one of: head, deputy, leader, discipline, petition-head, unit-head, "
               "officer, clerk | a word of the office's own starts with x- and is declared under 'words'"},
              {"chain: {levels: [unit-head, case-lead], cite: c}\n",
               "5:29: 'levels' is 'case-lead', expected one of: head, deputy, leader, discipline, petition-head, "
               "unit-head, officer, clerk | a word of the office's own starts with x- and is declared under 'words'"},
              {"chain: {levels: [unit-head, head]}\n", "5:8: 'cite' is missing in 'chain'"},
              {"final: {after: [], cite: c}\n", "5:16: 'after' is an empty list"},
              {"final: {after: reviewed/reveiw, cite: c}\n",
               "5:16: 'after' is 'reviewed/reveiw', expected the name of an event, like accepted or noted/mediation | "
               "did you mean 'reviewed/review'?"},
              {"final: {after: voided, cite: c}\n", "5:16: nothing can wait for 'voided': it takes an event away"},
              {"final: {cite: c}\n", "5:8: 'after' is missing in 'final'"},
          });
}

TEST_CASE("policies that are refused: own words, and what is dropped") {
  refuses(codec::read_policy, heading,
          {
              {"words: {outside: o}\n",
               "5:9: 'words' is 'outside', expected a word that starts with x-, like x-outside-county"},
              {"words: {x-outside: \"\"}\n", "5:20: 'x-outside' is the text \"\", expected a text that is not empty"},
              {"words: {x-: o}\n", "5:9: 'words' is 'x-', expected a word that starts with x-, like x-outside-county"},
              {"words: [x-outside]\n", "5:8: 'words' is a list, expected a mapping (key: value)"},
              {"drop: [chain]\n", "5:7: nothing to drop: the policy extends no other"},
              {"extends: q\ndrop: [recusal]\n",
               "6:8: 'drop' is 'recusal', expected a section and an id, like deadlines/respond"},
              {"extends: q\ndrop: [escalation/]\n",
               "6:8: 'drop' is 'escalation/', expected a section and an id, like deadlines/respond"},
              {"extends: q\ndrop: [final]\nfinal: {after: closed, cite: c}\n",
               "6:8: 'final' is dropped and stated in the same file | a statement with an inherited id replaces it: "
               "dropping is not needed"},
              {"duties: [{id: d, title: t, who: {role: boss}, at_least: 1, per: month, cite: c}]\n",
               "5:40: 'role' is 'boss', expected one of: head, deputy, leader, discipline, petition-head, unit-head, "
               "officer, clerk | a word of the office's own starts with x- and is declared under 'words'"},
          });
}
