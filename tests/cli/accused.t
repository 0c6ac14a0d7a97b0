An accusation against somebody of the office: to them, and to the unit they lead, there is no such case (第三十条第三款).

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ xinfang register --title 'a bribe' --kind accusation --channel letter --name 李四 --person 崔建华 --organization 城关市场监管所
  2026-000001
  goes to 办公室 [三(一)]
  next: xinfang accept 2026-000001 (or decline, transfer)
  $ quietly register --title 'scales that lie' --channel visit --name 张三

The accused and their unit: neither show, explain, list nor overdue; nothing can be written, nothing tells them from outsiders.

  $ for person in cui-jianhua ding-lili; do xinfang show 1 --by $person; xinfang explain 1 --by $person; xinfang list --by $person --format numbers; done
  error: there is no case 2026-000001
  hint: xinfang list shows the numbers
  error: there is no case 2026-000001
  hint: xinfang list shows the numbers
  2026-000002
  error: there is no case 2026-000001
  hint: xinfang list shows the numbers
  error: there is no case 2026-000001
  hint: xinfang list shows the numbers
  2026-000002
  $ xinfang show 99 --by cui-jianhua
  error: there is no case 2026-000099
  hint: xinfang list shows the numbers
  [4]
  $ xinfang show 1 --by cui-jianhua --format json
  {
    "format": "xinfang-output/1",
    "error": {
      "kind": "not_found",
      "what": "there is no case 2026-000001",
      "hint": "xinfang list shows the numbers"
    }
  }
  [4]
  $ xinfang note 1 'I did not' --by cui-jianhua
  error: there is no case 2026-000001
  hint: xinfang list shows the numbers
  [4]
  $ xinfang note 1 'I did not' --by cui-jianhua --dry-run
  error: there is no case 2026-000001
  hint: xinfang list shows the numbers
  [4]
  $ xinfang list --text bribe --by cui-jianhua
  no case matches
  [4]
  $ xinfang register --title 'a bribe' --channel letter --name 李四 --by cui-jianhua --dry-run
  the case would be registered
  $ at 2026-03-20
  $ xinfang overdue --by cui-jianhua
  number       deadline             due         days         unit  handler  title
  2026-000002  acceptance decision  2026-03-17  3 days late                 scales that lie
  $ xinfang overdue --by cui-jianhua --format json | json '[o["number"] for o in d["overdue"]]'
  ['2026-000002']
  $ xinfang check --by cui-jianhua

Others do.

  $ xinfang show 1 | sed -n 1,2p
  2026-000001  a bribe
  status            to be accepted
  $ xinfang list --format numbers
  2026-000001
  2026-000002
  $ xinfang overdue --format json | json '[o["number"] for o in d["overdue"]]'
  ['2026-000001', '2026-000002']

Who does not say who they are is asked.

  $ unset XINFANG_USER
  $ xinfang show 1
  error: case 2026-000001 is an accusation against somebody here: who looks?
  hint: add --by PERSON, or set XINFANG_USER
  [3]
  $ xinfang list --format numbers
  2026-000002
  1 accusation(s) against people here, whether asked for or not, are not shown: say who looks with --by PERSON
  $ for text in bribe 李四 2026-000001 nothing; do xinfang list --text $text; done
  1 accusation(s) against people here, whether asked for or not, are not shown: say who looks with --by PERSON
  no case matches
  1 accusation(s) against people here, whether asked for or not, are not shown: say who looks with --by PERSON
  no case matches
  1 accusation(s) against people here, whether asked for or not, are not shown: say who looks with --by PERSON
  no case matches
  1 accusation(s) against people here, whether asked for or not, are not shown: say who looks with --by PERSON
  no case matches
  [4]
  $ xinfang overdue
  number       deadline             due         days         unit  handler  title
  2026-000002  acceptance decision  2026-03-17  3 days late                 scales that lie
  1 accusation(s) against people here, whether asked for or not, are not shown: say who looks with --by PERSON
  $ xinfang --lang zh show 1
  错误：2026-000001 是针对本单位人员或单位的检举控告：未指明查看人
  提示：加 --by PERSON，或设置 XINFANG_USER
  [3]
  $ xinfang --lang zh overdue
  编号         期限      到期日      天数     单位  承办人  标题
  2026-000002  受理告知  2026-03-17  逾期3日                scales that lie
  另有1件针对本单位人员或单位的检举控告（不论是否在查询范围内）未显示：用 --by PERSON 写明查看人
  $ xinfang show 2 | sed -n 1,2p
  2026-000002  scales that lie
  status            to be accepted

