/// Some of the columns of a sheet, by their positions.
struct CellSet: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// One column; none for nil.
  init(_ position: Int?) { rawValue = position.map { 1 << UInt64($0) } ?? 0 }
}
