/// What Wikidata calls the properties that its people, places, events and bodies mostly have, for
/// relations to have names and not numbers.
enum WikidataProperties {
  static let names: [String: String] = lines.split(separator: "\n").reduce(into: [:]) {
    table, line in
    let fields = line.split(separator: " ", maxSplits: 1)
    table[String(fields[0])] = String(fields[1])
  }

  /// What the relations are called that the properties of dates become.
  static let dates: [String: String] = [
    "P569": "born", "P570": "died", "P585": "date", "P580": "started", "P582": "ended",
    "P571": "started", "P576": "ended", "P577": "published",
  ]

  private static let lines = """
    P17 country
    P18 image
    P19 place of birth
    P20 place of death
    P21 sex or gender
    P22 father
    P25 mother
    P26 spouse
    P27 country of citizenship
    P31 instance of
    P35 head of state
    P36 capital
    P37 official language
    P39 position held
    P40 child
    P61 discoverer or inventor
    P69 educated at
    P84 architect
    P101 field of work
    P102 member of political party
    P103 native language
    P106 occupation
    P112 founded by
    P119 place of burial
    P127 owned by
    P136 genre
    P138 named after
    P140 religion
    P156 followed by
    P159 headquarters location
    P166 award received
    P172 ethnic group
    P184 doctoral advisor
    P185 doctoral student
    P227 GND number
    P241 military branch
    P279 subclass of
    P373 Commons category
    P407 language of work
    P410 military rank
    P452 industry
    P460 said to be the same as
    P463 member of
    P495 country of origin
    P509 cause of death
    P511 honorific prefix
    P512 academic degree
    P527 has part
    P551 residence
    P575 time of discovery
    P607 conflict
    P625 coordinates
    P641 sport
    P703 found in taxon
    P706 terrain feature
    P734 family name
    P735 given name
    P740 location of formation
    P749 parent organization
    P793 significant event
    P800 notable work
    P803 professorship
    P812 academic major
    P910 main category
    P937 work location
    P1050 medical condition
    P1082 population
    P1120 number of deaths
    P1128 employees
    P1196 manner of death
    P1339 number of injured
    P1343 described by source
    P1344 participant in
    P1366 replaced by
    P1365 replaces
    P1376 capital of
    P1412 languages spoken
    P1477 birth name
    P1542 has effect
    P1618 sport number
    P1813 short name
    P2031 work period start
    P2032 work period end
    P2048 height
    P2067 mass
    P2348 time period
    P2671 Google Knowledge Graph number
    P3342 significant person
    P3602 candidacy in election
    P6379 works in collection
    """
}
