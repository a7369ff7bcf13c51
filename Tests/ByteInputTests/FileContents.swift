import ByteInput

/// The text of the model at a path.
func text(of path: String) throws -> String {
  try withExtendedLifetime(ByteSource.open(path)) { $0.view.text }
}

/// The bytes of the file at a path.
func rawBytes(of path: String) throws -> [UInt8] {
  try withExtendedLifetime(ByteSource.raw(path)) { source in (0..<source.view.count).map { source.view[$0] } }
}
