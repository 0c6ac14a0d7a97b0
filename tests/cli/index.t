The index that spares reading every file: derived, and never needed.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ xinfang index status | sed "s|, of .*||"
  there is no index yet: the next command that looks at all cases makes it
  $ for name in 张三 李四 王五; do quietly register --title 'scales that lie' --channel visit --name $name; done
  $ quietly list
  $ xinfang index status | sed "s|, of .*||"
  3 cases are in the index

Files that were just written are read once more: they may be written again in the same moment. A file is somebody's own
to change.

  $ sed -i 's/scales/weights/' cases/2026/03/2026-000002.yaml
  $ xinfang list | cut -c 1-60
  number       received    channel  status          due       
  2026-000001  2026-03-02  visit    to be accepted  2026-03-17
  2026-000002  2026-03-02  visit    to be accepted  2026-03-17
  2026-000003  2026-03-02  visit    to be accepted  2026-03-17
  $ xinfang index status --format json | json '(d["state"], d["cases"], d["files"], d["path"].split("/")[-1])'
  ('whole', 3, 3, 'index.db')

Thrown away, spoilt, of other staff: the answers are the same.

  $ xinfang index rebuild
  3 cases were read
  $ xinfang list > before
  $ rm .xinfang/index.db
  $ xinfang list | cmp - before
  $ echo spoilt > .xinfang/index.db
  $ xinfang index status | sed "s|, of .*||"
  the index is of another version, regulation, calendar or staff.yaml
  $ xinfang list | cmp - before
  $ echo '# new' >> staff.yaml
  $ xinfang index status | sed "s|, of .*||"
  the index is of another version, regulation, calendar or staff.yaml
  $ xinfang list | cmp - before
  $ xinfang index status | sed "s|, of .*||"
  3 cases are in the index

A case that cannot be read.

  $ echo nonsense > cases/2026/03/2026-000002.yaml
  $ xinfang index rebuild
  error: cases/2026/03/2026-000002.yaml:1:1: 'cases/2026/03/2026-000002.yaml' is 'nonsense', expected a mapping (key: value)
    nonsense
    ^
  2 cases were read
  [5]
  $ xinfang index rebuild --format json 2> /dev/null
  {
    "format": "xinfang-output/1",
    "cases": 2,
    "broken": 1
  }
  [5]

Words that are none, and calendars for one call.

  $ xinfang index
  error: one of these words must follow: status, rebuild
  hint: for example xinfang index status
  [2]
  $ xinfang index remake
  error: 'remake' is not understood
  hint: known are: status, rebuild
  [2]
  $ xinfang index status --calendar x.yaml
  error: cannot read 'x.yaml': no such file or folder
  hint: check the name of the file
  [1]
  $ xinfang index rebuild --dry-run
  error: 'index' writes no case: --dry-run has nothing to do
  hint: leave --dry-run away
  [2]
