/** Of a name that is not there: that of a system field in double quotes has become a variable of the shell, which is empty. */
export const shellAdvice = " In double quotes the shell replaces $name: use single quotes.";
