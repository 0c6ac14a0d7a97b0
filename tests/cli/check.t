Whether the files could have come about under the rules: they are text, and can be edited past the program.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ for name in 张三 李四 王五; do quietly register --title 'scales that lie' --channel visit --name $name --organization 便民菜店; done
  $ for case in 1 2; do quietly accept $case; quietly assign $case price --handler xu-weimin; done
  $ quietly note 1 'went there'
  $ xinfang check
  $ xinfang check --format json
  {
    "format": "xinfang-output/1",
    "findings": []
  }
  $ xinfang check --dry-run
  error: 'check' writes no case: --dry-run has nothing to do
  hint: leave --dry-run away
  [2]
  $ xinfang check names
  error: 'names' is no check
  hint: known are: calendar, duties, files, keys, links, materials, recusal, rules, staff
  [2]

A handler with a conflict, written into the file by hand.

  $ sed -i 's/name: 邓家俊,/name: 邓家俊, interests: [{kind: relative, person: 李四}, {kind: shareholder, organization: 便民菜店}],/' staff.yaml
  $ sed -i 's/handler: "xu-weimin"/handler: "deng-jiajun"/' cases/2026/03/2026-000002.yaml
  $ xinfang check
  error: cases/2026/03/2026-000002.yaml:1:1: 邓家俊 declared a relation (relative) to somebody of a party's name: is this the same person?  [第二十八条第三款]
  hint: if not, somebody else says so: xinfang note 2026-000002 TEXT --not-same-person 李四; if so: xinfang recuse 2026-000002 deng-jiajun --ground relation
  error: cases/2026/03/2026-000002.yaml:28:11: event 3: 邓家俊 declared a relation (relative) to somebody of a party's name: is this the same person?  [第二十八条第三款]
  hint: if not, somebody else says so: xinfang note 2026-000002 TEXT --not-same-person 李四; if so: what was changed by hand is put back from git or a backup; what should not have been done is voided: xinfang void 2026-000002 3 --reason TEXT
  [5]
  $ xinfang check recusal --format json 2> /dev/null | json '[(f["check"], f["severity"], f["number"], f["path"].split("/")[-1], f["cite"]) for f in d["findings"]]'
  [('recusal', 'error', '2026-000002', '2026-000002.yaml', '第二十八条第三款'), ('recusal', 'error', '2026-000002', '2026-000002.yaml', '第二十八条第三款')]
  [5]
  $ xinfang check files keys
  $ xinfang overdue
  2026-000002: 邓家俊 declared a relation (relative) to somebody of a party's name: is this the same person?  [第二十八条第三款]
    if not, somebody else says so: xinfang note 2026-000002 TEXT --not-same-person 李四; if so: xinfang recuse 2026-000002 deng-jiajun --ground relation
  $ xinfang recuse 2 deng-jiajun --ground relation --decided-by lu-hongmei --replacement xu-weimin --quiet
  2026-000002: recusal (event 4), status: in hand
  due: conclusion by 2026-04-14, 30 working days left
  $ xinfang check recusal 2>&1 | sed 's/^.*: event/event/'
  event 3: 邓家俊 declared a relation (relative) to somebody of a party's name: is this the same person?  [第二十八条第三款]
  hint: if not, somebody else says so: xinfang note 2026-000002 TEXT --not-same-person 李四; if so: what was changed by hand is put back from git or a backup; what should not have been done is voided: xinfang void 2026-000002 3 --reason TEXT
  [5]
  $ xinfang overdue

