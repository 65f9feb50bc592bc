/**
 * The words that stand in nearly every sentence of a language that Latin letters write, and in few others': they tell
 * one from another, and say nothing of what a text is about. English is written by what is none of them.
 */
export const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: words('le la les des une du est et que qui dans pour sur avec pas plus nous vous ce cette ces aux sont été avait comme mais donc où leur très tout aussi être fait'),
  de: words('der die das und ist nicht ein eine einen mit auf für von zu den dem wir ich sie auch wie als aber sich werden wurde haben hat oder über nach beim zum zur noch sehr'),
  es: words('el los las una que en con por para del se es su como más pero fue al lo esta este sobre muy nos también ha sus donde cuando están hay'),
  it: words('il gli che di è per una con del della sono nel alla anche come più ma si ho abbiamo questo questa dei delle molto stato dove quando loro'),
  pt: words('os as uma que em com por para do da dos das é não mais mas foi ao como sobre muito também são seu sua nos isso quando onde você'),
  nl: words('de het een en van dat niet met voor op zijn was we je ook maar er naar heeft werd deze dit bij als over wat nog om te aan'),
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
