/** The presets of the plugin. Apart from what computes them, so that the declarations of the package reach no rule. */
export type PresetName = 'recommended' | 'strict' | 'tests' | 'all';
