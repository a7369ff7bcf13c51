import Glibc

/// The command line of recol.
public enum CommandLineTool {
  /// The version of recol.
  public static let version = "0.1.0"

  /// Runs what the arguments of the process ask for and ends the process.
  public static func main() -> Never {
    exit(0)
  }
}
