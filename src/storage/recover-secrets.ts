import { type ProjectSecret, recoveryKeyOf } from '../vault/keys.ts'
import { unwrapByRecovery } from '../vault/recovery-box.ts'
import { parseRecoveryCode } from '../vault/recovery-code.ts'
import { VaultFailure } from '../vault/vault-failure.ts'
import { RegistryFailure } from './registry-failure.ts'

/** The keys of a project that a recovery code opens. @throws RegistryFailure `bad-code` or `wrong-code` */
export async function recoverSecrets(
  projectId: string,
  wrapped: readonly { readonly keyId: string; readonly byRecovery: Uint8Array }[],
  code: string,
): Promise<ProjectSecret[]> {
  const recoveryKey = await recoveryKeyOfCode(projectId, code)
  try {
    return await Promise.all(
      wrapped.map(({ keyId, byRecovery }) => unwrapByRecovery(byRecovery, recoveryKey, { projectId, keyId })),
    )
  } catch (error) {
    if (error instanceof VaultFailure) throw new RegistryFailure('wrong-code', undefined, error)
    throw error
  }
}

/** @throws RegistryFailure `bad-code` */
export async function recoveryKeyOfCode(projectId: string, code: string): Promise<CryptoKey> {
  const parsed = await parseRecoveryCode(code)
  if (!parsed.ok) throw new RegistryFailure('bad-code', parsed.problem)
  return recoveryKeyOf(parsed.entropy, projectId)
}
