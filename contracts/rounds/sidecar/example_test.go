package sidecar_test

import (
	"context"
	"errors"
	"fmt"

	"github.com/acc36754/assent/contracts/rounds/sidecar"
)

// A sidecar listens on the loopback interface only.
func ExampleListen() {
	_, err := sidecar.Listen(context.Background(), "0.0.0.0:8471")
	fmt.Println(errors.Is(err, sidecar.ErrAddress))
	listener, err := sidecar.Listen(context.Background(), "127.0.0.1:0")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(listener.Close())
	// Output:
	// true
	// <nil>
}
