import { defineSurface } from '../define.js';

/** Cookies travel in headers, whoever sets them. */
export const cookie = defineSurface({
  packages: ['js-cookie'],
  versions: ['3.0.8'],
  role: 'sink',
  evidence: 'https://www.npmjs.com/package/js-cookie/v/3.0.8',
  checked: '2026-11-22',
  sink: { id: 'cookie', category: 'cookie', class: 'unsecured', name: 'a cookie' },
  globals: { document: 'web.Document', cookieStore: 'web.CookieStore' },
  modules: {
    'js-cookie': { default: 'web.KeyedCookies' },
    'next/headers': { 'cookies()': 'web.CookieStore' },
    'cookies-next': { '': 'cookiesNext.Module' },
  },
  types: {
    'web.Document': { sinks: [{ path: 'cookie', data: ['='] }], gives: { location: 'web.Location' } },
    'web.CookieStore': { sinks: [{ path: 'set', data: ['(0)', '(1)'] }] },
    'web.KeyedCookies': { sinks: [{ path: 'set', data: ['(1)'] }] },
    'cookiesNext.Module': { sinks: [{ path: 'setCookie', data: ['(1)'] }] },
    'web.CookieResponse': { sinks: [{ path: '{cookie,setCookie}', data: ['(1)'] }] },
  },
});

/** URLs land in access logs and in the browser's history, on one's own host too. Queries of requests are in `http/`. */
export const urlQuery = defineSurface({
  packages: [],
  role: 'sink',
  evidence: 'https://developer.mozilla.org/docs/Web/API/Location',
  checked: '2026-11-22',
  sink: { id: 'url-query', category: 'url', class: 'unsecured', name: 'a URL' },
  globals: { URL: 'web.UrlClass', location: 'web.Location', history: 'web.History' },
  modules: {
    'next/navigation': {
      'useRouter()': 'web.Router',
      redirect: 'web.Redirect',
      permanentRedirect: 'web.Redirect',
    },
    'next/router': { 'useRouter()': 'web.Router', default: 'web.Router' },
    'next/server': { NextResponse: 'web.RedirectResponse' },
    'react-router-dom': { 'useNavigate()': 'web.Redirect', redirect: 'web.Redirect' },
    'react-router': { 'useNavigate()': 'web.Redirect', redirect: 'web.Redirect' },
    'vue-router': { 'useRouter()': 'web.Router' },
    '@remix-run/node': { redirect: 'web.Redirect' },
    '@sveltejs/kit': { redirect: 'web.StatusRedirect' },
  },
  types: {
    'web.UrlClass': { gives: { new: 'web.Url' } },
    'web.Url': { gives: { searchParams: 'web.SearchParams' } },
    'web.SearchParams': { sinks: [{ path: '{set,append}', data: ['(1)'] }] },
    'web.Location': {
      sinks: [
        { path: '{href,search,hash}', data: ['='] },
        { path: '{assign,replace}', data: ['(0)'] },
      ],
    },
    'web.History': { sinks: [{ path: '{pushState,replaceState}', data: ['(2)'] }] },
    'web.Router': { sinks: [{ path: '{push,replace,navigate}', data: ['(0)'] }] },
    'web.Redirect': { sinks: [{ path: '', data: ['(0)'] }] },
    'web.StatusRedirect': { sinks: [{ path: '', data: ['(1)'] }] },
    'web.RedirectResponse': { sinks: [{ path: 'redirect', data: ['(0)'] }] },
    'web.RedirectingResponse': { sinks: [{ path: 'redirect', data: ['(*)'] }] },
  },
});

/** Headers of responses and of requests that are built apart from the call that sends them. */
export const httpHeaders = defineSurface({
  packages: ['express', 'fastify', 'hono', 'koa', 'next'],
  versions: ['5.3.0', '5.12.8', '4.13.19'],
  role: 'sink',
  evidence: 'https://www.npmjs.com/package/express/v/5.3.0',
  checked: '2026-11-22',
  sink: { id: 'http-headers', category: 'header', class: 'unsecured', name: 'a header' },
  globals: { Headers: 'web.HeadersClass' },
  modules: {
    express: { 'default()': 'web.ExpressApp', 'Router()': 'web.ExpressApp', 'default.Router()': 'web.ExpressApp', 'new Response': 'web.ServerResponse' },
    fastify: { 'default()': 'web.FastifyApp', 'fastify()': 'web.FastifyApp', 'new FastifyReply': 'web.ServerResponse' },
    hono: { 'new Hono': 'web.HonoApp', 'new Context': 'web.HonoContext' },
    next: { 'new NextApiResponse': 'web.ServerResponse' },
    'next/headers': { 'headers()': 'web.Headers' },
    ...Object.fromEntries(['http', 'node:http', 'https', 'node:https'].map((specifier) => [specifier, { 'new ServerResponse': 'web.ServerResponse' }])),
  },
  types: {
    'web.HeadersClass': { gives: { new: 'web.Headers' } },
    'web.Headers': { sinks: [{ path: '{set,append}', data: ['(1)'] }] },
    'web.ServerResponse': {
      extends: ['web.CookieResponse', 'web.RedirectingResponse'],
      sinks: [
        { path: '{setHeader,header,set,append,appendHeader}', data: ['(1)'] },
        { path: 'writeHead', data: ['(1)', '(2)'] },
      ],
    },
    'web.ExpressApp': { gives: { '{get,post,put,patch,delete,all,use}(*)(1)': 'web.ServerResponse' } },
    'web.FastifyApp': {
      gives: {
        '{get,post,put,patch,delete,all}(*)(1)': 'web.ServerResponse',
        '{get,post,put,patch,delete,all}(*)(0).log': 'pino.Logger',
        log: 'pino.Logger',
      },
    },
    'web.HonoApp': { gives: { '{get,post,put,patch,delete,all,use}(*)(0)': 'web.HonoContext' } },
    'web.HonoContext': { extends: ['web.RedirectingResponse'], sinks: [{ path: 'header', data: ['(1)'] }] },
  },
});
