import Findings

/// What the part of a bar is filled with: told from the others by its marks as well as by its colour.
///
/// Style sheets set the colours by `--chart-valid`, `--chart-absent` and so on, and that of the marks by
/// `--chart-paper`.
enum Texture: String, CaseIterable {
  case valid, invalid, placeholder, misplaced, absent
  case notEvaluable = "not-evaluable"

  init(_ outcome: Outcome) {
    switch outcome {
    case .valid: self = .valid
    case .absent: self = .absent
    case .placeholder: self = .placeholder
    case .misplaced: self = .misplaced
    case .invalid: self = .invalid
    case .notEvaluable: self = .notEvaluable
    }
  }

  /// The colour, for what has no room for marks.
  var colour: String { "var(--chart-\(rawValue),\(fallback))" }

  /// The fill, once ``define(prefix:in:)`` has said what it is.
  func fill(prefix: String) -> String { "url(#\(prefix)-\(rawValue))" }

  /// Defines the textures of a drawing.
  static func define(_ textures: [Texture] = allCases, prefix: String, in markup: inout XMLMarkup) {
    markup.open("defs")
    for texture in textures { texture.define(prefix: prefix, in: &markup) }
    markup.close()
    markup.line()
  }

  private var fallback: String {
    switch self {
    case .valid: "#1b7f5a"
    case .invalid: "#c2570c"
    case .placeholder: "#a67c00"
    case .misplaced: "#6b4fa0"
    case .absent: "#b42318"
    case .notEvaluable: "#667085"
    }
  }

  /// The marks on a tile of 8 by 8; nil for a plain fill.
  private var marks: String? {
    switch self {
    case .valid: nil
    case .invalid: "M-2 2L2 -2M0 8L8 0M6 10L10 6"
    case .placeholder: "M1.5 2h2M5.5 6h2"
    case .misplaced: "M0 0L8 8M8 0L0 8"
    case .absent: "M2 0V8M6 0V8"
    case .notEvaluable: "M0 2H8M0 6H8"
    }
  }

  /// How thick the marks are: what is absent is more paper than colour.
  private var weight: String {
    switch self {
    case .absent: "3"
    case .placeholder: "2"
    default: "1.4"
    }
  }

  private func define(prefix: String, in markup: inout XMLMarkup) {
    markup.open(
      "pattern",
      ["id": "\(prefix)-\(rawValue)", "width": "8", "height": "8", "patternUnits": "userSpaceOnUse"])
    markup.element("rect", ["width": "8", "height": "8", "fill": colour])
    if let marks {
      markup.element(
        "path", ["d": marks, "stroke": "var(--chart-paper,#fff)", "stroke-width": weight, "fill": "none"])
    }
    markup.close()
  }
}
