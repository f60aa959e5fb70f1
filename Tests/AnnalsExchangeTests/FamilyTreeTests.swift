import AnnalsExchange
import AnnalsModel
import TestSupport
import Testing

/// Family trees as programs write them.
@Suite struct FamilyTreeTests {
  static let gedcom = """
    0 HEAD
    1 SOUR Program
    1 GEDC
    2 VERS 5.5.1
    1 CHAR UTF-8
    0 @S1@ SOUR
    1 TITL Parish register
    2 CONC  of Bergen
    1 AUTH The clerk
    0 @N1@ NOTE A note of its own
    1 CONT in two lines
    0 @I1@ INDI
    1 NAME Anna /Berg/
    2 SOUR @S1@
    3 PAGE fol. 12
    1 NAME Annie /Berg/
    1 SEX F
    1 BIRT
    2 DATE 12 MAR 1850
    2 PLAC Bergen, Norway
    2 SOUR @S1@
    3 PAGE fol. 13
    3 DATA
    4 TEXT Born this day
    5 CONT a daughter
    1 OCCU Teacher
    2 DATE FROM 1870 TO 1880
    1 NOTE @N1@
    1 RELI Lutheran
    1 FAMS @F1@
    1 _APID 1,60525::0
    0 @I2@ INDI
    1 NAME Carl /Dahl/
    1 FAMS @F1@
    0 @I3@ INDI
    1 NAME Eva /Dahl/
    1 FAMC @F1@
    0 @F1@ FAM
    1 HUSB @I2@
    1 WIFE @I1@
    1 CHIL @I3@
    1 CHIL @VOID@
    1 MARR
    2 DATE FROM 1870 TO 1872
    2 TYPE Civil
    2 NOTE In the town hall,
    3 CONC  at noon
    0 @O1@ OBJE
    1 FILE photo.jpg
    0 TRLR
    """

