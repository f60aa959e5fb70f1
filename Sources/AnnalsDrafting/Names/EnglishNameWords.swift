/// What the rules for English names know, as data: `kind: words`.
let englishNameWords = """
  title: Mr Mrs Ms Miss Dr Prof Professor Sir Lord Lady Dame General Colonel Major Captain Lieutenant Admiral Commander Sergeant Corporal President Premier Chancellor Senator Governor Mayor Judge Justice \
  Secretary Minister Ambassador Bishop Archbishop Cardinal Pope Father Sister Brother Mother Reverend Rev King Queen Prince Princess Emperor Empress Tsar Chairman Chairwoman Chairperson Director Dean Rector Principal Provost \
  Engineer Inspector Detective Constable Sheriff Comrade Madame Monsieur Mademoiselle Count Countess Baron Baroness Duke Duchess Earl Viscount Marshal Gen Col Capt Lt Sgt Sen Gov Rep Maj Adm Cmdr Representative \
  Congressman Congresswoman Academician Councillor Councilman Councilwoman Alderman Commissioner Superintendent Librarian Curator Coach Rabbi Imam Sheikh Sultan Shah Ayatollah Herr Frau Señor Señora Don Doña Signor Doctor \
  Nurse Envoy Speaker Treasurer Commodore Brigadier Private Pastor Deacon Abbot Abbess Uncle Aunt Attorney Spokesman Spokeswoman Spokesperson Trustee Vice-President Vice-Chancellor Vice-Chairman Co-Chair Chair Chief Officer
  before-title: Prime Vice Deputy Former Acting Assistant Associate Chief Foreign Finance Interior Home Defence Defense Health Education Trade Justice Lord First Senior Junior Crown Attorney Major Rear Lieutenant Executive \
  Emeritus Chinese French British American German Russian Japanese Indian Italian Spanish Polish Dutch Swedish Norwegian Danish Finnish Turkish Egyptian Israeli Iranian Iraqi Korean Canadian Australian Mexican Brazilian \
  Ukrainian Greek Irish Scottish Welsh English Soviet US U.S. UK EU UN Austrian Hungarian Czech Portuguese Belgian Swiss Argentine Chilean Nigerian Kenyan South North African Saudi Pakistani Vietnamese Thai Indonesian Malaysian \
  Republican Democratic Democrat Labour Conservative Liberal Socialist Communist Honorary Founding Managing General
  honorific: Mr Mrs Ms Miss Dr Sir Lord Lady Dame Madame Monsieur Mademoiselle Herr Frau Señor Señora Don Doña Signor Father Sister Brother Mother Uncle Aunt
  suffix: Jr Sr II III IV Esq
  department: Exchange Drug Space State Finance Education Health Defence Defense Foreign Affairs Interior Justice Agriculture Transport Transportation Commerce Trade Labour Labor Energy Environment Culture Treasury War Industry Science \
  Technology Housing Works Security Development Planning Information Home Public Staff Economic Economy Tourism Sport Sports Fisheries Forestry Mines Railways Exchequer Foreign Social Affairs
  organization: University College Institute Institution Council Committee Commission Academy Society School Church Hospital Museum Library Company Corporation Bank Office Department Ministry Court Parliament Senate Congress \
  Association Federation Foundation Club Agency Army Navy Union Board Bureau Authority Service Trust Observatory Laboratory Laboratories Assembly Party Police Group Fund Press Organization Organisation Government Cabinet \
  Administration Chamber League Alliance Coalition Consortium Network Orchestra Theatre Theater Opera Ballet Centre Center Gallery Archives Archive Guild Order Brigade Regiment Division Corps Fleet Secretariat Inspectorate Faculty \
  Hospice Seminary Polytechnic Conservatory Cooperative Co-operative Confederation Delegation Directorate Dynasty Exchange Treasury Reserve Guard Airlines Airways Railways Railway Broadcasting Works Mills Brewery Shipyard Studios Fondazione Universität Université Universidad Università École Ecole Società Société Istituto Instituto Banco Banca Gesellschaft Fundación \
  Académie Academia Musée Museo Ministère Collège Institut Akademie Stiftung Verein Bundesbank Politburo Presidium Soviet Senate Synod Junta Ministry Ministries Embassy Consulate Garrison Battalion Squadron
  company: Systems Technologies Technology Holdings Industries Partners Motors Capital Pharmaceuticals Electronics Software Labs Media Foods Steel Oil Telecom Records Books Entertainment Networks Ltd Inc Corp Co plc PLC LLC GmbH AG SA \
  Limited Incorporated Sons Brothers Bros Construction Builders Engineering Consulting Publishing Brewing Shipping Manufacturing Mining Aviation Aerospace Communications International Enterprises Associates Energy Petroleum Chemicals Textiles Semiconductor Semiconductors Solutions Logistics Ventures Securities Insurance Times Post Herald Tribune Gazette Guardian Telegraph
  programme: Programme Program Project Plan Initiative Act Acts Bill Treaty Agreement Convention Charter Accord Accords Pact Protocol Strategy Framework Prize Award Medal Mission Scheme Policy Directive Campaign Declaration Covenant \
  Constitution Code Compact Partnership Roadmap Statute Ordinance Decree Edict Fellowship Scholarship Grant Resolution Deal
  programme-head: Project Operation Treaty Convention Charter Declaration Agreement Statute Peace Act Medal Order
  happening: War Wars Revolution Battle Conference Session Summit Meeting Forum Olympics Olympic Games Cup Festival Exhibition Fair Congress Symposium Crisis Massacre Uprising Rebellion Siege Reformation Renaissance Depression \
  Championship Championships Marathon Tour Day Night Week Month Year Century Age Era Report Review Letter Letters Journal Chronicle Chronology History Diary Chapter Section Part Volume Article Form Book Figure Table Appendix
  place: River Street Road Avenue Bridge Cathedral Hall Palace Park Station Airport Island Islands Ocean Sea Lake Mountain Mountains Valley City County State States Republic Kingdom Empire Square Harbour Harbor Bay Strait Peninsula \
  Castle Abbey Tower Gate Hill Hills Canal Dam Desert Forest Coast Cape Province Prefecture District Region Territory Plateau Peninsula Glacier Village Town House Hotel Stadium Gardens Cemetery Terminal Beach Creek Falls Basin \
  Circus Wharf Dock Docks Lane Quay Alps Gulf Channel Barracks Camp Monastery Temple Shrine Mosque Synagogue
  place-head: Port Lake Mount Cape Fort San Santa Saint St Los Las New North South East West Upper Lower Great Isle Gulf Bay Tell Rio El Al Villa Costa Puerto Sierra Camp
  month: January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec \
  Spring Summer Autumn Fall Winter Christmas Easter Ramadan
  opener: The A An In On At When After Before By From For But And With As It His Her He She That This Its While Then Later Among Both Their They We I You If So Or Yet Since Until During Between Under Over Into About Against \
  Although Because Despite Once Now Today Yesterday Tomorrow Tonight Here There These Those What Who Which Where Why How Not No Only Even Also However Meanwhile Instead Still Such Some Many Most Several Two Three Four Five Six \
  Seven Eight Nine Ten One All Each Every Any Another Other Others Earlier Recently Finally Eventually Soon First Second Third Last Next Early Late Mid Asked Born Founded Built Published Speaking Writing According Together \
  Through Throughout Within Without Because Unlike Like Again Perhaps Nearly About Around Across Along Beyond Behind Beside Our My Your Let See Did Does Do Was Were Is Are Had Has Have Will Would Could Should May Might Can \
  Never Always Often Sometimes Nevertheless Moreover Furthermore Therefore Thus Hence Indeed Officials Police Experts Critics Work Students Trains Classes Coins Finds Delegates Ministers Nothing Everyone Something Secretary's \
  Rents Voters Children Men Women People Members Workers Soldiers Troops Level Levels Call Room Half News Gold
  language: English French German Chinese Russian Spanish Latin Greek Arabic Japanese Italian Portuguese Hebrew Hindi Dutch Swedish Polish Korean Turkish Persian Sanskrit Mandarin Cantonese Welsh Irish Gaelic Christian Muslim Jewish \
  Buddhist Catholic Protestant Islam Christianity Buddhism Christians Muslims Jews Catholics American Americans British European Europeans African Africans Asian Asians Indian Indians Soviet Roman Romans Victorian Elizabethan \
  Canadian Australian Mexican Brazilian Russian Russians Germans Chinese Turks Turkish Danes Dane Norwegian Swiss Austrian Hungarian Czech Polish Poles Belgian Egyptian Egyptians Iranian Iraqi Israeli Palestinian Internet God Bible
  surname-pinyin: Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Gao Lin Luo Zheng Liang Xie Song Tang Han Feng Deng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lü Lu Ding Ren Shen Yao \
  Jin Hou Shao Qian Dai Qin Fu Bai Qiu Gu Meng Long Wan Duan Lei Hao Kong Mao Shi Xi Qiao Tan Wen Yan Zou Xiong Bo Hua Sima Ouyang Zhuge Chang Ji Ning Tao Qi Qu Fang Jia Xia Fan Yin Kang Niu Mo Bi An Lai Ni Pu Sha Ai Zhai Zhuang Nie Rong
  """

