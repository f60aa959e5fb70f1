/// IRIs of the RDF vocabulary that a processor itself has to know.
public enum RDF {
  /// What every IRI of the vocabulary begins with.
  public static let namespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

  /// `rdf:type`, written `a` in Turtle.
  public static let type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
  /// `rdf:first`, the value of a list node.
  public static let first = "http://www.w3.org/1999/02/22-rdf-syntax-ns#first"
  /// `rdf:rest`, what follows a list node.
  public static let rest = "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest"
  /// `rdf:nil`, the empty list.
  public static let `nil` = "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil"
  /// `rdf:List`, the class of list nodes.
  public static let list = "http://www.w3.org/1999/02/22-rdf-syntax-ns#List"
  /// `rdf:value`, the text of a compound literal.
  public static let value = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value"
  /// `rdf:language`, the language of a compound literal.
  public static let language = "http://www.w3.org/1999/02/22-rdf-syntax-ns#language"
  /// `rdf:direction`, the base direction of a compound literal.
  public static let direction = "http://www.w3.org/1999/02/22-rdf-syntax-ns#direction"
  /// `rdf:CompoundLiteral`, the class of compound literals.
  public static let compoundLiteral = "http://www.w3.org/1999/02/22-rdf-syntax-ns#CompoundLiteral"
  /// `rdf:langString`, the datatype of every literal with a language.
  public static let langString = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString"
  /// `rdf:JSON`, the datatype of JSON literals.
  public static let json = "http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON"
  /// `rdf:HTML`, the datatype of HTML fragments.
  public static let html = "http://www.w3.org/1999/02/22-rdf-syntax-ns#HTML"
  /// `rdf:XMLLiteral`, the datatype of XML fragments.
  public static let xmlLiteral = "http://www.w3.org/1999/02/22-rdf-syntax-ns#XMLLiteral"
}

/// IRIs of XML Schema datatypes that a processor itself has to know.
public enum XSD {
  /// What every IRI of the vocabulary begins with.
  public static let namespace = "http://www.w3.org/2001/XMLSchema#"

  /// `xsd:string`, the datatype of a literal that names none.
  public static let string = "http://www.w3.org/2001/XMLSchema#string"
  /// `xsd:boolean`.
  public static let boolean = "http://www.w3.org/2001/XMLSchema#boolean"
  /// `xsd:integer`.
  public static let integer = "http://www.w3.org/2001/XMLSchema#integer"
  /// `xsd:decimal`.
  public static let decimal = "http://www.w3.org/2001/XMLSchema#decimal"
  /// `xsd:double`.
  public static let double = "http://www.w3.org/2001/XMLSchema#double"
  /// `xsd:float`.
  public static let float = "http://www.w3.org/2001/XMLSchema#float"
  /// `xsd:date`.
  public static let date = "http://www.w3.org/2001/XMLSchema#date"
  /// `xsd:dateTime`.
  public static let dateTime = "http://www.w3.org/2001/XMLSchema#dateTime"
  /// `xsd:time`.
  public static let time = "http://www.w3.org/2001/XMLSchema#time"
  /// `xsd:gYear`.
  public static let gYear = "http://www.w3.org/2001/XMLSchema#gYear"
  /// `xsd:gYearMonth`.
  public static let gYearMonth = "http://www.w3.org/2001/XMLSchema#gYearMonth"
  /// `xsd:anyURI`.
  public static let anyURI = "http://www.w3.org/2001/XMLSchema#anyURI"
}
