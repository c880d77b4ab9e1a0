// Formats of weights as media types.

package sidecar

import (
	"mime"
	"strings"

	"github.com/acc36754/assent/federated/weights"
)

// mediaPrefix and a format's name are its media type. None is registered. A browser asks before it sends one elsewhere.
const mediaPrefix = "application/x-"

func mediaType(f weights.Format) string { return mediaPrefix + string(f) }

// formatOf returns the format of a Content-Type.
func formatOf(contentType string) (weights.Format, bool) {
	media, _, err := mime.ParseMediaType(contentType)
	if err != nil {
		return "", false
	}
	for _, f := range []weights.Format{weights.NPY, weights.NPZ, weights.Safetensors} {
		if media == mediaType(f) {
			return f, true
		}
	}
	return "", false
}

// accepted returns the first format of Accept headers, or own where any will do.
func accepted(headers []string, own weights.Format) (weights.Format, bool) {
	if len(headers) == 0 {
		return own, true
	}
	for media := range strings.SplitSeq(strings.Join(headers, ","), ",") {
		if f, ok := formatOf(media); ok {
			return f, true
		}
		if media, _, err := mime.ParseMediaType(media); err == nil && (media == "*/*" || media == "application/*") {
			return own, true
		}
	}
	return "", false
}

const (
	// headRoom is for what a file has once, tensorRoom for what it has for each tensor besides its name: headers, and an
	// entry in an archive's directory.
	headRoom, tensorRoom = 64 << 10, 4 << 10
	// nameRoom is how much of a file a byte of a name can take: twice in an archive, six characters where JSON escapes it.
	nameRoom = 8
	// widest is the size of the largest element type in bytes.
	widest = 8
)

// bodyLimit bounds a file with tensors like the model's, in whatever format and element type, in bytes.
func bodyLimit(model *weights.Tensors) int64 {
	limit := int64(headRoom) + widest*int64(model.Len())
	for i := range model.List {
		limit += tensorRoom + nameRoom*int64(len(model.List[i].Name))
	}
	return min(limit, weights.MaxFile)
}
