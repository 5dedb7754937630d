/** Loaded before a program: as its last line the program then prints the greatest memory that it took, in MB. */
process.on("exit", () => console.log(process.resourceUsage().maxRSS / 1024));
