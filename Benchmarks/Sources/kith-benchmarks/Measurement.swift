#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One run of the program: what it took of processor, time and memory.
struct Measurement {
  let job: Job
  let size: Int
  let status: Int32
  let cpu: Double
  let wall: Double
  let peakMiB: Double

  init(program: String, job: Job, input: GeneratedInput) {
    self.job = job
    size = input.size
    let places = ["IN": input.path, "OUT": input.outputPath]
    let words = [program] + job.words.map { places[$0] ?? $0 }
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    let start = ContinuousClock.now
    var child: pid_t = 0
    posix_spawn(&child, program, nil, nil, &arguments, environ)
    var status: Int32 = 0
    var usage = rusage()
    wait4(child, &status, 0, &usage)
    let elapsed = (ContinuousClock.now - start).components
    wall = Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    cpu = seconds(usage.ru_utime) + seconds(usage.ru_stime)
    #if canImport(Glibc)
      peakMiB = Double(usage.ru_maxrss) / 1024
    #else
      peakMiB = Double(usage.ru_maxrss) / 1_048_576
    #endif
    self.status = status
  }

  /// A row of the table.
  var row: String {
    func fixed(_ value: Double, _ digits: Int) -> String {
      let factor = digits == 0 ? 1.0 : digits == 1 ? 10.0 : 100.0
      let rounded = (value * factor).rounded() / factor
      return digits == 0 ? String(Int(rounded)) : String(rounded)
    }
    let megabytes = Double(size) / 1e6
    let failed = status == 0 ? "" : " (failed: \(status))"
    return "| \(job.name)\(failed) | \(fixed(megabytes, 1)) MB, \(job.records) records "
      + "| \(fixed(megabytes / cpu, 1)) | \(fixed(Double(job.records) / cpu, 0)) "
      + "| \(fixed(cpu, 2)) | \(fixed(wall, 2)) | \(fixed(peakMiB, 1)) |"
  }
}