What the rules refuse, unknown keys, files that cannot be read.

  $ sed -i 's/type: "noted"/type: "reopened"/; /^    kind: "general"/d' cases/2026/03/2026-000001.yaml
  $ sed -i 's/^  title: /  colour: "red"\n&/' cases/2026/03/2026-000003.yaml
  $ echo nonsense > cases/2026/03/2026-000009.yaml
  $ xinfang check rules
  error: cases/2026/03/2026-000001.yaml:35:11: event 4: 'reason' is missing
  hint: what was changed by hand is put back from git or a backup; what should not have been done is voided: xinfang void 2026-000001 4 --reason TEXT
  warning: cases/2026/03/2026-000001.yaml:35:11: event 4: reopening is not possible now: the case is 'in hand'
  hint: what was changed by hand is put back from git or a backup; what should not have been done is voided: xinfang void 2026-000001 4 --reason TEXT
  [5]
  $ xinfang check keys files
  error: cases/2026/03/2026-000009.yaml:1:1: 'cases/2026/03/2026-000009.yaml' is 'nonsense', expected a mapping (key: value)
    nonsense
    ^
  hint: get it back from git or a backup
  warning: cases 2026-000004 to 2026-000008 are missing
  hint: get them back from git or a backup; a mistake is voided, not deleted
  warning: cases/2026/03/2026-000001.yaml:40:5: unknown key 'text' in a 'reopened' event
        text: "**** *****"
        ^
  warning: cases/2026/03/2026-000003.yaml:10:3: unknown key 'colour' in 'intake'
      colour: "red"
      ^
  hint: known keys: received, channel, kind, category, level, flags, title, statement, petitioners, headcount, respondents, origin, external_number, repeat_of
  [5]
  $ xinfang --lang zh check keys
  注意：cases/2026/03/2026-000001.yaml:40:5: “reopened”事件中有未知的键“text”
        text: "**** *****"
        ^
  注意：cases/2026/03/2026-000003.yaml:10:3: “intake”中有未知的键“colour”
      colour: "red"
      ^
  提示：可用的键：received, channel, kind, category, level, flags, title, statement, petitioners, headcount, respondents, origin, external_number, repeat_of
  [5]
  $ xinfang --lang zh check recusal
  错误：cases/2026/03/2026-000002.yaml:28:11: 第 3 笔：邓家俊申报过利害关系（亲属），对方与当事人同名：是否同一人？  [第二十八条第三款]
  提示：不是同一人的，由他人说明：xinfang note 2026-000002 情况说明 --not-same-person 李四；是同一人的：被改动的，请从 git 或备份中恢复；办错的，予以作废：xinfang void 2026-000002 3 --reason 理由
  [5]

An accusation against somebody of the office is looked at for whoever may see it.

  $ rm cases/2026/03/2026-000009.yaml
  $ quietly register --title 'a bribe' --kind accusation --channel letter --name 钱七 --person 许为民 --organization 价格监督检查股
  $ sed -i 's/type: "registered"/&\n  - eid: "01JMX3W8Q6T3Z9V5K2N7C4B1AD"\n    seq: 2\n    at: "2026-03-02T10:00:00+08:00"\n    by: "wang-fang"\n    type: "assigned"\n    unit: "price"\n    handler: "xu-weimin"/' cases/2026/03/2026-000004.yaml
  $ xinfang check recusal --by xu-weimin 2>&1 | grep -c 000004
  0
  [1]
  $ (unset XINFANG_USER; xinfang check recusal 2>&1 | grep -e accusation -e 000004)
  1 accusation(s) against people here, whether asked for or not, are not shown: say who looks with --by PERSON
  [5]
  $ xinfang check recusal 2>&1 | grep -A1 000004
  error: cases/2026/03/2026-000004.yaml:1:1: 许为民 is the one complained about  [第二十八条第三款]
  hint: xinfang recuse 2026-000004 xu-weimin --ground party --decided-by PERSON --replacement PERSON
  error: cases/2026/03/2026-000004.yaml:23:11: event 2: 许为民 is the one complained about  [第二十八条第三款]
  hint: what was changed by hand is put back from git or a backup; what should not have been done is voided: xinfang void 2026-000004 2 --reason TEXT
  error: cases/2026/03/2026-000004.yaml:23:11: event 2: 价格监督检查股 must not get it: it is complained about, or the one complained about leads it  [第三十条第三款]
  hint: what was changed by hand is put back from git or a backup; what should not have been done is voided: xinfang void 2026-000004 2 --reason TEXT
  [5]

So is a petition that was made the registrar's own by hand.

  $ quietly register --title 'no receipt' --channel letter --name 赵八
  $ sed -i 's/"赵八"/"王芳"/' cases/2026/03/2026-000005.yaml
  $ xinfang check recusal 2>&1 | grep -A1 000005
  error: cases/2026/03/2026-000005.yaml:16:11: event 1: 王芳 bears the name of a petitioner: is this the same person?  [第二十八条第三款]
  hint: if not, somebody else says so: xinfang note 2026-000005 TEXT --not-same-person 王芳; if so: what was changed by hand is put back from git or a backup; what should not have been registered is voided: xinfang void 2026-000005 1 --reason TEXT
  [5]

