import Generators

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A generated file in a temporary folder, and the name of the output beside it.
struct GeneratedInput {
  /// The file that is read: what was generated, or the ZIP that it was put into.
  let path: String
  let outputPath: String
  /// The size of what was generated, packed or not, so that rows compare.
  let size: Int
  private let folder: String
  private let plainPath: String

  init(_ job: Job) throws {
    let temporary = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    folder = "\(temporary)/kith-benchmark-\(getpid())"
    mkdir(folder, 0o700)
    plainPath = "\(folder)/\(job.kind.fileName)"
    size = try Self.write(job, to: plainPath)
    path = job.isZipped ? "\(folder)/export.zip" : plainPath
    outputPath = "\(folder)/out"
    if job.isZipped { try Self.pack(plainPath, into: path) }
  }

  func remove() {
    for file in [plainPath, path, outputPath] { unlink(file) }
    rmdir(folder)
  }

  private static func write(_ job: Job, to path: String) throws -> Int {
    guard let file = fopen(path, "w") else { throw CannotWrite(path: path) }
    defer { fclose(file) }
    var size = 0
    try job.kind.write(records: job.records, seed: 1) { block in
      size += block.count
      block.withUnsafeBytes { bytes in _ = fwrite(bytes.baseAddress, 1, bytes.count, file) }
    }
    return size
  }

  /// Makes a ZIP with the program `zip`, as a download of LinkedIn's comes deflated.
  private static func pack(_ file: String, into archive: String) throws {
    let words = ["zip", "-q", "-j", archive, file]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    var status: Int32 = 0
    guard posix_spawnp(&child, "zip", nil, nil, &arguments, environ) == 0,
      waitpid(child, &status, 0) == child, status == 0
    else { throw CannotWrite(path: archive) }
  }
}

/// A file that could not be made.
struct CannotWrite: Error {
  let path: String
}
