Letting the clocks rest: which ones, is the policy's to say.

  $ . "$TESTDIR/setup.sh"
  $ under national-2022 county
  $ cp "$examples/county-office/staff.yaml" staff.yaml
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ quietly register --title 'scales that lie' --channel visit --name 张三
  $ xinfang suspend 1 hearing
  refused: suspending is not possible now: the case is 'to be accepted'
  hint: xinfang accept 2026-000001 (or decline, transfer)
  [3]
  $ quietly accept 1

No limit of this case stands still for a hearing; that is said, and the case shows that it rests.

  $ xinfang suspend 1 hearing --dry-run
  2026-000001: would be suspended, status then: accepted
  no deadline stands still for this: all of them go on
  due: conclusion by 2026-05-06, 43 working days left
  $ xinfang suspend 1 hearing
  2026-000001: suspended (event 3), status: accepted
  no deadline stands still for this: all of them go on
  due: conclusion by 2026-05-06, 43 working days left
  $ xinfang show 1 | sed -n 1,4p
  2026-000001  scales that lie
  status            accepted
  suspended         hearing, since 2026-03-02
  received          2026-03-02 10:00
  $ xinfang --lang zh show 1 | sed -n 1,4p
  2026-000001  scales that lie
  状态              已受理
  已中止计期        听证，自 2026-03-02 起
  收到时间          2026-03-02 10:00
  $ xinfang --lang zh suspend 1 hearing
  不准：本事项自第 3 笔起已中止计期
  提示：xinfang resume 2026-000001
  [3]
  $ xinfang --lang zh resume 1
  2026-000001：已恢复计期（第 4 笔），状态：已受理
  期限：办结期限，到期日 2026-05-06，剩余43个工作日

The re-review stands still for it.

  $ at 2026-03-04
  $ quietly assign 1 office --handler lu-hongmei
  $ quietly reply 1 --outcome supported --document 'no. 1' --signed-by zhou-zhengping --by lu-hongmei
  $ quietly ask-review 1 review
  $ quietly review 1 review --result upheld --document 'no. 2'
  $ quietly ask-review 1 rereview
  $ xinfang suspend 1 hearing
  2026-000001: suspended (event 10), status: answered
  stands still until it is resumed: re-review decision
  due: re-review decision by 2026-04-03, 22 working days left
  $ xinfang --lang zh show 1 | sed -n 3p
  已中止计期        听证，自 2026-03-04 起
  $ at 2026-03-10
  $ xinfang --lang zh resume 1
  2026-000001：已恢复计期（第 11 笔），状态：已答复
  期限：复核期限，到期日 2026-04-09，剩余21个工作日
  $ xinfang --lang zh suspend 1 --kind 听证
  2026-000001：已中止计期（第 12 笔），状态：已答复
  恢复计期前停止计算：复核期限
  期限：复核期限，到期日 2026-04-09，剩余21个工作日

The word twice is one too many.

  $ xinfang suspend 1 hearing --kind other
  error: '--kind' is given twice
  hint: xinfang suspend --help shows the options
  [2]
