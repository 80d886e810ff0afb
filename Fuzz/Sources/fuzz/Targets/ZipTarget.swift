import KithFormats

/// A ZIP around pieces of an input, under names that mean something: nothing crashes, and everybody has a place.
struct ZipTarget: FuzzTarget {
  let name = "zip"

  private static let names = [
    "contacts.vcf", "Connections.csv", "Takeout/Contacts/All.vcf", "Profile.csv", "messages.csv",
    "Invitations.csv", "feeds.opml", "a/b.json", "ImportedContacts.csv", "x.vcf.gz", "../up.vcf",
    "page.html", "README", ".hidden.vcf",
  ]

  func run(_ input: [UInt8]) throws {
    var choice = Choice(input)
    let archive = Packing.zip(
      files(of: input, &choice), packs: choice.number(below: 2) == 0)
    do {
      Reading.check(try InputOpening.readAll(archive, fileName: "fuzz.zip"))
    } catch is ReadingError {
      // It may be refused, in a sentence.
    }
  }

  /// The input in up to three pieces.
  private func files(
    of input: [UInt8], _ choice: inout Choice
  ) -> [(name: String, content: [UInt8])] {
    var files: [(name: String, content: [UInt8])] = []
    var start = 0
    for rest in (0...choice.number(below: 3)).reversed() {
      let end = rest == 0 ? input.count : start + choice.number(below: input.count - start + 1)
      let name = Self.names[choice.number(below: Self.names.count)]
      files.append((name, Array(input[start..<end])))
      start = end
    }
    return files
  }
}
