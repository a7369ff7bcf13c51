/// What one correction in the tool that models are made with would mend: a class, what is asked of it, what is the matter.
public struct Fix: Sendable, Equatable {
  /// Empty where it is the model as a whole.
  public var className: String
  /// attribute, property, …; prohibited for what must not be there.
  public var facet: String
  /// `Pset_DoorCommon.FireRating`, `Name`; empty where the facet says it.
  public var subject: String
  /// Why it fails; nil where it is no code that this recol knows.
  public var reason: Reason?
  /// Objects to correct.
  public var objects: Int
  /// Values to fill in or to mend: an object counts for each specification that asks.
  public var values: Int
  /// Models that need it.
  public var models: Int

  /// A correction.
  public init(
    className: String, facet: String, subject: String, reason: Reason?, objects: Int, values: Int, models: Int
  ) {
    (self.className, self.facet, self.subject, self.reason) = (className, facet, subject, reason)
    (self.objects, self.values, self.models) = (objects, values, models)
  }
}
