import ByteInput
public import IFCModel
import IFCSchema
import Part21

/// A path in a text property.
public struct TypedPathFact: Sendable {
  /// The name of the property's instance.
  public var property: UInt64
  /// What the property is called.
  public var name: String
  /// The path.
  public var path: String
}

/// Reads paths of documents out of text properties, of single values and of lists.
public struct TypedPathReader: Sendable {
  let model: Model

  /// Of a model.
  public init(model: Model) { self.model = model }

  /// The paths in file order. O(properties), over the threads.
  public func paths() -> [TypedPathFact] {
    [("IfcPropertySingleValue", "NominalValue"), ("IfcPropertyListValue", "ListValues")].flatMap(paths)
  }

  private func paths(_ className: String, _ attribute: String) -> [TypedPathFact] {
    let properties = model.instances(of: className)
    guard let entity = model.schema.entity(named: className),
      let position = model.schema.position(of: attribute, in: entity)
    else { return [] }
    return Slots.map(count: properties.count, threads: model.reader.threads) { range in
      let own = model.forOneThread()
      return properties[range].flatMap { property -> [TypedPathFact] in
        let texts = own.parameter(position, of: property).map { TypedPathReader.texts($0, own) } ?? []
        let found = texts.flatMap(TypedPath.paths)
        guard !found.isEmpty else { return [] }
        let name = own.string("Name", of: property) ?? ""
        return found.map { TypedPathFact(property: property.name, name: name, path: $0) }
      }
    }.flatMap(\.self)
  }

  /// The texts of a value, or of a list of values, that may hold a path.
  private static func texts(_ value: Parameter, _ model: Model) -> [String] {
    let bytes = model.reader.bytes
    switch value.kind {
    case .typed:
      guard let text = bytes.wrapped(value), text.kind == .string, TypedPath.mayHold(bytes, text.body) else {
        return []
      }
      return model.structure.string(text).map { [$0] } ?? []
    case .list:
      var found: [String] = []
      var items = ParameterCursor(bytes: bytes, list: value.body)
      while let item = items.next() {
        if item.kind == .typed { found += texts(item, model) }
      }
      return found
    default: return []
    }
  }
}
