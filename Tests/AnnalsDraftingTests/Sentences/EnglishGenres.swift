/// English texts of many genres in the form of `englishTexts`, each batch written before the rules it met were mended.
///
/// A line `genre:` names the kind. The figures of the first runs stand in docs/drafting.md.
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
  """#
