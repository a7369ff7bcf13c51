public import Findings
import Workbook
import Wording

/// A table for another program as CSV, and beside it the rows that it would refuse, with why.
///
/// ```swift
/// let report = MappedTableReport(headings: names, separator: ";", settings, accepted: out, refused: refused)
/// MappedRows(model, mapping, path: path).forEachRow { report.add($0, path: path) }
/// try report.finish()
/// ```
///
/// Both begin with the mark of UTF-8 and end lines as RFC 4180 says; what a cell says is text, never a formula
/// (``CSVText``). The second has the same columns, then why, the class, GlobalId and the path of the model.
public final class MappedTableReport {
  private let headings: [String]
  private let separator: UInt8
  private let settings: ReportSettings
  private let accepted: ByteWriter
  private let refused: ByteWriter
  /// Rows that were accepted.
  public private(set) var acceptedRows = 0
  /// Rows that were refused.
  public private(set) var refusedRows = 0

  /// Two tables that are empty but for their headings.
  public init(
    headings: [String], separator: Character, _ settings: ReportSettings, accepted: ByteWriter, refused: ByteWriter
  ) {
    self.headings = headings
    self.separator = separator.asciiValue ?? UInt8(ascii: ";")
    self.settings = settings
    self.accepted = accepted
    self.refused = refused
    for out in [accepted, refused] { out.bytes([0xEF, 0xBB, 0xBF]) }
    write(headings, to: accepted)
    let reasons = MappedTableLabel.headings.map { $0.phrase.said(in: settings.language) }
    write(headings + reasons, to: refused)
  }

  /// Adds a row of a model.
  public func add(_ row: TableRow, path: String) {
    let cells = row.cells.map { $0 ?? "" }
    guard !row.refusals.isEmpty else {
      acceptedRows += 1
      return write(cells, to: accepted)
    }
    refusedRows += 1
    let why = row.refusals.map { refusal in
      let name = headings.indices.contains(refusal.column) ? headings[refusal.column] : ""
      return MappedTableLabel(refusal.reason).phrase.said(in: settings.language, [name])
    }
    write(cells + [why.joined(separator: ", "), row.className, row.globalId ?? "", path], to: refused)
  }

  /// Whether a sink has refused something: nothing that follows will be written.
  public var hasFailed: Bool { accepted.hasFailed || refused.hasFailed }

  /// Hands over what was gathered.
  ///
  /// - Throws: the first error that a sink gave.
  public func finish() throws(SinkError) {
    try accepted.finish()
    try refused.finish()
  }

  private func write(_ cells: [String], to out: ByteWriter) {
    var block: [UInt8] = []
    for (place, cell) in cells.enumerated() {
      if place > 0 { block.append(separator) }
      CSVText.append(cell, separator: separator, to: &block)
    }
    block += [0x0D, 0x0A]
    out.bytes(block)
  }
}

extension MappedTableLabel {
  /// Why a row is refused.
  init(_ reason: TableRow.Refusal.Reason) {
    switch reason {
    case .empty: self = .emptyCell
    case .placeholder: self = .placeholderCell
    }
  }
}
