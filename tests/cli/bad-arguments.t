Arguments that are wrong: what is wrong, what to do instead, the right exit status, and not a byte changed.

  $ . "$TESTDIR/setup.sh"

Without a store.

  $ xinfang list
  error: there is no office.yaml here or above
  hint: use -C DIR, or: xinfang init DIR --policy national-2022 --office NAME
  [10]
  $ xinfang -C nowhere list
  error: there is no office.yaml in 'nowhere'
  hint: xinfang init nowhere --policy national-2022 --office NAME
  [10]
  $ XINFANG_STORE=/nowhere xinfang show 1
  error: there is no office.yaml in '/nowhere'
  hint: xinfang init /nowhere --policy national-2022 --office NAME
  [10]
  $ office county
  $ export XINFANG_USER=wang-fang
  $ quietly register --title 'scales that lie' --channel visit --name 张三
  $ remember

Verbs and options.

  $ xinfang | sed -n 1p
  xinfang: letters and visits, answered on time and by the regulation
  [2]
  $ xinfang lits
  error: there is no verb 'lits'
  hint: did you mean 'list'?
  [2]
  $ xinfang frobnicate
  error: there is no verb 'frobnicate'
  hint: xinfang --help lists the verbs
  [2]
  $ xinfang register --titel t
  error: '--titel' is not understood
  hint: did you mean '--title'?
  [2]
  $ xinfang register --title
  error: '--title' needs a value
  hint: a value that starts with -- is written --title=VALUE
  [2]
  $ xinfang register --title --dry-run
  error: '--title' needs a value
  hint: a value that starts with -- is written --title=VALUE
  [2]
  $ xinfang amend 1 title "$(printf 'a\377b')" --reason r
  error: word 4 of the command line is not UTF-8
  hint: set the terminal to UTF-8
  [2]
  $ xinfang register --title t —channel visit
  error: '—channel' is written with a dash; options have hyphens
  hint: did you mean '--channel'?
  [2]
  $ xinfang note 1 ——dry-run
  error: '——dry-run' is written with a dash; options have hyphens
  hint: did you mean '--dry-run'?
  [2]
  $ xinfang note 1 hello –by wang-fang
  error: '–by' is written with a dash; options have hyphens
  hint: did you mean '--by'?
  [2]
  $ xinfang note 1 hello －－by=wang-fang
  error: '－－by=wang-fang' is written with a dash; options have hyphens
  hint: did you mean '--by'?
  [2]
  $ xinfang show 1 —reveal
  error: '—reveal' is written with a dash; options have hyphens
  hint: did you mean '--reveal'?
  [2]
  $ xinfang show 1 －－ｒｅｖｅａｌ
  error: '－－ｒｅｖｅａｌ' is written with a dash; options have hyphens
  hint: did you mean '--reveal'?
  [2]
  $ xinfang －C . list
  error: '－C' is written with a dash; options have hyphens
  hint: did you mean '-C'?
  [2]
  $ xinfang list —statu open
  error: '—statu' is not understood
  hint: did you mean '--status'?
  [2]
  $ xinfang list ——
  error: '——' is not understood
  hint: xinfang list --help shows the options
  [2]
  $ xinfang —help
  error: '—help' is written with a dash; options have hyphens
  hint: did you mean '--help'?
  [2]
  $ xinfang --lang zh accept 1 —dry—run
  错误：“—dry—run”用了破折号或全角字符，选项应当用半角连字符
  提示：是否指“--dry-run”？
  [2]
  $ xinfang note 99 —
  error: there is no case 2026-000099
  hint: xinfang list shows the numbers
  [4]
  $ xinfang note 99 -- —by
  error: there is no case 2026-000099
  hint: xinfang list shows the numbers
  [4]
  $ xinfang note 99 --text=—by
  error: there is no case 2026-000099
  hint: xinfang list shows the numbers
  [4]
  $ xinfang list --colour never
  error: '--colour' is not understood
  hint: did you mean '--color'?
  [2]
  $ xinfang list --color sometimes
  error: 'sometimes' is no choice of colour
  hint: known are: auto, always, never
  [2]
  $ xinfang list --format xml
  error: 'list' cannot print 'xml'
  hint: known are: table, json, csv, numbers
  [2]
  $ xinfang list --lang fr
  error: nobody translated 'fr' yet
  hint: known are: zh, en
  [2]
  $ xinfang list extra
  error: 'extra' is not understood
  hint: xinfang list --help shows the options
  [2]
  $ xinfang calendar ad 2026-11-22 5wd
  error: 'ad' is not understood
  hint: did you mean 'add'?
  [2]
  $ xinfang accept 1 2
  error: '2' is not understood
  hint: xinfang accept --help shows the options
  [2]
  $ xinfang accept -- --1
  error: '--1' is not a case number
  hint: write 123, 2026-123 or 2026-000123; xinfang list shows the numbers
  [2]
  $ xinfang list --override because
  error: 'list' writes nothing that could be overruled
  hint: leave --override away
  [2]
  $ xinfang list --at 2026-03-02
  error: 'list' writes nothing that could be dated
  hint: leave --at away
  [2]

  $ xinfang accept 1 --by wang-fang --by 陆红梅
  error: '--by' is given twice
  hint: xinfang accept --help shows the options
  [2]
  $ xinfang assign 1 office --due 2026-11-24 --due 2026-11-25
  error: '--due' is given twice
  hint: xinfang assign --help shows the options
  [2]
  $ xinfang list --format json --format numbers --color never --color auto
  2026-000001

