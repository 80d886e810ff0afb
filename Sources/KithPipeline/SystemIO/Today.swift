import KithModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What day it is, by the clock of the system, in UTC.
public enum Today {
  /// A day as `YYYY-MM-DD`.
  ///
  /// - Parameter daysAhead: how many days after today.
  public static func text(daysAhead: Int = 0) -> String {
    var now = timespec()
    // The system writes the time into the memory that it is given.
    unsafe clock_gettime(CLOCK_REALTIME, &now)
    let date = PartialDate(daysSince1970: Int(now.tv_sec) / 86400 + daysAhead)
    let parts = [(date.year, 4), (date.month, 2), (date.day, 2)].map { part, width in
      let digits = String(part ?? 0)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return parts.joined(separator: "-")
  }
}
