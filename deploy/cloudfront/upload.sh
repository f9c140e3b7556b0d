#!/bin/sh
# Written by `cargo run -p site -- server-config`, which overwrites it: change crates/site/src/headers.rs or crates/site/src/hosting/.
# Run where dist/ is: sh deploy/cloudfront/upload.sh BUCKET
set -eu
bucket=${1:?'Name the bucket: sh deploy/cloudfront/upload.sh BUCKET'}
hashed='/[^/.]*-[0-9a-f]{12,16}(_bg)?[.][^/]*$'
cd dist

upload() { # the Cache-Control; the files come line by line
	while read -r file; do
		case ${file%.br} in
		*.html) kind='text/html; charset=utf-8' ;;
		*.css) kind='text/css; charset=utf-8' ;;
		*.js) kind='text/javascript; charset=utf-8' ;;
		*.txt) kind='text/plain; charset=utf-8' ;;
		*.xml) kind='text/xml; charset=utf-8' ;;
		*.wasm) kind='application/wasm' ;;
		*.bin) kind='application/octet-stream' ;;
		*.json) kind='application/json' ;;
		*.webmanifest) kind='application/manifest+json' ;;
		*.svg) kind='image/svg+xml' ;;
		*.png) kind='image/png' ;;
		*) echo "No type is known for $file." >&2 && exit 1 ;;
		esac
		encoding=
		if [ "${file%.br}" != "$file" ]; then encoding='--content-encoding br'; fi
		# shellcheck disable=SC2086 # none, or two words
		aws s3 cp "$file" "s3://$bucket/${file#./}" $encoding \
			--content-type "$kind" --cache-control "$1" </dev/null
	done
}

# What pages load goes first, so that no page names what is not there yet; the
# worker last, which refuses files of another edition than its own.
files=$(find . -type f \( -name '*.bin.br' -o ! -name '*.br' ! -name '*.gz' \) | sort)
echo "$files" | grep -E "$hashed" | upload 'public, max-age=31536000, immutable'
echo "$files" | grep -vE "$hashed" | grep -vx './sw\.js' | upload 'no-cache'
echo "$files" | grep -x './sw\.js' | upload 'no-cache'
