#!/usr/bin/env bash
# Makes the sandbox's sample files: short, drawn by ffmpeg from nothing, so they belong to this project alone.
# Needs ffmpeg (Debian: apt-get install ffmpeg). Run it in this folder; the results are committed.
set -euo pipefail

# name, kind of gradient, its colours, the two notes of its chord
looks=(
  "dusk radial 0x12082e 0x5b2a86 0xe86a58 0xffd27a 220 330"
  "tide linear 0x02252e 0x0b6e6e 0x5fd3bc 0xeafff7 196 294"
  "ember spiral 0x1a0503 0x8a1c0c 0xf08a24 0xfff0c2 165 247"
)

for look in "${looks[@]}"; do
  read -r name type c0 c1 c2 c3 low high <<<"$look"
  for shape in landscape:1280x720 portrait:720x1280; do
    file="$name-${shape%%:*}"
    ffmpeg -loglevel error -y \
      -f lavfi -i "gradients=s=${shape##*:}:n=4:c0=$c0:c1=$c1:c2=$c2:c3=$c3:type=$type:speed=0.02:seed=7:d=4:r=24" \
      -f lavfi -i "aevalsrc='0.05*sin(2*PI*$low*t)+0.04*sin(2*PI*$high*t)':s=44100:d=4" \
      -vf "vignette=PI/5,format=yuv420p" -af "afade=in:d=0.5,afade=out:st=3:d=1" \
      -c:v libx264 -profile:v baseline -level 3.1 -preset veryslow -crf 30 -c:a aac -b:a 48k -ac 1 \
      -movflags +faststart -map_metadata -1 "$file.mp4"
    ffmpeg -loglevel error -y -ss 2 -i "$file.mp4" -frames:v 1 -q:v 6 "$file.jpg"
  done
done

ffmpeg -loglevel error -y -f lavfi \
  -i "aevalsrc='0.1*sin(2*PI*220*t)+0.08*sin(2*PI*330*t)+0.06*sin(2*PI*440*t)':s=44100:d=4" \
  -af "afade=in:d=0.5,afade=out:st=3:d=1" -c:a aac -b:a 64k -movflags +faststart -map_metadata -1 chord.m4a
