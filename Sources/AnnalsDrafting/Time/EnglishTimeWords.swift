/// Words that open an expression which the grammar knows and no table has.
let englishOpeners = """
  opening closing final latter later academic school financial tax calendar university budget \
  between early mid late middle beginning start end close turn c ca circa fy fiscal q h ad ce d e half last this next that these year years \
  nineteen eighteen seventeen few couple dozen several morning \
  afternoon evening night
  """

/// What a number in words has to count to be a length of time: the word after it.
let englishCounted = """
  day days week weeks fortnight month months year years decade decades century centuries quarter half score
  """

/// Periods with names, as the Chinese table has them: `EDTF : names`; `_` is a space, an article before
/// them is read too.
let englishNamedPeriods = """
  1914/1918 : world_war_i world_war_one first_world_war world_war_1 wwi great_war
  1939/1945 : world_war_ii world_war_two second_world_war world_war_2 wwii ww2
  1947/1991 : cold_war
  1929/1939 : great_depression
  1918/1939 : interwar_period interwar_years inter-war_period inter-war_years
  1966/1976 : cultural_revolution
  1958/1962 : great_leap_forward
  1937/1945 : second_sino-japanese_war
  1950/1953 : korean_war
  1955/1975 : vietnam_war
  1936/1939 : spanish_civil_war
  1861/1865 : american_civil_war
  1899/1902 : second_boer_war
  1853/1856 : crimean_war
  1870/1871 : franco-prussian_war
  1839/1842 : first_opium_war
  1856/1860 : second_opium_war
  1803/1815 : napoleonic_wars
  1618/1648 : thirty_years'_war thirty_years’_war
  1756/1763 : seven_years'_war seven_years’_war
  1337/1453 : hundred_years'_war hundred_years’_war
  1837/1901 : victorian_era victorian_age victorian_period
  1603/1868 : edo_period tokugawa_period
  1868/1912 : meiji_era meiji_period
  1368/1644 : ming_dynasty
  1644/1912 : qing_dynasty
  0960/1279 : song_dynasty
  0618/0907 : tang_dynasty
  -0474/-0220 : warring_states_period
  """

