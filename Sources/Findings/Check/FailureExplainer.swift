/// Says of failures what a reader needs in order to find the object and to see what is wrong with it.
///
/// Asked once per failure that is written, by several threads at once.
public protocol FailureExplainer: Sendable {
  /// The same in objects of its own, for one thread to ask of a million failures of one specification: threads that ask
  /// one object hand the count of its references to each other.
  ///
  /// - Parameter specification: position in the list of specifications that the explainer belongs to.
  func forOneThread(specification: Int) -> any FailureExplainer

  /// What the model says of the instance.
  func describe(_ instance: UInt64) -> ObjectDescription

  /// Where the object stands and what it is an occurrence of, for reports to people; dearer than ``describe(_:)``.
  func place(of instance: UInt64) -> ObjectPlace

  /// The class of the instance as the schema spells it; cheaper than ``describe(_:)`` where nothing else is wanted.
  func className(of instance: UInt64) -> String

  /// What is known of the object of a failure, for who tells failures apart by more than the instance.
  func describe(_ failure: Failure) -> ObjectDescription

  /// Where the object of a failure stands; dearer than its description.
  func place(of failure: Failure) -> ObjectPlace

  /// The class of the object of a failure; cheaper than its whole description.
  func className(of failure: Failure) -> String

  /// The file that a failure is in, where failures of several files stand in one list; else nil.
  func path(of failure: Failure) -> String?

  /// The lots that a failure names as those who are to bring what is missing, where its requirement is asked of no lot.
  func lots(of failure: Failure) -> [String]

  /// Class, type and storey of the objects of failures, in their order: for all of a long list, where
  /// descriptions and places would be asked for a million names.
  func kin(of failures: ArraySlice<Failure>) -> [ObjectKin]

  /// What the object of a failure is known by when its model is exported again.
  ///
  /// - Parameter object: what ``describe(_:)-(Failure)`` said of it.
  func identity(of failure: Failure, _ object: ObjectDescription) -> ObjectIdentity

  /// What a failure on a whole is known by from one check to the next.
  func identityOfWhole(_ failure: Failure, found: String?) -> ObjectIdentity

  /// Where the objects of failures stand in the text of their models, in the order of `failures`; nil for what has no
  /// place there.
  ///
  /// For lists that were cut to what is written: all of them together cost one pass over the bytes of each model.
  func regions(of failures: [Failure]) -> [InstanceRegion?]

  /// Those of some instances that a specification applies to; nil where nobody can say, of a rule on the model as a whole.
  ///
  /// - Parameter specification: position in the list of specifications that the explainer belongs to.
  func applicable(specification: Int, among instances: [UInt64]) -> Set<UInt64>?

  /// What was found instead of what is asked for, as text; nil where there is nothing.
  ///
  /// - Parameters:
  ///   - specification: position in the list of specifications that the explainer belongs to.
  ///   - requirement: position in ``SpecificationResult/requirements``; nil for what a prohibited specification found.
  func actual(specification: Int, requirement: Int?, _ failure: Failure) -> String?
}

extension FailureExplainer {
  /// The same.
  public func forOneThread(specification: Int) -> any FailureExplainer { self }

  /// Nothing is known of the place.
  public func place(of instance: UInt64) -> ObjectPlace { ObjectPlace() }

  /// The class name out of the whole description.
  public func className(of instance: UInt64) -> String { describe(instance).className }

  /// What is known of the instance.
  public func describe(_ failure: Failure) -> ObjectDescription { describe(failure.instance) }

  /// Where the instance stands.
  public func place(of failure: Failure) -> ObjectPlace { place(of: failure.instance) }

  /// The class of the instance.
  public func className(of failure: Failure) -> String { className(of: failure.instance) }

  /// The kin of the objects, by words.
  public func kin(of failures: ArraySlice<Failure>) -> [ObjectKin] {
    failures.map { failure in
      guard failure.instance > 0 else { return ObjectKin(words: [path(of: failure) ?? ""]) }
      let place = place(of: failure)
      return ObjectKin(
        words: [path(of: failure) ?? "", className(of: failure), place.typeName ?? "", place.storey ?? ""])
    }
  }

  /// All failures are in the file that the report speaks of.
  public func path(of failure: Failure) -> String? { nil }

  /// No lot is named.
  public func lots(of failure: Failure) -> [String] { [] }

  /// The GlobalId where there is one, else the Tag, else class, type, storey and name.
  public func identity(of failure: Failure, _ object: ObjectDescription) -> ObjectIdentity {
    if let globalId = object.globalId { return ObjectIdentity(.globalId, [globalId]) }
    if let tag = object.tag { return ObjectIdentity(.tag, [tag]) }
    return .kind(object, place(of: failure))
  }

  /// What was found, numbers aside.
  public func identityOfWhole(_ failure: Failure, found: String?) -> ObjectIdentity { .whole(found) }

  /// Nobody can say.
  public func applicable(specification: Int, among instances: [UInt64]) -> Set<UInt64>? { nil }

  /// Nothing is known of the text.
  public func regions(of failures: [Failure]) -> [InstanceRegion?] { failures.map { _ in nil } }
}
