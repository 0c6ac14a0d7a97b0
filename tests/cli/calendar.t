Counting working days. No store is needed.

  $ . "$TESTDIR/setup.sh"
  $ xinfang calendar add 2024-02-09 5wd
  2024-02-22
  $ xinfang calendar add -- 2023-12-04 -10wd
  2023-11-20
  $ xinfang calendar add 2026-01-31 1mo
  2026-02-28
  $ xinfang calendar add 2026-11-22 6d
  2026-11-30  2026-11-28 is a rest day
  $ xinfang calendar add 2026-11-22 6d --rest-day keep
  2026-11-28
  $ xinfang calendar add 2026/11/22 １５日 --format json
  {
    "format": "xinfang-output/1",
    "start": "2026-11-22",
    "duration": "15d",
    "rest_day": "roll",
    "raw": "2026-12-07",
    "legal": "2026-12-07",
    "provisional": false,
    "days": [
      {
        "date": "2026-11-28",
        "rest": true,
        "name": ""
      },
      {
        "date": "2026-11-29",
        "rest": true,
        "name": ""
      },
      {
        "date": "2026-12-05",
        "rest": true,
        "name": ""
      },
      {
        "date": "2026-12-06",
        "rest": true,
        "name": ""
      }
    ]
  }
  $ xinfang calendar add 2026-12-25 10wd
  2027-01-08
  provisional: the holidays of 2027 are not known; only Saturdays and Sundays were taken as rest days
  $ xinfang calendar count 2026-02-01 2026-03-01
  16
  $ xinfang calendar count 2026-02-01 2026-03-01 --unit d
  28
  $ xinfang calendar count 2026-02-01 2026-03-01 --format json | json 'd'
  {'format': 'xinfang-output/1', 'start': '2026-02-01', 'end': '2026-03-01', 'unit': 'wd', 'count': 16, 'provisional': False}
  $ xinfang calendar check 2026
  2026: known, 39 named days
    国务院办公厅关于2026年部分节假日安排的通知 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm
  $ xinfang calendar check 2027
  2027: not known; deadlines that reach into it are provisional
  hint: put the schedule into calendars/cn-2027.yaml when it is published; the man page xinfang-calendar shows the format
  [4]
  $ xinfang calendar show 2026 | head -n 4
  date        day  is           name
  2026-01-01  Thu  rest day     元旦
  2026-01-02  Fri  rest day     元旦
  2026-01-03  Sat  rest day     元旦
  $ xinfang calendar show 2026 --format csv | head -n 2
  date,day,is,name
  2026-01-01,Thu,rest day,元旦

With another calendar in place of the built-in ones.

  $ cat > mine.yaml <<'END'
  > format: xinfang-calendar/1
  > region: cn
  > years: [2026]
  > source: invented
  > days:
  >   - {date: "2026-11-23", type: "off", name: "a day of ours"}
  >   - {date: "2026-11-28", type: "work"}
  > END
  $ xinfang calendar add --calendar mine.yaml 2026-11-22 5wd
  2026-11-28
  $ xinfang calendar add 2026-11-22 5wd
  2026-11-27

What is wrong.

  $ xinfang calendar add 2026-02-30 5wd
  error: '2026-02-30' names a day that does not exist
  hint: write it like 2026-03-02, 2026/3/2, 2026.3.2, 2026年3月2日, 20260302, today, yesterday or tomorrow
  [2]
  $ xinfang calendar add 2026-02-28 5
  error: '5' is no length of time
  hint: write a number and a unit: 15d or 15日, 5wd or 5个工作日, 2mo or 2个月, 30min or 30分钟, 2h or 2小时
  [2]
  $ xinfang calendar add 2026-02-28 30min
  error: '30min' is shorter than a day
  hint: use days (15d), working days (5wd) or months (2mo)
  [2]
  $ xinfang calendar add 2026-02-28
  error: the length of time is missing
  hint: for example xinfang calendar add 2026-02-10 5wd
  [2]
  $ xinfang calendar add 2026-02-28 5wd --rest-day skip
  error: 'skip' is neither roll nor keep
  hint: --rest-day roll: an end on a rest day moves to the next working day
  [2]
  $ xinfang calendar count 2026-02-01 2026-03-01 --unit h
  error: 'h' is neither wd nor d
  hint: --unit wd counts working days, --unit d calendar days
  [2]
  $ xinfang calendar check next
  error: 'next' is no year
  hint: for example 2026
  [2]
  $ xinfang calendar
  error: one of these words must follow: add, count, check, show, diff
  hint: for example xinfang calendar show 2026
  [2]
  $ xinfang calendar add 2026-02-28 5wd --calendar nowhere.yaml
  error: cannot read 'nowhere.yaml': no such file or folder
  hint: check the name of the file
  [1]

