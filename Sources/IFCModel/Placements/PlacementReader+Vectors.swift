import ByteInput
import IFCSchema
import Part21

/// Points and directions.
extension PlacementReader {
  /// The two or three numbers of an IfcCartesianPoint or IfcDirection, as they stand; nil where one is no number.
  func vector(_ instance: Instance) -> SIMD3<Double>? {
    if var quick = QuickCursor(bytes: reader.bytes, instanceAt: instance.offset), let numbers = quick.numbers() {
      return numbers
    }
    return reader.parameter(0, of: instance).flatMap(vector)
  }

  /// The rows of a list of points, as they stand; what is none is left out.
  func rows(_ list: Parameter) -> [SIMD3<Double>] {
    guard list.kind == .list else { return [] }
    var rows: [SIMD3<Double>] = []
    var cursor = ParameterCursor(bytes: reader.bytes, list: list.body)
    while let row = cursor.next() {
      if let vector = vector(row) { rows.append(vector) }
    }
    return rows
  }

  /// The first row of a list of points, as it stands; nil where there is none, or it is none.
  func firstRow(_ list: Parameter) -> SIMD3<Double>? {
    guard list.kind == .list else { return nil }
    var cursor = ParameterCursor(bytes: reader.bytes, list: list.body)
    return cursor.next().flatMap(vector)
  }

  func vector(_ list: Parameter) -> SIMD3<Double>? {
    guard list.kind == .list else { return nil }
    var cursor = ParameterCursor(bytes: reader.bytes, list: list.body)
    var vector = SIMD3<Double>.zero
    var count = 0
    while count < 3, let item = cursor.next() {
      guard let number = reader.bytes.real(item), number.isFinite else { return nil }
      vector[count] = number
      count += 1
    }
    return count >= 2 ? vector : nil
  }
}
