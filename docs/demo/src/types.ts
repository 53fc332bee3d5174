export interface Visit {
  readonly id: string;
  readonly reason: string;
  readonly transcript: string;
  readonly patientEmail: string;
}

export interface PriorAuthorization {
  readonly visitId: string;
  readonly procedure: string;
  readonly letter: string;
}
