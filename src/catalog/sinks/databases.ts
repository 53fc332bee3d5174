import { defineSurface, type SinkCategory, type Surface } from '../define.js';

/** One's own databases and caches: writing a completion there is its normal life. */
const database = (
  sink: { readonly id: string; readonly name: string; readonly category?: SinkCategory; readonly vendor?: string },
  version: string,
  rest: Pick<Surface, 'packages' | 'modules' | 'types'>,
): Surface =>
  defineSurface({
    versions: [version],
    role: 'sink',
    evidence: `https://www.npmjs.com/package/${rest.packages[0] ?? sink.id}/v/${version}`,
    checked: '2026-11-22',
    sink: { category: 'database', ...sink, class: 'own' },
    ...rest,
  });

const redisWrites = '{set,setEx,setex,hSet,hset,lPush,rPush,lpush,rpush,append,xAdd,xadd,publish}';

export const databaseSinks: readonly Surface[] = [
  database({ id: 'sqlite', name: 'SQLite' }, '12.11.1', {
    packages: ['better-sqlite3'],
    modules: { 'better-sqlite3': { 'new default': 'sqlite.Database' }, 'node:sqlite': { 'new DatabaseSync': 'sqlite.Database' } },
    types: {
      'sqlite.Database': { gives: { 'prepare()': 'sqlite.Statement' }, sinks: [{ path: 'exec', data: ['(0)'] }] },
      'sqlite.Statement': { sinks: [{ path: '{run,get,all,iterate}', data: ['(*)'] }] },
    },
  }),
  database({ id: 'sql-servers', name: 'a SQL database' }, '8.23.1', {
    packages: ['pg', 'mysql2', '@prisma/client', 'drizzle-orm', 'typeorm'],
    modules: {
      pg: { 'new {Pool,Client}': 'sql.Pg', 'new default.{Pool,Client}': 'sql.Pg' },
      mysql2: { '{createPool,createConnection}()': 'sql.Mysql' },
      'mysql2/promise': { '{createPool,createConnection}()': 'sql.Mysql' },
      '@prisma/client': { 'new PrismaClient': 'sql.Prisma' },
      typeorm: { 'new Repository': 'sql.Repository' },
      ...Object.fromEntries(
        ['node-postgres', 'postgres-js', 'mysql2', 'better-sqlite3', 'libsql', 'neon-http', 'neon-serverless', 'vercel-postgres'].map((driver) => [
          `drizzle-orm/${driver}`,
          { 'drizzle()': 'sql.Drizzle' },
        ]),
      ),
    },
    types: {
      'sql.Pg': { sinks: [{ path: 'query', data: ['(0).values', '(1)'] }] },
      'sql.Mysql': { sinks: [{ path: '{query,execute}', data: ['(1)'] }] },
      'sql.Prisma': {
        sinks: [
          { path: '*.{create,update,upsert,createMany,updateMany}', data: ['(0).{data,create,update}'] },
          { path: '{$executeRaw,$queryRaw}', data: ['(1..)'] },
        ],
      },
      'sql.Drizzle': {
        sinks: [
          { path: 'insert().values', data: ['(0)'] },
          { path: 'update().set', data: ['(0)'] },
        ],
      },
      'sql.Repository': { sinks: [{ path: '{save,insert,update}', data: ['(0)', '(1)'] }] },
    },
  }),
  database({ id: 'mongo', name: 'MongoDB', vendor: 'mongodb-atlas' }, '7.9.0', {
    packages: ['mongodb', 'mongoose'],
    modules: {
      mongodb: { 'new MongoClient': 'mongo.Client', 'new Collection': 'mongo.Collection' },
      mongoose: { 'model()': 'mongo.Model', 'default.model()': 'mongo.Model', 'new Model': 'mongo.Model' },
    },
    types: {
      'mongo.Client': { gives: { 'db().collection()': 'mongo.Collection' } },
      'mongo.Collection': {
        sinks: [
          { path: '{insertOne,insertMany,bulkWrite}', data: ['(0)'] },
          { path: '{replaceOne,updateOne,updateMany,findOneAndUpdate}', data: ['(1)'] },
        ],
      },
      'mongo.Model': {
        sinks: [
          { path: '{create,insertMany}', data: ['(0)'] },
          { path: 'new', data: ['(0)'] },
          { path: '{updateOne,updateMany,findOneAndUpdate,findByIdAndUpdate}', data: ['(1)'] },
        ],
      },
    },
  }),
  database({ id: 'redis', name: 'Redis', category: 'cache' }, '6.3.1', {
    packages: ['redis', 'ioredis', '@upstash/redis', '@vercel/kv'],
    modules: {
      redis: { 'createClient()': 'redis.Client', 'default.createClient()': 'redis.Client' },
      ioredis: { 'new {default,Redis,Cluster}': 'redis.Client' },
      '@upstash/redis': { 'new Redis': 'redis.Client', 'Redis.fromEnv()': 'redis.Client' },
      '@vercel/kv': { kv: 'redis.Client', default: 'redis.Client', 'createClient()': 'redis.Client' },
    },
    types: {
      'redis.Client': {
        gives: { '{duplicate,multi,pipeline}()': 'redis.Client' },
        sinks: [
          { path: redisWrites, data: ['(1..)'] },
          { path: 'json.set', data: ['(1..)'] },
        ],
      },
    },
  }),
  database({ id: 'dynamodb', name: 'DynamoDB', vendor: 'aws' }, '3.1162.0', {
    packages: ['@aws-sdk/client-dynamodb', '@aws-sdk/lib-dynamodb'],
    modules: {
      '@aws-sdk/client-dynamodb': { PutItemCommand: 'dynamodb.Put', UpdateItemCommand: 'dynamodb.Update', BatchWriteItemCommand: 'dynamodb.Batch' },
      '@aws-sdk/lib-dynamodb': { PutCommand: 'dynamodb.Put', UpdateCommand: 'dynamodb.Update', BatchWriteCommand: 'dynamodb.Batch' },
    },
    types: {
      'dynamodb.Put': { sinks: [{ path: 'new', data: ['(0).Item'] }] },
      'dynamodb.Update': { sinks: [{ path: 'new', data: ['(0).ExpressionAttributeValues'] }] },
      'dynamodb.Batch': { sinks: [{ path: 'new', data: ['(0).RequestItems'] }] },
    },
  }),
  database({ id: 'baas', name: 'Supabase', vendor: 'supabase' }, '2.109.0', {
    packages: ['@supabase/supabase-js', '@supabase/ssr'],
    modules: {
      '@supabase/supabase-js': { 'createClient()': 'supabase.Client', 'new SupabaseClient': 'supabase.Client' },
      '@supabase/ssr': { '{createServerClient,createBrowserClient}()': 'supabase.Client' },
    },
    types: {
      'supabase.Client': {
        sinks: [
          { path: 'from().{insert,upsert,update}', data: ['(0)'] },
          { path: 'rpc', data: ['(1)'] },
          { path: 'storage.from().upload', data: ['(1)'] },
        ],
      },
    },
  }),
  database({ id: 'baas', name: 'Firestore', vendor: 'google-cloud' }, '12.0.0', {
    packages: ['firebase-admin', '@google-cloud/firestore'],
    modules: {
      'firebase/firestore': { '': 'firestore.Module' },
      'firebase/database': { '': 'firestore.Realtime' },
      'firebase-admin/firestore': { 'getFirestore()': 'firestore.Admin' },
      'firebase-admin': { 'firestore()': 'firestore.Admin', 'default.firestore()': 'firestore.Admin' },
      '@google-cloud/firestore': { 'new Firestore': 'firestore.Admin' },
    },
    types: {
      'firestore.Module': { sinks: [{ path: '{addDoc,setDoc,updateDoc}', data: ['(1)'] }] },
      'firestore.Realtime': { sinks: [{ path: '{set,push,update}', data: ['(1)'] }] },
      'firestore.Admin': { gives: { '{collection,doc}()': 'firestore.Reference' } },
      'firestore.Reference': {
        gives: { '{collection,doc}()': 'firestore.Reference' },
        sinks: [{ path: '{set,update,add,create}', data: ['(0)'] }],
      },
    },
  }),
];
