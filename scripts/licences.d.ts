/** The names of the two files that each built folder holds; what makes them is for webpack.config.js alone. */
export const licencesFile: string;
export const billFile: string;
