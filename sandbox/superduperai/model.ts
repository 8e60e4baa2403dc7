interface Model {
  name: string
  label: string
  type: string
  source: string
  params: Record<string, unknown>
}

function model(
  name: string,
  label: string,
  type: string,
  source: string,
  price: number,
  durations: number[],
): Model {
  const params = { price_per_second: price, available_durations: durations, vip_required: true }
  return { name, label, type, source, params }
}

/** Some of the models the API offers. `veo3` without a suffix makes video from an image, which has misled people. */
export const models: Model[] = [
  model('google-cloud/veo3-text2video', 'VEO3', 'text_to_video', 'google_cloud', 3, [5, 6, 7, 8]),
  model('google-cloud/veo3', 'VEO3', 'image_to_video', 'google_cloud', 3, [5, 6, 7, 8]),
  model('google-cloud/veo2-text2video', 'VEO2', 'text_to_video', 'google_cloud', 2, [5, 6, 7, 8]),
  model('azure-openai/sora', 'Sora', 'text_to_video', 'azure_openai_sora', 2, [5, 10, 15, 20]),
]

export const findModel = (name: string): Model | undefined =>
  models.find((one) => one.name === name)
