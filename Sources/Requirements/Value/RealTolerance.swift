/// When two real numbers count as equal.
///
/// IDS `tolerance.md`: `v` stands for every `x` between `v - |v|·ε - ε` and `v + |v|·ε + ε`, with ε = 1e-6. The formula
/// there excludes the two ends, the official test cases (`tolerance/pass-…_bound`) include them, down to decimal
/// texts such as 1.000002 for 1; the cases decide, so the ends are included, and a few units in the last place are
/// granted so that a decimal text of an end is always inside.
public enum RealTolerance {
  /// The relative and the fixed part of the tolerance.
  public static let epsilon = 1e-6

  /// Whether `x` counts as equal to `v`.
  @inlinable
  public static func isEqual(_ x: Double, _ v: Double) -> Bool {
    if x == v { return true }
    let margin = epsilon * (v.magnitude + 1)
    return (x - v).magnitude <= margin + 4 * v.ulp
  }

  /// `x` as it is compared with `bound`: `tolerance.md` applies no tolerance to ranges, so as it is; only what counts
  /// as zero is zero where the bound is zero, as the official test cases (`tolerance/…_range_…_than_zero_…`) have it.
  @inlinable
  public static func compared(_ x: Double, with bound: Double) -> Double {
    bound == 0 && isEqual(x, 0) ? 0 : x
  }
}
