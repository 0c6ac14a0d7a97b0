What is late; silent when nothing is.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ for name in 张三 李四 王五; do quietly register --title 'scales that lie' --channel visit --name $name; done
  $ xinfang overdue
  $ xinfang overdue --exit-code

Due on the 17th: on that day it is not late.

  $ at 2026-03-17 23:59
  $ xinfang overdue --exit-code
  $ xinfang overdue --within 1d --exit-code
  number       deadline             due         days                 unit  handler  title
  2026-000001  acceptance decision  2026-03-17  0 working days left                 scales that lie
  2026-000002  acceptance decision  2026-03-17  0 working days left                 scales that lie
  2026-000003  acceptance decision  2026-03-17  0 working days left                 scales that lie
  $ at 2026-03-18 00:00
  $ quietly accept 1
  $ xinfang overdue
  number       deadline             due         days        unit  handler  title
  2026-000002  acceptance decision  2026-03-17  1 day late                 scales that lie
  2026-000003  acceptance decision  2026-03-17  1 day late                 scales that lie
  $ xinfang overdue --exit-code --format json | json '[sorted(o) for o in d["overdue"]]'
  [['case_title', 'cite', 'days_late', 'days_left', 'due', 'extensions', 'from', 'handler', 'id', 'late', 'met', 'number', 'open', 'policy', 'provisional', 'raw', 'title', 'unit', 'working_days_left'], ['case_title', 'cite', 'days_late', 'days_left', 'due', 'extensions', 'from', 'handler', 'id', 'late', 'met', 'number', 'open', 'policy', 'provisional', 'raw', 'title', 'unit', 'working_days_left']]
  [6]
  $ xinfang overdue --exit-code > /dev/null
  [6]
  $ xinfang overdue --format csv
  number,deadline,due,days,unit,handler,title
  2026-000002,acceptance decision,2026-03-17,1 day late,,,scales that lie
  2026-000003,acceptance decision,2026-03-17,1 day late,,,scales that lie

Coming up, too.

  $ at 2026-04-27
  $ xinfang overdue --within 5wd
  number       deadline             due         days                 unit  handler  title
  2026-000002  acceptance decision  2026-03-17  41 days late                        scales that lie
  2026-000003  acceptance decision  2026-03-17  41 days late                        scales that lie
  2026-000001  conclusion           2026-04-30  3 working days left                 scales that lie
  $ xinfang overdue --within soon
  error: 'soon' is no length of time
  hint: write a number and a unit: 15d or 15日, 5wd or 5个工作日, 2mo or 2个月, 30min or 30分钟, 2h or 2小时
  [2]
  $ xinfang overdue --within 30min
  error: '30min' is no distance ahead in days
  hint: for example --within 5wd
  [2]

One broken file hides nothing.

  $ echo 'nonsense' > cases/2026/03/2026-000002.yaml
  $ xinfang overdue
  number       deadline             due         days          unit  handler  title
  2026-000003  acceptance decision  2026-03-17  41 days late                 scales that lie
  warning: cases/2026/03/2026-000002.yaml:1:1: 'cases/2026/03/2026-000002.yaml' is 'nonsense', expected a mapping (key: value)
    nonsense
    ^
  [5]
