/// Why a JSON-LD operation could not be done.
public struct JSONLDError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The error codes of the JSON-LD API and of framing; the raw value is the specification's.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// Two properties expand to the same keyword.
    case collidingKeywords = "colliding keywords"
    /// A list of lists, which JSON-LD 1.0 cannot express.
    case compactionToListOfLists = "compaction to list of lists"
    /// One node has two values of `@index`.
    case conflictingIndexes = "conflicting indexes"
    /// More remote contexts than can be meant.
    case contextOverflow = "context overflow"
    /// Terms are defined by each other.
    case cyclicIRIMapping = "cyclic IRI mapping"
    /// The value of `@embed` is none of those there are.
    case invalidEmbedValue = "invalid @embed value"
    /// The value of `@id` is not a string.
    case invalidIDValue = "invalid @id value"
    /// The value of `@import` is not a string.
    case invalidImportValue = "invalid @import value"
    /// The value of `@included` is not a node object.
    case invalidIncludedValue = "invalid @included value"
    /// The value of `@index` is not a string.
    case invalidIndexValue = "invalid @index value"
    /// The value of `@nest` cannot be nested.
    case invalidNestValue = "invalid @nest value"
    /// The value of `@prefix` is not a boolean.
    case invalidPrefixValue = "invalid @prefix value"
    /// The value of `@propagate` is not a boolean.
    case invalidPropagateValue = "invalid @propagate value"
    /// The value of `@protected` is not a boolean.
    case invalidProtectedValue = "invalid @protected value"
    /// The value of `@reverse` is not a map.
    case invalidReverseValue = "invalid @reverse value"
    /// The value of `@version` is not 1.1.
    case invalidVersionValue = "invalid @version value"
    /// A direction is neither `ltr` nor `rtl`.
    case invalidBaseDirection = "invalid base direction"
    /// `@base` is neither an IRI nor null.
    case invalidBaseIRI = "invalid base IRI"
    /// `@container` has a value it cannot have.
    case invalidContainerMapping = "invalid container mapping"
    /// An entry of a context is not for this processing mode.
    case invalidContextEntry = "invalid context entry"
    /// A context with protected terms is set to null.
    case invalidContextNullification = "invalid context nullification"
    /// The default language is neither a string nor null.
    case invalidDefaultLanguage = "invalid default language"
    /// A frame is not one.
    case invalidFrame = "invalid frame"
    /// A term maps to nothing that is an IRI.
    case invalidIRIMapping = "invalid IRI mapping"
    /// A JSON literal does not hold JSON.
    case invalidJSONLiteral = "invalid JSON literal"
    /// A keyword has an alias that it cannot have.
    case invalidKeywordAlias = "invalid keyword alias"
    /// A value in a language map is not a string.
    case invalidLanguageMapValue = "invalid language map value"
    /// The language of a term is neither a string nor null.
    case invalidLanguageMapping = "invalid language mapping"
    /// The value of `@language` is not a language tag.
    case invalidLanguageTaggedString = "invalid language-tagged string"
    /// A number or boolean has a language.
    case invalidLanguageTaggedValue = "invalid language-tagged value"
    /// A context is neither a map, a string nor null.
    case invalidLocalContext = "invalid local context"
    /// A remote document holds no context.
    case invalidRemoteContext = "invalid remote context"
    /// A reverse property has entries it cannot have.
    case invalidReverseProperty = "invalid reverse property"
    /// A keyword stands in a reverse property map.
    case invalidReversePropertyMap = "invalid reverse property map"
    /// The value of a reverse property is not a node.
    case invalidReversePropertyValue = "invalid reverse property value"
    /// A context within a term definition is not valid.
    case invalidScopedContext = "invalid scoped context"
    /// A script element of HTML does not hold JSON.
    case invalidScriptElement = "invalid script element"
    /// A set or list object has other entries.
    case invalidSetOrListObject = "invalid set or list object"
    /// A term definition has entries it cannot have.
    case invalidTermDefinition = "invalid term definition"
    /// The type of a term is not an IRI.
    case invalidTypeMapping = "invalid type mapping"
    /// The value of `@type` is not a string.
    case invalidTypeValue = "invalid type value"
    /// The type of a value is not an IRI.
    case invalidTypedValue = "invalid typed value"
    /// A value object has other entries.
    case invalidValueObject = "invalid value object"
    /// The value of `@value` is not a scalar.
    case invalidValueObjectValue = "invalid value object value"
    /// `@vocab` is neither an IRI nor null.
    case invalidVocabMapping = "invalid vocab mapping"
    /// An IRI would look like a compact IRI.
    case iriConfusedWithPrefix = "IRI confused with prefix"
    /// A keyword is defined as a term.
    case keywordRedefinition = "keyword redefinition"
    /// A list of lists, which JSON-LD 1.0 cannot express.
    case listOfLists = "list of lists"
    /// A document could not be had or is not JSON.
    case loadingDocumentFailed = "loading document failed"
    /// A context could not be had or is not JSON.
    case loadingRemoteContextFailed = "loading remote context failed"
    /// A document is linked to two contexts.
    case multipleContextLinkHeaders = "multiple context link headers"
    /// A context asks for another processing mode.
    case processingModeConflict = "processing mode conflict"
    /// A protected term is defined otherwise.
    case protectedTermRedefinition = "protected term redefinition"
    /// A remote context includes itself, in JSON-LD 1.0.
    case recursiveContextInclusion = "recursive context inclusion"
  }

  /// What is wrong.
  public var code: Code
  /// Whether a document was had and is not JSON.
  public var isSyntax = false
  /// The same in words about the case at hand: lower case, without a full stop.
  public var message: String

  /// An error of that code.
  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// That a document is not JSON.
  init(_ error: JSONError, in document: String?) {
    self.init(.loadingDocumentFailed, "\(document ?? "the document"):\(error.description)")
    isSyntax = true
  }

  /// The code of the specification, a colon, the message.
  public var description: String { "\(code.rawValue): \(message)" }
}
