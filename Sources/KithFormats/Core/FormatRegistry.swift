/// The one list of formats.
public enum FormatRegistry {
  /// All formats, in the order in which they are listed and tried.
  public static let formats: [any ContactFormat] =
    JSContactFormat.family
    + CSVFormat.family
    + VCardFormat.family
    + JCardFormat.family
    + XCardFormat.family
    + OPMLFormat.family
    + TableFormat.family

  /// The format with this name or alias, in any letter case.
  public static func format(named name: String) -> (any ContactFormat)? {
    let name = name.lowercased()
    return formats.first { $0.name == name } ?? formats.first { $0.aliases.contains(name) }
  }

  /// The first format with this file name ending that does what is asked.
  public static func format(
    forFileName fileName: String, where suits: (any ContactFormat) -> Bool
  ) -> (any ContactFormat)? {
    guard let dot = fileName.lastIndex(of: "."), !fileName[dot...].contains("/") else { return nil }
    let ending = fileName[fileName.index(after: dot)...].lowercased()
    return formats.first { $0.fileExtensions.contains(ending) && suits($0) }
  }

  /// The format of a file that begins so: by its content, and where that leaves a choice, by its name.
  public static func detect(_ sample: Sample, fileName: String) -> (any ContactFormat)? {
    let options = ReadingOptions(fileName: fileName)
    var best: (format: any ContactFormat, certainty: Certainty)?
    for format in formats where format.makeReader(options) != nil {
      let certainty = format.certainty(of: sample)
      if certainty > best?.certainty ?? .none { best = (format, certainty) }
    }
    if let best, best.certainty >= .likely { return best.format }
    let named = format(forFileName: fileName) { $0.makeReader(options) != nil }
    return named ?? best?.format
  }
}
