/// How much of an XML document is read. Requirement files of people lie a factor of ten and more below.
struct XMLLimits: Sendable {
  /// Bytes of the whole document.
  var bytes = 64 << 20
  /// Elements inside each other.
  var depth = 64
  /// Elements in all.
  var elements = 500_000
  /// Attributes of one element.
  var attributes = 64
}
