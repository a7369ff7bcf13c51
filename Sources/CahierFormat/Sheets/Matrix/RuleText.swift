import IFCSchema
import Requirements

/// What a value must be, by the cells of a row: type, unit, values, bounds.
struct RuleText {
  var rule = ValueRule()
  var problems: [(code: SheetProblemCode, arguments: [String])] = []
  /// What the cells say beyond, to be kept as a remark.
  var rest: [String] = []

  /// What makes a rule another one than the row says: the row is refused rather than half understood.
  var refusal: (code: SheetProblemCode, arguments: [String])? {
    problems.first { [.invalidNumber, .emptyRange, .invalidPattern, .unitMismatch].contains($0.code) }
  }

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
    if !CellWords.isBlank(pattern) { take(pattern: pattern) }
    problems += rest.map { (.unreadValue, [$0]) }
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
    } else if Self.looksLikePattern(text) {
      take(pattern: text)
    } else {
      problems.append((.unknownDataType, [text]))
    }
  }

  /// Whether a cell under `Format` holds a regular expression: a class of signs, a repetition or an escape.
  private static func looksLikePattern(_ text: String) -> Bool {
    text.contains("[") || text.contains("\\") || text.hasPrefix("^") || text.contains(".*")
      || text.hasSuffix("}") && text.contains("{")
  }

  private mutating func take(pattern text: String) {
    // XML Schema matches whole values and knows no anchors: `^P.*$` would ask for a circumflex and a dollar.
    var pattern = text
    if pattern.hasPrefix("^") { pattern.removeFirst() }
    if pattern.hasSuffix("$"), !pattern.hasSuffix("\\$") { pattern.removeLast() }
    if (try? Pattern(pattern)) != nil {
      rule.patterns = [pattern]
    } else {
      problems.append((.invalidPattern, [text]))
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
    if rule.kind == .number || rule.kind == .integer, rule.unit == nil, UnitName(text) != nil, CellNumber(text) == nil {
      rule.unit = text
      return
    }
    if let range = RangeText(text, isPlain: isPlain), take(unit: range.unit, of: text) {
      (rule.minimum, rule.maximum) = (range.minimum, range.maximum)
      if rule.kind == nil, rule.dataTypes.isEmpty { rule.kind = .number }
    } else if isNumeric {
      takeNumbers(text)
    } else {
      take(words: ValueWords(text), text)
    }
  }

  private mutating func take(words: ValueWords, _ text: String) {
    switch words.outcome {
    case .boolean: if rule.dataTypes.isEmpty { rule.kind = .boolean }
    case .values(let values): rule.values = isBoolean ? values.map { ValueWords.truth($0) ?? $0 } : values
    case .sentence: rest.append(text)
    }
  }

  private mutating func takeNumbers(_ text: String) {
    guard let numbers = NumberList(text, isWhole: rule.kind == .integer), take(unit: numbers.unit, of: text) else {
      rest.append(text)
      return
    }
    rule.values = numbers.values
  }

  /// Takes the unit that stands behind a number, or none.
  ///
  /// - Returns: false where the row names another.
  private mutating func take(unit: String?, of text: String) -> Bool {
    guard let unit else { return true }
    if let known = rule.unit { return known == unit || UnitName(known) == UnitName(unit) }
    rule.unit = unit
    return true
  }

  /// Whether the value is true or false, by what the row says of it.
  private var isBoolean: Bool {
    if let kind = rule.kind { return kind == .boolean }
    guard let type = rule.dataTypes.first else { return false }
    let simple = SchemaNames.schemas.lazy.compactMap { $0.simpleType(of: type) }.first
    return [SimpleType.boolean, .logical].contains(simple)
  }

  /// Whether the value is a number, by what the row says of it.
  private var isNumeric: Bool {
    if let kind = rule.kind { return kind == .number || kind == .integer }
    guard let type = rule.dataTypes.first else { return rule.unit != nil }
    let simple = SchemaNames.schemas.lazy.compactMap { $0.simpleType(of: type) }.first
    return [SimpleType.real, .number, .integer].contains(simple)
  }

  /// Whether `1-5` is a text rather than a range.
  private var isPlain: Bool { !isNumeric && (rule.kind != nil || !rule.dataTypes.isEmpty) }

  private mutating func bound(_ text: String) -> ValueBound? {
    if CellWords.isBlank(text) { return nil }
    guard let number = CellNumber(text) else {
      problems.append((.invalidNumber, [text]))
      return nil
    }
    guard let unit = number.unit else { return ValueBound(number.value) }
    if take(unit: unit, of: text) { return ValueBound(number.value) }
    // `1 000 mm` in a row of metres is one metre; `100 kW` in one of square metres is a mistake.
    guard let said = UnitName(unit), let known = rule.unit.flatMap(UnitName.init), said.quantity == known.quantity
    else {
      problems.append((.unitMismatch, [text, rule.unit ?? ""]))
      return nil
    }
    return ValueBound(known.fromSI(said.inSI(number.value)))
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
