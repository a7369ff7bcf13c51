extension ShippedCahier {
  /// A cahier, read.
  public static func read(named name: String) -> CahierReading? {
    bytes(named: name).map { bytes in
      unsafe bytes.withUnsafeBytes { CahierReader.read($0, path: nil) }
    }
  }
}
