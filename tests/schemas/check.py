#!/usr/bin/env python3
"""Holds the published JSON schemas against every file in the format they describe.

usage: check.py [KIND=FILE ...]      KIND: case, duties, office, staff, policy, calendar, mapping
"""
import json
import pathlib
import sys

import jsonschema
import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
FILES = {
    "policy": ["examples/policies/*.yaml"],
    "calendar": ["lib/calendars/*.yaml", "examples/*/calendars/*.yaml"],
    "mapping": ["examples/import/*.yaml"],
    "staff": ["examples/*/staff.yaml"],
    "office": ["examples/*/office.yaml"],
    "case": ["examples/*/cases/*/*/*.yaml"],
    "duties": ["examples/*/duties/*/*.yaml"],
}


class Loader(yaml.SafeLoader):
    """Takes only true, false, null and decimal numbers for anything but text, as the program does."""


Loader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("bool", r"^(?:true|false)$", "tf"),
    ("int", r"^(?:0|[+-]?[1-9][0-9]*)$", "+-0123456789"),
    ("float", r"^[+-]?(?:0|[1-9][0-9]*)\.[0-9]+$", "+-0123456789"),
    ("null", r"^(?:null|~|)$", ["n", "~", ""]),
]:
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", yaml.resolver.re.compile(pattern), list(first))

