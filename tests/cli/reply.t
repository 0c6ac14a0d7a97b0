Answering the petitioner.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ xinfang register --title 'scales that lie' --channel letter --name 张三 --quiet
  2026-000001
  $ xinfang register --title 'lift falls' --channel visit --name 李四 --level major --quiet
  2026-000002
  escalated by the policy: 周正平
  $ xinfang register --title 'gas bottles' --channel forwarded --name 王五 --origin-organ 县政府办 --report-by 2026-04-01 --quiet
  2026-000003
  $ remember

First it has to be accepted.

  $ xinfang reply 1 --outcome supported
  refused: answering is not possible now: the case is 'to be accepted'
  hint: xinfang accept 2026-000001 (or decline, transfer)
  [3]
  $ same
  unchanged
  $ at 2026-03-03
  $ for case in 1 2 3; do quietly accept $case; done
  $ xinfang reply 2 --outcome explained --approved-by zhou-zhengping
  refused: 'noting (reception by a leader)' has to come first  [一(三)、二(五)]
  hint: xinfang note 2026-000002 --kind reception
  [3]
  $ quietly note 2 'the deputy has listened to him' --kind reception --by he-xiulan
  $ at 2026-03-20
  $ remember

The outcome is one of three (第三十二条第一款).

  $ xinfang reply 1 --document 清市监信〔2026〕1号
  refused: 'outcome' must be stated  [第三十二条第一款]
  hint: add --outcome, one of: supported, explained, not_supported
  [3]
  $ xinfang reply 1 --outcome granted
  error: 'granted' is no outcome
  hint: known are: supported, explained, not_supported
  [2]
  $ xinfang reply 1 --outcome supported --signed-by nobody
  error: nobody in staff.yaml is 'nobody'
  hint: xinfang staff show lists the people
  [2]
  $ same
  unchanged
  $ xinfang reply 1 --outcome supported --document 清市监信〔2026〕1号 --signed-by 何秀兰 --dry-run
  2026-000001: would be answered, status then: answered
  $ same
  unchanged
  $ echo 'The scales were replaced.' | xinfang reply 1 --outcome supported --document 清市监信〔2026〕1号 --signed-by 何秀兰 --text -
  2026-000001: answered (event 3), status: answered
  $ tail -n 6 cases/2026/03/2026-000001.yaml
      by: "wang-fang"
      type: "replied"
      outcome: "supported"
      document: "清市监信〔2026〕1号"
      signed_by: "he-xiulan"
      text: "The scales were replaced."

A major case needs the head's approval before the answer goes out (一(四)); one handed down, a leader's (一(五)、二(五)).

  $ remember
  $ xinfang reply 2 --outcome explained
  refused: the approval of the head of the organ is missing  [一(四)]
  hint: ask 周正平, then add --approved-by zhou-zhengping, or: xinfang approve 2026-000002 reply --approved-by zhou-zhengping
  [3]
  $ xinfang reply 2 --outcome explained --approved-by he-xiulan
  refused: 何秀兰 cannot approve this: it takes the head of the organ  [一(四)]
  hint: ask 周正平, then add --approved-by zhou-zhengping, or: xinfang approve 2026-000002 reply --approved-by zhou-zhengping
  [3]
  $ xinfang reply 3 --outcome explained
  refused: the approval of the leader is missing  [一(五)、二(五)]
  hint: ask 周正平, 何秀兰, 马立军, then add --approved-by zhou-zhengping, or: xinfang approve 2026-000003 reply --approved-by zhou-zhengping
  [3]
  $ same
  unchanged
  $ quietly reply 2 --outcome explained --approved-by zhou-zhengping
  $ xinfang reply 3 --outcome not_supported --approved-by ma-lijun --format json | json '(d["event"]["outcome"], d["status"], d["deadlines"][1]["met"])'
  ('not_supported', 'replied', '2026-03-20T10:00:00+08:00')
  $ xinfang list --status replied --format numbers
  2026-000001
  2026-000002
  2026-000003

The answer of an answered case is not written over.

  $ remember
  $ xinfang reply 1 --outcome explained
  refused: answering is not possible now: the case is 'answered'
  hint: xinfang close 2026-000001 --result RESULT (or reopen)
  [3]
  $ same
  unchanged
