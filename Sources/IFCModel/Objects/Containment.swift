import IFCSchema

/// Where an object is: in what spatial element, and part of what.
extension Model {
  /// The spatial element that contains an object, directly or through what it is part of, fills or voids; nil for
  /// spatial elements themselves.
  public func container(of instance: Instance) -> Instance? {
    let spatial = schema.entity(named: "IfcSpatialElement") ?? schema.entity(named: "IfcSpatialStructureElement")
    guard !reader.isKind(instance, of: spatial) else { return nil }
    let contained = relation(.containedInSpatialStructure)
    if let place = contained.first(of: instance.place) { return reader.instance(at: place) }
    for place in ancestors(of: instance) {
      if let place = contained.first(of: place) { return reader.instance(at: place) }
    }
    return nil
  }

  /// What an object is part of, from the nearest whole up: through aggregation, nesting, the opening that it fills and
  /// the element that it voids.
  public func ancestors(of instance: Instance) -> Ancestors {
    Ancestors(of: instance.place, along: wholes)
  }

  /// The storey that an object stands in, directly or through what it is part of or in; nil where there is none.
  public func storey(of instance: Instance) -> Instance? {
    guard let storey = schema.entity(named: "IfcBuildingStorey") else { return nil }
    var next: Instance? = instance
    var steps = 0
    while let current = next, steps < 8 {
      if reader.isKind(current, of: storey), steps > 0 { return current }
      for place in ancestors(of: current) {
        if let whole = reader.instance(at: place), reader.isKind(whole, of: storey) { return whole }
      }
      next = container(of: current)
      steps += 1
    }
    return nil
  }

  /// The storey that an object stands in; of a storey in none, the storey itself.
  public func storeyOrItself(_ instance: Instance) -> Instance? {
    if let storey = storey(of: instance) { return storey }
    return reader.isKind(instance, of: schema.entity(named: "IfcBuildingStorey")) ? instance : nil
  }
}