/// The words of English time, as data: `what they mean: the words`; `_` is a space.
let englishTimeWords = """
  day -1 document: yesternight yesterday last_night yesterday_morning yesterday_afternoon yesterday_evening
  day -2 document: the_day_before_yesterday
  day 0 document: to-day to-night today tonight this_morning this_afternoon this_evening earlier_today later_today
  day 1 document: to-morrow tomorrow tomorrow_morning tomorrow_afternoon tomorrow_evening
  day 2 document: the_day_after_tomorrow
  day 0 focus: that_day the_same_day that_same_day that_night that_morning that_afternoon that_evening the_same_evening the_same_night \
  the_same_morning the_same_afternoon that_very_day later_that_day later_the_same_day that_same_afternoon that_same_evening that_same_night \
  that_same_morning that_date later_that_night later_that_evening earlier_that_day
  day 1 focus: next_day next_morning the_next_day the_following_day the_next_morning the_following_morning the_day_after the_next_evening the_next_afternoon \
  the_following_evening the_following_afternoon the_next_night the_following_night the_day_afterwards
  day -1 focus: the_previous_day the_day_before the_preceding_day the_night_before the_previous_night the_previous_evening the_evening_before
  week -1 document: last_week
  week 0 document: this_week earlier_this_week later_this_week
  week -2 document: the_week_before_last
  week 1 document: next_week
  week 2 document: the_week_after_next
  week 1 focus: the_following_week the_next_week the_week_after
  week -1 focus: the_previous_week the_week_before
  week 0 focus: that_week the_same_week later_that_week that_same_week
  weekend -1 document: last_weekend
  weekend 0 document: this_weekend this_coming_weekend
  weekend 1 document: next_weekend
  weekend 0 either: the_weekend
  weekend 0 focus: that_weekend
  month -1 document: last_month
  month 0 document: this_month earlier_this_month later_this_month the_current_month
  month -2 document: the_month_before_last
  month 1 document: next_month
  month 0 focus: that_month the_same_month that_same_month later_that_month earlier_that_month
  month 1 focus: the_following_month the_next_month the_month_after
  month -1 focus: the_previous_month the_month_before the_preceding_month
  year -1 document: last_year
  year 0 document: this_year earlier_this_year later_this_year the_current_year the_present_year
  year -2 document: the_year_before_last
  year 1 document: next_year
  year 2 document: the_year_after_next
  year 0 focus: that_year the_same_year that_same_year later_that_year earlier_that_year later_the_same_year later_in_the_year earlier_in_the_year later_in_the_same_year
  year 1 focus: the_following_year the_next_year the_year_after the_year_following
  year -1 focus: the_previous_year the_year_before the_preceding_year a_year_earlier a_year_before
  vague: recently now nowadays currently lately soon at_present these_days recent_years in_recent_years recent_decades in_the_past formerly \
  at_that_time in_those_days presently eventually meanwhile at_the_time once the_past the_future in_future shortly afterwards_soon for_years \
  modern_times ancient_times antiquity the_middle_ages prehistory some_years_later many_years_later several_years_later a_few_years_later \
  a_few_days_later several_days_later some_months_later a_few_months_later several_months_later some_weeks_later a_few_weeks_later years_later \
  a_few_years_ago many_years_ago several_years_ago some_years_ago long_ago years_ago a_few_days_ago not_long_ago the_other_day
  frequency: every_year each_year every_month each_month every_week each_week every_day each_day annually yearly monthly weekly daily \
  every_morning every_summer every_winter every_spring every_autumn each_summer each_winter every_monday every_tuesday every_wednesday \
  every_thursday every_friday every_saturday every_sunday once_a_year twice_a_year per_year
  month 1: january jan
  month 2: february feb
  month 3: march mar
  month 4: april apr
  month 5: may
  month 6: june jun
  month 7: july jul
  month 8: august aug
  month 9: september sept sep
  month 10: october oct
  month 11: november nov
  month 12: december dec
  weekday 1: monday mon
  weekday 2: tuesday tue tues
  weekday 3: wednesday wed weds
  weekday 4: thursday thu thur thurs
  weekday 5: friday fri
  weekday 6: saturday sat
  weekday 7: sunday sun
  holiday 12 25: christmas_day christmas
  holiday 12 24: christmas_eve
  holiday 12 26: boxing_day
  holiday 1 1: new_year's_day new_year’s_day
  holiday 12 31: new_year's_eve new_year’s_eve
  holiday 1 25: st._paul's_day st_paul's_day st._paul’s_day st_paul’s_day
  holiday 3 1: st._david's_day st_david's_day st._david’s_day st_david’s_day
  holiday 4 23: st._george's_day st_george's_day st._george’s_day st_george’s_day
  holiday 6 24: st._john's_day st_john's_day st._john’s_day st_john’s_day
  holiday 6 29: st._peter's_day st_peter's_day st._peter’s_day st_peter’s_day
  holiday 7 15: st._swithin's_day st_swithin's_day st._swithin’s_day st_swithin’s_day
  holiday 7 25: st._james's_day st_james's_day st._james’s_day st_james’s_day
  holiday 8 24: st._bartholomew's_day st_bartholomew's_day st._bartholomew’s_day st_bartholomew’s_day
  holiday 9 21: st._matthew's_day st_matthew's_day st._matthew’s_day st_matthew’s_day
  holiday 10 18: st._luke's_day st_luke's_day st._luke’s_day st_luke’s_day
  holiday 10 25: st._crispin's_day st_crispin's_day st._crispin’s_day st_crispin’s_day
  holiday 11 11: st._martin's_day st_martin's_day st._martin’s_day st_martin’s_day
  holiday 11 22: st._cecilia's_day st_cecilia's_day st._cecilia’s_day st_cecilia’s_day
  holiday 11 25: st._catherine's_day st_catherine's_day st._catherine’s_day st_catherine’s_day
  holiday 11 30: st._andrew's_day st_andrew's_day st._andrew’s_day st_andrew’s_day
  holiday 12 6: st._nicholas's_day st_nicholas's_day st._nicholas’s_day st_nicholas’s_day st._nicholas'_day st_nicholas'_day st._nicholas’_day st_nicholas’_day
  holiday 12 13: st._lucy's_day st_lucy's_day st._lucy’s_day st_lucy’s_day
  holiday 12 21: st._thomas's_day st_thomas's_day st._thomas’s_day st_thomas’s_day
  holiday 12 26: st._stephen's_day st_stephen's_day st._stephen’s_day st_stephen’s_day
  holiday 101 0: easter easter_sunday easter_day
  holiday 102 0: good_friday
  holiday 103 0: easter_monday
  holiday 104 0: whit_sunday pentecost whitsun
  holiday 105 0: whit_monday
  holiday 106 0: ash_wednesday
  holiday 107 0: palm_sunday
  holiday 108 0: maundy_thursday
  holiday 109 0: ascension_day
  holiday 111 0: labor_day
  holiday 112 0: thanksgiving thanksgiving_day
  holiday 113 0: memorial_day
  holiday 114 0: martin_luther_king_day
  holiday 115 0: columbus_day
  holiday 1 6: epiphany
  holiday 2 2: candlemas
  holiday 2 14: valentine's_day valentine’s_day
  holiday 3 17: st._patrick's_day st_patrick's_day st._patrick’s_day st_patrick’s_day
  holiday 3 25: lady_day
  holiday 5 1: may_day
  holiday 6 24: midsummer_day
  holiday 7 4: independence_day
  holiday 8 1: lammas
  holiday 9 29: michaelmas
  holiday 10 31: halloween
  holiday 11 1: all_saints'_day all_saints’_day
  holiday 11 2: all_souls'_day all_souls’_day
  holiday 11 11: armistice_day
  holiday 7 14: bastille_day
  decade 2: twenties
  decade 3: thirties
  decade 4: forties
  decade 5: fifties
  decade 6: sixties
  decade 7: seventies
  decade 8: eighties
  decade 9: nineties
  season 21: spring springtime
  season 22: summer summertime
  season 23: autumn fall
  season 24: winter wintertime
  ordinal 1: first
  ordinal 2: second
  ordinal 3: third
  ordinal 4: fourth
  ordinal 5: fifth
  ordinal 6: sixth
  ordinal 7: seventh
  ordinal 8: eighth
  ordinal 9: ninth
  ordinal 10: tenth
  ordinal 11: eleventh
  ordinal 12: twelfth
  ordinal 13: thirteenth
  ordinal 14: fourteenth
  ordinal 15: fifteenth
  ordinal 16: sixteenth
  ordinal 17: seventeenth
  ordinal 18: eighteenth
  ordinal 19: nineteenth
  ordinal 20: twentieth
  ordinal 21: twenty-first twenty_first
  ordinal 22: twenty-second
  ordinal 23: twenty-third
  ordinal 24: twenty-fourth
  ordinal 25: twenty-fifth
  ordinal 26: twenty-sixth
  ordinal 27: twenty-seventh
  ordinal 28: twenty-eighth
  ordinal 29: twenty-ninth
  ordinal 30: thirtieth
  ordinal 31: thirty-first
  cardinal 1: one a an
  cardinal 2: two
  cardinal 3: three
  cardinal 4: four
  cardinal 5: five
  cardinal 6: six
  cardinal 7: seven
  cardinal 8: eight
  cardinal 9: nine
  cardinal 10: ten
  cardinal 11: eleven
  cardinal 12: twelve a_dozen
  cardinal 25: a_quarter_century
  cardinal 13: thirteen
  cardinal 14: fourteen
  cardinal 15: fifteen
  cardinal 16: sixteen
  cardinal 17: seventeen
  cardinal 18: eighteen
  cardinal 19: nineteen
  cardinal 20: twenty
  cardinal 30: thirty
  cardinal 40: forty
  cardinal 50: fifty
  cardinal 60: sixty
  cardinal 70: seventy
  cardinal 80: eighty
  cardinal 90: ninety
  cardinal 100: a_hundred one_hundred
  """
