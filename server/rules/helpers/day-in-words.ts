const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** An ISO date as British readers expect it, as exact as known: "30 September 2021", "September 2021" or "2021". */
export function dayInWords(date: string): string {
  const [year = '', month, day] = date.split('-')
  const name = month === undefined ? '' : `${months[Number(month) - 1] ?? ''} `
  return `${day === undefined ? '' : `${String(Number(day))} `}${name}${year}`
}
