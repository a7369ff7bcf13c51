/// A release of the BIM Collaboration Format (buildingSMART, BCF-XML) that a report is written in.
enum BCFRelease {
  /// 2.1, which most programs read.
  case v21
  /// 3.0.
  case v30

  /// What files call it.
  var id: String {
    switch self {
    case .v21: "2.1"
    case .v30: "3.0"
    }
  }
}
