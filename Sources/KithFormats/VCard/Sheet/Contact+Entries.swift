import KithModel

extension Contact {
  /// Looks at what stands beside each value that has a line of its own: its parameters and its group.
  func forEachEntry(_ look: (Extensions) -> Void) {
    func visit(_ entries: [some JSONObject]) {
      for entry in entries { look(entry.extensions) }
    }
    visit(nicknames)
    visit(phones)
    visit(emails)
    visit(onlineServices)
    visit(addresses)
    visit(organizations)
    visit(titles)
    visit(notes)
    visit(anniversaries)
    visit(personalInfo)
    visit(preferredLanguages)
    visit(relatedTo)
    visit(schedulingAddresses)
    for map in ResourceMap.allCases { visit(self[map]) }
  }
}
