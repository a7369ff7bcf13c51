import CSQLite

/// A statement of a ``Connection``, with its arguments, and the row at which it is.
@safe
public final class Statement {
  // SAFETY: the statement's handle belongs to this object, which its connection keeps as long as it is open; the
  // connection's is only asked for its last message.
  private let handle: OpaquePointer
  private let connection: OpaquePointer
  private let sql: String

  init(unsafe handle: OpaquePointer, of connection: OpaquePointer, _ sql: String) {
    unsafe self.handle = handle
    unsafe self.connection = connection
    self.sql = sql
  }

  deinit { unsafe sqlite3_finalize(handle) }

  /// Names of the columns.
  public var columns: [String] {
    unsafe (0..<sqlite3_column_count(handle)).map { unsafe String(cString: sqlite3_column_name(handle, $0)) }
  }

  /// Takes back the row at which it is, and the arguments.
  public func reset() {
    unsafe sqlite3_reset(handle)
    unsafe sqlite3_clear_bindings(handle)
  }

  /// Gives the arguments, `?1` first.
  public func bind(_ arguments: [SQLValue]) throws(DatabaseError) {
    reset()
    for (position, argument) in arguments.enumerated() {
      let number = Int32(position + 1)
      let code: Int32
      switch argument {
      case .null: code = unsafe sqlite3_bind_null(handle, number)
      case .integer(let value): code = unsafe sqlite3_bind_int64(handle, number, value)
      case .real(let value): code = unsafe sqlite3_bind_double(handle, number, value)
      // Without a pointer SQLite would take nothing for null.
      case .text(""): code = unsafe sqlite3_bind_text(handle, number, "", 0, Statement.copied)
      case .blob([]): code = unsafe sqlite3_bind_zeroblob(handle, number, 0)
      case .text(let value):
        var value = value
        code = value.withUTF8 { bytes in
          unsafe bytes.withMemoryRebound(to: CChar.self) { text in
            unsafe sqlite3_bind_text64(
              handle, number, text.baseAddress, UInt64(text.count), Statement.copied, UInt8(SQLITE_UTF8))
          }
        }
      case .blob(let bytes):
        code = unsafe bytes.withUnsafeBytes { bytes in
          unsafe sqlite3_bind_blob64(handle, number, bytes.baseAddress, UInt64(bytes.count), Statement.copied)
        }
      }
      guard code == SQLITE_OK else { throw error(code) }
    }
  }

  /// Gives text by its bytes, which are UTF-8, as an argument counted from 1. They are copied.
  public func bind(utf8 bytes: ArraySlice<UInt8>, at number: Int) throws(DatabaseError) {
    let code = unsafe bytes.withUnsafeBytes { buffer in
      unsafe buffer.withMemoryRebound(to: CChar.self) { text in
        unsafe sqlite3_bind_text64(
          handle, Int32(number), text.baseAddress, UInt64(text.count), Statement.copied, UInt8(SQLITE_UTF8))
      }
    }
    guard code == SQLITE_OK else { throw error(code) }
  }

  /// Gives a number, or null, as an argument counted from 1.
  public func bind(_ value: Int64?, at number: Int) throws(DatabaseError) {
    let code =
      if let value { unsafe sqlite3_bind_int64(handle, Int32(number), value) } else {
        unsafe sqlite3_bind_null(handle, Int32(number))
      }
    guard code == SQLITE_OK else { throw error(code) }
  }

  /// Goes to the next row; false where there is none, and the statement is done.
  public func step() throws(DatabaseError) -> Bool {
    switch unsafe sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE:
      unsafe sqlite3_reset(handle)
      return false
    case let code:
      let error = error(code)
      unsafe sqlite3_reset(handle)
      throw error
    }
  }

  /// An integer of the row; nil where it is null.
  public func integer(_ column: Int32) -> Int? {
    unsafe sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : Int(sqlite3_column_int64(handle, column))
  }

  /// A number of the row; nil where it is null.
  public func real(_ column: Int32) -> Double? {
    unsafe sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : sqlite3_column_double(handle, column)
  }

  /// Text of the row; nil where it is null.
  public func text(_ column: Int32) -> String? {
    guard let bytes = unsafe sqlite3_column_text(handle, column) else { return nil }
    let count = unsafe Int(sqlite3_column_bytes(handle, column))
    return unsafe String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  /// Bytes of the row; nil where it is null.
  public func blob(_ column: Int32) -> [UInt8]? {
    guard unsafe sqlite3_column_type(handle, column) != SQLITE_NULL else { return nil }
    guard let bytes = unsafe sqlite3_column_blob(handle, column) else { return [] }
    return unsafe [UInt8](UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(handle, column))))
  }

  /// SQLITE_TRANSIENT: SQLite makes a copy of its own before it returns.
  private static var copied: sqlite3_destructor_type? { unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self) }

  private func error(_ code: Int32) -> DatabaseError {
    .refused(code: code, message: unsafe String(cString: sqlite3_errmsg(connection)), statement: sql)
  }
}
