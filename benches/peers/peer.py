"""Statements in JSON Lines to the pairs that datasketch or rensa takes for alike, over shingles of five words."""
import json
import sys

name, path, threshold = sys.argv[1], sys.argv[2], float(sys.argv[3])
texts = [json.loads(line)["text"].lower().split() for line in open(path, encoding="utf-8")]
shingles = [{" ".join(words[at:at + 5]) for at in range(len(words) - 4)} for words in texts]
pairs = set()
if name == "datasketch":
    from datasketch import MinHash, MinHashLSH
    index = MinHashLSH(threshold=threshold, num_perm=128)
    hashes = MinHash.bulk([[shingle.encode() for shingle in some] for some in shingles], num_perm=128)
    for at, minhash in enumerate(hashes):
        for other in index.query(minhash):
            if minhash.jaccard(hashes[other]) >= threshold:
                pairs.add((other, at))
        index.insert(at, minhash)
else:
    from rensa import RMinHash, RMinHashLSH
    index = RMinHashLSH(threshold=threshold, num_perm=128, num_bands=32 if threshold < 0.65 else 16)
    hashes = []
    for at, some in enumerate(shingles):
        minhash = RMinHash(num_perm=128, seed=42)
        minhash.update(list(some))
        for other in index.query(minhash):
            if minhash.jaccard(hashes[other]) >= threshold:
                pairs.add((other, at))
        index.insert(at, minhash)
        hashes.append(minhash)
print(len(pairs))
