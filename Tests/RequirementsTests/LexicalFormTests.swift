import Requirements
import Testing

@Suite("How numbers and truth values are written")
struct LexicalFormTests {
  @Test(
    "A real has a point, no thousands separator, and may have an exponent",
    arguments: [
      ("42", 42.0), ("42.", 42), ("42.0", 42), (".5", 0.5), ("1.2345E3", 1234.5), ("1.2345e3", 1234.5), ("-7", -7),
      ("+7", 7),
    ])
  func realIsRead(text: String, value: Double) {
    #expect(LexicalForm.double(text) == value)
  }

  @Test(
    "What is no real in XML Schema is refused",
    arguments: ["", "-", ".", "e5", "42,3", "123,4.5", " 42", "42 ", "0x10", "nan", "inf", "1e", "1_000", "٤٢"])
  func otherTextIsNoReal(text: String) {
    #expect(LexicalForm.double(text) == nil)
  }

  @Test("An integer has no point")
  func integerIsRead() {
    #expect(LexicalForm.integer("42") == 42)
    #expect(LexicalForm.integer("+042") == 42)
    #expect(LexicalForm.integer("-1") == -1)
    for text in ["42.", "42.0", "", "+", "4 2", "1e3"] { #expect(LexicalForm.integer(text) == nil) }
  }

  @Test("An integer may need more than 64 bits, but is then equal to none")
  func hugeIntegerIsAnInteger() {
    #expect(LexicalForm.isInteger("123456789012345678901234567890"))
    #expect(LexicalForm.integer("123456789012345678901234567890") == nil)
  }

  @Test(
    "Nothing comes after the end of the day",
    arguments: [
      ("2026-01-01T24:00:00", true), ("2026-01-01T24:30:00", false), ("2026-01-01T24:00:01", false),
      ("2026-01-01T24:00:00.5", false), ("2026-01-01T25:00:00", false), ("2026-01-01T23:59:59.9Z", true),
      ("2026-01-01T10:00:00+14:00", true), ("2026-01-01T10:00:00+14:30", false),
    ])
  func dateTime(text: String, isOne: Bool) { #expect(RestrictionBase.dateTime.accepts(text) == isOne) }

  @Test("A truth value is true, false, 1 or 0 and nothing else")
  func booleanIsRead() {
    #expect(LexicalForm.boolean("true") == true)
    #expect(LexicalForm.boolean("1") == true)
    #expect(LexicalForm.boolean("false") == false)
    #expect(LexicalForm.boolean("0") == false)
    for text in ["TRUE", "True", "FALSE", ".T.", "yes", ""] { #expect(LexicalForm.boolean(text) == nil) }
  }
}
