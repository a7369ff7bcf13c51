import Requirements

/// Why a workbook cannot be read.
struct SheetFailure: Error, Sendable {
  let code: RequirementProblemCode
  let arguments: [String]

  init(_ code: RequirementProblemCode, _ arguments: String...) {
    self.code = code
    self.arguments = arguments
  }
}

/// How much of a workbook is read: what owners write lies far below, what would fill the memory far above.
enum SheetLimits {
  /// Bytes of the file.
  static let file = 64 << 20
  /// Members of the archive.
  static let members = 10_000
  /// Bytes of one unpacked part.
  static let part = 128 << 20
  /// Bytes of all unpacked parts.
  static let total = 256 << 20
  /// How many times its packed size a part may have, beyond ``ratioFloor`` bytes.
  static let ratio = 400
  static let ratioFloor = 8 << 20
  /// Cells with content in all sheets.
  static let cells = 2_000_000
  /// Sheets.
  static let sheets = 500
  /// Merged ranges of a sheet.
  static let merges = 100_000
  /// Bytes of all texts.
  static let text = 256 << 20
}
