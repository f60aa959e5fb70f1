/// English sentences written before the rules were; the marks are those of `chineseBefore`.
let englishBefore = #"""
  @ 2007-06-20
  The council met on {9 March 2007|2007-03-09} in the town hall.
  The council met on {March 9, 2007|2007-03-09}, in the town hall.
  It opened on {March 9th, 2007|2007-03-09}.
  It opened on {the 9th of March 2007|2007-03-09}.
  The paper is dated {9 Mar. 2007|2007-03-09}.
  She arrived on {Friday, March 9, 2007|2007-03-09}, and left {a week later|2007-03-16}.
  The log reads {2007-03-09|2007-03-09} and then {2007/03/10|2007-03-10}.
  In {March 2007|2007-03} the survey began.
  By {the summer of 1998|1998-22} the bridge was finished.
  The plant closed in {Fall 1998|1998-23}.
  Sales fell in {Q3 2019|2019-35}.
  Sales fell in {the third quarter of 2019|2019-35}.
  In {the first half of 2006|2006-40} exports rose.
  {The 1980s|198X} brought new machines.
  In {the early 1980s|198X} the village had no road.
  The style of {the 1930s–40s|1930/1949} is back.
  In {the 18th century|1701/1800} salt was taxed.
  In {the nineteenth century|1801/1900} railways came.
  The temple was sacked in {587 BCE|-0586}.
  The kingdom lasted from {612–539 BCE|-0611/-0538}.
  Founded {c. 1850|1850~}, the firm still trades.
  The conference ran {9–12 March 2007|2007-03-09/2007-03-12}.
  They met on {9 and 10 March|2007-03-09/2007-03-10}.
  The fair runs {Jan 30 – Feb 2|2008-01-30/2008-02-02}.
  Rationing lasted from {1975–80|1975/1980}.
  It was built {between 1962 and 1971|1962/1971}.
  He was mayor from {1962 to 1971|1962/1971}.
  The minister spoke {yesterday|2007-06-19}.
  The minister will speak {tomorrow|2007-06-21}.
  The talks resume {next week|2007-06-25/2007-07-01}.
  {Last month|2007-05} the index fell.
  {Last year|2006} it rose.
  {This year|2007} it is flat.
  He was arrested {last August|2006-08}.
  On {Monday|2007-06-18} the court ruled.
  {Two years ago|2005} the river froze.
  The treaty was signed on {4 May 1990|1990-05-04}; {two years later|1992} it lapsed.
  They landed on {6 June 1944|1944-06-06}. {That day|1944-06-06} the sea was rough.
  He enrolled in {1920|1920}. {The following year|1921} he left.
  The war ended in {November 1918|1918-11}. {The following March|1919-03} she sailed home.
  She was born on {12 July 1901|1901-07-12} and died in {1987|1987}.
  {The same year|2007} he was promoted.
  Since {1949|1949} the college has grown.
  It had closed by {late 1971|1971~}.
  It rained in {mid-March|2007-03-11/2007-03-20}.
  May I come in? The march was long, and in august company we may sit.
  Mr May met Dr. June Lee at 5 p.m. in Room 1204.
  The bridge is 1998 metres long and cost $1950, see pp. 1912-1918.
  Call 555-1998 or write to PO Box 1850.
  He walked for three days and stayed two weeks, every year, at the age of 30.
  The 12th Session and the 863 Programme have no dates.
  Recently, nowadays and currently are vague words.
  In {fiscal year 2008|2008} the deficit grew.
  @
  {January 5|null} was cold.
  The school opened in {September 1931|1931-09}. In {October|1931-10} it burned down.
  The chapel, begun in {1455|1455}, was never finished.
  In {1066|1066} the duke crossed the sea.
  """#
