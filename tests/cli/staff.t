The people of the office, and whether the policy finds everybody it asks for.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ xinfang staff show
  id              full name  unit                post                  roles                                        active
  zhou-zhengping  周正平     局领导              局长                  head of the organ                            yes
  he-xiulan       何秀兰     局领导              副局长（分管信访）    deputy in charge                             yes
  ma-lijun        马立军     局领导              副局长（分管执法）    leader                                       yes
  lu-hongmei      陆红梅     办公室              办公室主任            head of a unit、head of the petition office  yes
  wang-fang       王芳       办公室              信访专干              registry clerk                               yes
  chen-yu         陈雨       办公室              办公室科员            registry clerk                               yes
  feng-baocai     冯保才     办公室              原信访专干（已退休）  registry clerk                               no
  liu-changqing   刘长青     消费者权益保护股    股长                  head of a unit                               yes
  zhao-xiaomin    赵晓敏     消费者权益保护股    科员                  case officer                                 yes
  sun-guoqiang    孙国强     食品安全监管股      股长                  head of a unit、case officer                 yes
  guo-shulan      郭淑兰     药品医疗器械监管股  股长                  head of a unit、case officer                 yes
  xu-weimin       许为民     价格监督检查股      股长                  head of a unit、case officer                 yes
  deng-jiajun     邓家俊     质量监管股          股长                  head of a unit、case officer                 yes
  han-tiezhu      韩铁柱     特种设备安全监察股  股长                  head of a unit、case officer                 yes
  shen-ruolin     沈若琳     法规股              股长                  head of a unit                               yes
  lei-dagang      雷大刚     综合执法大队        大队长                head of a unit                               yes
  cui-jianhua     崔建华     城关市场监管所      所长                  head of a unit                               yes
  ding-lili       丁丽丽     城关市场监管所      科员                  case officer                                 yes
  
  unit                   name                led by
  leadership             局领导              周正平
    office               办公室              陆红梅
    consumer-protection  消费者权益保护股    刘长青
    food                 食品安全监管股      孙国强
    drugs                药品医疗器械监管股  郭淑兰
    price                价格监督检查股      许为民
    quality              质量监管股          邓家俊
    equipment            特种设备安全监察股  韩铁柱
    legal                法规股              沈若琳
    enforcement          综合执法大队        雷大刚
    chengguan-station    城关市场监管所      崔建华
  $ xinfang staff show --format json | json '(sorted(d), d["people"][0])'
  (['delegations', 'format', 'people', 'units'], {'id': 'zhou-zhengping', 'name': '周正平', 'unit': 'leadership', 'post': '局长', 'remit': '', 'roles': ['head'], 'leads': [], 'active': True})
  $ xinfang staff check
  staff.yaml is in order
  $ xinfang staff check --format json
  {
    "format": "xinfang-output/1",
    "findings": []
  }
  staff.yaml is in order