Somebody whom staff.yaml does not have, and an open case in the hands of somebody who left.

  $ cd "$CRAMTMP" && office gone
  $ at 2026-03-02
  $ for name in 张三 李四; do quietly register --title 'scales that lie' --channel visit --name $name; done
  $ for case in 1 2; do quietly accept $case; quietly assign $case price --handler xu-weimin --lead ma-lijun --assisting legal; done
  $ xinfang check staff
  $ sed -i '/id: ma-lijun/d; /id: legal,/d; /unit: legal,/d; s/name: 许为民,/&active: false, /' staff.yaml
  $ quietly assign 2 price
  $ xinfang check staff
  error: cases/2026/03/2026-000001.yaml:26:11: event 3 names the unit 'legal', which staff.yaml does not have
  hint: put the unit back into staff.yaml
  error: cases/2026/03/2026-000001.yaml:26:11: event 3 names 'ma-lijun', whom staff.yaml does not have
  hint: put the person back into staff.yaml, with active: false if they left
  error: cases/2026/03/2026-000001.yaml:26:11: the case is in the hands of 许为民, who is no longer active
  hint: give it to somebody else: xinfang assign 2026-000001 --handler PERSON
  error: cases/2026/03/2026-000002.yaml:26:11: event 3 names the unit 'legal', which staff.yaml does not have
  hint: put the unit back into staff.yaml
  error: cases/2026/03/2026-000002.yaml:26:11: event 3 names 'ma-lijun', whom staff.yaml does not have
  hint: put the person back into staff.yaml, with active: false if they left
  [5]
  $ xinfang check staff --format json 2> /dev/null | json '[(f["check"], f["severity"], f["number"]) for f in d["findings"]]'
  [('staff', 'error', '2026-000001'), ('staff', 'error', '2026-000001'), ('staff', 'error', '2026-000001'), ('staff', 'error', '2026-000002'), ('staff', 'error', '2026-000002')]
  [5]
  $ xinfang --lang zh check staff
  错误：cases/2026/03/2026-000001.yaml:26:11: 第 3 笔写的“legal”，staff.yaml 中没有这个单位
  提示：把这个单位补回 staff.yaml
  错误：cases/2026/03/2026-000001.yaml:26:11: 第 3 笔写的“ma-lijun”，staff.yaml 中没有这个人
  提示：把这个人补回 staff.yaml；已经离开的，写 active: false
  错误：cases/2026/03/2026-000001.yaml:26:11: 事项还在许为民手中，而许为民已不在岗
  提示：请改由他人办理：xinfang assign 2026-000001 --handler 人员
  错误：cases/2026/03/2026-000002.yaml:26:11: 第 3 笔写的“legal”，staff.yaml 中没有这个单位
  提示：把这个单位补回 staff.yaml
  错误：cases/2026/03/2026-000002.yaml:26:11: 第 3 笔写的“ma-lijun”，staff.yaml 中没有这个人
  提示：把这个人补回 staff.yaml；已经离开的，写 active: false
  [5]

