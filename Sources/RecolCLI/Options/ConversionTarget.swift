import Wording

/// The formats that `convert` writes, told by the ending of the path.
enum ConversionTarget: String, CaseIterable {
  case ids, yaml, xlsx, csv

  /// The format of a path.
  ///
  /// - Throws: where its ending is none that is known.
  init(path: String) throws(UsageError) {
    let ending = path.split(separator: "/").last?.split(separator: ".", omittingEmptySubsequences: false).last ?? ""
    let lowered = ending.lowercased()
    guard let target = ConversionTarget(rawValue: lowered == "yml" ? "yaml" : lowered) else {
      let known = ConversionTarget.allCases.map { "." + $0.rawValue }.joined(separator: ", ")
      throw UsageError(.unknownEnding, [path, known])
    }
    self = target
  }
}
