package source

// InferCSV is the part of Infer that fuzzing reaches without files.
var InferCSV = inferCSV
