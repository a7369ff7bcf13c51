/// What the IDS schema allows in an element.
struct ElementRule: Sendable {
  /// An attribute that may stand there.
  struct AttributeRule: Sendable {
    let name: String
    var isRequired = false
  }

  /// An element that may stand inside.
  struct Particle: Sendable {
    let name: String
    var isRequired = false
    var mayRepeat = false
    var namespace = IDSVersion.namespace
    let rule: ElementRule
  }

  /// How the elements inside are arranged.
  indirect enum Content: Sendable {
    /// Text and nothing else.
    case text
    /// In this order.
    case sequence([Particle])
    /// In any order.
    case anyOrder([Particle])
    /// One of them.
    case choice([Particle])
    /// What is inside is looked at elsewhere.
    case unchecked
  }

  var attributes: [AttributeRule] = []
  let content: Content
}
