import Foundation
import KithFormats
import KithModel

/// What a Card says, statement by statement, without the ids of its entries and without their order: what must be
/// there again when a contact comes back from another format.
struct CardStatements {
  /// One statement, such as that there is an address `a@x.example` among the `emails`.
  struct Statement: Hashable, CustomStringConvertible {
    /// The names that lead to it, beginning with the member of the Card.
    let path: [String]
    /// What is said: a text, a number, or a word of a set.
    let text: String

    /// The members that it belongs to, as the ledger names them: one of another program in one of ours to both.
    var members: Set<String> {
      Set(
        path.map { step in
          ContactMember(cardMember: step)?.field ?? (step.contains(":") ? "extensions" : step)
        })
    }
    var description: String { "\(path.joined(separator: "/")) '\(text)'" }
  }

  private(set) var all: [Statement] = []

  init(_ contact: Contact) throws {
    var contact = contact
    // They say where a card comes from, not whose it is.
    contact.sources = []
    contact.vcard = nil
    var card: [UInt8] = []
    Card.encode(contact, into: &card)
    let members = try JSONDecoder().decode([String: Node].self, from: Data(card))
    for (member, value) in members { collect(value, [member], isMap: true) }
    // A uid that is made from the rest says nothing.
    all.removeAll { $0.path == ["uid"] && $0.text.hasPrefix("urn:uuid:6b697468") }
  }

  private mutating func collect(_ value: Node, _ path: [String], isMap: Bool) {
    switch value {
    case .flag: all.append(Statement(path: path.dropLast(), text: path.last ?? ""))
    case .text(let text): all.append(Statement(path: path, text: text))
    case .list(let list): for value in list { collect(value, path, isMap: false) }
    case .object(let members):
      // A component of a name or address says its kind and value as one.
      if case .text(let kind) = members["kind"], members["value"] != nil, path.last == "components"
      {
        for (name, value) in members where name != "kind" {
          collect(value, path + [kind] + (name == "value" ? [] : [name]), isMap: false)
        }
        return
      }
      for (name, value) in members {
        // The entries of a map are told apart by ids, which say nothing.
        if isMap, case .object = value {
          collect(value, path, isMap: false)
        } else {
          collect(value, path + [name], isMap: name == "pronouns")
        }
      }
    }
  }

  /// The statements that another Card does not have.
  func missing(in other: CardStatements) -> [Statement] {
    var there = Dictionary(other.all.map { ($0, 1) }, uniquingKeysWith: +)
    return all.filter {
      there[$0, default: 0] -= 1
      return there[$0, default: 0] < 0
    }
  }
}

/// Any JSON.
private enum Node: Decodable {
  case flag
  case text(String)
  case list([Node])
  case object([String: Node])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let object = try? value.decode([String: Node].self) {
      self = .object(object)
    } else if let list = try? value.decode([Node].self) {
      self = .list(list)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if (try? value.decode(Bool.self)) != nil {
      self = .flag
    } else {
      self = .text("\(try value.decode(Double.self))")
    }
  }
}
