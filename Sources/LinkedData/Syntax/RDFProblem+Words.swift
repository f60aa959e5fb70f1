extension RDFProblem {
  /// What is wrong, in lower case and without a full stop.
  public var message: String {
    switch self {
    case .encoding: "the bytes here are not UTF-8"
    case .expectedSubject: "a statement begins with an IRI or a blank node"
    case .expectedPredicate: "an IRI is needed here, for the predicate"
    case .expectedObject: "an IRI, a blank node or a literal is needed here, for the object"
    case .expectedDot: "a statement ends with a full stop"
    case .expectedSeparator: "a comma, a semicolon or the end of the statement is needed here"
    case .trailing: "a line has one statement, and nothing but a comment after it"
    case .unexpectedGraph: "no graph may be named here"
    case .expectedGraphName: "an IRI or a blank node is needed here, for the graph's name"
    case .expectedBrace: "a graph's triples stand in braces"
    case .unbalancedBrace: "the braces of the graph are not balanced"
    case .unbalancedBracket: "this bracket closes nothing"
    case .iri(let reason): "the IRI has a fault: \(reason.rawValue)"
    case .noBase: "the IRI is relative, and there is no base to resolve it against"
    case .unterminatedIRI: "the IRI does not end: > is missing"
    case .unterminatedString: "the string does not end: its closing quote is missing"
    case .escape: "the backslash begins no escape that is known here"
    case .blankLabel: "the label of the blank node is not well-formed"
    case .language: "the language tag is not well-formed"
    case .number: "the number is not well-formed"
    case .name: "the prefixed name is not well-formed"
    case .undeclaredPrefix(let prefix): "the prefix \"\(prefix):\" is not declared"
    case .expectedPrefixName: "a prefix such as ex: is needed here"
    case .expectedIRI: "an IRI in <> is needed here"
    case .unexpected: "this means nothing here"
    case .unexpectedEnd: "the document ends within a statement"
    case .nesting(let limit): "brackets are nested deeper than \(limit)"
    case .length(let limit): "this is longer than the \(limit) bytes allowed"
    }
  }
}

/// A fault as a scanner finds it, before its line and column are known.
struct RDFFault: Error {
  var problem: RDFProblem
  /// The place in the bytes that are being scanned.
  var at: Int
}
