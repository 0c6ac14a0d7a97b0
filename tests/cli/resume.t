Going on after a rest.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ quietly register --title 'scales that lie' --channel visit --name 张三
  $ xinfang resume 1
  refused: resuming is not possible now: the case is 'to be accepted'
  hint: xinfang accept 2026-000001 (or decline, transfer)
  [3]
  $ quietly accept 1
  $ xinfang resume 1
  refused: the case does not rest
  [3]
  $ quietly suspend 1 hearing
  $ at 2026-03-05
  $ remember
  $ xinfang resume 1 'the hearing is over' --dry-run
  2026-000001: would be resumed, status then: accepted
  due: conclusion by 2026-04-14, 27 working days left
  $ same
  unchanged
  $ xinfang resume 1 'the hearing is over' --format json | json '(d["event"]["type"], d["event"]["text"], d["status"])'
  ('resumed', 'the hearing is over', 'accepted')
  $ xinfang show 1 --format json | json 'd["case"]["suspended"]'
  False
  $ xinfang --lang zh resume 1
  不准：本事项未中止计期
  [3]
  $ quietly suspend 1 other --reason 'the witness is ill'
  $ xinfang --lang zh resume 1
  2026-000001：已恢复计期（第 6 笔），状态：已受理
  期限：办结期限，到期日 2026-04-14，剩余27个工作日
