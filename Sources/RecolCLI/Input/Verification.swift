import ByteInput
import Findings
import IFCModel

/// How far the parameters of a model are held against its schema when it is opened.
enum Verification {
  /// Not at all: whoever asks for objects asks for nothing else.
  case none
  /// Every parameter of every instance, geometry included: as long as reading all bytes takes.
  case whole
  /// As `whole` for files up to so many bytes; larger ones are only looked over, and that is said.
  case upTo(bytes: Int)

  /// What is done where nobody asks for more: the verification of 64 MB takes a quarter of a second.
  static let ofModerateFiles = Verification.upTo(bytes: 64_000_000)

  /// Whether every parameter of the model in `source` is verified, for which the index must keep all instances.
  func isWhole(of source: ByteSource) -> Bool {
    switch self {
    case .none: false
    case .whole: true
    case .upTo(let bytes): source.view.count <= bytes
    }
  }

  /// What is the matter with a model beyond its syntax.
  func problems(of model: Model, isWhole: Bool) -> [Problem] {
    if isWhole { return Problem.located(ModelVerification(model).problems(), in: model) }
    guard case .upTo = self else { return [] }
    let overview = Problem.located(ModelVerification(model).overview(), in: model)
    return overview + [Problem(.notVerifiedInFull)]
  }
}
