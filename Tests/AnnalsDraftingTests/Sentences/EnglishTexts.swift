/// English texts of several genres, made up, with what a reader finds in them.
///
/// A line `@ date` begins a text; `people:` and the like list its names. In the text stand
/// `{words|value}` for a time (`{more words|value|words}` where only a part is one, `?` where readers would
/// differ, `-` where there is none) and `«words|speaker»` or `‹words|speaker›` for a quotation, direct or
/// reported. The scores of their first runs, before the rules were mended, stand in docs/design/0027-measuring-drafts.md. Those of the third
/// group have no quotations, bodies and places marked.
let englishTexts = #"""
  @ 2011-10-14
  people: Marta Lindqvist; Owen Farrell; Hana Kobayashi
  organizations: European Rail Agency; Transport Committee
  places: Lisbon; Porto; Madrid; Brussels; Portugal; Spain
  programmes: Iberian Link
  LISBON, {Oct. 14|2011-10-14} (Northern Wire) — Transport ministers from nine countries agreed {on Friday|2011-10-14|Friday} to finish the Iberian Link, a railway that was first promised in {the early 1990s|199X}, by {the end of 2018|2018-12}.
  The agreement, reached after two days of talks, commits Portugal and Spain to open tenders {next spring|2012-21} and to lay the first rails before {June 2013|2013-06}.
  “«We have waited for this line for twenty years|Marta Lindqvist»,” said Marta Lindqvist, the director of the European Rail Agency. “«{Today|2011-10-14} we can say when the first train will run.|Marta Lindqvist»”
  Lindqvist told reporters that ‹the cost had risen from 2.1 billion euros in {2004|2004} to 3.4 billion {this year|2011}.|Marta Lindqvist› She is to present a revised budget to the Transport Committee in Brussels on {November 3|2011-11-03}.
  Owen Farrell, an engineer who has followed the project since {1998|1998}, was less certain. “«I was here in {2005|2005},|Owen Farrell»” he said. “«I heard the same speech.|Owen Farrell»”
  {Last month|2011-09} the two governments dropped a plan for a second tunnel. {A week earlier|2011-10-07|}, on {7 October|2011-10-07}, a court in Porto had stopped work on a bridge.
  Trains between Madrid and Lisbon now take nine hours. In {the 1960s|196X} they took ten.
  Hana Kobayashi of the consultancy Railmark said {Thursday|2011-10-13} that ‹the forecast of 3,000 passengers a day was “optimistic”.|Hana Kobayashi›
  @
  people: Thomas Wyndham; Eliza Corrie; Samuel Okoro
  organizations: Harbour Board; Corrie Foundation
  places: Port Wyndham
  programmes:
  A Chronology of Port Wyndham
  {1788|1788}
  {March 4|1788-03-04}. Captain Thomas Wyndham anchors in the bay.
  {November|1788-11}. The first huts are built.
  {1791|1791}
  In {May|1791-05} a fire destroys the storehouse. {Two weeks later|?} it is rebuilt in stone.
  {1803–05|1803/1805}
  A drought. Half of the settlers leave.
  {1847|1847}
  {12 January|1847-01-12}: The Harbour Board holds its first meeting. {9–11 June|1847-06-09/1847-06-11}: A storm sinks seven ships.
  {1890s|189X}
  Gold is found upriver; the population doubles.
  {1914|1914}
  {Aug. 5|1914-08-05}: News of the war reaches the town. {The next day|1914-08-06} sixty men enlist.
  {1931|1931}
  {Late March|1931-03-21/1931-03-31}: The cannery shuts. Eliza Corrie opens a soup kitchen, which feeds 400 people a day until {the following February|1932-02}.
  {1952|1952}
  {Spring|1952-21}: The Corrie Foundation is set up. {October 3–7|1952-10-03/1952-10-07}: First regatta.
  {1978|1978}
  {16 Feb.|1978-02-16} Samuel Okoro is elected mayor, the first from outside the district.
  {2001|2001}
  {Q4|2001-36}: The port handles a million containers for the first time.
  @
  people: Adelaide Brandt; Friedrich Brandt; Niels Holm; Ruth Abramson; Charles de Witt
  organizations: University of Leiden; Royal Society
  places: Bremen; Leiden; Copenhagen; Cambridge
  programmes: Keller Medal
  Adelaide Brandt ({3 February 1889 – 21 November 1967|1889-02-03/1967-11-21}) was a German chemist. She was born in Bremen, the second daughter of Friedrich Brandt, a schoolmaster, and entered the University of Leiden in {the autumn of 1907|1907-23}, at the age of eighteen.
  In {1912|1912} she took her degree. {The following year|1913} she moved to Copenhagen, where she worked with Niels Holm until {the summer of 1915|1915-22}. In {March 1916|1916-03} she returned to Leiden; in {May of the same year|1916-05} she fell ill, and for eight months she did no work at all.
  {Between 1919 and 1926|1919/1926} Brandt published eleven papers on surface films. The best known appeared on {14 July 1922|1922-07-14}. {Three years later|1925} she was awarded the Keller Medal of the Royal Society.
  She married Charles de Witt in {June 1927|1927-06}; he died {two years later|1929}. From {1930 to 1938|1930/1938} she taught at Cambridge. Her student Ruth Abramson later recalled: “«She never wrote anything down in the laboratory. It was all in her head until the evening.|Ruth Abramson»”
  During {the Second World War|1939/1945} she lived in the country. {In the late 1940s|194X|the late 1940s} she wrote a textbook that went through nine editions by {1963|1963}. She retired on {30 September 1954|1954-09-30}, and died {thirteen years later|1967}.
  @
  people: Josiah Penhallow; Edith Sayer; R. H. Tolland; Mary-Anne O'Brien; Martin Luther Greene Jr.
  organizations: Penhallow Institute; Board of Trustees; Ministry of Education; Carnegie Trust; University of Wales
  places: Swansea; Castle Street
  programmes: Universities Act
  The Penhallow Institute: a short history
  The Penhallow Institute was founded in {1871|1871} by Josiah Penhallow, a copper merchant, who left it £40,000. Classes began on {2 October 1872|1872-10-02} in two rooms above a bank in Swansea. In its first year 61 students enrolled.
  The Board of Trustees met for the first time on {9 and 10 January 1873|1873-01-09/1873-01-10}. By {the turn of the century|1900~} the Institute had 700 students, and in {1904|1904} it was given a charter.
  Edith Sayer, the first woman to hold a chair, was appointed in {1919|1919}. In {the mid-1920s|192X} the Carnegie Trust paid for a library, which was opened on {Monday, 14 May 1928|1928-05-14} by the Minister. The building, at 42 Castle Street, cost £1928 more than was planned.
  From {September 1939 until July 1945|1939-09/1945-07} the Institute was evacuated to three country houses. It came back in {the winter of 1945–46|1945-24}. The post-war years were busy: {between 1946 and 1951|1946/1951} student numbers rose from 900 to 2,150.
  Under the Universities Act of {1963|1963} the Institute became a college of the University of Wales. Its fourth principal, R. H. Tolland, served from {1958 to 1974|1958/1974}. Mary-Anne O'Brien succeeded him in {January 1975|1975-01}, and {in the same month|1975-01|the same month} the Ministry of Education approved a new campus. Work on it took eleven years.
  {The 1980s|198X} were hard. {In FY1983|1983|FY1983} the grant was cut by a fifth; {a year later|1984} three departments closed. {At the end of the decade|?} Martin Luther Greene Jr. was hired to save the place, and he did.
  @ 2019-08-06
  people: Priya Raman; Daniel Whitcombe
  organizations: Corvane Systems; Securities and Exchange Commission
  places:
  programmes: Project Lantern
  Corvane Systems Reports Second Quarter Results
  AUSTIN, {August 6, 2019|2019-08-06} -- Corvane Systems {today|2019-08-06} reported revenue of $412.6 million for {the second quarter of 2019|2019-34}, up 9% from {the second quarter of 2018|2018-34}. Net income for {the quarter|?} was $38 million, or 41 cents per share.
  “«{Q2|2019-34} was our best quarter since {2015|2015},|Priya Raman»” said Priya Raman, chief executive officer. “«We expect the same in {the second half of the year|2019-41}.|Priya Raman»”
  For {fiscal 2020|2020}, which starts on {October 1|2019-10-01}, the company forecasts growth of 10 to 12 percent. In {FY2018|2018} it was 7 percent, and in {FY 2017|2017} 4 percent.
  Project Lantern, launched in {late 2016|2016~}, now has 1,900 customers. A second version, Lantern 2020, will be released in {early 2020|2020~}. Section 1983 of the filing, Form 10-K, was sent to the Securities and Exchange Commission {last Friday|2019-08-02}.
  Daniel Whitcombe, who joined the board in {May|2019-05}, will become chairman {next month|2019-09}. “«I know this company,|Daniel Whitcombe»” Whitcombe said. The Boeing 747 that the company bought in {July 2012|2012-07} was sold {in the first quarter|2019-33|the first quarter}.
  Call 1-800-555-2019 before 5 p.m. for a replay.
  @ 2016-05-20
  people: Anneliese Vogt; Pavel Novák; Li Wenbo; Fatima al-Sayed
  organizations: World Health Assembly; Executive Board
  places: Geneva
  programmes: Clean Water Initiative; Global Action Plan
  series: World Health Assembly = 69
  The Sixty-ninth World Health Assembly will open in Geneva on {Monday|2016-05-23} and close on {Saturday, 28 May|2016-05-28}. Anneliese Vogt, the president of the Executive Board, will take the chair.
  The draft agenda was circulated on {April 22|2016-04-22}. It includes the Clean Water Initiative, which was proposed at the 58th session in {2005|2005} and renewed every five years, and a Global Action Plan for {2016–2030|2016/2030}.
  At the Board's 138th session, held {25–30 January|2016-01-25/2016-01-30}, Pavel Novák warned that ‹money would run out by {the end of this year|2016-12}|Pavel Novák›. ‘«There is nothing in the reserve,|Pavel Novák»’ he said. ‘«We spent it in {2014|2014} and {2015|2015}.|Pavel Novák»’
  Dr. Li Wenbo and Professor Fatima al-Sayed will report on vaccines on {the 25th|2016-05-25}. Their report covers {the last two years|?}. Since {January 1|2016-01-01} eleven states have paid in full. {A year ago|2015} it was only six.
  The 70th Assembly is expected to take place in {May 2017|2017-05}.
  @ 2013-03-22
  people: Xi Jinping; Vladimir Putin; Peng Liyuan
  organizations: CPC Central Committee; Communist Party of China Central Committee; Xinhua; State Institute of International Relations
  places: Moscow; Beijing; Durban; China; Russia; South Africa; Tanzania
  programmes:
  series: plenary session of the 18th CPC Central Committee = 2
  MOSCOW, {March 22|2013-03-22} (Xinhua) -- Chinese President Xi Jinping arrived in Moscow {on Friday|2013-03-22|Friday} for a state visit, his first foreign trip since he took office {last week|2013-03-11/2013-03-17}.
  Xi and his wife Peng Liyuan were met at the airport by Russian officials. President Vladimir Putin held talks with him {the same afternoon|2013-03-22}.
  “«China and Russia are good neighbors,|Xi Jinping»” Xi said. He noted that ‹bilateral trade reached 88 billion U.S. dollars in {2012|2012}, and would pass 100 billion by {2015|2015}.|Xi Jinping›
  Xi, also general secretary of the Communist Party of China Central Committee, was elected president on {March 14|2013-03-14}, after the second plenary session of the 18th CPC Central Committee, held from {Feb. 26 to 28|2013-02-26/2013-02-28}.
  {On Saturday|2013-03-23|Saturday} he will visit the State Institute of International Relations. He will leave Moscow on {Sunday|2013-03-24} for Tanzania, and will attend a summit in Durban, South Africa, {from March 26 to 27|2013-03-26/2013-03-27|March 26 to 27}. He returns to Beijing on {March 30|2013-03-30}.
  @
  people: Howard Pell; Leila Haddad; Herodotus
  organizations: Antiquities Service; University of Chicago
  places: Tell Arran; Damascus
  programmes:
  Tell Arran was settled by {about 5200 BC|-5199~|5200 BC} and abandoned {c. 3100 BCE|-3099~}. A second town flourished from {the 18th century BC to 1595 BC|-1799/-1594}, when it was burnt. Herodotus, writing in {the fifth century BC|-0499/-0400}, does not mention it.
  In {AD 70|0070} a Roman garrison of 480 men was quartered here; coins of {118–138 CE|0118/0138} have been found in its rubbish. The church, of {the mid-6th century|0501/0600}, was shaken by the earthquake of {526|0526}. From {the 12th to the 14th century|1101/1400} the mound was a cemetery.
  Howard Pell of the University of Chicago dug here {between 1931 and 1935|1931/1935}, and again for six weeks in {1938|1938}. His notes, 1,400 pages of them, were lost in {June 1940|1940-06}. Leila Haddad, who took over for the Antiquities Service in {spring 1998|1998-21}, reached virgin soil on {6 Oct. 2004|2004-10-06}. {Two days later|2004-10-08} the rains came.
  Level 7 dates to {around 2000 BC|-1999~|2000 BC}, level 12 is two thousand years older. Finds 1801 to 1950 are now in Damascus.
  @ 1998-11-30
  people: Gwendolyn Ashe; Peter Marlow; June Hartley
  organizations: Old Vic; BBC
  places: Leeds; Stratford; America
  programmes:
  Gwendolyn Ashe, the actress, who has died aged 84, made her name in {the thirties|193X} and was still working {last year|1997}.
  She was born in Leeds on {April 1, 1914|1914-04-01}: ‘«an April fool|Gwendolyn Ashe»’, as she used to say. Her first part, at fifteen, was a page in “As You Like It”. In {1934|1934} she joined the Old Vic, and in {1936–37|1936/1937} she toured America. She was married in {May 1940|1940-05}; {a month later|1940-06} her husband was killed at sea.
  After {the war|?} she went to Stratford. Peter Marlow, who directed her there in {1951|1951} and {'52|1952}, wrote in his diary on {18 March 1952|1952-03-18}: «G. never looks at the book. {Yesterday|?} she knew the whole of the third act.|?»
  She appeared in 42 films, among them “Summer of 1917” and “Catch the 8.15”. In {the 70s|197X} she was seldom off the air: {between 1972 and 1979|1972/1979} the BBC gave her two series. Asked once about retirement, she replied, ‘«I shall retire on the Tuesday after my funeral.|Gwendolyn Ashe»’
  June Hartley, her agent for thirty years, said {yesterday|1998-11-29}: ‘«She rang me {on Thursday|1998-11-26|Thursday} to ask what was next.|June Hartley»’
  @ 2022-02-18
  people: Ingrid Sorensen; Antony Blakemore; Josep Ferrer
  organizations: European Commission
  places: Washington; Tallinn
  programmes: Arctic Council Reform Act; Marshall Plan; Horizon Europe
  series: Munich Security Conference = 58
  The 58th Munich Security Conference opened {on Friday|2022-02-18|Friday} and runs through {Sunday|2022-02-20}. More than 30 heads of state are expected.
  The Conference, first held in {1963|1963}, moved to its present hotel in {the late '60s|196X}. In {2007|2007} a speech here changed the mood of a decade.
  In the run-up the European Commission published a strategy on {15 February|2022-02-15}, to be carried out in {2022-24|2022/2024} with money from Horizon Europe, which succeeded an earlier programme {last year|2021}. The Arctic Council Reform Act was passed in Washington on {Dec. 22, 2021|2021-12-22} and takes effect on {July 1|2022-07-01}.
  Ingrid Sorensen, Minister for Foreign Affairs, compared the effort to the Marshall Plan of {1948|1948}. “«But we do not have four years,|Ingrid Sorensen»” she added, “«we have until {the autumn|2022-23}.|Ingrid Sorensen»”
  Secretary Antony Blakemore is due to speak {tomorrow|2022-02-19}. He met Josep Ferrer in Tallinn on {Jan 30 – Feb 2|2022-01-30/2022-02-02} and again {the week before last|2022-01-31/2022-02-06}.
  A 9/11-style commission was proposed {on Wednesday|2022-02-16|Wednesday}. The first such body, set up after {the attacks of September 11, 2001|2001-09-11|September 11, 2001}, had ten members. Room 101 of the hotel is closed until {3/1/2022|2022-03-01}.
  @ 2004-03-17
  people: Aldo Marchetti; Renata Colombo; Giles Fairweather; Tomasz Wolski
  organizations: National Gallery; Fondazione Colombo; Uffizi Museum
  places: Florence; Kraków
  programmes:
  A painting that was looted from a villa near Florence in {the autumn of 1944|1944-23} will be returned to its owners {next month|2004-04}, the National Gallery said {on Wednesday|2004-03-17|Wednesday}.
  "Saint Jerome at his desk", attributed to a follower of Bellini, was bought by the gallery at auction in {June 1951|1951-06}. It had been sold twice before, in {1946|1946} and {1949|1949}.
  "«There is no doubt about it,|Giles Fairweather»" Giles Fairweather, the gallery's keeper, told reporters. "«It hung over Renata Colombo's bed until {the night of August 3, 1944|1944-08-03}.|Giles Fairweather»"
  Renata Colombo, 71, remembers the night. "«My father said we would see it again,|Renata Colombo»" she said {yesterday|2004-03-16}. "«He said it every year until he died.|Renata Colombo»"
  Her lawyer, Aldo Marchetti, first wrote to the gallery on {11 November 1998|1998-11-11}. {Two years later|2000} the gallery opened its archive. Marchetti said that ‹the papers proved "beyond argument" that the work was stolen.|Aldo Marchetti›
  Tomasz Wolski of the university of Kraków, who traced the frame, will speak about the case at the gallery on {April 22|2004-04-22}. From {May to July|2004-05/2004-07} the picture will be shown at the Uffizi Museum. The Fondazione Colombo was set up {last year|2003}.
  @
  people: Isaac Merriwether; Hannah Merriwether; Obadiah Stokes; Jane Stokes; William Ewart Hollis
  organizations: Merriwether & Sons; Hollis Brothers; Great Western Railway
  places: Reading; Bristol; Bath; Paris; South Africa
  programmes: Factory Act
  Merriwether & Sons, biscuit makers, {1826–1971|1826/1971}
  {1826|1826} Isaac Merriwether opens a shop in Reading, selling biscuits to coach passengers.
  {1841|1841} The Great Western Railway reaches Bristol; sales triple within three years.
  {1846|1846} A factory is built beside the canal. {In the same year|1846|the same year} Isaac dies, aged 62, and is succeeded by his widow Hannah Merriwether.
  {1850s|185X} Tins with painted lids are sold in 40 countries.
  {1867|1867} The Factory Act limits the hours of children. Obadiah Stokes joins as engineer and designs the first continuous oven, which is patented on {3 February 1869|1869-02-03}.
  {1878|1878} Paris exhibition: a gold medal.
  {1899–1902|1899/1902} Biscuits for the army in South Africa.
  {1914|1914} {Aug.|1914-08}: 300 men enlist. {By Christmas|?} the ovens are manned by women.
  {1921|1921} Merger with Hollis Brothers of Bath. William Ewart Hollis becomes chairman on {1 January 1922|1922-01-01}.
  {1940|1940} {25 Nov.|1940-11-25}: bombs destroy the tin works.
  {Late 1950s|195X} Supermarkets; the firm's share of the market falls from 18 to 7 per cent.
  {1969|1969} Jane Stokes, great-granddaughter of Obadiah, resigns from the board.
  {1971|1971} {30 June|1971-06-30}: the last batch leaves the oven.
  @ 2020-11-09
  people: Yusuf Demir; Amara Nwosu; Katherine Lindholm; Rajesh Iyer
  organizations: Institute of Tropical Medicine; Ministry of Health; World Health Organization; WHO
  places: Lagos; Geneva; Belgium
  programmes: Green Light Protocol
  ANTWERP, Belgium, {November 9, 2020|2020-11-09} — A vaccine against river fever protected nine out of ten volunteers in a trial that began {in March|2020-03|March}, the Institute of Tropical Medicine reported {Monday|2020-11-09}.
  The trial enrolled 2,019 people aged 18 to 55 in Lagos {between March 2 and May 30|2020-03-02/2020-05-30}. Half received two doses, 28 days apart. ‘«I have worked on this virus since {the early 2000s|200X},|Amara Nwosu»’ said Dr. Amara Nwosu, who led the study, ‘«and I have never seen figures like these.|Amara Nwosu»’
  Katherine Lindholm, head of vaccines at the World Health Organization (WHO) in Geneva, warned that ‹the results had not yet been reviewed by other scientists.|Katherine Lindholm›
  The Ministry of Health plans to apply for approval under its Green Light Protocol {by the end of the year|2020-12|the end of the year} and hopes to vaccinate 5 million people in {the first half of 2021|2021-40}. "«We could begin as early as {February|2021-02},|Rajesh Iyer»" said its spokesman, Rajesh Iyer.
  River fever killed 1,918 people in {2018|2018} and 1,412 {last year|2019}. It was first described in {1937|1937} by Yusuf Demir. Outbreaks occur every four to five years, usually in the rainy season. The last one began on {Christmas Eve 2017|2017-12-24} and lasted until {mid-June 2018|2018-06-11/2018-06-20}.
  @
  people: Marguerite Delacroix; Auguste Delacroix; Jean-Baptiste Fournier; Sarah Bernstein; Henri Matisse
  organizations: École Normale; Sorbonne; Academy of Sciences
  places: Lyon; Paris; Algiers
  programmes: Legion of Honour
  Marguerite Delacroix was born at Lyon on {12 May 1871|1871-05-12}, during the last weeks of the Commune. Her father, Auguste Delacroix, taught mathematics. When she was nine years old he taught her algebra, and at twelve she knew Euclid by heart.
  In {October 1889|1889-10} she entered the École Normale. {Four years later|1893} she came second in the agrégation. She taught in Algiers from {1894 to 1899|1894/1899}, years which she later called "the long holiday".
  On {5 April 1900|1900-04-05} she read a paper on prime numbers at the Sorbonne. {The next day|1900-04-06} Jean-Baptiste Fournier wrote to her: "«Madame, you have destroyed ten years of my work, and I thank you for it.|Jean-Baptiste Fournier»" They were married {in July|1900-07|July}; {the following January|1901-01} their only child died.
  {World War I|1914/1918} she spent as a nurse. She was elected to the Academy of Sciences in {1923|1923}, after being refused in {1911|1911} and {1919|1919}, and received the Legion of Honour in {'31|1931}.
  Sarah Bernstein, her pupil, wrote that ‹she had "the patience of a cat at a hole".|Sarah Bernstein› Henri Matisse drew her twice, in {the spring of 1935|1935-21} and in {1941|1941}. She died in Paris on {the night of 2–3 February 1947|1947-02-02/1947-02-03}.
  @ 1995-09-30
  people: Bill Harkness; Rosa Delgado; Chen Guowei; Margaret Ashdown
  organizations: Bayview City Council; Delgado Construction; Harbor Commission
  places: Fourth Street
  programmes:
  Minutes of the special meeting of the Bayview City Council, {September 28, 1995|1995-09-28}
  The meeting was called to order at 7:05 p.m. by Mayor Bill Harkness. Present: Council members Rosa Delgado, Chen Guowei and Margaret Ashdown.
  1. The minutes of {August 31|1995-08-31} were approved.
  2. Fourth Street bridge. Ms. Ashdown reported that ‹the bridge, built in {1928|1928}, would be closed from {October 16 through November 22|1995-10-16/1995-11-22}.|Margaret Ashdown› Delgado Construction will begin work on {the 17th|1995-10-17}. Mr. Chen asked why the work could not wait until {spring|?}.
  3. Budget. The deficit for {fiscal year 1995-96|1995/1996} stands at $1.9 million; for {FY 94|1994} it was $750,000.
  4. The Harbor Commission's 112th regular meeting will be held {next Thursday|1995-10-05}. Mayor Harkness said ‹he would attend.|Bill Harkness›
  5. Ordinance 1987 was read for the second time. Room 1995 remains locked.
  The council adjourned at 9:40 p.m. and will meet again {in two weeks|?}, on {October 12|1995-10-12}.
  @ 2009-06-12
  people: Hu Jintao; Dmitry Medvedev; Luiz Inácio Lula da Silva; Manmohan Singh; Qin Gang; Zhang Ming
  organizations: Shanghai Cooperation Organization; Foreign Ministry; Xinhua
  places: Yekaterinburg; Croatia; Slovakia; Russia; China
  programmes:
  BEIJING, {June 12|2009-06-12} (Xinhua) -- Chinese President Hu Jintao will leave for Russia {on Sunday|2009-06-14|Sunday} to attend the ninth meeting of the Council of Heads of State of the Shanghai Cooperation Organization, Foreign Ministry spokesman Qin Gang announced {Friday|2009-06-12}.
  The meeting is scheduled for {June 15 and 16|2009-06-15/2009-06-16} in Yekaterinburg. Hu will also meet Dmitry Medvedev, Luiz Inácio Lula da Silva and Manmohan Singh at the first BRIC summit {on the 16th|2009-06-16|the 16th}.
  From {June 17 to 20|2009-06-17/2009-06-20} he will visit Slovakia and Croatia. It is the first visit by a Chinese head of state to Slovakia since {1993|1993}.
  "«China attaches great importance to the summit,|Qin Gang»" Qin said. "«The visit will open a new chapter.|Qin Gang»"
  Vice Foreign Minister Zhang Ming told a news conference {on Thursday|2009-06-11|Thursday} that ‹trade with Russia reached 56.8 billion U.S. dollars {in 2008|2008|2008}, up 18 percent from {the previous year|2007}.|Zhang Ming› In {the first four months of this year|?} it fell by 42 percent.
  @ 2018-07-16
  people: Luka Perić; Antoine Morel; Didier Lacombe; Zlatko Horvat
  MOSCOW — France won its second World Cup on {Sunday|2018-07-15}, beating Croatia 4-2 in a final that had everything. It was the highest score in a final since {1966|1966}.
  Antoine Morel, 19, became the first teenager to score in a final since {1958|1958}. "I was born in {December '98|1998-12}, five months after we won the first one," Morel said after the match.
  Didier Lacombe, the coach, who captained the side in {1998|1998}, has now won the cup as player and manager. He took over in {July 2012|2012-07}, {a month after|?} a poor European Championship.
  Croatia's captain Luka Perić was named best player. Coach Zlatko Horvat said his team would fly home {today|2018-07-16}. The next tournament will be played from {November 21 to December 18, 2022|2022-11-21/2022-12-18} in Qatar; on {Tuesday|2018-07-17} the organisers will present the ball.
  @ 2011-03-04
  people: Denise Harrow; Patrick Aylmer; Susan Whitfield; Pole
  A former bank manager who stole £1.2m from elderly customers was jailed for seven years {yesterday|2011-03-03}.
  Patrick Aylmer, 48, of Elm Road, Croydon, pleaded guilty at an earlier hearing on {January 14|2011-01-14}. {Between March 2004 and August 2009|2004-03/2009-08} he opened 37 accounts in false names, the court heard.
  Denise Harrow, prosecuting, said the fraud came to light in {September 2009|2009-09} when a customer's daughter noticed that £40,000 was missing. Aylmer was arrested {the following month|2009-10}.
  Mr Justice Pole told him: "You robbed people who had nobody else to trust." Susan Whitfield, 81, who lost £63,000, said outside court: "I have not slept properly since the day they came."
  A hearing about the money will take place on {6 May|2011-05-06}. He will not be released before {September 2014|2014-09}.
  @
  people: Neil Armstrong; Buzz Aldrin; Michael Collins; Gene Kranz; Yuri Gagarin; John F. Kennedy
  Apollo 11 left pad 39A at 9:32 a.m. on {July 16, 1969|1969-07-16}. Four days and 109 hours into the flight, on {July 20|1969-07-20}, Neil Armstrong and Buzz Aldrin landed; Michael Collins stayed in orbit aboard Columbia.
  {Eight years earlier|1961}, on {May 25, 1961|1961-05-25}, six weeks after Yuri Gagarin's flight of {April 12|1961-04-12}, President John F. Kennedy had set the goal "before this decade is out".
  Apollo 12 flew {that November|1969-11}. Apollo 13, launched on {April 11, 1970|1970-04-11}, came home {six days later|1970-04-17}; flight director Gene Kranz wore a white vest. The last crew, that of Apollo 17, returned on {19 December 1972|1972-12-19}. Saturn V stood 363 feet tall and weighed 6,500,000 pounds; 13 were launched {between 1967 and 1973|1967/1973}.
  @
  people: Tomás de Alvarado; Catalina Ruiz; Fray Bartolomé Ortiz; Philip II
  The mission of San Telmo was founded on {St. Andrew's Day 1583|?} by Fray Bartolomé Ortiz with eleven soldiers. In {the winter of 1584–85|1584-24} it was burned, and for {the next three years|?} nobody lived there.
  Tomás de Alvarado, governor from {1588|1588} until his death in {May 1601|1601-05}, rebuilt it in stone. His widow, Catalina Ruiz, ruled in his place for eighteen months. A letter of hers to Philip II, dated {22 August 1597|1597-08-22}, is in Seville.
  By {the middle of the 17th century|1601/1700} the mission owned 4,000 head of cattle. The earthquake of {1687|1687} brought down the tower; {the following year|1688} pirates took the bells. It was abandoned in {the 1740s|174X}. Excavations began in {1932|1932}, stopped in {1936|1936} and were resumed {a decade later|1946}.
  @ 1941-09-12
  people: Nell; Arthur; Pym
  {Friday 12 September 1941|1941-09-12}
  Rain. {Last night|1941-09-11} two raids, one at eleven and one towards morning. Arthur came on {Monday|1941-09-08} with eggs; he goes back on {Tuesday|1941-09-16}. Letter from Nell, posted on {28 August|1941-08-28}: the baby is due in {January|1942-01}. I have not seen her since {Easter|?}.
  Dr Pym says that my heart is better than it was {a year ago|1940}. {This time last year|?} we were in the cellar every night for six weeks. I must finish the accounts for {July|1941-07} and {August|1941-08} by {the 20th|1941-09-20}.
  @ 2023-01-31
  people: Elaine Brodsky; Kwabena Mensah; Lise Amundsen
  The Meridian Society: report of the council for {2022|2022}
  Membership stood at 1,846 on {31 December 2022|2022-12-31}, against 1,795 {twelve months earlier|2021-12}. Six ordinary meetings were held, on {17 January|2022-01-17}, {21 March|2022-03-21}, {16 May|2022-05-16}, {18 July|2022-07-18}, {19 September|2022-09-19} and {21 November|2022-11-21}.
  The 140th annual general meeting took place in {June|2022-06}. Elaine Brodsky was elected president for {2022–24|2022/2024} in succession to Kwabena Mensah, who had served since {2018|2018}. Lise Amundsen gave the Tolland Lecture on {6 October|2022-10-06}.
  The library was closed from {February to April|2022-02/2022-04} for repairs. In {Q4|2022-36} a donation of £25,000 was received. The council thanks all who helped in {the past year|?}. The next report will be published in {early 2024|2024~}.
  @ 2001-05-08
  people: Karl Brandauer; Ilse Brandauer; Otto Reimann; Greta Falk
  VIENNA, {May 8|2001-05-08} (AP) - Karl Brandauer, who built the first cable car over the Danube and lived to see it scrapped, died {Saturday|2001-05-05} at his home in Linz. He was 97.
  Brandauer was born on {New Year's Day 1904|1904-01-01}, the son of a locksmith. He left school at 14 and {in the '20s|192X|the '20s} worked for Otto Reimann, whose firm he bought in {1931|1931}. In {April 1938|1938-04} he fled to Switzerland. He came back in {the summer of 1946|1946-22|the summer of 1946} to find the works in ruins.
  The cable car opened on {15 May 1955|1955-05-15}, the day the State Treaty was signed, and ran until {1979|1979}. "It was never late," he told an interviewer {last year|2000}.
  He married Greta Falk in {1929|1929}; she died in {1990|1990}. He is survived by a daughter, Ilse Brandauer. A funeral will be held on {Friday|2001-05-11} at 2 p.m.
  @
  people: Wilhelmina; Johan van Rijn; Gerrit Kuiper; Anna Maria Schuurman
  {1602|1602}  The company is chartered; Gerrit Kuiper is its first clerk.
  {1609, 4 April|1609-04-04}  A ship leaves Texel.
  {c. 1640|1640~}  Anna Maria Schuurman is painted by an unknown hand.
  {Dec 1672|1672-12}  The dykes are cut.
  {1795–1806|1795/1806}  The Republic's last years.
  {18 Feb – 3 Mar 1814|1814-02-18/1814-03-03}  Siege of the fort.
  {First quarter of the 19th century|?}  Trade recovers.
  {6.9.1898|1898-09-06}  Queen Wilhelmina is inaugurated.
  {10 May 1940|1940-05-10} – invasion. {15 May|1940-05-15}: surrender.
  {31 Jan./1 Feb. 1953|?}  The flood. Johan van Rijn, a miller, rescues eleven people.
  {2002-01-01|2002-01-01}  The guilder is replaced.
  """#
