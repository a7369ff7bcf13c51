import HTTPTypes
import Requirements
import Wording

/// The fields of the form, as far as they are no files.
struct UploadForm {
  /// The names of all fields: a closed list.
  enum Field: String, CaseIterable {
    /// Proof that the form is ours.
    case csrf
    /// The language of the reports.
    case lang
    /// A set of requirements by its name; may come several times.
    case set
    case stage, lot, delivered, accepted, notified, dossiers, ordered, calendar, amount
    /// Models, and documents beside them.
    case models
    /// A folder with all that is in it.
    case folder
    /// Requirement files.
    case requirements

    /// Whether its value is a file.
    var isFile: Bool { self == .models || self == .folder || self == .requirements }
  }

  /// How long a value may be, in bytes.
  static let mostBytes = 1024

  private(set) var values: [Field: [String]] = [:]

  /// Takes a value; one that is empty was not given.
  mutating func add(_ value: String, to field: Field) {
    if !value.isEmpty { values[field, default: []].append(value) }
  }

  /// The request that the fields make, without its files.
  func request(_ settings: ServeSettings) throws(Refusal) -> CheckRequest {
    let language = try single(.lang) ?? settings.language.rawValue
    guard Language(rawValue: language) != nil else { throw Self.bad(.lang) }
    var request = CheckRequest(language: language)
    let known = Set(settings.sets.map(\.name))
    request.sets = values[.set] ?? []
    guard request.sets.allSatisfy(known.contains), Set(request.sets).count == request.sets.count else {
      throw Self.bad(.set)
    }
    request.stage = try name(.stage)
    request.lot = try name(.lot)
    request.delivered = try day(.delivered)
    request.accepted = try day(.accepted)
    request.dossiers = try day(.dossiers)
    request.notified = try day(.notified)
    request.ordered = try day(.ordered)
    request.calendar = try single(.calendar)
    guard request.calendar.map({ HolidayCalendar(rawValue: $0) != nil }) ?? true else { throw Self.bad(.calendar) }
    request.amount = try single(.amount)
    guard request.amount.map({ EuroAmount($0).map { $0.cents > 0 } ?? false }) ?? true else { throw Self.bad(.amount) }
    return request
  }

  private static func bad(_ field: Field) -> Refusal { Refusal(.badRequest, .badField, [field.rawValue]) }

  private func single(_ field: Field) throws(Refusal) -> String? {
    guard let all = values[field] else { return nil }
    guard all.count == 1 else { throw Self.bad(field) }
    return all.first
  }

  /// The id of a stage or a lot: a word.
  private func name(_ field: Field) throws(Refusal) -> String? {
    guard let text = try single(field) else { return nil }
    let isName = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil || "-_. ".unicodeScalars.contains(scalar)
    }
    guard isName, text.utf8.count <= 100 else { throw Self.bad(field) }
    return text
  }

  /// A day, `YYYY-MM-DD`; the check says whether there is such a day.
  private func day(_ field: Field) throws(Refusal) -> String? {
    guard let text = try single(field) else { return nil }
    let isDay =
      text.utf8.count == 10
      && text.utf8.enumerated().allSatisfy { place, byte in
        place == 4 || place == 7 ? byte == 0x2D : (0x30...0x39).contains(byte)
      }
    guard isDay else { throw Self.bad(field) }
    return text
  }
}
