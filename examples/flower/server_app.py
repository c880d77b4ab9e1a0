"""A Flower ServerApp that schedules a round. It adds nothing up: every client comes back with the same averaged weights.

Written for the Message API of flwr 1.21 and later.
"""

import numpy as np
from flwr.app import ArrayRecord, Context
from flwr.serverapp import Grid, ServerApp
from flwr.serverapp.strategy import FedAvg

app = ServerApp()

# A round ends after its deadline, and the clients wait for its sum: hours, in seconds.
PATIENCE = 24 * 3600


class Schedule(FedAvg):
    """Starts the clients and takes the weights that they agree on."""

    def aggregate_train(self, server_round, replies):
        found = [reply.content["arrays"] for reply in replies if not reply.has_error()]
        if not found:
            return None, None
        first = found[0].to_numpy_ndarrays()
        for other in found[1:]:
            arrays = other.to_numpy_ndarrays()
            if len(arrays) != len(first) or not all(map(np.array_equal, first, arrays)):
                raise ValueError("the clients come back with different weights: they are not of one round")
        return found[0], None  # as they are: a mean of equal numbers may differ from them in the last bit


@app.main()
def main(grid: Grid, context: Context) -> None:
    strategy = Schedule(fraction_evaluate=0.0, min_train_nodes=2, min_available_nodes=2)
    # Clients have the weights from their sidecars, so what is sent to them says nothing. One round of Flower is one of Assent.
    result = strategy.start(grid=grid, initial_arrays=ArrayRecord([np.zeros(1)]), num_rounds=1, timeout=PATIENCE)
    np.savez("averaged.npz", *result.arrays.to_numpy_ndarrays())
