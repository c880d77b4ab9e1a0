// Package gnarklog keeps gnark's log off standard output, which is for data.
package gnarklog

import (
	"sync"

	"github.com/consensys/gnark/logger"
)

// gnark keeps one logger for the whole process and writes it without a lock, so it is replaced once.
var once sync.Once

// Silence switches gnark's log off. Whoever calls into gnark calls this first.
func Silence() { once.Do(logger.Disable) }
