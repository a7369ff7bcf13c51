import IFCModel
import IFCSchema
import Requirements

/// Tells elements in one place apart that are two by what they say of themselves. For one thread.
struct ElementKinds {
  /// Predefined types that say nothing.
  private static let untold: Set<String> = ["NOTDEFINED", "USERDEFINED"]

  private static let unset: Set<String> = ["UNSET", "NOTKNOWN", "OTHER"]

  private let model: Model

  init(_ model: Model) { self.model = model }

  /// Whether nothing says that two elements are not one: no other predefined type, and no other status, as that of what
  /// is demolished and that of what is new in its place.
  func areOne(_ one: Instance, _ other: Instance) -> Bool {
    if let own = type(of: one), let others = type(of: other), own != others { return false }
    if let own = status(of: one), let others = status(of: other), own != others { return false }
    return true
  }

  private func type(of element: Instance) -> String? {
    model.reader.enumeration("PredefinedType", of: element).flatMap { Self.untold.contains($0) ? nil : $0 }
  }

  /// The Status that an element states (Pset_…Common).
  private func status(of element: Instance) -> Set<String>? {
    var found: Set<String> = []
    model.propertySets.forEachSet(of: element.place) { set in
      for property in model.properties(of: set) where model.name(of: property) == "Status" {
        switch model.value(of: property) {
        case .single(let value): add(value, &found)
        case .enumerated(let values): for value in values { add(value, &found) }
        default: break
        }
      }
    }
    return found.isEmpty ? nil : found
  }

  private func add(_ value: TypedValue, _ found: inout Set<String>) {
    guard case .string(let text) = value.scalar else { return }
    let word = Blanks.trimmed(text).uppercased()
    if !word.isEmpty, !Self.unset.contains(word) { found.insert(word) }
  }
}
