"""How fast reading is on this machine: `tools/bench.py FOLDER`, the folder that holds corpus/."""

import json
import sys
import time
from pathlib import Path

from pledgebook.claims.reader import read_document
from pledgebook.documents.document import make_document
from pledgebook.reading.page import read_page
from pledgebook.sources import gather

MISSING = """\
No corpus in {corpus}: nothing was measured.
Put a folder beside this project that holds corpus/statements_en.jsonl, or name one: make bench MEASURE=FOLDER"""


def main() -> int:
    corpus = Path(sys.argv[1]) / "corpus"
    texts = corpus / "statements_en.jsonl"
    if not texts.is_file():
        print(MISSING.format(corpus=corpus))
        return 0
    read_document(make_document("Warm up: Italy gives Ukraine aid."))
    documents = [a.document for a in gather([str(texts)]) if a.document]
    words = sum(len(d.text.split()) for d in documents)
    for name, stage in (("marks", read_page), ("marks and claims", read_document)):
        began = time.perf_counter()
        for document in documents:
            stage(document)
        seconds = time.perf_counter() - began
        print(json.dumps({"stage": name, "documents": len(documents), "words": words, "seconds": round(seconds, 2),
                          "words_per_second": round(words / seconds)}))  # fmt: skip
    return 0


sys.exit(main())
