A full disk and a medium that takes no writing: a clear error, nothing lost, and whoever only reads is answered. Skipped for
whoever may not mount.

  $ . "$TESTDIR/setup.sh"
  $ mkdir small && mount -t tmpfs -o size=420k tmpfs small 2> /dev/null || exit 80
  $ trap 'cd "$CRAMTMP"; umount "$CRAMTMP/$TESTFILE/small" 2> /dev/null || umount -l small' EXIT
  $ cd small && office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ quietly register --title 'scales that lie' --channel visit --name 张三
  $ xinfang list --format numbers
  2026-000001
  $ dd if=/dev/zero of=../fill bs=1k count=400 2> /dev/null || echo full
  full
  $ remember
  $ xinfang register --title 'more' --channel visit --name 李四
  error: cannot write 'cases/2026/03/.unfinished-2026-000002.yaml': the disk is full
  [1]
  $ xinfang note 1 'went there'
  error: cannot write 'cases/2026/03/.unfinished-2026-000001.yaml': the disk is full
  [1]
  $ same
  unchanged
  $ xinfang list --format numbers
  2026-000001
  $ xinfang check
  $ rm ../fill
  $ xinfang note 1 'went there'
  2026-000001: noted (event 2), status: to be accepted
  due: acceptance decision by 2026-03-17, 11 working days left
  $ mount -o remount,ro "$CRAMTMP/$TESTFILE/small" 2> /dev/null || mount -o remount,ro ..
  $ xinfang note 1 'again'
  error: cannot lock '.xinfang/lock': the medium is read-only
  hint: the store must be writable for whoever changes cases
  [1]
  $ xinfang --lang zh note 1 又去
  错误：无法锁定“.xinfang/lock”：介质只读
  提示：办理事项的用户须有信访库的写入权限
  [1]
  $ xinfang list --format numbers
  2026-000001
  $ xinfang overdue --within 30d | tail -1 | cut -c 1-50
  2026-000001  acceptance decision  2026-03-17  11 w
  $ xinfang check
  $ xinfang report 2026-03 | sed -n 3p
  figures as of 2026-03-02; the period is not over
