import KithFormats
import KithMatching

extension DecisionFile {
  /// What there is to say of a decision that is not followed.
  func diagnostic(of conflict: DecisionResolution.Conflict) -> Diagnostic {
    let line = lines[conflict.decision]
    switch conflict.cause {
    case .contradicted(let other):
      return Diagnostic(
        .warning, "decisions.contradiction",
        "'same' contradicts line \(lines[other]), which says that two of them are different",
        done: "kept apart; if they are one person, delete line \(lines[other])", file: fileName,
        line: line)
    case .alreadyOne:
      return Diagnostic(
        .warning, "decisions.already-one",
        "'different', but the two are one Card of the files that were read",
        done:
          "left as one; take it apart with 'kith split', or read the files that it was merged from",
        file: fileName, line: line)
    }
  }
}
