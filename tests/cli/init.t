Making a store.

  $ . "$TESTDIR/setup.sh"
  $ xinfang init county --policy county-market-regulator --office 青禾县市场监督管理局 --desk hall | sed "s|$PWD/||"
  next: put your people into staff.yaml, then: xinfang -C county register
  made the store of 青禾县市场监督管理局 in county
    county/policies/2022-05-01.yaml
    county/policies/base/national-2022.yaml
    county/staff.yaml
    county/.gitignore
    county/.gitattributes
    county/office.yaml
  $ cat county/office.yaml
  format: xinfang-office/1
  name: "青禾县市场监督管理局"
  time_zone: "Asia/Shanghai"
  region: "cn"
  desks:
    "hall": 0
  $ find county -mindepth 1 | sort
  county/.gitattributes
  county/.gitignore
  county/calendars
  county/cases
  county/office.yaml
  county/policies
  county/policies/2022-05-01.yaml
  county/policies/base
  county/policies/base/national-2022.yaml
  county/staff.yaml
  $ xinfang -C county list --quiet
  [4]
  $ xinfang -C county register --title t --channel visit --name n --by clerk --quiet
  2026-000001

The placeholders fit every built-in policy.

  $ xinfang -C county staff check
  staff.yaml is in order
  $ for policy in national-2022 county-market-regulator "$examples/policies/city.yaml" "$examples/policies/petition-office.yaml"; do xinfang init fits --policy "$policy" --office o --quiet >/dev/null; xinfang -C fits staff check; rm -r fits; done
  staff.yaml is in order
  staff.yaml is in order
  staff.yaml is in order
  staff.yaml is in order
  $ xinfang init zh --policy national-2022 --office o --desk 大厅 --lang zh
  错误：“大厅”不能作窗口代号
  提示：用小写字母、数字和 - 书写，如 hall、window-2
  [2]
  $ xinfang init zh --policy national-2022 --office o --time-zone 北京 --lang zh
  错误：“北京”不是时区
  提示：写成 Asia/Shanghai 这样的形式；系统须装有 tzdata
  [2]

It says so as JSON, too; with --dry-run nothing is made.

  $ xinfang init none --policy national-2022 --office 'An Office' --dry-run | sed "s|$PWD/||"
  would make the store of An Office in none
    none/policies/2022-05-01.yaml
    none/staff.yaml
    none/.gitignore
    none/.gitattributes
    none/office.yaml
  $ test -e none
  [1]
  $ xinfang init json --policy national-2022 --office 'An Office' --time-zone Asia/Urumqi --format json | json '(d["format"], len(d["written"]))'
  ('xinfang-output/1', 5)
  $ cat json/office.yaml
  format: xinfang-office/1
  name: "An Office"
  time_zone: "Asia/Urumqi"
  region: "cn"

From a policy file of one's own.

  $ cat > own.yaml <<'END'
  > format: xinfang-policy/1
  > id: own
  > title: Our own rules
  > effective: "2026-01-01"
  > extends: national-2022
  > END
  $ xinfang init own --policy own.yaml --office Own --quiet > /dev/null
  $ ls own/policies own/policies/base
  own/policies:
  2026-01-01.yaml
  base
  
  own/policies/base:
  national-2022.yaml
  $ xinfang -C own policy show --quiet | sed -n 1,3p
  own  Our own rules
  in force from 2026-01-01
  extends national-2022

What is there already is left alone.

  $ cd county; remember; cd ..
  $ xinfang init county --policy national-2022 --office Other
  error: 'county' already holds a store
  hint: xinfang -C county list
  [1]
  $ mkdir half; echo mine > half/staff.yaml
  $ xinfang init half --policy national-2022 --office Half
  error: 'half' already holds staff.yaml or policies/
  hint: move them away, make the store, then put them back
  [1]
  $ cat half/staff.yaml; test -e half/office.yaml
  mine
  [1]
  $ cd county; same; cd ..
  unchanged

What is missing or wrong; nothing is left behind.

  $ xinfang init
  error: the folder is missing
  hint: xinfang init DIR --policy ID --office NAME
  [2]
  $ xinfang init new
  error: '--policy' is missing
  hint: built in are: bureau-leader-reception, bureau-performance, city, company-group, company-internal, company-three-day-receipt, contractor, county-market-regulator, enterprise-reception, fifteen-plus-thirty, national-2022, petition-office, public-institution, reception-flow, recommendations, rights-and-duties, safety, seven-day-complaint, unit-033, unit-leader-reception; or give a file
  [2]
  $ xinfang init new --policy national-2022
  error: '--office' is missing
  hint: add --office NAME
  [2]
  $ xinfang init new --policy national-2023 --office New
  error: there is no policy 'national-2023'
  hint: did you mean 'national-2022'? built in are: bureau-leader-reception, bureau-performance, city, company-group, company-internal, company-three-day-receipt, contractor, county-market-regulator, enterprise-reception, fifteen-plus-thirty, national-2022, petition-office, public-institution, reception-flow, recommendations, rights-and-duties, safety, seven-day-complaint, unit-033, unit-leader-reception; or give a file
  [2]
  $ xinfang init new --policy nowhere.yaml --office New
  error: cannot read 'nowhere.yaml': no such file or folder
  hint: check the name of the file
  [1]
  $ xinfang init new --policy national-2022 --office New --time-zone Mars/Olympus
  error: 'Mars/Olympus' is no time zone
  hint: write it as Asia/Shanghai; the package tzdata must be installed
  [2]
  $ test -e new
  [1]
