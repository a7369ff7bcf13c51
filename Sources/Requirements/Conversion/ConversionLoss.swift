/// Something that a requirement file says and its conversion to another format does not.
///
/// It holds no sentence: what people read is made from the code and its arguments, in their language.
public struct ConversionLoss: Sendable, Equatable {
  /// What was lost.
  public var code: ConversionLossCode
  /// The id of the requirement; nil for what concerns the whole file.
  public var requirement: String?
  /// The names and values in question, in the order in which the code documents them.
  public var arguments: [String]

  /// A loss.
  public init(_ code: ConversionLossCode, requirement: String? = nil, arguments: [String] = []) {
    self.code = code
    self.requirement = requirement
    self.arguments = arguments
  }
}

/// What a conversion can lose. The raw values stand in reports under `what`, and are kept once released.
///
/// Each case says what its arguments are, in order.
public enum ConversionLossCode: String, Sendable, CaseIterable {
  // MARK: From a cahier to IDS, for the whole file

  /// Severities, weights, usages and who answers: IDS has no place for them.
  case terms
  /// Stages, where none was chosen: all requirements are there, whatever their stage.
  case stages
  /// Lots, where none was chosen.
  case lots
  /// Delays, and what lateness costs.
  case delays
  /// The documents that are expected beside the models.
  case documents
  /// The models that are expected, and the disciplines that make them.
  case disciplines
  /// Permissions to deviate.
  case waivers
  /// Texts in the other language: an IDS has one.
  case languages
  /// Who owns the cahier, its sources and holidays, and sources and remarks of requirements.
  case remarks

  // MARK: From a cahier to IDS, for a requirement

  /// Only a person can check it: it was left out.
  case checklist
  /// A rule on the model or the submission as a whole: it was left out. Arguments: its code.
  case rule
  /// No class that it applies to is in the schema version: it was left out there. Arguments: schema version.
  case noClass = "no-class"
  /// A condition that IDS cannot say: the requirement was left out. Arguments: place.
  case condition
  /// An exception that IDS cannot say: the IDS asks it of what is excepted, too. Arguments: classes or places.
  case exception
  /// A place of values that IDS does not know: the check was left out. Arguments: place.
  case place
  /// A share of valid checks that suffices for the proposal, below all of them. Arguments: percent.
  case threshold
  /// Words that stand for no value: IDS takes them for values. Arguments: place.
  case placeholders
  /// No two objects may have the same value. Arguments: place.
  case uniqueness
  /// How many there must be. Arguments: place.
  case count
  /// A sum over parts. Arguments: place.
  case sum
  /// A comparison with another value. Arguments: place.
  case comparison
  /// How far one of several numbers may be from what it should equal. Arguments: place.
  case tolerance
  /// When a day must be. Arguments: place.
  case date
  /// The form and check digit of a code. Arguments: place.
  case format
  /// Bounds that cannot be compared with the type that exporters use. Arguments: place, type.
  case bounds
  /// A value that may be missing, and of which nothing is asked that IDS can say: the check was left out. Arguments:
  /// place.
  case optional
  /// Bounds of an angle of degrees, minutes and seconds. Arguments: place.
  case angle
  /// What kind of value it must be. Arguments: place, kind.
  case kind
  /// A unit in which the value must be expressible. Arguments: place, unit.
  case unit
  /// The value must be of this very type, which the cahier leaves open. Arguments: place, type.
  case dataType = "data-type"
  /// Case, accents and blanks count in IDS. Arguments: place.
  case folding
  /// Other places that are accepted: where several are there, all must hold, or only the first counts. Arguments: the
  /// places.
  case alternatives
  /// Whether the object or its type carries the value. Arguments: place.
  case carrier
  /// The name of a whole must be as the rule says. Arguments: place.
  case wholeName = "whole-name"
  /// By which relations, one after the other, an object may be part of a whole. Arguments: place.
  case relation
  /// At least one object must be there: no specification is about all objects that it may be.
  case mustApply = "must-apply"
  /// A class that IFC2X3 knows by the type of the object alone, which not every tool follows. Arguments: class.
  case laterClass = "later-class"
  /// Control characters, which XML cannot hold: U+FFFD stands for each.
  case signs
  /// The place has another name in another version of IFC: the names of all stand there, and those that an object has
  /// must all hold. Arguments: the places.
  case versionNames = "version-names"
  /// What one version of IFC alone asks: an IDS is asked of models of all, so it was weakened or left out. Arguments:
  /// place, or classes.
  case versionRules = "version-rules"
  /// A requirement of an owner's matrix that the audit of the IDS would refuse, so that it was left out. Arguments: code
  /// of the problem, what it is about.
  case unsound

  // MARK: From a cahier to one version of IFC

  /// A requirement that asks nothing of models of the version: it was left out.
  case otherVersion = "other-version"
  /// Classes that the version does not have: they were left out. Arguments: their names.
  case otherVersionClasses = "other-version-classes"
  /// Predefined types, places and types of data that the version does not define: they were left out. Arguments: their
  /// names.
  case otherVersionNames = "other-version-names"

  // MARK: From a cahier to a table (CSV)

  /// Title, version, owner and description of the cahier: the table has the name of its file.
  case identity
  /// Titles, other names and thresholds of stages, beside what is expected and by when.
  case stageDetails = "stage-details"
  /// Titles of lots, and their contractors.
  case lotTitles = "lot-titles"
  /// Lists of values: their values stand in each requirement, and case and accents count as in values.
  case lists
  /// The thresholds by severity.
  case thresholds
  /// The words of the cahier that stand for no value.
  case placeholderPolicy = "placeholder-policy"
  /// The versions of IFC that models may have. Arguments: the versions.
  case schemas
  /// A cell with more characters than Excel holds, which cuts it where it opens the table. Arguments: column,
  /// characters.
  case longCell = "long-cell"

  // MARK: From IDS to a cahier

  /// A part of `info` that a cahier has no place for. Arguments: its name, its value.
  case information
  /// What an IDS explains inside of a restriction (`xs:documentation`). Arguments: the text.
  case documentation
  /// A specification without a name: the requirement is called by its id. Arguments: the id.
  case missingName = "missing-name"
  /// An identifier that stands twice: the requirement got another id. Arguments: the identifier, the new id.
  case repeatedID = "repeated-id"

  /// Whether a specification that was written can pass where what it was made of fails, or the other way round. What
  /// has no such effect is about reading, planning or deciding: a threshold, too, as a specification with a failure
  /// fails in both.
  public var changesVerdict: Bool {
    switch self {
    case .terms, .stages, .lots, .delays, .documents, .checklist, .noClass, .threshold, .thresholds,
      .identity, .stageDetails, .lotTitles, .languages, .remarks, .schemas, .longCell, .information, .documentation,
      .missingName, .repeatedID, .otherVersion, .otherVersionClasses:
      false
    case .disciplines, .waivers, .rule, .condition, .exception, .place, .placeholders, .uniqueness, .count, .sum,
      .comparison,
      .tolerance,
      .date, .format, .bounds, .optional, .angle, .kind, .unit, .dataType, .folding, .alternatives, .carrier,
      .wholeName, .relation,
      .mustApply, .laterClass, .versionNames, .versionRules, .otherVersionNames, .unsound, .signs, .lists,
      .placeholderPolicy:
      true
    }
  }
}