# A document each that is valid, and lines that make it invalid: a key that comes again replaces the first one.
GOOD = {
    "policy": 'format: xinfang-policy/1\nid: p\ntitle: 制度\neffective: 2022-05-01\n'
    "merit: [{id: a, event: closed/resolved/satisfied, who: case-handler, points: +2, cite: 第一条}, "
    "{id: b, missed: conclude, when: {level: major}, who: unit-head, yuan: -100, cite: 第一条}, "
    "{id: c, short: reception-day, percent: -0.5, cite: 第一条}, "
    "{id: d, event: supervised, who: actor, measure: 警告, cite: 第一条}]\n",
    "staff": 'format: xinfang-staff/1\nunits: [{id: office, name: 办公室}]\npeople: [{id: wang-fang, name: 王芳, unit: office, roles: [clerk]}, {id: a, name: 甲, roles: [x-watch], leads: [office], aliases: 乙, interests: [{kind: relative, person: 丙, until: 2026-06-30}]}]\ndelegations: [{of: a, to: wang-fang, roles: x-watch, from: 2026-01-01, until: 2026-01-31, document: 某发1号}]\n',
    "office": 'format: xinfang-office/1\nname: 某局\ndesks: {hall: 0, window-2: 1}\n',
    "calendar": 'format: xinfang-calendar/1\nyears: [2026]\nweekend: [friday]\ndays: [{date: 2026-01-01, type: "off"}]\n',
    "mapping": 'format: xinfang-mapping/1\ncolumns: {received: 时间, title: 主题}\nconstants: {headcount: 1}\naccept: on-receipt\n',
    "case": """format: xinfang-case/1
uid: "01JMX3W8Q6T3Z9V5K2N7C4B1AD"
number: "2026-000123"
intake:
  received: "2026-03-02T09:15:00+08:00"
  channel: "visit"
  kind: "appeal"
  level: "ordinary"
  title: "路灯不亮"
  petitioners:
    - {name: "王某", nickname: "老王"}
  headcount: 1
  remark: "unknown keys stay"
events:
  - {eid: "01JMX3W8Q6T3Z9V5K2N7C4B1AE", seq: 1, at: "2026-03-02T09:20:00+08:00", by: "wang-fang", type: "registered"}
""",
    "duties": """format: xinfang-duties/1
entries:
  - {eid: "01JMX3W8Q6T3Z9V5K2N7C4B1AD", seq: 1, at: "2026-03-02T09:15:00+08:00", by: "wang-fang", type: "held", duty: "reception-day", person: "zhou-zhengping", "on": "2026-03-02", from: "09:00", to: "11:30", with: ["chen-yu"]}
  - {eid: "01JMX3W8Q6T3Z9V5K2N7C4B1AE", seq: 2, at: "2026-03-02T09:15:00+08:00", by: "wang-fang", type: "voided", entry: "01JMX3W8Q6T3Z9V5K2N7C4B1AD", "on": "2026-03-02", reason: "重复"}
""",
}
ENTRY = '{eid: "01JMX3W8Q6T3Z9V5K2N7C4B1AE", seq: 3, at: "2026-03-02T09:20:00+08:00", by: "a", '
DUTY = "id: d, title: 接访, at_least: 2, per: month, cite: 第四条, "
EVENT = '{eid: "01JMX3W8Q6T3Z9V5K2N7C4B1AE", at: "2026-03-02T09:20:00+08:00", by: "a", '
MERIT = "id: a, cite: 第一条, "
RULE = "requirements: [{cite: 第一条, "
RUNG = "escalation: [{cite: 第一条, "
# Lines that leave a good document of the kind good.
ALSO_GOOD = {
    "policy": [
        "words: {x-outside: 责任单位在外地}",
        "deadlines: {d: {from: missed/conclude, to: [noted/x-report, accepted+told], within: 5wd, excludes: hearing, cite: 第一条}}",
        "deadlines: {d: {from: reviewed/review/revoked, to: closed/resolved/satisfied+text, within: 5wd, cite: 第一条}}",
        "sign_offs: [{event: replied, hand: own, by: x-committee, when: {unless: {level: ordinary}, after: noted/team}, cite: 第一条}]",
        RULE + "event: objected, within: {time: 5wd, of: assigned}}]",
        RULE + "event: returned, by_same_as: assigned, by: [case-lead, head]}]",
        RULE + "event: assigned, when: {respondent_role: leader}, who: {handler: [leader]}}]",
        RULE + "event: declined, one_of: {ground: [private, x-old]}}]",
        RULE + "event: urged, at_least: {means: 2}}]",
        RULE + "event: reported, same: {signed_by: instructed.leader}}]",
        RULE + "event: closed, each_petitioner: notified/opinion}]",
        "sign_offs: [{event: closed/unresolved, hand: own, by: case-lead, when: {any_flag: [joint, x-outside]}, cite: 第一条}]",
        RULE + "event: registered, fields: [petitioners.phone], by_unit: [office]}]",
        "recusal: {cite: 第一条, accused_unit: {kinds: appeal, units: office, cite: 第二条}, decided_by: [{who: clerk, by: unit-head}, {by: head}]}",
        RUNG + "deadline: assigned, at: -5wd, do: remind, to: case-handler}]",
        RUNG + "on: registered, do: supervise, circumstance: delay, to: [deputy, head]}]",
        "chain: {levels: [unit-head, head], cite: 第一条}",
        "final: {after: [reviewed/rereview], cite: 第一条}",
        "extends: q\ndrop: [chain, final, escalation/late]",
    ],
}
DEADLINE = "from: received, to: accepted, cite: 第一条, "
BAD = {
    "policy": [
        "format: xinfang-policy/2",
        "id: 制度",
        "effective: 1 May 2022",
        "drop: [deadlines/respond]",
        "clock: {rest_day: roll}",
        "deadlines: {d: {from: received, to: accepted, within: 15d}}",
        "deadlines: {d: {" + DEADLINE + "within: 15}}",
        "deadlines: {d: {" + DEADLINE + "within: 0d}}",
        "deadlines: {d: {" + DEADLINE + "within: 15d, to: acepted}}",
        "deadlines: {d: {" + DEADLINE + "within: 15d, when: {chanel: fax}}}",
        "deadlines: {d: {" + DEADLINE + "within: 15d, when: {origin: yes}}}",
        "deadlines: {d: {" + DEADLINE + "within: 15d, extension: {by: head, max: 3h}}}",
        "deadlines: {d: {" + DEADLINE + "within: 15d, extension: {by: head, max: 3d, times: 0}}}",
        "sign_offs: [{event: accepted, by: head, cite: 第一条}]",
        "requirements: [{event: closed, cite: 第一条}]",
        "words: {outside: 外地}",
        "deadlines: {d: {" + DEADLINE + "within: 15d, to: noted/team/nothing}}",
        "deadlines: {d: {" + DEADLINE + "within: 15d, to: accepted+tould}}",
        "deadlines: {d: {" + DEADLINE + "within: 15d, to: transferred/court}}",
        "deadlines: {d: {" + DEADLINE + "within: 15d, to: voided}}",
        "deadlines: {d: {" + DEADLINE + "within: 15d, excludes: [holidays]}}",
        "deadlines: {assistance: {" + DEADLINE + "within: 15d}}",
        "sign_offs: [{event: replied, by: head, when: {unless: {unless: {}}}, cite: 第一条}]",
        "sign_offs: [{event: accepted, by: head, cite: 第一条}]",
        "recusal: {cite: 第一条, decided_by: [{by: case-lead}]}",
        "sign_offs: [{event: suspended, by: head, hand: own, cite: 第一条}]",
        RULE + "event: objected, within: 5wd}]",
        RULE + "event: objected, within: {time: 5h, of: assigned}}]",
        RULE + "event: returned, by_same_as: voided}]",
        RULE + "event: assigned, who: {unit: leader}}]",
        RULE + "event: urged, at_least: {means: 0}}]",
        RULE + "event: reported, same: {signed_by: instructed}}]",
        RULE + "event: closed, each_petitioner: replied}]",
        "recusal: {accused_unit: {kinds: appeal}}",
        "recusal: {cite: 第一条, accused_unit: {kinds: appeal}}",
        "recusal: {cite: 第一条, decided_by: [{who: clerk}]}",
        RUNG + "do: remind, to: head}]",
        RUNG + "deadline: d, do: remind, to: head}]",
        RUNG + "deadline: d, at: 1d, on: registered, do: remind, to: head}]",
        RUNG + "on: registered, at: 1d, do: remind, to: head}]",
        RUNG + "on: registered, do: nudge, to: head}]",
        RUNG + "on: registered, do: remind, circumstance: delay, to: head}]",
        "chain: {levels: [head], cite: 第一条}",
        "final: {after: [], cite: 第一条}",
        "extends: q\ndrop: [recusal]",
        "routes: [{unit: office}]",
        "duties: [{id: d, title: 接访, at_least: 2, per: month}]",
        "duties: [{" + DUTY + "at_least: 0}]",
        "duties: [{" + DUTY + "per: 月}]",
        "duties: [{" + DUTY + "who: {role: leader, unit: office}}]",
        "duties: [{" + DUTY + "stand_in: refused}]",
        "duties: [{" + DUTY + "needs: []}]",
        "duties: [{" + DUTY + "findings: {due: yes}}]",
        "merit: [{id: a, event: closed, who: unit, points: 1}]",
        "merit: [{" + MERIT + "who: unit, points: 1}]",
        "merit: [{" + MERIT + "event: closed, missed: conclude, who: unit, points: 1}]",
        "merit: [{" + MERIT + "event: closed, short: d, who: unit, points: 1}]",
        "merit: [{" + MERIT + "event: closed, points: 1}]",
        "merit: [{" + MERIT + "event: voided, who: unit, points: 1}]",
        "merit: [{" + MERIT + "missed: conclude, who: actor, points: 1}]",
        "merit: [{" + MERIT + "short: d, who: unit, points: 1}]",
        "merit: [{" + MERIT + "short: d, when: {level: major}, points: 1}]",
        "merit: [{" + MERIT + "event: closed, who: unit}]",
        "merit: [{" + MERIT + "event: closed, who: unit, points: 0}]",
        "merit: [{" + MERIT + "event: closed, who: unit, points: '1'}]",
        "merit: [{" + MERIT + "event: closed, who: unit, points: 1, yuan: 1}]",
        "merit: [{" + MERIT + "event: closed, who: unit, measure: ''}]",
    ],
    "staff": [
        "people: [{id: a}]",
        "people: [{id: a, name: 甲, roles: [boss]}]",
        "people: [{id: a, name: 甲, active: no}]",
        "people: [{id: a, name: 甲, interests: [{kind: cousin, person: 乙}]}]",
        "people: [{id: a, name: 甲, interests: [{kind: relative}]}]",
        "people: [{id: a, name: 甲, interests: [{kind: relative, person: 乙, organization: 丙}]}]",
        "people: [{id: a, name: 甲, leads: office}]",
        "units: [{id: A, name: 甲}]",
        "units: [{id: a, name: 甲, under: ''}]",
        "delegations: [{of: a, to: wang-fang, roles: [clerk], from: 2026-01-01}]",
        "delegations: [{of: a, to: wang-fang, roles: [], from: 2026-01-01, until: 2026-01-31}]",
        "persons: []",
    ],
    "office": ["name: ''", "desks: {hall: 10}", "desks: {大厅: 0}", "time_zone: 8", "git: {commit: each}"],
    "calendar": [
        "years: 2026",
        "years: []",
        "weekend: [6]",
        "days: [{date: 1.1.2026, type: 'off'}]",
        "days: [{date: 2026-01-01, type: free}]",
    ],
    "mapping": ["columns: {subject: 主题}", "accept: never", "constants: {when: now}", "values: {channel: letter}", "map: {}"],
    "duties": [
        "format: xinfang-duties/2",
        "entries: []",
        "entries: [" + ENTRY + 'type: "held", duty: "d"}]',
        "entries: [" + ENTRY + 'type: "held", "on": "2026-03-02"}]',
        "entries: [" + ENTRY + 'type: "held", duty: "d", "on": "2026-3-2"}]',
        "entries: [" + ENTRY + 'type: "held", duty: "d", "on": "2026-03-02", from: "9:00"}]',
        "entries: [" + ENTRY + 'type: "found", duty: "d", "on": "2026-03-02"}]',
        "entries: [" + ENTRY + 'type: "settled", entry: "D1", "on": "2026-03-02", text: "x"}]',
        "entries: [" + ENTRY + 'type: "voided", "on": "2026-03-02", reason: "x"}]',
    ],
    "case": [
        "uid: 01JMX3W8Q6T3Z9V5K2N7C4B1AU",
        "number: 2026-123",
        "intake: {}",
        'intake: {received: "2026-03-02T09:15:00+08:00", channel: visit, kind: appeal, level: ordinary, title: t, headcount: 1, repeat_of: "12"}',
        "events: []",
        "events: [" + EVENT + 'seq: 0, type: "registered"}]',
        "events: [" + EVENT + 'seq: 2, type: "declined"}]',
        "events: [" + EVENT + 'seq: 2, type: "recused", person: "a", ground: "party"}]',
        "events: [" + EVENT + 'seq: 2, type: "urged", to: "xu-weimin"}]',
        "events: [" + EVENT + 'seq: 2, type: "notified", kind: "opinion", means: "mail", "on": "2026-3-2"}]',
        "events: [" + EVENT + 'seq: 2, type: "accepted", not_same_person: "a=甲"}]',
        "events: [" + EVENT + 'seq: "2", type: "accepted"}]',
    ],
}


