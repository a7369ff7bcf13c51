/// A permission to deviate from a requirement: who gave it, why, and until when.
public struct Waiver: Sendable, Equatable {
  /// The id of the requirement.
  public var requirement: String
  /// The GlobalIds of the objects it is for; empty for all, where there are no patterns either.
  public var objects: [String]
  /// Further objects it is for; only a file of waivers has them.
  public var patterns: [ObjectPattern]
  /// Why it was given.
  public var reason: String
  /// Who gave it.
  public var author: String
  /// The last day of its validity, `YYYY-MM-DD`; nil without end.
  public var until: String?
  /// Where in the file the waiver is written.
  public var line: SourceLine

  /// A waiver.
  public init(
    requirement: String, objects: [String] = [], patterns: [ObjectPattern] = [], reason: String, author: String,
    until: String? = nil, line: SourceLine = 0
  ) {
    self.requirement = requirement
    self.objects = objects
    self.patterns = patterns
    self.reason = reason
    self.author = author
    self.until = until
    self.line = line
  }
}

/// How to provide what a requirement asks for, in one authoring tool.
public struct FixInstruction: Sendable, Equatable {
  /// The tool: `Revit`, `ArchiCAD`; `*` for any.
  public var tool: String
  /// What to do there.
  public var text: BilingualText

  /// Instructions for a tool.
  public init(tool: String, text: BilingualText) {
    self.tool = tool
    self.text = text
  }
}