Case numbers.

  $ for number in 0 000000 1000000 9999999 2026-0 2026-1000000 1e3 ../../etc/passwd 2026-000001/.. ' ' 一 1.0 2026-000001.yaml -5; do xinfang show -- "$number"; echo "status $?"; done
  error: '0' is not a case number
  hint: write 123, 2026-123 or 2026-000123; xinfang list shows the numbers
  status 2
  error: '000000' is not a case number
  hint: write 123, 2026-123 or 2026-000123; xinfang list shows the numbers
  status 2
  error: '1000000' is not a case number
  hint: write 123, 2026-123 or 2026-000123; xinfang list shows the numbers
  status 2
  error: '9999999' is not a case number
  hint: write 123, 2026-123 or 2026-000123; xinfang list shows the numbers
  status 2
  error: '2026-0' is not a case number
  hint: write 123, 2026-123 or 2026-000123; xinfang list shows the numbers
  status 2
  error: '2026-1000000' is not a case number
  hint: write 123, 2026-123 or 2026-000123; xinfang list shows the numbers
  status 2
  error: '1e3' is not a case number
  hint: write 123, 2026-123 or 2026-000123; xinfang list shows the numbers
  status 2
  error: '../../etc/passwd' is not a case number
  hint: write 123, 2026-123 or 2026-000123; xinfang list shows the numbers
  status 2
  error: '2026-000001/..' is not a case number
  hint: write 123, 2026-123 or 2026-000123; xinfang list shows the numbers
  status 2
  error: ' ' is not a case number
  hint: write 123, 2026-123 or 2026-000123; xinfang list shows the numbers
  status 2
  error: '一' is not a case number
  hint: write 123, 2026-123 or 2026-000123; xinfang list shows the numbers
  status 2
  error: '1.0' is not a case number
  hint: write 123, 2026-123 or 2026-000123; xinfang list shows the numbers
  status 2
  error: '2026-000001.yaml' is not a case number
  hint: write 123, 2026-123 or 2026-000123; xinfang list shows the numbers
  status 2
  error: '-5' is not a case number
  hint: write 123, 2026-123 or 2026-000123; xinfang list shows the numbers
  status 2
  $ xinfang show 99
  error: there is no case 2026-000099
  hint: xinfang list shows the numbers
  [4]
  $ xinfang show 1999-000001
  error: there is no case 1999-000001
  hint: xinfang list shows the numbers
  [4]
  $ xinfang show ''
  error: the case number is missing
  hint: xinfang list shows the numbers
  [2]

