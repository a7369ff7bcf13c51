import Requirements

/// What a value must be, by the cells of a row: type, unit, values, bounds.
struct RuleText {
  var rule = ValueRule()
  var problems: [(code: SheetProblemCode, arguments: [String])] = []
  /// What the cells say beyond, to be kept as a remark.
  var rest: [String] = []

  /// - Parameter list: the id of a list of that name in the workbook.
  init(
    type: String = "", unit: String = "", values: String = "", minimum: String = "", maximum: String = "",
    pattern: String = "", name: String = "", list: (String) -> String? = { _ in nil }
  ) {
    if !CellWords.isBlank(type) { take(type: type) }
    if !CellWords.isBlank(unit) { take(unit: unit) }
    if !values.isEmpty { take(values: values, name: name, list) }
    rule.minimum = bound(minimum) ?? rule.minimum
    rule.maximum = bound(maximum) ?? rule.maximum
    if let low = rule.minimum, let high = rule.maximum, low.number > high.number {
      problems.append((.emptyRange, [NumberText.text(low.number), NumberText.text(high.number)]))
      rule.minimum = nil
      rule.maximum = nil
    }
    if !CellWords.isBlank(pattern) {
      if (try? Pattern(pattern)) != nil {
        rule.patterns = [pattern]
      } else {
        problems.append((.invalidPattern, [pattern]))
      }
    }
  }

  private mutating func take(type text: String) {
    var type = text
    // `Réel (m²)`, `Date (JJ/MM/AAAA)`: a unit, or how the value looks.
    if let open = text.firstIndex(of: "("), text.hasSuffix(")"), open > text.startIndex {
      type = String(text[..<open]).trimmed
      let inner = String(text[text.index(after: open)...].dropLast()).trimmed
      if UnitName(inner) != nil { rule.unit = inner }
    }
    let folded = TextFolding.folded(type)
    if CellWords.isClass(type), let spelled = SchemaNames.dataType(type.trimmed) {
      rule.dataTypes = [spelled]
    } else if let kind = Self.kinds[folded] {
      rule.kind = kind
    } else if Self.lists.contains(folded) {
      // The values say the rest.
    } else if UnitName(type) != nil {
      rule.kind = .number
      rule.unit = type
    } else {
      problems.append((.unknownDataType, [text]))
    }
  }

  private mutating func take(unit: String) {
    if UnitName(unit) != nil {
      rule.unit = unit
    } else if !["", "aucune", "sans", "none", "u", "ens", "texte", "text", "booleen", "liste"].contains(
      TextFolding.folded(unit))
    {
      problems.append((.unknownUnit, [unit]))
    }
  }

  private mutating func take(values text: String, name: String, _ list: (String) -> String?) {
    let folded = TextFolding.folded(text)
    if text == "*" || Self.anything.contains(folded) { return }
    if let id = list(text) ?? (Self.lists.contains(folded) ? list(name) : nil) {
      rule.list = id
      return
    }
    if Self.lists.contains(folded) {
      problems.append((.listMissing, [name.isEmpty ? text : name]))
      return
    }
    if CellWords.isBlank(text) { return }
    if rule.kind == .number || rule.kind == .integer, rule.unit == nil, UnitName(text) != nil {
      rule.unit = text
      return
    }
    if takeRange(text) { return }
    let separators: [Character] = text.contains(where: { ";\n|".contains($0) }) ? [";", "\n", "|", "\r"] : [","]
    let pieces = text.split { separators.contains($0) || $0.isNewline }.map { Self.withoutBullet(String($0)) }.filter {
      !$0.isEmpty
    }
    let booleans: Set<String> = [
      "true", "false", "vrai", "faux", "oui", "non", "yes", "no", "si", "ja", "nee", "verdadero", "falso",
    ]
    let slashed = pieces.count == 1 ? text.split(separator: "/").map { String($0).trimmed } : []
    if (pieces.count == 2 && pieces.allSatisfy { booleans.contains(TextFolding.folded($0)) })
      || (slashed.count == 2 && slashed.allSatisfy { booleans.contains(TextFolding.folded($0)) })
    {
      if rule.dataTypes.isEmpty { rule.kind = .boolean }
      return
    }
    // A sentence is no value, and neither is an example of how a value looks.
    let isList =
      pieces.count > 1 || pieces.first.map { $0.utf8.count <= 30 && $0.split(separator: " ").count <= 3 } ?? false
    if isList, pieces.allSatisfy({ $0.utf8.count <= 80 && !$0.contains("?") && !$0.contains("…") }) {
      rule.values = pieces
    } else {
      rest.append(text)
    }
  }

