/// The scripts of JSON-LD in an HTML document (JSON-LD API, section 10).
struct HTMLScripts {
  private let base: String?
  private let scripts: [HTMLScanner.Script]

  init(_ bytes: [UInt8], isXHTML: Bool) {
    var scanner = HTMLScanner(isXHTML: isXHTML)
    scanner.scan(bytes.span)
    base = scanner.base
    scripts = scanner.scripts
  }

  /// Process HTML (10.1).
  func document(
    at url: String?, requested: String?, _ request: DocumentRetrieval.Request
  ) throws(JSONLDError) -> RemoteDocument {
    // 1.
    let document = RemoteDocument(documentURL: url, baseElement: base, value: .array([]))
    let jsonLD = scripts.filter { $0.type.essence == "application/ld+json" }
    // 2.
    if let id = requested?.fragment, !id.isEmpty {
      let script = scripts.first { $0.id.map { UTF8Order.areSame($0, id) } ?? false }
      guard let script, script.type.essence == "application/ld+json" else {
        throw JSONLDError(.loadingDocumentFailed, "there is no JSON-LD script with id \"\(id)\"")
      }
      return try document.with(script)
    }
    // 3.
    if let profile = request.profile,
      let script = jsonLD.first(where: {
        $0.type.profile?.split(separator: " ").contains { $0 == profile } ?? false
      })
    {
      return try document.with(script)
    }
    // 6.2
    if request.extractAllScripts { return try document.with(all: jsonLD) }
    // 4. and 5.
    guard let first = jsonLD.first else {
      throw JSONLDError(.loadingDocumentFailed, "there is no JSON-LD script in the document")
    }
    return try document.with(first)
  }
}

extension RemoteDocument {
  fileprivate func with(_ script: HTMLScanner.Script) throws(JSONLDError) -> RemoteDocument {
    var document = self
    document.value = try script.content()
    return document
  }

  fileprivate func with(all scripts: [HTMLScanner.Script]) throws(JSONLDError) -> RemoteDocument {
    var elements: [JSONValue] = []
    for script in scripts { elements += try script.content().asArray }
    var document = self
    document.value = .array(elements)
    return document
  }
}

extension HTMLScanner.Script {
  /// Extract Script Content (10.2).
  fileprivate func content() throws(JSONLDError) -> JSONValue {
    do throws(JSONError) {
      return try JSONValue(parsing: text)
    } catch {
      throw JSONLDError(
        .invalidScriptElement, "the script on line \(line) is not JSON: \(error.description)")
    }
  }
}

extension String {
  /// What follows the first `#`, percent-encoding undone; nil where there is no `#`.
  var fragment: String? {
    guard let mark = utf8.firstIndex(of: UInt8(ascii: "#")) else { return nil }
    let encoded = Array(utf8[mark...].dropFirst())
    var bytes: [UInt8] = []
    var i = 0
    while i < encoded.count {
      if encoded[i] == UInt8(ascii: "%"), i + 2 < encoded.count,
        let high = hexadecimalValue(of: encoded[i + 1]),
        let low = hexadecimalValue(of: encoded[i + 2])
      {
        bytes.append(UInt8(truncatingIfNeeded: high << 4 | low))
        i += 3
      } else {
        bytes.append(encoded[i])
        i += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
