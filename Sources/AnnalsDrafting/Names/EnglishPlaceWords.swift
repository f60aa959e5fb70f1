/// Places and bodies known by name in English, as data; `_` is a space.
enum EnglishPlaceWords {
  static let places = """
    Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh Barbados Belarus Belgium Belize Benin Bhutan Bolivia Bosnia Botswana Brazil Brunei Bulgaria Burma Burundi Cambodia Cameroon Canada \
    Chad Chile China Colombia Congo Costa_Rica Croatia Cuba Cyprus Czechoslovakia Denmark Djibouti Ecuador Egypt El_Salvador England Eritrea Estonia Ethiopia Fiji Finland France Gabon Gambia Georgia Germany East_Germany West_Germany Ghana \
    Gibraltar Greece Greenland Guatemala Guinea Guyana Haiti Honduras Hong_Kong Hungary Iceland India Indonesia Iran Iraq Ireland Northern_Ireland Israel Italy Ivory_Coast Jamaica Japan Jordan Kazakhstan Kenya Kosovo Kuwait Kyrgyzstan Laos Latvia \
    Lebanon Lesotho Liberia Libya Liechtenstein Lithuania Luxembourg Macau Macao Macedonia Madagascar Malawi Malaysia Maldives Mali Malta Mauritius Mexico Moldova Monaco Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nepal Netherlands Holland \
    New_Zealand Nicaragua Niger Nigeria North_Korea South_Korea Norway Oman Pakistan Palestine Panama Paraguay Persia Peru Philippines Poland Portugal Prussia Puerto_Rico Qatar Romania Russia Rwanda Saudi_Arabia Scotland Senegal Serbia Siberia \
    Sierra_Leone Singapore Slovakia Slovenia Somalia South_Africa South_Sudan Soviet_Union Spain Sri_Lanka Sudan Suriname Sweden Switzerland Syria Taiwan Tajikistan Tanzania Thailand Tibet Togo Tunisia Turkey Turkmenistan Uganda Ukraine \
    United_Arab_Emirates United_Kingdom United_States United_States_of_America Uruguay Uzbekistan Vatican_City Venezuela Vietnam Wales Yemen Yugoslavia Zambia Zimbabwe Europe Asia Africa America North_America South_America Latin_America Antarctica Arctic \
    Britain Great_Britain Middle_East Far_East Central_Asia Southeast_Asia Scandinavia Balkans Caribbean Crimea Catalonia Bavaria Saxony Normandy Brittany Burgundy Tuscany Lombardy Sicily Sardinia Corsica Crete Flanders Transylvania Manchuria \
    Amsterdam Athens Baghdad Bangkok Barcelona Basel Beijing Peking Beirut Belfast Belgrade Berlin Bern Birmingham Bologna Bonn Bordeaux Boston Bremen Bristol Brussels Bucharest Budapest Buenos_Aires Cairo Calcutta Kolkata Cambridge Canberra Cape_Town \
    Caracas Cardiff Casablanca Chengdu Chicago Chongqing Cologne Copenhagen Dakar Dallas Damascus Delhi New_Delhi Denver Detroit Dhaka Dresden Dubai Dublin Durban Edinburgh Florence Frankfurt Geneva Genoa Ghent Glasgow Gothenburg Guangzhou Canton \
    Hague The_Hague Hamburg Hangzhou Hanoi Harbin Havana Helsinki Hiroshima Houston Istanbul Constantinople Jakarta Jerusalem Johannesburg Kabul Karachi Kathmandu Kiev Kyiv Kraków Krakow Kyoto Lagos Lahore Leeds Leiden Leipzig Leningrad Lille Lima \
    Lisbon Liverpool Ljubljana London Los_Angeles Lyon Madras Madrid Manchester Manila Marseille Mecca Melbourne Mexico_City Miami Milan Minneapolis Minsk Montreal Moscow Mumbai Bombay Munich Nagasaki Nairobi Nanjing Nanking Naples New_Orleans \
    New_York New_York_City Newcastle Nuremberg Odessa Osaka Oslo Ottawa Oxford Palermo Paris Philadelphia Phnom_Penh Pittsburgh Porto Potsdam Prague Pretoria Pyongyang Quebec Quito Reykjavik Riga Rio_de_Janeiro Rome Rotterdam Saigon \
    Ho_Chi_Minh_City Salzburg San_Francisco San_Diego Santiago Sarajevo São_Paulo Seattle Seoul Seville Shanghai Sheffield Shenyang Shenzhen Sofia St._Louis St._Petersburg Stockholm Stratford Strasbourg Stuttgart Swansea Sydney Taipei Tallinn Tashkent \
    Tbilisi Tehran Tel_Aviv Tianjin Tokyo Toronto Toulouse Trieste Tripoli Tunis Turin Utrecht Valencia Vancouver Venice Versailles Vienna Vilnius Vladivostok Warsaw Washington Washington,_D.C. Wellington Wuhan Xi’an Xi'an Yalta York Zagreb Zurich Zürich \
    Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New_Hampshire \
    New_Jersey New_Mexico North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming Austin Atlanta Baltimore Cleveland Cincinnati Ontario \
    Kent Sussex Essex Devon Cornwall Yorkshire Lancashire Norfolk Suffolk Surrey Hampshire Dorset Somerset Wiltshire Gloucestershire Cumbria Durham Brighton Plymouth Southampton Portsmouth Nottingham Leicester Coventry Norwich Exeter Bath Aberdeen Dundee \
    Hebei Shanxi Liaoning Jilin Heilongjiang Jiangsu Zhejiang Anhui Fujian Jiangxi Shandong Henan Hubei Hunan Guangdong Hainan Sichuan Guizhou Yunnan Shaanxi Gansu Qinghai Xinjiang Inner_Mongolia Guangxi Ningxia Wall_Street Downing_Street Silicon_Valley \
    Great_Hall_of_the_People White_House Kremlin Capitol Capitol_Hill Buckingham_Palace Westminster Whitehall Pentagon Tiananmen_Square Zhongnanhai Pearl_Harbor Silk_Road Atlantic Pacific Mediterranean Baltic North_Sea Black_Sea Red_Sea Danube Rhine \
    Thames Nile Amazon Yangtze Yellow_River Mekong Ganges Volga Alps Himalayas Andes Pyrenees Sahara Gobi
    """
  static let organizations = """
    United_Nations UN NATO EU European_Union UNESCO UNICEF WHO WTO IMF World_Bank OPEC ASEAN African_Union BBC NASA CIA FBI MI5 MI6 KGB OECD IAEA CERN Red_Cross Amnesty_International Greenpeace Reuters Associated_Press Xinhua Pravda \
    White_House_Press_Office State_Council Politburo Comintern Kuomintang Communist_Party_of_China Communist_Party Labour_Party Conservative_Party Republican_Party Democratic_Party Supreme_Court Federal_Reserve European_Commission \
    European_Parliament European_Central_Bank European_Council Security_Council General_Assembly House_of_Commons House_of_Lords House_of_Representatives National_People's_Congress National_People’s_Congress Bundestag Knesset Duma Reichstag \
    Royal_Society Royal_Navy Royal_Air_Force RAF Red_Army People's_Liberation_Army People’s_Liberation_Army Wehrmacht Luftwaffe Sorbonne Uffizi Louvre Prado Kremlin_Press Old_Vic MIT UCLA LSE IBM AT&T Google Microsoft Apple Amazon_Web_Services Facebook Toyota Siemens Volkswagen \
    League_of_Nations World_Health_Organization World_Trade_Organization International_Monetary_Fund International_Olympic_Committee Central_Military_Commission Bank_of_England Scotland_Yard Congress Parliament
    """
  static let programmes = """
    Belt_and_Road_Initiative Belt_and_Road Marshall_Plan New_Deal Manhattan_Project Horizon_Europe Horizon_2020 Made_in_China_2025 Great_Leap_Forward Reform_and_Opening Paris_Agreement Kyoto_Protocol Erasmus Apollo_program Apollo_programme \
    Human_Genome_Project Green_New_Deal Great_Society Nobel_Prize Nobel_Peace_Prize Pulitzer_Prize Fields_Medal Turing_Award Magna_Carta Legion_of_Honour Legion_of_Honor Order_of_Merit Bill_of_Rights Good_Friday_Agreement Sustainable_Development_Goals Millennium_Development_Goals
    """
}