  @Test func gedcomWithItsSources() throws {
    let facts = try ImportedFacts(Self.gedcom, .gedcom)
    #expect(
      facts.says(
        "Anna-Berg born →1850-03-12 [Parish-register-of-Bergen|fol. 13|Born this day a daughter]"))
    #expect(facts.mentions("Anna-Berg name \"Anna Berg\"") && facts.mentions("|fol. 12|"))
    #expect(facts.says("Anna-Berg alias \"Annie Berg\""))
    #expect(facts.mentions("Anna-Berg birthplace →Bergen-Norway"))
    #expect(facts.says("Anna-Berg role \"Teacher\" (date →1870/1880)"))
    #expect(facts.says("Anna-Berg note \"religion: Lutheran\""))
    #expect(facts.says("Anna-Berg note \"A note of its own\\nin two lines\""))
    #expect(facts.says("Eva-Dahl parent →Anna-Berg") && facts.says("Eva-Dahl parent →Carl-Dahl"))
    #expect(facts.says("Carl-Dahl spouse →Anna-Berg"))
    #expect(facts.says("Civil-of-Carl-Dahl-and-Anna-Berg date →1870/1872"))
    #expect(facts.says("Civil-of-Carl-Dahl-and-Anna-Berg note \"In the town hall, at noon\""))
    #expect(
      facts.remarks == [
        "facts about people that are not carried over", "records that are not carried over",
      ])
  }

  @Test func gedcom7WithPhrasesAndSharedNotes() throws {
    let facts = try ImportedFacts(
      """
      0 HEAD
      1 GEDC
      2 VERS 7.0
      0 @N1@ SNOTE Shared
      0 @I1@ INDI
      1 NAME Anna
      1 SNOTE @N1@
      1 BIRT
      2 DATE
      3 PHRASE about Easter
      1 DEAT
      2 DATE JULIAN 25 OCT 1917
      3 PHRASE the day of the storm
      0 TRLR
      """, .gedcom)
    #expect(facts.says("Anna note \"Shared\""))
    #expect(facts.says("Anna note \"born: about Easter\""))
    #expect(facts.says("Anna died →1917-11-07"))
    #expect(facts.says("Anna note \"died: JULIAN 25 OCT 1917 (the day of the storm)\""))
  }

  @Test func gedcomInTheCodingsItNames() throws {
    // ANSEL has the mark before the letter; ANSI is what Windows had.
    let files: [(head: String, name: [UInt8])] = [
      ("ANSEL", [0x4D, 0xE8, 0x75, 0x6C, 0x6C, 0x65, 0x72]),
      ("ANSI", [0x4D, 0xFC, 0x6C, 0x6C, 0x65, 0x72]),
    ]
    for file in files {
      let text = "0 HEAD\n1 CHAR \(file.head)\n0 @I1@ INDI\n1 NAME "
      let imported = try Importer.read(
        Array(text.utf8) + file.name + Array("\n0 TRLR\n".utf8), as: .gedcom, name: "a.ged")
      let person = try #require(imported.graph.entities(of: .person).first)
      #expect(imported.graph.label(person) == "Müller")
      #expect(Array(imported.graph.id(of: person).utf8) == Array("M\u{FC}ller".utf8))
    }
    let wide = Array("\u{FEFF}0 HEAD\n0 @I1@ INDI\n1 NAME 李白\n".utf16).flatMap {
      [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
    let imported = try Importer.read(wide, as: .gedcom, name: "a.ged")
    #expect(imported.graph.entities(of: .person).map { imported.graph.id(of: $0) } == ["李白"])
  }

  static let gramps = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE database PUBLIC "-//Gramps//DTD Gramps XML 1.7.1//EN" "grampsxml.dtd" [<!ENTITY x "y">]>
    <database xmlns="http://gramps-project.org/xml/1.7.1/">
    <header><created date="2024-01-01" version="5.1.6"/></header>
    <events>
     <event handle="_e1" id="E1"><type>Birth</type><dateval val="1850-03-12" type="about"/>
      <place hlink="_p1"/><citationref hlink="_c1"/></event>
     <event handle="_e2" id="E2"><type>Marriage</type><datespan start="1870" stop="1872"/>
      <description>The wedding</description><noteref hlink="_n1"/></event>
     <event handle="_e3" id="E3"><type>Census</type><dateval val="1880"/></event>
    </events>
    <people><person handle="_i1" id="I1"><gender>F</gender>
      <name type="Birth Name"><first>Anna</first><surname prefix="van">Berg</surname></name>
      <name alt="1" type="Married Name"><first>Anna</first><surname>Dahl</surname></name>
      <eventref hlink="_e1" role="Primary"/><attribute type="Caste" value="x"/></person>
     <person handle="_i2" id="I2"><name><first>Carl</first><surname>Dahl</surname></name>
      <eventref hlink="_e3" role="Witness"/></person>
     <person handle="_i3" id="I3"><name><first>Eva</first><surname>Dahl</surname></name></person></people>
    <families><family handle="_f1" id="F1"><father hlink="_i2"/><mother hlink="_i1"/>
      <eventref hlink="_e2" role="Family"/><childref hlink="_i3"/></family></families>
    <citations><citation handle="_c1" id="C1"><page>fol. 13</page><sourceref hlink="_s1"/></citation></citations>
    <sources><source handle="_s1" id="S1"><stitle>Parish register</stitle><sauthor>The clerk</sauthor></source></sources>
    <places><placeobj handle="_p1" id="P1" type="City"><pname value="Bergen"/><pname value="Bjørgvin"/>
      <placeref hlink="_p2"/></placeobj><placeobj handle="_p2" id="P2"><pname value="Norway"/></placeobj></places>
    <notes><note handle="_n1" id="N1" type="Event Note"><text>In the town hall,
    at noon &amp; in the rain</text></note></notes>
    <objects><object handle="_o1" id="O1"><file src="a.jpg"/></object></objects>
    </database>
    """

  @Test func grampsWithItsSources() throws {
    let facts = try ImportedFacts(Self.gramps, .gramps)
    #expect(facts.says("Anna-van-Berg born →1850-03-12~ [Parish-register|fol. 13|]"))
    #expect(facts.says("Anna-van-Berg birthplace →Bergen [Parish-register|fol. 13|]"))
    #expect(facts.says("Anna-van-Berg alias \"Anna Dahl\""))
    #expect(facts.says("Bergen alias \"Bjørgvin\"") && facts.says("Bergen part-of →Norway"))
    #expect(facts.says("The-wedding date →1870/1872"))
    #expect(facts.says("The-wedding note \"In the town hall,\\nat noon & in the rain\""))
    #expect(facts.says("The-wedding participant →Carl-Dahl"))
    #expect(facts.mentions("Census participant →Carl-Dahl") && facts.mentions("witness"))
    #expect(facts.says("Eva-Dahl parent →Anna-van-Berg"))
    #expect(
      facts.remarks == ["records that are not carried over", "attributes of people"])
  }
}
