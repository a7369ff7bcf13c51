/// How much of a workbook or a CSV file is read. What exceeds one of these is refused, with the limit said.
public struct SheetLimits: Sendable {
  /// Bytes of the file.
  public var file = 64 << 20
  /// Members of the archive.
  public var members = 10_000
  /// Bytes of one unpacked part.
  public var part = 128 << 20
  /// Bytes of all unpacked parts.
  public var total = 256 << 20
  /// How many times its packed size a part may have, beyond ``ratioFloor`` bytes.
  public var ratio = 400
  /// Bytes up to which the ratio of a part does not count.
  public var ratioFloor = 8 << 20
  /// Sheets.
  public var sheets = 500
  /// Cells with content in all sheets.
  public var cells = 2_000_000
  /// Columns of all rows up to the last with content, where rows are read with what is empty in them.
  public var places = 4_000_000
  /// Bytes of the texts of all cells, and of those that cells share.
  public var text = 256 << 20
  /// Merged ranges of a sheet; further ones are not looked at.
  public var merges = 100_000

  /// What owners write lies far below these, what would fill the memory far above.
  public static let usual = SheetLimits()

  /// The usual limits, to be changed.
  public init() {}
}
