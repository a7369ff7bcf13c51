import HTTPTypes

/// The header fields that the library does not name itself, or keeps from requests: a closed list.
enum OwnField: String, CaseIterable {
  case host
  case secFetchSite = "sec-fetch-site"
  case xFrameOptions = "x-frame-options"
  case referrerPolicy = "referrer-policy"
  case crossOriginOpenerPolicy = "cross-origin-opener-policy"
  case crossOriginEmbedderPolicy = "cross-origin-embedder-policy"
  case permissionsPolicy = "permissions-policy"

  /// The name as the library takes it. It refuses what no field can be called: a test tries all of these, so that another
  /// field never stands for one of them.
  var name: HTTPField.Name { HTTPField.Name(rawValue) ?? .accept }
}

extension HTTPField.Name {
  static let host = OwnField.host.name
  static let secFetchSite = OwnField.secFetchSite.name
  static let xFrameOptions = OwnField.xFrameOptions.name
  static let referrerPolicy = OwnField.referrerPolicy.name
  static let crossOriginOpenerPolicy = OwnField.crossOriginOpenerPolicy.name
  static let crossOriginEmbedderPolicy = OwnField.crossOriginEmbedderPolicy.name
  static let permissionsPolicy = OwnField.permissionsPolicy.name
}
