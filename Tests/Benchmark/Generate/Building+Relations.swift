extension Building {
  /// Elements with a type, a material, a classification, a group and parts, in relations of a few members.
  func addRelatedElements(count: Int) {
    let number = elements
    let members = (0..<count).map { element("IFCMEMBER", name: "Barre \(number + $0)", isPart: true) }
    let assembly = element("IFCELEMENTASSEMBLY", name: "Ferme \(number)", after: ",$,.TRUSS.")
    root("IFCRELAGGREGATES", "$,$,#\(assembly),(\(Building.list(members)))")
    let type = root("IFCMEMBERTYPE", "'Profil \(number % 12)',$,$,$,$,$,$,.MEMBER.")
    root("IFCRELDEFINESBYTYPE", "$,$,(\(Building.list(members))),#\(type)")
    let material = output.instance("IFCMATERIAL('Acier S\(235 + number % 3 * 40)',$,$)")
    root("IFCRELASSOCIATESMATERIAL", "$,$,(\(Building.list(members))),#\(material)")
    let system = output.instance("IFCCLASSIFICATION('CSTB','2024',$,'Uniformat II',$,$,$)")
    let reference = output.instance("IFCCLASSIFICATIONREFERENCE($,'B\(number % 90 + 10)','Charpente',#\(system),$,$)")
    root("IFCRELASSOCIATESCLASSIFICATION", "$,$,(\(Building.list(members))),#\(reference)")
    let group = root("IFCGROUP", "'Lot \(number % 20)',$,$")
    root("IFCRELASSIGNSTOGROUP", "$,$,(\(Building.list(members))),$,#\(group)")
  }

  /// Elements that one relation gives one property set.
  func addElementsOfOneRelation(count: Int) {
    let property = output.instance("IFCPROPERTYSINGLEVALUE('IsExternal',$,IFCBOOLEAN(.T.),$)")
    let set = root("IFCPROPERTYSET", "'Pset_WallCommon',$,(#\(property))")
    var members: [UInt64] = []
    for number in 0..<count { members.append(element("IFCWALL", name: "Mur \(number)")) }
    output.instance(
      "IFCRELDEFINESBYPROPERTIES('\(output.globalId())',#\(history),$,$,", referencesTo: members, ",#\(set))")
  }
}
