// Package weights reads and writes the weights of a model, and turns them into the integers that a federated round
// adds up.
//
// Formats: NumPy's .npy, versions 1.0 to 3.0 (https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html),
// .npz, a zip archive of them, stored or deflated, and safetensors (https://github.com/huggingface/safetensors). A
// Tensors value keeps names, shapes, element types and order, so that what is written is what was read. Element types
// are F16, BF16 (safetensors only), F32, F64, I32 and I64; everything else is refused.
//
// Parsers are strict: sizes are compared with limits before anything is allocated, a name may occur once, tensors of a
// safetensors file follow each other without a gap or an overlap, and nothing may stand behind what a header announces.
// Values are carried as they are, NaN among them; whoever uses one with Quantise gets an error that names the
// tensor and the element.
//
// The readers are code of this package. Of the Go modules for these formats, sbinet/npyio allocates what a header
// says before it looks whether the file has it, and nlpodyssey/safetensors has no release; each reads one format
// into a type of its own. Zip, deflate and JSON are libraries'.
package weights
