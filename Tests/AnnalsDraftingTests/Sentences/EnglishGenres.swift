/// English texts of many genres in the form of `englishTexts`, each batch written before the rules it met were mended.
///
/// A line `genre:` names the kind. The figures of the first runs stand in docs/design/0027-measuring-drafts.md.
let englishGenres = #"""
  @ 2014-03-19
  genre: news
  people: Alan Birtwistle; Siobhan Kearney; Gareth Llewellyn-Price; Farah Qureshi
  organizations: Coastal Rescue Service; Crown Prosecution Service; North Wales Police
  places: Bangor; Anglesey; Conwy
  Three fishermen who were given up for dead {on Sunday night|2014-03-16|Sunday night} walked into a pub on Anglesey {yesterday|2014-03-18} and asked for tea.
  Alan Birtwistle, 52, his nephew and a friend had left Conwy in a 30ft boat at dawn on {14 March|2014-03-14}. Their radio failed {the following evening|2014-03-15}. A search by the Coastal Rescue Service was called off at 10pm on {Monday|2014-03-17}.
  “«We drifted, we prayed, we ate a tin of peaches,|Alan Birtwistle»” said Birtwistle. “«I'll not be going out again before {May|2014-05}.|Alan Birtwistle»”
  Superintendent Siobhan Kearney of North Wales Police said ‹the men had been extraordinarily lucky.|Siobhan Kearney› It was the third such incident since {November|2013-11}; in {January 2012|2012-01} two brothers drowned off the same headland.
  Gareth Llewellyn-Price, who owns the boat, will appear before magistrates in Bangor on {2 April|2014-04-02}. The Crown Prosecution Service alleges that the vessel, built in {1987|1987}, had not been inspected for six years. His solicitor, Farah Qureshi, declined to comment.
  @ 2008-09-16
  genre: news
  people: Bob Trask; Maria Elena Vasquez; Dwayne Coleman
  organizations: Federal Emergency Management Agency; Red Cross
  places: Houston; Texas; Washington
  GALVESTON, Texas — Four days after the storm came ashore, this island city had no water, no power and, by {Tuesday afternoon|2008-09-16}, not much patience left.
  Mayor Bob Trask urged the 15,000 residents who ignored an evacuation order {last Thursday|2008-09-11} to get out. “«Do not come back. There is nothing to come back to,|Bob Trask»” he told reporters {Monday|2008-09-15}.
  The Federal Emergency Management Agency had delivered 1.5 million bottles of water by {Sept. 15|2008-09-15}, said Maria Elena Vasquez, a spokeswoman in Washington. “«Is it enough? No,|Maria Elena Vasquez»” she said. “«Is it more than in {2005|2005}? Yes.|Maria Elena Vasquez»”
  The Red Cross opened 12 shelters in Houston {over the weekend|2008-09-13/2008-09-14|the weekend}. Dwayne Coleman, a retired welder who rode out Carla in {September 1961|1961-09}, slept in his truck. “«This one was worse,|Dwayne Coleman»” Coleman said.
  Schools will stay closed until at least {Sept. 29|2008-09-29}. The hurricane of {Sept. 8, 1900|1900-09-08}, killed more than 6,000 people here.
  @
  genre: chronology
  people: Neville Chamberlain; Winston Churchill; Charles de Gaulle; Rudolf Hess; Erwin Rommel; Bernard Montgomery; Friedrich Paulus; Franklin Roosevelt; Harry Truman; Adolf Hitler
  organizations: Wehrmacht; Luftwaffe; Royal Air Force
  places: Poland; Norway; Denmark; Dunkirk; Scotland; England; Tobruk; Stalingrad; Normandy; Berlin; Hiroshima
  {1939|1939}
  {1 September|1939-09-01}: The Wehrmacht crosses into Poland. {Two days later|1939-09-03} Neville Chamberlain tells the nation by radio that it is at war.
  {1940|1940}
  {9 April|1940-04-09}: Denmark and Norway invaded. {10 May|1940-05-10}: Winston Churchill becomes prime minister. {26 May–4 June|1940-05-26/1940-06-04}: 338,000 men are taken off at Dunkirk. {18 June|1940-06-18}: Charles de Gaulle speaks on the radio.
  {July to October|1940-07/1940-10}: the Royal Air Force and the Luftwaffe fight over southern England.
  {1941|1941}
  {10 May|1941-05-10}: Rudolf Hess parachutes into Scotland. {Summer|1941-22}: siege of Tobruk by Erwin Rommel.
  {1942|1942}
  {23 October|1942-10-23}: General Bernard Montgomery attacks at dawn.
  {1943|1943}
  {31 January|1943-01-31}: Field Marshal Friedrich Paulus surrenders at Stalingrad; the last units give up on {2 February|1943-02-02}.
  {1944|1944}
  {6 June|1944-06-06}: landings in Normandy.
  {1945|1945}
  {12 April|1945-04-12}: Franklin Roosevelt dies; Harry Truman is sworn in {the same evening|1945-04-12}. {30 April|1945-04-30}: Adolf Hitler kills himself in Berlin. {6 August|1945-08-06}: Hiroshima.
  @
  genre: biography
  people: Lise Meitner; Philipp Meitner; Ludwig Boltzmann; Max Planck; Otto Hahn; Fritz Strassmann; Otto Robert Frisch; Niels Bohr; Manne Siegbahn; Dirk Coster
  organizations: University of Vienna; Kaiser Wilhelm Institute for Chemistry
  places: Berlin; Austria; Cambridge; Sweden; Netherlands; Kungälv
  Lise Meitner ({7 November 1878 – 27 October 1968|1878-11-07/1968-10-27}) was an Austrian physicist. The third of eight children of the lawyer Philipp Meitner, she could not attend a grammar school, since Austria admitted girls to them only {towards the end of the century|?}; she crammed eight years of lessons into two and passed the examination in {July 1901|1901-07}.
  At the University of Vienna she heard Ludwig Boltzmann. In {1907|1907} she went to Berlin to attend the lectures of Max Planck and stayed for thirty-one years. With the chemist Otto Hahn, four months her junior, she worked in a former carpenter's shop until, in {1912|1912}, the Kaiser Wilhelm Institute for Chemistry was opened.
  After the annexation of Austria in {March 1938|1938-03} her passport was worthless. On {13 July 1938|1938-07-13} the Dutch physicist Dirk Coster brought her over the border into the Netherlands, from where she went on to Sweden and to Manne Siegbahn's laboratory.
  {That December|1938-12}, Hahn and Fritz Strassmann found barium among the products of uranium. Meitner was spending Christmas at Kungälv with her nephew, Otto Robert Frisch, and on a walk in the snow the two understood what it meant. Frisch told Niels Bohr on {3 January 1939|1939-01-03}. Their note appeared in Nature on {11 February|1939-02-11}.
  Hahn alone received the Nobel Prize in Chemistry for {1944|1944}. Meitner retired in {1960|1960} and moved to Cambridge. She died there {eight years later|1968}, a few days before her 90th birthday.
  @ 1999-02-09
  genre: obituary
  people: Theodore J. Wasserman; Ruth Adler; Ellen Wasserman Katz; Joel; Harold Ickes
  organizations: Brooklyn College; Tennessee Valley Authority; Harvard Law School
  places: Chevy Chase; Brownsville; Brooklyn; Knoxville; Seattle
  Theodore J. Wasserman, a lawyer who drew up the contracts for three of the great dams of {the 1930s|193X} and later fought to have one of them taken down, died on {Saturday|1999-02-06} at his home in Chevy Chase, Md. He was 91.
  The cause was congestive heart failure, his daughter, Ellen Wasserman Katz, said.
  Mr. Wasserman was born in the Brownsville section of Brooklyn on {May 30, 1907|1907-05-30}, the son of a tailor. He graduated from Brooklyn College in {1928|1928} and from Harvard Law School {three years later|1931}. Harold Ickes, the Secretary of the Interior, hired him in {the summer of 1933|1933-22}. “«He asked me if I could read a map,|Theodore J. Wasserman»” Mr. Wasserman recalled in {a 1986 interview|1986|1986}. “«I said yes. I couldn't.|Theodore J. Wasserman»”
  He moved to Knoxville in {early 1935|1935~} to join the Tennessee Valley Authority, where he stayed, except for Army service {from 1943 to 1945|1943/1945|1943 to 1945}, until {1957|1957}. From {the late 50's|195X} on he practiced alone.
  His wife, the former Ruth Adler, died in {1991|1991}. Besides his daughter, he is survived by a son, Joel, of Seattle; five grandchildren, and a great-grandson born {last month|1999-01}.
  @ 2012-11-02
  genre: obituary
  people: Hermione Fanshawe; Hermione Violet Attlebridge; Rupert Fanshawe; Attlebridge; Basil Dean; Noël Coward; Tristram
  organizations: Women's Auxiliary Air Force; RADA; RAF; Royal Horticultural Society
  places: Simla; Norfolk; Malta; Burma; London
  The Hon Mrs Hermione Fanshawe, who has died aged 96, was by turns a chorus girl, a plotter in an RAF operations room and the breeder of some of the finest irises in Norfolk.
  Hermione Violet Attlebridge was born at Simla on {August 4 1916|1916-08-04}, the younger daughter of Major “Dickie” Attlebridge of the Guides. Sent home at seven, she was expelled from two schools. In {1933|1933} she won a place at RADA, and {within a year|?} Basil Dean had put her into a revue; Noël Coward told her that ‹she had “the second best legs in London and no sense of time whatever”.|Noël Coward›
  On {the outbreak of war|?} she enlisted in the Women's Auxiliary Air Force. She was on duty in the early hours of {15 September 1940|1940-09-15}, and served on Malta {from December 1942|1942-12|December 1942}.
  She married, in {1946|1946}, Wing Commander Rupert Fanshawe, who had been a prisoner in Burma. They settled in Norfolk in the hard {winter of 1947|1947-24}. Her iris “Simla Dawn” won a gold medal of the Royal Horticultural Society in {1974|1974}; she went on to win four more in {the next eleven years|?}.
  Rupert Fanshawe died in {1988|1988}. She is survived by their son, Tristram.
  Hermione Fanshawe, born {August 4 1916|1916-08-04}, died {October 21 2012|2012-10-21}
  @
  genre: institution
  people: Ebenezer Holt; Lydia Marsh; James McKinley Boyd; Cornelius Van Dusen; Alice Freeman Palmer; Roy Nakamura; Barbara Jean Hollins; Lyndon B. Johnson
  organizations: Holt College; Yale; Ohio General Assembly; Congregational Church of Marietta; Ford Foundation
  places: Ohio
  Holt College traces its origin to a meeting held in the Congregational Church of Marietta, Ohio, on {the evening of Thursday, the 9th of February, 1832|1832-02-09}. The Rev. Ebenezer Holt, a graduate of Yale, laid before the company a plan for “a seminary of learning open to all”. The Ohio General Assembly granted a charter on {December 17th, 1833|1833-12-17}, and {the next fall|1834-23} the first class, of eleven young men, was admitted.
  Women were admitted from {1841|1841}. The first to take the degree was Lydia Marsh, in {1845|1845}. The college closed for two years during {the Civil War|?}.
  Under its third president, James McKinley Boyd ({1871–1894|1871/1894}), the faculty grew from nine to thirty-four. Old Main burned on {the night of January 3–4, 1889|1889-01-03/1889-01-04}. Cornelius Van Dusen gave $200,000 for a new building, and Alice Freeman Palmer spoke at its dedication in {the fall of 1891|1891-23}.
  {World War I|1914/1918} emptied the dormitories; {the twenties|192X} filled them again. In {the academic year 1932–33|1932/1933} salaries were cut by a third. {By mid-century|?} enrollment stood at 1,240.
  Roy Nakamura, appointed in {1962|1962}, was the first Japanese American to lead a college in the state. A grant from the Ford Foundation in {1964|1964} paid for a science center, which President Lyndon B. Johnson dedicated {two years later|1966}. {Since the 1990s|199X|the 1990s} the college has doubled its endowment. Barbara Jean Hollins became its eleventh president on {July 1, 2010|2010-07-01}.
  @ 2017-05-11
  genre: minutes
  people: P. Thistlethwaite; J. Okonkwo-Bell; M. Sharma; D. Pugh; Colin Ratchet; Jean Ogden
  organizations: County Council; Wessex Water
  places: Mill Lane
  LITTLE BARFORD PARISH COUNCIL
  Minutes of the Annual Meeting held in the Village Hall on {Thursday 11th May 2017|2017-05-11} at 7.30 pm
  Present: Cllrs P. Thistlethwaite (Chair), J. Okonkwo-Bell, M. Sharma and D. Pugh; the Clerk, Mrs Jean Ogden; 4 members of the public.
  1. Apologies were received from Cllr Colin Ratchet.
  2. The minutes of the meeting held on {13th April|2017-04-13} were approved and signed.
  3. Matters arising. Cllr Sharma reported that ‹the pothole in Mill Lane, first notified to the County Council in {October 2015|2015-10}, had been filled on {the 2nd|2017-05-02}.|M. Sharma› The Clerk had written to Wessex Water on {20/04/2017|2017-04-20}; a reply was promised by {the end of May|2017-05-21/2017-05-31}.
  4. Finance. The accounts for {the year ended 31 March 2017|?} were received. Income was £18,412 ({2015/16|2015/2016}: £17,960).
  5. Speed limit. The consultation will run from {5 June to 14 July|2017-06-05/2017-07-14}. Mr Pugh asked that the speed gun, borrowed {last autumn|2016-23}, be returned.
  6. Date of next meeting: {Thursday 8th June|2017-06-08}. Cllr Okonkwo-Bell gave her apologies in advance.
  The meeting closed at 9.12 pm.
  @ 2021-02-25
  genre: press release
  people: Sanjay Mukherjee; Lauren Pfeiffer; Tobias Ekström; Gina Rossi
  organizations: Halcyon Therapeutics; Nordvik Pharma; European Medicines Agency; Food and Drug Administration; Nasdaq
  places:
  CAMBRIDGE, Mass. & OSLO--({February 25, 2021|2021-02-25})--Halcyon Therapeutics, Inc. (Nasdaq: HLCN) and Nordvik Pharma ASA {today|2021-02-25} announced that they have entered into a definitive agreement to merge. The transaction is expected to close in {Q3 2021|2021-35}.
  “«This is the combination our patients have waited for since our first conversation in {the fall of 2018|2018-23},|Sanjay Mukherjee»” said Sanjay Mukherjee, Ph.D., President and CEO of Halcyon. “«We look forward to filing with the European Medicines Agency {later this year|2021}.|Sanjay Mukherjee»”
  Lauren Pfeiffer, M.D., who joined Halcyon as Chief Medical Officer in {November 2020|2020-11}, will lead development. Tobias Ekström, chairman of Nordvik since {2015|2015}, will chair the combined board.
  {Full Year 2020|?} Highlights
  Revenue for {the fourth quarter of 2020|2020-36} was $48.1 million, compared to $39.7 million in {the fourth quarter of 2019|2019-36}. On {December 18, 2020|2020-12-18}, the Food and Drug Administration granted fast track status to HT-1903. Top-line data are expected in {the second half of 2022|2022-41} or {early 2023|2023~}.
  A conference call will be held {tomorrow|2021-02-26} at 8:30 a.m. ET. Dial 1-877-555-2021, passcode 1976 004.
  Contact: Gina Rossi, Investor Relations
  @
  genre: encyclopaedia
  people: Albert; Peter the Great; Charles XII; Johann Gottfried Herder; Kārlis Ulmanis
  organizations: Hanseatic League; Livonian Order; Red Army
  places: Riga; Latvia; Daugava; Gulf of Riga; Sweden; Poland; Russia
  Riga, capital of Latvia, lies on the Daugava, 15 km above its mouth in the Gulf of Riga. A trading place existed here by {the end of the 12th century|1101/1200}; the town was founded in {1201|1201} by Bishop Albert, who brought with him 500 crusaders. It joined the Hanseatic League in {1282|1282}. For {most of the 14th and 15th centuries|?} it was disputed between the archbishop and the Livonian Order.
  In {1522|1522} it accepted the Reformation. It was a free city from {1561 to 1581|1561/1581}, fell to Poland in {the latter year|?}, and in {1621|1621} to Sweden, which made it its second city. Charles XII relieved it in {July 1701|1701-07}, but Peter the Great took it on {4 July (15 July, N.S.) 1710|?} after a siege of eight months.
  In {the second half of the 18th century|1751/1800} it was a centre of German letters: Johann Gottfried Herder taught at the cathedral school {from 1764 to 1769|1764/1769|1764 to 1769}. The walls were razed {between 1857 and 1863|1857/1863}. By {1913|1913} it had 472,100 inhabitants and was the third port of Russia.
  Independence was proclaimed here on {18 November 1918|1918-11-18}; Kārlis Ulmanis headed the first government. The Red Army entered in {June 1940|1940-06}, the Germans on {1 July 1941|1941-07-01}. Independence was restored in {August 1991|1991-08}. The Riga Cathedral organ (6,718 pipes, {1884|1884}) was once the largest in the world.
  @
  genre: history
  people: Nicholas II; Alexander Kerensky; Lavr Kornilov; Vladimir Lenin; Leon Trotsky; Mikhail Rodzianko; Georgy Lvov; Lev Kamenev; Grigory Zinoviev
  organizations: Petrograd Soviet; Duma; Provisional Government; Bolshevik Central Committee
  places: Petrograd; Pskov; Zurich; Finland Station; Winter Palace; Finland
  On {23 February (8 March) 1917|1917-03-08}, International Women's Day, the women of the textile mills came out on strike. {By the 25th|?} the whole of Petrograd was idle. {The following day|?} troops fired on the crowd, and {the day after that|?} the garrison mutinied.
  Mikhail Rodzianko, the president of the Duma, telegraphed to the Tsar that ‹the capital was in anarchy.|Mikhail Rodzianko› “«Again that fat Rodzianko has written me some nonsense,|Nicholas II»” Nicholas II is said to have remarked. He abdicated at Pskov on {2 March (15 March)|1917-03-15}. Prince Georgy Lvov formed a Provisional Government, in which Alexander Kerensky was minister of justice; the Petrograd Soviet sat in the other wing of the same building.
  Lenin learned the news in Zurich. He arrived at the Finland Station late on {3 April|1917-04-03}, and {next day|1917-04-04} read his theses to a bewildered audience. Leon Trotsky came {a month later|1917-05}.
  After {the July Days|?} Vladimir Lenin hid in Finland. In {late August|1917-08-21/1917-08-31} General Lavr Kornilov marched on the capital and failed. On {10 October|1917-10-10} the Bolshevik Central Committee voted for a rising, Lev Kamenev and Grigory Zinoviev alone dissenting, and in the small hours of {26 October (8 November)|1917-11-08} the Winter Palace fell.
  @ 2019-10-05
  genre: interview
  people: Nadia Benhaddou; Kofi Asante; Toni Morrison; Chinua Achebe; Leïla Slimani
  organizations: Sorbonne; Gallimard
  places: Casablanca; Paris; Accra; Baghdad
  Nadia Benhaddou's third novel, The Salt Road, came out {last month|2019-09}. Kofi Asante met her in Paris.
  Kofi Asante: You were born in Casablanca in {1974|1974}. When did you start to write?
  Nadia Benhaddou: «Late. I came to the Sorbonne in {1992|1992} to study law and hated it. {In my second year|?} I found Toni Morrison in the library, and that was the end of the law.|Nadia Benhaddou»
  And the first book?
  «It took nine years. I finished it in {March 2003|2003-03}, on the day the bombs fell on Baghdad. Gallimard turned it down {twice|-}. It was published in {the autumn of 2005|2005-23} and sold 412 copies.|Nadia Benhaddou»
  What changed?
  «Leïla Slimani mentioned it on the radio in {2016|2016}. {Within a week|?} it was reprinted. {Before that|-} I taught French in Accra, {from 2007 until 2011|2007/2011|2007 until 2011}. I met Chinua Achebe there once, or rather I carried his coat.|Nadia Benhaddou»
  The Salt Road ends in {the year 2040|2040}. Are you an optimist?
  «Ask me again {next year|2020}.|Nadia Benhaddou»
  @
  genre: letter
  people: Fanny; Edward Tremlett; Cassandra; Wm. Hobday; Maule; Louisa
  places: Exeter; Lyme; Bath; Honiton; East Indies; St. Helena
  Exeter, {Tuesday, 11th March 1817|1817-03-11}
  My dear Louisa, — Your letter of {the 4th|1817-03-04} reached me only {yesterday|1817-03-10}, the Bath coach having overturned {on Friday|1817-03-07|Friday} near Honiton. We have had snow since {the first of the month|1817-03-01}, and Papa has not been out of doors {for a week|-}.
  You ask after Fanny. She was married, as I wrote in {January|1817-01}, to Mr. Edward Tremlett, and is to live at Lyme from {Lady Day|?}. Mr. Tremlett is eight-and-thirty and has four hundred a year. Old Dr. Maule, who attended her in {the autumn of '15|1815-23}, says ‹she was never better in her life.|Maule›
  Captain Wm. Hobday is come home from the East Indies; he sailed on {the 20th of September last|1816-09-20} and saw the Emperor at St. Helena, or says he did. He dines with us {to-morrow|1817-03-12}.
  Pray send the muslin before {the 25th inst.|1817-03-25}, for we go to Bath in {April|1817-04}. I remain, as ever, your affectionate Cassandra.
  @ 1916-07-03
  genre: diary
  people: Bertie; Haldane; Kitty Wells; Agnew; Ponsonby; Ames
  places: Albert; Amiens; Fricourt
  {3 July 1916|1916-07-03}
  The guns have not stopped since {Saturday morning|1916-07-01}. {Yesterday|1916-07-02} we took in 214 cases, {to-day|1916-07-03} more than 300; we have beds for 80. They say Fricourt has fallen. Sister Agnew has been on her feet for thirty hours. Colonel Haldane came over from Amiens at noon and said ‹we were to be moved up behind Albert before {the 10th|1916-07-10}.|Haldane›
  Sergeant Ames died at four. He was with us at the Christmas party in {1914|1914}, and sang.
  Letter from Kitty Wells, dated {23 June|1916-06-23}, quite cheerful. Bertie's leave, which was fixed for {the middle of the month|1916-07-11/1916-07-20}, is stopped. I have not seen him since {Easter Monday|?}. He will be twenty-one {next Wednesday|?}.
  Captain Ponsonby asked me what I should do when it is over. «Sleep,|?» I said.
  @
  genre: history
  people: Ts'ai Yuan-p'ei; Yuan Shih-k'ai; Ch'en Tu-hsiu; Hu Shih; Li Ta-chao; Ts'ao Ju-lin; Sun Yat-sen; Lu Hsün; John Dewey; Wellington Koo
  organizations: Peking University; Communist Party
  places: Shanghai; Leipzig; Shantung; Versailles; Japan; America
  When Ts'ai Yuan-p'ei took over Peking University in {January 1917|1917-01} it was, in the words of a student, “a school for mandarins”. Ts'ai, a Hanlin academician at twenty-six, had been to Leipzig and had served Sun Yat-sen as minister of education in {1912|1912}, until he fell out with Yuan Shih-k'ai. He made Ch'en Tu-hsiu dean of letters, brought Hu Shih home from America {that summer|1917-22}, and put Li Ta-chao in charge of the library in {February 1918|1918-02}.
  In {May 1918|1918-05} a story by Lu Hsün, “A Madman's Diary”, appeared in New Youth. {A year later|1919}, on {the afternoon of May 4, 1919|1919-05-04}, some three thousand students met before the Gate of Heavenly Peace to protest at the award of Shantung to Japan. They burned the house of Ts'ao Ju-lin. John Dewey, who had landed in Shanghai {three days before|1919-05-01}, watched the movement spread {from June on|1919-06|June}. At Versailles, on {June 28|1919-06-28}, the Chinese delegation, in which Wellington Koo was the youngest, refused to sign.
  Ch'en was in prison {from June to September|1919-06/1919-09|June to September}. {In the following year|1920|the following year} he left for the south; the Communist Party was founded in Shanghai {in July 1921|1921-07|July 1921}.
  @
  genre: history
  people: Tokugawa Iesada; Matthew C. Perry; Abe Masahiro; Townsend Harris; Ii Naosuke; Sakamoto Ryōma; Saigō Takamori; Tokugawa Yoshinobu; Ōkubo Toshimichi
  organizations:
  places: Edo; Uraga; Shimoda; Kyoto; Kagoshima
  Commodore Matthew C. Perry anchored off Uraga on {July 8, 1853|1853-07-08}, with four black ships. Abe Masahiro, the chief councillor of the shogun, took the unheard-of step of asking the lords for advice. Perry came back {the following February|1854-02}, and on {31 March 1854|1854-03-31} a treaty was signed. The shogun Tokugawa Iesada was by then an invalid.
  Townsend Harris, the first American consul, arrived at Shimoda in {August 1856|1856-08}. It took him two years to obtain a commercial treaty, which Ii Naosuke signed on his own authority in {the summer of 1858|1858-22}. {On a snowy morning in March 1860|1860-03|March 1860} Ii was cut down outside a gate of Edo castle.
  {The early 1860s|186X} were years of murder. Sakamoto Ryōma, a masterless samurai from Tosa, brought Satsuma and Chōshū together in {January 1866|1866-01}; he was killed in Kyoto on {10 December 1867|1867-12-10}, {a month after|?} Tokugawa Yoshinobu had given up his powers. In {1868|1868} Saigō Takamori led the imperial army into Edo. {Nine years later|1877} he fell at Kagoshima in arms against the government of his old friend Ōkubo Toshimichi, who was himself assassinated {the next spring|1878-21}.
  @
  genre: history
  people: Miguel Hidalgo y Costilla; José María Morelos; Agustín de Iturbide; Vicente Guerrero; Antonio López de Santa Anna; Benito Juárez; Porfirio Díaz; Maximilian; Napoleon III; Guadalupe Victoria
  places: Dolores; Mexico City; Puebla; Querétaro; Texas; Mexico
  organizations:
  Before dawn on {16 September 1810|1810-09-16} the parish priest of Dolores, Miguel Hidalgo y Costilla, rang the bell of his church. {Within the year|?} he was dead. José María Morelos, a muleteer turned priest, carried on the fight until {December 1815|1815-12}. Independence came from another side: in {February 1821|1821-02} Agustín de Iturbide and Vicente Guerrero made peace, and on {27 September of that year|1821-09-27} their army marched into Mexico City.
  Iturbide reigned as emperor for {ten months|-}. Guadalupe Victoria, president from {1824 to 1829|1824/1829}, was the only head of state to serve out his term before {mid-century|?}. Antonio López de Santa Anna held the office eleven times {between 1833 and 1855|1833/1855}; in {1836|1836} he lost Texas, in {1838|1838} a leg.
  On {5 May 1862|1862-05-05} a French force was beaten at Puebla. Napoleon III sent 30,000 more, and in {June 1864|1864-06} the Archduke Maximilian entered the capital. He was shot at Querétaro on {19 June 1867|1867-06-19}. Benito Juárez came back {four weeks later|1867-07-17}, and ruled until his death on {18 July 1872|1872-07-18}. {The Porfiriato|?}, the long rule of Porfirio Díaz, began in {1876|1876} and ended in {May 1911|1911-05}.
  @
  genre: encyclopaedia
  people: Galen; Harun al-Rashid; al-Ma'mun; al-Khwarizmi; Hunayn ibn Ishaq; al-Mansur; Hulagu Khan; Charlemagne; al-Musta'sim
  places: Baghdad; Damascus; Tigris; Egypt; Khurasan; Samarra
  organizations: House of Wisdom
  The Abbasids, a dynasty of caliphs, ruled {from 750 to 1258|0750/1258|750 to 1258}. They claimed descent from an uncle of the Prophet and came to power through a revolt that broke out in Khurasan in {June 747|0747-06}. The last ruler of the old house, who held Damascus, was killed in Egypt in {August 750|0750-08}.
  The second caliph, al-Mansur, laid the foundations of Baghdad on the Tigris on {30 July 762|0762-07-30}. His grandson Harun al-Rashid ({786–809|0786/0809}) exchanged gifts with Charlemagne. Under al-Ma'mun (r. {813–833|0813/0833}) the House of Wisdom flourished; there al-Khwarizmi wrote his algebra {c. 820|0820~}, and Hunayn ibn Ishaq translated Galen {in the mid-ninth century|0801/0900|the mid-ninth century}.
  From {836 to 892|0836/0892} the court was at Samarra. {In the tenth century|0901/1000|the tenth century} the caliphs became the puppets of their guards. The end came on {10 February 1258|1258-02-10}, when Hulagu Khan took the city; al-Musta'sim was put to death {ten days later|1258-02-20}.
  @
  genre: history
  people: Mohandas K. Gandhi; Jawaharlal Nehru; Muhammad Ali Jinnah; Mountbatten; Cyril Radcliffe; Vallabhbhai Patel; Clement Attlee; B. R. Ambedkar; Nathuram Godse; C. Rajagopalachari
  organizations: Congress; House of Commons; Muslim League
  places: Delhi; Calcutta; Paris; Bengal; Punjab; India; Britain
  On {20 February 1947|1947-02-20} Clement Attlee told the House of Commons that ‹Britain would leave India not later than {June 1948|1948-06}.|Clement Attlee› Lord Mountbatten, sworn in as viceroy on {24 March|1947-03-24}, brought the date forward by ten months. “«What are we waiting for?|Mountbatten»” he asked at a press conference on {4 June|1947-06-04}.
  Jawaharlal Nehru and Vallabhbhai Patel accepted the partition on behalf of Congress; Muhammad Ali Jinnah accepted it for the Muslim League with a nod of the head. Sir Cyril Radcliffe, who had never been east of Paris, arrived in Delhi on {8 July|1947-07-08} and had five weeks to draw the lines through Punjab and Bengal.
  At midnight on {14–15 August 1947|1947-08-14/1947-08-15} Nehru spoke of a “tryst with destiny”. Mohandas K. Gandhi was in Calcutta, fasting. {Five months later|1948-01}, on {the evening of 30 January 1948|1948-01-30}, he was shot by Nathuram Godse. C. Rajagopalachari became the last governor-general {that June|1948-06}. The constitution drafted by B. R. Ambedkar was adopted on {26 November 1949|1949-11-26} and came into force {two months later|1950-01}.
  @
  genre: chronology
  people: Gregor Mendel; Friedrich Miescher; Thomas Hunt Morgan; Oswald Avery; Erwin Chargaff; Rosalind Franklin; Raymond Gosling; James Watson; Francis Crick; Maurice Wilkins; Marshall Nirenberg; Frederick Sanger; Kary Mullis; Dolly; J. Craig Venter; Francis Collins; Jennifer Doudna; Emmanuelle Charpentier; Bill Clinton
  organizations: King's College London; Roslin Institute; Natural History Society of Brünn
  {8 Feb. and 8 March 1865|?} – Gregor Mendel reads his paper on peas to the Natural History Society of Brünn.
  {Winter 1868/69|1868-24} – Friedrich Miescher isolates “nuclein” from pus.
  {1910|1910} – Thomas Hunt Morgan finds a fly with white eyes.
  {February 1944|1944-02} – Oswald Avery and two colleagues show that genes are made of DNA.
  {1949–1951|1949/1951} – Erwin Chargaff works out his rules.
  {6 May 1952|1952-05-06} – Rosalind Franklin and Raymond Gosling take Photograph 51 at King's College London.
  {28 February 1953|1953-02-28} – James Watson and Francis Crick build their model. It is published on {April 25|1953-04-25}, with papers by Maurice Wilkins and by Franklin.
  {May 1961|1961-05} – Marshall Nirenberg reads the first word of the code.
  {1977|1977} – Frederick Sanger sequences a virus of 5,386 letters.
  {One Friday in|?} {April 1983|1983-04} – Kary Mullis thinks of the polymerase chain reaction while driving on Highway 128.
  {5.7.1996|1996-07-05} – Dolly the sheep is born at the Roslin Institute.
  {June 26, 2000|2000-06-26} – Bill Clinton, with J. Craig Venter and Francis Collins at his side, announces a draft of the human genome; the Human Genome Project is declared complete {in April 2003|2003-04|April 2003}.
  {Summer 2012|2012-22} – Jennifer Doudna and Emmanuelle Charpentier describe a tool for cutting genes. {Eight years on|2020}, they share the Nobel Prize.
  @ 1987-08-24
  genre: sport
  people: Ian Maddocks; Clive Rice-Oxley; Wasim Mahmood; Graham Dilworth; Harry Pringle
  organizations:
  places: Taunton; Old Trafford; Somerset; Lancashire; Kent
  Somerset beat Lancashire by 38 runs at Taunton {yesterday|1987-08-23} to stay in touch with the leaders, and they owe it to a man who in {April|1987-04} was selling insurance.
  Ian Maddocks, 31, took six for 42, the best figures for the county in this competition since {1979|1979}. He bowled Clive Rice-Oxley with his second ball, had Wasim Mahmood caught behind for 12, and finished the innings at 6.25 with a yorker. “«I thought I was done {in 1985|1985|1985},|Ian Maddocks»” Maddocks said. “«My knee went at Old Trafford on {the last day of the season|?} and nobody rang all winter.|Ian Maddocks»”
  Graham Dilworth made 84 from 79 balls. The captain, Harry Pringle, who retires {at the end of September|1987-09-21/1987-09-30|the end of September}, was full of praise: “«We play Kent {on Wednesday|1987-08-26|Wednesday}. I wouldn't swap Maddo for anybody.|Harry Pringle»”
  Lancashire, champions in {1969, 1970|?} and {1984|1984}, lost four wickets for 11 runs after tea. They had won the first match, {on June 21|1987-06-21|June 21}, by ten wickets.
  @
  genre: encyclopaedia
  people: Pius IX; Leo XIII; Pius XII; John XXIII; Giovanni Maria Mastai-Ferretti; Camillo Cavour; Pellegrino Rossi; Victor Emmanuel II; Giacomo Antonelli
  places: Rome; Gaeta; Senigallia; Imola; Italy; Vatican
  organizations: First Vatican Council
  Pius IX (Giovanni Maria Mastai-Ferretti; {1792–1878|1792/1878}), pope from {1846|1846}. Born at Senigallia on {13 May 1792|1792-05-13}, he was made bishop of Imola in {1832|1832} and a cardinal {eight years afterwards|1840}. On his election, on {16 June 1846|1846-06-16}, he freed a thousand prisoners, and for {two years|-} was the idol of Italy.
  When his minister Pellegrino Rossi was stabbed on {15 November 1848|1848-11-15}, the pope fled to Gaeta, whence he returned in {April 1850|1850-04} a changed man. Cardinal Giacomo Antonelli governed in his name. Count Camillo Cavour annexed most of his lands in {1860|1860}. The First Vatican Council, which opened on {8 December 1869|1869-12-08}, defined papal infallibility {the next July|1870-07}. {Two months later|1870-09}, on {20 September 1870|1870-09-20}, the troops of Victor Emmanuel II entered Rome, and Pius shut himself up in the Vatican.
  His reign of almost 32 years is the longest in history. He was succeeded by Leo XIII. Pope Pius XII opened his cause in {the 1950s|195X}; he was beatified, together with John XXIII, on {September 3rd, 2000|2000-09-03}.
  @
  genre: catalogue
  people: Isambard Kingdom Brunel; Daniel Gooch; James Anderson; Cyrus Field; John Scott Russell; William Howard Russell
  organizations: Great Western Railway; Science Museum; Eastern Steam Navigation Company
  places: Millwall; Heart's Content; New York; Liverpool; Newfoundland; Atlantic
  The Great Eastern. Model, scale 1:96, made by the staff of the museum, {1948–51|1948/1951}.
  The ship was designed by Isambard Kingdom Brunel, already famous for the Great Western Railway, and built at Millwall by John Scott Russell for the Eastern Steam Navigation Company. The keel was laid on {1 May 1854|1854-05-01}. An attempt to launch her on {3 November 1857|1857-11-03} failed, and she was not afloat until {31 January following|1858-01-31}. Brunel suffered a stroke on her deck on {5 September 1859|1859-09-05} and died {ten days later|1859-09-15}. {On the 17th of June 1860|1860-06-17|the 17th of June 1860} she left for New York with 35 paying passengers.
  As a liner she lost money from {the first|-}. Daniel Gooch bought her in {1864|1864} for £25,000. Under Captain James Anderson she laid the Atlantic cable: the end was lost in {August 1865|1865-08}, and landed at Heart's Content, Newfoundland, on {27 July 1866|1866-07-27}, to the joy of Cyrus Field. William Howard Russell of The Times was on board.
  She was broken up at Liverpool in {1889–90|1889/1890}. One funnel, 1,860 iron plates and the model are what is left. Lent by the Science Museum. Inv. no. 1951-417.
  @ 2016-11-07
  genre: newsletter
  people: Deb Kowalczyk; Luis Ortega; Tamika Johnson; Pat O'Rourke; Frances Perkins; Walter Reuther; Skip Hanlon
  organizations: Local 1877; Kessler Foods; National Labor Relations Board; UAW
  places: Toledo; Lima; Flint
  Dear sisters and brothers,
  It has been quite a fall. On {October 13|2016-10-13}, after 41 days on the line, the members of Local 1877 voted 612 to 58 to accept the new contract with Kessler Foods. It runs through {September 30, 2020|2020-09-30}. Pay goes up 3.5% {this year|2016}, 3% {next year|2017} and 2.5% in {2018|2018} and {2019|2019}.
  Thanks to Luis Ortega and Tamika Johnson, who kept the kitchen going at the Toledo gate from {Labor Day|2016-09-05} on, and to Skip Hanlon for the trailer. Pat O'Rourke, our vice president, reminds you that ‹the deadline for health plan changes is {midnight, Nov. 30|2016-11-30|Nov. 30}.|Pat O'Rourke›
  The National Labor Relations Board will hear the Lima case {in early December|2016-12-01/2016-12-10|early December}. We filed it {back in February|2016-02|February}.
  {Eighty years ago|1936} {this winter|2016-24}, Walter Reuther's UAW sat down in Flint and stayed down until {February 11, 1937|1937-02-11}. Frances Perkins wouldn't send the troops. Remember that when you vote {tomorrow|2016-11-08}.
  In solidarity,
  Deb Kowalczyk, President
  @ 1968-05-27
  genre: diary
  people: Jeannette; Claude; Alain Geismar; Pompidou; Daniel Cohn-Bendit; de Gaulle; Séguy; Hargreaves
  places: Paris; Boulevard Saint-Michel; Grenelle; Vincennes; Lyon
  organizations: Renault
  Paris, {Monday 27th May|1968-05-27}
  No post for a fortnight, no petrol since {last Tuesday|1968-05-21}. Claude walked in from Vincennes. The agreement signed {this morning|1968-05-27} at Grenelle was booed at Renault before lunch, and Séguy had to leave by the back. Pompidou looks grey in the newspaper. Nobody knows what de Gaulle will do; he spoke {on Friday|1968-05-24|Friday}, badly, and offered a referendum for {June|1968-06}.
  I saw Alain Geismar {on the 22nd|1968-05-22|the 22nd}, up on a bench in Boulevard Saint-Michel, quite hoarse. They say that Daniel Cohn-Bendit has dyed his hair and will be back {by the weekend|?}.
  Miss Hargreaves from the Embassy rang to ask if I wanted to be evacuated. «In {1940|1940} I stayed,|?» I told her, «and I was two.|?» Jeannette arrives from Lyon {the day after tomorrow|1968-05-29}, if there is a train.
  @ 2005-06-24
  genre: news
  people: Yolanda Prescott; Gus Hadjimarkou; Terrence Oyelaran; Meena Subramanian
  organizations: Transport for London; Met Office; Network Rail
  places: Paddington; Reading; Slough
  Commuters fainted on stalled trains outside Paddington on {Thursday|2005-06-23} as rails buckled in the hottest June day since {1976|1976}.
  Services to Slough and Reading were halted at 2.15pm and did not resume until {yesterday morning|2005-06-23}. “«It was like an oven with the door shut,|Yolanda Prescott»” said Yolanda Prescott, 44, a legal secretary who spent three hours in a carriage.
  Network Rail apologised. Its regional director, Gus Hadjimarkou, said that ‹speed limits would stay in force until {Sunday|2005-06-26}.|Gus Hadjimarkou› Transport for London has promised to fit air conditioning on the line by {2009|2009}, a target first set in {July 2002|2002-07}.
  Terrence Oyelaran, of the Met Office, expects storms {over the weekend|2005-06-25/2005-06-26|the weekend}. “«{Next week|2005-06-27/2005-07-03} will be cooler,|Terrence Oyelaran»” he said. Meena Subramanian, whose waters broke near Slough, gave birth to a boy at 9.40pm.
  @ 1978-10-17
  genre: news
  people: Karol Wojtyla; Giuseppe; Franz König; Giovanni Benelli; Paul VI; Pericle Felici
  organizations: College of Cardinals; Vatican
  places: Italy; Vienna; Poland; Kraków; Częstochowa
  ROME, {Oct. 17|1978-10-17} — A Polish cardinal who was all but unknown outside his own country stepped onto the balcony of St. Peter's {last night|1978-10-16} and spoke to the crowd in Italian.
  Karol Wojtyla, 58, Archbishop of Kraków since {1964|1964}, was chosen on the eighth ballot by the College of Cardinals. He is the first pope from outside Italy since {1523|1523}. His predecessor died on {Sept. 28|1978-09-28} after a reign of 33 days; Paul VI had died on {Aug. 6|1978-08-06}.
  Supporters of Giovanni Benelli and of Giuseppe's older rival had fought to a draw by {Sunday evening|1978-10-15}, and it was Franz König of Vienna, according to Vatican officials, who first named the Pole. At 6:44 P.M. Cardinal Pericle Felici appeared.
  The new pope will be installed {next Sunday|1978-10-22}. He visited Poland's shrine at Częstochowa {as recently as August|1978-08|August}.
  @
  genre: chronology
  people: Ferdinand Magellan; Juan Sebastián Elcano; Francis Drake; Abel Tasman; Vitus Bering; Louis Antoine de Bougainville; Jeanne Baret; James Cook; Roald Amundsen; Ernest Shackleton; Tenzing Norgay; Edmund Hillary
  places: Cebu; Seville; Kamchatka; Hawaii; France; London
  {20 Sept. 1519|1519-09-20} Ferdinand Magellan sails with five ships. He is killed on Cebu on {27 April 1521|1521-04-27}; Juan Sebastián Elcano brings the last ship to Seville {the next year|1522}.
  {1577–80|1577/1580} Francis Drake sails round the world; he is knighted on {4 April 1581|1581-04-04}.
  {1642|1642} {24 Nov.|1642-11-24} Abel Tasman sights land. {13 Dec.|1642-12-13} He meets a second coast.
  {1728|1728} Vitus Bering leaves Kamchatka and passes a strait without knowing it. {13 years later|1741} he dies on an island.
  {Nov. 1766 – March 1769|1766-11/1769-03} Louis Antoine de Bougainville; Jeanne Baret, dressed as a man, is the first woman to go round the world. She was not back in France until {the mid-1770s|177X}.
  {1779|1779} {14 Feb.|1779-02-14} James Cook is killed in Hawaii.
  {14 December 1911|1911-12-14} Roald Amundsen at the Pole. {5 Jan. 1922|1922-01-05}: Ernest Shackleton dies.
  {29 May 1953|1953-05-29} Tenzing Norgay and Edmund Hillary on the summit; the news reaches London {four days later|1953-06-02}.
  @
  genre: biography
  people: Srinivasa Ramanujan; Komalatammal; Janaki; G. H. Hardy; J. E. Littlewood; Ramaswami Aiyar; E. H. Neville
  organizations: Trinity College; Madras Port Trust; Royal Society
  places: Erode; Kumbakonam; Madras; Cambridge; Putney
  Srinivasa Ramanujan was born on {22 December 1887|1887-12-22} at Erode, in the house of his grandmother. His mother, Komalatammal, sang at the temple. He grew up in Kumbakonam, where in {1903|1903} he was lent a book of five thousand theorems that made a mathematician of him and ruined him as a student.
  He failed his examinations in {1904|1904} and again in {December 1907|1907-12}. On {14 July 1909|1909-07-14} he married Janaki, a girl of ten. Ramaswami Aiyar, to whom he showed his notebooks {the following year|1910}, wrote that ‹he “had no mind to smother his genius by an appointment in the lowest rungs of the revenue department”.|Ramaswami Aiyar› A post was found at last, on {1 March 1912|1912-03-01}, at the Madras Port Trust, at thirty rupees a month.
  He wrote to G. H. Hardy on {16 January 1913|1913-01-16}. Hardy and J. E. Littlewood sat over the letter until midnight. E. H. Neville went out to Madras {early in 1914|1914~|early in 1914} and brought him to Trinity College, Cambridge, {that April|1914-04}. {In the spring of 1917|1917-21|the spring of 1917} he fell ill. He was elected to the Royal Society in {1918|1918}; in Putney he told Hardy that ‹1729 was a very interesting number.|Srinivasa Ramanujan› He sailed home on {27 February 1919|1919-02-27} and died {fourteen months later|1920-04}, at the age of 32.
  @ 2018-01-09
  genre: obituary
  people: Neil O'Shaughnessy; Bernadette; Declan O'Shaughnessy; Maeve; Christy Ring; Liam Clancy
  organizations: Guinness
  places: Bantry; Cork; Boston; Inchydoney; Korea
  Neil O'Shaughnessy, boatbuilder, born {3rd March 1931|1931-03-03}; died {29th December 2017|2017-12-29}
  There was hardly a regatta between Bantry and Cork in {the Fifties|195X} at which a boat of his did not win. Neil O'Shaughnessy left school at 13, {the week war broke out|-} in Korea's neighbour, as he liked to say, and went to work for his uncle Declan O'Shaughnessy. In {1949|1949} he took the boat to Boston, where he drove a truck for Guinness and danced with a girl called Bernadette, whom he married on {St Stephen's Day 1953|1953-12-26}.
  They came back in {'56|1956}. The yard at Inchydoney built 214 boats before it burned on {the night of 9 February 1983|1983-02-09}. ‘«I stood there in my slippers,|?»’ he said, ‘«and thought, well, that's that.|?»’
  He knew Christy Ring and Liam Clancy. {For the last ten years|-} he carved gulls. Bernadette died in {2015|2015}; he leaves a daughter, Maeve.
  @
  genre: institution
  people: Thomas Coram; George II; William Hogarth; George Frideric Handel; Taylor White; Charles Dickens; Oliver; Roland Grew-Ashby
  organizations: Foundling Hospital; House of Commons
  places: Hatton Garden; Bloomsbury; Redhill; Berkhamsted
  The Foundling Hospital received its charter from George II on {17 October 1739|1739-10-17}, seventeen years after Captain Thomas Coram, a retired shipbuilder, had begun to press for it. The first children, thirty of them, were taken in at Hatton Garden on {25 March 1741|1741-03-25}; by midnight the house was full.
  A site in Bloomsbury was bought from the Earl of Salisbury. The west wing was finished in {October 1745|1745-10}. William Hogarth gave pictures, and George Frideric Handel performed his Messiah in the chapel {every year|?} from {1750|1750} until his death. From {2 June 1756|1756-06-02}, when the House of Commons voted money on condition that no child be refused, 14,934 children were received in {less than four years|-}; two thirds died. The treasurer, Taylor White, is said never to have recovered.
  Charles Dickens, who rented a pew {in the late 1830s|183X|the late 1830s}, took the name of Oliver's friend from its register. The Hospital sold its land in {1926|1926} and moved to Redhill, and {nine years later|1935} to Berkhamsted. The last pupil left in {1954|1954}. Under Roland Grew-Ashby, secretary {from 1961 to 1979|1961/1979|1961 to 1979}, the charity turned to adoption.
  @ 1893-05-04
  genre: minutes
  people: H. J. Trotter; Arbuthnot; Wm. Pease; Lowther; Robson; Amelia Stobart
  organizations: Stockton Corporation; Board of Guardians; Local Government Board
  places: Yarm Lane; Stockton
  At a Special Meeting of the Board of Guardians held at Stockton on {Wednesday, the 3rd day of May, 1893|1893-05-03}
  Present: Mr. H. J. Trotter in the chair; the Rev. Canon Arbuthnot, Messrs. Wm. Pease and Lowther, Dr. Robson, and Miss Amelia Stobart.
  Read a letter from the Local Government Board dated {the 21st ult.|1893-04-21}, sanctioning the loan of £1,850 for the new infirmary. Resolved, that tenders be opened on {the 17th inst.|1893-05-17}
  Dr. Robson reported that ‹five cases of smallpox had been notified in Yarm Lane since {Lady Day|?}.|Robson› Miss Stobart moved, and Mr. Pease seconded, that the nurses' dinners be inquired into. An amendment by Mr. Lowther to defer the matter till {October next|1893-10} was lost by 7 votes to 4.
  The accounts for {the half-year ended Michaelmas last|?} were laid upon the table. The Clerk stated that ‹the Stockton Corporation would remove the wall before {the end of the month|1893-05-21/1893-05-31}.|?›
  @ 2013-10-01
  genre: press release
  people: Anja Vestergaard; Hiroto Minamoto; Deepika Raghunathan
  organizations: Borealis Wind; Kansai Electric; Danish Energy Agency; Lloyd's Register
  places: Esbjerg; Horns Reef; Copenhagen
  FOR IMMEDIATE RELEASE
  Borealis Wind and Kansai Electric sign turbine order
  Copenhagen, {1 October 2013|2013-10-01} – Borealis Wind A/S has received a firm order for 49 turbines from Kansai Electric. Deliveries begin in {Q2 2014|2014-34} and end in {the third quarter of the following year|2015-35}.
  “«Since we opened our Esbjerg works in {2003|2003} we have never had such an order,|Anja Vestergaard»” says CEO Anja Vestergaard. The turbines, type BW-2000, were tested on Horns Reef {between November 2011 and June of this year|2011-11/2013-06} and certified by Lloyd's Register on {2013-08-30|2013-08-30}.
  Hiroto Minamoto, Managing Director of Kansai Electric, commented: “«We visited the works {last spring|?} and were impressed.|Hiroto Minamoto»”
  The Danish Energy Agency expects wind to supply half of the country's power by {2020|2020}. Borealis will publish its report for {the first nine months|?} on {7 November|2013-11-07}. Press contact: Deepika Raghunathan, +45 2013 1900.
  @
  genre: encyclopaedia
  people: Ivan Fyodorov; Khmelnytsky; Casimir III; Joseph II; Mykhailo Hrushevsky; Stefan Banach; Stanisław Lem
  organizations: Ossolineum
  places: Lviv; Galicia; Poltva; Soviet Union
  Lviv (Polish Lwów, German Lemberg) was founded {in the middle of the 13th century|1201/1300|the middle of the 13th century} on the Poltva and is first mentioned in {1256|1256}. Casimir III took it in {1349|1349} and granted it Magdeburg law on {17 June 1356|1356-06-17}. It withstood Hetman Khmelnytsky in {1648|1648} and {1655|1655}. Ivan Fyodorov printed his Apostle here in {1574|1574}.
  In {1772|1772} it became the capital of Austrian Galicia; Joseph II refounded its university {twelve years later|1784}. The Ossolineum library was opened in {1827|1827}. Between {the 1890s and 1914|?} the population doubled. Mykhailo Hrushevsky held the chair of history {from 1894 to 1914|1894/1914|1894 to 1914}.
  On {1 November 1918|1918-11-01} Ukrainian officers hoisted their flag on the town hall; {three weeks later|1918-11-22} they withdrew. Stefan Banach and his friends met in the Scottish Café {throughout the thirties|193X|the thirties}. The city belonged to the Soviet Union {from 22 September 1939|1939-09-22|22 September 1939}, and again {from July 1944 until 1991|1944-07/1991|July 1944 until 1991}. Stanisław Lem was born here in {1921|1921}.
  @
  genre: history
  people: Toussaint Louverture; Bonaparte; Jean-Jacques Dessalines; Henri Christophe; Léger-Félicité Sonthonax; Dutty Boukman; Charles Leclerc; Pauline; Thomas Jefferson; Rochambeau
  places: Saint-Domingue; Cap-Français; Gonaïves; Fort de Joux; Haiti; Jamaica; Paris; France
  On {the night of 14 August 1791|1791-08-14} a man named Dutty Boukman is said to have presided over an oath in a wood. {Eight days later|1791-08-22} the northern plain of Saint-Domingue was on fire. The commissioner Léger-Félicité Sonthonax abolished slavery in the north on {29 August 1793|1793-08-29}, and Paris confirmed it {the following February|1794-02}.
  Toussaint Louverture, a coachman born a slave, changed sides in {May 1794|1794-05}, and by {1801|1801} he ruled the whole island. That did not suit Bonaparte. Charles Leclerc, husband of his sister Pauline, landed at Cap-Français {early in February 1802|1802-02-01/1802-02-10|early in February 1802}, with 20,000 men, and found that Henri Christophe had burned the town. Louverture was seized on {7 June|1802-06-07}, shipped to France and shut up in the Fort de Joux, where he died {ten months later|1803-04}.
  Yellow fever killed Leclerc {that November|1802-11}. Rochambeau, who took his place, brought dogs from Jamaica. On {18 November 1803|1803-11-18} he was beaten, and on {New Year's Day 1804|1804-01-01}, at Gonaïves, Jean-Jacques Dessalines proclaimed the independence of Haiti. Thomas Jefferson refused to recognise it.
  @ 1987-03-02
  genre: interview
  people: Marisol Etcheverría; Graham Purvis; Atahualpa Yupanqui; Violeta Parra; Mercedes Sosa
  organizations: Radio Nacional
  places: Buenos Aires; Salta; Madrid; Wolverhampton
  Marisol Etcheverría sings in Wolverhampton {on Saturday|1987-03-07|Saturday}. She spoke to Graham Purvis.
  “«I was fourteen when I heard Atahualpa Yupanqui on Radio Nacional,|Marisol Etcheverría»” she says. “«It must have been {1951|1951} or {'52|1952}. I took the train from Salta to Buenos Aires without telling anyone. My mother did not speak to me until {Christmas|?}.|Marisol Etcheverría»”
  She made her first record in {1958|1958}, met Violeta Parra in {the winter of 1961|1961-24} and left the country on {24 March 1976|1976-03-24}, the day of the coup. Of {the seven years in Madrid|-} she will say only that ‹they were long.|Marisol Etcheverría› “«Mercedes Sosa rang me {in October '83|1983-10|October '83}. She said, ‘Pack.’|Marisol Etcheverría»”
  The new album was recorded {last summer|1986-22} and comes out {at the end of this month|1987-03-21/1987-03-31|the end of this month}. And afterwards? “«I would like to see the spring twice {in one year|-}.|Marisol Etcheverría»”
  @
  genre: letter
  people: Harriet; George; Elphinstone; Pargeter; Ned; Theodosia
  places: Calcutta; Barrackpore; Madras; Dinapore
  Calcutta, {19 June 1843|1843-06-19}
  My dearest Theodosia,
  The Overland mail of {April 6|1843-04-06} came in {on Saturday last|1843-06-17|Saturday last}, and I have read your letter till it is in holes. George was gazetted captain on {the 2nd inst.|1843-06-02} and goes up to Dinapore {as soon as|-} the river rises. {Yesterday|1843-06-18} we dined at Barrackpore with General Elphinstone's cousin, who talked of nothing but {the winter of '41|1841-24}.
  Mrs. Pargeter lost her baby in {March|1843-03}. She was to have sailed {the week after|?}, but is still at Madras. You ask when Ned may come out. Not before {October|1843-10}, and not, I beg you, without flannel.
  Harriet has had the fever since {the tenth|1843-06-10}. I sat up with her on {Thursday and Friday nights|?}. I must close; the bearer leaves {to-night|1843-06-19}.
  @ 1940-09-08
  genre: diary
  people: Violet; Reg; Cynthia Marsham; Kingsley; Churchill; Odgers; Tom
  places: Bermondsey; Silvertown; Woking
  {Sunday, Sept. 8th|1940-09-08}
  The docks are burning. It began {yesterday|1940-09-07} at tea-time and went on till half past four {this morning|1940-09-08}. Reg came in black from Silvertown and slept on the stairs. No gas, no water since {midnight|-}. Mrs Odgers has gone to her sister's at Woking. I wish I had sent Violet away {in June|1940-06|June} when Cynthia Marsham offered.
  {Monday 9th|1940-09-09}
  Worse. Kingsley says 400 dead, and that ‹Mr Churchill was in Bermondsey {yesterday afternoon|1940-09-08}.|Kingsley› Tom's battery fired for the first time {last night|1940-09-08}. I had a card from him dated {the 30th|1940-08-30}; he expects leave on {the 20th|1940-09-20}.
  @
  genre: history
  people: Kim Ok-gyun; Yuan Shikai; Min; Miura Gorō; Gojong; Ito Hirobumi; An Jung-geun; Horace Allen; Robert Shufeldt
  places: Seoul; Korea; Harbin; Ganghwa; Tientsin
  Korea was opened by the treaty of Ganghwa in {February 1876|1876-02}. Commodore Robert Shufeldt signed the first treaty with a Western power on {22 May 1882|1882-05-22}. {Two months later|1882-07}, in {July|1882-07}, unpaid soldiers rose in Seoul and brought the Daewongun back to power; Yuan Shikai carried him off to Tientsin.
  On {4 December 1884|1884-12-04} Kim Ok-gyun and his friends used the dinner for the opening of the post office to seize the king. They held the palace for {three days|-}. Horace Allen, a medical missionary who had been in the city since {September|1884-09}, saved the life of the queen's nephew and won her trust.
  Miura Gorō, the new Japanese minister, arrived in {September 1895|1895-09}; {five weeks later|1895-10}, before dawn on {8 October|1895-10-08}, Queen Min was hacked to death. King Gojong fled to the Russian legation {the following February|1896-02}. Korea became a protectorate {in November 1905|1905-11|November 1905}. Ito Hirobumi, its first resident-general, was shot at Harbin by An Jung-geun on {26 October 1909|1909-10-26}.
  @ 2022-06-14
  genre: report
  people: Ngozi Adeyemi; Pieter van den Broeck; Laura Castellanos
  organizations: Lake Basin Authority; University of Dar es Salaam; World Bank
  places: Mwanza; Kisumu; Lake Victoria
  Water levels in Lake Victoria: annual review {2021/22|2021/2022}
  1. Levels fell by 38 cm {between September 2021 and March 2022|2021-09/2022-03}, the sharpest drop since {2004–06|2004/2006}. The station at Kisumu, in operation since {1896|1896}, recorded its lowest {February|?} in {a decade|-}.
  2. Ngozi Adeyemi (University of Dar es Salaam) attributes two thirds of the fall to rainfall. Pieter van den Broeck has shown that the {“long rains”|-} now begin {in early April|?} rather than {mid-March|?}.
  3. The Lake Basin Authority will publish new rules by {the end of Q3|?}. A workshop at Mwanza on {3–5 August 2022|2022-08-03/2022-08-05}, chaired by Laura Castellanos, will discuss the draft of {12 May|2022-05-12}. The World Bank's grant of $1.9 million expires on {30.06.2023|2023-06-30}.
  4. Table 1950 and Figure 2022 in the annex were exchanged.
  @ 1936-08-10
  genre: sport
  people: Jesse Owens; Ralph Metcalfe; Luz Long; Helen Stephens; Sohn Kee-chung; Jack Lovelock; Avery Brundage
  organizations: Ohio State University
  places: Germany; New Zealand; Japan
  BERLIN, {Aug. 10|1936-08-10} (UP) — Jesse Owens ran his last race here {yesterday|1936-08-09} and left the stadium with a fourth gold medal. He and Ralph Metcalfe put the relay team so far ahead that the race was over by the second change.
  The Ohio State University sophomore had won the 100 meters on {Monday|1936-08-03}, the broad jump on {Tuesday|1936-08-04} and the 200 meters on {Wednesday|1936-08-05}. “«I owe the jump to Luz Long,|Jesse Owens»” Owens said of the German who told him to move his mark back. “«He didn't have to do that.|Jesse Owens»”
  Jack Lovelock of New Zealand broke the world record at 1,500 meters on {Thursday|1936-08-06}. Helen Stephens, 18, has not lost a race since {March 1935|1935-03}. In the marathon {yesterday|1936-08-09} Sohn Kee-chung, running for Japan, finished in 2:29:19.
  Avery Brundage said ‹the athletes would tour Germany {until Aug. 20|1936-08-20|Aug. 20}.|Avery Brundage›
  @
  genre: history
  people: Æthelred; Edward the Martyr; Swein Forkbeard; Cnut; Emma of Normandy; Edmund Ironside; Thorkell the Tall; Ælfheah; Eadric Streona; Wulfstan; Harthacnut
  places: London; Canterbury; Greenwich; Oxford; Corfe; Gainsborough; England
  Edward the Martyr was killed at Corfe on {18 March 978|0978-03-18} and his half-brother Æthelred was crowned {a year later|0979}. Danish fleets came in {991|0991}, in {994|0994} and in {997|0997}. In {the spring of 1002|1002-21} the king married Emma of Normandy; {that November|1002-11}, on {St Brice's Day|1002-11-13}, he ordered all the Danish men in England to be slain.
  Thorkell the Tall took Canterbury in {September 1011|1011-09}, and at Greenwich {the next Easter|?} his men pelted archbishop Ælfheah to death with bones. Swein Forkbeard landed in {1013|1013}; Oxford gave in, London did not. He died at Gainsborough on {3 February 1014|1014-02-03}.
  Edmund Ironside fought five battles in {1016|1016}. Betrayed by Eadric Streona, he divided the kingdom with Cnut, and died {on 30 November|1016-11-30|30 November}. Cnut reigned {from 1016 to 1035|1016/1035|1016 to 1035}. Wulfstan wrote his laws. Harthacnut, last of the line, dropped dead over his drink on {8 June 1042|1042-06-08}.
  @ 2024-03-08
  genre: news
  people: Claudia Sheinbaum; Xóchitl Gálvez; Andrés Manuel López Obrador; Jorge Álvarez Máynez; Rosario Piedra; Lorena Becerra
  organizations: National Electoral Institute; Morena; Reuters
  places: Mexico; Oaxaca; Monterrey
  MEXICO CITY (Reuters) — Mexico's presidential race officially began {last Friday|2024-03-01}, and for the first time both front-runners are women. Claudia Sheinbaum of the ruling Morena party leads Xóchitl Gálvez by 21 points in a poll published {on Wednesday|2024-03-06|Wednesday}.
  President Andrés Manuel López Obrador, who is barred from running again, leaves office on {October 1|2024-10-01}. Voters will choose his successor on {June 2|2024-06-02}. Jorge Álvarez Máynez, a third candidate, entered in {January|2024-01}.
  “«Whoever wins, {2024|2024} will not look like {2018|2018},|Lorena Becerra»” said Lorena Becerra, an analyst. Tens of thousands marched in Monterrey and Oaxaca {on Friday|2024-03-08|Friday} for International Women's Day. The National Electoral Institute has scheduled three debates, on {April 7|2024-04-07}, {April 28|2024-04-28} and {May 19|2024-05-19}.
  Rosario Piedra told Reuters that ‹nearly 200 people had asked for protection since {December|2023-12}.|Rosario Piedra›
  @ 1997-08-21
  genre: news
  people: Beatriz Tavares; Owen Llewelyn; Hamish Farquharson; Rupa Chatterjee
  organizations: Scottish Fisheries Protection Agency; Greenpeace
  places: Ullapool; Stornoway; 
  A Spanish trawler was arrested off Stornoway {in the early hours of yesterday|1997-08-20|yesterday} after a chase of nine hours.
  The skipper, Beatriz Tavares, 39, one of the few women to command a boat of that size, will appear at the sheriff court {tomorrow|1997-08-22}. The Scottish Fisheries Protection Agency said ‹the vessel had been seen with its nets down inside the box on {13 and 14 August|1997-08-13/1997-08-14}.|?›
  “«We had engine trouble,|Beatriz Tavares»” Mrs Tavares said through an interpreter. “«I have fished here since {1988|1988} and never lost a day.|Beatriz Tavares»”
  Owen Llewelyn of Greenpeace called the fines a joke. In {April|1997-04} a skipper from Ullapool was ordered to pay £1,850; {in the whole of last year|1996|last year} only eleven boats were boarded. Rupa Chatterjee, the junior minister, promised a bill {before Christmas|?}.
  The procurator fiscal, Hamish Farquharson, has until {the end of next week|?} to decide.
  @ 2001-11-19
  genre: news
  people: Ray Dubois; Lionel Fontenot; Claudette Breaux; Mike Foster
  organizations: Army Corps of Engineers; Louisiana Department of Transportation; Coast Guard
  places: Morgan City; Baton Rouge; Houma
  MORGAN CITY, La. (AP) - The shrimp boats came home {Sunday|2001-11-18} to a harbor without a bridge.
  A barge struck the main span shortly before midnight {Friday|2001-11-16}, and {by Saturday noon|2001-11-17|Saturday} engineers had closed the crossing, which carries 19,000 cars a day between Houma and Morgan City. The Louisiana Department of Transportation said it may not reopen {until mid-January|2002-01-11/2002-01-20|mid-January}.
  "«I've crossed that thing every day since it opened, and that was {June of '74|1974-06},|Lionel Fontenot»" said Lionel Fontenot, who sells bait.
  The Coast Guard is questioning the pilot, Ray Dubois. A similar accident in {May 1998|1998-05} cost $1.9 million and closed the bridge for {six weeks|-}. Gov. Mike Foster flew in from Baton Rouge {Saturday afternoon|2001-11-17}. "«We'll have ferries running {by Thanksgiving|?},|Mike Foster»" he promised. The Army Corps of Engineers surveyed the pier {this morning|2001-11-19}.
  Claudette Breaux, owner of a diner at the foot of the bridge, counted four customers on {Nov. 17|2001-11-17}. She usually has ninety.
  @
  genre: chronology
  people: Johannes Gutenberg; Aldus Manutius; William Caxton; Francesco Griffo; Claude Garamond; Christophe Plantin; John Baskerville; Virgil; Giambattista Bodoni; Aloys Senefelder; Friedrich Koenig; Ottmar Mergenthaler; Stanley Morison; Jan Tschichold; Donald Knuth
  organizations: The Times; Kelmscott Press; New York Tribune
  places: Mainz; Venice; Bruges; Westminster; Antwerp; Parma; Munich; Baltimore
  {c. 1450|1450~}: Johannes Gutenberg prints with movable type at Mainz.
  {1455|1455}: {6 November|1455-11-06}: judgment in the suit against him.
  {1473 or 1474|?}: William Caxton prints the first English book, at Bruges; {three years later|?} he sets up in Westminster.
  {1501|1501}: Aldus Manutius of Venice uses the italic cut by Francesco Griffo.
  {ca. 1540|1540~}: Claude Garamond's roman.
  {1555–89|1555/1589}: Christophe Plantin at work in Antwerp.
  {1757|1757}: John Baskerville's Virgil.
  {1768 to 1813|1768/1813}: Giambattista Bodoni directs the press at Parma.
  {Late 1790s|179X}: Aloys Senefelder, of Munich, discovers lithography.
  {28 Nov 1814|1814-11-28}: The Times is printed by steam on a machine of Friedrich Koenig.
  {July 3rd, 1886|1886-07-03}: Ottmar Mergenthaler's Linotype at the New York Tribune; he dies in Baltimore in {1899|1899}.
  {1891–98|1891/1898}: the Kelmscott Press.
  {October 1928|1928-10}: Jan Tschichold publishes his manual. {4 years on|?} Stanley Morison redesigns The Times.
  {1978|1978}: Donald Knuth begins TeX; version 3.14 follows in {March 1990|1990-03}.
  @
  genre: biography
  people: Mary Seacole; Edwin Seacole; Mary Jane Grant; Florence Nightingale; Alexis Soyer; Elizabeth Herbert; Thomas Day; W. H. Russell; Nelson
  organizations: British Hotel; War Office
  places: Kingston; Jamaica; Black River; Cruces; Balaklava; Sebastopol; London; Panama
  Mary Seacole was born Mary Jane Grant in Kingston, Jamaica, in {1805|1805}. Her mother kept a boarding house for invalid officers. On {10 November 1836|1836-11-10} she married Edwin Seacole, a godson, it was said, of Lord Nelson; the store they opened at Black River failed, and he died in {October 1844|1844-10}.
  In {1850|1850} cholera killed 31,000 people on the island. {The year following|1851} she joined her brother at Cruces on the isthmus of Panama, where she buried the dead and kept a hotel until {1853|1853}. {In the autumn of 1854|1854-23|the autumn of 1854} she was in London, and applied to the War Office and to Elizabeth Herbert to be sent out as a nurse. She was refused four times.
  She went at her own expense. With Thomas Day she opened the British Hotel near Balaklava in {March 1855|1855-03}. Alexis Soyer dined there; Florence Nightingale, whom she met {once|-}, kept her distance. On {8 September 1855|1855-09-08} she was the first woman to enter Sebastopol after the siege. W. H. Russell wrote in The Times of {14 September|1855-09-14}: “«I have witnessed her devotion and her courage.|W. H. Russell»”
  Bankrupt in {November 1856|1856-11}, she published her Adventures {the next July|1857-07}. She died of apoplexy on {14 May 1881|1881-05-14}.
  @ 1964-10-03
  genre: obituary
  people: Ludovic Hargreave; Enid; Percy Wyndham; Gertrude Jekyll; Osbert; Sacheverell; Nancy Cunard; Fawley-Moss
  organizations: Slade School; Imperial War Museum; Royal Academy
  places: Whitby; Durham; Paris; Salonika; Tangier
  MR. LUDOVIC HARGREAVE
  Mr. Ludovic Hargreave, A.R.A., the painter of gardens and of ruined villages, died at Whitby on {Thursday|1964-10-01}. He was 78.
  Born on {May 8, 1886|1886-05-08}, the fourth son of a canon of Durham, he went to the Slade School in {1904|1904} and to Paris {three years afterwards|1907}. Percy Wyndham bought his first large canvas; Gertrude Jekyll taught him, as he said, to look at leaves. {From 1915 until the Armistice|?} he served at Salonika, and the drawings that he brought home, now in the Imperial War Museum, are among the best that the war produced.
  In {the nineteen-twenties|192X} he was much at Tangier, where Nancy Cunard and the brothers Osbert and Sacheverell sat to him. He was elected to the Royal Academy in {April, 1938|1938-04}, and resigned from it {within the month|-}. His last exhibition, {in the spring of this year|1964-21|the spring of this year}, was all of snow.
  He married in {1921|1921} Enid, daughter of Colonel Fawley-Moss; she survives him.
  @
  genre: institution
  people: Joseph Livesey; Hester Duckworth; R. J. Entwistle; Andrew Carnegie; Frederick Howarth; Shirley Ollerenshaw; Tony Benn
  organizations: Darwen Mechanics' Institute; Workers' Educational Association; Lancashire County Council; English Heritage
  places: Darwen; Bolton Road
  The Darwen Mechanics' Institute opened {on New Year's Eve 1839|1839-12-31|New Year's Eve 1839} in a loft over a smithy. Joseph Livesey gave the address. The subscription was two shillings {a quarter|-}, and {within eighteen months|-} there were 212 members.
  A building on Bolton Road followed {in the 1850s|185X|the 1850s}: the stone was laid on {Whit Monday 1853|1853-05-16} and the doors opened on {21 October 1854|1854-10-21}. Hester Duckworth was the first librarian ({1871–1909|1871/1909}). In {1908|1908} Andrew Carnegie gave £8,000 for a free library next door, and the Workers' Educational Association held classes from {the following winter|1908-24}.
  R. J. Entwistle, secretary during {the First World War|1914/1918}, kept the roll of the 1,911 men who served. The institute was let to a dance band {from Easter 1947 to September 1951|1947-04-06/1951-09|Easter 1947 to September 1951}. Lancashire County Council took it over in {fiscal 1964–65|1964/1965}, and Frederick Howarth, its last president, handed over the keys {on the last day of March|?}.
  It stood empty {for most of the seventies|?}. Tony Benn spoke from its steps in {May 1979|1979-05}. English Heritage listed it {in 1984|1984|1984}, and Shirley Ollerenshaw, a potter, bought it {a decade later|1994} for one pound.
  @ 2020-09-16
  genre: minutes
  people: Okafor; Lindqvist; Priya Menon; Samuel Adeleke; Greta Holm; D. Whittaker; Farrukh Aziz
  organizations: Office of Research; College of Engineering
  places: Harriman Hall
  FACULTY SENATE
  Minutes of {September 16, 2020|2020-09-16} (via video)
  Chair Priya Menon called the meeting to order at 3:04 p.m. The minutes of {May 13|2020-05-13} were approved as amended.
  Provost's report. Provost Samuel Adeleke announced that ‹enrollment for {Fall 2020|2020-23} stands at 18,412, down 1.9% from {Fall 2019|2019-23}.|Samuel Adeleke› Classes will be online after {Thanksgiving|?}. The budget for {FY21|2021} was cut by $20 million {in June|2020-06|June}; a decision on furloughs is due {by October 15|2020-10-15|October 15}.
  Senator Lindqvist asked when Harriman Hall would reopen. Dr. Okafor, of the Office of Research, replied that ‹labs had been open at half capacity since {July 6|2020-07-06}.|Okafor›
  Old business. The motion on grading, tabled {last spring|2020-21}, was taken up by Prof. Greta Holm and seconded by D. Whittaker. It carried, 41–17. Farrukh Aziz (College of Engineering) asked that his dissent be recorded.
  Adjourned 4:52 p.m. The next meeting is {October 21|2020-10-21}.
  @ 2016-01-28
  genre: press release
  people: Camille Dufresne; Ravi Kulkarni; Hannah Oyelowo
  organizations: Museum of Transport; Heritage Lottery Fund; Friends of the Museum; Tramways Trust
  places: Coventry; Dudley
  Tram 107 returns to the rails
  ({28/01/2016|2016-01-28}) The Museum of Transport, Coventry, is delighted to announce that Tram 107, built in {1907|1907} and used as a hen house {between 1938 and 1984|1938/1984}, will carry passengers again {this Easter|?}.
  The restoration began in {the autumn of 2011|2011-23} with a grant of £190,700 from the Heritage Lottery Fund. It was to have been completed {by the summer of 2014|2014-22|the summer of 2014}, but dry rot was found in {January of that year|2014-01}.
  “«It has been a labour of love,|Camille Dufresne»” commented the director, Camille Dufresne. Ravi Kulkarni of the Tramways Trust, who found the body on a farm near Dudley, added: “«She looks better than she did in {1907|1907}.|Ravi Kulkarni»”
  Rides cost £2 and will run daily {from 25 March to 10 April|2016-03-25/2016-04-10|25 March to 10 April}, then at weekends until {30 October|2016-10-30}. The Friends of the Museum meet on {the first Tuesday of each month|-}. For interviews contact Hannah Oyelowo on 024 7655 1907.
  @
  genre: encyclopaedia
  people: Abbas I; Tahmasp I; Ismail I; Robert Sherley; Jean Chardin; Mir Mahmud; Nader Shah; Shaykh Bahai; Pietro della Valle
  organizations: East India Company
  places: Isfahan; Qazvin; New Julfa; Zayandeh River; Tabriz; Hormuz; Persia; Mashhad
  Isfahan became the capital of Persia {in 1598|1598|1598}, when Shah Abbas I moved his court from Qazvin. His grandfather Tahmasp I had given up Tabriz, too near the Turks, {in the 1550s|155X|the 1550s}; the founder of the house, Ismail I, had never settled anywhere.
  The great square was laid out by Shaykh Bahai {in the first years of the 17th century|?}, and the mosque on its south side was begun in {1611|1611} and finished {eighteen years later|1629}. Robert Sherley drilled the army. {Between 1603 and 1605|1603/1605} several thousand Armenians were driven to a new quarter, New Julfa, beyond the Zayandeh River. Pietro della Valle came in {February 1617|1617-02}; with the help of the East India Company, Hormuz was taken from the Portuguese on {23 April (3 May) 1622|1622-05-03}.
  Jean Chardin, who lived here {from 1666 to 1677 with interruptions|1666/1677|1666 to 1677}, counted 162 mosques, 48 colleges, 1,802 caravanserais and 273 baths. Mir Mahmud starved the city into surrender in {October 1722|1722-10}. Nader Shah preferred Mashhad, and by {the end of the eighteenth century|1701/1800} grass grew in the square.
  @
  genre: history
  people: Lajos Kossuth; Sándor Petőfi; István Széchenyi; Ferenc Deák; Artúr Görgey; Józef Bem; Josip Jelačić; Franz Joseph; Julius Haynau; Lajos Batthyány; Metternich; Nicholas I
  places: Pest; Buda; Debrecen; Világos; Arad; Pressburg; Transylvania
  News of the fall of Metternich reached Pressburg on {14 March 1848|1848-03-14}. {The next day|1848-03-15}, in the rain, Sándor Petőfi read his poem to a crowd in Pest. Lajos Batthyány formed a government in which Lajos Kossuth had finance, István Széchenyi roads and Ferenc Deák justice; the April Laws were sanctioned on {the 11th of April|1848-04-11}.
  {In September|1848-09|September} Josip Jelačić crossed the river with forty thousand Croats. Széchenyi, whose mind gave way {on the fifth of that month|1848-09-05|the fifth of that month}, was taken to an asylum. Franz Joseph, who was eighteen, succeeded on {2 December|1848-12-02}. {In the first week of January 1849|1849-01-01/1849-01-07|the first week of January 1849} the government fled to Debrecen over frozen roads.
  Józef Bem cleared Transylvania by {March|1849-03}; on {14 April 1849|1849-04-14} the Habsburgs were dethroned; on {21 May|1849-05-21} Artúr Görgey stormed Buda. Nicholas I sent 200,000 Russians {in June|1849-06|June}. Görgey laid down his arms at Világos on {13 August|1849-08-13}. Thirteen generals were hanged at Arad on {6 October|1849-10-06}, by order of Julius Haynau.
  @ 2011-04-12
  genre: interview
  people: Valentina Kuznetsova; Boris; Yuri Gagarin; Sergei Korolev; Piers Aldington; Gherman Titov
  organizations: TASS
  places: Baikonur; Saratov; Leeds; Moscow
  Valentina Kuznetsova, 81, worked in the control room at Baikonur. Piers Aldington reached her in Leeds, where she has lived with her son Boris since {2003|2003}.
  What do you remember of {that day fifty years ago|?}?
  “«We had not slept since {the tenth|?}. At ten to seven Sergei Korolev drank some valerian and went down to the bunker. I had the stopwatch. On {12 April 1961|1961-04-12} nobody breathed for {108 minutes|-}.|?»”
  Did you know him?
  “«Yuri Gagarin? He danced with me once, {in December 1960|1960-12|December 1960}, very badly. Gherman Titov danced well.|?»” She laughs. “«When TASS read the news I was ironing. I had gone home at noon, can you imagine? He came down near Saratov, and {two days later|?} they drove through Moscow with flowers.|?»”
  She was dismissed in {the summer of 1968|1968-22}; she would not say why.
  @
  genre: letter
  people: Walter; Emmeline; Thoreau; Ellery; Margaret Fuller; Ripley; Alcott
  places: Concord; Boston; Brook Farm; Waterford; New York
  Concord, {Sept. 3, 1843|1843-09-03}
  Dear Walter,
  I have yours of {Aug. 28th|1843-08-28}, and Emmeline's of {the 30th|1843-08-30}. The peaches came {on Friday|1843-09-01|Friday} from Waterford without a bruise. Mr. Thoreau has been in New York since {May|1843-05} and does not like it. Ellery walks over {every Sunday|-}; Alcott, who ate nothing but apples {all July|1843-07|July}, is going to live on rain. Mrs. Ripley writes from Brook Farm that ‹they have a hundred mouths and one cow.|Ripley›
  Margaret Fuller lectures in Boston {next month|1843-10}. Her journey to the lakes, {from June to the middle of this month|?}, has browned her like a squaw.
  I am to read at the Lyceum on {the evening of the 20th|1843-09-20}. Come {the day before|1843-09-19} and stay till {Monday|?}.
  @ 1959-01-02
  genre: diary
  people: Ernesto; Luz; Batista; Consuelo Ferrer; Arango; Fidel; Camilo; Inés
  places: Havana; Vedado; Miami; Santiago
  {Friday, January 2|1959-01-02}
  He is gone. Batista flew out at three {yesterday morning|1959-01-01}, straight from the party, with forty people and no good-byes. I heard it from Luz, who heard it from the milkman. By ten all Vedado was in the street. Dr. Arango, who has not spoken to Papa since {the election|-} of {'52|1952}, came to the door and wept.
  They say that Fidel is still in Santiago and Camilo will be in Havana {tonight|1959-01-02}. Consuelo Ferrer's brother went up to the hills {last March|1958-03}; nobody has had a word since {October 15th|1958-10-15}.
  {January 4|1959-01-04}
  Mother Inés has opened the school again. Tickets for Miami are sold out until {the 19th|1959-01-19}. Ernesto wants to leave; I do not. I shall be thirty {in three weeks|-} and have never done anything.
  @
  genre: history
  people: Matteo Ricci; Li Zhizao; Xu Guangqi; Michele Ruggieri; Wang Pan; Alessandro Valignano; Diego de Pantoja; Adam Schall von Bell; Wanli; Euclid
  places: Macao; Zhaoqing; Nanjing; Beijing; Shaozhou; Macerata
  organizations: Society of Jesus
  Matteo Ricci, born at Macerata on {6 October 1552|1552-10-06}, entered the Society of Jesus on {the Feast of the Assumption 1571|?}. Alessandro Valignano called him to Macao, where he landed on {7 August 1582|1582-08-07}. {The following September|?} he and Michele Ruggieri were allowed by the prefect Wang Pan to settle at Zhaoqing.
  Driven out in {the summer of 1589|1589-22}, he moved to Shaozhou. It took him {twelve more years|-} to reach Beijing: he saw the city first in {September 1598|1598-09}, was turned away after {two months|-}, wintered in Nanjing and came back, with clocks for the emperor Wanli, on {24 January 1601|1601-01-24}. Diego de Pantoja taught the eunuchs to play the harpsichord.
  Xu Guangqi, baptised in {1603|1603}, took down the first six books of Euclid from his lips; the translation was finished in {the early summer of 1607|1607-22}. Li Zhizao engraved his map. Ricci died on {11 May 1610|1610-05-11}. {Thirty-four years later|1644} the dynasty he had served was gone, and Adam Schall von Bell made calendars for the new one.
  @ 2006-02-03
  genre: news
  people: Mahmoud el-Sherif; Ashraf Lotfi; Hosni Mubarak; Mona Khattab; Rania
  organizations: Red Sea Ports Authority; Reuters; El Salam Maritime
  places: Safaga; Duba; Egypt; Saudi Arabia; Hurghada; Red Sea
  SAFAGA, Egypt, {Feb. 3|2006-02-03} (Reuters) - An Egyptian ferry carrying about 1,400 people sank in the Red Sea overnight, and hundreds were feared drowned, officials said {on Friday|2006-02-03|Friday}.
  The ship left Duba in Saudi Arabia at 7 p.m. {on Thursday|2006-02-02|Thursday} and was due in Safaga at {2 a.m.|-}. It was built in {1970|1970} and enlarged in {1991|1991}. Mahmoud el-Sherif of the Red Sea Ports Authority said ‹dozens of bodies had been recovered.|Mahmoud el-Sherif›
  President Hosni Mubarak flew to Hurghada. "«We heard a noise like a door,|Ashraf Lotfi»" said Ashraf Lotfi, one of the survivors. "«In ten minutes it was over.|Ashraf Lotfi»" Mona Khattab was waiting for her sister Rania, who had gone on pilgrimage {in early January|2006-01-01/2006-01-10|early January}.
  A sister ship of El Salam Maritime was hit by a cargo vessel {in October|2005-10|October}; two people died. The company has run the route since {the late 1980s|198X}.
  @ 2010-07-29
  genre: press release
  people: Carol Bartosz; Yevgeny Primak; Steve Lund
  organizations: Ridgeline Software; Cascadia Bank; Securities and Exchange Commission
  places:
  Ridgeline Software Announces {Second Quarter 2010|2010-34} Results
  BELLEVUE, Wash., {July 29, 2010|2010-07-29} /PRNewswire/ -- Ridgeline Software, Inc. {today|2010-07-29} reported results for {the three months ended June 30, 2010|?}.
  Revenue was $19.1 million, compared with $18.4 million in {the first quarter|2010-33} and $20.1 million {a year ago|2009}. Bookings for {the first half|2010-40} rose 7%. The company ended {the quarter|?} with 1,912 customers.
  "«{June|2010-06} was the best month we have had since {2007|2007},|Carol Bartosz»" said Carol Bartosz, president and chief executive officer. "«{Fiscal 2011|2011} will be better.|Carol Bartosz»"
  On {July 12|2010-07-12}, Yevgeny Primak was named chief technology officer. Steve Lund, formerly of Cascadia Bank, will join the board effective {September 1|2010-09-01}. A form 10-Q will be filed with the Securities and Exchange Commission on or before {August 9|2010-08-09}.
  @
  genre: biography
  people: Kazimierz Funk; Jacques Funk; Emil Abderhalden; Charles James Martin; Alix Schneidesch; Frederick Gowland Hopkins
  organizations: Pasteur Institute; Lister Institute; Rockefeller Foundation
  places: Warsaw; Geneva; Berne; Paris; Berlin; London; New York; Albany
  Kazimierz Funk ({23 February 1884 – 20 November 1967|1884-02-23/1967-11-20}) was a biochemist who gave vitamins their name. The son of Jacques Funk, a Warsaw skin doctor, he went to Geneva at sixteen and took his doctorate at Berne in {July 1904|1904-07}, aged twenty.
  He worked at the Pasteur Institute, then in Berlin under Emil Abderhalden, with whom he could not agree. From {1910|1910} he was at the Lister Institute in London, where Charles James Martin set him to find out why pigeons fed on polished rice fell ill. His paper on beriberi came out in {December 1911|1911-12}; the word “vitamine” appeared {the following June|1912-06}. The prize of {1929|1929} went to Frederick Gowland Hopkins.
  He married Alix Schneidesch, a Belgian, in {1914|1914}. {The year after|1915} they moved to New York. He became an American citizen in {1920|1920}, returned to Warsaw with money from the Rockefeller Foundation in {1923|1923} and left again {four years later|1927}, when politics grew ugly. {Between 1928 and 1939|1928/1939} he had a laboratory outside Paris, which he called Casa Biochemica. He died at Albany of cancer.
  @ 2015-08-17
  genre: obituary
  people: Betty Lou Trimble; Harlan Trimble; Patsy Kincaid; Otis Blevins; Roy Acuff; Virgil; Lula Mae Saylor
  organizations: First Baptist Church; Order of the Eastern Star; Evarts High School; Harlan County Schools
  places: Evarts; Harlan; Lexington
  Betty Lou Trimble, 89, of Evarts, passed away {Friday, August 14, 2015|2015-08-14}, at her home surrounded by family.
  She was born {June 6, 1926|1926-06-06}, in Harlan, a daughter of the late Virgil and Lula Mae Saylor. She was a graduate of Evarts High School, {class of 1944|?}, and taught in the Harlan County Schools from {1947|1947} until her retirement {in May 1988|1988-05|May 1988}. She once sang on stage with Roy Acuff, {in 1946|1946|1946}, and never let anyone forget it.
  She was a member of First Baptist Church for {71 years|-} and of the Order of the Eastern Star. In addition to her parents she was preceded in death by her husband of 52 years, Harlan Trimble, {in 1999|1999|1999}.
  Survivors include one daughter, Patsy Kincaid of Lexington; four grandchildren; and her cat. Funeral services will be {Tuesday|2015-08-18} at 11 a.m. with Rev. Otis Blevins officiating. Friends may call {Monday evening|2015-08-17}.
  @
  genre: institution
  people: Kwame Nkrumah; Kwegyir Aggrey; Gordon Guggisberg; Alexander Fraser; David Balme; Alexander Kwapong; Akua Kuenyehia; Nana Ofori Atta
  organizations: Achimota College; University College of the Gold Coast; University of London; Asquith Commission; Volta Hall
  places: Legon; New York; West Africa; Tokyo
  The University at Legon grew out of Achimota College, which the governor, Sir Gordon Guggisberg, opened on {28 January 1927|1927-01-28}. Alexander Fraser was its first principal; Kwegyir Aggrey, his vice-principal, died in New York {six months later|1927-07}.
  The Asquith Commission, reporting in {June 1945|1945-06}, wanted one university for all of West Africa. Nana Ofori Atta's friends on the council protested, cocoa farmers gave £897,000, and on {11 August 1948|1948-08-11} the University College of the Gold Coast was founded, with David Balme as principal. Students took degrees of the University of London until {1961|1961}, when Kwame Nkrumah became chancellor. {That same year|1961} building at Legon was finished.
  The campus was closed {for three months in 1983|1983|1983}. Alexander Kwapong, the first Ghanaian vice-chancellor ({1966–75|1966/1975}), moved to Tokyo. Women, who were six in {1948/49|1948/1949}, had Volta Hall to themselves {from 1959 on|1959|1959}. Akua Kuenyehia led the faculty of law {from 1996 to 2003|1996/2003|1996 to 2003}.
  @ 1978-12-04
  genre: minutes
  people: Dianne Feinstein; Quentin Kopp; Carol Ruth Silver; Harvey Milk; George Moscone; Ella Hill Hutch; Robert Gonzales
  organizations: Civil Service Commission
  places: Castro Street
  BOARD OF SUPERVISORS, CITY AND COUNTY OF SAN FRANCISCO
  {Monday, December 4, 1978|1978-12-04}, 2:00 p.m.
  President Dianne Feinstein presiding. Present: Supervisors Quentin Kopp, Carol Ruth Silver, Ella Hill Hutch and Robert Gonzales.
  The Board stood in silence for Mayor George Moscone and Supervisor Harvey Milk, who died on {November 27|1978-11-27}.
  Supervisor Silver moved that the portion of Castro Street between 18th and 19th be closed {on the afternoon of December 10|1978-12-10|the afternoon of December 10}. Carried. Supervisor Kopp asked that the audit of {fiscal year 1977–78|1977/1978} be taken up {next week|1978-12-11/1978-12-17}; it had been due on {September 30|1978-09-30}.
  A letter from the Civil Service Commission, dated {November 22|1978-11-22}, was read and filed. The Board will elect a mayor {this afternoon|1978-12-04}. Adjourned to {January 2, 1979|1979-01-02}.
  @
  genre: encyclopaedia
  people: Ravi Shankar; Allauddin Khan; Uday Shankar; Annapurna Devi; Yehudi Menuhin; George Harrison; Philip Glass; Satyajit Ray; Alla Rakha; Anoushka; Norah Jones
  organizations: All India Radio
  places: Varanasi; Maihar; Paris; San Diego; New York; Monterey; Bangladesh
  Ravi Shankar (b. {7 April 1920|1920-04-07}, Varanasi; d. {11 December 2012|2012-12-11}, San Diego), Indian sitar player. He went to Paris at ten with the troupe of his brother Uday Shankar. In {1938|1938} he gave up dancing for the sitar and studied at Maihar with Allauddin Khan, whose daughter Annapurna Devi he married {three years later|1941}.
  Music director of All India Radio from {February 1949 to January 1956|1949-02/1956-01}, he wrote the music for three films of Satyajit Ray ({1955–9|1955/1959}). He met Yehudi Menuhin in {1952|1952}; their first record together appeared {in 1966|1966|1966}, the year in which George Harrison took six weeks of lessons. At Monterey, on {18 June 1967|1967-06-18}, with Alla Rakha, he played for {four hours|-}. On {1 August 1971|1971-08-01} he opened the concert for Bangladesh in New York.
  Philip Glass worked with him in {1965|1965} and again {in the late eighties|198X|the late eighties}. Two of his daughters, Norah Jones and Anoushka, are musicians.
  @
  genre: history
  people: Samory Touré; Louis Archinard; Behanzin; Alfred Dodds; Ahmadu Tall; Bonaparte; Joseph Gallieni; Henri Gouraud; Sarankenyi Mori
  places: Bissandugu; Kankan; Ségou; Abomey; Kong; Gabon; Ndjolé; Niger; Paris; Sudan
  By {1881|1881} Samory Touré, once a peddler of kola nuts, ruled from Bissandugu a state the size of a large French province. He signed a treaty with the French on {28 March 1886|1886-03-28} and another, which moved the border to the Niger, {a year later|1887}. Louis Archinard took Ségou from Ahmadu Tall on {6 April 1890|1890-04-06} and Kankan in {April 1891|1891-04}.
  Further south General Alfred Dodds entered Abomey on {17 November 1892|1892-11-17}. King Behanzin burned his palace and held out for {fourteen months|-}.
  Samory moved his people east, {between 1892 and 1894|1892/1894}, burning what he left. He destroyed Kong in {May 1897|1897-05}. It was not until {29 September 1898|1898-09-29} that Captain Henri Gouraud walked into his camp at breakfast. He died in Gabon, on the island of Ndjolé, on {2 June 1900|1900-06-02}. Joseph Gallieni, who had met his son Sarankenyi Mori in Paris in {the summer of 1886|1886-22}, called him “the Bonaparte of the Sudan”.
  @
  genre: chronology
  people: Charles Babbage; Ada Lovelace; Herman Hollerith; Konrad Zuse; Alan Turing; John von Neumann; Grace Hopper; Jack Kilby; Douglas Engelbart; Ray Tomlinson; Ted Hoff; Dan Bricklin; Tim Berners-Lee; Linus Torvalds; Steve Jobs
  organizations: Xerox PARC; Intel; CERN
  places: Bletchley Park; Manchester; Dallas
  {1833|1833}: Charles Babbage turns to the analytical engine. {June 5|1833-06-05}: he meets Ada Lovelace.
  {1890|1890}: Herman Hollerith's cards count 62,622,250 Americans.
  {12 May 1941|1941-05-12}: Konrad Zuse shows his Z3.
  {Jan. 1944|1944-01}: a machine at Bletchley Park breaks its first message. {June 30, 1945|1945-06-30}: John von Neumann's draft.
  {June 21, 1948|1948-06-21}: the first stored program runs at Manchester; Alan Turing arrives {that autumn|1948-23}.
  {Sept. 9, 1947|1947-09-09}: a moth is taped into a log book; Grace Hopper tells the story ever after.
  {Sept. 12, 1958|1958-09-12}: Jack Kilby, in Dallas.
  {9 Dec. 1968|1968-12-09}: Douglas Engelbart's demonstration. {Late 1971|1971~}: Ray Tomlinson chooses the @; Intel sells the 4004 of Ted Hoff.
  {1973–74|1973/1974}: the Alto at Xerox PARC. {Oct. 17, 1979|1979-10-17}: Dan Bricklin's spreadsheet ships.
  {March 12, 1989|1989-03-12}: Tim Berners-Lee, of CERN, hands in a proposal. {25 August 1991|1991-08-25}: Linus Torvalds writes to a newsgroup.
  {January 9, 2007|2007-01-09}: Steve Jobs takes a telephone out of his pocket.
  @ 2003-05-22
  genre: interview
  people: Wendell Crump; Ida Crump; Dorothea Lange; Franklin Roosevelt; Hazel Dunaway; Pete
  organizations: Civilian Conservation Corps; Works Progress Administration
  places: Guymon; Dalhart; Bakersfield; Oklahoma
  Interview with Wendell Crump, {May 22, 2003|2003-05-22}, Bakersfield. Interviewer: Hazel Dunaway.
  HD: When did you leave Oklahoma?
  WC: Well, it was {April of '35|1935-04}. {The fourteenth|?} was the black one, {Palm Sunday|?}. We were coming from church in Guymon. My daddy said, "«That's the end of the world,|?»" and my mother, Ida Crump, she said, "«No, it's only Dalhart.|Ida Crump»" We pulled out {about two weeks after|?}.
  HD: And you got here when?
  WC: {July|1935-07}. Broke down {twice|-}. A lady took our picture, and I have always believed that was Dorothea Lange. I was with the Civilian Conservation Corps {from '38 to '40|1938/1940|'38 to '40}, then I worked {a winter|-} for the Works Progress Administration. My brother Pete heard Franklin Roosevelt speak from a train.
  @ 1862-09-20
  genre: letter
  people: Lizzie; Jonas Whitcomb; McClellan; Burnside; Sawyer; Eben; Abner Fisk; Ezra
  places: Sharpsburg; Harper's Ferry
  Near Sharpsburg, Md., {Sept. 20th, 1862|1862-09-20}
  Dear Lizzie,
  You will have seen by the papers that there was a great fight here {on Wednesday|1862-09-17|Wednesday}. I am not hurt, only deaf in one ear. Poor Eben was killed {about ten in the morning|-}, in the corn. Abner Fisk lost an arm and made a joke of it. Capt. Sawyer had two horses shot. They say that Burnside was six hours getting over a bridge.
  We had heard {on the 15th|1862-09-15|the 15th} that Harper's Ferry was given up. {The day after the battle|?} we buried men of both sides. General McClellan rode along the line {yesterday|1862-09-19}.
  I had your box of {August 31st|1862-08-31}; the cake was dust, but we ate it. Tell Ezra not to enlist until he is eighteen, which by my reckoning is {the 4th of March next|1863-03-04}. My love to all, and to you. Jonas Whitcomb
  @ 1977-07-14
  genre: diary
  people: Marvin; Delgado; Rosalie; Beame; Teddy
  places: Bushwick; Broadway; Queens
  organizations: Con Edison
  {Thursday, July 14, 1977|1977-07-14}
  No lights since nine thirty-four {last night|1977-07-13}. Marvin walked home across the bridge, two hours, with a carton of melting ice cream. From the roof we could see Bushwick burning. They have broken every window on Broadway. Mrs. Delgado sat on the stoop with her grandsons and a baseball bat until {sunup|-}.
  Mayor Beame says Con Edison told him on {June 30|1977-06-30} that it could not happen again; {the last one|-} was {November 9, 1965|1965-11-09}, the night Rosalie was born. She will be twelve. Teddy's wedding, which is {on Saturday|1977-07-16|Saturday}, will be held in Queens after all.
  @ 2019-05-22
  genre: news
  people: Oyinkan Bamgbose; Rhodri ap Gwynfor; Halvard Skjelbred; Chiara Montecalvo; Bríd Ní Dhomhnaill
  organizations: Cardiff Harbour Trust; Marine Accident Inspectorate; University of Bergen
  places: Bristol Channel; Penarth; Lavernock Point
  The captain of a Norwegian survey ship that ran onto rocks off Lavernock Point {last Thursday|2019-05-16} told an inquiry {yesterday|2019-05-21} that a chart drawn in {the 1930s|193X} had misled his crew.
  Halvard Skjelbred, 58, said ‹the shoal had not been marked where the Cardiff Harbour Trust now says it lies.|Halvard Skjelbred› “«We trusted the paper because the screens had gone dark,|Halvard Skjelbred»” he said. “«That is what paper is for.|Halvard Skjelbred»”
  Chiara Montecalvo, a hydrographer at the University of Bergen, warned in {March 2017|2017-03} that half of the soundings in the Bristol Channel were older than {1945|1945}. Oyinkan Bamgbose, for the Marine Accident Inspectorate, asked why nobody had read her letter. Counsel for the trust, Rhodri ap Gwynfor, replied that ‹it had been filed.|Rhodri ap Gwynfor›
  The hearing in Penarth resumes on {3 June|2019-06-03}. Bríd Ní Dhomhnaill, the ship's second mate, will give evidence {the following day|2019-06-04}.
  @
  genre: biography
  people: Leocadia Zamora-Whitfield; Tobias Whitfield; Eusebio Zamora; Wilhelmina Drucker-Oss; Aloysius Keane; Ngaire Te Awa
  organizations: Royal Horticultural Society; Auckland University College; Kew Gardens
  places: Valparaíso; Nelson; Wairau
  Leocadia Zamora-Whitfield ({12 January 1871 – 30 November 1954|1871-01-12/1954-11-30}) was a botanist and collector of ferns. Born in Valparaíso, the third daughter of Eusebio Zamora, a ship's chandler, she was taught Latin by Fr Aloysius Keane and drawing by nobody. In {the autumn of 1889|1889-23} the family sailed for Nelson; her father died at sea.
  She married the surveyor Tobias Whitfield in {1893|1893} and was widowed {six years later|1899}. From {1901 to 1914|1901/1914} she walked the Wairau valley with Ngaire Te Awa, who knew the plants by older names. “«Ngaire would point and I would write,|Leocadia Zamora-Whitfield»” she recalled in {1938|1938}, “«and the Latin was always the poorer word.|Leocadia Zamora-Whitfield»”
  Kew Gardens received four hundred sheets in {June 1911|1911-06}. Wilhelmina Drucker-Oss named a filmy fern for her {the next year|1912}. Auckland University College gave her a room in {1926|1926} but no salary until {the early 1930s|193X}. The Royal Horticultural Society, which had declined her paper in {1909|1909}, elected her a fellow on {4 May 1937|1937-05-04}.
  @
  genre: chronology
  people: Dom Gregory Thistleton; Isambard Fenn; Mehetabel Gosling; Lucjan Wróblewski; Earl of Hartismere
  organizations: Eastern Counties Railway; Ministry of Works; Wroxley Urban District Council
  places: Wroxley; Norwich; Yarmouth
  WROXLEY MILL: A CHRONOLOGY
  {1218|1218}. A mill is first mentioned, in a grant to the priory.
  {1538|1538}. Dom Gregory Thistleton surrenders the mill to the Crown.
  {c. 1640|1640~}. Rebuilt in brick after a fire.
  {3 Nov. 1761|1761-11-03}. Mehetabel Gosling, widow, takes the lease, the only woman to do so before {the 20th century|1901/2000}.
  {1846|1846}. The Eastern Counties Railway reaches Wroxley from Norwich. Isambard Fenn, engineer, diverts the leat.
  {1888–89|1888/1889}. Steam introduced. In {the winter of 1890–91|1890-24} the river freezes for seven weeks.
  {24 August 1912|1912-08-24}. Flood. The Earl of Hartismere opens a relief fund at Yarmouth.
  {1941|1941}. Requisitioned by the Ministry of Works; Lucjan Wróblewski, a Polish fitter, keeps the engine going until {V-E Day|?}.
  {1957|1957}. Last grinding, {in July|1957-07|July}. Wroxley Urban District Council buys the site {two years later|1959} for £1.
  @ 2021-10-04
  genre: interview
  people: Sunniva Aksnes; Desmond Achebe-Pratt; Lorcan Devane; Pickersgill; Tunde Fashola
  organizations: Halden Observatory
  places: Lagos; Leeds
  Sunniva Aksnes has run the Halden Observatory since {2012|2012}. She spoke to Desmond Achebe-Pratt.
  Q: How did it begin?
  A: «With Mrs Pickersgill, my physics teacher in Leeds. In {1986|1986} she lent me a mirror and told me to look at the comet. It was cloudy for {three weeks|-}.|Sunniva Aksnes»
  Q: And the survey?
  A: «That was Lorcan Devane's idea. He wrote to me in {the spring of 2014|2014-21}. By {December that year|2014-12} we had counted two million stars. Tunde Fashola joined from Lagos {the following year|2015}; he built the camera.|Sunniva Aksnes»
  Q: When will it end?
  A: «It was meant to stop {last June|2021-06}. I hope for {2023|2023}.|Sunniva Aksnes»
  @ 1998-02-17
  genre: obituary
  people: Ignatius Okonjo-Barr; Philippa; Hastings Mkandawire; Denholm Frayne; Beatrix Okonjo-Barr; Anselm Barr
  organizations: Commonwealth Development Corporation; Makerere University; Royal Economic Society
  places: Freetown; Kampala; Blantyre; Durham
  Ignatius Okonjo-Barr, who has died aged 81, was the economist who persuaded four governments to stop taxing salt.
  He was born in Freetown on {19 July 1916|1916-07-19}, the son of Anselm Barr, a customs clerk. A scholarship took him to Durham in {1935|1935}. During {the Second World War|1939/1945} he kept the accounts of a hospital ship. He joined Makerere University in {1948|1948}, and it was at Kampala that he met Hastings Mkandawire, with whom he wrote The Price of Brine ({1953|1953}).
  Sir Denholm Frayne, who recruited him to the Commonwealth Development Corporation in {January 1959|1959-01}, remembered “«a man who carried a bag of salt into every meeting and put it on the table without a word|Denholm Frayne»”. In {the late 1960s|196X} he moved to Blantyre. The Royal Economic Society awarded him its medal in {1977|1977}.
  He married Philippa in {1950|1950}. She died {last year|1997}; their daughter, Beatrix Okonjo-Barr, survives him. The funeral will be held on {Friday|1998-02-20}.
  @
  genre: institution
  people: Jedediah Crane; Lavinia Holroyd-Tempest; Chandrakant Vaidya; Robert Muldrew; Alfhild Nansen-Lie
  organizations: Crane Institute of Weaving; Board of Education; National Endowment for Craft; Holroyd Foundation
  places: Paisley; Bradford; Ahmedabad; Oslo
  The Crane Institute of Weaving began as an evening class. Jedediah Crane, a dyer, let a loft in Paisley to eleven apprentices on {the first Monday of October 1867|?}; by {1872|1872} there were ninety. The Board of Education recognised it in {1904|1904}.
  Its first woman principal, Lavinia Holroyd-Tempest, took office on {1 September 1929|1929-09-01} and held it {for nineteen years|-}. She hired Alfhild Nansen-Lie from Oslo, whose workshop survived {the blitz|?} and whose looms, it was said, did not. In {1946–47|1946/1947} the institute moved half of its classes to Bradford.
  Chandrakant Vaidya of Ahmedabad was a visiting master from {April 1963 until the end of 1965|1963-04/1965-12}. The Holroyd Foundation paid for a library in {1971|1971}. Under Robert Muldrew ({1982–1996|1982/1996}) day release came to an end, and the National Endowment for Craft withdrew in {the mid-1990s|199X}. The building was sold in {2003|2003} and reopened {a decade later|2013} as flats.
  @ 1947-08-30
  genre: letter
  people: Cecily; Ronald Featherstone; Prothero; Gwladys; Mukherjee
  places: Simla; Lahore; Amritsar; Bombay
  My dear Aunt Cecily,
  Your letter of {the 9th inst.|1947-08-09} reached me only {on Wednesday|1947-08-27|Wednesday}. We left Lahore on {the 17th|1947-08-17} with Major Prothero and what the car would hold. The train that should have gone to Amritsar {the day before|1947-08-16} did not go. I shall not write what we saw on the road.
  Ronald Featherstone was to follow {the next morning|1947-08-18}, and there has been no word of him. Dr Mukherjee, who stayed at the hospital, told us that ‹he had operated for thirty hours.|Mukherjee› Gwladys has been a brick. We expect to be at Simla until {the middle of September|1947-09-11/1947-09-20}, and to sail from Bombay in {early November|1947-11-01/1947-11-10}. I was so looking forward to {Christmas|?} at home.
  Do you remember what Father said in {1919|1919}? “«It will be done quickly and badly, or slowly and badly,|?»” he said.
  @ 2005-03-11
  genre: press release
  people: Marguerite Delacroix-Obi; Stellan Rask; Yevgenia Poltavets; Hamish Auchterlonie
  organizations: Northlight Therapeutics AB; Auchterlonie Ventures; European Medicines Agency; Karolinska Institute
  places: Uppsala; Edinburgh; Boston
  UPPSALA, {March 11, 2005|2005-03-11} — Northlight Therapeutics AB {today|2005-03-11} announced that the European Medicines Agency has accepted its application for NL-204, a treatment of river blindness. A decision is expected in {the fourth quarter of 2005|2005-36}.
  “«This is the file that people told us for {twenty years|-} nobody would ever write,|Marguerite Delacroix-Obi»” said Marguerite Delacroix-Obi, chief executive officer. “«{Last month|2005-02}, we sent it.|Marguerite Delacroix-Obi»”
  The compound was discovered at the Karolinska Institute in {1991|1991} by Yevgenia Poltavets and Stellan Rask. Auchterlonie Ventures of Edinburgh has invested $14 million since {September 2001|2001-09}; its founder, Hamish Auchterlonie, joined the board on {January 5|2005-01-05}. Northlight, founded in {1998|1998}, employs 62 people in Uppsala and Boston. Results for {fiscal 2004|2004} will be published on {April 22|2005-04-22}.
  @ 2016-11-08
  genre: news
  people: Thandeka Mokoena-Hale; Piotr Zieliński; Augustin Keita; Rhiannon Pugh; Mirela Dragomir
  organizations: Severn Valley Water; Gloucestershire Constabulary; Environment Agency
  places: Tewkesbury; Gloucester; Deerhurst
  A digger driver who found a hoard of Roman coins near Tewkesbury {on Saturday|2016-11-05|Saturday} has handed all 1,140 of them in, because, he said, ‹his mother would have known.|Piotr Zieliński›
  Piotr Zieliński, 34, was laying a pipe for Severn Valley Water at Deerhurst when the bucket struck a jar. “«I thought it was a drain,|Piotr Zieliński»” he told Constable Rhiannon Pugh of Gloucestershire Constabulary. The coins, the latest of them struck in {AD 348|0348}, will go to the museum in Gloucester {by Christmas|?}.
  Mirela Dragomir, the county's finds officer, called it the best discovery since {the 1970s|197X}. Augustin Keita of the Environment Agency, which stopped the work {the same afternoon|2016-11-05}, added that ‹digging would start again in {mid-December|2016-12-11/2016-12-20}.|Augustin Keita› An inquest before Thandeka Mokoena-Hale opens on {10 January|2017-01-10}.
  @
  genre: history
  people: Osric Penhallow; Caterina Loredan; Jacopo Tron; Mehmed Sokollu; Tedaldo; Ludovico Barbo
  organizations: Council of Ten; Great Council
  places: Venice; Chioggia; Negroponte; Padua; Istanbul
  The quarrel over the salt pans of Chioggia began in {1382|1382} and was never quite settled. Abbot Tedaldo claimed them for his house; the Great Council, in {the spring of 1391|1391-21}, gave him half. When Ludovico Barbo came from Padua {in 1409|1409|1409} the monks were selling salt to both sides.
  Jacopo Tron, who had commanded a galley at Negroponte, was sent to Istanbul in {the late 1560s|156X}, where Mehmed Sokollu received him coldly. “«You have come about salt,|Mehmed Sokollu»” the grand vizier is said to have remarked, “«as others come about God.|Mehmed Sokollu»” By {March 1573|1573-03} the matter was closed. Caterina Loredan's letters, which Osric Penhallow edited in {1911|1911}, show that the Council of Ten had known of the price for {eleven years|-}.
  @ 1974-06-20
  genre: minutes
  people: Ottoline Grieve; Balraj Singh Gill; Pryce-Jones; Hoskyns; Dacosta
  organizations: Parks Committee; Friends of Elmfield; Coal Board
  places: Elmfield; Rothwell
  Minutes of the Parks Committee held at Elmfield on {Thursday, 20 June 1974|1974-06-20}.
  Present: Alderman Hoskyns (chair), Mrs Ottoline Grieve, Mr Balraj Singh Gill, Miss Pryce-Jones.
  1. The minutes of {16 May|1974-05-16} were approved.
  2. Miss Pryce-Jones reported that ‹the bandstand had been painted in {the last week of April|1974-04-21/1974-04-30} and would need it again by {1977|1977}.|Pryce-Jones›
  3. A letter of {11 June|1974-06-11} from the Coal Board was read. Mr Gill asked whether the slope at Rothwell had moved since {February|1974-02}. Mr Dacosta, the engineer, said ‹it had moved four inches.|Dacosta›
  4. Friends of Elmfield to be invited to the meeting in {September|1974-09}. Next meeting: {18 July|1974-07-18}.
  @ 2011-08-15
  genre: encyclopaedia
  people: Hildur Eiríksdóttir; Baltasar Thorn; Niko Uotila; Saint-Just Baptiste; Fennimore Quill
  organizations: Icelandic Academy of Arts; Thorn Gallery; Nordic Council
  places: Ísafjörður; Reykjavík; Helsinki; Port-au-Prince
  Hildur Eiríksdóttir (born {2 February 1959|1959-02-02} in Ísafjörður) is an Icelandic textile artist. She studied at the Icelandic Academy of Arts from {1978 to 1982|1978/1982} and in Helsinki under Niko Uotila.
  Her first solo show, at the Thorn Gallery in Reykjavík in {October 1987|1987-10}, was arranged by Baltasar Thorn, whom she married {in the following year|1988|the following year}. {Between 1991 and 1994|1991/1994} she worked in Port-au-Prince with Saint-Just Baptiste, a maker of flags. The critic Fennimore Quill wrote that ‹she had “taught wool to argue”.|Fennimore Quill› She received the Nordic Council prize in {2003|2003} and has lived alone since {the winter of 2008–09|2008-24}.
  """#
