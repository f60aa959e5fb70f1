/// The command line of `annals-remote`, taken apart.
struct RemoteArguments {
  static let usage = """
    usage: annals-remote push --to URL [FILE]          N-Quads of ‘annals export --claims’, or a pipe
           annals-remote bulk --dialect NAME [FILE]    the same as N-Quads for the server's own loader
           annals-remote pull --from-endpoint URL      the chronology as N-Quads
           annals-remote query --endpoint URL 'Q'      the answer as a document for annals
           annals-remote query --local FILE 'Q'        the same from a file of N-Quads
           annals-remote show --endpoint URL NAME      what is said of NAME, and by what, as N-Quads

      --dialect NAME      standard, oxigraph, virtuoso, fuseki, graphdb, rdf4j, qlever, neptune or stardog;
                          otherwise the server tells
      --query-url URL, --update-url URL, --store-url URL
                          where they are not where the dialect has them
      --base IRI          which chronology, where a store has several
      --timeout SECONDS   how long a server may be silent (120)
      --retries N         how often a request is tried again (5)
      --in-steps          query: ask in many small questions at once, as otherwise only where the whole fails
      --sparql            query: print the SPARQL instead of asking it; parts of it may be asked
      --quiet             no progress

    Credentials come from the environment: ANNALS_USER and ANNALS_PASSWORD, ANNALS_TOKEN, or
    ANNALS_CREDENTIALS, a file that only its owner may read.

    """

  private static let valued = [
    "--to", "--from-endpoint", "--endpoint", "--local", "--dialect", "--query-url", "--update-url",
    "--store-url", "--base", "--timeout", "--retries",
  ]
  private static let flags = ["--in-steps", "--sparql", "--quiet", "--help"]

  private var values: [String: String] = [:]
  private(set) var command = ""
  private(set) var operands: [String] = []

  init(_ arguments: [String]) throws(RemoteError) {
    var rest = arguments[...]
    var isPlain = false
    while let next = rest.popFirst() {
      if isPlain || !next.hasPrefix("-") || next == "-" {
        if command.isEmpty { command = next } else { operands.append(next) }
      } else if next == "--" {
        isPlain = true
      } else if Self.flags.contains(next) {
        values[next] = ""
      } else if let equals = next.firstIndex(of: "="), Self.valued.contains(String(next[..<equals]))
      {
        values[String(next[..<equals])] = String(next[next.index(after: equals)...])
      } else if Self.valued.contains(next) {
        guard let value = rest.popFirst() else {
          throw RemoteError(.usage, "\(next) wants a value")
        }
        values[next] = value
      } else {
        throw RemoteError(.usage, "there is no option \(next)", detail: Self.usage)
      }
    }
  }

  subscript(option: String) -> String? { values[option] }

  func has(_ flag: String) -> Bool { values[flag] != nil }

  func url(_ option: String) throws(RemoteError) -> ServerURL? {
    guard let text = values[option] else { return nil }
    return try ServerURL(text)
  }

  func number(_ option: String, _ range: ClosedRange<Int>, otherwise: Int) throws(RemoteError)
    -> Int
  {
    guard let text = values[option] else { return otherwise }
    guard let number = Int(text), range.contains(number) else {
      throw RemoteError(
        .usage, "\(option) wants a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }
}
