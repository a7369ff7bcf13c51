import Findings
import Requirements

/// The waivers that are for one specification.
struct WaiverMatcher: Sendable {
  /// A waiver for objects by their names, tags or classes.
  private struct Entry: Sendable {
    /// Its position among all waivers.
    let number: Int
    let patterns: [ObjectPattern]
  }

  /// For each GlobalId, the position of the first waiver that has it: a list of waivers may name every object.
  private var byGlobalId: [String: Int] = [:]
  /// Those with patterns, in order.
  private var entries: [Entry] = []
  /// The position of the first waiver that is for whatever the specification finds.
  private(set) var waiverOfWhole: Int?

  /// - Parameters:
  ///   - key: what the specification is known by beside its id and its name (``RequirementKeys``).
  ///   - isInForce: whether a waiver of that position has not ended.
  init(_ waivers: [Waiver], of specification: SpecificationResult, key: String, isInForce: (Int) -> Bool) {
    for (number, waiver) in waivers.enumerated()
    where isInForce(number) && Self.isMeant(specification, key: key, by: waiver) {
      if waiver.objects.isEmpty, waiver.patterns.isEmpty { waiverOfWhole = waiverOfWhole ?? number }
      for globalId in waiver.objects where byGlobalId[globalId] == nil { byGlobalId[globalId] = number }
      if !waiver.patterns.isEmpty { entries.append(Entry(number: number, patterns: waiver.patterns)) }
    }
  }

  /// Whether a waiver names a specification: by its id, by its name, or by its key where others have that name.
  static func isMeant(_ specification: SpecificationResult, key: String, by waiver: Waiver) -> Bool {
    [specification.id, specification.name, key].contains(waiver.requirement)
  }

  /// Whether a waiver knows a specification of an IDS by its place only, for want of an identifier.
  ///
  /// - Parameter place: how many specifications of the same file stand before it.
  static func isMeant(_ specification: SpecificationResult, byPlace place: Int, in waiver: Waiver) -> Bool {
    let number = String(place + 1)
    return waiver.requirement == number && specification.id == number && specification.name != number
  }

  /// Whether no waiver is for the specification.
  var isEmpty: Bool { waiverOfWhole == nil && byGlobalId.isEmpty && entries.isEmpty }

  /// Whether the waiver of that position is for an object because of its GlobalId.
  func names(_ globalId: String, in number: Int) -> Bool { byGlobalId[globalId] == number }

  /// The position of the first waiver that is for a failure; nil where none is.
  ///
  /// - Parameter object: what is known of its object; nil where it is a whole.
  /// - Complexity: O(waivers with patterns).
  func waiver(of object: @autoclosure () -> ObjectDescription?) -> Int? {
    if let waiverOfWhole { return waiverOfWhole }
    guard !isEmpty, let object = object() else { return nil }
    let named = object.globalId.flatMap { byGlobalId[$0] }
    let meant = entries.lazy.prefix { $0.number < named ?? .max }.first { entry in
      entry.patterns.contains { $0.matches(className: object.className, name: object.name, tag: object.tag) }
    }
    return meant?.number ?? named
  }
}
