import IFCModel
import IFCSchema

/// Names storeys so that no two of a model are taken for one.
struct StoreyNames {
  private let model: Model

  init(_ model: Model) { self.model = model }

  /// A name for each storey: its own, after the name of its building where another storey has the same, followed by
  /// its GlobalId where that does not tell them apart either.
  func distinct(_ storeys: [Instance]) -> [String] {
    var names = storeys.map { text("Name", of: $0) ?? identity(of: $0) }
    for place in repeated(names) {
      if let building = building(of: storeys[place]) { names[place] = "\(building) / \(names[place])" }
    }
    for place in repeated(names) { names[place] += " (\(identity(of: storeys[place])))" }
    return names
  }

  /// The places of names that stand more than once.
  private func repeated(_ names: [String]) -> [Int] {
    let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    return names.indices.filter { counts[names[$0], default: 0] > 1 }
  }

  private func building(of storey: Instance) -> String? {
    guard let kind = model.schema.entity(named: "IfcBuilding") else { return nil }
    return model.ancestors(of: storey).lazy.compactMap(model.instance(at:))
      .first { model.schema.isKind($0.entity, of: kind) }.flatMap { text("Name", of: $0) }
  }

  private func identity(of storey: Instance) -> String { text("GlobalId", of: storey) ?? "#\(storey.name)" }

  private func text(_ attribute: String, of instance: Instance) -> String? {
    model.string(attribute, of: instance).flatMap { $0.isEmpty ? nil : $0 }
  }
}
