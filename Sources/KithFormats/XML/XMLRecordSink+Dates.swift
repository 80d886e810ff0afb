import KithCleaning
import KithModel

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
