import { useEffect } from 'preact/hooks'

/** Going back, and an address that is typed or pasted, lead to where one is. */
export function useStayInside(address: string): void {
  useEffect(() => {
    const stay = () => {
      // As it stands already, another entry of it would be one more to go back over.
      if (history.state !== STAYS || location.hash !== address) history.pushState(STAYS, '', address)
    }
    stay()
    window.addEventListener('popstate', stay)
    window.addEventListener('hashchange', stay)
    return () => {
      window.removeEventListener('popstate', stay)
      window.removeEventListener('hashchange', stay)
    }
  }, [address])
}

const STAYS = 'handed over'
