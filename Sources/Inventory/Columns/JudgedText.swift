import ByteInput
import ModelRules
import Part21

/// What a text is, before it is known in which set it stands.
enum JudgedText: UInt8, Sendable {
  case blank
  case placeholder
  /// A placeholder in a set of the standard, a value elsewhere.
  case ambiguous
  case value

  /// Judges the text between apostrophes.
  init(_ text: Range<Int>, by test: inout PlaceholderTest, _ structure: ExchangeStructure) {
    switch test.verdict(of: text) {
    case .blank: self = .blank
    case .value: self = .value
    case .placeholder:
      let said = structure.decoder.decode(structure.bytes[text])
      self = PlaceholderTest.mayMean(said) ? .ambiguous : .placeholder
    }
  }

  /// What it is in a set.
  @inline(__always)
  func verdict(_ isStandard: Bool) -> FillVerdict {
    switch self {
    case .blank: .blank
    case .placeholder: .placeholder
    case .ambiguous: isStandard ? .placeholder : .value
    case .value: .value
    }
  }
}
