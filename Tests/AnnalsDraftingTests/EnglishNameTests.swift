import AnnalsDrafting
import Testing

@Suite struct EnglishNames {
  private func draft(_ text: String) -> Draft { Drafter().draft(text) }

  @Test(arguments: [
    (
      "Mr. Smith met Dr. Jane A. Goodall and J. R. R. Tolkien.",
      ["Smith", "Jane A. Goodall", "J. R. R. Tolkien"]
    ),
    ("Martin Luther Greene Jr. spoke; Greene was brief.", ["Martin Luther Greene Jr."]),
    ("President Xi Jinping and Premier Li Keqiang met. Xi spoke.", ["Xi Jinping", "Li Keqiang"]),
    (
      "Ludwig van Beethoven, Charles de Gaulle, Mary-Anne O'Brien.",
      ["Ludwig van Beethoven", "Charles de Gaulle", "Mary-Anne O'Brien"]
    ),
    (
      "Professor Fatima al-Sayed said Otto von Bismarck’s plan failed.",
      ["Fatima al-Sayed", "Otto von Bismarck"]
    ),
    ("Secretary of State Antony Blakemore left Berlin.", ["Antony Blakemore"]),
    ("The United Nations, New York and the Marshall Plan are no persons.", []),
    ("In May June Carter sang in Virginia; April came.", ["June Carter"]),
    (
      "Then Ts'ai Yuan-p'ei met Hu Shih and Ban Ki-moon.",
      ["Ts'ai Yuan-p'ei", "Hu Shih", "Ban Ki-moon"]
    ),
    ("They told de Gaulle; later Charles de Gaulle wept.", ["Charles de Gaulle"]),
    ("Under al-Mansur and Peter the Great it grew.", ["al-Mansur", "Peter the Great"]),
    (
      "He met Doris Day, H. G. Wells and Isambard Kingdom Brunel.",
      ["Doris Day", "H. G. Wells", "Isambard Kingdom Brunel"]
    ),
    ("In 1002 the king married Emma of Normandy.", ["Emma of Normandy"]),
    ("Field Marshal Friedrich Paulus and Cllr Ratchet left.", ["Friedrich Paulus", "Ratchet"]),
    ("He reached St Stephen's Hospital and the Workers' Educational Association.", []),
    ("Mail Investor Relations about Rain Dance and the Salt Road.", []),
    (
      "The regent Wasim Thorvale spoke; then Ismo Kervinen left.",
      ["Wasim Thorvale", "Ismo Kervinen"]
    ),
    ("Zdeněk Škvor, who led the study, wept. Škvor went home.", ["Zdeněk Škvor"]),
  ])
  func people(_ text: String, _ expected: [String]) {
    #expect(draft(text).people.map(\.name) == expected)
  }

  @Test(arguments: [
    ("Ada Roe, the director of the mint, resigned.", "director of the mint"),
    ("Chinese President Xi Jinping spoke.", "Chinese President"),
    ("the chemist Ada Roe spoke.", "chemist"),
    ("Secretary of State Antony Blakemore left.", "Secretary of State"),
    ("“Yes,” said Ada Roe, chief executive officer.", "chief executive officer"),
  ])
  func roles(_ text: String, _ role: String) {
    #expect(draft(text).people.first?.roles == [role])
  }

  @Test(arguments: [
    ("the 12th Session of the Human Rights Council", "Session of the Human Rights Council", "12"),
    ("the 58th Munich Security Conference", "Munich Security Conference", "58"),
    (
      "the second plenary session of the 20th CPC Central Committee",
      "plenary session of the 20th CPC Central Committee", "2"
    ),
    ("The Sixty-ninth World Health Assembly", "World Health Assembly", "69"),
    ("the Board's 138th session", "Board session", "138"),
  ])
  func series(_ text: String, _ series: String, _ ordinal: String) {
    let found = draft(text + " opened.").mentions.filter { $0.kind == .series }
    #expect(found.map(\.entity) == [series])
    #expect(found.map(\.value) == [ordinal])
  }

  @Test(arguments: [
    "his first meeting with her", "the 42nd Street", "the 19th century", "the 101st Regiment",
  ])
  func noSeries(_ text: String) {
    #expect(draft(text + " was long.").mentions.filter { $0.kind == .series }.isEmpty)
  }

  @Test(arguments: [
    (
      "\"I will go,\" said Ada Roe. \"It is late.\"", ["I will go,", "It is late."],
      ["Ada Roe", "Ada Roe"]
    ),
    (
      "‘We won’t,’ Otto Poe added, ‘not now.’", ["We won’t,", "not now."], ["Otto Poe", "Otto Poe"]
    ),
    ("Ada Roe said: 'Don't go.'", ["Don't go."], ["Ada Roe"]),
    (
      "Ada Roe wrote:\nThe river rose all night and the bridge is gone.",
      ["The river rose all night and the bridge is gone."], ["Ada Roe"]
    ),
    ("Ada Roe bought the “big” one and ‘small’ ones.", [], []),
    (
      "“Go now, all of you, and take your things along.\n“And do not come back,” Otto Poe told them.",
      ["Go now, all of you, and take your things along.", "And do not come back,"],
      ["Otto Poe", "Otto Poe"]
    ),
  ])
  func quotations(_ text: String, _ words: [String], _ speakers: [String]) {
    let found = draft(text).quotations.filter { $0.kind == "direct" }
    #expect(found.map(\.text) == words)
    #expect(found.map(\.speaker) == speakers)
  }

  @Test(arguments: [
    "Recently 5,000 people came.", "Catch-22 and Apollo 11", "Boeing 747, Room 101, Section 1983",
    "9/11",
    "Call 911 or 555-1998.", "She may march.", "a three-year plan", "every Monday", "aged 30",
    "for two weeks",
  ])
  func noTimes(_ text: String) {
    let found = draft(text).mentions.filter {
      $0.kind == .date && ["day", "month", "year", "period"].contains($0.timeClass)
    }
    #expect(found.map(\.text) == [])
  }

  @Test func hostileTextsEnd() {
    let hostile = [
      String(repeating: "“", count: 4000), String(repeating: "‘a ", count: 2000),
      String(repeating: "\" ", count: 2000), String(repeating: "He said that ", count: 800),
      String(repeating: "Mr ", count: 1200), String(repeating: "A. ", count: 1200),
      String(repeating: "University of ", count: 800), String(repeating: "the ", count: 2000),
      String(repeating: "1st ", count: 1200), String(repeating: "May ", count: 1200),
      String(repeating: "between ", count: 800),
      String(repeating: "March 9 and ", count: 800),
      String(repeating: "Ada Roe said, ", count: 800),
      String(repeating: "first world ", count: 800),
    ]
    for text in hostile { #expect(draft(text).json.first == UInt8(ascii: "{")) }
  }
}
