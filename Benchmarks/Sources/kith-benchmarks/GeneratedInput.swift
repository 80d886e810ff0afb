import Generators

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A generated file in the temporary folder, and the name of the output beside it.
struct GeneratedInput {
  let path: String
  let outputPath: String
  let size: Int

  init(_ job: Job) throws {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    let path = "\(folder)/kith-benchmark-\(getpid()).\(job.kind.fileExtension)"
    guard let file = fopen(path, "w") else { throw CannotWrite(path: path) }
    var size = 0
    try job.kind.write(records: job.records, seed: 1) { block in
      size += block.count
      block.withUnsafeBytes { bytes in _ = fwrite(bytes.baseAddress, 1, bytes.count, file) }
    }
    fclose(file)
    self.path = path
    self.size = size
    outputPath = path + ".out.jsonl"
  }

  func remove() {
    unlink(path)
    unlink(outputPath)
  }
}

/// A file that could not be made.
struct CannotWrite: Error {
  let path: String
}
