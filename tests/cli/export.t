The ledger of a month or a year.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ xinfang export
  \xef\xbb\xbfnumber,other number,registered on,received on,channel,kind,category,level,flags,petitioner,telephone,address,number of persons,complained about,title,organ above and document,repeats the case,status,accepted on,transferred to,unit in charge,handler,leader who owns the case,answer due,provisional,answered on,answered in time,outcome,document of the answer,reopened on,answered again on,closed on,result of the case,satisfaction (esc)
  no case matches
  [4]
  $ at 2026-02-27
  $ quietly register --title 'scales that lie' --channel visit --name 张三 --phone 13800001111 --address 城关镇东街1号 --organization 便民菜店 --external-number 云信〔2026〕8号
  $ at 2026-03-02
  $ quietly register --title '=HYPERLINK("x")' --channel letter --name 李四、王五 --phone 13800002222 --flag joint
  $ quietly register --title 'a mistake' --channel letter --name 赵六
  $ quietly void 3 1 --reason 'taken in twice'
  $ quietly accept 1 --told phone
  $ quietly assign 1 price --handler xu-weimin
  $ at 2026-03-20
  $ quietly reply 1 --outcome supported --signed-by zhou-zhengping --document 答字〔2026〕1号 --text done --by xu-weimin
  $ quietly close 1 --result resolved --satisfaction satisfied

One row a case, from its registration to its closing; void ones are in it. A mark in front tells spreadsheets what it is.

  $ xinfang export 2026-03 | head -c 3 | od -An -tx1
   ef bb bf
  $ xinfang export 2026-03 | wc -l
  3
  $ xinfang export 2026-02 | python3 -c '
  > import csv, sys
  > for head, cell in zip(*csv.reader(open(0, encoding="utf-8-sig"))): print(head, cell, sep=": ")'
  number: 2026-000001
  other number: 云信〔2026〕8号
  registered on: 2026-02-27
  received on: 2026-02-27
  channel: visit
  kind: appeal
  category: 
  level: ordinary
  flags: 
  petitioner: 张**
  telephone: 138****1111
  address: 城关镇东街1***
  number of persons: 1
  complained about: 便民菜店
  title: scales that lie
  organ above and document: 
  repeats the case: 
  status: closed
  accepted on: 2026-03-02
  transferred to: 
  unit in charge: 价格监督检查股
  handler: 许为民
  leader who owns the case: 
  answer due: 2026-04-14
  provisional: 
  answered on: 2026-03-20
  answered in time: in time
  outcome: supported
  document of the answer: 答字〔2026〕1号
  reopened on: 
  answered again on: 
  closed on: 2026-03-20
  result of the case: resolved
  satisfaction: satisfied
  $ xinfang export 2026-03 | cut -d, -f 1,10,15
  \xef\xbb\xbfnumber,petitioner,title (esc)
  2026-000002,李**、王**,"'=HYPERLINK(""x"")"
  2026-000003,赵**,a mistake
  $ xinfang export 2026-03 --reveal | cut -d, -f 1,10,11
  \xef\xbb\xbfnumber,petitioner,telephone (esc)
  2026-000002,李四、王五,13800002222
  2026-000003,赵六,
  $ xinfang export 2026 --format json | json '[(c["number"], c["status"]) for c in d["cases"]]'
  [('2026-000001', 'closed'), ('2026-000002', 'registered'), ('2026-000003', 'voided')]

A period without cases, and one that is none.

  $ xinfang export 2025
  \xef\xbb\xbfnumber,other number,registered on,received on,channel,kind,category,level,flags,petitioner,telephone,address,number of persons,complained about,title,organ above and document,repeats the case,status,accepted on,transferred to,unit in charge,handler,leader who owns the case,answer due,provisional,answered on,answered in time,outcome,document of the answer,reopened on,answered again on,closed on,result of the case,satisfaction (esc)
  no case matches
  [4]
  $ xinfang export March
  error: 'March' is not a period
  hint: write a month as 2026-10, a quarter as 2026-Q3, a year as 2026, or in Chinese as 2026年10月、2026年三季度、2026年
  [2]
  $ xinfang export 2026-03 --format table
  error: 'export' cannot print 'table'
  hint: known are: csv, json
  [2]
  $ xinfang export 2026-03 --format csv | cut -d, -f 1,18
  \xef\xbb\xbfnumber,status (esc)
  2026-000002,to be accepted
  2026-000003,void
  $ xinfang export 2026-03 --format markdown
  error: 'export' cannot print 'markdown'
  hint: known are: csv, json
  [2]

What is open and late says so; the words are in the language of the messages.

  $ at 2026-07-01
  $ xinfang export 2026-03 | sed -n 2p | cut -d, -f 1,18,24,26,27
  2026-000002,to be accepted,,,
  $ quietly accept 2
  $ at 2026-12-01
  $ xinfang --lang zh export 2026-03 | tail -c +4 | head -n 2 | cut -d, -f 1-10,15,18-21,24-27
  编号,外部编号,登记日期,收到日期,渠道,类别,内容分类,重要程度,标记,信访人,标题,状态,受理日期,转送去向,承办单位,答复期限,暂定,答复日期,是否按期答复
  2026-000002,,2026-03-02,2026-03-02,来信,申诉求决,,一般,联名信,李**、王**,"'=HYPERLINK(""x"")",已受理,2026-07-01,,,2026-08-12,,,逾期

Accusations that the reader must not see are left out.

  $ quietly register --kind accusation --title '检举' --channel letter --organization 食品安全监管股 --name 孙七 --phone 13800003333
  $ xinfang export 2026-12 | tail -n +2 | cut -d, -f 1,6
  2026-000004,accusation
  $ XINFANG_USER=sun-guoqiang xinfang export 2026 2>&1 | tail -n +2 | cut -d, -f 1
  2026-000001
  2026-000002
  2026-000003

Reopened: the row has the first acceptance and the first answer, which the report counts, and says what came after.

  $ cd "$CRAMTMP" && office again
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ quietly register --title 'scales that lie' --channel visit --name 张三
  $ quietly accept 1 --told phone
  $ at 2026-03-16
  $ quietly reply 1 --outcome supported --document 5
  $ quietly close 1 --result resolved
  $ row() { xinfang export 2026 | python3 -c 'import csv; r = list(csv.DictReader(open(0, encoding="utf-8-sig")))[0]; print(*[r[k] or "-" for k in ("status", "accepted on", "answer due", "answered on", "answered in time", "reopened on", "answered again on", "closed on", "result of the case")])'; }
  $ row
  closed 2026-03-02 2026-04-14 2026-03-16 in time - - 2026-03-16 resolved
  $ at 2026-03-20
  $ quietly reopen 1 --reason 'more to say' --by ma-lijun
  $ row
  accepted 2026-03-02 2026-04-14 2026-03-16 in time 2026-03-20 - - -
  $ quietly accept 1 --told phone
  refused: accepting is not possible now: the case is 'accepted'
  hint: xinfang reply 2026-000001
  [3]
  $ quietly reply 1 --outcome supported --document 6 --approved-by he-xiulan
  $ row
  answered 2026-03-02 2026-04-14 2026-03-16 in time 2026-03-20 2026-03-20 - -
