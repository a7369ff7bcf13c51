/// The corrections that models of one program need.
public struct ExporterFixes: Sendable, Equatable {
  /// The program; nil where models do not say it.
  public var exporter: String?
  /// Values to fill in or to mend, over all corrections.
  public var values: Int
  /// Those that mend most.
  public var fixes: CutList<Fix>

  /// The corrections of a program.
  public init(exporter: String?, values: Int, fixes: CutList<Fix>) {
    (self.exporter, self.values, self.fixes) = (exporter, values, fixes)
  }
}
