public import Requirements

/// A waiver, and where it is written.
public struct PlacedWaiver: Sendable {
  /// The waiver.
  public let waiver: Waiver
  /// Its file and line: `waivers.yaml:3`.
  public let place: String
  /// Whether a cahier has it: it may be for a requirement of another stage, and its audit tells what ended.
  public let isOfCahier: Bool

  /// A waiver of a file.
  public init(_ waiver: Waiver, path: String, isOfCahier: Bool) {
    self.waiver = waiver
    place = waiver.line.number > 0 ? "\(path):\(waiver.line.number)" : path
    self.isOfCahier = isOfCahier
  }
}
