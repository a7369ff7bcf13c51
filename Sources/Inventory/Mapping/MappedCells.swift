import Findings
import IFCModel
import IFCSchema
import ModelRules
import Part21
import Requirements

/// Makes rows of objects. For one thread.
struct MappedCells {
  private enum Verdict {
    case value(String)
    case placeholder(String)
  }

  private let model: Model
  private let mapping: TableMapping
  private let path: String
  private let whereabouts: Whereabouts
  private let building: EntityID?
  private let site: EntityID?
  private let project: Instance?
  private var values: ValueInspection
  private let words: PlaceholderSet?
  /// The names of standard sets.
  private let standard: Set<String>

  init(_ model: Model, _ mapping: TableMapping, _ path: String) {
    self.model = model
    self.mapping = mapping
    self.path = path
    whereabouts = Whereabouts(model)
    building = model.schema.entity(named: "IfcBuilding")
    site = model.schema.entity(named: "IfcSite")
    project = model.instances(of: "IfcProject").first
    words = PlaceholderSet(PlaceholderTest.policy(), stage: nil, order: [])
    values = ValueInspection(model, words)
    standard = Set(model.schema.propertySetNames)
  }

  /// The row of an object.
  mutating func row(_ object: Instance) -> TableRow {
    var row = TableRow(
      cells: [], refusals: [], className: model.className(of: object), globalId: model.string("GlobalId", of: object))
    for (position, column) in mapping.columns.enumerated() {
      let found = cell(column, of: object)
      switch found {
      case .value(let text): row.cells.append(text)
      case .placeholder(let text):
        row.cells.append(text)
        if column.isRequired { row.refusals.append(.init(column: position, reason: .placeholder)) }
      case nil:
        row.cells.append(nil)
        if column.isRequired { row.refusals.append(.init(column: position, reason: .empty)) }
      }
    }
    return row
  }

  /// The first source that says something; a placeholder where none does.
  private mutating func cell(_ column: TableMapping.Column, of object: Instance) -> Verdict? {
    var placeholder: Verdict?
    for source in column.sources {
      switch said(source, of: object) {
      case .value(let text): return .value(text)
      case let found?: placeholder = placeholder ?? found
      case nil: continue
      }
    }
    return placeholder
  }

  private mutating func said(_ source: TableSource, of object: Instance) -> Verdict? {
    if source.owner == .model { return .value(path) }
    guard let owner = owner(source.owner, of: object) else { return nil }
    switch source.value {
    case .path: return nil
    case .className: return .value(model.className(of: owner))
    case .classification:
      let found = model.classifications(of: owner).first
      return judged(found?.identification ?? found?.name, isStandard: true)
    case .attribute(let name):
      guard let parameter = model.reader.parameter(name, of: owner) else { return nil }
      guard let text = ValueText.text(model.scalar(name, of: owner) ?? .none) else { return nil }
      switch values.verdict(of: parameter) {
      case .value: return .value(text)
      case .placeholder: return .placeholder(text)
      case .blank, .none: return nil
      }
    case .property(let set, let name): return property(set, name, of: owner)
    }
  }

  private func owner(_ owner: TableSource.Owner, of object: Instance) -> Instance? {
    switch owner {
    case .own: return object
    case .type: return mapping.rows == .type ? object : model.typeObject(of: object)
    case .room:
      if mapping.rows == .space { return object }
      return whereabouts.room(of: object.place, nearest: whereabouts.nearest(of: object.place))
        .flatMap(model.instance(at:))
    case .storey: return model.storey(of: object)
    case .building: return above(object, building)
    case .site: return above(object, site)
    case .project: return project
    case .model: return nil
    }
  }

  /// The building, or the site, above the storey of an object; of an object without a storey above itself or what it is
  /// in.
  private func above(_ object: Instance, _ entity: EntityID?) -> Instance? {
    let start = model.storey(of: object) ?? model.container(of: object) ?? object
    if model.reader.isKind(start, of: entity) { return start }
    return model.ancestors(of: start).lazy.compactMap { [model] in model.instance(at: $0) }
      .first { [model] in model.reader.isKind($0, of: entity) }
  }

  /// A property of an object's own sets, else of its type's; of several the last, a value before a placeholder.
  private func property(_ set: String, _ name: String, of owner: Instance) -> Verdict? {
    let table = model.propertySets
    let wanted = Array(name.utf8)
    var placeholder: Verdict?
    for place in [owner.place, model.typeObject(of: owner)?.place].compactMap(\.self) {
      for found in table.sets(of: place).reversed() {
        let named = table.name(of: found)
        guard set == TableSource.anySet || named == set else { continue }
        for property in model.properties(of: found) where model.hasName(property, wanted) {
          guard let text = ValueText.text(model.value(of: property)) else { continue }
          switch judged(text, isStandard: standard.contains(named)) {
          case .value(let text): return .value(text)
          case let word?: placeholder = placeholder ?? word
          case nil: continue
          }
        }
      }
    }
    return placeholder
  }

  private func judged(_ text: String?, isStandard: Bool) -> Verdict? {
    guard let text, text.contains(where: { !$0.isWhitespace }) else { return nil }
    guard let words, words.contains(text) || words.containsDay(text) else { return .value(text) }
    return PlaceholderTest.mayMean(text) && !isStandard ? .value(text) : .placeholder(text)
  }
}
