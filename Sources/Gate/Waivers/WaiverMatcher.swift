import Findings
import Requirements

/// The waivers that are for one specification.
struct WaiverMatcher: Sendable {
  private struct Entry: Sendable {
    /// Its position among all waivers.
    let number: Int
    let globalIds: Set<String>
    let patterns: [ObjectPattern]
    /// Whether it is for whatever the specification finds.
    var isForAll: Bool { globalIds.isEmpty && patterns.isEmpty }
  }

  private let entries: [Entry]

  /// - Parameters:
  ///   - key: what the specification is known by beside its id and its name (``RequirementKeys``).
  ///   - isInForce: whether a waiver of that position has not ended.
  init(_ waivers: [Waiver], of specification: SpecificationResult, key: String, isInForce: (Int) -> Bool) {
    entries = waivers.enumerated().compactMap { number, waiver in
      guard isInForce(number), Self.isMeant(specification, key: key, by: waiver) else { return nil }
      return Entry(number: number, globalIds: Set(waiver.objects), patterns: waiver.patterns)
    }
  }

  /// Whether a waiver names a specification: by its id, by its name, or by its key where others have that name.
  static func isMeant(_ specification: SpecificationResult, key: String, by waiver: Waiver) -> Bool {
    [specification.id, specification.name, key].contains(waiver.requirement)
  }

  /// Whether no waiver is for the specification.
  var isEmpty: Bool { entries.isEmpty }

  /// The position of the first waiver that is for a failure; nil where none is.
  ///
  /// - Parameter object: what is known of its object; nil where it is a whole.
  func waiver(of object: @autoclosure () -> ObjectDescription?) -> Int? {
    if let all = entries.first(where: \.isForAll) { return all.number }
    guard !entries.isEmpty, let object = object() else { return nil }
    return entries.first { entry in
      object.globalId.map(entry.globalIds.contains) == true
        || entry.patterns.contains { $0.matches(className: object.className, name: object.name, tag: object.tag) }
    }?.number
  }

  /// The position of the first waiver that is for the specification as a whole.
  var waiverOfWhole: Int? { entries.first(where: \.isForAll)?.number }
}
