// Imported first by every command, and written for old versions too, so that they get a sentence instead of a stack.
const MINIMUM_MAJOR = 20
const MINIMUM_MINOR = 19

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < MINIMUM_MAJOR || (major === MINIMUM_MAJOR && minor < MINIMUM_MINOR)) {
  console.error(
    `Werkvloer needs Node ${MINIMUM_MAJOR}.${MINIMUM_MINOR} or newer; this is ${process.versions.node}.`,
  )
  process.exit(1)
}
