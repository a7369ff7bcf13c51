/// How instance names follow each other.
enum Naming {
  /// 1, 2, 3 …
  case dense
  /// The same numbers, each block of 2^20 of them in a random order.
  case shuffled
  /// Rising above 2^32, with gaps of up to 10,000.
  case sparse

  /// The name of the instance that is created as number `index`, from 0 on. No two indices have one name.
  func name(_ index: UInt64) -> UInt64 {
    switch self {
    case .dense: return index + 1
    case .shuffled:
      // Odd factors and shifted "exclusive or" are reversible on 20 bits: a permutation that needs no table.
      let mask: UInt64 = (1 << 20) - 1
      var low = index & mask
      low = (low &* 0x9E375) & mask
      low ^= low >> 11
      low = (low &* 0xD6E8D) & mask
      return (index & ~mask | low) + 1
    case .sparse: return 1 << 32 + index * 10_000 + (index &* 0x9E37_79B9) % 9973
    }
  }
}
