An accusation against somebody of the office: to them, and to the unit they lead, there is no such case (第三十条第三款).

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ xinfang register --title 'a bribe' --kind accusation --channel letter --name 李四 --person 崔建华 --organization 城关市场监管所
  $ quietly register --title 'scales that lie' --channel visit --name 张三

The accused and their unit: neither show, explain, list nor overdue; nothing can be written, nothing tells them from outsiders.

  $ for person in cui-jianhua ding-lili; do xinfang show 1 --by $person; xinfang explain 1 --by $person; xinfang list --by $person --format numbers; done
  $ xinfang show 99 --by cui-jianhua
  $ xinfang show 1 --by cui-jianhua --format json
  $ xinfang note 1 'I did not' --by cui-jianhua
  $ xinfang note 1 'I did not' --by cui-jianhua --dry-run
  $ xinfang list --text bribe --by cui-jianhua
  $ at 2026-03-20
  $ xinfang overdue --by cui-jianhua
  $ xinfang overdue --by cui-jianhua --format json | json '[o["number"] for o in d["overdue"]]'
  $ xinfang check --by cui-jianhua

Others do.

  $ xinfang show 1 | sed -n 1,2p
  $ xinfang list --format numbers
  $ xinfang overdue --format json | json '[o["number"] for o in d["overdue"]]'

Who does not say who they are is asked.

  $ unset XINFANG_USER
  $ xinfang show 1
  $ xinfang list --format numbers
  $ xinfang overdue
  $ xinfang --lang zh show 1
  $ xinfang --lang zh overdue
  $ xinfang show 2 | sed -n 1,2p

It goes to nobody of that unit; whoever leads it keeps out, the head of the organ does not.

  $ export XINFANG_USER=wang-fang
  $ xinfang assign 1 chengguan-station
  $ xinfang assign 1 office --handler ding-lili
  $ xinfang transfer 1 --organ 城关市场监管所
  $ sed -i 's/post: 副局长（分管执法）,/& leads: [chengguan-station],/' staff.yaml
  $ xinfang assign 1 office --handler chen-yu --lead ma-lijun --quiet
  $ xinfang assign 1 office --handler chen-yu --lead he-xiulan --quiet
  $ xinfang note 1 'read' --by zhou-zhengping --quiet
  $ xinfang show 1 --by cui-jianhua

What the ladder does about it at night is not told to them either.

  $ cat > policies/2026-03-01.yaml <<'YAML'
  > format: xinfang-policy/1
  > id: ladder
  > title: A bureau's own
  > effective: "2026-03-01"
  > extends: county-market-regulator
  > escalation:
  >   - {id: undecided, deadline: respond, at: 1wd, do: urge, to: [unit-head], cite: 第七条}
  > YAML
  $ xinfang overdue --escalate --by cui-jianhua --dry-run | sed -n '/urged/p'
  $ xinfang overdue --escalate --by cui-jianhua --format json | json '([e["number"] for e in d["escalated"]], [o["number"] for o in d["overdue"]])'
  $ xinfang show 1 | sed -n '/urged/p'