People and moments.

  $ unset XINFANG_USER; xinfang accept 1; export XINFANG_USER=wang-fang
  error: who does it?
  hint: add --by PERSON, or set XINFANG_USER; xinfang staff show lists the people
  $ xinfang accept 1 --by nobody
  error: nobody in staff.yaml is 'nobody'
  hint: xinfang staff show lists the people
  [2]
  $ xinfang accept 1 --by wang-fan
  error: nobody in staff.yaml is 'wang-fan'
  hint: did you mean 'wang-fang'?
  [2]
  $ XINFANG_USER=nobody xinfang accept 1
  error: nobody in staff.yaml is 'nobody'
  hint: xinfang staff show lists the people
  [2]
  $ xinfang accept 1 --by feng-baocai
  error: '冯保才' is no longer active in staff.yaml
  hint: xinfang staff show lists the people
  [2]
  $ xinfang register --title t --channel visit --name n --by 冯保才
  error: '冯保才' is no longer active in staff.yaml
  hint: xinfang staff show lists the people
  [2]
  $ xinfang accept 1 --at 2026-02-30
  error: '2026-02-30' names a day that does not exist
  hint: write it like 2026-03-02, 2026/3/2, 2026.3.2, 2026年3月2日, 20260302, each with or without a time such as 9:32 or 09:32:09 after a blank, or today, yesterday, tomorrow, or 2026-03-02T09:15:00+08:00
  [2]
  $ xinfang accept 1 --at 2026-11-23
  refused: 2026-11-23 00:00 lies in the future
  hint: --at must not be later than now, 2026-11-22 10:00
  [3]
  $ xinfang accept 1 --at '2026-11-22 25:00'
  error: '2026-11-22 25:00' names a time of day that does not exist
  hint: write it like 2026-03-02, 2026/3/2, 2026.3.2, 2026年3月2日, 20260302, each with or without a time such as 9:32 or 09:32:09 after a blank, or today, yesterday, tomorrow, or 2026-03-02T09:15:00+08:00
  [2]
  $ xinfang accept 1 --at 2026-11-21
  refused: 2026-11-21 00:00 lies before what was done last, at 2026-11-22 10:00
  hint: use a later --at, or --override REASON with --by a leader
  [3]
  $ XINFANG_NOW=noon xinfang list
  error: XINFANG_NOW is 'noon'
  hint: write it as 2026-03-02T09:15:00+08:00
  [2]
  $ XINFANG_NOW=2026-11-31T10:00:00+08:00 xinfang list
  error: XINFANG_NOW is '2026-11-31T10:00:00+08:00'
  hint: write it as 2026-03-02T09:15:00+08:00
  [2]
  $ XINFANG_NOW=2026-11-22 xinfang list --format numbers
  error: XINFANG_NOW is '2026-11-22'
  hint: write it as 2026-03-02T09:15:00+08:00
  [2]

