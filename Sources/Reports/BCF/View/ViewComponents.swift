import Findings

/// The objects of a topic as viewers know them, and how many they will not find.
struct ViewComponents {
  /// Objects that a viewpoint selects.
  static let most = 1000

  /// An object.
  struct Component: Equatable {
    /// Its GlobalId; nil where it has none that is one.
    let globalId: String?
    /// What the program that made it calls it; nil where the GlobalId says enough.
    let authoringId: String?
  }

  /// The objects, each once, in file order.
  private(set) var all: [Component] = []
  /// Objects that are known by what their program calls them.
  private(set) var byAuthoringId = 0
  /// Objects with neither a GlobalId nor a tag.
  private(set) var leftOut = 0

  init(_ failures: [Failure], explainer: (any FailureExplainer)?) {
    var seen: Set<UInt64> = []
    var ids: Set<String> = []
    for failure in failures where failure.instance != 0 && seen.insert(failure.instance).inserted {
      guard let object = explainer?.describe(failure) else { continue }
      let tag = object.tag.map { DisplayText.cut(DisplayText.printable($0), to: 200) }
      if let globalId = object.globalId, Self.isGlobalId(globalId) {
        if ids.insert(globalId).inserted { all.append(Component(globalId: globalId, authoringId: nil)) }
      } else if let tag, !tag.isBlank {
        byAuthoringId += 1
        all.append(Component(globalId: nil, authoringId: tag))
      } else {
        leftOut += 1
      }
    }
  }

  /// Whether a text is a GlobalId (IfcGloballyUniqueId): 22 characters of its alphabet, the first of two bits.
  static func isGlobalId(_ text: String) -> Bool {
    guard text.utf8.count == 22, let first = text.utf8.first, (UInt8(ascii: "0")...UInt8(ascii: "3")).contains(first)
    else { return false }
    return text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "$"):
        true
      default: false
      }
    }
  }
}

extension String {
  /// Whether there is nothing in it to be seen.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
