extension Option {
  static let color = Option(
    "color", .choice(.words("auto", "always", "never")), group: .common, standard: "auto",
    "colour; auto: on a terminal, unless NO_COLOR is set or TERM is dumb")
  static let quiet = Option("quiet", short: "q", group: .common, "say nothing but errors")
  static let help = Option("help", short: "h", group: .common, "-h one screen, --help all of it")

  static let from = Option(
    "from", .file, placeholder: "PATH", isRepeated: true, takesFollowing: true, group: .input,
    standard: "ANNALS_FROM, else seeds", "files and folders",
    details: """
      .annals, .jsonld, .nq, .trig, .ttl, .nt, .csv and snapshots; folders are searched. \
      --from A --from B reads both.
      """)
  static let output = Option(
    "output", short: "o", .file, group: .output, standard: "standard output",
    "where to write", details: "Written whole or not at all.")
  static let claims = Option(
    "claims", group: .output, "in named graphs too: who says what, and where")
  static let profile = Option(
    "profile", .choice(.words("default", "full")), group: .output, standard: "default",
    "full adds CIDOC CRM, SEM, LODE and OWL-Time terms")
  static let dates = Option(
    "dates", .choice(.words("edtf", "words")), group: .output, standard: "edtf",
    "how dates are printed for a person")
  static let language = Option(
    "language", .choice(.words("zh", "en")), "the language of the text")
}
