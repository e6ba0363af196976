"""Content as files of other programs: frab XML and JSON, iCalendar, workbooks and CSV."""
