public import KithModel

/// Is told what steps rewrite.
public protocol ChangeList {
  /// Takes what was rewritten in a contact, as `was` and `now`; the contact is as it was before.
  func add(_ changes: [Change], of contact: Contact) throws
}
