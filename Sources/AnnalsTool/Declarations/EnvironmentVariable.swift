/// A word of the environment that the program heeds.
package struct EnvironmentVariable: Sendable {
  package var name: String
  /// Less than a line: lower case, no full stop.
  package var summary: String

  /// All there are, in the order in which help tells of them.
  package static let all = [
    EnvironmentVariable(
      name: "ANNALS_FROM",
      summary: "the input where --from is not given; several paths with : between"),
    EnvironmentVariable(
      name: "ANNALS_DOCUMENTS",
      summary: "the folder of the sources' texts where --documents is not given"),
    EnvironmentVariable(
      name: "ANNALS_ENDPOINT",
      summary: "the server to ask where neither --from nor --endpoint is given"),
    EnvironmentVariable(
      name: "ANNALS_USER", summary: "who asks a server; with ANNALS_PASSWORD"),
    EnvironmentVariable(name: "ANNALS_PASSWORD", summary: "the password of ANNALS_USER"),
    EnvironmentVariable(name: "ANNALS_TOKEN", summary: "the bearer token that a server wants"),
    EnvironmentVariable(
      name: "ANNALS_CREDENTIALS", summary: "a file of mode 600 that holds what a server wants"),
    EnvironmentVariable(
      name: "ANNALS_REMOTE", summary: "the program annals-remote, where it is not beside annals"),
    EnvironmentVariable(
      name: "XDG_STATE_HOME", summary: "where the questions asked at a terminal are remembered"),
    EnvironmentVariable(name: "NO_COLOR", summary: "set and not empty: no colour"),
  ]
}
