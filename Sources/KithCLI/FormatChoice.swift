import KithFormats

/// Finds formats by the names that people give.
enum FormatChoice {
  /// A format to read.
  ///
  /// - Throws: ``Failure`` where there is none of the name.
  static func readable(_ name: String) throws -> any ContactFormat {
    let format = try format(named: name)
    guard
      format is any ContactCollection || format.makeReader(ReadingOptions(fileName: "")) != nil
    else {
      throw Failure(.usage, "error: the format '\(name)' can be written, but not read")
    }
    return format
  }

  /// A format to write.
  ///
  /// - Throws: ``Failure`` where there is none of the name.
  static func writable(_ name: String) throws -> any ContactFormat {
    let format = try format(named: name)
    guard format.makeWriter(WritingOptions()) != nil else {
      throw Failure(.usage, "error: the format '\(name)' can be read, but not written")
    }
    return format
  }

  /// The rules of a tracker.
  ///
  /// - Throws: ``Failure`` where there is none of the name, or nothing is known of it.
  static func checked(_ name: String) throws -> any TargetCheck {
    guard let check = try format(named: name).makeTargetCheck() else {
      throw Failure(.usage, "error: no rules are known of what takes the format '\(name)'")
    }
    return check
  }

  private static func format(named name: String) throws -> any ContactFormat {
    if let format = FormatRegistry.format(named: name) { return format }
    let known = (FormatRegistry.formats + FormatRegistry.collections).flatMap {
      [$0.name] + $0.aliases
    }
    let hint = Suggestion.phrase(for: name, among: known)
    throw Failure(
      .usage, "error: unknown format '\(name)'.\(hint) ('kith formats' lists them)")
  }
}