/// Given names that make a run of capitals a person's.
let englishFirstNames = """
  Aaron Abdul Abdullah Abel Abigail Abraham Ada Adam Adelaide Adele Adolf Adrian Agatha Agnes Ahmad Ahmed Aisha Akira Alan Alana Albert Alberto Alec Alejandro Aleksandr Alessandro Alex Alexander Alexandra Alexei Alfonso Alfred Ali Alice \
  Alicia Alison Allan Allen Alma Alphonse Amanda Amara Amelia Amina Amir Amos Amy Ana Anastasia Anatoly Anders André Andre Andrea Andreas Andrei Andrew Andrés Andrzej Angel Angela Angelo Angus Anita Anja Anna Anne Annette Annie \
  Anneliese Ansel Anthony Antoine Anton Antonia Antonio Antony Anwar Archibald Arjun Arne Arnold Arthur Arturo Arvid Asha Astrid Athena Audrey August Augusta Augustus Aurelio Ava Ayesha Babatunde Barack Barbara Barry Bartholomew \
  Beatrice Beatrix Ben Benedict Benito Benjamin Bernard Bernardo Bernhard Bert Bertha Bertrand Bess Beth Betty Bianca Bill Birgit Björn Blanche Bob Boris Brenda Brendan Brian Bridget Brigitte Bruce Bruno Carl Carla Carlo Carlos Carmen \
  Carol Carole Carolina Caroline Catherine Cecil Cecilia Celia César Chandra Charles Charlie Charlotte Cheng Chiara Chloe Chris Christa Christian Christina Christine Christoph Christopher Chuck Cicely Claire Clara Clarence Clarissa Claude \
  Claudia Claus Clement Clifford Clive Colin Colette Connie Conrad Constance Cornelia Cornelius Craig Cristina Cynthia Cyril Cyrus Dan Daniel Daniela Danielle Daphne Darius David Dawn Dean Deborah Deepak Deirdre Denis Dennis Derek Desmond \
  Diana Diane Diego Dieter Dietrich Dilip Dimitri Dina Dmitri Dmitry Dolores Dominic Don Donald Donna Dora Doreen Doris Dorothea Dorothy Doug Douglas Duncan Dwight Ebenezer Eduard Eduardo Edgar Edith Edmund Eduardo Edward Edwin Edwina \
  Effie Eileen Einar Ekaterina Elaine Eleanor Eleanora Elena Eli Elias Elijah Elinor Elisabeth Eliza Elizabeth Ella Ellen Elliot Elsa Elsie Emeka Emil Emilia Emilio Emily Emma Emmanuel Enid Enrico Enrique Eric Erica Erich Erik Erin Ernest \
  Ernesto Ernst Erwin Esme Esteban Esther Ethan Ethel Etta Eugene Eugenia Eunice Eva Evan Eve Evelyn Ezra Farah Fatima Federico Felicity Felipe Felix Ferdinand Fernando Fidel Fiona Flora Florence Frances Francesca Francesco Francis Francisco \
  Franco François Francois Frank Franklin Frans Franz Fred Freda Frederic Frederick Frederik Freya Frida Friedrich Fritz Gabriel Gabriela Gabriele Galina Gareth Gary Gavin Gemma Geoffrey Georg George Georges Georgia Georgina Gerald Geraldine \
  Gerard Gerda Gerhard Gertrude Giacomo Gianni Gideon Gilbert Giles Gilles Giorgio Giovanni Gisela Giulia Giuseppe Gladys Glen Glenn Gloria Godfrey Gordon Grace Graham Grant Greg Gregor Gregory Greta Gretchen Grigori Guido Guillaume Gunnar \
  Günter Gustav Gustavo Guy Gwen Gwendolyn Habib Haile Hakim Hamid Hamish Hana Hannah Hans Harald Haroun Harold Harriet Harrison Harry Haruki Hassan Hazel Heather Hector Hedwig Heidi Heinrich Heinz Helen Helena Helene Helga Helmut Henri \
  Henrietta Henrik Henry Herbert Herman Hermann Hermione Hilary Hilda Hillary Hiroshi Hiroko Holly Homer Honor Horace Horatio Howard Hubert Hugh Hugo Humphrey Ian Ibrahim Ida Ignacio Igor Ilse Imran Imre Indira Ines Inga Inge Ingrid Ingmar \
  Ioan Ira Irene Irina Iris Irma Irving Isaac Isabel Isabella Isabelle Isaiah Isla Ismail István Ivan Ivar Ivy Jack Jackson Jacob Jacqueline Jacques Jaime Jakob Jamal James Jan Jane Janet Janice Jarvis Jasmine Jason Jasper Javier Jawaharlal Jay \
  Jean Jeanne Jeff Jeffrey Jennifer Jenny Jens Jeremiah Jeremy Jerome Jerry Jesse Jessica Jesús Jill Jim Jimmy Joan Joanna Joaquín Joe Joel Johan Johann Johanna Johannes John Johnny Jon Jonah Jonas Jonathan Jordan Jorge José Jose Josef Josefina \
  Josep Joseph Josephine Joshua Josiah Joy Joyce Juan Juanita Judith Judy Jules Julia Julian Juliana Julie Juliet Julio Julius June Jürgen Justin Kai Kamala Karel Karen Karim Karin Karl Kate Katharine Katherine Kathleen Kathryn Katya Katarina Keiko \
  Keith Ken Kenji Kenneth Kevin Khalid Kim Kirsten Klara Klaus Knut Kofi Konrad Konstantin Kurt Kwame Lakshmi Lars Larry Laszlo Laura Lauren Laurence Laurent Lawrence Layla Leah Leila Len Lena Lenore Leo León Leon Leonard Leonardo Leonid Leonie \
  Leopold Leroy Leslie Letitia Lev Levi Lewis Liam Lida Lidia Lila Lilian Lillian Lily Linda Lionel Lisa Lise Liv Lizzie Lloyd Lois Lola Lorenzo Lorna Lorraine Louis Louisa Louise Lucas Lucia Lucien Lucille Lucius Lucy Ludwig Luigi Luis Luisa Luka \
  Lukas Luke Luther Lydia Lyndon Mabel Madeleine Magda Magdalena Magnus Mahatma Mahmoud Maisie Malcolm Manuel Marc Marcel Marco Marcus Margaret Margarita Margot Marguerite Maria María Marian Marianne Marie Marilyn Marina Mario Marion Marius Marjorie \
  Mark Marko Markus Marlene Marta Martha Martin Martina Mary Mary-Anne Matilda Matteo Matthew Matthias Maud Maura Maureen Maurice Max Maxim Maximilian Maxine May Mei Melanie Melissa Mercedes Meredith Mehmet Mia Michael Michel Michela Michele Michelle \
  Miguel Mikael Mikhail Mildred Miles Millicent Milly Milton Mina Minnie Miranda Miriam Mohamed Mohammad Mohammed Mohan Moira Mohandas Molly Mona Monica Morris Moses Moshe Muhammad Muriel Mustafa Myra Nadia Nadine Nancy Naomi Natalia Natalie Natasha \
  Nathan Nathaniel Neil Nell Nellie Nelson Neville Ngozi Niccolò Nicholas Nick Nicola Nicolas Nicole Nicolaus Niels Nigel Nikita Nikola Nikolai Nils Nina Noah Noam Noel Nora Norah Norbert Noreen Norma Norman Octavia Olaf Oleg Olga Olive Oliver Olivia \
  Olof Omar Ophelia Orlando Orville Oscar Oskar Osman Oswald Otis Otto Owen Pablo Paolo Pat Patience Patricia Patrick Paul Paula Pauline Pavel Pearl Pedro Peggy Penelope Per Percival Percy Perry Petra Peter Petr Phil Philip Philippa Philippe Phillip \
  Phoebe Phyllis Pier Pierre Pieter Piotr Pius Polly Priscilla Priya Quentin Quincy Rabindranath Rachel Radha Rafael Raimund Rajiv Rajesh Ralph Ramesh Ramón Rana Randolph Raoul Raphael Raquel Ravi Ray Raymond Rebecca Regina Reginald Reinhard Rembrandt \
  René Rene Rhoda Ricardo Richard Rita Rob Robert Roberta Roberto Robin Rocío Rodney Rodrigo Roger Roland Rolf Roman Ron Ronald Rory Rosa Rosalind Rosamund Rose Rosemary Ross Rowena Roy Ruben Rudolf Rudolph Rudyard Rufus Rupert Russell Ruth Ryan Sabine \
  Sadie Saeed Sakura Sally Salman Salvador Sam Samantha Samir Samira Samson Samuel Sandra Sara Sarah Sean Seamus Sebastian Selma Serena Sergei Sergey Sergio Seth Shah Shane Sharon Sheila Shinzo Shirley Sibyl Sidney Siegfried Sigmund Sigrid Silas Silvia \
  Silvio Simon Simone Sinead Sofia Sonia Sophia Sophie Søren Sourav Spencer Stanislav Stanley Stefan Stefania Stella Stephanie Stephen Sten Steve Steven Stewart Stuart Sue Sunil Surya Susan Susanna Susanne Suzanne Sven Svetlana Swami Sybil Sydney Sylvia \
  Sylvester Tadeusz Takeshi Tamara Tanya Tariq Tatiana Ted Teresa Terence Terry Tess Thaddeus Thea Thelma Theo Theodor Theodora Theodore Theresa Thérèse Thomas Thor Thorsten Tilda Tim Timothy Tina Toby Todd Tom Tomas Tomás Tommy Toni Tony Toshiro Tracy Trevor \
  Tristan Tunde Ulrich Ulrike Uma Umberto Ursula Usha Valentina Valerie Vaclav Václav Vanessa Vasily Vera Vernon Veronica Victor Victoria Vijay Vikram Vincent Vincenzo Viola Violet Virginia Vita Vivian Vivienne Vladimir Volodymyr Wallace Walter Wanda Warren \
  Wendell Wendy Werner Wilbur Wilfred Wilhelm Wilhelmina Willem William Willy Winifred Winston Wolfgang Woodrow Xavier Yael Yasmin Yasser Yoko Yolanda Yoshiko Yuki Yuri Yusuf Yves Yvette Yvonne Zachary Zainab Zara Zelda Zoe Zoltan Zora Abioye Ola Ole Denise Catalina Gerrit Zlatko Kwabena Nell Nils Dirk Joost Maarten Bram Willemijn Saskia Pim Ruud Wouter Lieve Anke Ute Uwe Jörg Jurgen Heiko Torsten Annika \
  Ebba Gunilla Lennart Bengt Håkan Sigurd Ragnar Leif Aino Eino Eero Väinö Matti Pekka Jukka Tuomas Marek Jacek Wojciech Krzysztof Stanisław Zbigniew Kazimierz Lech Agnieszka Małgorzata Ewa Jiří Milan Miloš Radovan Slobodan Dragan \
  Zoran Goran Mirko Nikolaos Giorgos Yannis Kostas Dimitrios Eleni Spyros Aristides Emine Recep Ayşe Ozan Kemal Ismet Leyla Elif Murat Orhan Selim Avi Ehud Golda Shimon Yitzhak Ariel Tamar Rivka Chaim Naftali Hossein Reza Shirin Azar Parviz \
  Farid Jamila Karima Khadija Nasser Rashid Salim Tahir Umar Walid Youssef Ziad Zahra Anil Ashok Arun Arvind Asha Devi Gopal Harish Kavita Kiran Krishna Lata Manmohan Mukesh Narendra Nikhil Pooja Prakash Pranab Rahul Raj Rekha Rohan Sanjay \
  Shashi Shyam Sita Subhas Sushma Vikas Vinod Akio Emi Fumiko Haruto Hideo Hideki Ichiro Isamu Junichi Kazuo Kenzo Kiyoshi Makoto Masako Michiko Mitsuko Naoko Noriko Osamu Ryo Sachiko Satoshi Shigeru Shinji Sumiko Tadashi Taro Tetsuo \
  Tomoko Toshio Yasuo Yoshio Yukio Chinua Wole Nnamdi Olusegun Goodluck Ellen Thabo Nelson Winnie Desmond Jomo Uhuru Wangari Julius Kenneth Robert Sekou Léopold Patrice Mobutu Haile Meles Tsegaye Lupita Zuri Amadou Fatou Aminata Moussa \
  Boutros Gamal Hosni Anwar Ruhollah Mikhail Evgeny Gennady Grigory Ilya Kirill Maxim Nikolay Pyotr Semyon Timofey Vitaly Vyacheslav Yegor Yelena Zinaida Lyudmila Natalya Oksana Taras Bohdan Yulia Viktor Alejandra Andrés Beatriz Camila \
  Cristóbal Dolores Elvira Emilia Esperanza Fernanda Gonzalo Guadalupe Hernán Hugo Inés Isidro Jimena Joaquim Josefa Leandro Lucía Luz Marisol Mateo Mercedes Montserrat Nuria Octavio Pilar Rafaela Ramiro Raúl Rosario Salvatore Santiago \
  Soledad Susana Teodoro Vicente Ximena Aurélie Baptiste Bénédicte Benoît Camille Céline Cédric Clémence Didier Édouard Élise Émile Étienne Fabrice Geneviève Gérard Ghislaine Gilles Guillaume Hélène Hervé Jean-Baptiste Jean-Claude Jean-Luc \
  Jean-Paul Jean-Pierre Lucien Madeleine Marcelle Marie-Claire Mathieu Maxime Odile Pascal Pauline Philippe Raymonde Régis Rémi Sébastien Solange Stéphane Sylvie Thierry Thibault Valérie Yannick Lewis Wyatt Clint Brad Brett Chad Chase Cody Cole Dale \
  Darren Darryl Dustin Dylan Earl Elmer Floyd Garrett Harlan Harvey Irwin Jed Jethro Kyle Lance Lester Logan Lonnie Marvin Mason Melvin Merle Mitch Mitchell Nolan Reid Rex Rick Rod Roscoe Rusty Scott Shawn Sherman Skip Stan Thurgood Travis Troy Tyler Vance \
  Virgil Wade Wayne Wesley Wiley Zane Amber April Ashley Autumn Brandy Brittany Brooke Candace Carrie Cassandra Chelsea Cheryl Courtney Crystal Darlene Debbie Diana Emmylou Erica Faith Gail Ginger Gina Hailey Hope Jackie Jamie Jenna Jodie Kathy Kayla Kelly Kendra \
  Kimberly Kristen Lacey Latoya Leigh Lindsay Lori Mallory Marcia Maya Megan Mindy Misty Morgan Nikki Paige Robin Roxanne Shannon Shelby Sherry Stacy Tabitha Tammy Tiffany Tonya Trisha Whitney Winona
  """