Values of options.

  $ xinfang register --title t --channel visit --name n --level higher
  error: 'higher' is no level
  hint: known are: ordinary, important, major
  [2]
  $ xinfang register --title t --channel visit --name n --kind apeal
  error: 'apeal' is no kind
  hint: did you mean 'appeal'? known are: suggestion, accusation, appeal
  [2]
  $ xinfang register --title t --channel visit --name n --flag grup
  error: 'grup' is no flag
  hint: did you mean 'group'? known are: group, repeat, bypassing, anonymous, urgent, joint, long-pending, simple, incident, sensitive, to-province, to-capital
  [2]
  $ xinfang register --title t --channel visit --name n --headcount 0
  error: '0' is no number of persons
  hint: write a whole number of 1 or more
  [2]
  $ xinfang register --title t --channel visit --name n --headcount 99999999
  error: '99999999' is no number of persons
  hint: write a whole number of 1 or more
  [2]
  $ xinfang register --title "$(printf 'one\ntwo')" --channel visit --name n --dry-run
  the case would be registered
  $ xinfang register --title t --channel visit --name n --report-by 2026-13-01 --origin-organ o
  error: '2026-13-01' names a day that does not exist
  hint: write it like 2026-03-02, 2026/3/2, 2026.3.2, 2026年3月2日, 20260302, today, yesterday or tomorrow
  [2]
  $ xinfang register --from . 
  error: '.' is a folder
  [1]
  $ xinfang register --from nowhere.yaml
  error: cannot read 'nowhere.yaml': no such file or folder
  hint: check the name; - is standard input
  [1]
  $ xinfang register --title t --channel visit --name n --calendar nowhere.yaml
  error: cannot read 'nowhere.yaml': no such file or folder
  hint: check the name of the file
  [1]
  $ xinfang list --since 2026-02-30
  error: '2026-02-30' names a day that does not exist
  hint: write it like 2026-03-02, 2026/3/2, 2026.3.2, 2026年3月2日, 20260302, today, yesterday or tomorrow
  [2]
  $ xinfang list --level high
  error: 'high' is no level
  hint: known are: ordinary, important, major
  [2]
  $ xinfang report 2026-00
  error: the month of '2026-00' is not between 1 and 12
  hint: write a month as 2026-10, a quarter as 2026-Q3, a year as 2026, or in Chinese as 2026年10月、2026年三季度、2026年
  [2]

Errors are JSON where results are.

  $ xinfang show 99 --format json
  {
    "format": "xinfang-output/1",
    "error": {
      "kind": "not_found",
      "what": "there is no case 2026-000099",
      "hint": "xinfang list shows the numbers"
    }
  }
  [4]
  $ xinfang list --format=json --sort size
  {
    "format": "xinfang-output/1",
    "error": {
      "kind": "usage",
      "what": "cannot sort by 'size'",
      "hint": "known are: number, due, received, status, unit"
    }
  }
  [2]
  $ same
  unchanged

Output that cannot be written is no success.

  $ xinfang list > /dev/full
  error: what was printed did not arrive (full disk?)
  [1]

A word that must follow, and a value that is not there.

  $ for verb in duty policy staff calendar; do xinfang $verb; done
  error: one of these words must follow: log, plan, find, settle, void, check, list, schedule, board
  hint: for example xinfang duty check
  error: one of these words must follow: show, check, diff, list
  hint: for example xinfang policy show
  error: one of these words must follow: show, check
  hint: for example xinfang staff show
  error: one of these words must follow: add, count, check, show, diff
  hint: for example xinfang calendar show 2026
  [2]
  $ for words in 'duty log' 'duty settle' 'calendar add' 'calendar count' 'calendar diff' duration; do xinfang $words; done
  error: the duty is missing
  hint: xinfang policy show lists the duties
  error: the number of the entry is missing
  hint: xinfang duty check and xinfang duty list show the numbers
  error: the day it starts is missing
  hint: for example xinfang calendar add 2026-02-10 5wd
  error: two days are wanted
  hint: for example xinfang calendar count 2026-02-01 2026-03-01
  error: the calendar file is missing
  hint: for example xinfang calendar diff cn-2027.yaml
  error: the length of time is missing
  hint: for example xinfang duration 5个工作日
  [2]

A store that cannot be written to: under a folder that is a file.

  $ rm -r .xinfang; echo > .xinfang
  $ xinfang accept 1
  error: cannot lock '.xinfang': not a folder
  hint: the store must be writable for whoever changes cases
  [1]
  $ xinfang list --reveal
  error: cannot write '.xinfang/access.log'
  hint: without that line nothing is revealed; leave --reveal away
  [1]
  $ rm .xinfang
  $ same
  unchanged