def load(text):
    return yaml.load(text, Loader)


def main():
    problems = 0
    schemas = {}
    for kind in FILES:
        schemas[kind] = json.loads((ROOT / "schemas" / f"{kind}.schema.json").read_text("utf-8"))
        jsonschema.Draft7Validator.check_schema(schemas[kind])

    def faults(kind, document):
        errors = jsonschema.Draft7Validator(schemas[kind]).iter_errors(document)
        return [f"{'/'.join(map(str, error.path)) or '.'}: {error.message}" for error in errors]

    wanted = [(kind, path) for kind, globs in FILES.items() for glob in globs for path in sorted(ROOT.glob(glob))]
    for argument in sys.argv[1:]:
        kind, _, file = argument.partition("=")
        if kind not in FILES or not file:
            sys.exit(__doc__)
        wanted.append((kind, pathlib.Path(file)))
    for kind, path in wanted:
        for fault in faults(kind, load(path.read_text("utf-8"))):
            print(f"{path}: {fault}")
            problems += 1

    for kind, good in GOOD.items():
        for fault in faults(kind, load(good)):
            print(f"a good {kind} was refused: {fault}")
            problems += 1
        for line in ALSO_GOOD.get(kind, []):
            for fault in faults(kind, load(good + line + "\n")):
                print(f"a good {kind} was refused: {line}: {fault}")
                problems += 1
        for line in BAD[kind]:
            if not faults(kind, load(good + line + "\n")):
                print(f"a bad {kind} was accepted: {line}")
                problems += 1

    print(f"{len(wanted)} files, {sum(map(len, BAD.values()))} bad documents, {problems} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
