Registering a letter or a visit.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang

The number goes to standard output, the rest is talk.

  $ xinfang register --title 'scales that lie' --channel visit --name 张三 --phone 13800001111 --organization 便民菜店
  2026-000001
  goes to 办公室 [三(一)]
  next: xinfang accept 2026-000001 (or decline, transfer)
  $ number=$(xinfang register --title 'no receipt' --channel letter --name 李四 2>/dev/null); echo $number
  2026-000002
  $ cat cases/2026/11/2026-000001.yaml
  format: xinfang-case/1
  uid: "01M80FPM80BYXPGVV8A0HHHYJE"
  number: "2026-000001"
  intake:
    received: "2026-11-22T10:00:00+08:00"
    channel: "visit"
    kind: "appeal"
    category: ""
    level: "ordinary"
    title: "scales that lie"
    statement: ""
    petitioners:
      - {name: "张三", phone: "13800001111"}
    headcount: 1
    respondents:
      - {organization: "便民菜店"}
  events:
    - eid: "01M80FPM80WXXECHCT0NWKBG4E"
      seq: 1
      at: "2026-11-22T10:00:00+08:00"
      by: "wang-fang"
      type: "registered"

The policy routes by channel.

  $ xinfang register --title 'card not refunded' --channel hotline-12315 --name 王五
  2026-000003
  goes to 消费者权益保护股 [三(一)]
  next: xinfang accept 2026-000003 (or decline, transfer)

From a file, from standard input, and options on top of the file.

  $ xinfang register --from "$examples/intake/letter.yaml" --level important --quiet
  2026-000004
  $ sed 's/visit/phone/' "$examples/intake/group-visit.yaml" | xinfang register --from - --quiet
  2026-000005
  escalated by the policy: 周正平
  $ echo 'The scales show 4 for 5.' | quietly register --title scales --channel phone --flag anonymous,urgent --statement -
  $ xinfang show 6 | sed -n '/level/,/^$/p'
  level             ordinary
  flags             anonymous、urgent
  
  $ xinfang list --format numbers | tail -n 1
  2026-000006

An earlier day; what was entered later says so.

  $ xinfang register --title 'late entry' --channel letter --name 赵六 --received 2026-11-20 --at '2026-11-20 16:00' --quiet
  2026-000007
  $ grep -E '(received|at|entered):' cases/2026/11/2026-000007.yaml
  format: xinfang-case/1
    received: "2026-11-20T00:00:00+08:00"
      at: "2026-11-20T16:00:00+08:00"
      entered: "2026-11-22T10:00:00+08:00"
  $ xinfang register --title yesterday --channel letter --name 赵六 --received 昨天 --dry-run
  the case would be registered
  this may have been brought in before:
    2026-000007  received 2026-11-20, to be accepted: late entry (same name)

Nothing is written with --dry-run.

  $ remember
  $ xinfang register --title t --channel visit --name n --dry-run
  the case would be registered
  $ xinfang register --title t --channel visit --name n --dry-run --format json
  {
    "format": "xinfang-output/1",
    "dry_run": true,
    "route": "office",
    "repeats": []
  }
  $ same
  unchanged

As JSON.

  $ xinfang register --title t --channel visit --name 张三 --format json | json '(d["format"], d["number"], d["status"], d["route"])'
  ('xinfang-output/1', '2026-000008', 'registered', 'office')
  $ remember

What is missing or wrong is named, and nothing is written.

  $ xinfang register --channel visit --name n
  error: 'title' is missing
  hint: add --title TEXT
  [2]
  $ xinfang register --title t --name n
  error: 'channel' is missing
  hint: add --channel, for example --channel visit
  [2]
  $ xinfang register --title t --channel visit
  error: nobody is named as petitioner
  hint: add --name, or --flag anonymous when the name is not known
  [2]
  $ xinfang register --title t --channel vist --name n
  error: 'vist' is no channel
  hint: did you mean 'visit'? known are: network, letter, phone, fax, visit, email, hotline-12315, leader-mailbox, forwarded, screening
  [2]
  $ xinfang register --title t --channel visit --name n --headcount many
  error: 'many' is no number of persons
  hint: write a whole number of 1 or more
  [2]
  $ xinfang register --title t --channel visit --name n --received 2026-02-30
  error: '2026-02-30' names a day that does not exist
  hint: write it like 2026-03-02, 2026/3/2, 2026.3.2, 2026年3月2日, 20260302, each with or without a time such as 9:32 or 09:32:09 after a blank, or today, yesterday, tomorrow, or 2026-03-02T09:15:00+08:00
  [2]
  $ xinfang register --title t --channel visit --name n --desk window-9
  error: office.yaml has no desk 'window-9'
  hint: desks: {hall: 0, window-2: 1}
  [2]
  $ xinfang register --from nowhere.yaml
  error: cannot read 'nowhere.yaml': no such file or folder
  hint: check the name; - is standard input
  [1]
  $ printf 'title: t\nchannel: visit\nlevel: 3\n' | xinfang register --from -
  error: -:3:8: 'level' is '3', expected one of: ordinary, important, major
    level: 3
           ^
  [5]
  $ same
  unchanged

A group of five and more names who speaks for it (第二十条第三款): at most five.

  $ xinfang register --title group --channel visit --name 甲 --headcount 7
  refused: 7 persons came and nobody is named to speak for them  [第二十条第三款]
  hint: name up to 5 with --representative NAME
  [3]
  $ xinfang register --title group --channel visit --headcount 7 --representative 甲,乙,丙,丁,戊,己
  refused: 6 representatives are named, at most 5 are allowed  [第二十条第三款]
  hint: let the group choose 5 of them
  [3]
  $ same
  unchanged
  $ xinfang register --title group --channel visit --headcount 7 --representative 甲,乙,丙,丁,戊 --quiet
  2026-000009
  $ remember

