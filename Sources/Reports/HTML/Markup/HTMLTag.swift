/// The elements that a report is made of. A closed list: none of them loads, runs or embeds anything.
enum HTMLTag: String {
  // Frame
  case html, head, body, title, header, main, footer, nav, section, article, aside
  // Text
  case h1, h2, h3, h4, p, ul, ol, li, dl, dt, dd, div, span, strong, small, bdi, code, a, time
  // Tables and what folds
  case table, caption, thead, tbody, tfoot, tr, th, td, details, summary, figure
  // Controls
  case form, label, select, option, input, button, output
}

/// An attribute. Names are a closed list; values are escaped when they are written.
struct HTMLAttribute {
  /// The attributes that a report uses: no handler, no source.
  enum Name: String {
    case id, lang, hidden, scope, type, value, selected, open, href, role, datetime, tabindex
    case classes = "class"
    case columnSpan = "colspan"
    case label = "aria-label"
    case labelledBy = "aria-labelledby"
    case live = "aria-live"
    case pressed = "aria-pressed"
    case hiddenFromReaders = "aria-hidden"
    case status = "data-status"
    case severity = "data-severity"
    case lots = "data-lots"
    case order = "data-order"
    case failed = "data-failed"
    case share = "data-share"
    case number = "data-value"
    case sortable = "data-sortable"
    case sentence = "data-sentence"
    case control = "data-control"
    case head = "data-head"
  }

  let name: Name
  /// Nil for an attribute that is there or not.
  let value: String?

  private init(_ name: Name, _ value: String?) { (self.name, self.value) = (name, value) }

  /// An attribute with a value. Links are made by ``to(_:)`` only.
  static func set(_ name: Name, _ value: String) -> HTMLAttribute {
    HTMLAttribute(name == .href ? .label : name, value)
  }

  /// An attribute that is simply there.
  static func flag(_ name: Name) -> HTMLAttribute { HTMLAttribute(name, nil) }

  /// Names of classes of the style sheet.
  static func classes(_ names: String) -> HTMLAttribute { HTMLAttribute(.classes, names) }

  /// The id of an element.
  static func id(_ id: String) -> HTMLAttribute { HTMLAttribute(.id, id) }

  /// A link to an element of the same page; there is no other kind.
  static func to(_ id: String) -> HTMLAttribute { HTMLAttribute(.href, "#" + id) }
}