What a regulation refuses and no event says was overruled; what an event lacks; what is gone.

  $ cd "$CRAMTMP" && office edited
  $ at 2026-03-02
  $ quietly register --title 'scales that lie' --channel visit --name 张三
  $ quietly accept 1
  $ quietly assign 1 price --handler xu-weimin
  $ quietly object 1 'not ours' --by xu-weimin
  $ quietly return 1 refused --reason 'they are the ones'
  $ quietly reply 1 --outcome supported --document 5
  $ quietly close 1 --result resolved
  $ xinfang check
  $ cp cases/2026/03/2026-000001.yaml ../whole.yaml
  $ edited() { python3 -c 'import re, sys; p = "cases/2026/03/2026-000001.yaml"; s = open("../whole.yaml").read(); n = re.sub(sys.argv[1], sys.argv[2], s, flags=re.S); assert n != s; open(p, "w").write(n)' "$1" "$2"; xinfang check 2>&1 | sed 's/^.*yaml:[0-9]*:[0-9]*: //'; }
  $ edited '(by: )"wang-fang"(\n    type: "returned")' '\1"xu-weimin"\2'
  event 5: only 王芳, who did 'assigning', may do this  [第二十三条第三款]
  hint: what was changed by hand is put back from git or a backup; what should not have been done is voided: xinfang void 2026-000001 5 --reason TEXT
  [5]
  $ edited '    outcome: "supported"\n' ''
  event 6: 'outcome' must be stated  [第三十二条第一款]
  hint: what was changed by hand is put back from git or a backup; what should not have been done is voided: xinfang void 2026-000001 6 --reason TEXT
  [5]
  $ edited '  - eid[^-]*seq: 6.*?(?=  - eid)' ''
  event 7 follows event 5: what was between is gone
  hint: get it back from git or a backup; events are never deleted, see xinfang void
  [5]
  $ cp ../whole.yaml cases/2026/03/2026-000001.yaml; xinfang check

Whoever no longer has a role had it then: of what is closed nobody asks.

  $ sed -i 's/\(id: wang-fang.*\)roles: \[clerk\]/\1roles: []/' staff.yaml; xinfang check

What is told of the past is settled by an event: what was wrong is voided, who bears the name of a party is answered once.
A role that was taken away since is told until the case is closed.

  $ cd "$CRAMTMP" && office settled
  $ at 2026-03-02
  $ quietly register --title 'no receipt' --channel letter --name 赵八
  $ quietly accept 1
  $ quietly note 1 'went there'
  $ sed -i '/    text: "went there"/d' cases/2026/03/2026-000001.yaml
  $ xinfang check
  error: cases/2026/03/2026-000001.yaml:26:11: event 3: 'text' is missing
  hint: what was changed by hand is put back from git or a backup; what should not have been done is voided: xinfang void 2026-000001 3 --reason TEXT
  [5]
  $ quietly void 1 3 --reason 'not what was done'
  $ xinfang check
  $ sed -i 's/"赵八"/"王芳"/' cases/2026/03/2026-000001.yaml
  $ xinfang check
  error: cases/2026/03/2026-000001.yaml:16:11: event 1: 王芳 bears the name of a petitioner: is this the same person?  [第二十八条第三款]
  hint: if not, somebody else says so: xinfang note 2026-000001 TEXT --not-same-person 王芳; if so: what was changed by hand is put back from git or a backup; what should not have been registered is voided: xinfang void 2026-000001 1 --reason TEXT
  error: cases/2026/03/2026-000001.yaml:21:11: event 2: 王芳 bears the name of a petitioner: is this the same person?  [第二十八条第三款]
  hint: if not, somebody else says so: xinfang note 2026-000001 TEXT --not-same-person 王芳; if so: what was changed by hand is put back from git or a backup; what should not have been done is voided: xinfang void 2026-000001 2 --reason TEXT
  error: cases/2026/03/2026-000001.yaml:32:11: event 4: 王芳 bears the name of a petitioner: is this the same person?  [第二十八条第三款]
  hint: if not, somebody else says so: xinfang note 2026-000001 TEXT --not-same-person 王芳; if so: what was changed by hand is put back from git or a backup
  [5]
  $ quietly note 1 'two of one name' --kind reception --not-same-person 王芳 --by he-xiulan
  $ xinfang check
  $ sed -i 's/\(id: he-xiulan.*\)roles: \[deputy\]/\1roles: []/' staff.yaml; xinfang check
  warning: cases/2026/03/2026-000001.yaml:39:11: event 5: 何秀兰 may not do this: it takes the leader  [一(三)、二(五)]
  hint: whoever was entitled then did nothing wrong, and of a case that is closed it is not asked; else: what was changed by hand is put back from git or a backup; what should not have been done is voided: xinfang void 2026-000001 5 --reason TEXT
  [5]
  $ xinfang --lang zh check
  注意：cases/2026/03/2026-000001.yaml:39:11: 第 5 笔：何秀兰无权办理：应由领导办理  [一(三)、二(五)]
  提示：当时有权办理的，不属违规，办结后不再提示；否则：被改动的，请从 git 或备份中恢复；办错的，予以作废：xinfang void 2026-000001 5 --reason 理由
  [5]