What a file would change before it lies in calendars/: here in the built-in calendar.

  $ cat > cn-2026.yaml <<'END'
  > format: xinfang-calendar/1
  > region: cn
  > years: [2026]
  > source: 补充通知
  > days:
  >   - {date: "2026-09-16", type: "off", name: "停办"}
  >   - {date: "2026-10-11", type: "work", name: "国庆节调休上班"}
  >   - {date: "2026-10-17", type: "off", name: "a Saturday anyway"}
  > END
  $ sed 's/2026/2027/' cn-2026.yaml > cn-2027.yaml
  $ xinfang calendar diff cn-2026.yaml
  date        day  was          becomes      name
  2026-09-16  Wed  working day  rest day     停办
  2026-10-11  Sun  rest day     working day  国庆节调休上班
  $ xinfang calendar diff cn-2027.yaml cn-2026.yaml
  date        day  was          becomes      name
  2027             not known    known
  2026-09-16  Wed  working day  rest day     停办
  2026-10-11  Sun  rest day     working day  国庆节调休上班
  2027-09-16  Thu  working day  rest day     停办
  $ xinfang calendar diff cn-2026.yaml --format csv
  date,day,was,becomes,name
  2026-09-16,Wed,working day,rest day,停办
  2026-10-11,Sun,rest day,working day,国庆节调休上班
  $ xinfang calendar diff cn-2027.yaml --format json | json 'd'
  {'format': 'xinfang-output/1', 'years': [{'year': 2027, 'was': False, 'becomes': True}], 'days': [{'date': '2027-09-16', 'was': 'work', 'becomes': 'off', 'name': '停办'}]}
  $ xinfang calendar diff cn-2026.yaml --calendar cn-2026.yaml
  $ xinfang calendar diff cn-2026.yaml --cases
  error: there is no office.yaml here or above
  hint: use -C DIR, or: xinfang init DIR --policy national-2022 --office NAME
  [10]
  $ xinfang calendar diff
  error: the calendar file is missing
  hint: for example xinfang calendar diff cn-2027.yaml
  [2]
  $ xinfang calendar diff nowhere.yaml
  error: cannot read 'nowhere.yaml': no such file or folder
  hint: check the name of the file
  [1]
  $ cp mine.yaml mine.yml
  $ xinfang calendar diff mine.yml
  error: 'mine.yml' does not end in .yaml: a store would not read it
  hint: name the file like cn-2027.yaml
  [2]
  $ sed 's/region: cn/region: hk/' mine.yaml > hk.yaml
  $ xinfang calendar diff hk.yaml
  error: 'hk.yaml' is a calendar of 'hk'; those of 'cn' count here
  hint: region: cn
  [2]

In a store: on top of its own calendars, and which open deadlines would move. Nothing is written.

  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-09-01
  $ quietly register --title 'scales that lie' --channel visit --name 张三
  $ at 2026-09-04
  $ remember
  $ xinfang calendar diff ../cn-2026.yaml --cases
  number       deadline             was         becomes     moves        title
  2026-000001  acceptance decision  2026-09-16  2026-09-17  1 day later  scales that lie
  $ xinfang calendar diff ../cn-2026.yaml --cases --format json | json '[(c["deadline"], c["was"]["due"], c["becomes"]["due"], c["days"]) for c in d["cases"]]'
  [('respond', '2026-09-16', '2026-09-17', 1)]
  $ xinfang calendar diff ../cn-2027.yaml --cases
  $ same
  unchanged
  $ cp ../cn-2026.yaml calendars/
  $ xinfang calendar diff ../cn-2026.yaml
  $ xinfang calendar diff ../mine.yaml
  date        day  was          becomes      name
  2026-11-23  Mon  working day  rest day     a day of ours
  2026-11-28  Sat  rest day     working day
