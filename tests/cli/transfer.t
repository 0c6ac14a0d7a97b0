Transferring a case to another organ; the petitioner is told which (第二十三条第一款).

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ for name in 张三 李四; do quietly register --title 'smoke from a chimney' --channel letter --name $name; done
  $ remember
  $ xinfang transfer 1
  error: 'organ' is missing
  hint: add --organ; xinfang transfer --help shows the options
  [2]
  $ xinfang transfer 1 --organ 生态环境局 --document 清市监信转〔2026〕3号 --dry-run
  2026-000001: would be transferred, status then: transferred
  $ same
  unchanged
  $ xinfang transfer 1 --organ 生态环境局 --document 清市监信转〔2026〕3号 --reason 'their remit'
  2026-000001: transferred (event 2), status: transferred
  $ tail -n 4 cases/2026/03/2026-000001.yaml
      type: "transferred"
      organ: "生态环境局"
      document: "清市监信转〔2026〕3号"
      reason: "their remit"
  $ xinfang transfer 2 --organ 生态环境局 --format json | json '(d["number"], d["status"])'
  ('2026-000002', 'transferred')
  $ xinfang list --status transferred --format numbers
  2026-000001
  2026-000002

Nothing is due any more, and nothing may follow.

  $ at 2026-11-22
  $ xinfang overdue
  $ remember
  $ xinfang transfer 1 --organ 城管局
  refused: transferring is not possible now: the case is 'transferred'
  hint: xinfang reopen 2026-000001 --reason TEXT
  [3]
  $ xinfang reply 1 --outcome explained
  refused: answering is not possible now: the case is 'transferred'
  hint: xinfang reopen 2026-000001 --reason TEXT
  [3]
  $ same
  unchanged
