declare module 'virtual:guide' {
  const guide: import('../screens/guide/guide-node.ts').Guide
  export default guide
}
