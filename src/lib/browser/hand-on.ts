/** Puts text on the clipboard. False where the browser does not let a page do so. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Whether the browser can hand an address to other programs. */
export function canShare(): boolean {
  return 'share' in navigator
}

/** Hands an address to another program of the visitor's choice. Changing one's mind is no error. */
export async function share(title: string, url: string): Promise<void> {
  await navigator.share({ title, url }).catch(() => undefined)
}

/** Gives a text to the visitor as a file. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  // Some browsers take it only a while later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
