#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import KithMatching
import Synchronization

/// The user pressed Ctrl-C: the run ends, and no half-written file stays.
public struct Interruption: Error, Hashable {
  private static let request = Atomic(false)

  /// Makes the error.
  public init() {}

  /// Whether Ctrl-C was pressed.
  public static var isRequested: Bool { request.load(ordering: .relaxed) }

  /// Ends the run at its next step.
  public static func ask() { request.store(true, ordering: .relaxed) }

  /// Makes Ctrl-C ask for an end instead of killing, and a closed pipe or a file that is too large an error
  /// instead of a signal.
  ///
  /// `unsafe`: the system's union of handlers. Without `SA_RESTART`, so that a read that waits comes back.
  public static func catchSignals() {
    var action = sigaction()
    #if canImport(Darwin)
      unsafe action.__sigaction_u.__sa_handler = { _ in Interruption.ask() }
    #else
      unsafe action.__sigaction_handler.sa_handler = { _ in Interruption.ask() }
    #endif
    unsafe sigaction(SIGINT, &action, nil)
    unsafe sigaction(SIGTERM, &action, nil)
    // A terminal that is closed; under `nohup` it is ignored, and stays so.
    if !isIgnored(SIGHUP) { unsafe sigaction(SIGHUP, &action, nil) }
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    unblock(SIGINT, SIGTERM, SIGHUP)
  }

  /// Whether whoever started the process ignores a signal for it.
  ///
  /// `unsafe`: handlers are functions, which only their addresses tell apart.
  private static func isIgnored(_ signal: CInt) -> Bool {
    var action = sigaction()
    unsafe sigaction(signal, nil, &action)
    #if canImport(Darwin)
      let handler = unsafe action.__sigaction_u.__sa_handler
    #else
      let handler = unsafe action.__sigaction_handler.sa_handler
    #endif
    return unsafe unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// Lets signals through that whoever started the process had blocked for itself.
  private static func unblock(_ signals: CInt...) {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for signal in signals { unsafe sigaddset(&set, signal) }
    unsafe pthread_sigmask(SIG_UNBLOCK, &set, nil)
  }

  /// Throws where Ctrl-C was pressed.
  static func check() throws {
    if isRequested { throw Interruption() }
  }
}

extension MatchingOptions {
  /// The same options, under which Ctrl-C ends matching soon; whoever matches looks then whether it was pressed.
  var interruptible: MatchingOptions {
    var options = self
    options.isCancelled = { Interruption.isRequested }
    return options
  }
}
