import IFCSchema
import Part21

/// What an object says of its predefined type, and its type object beside it.
public struct PredefinedType: Sendable, Equatable {
  /// The word of `PredefinedType` of the occurrence; nil where it has no value or the class has no such attribute.
  public var own: String?
  /// Whether the class of the occurrence has the attribute at all.
  public var isOnOccurrence: Bool
  /// The text that names a user-defined one: `ObjectType` of an occurrence, `ElementType`, `ProcessType` or
  /// `ResourceType` of a type object; nil for a word that needs none.
  public var ownText: String?
  /// The word of the type object.
  public var typed: String?
  /// The text of the type object.
  public var typedText: String?

  /// The one that counts: the type object's where it states one other than NOTDEFINED, else the occurrence's, each
  /// time with the text instead of USERDEFINED where there is one; nil where neither states any.
  public var effective: String? {
    if let typed, typed != "NOTDEFINED" { return PredefinedType.named(typed, typedText) }
    return own.map { PredefinedType.named($0, ownText) }
  }

  private static func named(_ word: String, _ text: String?) -> String {
    guard word == "USERDEFINED", let text, !text.isEmpty else { return word }
    return text
  }
}

extension Model {
  /// What is said of the predefined type of an occurrence or of a type object.
  public func predefinedType(of instance: Instance) -> PredefinedType {
    let own = words(of: instance)
    var result = PredefinedType(
      own: own.word, isOnOccurrence: schema.position(of: "PredefinedType", in: instance.entity) != nil,
      ownText: own.text)
    if let type = typeObject(of: instance) {
      let words = words(of: type)
      result.typed = words.word
      result.typedText = words.text
    }
    return result
  }

  private func words(of instance: Instance) -> (word: String?, text: String?) {
    let word = reader.enumeration("PredefinedType", of: instance)
    guard word == "USERDEFINED" else { return (word, nil) }
    for attribute in ["ObjectType", "ElementType", "ProcessType", "ResourceType"] {
      guard let position = schema.position(of: attribute, in: instance.entity) else { continue }
      return (word, reader.parameter(position, of: instance).flatMap(structure.string))
    }
    return (word, nil)
  }
}
