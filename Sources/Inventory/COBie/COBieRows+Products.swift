import Findings
import IFCModel
import IFCSchema

/// Type and Component.
extension COBieRows {
  /// A type of products.
  mutating func type(_ type: Instance) -> [COBieRow] {
    var draft = draft(.type, type)
    draft.set("Description", cell("Description", of: type))
    fill(&draft, AssetSheets.TypeSheet.columns, by: type)
    return [row(draft, of: type)]
  }

  /// A product in its place.
  mutating func component(_ component: Instance) -> [COBieRow] {
    var draft = draft(.component, component)
    let type = model.typeObject(of: component)
    if let type {
      let hasRow = sheets.sheet(of: type) == .type
      draft.set("TypeName", hasRow ? .name(.type, type.name) : cell("Name", of: type))
    }
    let nearest = whereabouts.nearest(of: component.place)
    if let room = whereabouts.room(of: component.place, nearest: nearest).flatMap(model.instance(at:)) {
      draft.set("Space", .name(.space, room.name))
    }
    draft.set("Description", cell("Description", of: component))
    fill(&draft, AssetSheets.Component.columns, by: component, type: type)
    // The number on the thing itself.
    draft.set("TagNumber", cell("Tag", of: component))
    return [row(draft, of: component)]
  }
}
