import AnnalsPlatform
import LinkedData

/// The formats that input comes in.
enum InputFormat: Hashable {
  case annals
  case snapshot
  case jsonLD
  case rdf(RDFFormat)
  /// A table, which makes a chronology as `annals import` reads it.
  case table

  /// Whether this is RDF in one of its spellings.
  var isLinkedData: Bool {
    switch self {
    case .jsonLD, .rdf: true
    case .annals, .snapshot, .table: false
    }
  }

  /// What the name of a file says; nil where it says nothing.
  init?(path: String) {
    let fileExtension = Path.fileExtension(of: path).lowercased()
    switch fileExtension {
    case "annals": self = .annals
    case "annalsdb", "snapshot": self = .snapshot
    case "jsonld": self = .jsonLD
    case "csv": self = .table
    default:
      guard let format = RDFFormat(fileExtension: fileExtension) else { return nil }
      self = .rdf(format)
    }
  }

  /// What the first bytes say, for what has no name that says it, such as standard input.
  init(beginningOf bytes: [UInt8]) {
    let start = bytes.prefix(1024).drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    let word = String(decoding: start.prefix { $0 > 0x20 }, as: UTF8.self)
    switch start.first {
    case UInt8(ascii: "{"), UInt8(ascii: "["): self = .jsonLD
    case UInt8(ascii: "<"): self = .rdf(.nQuads)
    case UInt8(ascii: "_") where word.hasPrefix("_:"): self = .rdf(.nQuads)
    default:
      if word.hasPrefix("annalsdb") {
        self = .snapshot
      } else if ["@prefix", "@base", "prefix", "base"].contains(word.lowercased()),
        start.contains(UInt8(ascii: "<"))
      {
        self = .rdf(.triG)
      } else {
        self = .annals
      }
    }
  }
}
