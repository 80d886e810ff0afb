import KithCleaning
import KithModel
import KithText

/// Takes the contacts of an XML document, and what there is to say of them.
///
/// One object serves all that read a document: copies of it would copy the contacts too.
final class XMLRecordSink {
  /// What has come together since it was last taken.
  private(set) var batch = Batch()
  /// The records so far.
  private(set) var records = 0
  private let format: String
  private var others = XMLOtherPeople()
  /// What people an element is of, by the number of its name, where it is of none; most elements are.
  private var isNobodys: [Bool] = []
  /// The file, as the user gave it.
  let file: String

  init(format: String, file: String) {
    self.format = format
    self.file = file
  }

  /// Hands out what has come together.
  func take() -> Batch {
    var taken = Batch()
    swap(&taken, &batch)
    return taken
  }

  /// Counts a record; answers its number, from 1.
  func countRecord() -> Int {
    records += 1
    batch.records += 1
    return records
  }

  /// The source of a record.
  func source(record: Int, line: Int) -> Source {
    Source(format: format, file: file, record: record, line: line)
  }

  /// Adds a contact that has its source.
  func add(_ contact: Contact) { batch.contacts.append(contact) }

  /// Adds all contacts of a document.
  func add(_ contacts: [Contact]) {
    var more = Batch()
    more.contacts = contacts
    batch.append(more)
  }

  /// Adds a contact, which is filled where it lies: a contact is too large to be moved about.
  func add(record: Int, line: Int, _ fill: (inout Contact) -> Void) {
    batch.contacts.append(Contact())
    let index = batch.contacts.count - 1
    batch.contacts[index].sources = [source(record: record, line: line)]
    fill(&batch.contacts[index])
  }

  /// Counts records that are no contact by the rules of the format.
  func skip(_ count: Int = 1) { batch.skipped += count }

  /// Counts records that went into a contact made of another.
  func merge(_ count: Int) { batch.merged += count }

  /// Gives a record back.
  func reject(
    _ slug: String, _ raw: some Collection<UInt8>, record: Int, line: Int, reason: String
  ) {
    batch.reject(
      "\(format).\(slug)",
      Reject(file: file, record: record, line: line, reason: reason, raw: raw))
  }

  /// Looks at an element that the format does not know: it may name people in another.
  func passOver(_ tag: XMLStartTag) {
    if tag.number < isNobodys.count, isNobodys[tag.number] { return }
    guard let kind = XMLPeopleElement(tag) else {
      // An outline is somebody by its attributes.
      guard tag.count == 0 else { return }
      while isNobodys.count <= tag.number { isNobodys.append(false) }
      return isNobodys[tag.number] = true
    }
    passOver(kind, tag.name, line: tag.place.line)
  }

  /// Notes somebody whom only another format names.
  func passOver(_ kind: XMLPeopleElement, _ name: XMLName, line: Int) {
    if kind.format != format { others.note(kind, name, line: line) }
  }

  /// Says who was passed over.
  func sayOthers() {
    for diagnostic in others.diagnostics(in: format, file: file) { report(diagnostic) }
  }

  /// Adds a diagnostic of the layer below.
  func report(_ diagnostic: Diagnostic) { batch.diagnostics.append(diagnostic) }

  /// Tells something.
  func note(
    _ severity: Diagnostic.Severity, _ slug: String, _ what: String, _ done: String,
    line: Int? = nil, record: Int? = nil
  ) {
    report(
      Diagnostic(
        severity, "\(format).\(slug)", what, done: done, file: file, line: line, record: record))
  }

  /// Tells that a folder has a longer name than what is in it bears.
  func noteLongFolder(line: Int? = nil, record: Int? = nil) {
    note(
      .warning, "long-folder", "the names of folders are longer than any are",
      "cut in the keywords of what is in them", line: line, record: record)
  }

  /// Adds an address as a link; one that must not or cannot be followed becomes a column.
  func addLink(
    _ uri: String, heading: String, to contact: inout Contact, mediaType: String? = nil,
    label: String? = nil, line: Int? = nil
  ) {
    guard !LinkAddress.isUnsafe(uri) else {
      note(
        .warning, "unsafe-address",
        "\(TerminalText.short(heading)) is '\(TerminalText.short(uri))', which must not be followed",
        "kept as a column", line: line)
      return contact.columns.append(Column(heading: heading, value: uri))
    }
    guard !LinkAddress.isRelative(uri) else {
      return contact.columns.append(Column(heading: heading, value: uri))
    }
    // Nobody has hundreds of pages; a file that says so is not searched for each of them.
    if let index = contact.links.prefix(256).firstIndex(where: { $0.uri == uri }) {
      if contact.links[index].label == nil { contact.links[index].label = label }
      return
    }
    var link = Resource(id: MapID.number(contact.links.count + 1), uri: uri)
    link.mediaType = mediaType
    link.label = label
    contact.links.append(link)
  }
}

extension XMLRecordSink {
  /// Reads a date of a contact that has its source; one that could be of two days is told.
  func date(_ text: String, of contact: Contact) -> PartialDate? { moment(text, contact)?.date }

  /// Reads a moment, as ``date(_:of:)`` does.
  func moment(_ text: String, of contact: Contact) -> UTCDateTime? {
    UTCDateTime(text) ?? moment(text, contact)?.utc
  }

  private func moment(_ text: String, _ contact: Contact) -> DateText.Moment? {
    let moment = DateText.moment(text)
    if let doubt = AmbiguousDate(moment, text) {
      let source = contact.sources.last
      note(
        .warning, "ambiguous-date", doubt.what, "read with \(AmbiguousDate.guess)",
        line: source?.line, record: source?.record)
    }
    return moment
  }
}
