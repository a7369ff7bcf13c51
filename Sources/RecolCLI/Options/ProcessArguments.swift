import CProgramFacts

/// What the process was called with.
enum ProcessArguments {
  /// The arguments, the name of the program first.
  ///
  /// They come from the C library: `CommandLine` reads them from /proc, which a bare root has not.
  static let all: [String] = (0..<recol_argument_count()).map { number in
    // Arguments live as long as the process, and each ends with a zero.
    unsafe recol_argument(number).map { unsafe String(cString: $0) } ?? ""
  }

  /// Those of them that are no UTF-8, as text: another sign stands for what cannot be read.
  static let repaired: [String] = (0..<recol_argument_count()).compactMap { number in
    guard let bytes = unsafe recol_argument(number) else { return nil }
    return unsafe String(validatingCString: bytes) == nil ? unsafe String(cString: bytes) : nil
  }
}
