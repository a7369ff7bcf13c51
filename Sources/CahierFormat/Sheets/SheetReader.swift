import Requirements

/// Reads an owner's matrix, XLSX or CSV, into a cahier; nothing is lost silently.
public enum SheetReader {
  /// Whether bytes may be a workbook: an archive with the parts of one.
  @safe
  public static func isWorkbook(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard unsafe bytes.starts(with: [0x50, 0x4B]), let package = try? unsafe PackageReader(bytes, .usual) else {
      return false
    }
    return package.hasWorkbook
  }

  /// Reads a matrix.
  ///
  /// - Parameters:
  ///   - path: where the bytes come from; its last part names the cahier, and the sheet of a CSV file.
  ///   - layout: what sheets and columns mean; nil takes what recol proposes.
  ///   - limits: how much is read.
  /// - Complexity: linear in the cells, within ``SheetLimits``.
  @safe
  public static func read(
    _ bytes: UnsafeRawBufferPointer, path: String, layout: SheetLayout? = nil, limits: SheetLimits = .usual
  ) -> SheetReading {
    do throws(SheetFailure) {
      let book = try book(bytes, path: path, limits)
      guard book.sheets.contains(where: { !$0.rows.isEmpty }) else { throw SheetFailure(.fileEmpty) }
      if layout == nil, CahierWorkbookReader.isCahier(book) {
        return CahierWorkbookReader(book: book, path: path).reading()
      }
      let given = try layout.map { given throws(SheetFailure) in
        try given.fitted(to: book, isTable: unsafe !bytes.starts(with: [0x50, 0x4B]))
      }
      return MatrixReader(book: book, path: path).reading(given ?? LayoutProposal.layout(book))
    } catch {
      let problem = RequirementProblem(error.code, arguments: error.arguments)
      return SheetReading(
        cahier: nil, layout: layout ?? SheetLayout(), sheets: [], lines: [], problems: [], refusals: [],
        failures: [problem], isCahierWorkbook: false)
    }
  }

  /// Reads bytes that the caller holds.
  public static func read(
    _ bytes: [UInt8], path: String, layout: SheetLayout? = nil, limits: SheetLimits = .usual
  ) -> SheetReading {
    unsafe bytes.withUnsafeBytes { read($0, path: path, layout: layout, limits: limits) }
  }

  @safe
  static func book(
    _ bytes: UnsafeRawBufferPointer, path: String, _ limits: SheetLimits = .usual
  ) throws(SheetFailure) -> SheetBook {
    guard bytes.count > 0 else { throw SheetFailure(.fileEmpty) }
    if unsafe bytes.starts(with: [0x50, 0x4B]) { return try unsafe XLSXReader.read(bytes, limits) }
    // The binary format of Excel up to 2003, and what is encrypted.
    if unsafe bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw SheetFailure(.fileUnreadable, "xls") }
    let isUTF16 = unsafe bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    if !isUTF16, unsafe bytes.prefix(4096).contains(0) { throw SheetFailure(.fileUnreadable, "binary") }
    return try unsafe CSVReader.read(bytes, name: FileName.stem(path), limits)
  }
}
