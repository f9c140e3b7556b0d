#!/bin/sh
# <<generated>>
# Run where dist/ is: sh deploy/cloudfront/upload.sh BUCKET
set -eu
bucket=${1:?'Name the bucket: sh deploy/cloudfront/upload.sh BUCKET'}
hashed='<<hashed>>'
cd dist

upload() { # the Cache-Control; the files come line by line
	while read -r file; do
		case ${file%.br} in
<<types>>
		*) echo "No type is known for $file." >&2 && exit 1 ;;
		esac
		encoding=
		if [ "${file%.br}" != "$file" ]; then encoding='--content-encoding br'; fi
		# shellcheck disable=SC2086 # none, or two words
		aws s3 cp "$file" "s3://$bucket<<base>>${file#./}" $encoding \
			--content-type "$kind" --cache-control "$1" </dev/null
	done
}

# What pages load goes first, so that no page names what is not there yet; the
# worker last, which refuses files of another edition than its own.
files=$(find . -type f \( -name '*.bin.br' -o ! -name '*.br' ! -name '*.gz' \) | sort)
echo "$files" | grep -E "$hashed" | upload '<<immutable>>'
echo "$files" | grep -vE "$hashed" | grep -vx './sw\.js' | upload '<<revalidate>>'
echo "$files" | grep -x './sw\.js' | upload '<<revalidate>>'
