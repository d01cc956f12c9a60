import type { ProjectId } from '../records/ids.ts'
import { makeDeviceKey } from '../vault/keys.ts'
import { makeWrappedDeviceKey, type Stretch } from '../vault/passcode.ts'
import { isDigits } from '../vault/passcode-strength.ts'
import { DeviceSettings } from './device-settings.ts'
import type { Registry } from './registry.ts'

/** What a change of the device key goes through. */
export interface KeyHolders {
  readonly registry: Registry
  readonly device: DeviceSettings
}

/**
 * Sets or changes the passcode: under a fresh device key, so that an old passcode opens nothing that is made from now on. Killed
 * anywhere, either what held before holds or the new passcode does.
 *
 * @throws StorageFailure; what held before then still holds
 */
export async function setPasscode(
  { registry, device }: KeyHolders,
  passcode: string,
  stretch: Stretch,
): Promise<void> {
  const { key, kept } = await makeWrappedDeviceKey(passcode, stretch)
  const lock = { ...kept, form: isDigits(passcode) ? ('digits' as const) : ('phrase' as const) }
  await registry.changeDeviceKey(key, () => device.changeKey({ key, lock }))
}

/** Back to a device key that opens without being asked for. @throws StorageFailure; the passcode then still holds */
export async function removePasscode({ registry, device }: KeyHolders): Promise<void> {
  const key = await makeDeviceKey()
  await registry.changeDeviceKey(key, () => device.changeKey({ key, lock: null }))
}

/**
 * For a forgotten passcode: a fresh device key without one, which opens the project of this recovery code. Every other project here
 * waits for its own code. The forgotten passcode opens nothing any more.
 *
 * @param registryFor a registry that works with this device key
 * @throws RegistryFailure when the code opens nothing here; nothing is changed then
 */
export async function recoverByCode(
  code: string,
  registryFor: (deviceKey: CryptoKey) => Registry,
): Promise<ProjectId> {
  const key = await makeDeviceKey()
  const registry = registryFor(key)
  const projectId = await registry.prepareRecovery(code)
  await DeviceSettings.replaceLostKey(key)
  await registry.settleDeviceKey()
  return projectId
}
