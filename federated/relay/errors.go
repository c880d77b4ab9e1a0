// What can go wrong on the way.

package relay

import "errors"

// Sentinel errors.
var (
	// ErrSession reports a session that cannot be held.
	ErrSession = errors.New("not a valid session")
	// ErrEntry reports an entry that its key has not signed for this session, or that is no entry.
	ErrEntry = errors.New("not a valid entry of the roster")
	// ErrTwice reports a second entry of one member, or of one key.
	ErrTwice = errors.New("member or key is in the roster already")
	// ErrClosed reports an entry that comes after the roster was closed, or a message before.
	ErrClosed = errors.New("out of order")
	// ErrTooFew reports fewer entries than the session asks for.
	ErrTooFew = errors.New("fewer participants than the session asks for")
	// ErrOut reports a participant that was silent for too long: the others go on without it.
	ErrOut = errors.New("the round goes on without this participant")
	// ErrRefused reports an entry or message that the server refused; the error says why.
	ErrRefused = errors.New("the relay refuses it")
	// ErrServer reports a server that answers otherwise than a relay does.
	ErrServer = errors.New("the relay does not answer as one")
	// ErrFolder reports a folder of a server that cannot be used, or is of another session.
	ErrFolder = errors.New("folder of a relay cannot be used")
	// ErrInUse reports a folder that another server uses.
	ErrInUse = errors.New("folder of a relay is in use")
)
