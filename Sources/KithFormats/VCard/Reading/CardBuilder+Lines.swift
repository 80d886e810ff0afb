import KithModel

extension CardBuilder {
  /// Puts a line, whose value is decoded, into the contact, or keeps it where no property takes it.
  mutating func take(_ line: ContentLine) {
    // What is written as blanks comes back as nothing.
    guard line.bytes[line.value].contains(where: { !$0.isWhitespace }) else { return }
    guard let read = PropertyTable.reader(of: line.name, in: line.bytes) else {
      isEmpty = false
      keep(line)
      return
    }
    // Few cards have alternatives; the others do not pay for them.
    let isAlternative = line.parameters.contains { $0.name == .altid }
    if isAlternative, alternatives.take(line) { return }
    if !read(line, &self) {
      keep(line)
    } else if isAlternative {
      alternatives.remember(line, in: contact)
    }
    if isEmpty { isEmpty = line.bytes[line.name].equalsIgnoringCase("VERSION") }
  }

  /// Joins what had to wait for the end of the card.
  mutating func complete() {
    resolve()
    localize()
    resolveMembers()
    countUnsaid()
  }
}