  /// A line of a list without the sign that people put before each.
  private static func withoutBullet(_ line: String) -> String {
    let plain = line.trimmed
    guard let first = plain.first, "•-–*·▪".contains(first), plain.dropFirst().first == " " else { return plain }
    return String(plain.dropFirst()).trimmed
  }

  /// `> 0`, `≥ 0`, `0..6`, `0 - 100`, `de 1 à 5`.
  private mutating func takeRange(_ text: String) -> Bool {
    let plain = text.filter { !$0.isWhitespace }.replacing(",", by: ".")
    for (sign, isLow, isExclusive) in [
      (">=", true, false), ("≥", true, false), ("<=", false, false), ("≤", false, false), (">", true, true),
      ("<", false, true),
    ] where plain.hasPrefix(sign) {
      guard let number = LexicalForm.double(String(plain.dropFirst(sign.count))) else { return false }
      let bound = ValueBound(number, isExclusive: isExclusive)
      if isLow { rule.minimum = bound } else { rule.maximum = bound }
      if rule.kind == nil, rule.dataTypes.isEmpty { rule.kind = .number }
      return true
    }
    var words = text.replacing(",", by: ".").split(separator: " ").map(String.init)
    if words.count == 1 {
      if let dots = plain.firstRange(of: "..") {
        words = [String(plain[..<dots.lowerBound]), "-", String(plain[dots.upperBound...])]
      }
    }
    if words.count == 4, ["de", "from", "van", "entre", "between"].contains(words[0].lowercased()) {
      words.removeFirst()
    }
    guard words.count == 3, ["-", "–", "à", "a", "to", "tot", "et", "and", "y"].contains(words[1]),
      let low = LexicalForm.double(words[0]), let high = LexicalForm.double(words[2])
    else { return false }
    rule.minimum = ValueBound(low)
    rule.maximum = ValueBound(high)
    if rule.kind == nil, rule.dataTypes.isEmpty { rule.kind = .number }
    return true
  }

  private mutating func bound(_ text: String) -> ValueBound? {
    if CellWords.isBlank(text) { return nil }
    guard let number = LexicalForm.double(text.filter { !$0.isWhitespace }.replacing(",", by: ".")), number.isFinite
    else {
      problems.append((.invalidNumber, [text]))
      return nil
    }
    return ValueBound(number)
  }

  private static let kinds: [String: ValueKind] = {
    let words: [(ValueKind, String)] = [
      (
        .text,
        "texte,text,texto,tekst,string,chaine,chaine de caracteres,alphanumerique,label,alphanumeric,txt,alfanumerico,texte libre,str"
      ),
      (.integer, "entier,integer,entero,geheel getal,int,nombre entier,geheel,count"),
      (
        .number,
        """
        nombre,numerique,numeric,number,reel,real,numero,numerico,getal,numeriek,decimal,float,double,longueur,surface,
        volume,length,area,nombre reel,nombre decimal,angle,masse,puissance
        """
      ),
      (
        .boolean,
        "booleen,boolean,bool,booleano,oui non,yes no,vrai faux,si no,ja nee,o n,true false,logique,logical,boleano,binaire"
      ),
      (.date, "date,fecha,datum,jj mm aaaa,date iso"), (.duration, "duree,duration,duracion,duur"),
    ]
    var known: [String: ValueKind] = [:]
    for (kind, list) in words {
      for word in list.split(separator: ",") { known[TextFolding.folded(String(word))] = kind }
    }
    return known
  }()

  private static let lists: Set<String> = [
    "liste", "enumeration", "enum", "lijst", "list", "lista", "enumeratie", "enumere", "liste de choix", "liste fermee",
    "liste deroulante", "enumeracion", "choix", "enumerated", "voir liste", "see list", "zie lijst", "ver lista",
  ]
  private static let anything: Set<String> = [
    "libre", "texte libre", "free", "vrij", "libre texte", "toute valeur", "any", "a renseigner",
  ]
}

extension String {
  /// With another sign in place of each of one.
  fileprivate func replacing(_ character: Character, by other: Character) -> String {
    String(map { $0 == character ? other : $0 })
  }
}
