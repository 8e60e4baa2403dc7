import type { PublicFile } from '../contract/media.ts'
import { edgeCached } from './edge-cache.ts'
import { kept } from './handle.ts'
import { readFiles } from './media-files.ts'
import { fileCache, listedFile, publicFile } from './public-file.ts'
import type { Shop } from './shop.ts'

export function fileReply(shop: Shop, id: string) {
  return edgeCached(shop, `/api/file/${id}`, async () => {
    const [answer] = await readFiles(shop, [id])
    const file: PublicFile = publicFile(answer!)
    return kept(file, fileCache([file]))
  })
}

export function fileListReply(shop: Shop, ids: string[]) {
  return edgeCached(shop, `/api/files?ids=${ids.join(',')}`, async () => {
    const answers = await readFiles(shop, ids)
    const files = answers.map((answer, index) => listedFile(ids[index]!, answer))
    return kept({ files }, fileCache(files))
  })
}
