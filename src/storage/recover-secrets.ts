import { type ProjectSecret, recoveryKeyOf, unwrapSecret } from '../vault/keys.ts'
import { parseRecoveryCode } from '../vault/recovery-code.ts'
import { VaultFailure } from '../vault/vault-failure.ts'
import { RegistryFailure } from './registry-failure.ts'

/** The keys of a project that a recovery code opens. @throws RegistryFailure `bad-code` or `wrong-code` */
export async function recoverSecrets(
  projectId: string,
  wrapped: readonly { readonly keyId: string; readonly byRecovery: Uint8Array }[],
  code: string,
): Promise<ProjectSecret[]> {
  const parsed = await parseRecoveryCode(code)
  if (!parsed.ok) throw new RegistryFailure('bad-code', parsed.problem)
  const recoveryKey = await recoveryKeyOf(parsed.entropy, projectId)
  try {
    return await Promise.all(
      wrapped.map(({ keyId, byRecovery }) => unwrapSecret(byRecovery, recoveryKey, { projectId, keyId })),
    )
  } catch (error) {
    if (error instanceof VaultFailure) throw new RegistryFailure('wrong-code', undefined, error)
    throw error
  }
}
