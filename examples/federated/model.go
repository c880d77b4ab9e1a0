// The model: logistic regression on the RAND Health Insurance Experiment, whether somebody sees a doctor in a year.

package main

import (
	"encoding/csv"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/acc36754/assent/examples/data"
	"github.com/acc36754/assent/federated/weights"
)

// visits is the table's column with the number of visits; all other columns are what the model looks at.
const visits = "mdvis"

// record is a row of the table as the model sees it.
type record struct {
	features []float64 // the columns, standardised, and a 1
	label    float64   // 1: at least one visit
	cells    []string  // as they stand in the table
}

// loadRecords reads the table. Means and deviations are those of the whole table, which clients of a real round would agree
// on before.
func loadRecords() ([]string, []record, error) {
	rows, err := csv.NewReader(strings.NewReader(string(data.RANDHIE))).ReadAll()
	if err != nil {
		return nil, nil, err
	}
	names, rows := rows[0], rows[1:]
	label := slices.Index(names, visits)
	records := make([]record, len(rows))
	for i, cells := range rows {
		records[i].cells = cells
		for column, cell := range cells {
			value, err := strconv.ParseFloat(cell, 64)
			if err != nil {
				return nil, nil, fmt.Errorf("row %d, column %s: %w", i, names[column], err)
			}
			if column == label {
				records[i].label = math.Min(value, 1)
				continue
			}
			records[i].features = append(records[i].features, value)
		}
		records[i].features = append(records[i].features, 1)
	}
	standardise(records)
	return names, records, nil
}

// standardise gives each feature but the last mean 0 and deviation 1.
func standardise(records []record) {
	n := float64(len(records))
	for f := range len(records[0].features) - 1 {
		var sum, squares float64
		for _, r := range records {
			sum += r.features[f]
			squares += r.features[f] * r.features[f]
		}
		mean := sum / n
		deviation := math.Sqrt(squares/n - mean*mean)
		for _, r := range records {
			r.features[f] = (r.features[f] - mean) / deviation
		}
	}
}

const (
	localSteps = 8
	learnRate  = 0.3
)

// improve returns how far a client's records move the model: some steps down the gradient of their log-loss.
func improve(model []float64, records []record) []float64 {
	local := slices.Clone(model)
	for range localSteps {
		gradient := make([]float64, len(local))
		for _, r := range records {
			wrong := predict(local, r.features) - r.label
			for f, x := range r.features {
				gradient[f] += wrong * x
			}
		}
		for f := range local {
			local[f] -= learnRate * gradient[f] / float64(len(records))
		}
	}
	for f := range local {
		local[f] -= model[f]
	}
	return local
}

func predict(model, features []float64) float64 {
	sum := 0.0
	for f, x := range features {
		sum += model[f] * x
	}
	return 1 / (1 + math.Exp(-sum))
}

// loss is the mean log-loss over records.
func loss(model []float64, records []record) float64 {
	sum := 0.0
	for _, r := range records {
		p := predict(model, r.features)
		sum -= r.label*math.Log(p) + (1-r.label)*math.Log(1-p)
	}
	return sum / float64(len(records))
}

// tensors are a model's weights, or an update of them, as a file has them.
func tensors(values []float64) *weights.Tensors {
	t := weights.Tensor{Name: "weights", Shape: []int{len(values)}, Type: weights.F64}
	for _, v := range values {
		bits := math.Float64bits(v)
		for shift := range 8 {
			t.Data = append(t.Data, byte(bits>>(8*shift)))
		}
	}
	return &weights.Tensors{List: []weights.Tensor{t}}
}
