"""DKIM by dkimpy, for the tests: `verify RECORDS < mail` says which signatures pass; `sign DOMAIN SELECTOR KEY < mail`
writes the signature. RECORDS is a JSON object of names and texts."""

import json
import sys

import dkim


def verify(records):
    with open(records, encoding="utf-8") as file:
        texts = json.load(file)

    def dns(name, timeout=5):
        name = name.decode() if isinstance(name, bytes) else name
        return texts.get(name.rstrip("."), "").encode() or None

    checked = dkim.DKIM(sys.stdin.buffer.read())
    count = sum(1 for name, _ in checked.headers if name.lower() == b"dkim-signature")
    outcomes = []
    for index in range(count):
        try:
            outcomes.append(bool(checked.verify(idx=index, dnsfunc=dns)))
        except dkim.DKIMException as error:
            outcomes.append(str(error))
    print(json.dumps(outcomes))


def sign(domain, selector, key):
    with open(key, "rb") as file:
        pem = file.read()
    sys.stdout.buffer.write(dkim.sign(sys.stdin.buffer.read(), selector.encode(), domain.encode(), pem))


if __name__ == "__main__":
    {"verify": verify, "sign": sign}[sys.argv[1]](*sys.argv[2:])
