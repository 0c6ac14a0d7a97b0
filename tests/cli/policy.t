The regulation as the program enforces it.

  $ . "$TESTDIR/setup.sh"
  $ xinfang policy list
  policy                   in force from  title                           where
  county-market-regulator  2022-05-01     XX县市场监督管理局信访工作制度  built in
  national-2022            2022-05-01     信访工作条例                    built in
  $ xinfang policy show county-market-regulator | sed 's/  .*//'
  county-market-regulator
  in force from 2022-05-01
  extends national-2022
  a limit that ends on a rest day ends on the next working day
  
  statement
  routes/county-market-regulator-1
  routes/county-market-regulator-2
  deadlines/respond
  deadlines/conclude
  
  deadlines/accept-12315
  deadlines/mediate-12315
  deadlines/conclude-12315
  sign_offs/major-reply
  sign_offs/superior-reply
  requirements/decline-refer
  requirements/transfer-organ
  requirements/reply-outcome
  requirements/close-replied
  requirements/superior-taken
  limits/representatives
  $ xinfang policy show county-market-regulator --format json | json 'd["policy"]["statements"][0]'
  {'id': 'routes/county-market-regulator-1', 'says': 'to unit consumer-protection', 'when': {'channel': ['hotline-12315']}, 'cite': '三(一)'}
  $ xinfang policy show national-2022 --format json | json '(d["format"], sorted(d["policy"]) if "policy" in d else sorted(d))'
  ('xinfang-output/1', ['effective', 'extends', 'id', 'rest_day', 'statements', 'title'])
  $ xinfang policy check county-market-regulator
  deadlines/conclude: holds under a condition of its own: cases may be left without it
  deadlines/conclude: extended by the deputy in charge, not by the head of the organ
  [5]

In a store: the one in force.

  $ office county
  $ xinfang policy show | sed -n 1,3p
  county-market-regulator  XX县市场监督管理局信访工作制度
  in force from 2022-05-01
  extends national-2022
  $ xinfang policy list
  policy                   in force from  title                           where
  county-market-regulator  2022-05-01     XX县市场监督管理局信访工作制度  built in
  national-2022            2022-05-01     信访工作条例                    built in
  county-market-regulator  2022-05-01     XX县市场监督管理局信访工作制度  policies/2022-05-01.yaml
  $ xinfang policy check
  deadlines/conclude: holds under a condition of its own: cases may be left without it
  deadlines/conclude: extended by the deputy in charge, not by the head of the organ
  [5]
  $ cd ..

Looser than what it extends.

  $ cat > loose.yaml <<'END'
  > format: xinfang-policy/1
  > id: loose
  > title: A loose one
  > effective: "2026-01-01"
  > extends: national-2022
  > drop: [requirements/close-replied]
  > deadlines:
  >   respond: {from: received, to: accepted, within: 20d, cite: "1"}
  > limits: {representatives: {max: 9, cite: "2"}}
  > END
  $ xinfang policy check loose.yaml
  deadlines/respond: '20d' is longer than '15d': from 2011-01-01 it ends on 2011-01-21, not on 2011-01-16
  requirements/close-replied: is taken away
  limits/representatives: '9' is more than '5'
  [5]
  $ xinfang policy check loose.yaml --format json | json '[f["rule"] for f in d["findings"]] if "findings" in d else sorted(d)'
  ['looser', 'looser', 'looser']
  [5]

What is not there.

  $ xinfang policy show national-2021
  error: there is no policy 'national-2021'
  hint: did you mean 'national-2022'? built in are: county-market-regulator, national-2022; or give a file
  [2]
  $ xinfang policy show nowhere.yaml
  error: cannot read 'nowhere.yaml': no such file or folder
  hint: check the name of the file
  [1]
  $ xinfang policy show
  error: which policy?
  hint: xinfang policy list shows the built-in ones; or give a file, or use -C DIR
  [2]
  $ xinfang policy
  error: 'show, check, list' is missing
  hint: for example xinfang policy show
  [2]
  $ xinfang policy check loose.yaml --dry-run
  error: 'policy' writes no case: --dry-run has nothing to do
  hint: leave --dry-run away
  [2]
