Accepting a case: it is ours and will be answered.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ xinfang register --title 'scales that lie' --channel visit --name 张三 --quiet
  2026-000001
  $ xinfang register --title 'card not refunded' --channel hotline-12315 --name 李四 --quiet
  2026-000002
  $ xinfang register --title 'wages' --channel letter --name 王五 --quiet
  2026-000003
  $ at 2026-03-04

The event is appended; the bytes before it stay.

  $ cp cases/2026/03/2026-000001.yaml before
  $ xinfang accept 1
  2026-000001: accepted (event 2), status: accepted
  due: conclusion by 2026-04-16, 30 working days left
  $ cmp -n "$(stat -c %s before)" before cases/2026/03/2026-000001.yaml
  $ tail -n 5 cases/2026/03/2026-000001.yaml
    - eid: "01KJV95K80ATP5JCP7MTN0MEYC"
      seq: 2
      at: "2026-03-04T10:00:00+08:00"
      by: "wang-fang"
      type: "accepted"
  $ rm before

The 12315 complaint has its own clock (45 working days to mediate).

  $ quietly accept 2026-2
  $ xinfang show 2 | grep -A 9 ^deadline
  deadline             from        due         done        clause
  acceptance decision  2026-03-02  2026-03-17  2026-03-04  第二十二条第一款、第二十三条第二款
  12315投诉受理        2026-03-02  2026-03-11  2026-03-04  市场监督管理投诉举报处理暂行办法第十四条
  12315投诉调解        2026-03-04  2026-05-11              市场监督管理投诉举报处理暂行办法第二十一条第一款第五项
  
  no.  when              who   what
    1  2026-03-02 10:00  王芳  registered
    2  2026-03-04 10:00  王芳  accepted

Another path than a written opinion is named; the short number, the long one and full-width digits are one.

  $ xinfang accept 2026-000003 --path litigation --dry-run
  2026-000003: would be accepted, status then: accepted
  due: conclusion by 2026-04-16, 30 working days left
  $ quietly accept ００３ --path litigation --text 'the court has it' --by 陆红梅
  $ tail -n 3 cases/2026/03/2026-000003.yaml
      type: "accepted"
      path: "litigation"
      text: "the court has it"

As JSON, and with --dry-run, which writes nothing.

  $ xinfang register --title 'gas bottles' --channel fax --name 赵六 --quiet
  2026-000004
  $ remember
  $ xinfang accept 4 --dry-run
  2026-000004: would be accepted, status then: accepted
  due: conclusion by 2026-04-16, 30 working days left
  $ xinfang accept 4 --dry-run --format json | json '(d["format"], sorted(d))'
  ('xinfang-output/1', ['deadlines', 'dry_run', 'event', 'followed', 'format', 'number', 'status', 'warnings'])
  $ same
  unchanged

Refused: twice; by nobody; a path that does not exist; a case that does not exist. Nothing changes.

  $ xinfang accept 1
  refused: accepting is not possible now: the case is 'accepted'
  hint: xinfang reply 2026-000001
  [3]
  $ xinfang accept 1 --format json
  {
    "format": "xinfang-output/1",
    "error": {
      "kind": "refused",
      "what": "accepting is not possible now: the case is 'accepted'",
      "hint": "xinfang reply 2026-000001",
      "reasons": [
        {
          "rule": "transition",
          "cite": "",
          "what": "accepting is not possible now: the case is 'accepted'",
          "instead": "xinfang reply 2026-000001",
          "overridable": false
        }
      ]
    }
  }
  [3]
  $ xinfang accept 4 --path court
  error: 'court' is no path
  hint: known are: litigation, arbitration, party, administrative, statutory-duty, opinion
  [2]
  $ xinfang accept 4 --by nobody
  error: nobody in staff.yaml is 'nobody'
  hint: xinfang staff show lists the people
  [2]
  $ xinfang accept 99
  error: there is no case 2026-000099
  hint: xinfang list shows the numbers
  [4]
  $ xinfang accept
  error: the case number is missing
  hint: xinfang list shows the numbers
  [2]
  $ same
  unchanged

Too late is not forbidden, it is counted as late. Dated back it would look as if it had been in time: only a leader may.

  $ at 2026-04-10
  $ xinfang accept 4 --at 2026-03-10
  refused: 'acceptance decision' ended on 2026-03-19 and is entered only now: dated back it would look met  [第二十二条第一款、第二十三条第二款]
  hint: leave --at away, or --override REASON with --by a leader
  [3]
  $ same
  unchanged
  $ xinfang accept 4 --at 2026-03-10 --override 'the file lay in the wrong drawer' --by zhou-zhengping
  2026-000004: accepted (event 2), status: accepted
  due: conclusion by 2026-04-22, 8 working days left
  warning: 'acceptance decision' ended on 2026-03-19 and is entered only now: dated back it would look met  [第二十二条第一款、第二十三条第二款]
  $ tail -n 5 cases/2026/03/2026-000004.yaml
      by: "zhou-zhengping"
      type: "accepted"
      entered: "2026-04-10T10:00:00+08:00"
      override: "the file lay in the wrong drawer"
      warnings: ["late-entry 第二十二条第一款、第二十三条第二款"]
