import KithFormats

/// The columns that a command line asks for.
enum ColumnChoice {
  /// The map that a list names; `nil` where it names columns.
  static func file(_ list: String?) -> String? {
    guard let list, list.hasPrefix("@") else { return nil }
    return String(list.dropFirst())
  }

  /// The columns of a list, of a map named `@FILE`, or of the map that a stage was given.
  ///
  /// - Throws: ``Failure`` where a name means nothing or a file cannot be read.
  static func columns(_ list: String?, map: String?) throws -> ColumnSelection? {
    do {
      if let list, file(list) == nil { return try ColumnSelection(list: list) }
      guard let map = file(list) ?? map else { return nil }
      return try ColumnSelection(map: MapFile.read(map))
    } catch let error as ColumnSelection.UnknownName {
      let hint = Suggestion.phrase(for: error.name, among: error.known)
      throw Failure(.usage, "error: there is no column or field '\(error.name)'.\(hint)")
    }
  }
}
