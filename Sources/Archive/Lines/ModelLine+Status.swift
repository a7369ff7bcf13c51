public import Findings

extension LineMembers {
  /// How the model came out; nil where the line does not say.
  var status: ModelLine.Status? { plainText("status").flatMap { ModelLine.Status(rawValue: $0) } }
}

extension ModelLine.Status {
  /// The status that the line of a model says; nil for what is no such line.
  public init?(ofLine line: ArraySlice<UInt8>) {
    guard let status = LineMembers(line)?.status else { return nil }
    self = status
  }
}
