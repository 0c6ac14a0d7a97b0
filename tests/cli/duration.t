How a length of time is understood. No store is needed.

  $ . "$TESTDIR/setup.sh"
  $ for text in 15d 15日 15天 5wd 5个工作日 五个工作日 2mo 2个月 30min 2h １５日 -5wd; do xinfang duration -- "$text"; done
  15d  15 days
  15d  15 days
  15d  15 days
  5wd  5 working days
  5wd  5 working days
  5wd  5 working days
  2mo  2 months
  2mo  2 months
  30min  30 minutes
  2h  2 hours
  15d  15 days
  -5wd  -5 working days
  $ xinfang duration 5个工作日 --format json
  {
    "format": "xinfang-output/1",
    "duration": "5wd",
    "count": 5,
    "unit": "working_days"
  }

  $ for text in 5 d 5x 1.5d '' 99999999999d '5 wd' 5wd5d; do xinfang duration "$text"; done
  error: '5' is no length of time
  hint: write a number and a unit: 15d or 15日, 5wd or 5个工作日, 2mo or 2个月, 30min or 30分钟, 2h or 2小时
  error: 'd' is no length of time
  hint: write a number and a unit: 15d or 15日, 5wd or 5个工作日, 2mo or 2个月, 30min or 30分钟, 2h or 2小时
  error: '5x' is no length of time
  hint: write a number and a unit: 15d or 15日, 5wd or 5个工作日, 2mo or 2个月, 30min or 30分钟, 2h or 2小时
  error: '1.5d' is no length of time
  hint: write a number and a unit: 15d or 15日, 5wd or 5个工作日, 2mo or 2个月, 30min or 30分钟, 2h or 2小时
  error: the length of time is missing
  hint: for example xinfang duration 5个工作日
  error: '99999999999d' is too long, at most 36500 of a unit can be counted
  hint: write a number and a unit: 15d or 15日, 5wd or 5个工作日, 2mo or 2个月, 30min or 30分钟, 2h or 2小时
  5wd  5 working days
  error: '5wd5d' is no length of time
  hint: write a number and a unit: 15d or 15日, 5wd or 5个工作日, 2mo or 2个月, 30min or 30分钟, 2h or 2小时
  [2]
  $ xinfang duration
  error: the length of time is missing
  hint: for example xinfang duration 5个工作日
  [2]
