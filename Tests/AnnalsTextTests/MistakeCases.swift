import AnnalsText
import Testing

/// A text for every mistake there is.
struct MistakeCase: Sendable, CustomTestStringConvertible {
  var code: String
  var texts: [String]
  var isStrict = false
  var testDescription: String { code }

  init(_ code: String, _ texts: String..., strict: Bool = false) {
    self.code = code
    self.texts = texts.map { $0.hasPrefix("#!") ? String($0.dropFirst(2)) : "annals 1\n" + $0 }
    isStrict = strict
  }

  /// Each differs from a sound text by the one mistake; the marks say where it is reported.
  static let all: [MistakeCase] = [
    MistakeCase(
      "cause.cycle", "from unsourced\nevent a\n  caused-by: b\nevent b\n  caused-by: «a»\n"),
    MistakeCase("citation.address", "event a\n  note: \"x\" [«<https://nasa.gov/x>» p. 3]\n"),
    MistakeCase("citation.after-end", "source s\nevent a\n  attendance: 3 [s] «, 4»\n"),
    MistakeCase("citation.empty", "event a\n  note: \"x\" «[]»\n"),
    MistakeCase(
      "citation.heading",
      "source S\nsource T\nfrom T\n1911 event a \"A\" [S p. 70]\n  «place»: 汉口\n  participant: 孙武\n"
    ),
    MistakeCase(
      "citation.ibid", "source s\nevent a\n  note: \"x\" [s p. 1]\n  note: \"y\" [«ibid.» p. 2]\n"),
    MistakeCase("citation.no-source", "event a\n  note: \"x\" «[p. 10]»\n"),
    MistakeCase(
      "citation.not-a-source", "from unsourced\nperson 李强\nevent a\n  note: \"x\" [«李强» p. 3]\n"),
    MistakeCase(
      "citation.punctuation",
      "book Hansen-2005 \"First Man\"\nevent a\n  note: \"x\" [Hansen-2005«,» p. 12]\n"),
    MistakeCase(
      "citation.several", "source X\nsource Y\nevent a\n  note: \"x\" [X p. 12«; »Y p. 14]\n"),
    MistakeCase("citation.unclosed", "source s\nevent a\n  note: \"x\" «[s p. 3»\n"),
    MistakeCase(
      "citation.unquoted",
      "book Hansen-2005 \"First Man\"\nevent a\n  note: \"x\" [«First Man» p. 12]\n"),
    MistakeCase("claim.repeated", "from unsourced\nevent a\n  speaker: b\n  speaker: «b»\n"),
    MistakeCase(
      "claim.sources-disagree",
      "source 新华社\nsource 求是\nmeeting 大会\n  attendance: 3000 [新华社]\n  attendance: «3300» [求是]\n"),
    MistakeCase(
      "claim.two-values",
      "source 新华社\nmeeting 大会\n  attendance: 3000 [新华社]\n  attendance: «3300» [新华社]\n"),
    MistakeCase("date.backwards", "from unsourced\n«2024/2023» meeting 大会\n"),
    MistakeCase("date.impossible", "from unsourced\n«2023-02-29» meeting 大会 \"大会\"\n"),
    MistakeCase("date.malformed", "from unsourced\n«2024-6» meeting 大会\n"),
    MistakeCase("date.set-unclosed", "from unsourced\nmeeting 大会\n  date: «[1667,1668»\n"),
    MistakeCase(
      "declaration.malformed", "relation commander\n  range: person\n  single: «maybe»\n"),
    MistakeCase("declaration.unknown-property", "kind battle\n  «plurl»: battles\n"),
    MistakeCase("entry.id-missing", "from unsourced\n«person» \"李强\"\n  role: 总理\n"),
    MistakeCase("entry.kind-missing", "from unsourced\n«2024-06-24»\n  place: 北京\n"),
    MistakeCase("entry.misplaced-date", "from unsourced\nmeeting 大会 «2024-06-24»\n"),
    MistakeCase("entry.unexpected", "from unsourced\nmeeting 大会 «在北京举行»\n"),
    MistakeCase("expect.malformed", "expect: 'meetings' «amount» 3\n"),
    MistakeCase("fact.colon-missing", "from unsourced\nmeeting 大会\n  «speaker» 李强\n"),
    MistakeCase("fact.relation-missing", "from unsourced\nmeeting 大会\n  «- 李强»\n"),
    MistakeCase("fact.value-missing", "from unsourced\nmeeting 大会\n  «speaker:»\n"),
    MistakeCase("from.empty", "«from»\n"),
    MistakeCase("header.missing", "#!«»title: \"大会\"\n"),
    MistakeCase("header.repeated", "title: \"大会\"\n«annals 1»\n"),
    MistakeCase("header.version", "#!annals «2»\n"),
    MistakeCase("id.malformed", "from unsourced\nperson 李«(»强\n"),
    MistakeCase(
      "id.taken",
      "from unsourced\nevent a\n  quote: 李强 \"一\"\n    id: 引文\n  quote: 李强 \"二\"\n    id: «引文»\n"),
    MistakeCase("id.two-kinds", "from unsourced\nperson 李强\nmeeting «李强»\n"),
    MistakeCase(
      "id.two-names",
      "from unsourced\nperson Armstrong \"Neil Armstrong\"\nperson Armstrong «\"Louis Daniel\"»\n"),
    MistakeCase("indent.orphan", "  «place: 北京»\n"),
    MistakeCase(
      "indent.too-deep",
      "from unsourced\nevent a\n  quote: 李强 \"一\"\n    about: 科学\n      role: x\n        «role: y»\n"
    ),
    MistakeCase("indent.uneven", "from unsourced\nevent a\n    speaker: 李强\n«  »chair: 李强\n"),
    MistakeCase("iri.malformed", "from unsourced\nperson 李强\n  url: «<example.org>»\n"),
    MistakeCase(
      "iri.shared",
      "from unsourced\nperson a\n  url: <https://e.org/>\n  same-as: <https://e.org/1>\nperson b\n  same-as: «<https://e.org/1>»\n"
    ),
    MistakeCase("iri.unclosed", "from unsourced\nperson 李强\n  url: «<https://example.org»\n"),
    MistakeCase("kind.cycle", "kind a\n  under: «b»\nkind b\n  under: a\n"),
    MistakeCase("kind.redeclared", "kind «meeting»\n"),
    MistakeCase("kind.unknown", "from unsourced\n2024 «meetng» 大会\n"),
    MistakeCase("kind.unknown-parent", "kind battle\n  under: «evnt»\n"),
    MistakeCase("language.malformed", "from unsourced\nperson 李强 \"Li Qiang\"«@en_US»\n"),
    MistakeCase(
      "life.after-death",
      "from unsourced\nperson 钱学森\n  died: 2009-10-31\n2024 meeting 大会\n  speaker: «钱学森»\n"),
    MistakeCase("life.backwards", "from unsourced\nperson 钱学森\n  born: 1911\n  died: «1900»\n"),
    MistakeCase(
      "life.before-birth",
      "from unsourced\nperson 李强\n  born: 1959-07\n1949 meeting 大会\n  speaker: «李强»\n"),
    MistakeCase(
      "name.ambiguous", "from unsourced\nperson 张伟-a \"张伟\"\nmeeting 大会\n  speaker: «张伟»\n",
      "from unsourced\nperson 张伟-b \"张伟\"\n"),
    MistakeCase(
      "name.list", "from unsourced\nevent a\n  participant: «熊秉坤、金兆龙、程正瀛»\n",
      "from unsourced\nperson 甲\nperson 乙\nevent b\n  participant: «甲和乙»\n"),
    MistakeCase(
      "name.near",
      "from unsourced\nperson armstrong \"Neil Armstrong\"\nevent a\n  speaker: «Niel Armstrong»\n"),
    MistakeCase("name.placeholder", "from unsourced\nevent a\n  speaker: «不详»\n"),
    MistakeCase("name.punctuation", "from unsourced\nperson 孙文\nevent a\n  quote: 孙文«：»\"天下为公\"\n"),
    MistakeCase(
      "name.remark", "from unsourced\nevent a\n  participant: Neil Armstrong «(commander)»\n"),
    MistakeCase(
      "name.taken", "from unsourced\nperson 孙文 \"孙文\"\n  alias: «\"孙中山\"»\nperson 孙中山\n"),
    MistakeCase(
      "name.two-uses", "from unsourced\nmeeting a\n  speaker: 中科院\nmeeting b\n  place: «中科院»\n"),
    MistakeCase(
      "name.undeclared", "from unsourced\nperson 习近平同志\nmeeting a\n  speaker: «习近乎同志»\n",
      strict: true),
    MistakeCase(
      "ordinal.malformed", "from unsourced\nseries 院士大会\nmeeting a\n  series: 院士大会 no. «二十一»\n"),
    MistakeCase(
      "order.cycle", "from unsourced\nevent a\n  succeeds: b\nevent b\n  succeeds: «a»\n"),
    MistakeCase(
      "part.cycle",
      "from unsourced\nevent a\n  part-of: b\nevent b\n  part-of: c\nevent c\n  part-of: «a»\n"),
    MistakeCase("prefix.malformed", "«prefix wd http://www.wikidata.org/entity/»\n"),
    MistakeCase(
      "prefix.redeclared", "prefix wd: <https://a.org/>\n", "«prefix wd: <https://b.org/>»\n"),
    MistakeCase(
      "prefix.unknown",
      "prefix wd: <https://a.org/>\nfrom unsourced\nperson a\n  same-as: «wb»:Q1\n"),
    MistakeCase("punctuation.fullwidth", "from unsourced\nmeeting 大会\n  speaker«：»李强\n"),
    MistakeCase(
      "qualifier.misplaced", "source s\nmeeting 大会\n  speaker: 李强 [s]\n    role: 总理 «[s p. 3]»\n"),
    MistakeCase("question.malformed", "«question 大会 'meetings'»\n"),
    MistakeCase("question.repeated", "question 大会: 'meetings'\n«question 大会: 'visits'»\n"),
    MistakeCase(
      "quote.misplaced", "from unsourced\nmeeting 大会\n  speaker: 李强\n    «quote»: 李强 \"一\"\n"),
    MistakeCase("quote.speaker-missing", "from unsourced\nmeeting 大会\n  «quote»: \"科技兴则民族兴\"\n"),
    MistakeCase("quote.words-missing", "from unsourced\nmeeting 大会\n  «quote»: 李强\n"),
    MistakeCase("relation.cycle", "relation a\n  under: «b»\nrelation b\n  under: a\n"),
    MistakeCase("relation.inverse", "from unsourced\nperson 李强\n  «spoke-at»: 大会\n"),
    MistakeCase("relation.redeclared", "relation «speaker»\n"),
    MistakeCase("relation.unknown", "from unsourced\nmeeting 大会\n  «speakr»: 李强\n"),
    MistakeCase("relation.unknown-parent", "relation commander\n  under: «participnt»\n"),
    MistakeCase("relation.wrong-domain", "from unsourced\nperson 李强\n  «speaker»: 习近平\n"),
    MistakeCase("role.misplaced", "from unsourced\nperson 李强\n  role: 总理 «as» 院长\n"),
    MistakeCase(
      "series.ordinal-twice",
      "from unsourced\nseries 院士大会\nmeeting a\n  series: 院士大会 no. 21\nmeeting b\n  series: 院士大会 no. «21»\n"
    ),
    MistakeCase(
      "series.out-of-order",
      "from unsourced\nseries 院士大会\n2024 meeting a\n  series: 院士大会 no. 20\n«2021» meeting b\n  series: 院士大会 no. 21\n"
    ),
    MistakeCase("setting.malformed", "title: «大会»\n"),
    MistakeCase("setting.repeated", "title: \"大会\"\n«title: \"会议\"»\n"),
    MistakeCase("setting.unknown", "from unsourced\nmeeting 大会\n«speaker»: 李强\n"),
    MistakeCase("sha256.malformed", "source s\n  text: \"a.txt\" «sha256:4e10»\n"),
    MistakeCase(
      "sha256.misplaced",
      "from unsourced\nperson 李强\n  note: \"a\" «sha256:4e102ca596b417e3985252108332ee673ea1843c52938545425a9d791f68f624»\n"
    ),
    MistakeCase("source.missing", "2024 meeting «大会» \"大会\"\n  place: 北京\n"),
    MistakeCase("span.backwards", "from unsourced\nperiod a\n  started: 2024\n  ended: «2023»\n"),
    MistakeCase("string.bad-code-point", "from unsourced\nperson 李强 \"«\\u{D800}»\"\n"),
    MistakeCase("string.bad-escape", "from unsourced\nperson 李强 \"C:«\\W»indows\"\n"),
    MistakeCase("string.unclosed", "from unsourced\nperson 李强 «\"李强»\n"),
    MistakeCase("tag.misplaced", "from unsourced\nmeeting 大会\n  speaker: \"李强\"«@zh»\n"),
    MistakeCase("text.control-character", "from unsourced\nmeeting 大会\n  note: \"a«\u{7}»b\"\n"),
    MistakeCase("text.hidden-character", "from unsourced\nperson 李«\u{200B}»强\n"),
    MistakeCase("text.tab", "from unsourced\nmeeting 大会\n«\t»place: 北京\n"),
    MistakeCase("value.dated", "from unsourced\nperson 马衡\n  role: 院长 «since 1933»\n"),
    MistakeCase("value.empty", "from unsourced\nmeeting 大会\n  speaker: 李强«,»\n"),
    MistakeCase("value.grouped", "from unsourced\nmeeting 大会\n  attendance: «600,000,000»\n"),
    MistakeCase("value.not-date", "from unsourced\nperson 李强\n  born: «\"1959\"»\n"),
    MistakeCase("value.not-entity", "from unsourced\nmeeting 大会\n  speaker: «<https://e.org/>»\n"),
    MistakeCase("value.not-iri", "from unsourced\nperson 李强\n  same-as: «\"https://e.org/\"»\n"),
    MistakeCase("value.not-number", "from unsourced\nmeeting 大会\n  attendance: «约三千人»\n"),
    MistakeCase("value.not-text", "from unsourced\nmeeting 大会\n  note: «<https://e.org/>»\n"),
    MistakeCase("value.parted", "from unsourced\nevent a\n  note: «It was great, and good»\n"),
    MistakeCase("value.unexpected", "from unsourced\nmeeting 大会\n  speaker: 李强 «\"总理\"»\n"),
    MistakeCase("value.wrong-kind", "from unsourced\nplace 北京\nmeeting 大会\n  speaker: «北京»\n"),
  ]
}
