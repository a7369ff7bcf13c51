import IFCSchema
import Part21

/// The properties of a set, in order, read from the bytes one by one; nothing is allocated.
public struct PropertySequence: Sequence, IteratorProtocol, Sendable {
  private let reader: InstanceReader
  private let forms: PropertyForms
  private var cursor: ParameterCursor
  /// The predefined set whose attributes are the properties; nil where a list refers to them.
  private let owner: Instance?
  private var position: Int

  /// The properties that a list refers to.
  init(_ reader: InstanceReader, _ forms: PropertyForms, list: Parameter?) {
    self.reader = reader
    self.forms = forms
    cursor = ParameterCursor(bytes: reader.bytes, list: list?.kind == .list ? list?.body ?? 0..<0 : 0..<0)
    owner = nil
    position = 0
  }

  /// The attributes of a predefined set, from a position on.
  init(_ reader: InstanceReader, _ forms: PropertyForms, attributesOf owner: Instance, from position: Int) {
    self.reader = reader
    self.forms = forms
    cursor = reader.parameters(of: owner)
    cursor.skip(position)
    self.owner = owner
    self.position = position
  }

  /// The next property; references to what is no property are stepped over.
  public mutating func next() -> Property? {
    if let owner { return nextAttribute(owner) }
    while let item = cursor.next() {
      guard let instance = reader.instance(item) else { continue }
      let form = forms[instance.entity]
      guard form != .unknown else { continue }
      var parameters = reader.parameters(of: instance)
      // Name is the first attribute of IfcProperty and of IfcPhysicalQuantity in every release.
      return Property(form: form, instance: instance, encodedName: parameters.next(), attribute: 0, value: nil)
    }
    return nil
  }

  private mutating func nextAttribute(_ owner: Instance) -> Property? {
    guard position < reader.schema.parameterCount(of: owner.entity), let value = cursor.next() else { return nil }
    defer { position += 1 }
    return Property(form: .attribute, instance: owner, encodedName: nil, attribute: position, value: value)
  }
}
