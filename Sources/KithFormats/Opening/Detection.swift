/// What a file is, and what was found in its beginning on the way to that: the reader goes on from there.
public struct Detection: Sendable {
  /// The format.
  public let format: any ReadableFormat
  /// How surely the file is of it.
  public let certainty: Certainty
  /// The format as one of tables, and how the table begins, as far as that was found.
  private let table: (format: any TabularFormat, head: TableHead?)?

  /// A format that the file shows itself to be of.
  init(_ format: any ReadableFormat, _ certainty: Certainty) {
    self.format = format
    self.certainty = certainty
    table = nil
  }

  /// A format of tables, of which the file shows itself to be.
  init(_ format: any TabularFormat, _ certainty: Certainty, head: TableHead?) {
    self.format = format
    self.certainty = certainty
    table = (format, head)
  }

  /// Whether the format is one of tables.
  var isTable: Bool { table != nil }

  /// How the table begins; `nil` where the file is none.
  var tableHead: TableHead? { table?.head }

  /// The headings, where the file is a table that has any.
  public var headings: [String]? {
    tableHead.flatMap { $0.header.isMissing ? nil : $0.header.cells }
  }

  /// The name of the dialect that the headings are of, where the file is a table.
  public var dialect: String? { tableHead?.header.dialect.name }

  /// Makes a reader for the file.
  func makeReader(_ options: ReadingOptions) -> any ContactReader {
    table.map { $0.format.makeReader(options, head: $0.head) } ?? format.makeReader(options)
  }

  /// Whether the content says so clearly that the name is not asked.
  fileprivate var isClear: Bool { certainty.level >= .likely }
}

extension FormatRegistry {
  /// The format of a file that begins so: by its content, and where that leaves a choice, by its name.
  ///
  /// What begins below other text, and may be a value of it, does not overrule a name that the text suits.
  ///
  /// - Parameters:
  ///   - sample: the beginning of the file.
  ///   - options: what is known of the file. One of many must say by its content or name what it is; one that
  ///     is named as if it were packed, but is not, by its content.
  public func detect(_ sample: Sample, _ options: ReadingOptions) -> Detection? {
    var search = Search(sample)
    let best = search.surest(of: candidates)
    if let best, best.isClear, best.certainty.start == 0 { return best }
    let named = candidates.first { $0.format.hasEnding(of: options.unpackedName) }
      .map { search.detection(as: $0) }
    if let best, best.isClear {
      // Below other text, the name decides what the file is, if that text can be of the format it names.
      guard let named, named.certainty.level >= .possible,
        named.certainty.start < best.certainty.start
      else { return best }
      return named
    }
    return named ?? (options.isEntry || options.isNamedPacked ? nil : best)
  }

  /// Holds formats against the beginning of one file; how a table begins is looked for once, for all formats of tables.
  private struct Search {
    private let sample: Sample
    private var isTableTried = false
    private var head: TableHead?

    init(_ sample: Sample) { self.sample = sample }

    /// The format that the sample is most surely of; of equals the first counts.
    ///
    /// Tables are tried last: a mark that only one format has spares the search for their heads.
    mutating func surest(of candidates: [Candidate]) -> Detection? {
      let places = candidates.indices
      var best: (found: Detection, place: Int)?
      for place in places.filter({ candidates[$0].table == nil })
        + places.filter({ candidates[$0].table != nil })
      {
        let found = detection(as: candidates[place])
        let bar = best?.found.certainty ?? .none
        if found.certainty > bar || found.certainty == bar && place < best?.place ?? 0 {
          best = (found, place)
        }
        // Nothing is surer than a mark that only one format has, where the file begins.
        if found.certainty == .certain { break }
      }
      return best?.found
    }

    /// What the file is as a format.
    mutating func detection(as candidate: Candidate) -> Detection {
      guard let table = candidate.table else {
        return Detection(candidate.format, candidate.format.certainty(of: sample))
      }
      if !isTableTried {
        head = table.findHead(in: sample)
        isTableTried = true
      }
      let certainty = head.map { table.certainty(of: sample, head: $0) } ?? .none
      return Detection(table, certainty, head: head)
    }
  }
}
