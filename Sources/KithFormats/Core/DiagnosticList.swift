/// Diagnostics in the order they came, which no file can make longer than anybody would read.
///
/// A record of 64 MiB may be wrong in every line. The first thousand of a kind are kept, and the last of these
/// counts those that follow, so that each is counted and memory stays small.
public struct DiagnosticList: Sendable {
  private var kept: [Diagnostic] = []
  /// What is known of each kind, from when the list is as long as one kind may be.
  private var kinds: [Kind: Occurrences] = [:]

  /// How many of a kind stand by themselves.
  static let maxOfKind = 1000

  /// Makes an empty list.
  public init() {}

  /// Adds a diagnostic; one that is the last straw for its kind is counted only.
  public mutating func append(_ diagnostic: Diagnostic) {
    guard kept.count >= Self.maxOfKind, diagnostic.failure == nil else {
      return kept.append(diagnostic)
    }
    if kinds.isEmpty { for index in kept.indices { count(kept[index], at: index) } }
    let kind = kinds[Kind(diagnostic)]
    if let kind, kind.count >= Self.maxOfKind {
      kept[kind.last].count += diagnostic.count
    } else {
      count(diagnostic, at: kept.count)
      kept.append(diagnostic)
    }
  }

  /// Adds several.
  public mutating func append(contentsOf others: some Sequence<Diagnostic>) {
    for diagnostic in others { append(diagnostic) }
  }

  /// Adds several.
  public static func += (list: inout DiagnosticList, others: some Sequence<Diagnostic>) {
    list.append(contentsOf: others)
  }

  /// Both, one after the other.
  static func + (one: DiagnosticList, others: some Sequence<Diagnostic>) -> DiagnosticList {
    var all = one
    all += others
    return all
  }

  /// The same in the order of the lines.
  func inOrderOfLines() -> DiagnosticList {
    DiagnosticList(
      kept.enumerated().sorted {
        ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset)
      }.map(\.element))
  }

  /// Hands out what has come together.
  mutating func take() -> DiagnosticList {
    guard !isEmpty else { return self }
    defer { self = DiagnosticList() }
    return self
  }

  private mutating func count(_ diagnostic: Diagnostic, at index: Int) {
    let kind = Kind(diagnostic)
    kinds[kind] = Occurrences(count: 1 + (kinds[kind]?.count ?? 0), last: index)
  }

  private struct Kind: Hashable {
    let slug: String
    let file: String

    init(_ diagnostic: Diagnostic) {
      slug = diagnostic.slug
      file = diagnostic.file
    }
  }

  /// How many of a kind the list keeps, and where the last of them stands.
  private struct Occurrences {
    let count: Int
    let last: Int
  }
}

extension DiagnosticList: RandomAccessCollection {
  /// Where the first stands.
  public var startIndex: Int { 0 }
  /// Behind the last.
  public var endIndex: Int { kept.count }

  /// One of those that are kept.
  public subscript(index: Int) -> Diagnostic { kept[index] }
}

extension DiagnosticList: Equatable, ExpressibleByArrayLiteral {
  /// Whether the same is kept in the same order.
  public static func == (one: DiagnosticList, other: DiagnosticList) -> Bool {
    one.kept == other.kept
  }

  /// Makes a list of diagnostics.
  public init(arrayLiteral diagnostics: Diagnostic...) { append(contentsOf: diagnostics) }

  /// Makes a list of diagnostics.
  public init(_ diagnostics: some Sequence<Diagnostic>) { append(contentsOf: diagnostics) }
}
