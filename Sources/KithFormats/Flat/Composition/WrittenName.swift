import KithCleaning
import KithModel

/// A name on its way into columns: each word stands where reading will put it, so that writing what was read moves
/// none.
struct WrittenName {
  /// The cells of the parts.
  private(set) var cells = NameCells()
  /// Nicknames that stood in a part.
  private(set) var nicknames: [String] = []
  /// Pronouns that stood in a part.
  private(set) var pronouns: String?
  /// What stood in a part and is none.
  private(set) var remainder: String?

  /// No name.
  init() {}

  /// Leaves each word where it stands.
  init(exactly cells: NameCells) { self.cells = cells }

  /// Moves the words of cells to where they belong, if all that there is then has a column.
  init(_ cells: NameCells, where holds: (NameComponent.Kind) -> Bool) {
    self.cells = cells
    if cells.isPlain { return }
    // What is taken apart once may have more to take apart.
    for _ in 0..<Self.maxTimes where self.cells.hasParts {
      let structure = self.cells.structure(isExact: false)
      guard !self.cells.isSaid(by: structure),
        structure.components.allSatisfy({ holds($0.kind) })
      else { return }
      self.cells = NameCells(structure.components)
      nicknames += structure.nicknames
      pronouns = pronouns ?? structure.pronouns
      remainder = remainder ?? structure.remainder
    }
  }

  private static let maxTimes = 3
}