Units as a tree and who leads them, who stands in for whom today; what people declared is theirs and shown with --reveal.

  $ at 2026-07-01
  $ cat > tree.py <<'PY'
  > import re
  > text = open("staff.yaml").read()
  > text = text.replace("{id: price, name: 价格监督检查股}", "{id: price, name: 价格监督检查股, under: enforcement}")
  > text = text.replace("  - {id: leadership,", "  - {id: consumer-hall, name: 投诉大厅, under: consumer-protection, aliases: 12315大厅}\n  - {id: leadership,")
  > text = text.replace("post: 副局长（分管执法）,", "post: 副局长（分管执法）, leads: [enforcement], interests: [{kind: relative, person: 马立国}, {kind: shareholder, organization: 城南商贸公司, until: 2026-06-30}],")
  > text += "delegations:\n"
  > text += "  - {of: zhou-zhengping, to: he-xiulan, roles: [head], from: 2026-07-01, until: 2026-07-14, document: 某局发〔2026〕12号}\n"
  > text += "  - {of: he-xiulan, to: ma-lijun, roles: [deputy], from: 2026-05-01, until: 2026-05-14}\n"
  > open("staff.yaml", "w").write(text)
  > PY
  $ python3 tree.py && rm tree.py
  $ xinfang staff show | sed -n '/^unit/,$p'
  unit                   name                led by
  leadership             局领导              周正平
    office               办公室              陆红梅
    consumer-protection  消费者权益保护股    刘长青
      consumer-hall      投诉大厅            刘长青
    food                 食品安全监管股      孙国强
    drugs                药品医疗器械监管股  郭淑兰
    price                价格监督检查股      许为民
    quality              质量监管股          邓家俊
    equipment            特种设备安全监察股  韩铁柱
    legal                法规股              沈若琳
    enforcement          综合执法大队        马立军、雷大刚
    chengguan-station    城关市场监管所      崔建华
  
  stands in  in place of  roles              first day   last day
  何秀兰     周正平       head of the organ  2026-07-01  2026-07-14
  $ xinfang staff show --reveal | sed -n '/relation/,$p'
  full name  relation     related to    first day  last day
  马立军     relative     马立国
  马立军     shareholder  城南商贸公司             2026-06-30
  $ xinfang staff show --format json | json '([u for u in d["units"] if u["under"]], d["delegations"], [sorted(p) for p in d["people"] if p["leads"]])'
  ([{'id': 'consumer-hall', 'name': '投诉大厅', 'under': 'consumer-protection', 'aliases': ['12315大厅'], 'led_by': ['liu-changqing']}, {'id': 'office', 'name': '办公室', 'under': 'leadership', 'aliases': [], 'led_by': ['lu-hongmei']}, {'id': 'consumer-protection', 'name': '消费者权益保护股', 'under': 'leadership', 'aliases': [], 'led_by': ['liu-changqing']}, {'id': 'food', 'name': '食品安全监管股', 'under': 'leadership', 'aliases': [], 'led_by': ['sun-guoqiang']}, {'id': 'drugs', 'name': '药品医疗器械监管股', 'under': 'leadership', 'aliases': [], 'led_by': ['guo-shulan']}, {'id': 'price', 'name': '价格监督检查股', 'under': 'leadership', 'aliases': [], 'led_by': ['xu-weimin']}, {'id': 'quality', 'name': '质量监管股', 'under': 'leadership', 'aliases': [], 'led_by': ['deng-jiajun']}, {'id': 'equipment', 'name': '特种设备安全监察股', 'under': 'leadership', 'aliases': [], 'led_by': ['han-tiezhu']}, {'id': 'legal', 'name': '法规股', 'under': 'leadership', 'aliases': [], 'led_by': ['shen-ruolin']}, {'id': 'enforcement', 'name': '综合执法大队', 'under': 'leadership', 'aliases': [], 'led_by': ['ma-lijun', 'lei-dagang']}, {'id': 'chengguan-station', 'name': '城关市场监管所', 'under': 'leadership', 'aliases': [], 'led_by': ['cui-jianhua']}], [{'of': 'zhou-zhengping', 'to': 'he-xiulan', 'roles': ['head'], 'from': '2026-07-01', 'until': '2026-07-14'}], [['active', 'id', 'leads', 'name', 'post', 'remit', 'roles', 'unit']])
  $ xinfang staff show --format json --reveal | json '[p["interests"] for p in d["people"] if p["interests"]]'
  [[{'kind': 'relative', 'person': '马立国', 'organization': '', 'from': '', 'until': ''}, {'kind': 'shareholder', 'person': '', 'organization': '城南商贸公司', 'from': '', 'until': '2026-06-30'}]]
  $ wc -l < .xinfang/access.log
  2
  $ xinfang --lang zh staff show --reveal | sed -n '/^单位/,$p'
  单位                   名称                负责人
  leadership             局领导              周正平
    office               办公室              陆红梅
    consumer-protection  消费者权益保护股    刘长青
      consumer-hall      投诉大厅            刘长青
    food                 食品安全监管股      孙国强
    drugs                药品医疗器械监管股  郭淑兰
    price                价格监督检查股      许为民
    quality              质量监管股          邓家俊
    equipment            特种设备安全监察股  韩铁柱
    legal                法规股              沈若琳
    enforcement          综合执法大队        马立军、雷大刚
    chengguan-station    城关市场监管所      崔建华
  
  代理人  代理谁  角色      起          止
  何秀兰  周正平  主要领导  2026-07-01  2026-07-14
  
  姓名    关系  对方          起  止
  马立军  亲属  马立国
  马立军  股东  城南商贸公司      2026-06-30

