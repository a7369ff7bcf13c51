import IFCModel
import Requirements

/// Classifications in a system, prepared for one model and one thread.
final class ClassificationLookup: Sendable {
  private let table: ClassificationTable
  /// The name of the system as it is asked for, and folded; nil for any system.
  private let system: (asked: String, folded: String)?

  init(system: String?, model: Model) {
    table = model.classificationTable
    self.system = system.map { ($0, TextFolding.folded($0)) }
  }

  /// The codes, else the names, of the classes in the system that an object is put into, by the places of itself and of
  /// its type object.
  func codes(of place: UInt32, typedBy type: UInt32?) -> [String] {
    table.classifications(of: place, typedBy: type).compactMap { reference in
      isMeant(reference.system) ? reference.identification ?? reference.name ?? "" : nil
    }
  }

  /// The type where it alone classifies the object; nil where the object is classified itself, or not at all.
  func source(of place: UInt32, typedBy type: UInt32?) -> UInt32? {
    guard let type, table.hasAny(type), !table.hasAny(place) else { return nil }
    return type
  }

  private func isMeant(_ name: String?) -> Bool {
    guard let system else { return true }
    guard let name else { return false }
    return name == system.asked || TextFolding.folded(name) == system.folded
  }
}
