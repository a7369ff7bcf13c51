/// Where a text stops being JSON (RFC 8259).
struct JSONFault: Error, Equatable {
  /// What is the matter.
  enum What { case notJSON, endsEarly }

  let what: What
  /// The offset of the byte, counted from 0.
  let offset: Int
}
