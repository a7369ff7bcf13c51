import ByteInput
import Wording

/// Where a conversion writes, held against what it reads and what it would destroy.
struct ConversionPlaces {
  /// The path of the file to write.
  let output: String
  /// The path of a file that the layout is written to; nil for none.
  let layoutOutput: String?
  /// The reports as they were typed.
  let typedReports: [String]

  /// Refuses to write over what the run reads, over any model, and two things to one place.
  ///
  /// - Parameter inputs: the paths of what the run reads.
  /// - Throws: the first of them, by its path.
  func spare(_ inputs: [String?]) throws(UsageError) {
    try ReportTargets.spare(inputs, in: typedReports)
    let known = Set(inputs.compactMap { $0.flatMap(FileIdentity.init) })
    for path in [output, layoutOutput].compactMap({ $0 }) where ReportTargets.isFile(path) {
      if FileIdentity(path).map(known.contains) ?? false { throw UsageError(.outputOverInput, [path]) }
      // An IDS is what may be written again; a layout is none.
      let replaced = ReplacedFile(path)
      if path == output ? replaced.isModel : replaced.isInput { throw UsageError(.outputOverOther, [path]) }
    }
    var places: Set<WrittenPlace> = []
    for path in [output] + [layoutOutput].compactMap({ $0 }) + ReportTargets.paths(of: typedReports) {
      if !places.insert(WrittenPlace(path)).inserted { throw UsageError(.sameOutput, [path]) }
    }
  }
}
