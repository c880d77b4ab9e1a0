"""Asks the sidecar of a federated round (assent federated sidecar). Needs nothing but the standard library.

Weights go in and out as the bytes of a file: .npz, .npy or .safetensors.
"""

import json
import time
import urllib.error
import urllib.request

NPZ = "application/x-npz"


class SidecarError(Exception):
    """An answer that is an error. `code` stays the same between versions; docs/federated.md lists the codes."""

    def __init__(self, status, code, text):
        super().__init__(f"{code}: {text}")
        self.status = status
        self.code = code


class Sidecar:
    """The sidecar at a URL such as http://127.0.0.1:8471, with the token that is in its file."""

    def __init__(self, url, token_file, poll=1.0, media_type=NPZ):
        with open(token_file, encoding="ascii") as file:
            self._token = file.read().strip()
        self._url, self._poll, self._type = url, poll, media_type
        # The token goes to the loopback interface, whatever proxy the environment names.
        self._open = urllib.request.build_opener(urllib.request.ProxyHandler({})).open

    def round(self):
        """The round: its status, and what an update has to keep to ("maxEntry", "maxNorm", "step")."""
        return json.loads(self._request("GET", "/v1/round")[1])

    def weights(self):
        """The weights that the round starts from."""
        return self._request("GET", "/v1/weights")[1]

    def update(self, after):
        """Brings the weights after training into the round, and returns when this member is needed no more.

        That takes as long as the other members do. Called again with the same weights, after any error, it goes on.
        """
        status, _ = self._request("POST", "/v1/update", after)
        while status == 202:
            time.sleep(self._poll)
            try:
                status, _ = self._request("GET", "/v1/update")
            except SidecarError as error:
                if error.code != "stopped":
                    raise
                status, _ = self._request("POST", "/v1/update", after)  # the sidecar was restarted

    def result(self):
        """The weights with the mean of all updates added. Waits until the aggregator has published the sum."""
        while True:
            try:
                return self._request("GET", "/v1/result")[1]
            except SidecarError as error:
                if error.code != "pending":
                    raise
            time.sleep(self._poll)

    def _request(self, method, path, body=None):
        request = urllib.request.Request(self._url + path, data=body, method=method)
        request.add_header("Authorization", "Bearer " + self._token)
        request.add_header("Accept", self._type)
        if body is not None:
            request.add_header("Content-Type", self._type)
        try:
            with self._open(request) as answer:
                return answer.status, answer.read()
        except urllib.error.HTTPError as error:
            problem = json.loads(error.read())
            raise SidecarError(error.code, problem["code"], problem["error"]) from None