What has no effect.

  $ xinfang staff check
  people/ma-lijun/interests: a relation (shareholder) of 马立军 ended on 2026-06-30: nothing is compared with it any more
  delegations/2: 马立军 stood in for 何秀兰 until 2026-05-14: take it out, or set a later day
  [5]
  $ sed -i 's/post: 副局长（分管信访）/&, active: false/; s/person: 马立国/person: " "/; s/aliases: 12315大厅/aliases: 办公室/' staff.yaml
  $ xinfang staff check | sed -n '/^units\|^people\|^delegations/p'
  units/office: '办公室' is also the name of the unit consumer-hall, and is taken to mean that one
  people/ma-lijun/interests: a relation (relative) of 马立军 names nobody
  people/ma-lijun/interests: a relation (shareholder) of 马立军 ended on 2026-06-30: nothing is compared with it any more
  delegations/1: 何秀兰 stands in for 周正平, but 何秀兰 is no longer active
  delegations/2: 马立军 stood in for 何秀兰 until 2026-05-14: take it out, or set a later day
  [5]
  $ xinfang --lang zh staff check | sed -n '/^units\|^people\|^delegations/p'
  units/office: “办公室”也是单位 consumer-hall 的名称，核对时按那个单位算
  people/ma-lijun/interests: 马立军申报的利害关系（亲属）没有写明是谁
  people/ma-lijun/interests: 马立军申报的利害关系（股东）已于 2026-06-30 到期，不再据此核对
  delegations/1: 何秀兰代理周正平的职务，但何秀兰已不在岗
  delegations/2: 马立军代理何秀兰的职务已于 2026-05-14 到期：删去，或者改为以后的日子
  [5]
  $ xinfang staff check --format json | json '[f["rule"] for f in d["findings"]][:4]'
  ['same-name', 'nobody', 'ended', 'left']
  [5]
  $ cp "$examples/county-office/staff.yaml" staff.yaml

Nobody is the head: approvals could never be given.

  $ sed -i 's/roles: \[head\]/roles: [leader]/' staff.yaml
  $ xinfang staff check
  deadlines/verify-12315: nobody in staff.yaml has the role 'head'
  sign_offs/major-reply: nobody in staff.yaml has the role 'head'
  requirements/letter-reader: nobody in staff.yaml has the role 'head'
  requirements/blame: nobody in staff.yaml has the role 'head'
  escalation/grave: nobody in staff.yaml has the role 'head'
  escalation/urgent: nobody in staff.yaml has the role 'head'
  escalation/conclude-to-head: nobody in staff.yaml has the role 'head'
  recusal: nobody in staff.yaml has the role 'head'
  [5]
  $ xinfang staff check --format json | json 'd["findings"][0]["rule"] if "findings" in d else sorted(d)'
  nobody-holds
  [5]
  $ sed -i '/id: consumer-protection/d; s/unit: consumer-protection/unit: office/' staff.yaml
  $ xinfang staff check
  routes/county-market-regulator-1: no unit in staff.yaml is 'consumer-protection'
  deadlines/verify-12315: nobody in staff.yaml has the role 'head'
  sign_offs/major-reply: nobody in staff.yaml has the role 'head'
  requirements/letter-reader: nobody in staff.yaml has the role 'head'
  requirements/blame: nobody in staff.yaml has the role 'head'
  escalation/grave: nobody in staff.yaml has the role 'head'
  escalation/urgent: nobody in staff.yaml has the role 'head'
  escalation/conclude-to-head: nobody in staff.yaml has the role 'head'
  recusal: nobody in staff.yaml has the role 'head'
  [5]
  $ xinfang staff
  error: one of these words must follow: show, check
  hint: for example xinfang staff show
  [2]
  $ xinfang staff shwo
  error: 'shwo' is not understood
  hint: did you mean 'show'?
  [2]

A number that was mistyped, an alias in place of a unit's name.

  $ cp "$examples/county-office/staff.yaml" staff.yaml
  $ sed -i 's/name: 许为民,/& id_number: "110105194912310021", phone: "1390000111",/; s/name: 城关市场监管所/&, aliases: [城关所]/' staff.yaml
  $ xinfang staff check
  people/xu-weimin: the identity number of 许为民: the check digit does not fit
  people/xu-weimin: the telephone of 许为民: 10 digits, a mobile number has 11
  [5]
  $ xinfang list --unit 城关所 --by wang-fang
  no case matches
  [4]
