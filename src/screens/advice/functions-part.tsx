import { useArea } from '../../i18n/messages-context.tsx'
import { advice } from '../../i18n/nl/advice.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import type { PartProps } from './advice-props.ts'
import { FunctionAbout } from './function-about.tsx'

/** The functions of the scenario, each described so that it can go into a job system; on paper one a page. */
export function FunctionsPart({ worked, edits, onCopy, onPrint }: PartProps) {
  const texts = useArea('advice', advice)
  if (worked.functions.length === 0) {
    return <EmptyNotice title={texts.noFunctionsTitle} text={texts.noFunctionsText} />
  }
  const handlePrint = (page: HTMLElement | null) => {
    if (page) {
      page.dataset.only = 'functions'
      window.addEventListener('afterprint', () => delete page.dataset.only, { once: true })
    }
    onPrint()
  }
  return (
    <>
      {worked.functions.map((fn) => (
        <FunctionAbout key={fn.record.id} fn={fn} edits={edits} onCopy={onCopy} />
      ))}
      <div class="advice__buttons">
        <Button icon="print" onClick={(event) => handlePrint(event.currentTarget.closest('.worked'))}>
          {texts.printFunctions}
        </Button>
      </div>
    </>
  )
}
