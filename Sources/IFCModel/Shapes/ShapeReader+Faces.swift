import ByteInput
import IFCSchema
import Part21

extension ShapeReader {
  /// The floor of a body of flat faces that lies in a placement; nil where it is no such body, has more than `budget`
  /// instances, or its floor cannot be told.
  func facetedFloor(of item: Instance, in placement: Placement) -> ClosedRange<Double>? {
    switch reader.schema.name(of: item.entity) {
    case "IfcFacetedBrep": return floor { add(facesOf: reader.reference("Outer", of: item), in: placement, to: &$0) }
    case "IfcFaceBasedSurfaceModel": return floor(ofShells: reader.references("FbsmFaces", of: item), in: placement)
    case "IfcShellBasedSurfaceModel": return floor(ofShells: reader.references("SbsmBoundary", of: item), in: placement)
    case "IfcTriangulatedFaceSet": return floor { add(trianglesOf: item, in: placement, to: &$0) }
    case "IfcPolygonalFaceSet": return floor { add(polygonsOf: item, in: placement, to: &$0) }
    default: return nil
    }
  }

  private func floor(_ read: (inout FacetedFloor) -> Bool) -> ClosedRange<Double>? {
    var floor = FacetedFloor()
    return read(&floor) ? floor.area : nil
  }

  /// Shells may lie over each other: the largest is floor for sure, and all together are the most.
  private func floor(ofShells shells: [Instance], in placement: Placement) -> ClosedRange<Double>? {
    let floors = shells.map { shell in floor { add(facesOf: shell, in: placement, to: &$0) } }
    let known = floors.compactMap(\.self)
    guard !known.isEmpty, known.count == floors.count else { return nil }
    let most = known.reduce(0) { $0 + $1.upperBound }
    return known.reduce(0) { max($0, $1.lowerBound) }...most
  }

  // MARK: Faces with rims of their own (ISO 10303-42)

  private func add(facesOf shell: Instance?, in placement: Placement, to floor: inout FacetedFloor) -> Bool {
    guard let shell else { return false }
    for face in reader.references("CfsFaces", of: shell) {
      guard kinds.part(face.entity) != .bent else { return false }
      var rims: [[SIMD3<Double>]] = []
      for bound in reader.references("Bounds", of: face) {
        guard let loop = reader.reference("Bound", of: bound), kinds.part(loop.entity) != .bent else { return false }
        let corners = reader.references("Polygon", of: loop)
        budget -= corners.count + 3
        guard budget > 0 else { return false }
        let points = corners.compactMap(placements.vector).map { placement.point($0 * placements.metres) }
        guard points.count == corners.count else { return false }
        rims.append(reader.enumeration("Orientation", of: bound) == "F" ? points.reversed() : points)
      }
      floor.add(rims)
    }
    return true
  }

  // MARK: Faces by the numbers of their points

  private func add(trianglesOf set: Instance, in placement: Placement, to floor: inout FacetedFloor) -> Bool {
    guard let points = points(of: set, in: placement), let list = reader.parameter("CoordIndex", of: set),
      list.kind == .list
    else { return false }
    let order = pointNumbers(of: set)
    var triangles = ParameterCursor(bytes: reader.bytes, list: list.body)
    while let triangle = triangles.next() {
      guard let rim = rim(triangle, points, order) else { return false }
      floor.add([rim])
    }
    return true
  }

  private func add(polygonsOf set: Instance, in placement: Placement, to floor: inout FacetedFloor) -> Bool {
    guard let points = points(of: set, in: placement) else { return false }
    let order = pointNumbers(of: set)
    for face in reader.references("Faces", of: set) {
      guard let outer = reader.parameter("CoordIndex", of: face), let rim = rim(outer, points, order) else {
        return false
      }
      var rims = [rim]
      if let holes = reader.parameter("InnerCoordIndices", of: face), holes.kind == .list {
        var cursor = ParameterCursor(bytes: reader.bytes, list: holes.body)
        while let hole = cursor.next() {
          guard let rim = self.rim(hole, points, order) else { return false }
          rims.append(rim)
        }
      }
      floor.add(rims)
    }
    return true
  }

  private func points(of set: Instance, in placement: Placement) -> [SIMD3<Double>]? {
    guard let list = reader.reference("Coordinates", of: set), let rows = reader.parameter("CoordList", of: list) else {
      return nil
    }
    let points = placements.rows(rows).map { placement.point($0 * placements.metres) }
    return points.isEmpty ? nil : points
  }

  /// The numbers of points by which faces say theirs; nil where they count points themselves.
  private func pointNumbers(of set: Instance) -> [Int]? {
    reader.parameter("PnIndex", of: set).flatMap { $0.kind == .list ? numbers($0) : nil }
  }

  /// The corners of a rim, whose numbers are counted from 1; nil where one is missing.
  private func rim(_ list: Parameter, _ points: [SIMD3<Double>], _ order: [Int]?) -> [SIMD3<Double>]? {
    guard list.kind == .list, let numbers = numbers(list) else { return nil }
    budget -= 1 + numbers.count
    guard budget > 0 else { return nil }
    var rim: [SIMD3<Double>] = []
    for number in numbers {
      // What is no number of a point wraps to one that nobody has.
      var place = number &- 1
      if let order {
        guard order.indices.contains(place) else { return nil }
        place = order[place] &- 1
      }
      guard points.indices.contains(place) else { return nil }
      rim.append(points[place])
    }
    return rim
  }

  /// The integers of a list; nil where something else is among them.
  private func numbers(_ list: Parameter) -> [Int]? {
    var numbers: [Int] = []
    var cursor = ParameterCursor(bytes: reader.bytes, list: list.body)
    while let item = cursor.next() {
      guard let number = reader.bytes.integer(item).flatMap(Int.init(exactly:)) else { return nil }
      numbers.append(number)
    }
    return numbers
  }
}
