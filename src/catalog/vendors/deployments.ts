/**
 * Services whose requests name the customer's own deployment where others name a model.
 * @see https://learn.microsoft.com/en-us/azure/ai-foundry/openai/how-to/switching-endpoints
 */
const BY_DEPLOYMENT: ReadonlySet<string> = new Set(['azure-openai', 'azure-foundry-claude']);

export function namesDeployments(vendor: string): boolean {
  return BY_DEPLOYMENT.has(vendor);
}
