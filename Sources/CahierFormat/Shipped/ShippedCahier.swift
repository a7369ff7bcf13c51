/// The cahiers that ship with recol, known by name.
public enum ShippedCahier {
  /// Their names.
  public static let names: [String] = []

  /// The YAML of a cahier; nil for a name that none has.
  public static func bytes(named name: String) -> [UInt8]? { nil }
}
