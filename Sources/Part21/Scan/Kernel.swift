import CStructuralScan

/// The instructions that the structural scan uses. All give the same result; the default is the best of this CPU.
public enum Kernel: String, Sendable, CaseIterable {
  /// Plain C, byte by byte.
  case scalar
  /// The vectors that every CPU of its kind has: SSE2 on x86-64, NEON on arm64.
  case vector
  case avx2
  case avx512

  /// The best that this CPU has.
  public static var best: Kernel {
    allCases.last { $0.raw == recol_best_kernel() } ?? .scalar
  }

  /// Whether this CPU has what the kernel needs.
  public var isAvailable: Bool { recol_kernel_available(raw) != 0 }

  var raw: recol_kernel {
    switch self {
    case .scalar: RECOL_KERNEL_SCALAR
    case .vector: RECOL_KERNEL_VECTOR
    case .avx2: RECOL_KERNEL_AVX2
    case .avx512: RECOL_KERNEL_AVX512
    }
  }
}
