import KithTestSupport
import Testing

/// The tables of `Fixtures/cleaning`: each row is what goes in and what is to come out.
///
/// A spelling that is read wrongly becomes a row, not Swift code.
@Suite struct CleaningTableTests {
  static let files = TestFolder.files(in: "cleaning", endings: [".tsv"])

  @Test(arguments: files)
  func `each table has rows and somebody who reads it`(file: String) throws {
    #expect(CleaningTable.ofFile(file) != nil)
    #expect(TableRow.all(of: file).count >= 5)
  }

  @Test(arguments: files.flatMap(TableRow.all))
  func `what comes out is what the table says`(row: TableRow) throws {
    let table = try #require(CleaningTable.ofFile(row.file))
    let results = table.results(row)
    for (column, cell) in row.cells where !table.inputs.contains(column) {
      #expect((results[column] ?? "") == cell, "\(column)")
    }
    // A column that nobody looks at would say nothing.
    #expect(Set(row.cells.map(\.column)) == Set(table.inputs).union(results.keys))
  }
}
