/// A file that was read, with its bytes.
struct ReadFile: Sendable {
  let path: String
  let bytes: @Sendable () -> [UInt8]
}
