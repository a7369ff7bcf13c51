import ByteInput
import IFCSchema
import Part21

/// Instances whose name others have before them. A model with such instances is damaged; ``Model/instance(named:)`` gives
/// the first of each name.
extension Model {
  /// Whether several instances have one name.
  public var sharesNames: Bool { !structure.index.repeated.isEmpty || structure.index.sharesNames }

  /// Whether an instance is another than ``instance(named:)`` gives for its name.
  public func isNamesake(_ instance: Instance) -> Bool {
    sharesNames && self.instance(named: instance.name)?.offset != instance.offset
  }

  /// The instance of a name whose `#` stands at an offset; nil where there is none, or its class is unknown.
  ///
  /// For models that share names. What relations say of it is what they say of the first of its name.
  /// - Complexity: O(bytes before its parameters).
  public func instance(named name: UInt64, at offset: Int) -> Instance? {
    let bytes = structure.bytes
    guard sharesNames, offset >= 0, offset < bytes.count, bytes[offset] == UInt8(ascii: "#"),
      structure.name(at: offset) == name
    else { return nil }
    let head = bytes[offset..<max(offset, structure.parameters(at: offset).position - 1)].text
    guard let keyword = head.split(separator: "=").last?.filter({ !$0.isWhitespace }),
      let entity = schema.entity(named: keyword)
    else { return nil }
    let place = structure.index.place(named: name).map(UInt32.init(clamping:)) ?? .max
    return Instance(name: name, offset: offset, place: place, entity: entity)
  }
}