What cases name and what is not there, one number of another system twice.

  $ cd ..; office county-3
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ for n in 1 2; do quietly register --title 'no receipt' --channel letter --external-number A-$n --name 赵八$n; done
  $ quietly register --title 'no receipt, again' --channel letter --repeat-of 1 --name 赵九
  $ quietly accept 2
  $ xinfang check
  $ sed -i 's/A-2/A-1/' cases/2026/03/2026-000002.yaml
  $ sed -i 's/repeat_of: .*/repeat_of: "2026-000077"/' cases/2026/03/2026-000003.yaml
  $ xinfang check links
  error: cases/2026/03/2026-000003.yaml:16:3: case 2026-000003 repeats case 2026-000077, which is not there
  hint: get it back from git or a backup; a wrong number: xinfang amend 2026-000003 repeat_of NUMBER --reason TEXT
  warning: cases/2026/03/2026-000002.yaml:15:3: the external number 'A-1' of case 2026-000002 is that of case 2026-000001
  hint: compare the two; what was registered twice: xinfang void 2026-000002 1 --reason TEXT
  [5]
  $ xinfang check > all 2>&1
  [5]
  $ xinfang check links 2>&1 | cmp - all
  [5]
  $ xinfang --lang zh check links
  错误：cases/2026/03/2026-000003.yaml:16:3: 事项 2026-000003 是重复件，所指的原事项 2026-000077 不存在
  提示：请从 git 或备份中找回；编号写错的：xinfang amend 2026-000003 repeat_of 正确编号 --reason 理由
  注意：cases/2026/03/2026-000002.yaml:15:3: 事项 2026-000002 的外部编号“A-1”与事项 2026-000001 相同
  提示：请核对两件；重复登记的：xinfang void 2026-000002 1 --reason 理由
  [5]

Years whose holidays are not known, while something is owed in them.

  $ at 2026-12-20
  $ quietly register --title 'no receipt' --channel letter --name 赵十
  $ xinfang check calendar
  warning: the holidays of 2027 are not known: 1 open time limits reach into it
  hint: put the schedule into calendars/cn-2027.yaml when it is published; the man page xinfang-calendar shows the format
  [5]
  $ xinfang --lang zh check calendar
  注意：2027 年放假安排尚未知：有 1 项未到期的期限跨入该年
  提示：放假安排公布后写入 calendars/cn-2027.yaml，格式见手册 xinfang-calendar
  [5]

The log of duties.

  $ mkdir -p duties/2026; echo nonsense > duties/2026/03.yaml
  $ xinfang check duties
  error: duties/2026/03.yaml:1:1: 'duties/2026/03.yaml' is 'nonsense', expected a mapping (key: value)
    nonsense
    ^
  hint: get it back from git or a backup
  [5]
  $ printf 'format: xinfang-duties/1\nentries:\n  - {eid: x, text: "张三来访, 13800001234"}\n' > duties/2026/03.yaml
  $ xinfang check duties
  error: duties/2026/03.yaml:3:5: 'seq' is missing in 'entries'
      - {eid: x, text: "＊＊＊＊, ***********"}
        ^
  hint: get it back from git or a backup
  [5]
  $ rm -r duties

