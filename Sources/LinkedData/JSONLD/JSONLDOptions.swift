/// The options of the JSON-LD API; each has the default of the specification.
public struct JSONLDOptions: Sendable {
  /// The version of JSON-LD that is spoken.
  public enum ProcessingMode: String, Hashable, Sendable {
    /// JSON-LD 1.0: newer features are errors.
    case v1_0 = "json-ld-1.0"
    /// JSON-LD 1.1.
    case v1_1 = "json-ld-1.1"
  }

  /// How RDF says the base direction of a text.
  public enum RDFDirection: String, Hashable, Sendable {
    /// In the datatype: `https://www.w3.org/ns/i18n#ar_rtl`.
    case i18nDatatype = "i18n-datatype"
    /// By a blank node with `rdf:value`, `rdf:language` and `rdf:direction`.
    case compoundLiteral = "compound-literal"
  }

  /// Which nodes a frame embeds where they are referred to.
  public enum Embed: String, Hashable, Sendable {
    /// Each time, unless it would be within itself.
    case always = "@always"
    /// The first time.
    case once = "@once"
    /// Not at all.
    case never = "@never"
  }

  /// The base IRI, instead of the document's URL.
  public var base: String?
  /// A context to expand with, before any the document has.
  public var expandContext: JSONValue?
  /// The version of JSON-LD that is spoken.
  public var processingMode = ProcessingMode.v1_1
  /// Whether an array of one is compacted to its element.
  public var compactArrays = true
  /// Whether IRIs are made relative to the document when compacting.
  public var compactToRelative = true
  /// Whether keys are processed in the order of their code points.
  public var ordered = false
  /// How RDF says the base direction of a text; nil leaves it out.
  public var rdfDirection: RDFDirection?
  /// Whether numbers and booleans of RDF become those of JSON.
  public var useNativeTypes = false
  /// Whether `rdf:type` stays a property.
  public var useRDFType = false
  /// Whether blank nodes may be predicates.
  public var produceGeneralizedRDF = false
  /// Whether all scripts of an HTML document are read; nil takes the default of the method.
  public var extractAllScripts: Bool?
  /// The profile by which a script of an HTML document is chosen.
  public var profile: String?
  /// Which nodes a frame embeds.
  public var embed = Embed.once
  /// Whether a frame shows only the properties it names.
  public var explicit = false
  /// Whether a frame leaves out properties it names and the node lacks.
  public var omitDefault = false
  /// Whether a single framed node stands alone, not in `@graph`; nil goes by processing mode.
  public var omitGraph: Bool?
  /// Whether a node must match all of a frame's properties.
  public var requireAll = false
  /// Whether the default graph alone is framed, not all graphs merged.
  public var frameDefault = false

  /// The defaults of the specification.
  public init() {}
}
