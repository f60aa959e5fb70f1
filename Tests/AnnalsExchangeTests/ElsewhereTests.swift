import AnnalsExchange
import AnnalsModel
import Chronology
import LinkedData
import TestSupport
import Testing

/// Data from elsewhere, each the least document that has what is read of its format.
@Suite struct ElsewhereTests {
  private func read(_ text: String, _ format: ImportFormat) throws -> Imported {
    try Importer.read(Array(text.utf8), as: format, name: "folder/data.txt")
  }

  private func facts(_ imported: Imported) -> [String] {
    imported.graph.transcript.filter { !$0.contains("data-txt") || $0.contains("[data-txt") }
      .map { $0.replacing(" [data-txt||]", with: "") }
  }

  @Test func schemaOrgEventsOfWebPages() throws {
    let imported = try read(
      """
      {"@context": "https://schema.org", "@type": "MusicEvent", "name": "A concert",
       "startDate": "2024-06-24T19:30", "endDate": "2024-06-25",
       "location": {"@type": "Place", "name": "A hall"},
       "performer": {"@type": "Person", "name": "A singer"}, "doorTime": "19:00"}
      """, .jsonLD)
    let facts = facts(imported)
    #expect(facts.contains("A-concert: event"))
    #expect(facts.contains("A-concert date →2024-06-24/2024-06-25"))
    #expect(facts.contains("A-concert place →A-hall"))
    #expect(facts.contains("A-concert speaker →A-singer"))
    // What has no relation is kept, and comes out again.
    let out = imported.graph.dataset().contains { quad in
      quad.predicate == .iri("https://schema.org/doorTime") && quad.object == .string("19:00")
    }
    #expect(out)
  }

  @Test func wikidataEntities() throws {
    let imported = try read(
      """
      {"entities": {"Q1": {"id": "Q1", "labels": {"en": {"language": "en", "value": "Somebody"}},
       "claims": {"P31": [{"mainsnak": {"datavalue": {"type": "wikibase-entityid", "value": {"id": "Q5"}}}}],
       "P569": [{"mainsnak": {"datavalue": {"type": "time",
         "value": {"time": "+1943-00-00T00:00:00Z", "precision": 9}}}, "references": []}]}}}}
      """, .wikidata)
    let facts = facts(imported)
    #expect(facts.contains("Somebody: person"))
    #expect(facts.contains("Somebody born →1943"))
    #expect(facts.contains { $0.contains("http://www.wikidata.org/entity/Q1") })
    #expect(imported.remarks.map(\.what) == ["references of statements"])
  }

