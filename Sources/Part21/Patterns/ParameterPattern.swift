/// What a parameter may be, as far as ISO 10303-21, clause 12.1 lets its bytes show it: a node of a ``PatternTable``.
public struct ParameterPattern: Sendable, BitwiseCopyable {
  /// What kind of parameter is expected.
  public enum Form: UInt8, Sendable, BitwiseCopyable {
    /// A string of at most ``ParameterPattern/upper`` characters.
    case string
    /// A GlobalId: 22 characters that stand for 128 bits.
    case globalId
    /// An integer.
    case integer
    /// A real, with its decimal point.
    case real
    /// An integer or a real.
    case number
    /// `.T.` or `.F.`
    case boolean
    /// `.T.`, `.F.` or `.U.`
    case logical
    /// A binary.
    case binary
    /// An item of the enumeration ``ParameterPattern/detail``.
    case enumeration
    /// A reference to an instance of the class set ``ParameterPattern/detail``.
    case reference
    /// What the choice ``ParameterPattern/detail`` allows: a reference, or a value with the name of its type.
    case choice
    /// A list whose elements are of the pattern ``ParameterPattern/detail``. Where it has a ``ParameterPattern/sign``, the
    /// elements together are in a range, too.
    case list
    /// Nothing that the table can tell.
    case anything
  }

  /// How much of a number's range shows in its first digits.
  public enum Sign: UInt8, Sendable, BitwiseCopyable {
    /// Any number is in the range.
    case any
    /// All numbers without a minus sign are.
    case notNegative
    /// All numbers above zero are.
    case positive
    /// The number has to be read.
    case read
  }

  /// What kind of parameter is expected.
  public var form: Form
  /// How a number is known to be in its range without being read.
  public var sign = Sign.any
  /// Whether no element of a list may stand in it twice.
  public var isSet = false
  /// The number of what the form speaks of; of a number whose ``sign`` is not `any`, of its range.
  public var detail: UInt16
  /// The least number of elements of a list.
  public var lower: Int32
  /// The greatest number of elements of a list, or of characters of a string.
  public var upper: Int32

  /// A pattern without bounds, as far as none are given.
  public init(_ form: Form, detail: UInt16 = 0, lower: Int32 = 0, upper: Int32 = .max, isSet: Bool = false) {
    self.form = form
    self.isSet = isSet
    self.detail = detail
    self.lower = lower
    self.upper = upper
  }
}

/// A parameter of a class.
public struct ParameterSlot: Sendable, BitwiseCopyable {
  /// What it may be where it has a value.
  public var pattern: UInt16
  /// Whether `$` may stand for it.
  public var isOptional: Bool
  /// Whether `*` must stand for it.
  public var isDerived: Bool
  /// Whether the instances that it refers to are written down: see ``PatternAcceptor/links``.
  public var isLinked: Bool
  /// Whether it is a GlobalId that no other instance may have.
  public var isKey: Bool

  /// A parameter.
  public init(pattern: UInt16, isOptional: Bool, isDerived: Bool, isLinked: Bool, isKey: Bool) {
    self.pattern = pattern
    self.isOptional = isOptional
    self.isDerived = isDerived
    self.isLinked = isLinked
    self.isKey = isKey
  }
}
