/// The version of recol.
enum ToolVersion {
  /// As reports and `--version` say it.
  static let number = "0.1.0"
}
