import Requirements

/// Audits regular expressions.
enum PatternAudit {
  /// Tells what is wrong with an expression; gives it where it is one.
  @discardableResult
  static func audit(_ source: String, line: SourceLine, _ log: inout AuditLog) -> Pattern? {
    do {
      let pattern = try Pattern(source)
      if !pattern.isSatisfiable { log.add(.patternNeverMatches, line: line, [source]) }
      if pattern.nestsRepetitions { log.add(.patternExplodes, line: line, [source]) }
      if source.hasPrefix("^") || source.hasSuffix("$") && !source.hasSuffix("\\$") {
        log.add(.anchoredPattern, line: line, [source])
      }
      return pattern
    } catch {
      log.add(.invalidPattern, line: line, [error == .tooLong ? String(source.prefix(80)) : source, error.word])
    }
    return nil
  }
}
