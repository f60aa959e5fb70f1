/// English sentences written when the rules stood; the marks are those of `chineseBefore`.
let englishAfter = #"""
  @ 2012-03-15
  The bill passed on {1 March|2012-03-01} and takes effect on {1 April|2012-04-01}.
  Voters go to the polls on {November 6|2012-11-06}.
  The fire on {Dec. 28|2011-12-28} destroyed the depot.
  Output grew in {January|2012-01} but fell in {February|2012-02}.
  The results for {the fourth quarter of 2011|2011-36} were poor.
  She took office in {early 2009|2009~}.
  The strike began in {late January|2012-01-21/2012-01-31}.
  Work will finish by {the end of 2013|2013-12}.
  He retired at {the end of March 2010|2010-03-21/2010-03-31}.
  The museum reopens {next month|2012-04}.
  {This week|2012-03-12/2012-03-18} the committee sits; {last week|2012-03-05/2012-03-11} it did not.
  They married {last June|2011-06}.
  The pact dates from {24 October 1648|1648-10-24}.
  The charter of {15 June 1215|1215-06-15} survives in four copies.
  It was {Tuesday, 14 April 1912|1912-04-14}.
  The {1936|1936} games and the {1948|1948} games were held in Europe.
  A census was taken in {1801|1801}, {1811|1811} and {1821|1821}.
  He studied there from {September 1950 to June 1954|1950-09/1954-06}.
  The siege lasted from {8 September 1941 to 27 January 1944|1941-09-08/1944-01-27}.
  The war of {1812–15|1812/1815} was costly.
  During {the 1950s|195X} and {the 1960s|196X} the town doubled.
  In {the mid-1970s|197X} prices soared.
  By {the late 1990s|199X} everyone had a phone.
  Fashions of {the '60s|196X} returned.
  It is a {seventeenth-century|1601/1700} manor.
  {The early 20th century|1901/2000} saw new states.
  Rome was sacked in {AD 410|0410}.
  The pyramid was built {c. 2560 BC|-2559~}.
  The city fell in {146 BC|-0145}.
  The library was founded in {1602|1602}; {three years later|1605} its first catalogue appeared.
  He landed on {3 August 1492|1492-08-03}. {Two days later|1492-08-05} he wrote home.
  {Ten years earlier|2002} nobody would have believed it.
  On {12 April 1961|1961-04-12} he flew. {The next day|1961-04-13} the papers said little.
  She arrived in {May 1968|1968-05}. {The same month|1968-05} the shops closed.
  He was appointed in {1933|1933} and dismissed {the following year|1934}.
  The report of {2 February 2012|2012-02-02} runs to 300 pages.
  The prize was awarded {yesterday|2012-03-14} in Oslo.
  {Tomorrow|2012-03-16} is a holiday; {today|2012-03-15} is not.
  The president left on {Tuesday|2012-03-13}.
  {Three weeks ago|2012-02-23} the dam burst.
  It was {the spring of 1847|1847-21}.
  {The winter of 1946–47|1946-24} was harsh.
  {Summer 2008|2008-22} was wet.
  The firm was sold in {FY 2010|2010}.
  The act came into force on {the first of January 1900|1900-01-01}.
  They sailed on {the 5th of September, 1620|1620-09-05}.
  It opened {10–13 May 2011|2011-05-10/2011-05-13}.
  It opened {May 10–13, 2011|2011-05-10/2011-05-13}.
  It ran from {28 February to 3 March 2011|2011-02-28/2011-03-03}.
  It ran {Dec 30, 2010 – Jan 2, 2011|2010-12-30/2011-01-02}.
  Published: {2012-03-10|2012-03-10}
  The band Blink 182 played 1500 shows; tickets cost 2012 yen.
  In all 1914 men and 1989 women took part.
  Flight 1999 left gate 12 at 18:30.
  April Jones and June Carter sang; Mr March may march.
  The ratio is 3/4 and version 2.0.1 is out.
  The 101st Regiment and the 42nd Street theatre are not dates.
  Turn to page 1848 of volume 12.
  The children are 10 years old and have two weeks of holiday each year.
  @
  BEIJING, {March 9, 2007|2007-03-09} (Xinhua) -- The talks resume on {Monday|2007-03-12}, officials said.
  In {1848|1848} he moved to Paris. In {March|1848-03} he joined a club, and by {June|1848-06} he had left.
  {1905|1905}⏎In {May|1905-05} the fleet was lost.⏎{1906|1906}⏎On {18 April|1906-04-18} the earth shook.
  He taught there {between 1914 and 1932|1914/1932}.
  Founded in {1636|1636}, it is the oldest.
  The {1990–91|1990/1991} season was his last.
  He ruled from {1643 to 1715|1643/1715}.
  {19 June 1865|1865-06-19} is remembered still.
  On {9/11/2001|2001-09-11} the towers fell.
  By {the turn of the century|1900~} it was gone.
  On {25 October (7 November) 1917|1917-11-07} the palace fell.
  He was born on {5/18 March 1880|1880-03-18}.
  She died on {24 October/6 November 1893|1893-11-06}.
  The fair of {Whit Monday 1853|1853-05-16}.
  The rising of {Easter Monday 1916|1916-04-24}.
  The truce of {Good Friday 1998|1998-04-10}.
  The strike of {Labor Day 1935|1935-09-02}.
  In {the academic year 1932–33|1932/1933} salaries were cut.
  {The first week of May 1968|1968-05-01/1968-05-07} was the loudest.
  In {the closing months of 1943|1943~} the tide turned.
  He ruled from {836 to 892|0836/0892}.
  Harun ({786–809|0786/0809}) wrote to the king.
  He died in {June 747|0747-06} and was mourned.
  In {1821|1821} they rose; on {27 September of that year|1821-09-27} they won.
  In {1904|1904} it closed. {Half a century later|1954} it opened.
  On {the 3rd day of May, 1893|1893-05-03} the board met.
  On {07-JUL-2005|2005-07-07} it was signed.
  He is in his late 20s and she in her early 30s.
  In {May|null} 250 were killed.
  @ 1817-03-11
  Your letter of {the 4th|1817-03-04} came on {Saturday last|1817-03-08}.
  Send it before {the 25th inst.|1817-03-25}, for mine of {the 2nd ult.|1817-02-02} is lost.
  He sailed on {the 20th of September last|1816-09-20}.
  She comes {to-morrow|1817-03-12}.
  """#