It goes to nobody of that unit; whoever leads it keeps out, the head of the organ does not.

  $ export XINFANG_USER=wang-fang
  $ xinfang assign 1 chengguan-station
  refused: 城关市场监管所 must not get it: it is complained about, or the one complained about leads it  [第三十条第三款]
  hint: assign it elsewhere, or pass it on: xinfang transfer 2026-000001 --organ ORGAN
  [3]
  $ xinfang assign 1 office --handler ding-lili
  refused: 丁丽丽 belongs to the unit of 崔建华, who is complained about  [第三十条第三款]
  hint: somebody else must do it; xinfang recuse 2026-000001 ding-lili --ground accused-unit puts it on record
  [3]
  $ xinfang transfer 1 --organ 城关市场监管所
  refused: 城关市场监管所 must not get it: it is complained about  [第三十条第三款]
  hint: pass it to the organ above it
  [3]
  $ sed -i 's/post: 副局长（分管执法）,/& leads: [chengguan-station],/' staff.yaml
  $ xinfang assign 1 office --handler chen-yu --lead ma-lijun --quiet
  2026-000001: assigned (event 2), status: to be accepted
  overdue: acceptance decision was due on 2026-03-17
  $ xinfang assign 1 office --handler chen-yu --lead he-xiulan --quiet
  2026-000001: assigned (event 3), status: to be accepted
  overdue: acceptance decision was due on 2026-03-17
  $ xinfang note 1 'read' --by zhou-zhengping --quiet
  2026-000001: noted (event 4), status: to be accepted
  overdue: acceptance decision was due on 2026-03-17
  $ xinfang show 1 --by cui-jianhua
  error: there is no case 2026-000001
  hint: xinfang list shows the numbers
  [4]

What the ladder does about it at night is not told to them either.

  $ cat > policies/2026-03-01.yaml <<'YAML'
  > format: xinfang-policy/1
  > id: ladder
  > title: A bureau's own
  > effective: "2026-03-01"
  > extends: county-market-regulator
  > escalation:
  >   - {id: undecided, deadline: respond, at: 1wd, do: urge, to: [unit-head], cite: 第七条}
  > YAML
  $ xinfang overdue --escalate --by cui-jianhua --dry-run --quiet | sed -n '/urged/p'
  2026-000002  urged  何秀兰  acceptance decision  1 working day after the last day
  $ xinfang overdue --escalate --by cui-jianhua --format json | json '([e["number"] for e in d["escalated"]], [o["number"] for o in d["overdue"]])'
  (['2026-000002'], ['2026-000002'])
  $ xinfang show 1 | sed -n '/urged/p'
    5  2026-03-20 10:00  the program  urged       deadline: acceptance decision  rung: undecided  to: 陆红梅

Nor can it be named as the case that is repeated, or in which the same matter is pending: the answer is that of a number there is not.

  $ at 2026-03-20
  $ for number in 1 99; do xinfang register --title t --channel letter --name 王五 --repeat-of $number --by cui-jianhua; xinfang amend 2 repeat_of $number --reason r --by cui-jianhua; xinfang decline 2 --reason r --refer-to r --ground pending --other-case $number --by cui-jianhua; done
  error: there is no case 2026-000001 to repeat
  hint: xinfang list shows the numbers
  error: there is no case 2026-000001 to repeat
  hint: xinfang list shows the numbers
  error: there is no case 2026-000001
  hint: xinfang list shows the numbers
  error: there is no case 2026-000099 to repeat
  hint: xinfang list shows the numbers
  error: there is no case 2026-000099 to repeat
  hint: xinfang list shows the numbers
  error: there is no case 2026-000099
  hint: xinfang list shows the numbers
  [4]
  $ xinfang register --title t --channel letter --name 王五 --repeat-of 1 --by cui-jianhua --dry-run
  error: there is no case 2026-000001 to repeat
  hint: xinfang list shows the numbers
  [4]
  $ xinfang register --title t --channel letter --name 王五 --repeat-of 1 --dry-run
  the case would be registered

