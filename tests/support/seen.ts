import type { Page } from 'playwright-core'

/*
 * What eyes see on a page, found out by machine. Each function runs in the browser, where it knows nothing of the others,
 * and looks into open shadow roots.
 */

declare global {
  interface Window {
    /** Every element of the page, those in shadow roots included, and what clips it. */
    seen: {
      elements: () => HTMLElement[]
      parentOf: (element: Element) => Element | null
      nameOf: (element: Element) => string
    }
  }
}

async function prepare(page: Page): Promise<void> {
  await page.evaluate(() => {
    const within = (root: Document | ShadowRoot): HTMLElement[] =>
      [...root.querySelectorAll<HTMLElement>('body *, :host *')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? within(element.shadowRoot) : []),
      ])
    window.seen = {
      elements: () => within(document).filter((element) => element.checkVisibility()),
      parentOf(element) {
        const root = element.getRootNode()
        return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
      },
      nameOf(element) {
        const root = element.getRootNode()
        const host = root instanceof ShadowRoot ? (root.host as HTMLElement) : undefined
        const { outerHTML } = element.cloneNode() as Element
        return [host?.dataset['specimen'], outerHTML, element.textContent.slice(0, 40)].join(' ')
      },
    }
  })
}

/** What sticks out of the page to the side, or out of what it stands in, or is cut off. */
export async function outOfPlace(page: Page): Promise<string[]> {
  await prepare(page)
  return page.evaluate(() => {
    const { elements, parentOf, nameOf } = window.seen
    const style = (element: Element) => getComputedStyle(element)
    const isHidden = (element: Element) => style(element).clipPath === 'inset(50%)'
    const ancestors = (element: Element): Element[] => {
      const parent = parentOf(element)
      return parent ? [parent, ...ancestors(parent)] : []
    }
    const found: string[] = []
    const width = innerWidth
    if (document.documentElement.scrollWidth > width) {
      found.push(`the page is ${document.documentElement.scrollWidth} px wide`)
    }
    for (const element of elements()) {
      const line = [element, ...ancestors(element)]
      if (line.some(isHidden) || element.closest('svg, select, video, audio')) continue
      const scrolls = ancestors(element).some((each) => /auto|scroll/.test(style(each).overflowX))
      const { left, right } = element.getBoundingClientRect()
      if (!scrolls && (left < -1 || right > width + 1))
        found.push(`out of the page: ${nameOf(element)}`)
      const isBox = !['inline', 'contents'].includes(style(element).display)
      const spills = isBox && element.scrollWidth > element.clientWidth + 1
      if (spills && style(element).overflowX === 'visible' && element.clientWidth > 0) {
        found.push(`spills by ${element.scrollWidth - element.clientWidth}: ${nameOf(element)}`)
      }
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        const letters = range.getBoundingClientRect()
        const cut = line.find((each) => {
          const { overflowX, overflowY, webkitLineClamp } = style(each)
          const box = each.getBoundingClientRect()
          const isCutX =
            /hidden|clip/.test(overflowX) &&
            (letters.left < box.left - 1 || letters.right > box.right + 1)
          const isCutY =
            /hidden|clip/.test(overflowY) &&
            (letters.top < box.top - 1 || letters.bottom > box.bottom + 1)
          return webkitLineClamp === 'none' && (isCutX || isCutY)
        })
        if (cut) found.push(`cut off: ${nameOf(element)}`)
      }
    }
    return found
  })
}

/** What can be reached with the keyboard and does not show that it was, or shows it where nobody can see it. */
export async function unseenFocus(page: Page): Promise<string[]> {
  await prepare(page)
  // From now on the browser takes the focus to be moved by keyboard.
  await page.keyboard.press('Tab')
  return page.evaluate(() => {
    const { elements, parentOf, nameOf } = window.seen
    const reachable = elements().filter(
      (element) => element.tabIndex >= 0 && !element.matches(':disabled') && !element.shadowRoot,
    )
    return reachable.flatMap((element) => {
      element.focus()
      if (!element.matches(':focus')) return [`cannot be focused: ${nameOf(element)}`]
      // What is not drawn itself is shown by its label.
      const shown = getComputedStyle(element).opacity === '0' ? element.closest('label')! : element
      const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(shown)
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2)
        return [`no ring: ${nameOf(element)}`]
      const far = Math.max(parseFloat(outlineWidth) + parseFloat(outlineOffset), 0)
      const ring = shown.getBoundingClientRect()
      for (let parent = parentOf(shown); parent; parent = parentOf(parent)) {
        const { overflowX, overflowY } = getComputedStyle(parent)
        const box = parent.getBoundingClientRect()
        const isCutX =
          overflowX !== 'visible' && (ring.left - far < box.left || ring.right + far > box.right)
        const isCutY =
          overflowY !== 'visible' && (ring.top - far < box.top || ring.bottom + far > box.bottom)
        const isPage = parent === document.documentElement || parent === document.body
        if (!isPage && (isCutX || isCutY)) return [`ring cut off: ${nameOf(element)}`]
      }
      return []
    })
  })
}

/** What can be pressed or filled in and has no frame and no line below it. */
export async function shapeless(page: Page): Promise<string[]> {
  await prepare(page)
  return page.evaluate(() => {
    const { elements, nameOf } = window.seen
    const controls = 'button, input, select, textarea, a.button, progress, .ratio'
    return elements()
      .filter((element) => {
        if (!element.matches(controls)) return false
        const { opacity, borderBlockStyle, textDecorationLine } = getComputedStyle(element)
        // Boxes to tick are drawn by the browser, or by the frame around them.
        const isDrawn = opacity === '0' || element.matches('[type="radio"], [type="checkbox"]')
        const isFramed = borderBlockStyle !== 'none' || textDecorationLine.includes('underline')
        return !isDrawn && !isFramed
      })
      .map(nameOf)
  })
}
