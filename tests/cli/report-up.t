Reporting to the organ that handed the case down.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ cat > letter.yaml <<'YAML'
  > title: scales that lie
  > channel: forwarded
  > petitioners: [{name: 张三}]
  > origin: {organ: 县信访局, document: 某信交〔2026〕3号, report_by: 2026-04-01}
  > YAML
  $ quietly register --from letter.yaml && rm letter.yaml
  $ quietly accept 1
  $ remember

The leader signs who gave the last instruction (一(五)); another leader does not.

  $ xinfang report-up 1
  refused: 'signed by' must be stated  [一(五)、二(五)]
  hint: add --signed-by and who it is
  [3]
  $ quietly instruct 1 'see to it' --by ma-lijun
  $ remember
  $ xinfang report-up 1 --signed-by he-xiulan
  refused: 'signed by' must be 马立军, as in 'instructing'  [一(五)、二(五)]
  hint: add --signed-by ma-lijun
  [3]
  $ xinfang report-up 1 --signed-by wang-fang
  refused: 'signed by' is 王芳: it takes the leader  [一(五)、二(五)]
  hint: xinfang staff show lists the roles
  refused: 'signed by' must be 马立军, as in 'instructing'  [一(五)、二(五)]
  hint: add --signed-by ma-lijun
  [3]
  $ xinfang report-up 1 --document 'no. 5' --signed-by ma-lijun --dry-run
  2026-000001: would be reported upward, status then: accepted
  due: conclusion by 2026-04-14, 30 working days left
  $ same
  unchanged
  $ xinfang report-up 1 --document 'no. 5' --signed-by ma-lijun --text 'the scales were replaced'
  2026-000001: reported upward (event 4), status: accepted
  due: conclusion by 2026-04-14, 30 working days left
  $ tail -n 4 cases/2026/03/2026-000001.yaml
      type: "reported"
      document: "no. 5"
      signed_by: "ma-lijun"
      text: "the scales were replaced"
  $ xinfang report-up 1 --signed-by ma-lijun --format json | json '(d["event"]["type"], d["event"]["signed_by"], d["status"])'
  ('reported', 'ma-lijun', 'accepted')
  $ xinfang --lang zh report-up 1 --signed-by 何秀兰
  不准：“签发人”须为马立军，与“批示”一致  [一(五)、二(五)]
  提示：加 --signed-by ma-lijun
  [3]
  $ xinfang --lang zh report-up 1 --document 某信报〔2026〕5号 --signed-by 马立军
  2026-000001：已报送结果（第 6 笔），状态：已受理
  期限：办结期限，到期日 2026-04-14，剩余30个工作日

Where it takes an approval: before, or with it; never by the handler.

  $ cat > policies/2026-03-03.yaml <<'YAML'
  > format: xinfang-policy/1
  > id: reports
  > title: A bureau's own
  > effective: "2026-03-03"
  > extends: county-market-regulator
  > drop: [requirements/report-signed]
  > sign_offs:
  >   - {id: report, event: reported, by: deputy, cite: 第十二条}
  > YAML
  $ at 2026-03-03
  $ xinfang report-up 1
  refused: the approval of the deputy in charge is missing  [第十二条]
  hint: ask 何秀兰, then add --approved-by he-xiulan, or: xinfang approve 2026-000001 report --approved-by he-xiulan
  [3]
  $ quietly approve 1 report --by he-xiulan
  $ xinfang report-up 1
  2026-000001: reported upward (event 8), status: accepted
  due: conclusion by 2026-04-14, 29 working days left
  $ xinfang report-up 1 --approved-by he-xiulan
  2026-000001: reported upward (event 9), status: accepted
  due: conclusion by 2026-04-14, 29 working days left

The annual report counts it (条例第四十一条).

  $ xinfang report 2026 --format json | json 'd["report"]["indicators"]["escalated"]["value"]'
  5
