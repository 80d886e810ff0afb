import KithModel
import KithText

/// NOTE, CATEGORIES, and EXPERTISE, HOBBY and INTEREST (RFC 6350 section 6.7, RFC 6715).
enum NoteProperties {
  static func readNote(_ line: ContentLine, _ card: inout CardBuilder) -> Bool {
    let created = line.parameters.first { $0.name == .created }
      .flatMap { DateValue(line.bytes[$0.value])?.moment }
    let usage = line.usage(
      consuming: [.author, .authorName] + (created == nil ? [] : [.created]))
    var note = Note(id: card.id(usage, after: card.contact.notes.count), note: line.text)
    note.created = created
    let author = Author(name: line.parameter(.authorName), uri: line.parameter(.author))
    if author != Author() { note.author = author }
    note.extensions = usage.extensions
    note.extensions.keep(usage)
    card.contact.notes.append(note)
    return true
  }

  static func readCategories(_ line: ContentLine, _ card: inout CardBuilder) -> Bool {
    for keyword in line.list(line.value) { card.contact.keywords.insert(keyword) }
    // A set of keywords has no place for what the line says besides, so that it is kept too.
    if !line.isWithoutParameters { card.keep(line) }
    return true
  }

  static func readPersonal(
    _ line: ContentLine, _ kind: PersonalInformation.Kind, _ card: inout CardBuilder
  ) -> Bool {
    let index = line.rank(.index)
    let usage = line.usage(consuming: [.level] + (index == nil ? [] : [.index]))
    let count = card.contact.personalInfo.count
    var entry = PersonalInformation(
      id: card.id(usage, after: count), kind: kind, value: line.text)
    entry.level = line.parameter(.level).map { level($0.lowercased()) }
    entry.listAs = index
    entry.label = usage.label
    entry.extensions = usage.extensions
    entry.extensions.keepPreference(usage.pref)
    entry.extensions.keepContexts(usage.contexts)
    card.contact.personalInfo.append(entry)
    return true
  }

  /// RFC 9555 section 2.10.2: what RFC 6715 says of an expertise in JSContact's words.
  private static func level(_ level: String) -> String {
    switch level {
    case "beginner": "low"
    case "average": "medium"
    case "expert": "high"
    default: level
    }
  }

  static func writeNotes(_ contact: Contact, _ output: inout CardOutput) {
    for (index, note) in contact.notes.enumerated() {
      output.line("NOTE", group: note.extensions.group) {
        $0.id(note.id, at: index)
        let author = ContactPart(.notes, .author)
        if let uri = note.author?.uri { $0.parameter("AUTHOR", [uri], of: author) }
        if let name = note.author?.name { $0.parameter("AUTHOR-NAME", [name], of: author) }
        if let created = note.created {
          $0.parameter(
            "CREATED", [created.text(in: $0.version)], of: ContactPart(.notes, .created))
        }
        $0.extensions(note.extensions)
        $0.value(text: note.note)
      }
    }
  }

  static func writeCategories(_ contact: Contact, _ output: inout CardOutput) {
    let kept = Set(KeptCategories.all(in: contact).flatMap(\.self))
    let keywords = Set(contact.keywords.elements.map { String($0.trimmingWhitespace()) })
      .subtracting(kept)
    guard !keywords.isEmpty else { return }
    output.line("CATEGORIES") { $0.value(list: keywords.sorted()) }
  }

  /// Writes EXPERTISE, HOBBY and INTEREST in the order in which they stand in the contact.
  static func writePersonal(_ contact: Contact, _ output: inout CardOutput) {
    for (index, entry) in contact.personalInfo.enumerated() {
      writePersonal(entry, index, &output)
    }
  }

  private static func writePersonal(
    _ entry: PersonalInformation, _ index: Int, _ output: inout CardOutput
  ) {
    guard [.expertise, .hobby, .interest].contains(entry.kind) else {
      return output.losses.add(.personalInfo)
    }
    output.labelled(entry.kind.rawValue.uppercased(), entry.label, entry.extensions) {
      $0.id(entry.id, at: index)
      if let listAs = entry.listAs { $0.parameter("INDEX", String(listAs)) }
      if let level = entry.level {
        let expertise = ["low": "beginner", "medium": "average", "high": "expert"]
        $0.parameter("LEVEL", entry.kind == .expertise ? expertise[level] ?? level : level)
      }
      $0.extensions(entry.extensions)
      $0.value(text: entry.value)
    }
  }
}
