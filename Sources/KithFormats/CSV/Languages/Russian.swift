extension CSVLanguage {
  /// Thunderbird.
  static let russian = CSVLanguage(
    code: "ru", thunderbird: [["Отображаемое имя", "Адрес электронной почты"]],
    thunderbirdHeadings: ["день рождения": "birthday.day"],
    lines: """
      name.full: Отображаемое имя
      name.given: Имя
      name.family: Фамилия
      name.nickname: Псевдоним
      org.name: Организация
      address.work.street: Адрес (раб.)
      address.work.city: Город (раб.)
      address.work.region: Штат (раб.)
      address.work.postal: Почтовый индекс (раб.)
      address.work.country: Страна (раб.)
      address.home.street: Адрес
      address.home.city: Город
      address.home.region: Штат
      address.home.postal: Почтовый индекс
      address.home.country: Страна
      phone: Телефон
      phone.fax: Номер факса
      phone.work: Рабочий телефон
      phone.mobile: Номер сотового телефона
      phone.pager: Номер пейджера
      email: Адрес электронной почты
      email.2: Альтернативный адрес электронной почты
      birthday.month: Месяц рождения
      birthday.year: Год рождения
      birthday: День рождения
      note: Заметки
      url: Веб-страница | Веб-страница 1
      url.2: Веб-страница 2
      """,
    everyday: """
      name.full: ФИО | Полное имя
      name.middle: Отчество
      email: Электронная почта | Эл. почта | Почта
      phone.mobile: Мобильный телефон | Мобильный | Сотовый
      phone: Номер телефона
      org.name: Компания
      org.title: Должность
      birthday: Дата рождения
      note: Примечание | Комментарий
      """)
}
