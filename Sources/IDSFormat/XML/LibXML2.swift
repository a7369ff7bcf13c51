import CLibXML2

/// libxml2 must be told once, by one thread, that it will be used.
enum LibXML2 {
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// Makes libxml2 ready for use by several threads.
  static func prepare() { _ = isReady }
}
