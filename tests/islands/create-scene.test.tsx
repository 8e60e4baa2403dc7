import { expect, test, vi } from 'vitest'

import { box, chip, find, openShop, press, text, type, visit } from '../support/order-form.tsx'

openShop()

test('counts characters as people do, and refuses one too many', () => {
  visit()
  type('🎬'.repeat(2000))
  expect(find('form').textContent).toContain('2,000 of 2,000')
  type('🎬'.repeat(2001))
  expect(find('form').textContent).toContain('1 character too many')
  press(1)
  expect(find('#prompt-error').textContent).toBe('1 character too many')
})

test('keeps the prompt after a cancelled payment, and says so once', async () => {
  localStorage.setItem(
    'veo_form_settings',
    JSON.stringify({ prompt: 'A cat', aspectRatio: '9:16' }),
  )
  visit('/en/?cancelled=1&utm_source=x#prompt')
  await vi.waitFor(() => expect(box().value).toBe('A cat'))
  expect(find('[role="status"]').textContent).toBe(`${text.cancelled} ${text.kept}`)
  expect(find<HTMLInputElement>('[value="9:16"]').checked).toBe(true)
  expect(location.search + location.hash).toBe('?utm_source=x#prompt')
})

test('keeps the shape of who was sent back without a text', async () => {
  visit()
  const tall = () => find<HTMLInputElement>('[value="9:16"]')
  tall().click()
  await vi.waitFor(() => expect(localStorage.getItem('veo_form_settings')).toContain('9:16'))
  visit('/en/?error=invalid_request')
  expect(tall().checked).toBe(false)
  await vi.waitFor(() => expect(tall().checked).toBe(true))
  expect(chip(text.restore)).toBeUndefined()
})

test('does not claim to have kept a text that it has not', async () => {
  visit('/en/?cancelled=1')
  await new Promise((resolve) => setTimeout(resolve))
  expect(find('[role="status"]').textContent.trim()).toBe(text.cancelled)
})

test('does not write over what was typed before it came alive', async () => {
  localStorage.setItem('veo_form_settings', JSON.stringify({ prompt: 'An old cat' }))
  visit('/en/?cancelled=1')
  type('A new cat')
  await new Promise((resolve) => setTimeout(resolve))
  expect(box().value).toBe('A new cat')
})

test('offers the kept text to who merely came again', async () => {
  localStorage.setItem('veo_form_settings', JSON.stringify({ prompt: 'A cat' }))
  visit()
  expect(box().value).toBe('')
  box().focus()
  await vi.waitFor(() => expect(chip(text.restore)).toBeTruthy())
  chip(text.restore)!.click()
  expect(box().value).toBe('A cat')
  expect(chip(text.restore)).toBeUndefined()
})

test('an example takes the place of own text, which can be had back', () => {
  visit()
  type('My own cat')
  const [first, second] = text.exampleList
  chip(first!.title)!.click()
  chip(second!.title)!.click()
  expect(box().value).toBe(second!.text)
  chip(text.restore)!.click()
  expect(box().value).toBe('My own cat')
})
