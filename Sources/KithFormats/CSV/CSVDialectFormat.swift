/// The tables of one dialect, which somebody may ask for by its name.
struct CSVDialectFormat: TabularFormat {
  private let dialect: Dialect

  init(_ dialect: Dialect) { self.dialect = dialect }

  var name: String { dialect.name }
  var summary: String { dialect.summary }
  var fileExtensions: [String] { [] }

  func findHead(in sample: Sample) -> TableHead? { TableHead(sample) }

  func certainty(of sample: Sample, head: TableHead) -> Certainty {
    guard head.header.dialect.name == dialect.name else { return .none }
    return .certain.beginning(at: head.header.start)
  }

  func makeReader(_ options: ReadingOptions, head: TableHead?) -> any ContactReader {
    CSVReader(options, dialect: dialect, head: head)
  }
}
