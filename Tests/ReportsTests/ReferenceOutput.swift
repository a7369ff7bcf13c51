import TestSupport
import Testing

/// Reference outputs, checked in beside the tests: what a report looks like, to the byte.
enum ReferenceOutput {
  /// Compares `text` with the reference `name`, or rewrites it where that is asked for.
  static func compare(
    _ text: String, with name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let parts = "\(#filePath)".split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/")
    let difference = ReferenceFile("\(folder)/References/\(name)").difference(from: text)
    if let difference { Issue.record("\(difference)", sourceLocation: sourceLocation) }
  }
}
