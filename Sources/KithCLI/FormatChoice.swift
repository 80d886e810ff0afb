import KithFormats

/// Finds formats by the names that people give.
enum FormatChoice {
  /// The formats that this program knows.
  static let registry = FormatRegistry.standard

  /// A format to read.
  ///
  /// - Throws: ``Failure`` where there is none of the name.
  static func readable(_ name: String) throws -> InputFormat {
    if let format = registry.input(named: name) { return format }
    throw failure(name, "can be written, but not read")
  }

  /// A format to write.
  ///
  /// - Throws: ``Failure`` where there is none of the name.
  static func writable(_ name: String) throws -> any WritableFormat {
    if let format = registry.writable(named: name) { return format }
    throw failure(name, "can be read, but not written")
  }

  /// The rules of a tracker.
  ///
  /// - Throws: ``Failure`` where there is none of the name, or nothing is known of it.
  static func checked(_ name: String) throws -> any TargetCheck {
    if let format = registry.writable(named: name) as? any CheckingFormat {
      return format.makeTargetCheck()
    }
    guard registry.names.contains(name.lowercased()) else { throw unknown(name) }
    throw Failure(.usage, "error: no rules are known of what takes the format '\(name)'")
  }

  /// Why a format cannot be had: it does less than is asked, or there is none of the name.
  private static func failure(_ name: String, _ what: String) -> Failure {
    guard registry.names.contains(name.lowercased()) else { return unknown(name) }
    return Failure(.usage, "error: the format '\(name)' \(what)")
  }

  /// What people call the files of spreadsheets.
  static let workbooks: Set<String> = ["excel", "xlsx", "xls", "ods", "spreadsheet", "numbers"]

  private static func unknown(_ name: String) -> Failure {
    let hint =
      workbooks.contains(name.lowercased())
      ? " Excel opens 'csv'." : Suggestion.phrase(for: name, among: registry.names)
    return Failure(.usage, "error: unknown format '\(name)'.\(hint) ('kith formats' lists them)")
  }
}
