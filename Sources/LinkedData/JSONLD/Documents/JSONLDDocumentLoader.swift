/// What a GET of an IRI gives, as HTTP says it.
public struct JSONLDResponse: Hashable, Sendable {
  /// The status, such as 200, 301 or 404.
  public var status: Int
  /// The value of `Content-Type`, with its parameters.
  public var contentType: String
  /// The values of `Link` headers.
  public var links: [String]
  /// The value of `Location`, which may be relative.
  public var location: String?
  /// The body.
  public var body: [UInt8]

  /// A response, by default a success.
  public init(
    body: [UInt8] = [], contentType: String = "application/ld+json", status: Int = 200,
    links: [String] = [], location: String? = nil
  ) {
    self.body = body
    self.contentType = contentType
    self.status = status
    self.links = links
    self.location = location
  }
}

/// Where remote documents and contexts come from.
///
/// A loader answers one request; redirections, alternates, linked contexts and scripts in HTML are
/// followed by the processor. Nothing in this module opens a connection.
public protocol JSONLDDocumentLoader {
  /// The response for an absolute IRI without a fragment; nil where there is none to be had.
  ///
  /// - Throws: anything, which becomes `loading document failed` with the error's description.
  func response(for iri: String) throws -> JSONLDResponse?
}

/// The loader that has nothing, which is the default.
public struct JSONLDNoDocuments: JSONLDDocumentLoader {
  /// A loader without documents.
  public init() {}

  /// Nothing.
  public func response(for iri: String) -> JSONLDResponse? { nil }
}
