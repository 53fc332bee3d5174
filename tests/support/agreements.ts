/** Agreements that tests declare. */
export const anthropicAgreement = { vendor: 'anthropic', plan: 'api-hipaa-ready', signed: '2026-05-04', conditions: ['hipaa-readiness'] };
export const openaiAgreement = { vendor: 'openai', plan: 'api-baa-selfserve', signed: '2026-10-06', conditions: ['modified-retention'] };

/** Settings on a day on which these agreements are in force. */
export function declared(...agreements: readonly object[]): { readonly agreements: readonly object[]; readonly asOf: string } {
  return { agreements, asOf: '2026-11-01' };
}

/** A scope that no PHI reaches. */
export const marketing = { files: ['apps/marketing/**'], phi: false, reason: 'public texts', approvedBy: 'privacy office', reviewed: '2026-06-01' };
