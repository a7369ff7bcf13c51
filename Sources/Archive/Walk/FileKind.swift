/// What a name in a folder stands for.
enum FileKind: UInt8 {
  case file, folder, link
  /// A pipe, a socket, a device.
  case special
}
