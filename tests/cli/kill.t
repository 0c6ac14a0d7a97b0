Killed at any moment: what was told as done is there, every file can be read, nothing half done is seen.
The moments are chosen by how long one register takes here.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ unset XINFANG_ID_SEED
  $ export XINFANG_USER=wang-fang
  $ program=$(type -P xinfang)
  $ start=$(date +%s%N)
  $ "$program" register --title first --channel visit --name 张三 --quiet
  2026-000001
  $ one=$((($(date +%s%N) - start) / 1000000 + 1))
  $ : > ../numbers; : > ../notes
  $ for round in $(seq 60); do
  >   setsid bash -c '
  >     while :; do "$0" register --title "$1" --channel visit --name 李四 --quiet >> ../numbers; done &
  >     while :; do "$0" note 1 "$1" --quiet --format json >> ../notes; done' "$program" "$round" 2> /dev/null &
  >   group=$!
  >   ms=$((RANDOM % (one * 8) + one)); sleep $((ms / 1000)).$(printf %03d $((ms % 1000)))
  >   kill -9 -- -$group; wait $group || :
  > done 2> /dev/null

Every number told is there and whole.

  $ xinfang list --format numbers > ../listed; echo "status $?"
  status 0
  $ grep -xE '2026-[0-9]{6}' ../numbers | sort > ../told; comm -23 ../told ../listed
  $ test "$(wc -l < ../told)" -ge 10 && echo enough
  enough
  $ uniq -d ../told

Numbers are consecutive: a killed register takes its number or leaves it to the next.

  $ sed 's/2026-0*//' ../listed | awk '$1 != NR'

Every event told is there.

  $ xinfang show 1 --format json > ../shown
  $ python3 - <<'END'
  > import json, re
  > told = re.findall(r'"seq": (\d+)', open("../notes").read())
  > seen = {str(e["seq"]) for e in json.load(open("../shown"))["case"]["events"]}
  > print("lost:", sorted(set(told) - seen), "enough" if len(told) >= 10 else "few")
  > END
  lost: [] enough

What a killed program left behind is not listed and does not hinder the next one, which clears it away.

  $ xinfang register --title last --channel visit --name 王五 --quiet > /dev/null
  $ xinfang note 1 last --quiet > /dev/null
  $ find cases -name '.unfinished*'
