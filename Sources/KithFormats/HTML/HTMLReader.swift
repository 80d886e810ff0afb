import KithModel
import KithText

/// Reads the people of web pages; as a part may be included from anywhere in the page, at its end.
struct HTMLReader: ContactReader {
  private let parser = HTMLPushParser()
  private var hedge = HTMLGuard()
  private let fileName: String
  private let isEntry: Bool
  private var isBlank = true

  init(_ options: ReadingOptions) {
    fileName = options.fileName
    isEntry = options.isEntry
  }

  mutating func read(_ bytes: [UInt8], into batch: inout Batch) throws(ReadingError) {
    if isBlank { isBlank = bytes.allSatisfy(\.isWhitespace) }
    if !parser.tree.isFull { parser.push(hedge.pass(bytes)) }
  }

  mutating func finish(into batch: inout Batch) throws(ReadingError) {
    parser.finish()
    if isBlank { throw ReadingError("the file is empty") }
    guard parser.tree.nodes.contains(where: { !$0.isText && $0.name != "#page" }) else {
      throw ReadingError("this is text without markup, not HTML")
    }
    sayLimits(&batch)
    var people = HTMLPeople(parser.tree, file: fileName, isEntry: isEntry)
    let found = people.take()
    // Somebody had to log in to get the file.
    if found.contacts.isEmpty, Self.promisesPeople(fileName) {
      throw ReadingError("this is a web page without people, whatever its name says")
    }
    batch.append(found)
  }

  private static func promisesPeople(_ fileName: String) -> Bool {
    let name = fileName.lowercased()
    return [".vcf", ".vcard", ".csv", ".tsv", ".ldif", ".json", ".jsonl", ".opml", ".zip"]
      .contains { name.hasSuffix($0) }
  }

  private func sayLimits(_ batch: inout Batch) {
    if hedge.cuts > 0 {
      batch.diagnostics.append(
        Diagnostic(
          .error, "html.large-tag", "\(hedge.cuts) tags are larger than any may be",
          done: "what is too much is left out", file: fileName))
    }
    guard parser.tree.isFull, let line = parser.tree.nodes.last?.line else { return }
    let (slug, what) =
      parser.tree.isTooDeep
      ? ("html.too-deep", "more than \(XMLLimits.depth) elements inside one another")
      : ("html.large-page", "the page is larger than any may be")
    var diagnostic = Diagnostic.failure(
      .damaged, slug, what, done: "stopped at line \(line); what came before is kept",
      file: fileName)
    diagnostic.line = line
    batch.diagnostics.append(diagnostic)
  }
}
