/** Packages that invent people: what they give is nobody's data. */
export const generatorModules: readonly string[] = ['@faker-js/faker', 'faker', 'chance', '@ngneat/falso', 'casual', 'fishery', '@mswjs/data', 'synthea-js'];
