extension CSVLanguage {
  /// Outlook and Thunderbird, whose `Ville`, `Région` and `Code postal` come twice: first at home, then at work.
  static let french = CSVLanguage(
    code: "fr", outlook: [["Adresse de messagerie", "Rue (bureau)"]],
    thunderbird: [["Nom à afficher", "Adresse électronique principale"]],
    thunderbirdHeadings: [
      "jour": "birthday.day", "mois": "birthday.month", "région": "address.home.region",
      "code postal": "address.home.postal", "ville": "address.home.city",
      "pays": "address.home.country",
    ],
    lines: """
      name.full: Nom à afficher | Nom complet
      name.prefix: Titre | Civilité
      name.given: Prénom
      name.middle: Deuxième prénom
      name.family: Nom de famille
      name.suffix: Suffixe
      name.nickname: Surnom
      org.name: Société | Entreprise
      org.department: Service
      org.title: Profession | Poste | Fonction
      address.work.street: Rue (bureau) | Adresse professionnelle
      address.work.street2: Rue (bureau) 2 | Adresse professionnelle 2
      address.work.street3: Rue (bureau) 3
      address.work.city: Ville (bureau)
      address.work.region: Dép/Région (bureau)
      address.work.postal: Code postal (bureau)
      address.work.country: Pays/Région (bureau) | Pays (bureau)
      address.home.street: Rue (domicile) | Adresse privée
      address.home.street2: Rue (domicile) 2 | Adresse privée 2
      address.home.street3: Rue (domicile) 3
      address.home.city: Ville (domicile)
      address.home.region: Dép/Région (domicile)
      address.home.postal: Code postal (domicile)
      address.home.country: Pays/Région (domicile) | Pays (domicile)
      address.other.street: Rue (autre)
      address.other.street2: Rue (autre) 2
      address.other.street3: Rue (autre) 3
      address.other.city: Ville (autre)
      address.other.region: Dép/Région (autre)
      address.other.postal: Code postal (autre)
      address.other.country: Pays/Région (autre)
      phone: Téléphone principal | Téléphone
      phone.assistant: Téléphone de l'assistant(e)
      phone.fax.work: Télécopie (bureau)
      phone.fax.home: Télécopie (domicile) | Fax (domicile)
      phone.fax.other: Télécopie (autre)
      phone.fax: Télécopie
      phone.work: Téléphone (bureau) | Téléphone 2 (bureau) | Tél. professionnel
      phone.home: Téléphone (domicile) | Téléphone 2 (domicile) | Tél. personnel
      phone.mobile: Tél. mobile | Portable | Téléphone mobile
      phone.car: Téléphone (voiture)
      phone.other: Téléphone (autre)
      phone.pager: Récepteur de radiomessagerie
      email: Adresse de messagerie | Adresse e-mail | Adresse électronique principale | \
        Première adresse électronique
      email.2: Adresse de messagerie 2 | Adresse électronique secondaire
      email.3: Adresse de messagerie 3
      birthday: Anniversaire | Date de naissance
      birthday.month: Mois de naissance
      birthday.year: Année de naissance
      anniversary: Anniversaire de mariage ou fête
      gender: Sexe
      categories: Catégories
      url: Page Web | Site Web 1
      url.2: Site Web 2
      related.spouse: Conjoint(e)
      related.assistant: Nom de l'assistant(e)
      linkedin.connectedOn: Date de connexion
      """,
    everyday: """
      email: Courriel | Adresse courriel | Mél | Adresse mail
      phone.mobile: Téléphone portable | Mobile | GSM
      phone: Tél | Numéro de téléphone
      address.street: Rue | Adresse
      address.postal: Code postal
      address.city: Ville
      address.country: Pays
      org.title: Titre du poste
      note: Remarques
      """)
}
