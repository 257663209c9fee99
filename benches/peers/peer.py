"""Statements in JSON Lines to the pairs a library takes for alike, over shingles of five words, two line numbers a pair.

`peer.py NAME FILE THRESHOLD`; white space is where words end, and case is lowered.
"""
import json
import sys


def datasketch(shingles, threshold):
    from datasketch import MinHash, MinHashLSH
    index = MinHashLSH(threshold=threshold, num_perm=128)
    hashes = MinHash.bulk([[shingle.encode() for shingle in some] for some in shingles], num_perm=128)
    for at, minhash in enumerate(hashes):
        for other in index.query(minhash):
            if minhash.jaccard(hashes[other]) >= threshold:
                yield other, at
        index.insert(at, minhash)


def rensa(shingles, threshold):
    from rensa import RMinHash, RMinHashLSH
    index = RMinHashLSH(threshold=threshold, num_perm=128, num_bands=32 if threshold < 0.65 else 16)
    hashes = []
    for at, some in enumerate(shingles):
        minhash = RMinHash(num_perm=128, seed=42)
        minhash.update(list(some))
        for other in index.query(minhash):
            if minhash.jaccard(hashes[other]) >= threshold:
                yield other, at
        index.insert(at, minhash)
        hashes.append(minhash)


def set_similarity_search(shingles, threshold):
    """Exact."""
    from SetSimilaritySearch import all_pairs
    some = [at for at, of_one in enumerate(shingles) if of_one]
    for left, right, _ in all_pairs([shingles[at] for at in some], "jaccard", threshold):
        yield some[right], some[left]


def sparse_dot_topn(shingles, threshold):
    """Exact: all products are kept, so that Jaccard can be taken from what two share."""
    import numpy
    from scipy.sparse import csr_matrix
    from sparse_dot_topn import sp_matmul_topn
    columns = {}
    places = [columns.setdefault(shingle, len(columns)) for some in shingles for shingle in some]
    sizes = numpy.array([len(some) for some in shingles])
    starts = numpy.concatenate([[0], numpy.cumsum(sizes)])
    rows = csr_matrix((numpy.ones(len(places), dtype=numpy.float32), places, starts), (len(shingles), len(columns)))
    # Two that are alike share at least this part of the smaller of all.
    least = threshold * sizes[sizes > 0].min(initial=1)
    shared = sp_matmul_topn(rows, rows.T.tocsr(), top_n=len(shingles), threshold=least).tocoo()
    alike = shared.data >= threshold * (sizes[shared.row] + sizes[shared.col] - shared.data) - 1e-6
    for left, right in zip(shared.row[alike], shared.col[alike]):
        yield left, right


if __name__ == "__main__":
    name, path, threshold = sys.argv[1], sys.argv[2], float(sys.argv[3])
    with open(path, encoding="utf-8") as lines:
        texts = [json.loads(line)["text"].lower().split() for line in lines]
    shingles = [{" ".join(words[at:at + 5]) for at in range(len(words) - 4)} for words in texts]
    for left, right in globals()[name](shingles, threshold):
        if left < right:
            print(left, right)
