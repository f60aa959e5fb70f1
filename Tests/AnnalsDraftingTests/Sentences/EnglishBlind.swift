/// English sentences written from the language, before the rules they first met were mended; the marks
/// are those of `chineseBefore`, the scores of the first run stand in docs/design/0027-measuring-drafts.md.
let englishBlind = #"""
  @ 2015-09-17
  The embargo was lifted on {the 1st of July, 1823|1823-07-01}.
  {July 4th, 1826|1826-07-04} was a Tuesday.
  We dined with the Bishop on {Thursday the 3rd of May 1804|1804-05-03}.
  The letter is dated {9.3.1907|1907-03-09}, the reply {11.3.1907|1907-03-11}.
  Filed {03/14/2015|2015-03-14}; revised {2015-04-02|2015-04-02}.
  The lease runs from {1 Jan 2010 to 31 Dec 2019|2010-01-01/2019-12-31}.
  Delegates met {Sept. 9-12, 2014|2014-09-09/2014-09-12}, in Oslo.
  Delegates will meet from {September 28 through October 3|2015-09-28/2015-10-03}.
  The exhibition is open {1–30 November|2015-11-01/2015-11-30}.
  It rained on {the 3rd and 4th of June 1911|1911-06-03/1911-06-04}.
  The survey was made in {1861–65|1861/1865}.
  He reigned {1327–77|1327/1377}; his grandson followed him.
  The factory made tyres from {1903 until 1988|1903/1988}.
  Coal was dug here from {the 1870s until 1966|1870/1966}.
  A truce held {between December 24 and December 26, 1914|1914-12-24/1914-12-26}.
  In {the late nineteenth century|1801/1900} the river was dammed.
  In {the second half of the 18th century|1751/1800} rents doubled.
  The vase is of {the 3rd century BC|-0299/-0200}.
  {The mid-1950s|195X} saw a building boom.
  In {the '20s|192X} and {'30s|193X} the pier had a theatre.
  It was the hit of {the early '90s|199X}.
  Hotels went up in {the 1960s|196X} and {1970s|197X}.
  By {the end of the 1970s|197X} all were gone.
  {Winter 1962–63|1962-24} froze the harbour.
  The vote is set for {the spring of 2016|2016-21}.
  {This summer|2015-22} the lake fell two metres.
  {Last autumn|2014-23} it stood at its usual level.
  Turnover fell in {Q2|2015-34} and rose again in {the third quarter|2015-35}.
  Turnover in {the first quarter of this year|2015-33} was flat.
  {H1 2014|2014-40} was better than {H2 2013|2013-41}.
  The grant is for {fiscal 2016|2016} and {FY17|2017}.
  The council meets again on {October 1|2015-10-01}.
  The council met on {December 12|2014-12-12}.
  He was sworn in on {January 20|2015-01-20}.
  Ballots must arrive by {Wednesday|2015-09-23}.
  He said on {Wednesday|2015-09-16} that the bridge was safe.
  The museum opened {last Sunday|2015-09-13} and will close {next Sunday|2015-09-20}.
  {Yesterday morning|2015-09-16} a boat went down; {this morning|2015-09-17} it was raised.
  {Last night|2015-09-16} the wind dropped.
  {Earlier this month|2015-09} a dog found the coins.
  {Late last year|2014~} the mine flooded.
  {Two days ago|2015-09-15} the pumps stopped.
  {Six months ago|2015-03} there were three cases.
  Rents are up on {a year earlier|2014}.
  Prices are the highest since {August 2008|2008-08}.
  In {September of last year|2014-09} she sold the farm.
  The ship left on {28 August|2015-08-28} and arrived on {the 30th|2015-08-30}.
  On {the morning of 6 August 1945|1945-08-06} the sky was clear.
  Shortly before noon on {May 3, 1901|1901-05-03} a mattress caught fire.
  The concert of {Saturday evening|2015-09-12} was broadcast.
  A new law takes effect on {January 1, 2016|2016-01-01}.
  The reform comes into force {next January|2016-01}.
  {The day after tomorrow|2015-09-19} the judges vote.
  {Three years from now|2018} the tunnel will be ready.
  On {Christmas Day 1914|1914-12-25} the guns fell silent.
  It closed on {New Year's Eve 1999|1999-12-31}.
  He has been mayor since {1 May|2015-05-01}.
  May's garden is where the march of time stops; augustly the sun sets.
  May and June Carter sang with Jan Peters, and April was there.
  They may march in august company, said Mr. March.
  Some 2,000 people in 1,500 houses lost power for 12 hours.
  The Boeing 737, the Airbus 320 and the Peugeot 2008 are machines.
  Apollo 11 and Gemini 8 flew; Catch-22 was filmed.
  Article 1914 of the Civil Code and Section 1983 were cited.
  See Smith (p. 1999), room 2001, and ISO 8601.
  The 7th Fleet, the Fifth Republic and the Third Reich are not dates.
  He lives at 1600 Pennsylvania Avenue and works on 42nd Street.
  She won 6–3, 7–5 and finished 4th; the score was 10-12.
  Call 0171 946 1812 or dial 911 for help.
  Children aged 10 to 12 pay half; the over-65s pay nothing.
  The film “2012” and the novel “Nineteen Eighty-Four” were sold.
  The firm has 1,812 staff and 2015 shareholders.
  It is a three-year plan with a 90-day review every six months.
  @ 1986-11
  He arrived on {the 12th of the month|1986-11-12}.
  {Last month|1986-10} two were sold.
  @
  The Treaty of Westphalia was signed on {24 October 1648|1648-10-24} and the guns fell silent {the same day|1648-10-24}.
  In {1789|1789} she was born; in {1806|1806} she married; {the year after|1807} she was a widow.
  On {3 June|null} nothing happened.
  He sailed in {April 1831|1831-04} and came home {five years later|1836}. {The following spring|1837-21} he married.
  The bank failed on {15 September 2008|2008-09-15}. {A week earlier|2008-09-08} its shares had stood at 16 dollars; {a month later|2008-10} they were worth nothing.
  She entered parliament in {1974|1974}, left it in {'83|1983} and died {the next year|1984}.
  The city was founded in {753 BC|-0752} and sacked in {410|0410}.
  The dynasty ruled from {206 BCE to 220 CE|-0205/0220}.
  The tombs are {c. 1350–1300 BC|-1349~/-1299~}.
  Writing appears around {3300 BCE|-3299~}.
  {World War I|1914/1918} ended their trade, {World War II|1939/1945} their town.
  Banks closed during {the Great Depression|1929/1939}.
  The wall fell at the end of {the Cold War|1947/1991}.
  {1066|1066}: the Norman Conquest.
  {1805|1805}⏎{21 October|1805-10-21}: battle off the cape. {6 November|1805-11-06}: news reaches London.
  LONDON, {Feb. 9, 1963|1963-02-09} (AP) — The singer left {yesterday|1963-02-08} and returns {Tuesday|1963-02-12}.
  PARIS, {17 June 1940|1940-06-17} – The cabinet resigned {last night|1940-06-16}.
  """#
