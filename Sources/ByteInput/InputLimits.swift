import Glibc

/// What an input may cost before it is refused.
///
/// A file is mapped and costs no memory of its own; what is unpacked or read from a pipe does.
public struct InputLimits: Sendable {
  /// The most bytes that an archive member or standard input may hold in memory.
  public var memory: UInt64
  /// Members up to this size are unpacked into memory; larger ones into a file without a name (`TMPDIR`, else `/tmp`),
  /// whose pages cost no memory of their own.
  public var unpackedInMemory: UInt64
  /// How many times larger than its packed form a member may be, once it passes ``ratioFloor`` bytes.
  /// Building models pack at 5 to 20 to one; a member at a thousand to one is an attack.
  public var ratio: UInt64
  /// Members up to this size are unpacked whatever their ratio.
  public var ratioFloor: UInt64
  /// The most members of an archive that are looked at.
  public var members: Int
  /// How many threads may give the memory of a large file back when it is closed: a gigabyte takes one 35 ms.
  public var threads: Int
  /// Whether devices are read, and the pipes that the program was handed; else they are refused at once, as a pipe
  /// that lies among the files is in any case.
  public var waitsForPipes: Bool

  /// The defaults: three quarters of the machine's memory and at most 16 GiB, 200 to one above 64 MiB, 100,000 members.
  public init(
    memory: UInt64 = InputLimits.usualMemory, ratio: UInt64 = 200, ratioFloor: UInt64 = 64 << 20,
    members: Int = 100_000, unpackedInMemory: UInt64 = 64 << 20, threads: Int = 1, waitsForPipes: Bool = true
  ) {
    self.memory = memory
    self.ratio = ratio
    self.ratioFloor = ratioFloor
    self.members = members
    self.unpackedInMemory = unpackedInMemory
    self.threads = threads
    self.waitsForPipes = waitsForPipes
  }

  /// The most bytes that the directory of an archive may have: 128 for each member that is looked at.
  var directory: UInt64 { UInt64(max(64, members)) * 128 }

  /// The limits of an archive inside of an archive: it is kept for its next model.
  var forArchiveInside: InputLimits {
    var limits = self
    limits.unpackedInMemory = min(unpackedInMemory, 4 << 20)
    return limits
  }

  /// Three quarters of the memory that the machine has, and at most 16 GiB.
  public static let usualMemory: UInt64 = {
    let pages = UInt64(max(sysconf(Int32(_SC_PHYS_PAGES)), 0))
    let machine = pages * UInt64(max(sysconf(Int32(_SC_PAGESIZE)), 0))
    return machine == 0 ? 1 << 30 : min(machine / 4 * 3, 16 << 30)
  }()
}
