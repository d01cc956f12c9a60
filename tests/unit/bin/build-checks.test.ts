import { expect, test } from 'vitest'
import { findInline } from '../../../bin/build/assert-nothing-inline.ts'
import { comparePrecache, listPrecached } from '../../../bin/build/assert-precached.ts'

test('a file that is not in the precache list, and one that is only there, are both told', () => {
  expect(comparePrecache(['a.js', 'b.wasm'], ['a.js', 'c.css'])).toEqual([
    'not in the precache list: b.wasm',
    'in the precache list, but not built: c.css',
  ])
  expect(comparePrecache(['a.js'], ['a.js'])).toEqual([])
})

test('reads the precache list out of a worker, however it is written', () => {
  const worker = `x([{"revision":null,"url":"assets/a-1.js"},{'url':'index.html','revision':'9f'},{url:\`b.css\`,revision:null}]),{url:"other"}`
  expect(listPrecached(worker)).toEqual(['assets/a-1.js', 'index.html', 'b.css'])
})

test.each([
  ['<script>go()</script>', 1],
  ['<script type="module">go()</script>', 1],
  ['<style>b{}</style>', 1],
  ['<p style="color:red">x</p>', 1],
  ['<button onclick="go()">x</button>', 1],
  [
    '<script type="module" src="/a.js"></script><link rel="stylesheet" href="/a.css"><p title="x">on time = now</p>',
    0,
  ],
])('finds what is inline in %s', (html, count) => {
  expect(findInline(html)).toHaveLength(count)
})
