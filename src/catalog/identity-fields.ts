/** Fields of the request bodies of public model APIs that tell a vendor who somebody is; read from the SDKs' declarations. */
export const identityFields: readonly string[] = ['user', 'user_id', 'metadata', 'safety_identifier', 'prompt_cache_key', 'custom_id', 'labels', 'tags'];
