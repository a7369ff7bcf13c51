import FoundationEssentials
import Glibc
import HTTPTypes
import Hummingbird
import NIOCore
import Wording

/// Receives one upload: the form's fields, and its files straight to the disk.
///
/// Nothing is made in the data folder before the first file has begun and all that precedes it was in order; what
/// turns out wrong later takes everything away again.
struct UploadReceiver {
  private let settings: ServeSettings
  private let folder: CheckFolder
  /// What only forms of ours carry.
  private let proof: String
  /// Whether the client has to give it: one that is a browser, which other pages may have sent here.
  private let needsProof: Bool
  private var parser: MultipartParser
  private var form = UploadForm()
  private var received = 0
  private var isMade = false
  /// Files by their fields, in the order in which they came; their numbers are their names in ``CheckFolder/arriving``.
  private var files: [(field: UploadForm.Field, name: ClientFileName, bytes: Int)] = []

  init(_ settings: ServeSettings, folder: CheckFolder, boundary: String, proof: String, needsProof: Bool) {
    self.settings = settings
    self.folder = folder
    self.proof = proof
    self.needsProof = needsProof
    parser = MultipartParser(boundary: boundary)
  }

  /// What the part that is being read becomes.
  private enum Part {
    case none
    case value(UploadForm.Field, ByteBuffer)
    case file(FileWriter)
    /// A file field in which nothing was chosen.
    case unused
  }

  /// Receives all of `body` and puts its files in their places.
  ///
  /// - Throws: a ``Refusal``, `CancellationError`, or what the connection throws; the folder is gone then.
  mutating func receive(_ body: RequestBody) async throws -> CheckRequest {
    do {
      try await read(body)
      return try arrange()
    } catch {
      folder.remove()
      throw error
    }
  }

  private mutating func read(_ body: RequestBody) async throws {
    var part = Part.none
    do {
      for try await buffer in body {
        received += buffer.readableBytes
        guard received <= settings.mostUpload else { throw Refusal(.contentTooLarge, .tooLarge) }
        parser.append(buffer)
        while let event = try parser.next() {
          switch event {
          case .part(let header): part = try begin(header)
          case .bytes(let bytes): part = try await Self.add(bytes, to: part)
          case .partEnd: part = try await end(part)
          }
        }
      }
      try parser.finish()
    } catch is MultipartProblem {
      throw Refusal(.badRequest, .badForm)
    }
  }

  /// What a part is, by its header.
  private mutating func begin(_ header: PartHeader) throws(Refusal) -> Part {
    guard let field = UploadForm.Field(rawValue: header.name), field.isFile == (header.fileName != nil) else {
      throw Refusal(.badRequest, .badForm)
    }
    guard let fileName = header.fileName else { return .value(field, ByteBuffer()) }
    if fileName.isEmpty { return .unused }
    guard let name = ClientFileName(fileName) else { throw Refusal(.badRequest, .badFileName) }
    try prove()
    if !isMade {
      try folder.make()
      isMade = true
    }
    files.append((field, name, 0))
    return .file(try FileWriter("\(folder.arriving)/\(files.count)"))
  }

  private static func add(_ bytes: ByteBuffer, to part: Part) async throws -> Part {
    switch part {
    case .none, .unused:
      // Whoever chose no file sends none.
      throw Refusal(.badRequest, .badForm)
    case .value(let field, var value):
      value.writeImmutableBuffer(bytes)
      guard value.readableBytes <= UploadForm.mostBytes else { throw Refusal(.badRequest, .badField, [field.rawValue]) }
      return .value(field, value)
    case .file(let writer):
      try await writer.append(bytes)
      return .file(writer)
    }
  }

  private mutating func end(_ part: Part) async throws -> Part {
    switch part {
    case .none, .unused: break
    case .value(let field, let value): form.add(String(buffer: value), to: field)
    case .file(let writer): files[files.count - 1].bytes = try await writer.finish()
    }
    return .none
  }

  /// The form carries what only our page knows, before its first file.
  private func prove() throws(Refusal) {
    let given = form.values[.csrf] ?? []
    guard given.allSatisfy({ Secret.isSame($0, proof) }), !needsProof || !given.isEmpty else {
      throw Refusal(.forbidden, .foreignForm)
    }
  }

  /// Gives the files their names, now that all is there.
  private func arrange() throws(Refusal) -> CheckRequest {
    try prove()
    var request = try form.request(settings)
    var (delivery, requirements) = (DeliveryTree(), DeliveryTree())
    let drops = dropsTopFolder
    for (number, file) in files.enumerated() {
      let source = "\(folder.arriving)/\(number + 1)"
      if file.field == .requirements {
        let path = requirements.place(file.name.last)
        try move(source, to: CheckFolder.requirements, path)
        request.requirements.append(CheckRequest.File(path: path, bytes: file.bytes))
      } else {
        let path = delivery.place(file.field == .folder && drops ? file.name.withoutTop : file.name)
        try move(source, to: CheckFolder.delivery, path)
        request.files.append(CheckRequest.File(path: path, bytes: file.bytes))
      }
    }
    guard !request.files.isEmpty else { throw Refusal(.badRequest, .noModel) }
    // Nothing chosen is the first that is offered.
    if request.requirements.isEmpty, request.sets.isEmpty { request.sets = settings.sets.prefix(1).map(\.name) }
    try addOfferedFiles(to: &request, &requirements)
    guard !request.requirements.isEmpty || !request.sets.isEmpty else { throw Refusal(.badRequest, .noRequirements) }
    return request
  }

  /// Whether all files of a folder lie in one: the folder that was chosen, which says nothing.
  private var dropsTopFolder: Bool {
    let folders = files.filter { $0.field == .folder }
    return Set(folders.map { $0.name.components.first }).count == 1
      && folders.allSatisfy { $0.name.components.count > 1 }
  }

  /// Copies the sets that are files of the server, so that reports do not say where those lie.
  private func addOfferedFiles(to request: inout CheckRequest, _ tree: inout DeliveryTree) throws(Refusal) {
    for set in settings.sets where request.sets.contains(set.name) {
      guard let source = set.path else { continue }
      let path = tree.place(ClientFileName(set.name) ?? ClientFileName.ofServer(source))
      try makeFolders(CheckFolder.requirements, path)
      do {
        try FileManager.default.copyItem(atPath: source, toPath: "\(folder.work)/\(CheckFolder.requirements)/\(path)")
      } catch {
        throw .storage(errno)
      }
      request.sets.removeAll { $0 == set.name }
      request.requirements.append(CheckRequest.File(path: path, bytes: 0))
    }
  }

  /// Moves a file to its place, making the folders on the way.
  private func move(_ source: String, to top: String, _ path: String) throws(Refusal) {
    try makeFolders(top, path)
    guard unsafe rename(source, "\(folder.work)/\(top)/\(path)") == 0 else { throw .storage(errno) }
  }

  /// Makes the folders that a file is to lie in.
  private func makeFolders(_ top: String, _ path: String) throws(Refusal) {
    var place = "\(folder.work)/\(top)"
    for component in path.split(separator: "/").dropLast() {
      place += "/\(component)"
      guard unsafe mkdir(place, 0o700) == 0 || errno == EEXIST else { throw .storage(errno) }
    }
  }
}
