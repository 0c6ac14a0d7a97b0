The figures of a period.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ quietly register --title 'scales that lie' --channel visit --name 张三 --headcount 2 --category 商贸旅游/市场监管/物价监督
  $ quietly register --title 'card not refunded' --channel letter --name 李四 --flag repeat
  $ quietly register --title 'too late' --channel letter --name 王五
  $ at 2026-03-03
  $ quietly accept 1
  $ quietly accept 2
  $ quietly assign 1 quality
  $ at 2026-03-20
  $ quietly reply 1 --outcome supported
  $ quietly close 1 --result resolved --satisfaction satisfied
  $ at 2026-04-01
  $ quietly accept 3
  $ remember
  $ xinfang report 2026-03
  青禾县市场监督管理局: report, March 2026
  
  figures as of 2026-03-31
  
  indicator                        value  parts  previous period  change  year before  change
  cases registered                     3                       0       —            0       —
  persons                              4                       0       —            0       —
  visits                               1                       0       —            0       —
  group visits                         0                       0       —            0       —
  repeat rate                     33.3%*    1/3                —       —            —       —
  timely response rate            66.7%*    2/3                —       —            —       —
  acceptance rate                 66.7%*    2/3                —       —            —       —
  on-time conclusion                   —    0/0                —       —            —       —
  on-time answer                       —    0/0                —       —            —       —
  conclusion rate                 50.0%*    1/2                —       —            —       —
  resolution rate                100.0%*    1/1                —       —            —       —
  participation                  100.0%*    1/1                —       —            —       —
  satisfaction rate              100.0%*    1/1                —       —            —       —
  cases extended                       0                       0       —            0       —
  cases overruled                      0                       0       —            0       —
  overdue now                          1                       0       —            0       —
  times transferred                    0                       0       —            0       —
  times assigned                       1                       0       —            0       —
  times urged                          0                       0       —            0       —
  times supervised                     0                       0       —            0       —
  times escalated                      0                       0       —            0       —
  recusals                             0                       0       —            0       —
  suggestions on work                  0                       0       —            0       —
  suggestions on policy                0                       0       —            0       —
  suggestions on accountability        0                       0       —            0       —
  adoption rate                        —    0/0                —       —            —       —
  
  handling time  cases  mean  median  90th percentile  longest
  calendar days      1  17.0    17.0             17.0     17.0
  working days       1  13.0    13.0             13.0     13.0
  
  by kind  cases registered  persons  repeat rate  timely response rate  on-time conclusion  overdue now
  appeal                  3        4       33.3%*                66.7%*                   —            1
  
  by channel  cases registered  persons  repeat rate  timely response rate  on-time conclusion  overdue now
  letter                     2        2       50.0%*                50.0%*                   —            1
  visit                      1        2        0.0%*               100.0%*                   —            0
  
  by category  cases registered  persons  repeat rate  timely response rate  on-time conclusion  overdue now
  (not given)                 2        2       50.0%*                50.0%*                   —            1
  商贸旅游                    1        2        0.0%*               100.0%*                   —            0
  
  by unit         cases registered  persons  repeat rate  timely response rate  on-time conclusion  overdue now
  (not assigned)                 2        2       50.0%*                50.0%*                   —            1
  质量监管股                     1        2        0.0%*               100.0%*                   —            0
  
  — nothing to divide by; * fewer than 5 cases; formulas: --format json
  $ xinfang report 2026-03 --format csv | sed -n 1,4p
  period,cut,key,indicator,numerator,denominator,value
  2026-03,,,cases,,,3
  2026-03,,,persons,,,4
  2026-03,,,visits,,,1
  $ xinfang report 2026-03 --format markdown | sed -n 1,8p
  # 青禾县市场监督管理局: report, March 2026
  
  figures as of 2026-03-31
  
  | indicator | value | parts | previous period | change | year before | change |
  | --- | ---: | ---: | ---: | ---: | ---: | ---: |
  | cases registered | 3 |  | 0 | — | 0 | — |
  | persons | 4 |  | 0 | — | 0 | — |
  $ xinfang report 2026-Q1 --format json | json '(d["format"], sorted(d["report"]) if "report" in d else sorted(d))'
  ('xinfang-output/1', ['as_of', 'cuts', 'definitions', 'first', 'indicators', 'last', 'period', 'previous', 'running', 'year_before'])
  $ same
  unchanged

A period with no case, and what is no period.

  $ xinfang report 2025-12 | sed -n 1,6p
  青禾县市场监督管理局: report, December 2025
  
  figures as of 2025-12-31
  
  indicator                      value  parts  previous period  change  year before  change
  cases registered                   0                       0       —            0       —
  $ xinfang report 2026-13
  error: the month of '2026-13' is not between 1 and 12
  hint: write a month as 2026-10, a quarter as 2026-Q3, a year as 2026, or in Chinese as 2026年10月、2026年三季度、2026年
  [2]
  $ xinfang report 2026-Q5
  error: the quarter of '2026-Q5' is not between 1 and 4
  hint: write a month as 2026-10, a quarter as 2026-Q3, a year as 2026, or in Chinese as 2026年10月、2026年三季度、2026年
  [2]
  $ xinfang report March
  error: 'March' is not a period
  hint: write a month as 2026-10, a quarter as 2026-Q3, a year as 2026, or in Chinese as 2026年10月、2026年三季度、2026年
  [2]
  $ xinfang report
  error: the period is missing
  hint: for example xinfang report 2026-10, 2026-Q3 or 2026
  [2]