A copy of it is told of to those who may see it; a file that cannot be read, of which nobody can tell whether it is one, without what people said.

  $ sed 's/000001/000003/' cases/2026/03/2026-000001.yaml > cases/2026/03/2026-000003.yaml
  $ for person in cui-jianhua lu-hongmei; do xinfang check files --by $person; done
  error: cases/2026/03/2026-000003.yaml:2:1: case 2026-000003 has the uid of case 2026-000001: one is a copy
  hint: compare the two and move the copy out of cases/; a new case is made by xinfang register
  [5]
  $ rm cases/2026/03/2026-000003.yaml
  $ cp cases/2026/03/2026-000001.yaml kept
  $ sed -i 's/title: .*/title: "举报"所长崔建华受贿"/' cases/2026/03/2026-000001.yaml
  $ xinfang check files --by cui-jianhua
  error: cases/2026/03/2026-000001.yaml:10:14: this is not valid YAML: a key was expected here: a wrong indentation, or text behind a quoted one
      title: "＊＊"＊＊＊＊＊＊＊"
                   ^
  hint: look at the line before it, too: indentation, brackets and quotes must match
  [5]
  $ sed 's/    - {name: .*/    - {name: 李四, phone: 13800004417 }}/' kept > cases/2026/03/2026-000001.yaml
  $ xinfang list --by cui-jianhua
  number       received    channel  status          due         unit  petitioner  title
  2026-000002  2026-03-02  visit    to be accepted  2026-03-17        张**        scales that lie
  warning: cases/2026/03/2026-000001.yaml:13:38: this is not valid YAML: a '-' was expected here: a wrong indentation
        - {name: ＊＊, phone: *********** }}
                                           ^
  hint: look at the line before it, too: indentation, brackets and quotes must match
  [5]
  $ sed 's/    - {name: .*/    - {name：“李四”，phone：“13800004417”}/' kept > cases/2026/03/2026-000001.yaml
  $ xinfang list --by cui-jianhua
  number       received    channel  status          due         unit  petitioner  title
  2026-000002  2026-03-02  visit    to be accepted  2026-03-17        张**        scales that lie
  warning: cases/2026/03/2026-000001.yaml:13:8: unknown key '****：“＊＊”，*****：“***********”' in 'petitioners'
        - {****：“＊＊”，*****：“***********”}
           ^
  hint: write 'name: ' with the plain colon and a blank
  [5]
  $ mv kept cases/2026/03/2026-000001.yaml

Whoever is misspelt does not look as nobody.

  $ xinfang list --by cui-jianhau
  error: nobody in staff.yaml is 'cui-jianhau'
  hint: did you mean 'cui-jianhua'?
  [2]

What is kept beside it, and what a killed writer left there: no name and no number.

  $ cd "$CRAMTMP" && office beside
  $ at 2026-03-02
  $ quietly register --title 'a bribe' --kind accusation --channel letter --name 李四 --person 崔建华 --organization 城关市场监管所
  $ printf x > ../举报崔建华.pdf
  $ quietly attach 1 ../举报崔建华.pdf
  $ printf x > ../x; xinfang attach 1 ../x --by cui-jianhua
  error: there is no case 2026-000001
  hint: xinfang list shows the numbers
  [4]
  $ printf y > cases/2026/03/2026-000001/举报崔建华.pdf
  $ xinfang check --by cui-jianhua
  $ printf half > cases/2026/03/2026-000001/.unfinished-举报.pdf
  $ mkdir -p cases/2026/04/2026-000001; printf z > cases/2026/03/2026-000001.yaml.bak
  $ xinfang check --by cui-jianhua
  warning: writers that were stopped did not finish; files left: 1
  hint: xinfang check --fix removes them
  [5]
  $ xinfang check --fix --by cui-jianhua
  removed what writers did not finish: files: 1
  $ xinfang check --by zhou-zhengping
  warning: cases/2026/03/2026-000001.yaml.bak:1:1: this is not read: it is not named like a folder of cases or a case
  hint: cases are in cases/2026/03/2026-000123.yaml; give it its right name, or move it away
  warning: cases/2026/04/2026-000001:1:1: this folder is for what is kept beside a case, and there is no such case here
  hint: get the case back from git or a backup, or put the folder where its case is
  error: cases/2026/03/2026-000001.yaml:23:11: event 2: the file '举报崔建华.pdf' is another than the one that was attached
  hint: put the same file back there, from git, a backup or where it came from; what was attached by mistake: xinfang void 2026-000001 2 --reason TEXT
  [5]
