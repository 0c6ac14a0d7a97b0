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
  $ quietly instruct 1 'see to it' --by ma-lijun
  $ remember
  $ xinfang report-up 1 --signed-by he-xiulan
  $ xinfang report-up 1 --signed-by wang-fang
  $ xinfang report-up 1 --document 'no. 5' --signed-by ma-lijun --dry-run
  $ same
  $ xinfang report-up 1 --document 'no. 5' --signed-by ma-lijun --text 'the scales were replaced'
  $ tail -n 4 cases/2026/03/2026-000001.yaml
  $ xinfang report-up 1 --signed-by ma-lijun --format json | json '(d["event"]["type"], d["event"]["signed_by"], d["status"])'
  $ xinfang --lang zh report-up 1 --signed-by 何秀兰
  $ xinfang --lang zh report-up 1 --document 某信报〔2026〕5号 --signed-by 马立军

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
  $ quietly approve 1 report --by he-xiulan
  $ xinfang report-up 1
  $ xinfang report-up 1 --approved-by he-xiulan
