import IFCModel
import IFCSchema
import Requirements

/// A ``Locator`` bound to a model: names of sets looked up once, class names resolved.
enum LocatedPlace: Sendable {
  case attribute(String)
  case property(PropertyLookup)
  case classification(ClassificationLookup)
  case material
  case type
  case whole(WholeSearch?)
  case document(DocumentKind)
  case coordinateSystem(String)
  case address(String)

  init(_ locator: Locator, model: Model, _ context: LocatedContext) {
    switch locator {
    case .attribute(let name): self = .attribute(name)
    case .property(let set, let name):
      self = .property(PropertyLookup(set: set, name: name, model: model, context.properties))
    case .classification(let system): self = .classification(ClassificationLookup(system: system, model: model))
    case .material: self = .material
    case .type: self = .type
    case .whole(let name): self = .whole(model.schema.entity(named: name).map { WholeSearch($0, model) })
    case .document(let kind): self = .document(DocumentKind(kind, context.typed))
    case .coordinateSystem(let attribute): self = .coordinateSystem(attribute)
    case .address(let part): self = .address(part)
    }
  }
}

extension LocatedPlace {
  /// Whether one of several values that is as asked suffices: an object is classified, grouped and documented in many
  /// ways, of which one is meant.
  var isSatisfiedByAny: Bool {
    switch self {
    case .classification, .whole, .document, .address: true
    default: false
    }
  }

  /// Whether values are names of objects that it is related to.
  var isRelated: Bool {
    switch self {
    case .type, .whole: true
    default: false
    }
  }
}
