import { defineSurface, type SinkCategory, type SinkClass, type Surface } from '../define.js';

/** What makes an object of S3 readable to anybody. */
const publicAcls = ['public-read', 'public-read-write'];
const s3Encryption = '{ServerSideEncryption,SSEKMSKeyId,SSECustomerKey,SSECustomerAlgorithm}';

const storage = (
  sink: { readonly id: string; readonly name: string; readonly class: SinkClass; readonly category: SinkCategory; readonly vendor?: string },
  evidence: string,
  rest: Pick<Surface, 'packages' | 'versions' | 'modules' | 'globals' | 'types'>,
): Surface => defineSurface({ role: 'sink', evidence, checked: '2026-11-22', sink, ...rest });

const fsModule = { '': 'fs.Module', default: 'fs.Module' };
const promisesModule = { '': 'fs.Promises', default: 'fs.Promises' };

export const fileSinks: readonly Surface[] = [
  storage({ id: 'fs', name: 'a file', class: 'secured-if-encrypted', category: 'file' }, 'https://nodejs.org/docs/latest-v20.x/api/fs.html', {
    packages: ['fs-extra'],
    versions: ['8.1.0'],
    modules: {
      fs: fsModule,
      'node:fs': fsModule,
      'fs/promises': promisesModule,
      'node:fs/promises': promisesModule,
      'fs-extra': fsModule,
    },
    globals: { Bun: 'fs.Bun', Deno: 'fs.Deno' },
    types: {
      'fs.Module': {
        gives: { promises: 'fs.Promises', 'createWriteStream()': 'fs.Stream' },
        sinks: [
          { path: '{writeFile,writeFileSync,appendFile,appendFileSync,write,writeSync}', data: ['(1)'] },
          { path: '{outputFile,outputFileSync,outputJson,outputJsonSync,writeJson,writeJsonSync,writeJSON,writeJSONSync}', data: ['(1)'] },
        ],
      },
      'fs.Promises': {
        gives: { 'open()': 'fs.Handle' },
        sinks: [{ path: '{writeFile,appendFile}', data: ['(1)'] }],
      },
      'fs.Stream': { sinks: [{ path: '{write,end}', data: ['(0)'] }] },
      'fs.Handle': { sinks: [{ path: '{write,writeFile,appendFile}', data: ['(0)'] }], gives: { 'createWriteStream()': 'fs.Stream' } },
      'fs.Bun': { sinks: [{ path: 'write', data: ['(1)'] }] },
      'fs.Deno': { sinks: [{ path: '{writeTextFile,writeTextFileSync,writeFile,writeFileSync}', data: ['(1)'] }] },
    },
  }),
  storage({ id: 's3', name: 'Amazon S3', class: 'own', category: 'object-storage', vendor: 'aws' }, 'https://www.npmjs.com/package/@aws-sdk/client-s3/v/3.1169.0', {
    packages: ['@aws-sdk/client-s3', '@aws-sdk/lib-storage'],
    versions: ['3.1169.0'],
    modules: {
      '@aws-sdk/client-s3': { PutObjectCommand: 's3.PutObject', UploadPartCommand: 's3.UploadPart', 'new S3': 's3.Client' },
      '@aws-sdk/lib-storage': { Upload: 's3.Upload' },
    },
    types: {
      's3.PutObject': {
        sinks: [
          { path: 'new', data: ['(0).Body'], public: [{ path: '(0).ACL', equals: publicAcls }], encrypted: [`(0).${s3Encryption}`] },
          { path: 'new', data: ['(0).{Metadata,Tagging,Key}'], isName: true },
        ],
      },
      's3.UploadPart': { sinks: [{ path: 'new', data: ['(0).Body'], encrypted: ['(0).{SSECustomerKey,SSECustomerAlgorithm}'] }] },
      's3.Upload': {
        sinks: [
          { path: 'new', data: ['(0).params.Body'], public: [{ path: '(0).params.ACL', equals: publicAcls }], encrypted: [`(0).params.${s3Encryption}`] },
          { path: 'new', data: ['(0).params.{Metadata,Tagging,Key}', '(0).tags'], isName: true },
        ],
      },
      's3.Client': {
        sinks: [
          { path: 'putObject', data: ['(0).Body'], public: [{ path: '(0).ACL', equals: publicAcls }], encrypted: [`(0).${s3Encryption}`] },
          { path: 'putObject', data: ['(0).{Metadata,Tagging,Key}'], isName: true },
        ],
      },
    },
  }),
  storage(
    { id: 'object-storage', name: 'Google Cloud Storage', class: 'own', category: 'object-storage', vendor: 'google-cloud' },
    'https://www.npmjs.com/package/@google-cloud/storage/v/7.22.0',
    {
      packages: ['@google-cloud/storage'],
      versions: ['7.22.0'],
      modules: { '@google-cloud/storage': { 'new Storage': 'gcs.Client' } },
      types: {
        'gcs.Client': { gives: { 'bucket().file()': 'gcs.File' } },
        'gcs.File': {
          gives: { 'createWriteStream()': 'gcs.Stream' },
          sinks: [
            {
              path: 'save',
              data: ['(0)'],
              public: [
                { path: '(1).public', equals: [true] },
                { path: '(1).predefinedAcl', equals: ['publicRead'] },
              ],
              encrypted: ['(1).{kmsKeyName,encryptionKey}'],
            },
            { path: 'save', data: ['(1).metadata'], isName: true },
          ],
        },
        'gcs.Stream': { sinks: [{ path: '{write,end}', data: ['(0)'] }] },
      },
    },
  ),
  storage(
    { id: 'object-storage', name: 'Azure Blob Storage', class: 'own', category: 'object-storage', vendor: 'microsoft-azure' },
    'https://www.npmjs.com/package/@azure/storage-blob/v/12.32.0',
    {
      packages: ['@azure/storage-blob'],
      versions: ['12.32.0'],
      modules: { '@azure/storage-blob': { 'new {BlobServiceClient,ContainerClient}': 'azureBlob.Client', 'BlobServiceClient.fromConnectionString()': 'azureBlob.Client', 'new BlockBlobClient': 'azureBlob.Blob' } },
      types: {
        'azureBlob.Client': { gives: { 'getContainerClient()': 'azureBlob.Client', 'getBlockBlobClient()': 'azureBlob.Blob' } },
        'azureBlob.Blob': {
          sinks: [
            { path: 'upload', data: ['(0)'], encrypted: ['(2).{encryptionScope,customerProvidedKey}'] },
            { path: 'upload', data: ['(2).{metadata,tags}'], isName: true },
            { path: 'uploadData', data: ['(0)'], encrypted: ['(1).{encryptionScope,customerProvidedKey}'] },
            { path: 'uploadData', data: ['(1).{metadata,tags}'], isName: true },
            { path: 'uploadStream', data: ['(0)'], encrypted: ['(3).{encryptionScope,customerProvidedKey}'] },
          ],
        },
      },
    },
  ),
  storage(
    { id: 'object-storage', name: 'Vercel Blob', class: 'own', category: 'object-storage', vendor: 'vercel' },
    'https://www.npmjs.com/package/@vercel/blob/v/2.8.0',
    {
      packages: ['@vercel/blob'],
      versions: ['2.8.0'],
      modules: { '@vercel/blob': { '': 'vercelBlob.Module' } },
      types: {
        'vercelBlob.Module': {
          sinks: [
            { path: 'put', data: ['(1)'], public: [{ path: '(2).access', equals: ['public'] }], encrypted: [] },
            { path: 'put', data: ['(0)'], isName: true },
          ],
        },
      },
    },
  ),
];
