extension CSVLanguage {
  /// Tables written by hand, in simplified and traditional characters.
  static let chinese = CSVLanguage(
    code: "zh",
    everyday: """
      name.full: 姓名 | 名字
      name.family: 姓 | 姓氏
      name.given: 名
      email: 邮箱 | 电子邮件 | 電子郵件 | 电子邮箱
      phone.mobile: 手机 | 手機 | 手机号 | 手机号码
      phone: 电话 | 電話 | 电话号码
      org.name: 公司 | 公司名称 | 单位
      org.department: 部门 | 部門
      org.title: 职位 | 職位 | 职务
      address.street: 地址
      address.city: 城市
      address.postal: 邮编 | 邮政编码
      birthday: 生日 | 出生日期
      note: 备注 | 備註
      url: 网址
      """)
}
