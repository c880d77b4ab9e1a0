// Listening on the loopback interface, and nowhere else.

package sidecar

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"time"
)

// ErrAddress reports an address to listen on that is not the loopback interface's.
var ErrAddress = errors.New("not an address of the loopback interface")

const (
	headerTimeout  = 10 * time.Second
	requestTimeout = time.Minute
	// answerTimeout leaves time for what is asked of the chain.
	answerTimeout = 3 * time.Minute
	idleTimeout   = 2 * time.Minute
	maxHeader     = 16 << 10
	// shutdownTimeout is for answers that are on their way.
	shutdownTimeout = 5 * time.Second
)

// Listen listens on an address and port of the loopback interface, such as 127.0.0.1:0 or localhost:8471; port 0 is any that
// is free. A name has to lead there and nowhere else. The error is ErrAddress, or what listening says.
func Listen(ctx context.Context, address string) (net.Listener, error) {
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrAddress, err)
	}
	found, err := net.DefaultResolver.LookupNetIP(ctx, "ip", host)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrAddress, err)
	}
	ip, err := loopback(found)
	if err != nil {
		return nil, fmt.Errorf("%w: %q", err, host)
	}
	// By the address that was found: the name may lead elsewhere by now.
	return new(net.ListenConfig).Listen(ctx, "tcp", net.JoinHostPort(ip.String(), port))
}

// loopback returns the first of some addresses, all of which have to be the loopback interface's.
func loopback(addresses []netip.Addr) (netip.Addr, error) {
	if len(addresses) == 0 {
		return netip.Addr{}, ErrAddress
	}
	for _, a := range addresses {
		if !a.Unmap().IsLoopback() {
			return netip.Addr{}, ErrAddress
		}
	}
	return addresses[0].Unmap(), nil
}

// Serve answers on a listener until the context ends, which is no error.
func (s *Sidecar) Serve(ctx context.Context, listener net.Listener) error {
	server := &http.Server{
		Handler: s.Handler(), ReadHeaderTimeout: headerTimeout, ReadTimeout: requestTimeout, WriteTimeout: answerTimeout,
		IdleTimeout: idleTimeout, MaxHeaderBytes: maxHeader,
	}
	served := make(chan error, 1)
	go func() { served <- server.Serve(listener) }()
	select {
	case err := <-served:
		return err
	case <-ctx.Done():
	}
	end, stop := context.WithTimeout(context.WithoutCancel(ctx), shutdownTimeout)
	defer stop()
	err := server.Shutdown(end)
	if err != nil {
		err = errors.Join(err, server.Close())
	}
	<-served
	return err
}
