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
  error: 'DATE DURATION' is missing
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
  error: 'add, count, check, show' is missing
  hint: for example xinfang calendar show 2026
  [2]
  $ xinfang calendar add 2026-02-28 5wd --calendar nowhere.yaml
  error: cannot read 'nowhere.yaml': no such file or folder
  hint: check the name of the file
  [1]
