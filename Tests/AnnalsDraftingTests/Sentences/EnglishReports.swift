/// English texts of many genres with the events a reader would take from them, in two batches, both written before the
/// rules met them.
///
/// Marked as `englishTexts` are; a line `event: DATE | NAME` is an event and what a historian might call it. The figures of
/// their first runs stand in docs/drafting.md.
let englishReports = #"""
  @ 2017-08-22
  genre: agency
  people: Mwansa Chilufya; Gertrude Hollander; Pieter van Wyk; Salim Jafari
  organizations: Zambezi River Authority; World Bank; Southern Africa Press Service; Hollander Engineering
  places: Zambia; Zimbabwe; Siavonga; Kariba; Lisbon; Harare
  event: 2017-08-21 | Zambezi River Authority closes floodgates at Kariba
  event: 2014-10-09 | Zambia and Zimbabwe sign agreement to repair Kariba dam
  event: 1959-05 | Kariba dam comes into service
  event: 2017-08-18 | Gertrude Hollander resigns
  event: 2018-03 | Hollander Engineering begins reshaping the plunge pool
  LUSAKA, {Aug 22|2017-08-22} (Southern Africa Press Service) - The Zambezi River Authority closed the last two floodgates at Kariba on {Monday|2017-08-21}, saying the lake had fallen to its lowest level for {21 months|-}.
  The decision comes less than three years after the governments of Zambia and Zimbabwe signed an agreement with the World Bank, on {9 October 2014|2014-10-09}, to repair the dam, which came into service in {May 1959|1959-05} and has been undermined by its own water {ever since|-}.
  "«We are not facing a collapse. We are facing a dry year,|Mwansa Chilufya»" the authority's chief engineer, Mwansa Chilufya, told a news conference at Siavonga. He added that ‹generation would be cut by a third until at least {mid-January|2018-01-11/2018-01-20}.|Mwansa Chilufya›
  Gertrude Hollander, who had advised both governments since {2011|2011}, resigned {on Friday|2017-08-18|Friday}. In a letter seen by the agency she called the timetable "«a work of imagination|Gertrude Hollander»".
  Pieter van Wyk, an analyst in Harare, said ‹the contract, worth $294 million, should have been let {in 2015|2015|2015}.|Pieter van Wyk› "«Everyone knew,|Pieter van Wyk»" he said. "«Nobody wanted to be the one to pay.|Pieter van Wyk»"
  Hollander Engineering of Lisbon is due to begin reshaping the plunge pool in {March 2018|2018-03}, according to Salim Jafari, its site manager. The work will take {about three years|-}.
  @ 2009-11-08
  genre: feature
  people: Annelise Brandt; Rolf Brandt; Günter Schabowski; Uwe Kessler; Miriam Oyelaran; Horst
  organizations: Humboldt University; Stasi Records Agency
  places: Bornholmer Strasse; Leipzig; Pankow; Prague
  event: 1989-11-09 | Annelise Brandt crosses the bridge at Bornholmer Strasse
  event: 1961-08-13 | Rolf Brandt is cut off from his brother
  event: 1989-10-09 | Horst in the crowd at Leipzig
  event: 1992-01 | Annelise Brandt reads her own file
  event: 1971 | Horst born
  event: 1974-22 | Rolf Brandt and his brother meet in Prague
  When the barrier at Bornholmer Strasse went up, at half past eleven on {the night of 9 November 1989|1989-11-09}, Annelise Brandt was wearing her slippers. She had gone out, she says, to buy cigarettes.
  “«I crossed the bridge because everyone was crossing it,|Annelise Brandt»” she told me {last week|2009-10-26/2009-11-01} in the kitchen in Pankow where she has lived since {1964|1964}. “«I thought: I will look at the shop windows and go home. And I did.|Annelise Brandt»”
  {Twenty years on|?}, the city that Günter Schabowski opened by mistake is preparing a party. Mrs Brandt, who will be 78 {on Tuesday|2009-11-10|Tuesday}, is not going. Her husband Rolf Brandt had been cut off from his brother on {13 August 1961|1961-08-13}, a Sunday; the two men met again once, in Prague, {in the summer of 1974|1974-22|the summer of 1974}, and Rolf died {the next spring|1975-21}.
  Their son Horst, born in {1971|1971}, was in the crowd at Leipzig on {9 October 1989|1989-10-09}. “«My mother packed him sandwiches,|Uwe Kessler»” recalls Uwe Kessler, who shared a room with him {that autumn|1989-23}. “«She packed some for the policemen too.|Uwe Kessler»”
  In {January 1992|1992-01} she was among the first to read her own file, at the Stasi Records Agency. It ran to eleven pages. Miriam Oyelaran, a historian at Humboldt University, thinks ‹such thin files are the ones that hurt.|Miriam Oyelaran›
  “«They had nothing to say about me,|Annelise Brandt»” said Mrs Brandt. “«Can you imagine?|Annelise Brandt»”
  @ 2013-02-27
  genre: obituary
  people: Verity Ashdown-Lowe; Cedric Ashdown; Mungo Lowe; Bernard Lovell; Tamsin Lowe; Kwabena Asante; Martin Ryle
  organizations: Girton College; Telecommunications Research Establishment; Royal Astronomical Society
  places: Malvern; Penang; England; Jodrell Bank; Cheshire; Lake District; Accra; Ludlow
  event: 1921-06-03 | Verity Ashdown-Lowe born in Penang
  event: 2013-02-16 | Verity Ashdown-Lowe dies
  event: 1942-09 | Verity Ashdown-Lowe posted to Telecommunications Research Establishment
  event: 1951 | Verity Ashdown-Lowe marries Mungo Lowe
  event: 1957-10-12 | Rocket of Sputnik picked up over the Lake District
  event: 1966-01 | Verity Ashdown-Lowe goes out to Accra
  event: 1979 | Royal Astronomical Society gives Verity Ashdown-Lowe its Herschel medal
  event: 1988 | Mungo Lowe dies
  Verity Ashdown-Lowe, who has died aged 91, built the receivers with which the carrier rocket of the first Sputnik was tracked, and for thirty years did not mind who was thanked for it.
  She was born in Penang on {June 3, 1921|1921-06-03}, the younger daughter of Cedric Ashdown, a tin assayer, and came to England at seven. From Girton College, where she was told that women would be given the title of a degree but not the degree, she was posted {in September 1942|1942-09|September 1942} to the Telecommunications Research Establishment at Malvern. “«We were told to make it smaller,|Verity Ashdown-Lowe»” she said in {a 1996 interview|1996|1996}, “«and not to ask what for.|Verity Ashdown-Lowe»”
  Bernard Lovell took her on at Jodrell Bank, then two trailers in a Cheshire field, in {the winter of 1946-47|1946-24}. She married Mungo Lowe, a seismologist, in {1951|1951}. On {12 October 1957|1957-10-12}, eight days after the launch, her equipment picked up the rocket over the Lake District. Lovell told the newspapers that ‹the whole team had done it.|Bernard Lovell› Martin Ryle, no friend of the place, wrote privately that ‹it was Mrs Lowe.|Martin Ryle›
  {Between 1966 and 1971|1966/1971} she taught in Accra, where her pupils included Kwabena Asante, afterwards the minister; she had gone out in {January 1966|1966-01}, a month before the coup. The Royal Astronomical Society gave her its Herschel medal in {1979|1979}.
  Mungo Lowe died in {1988|1988}. She is survived by their daughter, Tamsin Lowe, and by an orchard near Ludlow. Verity Ashdown-Lowe, engineer, born {3 June 1921|1921-06-03}; died {16 February 2013|2013-02-16}.
  @
  genre: timeline
  people: Yuri Gagarin; John Glenn; Valentina Tereshkova; Alexei Leonov; Ed White; Neil Armstrong; Buzz Aldrin; Michael Collins; Jim Lovell; Eugene Cernan; Virgil Grissom; Roger Chaffee; Vladimir Komarov; Richard Nixon; John F. Kennedy
  organizations: NASA; Congress
  places: White House; Soviet Union; Baikonur; Moon; Cape Kennedy; Houston; Sea of Tranquility; Taurus-Littrow
  event: 1957-10-04 | Soviet Union launches Sputnik
  event: 1958-07-29 | NASA is founded
  event: 1961-04-12 | Yuri Gagarin circles the Earth
  event: 1961-05-25 | John F. Kennedy asks Congress to land a man on the Moon
  event: 1962-02-20 | John Glenn makes three orbits
  event: 1963-06-16 | Valentina Tereshkova launched from Baikonur
  event: 1965-03-18 | Alexei Leonov leaves Voskhod 2
  event: 1965-06-03 | Ed White floats outside Gemini 4
  event: 1967-01-27 | Virgil Grissom, Ed White and Roger Chaffee die in a fire
  event: 1967-04-24 | Vladimir Komarov is killed
  event: 1968-12-24 | Apollo 8 enters lunar orbit
  event: 1969-07-16 | Apollo 11 lifts off
  event: 1969-07-20 | Neil Armstrong and Buzz Aldrin land in the Sea of Tranquility
  event: 1970-04-13 | Oxygen tank explodes aboard Apollo 13
  event: 1972-12-14 | Eugene Cernan leaves Taurus-Littrow
  THE RACE TO THE MOON
  {October 4, 1957|1957-10-04} – The Soviet Union launches Sputnik, the first artificial satellite.
  {July 29, 1958|1958-07-29} – NASA is founded; it opens for business on {October 1|1958-10-01}.
  {April 12, 1961|1961-04-12} – Yuri Gagarin circles the Earth in 108 minutes. {Six weeks later|1961-05-25}, on {May 25|1961-05-25}, President John F. Kennedy asks Congress to commit itself to landing a man on the Moon "«before {this decade|?} is out.|John F. Kennedy»"
  {February 20, 1962|1962-02-20} – John Glenn makes three orbits in Friendship 7.
  {June 16, 1963|1963-06-16} – Valentina Tereshkova is launched from Baikonur. She returns {three days later|1963-06-19}.
  {March 18, 1965|1965-03-18} – Alexei Leonov leaves Voskhod 2 for twelve minutes. {June 3, 1965|1965-06-03} – Ed White floats outside Gemini 4.
  {January 27, 1967|1967-01-27} – Virgil Grissom, Ed White and Roger Chaffee die in a fire during a rehearsal at Cape Kennedy. {April 24|1967-04-24}: Vladimir Komarov is killed when the parachute of Soyuz 1 fails.
  {December 24, 1968|1968-12-24} – Apollo 8 enters lunar orbit. Jim Lovell tells Houston: "«Please be informed, there is a Santa Claus.|Jim Lovell»"
  {July 16, 1969|1969-07-16} – Apollo 11 lifts off. {July 20, 1969|1969-07-20} – Neil Armstrong and Buzz Aldrin land in the Sea of Tranquility while Michael Collins orbits above. President Richard Nixon calls it "«the most historic phone call ever made from the White House.|Richard Nixon»"
  {April 13, 1970|1970-04-13} – An oxygen tank explodes aboard Apollo 13.
  {December 14, 1972|1972-12-14} – Eugene Cernan leaves Taurus-Littrow. No one has been back {since|-}.
  @
  genre: company
  people: Silas Pettigrew; Amos Lund; Hedda Lund; Rajinder Bakshi; Constance Pettigrew; Tom Watson
  organizations: Pettigrew & Lund; Lund Instruments; War Production Board; Bakshi Holdings; Pettigrew Foundation; New York Stock Exchange
  places: Dayton; Ohio; Singapore; Pune; Toledo
  event: 1908-03 | Silas Pettigrew and Amos Lund found Pettigrew & Lund in Dayton
  event: 1913-03-25 | Great Flood destroys the shop
  event: 1931 | Amos Lund dies
  event: 1942~ | War Production Board orders 40,000 scales
  event: 1956-09-14 | Company is listed on the New York Stock Exchange
  event: 1974 | Factory in Singapore opened
  event: 1989 | Toledo plant closed
  event: 1994-11 | Bakshi Holdings buys the company
  event: 2008 | Pettigrew Foundation opens a museum
  OUR STORY
  In {March 1908|1908-03}, with $1,400 and a borrowed lathe, Silas Pettigrew and Amos Lund founded Pettigrew & Lund in a former stable in Dayton, Ohio. Their first product, a postal scale, sold eleven units.
  The Great Flood of {March 25, 1913|1913-03-25}, destroyed the shop and every drawing in it. Silas used to say that ‹it was the making of the firm.|Silas Pettigrew› By {1919|1919} there were 160 employees, among them {for one summer|-} a salesman by the name of Tom Watson.
  Amos Lund died in {1931|1931}. His widow, Hedda Lund, took his chair on the board and kept it for twenty-two years. When the War Production Board ordered 40,000 scales in {early 1942|1942~}, she told the foremen, “«Build them as if your son were going to be weighed on one.|Hedda Lund»”
  The company was listed on the New York Stock Exchange on {September 14, 1956|1956-09-14}. {The 1960s|196X} brought electronics; {the '70s|197X} brought competition. A factory in Singapore was opened in {1974|1974}, and the Toledo plant was closed {fifteen years later|1989}.
  In {November 1994|1994-11} Bakshi Holdings of Pune bought the company for $212 million and renamed it Lund Instruments. Rajinder Bakshi promised that ‹the name of Pettigrew would not be forgotten|Rajinder Bakshi›, and in {2008|2008} the Pettigrew Foundation, chaired by the founder's great-granddaughter, Constance Pettigrew, opened a museum in the old stable.
  {Today|?} Lund Instruments employs 2,300 people in nine countries. In {fiscal 2023|2023} it had sales of $611 million.
  @
  genre: museum
  people: Josiah Wedgwood; Thomas Bentley; Joseph Priestley; Erasmus Darwin; Catherine II; George Stubbs; Sarah Wedgwood; William Hackwood
  organizations: Lunar Society; Royal Society; Society for the Abolition of the Slave Trade
  places: Burslem; Liverpool; Etruria; Staffordshire; Birmingham; St Petersburg
  event: 1730 | Josiah Wedgwood born in Burslem
  event: 1762 | Josiah Wedgwood introduced to Thomas Bentley
  event: 1764-01-25 | Josiah Wedgwood marries Sarah Wedgwood
  event: 1768-05-28 | Josiah Wedgwood's leg taken off
  event: 1769-06-13 | Works at Etruria open
  event: 1774-23 | Service made for Catherine II sent to St Petersburg
  event: 1780 | George Stubbs paints the family
  event: 1795-01-03 | Josiah Wedgwood dies at Etruria
  GALLERY 3: THE POTTER WHO COULD NOT THROW
  Josiah Wedgwood was born in Burslem, in the Staffordshire potteries, in {1730|1730}, the last of twelve children. Smallpox, which he caught {at the age of twelve|-}, weakened his right knee, and he could no longer work the kick-wheel.
  On a visit to Liverpool in {1762|1762} he injured the knee again and, while he lay in bed, was introduced to Thomas Bentley, a merchant. They were partners from {1769|1769} until Bentley's death in {1780|1780}. He married his cousin Sarah Wedgwood on {25 January 1764|1764-01-25}.
  Case 4. On {28 May 1768|1768-05-28}, without anaesthetic, the leg was taken off. Wedgwood referred to the anniversary as “St Amputation Day”. The wooden leg shown here was made {about 1790|1790~|1790}.
  Case 5. The works at Etruria opened on {13 June 1769|1769-06-13}; six vases were thrown {that day|1769-06-13} by Wedgwood while Bentley turned the wheel. The service of 952 pieces made for Catherine II, with a green frog on each, was sent to St Petersburg in {the autumn of 1774|1774-23}.
  Case 7. Joseph Priestley, Erasmus Darwin and the other members of the Lunar Society met in Birmingham at the full moon. George Stubbs painted the family in {1780|1780}. The medallion “Am I Not a Man and a Brother?”, modelled by William Hackwood for the Society for the Abolition of the Slave Trade, dates from {1787|1787}.
  Wedgwood, a fellow of the Royal Society since {1783|1783}, died at Etruria on {3 January 1795|1795-01-03}.
  @ 2022-07-05
  genre: release
  people: Ananya Krishnaswamy; Debashish Roy; Farhan Qureshi; Nirmala Sitharaman; Lakshmi Venkataraman
  organizations: Indian Institute of Science; Department of Biotechnology; Tata Memorial Centre; Karnataka Health Department
  places: Bengaluru; Mumbai; Tumakuru; New Delhi
  programmes: National Biopharma Mission
  event: 2022-07-04 | Indian Institute of Science announces a saliva test
  event: 2019-08-15 | Project begins
  event: 2021-12-06 | Phase II trial starts at the Tata Memorial Centre
  event: 2022-02-01 | Nirmala Sitharaman mentions the project in her budget speech
  event: 2022-09-12 | Screening in Tumakuru district begins
  FOR IMMEDIATE RELEASE
  Bengaluru, {5th July 2022|2022-07-05}: A saliva test which finds oral cancer two years before a dentist can was announced {yesterday|2022-07-04} by the Indian Institute of Science.
  The project, funded with Rs 14.6 crore under the National Biopharma Mission, began on {15.08.2019|2019-08-15}. A phase II trial with 3,112 volunteers started at the Tata Memorial Centre, Mumbai, on {6 December 2021|2021-12-06} and was completed {last month|2022-06}.
  “«One lakh Indians die of this disease every year, and most of them come to us too late,|Ananya Krishnaswamy»” said Prof. Ananya Krishnaswamy, who leads the team. “«A test that costs forty rupees can change that.|Ananya Krishnaswamy»”
  The Finance Minister, Smt. Nirmala Sitharaman, had mentioned the project in her budget speech on {1st February, 2022|2022-02-01}. Dr. Debashish Roy of the Department of Biotechnology, New Delhi, said that ‹approval was expected {before the end of FY 2022-23|?}.|Debashish Roy›
  Screening of 50,000 people in Tumakuru district will begin on {Monday, 12th September|2022-09-12}, the Karnataka Health Department informed. “«We have been waiting for this since {the mid-2000s|200X},|Lakshmi Venkataraman»” commented Shri Lakshmi Venkataraman, the district health officer.
  For more information, contact Farhan Qureshi, press officer, on 080-2293-2066.
  @ 1940-09-17
  genre: diary
  people: Ivy; John; Pargeter; Gordon Tranter; Herbert Morrison; Vera; Churchill; Arthur
  organizations: Women's Voluntary Service
  places: Poplar; Bow; Chelmsford; Epping
  event: 1940-09-07 | Docks burn
  event: 1940-09-16 | Mrs Pargeter bombed out
  event: 1940-09-09 | Churchill in Bow
  {Tues. 17th Sept.|1940-09-17} Eleventh night of it. Down the shelter at 8, out at half past 5. Ivy has a cough. Mrs Pargeter was bombed out {last night|1940-09-16} and came to us with a birdcage and a clock, which is all she has. She says ‹she has been meaning to turn out that front room since {the Jubilee|?}.|Pargeter›
  The docks have not stopped smoking since {Saturday week|1940-09-07}, when they burned from end to end and you could read a paper in Poplar at midnight. The Palace got one {on Friday|1940-09-13|Friday} too and Vera says ‹now the Queen can look us in the face.|Vera›
  {Weds. 18th|1940-09-18} Arthur at the depot. Gordon Tranter, the warden, has been given the sack or has resigned, nobody knows. The Women's Voluntary Service want me three mornings. Told them "«I will come when I have windows.|?»"
  {Thurs. 19th|1940-09-19} Raid warnings all day. They say Herbert Morrison is to have Sir John's job {next month|1940-10}. Old Churchill was in Bow {on the 9th|1940-09-09|the 9th} and cried, Ivy saw him. A postcard from the children at Chelmsford, sent {on the 12th|1940-09-12|the 12th}, saying they have seen a cow.
  {Sun. 22nd|1940-09-22} Slept in Epping at Arthur's sister's. Quiet. Nobody could sleep.
  @ 2004-08-12
  genre: parliament
  people: Bronwyn Haldane; Con Stavropoulos; Warwick Tuckey; Dympna Reilly; John Howard
  organizations: Murray-Darling Basin Commission; Snowy Hydro; Senate; Productivity Commission; Council of Australian Governments
  places: Mildura; Dubbo; New South Wales; Victoria
  programmes: National Water Initiative
  event: 2004-06-25 | Council of Australian Governments signs National Water Initiative
  event: 2004-08-03 | John Howard speaks to the people of Mildura
  event: 2003-11-14 | Ministers commit $500 million to the Living Murray
  event: 2004-12-01 | Select Committee on the Hume Dam reports
  SENATE. {Thursday, 12 August 2004|2004-08-12}
  The PRESIDENT took the chair at 9.30 a.m. and read prayers.
  Senator HALDANE (Victoria): «My question is to the Minister representing the Prime Minister. Can the minister confirm that the National Water Initiative, which was signed by the Council of Australian Governments on {25 June|2004-06-25}, does no more than repeat what the council agreed to in {February 1994|1994-02}?|?»
  Senator TUCKEY (New South Wales): «I thank Bronwyn Haldane for her question. The Prime Minister, John Howard, told the people of Mildura on {3 August|2004-08-03} that ‹the rivers cannot wait for another ten years of lawyers.|John Howard› I agree with him. Ministers committed $500 million to the Living Murray on {14 November last year|2003-11-14}, and the first water will be bought {before the end of this financial year|?}.|?»
  Senator STAVROPOULOS: «The Productivity Commission found in {2003|2003} that the price of water at Dubbo bore no relation to its cost. Does Warwick Tuckey accept that finding?|?»
  Senator Reilly moved: That a select committee, to be known as the Select Committee on the Hume Dam, be appointed to inquire into the agreement with Snowy Hydro and to report by {1 December 2004|2004-12-01}. Debate on the motion of Dympna Reilly was adjourned till {the next day of sitting|?}. Con Stavropoulos sought leave to table a letter of {30 July|2004-07-30} from the Murray-Darling Basin Commission.
  The Senate adjourned at 7.24 p.m. until {Monday, 30 August|2004-08-30}.
  @ 2016-05-03
  genre: interview
  people: Delphine Marchetti; Joaquim Sarmento; Maryam Fahimi; Luis Obregon
  organizations: Institut Pasteur; Wellcome Trust; Médecins Sans Frontières
  places: Kikwit; Geneva; Monrovia; Coimbra; West Africa
  event: 1995-05-10 | Joaquim Sarmento arrives in Kikwit
  event: 2014-03-23 | Outbreak announced
  event: 2014-08-08 | Emergency declared in Geneva
  The virologist Joaquim Sarmento was in Kikwit in {1995|1995} and in Monrovia {two decades later|2015}. Delphine Marchetti met him in Coimbra.
  DELPHINE MARCHETTI: You arrived in Kikwit on {10 May 1995|1995-05-10}. What did you find?
  JOAQUIM SARMENTO: «A hospital with nobody in it. The sisters had died or had gone. I was sent by the Institut Pasteur with two boxes of gloves.|Joaquim Sarmento»
  MARCHETTI: Were you afraid?
  SARMENTO: «Not {that week|?}. Maryam Fahimi, who was with me, said, "You may be afraid {on Sunday|?}." We did not have a free Sunday until {July|1995-07}.|Joaquim Sarmento»
  MARCHETTI: And in West Africa?
  SARMENTO: «We were late. The outbreak was announced on {23 March 2014|2014-03-23}. Médecins Sans Frontières called it unprecedented {a week after that|2014-03-30}. In Geneva they declared an emergency on {8 August|2014-08-08}. Count the months.|Joaquim Sarmento»
  MARCHETTI: Who paid for the vaccine?
  SARMENTO: «The Wellcome Trust, mostly. Luis Obregon wrote one page in {the autumn of 2014|2014-23} and had the money {by Christmas|?}. That never happened before.|Joaquim Sarmento»
  """#

/// The second batch of `englishReports`, met after the rules were mended with the first.
let englishReportsAfter = #"""
  @ 2018-11-29
  genre: court
  people: Declan Moriarty; Hurst-Bell; Philomena Hurst; Oisín Tracey; Jelena Petrovic; Kofi Anan-Wright
  organizations: Birmingham Crown Court; Crown Prosecution Service; West Midlands Police; Assay Office
  places: Dudley; Antwerp
  event: 2018-11-28 | Declan Moriarty jailed for nine years
  event: 2017-04-18 | Loss discovered by a cleaner
  event: 2017-06-02 | Declan Moriarty arrested in Antwerp
  event: 2018-10-15 | Trial opens
  event: 2019-01-11 | Oisín Tracey to be sentenced
  A locksmith who let himself into the Assay Office with a key he had cut from a photograph was jailed for nine years {yesterday|2018-11-28}.
  Declan Moriarty, 46, of Dudley, took 31 kilograms of gold over {the Easter weekend of 2017|2017-04-14/2017-04-17}, Birmingham Crown Court heard. The loss was discovered on {Tuesday, 18 April|2017-04-18} by a cleaner. Moriarty was arrested in Antwerp on {2 June|2017-06-02} with the photograph still on his phone.
  Prosecuting, Philomena Hurst QC said that ‹the plan had been hatched in {November 2016|2016-11}, when Moriarty was called to mend a door.|Philomena Hurst› “«He mended it very well,|Philomena Hurst»” she told the jury. “«No one else has been able to open it since.|Philomena Hurst»”
  Kofi Anan-Wright, defending, said ‹his client had debts of £212,000 and a sick child.|Kofi Anan-Wright› The trial, which opened on {15 October|2018-10-15}, lasted six weeks.
  Passing sentence, Judge Jelena Petrovic told him: “«You were trusted because you were good at your trade. You have robbed every locksmith in the country.|Jelena Petrovic»”
  An accomplice, Oisín Tracey, 29, who pleaded guilty {in March|2018-03|March}, will be sentenced on {11 January|2019-01-11}. Detective Inspector Hurst-Bell of West Midlands Police declined to say where the gold was. The Crown Prosecution Service is to seek its recovery under an act of {2002|2002}.
  @ 2011-02-07
  genre: sport
  people: Casey Thibodeaux; Marcus Vandermeer; Deshawn Pruitt; Lou Castellano; Aaron Brisebois; Bobby Orr
  organizations: Duluth Lumberjacks; Manitoba Voyageurs; North Shore League
  places: Duluth; Winnipeg; Thunder Bay; Fargo
  event: 2011-02-06 | Duluth Lumberjacks beat Manitoba Voyageurs 4-3
  event: 1984 | Duluth Lumberjacks last win the title
  event: 2010-12-11 | Marcus Vandermeer breaks his wrist in Fargo
  event: 2009-08 | Casey Thibodeaux traded
  event: 2011-02-12 | Lumberjacks visit Thunder Bay
  DULUTH -- Casey Thibodeaux scored twice in the last 90 seconds {Sunday|2011-02-06} as the Duluth Lumberjacks beat the Manitoba Voyageurs 4-3 to clinch their first North Shore League title since {1984|1984}.
  Thibodeaux, who was traded from Winnipeg in {August 2009|2009-08} for cash and a used Zamboni, tied it with 1:27 left and won it with four seconds showing. "«I closed my eyes,|Casey Thibodeaux»" he said. "«Don't print that.|Casey Thibodeaux»"
  Marcus Vandermeer, playing his first game since he broke his wrist in Fargo on {Dec. 11|2010-12-11}, had three assists. Goalie Deshawn Pruitt stopped 41 shots, 19 of them in the second period.
  "«We had them. We had them and we let them breathe,|Aaron Brisebois»" said Voyageurs coach Aaron Brisebois. He complained that ‹the clock had been stopped twice without a whistle.|Aaron Brisebois›
  Lou Castellano, the Duluth coach, who played 212 games in the league in {the 1970s|197X} and once fought Bobby Orr, had no complaint. "«Twenty-seven years,|Lou Castellano»" said Castellano. "«My wife married me {the night we won the last one|?}.|Lou Castellano»"
  The Lumberjacks visit Thunder Bay {Saturday|2011-02-12} and open the playoffs {March 3|2011-03-03}.
  @
  genre: encyclopaedia
  people: Mary Anning; Richard Anning; Joseph Anning; Henry De la Beche; William Buckland; Thomas Hawkins; Elizabeth Philpot; Louis Agassiz; Everard Home; Gideon Mantell
  organizations: Geological Society of London; British Museum; British Association for the Advancement of Science; Royal Society
  places: Lyme Regis; Dorset; London
  event: 1799-05-21 | Mary Anning born in Lyme Regis
  event: 1800-08-19 | Mary Anning survives lightning
  event: 1810-11 | Richard Anning dies
  event: 1811 | Joseph Anning finds skull of an ichthyosaur
  event: 1823-12-10 | Mary Anning finds a complete plesiosaur
  event: 1828-12 | Mary Anning discovers a pterosaur
  event: 1833-10 | Mary Anning's dog Tray killed by a landslip
  event: 1847-03-09 | Mary Anning dies
  Mary Anning ({21 May 1799 – 9 March 1847|1799-05-21/1847-03-09}) was an English fossil collector, dealer and palaeontologist. She was born in Lyme Regis, Dorset, the daughter of Richard Anning, a cabinetmaker who sold curiosities to visitors. On {19 August 1800|1800-08-19} she survived a stroke of lightning that killed the three women beside her. Her father died in {November 1810|1810-11}, leaving debts of £120.
  In {1811|1811} her brother Joseph Anning found the skull of what was later named an ichthyosaur; Mary uncovered the rest {a year later|1812}. Sir Everard Home described it to the Royal Society in {1814|1814}. On {10 December 1823|1823-12-10} she found the first complete plesiosaur, and in {December 1828|1828-12} the first British pterosaur. William Buckland, Louis Agassiz and Gideon Mantell bought from her; Thomas Hawkins, who did not always pay, wrote that ‹she could find what an army would walk over.|Thomas Hawkins›
  Her dog Tray was killed by a landslip in {October 1833|1833-10}. “«The death of my old faithful dog has quite upset me,|Mary Anning»” she wrote to a friend. In {the late 1830s|183X} Buckland persuaded the British Association for the Advancement of Science to grant her an annuity of £25. Henry De la Beche, whose watercolour of {1830|1830} had been sold for her benefit, read a eulogy to the Geological Society of London, which did not admit women until {1904|1904}.
  Elizabeth Philpot kept her company in {her last illness|-}. She died of cancer in {1847|1847}. Letters by her are in the British Museum, London.
  @
  genre: mission
  people: Fyodor Yurchikhin; Sunita Williams; Clayton Anderson; Oleg Kotov; Peggy Whitson; Scott Kelly; Rick Mastracchio; Barbara Morgan; Dave Williams; Tracy Caldwell
  organizations: Mission Control; Canadian Space Agency
  places: Kennedy Space Center; Houston
  event: 2007-08-08 | Endeavour lifts off from Kennedy Space Center
  event: 2007-08-10 | Endeavour docks with the station
  event: 2007-08-11 | First spacewalk by Rick Mastracchio and Dave Williams
  event: 2007-08-13 | Failed gyroscope replaced
  event: 2007-08-15 | Third spacewalk ended early
  event: 2007-08-19 | Endeavour undocks
  event: 2007-08-21 | Endeavour lands
  MISSION LOG, STS-118
  Flight Day 1 ({Wed., Aug. 8, 2007|2007-08-08})
  18:36 EDT. Endeavour lifts off from pad 39A at Kennedy Space Center. Commander Scott Kelly reports a clean ride. External tank separated at 18:45.
  Flight Day 2 ({Aug. 9|2007-08-09})
  Tracy Caldwell and Barbara Morgan inspect the heat shield with the boom. Five dings noted, the largest near the right landing-gear door.
  Flight Day 3 ({Aug. 10|2007-08-10})
  14:02. Endeavour docks with the station. Fyodor Yurchikhin, Oleg Kotov and Clayton Anderson welcome the crew aboard.
  Flight Day 4 ({Aug. 11|2007-08-11})
  Rick Mastracchio and Dave Williams, of the Canadian Space Agency, install a truss segment on a spacewalk of 6 h 17 min.
  Flight Day 6 ({Monday 13 August|2007-08-13})
  Failed gyroscope replaced. Mission Control in Houston extends the flight to 14 days.
  Flight Day 8 ({Aug. 15|2007-08-15})
  Third spacewalk ended early when Mastracchio finds a hole in his left glove. "«I'll keep it for the grandchildren,|Rick Mastracchio»" he says.
  {Aug. 16|2007-08-16}: After five hours of meetings managers decide not to repair the tile. {Aug. 19|2007-08-19}: Endeavour undocks, a day early because of Hurricane Dean.
  {Aug. 21|2007-08-21}, 12:32 EDT: Endeavour lands on runway 15. Her next flight, in {the spring of 2008|2008-21}, carries a Japanese module. Sunita Williams, who came down {in June|2007-06|June}, was at the runway. Peggy Whitson goes up {in October|2007-10|October}.
  @ 1998-11-18
  genre: minutes
  people: Harriet Nkemelu; Basil Featherstone; Rosalind Crewe; Amjad Siddiqui; Thirza Pole; Duffield
  organizations: North Yorkshire County Council; National Trust; Wensley Women's Institute
  places: Leyburn; Redmire
  event: 1998-11-18 | Meeting of Wensley Parish Council
  event: 1998-10-21 | Previous minutes
  event: 1998-11-05 | Bonfire damages cricket square
  event: 1999-01-20 | Next meeting
  WENSLEY PARISH COUNCIL
  Minutes of the meeting held in the village hall on {Wednesday 18th November 1998|1998-11-18} at 7.30 p.m.
  Present: Cllr B. Featherstone (Chairman), Cllrs R. Crewe, A. Siddiqui and T. Pole; Mrs H. Nkemelu (Clerk); County Cllr Duffield; 4 members of the public.
  98/61 Apologies. None.
  98/62 Minutes. The minutes of the meeting of {21st October|1998-10-21} were taken as read and signed by Basil Featherstone.
  98/63 Matters arising. Amjad Siddiqui reported that ‹the lamp by the bridge had been out since {the last week of September|1998-09-21/1998-09-30}.|Amjad Siddiqui› Harriet Nkemelu to write again to North Yorkshire County Council.
  98/64 Cricket field. Rosalind Crewe said that ‹the bonfire on {5th November|1998-11-05} had damaged the square|Rosalind Crewe› and proposed that ‹it be held at Redmire {next year|1999}.|Rosalind Crewe› Seconded by Thirza Pole. Carried, 3 votes to 1.
  98/65 Planning. The National Trust's application of {30.9.98|1998-09-30} for a car park was considered. Cllr Duffield explained that ‹a decision was expected {by Easter|?}.|Duffield›
  98/66 Millennium. The Wensley Women's Institute had offered a tapestry. It was resolved to accept it with thanks, to be hung {no later than December 1999|1999-12|December 1999}.
  98/67 Date of next meeting: {20th January|1999-01-20}, at Leyburn.
  @ 1987-06-11
  genre: oral history
  people: Tomasina Ruiz; Ed Halloran; Bessie Tull; Cesar Chavez; Frank Sinatra; Walter Reuther
  organizations: Ford; United Auto Workers; General Motors
  places: River Rouge; Detroit; Laredo; Willow Run; Flint
  event: 1941-05 | River Rouge votes for the union
  event: 1937-05-26 | Battle of the Overpass
  event: 1942-23 | Ford hires Tomasina Ruiz at Willow Run
  Narrator: Tomasina Ruiz. Interviewer: Ed Halloran. Date: {June 11, 1987|1987-06-11}
  ED HALLORAN: Tell me when you came to Detroit.
  TOMASINA RUIZ: «My father came first, from Laredo, in {nineteen and twenty-six|1926}. We followed {the year after|1927}. I was nine.|Tomasina Ruiz»
  HALLORAN: Where did he work?
  RUIZ: «The Rouge. Everybody's father was at the Rouge. He saw them beat Walter Reuther on the overpass, {May 26, 1937|1937-05-26}, and he came home and he didn't say a word. Then when they voted, that was {'41|1941}, in {May|1941-05}, he danced in the kitchen.|Tomasina Ruiz»
  HALLORAN: And you?
  RUIZ: «Ford hired me at Willow Run in {the fall of '42|1942-23}. Riveting. Bessie Tull was my bucker, a colored girl from Flint, and we were the fastest pair on the line. I told the foreman, "I'm not here to be looked at." They laid us off {the week after Labor Day, 1945|?}. Every one of us.|Tomasina Ruiz»
  HALLORAN: Were you bitter?
  RUIZ: «I went to General Motors. I was in the United Auto Workers {thirty-one years|-}. I met Cesar Chavez. I met Frank Sinatra, {in 1960|1960|1960}, he was shorter.|Tomasina Ruiz»
  @ 2003-09-01
  genre: newsletter
  people: Elspeth Mackie; Hamish Dalgleish; Duncan Rae; Victoria; Thomas Telford; Flora Innes
  organizations: Highland Council
  places: Strathard Hotel; Strathard; Inverness; Loch Ard; Perth
  event: 1826-09-15 | Thomas Telford's bridge opened
  event: 1869-09-04 | Queen Victoria has tea at the Strathard Hotel
  event: 1868 | Railway reaches Strathard
  event: 1965-05-31 | Last train leaves Strathard
  event: 2003-10-09 | Duncan Rae speaks on the bridge
  event: 2003-07-13 | Outing to Perth
  STRATHARD LOCAL HISTORY SOCIETY NEWSLETTER, No. 47, {September 2003|2003-09}
  From the Chair
  Thank you to all thirty-one of you who came on the outing to Perth on {13th July|2003-07-13}, and to Flora Innes for the scones. It rained.
  Our new season opens on {Thursday 9th October|2003-10-09}, when Duncan Rae of Highland Council will speak on “Telford's Forgotten Bridge”. As members will know, Thomas Telford's bridge over the Ard was opened on {15 September 1826|1826-09-15} and closed {by the great flood of January 1868|1868-01|January 1868}.
  Did the Queen have tea?
  Elspeth Mackie writes: In our last number (No. 46, {May 2003|2003-05}) Hamish Dalgleish wondered whether Queen Victoria really took tea at the Strathard Hotel. I can settle the matter. In the hotel's ledger, which came to us from Inverness {in the early nineties|199X|the early nineties}, there is an entry for {Saturday, 4th September, 1869|1869-09-04}: “«Tea for seven. One very small lady in black.|?»” The railway had reached Strathard {the previous year|1868}, so she could have come by train from Loch Ard and been home for dinner.
  The last train left Strathard on {31 May 1965|1965-05-31}. Subscriptions (£6) are due by {Hallowe'en|?}.
  @ 2020-01-26
  genre: agency
  people: Ram Nath Kovind; Savitri Baghel; Gopalakrishna Menon; Harpreet Kaur Sandhu; Jawaharlal Nehru; Rajendra Prasad
  organizations: Press Trust; Archaeological Survey of India; Lok Sabha; National Archives of India; Constituent Assembly
  places: Chhattisgarh; Dehradun; Raipur
  event: 2020-01-25 | Handwritten draft of the Constitution found
  event: 1949-11-26 | Constituent Assembly adopts the Constitution
  event: 1950-01-24 | Members sign the Constitution
  event: 2020-02-10 | Exhibition opens in Raipur
  NEW DELHI: A page of the handwritten Constitution that had been missing for nearly seven decades was found in a printer's house in Dehradun {on Saturday|2020-01-25|Saturday}, the eve of Republic Day, the National Archives of India said.
  The Constituent Assembly adopted the Constitution on {26th November, 1949|1949-11-26}, and its members signed it on {24 January 1950|1950-01-24}, two days before it came into force. Rajendra Prasad signed first, having, as it turned out, been left no room by Jawaharlal Nehru.
  “«It was in a trunk, with wedding saris,|Savitri Baghel»” said Dr Savitri Baghel, deputy director of the archives. “«The family had no idea.|Savitri Baghel»” She added that ‹the page would be shown to the President, Ram Nath Kovind, {next week|2020-01-27/2020-02-02}.|Savitri Baghel›
  Gopalakrishna Menon, formerly of the Archaeological Survey of India, claimed that ‹he had told the Lok Sabha about the page in {the winter session of 2003|?}.|Gopalakrishna Menon› “«Nobody replied to my letter dated {12-12-2003|2003-12-12},|Gopalakrishna Menon»” he told Press Trust.
  Harpreet Kaur Sandhu, MP from Chhattisgarh, demanded that ‹the page be exhibited in every state {by Independence Day|?}.|Harpreet Kaur Sandhu› An exhibition will open in Raipur on {10 February|2020-02-10}, sources said.
  @ 1974-08-10
  genre: newspaper
  people: Richard Nixon; Gerald Ford; Henry Kissinger; Barry Goldwater; Peter Rodino; Alexander Haig; Eleanor Prentiss; Warren Burger
  organizations: House Judiciary Committee; Supreme Court; Senate; Congress
  places: White House; East Room; United States; San Clemente; Grand Rapids
  event: 1974-08-09 | Gerald Ford sworn in as President
  event: 1974-08-08 | Richard Nixon announces his resignation
  event: 1974-07-24 | Supreme Court orders tapes to be handed over
  event: 1974-07-27 | House Judiciary Committee votes first article of impeachment
  event: 1974-08-07 | Barry Goldwater visits the White House
  event: 1972-06-17 | Break-in
  WASHINGTON, {Aug. 9|1974-08-09} — Gerald Ford was sworn in {today|1974-08-09} as the 38th President of the United States, three minutes after Richard Nixon's letter of resignation reached the Secretary of State, Henry Kissinger.
  Chief Justice Warren Burger administered the oath in the East Room at 12:03 P.M. President Ford called it "«an hour of history that troubles our minds and hurts our hearts.|Gerald Ford»" Eleanor Prentiss, a schoolteacher from Grand Rapids who had stood outside since dawn, called it "«about time.|Eleanor Prentiss»"
  Mr. Nixon, who told the nation {last night|1974-08-08} that ‹he no longer had a strong enough political base in Congress|Richard Nixon›, left for San Clemente before the oath was taken. In the East Room he spoke of his mother. "«Nobody will ever write a book about my mother,|Richard Nixon»" he said. "«Well, I guess all of you would say this about your mother: my mother was a saint.|Richard Nixon»"
  The end came quickly. On {July 24|1974-07-24} the Supreme Court ordered him to hand over 64 tapes; on {July 27|1974-07-27} the House Judiciary Committee, under Peter Rodino, voted the first article of impeachment. {Wednesday afternoon|1974-08-07} Senator Barry Goldwater went to the White House to tell him how many votes he had left in the Senate. Goldwater said ‹he had found the President "serene."|Barry Goldwater› Gen. Alexander Haig, who was in the room, said nothing.
  It was 26 months since the break-in of {June 17, 1972|1972-06-17}.
  @
  genre: institution
  people: Emmeline Sturt; Archibald Penrose; Walter Burley Griffin; Noel Fairweather; Lowitja Nampijinpa; Essington Lewis
  organizations: Sturt College; University of Adelaide; Broken Hill Proprietary Company; Sturt Club; Department of Education
  places: Darwin; Broken Hill; Alice Springs; Whyalla
  event: 1887-03-01 | Sturt College opens
  event: 1894 | Women admitted
  event: 1917-07-20 | East wing burns down
  event: 1921 | New library opened
  event: 1942-02 | College moves to Broken Hill
  event: 1991-01-01 | Sturt College merges with the University of Adelaide
  event: 2007-05-27 | Lowitja Nampijinpa gives first Sturt lecture
  Sturt College opened its doors on {1 March 1887|1887-03-01} with four teachers and nineteen boys. Emmeline Sturt, its founder, was the widow of a copper agent and had, in the words of her first headmaster, Archibald Penrose, “«no patience with Latin and none with idleness|Archibald Penrose»”. Girls were admitted in {1894|1894}.
  {1900-1945|1900/1945}. The east wing burnt to the ground on {20 July 1917|1917-07-20}. Walter Burley Griffin drew up plans for a new one, which the board rejected, and the library, opened in {1921|1921}, is by a lesser hand. In {Feb. 1942|1942-02}, after the bombing of Darwin, the college was evacuated to Broken Hill, where Essington Lewis, of the Broken Hill Proprietary Company, lent it a dance hall. It came back {two years later|1944}.
  {After the war|?}. Noel Fairweather, principal from {1951 to 1969|1951/1969}, built the laboratories and the swimming pool. He thought ‹science and swimming were the same discipline.|Noel Fairweather› A branch at Whyalla, opened {in first term 1962|?}, was closed in {the following decade|197X}. The Sturt Club was founded by old scholars {c.1955|1955~}.
  On {1/1/1991|1991-01-01} the college was merged with the University of Adelaide at the wish of the Department of Education. The first Sturt Lecture was given on {27 May 2007|2007-05-27} by Lowitja Nampijinpa, a teacher from Alice Springs. “«They taught me to read here,|Lowitja Nampijinpa»” she said, “«and I have come to return the books.|Lowitja Nampijinpa»”
  """#