/// Words after a name, or before it, that only a person has.
enum EnglishPersonWords {
  static let verbs = """
    said says wrote writes told asked replied declared argued stated noted added insisted explained warned recalled remarked announced observed concluded claimed died married graduated studied taught resigned retired spoke \
    enrolled travelled traveled sailed walked painted composed proposed suggested believed thought felt knew remembered lived worked joined moved returned born emigrated served succeeded invented discovered ruled reigned \
    fled refused agreed arrived visited chaired presided attended delivered signed vowed testified confessed smiled laughed nodded complained apologised apologized boasted praised criticised criticized denounced
    """
  static let nouns = """
    director president chair chairman chairwoman minister secretary professor engineer head founder co-founder editor mayor governor physicist chemist historian author dean leader commander scientist manager officer mathematician \
    architect biologist economist astronomer geologist botanist surgeon doctor physician nurse lawyer judge senator ambassador bishop poet novelist writer journalist reporter painter sculptor composer conductor singer actor actress \
    pianist dancer explorer captain general admiral pilot soldier farmer merchant banker teacher schoolmaster lecturer librarian curator archaeologist anthropologist sociologist psychologist philosopher linguist translator critic \
    analyst spokesman spokeswoman spokesperson coach player activist agent owner inventor chief executive principal rector chancellor provost premier treasurer trustee chairperson consultant researcher student pupil widow wife husband \
    son daughter brother sister father mother cousin nephew niece uncle aunt friend colleague partner assistant successor predecessor rival neighbour neighbor heir clerk printer carpenter miller blacksmith sailor miner fisherman \
    diplomat politician lawmaker representative commissioner superintendent bookseller publisher photographer designer programmer developer epidemiologist virologist pharmacist veterinarian veteran survivor resident witness king queen \
    prince princess emperor duke earl monk priest missionary envoy deputy
    """
}