What needs no judgement is put right.

  $ touch cases/2026/03/.unfinished-2026-000009.yaml
  $ printf '\xEF\xBB\xBF' | cat - cases/2026/03/2026-000002.yaml > with && mv with cases/2026/03/2026-000002.yaml
  $ xinfang check files
  error: cases/2026/03/2026-000002.yaml:1:1: the file starts with a byte order mark
  hint: save it as UTF-8 without BOM; of a case file xinfang check --fix takes it out
  warning: writers that were stopped did not finish; files left: 1
  hint: xinfang check --fix removes them
  [5]
  $ xinfang check nothing --fix
  error: 'nothing' is no check
  hint: known are: calendar, duties, files, keys, links, materials, recusal, rules, staff
  [2]
  $ remember
  $ xinfang check files --fix --dry-run
  would remove what writers did not finish: files: 1
  would take the byte order mark out: cases/2026/03/2026-000002.yaml
  error: cases/2026/03/2026-000002.yaml:1:1: the file starts with a byte order mark
  hint: save it as UTF-8 without BOM; of a case file xinfang check --fix takes it out
  warning: writers that were stopped did not finish; files left: 1
  hint: xinfang check --fix removes them
  [5]
  $ xinfang check files --fix --dry-run --format json | json '(d["dry_run"], len(d["findings"]), len(d["mended"]))'
  would remove what writers did not finish: files: 1
  would take the byte order mark out: cases/2026/03/2026-000002.yaml
  (True, 2, 2)
  [5]
  $ xinfang --lang zh check files --fix --dry-run
  将删去未写完的文件：1 个
  将去掉字节顺序标记：cases/2026/03/2026-000002.yaml
  错误：cases/2026/03/2026-000002.yaml:1:1: 文件开头有字节顺序标记（BOM）
  提示：请存为不带 BOM 的 UTF-8；案卷文件可用 xinfang check --fix 去掉
  注意：有中断的写入，留下未写完的文件 1 个
  提示：用 xinfang check --fix 删去
  [5]
  $ same
  unchanged
  $ xinfang check --fix --at 2026-01-01
  error: 'check' writes nothing that could be dated
  hint: leave --at away
  [2]
  $ xinfang check --override x
  error: 'check' writes nothing that could be overruled
  hint: leave --override away
  [2]
  $ xinfang check files --fix
  removed what writers did not finish: files: 1
  took the byte order mark out: cases/2026/03/2026-000002.yaml
  $ xinfang check files --fix --format json
  {
    "format": "xinfang-output/1",
    "findings": [],
    "dry_run": false,
    "mended": []
  }
  $ ls -A cases/2026/03
  2026-000001.yaml
  2026-000002.yaml
  2026-000003.yaml
  $ cp cases/2026/03/2026-000002.yaml kept
  $ sed '1s/^/\xEF\xBB\xBF\xEF\xBB\xBF/; s/channel: .*/channel: "lettre"/' kept > cases/2026/03/2026-000002.yaml
  $ xinfang check files --fix
  took the byte order mark out: cases/2026/03/2026-000002.yaml
  error: cases/2026/03/2026-000002.yaml:6:12: 'channel' is the text "lettre", expected one of: network, letter, phone, fax, visit, email, hotline-12315, leader-mailbox, forwarded, screening
      channel: "lettre"
               ^
  hint: did you mean 'letter'?
  [5]
  $ mv kept cases/2026/03/2026-000002.yaml

