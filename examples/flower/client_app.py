"""A Flower ClientApp whose updates are added up by Assent: Flower's server sees the averaged weights, and no update.

Written for the Message API of flwr 1.21 and later.
"""

import io

import numpy as np
from flwr.app import ArrayRecord, Context, Message, MetricRecord, RecordDict
from flwr.clientapp import ClientApp

from sidecar_client import Sidecar

app = ClientApp()


def take_part(sidecar, train):
    """Trains the round's weights and returns the averaged ones. `train` gets and returns a dict of arrays by name."""
    before = load(sidecar.weights())
    after = clip(before, train(before), sidecar.round())
    sidecar.update(save(after))
    return load(sidecar.result())


def clip(before, after, round):
    """Shortens an update to what the round takes, less what rounding its entries to steps may add."""
    update = {name: after[name] - before[name] for name in before}
    entries = np.concatenate([entry.ravel() for entry in update.values()])
    room = max(0.0, round["maxNorm"] - round["step"] * np.sqrt(entries.size))
    norm, largest = np.linalg.norm(entries), np.abs(entries).max(initial=0)
    factor = float(min(1.0, room / max(norm, 1e-30), round["maxEntry"] / max(largest, 1e-30)))
    return {name: before[name] + factor * update[name] for name in before}


def load(file):
    with np.load(io.BytesIO(file), allow_pickle=False) as arrays:
        return {name: arrays[name] for name in arrays.files}


def save(arrays):
    file = io.BytesIO()
    np.savez(file, **arrays)
    return file.getvalue()


def train_locally(arrays):
    """Here goes the training on the member's own records."""
    return {name: array + 0.01 for name, array in arrays.items()}


@app.train()
def train(message: Message, context: Context) -> Message:
    # The weights of Flower's server are not looked at: the sidecar has those that the round is registered for.
    sidecar = Sidecar(context.node_config["sidecar"], context.node_config["token-file"])
    averaged = take_part(sidecar, train_locally)
    # Everybody's weight is 1: how many records a member has is its own affair.
    content = RecordDict({"arrays": ArrayRecord(list(averaged.values())), "metrics": MetricRecord({"num-examples": 1})})
    return Message(content=content, reply_to=message)
