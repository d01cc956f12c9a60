declare module 'virtual:remote-page' {
  const code: import('./build-remote-page.ts').PageCode
  export default code
}
