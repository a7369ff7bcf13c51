import Glibc

/// Takes away folders that tests have made.
public enum FolderRemoval {
  /// Removes a folder with all that it holds, by the bytes of the names: they may be no text.
  public static func remove(_ path: String) {
    empty(unsafe open(path, O_RDONLY | O_DIRECTORY))
    unsafe rmdir(path)
  }

  private static func empty(_ folder: Int32) {
    guard folder >= 0, let directory = unsafe fdopendir(folder) else { return }
    while let entry = unsafe readdir(directory) {
      unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        let name = unsafe bytes.bindMemory(to: CChar.self)
        guard let start = name.baseAddress, unsafe unlinkat(folder, start, 0) != 0 else { return }
        let text = unsafe String(cString: start)
        guard text != ".", text != ".." else { return }
        empty(unsafe openat(folder, start, O_RDONLY | O_DIRECTORY | O_NOFOLLOW))
        unsafe unlinkat(folder, start, AT_REMOVEDIR)
      }
    }
    unsafe closedir(directory)
  }
}
