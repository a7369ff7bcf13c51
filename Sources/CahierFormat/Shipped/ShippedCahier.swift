import CShippedCahiers

/// The cahiers that ship with recol, known by name.
public enum ShippedCahier: String, Sendable, CaseIterable {
  /// 91 requirements for a building in France.
  case batimentFR = "batiment-fr"
  /// Rules on a model or a submission as a whole.
  case rules
  /// The normative rules of buildingSMART that concern deliverables.
  case buildingSMART = "buildingsmart"

  /// Their names.
  public static var names: [String] { allCases.map(\.rawValue) }

  /// The name that was probably meant; empty where none is near.
  public static func nearestName(to name: String) -> String { Nearest.name(to: name.lowercased(), in: names) }

  /// The YAML of a cahier; nil for a name that none has.
  public static func bytes(named name: String) -> [UInt8]? {
    guard let cahier = ShippedCahier(rawValue: name) else { return nil }
    let text = unsafe recol_shipped_cahier(cahier.number)
    return unsafe [UInt8](UnsafeBufferPointer(start: text.bytes, count: text.count))
  }

  /// The number that the embedded text has.
  private var number: UInt8 {
    switch self {
    case .batimentFR: 0
    case .rules: 1
    case .buildingSMART: 2
    }
  }
}
