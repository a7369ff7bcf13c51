import Requirements

/// The classes that a cell of an owner's matrix names.
struct ClassText {
  var classes: [ClassChoice] = []
  var problems: [(code: SheetProblemCode, arguments: [String])] = []
  /// A predefined type without which a class would mean more than the cell says.
  private var lostType: [String]?
  /// Whether what was read last may have a predefined type behind it: of `SLAB / ROOF` both are objects.
  private var takesType = false
  /// The cell, where it leaves something out of what it names: which objects are meant is for a person.
  private(set) var exception: String?

  /// Reads `IfcWall`, `IFCWALL`, `IfcDoor / IfcWindow`, `IfcSlab.ROOF`, `IfcSlab (ROOF, FLOOR)`, `IfcSlab/ROOF`,
  /// `IfcBeam*`, `Mur`, `Murs (IfcWall)`.
  ///
  /// - Parameters:
  ///   - words: what this matrix calls classes, folded.
  init(_ text: String, predefinedType: String = "", words: [String: String] = [:]) {
    let text = words[TextFolding.folded(text)] ?? text
    exception = [text, predefinedType].first(where: Self.leavesOut)
    guard exception == nil else { return }
    for piece in Self.pieces(text) { take(piece.text, isBehindSlash: piece.isBehindSlash) }
    guard !CellWords.isBlank(predefinedType) else { return }
    let types = predefinedType.split { ",;/\n| ".contains($0) }.map(String.init)
    for place in classes.indices where classes[place].predefinedTypes.isEmpty { add(types, to: place) }
  }

  private mutating func take(_ piece: String, isBehindSlash: Bool) {
    if take(type: piece, isBehindSlash: isBehindSlash) { return }
    takesType = true
    // `Murs (IfcWall)`, `Mur : IfcWall`: the words before the class are for people.
    let words = piece.split { " ()[]:".contains($0) }
    if !CellWords.isClass(piece), words.count > 1, let start = words.first(where: { CellWords.isClass(String($0)) }) {
      let name = piece[start.startIndex...]
      // The bracket that ends before the class does not begin behind it.
      let isClosed = name.last.map { ")]".contains($0) } ?? false && !name.contains { "([".contains($0) }
      return take(class: String(isClosed ? name.dropLast() : name))
    }
    if CellWords.isClass(piece.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }) { return take(class: piece) }
    if let choice = Self.object(piece) {
      takesType = piece != piece.uppercased()
      if !classes.contains(choice) { classes.append(choice) }
    } else if let last = classes.last, isBehindSlash, Self.looksLikeType(piece) {
      problems.append((.unknownPredefinedType, [piece, last.name]))
      if last.predefinedTypes.isEmpty { lostType = lostType ?? [piece, last.name] }
    } else if !Self.conjunctions.contains(piece.lowercased()) {
      problems.append((.unknownObject, [piece]))
    }
  }

  /// Takes `ROOF` of `IfcSlab / ROOF` as the predefined type of the class before it, though it may be a word for objects.
  private mutating func take(type piece: String, isBehindSlash: Bool) -> Bool {
    guard takesType, let last = classes.indices.last else { return false }
    let (name, type) = (classes[last].name, Self.spelled(piece))
    guard SchemaNames.hasPredefinedType(type, of: name) else { return false }
    // `IfcSlab / Roof` may be two kinds of objects, `IfcCovering / Ceiling` is one.
    let object = Self.object(piece)
    guard piece == piece.uppercased() || isBehindSlash && object.map({ $0.name == name }) ?? true else { return false }
    if !classes[last].predefinedTypes.contains(type) { classes[last].predefinedTypes.append(type) }
    return true
  }

  private static func object(_ piece: String) -> ClassChoice? {
    ObjectWords.classes[TextFolding.folded(piece)].flatMap { ClassChoice(text: $0) }
  }

  /// `PVC`, `DOUBLE_SWING`: as the types of IFC are written.
  private static func looksLikeType(_ piece: String) -> Bool {
    piece.count > 2 && piece.utf8.allSatisfy { 0x41...0x5A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x5F }
  }

  private mutating func take(class piece: String) {
    var name = piece
    var types: [String] = []
    if let open = piece.firstIndex(where: { "([.: ".contains($0) }) {
      name = String(piece[..<open]).trimmed
      let rest = String(piece[open...])
      // A dash between blanks only stands between words: `IfcSlab - ROOF`.
      let words = rest.split { "()[].: ,;/|".contains($0) }.map(String.init).filter { word in
        !Self.conjunctions.contains(word) && word.contains { $0.isLetter || $0.isNumber }
      }
      // Behind a point stands a type, however it is written; elsewhere words may be for people.
      types = rest.hasPrefix(".") ? words : words.filter { $0 == $0.uppercased() && $0.contains(where: \.isLetter) }
      if types.count < words.count { problems.append((.footnoteMark, [piece])) }
    }
    // `Murs (IfcWall)`: a bracket that only closes belongs to the words before.
    while let last = name.last, ")]".contains(last) { name.removeLast() }
    let plain = name.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    if plain.utf8.count < name.utf8.count { problems.append((.footnoteMark, [piece])) }
    guard let spelled = SchemaNames.spelling(plain) else {
      problems.append((.unknownClass, [plain, SchemaNames.nearestClass(plain)]))
      return
    }
    guard !classes.contains(where: { $0.name == spelled && $0.predefinedTypes == types }) else { return }
    classes.append(ClassChoice(spelled))
    add(types, to: classes.count - 1)
  }

  private mutating func add(_ types: [String], to place: Int) {
    let name = classes[place].name
    var unknown: [[String]] = []
    for type in types.map(Self.spelled) where !type.isEmpty {
      if SchemaNames.hasPredefinedType(type, of: name) {
        if !classes[place].predefinedTypes.contains(type) { classes[place].predefinedTypes.append(type) }
      } else {
        unknown.append([type, name])
      }
    }
    problems += unknown.map { (.unknownPredefinedType, $0) }
    if classes[place].predefinedTypes.isEmpty, lostType == nil { lostType = unknown.first }
  }

  /// A predefined type as the schemas spell it: `T-beam` is `T_BEAM`.
  private static func spelled(_ type: String) -> String {
    String(type.trimmed.uppercased().map { $0 == "-" ? "_" : $0 })
  }

  /// Why the cell does not say which objects are meant; nil where it does. A class whose types are all unknown is none:
  /// without them more would be asked than the owner asks.
  var refusal: (code: SheetProblemCode, arguments: [String])? {
    if let exception { return (.leftToPerson, [exception]) }
    if let lostType { return (.unknownPredefinedType, lostType) }
    return classes.isEmpty ? problems.first { $0.code != .footnoteMark } ?? (.classMissing, []) : nil
  }
}
