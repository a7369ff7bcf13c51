/// The reports of `scan` for which the models themselves are read again: `--report NAME=FILE`.
enum HandoverFormat: String, CaseIterable {
  /// A workbook of COBie.
  case cobie
  /// A table for a maintenance system (GMAO), by the mapping of `--mapping`; what it would refuse goes beside it.
  case gmao
}

/// A file to write for another program.
struct HandoverRequest: Equatable {
  let format: HandoverFormat
  let path: String

  /// Parts the reports that were typed into those for other programs and the others.
  static func parted(_ typed: [String]) -> (handovers: [HandoverRequest], others: [String]) {
    var handovers: [HandoverRequest] = []
    var others: [String] = []
    for text in typed {
      let parts = text.split(separator: "=", maxSplits: 1)
      if parts.count == 2, let format = HandoverFormat(rawValue: String(parts[0])) {
        handovers.append(HandoverRequest(format: format, path: String(parts[1])))
      } else {
        others.append(text)
      }
    }
    return (handovers, others)
  }

  /// All files that it is.
  var paths: [String] { format == .gmao ? [path, refusedPath] : [path] }

  /// Where the rows go that a maintenance system would refuse: `equipment.csv` has `equipment.refused.csv` beside it.
  var refusedPath: String {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return path + ".refused" }
    return String(path[..<dot]) + ".refused" + String(path[dot...])
  }
}
