import Glibc
import Wording

/// A check in a few words.
struct CheckSummary {
  private let check: CheckRecord
  private let language: Language

  init(_ check: CheckRecord, language: Language) {
    self.check = check
    self.language = language
  }

  /// Its files: the first one, and how many more.
  var title: String {
    let more = check.request.files.count - 1
    let first = check.request.title
    return more == 0 ? first : "\(first) \(language.label(.furtherFiles, "\(more)", language.number(more)))"
  }

  /// How far it is, or how it ended.
  var outcome: String {
    switch check.state {
    case .waiting: return language.label(.waiting)
    case .running: return language.label(.running)
    case .done: break
    }
    return switch check.ending {
    case .status(let status): language.label(ServeLabel.ending(status: status, isSelective: isSelective) ?? .fault)
    case .signal(let number): language.label(.crashed, "\(number)")
    case .tooLong: language.label(.tooLong)
    case .notStarted(let number): language.label(.notStarted, "\(number)")
    case nil: language.label(.done)
    }
  }

  /// Whether a stage or a lot was asked for, which a requirement file may not have.
  private var isSelective: Bool { check.request.stage != nil || check.request.lot != nil }

  /// The name of a class of the style sheet.
  var tone: String {
    guard check.state == .done else { return "open" }
    return switch check.ending {
    case .status(0): "good"
    case .status(1): "bad"
    default: "doubt"
    }
  }

  /// When it was received, in the time of the server.
  var time: String { Self.format(check.created, "%Y-%m-%d %H:%M") }

  /// The same for programs.
  var machineTime: String { Self.format(check.created, "%Y-%m-%dT%H:%M:%S%z") }

  private static func format(_ seconds: Int, _ pattern: String) -> String {
    var seconds = time_t(seconds)
    var parts = unsafe tm()
    var text = [CChar](repeating: 0, count: 64)
    guard unsafe localtime_r(&seconds, &parts) != nil else { return "" }
    let count = unsafe strftime(&text, text.count, pattern, &parts)
    return String(decoding: text[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
