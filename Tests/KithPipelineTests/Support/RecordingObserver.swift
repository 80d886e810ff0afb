import KithFormats
import KithPipeline

/// Writes down what it is told.
final class RecordingObserver: RunObserver {
  private(set) var begun: [String] = []
  private(set) var ended: [(fileName: String, balance: Balance)] = []
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var rejects: [Reject] = []
  private(set) var bytes = 0

  func begin(fileName: String, format: any ContactFormat) { begun.append(fileName) }
  func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
  func reject(_ reject: Reject) { rejects.append(reject) }
  func end(fileName: String, format: any ContactFormat, balance: Balance) {
    ended.append((fileName, balance))
  }
  func advance(bytes: Int) { self.bytes += bytes }
}
