import IFCSchema
import Part21

/// Reads where products stand, through the chain of their placements up to the world.
///
/// A placement that others are relative to (a storey's) is followed up once and kept. For one thread: whoever asks of
/// many products makes a reader for each stretch of them.
public final class PlacementReader {
  /// The classes that a model must keep so that placements can be read.
  public static let classes = ["IfcObjectPlacement", "IfcPlacement", "IfcCartesianPoint", "IfcDirection"]

  let reader: InstanceReader
  private let product: EntityID?
  private let local: EntityID?
  private let linear: EntityID?
  private let point: EntityID?
  private let axes: EntityID?
  private let flatAxes: EntityID?
  /// Metres in the model's length unit.
  let metres: Double
  /// Placements that others are relative to; nil for one that cannot be made out, or is just being followed.
  private var known: [UInt32: Placement?] = [:]
  /// The one of them that was asked for last: elements of a storey mostly stand together.
  private var last: (place: UInt32, placement: Placement?)?

  /// A reader for a model that keeps ``classes``. Where the project states no unit of length, metres are meant.
  public init(_ model: Model) {
    reader = model.reader
    let schema = model.schema
    product = schema.entity(named: "IfcProduct")
    local = schema.entity(named: "IfcLocalPlacement")
    linear = schema.entity(named: "IfcLinearPlacement")
    point = schema.entity(named: "IfcCartesianPoint")
    axes = schema.entity(named: "IfcAxis2Placement3D")
    flatAxes = schema.entity(named: "IfcAxis2Placement2D")
    metres = model.units.unit(ofKind: "LENGTHUNIT")?.conversion?.factor ?? 1
  }

  /// Where a product stands in the world; nil where it has no placement, where one of the chain is missing, goes round
  /// in a circle, is none of axes (a grid's; an alignment's without its Cartesian position), or leads out of all
  /// ``Reach``.
  ///
  /// - Complexity: O(1) where the placement that it is relative to is known, else O(placements up the chain).
  public func world(of product: Instance) -> Placement? {
    guard let placement = placementInstance(of: product), let step = step(of: placement) else { return nil }
    switch step.parent {
    case .world: return reached(step.axes)
    case .placement(let parent):
      if let last, last.place == parent.place { return reached(last.placement?.placing(step.axes)) }
      let base = world(ofPlacement: parent)
      last = (parent.place, base)
      return reached(base?.placing(step.axes))
    case .missing: return nil
    }
  }

  @inline(__always)
  private func reached(_ placement: Placement?) -> Placement? {
    guard let placement, Reach.holds(placement.origin) else { return nil }
    return placement
  }

  /// The instance of a product's placement.
  public func placementInstance(of product: Instance) -> Instance? {
    guard reader.isKind(product, of: self.product) else { return nil }
    // ObjectPlacement is the sixth attribute of every IfcProduct: texts and a reference stand before it.
    if var quick = QuickCursor(bytes: reader.bytes, instanceAt: product.offset), quick.skipText(),
      quick.skipReference(), quick.skipText(), quick.skipText(), quick.skipText(), let name = quick.reference()
    {
      return target(name)
    }
    return target(reader.parameter(5, of: product))
  }

  /// Axes of an IfcAxis2Placement3D or 2D, measured from where it stands.
  public func axes(ofAxisPlacement instance: Instance) -> Placement? {
    let isFlat = reader.isKind(instance, of: flatAxes)
    guard isFlat || reader.isKind(instance, of: axes) else { return nil }
    if var quick = QuickCursor(bytes: reader.bytes, instanceAt: instance.offset), let location = quick.reference(),
      let second = quick.reference(), let third = isFlat ? 0 : quick.reference()
    {
      guard let location = target(location), reader.isKind(location, of: point),
        let origin = vector(location)
      else { return nil }
      let (one, other) = (target(second).flatMap(vector), target(third).flatMap(vector))
      return Placement(origin: origin * metres, axis: isFlat ? nil : one, reference: isFlat ? one : other)
    }
    var cursor = reader.parameters(of: instance)
    guard let location = target(cursor.next()), reader.isKind(location, of: point),
      let origin = vector(location)
    else { return nil }
    let second = target(cursor.next()).flatMap(vector)
    if isFlat { return Placement(origin: origin * metres, axis: nil, reference: second) }
    let third = target(cursor.next()).flatMap(vector)
    return Placement(origin: origin * metres, axis: second, reference: third)
  }

  /// Follows a chain up to a placement that is known, or to the world, and keeps what it has come past.
  private func world(ofPlacement start: Instance) -> Placement? {
    var way: [(place: UInt32, axes: Placement)] = []
    var base: Placement? = .world
    var next = Parent.placement(start)
    while case .placement(let placement) = next {
      if let found = known[placement.place] {
        base = found
        break
      }
      // Whatever comes back here goes round in a circle.
      known[placement.place] = .some(nil)
      guard let step = step(of: placement) else { return nil }
      way.append((placement.place, step.axes))
      next = step.parent
      if case .missing = next { return nil }
    }
    guard var placed = base else { return nil }
    for step in way.reversed() {
      placed = placed.placing(step.axes)
      known[step.place] = placed
    }
    return placed
  }

  /// What a placement is relative to.
  private enum Parent {
    case world
    case placement(Instance)
    /// An instance that is not there.
    case missing
  }

  /// The axes of a placement, measured from what it is relative to, and that; nil for one without axes.
  private func step(of placement: Instance) -> (axes: Placement, parent: Parent)? {
    let isLinear = reader.isKind(placement, of: linear)
    guard isLinear || reader.isKind(placement, of: local) else { return nil }
    if !isLinear, var quick = QuickCursor(bytes: reader.bytes, instanceAt: placement.offset),
      let parent = quick.reference(), let axes = quick.reference()
    {
      guard let instance = target(axes), let axes = self.axes(ofAxisPlacement: instance) else {
        return nil
      }
      return (axes, parent == 0 ? .world : target(parent).map(Parent.placement) ?? .missing)
    }
    var cursor = reader.parameters(of: placement)
    // PlacementRelTo is the first attribute of every placement that has axes.
    let first = cursor.next()
    // RelativePlacement; or, behind it, CartesianPosition, which states what the position along the alignment comes to.
    cursor.skip(isLinear ? 1 : 0)
    guard let instance = target(cursor.next()), let axes = axes(ofAxisPlacement: instance) else { return nil }
    guard first?.kind == .reference else { return (axes, .world) }
    return (axes, target(first).map(Parent.placement) ?? .missing)
  }

  /// The instance that a parameter refers to. Asked on the spot: a closure would copy the reader each time.
  @inline(__always)
  private func target(_ parameter: Parameter?) -> Instance? {
    guard let parameter, parameter.kind == .reference else { return nil }
    return reader.instance(parameter)
  }

  /// The instance of a name; nil for 0, which stands for no reference.
  @inline(__always)
  private func target(_ name: UInt64) -> Instance? { name == 0 ? nil : reader.instance(named: name) }
}