Copies, names by which nothing is read, times to come, cases that are gone.

  $ sed 's/000002/000009/' cases/2026/03/2026-000002.yaml > cases/2026/03/2026-000009.yaml
  $ cp cases/2026/03/2026-000002.yaml 'cases/2026/03/2026-000002 - 副本.yaml'; mkdir cases/2026/2月
  $ xinfang check files
  warning: cases 2026-000005 to 2026-000008 are missing
  hint: get them back from git or a backup; a mistake is voided, not deleted
  warning: cases/2026/03/2026-000002 - 副本.yaml:1:1: this is not read: it is not named like a folder of cases or a case
  hint: cases are in cases/2026/03/2026-000123.yaml; give it its right name, or move it away
  warning: cases/2026/2月:1:1: this is not read: it is not named like a folder of cases or a case
  hint: cases are in cases/2026/03/2026-000123.yaml; give it its right name, or move it away
  error: cases/2026/03/2026-000009.yaml:2:1: case 2026-000009 has the uid of case 2026-000002: one is a copy
  hint: compare the two and move the copy out of cases/; a new case is made by xinfang register
  [5]
  $ xinfang --lang zh check files
  注意：缺少 2026-000005 至 2026-000008 号事项
  提示：请从 git 或备份中找回；误登记的，用 xinfang void 编号 1 --reason 理由 作废，不得删除文件
  注意：cases/2026/03/2026-000002 - 副本.yaml:1:1: 不是案卷文件或年份、月份文件夹的名称，未读取
  提示：案卷放在 cases/2026/03/2026-000123.yaml 这样的位置；请改正名称，或者移走
  注意：cases/2026/2月:1:1: 不是案卷文件或年份、月份文件夹的名称，未读取
  提示：案卷放在 cases/2026/03/2026-000123.yaml 这样的位置；请改正名称，或者移走
  错误：cases/2026/03/2026-000009.yaml:2:1: 事项 2026-000009 与事项 2026-000002 的 uid 相同，其中一个是复制件
  提示：请核对两个案卷，把复制件移出 cases/；新事项用 xinfang register 登记
  [5]
  $ rm -r cases/2026/03/2026-000009.yaml cases/2026/03/*副本.yaml cases/2026/2月
  $ sed -i 's/A-1/A-2/' cases/2026/03/2026-000002.yaml
  $ quietly amend 3 repeat_of 2 --reason 'a slip of the pen'; xinfang check rules links
  $ sed -i 's/2026-03-02T10/2027-03-02T10/' cases/2026/03/2026-000002.yaml; xinfang check rules
  error: cases/2026/03/2026-000002.yaml:17:11: the case was registered in 2027, its number is of 2026
  hint: what was changed by hand is put back from git or a backup
  error: cases/2026/03/2026-000002.yaml:5:3: it was received in the future: 2027-03-02 10:00
  hint: put right with xinfang amend 2026-000002 received DAY --reason TEXT
  error: cases/2026/03/2026-000002.yaml:17:11: event 1 is of the future: 2027-03-02 10:00
  hint: what was changed by hand is put back from git or a backup
  error: cases/2026/03/2026-000002.yaml:22:11: event 2 is of the future: 2027-03-02 10:00
  hint: what was changed by hand is put back from git or a backup
  [5]
  $ rm cases/2026/03/2026-000002.yaml
  $ xinfang check
  warning: case 2026-000002 is missing
  hint: get it back from git or a backup; a mistake is voided, not deleted
  error: cases/2026/03/2026-000003.yaml:16:3: case 2026-000003 repeats case 2026-000002, which is not there
  hint: get it back from git or a backup; a wrong number: xinfang amend 2026-000003 repeat_of NUMBER --reason TEXT
  warning: the holidays of 2027 are not known: 1 open time limits reach into it
  hint: put the schedule into calendars/cn-2027.yaml when it is published; the man page xinfang-calendar shows the format
  [5]
  $ xinfang note 3 'asked again'
  error: case 2026-000003 repeats case 2026-000002, which is not there
  hint: get it back from git or a backup; a wrong number: xinfang amend 2026-000003 repeat_of NUMBER --reason TEXT
  [5]

The eid was made when the event was written: a time that was changed past the program shows. What the program dated back says
both.

  $ cd "$CRAMTMP" && office dated
  $ at 2026-03-02
  $ quietly register --title 'scales that lie' --channel visit --name 张三
  $ at 2026-03-09
  $ quietly accept 1 --at 2026-03-05
  $ xinfang check
  $ sed -i '/    entered:/d' cases/2026/03/2026-000001.yaml; xinfang check
  error: cases/2026/03/2026-000001.yaml:21:11: event 2 says that it was written at 2026-03-05T00:00:00+08:00; by its eid it was at 2026-03-09T10:00:00+08:00
  hint: what was changed by hand is put back from git or a backup
  [5]
  $ xinfang --lang zh check
  错误：cases/2026/03/2026-000001.yaml:21:11: 第 2 笔写的录入时间是 2026-03-05T00:00:00+08:00，按其 eid 是 2026-03-09T10:00:00+08:00
  提示：被改动的，请从 git 或备份中恢复
  [5]

A time limit that no policy has: an urging that is about nothing.

  $ cd "$CRAMTMP" && office limits
  $ at 2026-03-02
  $ quietly register --title 'scales that lie' --channel visit --name 张三
  $ quietly accept 1 --told 电话
  $ quietly urge 1 --deadline conclude --by lu-hongmei
  $ xinfang check
  $ sed -i 's/deadline: "conclude"/deadline: "concluded"/' cases/2026/03/2026-000001.yaml
  $ xinfang check keys
  warning: cases/2026/03/2026-000001.yaml:27:11: event 3: the policy has no deadline 'concluded'
  hint: what was changed by hand is put back from git or a backup; what should not have been done is voided: xinfang void 2026-000001 3 --reason TEXT
  [5]
