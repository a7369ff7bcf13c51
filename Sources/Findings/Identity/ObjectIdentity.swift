/// What an object is known by when its model is exported again: the first rung of a ladder that it has.
///
/// 1. its GlobalId, where that is well-formed and no other object of the model has it;
/// 2. its Tag, which authoring tools keep (Revit's element number);
/// 3. the number of a room (Name of a space);
/// 4. its serial number (`Pset_ManufacturerOccurrence.SerialNumber`);
/// 5. class, type, storey and name together, which several objects may share;
/// 6. nothing: the finding is one on the model, or the submission, as a whole.
public struct ObjectIdentity: Hashable, Sendable {
  /// By what an object is known.
  public enum Rung: String, Sendable, CaseIterable {
    case globalId = "global-id"
    case tag
    case number
    case serialNumber = "serial-number"
    case kind
    case whole
  }

  /// By what.
  public var rung: Rung
  /// The words that say it; in the order class, type, storey, name for ``Rung/kind``.
  public var words: [String]

  /// An identity.
  public init(_ rung: Rung, _ words: [String]) {
    self.rung = rung
    self.words = words
  }

  /// The last rung that an object can stand on.
  public static func kind(_ object: ObjectDescription, _ place: ObjectPlace) -> ObjectIdentity {
    ObjectIdentity(.kind, [object.className, place.typeName ?? "", place.storey ?? "", object.name ?? ""])
  }

  /// A finding on the model or the submission as a whole, told apart from others of the same rule by what was found.
  ///
  /// - Parameter found: what was found; its numbers do not count, since 12 of something are 11 when one was repaired.
  public static func whole(_ found: String?) -> ObjectIdentity {
    ObjectIdentity(.whole, [withoutNumbers(found ?? "")])
  }

  private static func withoutNumbers(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var isNumber = false
    for scalar in text.unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      if isDigit, !isNumber { out.append("0") }
      if !isDigit { out.append(scalar) }
      isNumber = isDigit
    }
    return String(out)
  }
}
