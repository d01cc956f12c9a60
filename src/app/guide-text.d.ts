declare module '*.md?guide' {
  const guide: import('../screens/guide/guide-node.ts').Guide
  export default guide
}
