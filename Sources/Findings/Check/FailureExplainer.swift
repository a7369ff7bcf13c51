/// Says of failures what a reader needs in order to find the object and to see what is wrong with it.
///
/// Asked once per failure that is written, by several threads at once.
public protocol FailureExplainer: Sendable {
  /// What the model says of the instance.
  func describe(_ instance: UInt64) -> ObjectDescription

  /// Where the object stands and what it is an occurrence of, for reports to people; dearer than ``describe(_:)``.
  func place(of instance: UInt64) -> ObjectPlace

  /// The class of the instance as the schema spells it; cheaper than ``describe(_:)`` where nothing else is wanted.
  func className(of instance: UInt64) -> String

  /// What was found instead of what is asked for, as text; nil where there is nothing.
  ///
  /// - Parameters:
  ///   - specification: position in ``ModelResult/specifications``.
  ///   - requirement: position in ``SpecificationResult/requirements``; nil for what a prohibited specification found.
  func actual(specification: Int, requirement: Int?, _ failure: Failure) -> String?
}

extension FailureExplainer {
  /// Nothing is known of the place.
  public func place(of instance: UInt64) -> ObjectPlace { ObjectPlace() }

  /// The class name out of the whole description.
  public func className(of instance: UInt64) -> String { describe(instance).className }
}

/// How an object is named in reports.
public struct ObjectDescription: Sendable, Equatable {
  /// The class as the schema spells it: `IfcWallStandardCase`.
  public var className: String
  /// GlobalId, as it stands in the file.
  public var globalId: String?
  /// Name.
  public var name: String?
  /// Tag.
  public var tag: String?

  /// A description; what the file does not say is nil.
  public init(
    className: String, globalId: String? = nil, name: String? = nil, tag: String? = nil
  ) {
    self.className = className
    self.globalId = globalId
    self.name = name
    self.tag = tag
  }
}

/// Where an object stands, and what it is an occurrence of.
public struct ObjectPlace: Sendable, Equatable {
  /// Name of the type object.
  public var typeName: String?
  /// Name of the storey that the object stands in.
  public var storey: String?

  /// A place; what the file does not say is nil.
  public init(typeName: String? = nil, storey: String? = nil) {
    self.typeName = typeName
    self.storey = storey
  }
}
