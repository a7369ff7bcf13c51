import Findings

/// How what a specification asks for is provided, in words.
enum FixText {
  /// The instructions of the cahier where it has some, else those that usually hold; each once.
  ///
  /// - Parameter requirement: the position of the requirement that matters; nil for all.
  static func lines(for specification: SpecificationResult, requirement: Int? = nil) -> [String] {
    let own = specification.terms?.fixes ?? []
    let usual = requirement.map { specification.requirements[$0].fixes }
    let fixes = own.isEmpty ? usual ?? specification.requirements.flatMap(\.fixes) : own
    var lines: [String] = []
    for fix in fixes {
      let line = fix.tool.map { "\($0) — \(fix.text)" } ?? fix.text
      if !lines.contains(line) { lines.append(line) }
    }
    return lines
  }
}
