Eight programs register at the same time: every number once, none left out.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ unset XINFANG_ID_SEED
  $ export XINFANG_USER=wang-fang
  $ program=$(type -P xinfang)
  $ for writer in 1 2 3 4 5 6 7 8; do
  >   for i in $(seq 100); do "$program" register --title "$writer/$i" --channel visit --name 张三 --quiet || echo "status $?"; done > ../said.$writer 2>&1 &
  > done; wait
  $ cat ../said.* | grep -vcE '^2026-[0-9]{6}$'
  0
  [1]
  $ cat ../said.* | sort -u | wc -l
  800
  $ cat ../said.* | sort | sed -n '1p; $p'
  2026-000001
  2026-000800
  $ xinfang list --format numbers | wc -l
  800
  $ xinfang list --format json | json '(len({c["title"] for c in d["cases"]}), len(d["cases"]))'
  (800, 800)
  $ find cases -type f ! -name '2026-000[0-9][0-9][0-9].yaml'

On one case at the same time: every event once, in one order.

  $ for writer in 1 2 3 4 5 6 7 8; do
  >   for i in $(seq 10); do "$program" note 1 "$writer/$i" --quiet > /dev/null || echo "status $?"; done &
  > done; wait
  $ xinfang show 1 --format json | json '([e["seq"] for e in d["case"]["events"]] == list(range(1, 82)), len({e.get("text") for e in d["case"]["events"]}))'
  (True, 81)
