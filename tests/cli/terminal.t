At a terminal.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ terminal() { script -qec "xinfang $1" /dev/null >../terminal.out; }

What is missing is asked for; codes are understood by their names.

  $ printf '%s\n' 'scales that lie' letter 张三 13800001111 东街3号 市场监管/计量 'short by a tenth' | terminal register
  $ xinfang show 1 --reveal | head -n 12
  2026-000001  scales that lie
  status            to be accepted
  received          2026-03-02 10:00
  channel           letter
  kind              appeal
  level             ordinary
  category          市场监管/计量
  petitioner        张三  13800001111  东街3号
  
  short by a tenth
  
  deadline                  from        due         done  clause
  $ printf '%s\n' 'the shop was visited' | terminal 'note 1'
  $ xinfang show 1 | tail -n 1
    2  2026-03-02 10:00  王芳  noted       kind: note  text: the shop was visited

Ctrl-D stops, and nothing is written.

  $ remember
  $ printf 'a neighbour builds\nletter\n\004' | terminal register
  [130]
  $ grep -o 'stopped; nothing was written' ../terminal.out
  stopped; nothing was written
  $ printf '\004' | terminal 'note 1'
  [130]
  $ same
  unchanged

A narrow terminal shortens the title, not the columns before it.

  $ quietly register --title 'a very long title about scales that lie, written by somebody with much time' --channel visit --name 李四
  $ script -qec 'stty cols 100; xinfang list' /dev/null </dev/null | tr -d '\r' | sed 1d
  2026-000001  to be accepted  2026-03-17        张**        scales that lie
  2026-000002  to be accepted  2026-03-17        李**        a very long title about scales that lie…

Where nothing differs or moves, a person is told; a pipe is not.

  $ told() { terminal "$1" </dev/null; tr -d '\r' <../terminal.out; }
  $ told 'policy diff national-2022 national-2022'
  both say the same
  $ told 'policy diff national-2022 national-2022 --cases'
  no open deadline moves
  $ cp "$TESTDIR/../../lib/calendars/cn-2026.yaml" ..
  $ told 'calendar diff ../cn-2026.yaml'
  no day becomes another
  $ told 'calendar diff ../cn-2026.yaml --cases'
  no open deadline moves
