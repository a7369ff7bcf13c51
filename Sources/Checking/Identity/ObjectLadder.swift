public import Findings
public import IFCModel
import IFCSchema
import Synchronization

/// Says what the objects of a model are known by when it is exported again (``ObjectIdentity``).
public struct ObjectLadder: Sendable {
  private let model: Model
  private let repeated: RepeatedGlobalIds
  private let serials = LastSerialNumber()

  /// The ladder of a model; it is read when somebody asks.
  public init(_ model: Model) {
    self.model = model
    repeated = RepeatedGlobalIds(model)
  }

  /// The same ladder, which asks a model of its own; see `Model.forOneThread()`.
  init(sharing other: ObjectLadder, _ model: Model) {
    self.model = model
    repeated = RepeatedGlobalIds(sharing: other.repeated)
  }

  /// The first rung that an object has.
  ///
  /// - Complexity: O(1) where the GlobalId is well-formed and the only one (after a pass over the objects the first
  ///   time); else O(its properties), once for findings on one object that follow each other.
  public func identity(of instance: Instance, _ object: ObjectDescription) -> ObjectIdentity {
    if let globalId = object.globalId, repeated.isSoundAndSingle(globalId) {
      return ObjectIdentity(.globalId, [globalId])
    }
    if let tag = Self.filled(object.tag) { return ObjectIdentity(.tag, [tag]) }
    if isSpace(instance), let number = Self.filled(object.name) { return ObjectIdentity(.number, [number]) }
    if let serial = serials.of(instance.place, reading: { serialNumber(of: instance) }) {
      return ObjectIdentity(.serialNumber, [serial])
    }
    return .kind(object, place(of: instance))
  }

  /// Where an object stands, a storey in itself, and what it is an occurrence of.
  public func place(of instance: Instance) -> ObjectPlace {
    ObjectPlace(
      typeName: model.typeObject(of: instance).flatMap { model.string("Name", of: $0) },
      storey: model.storeyOrItself(instance).flatMap { model.string("Name", of: $0) })
  }

  private func isSpace(_ instance: Instance) -> Bool {
    model.schema.entity(named: "IfcSpace").map { model.schema.isKind(instance.entity, of: $0) } ?? false
  }

  private func serialNumber(of instance: Instance) -> String? {
    let sets = model.mergedPropertySets(of: instance).filter { $0.name == "Pset_ManufacturerOccurrence" }
    for property in sets.flatMap(\.properties) where property.name == "SerialNumber" {
      guard case .single(let value) = model.value(of: property.property), case .string(let text) = value.scalar else {
        continue
      }
      return Self.filled(text)
    }
    return nil
  }

  private static func filled(_ text: String?) -> String? {
    text.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }
}

/// The serial number of the object that was asked for last: one object may have thousands of findings, and to find its
/// serial number reads all of its sets.
private final class LastSerialNumber: Sendable {
  private let last = Mutex<(place: UInt32, serial: String?)?>(nil)

  /// The serial number of the object at a place; nil for none.
  func of(_ place: UInt32, reading: () -> String?) -> String? {
    if let known = last.withLock({ $0 }), known.place == place { return known.serial }
    let serial = reading()
    last.withLock { $0 = (place, serial) }
    return serial
  }
}
