/** A register as a clinic might keep it. */
export const clinicRegister = {
  organization: { name: 'Clinic LLC', role: 'covered-entity', contact: 'privacy@clinic.example' },
  agreements: [
    {
      id: 'anthropic-2026',
      vendor: 'anthropic',
      plan: 'api-hipaa-ready',
      signed: '2026-05-04',
      expires: '2027-05-04',
      conditions: ['hipaa-readiness'],
      models: ['claude-sonnet-4-6', 'claude-opus-4-5*'],
      evidence: 'LEGAL-142',
    },
    { vendor: 'aws', services: ['aws-bedrock'], signed: '2025-11-02', evidence: 'AWS Artifact' },
    { vendor: 'sentry', plan: 'business', signed: '2026-01-12' },
    { vendor: 'acme-gateway', hosts: ['llm.internal.acme.example'], internal: true, upstream: ['anthropic'] },
  ],
  scopes: [
    {
      files: ['apps/marketing/**'],
      phi: false,
      reason: 'public texts',
      approvedBy: 'privacy office',
      reviewed: '2026-06-01',
    },
  ],
};

export const environment = { cwd: import.meta.dirname, today: '2026-11-22' };
