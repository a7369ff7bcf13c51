/// How something that is missing is provided, in words for the person who does it.
public struct FixLine: Sendable, Equatable {
  /// The authoring tool that it is about: `Revit`; nil where it holds for any.
  public var tool: String?
  /// What to do, in the language of the run.
  public var text: String

  /// An instruction.
  public init(tool: String? = nil, text: String) {
    self.tool = tool
    self.text = text
  }
}
