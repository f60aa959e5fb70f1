/// A command: its shape, and what it does.
package struct Command: Sendable {
  package typealias Body =
    @Sendable (Arguments, CommandContext) throws(CommandFailure) -> ExitStatus

  package var shape: CommandShape
  package var run: Body

  package init(_ shape: CommandShape, run: @escaping Body) {
    self.shape = shape
    self.run = run
  }
}