  @Test func tablesWithAGuessedHeader() throws {
    let imported = try read(
      "标题,日期,地点,Speaker,Mood\r\n\"大会, 第一次\",1949-10-01,北京,张三 | 李四,'=calm\r\n", .csv)
    #expect(
      imported.mapping == [
        "标题: name", "日期: date", "地点: place", "Speaker: speaker",
        "Mood: a relation of its own, Mood",
      ])
    let facts = facts(imported)
    #expect(facts.contains("大会-第一次 date →1949-10-01"))
    #expect(facts.contains("大会-第一次 place →北京"))
    #expect(facts.contains("大会-第一次 speaker →李四"))
    #expect(facts.contains { $0.contains("Mood") && $0.contains("=calm") })
  }

  /// Headers nobody foresaw: the first column of words is what happened.
  @Test func aTableWithoutANameHasOne() throws {
    let imported = try read(
      "Date,Deaths,Proceedings,Place\n1872,3,School opened,Thornby\n1880,12,Second room built,Thornby\n",
      .csv)
    #expect(
      imported.mapping == [
        "Date: date", "Deaths: a relation of its own, Deaths", "Proceedings: name", "Place: place",
      ])
    #expect(facts(imported).contains("School-opened date →1872"))
  }

  @Test func ourOwnTables() throws {
    let graph = RandomGraph.make(seed: 5)
    let imported = try Importer.read(
      Exporter.document(graph, as: .csv), as: .csv, name: "all.csv")
    for event in graph.entities(of: .event) {
      let read = try #require(imported.graph.entity(graph.id(of: event)))
      #expect(Set(imported.graph.dates(of: read)) == Set(graph.dates(of: event)))
    }
  }

  @Test(arguments: [
    (ExportFormat.timelineJS, ImportFormat.timelineJS), (.iCalendar, .iCalendar),
    (.markwhen, .markwhen),
  ])
  func ourOwnTimelines(_ written: ExportFormat, _ read: ImportFormat) throws {
    var builder = GraphBuilder()
    let event = builder.entity("e1", kind: .meeting)
    let text = "A; long, <b>\\\\ \"name\": " + String(repeating: "很长的名称", count: 20)
    builder.claim(event, .name, .text(text, language: ""))
    if let date = DateWords.date("2024-06-24/2024-06-26") {
      builder.claim(event, .date, .entity(builder.date(date)))
    }
    let graph = builder.freeze().graph
    let imported = try Importer.read(Exporter.document(graph, as: written), as: read, name: "own")
    let meeting = try #require(imported.graph.entities(of: .meeting).first)
    #expect(imported.graph.names(of: meeting).contains(text))
    #expect(imported.graph.dates(of: meeting).map(\.description) == ["2024-06-24/2024-06-26"])
  }

  @Test func familyTreesInGEDCOM() throws {
    let imported = try read(
      """
      0 HEAD
      1 GEDC
      2 VERS 5.5.1
      0 @I1@ INDI
      1 NAME Anna /Berg/
      1 BIRT
      2 DATE ABT 12 MAR 1850
      2 PLAC Bergen
      1 GRAD
      2 DATE BET 1870 AND 1872
      1 NOTE one
      2 CONC  and two
      2 CONT three
      0 @I2@ INDI
      1 NAME Carl /Berg/
      1 DEAT
      2 DATE 44 BC
      0 @F1@ FAM
      1 WIFE @I1@
      1 CHIL @I2@
      1 MARR
      2 DATE @#DFRENCH R@ 1 VEND 1
      0 TRLR
      """, .gedcom)
    let facts = facts(imported)
    #expect(facts.contains("Anna-Berg born →1850-03-12~"))
    #expect(facts.contains("Anna-Berg birthplace →Bergen"))
    #expect(facts.contains("graduation-of-Anna-Berg date →[1870..1872]"))
    #expect(facts.contains("Carl-Berg died →-0043"))
    #expect(facts.contains("Carl-Berg parent →Anna-Berg"))
    #expect(facts.contains { $0.contains("one and two\\nthree") })
    #expect(imported.remarks.map(\.what) == ["dates that were not understood, kept as notes"])
  }

  @Test func familyTreesOfGramps() throws {
    let imported = try read(
      """
      <?xml version="1.0"?><!DOCTYPE database PUBLIC "-//Gramps//DTD Gramps XML 1.7.1//EN" "x">
      <database xmlns="http://gramps-project.org/xml/1.7.1/">
      <events><event handle="_e1"><type>Birth</type><dateval val="1850-03-12" type="about"/></event>
      <event handle="_e2"><type>Graduation</type><daterange start="1870" stop="1872"/>
        <place hlink="_p1"/></event></events>
      <people><person handle="_i1" id="I1"><name><first>Anna &amp; Co</first><surname>Berg</surname></name>
        <eventref hlink="_e1"/><eventref hlink="_e2"/></person></people>
      <places><placeobj handle="_p1"><pname value="Bergen"/></placeobj></places></database>
      """, .gramps)
    let facts = facts(imported)
    #expect(facts.contains("Anna-Co-Berg born →1850-03-12~"))
    #expect(facts.contains("Graduation-of-Anna-Co-Berg date →[1870..1872]"))
    #expect(facts.contains("Graduation-of-Anna-Co-Berg participant →Anna-Co-Berg"))
    #expect(facts.contains("Graduation-of-Anna-Co-Berg place →Bergen"))
  }
}
