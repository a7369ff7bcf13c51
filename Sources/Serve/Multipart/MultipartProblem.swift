/// What is wrong with a `multipart/form-data` body (RFC 7578).
enum MultipartProblem: Error, Equatable {
  /// The body does not begin with its boundary.
  case noBoundary
  /// The body ends before its last boundary: a connection that broke, or a length that lies.
  case cutOff
  /// What follows a boundary is neither a line's end nor the end of the body.
  case badDelimiter
  /// The header of a part is longer than ``MultipartParser/mostHeaderBytes``.
  case longHeader
  /// The header of a part is not one, or says something twice, or not what the part is called.
  case badHeader
  /// More parts than ``MultipartParser/mostParts``.
  case tooManyParts
}
