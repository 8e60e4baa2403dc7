#!/bin/sh
# Makes every sample the sandbox serves, from nothing but formulas: short, small and playable everywhere
# (H.264 baseline, yuv420p, a quiet AAC tone, moov first). Needs ffmpeg 5 or newer. Run it from anywhere.
set -eu
cd "$(dirname "$0")"

SECONDS_LONG=4
FPS=24

# video NAME WIDTHxHEIGHT TONE_HZ FILTERGRAPH: draws small and scales up, which is faster and softens the edges.
video() {
  name=$1 size=$2 tone=$3 graph=$4
  ffmpeg -v error -y \
    -f lavfi -i "$graph" \
    -f lavfi -i "sine=frequency=$tone:sample_rate=44100,volume=0.06,afade=t=in:d=0.4,afade=t=out:st=3.4:d=0.6" \
    -t "$SECONDS_LONG" -r "$FPS" \
    -vf "scale=$size:flags=bicubic,gblur=sigma=2,vignette=PI/5,format=yuv420p" \
    -c:v libx264 -profile:v baseline -preset veryslow -crf 27 -maxrate 220k -bufsize 440k -g 48 \
    -c:a aac -b:a 32k -ac 1 -movflags +faststart -map_metadata -1 -fflags +bitexact "$name.mp4"
  ffmpeg -v error -y -ss 1.5 -i "$name.mp4" -frames:v 1 -q:v 6 -map_metadata -1 "$name.jpg"
}

# field SIZE RED GREEN BLUE: a picture by formula; T is seconds, X and Y pixels, W and H its size.
field() {
  echo "nullsrc=s=$1:r=$FPS,format=gbrp,geq=r='$2':g='$3':b='$4'"
}

# A sun: gaussian glow at (horizontal share, vertical share) with a radius as a share of the height.
glow() {
  echo "exp(-(pow(X-W*($1),2)+pow(Y-H*($2),2))/pow(H*$3,2))"
}

# Sine hills one behind another: 1 below the crest, 0 above it, with a soft edge.
hill() {
  echo "clip((Y-H*($1+$2*sin(X/W*$3+T*$4)+$2*0.5*sin(X/W*$3*2.3-T*$4*1.3)))/(H*0.02),0,1)"
}

dusk() {
  a=$(hill 0.58 0.05 5 0.5) b=$(hill 0.70 0.05 7 -0.7) c=$(hill 0.83 0.04 9 0.9)
  sun=$(glow '0.5+0.06*sin(T*0.4)' '0.42+T*0.02' 0.16)
  field "$1" \
    "clip(70+150*Y/H+150*$sun-70*$a-50*$b-60*$c,0,255)" \
    "clip(40+70*Y/H+120*$sun-35*$a-25*$b-35*$c,0,255)" \
    "clip(110+20*sin(T)+30*$sun-10*$a-35*$b-35*$c,0,255)"
}

aurora() {
  band="exp(-pow((Y-H*(0.42+0.13*sin(X/W*4+T*0.9)+0.06*sin(X/W*11-T*1.3)))/(H*0.17),2))"
  veil="exp(-pow((Y-H*(0.62+0.11*sin(X/W*5-T*0.7+2)))/(H*0.13),2))"
  field "$1" \
    "clip(10+30*$band+120*$veil,0,255)" \
    "clip(16+205*$band+40*$veil+10*Y/H,0,255)" \
    "clip(48+130*$band+150*$veil-20*Y/H,0,255)"
}

fireflies() {
  sum="0"
  for n in 1 2 3 4 5 6 7 8; do
    sum="$sum+(0.6+0.4*sin(T*3+$n*2))*$(glow "0.5+0.44*sin(T*0.31*(1+$n*0.13)+$n*2.4)" "0.5+0.42*cos(T*0.37*(1+$n*0.11)+$n*1.7)" "(0.035+0.006*$n)")"
  done
  halo="($(glow 0.5 0.5 0.7))"
  field "$1" \
    "clip(12+30*$halo+235*($sum),0,255)" \
    "clip(24+50*$halo+180*($sum),0,255)" \
    "clip(40+60*$halo+60*($sum),0,255)"
}

video dusk-16x9 640x360 220 "$(dusk 320x180)" &
video aurora-16x9 640x360 196 "$(aurora 320x180)" &
wait
video fireflies-16x9 640x360 247 "$(fireflies 320x180)" &
video dusk-9x16 360x640 220 "$(dusk 180x320)" &
wait
video aurora-9x16 360x640 196 "$(aurora 180x320)" &
video fireflies-9x16 360x640 247 "$(fireflies 180x320)" &
wait

# A chord that comes and goes, for the file page's audio player.
ffmpeg -v error -y -f lavfi \
  -i "aevalsrc='0.05*(sin(2*PI*220*t)+sin(2*PI*277.18*t)+sin(2*PI*329.63*t))*sin(PI*t/4)':s=44100:d=4" \
  -c:a aac -b:a 48k -ac 1 -movflags +faststart -map_metadata -1 -fflags +bitexact chord.m4a

ffmpeg -v error -y -f lavfi -i "$(aurora 480x270)" -ss 2 -frames:v 1 \
  -vf "scale=1280:720:flags=bicubic,gblur=sigma=3,vignette=PI/5" -q:v 5 -map_metadata -1 still.jpg

printf 'A sandbox text file.\n' > note.txt
