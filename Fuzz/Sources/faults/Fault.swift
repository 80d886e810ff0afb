import Foundation

/// One call to the system that fails, as the preloaded library understands it.
struct Fault: Hashable, CustomStringConvertible, Sendable {
  /// How it fails.
  enum Way: Hashable {
    /// With an error of this number.
    case error(Int32)
    /// Half of what was asked for is read or written.
    case short
    /// The process is killed before it.
    case kill
  }

  /// The kind of call, one of the library's names.
  var kind: String
  /// Which one, counted from 1.
  var number: Int
  /// Whether all that follow fail, too: a full disk stays full.
  var lasts = false
  var way: Way

  /// The value of `KITH_FAULT`.
  var description: String {
    let what =
      switch way {
      case .error(let number): String(number)
      case .short: "short"
      case .kill: "kill"
      }
    return "\(kind):\(number)\(lasts ? "+" : ""):\(what)"
  }

  /// Whether a program that goes on after it has done nothing wrong, but one that gives up has: a call that was
  /// interrupted is made again, and what is missing of a short one is read or written.
  var mustBeSurvived: Bool {
    guard kind == "read" || kind == "write" else { return false }
    return way == .short || way == .error(EINTR)
  }

  /// The ways in which each kind of call can fail.
  private static let ways: [(kind: String, ways: [Way], lasts: Bool)] = [
    ("open", [.error(EMFILE), .error(EIO), .error(EINTR)], false),
    ("read", [.error(EIO), .error(EINTR), .short], false),
    ("write", [.error(ENOSPC), .error(EIO), .error(EINTR), .short], false),
    ("write", [.error(ENOSPC)], true),
    ("say", [.error(EIO), .short], false),
    ("close", [.error(EIO)], false),
    ("stat", [.error(EIO), .error(ENOMEM)], false),
    ("rename", [.error(EIO), .error(ENOSPC)], false),
    ("link", [.error(EIO), .error(EPERM)], false),
    ("unlink", [.error(EIO)], false),
    ("sync", [.error(EIO), .error(ENOSPC)], false),
    ("truncate", [.error(ENOSPC)], false),
    ("lock", [.error(EINTR), .error(ENOLCK)], false),
    ("map", [.error(ENOMEM)], false),
    ("folder", [.error(ENOSPC)], false),
    ("list", [.error(EIO), .error(EMFILE)], false),
    ("mode", [.error(EPERM)], false),
    ("random", [.error(EINTR), .error(ENOSYS)], false),
    ("any", [.kill], false),
  ]

  /// All faults of a run that makes so many calls of each kind.
  static func all(of counts: [String: Int]) -> [Fault] {
    ways.flatMap { entry in
      (0..<(counts[entry.kind] ?? 0)).flatMap { index in
        entry.ways.map {
          Fault(kind: entry.kind, number: index + 1, lasts: entry.lasts, way: $0)
        }
      }
    }
  }
}
