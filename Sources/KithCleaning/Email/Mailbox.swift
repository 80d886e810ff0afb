/// A person as a text names one: a display name and addresses (RFC 5322 section 3.4).
public struct Mailbox: Hashable, Sendable {
  /// The name, without quotes and brackets; `nil` where there is none.
  public var name: String?
  /// The addresses, without `mailto:`; mostly one.
  public var addresses: [String]

  /// Makes a mailbox.
  public init(name: String?, addresses: [String] = []) {
    self.name = name
    self.addresses = addresses
  }

  /// Reads the mailboxes of a text in the spellings of feeds and forms.
  ///
  /// `a@b (Name)`, `Name <a@b>`, `Name (a@b)`, `mailto:a@b`, `Name (mailto:a@b)`, `a@b`, `Name`, and several of
  /// them between commas, semicolons or `and`. A comma alone parts no names: `Doe, Jane` is one.
  public static func all(in text: String) -> [Mailbox] {
    MailboxScanner(Array(text.utf8)).mailboxes()
  }
}
