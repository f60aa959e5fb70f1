import LinkedData
import Testing

struct JSONWriterTests {
  @Test func prettyTextHasALineForEachMember() throws {
    let value = try JSONValue(parsing: #"{"a":[1,{"b":[]},{}],"c":"d"}"#)
    #expect(
      value.text(style: .pretty) == """
        {
          "a": [
            1,
            {
              "b": []
            },
            {}
          ],
          "c": "d"
        }

        """)
  }

  @Test func streamingGivesTheSameAsATree() {
    var json = JSONWriter()
    json.beginObject()
    json.member("id", "全国科技大会-2024")
    json.member("none", ifPresent: nil)
    json.key("speakers")
    json.array(of: ["a", "b"])
    json.key("n")
    json.integer(-3)
    json.key("x")
    json.number(0.5)
    json.key("nan")
    json.number(.nan)
    json.key("flags")
    json.beginArray()
    json.bool(true)
    json.null()
    json.endArray()
    json.endObject()
    #expect(
      String(decoding: json.takeBytes(), as: UTF8.self)
        == #"{"id":"全国科技大会-2024","speakers":["a","b"],"n":-3,"x":0.5,"nan":null,"flags":[true,null]}"#
    )
    #expect(json.bytes.isEmpty)
  }

  /// Appendix B of RFC 8785, and the edges of each form.
  @Test(
    arguments: [
      (0x0000_0000_0000_0000, "0"), (0x8000_0000_0000_0000, "0"), (0x0000_0000_0000_0001, "5e-324"),
      (0x8000_0000_0000_0001, "-5e-324"), (0x7fef_ffff_ffff_ffff, "1.7976931348623157e+308"),
      (0x4340_0000_0000_0000, "9007199254740992"), (0xc340_0000_0000_0000, "-9007199254740992"),
      (0x4430_0000_0000_0000, "295147905179352830000"),
      (0x44b5_2d02_c7e1_4af5, "9.999999999999997e+22"),
      (0x44b5_2d02_c7e1_4af6, "1e+23"), (0x44b5_2d02_c7e1_4af7, "1.0000000000000001e+23"),
      (0x444b_1ae4_d6e2_ef4e, "999999999999999700000"),
      (0x444b_1ae4_d6e2_ef4f, "999999999999999900000"),
      (0x444b_1ae4_d6e2_ef50, "1e+21"), (0x3eb0_c6f7_a0b5_ed8c, "9.999999999999997e-7"),
      (0x3eb0_c6f7_a0b5_ed8d, "0.000001"), (0x41b3_de43_5555_5553, "333333333.3333332"),
      (0x41b3_de43_5555_5557, "333333333.33333343"),
      (0xbecb_f647_612f_3696, "-0.0000033333333333333333"),
      (0x3fb9_9999_9999_999a, "0.1"), (0x4059_0000_0000_0000, "100"),
      (0x4124_f800_0000_0000, "687104"),
    ] as [(UInt64, String)])
  func numbersAreWrittenAsECMAScriptDoes(_ bits: UInt64, _ expected: String) {
    #expect(JSONNumber(Double(bitPattern: bits))?.text == expected)
  }

  @Test func canonicalFormOrdersKeysByUTF16() throws {
    let value = try JSONValue(
      parsing:
        #"{"\u20ac":"Euro","\r":"CR","\ufb33":"Dalet","1":"One","\ud83d\ude00":"Smiley","\u0080":"C","ö":"O"}"#
    )
    #expect(value.object?.count == 7)
    let canonical = try JSONValue(parsing: value.canonicalBytes)
    #expect(canonical.object?.keys == ["\r", "1", "\u{80}", "ö", "€", "😀", "\u{fb33}"])
  }

  @Test func canonicalFormOfTheExampleOfTheRFC() throws {
    let value = try JSONValue(
      parsing:
        #"{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}"#
    )
    #expect(
      value.canonicalText
        == #"{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}"#
    )
  }
}

struct JSONNumberTests {
  @Test(arguments: [
    ("1", "1.0", true), ("100", "1e2", true), ("0.10", "1E-1", true), ("-0", "0", true),
    ("1", "-1", false),
    ("9007199254740993", "9007199254740992", false), ("1e400", "1e401", false), ("0e9", "0", true),
    ("1e99999999999999999999", "1e99999999999999999998", true), ("12e-1", "1.2", true),
  ])
  func numbersAreEqualByValue(_ a: String, _ b: String, _ equal: Bool) throws {
    let a = try #require(JSONNumber(a))
    let b = try #require(JSONNumber(b))
    #expect((a == b) == equal)
    if equal { #expect(a.hashValue == b.hashValue) }
  }

  @Test(arguments: [
    ("12", 12), ("1.0", 1), ("1e3", 1000), ("1.5", nil), ("1e400", nil), ("-20e-1", -2),
  ])
  func integersAreFoundHoweverTheyAreWritten(_ text: String, _ expected: Int?) throws {
    #expect(try #require(JSONNumber(text)).integer == expected)
  }

  @Test(arguments: ["", "-", "01", "1.", ".5", "+1", "1 ", "NaN", "0x1", "1e", "１"])
  func whatIsNoNumberIsRefused(_ text: String) {
    #expect(JSONNumber(text) == nil)
  }
}
