import { defineSurface, type Surface } from '../define.js';

/** Text beside the vectors; a store of one's own or a vendor's, as the project says. */
const vectors = (name: string, vendor: string | undefined, version: string, rest: Pick<Surface, 'packages' | 'modules' | 'types'>): Surface =>
  defineSurface({
    versions: [version],
    role: 'sink',
    evidence: `https://www.npmjs.com/package/${rest.packages[0] ?? ''}/v/${version}`,
    checked: '2026-11-22',
    sink: { id: 'vector-db', category: 'vector-db', class: 'own', name, ...(vendor === undefined ? {} : { vendor }) },
    ...rest,
  });

export const vectorDatabases: readonly Surface[] = [
  vectors('Pinecone', 'pinecone', '8.2.0', {
    packages: ['@pinecone-database/pinecone'],
    modules: { '@pinecone-database/pinecone': { 'new Pinecone': 'pinecone.Client' } },
    types: {
      'pinecone.Client': { gives: { '{index,Index}()': 'pinecone.Index' } },
      'pinecone.Index': {
        gives: { 'namespace()': 'pinecone.Index' },
        sinks: [
          { path: 'upsert', data: ['(0).records[].metadata', '(0)[].metadata'] },
          { path: 'upsertRecords', data: ['(0)'] },
        ],
      },
    },
  }),
  vectors('Chroma', 'chroma', '3.5.0', {
    packages: ['chromadb'],
    modules: { chromadb: { 'new {ChromaClient,CloudClient}': 'chroma.Client' } },
    types: {
      'chroma.Client': { gives: { '{getCollection,createCollection,getOrCreateCollection}()': 'chroma.Collection' } },
      'chroma.Collection': { sinks: [{ path: '{add,upsert,update}', data: ['(0).{documents,metadatas}'] }] },
    },
  }),
  vectors('Qdrant', 'qdrant', '1.18.0', {
    packages: ['@qdrant/js-client-rest'],
    modules: { '@qdrant/js-client-rest': { 'new QdrantClient': 'qdrant.Client' } },
    types: {
      'qdrant.Client': {
        sinks: [
          { path: 'upsert', data: ['(1).points[].payload'] },
          { path: '{setPayload,overwritePayload}', data: ['(1).payload'] },
        ],
      },
    },
  }),
  vectors('Weaviate', 'weaviate', '3.12.1', {
    packages: ['weaviate-client'],
    modules: {
      'weaviate-client': {
        '{connectToWeaviateCloud,connectToLocal,connectToCustom}()': 'weaviate.Client',
        'default.{connectToWeaviateCloud,connectToLocal,connectToCustom}()': 'weaviate.Client',
      },
    },
    types: {
      'weaviate.Client': { gives: { 'collections.{get,use}()': 'weaviate.Collection', 'collections.create()': 'weaviate.Collection' } },
      'weaviate.Collection': { sinks: [{ path: 'data.{insert,insertMany,replace}', data: ['(0)'] }] },
    },
  }),
  vectors('Upstash Vector', 'upstash', '1.2.3', {
    packages: ['@upstash/vector'],
    modules: { '@upstash/vector': { 'new Index': 'upstashVector.Index', 'Index.fromEnv()': 'upstashVector.Index' } },
    types: { 'upstashVector.Index': { sinks: [{ path: 'upsert', data: ['(0).{data,metadata}', '(0)[].{data,metadata}'] }] } },
  }),
  vectors('a vector store', undefined, '1.4.0', {
    packages: ['@langchain/core'],
    modules: {
      '@langchain/core/vectorstores': { 'new VectorStore': 'langchainVectors.Store' },
      '@langchain/pinecone': { 'new PineconeStore': 'langchainVectors.Store', 'PineconeStore.{fromExistingIndex,fromDocuments,fromTexts}()': 'langchainVectors.Store' },
    },
    types: {
      'langchainVectors.Store': { sinks: [{ path: 'addDocuments', data: ['(0)[].pageContent'] }] },
    },
  }),
];
