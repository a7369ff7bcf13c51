import ArgumentParser

/// A verb of recol.
protocol Verb: ParsableCommand {
  /// Does what the verb is for.
  ///
  /// - Throws: what is wrong with the command line.
  func perform() throws(UsageError) -> ExitStatus
}
