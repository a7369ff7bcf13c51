import Findings
import IFCModel
import IFCSchema
import ModelRules
import Part21
import Requirements

/// Reads what stands at a place of an object (``Locator``), on the object or on its type.
struct LocatedReading: Sendable {
  let model: Model
  let carrier: Carrier
  let types: RelationTable

  init(model: Model, carrier: Carrier) {
    self.model = model
    self.carrier = carrier
    types = model.relation(.definesByType)
  }

  /// Has the model read what places need of it, by all threads together, before one thread asks for it alone.
  static func prepare(_ locators: [Locator], _ model: Model) {
    for locator in locators {
      switch locator {
      case .material: _ = model.relation(.associatesMaterial)
      case .whole: for relation in WholeSearch.upward { _ = model.relation(relation) }
      case .document: model.prepareDocuments()
      case .attribute, .property, .classification, .type, .coordinateSystem, .address: break
      }
    }
  }

  /// The content of a place: that of the object itself, or of its type where the object says nothing and both may
  /// carry it.
  func content(at place: LocatedPlace, of instance: Instance) -> LocatedContent {
    switch place {
    case .attribute(let name): attribute(name, of: instance)
    case .property(let lookup): property(lookup, of: instance)
    case .classification(let lookup):
      texts(lookup.codes(of: instance.place, typedBy: types.first(of: instance.place)), orAbsent: .classification)
    case .material: texts(model.materials(of: instance).names, orAbsent: .material)
    case .type: typeName(of: instance)
    case .whole(let search): wholes(search, of: instance)
    case .document(let kind): documents(kind, of: instance)
    case .coordinateSystem(let attribute): coordinateSystem(attribute)
    case .address(let part): address(part, of: instance)
    }
  }

  /// What alone decides the content of a place, and of all objects that share it; nil where the object itself does.
  func source(of place: LocatedPlace, _ instance: Instance) -> UInt32? {
    switch place {
    case .classification(let lookup): lookup.source(of: instance.place, typedBy: types.first(of: instance.place))
    case .material: model.materialSource(of: instance)
    default: nil
    }
  }

  // MARK: Attributes

  private func attribute(_ name: String, of instance: Instance) -> LocatedContent {
    if name == "PredefinedType" { return predefinedType(of: instance) }
    if name == "OperationType", model.reader.isKind(instance, of: model.schema.entity(named: "IfcTransportElement")) {
      return operationType(of: instance)
    }
    // A type hands its properties on to its objects, but not its name or its tag.
    guard carrier == .type else { return ownAttribute(name, of: instance) }
    return types.first(of: instance.place).flatMap(model.instance(at:)).map { ownAttribute(name, of: $0) }
      ?? .absent(.type)
  }

  /// In IFC2X3 the kind of a lift is its OperationType, and the PredefinedType of its type.
  private func operationType(of lift: Instance) -> LocatedContent {
    let own = ownAttribute("OperationType", of: lift)
    if case .values(let values) = own, values.first?.text != "NOTDEFINED" { return own }
    let typed = predefinedType(of: lift)
    if case .values = typed { return typed }
    return own
  }

  private func ownAttribute(_ name: String, of instance: Instance) -> LocatedContent {
    guard let position = model.schema.position(of: name, in: instance.entity) else { return .absent(.attribute) }
    guard let parameter = model.parameter(position, of: instance) else { return .blank }
    let type = model.expectedType(at: position, of: instance.entity)
    let typed = model.reader.typedValue(parameter, expected: type)
    let value = LocatedValue(
      typed, conversion: model.conversion(ofType: typed.type), quantity: model.schema.measure(named: typed.type)?.unit)
    return value.isBlank ? .blank : .values([value])
  }

  private func predefinedType(of instance: Instance) -> LocatedContent {
    let type = model.predefinedType(of: instance)
    guard type.isOnOccurrence || type.typed != nil else { return .absent(.attribute) }
    // USERDEFINED stands for a text that has to be there (CorrectPredefinedType).
    guard let word = type.effective, !["NOTDEFINED", "USERDEFINED"].contains(word) else { return .blank }
    guard word.contains(where: { !$0.isWhitespace }) else { return .blank }
    return .values([LocatedValue(text: word)])
  }

  // MARK: What an object is related to

  private func texts(_ texts: [String], orAbsent place: AbsentPlace) -> LocatedContent {
    if texts.isEmpty { return .absent(place) }
    let values = texts.map(LocatedValue.init(text:)).filter { !$0.isBlank }
    return values.isEmpty ? .blank : .values(values)
  }

  private func typeName(of instance: Instance) -> LocatedContent {
    guard let type = types.first(of: instance.place).flatMap(model.instance(at:)) else { return .absent(.type) }
    // A type without a name is a type all the same.
    let name = model.string("Name", of: type) ?? ""
    return .values([LocatedValue(text: name.isEmpty ? "#\(type.name)" : name)])
  }

  private func wholes(_ search: WholeSearch?, of instance: Instance) -> LocatedContent {
    guard let search else { return .absent(.whole) }
    let names = search.wholes(of: instance).map { whole in
      let name = model.string("Name", of: whole) ?? ""
      return name.isEmpty ? "#\(whole.name)" : name
    }
    return texts(names, orAbsent: .whole)
  }

  private func documents(_ kind: DocumentKind, of instance: Instance) -> LocatedContent {
    let meant = model.documents(of: instance).filter(kind.isMeant)
    let owners = [instance.place] + (types.first(of: instance.place).map { [$0] } ?? [])
    // A name alone leads to no document.
    return texts(
      meant.map { $0.location ?? $0.identification ?? "" }
        + owners.flatMap { kind.locations(ofOwnerAt: $0, in: model) },
      orAbsent: .document)
  }

  private func coordinateSystem(_ attribute: String) -> LocatedContent {
    if let system = model.instances(of: "IfcProjectedCRS").first {
      let text = model.string(attribute, of: system) ?? ""
      return attribute == "Name" ? coordinateSystem(named: text) : texts([text], orAbsent: .coordinateSystem)
    }
    guard attribute == "Name", let name = model.georeference().coordinateSystem else {
      return .absent(.coordinateSystem)
    }
    return coordinateSystem(named: name)
  }

  private func coordinateSystem(named name: String) -> LocatedContent {
    var value = LocatedValue(text: name)
    value.otherNames = MapSystemNames.codes(writtenAs: name).map { "EPSG:\($0)" }
    return value.isBlank ? .blank : .values([value])
  }

  /// The address of a site or building; of a building without one, that of its site.
  private func address(_ part: String, of instance: Instance) -> LocatedContent {
    var owners = [instance]
    if let building = model.schema.entity(named: "IfcBuilding"), model.schema.isKind(instance.entity, of: building),
      let site = model.schema.entity(named: "IfcSite")
    {
      owners += model.ancestors(of: instance).compactMap(model.instance(at:)).filter {
        model.schema.isKind($0.entity, of: site)
      }
    }
    for owner in owners {
      let attributes = ["BuildingAddress", "SiteAddress"]
      guard let address = attributes.lazy.compactMap({ model.reader.reference($0, of: owner) }).first else { continue }
      guard let scalar = model.scalar(part, of: address) else { return .absent(.address) }
      if case .list(let lines) = scalar {
        let texts = lines.compactMap { line in if case .string(let text) = line { text } else { nil } }
        return self.texts(texts, orAbsent: .address)
      }
      return texts([LocatedValue(TypedValue(type: "", scalar: scalar)).text], orAbsent: .address)
    }
    return .absent(.address)
  }
}
