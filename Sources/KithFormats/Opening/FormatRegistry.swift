/// The one list of formats.
public enum FormatRegistry {
  /// All formats, in the order in which they are listed and tried.
  public static let formats: [any ContactFormat] =
    JSContactFormat.family
    + CSVFormat.family(naming: [.linkedIn])
    + VCardFormat.family
    + JCardFormat.family
    + XCardFormat.family
    + LDIFFormat.family
    + OPMLFormat.family
    + GDataFormat.family
    + FeedFormat.family
    + FOAFFormat.family
    + WindowsContactFormat.family
    + XBELFormat.family
    + HTMLFormat.family
    + MuttFormat.family
    + AbookFormat.family
    + TableFormat.family

  /// What holds contacts in several files, the surest first.
  public static let collections: [any ContactCollection] = [
    LinkedInArchive(), FileCollection(),
  ]

  /// What exporters of tables mean by their headings, the surest marks first: a table of Kith's own has the headings of
  /// LinkedIn's, too.
  static let dialects: [Dialect] = [.kith] + Dialect.ofLinkedIn + CSVFormat.dialects

  /// The format with this name or alias, in any letter case.
  public static func format(named name: String) -> (any ContactFormat)? {
    let name = name.lowercased()
    let formats = formats + collections
    return formats.first { $0.name == name } ?? formats.first { $0.aliases.contains(name) }
  }

  /// The first format with this file name ending that does what is asked.
  public static func format(
    forFileName fileName: String, where suits: (any ContactFormat) -> Bool
  ) -> (any ContactFormat)? {
    formats.first { hasEnding(fileName, of: $0) && suits($0) }
  }

  /// Whether a file's name ends as those of a format do.
  static func hasEnding(_ fileName: String, of format: any ContactFormat) -> Bool {
    guard let dot = fileName.lastIndex(of: "."), !fileName[dot...].contains("/") else {
      return false
    }
    return format.fileExtensions.contains(fileName[fileName.index(after: dot)...].lowercased())
  }

  /// The format of a file that begins so: by its content, and where that leaves a choice, by its name.
  ///
  /// What begins below other text, and may be a value of it, does not overrule a name that the text suits.
  ///
  /// - Parameters:
  ///   - sample: the beginning of the file.
  ///   - options: what is known of the file. One of many must say by its content or name what it is; one that
  ///     is named as if it were packed, but is not, by its content.
  public static func detect(_ sample: Sample, _ options: ReadingOptions) -> (any ContactFormat)? {
    let best = surest(of: sample)
    let isClear = best.map { $0.certainty.level >= .likely } ?? false
    if let best, isClear, best.certainty.start == 0 { return best.format }
    let named = format(forFileName: options.unpackedName) { $0.makeReader(options) != nil }
    if let best, isClear {
      // Below other text, the name decides what the file is, if that text can be of the format it names.
      guard let named, case let other = named.certainty(of: sample), other.level >= .possible,
        other.start < best.certainty.start
      else { return best.format }
      return named
    }
    return named ?? (options.isEntry || options.isNamedPacked ? nil : best?.format)
  }

  /// The format that a sample is most surely of; of equals the first counts.
  private static func surest(
    of sample: Sample
  ) -> (format: any ContactFormat, certainty: Certainty)? {
    var best: (format: any ContactFormat, certainty: Certainty, place: Int)?
    for place in inOrderOfEffort {
      let certainty = formats[place].certainty(of: sample)
      let bar = best?.certainty ?? .none
      if certainty > bar || certainty == bar && place < best?.place ?? 0 {
        best = (formats[place], certainty, place)
      }
      // Nothing is surer than a mark that only one format has, where the file begins.
      if certainty == .certain { break }
    }
    return best.map { ($0.format, $0.certainty) }
  }

  /// The places of the formats, those last that take long to tell.
  private static let inOrderOfEffort =
    formats.indices.filter { !formats[$0].isToldLast }
    + formats.indices.filter { formats[$0].isToldLast }
}
