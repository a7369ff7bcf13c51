import Findings
import IFCModel

/// Which object a failure is of, where its name is that of several.
extension Model {
  /// The ``Failure/detail`` of a failure of an object: where it stands, if another has its name before it. Files of more
  /// than four gigabytes have no such detail behind these: there, the first of the name is meant.
  func detail(of object: Instance) -> UInt32 {
    isNamesake(object) ? UInt32(exactly: object.offset) ?? Failure.noDetail : Failure.noDetail
  }

  /// The object of a failure; nil where it is none of the model's.
  ///
  /// The details of rules are no offsets; one that is taken for an offset would have to stand at an instance of its name.
  func instance(of failure: Failure) -> Instance? {
    if failure.detail != Failure.noDetail,
      let namesake = instance(named: failure.instance, at: Int(failure.detail))
    {
      return namesake
    }
    return instance(named: failure.instance)
  }
}
