public import Findings

extension ModelLine.Status {
  /// The status that the line of a model says; nil for what is no such line.
  public init?(ofLine line: ArraySlice<UInt8>) {
    guard let text = LineMembers(line)?.plainText("status"), let status = ModelLine.Status(rawValue: text) else {
      return nil
    }
    self = status
  }
}
