extension EmailKey {
  /// Whether the mailbox is one that is thrown away after minutes.
  public var isDisposable: Bool { Self.isDisposable(domain: domain) }

  /// Whether mailboxes at a domain, in small letters, or at the one above it are thrown away after minutes.
  static func isDisposable(domain: String) -> Bool {
    if disposable.contains(domain) { return true }
    guard let dot = domain.utf8.firstIndex(of: UInt8(ascii: ".")) else { return false }
    return disposable.contains(String(domain[dot...].dropFirst()))
  }

  /// The best known services; new domains appear every day, so a mailbox that is not here may be one as well.
  private static let disposable = Set(
    """
    mailinator.com guerrillamail.com guerrillamail.net guerrillamail.org guerrillamail.biz guerrillamail.de grr.la
    guerrillamailblock.com sharklasers.com spam4.me 10minutemail.com 10minutemail.net 20minutemail.com 33mail.com
    yopmail.com yopmail.fr yopmail.net cool.fr.nf jetable.org jetable.fr.nf nospam.ze.tc temp-mail.org temp-mail.io
    tempmail.com tempmail.net tempmailo.com tempinbox.com trashmail.com trashmail.de trashmail.net trash-mail.com
    wegwerfmail.de wegwerfmail.net wegwerfemail.de einrot.com fakeinbox.com fakemailgenerator.com throwawaymail.com
    throwam.com getnada.com nada.email maildrop.cc mailnesia.com mailcatch.com mailnull.com mintemail.com mohmal.com
    moakt.com dispostable.com discard.email discardmail.com emailondeck.com spamgourmet.com spambox.us spamex.com
    mytemp.email tempr.email burnermail.io inboxkitten.com linshiyouxiang.net luxusmail.org harakirimail.com
    incognitomail.org anonbox.net byom.de dropmail.me emltmp.com tmpmail.org tmpmail.net tmail.ws minuteinbox.com
    mailpoof.com muellmail.com owlymail.com receivemail.com rootfest.net sofort-mail.de superrito.com armyspy.com
    cuvox.de dayrep.com fleckens.hu gustr.com jourrapide.com rhyta.com teleworm.us
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
