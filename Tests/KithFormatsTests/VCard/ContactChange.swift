import KithModel

/// A change to one value of a contact, and how to see it.
struct ContactChange: Sendable {
  let name: String
  /// The most lines that may change: a value can stand on several physical lines, or in a line of its own
  /// beside the one it belongs to.
  var maxLines = 1
  /// Makes the change; answers false where there is no such value.
  let apply: @Sendable (inout Contact) -> Bool
  /// The value.
  let value: @Sendable (Contact) -> String?

  static let all: [ContactChange] = [
    ContactChange(
      name: "full name", maxLines: 3,
      apply: {
        guard $0.name?.full != nil else { return false }
        $0.name?.full = "Nova Name, Émile"
        return true
      }, value: { $0.name?.full }),
    ContactChange(
      name: "telephone",
      apply: {
        guard let index = $0.phones.firstIndex(where: { $0.label == nil }) else { return false }
        $0.phones[index].number = "+999 1"
        return true
      }, value: { $0.phones.first { $0.number == "+999 1" }?.number }),
    ContactChange(
      name: "e-mail",
      apply: {
        guard let index = $0.emails.firstIndex(where: { $0.label == nil }) else { return false }
        $0.emails[index].address = "nova@example.com"
        return true
      }, value: { $0.emails.first { $0.address == "nova@example.com" }?.address }),
    ContactChange(
      name: "new note", maxLines: 0,
      apply: {
        $0.notes.append(Note(id: "k99", note: "new; note,\nof two lines"))
        return true
      }, value: { $0.notes.last?.note }),
    ContactChange(
      name: "note", maxLines: 4,
      apply: {
        guard !$0.notes.isEmpty else { return false }
        $0.notes[0].note = "changed"
        return true
      }, value: { $0.notes.first?.note }),
    ContactChange(
      name: "organization", maxLines: 2,
      apply: {
        guard !$0.organizations.isEmpty else { return false }
        $0.organizations[0].name = "Nova Ltd."
        return true
      }, value: { $0.organizations.first?.name }),
    ContactChange(
      name: "new keyword", maxLines: 1,
      apply: { $0.keywords.insert("nova") },
      value: { $0.keywords.contains("nova") ? "nova" : nil }),
  ]
}