A leader overrules, anybody else does not; a time in the future nobody overrules.

  $ xinfang register --title group --channel visit --headcount 7 --name 甲 --override 'they wait outside'
  refused: 7 persons came and nobody is named to speak for them  [第二十条第三款]
  hint: name up to 5 with --representative NAME
  refused: only a leader can overrule the rules
  hint: use --by and a leader; xinfang staff show lists the roles
  [3]
  $ xinfang register --title t --channel visit --name n --at 2026-11-23 --override hm --by zhou-zhengping
  refused: 2026-11-23 00:00 lies in the future
  hint: --at must not be later than now, 2026-11-22 10:00
  [3]
  $ xinfang register --title t --channel visit --name n --received 2026-11-23
  refused: received at 2026-11-23 00:00 lies after the registration at 2026-11-22 10:00
  hint: check --received
  [3]
  $ same
  unchanged
  $ xinfang register --title group --channel visit --headcount 7 --name 甲 --override 'they wait outside' --by zhou-zhengping --quiet
  2026-000010
  warning: 7 persons came and nobody is named to speak for them  [第二十条第三款]
  $ tail -n 4 cases/2026/11/2026-000010.yaml
      by: "zhou-zhengping"
      type: "registered"
      override: "they wait outside"
      warnings: ["representatives 第二十条第三款"]

With an editor: what it leaves is registered; when it fails nothing is.

  $ remember
  $ EDITOR=false xinfang register --title t --channel visit --name n --edit
  error: the editor 'false' ended without success, nothing was registered
  hint: what was typed is in */xinfang-*.yaml: correct it, then xinfang register --from */xinfang-*.yaml (glob)
  [130]
  $ EDITOR=true xinfang register --title t --channel visit --name n --edit
  error: nothing was changed, nothing was registered
  [130]
  $ same
  unchanged
  $ EDITOR='sed -i s/draft/clean/' xinfang register --title draft --channel visit --name n --edit --quiet
  2026-000011
  $ xinfang show 11 --format json | json 'd["case"]["intake"]["title"]'
  clean

The clock set by XINFANG_NOW is told to whoever writes under it.

  $ XINFANG_ID_SEED=100 command xinfang register --title t --channel visit --name n 2>&1 >/dev/null | sed -n 1p
  the clock is set by XINFANG_NOW: 2026-11-22 10:00

A number of another system is there once.

  $ quietly register --title t --channel visit --name n --external-number 20261122-7
  $ remember
  $ xinfang register --title t --channel visit --name n --external-number 20261122-7
  error: a case with the number '20261122-7' is there already
  hint: xinfang list --text 20261122-7
  [3]
  $ same
  unchanged

A number that cannot be one was mistyped.

  $ xinfang register --title 'no receipt' --channel letter --name 张三 --phone 1380000123 --id-number 110105194912310021
  refused: petitioner 1: identity number: the check digit does not fit
  hint: type it again, or leave it away and put what was given into the statement
  refused: petitioner 1: telephone: 10 digits, a mobile number has 11
  hint: type it again, or leave it away and put what was given into the statement
  [3]
  $ xinfang --lang zh register --title 'no receipt' --channel letter --name 张三 --phone 不详
  不准：第1位信访人的电话：其中没有号码
  提示：请核对后重新输入；原件如此的，不填本项，写入反映内容
  [3]

Several names in one are several petitioners; in a file each has an entry.

  $ xinfang register --title 'two of us' --channel letter --name '许大明、张三' --phone 13800001111 --by wang-fang --format json | json 'd["number"]' > ../two
  $ xinfang show $(cat ../two) --by wang-fang --reveal | sed -n '/^petitioner/,/^statement/p'
  petitioner        许大明  13800001111
  petitioner        张三
  number of persons  2
  
  deadline                  from        due         done  clause
  acceptance decision       2026-11-22  2026-12-07        第二十二条第一款、第二十三条第二款
  notice to the petitioner  2026-11-22  2026-12-07        第二十二条第一款、第二十三条第一款
  
  no.  when              who   what
    1  2026-11-22 10:00  王芳  registered
  $ printf 'title: t\nchannel: letter\npetitioners: [{name: 许大明、张三}]\n' | xinfang register --from - --by wang-fang
  error: 'petitioner's name' holds 2 names
  hint: give each petitioner an entry of their own, under petitioners
  [2]
  $ xinfang register --title t --channel letter --name '  ' --by wang-fang
  error: nobody is named as petitioner
  hint: add --name, or --flag anonymous when the name is not known
  [2]

The organization complained about may be a unit under a shorter name.

  $ xinfang register --title t --kind accusation --channel letter --name 张三 --organization 城关所 --by wang-fang --dry-run
  the case would be registered
  warning: is 城关所 the unit 城关市场监管所?  [第二十八条第三款]
  hint: if so write the full name, or add an alias in staff.yaml
  this may have been brought in before:
    2026-000014  received 2026-11-22, to be accepted: two of us (same name)
    2026-000008  received 2026-11-22, to be accepted: t (same name)
    2026-000001  received 2026-11-22, to be accepted: scales that lie (same name)
  $ xinfang --lang zh register --title t --kind accusation --channel letter --name 张三 --organization 城关所 --by wang-fang --dry-run
  可以登记，未实际写入
  注意：城关所是不是城关市场监管所？  [第二十八条第三款]
  提示：如果是，请写全称，或者在 staff.yaml 中加上别称
  可能是重复信访，先前有：
    2026-000014  2026-11-22 收到，待受理：two of us（姓名相同）
    2026-000008  2026-11-22 收到，待受理：t（姓名相同）
    2026-000001  2026-11-22 收到，待受理：scales that lie（姓名相同）
