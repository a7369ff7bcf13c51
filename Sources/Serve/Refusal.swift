import Glibc
import HTTPTypes
import Wording

/// A request that is not done, and why.
struct Refusal: Error {
  let status: HTTPResponse.Status
  /// The sentence, and what fills it.
  let problem: ServeProblem
  let arguments: [String]
  /// After how many seconds the client may try again; nil where that does not help.
  var retryAfter: Int?

  init(_ status: HTTPResponse.Status, _ problem: ServeProblem, _ arguments: [String] = [], retryAfter: Int? = nil) {
    self.status = status
    self.problem = problem
    self.arguments = arguments
    self.retryAfter = retryAfter
  }

  /// The data folder refuses: the disk is full, or the folder is not ours any more.
  static func storage(_ number: Int32) -> Refusal {
    let isFull = number == ENOSPC || number == EDQUOT
    return isFull ? Refusal(.init(code: 507), .diskFull) : Refusal(.internalServerError, .storage)
  }

  static let notFound = Refusal(.notFound, .notFound)
}
