import IFCSchema

/// How profiles are read, by class: looked up once for each class, and not by name for each profile.
struct ProfileKinds: Sendable {
  /// How a profile is read.
  enum Kind: Sendable {
    /// A rectangle, or what fills the rectangle around it in part, by its attributes.
    case around(width: String, depth: String, isFull: Bool)
    /// Corner by corner.
    case drawn
    case angle, zed, trapezium, ellipse, circle, asymmetric, composite
  }

  private let kinds: [Kind?]

  private static let kindsOfNames: [String: Kind] = [
    "IfcRectangleProfileDef": .around(width: "XDim", depth: "YDim", isFull: true),
    "IfcRoundedRectangleProfileDef": .around(width: "XDim", depth: "YDim", isFull: false),
    "IfcRectangleHollowProfileDef": .around(width: "XDim", depth: "YDim", isFull: false),
    "IfcIShapeProfileDef": .around(width: "OverallWidth", depth: "OverallDepth", isFull: false),
    "IfcUShapeProfileDef": .around(width: "FlangeWidth", depth: "Depth", isFull: false),
    "IfcTShapeProfileDef": .around(width: "FlangeWidth", depth: "Depth", isFull: false),
    "IfcCShapeProfileDef": .around(width: "Width", depth: "Depth", isFull: false),
    "IfcLShapeProfileDef": .angle, "IfcZShapeProfileDef": .zed, "IfcTrapeziumProfileDef": .trapezium,
    "IfcEllipseProfileDef": .ellipse, "IfcCircleProfileDef": .circle, "IfcCircleHollowProfileDef": .circle,
    "IfcAsymmetricIShapeProfileDef": .asymmetric, "IfcCompositeProfileDef": .composite,
    "IfcArbitraryClosedProfileDef": .drawn, "IfcArbitraryProfileDefWithVoids": .drawn,
  ]

  /// - Complexity: O(entities).
  init(_ schema: Schema) {
    var kinds = [Kind?](repeating: nil, count: schema.entityCount)
    for (name, kind) in Self.kindsOfNames {
      if let entity = schema.entity(named: name) { kinds[Int(entity.rawValue)] = kind }
    }
    self.kinds = kinds
  }

  /// How a profile of a class is read; nil where it is not. O(1).
  subscript(entity: EntityID) -> Kind? { kinds[Int(entity.rawValue)] }

  /// Whether a class is that of several profiles together. O(1).
  func isComposite(_ entity: EntityID) -> Bool {
    if case .composite = self[entity] { true } else { false }
  }
}
