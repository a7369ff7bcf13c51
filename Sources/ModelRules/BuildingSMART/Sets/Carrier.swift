import IFCModel
import IFCSchema

/// Who carries a standard set, as far as it matters for whether it may.
struct Carrier {
  /// Its class, and the predefined type that counts: carriers of one kind may carry the same.
  struct Kind: Hashable {
    var entity: EntityID
    /// The predefined type in capitals; nil where none is stated.
    var word: String?
    /// What is told of it.
    var shown: String
  }

  let place: UInt32
  let kind: Kind

  /// The one at a place: its own predefined type counts, that of its type object where it has none, and its ObjectType
  /// where its class has no such attribute. Nil where the schema does not know its class.
  init?(at place: UInt32, _ model: Model) {
    guard let object = model.instance(at: place) else { return nil }
    let said = model.predefinedType(of: object)
    let (word, text) = said.own != nil ? (said.own, said.ownText) : (said.typed, said.typedText)
    var stated = word == "USERDEFINED" ? text : word
    if word == nil, !said.isOnOccurrence { stated = model.string("ObjectType", of: object) }
    let found = stated?.uppercased()
    self.place = place
    kind = Kind(entity: object.entity, word: found, shown: found ?? word ?? "$")
  }
}
